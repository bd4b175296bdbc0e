import { outcomes, throughAssistant } from '../../worlds/through-assistant'
import { go, personNamed, restarted, send, settle, signedUp, switchFault, typeAll } from './wizard'

describe('with the assistant and the sandbox’s bank', () => {
  it.each(outcomes)('%s, from the first mismatch to the end', async (id, outcome) => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, id))
    await settle(app)
    const { flow } = app
    const found = await throughAssistant(id, {
      send: () => send(app),
      sees: () => {
        const { state } = flow
        if (state.at === 'entering-code') return Promise.resolve('code')
        if (state.at !== 'refused' || state.help === null) throw new Error(state.at)
        const { help } = state
        if (help.type === 'document') throw new Error('another document')
        return Promise.resolve(
          help.type === 'look' ? help.lookup : help.type === 'try' ? 'proposal' : help.type === 'bank' ? 'counter' : 'tell',
        )
      },
      tell: (knowledge) => {
        flow.tell(knowledge)
        return Promise.resolve()
      },
      looked: (lookup, text) => {
        flow.looked(lookup, text)
        return Promise.resolve()
      },
      accept: async () => {
        flow.accept()
        await settle(app)
        expect(flow.state).toMatchObject({ at: 'reviewing' })
      },
    })
    expect(found).toEqual(outcome)
  })

  it('leads to the document with which the account was opened', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'hugo'))
    await send(app)
    expect(app.flow.state).toMatchObject({ at: 'refused', help: { type: 'document' } })
    app.flow.change('identity')
    go(app, 'summary', 'identity')
    app.flow.edit({ idKind: 'foreign-permanent-resident', idNumber: 'FRA310090123106' })
    app.flow.next('identity')
    go(app, 'identity', 'summary')
    await send(app)
    expect(app.flow.state.at).toBe('entering-code')
  })

  it('repeats nothing after a restart, and keeps no number', async () => {
    const app = await signedUp()
    const luca = await personNamed(app, 'luca')
    typeAll(app, luca)
    await send(app)
    app.flow.tell({ chineseName: '', earlierIdNumbers: 'YB7654321', earlierPhones: '' })
    app.flow.looked('id-tail', null)
    app.flow.accept()
    await send(app)
    const again = await restarted(app)
    typeAll(again, luca)
    again.flow.getHelp()
    again.flow.tell({ chineseName: '', earlierIdNumbers: 'YB7654321', earlierPhones: '' })
    const { state } = again.flow
    const help = state.at === 'helping' ? state.help : null
    expect(help).toMatchObject({ type: 'try' })
    expect(help).not.toMatchObject({ attempt: { idNumber: 'YB7654321' } })
    expect(help).not.toMatchObject({ attempt: { idNumber: luca.idNumber } })
    const kept = again.platform.storage.keys().map((key) => JSON.stringify(again.platform.storage.read(key)))
    expect(kept.filter((text) => /YB?[0-9]?7654321/.test(text))).toEqual([])
  })

  it('stays asked for while the bank is out of service, with nothing lost', async () => {
    const app = await signedUp()
    typeAll(app, await personNamed(app, 'sarah'))
    await send(app)
    app.flow.tell({ chineseName: '林莎拉', earlierIdNumbers: '', earlierPhones: '' })
    app.flow.looked('name-on-slip', null)
    app.flow.accept()
    await switchFault(app, { bankLink: 'out-of-service' })
    await send(app)
    expect(app.flow.state).toMatchObject({ at: 'refused', refusal: { reason: 'out-of-service' }, help: null })
    await switchFault(app, {})
    await send(app)
    expect(app.flow.state).toMatchObject({ at: 'entering-code', details: { holderName: '林莎拉' } })
  })
})
