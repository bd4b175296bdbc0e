import { parseMachineLines } from '@/domain/machine-line/parse'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'

import { writePassport } from '../../domain/machine-line/write'
import { signedUp } from './wizard'

const lines = writePassport({
  family: 'SCHMIDT',
  given: 'ANNA',
  number: 'C01X00T47',
  nationality: 'D',
  birth: '920315',
  expiry: '310101',
  personal: '',
})

/** Takes over the lines as the sheet does. */
function readLines(flow: LinkCardStore): void {
  if (flow.state.at === 'linked') throw new Error('linked already')
  const read = parseMachineLines(lines, flow.state.today)
  if (read.state !== 'valid') throw new Error('not read')
  flow.readPassport(read.lines)
}

async function atName() {
  const app = await signedUp()
  app.flow.edit({ cardNumber: '6222021234567890123' })
  app.flow.next('number')
  return app
}

describe('a passport’s machine lines', () => {
  it('answer the screen of the name and that of the ID at once', async () => {
    const { flow } = await atName()
    readLines(flow)
    expect(flow.state).toMatchObject({
      drafts: {
        holderName: 'SCHMIDT ANNA',
        familyName: 'SCHMIDT',
        nationality: 'DEU',
        idKind: 'passport',
        idNumber: 'C01X00T47',
      },
    })
    flow.next('name')
    expect(flow.place).toBe('phone')
  })

  it('take back what was found wrong before', async () => {
    const { flow } = await atName()
    flow.next('name')
    expect(flow.fields).toMatchObject({ holderName: { problem: 'empty' }, nationalityMissing: true })
    readLines(flow)
    expect(flow.fields).toMatchObject({ holderName: { problem: null }, nationalityMissing: false })
  })

  it('leave the name and its family name in the draft, and the number nowhere', async () => {
    const { flow, platform } = await atName()
    readLines(flow)
    flow.hidden('name')
    const kept = JSON.stringify(platform.storage.dump())
    expect(kept).toContain('SCHMIDT ANNA')
    expect(kept).not.toContain('C01X00T47')
  })

  it('mean nothing on another screen', async () => {
    const { flow } = await signedUp()
    readLines(flow)
    expect(flow.state).toMatchObject({ drafts: { holderName: '', idNumber: '' } })
  })
})
