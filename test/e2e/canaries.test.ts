import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'

import fastify, { type FastifyBaseLogger } from 'fastify'

import { startServer } from '@/server/start'
import { routes } from '@/stores/routes'

import { builtPackage } from '../build/packages'
import { createWorld } from '../worlds/world'
import {
  answersOf,
  fillIn,
  goToLinking,
  loginPassword,
  newestCode,
  paymentPassword,
  sendToBank,
  setPaymentPassword,
  typeCode,
} from './support/deeds'
import { type Ear, filesBelow, keptByBrowser, listenTo, placesOf } from './support/left-behind'
import type { Person } from './support/person'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet, and the machine may be busy.
jest.setTimeout(10 * 60_000)

let wallet: Wallet

beforeAll(async () => {
  wallet = await openWallet()
})

afterEach(async () => {
  await wallet.leave()
})

afterAll(async () => {
  await wallet.close()
})

const wrongPassword = 'wrong-lantern-meadow-77'
const wrongDigits = '284605'

/** The whole journey, with every mistake that makes an error text; returns what must be found nowhere. */
async function liveThrough(me: Person, ear: Ear): Promise<readonly string[]> {
  const anna = answersOf(await (await createWorld(Date.now())).person('anna'))
  const { account, checkout, errors, home, link, sandbox } = me.words
  await me.tap(account.welcome.signUp)
  await me.fill(account.phone.label, '+86 138 0013 8000')
  await me.tap(account.signUp.sendCode)
  await me.field(account.code.label).waitFor()
  const first = await newestCode(me)
  const wrong = first === wrongDigits ? '284606' : wrongDigits
  await me.fill(account.code.label, wrong)
  await me.sees(new RegExp(errors['code.wrong']({ code: 'code.wrong', attemptsLeft: 4 }, String).title))
  await ear.note()
  await me.fill(account.code.label, first)
  await me.fill(account.password.label, loginPassword)
  await me.tap(account.signUp.create)
  await me.sees(home.noCardTitle)

  await goToLinking(me)
  await setPaymentPassword(me)
  await fillIn(me, { ...anna, idNumber: 'C99X99T99' })
  await sendToBank(me)
  await me.sees(link.refused.heading)
  await me.tap(new RegExp(`${link.identity.kinds.passport}.*C99X99T99`, 's'))
  await me.fill(link.identity.numbers.passport, anna.idNumber)
  await me.tap(me.words.common.next)
  await me.button(new RegExp(`^(${link.summary.send('.*')}|${me.words.common.next})$`)).waitFor()
  if (await me.button(me.words.common.next).isVisible()) await me.tap(me.words.common.next)
  await sendToBank(me)
  await me.sees(link.code.heading)
  const second = await newestCode(me)
  await me.fill(link.code.label, wrong)
  await me.sees(/That is not the code/)
  await ear.note()
  await me.fill(link.code.label, second)
  await me.sees(link.done.heading)
  await ear.note()

  await me.opens(routes.sandbox, { section: 'shops' })
  await me.tap('Lanzhou Noodle House')
  await me.tap(/Beef noodles/)
  await me.button(sandbox.shops.copyCode).nth(0).waitFor()
  await me.sees(/scan this code/)
  await me.tap(sandbox.shops.copyCode)
  const order = await me.page.evaluate(() => navigator.clipboard.readText())
  await me.opens(routes.scan)
  await typeCode(me, order)
  await me.tap(checkout.continueToPassword('¥22.00'))
  await me.fill(checkout.passwordLabel, wrong)
  await me.sees(/4 tries left/)
  await ear.note()
  await me.fill(checkout.passwordLabel, paymentPassword)
  await me.sees(checkout.paid)
  await ear.note()

  await me.opens(routes.settings)
  await me.tap(account.settings.logOut)
  await me.page.getByRole('dialog').getByRole('button', { name: account.settings.logOutConfirm, exact: true }).click()
  await me.tap(account.welcome.logIn)
  await me.fill(account.phone.label, '+86 138 0013 8000')
  await me.fill(account.password.label, wrongPassword)
  await me.tap(account.logIn.submit)
  await me.sees(errors['log-in.wrong']({ code: 'log-in.wrong', attemptsLeft: 4 }, String).title)
  await ear.note()
  await me.fill(account.password.label, loginPassword)
  await me.tap(account.logIn.submit)
  await me.sees(home.paysNext)
  await ear.note()
  return [anna.cardNumber, anna.idNumber, 'C99X99T99', first, second, loginPassword, wrongPassword, paymentPassword, wrong]
}

/** What was found, so that a failure shows where. */
function found(secrets: readonly string[], places: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) => placesOf(secret, places).map((place) => `${secret} in ${place}`))
}

test('the search finds what is there', () => {
  expect(placesOf('6222021234567890123', ['x 6222 0212 3456 7890 123 y', 'nothing'])).toHaveLength(1)
  expect(placesOf('a secret', ['?q=a%20secret', Buffer.from('a secret').toString('base64')])).toHaveLength(2)
})

test('embedded: nothing secret is left in the browser, its addresses, its console or an error text', async () => {
  const me = await wallet.visit()
  const ear = listenTo(me)
  const secrets = await liveThrough(me, ear)
  const kept = await keptByBrowser(me)
  // The places are the right ones: what may be kept is found in them.
  expect(kept.some((text) => text.includes('ANNA SCHMIDT') || text.includes('0123'))).toBe(true)
  expect(found(secrets, kept)).toEqual([])
  expect(found(secrets, ear.heard)).toEqual([])
})

test('over HTTP: nor in the server’s log, its data folder, or a response', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const log: string[] = []
  const started = await startServer({
    port: 0,
    dataFolder: join(folder, 'data'),
    seed: 'canaries',
    h5Folder: process.env['BANGKA_H5'] ?? builtPackage('h5'),
    logger: loggerInto(log),
  })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  try {
    const me = await wallet.visit({ url: `${started.value.address}/` })
    const ear = listenTo(me)
    const secrets = await liveThrough(me, ear)
    expect(log.join('')).toContain('"operation":"submitLink"')
    expect(found(secrets, log)).toEqual([])
    expect(found(secrets, await keptByBrowser(me))).toEqual([])
    expect(found(secrets, ear.heard)).toEqual([])
    await wallet.leave()
    await started.value.close()
    const files = await filesBelow(folder)
    expect(files.some((text) => text.includes('0123'))).toBe(true)
    expect(found(secrets, files)).toEqual([])
  } finally {
    await wallet.leave()
    await started.value.close()
    await rm(folder, { recursive: true })
  }
})

/** Fastify's own logger, at its most talkative. */
function loggerInto(lines: string[]): FastifyBaseLogger {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'))
      done()
    },
  })
  return fastify({ logger: { level: 'trace', stream } }).log
}
