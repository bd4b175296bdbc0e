import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { InputOf, OperationName, OutputOf } from '@/contract'
import { operations } from '@/contract'
import { createClient } from '@/client/client'
import { createHttpTransport } from '@/client/http'
import { err, ok } from '@/domain/core/result'
import { createFakePlatform } from '@/platform/fake'
import type { Http } from '@/platform/http/types'
import { startServer } from '@/server/start'
import { NoticesStore } from '@/stores/notices/notices-store'
import { SessionStore } from '@/stores/session/session-store'

import { operationsByName } from '../contract/support/by-name'
import { filesOf } from './dist-files'
import { serviceAddress } from './packages'
import { loginPassword, paymentPassword, phone } from '../worlds/world'

export interface WalletService {
  /** Asks as the sandbox's desk does, with no session, and insists. */
  must<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
  /** The files of the data folder: their names, and what stands in them. */
  files(): ReadonlyMap<string, string>
  /** What a phone has stored whose owner has just signed up here and chosen a payment password. */
  signedUpPhone(): Promise<Readonly<Record<string, string>>>
  close(): Promise<void>
}

const nodeHttp: Http = {
  async send(request) {
    try {
      const { method, headers, body } = request
      const response = await fetch(request.url, { method, headers, body })
      return ok({ status: response.status, body: await response.text() })
    } catch {
      return err({ code: 'lost' })
    }
  },
}

/** The wallet service over HTTP, where the `alipay-service` package looks for it. One at a time on a machine. */
export async function startWalletService(): Promise<WalletService> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const started = await startServer({ port: Number(new URL(serviceAddress).port), dataFolder, seed: 'harness', h5Folder: null })
  if (!started.ok) throw new Error(`The wallet service did not start: ${started.error.code}`)
  const desk = createClient({
    transport: createHttpTransport(nodeHttp, serviceAddress),
    getSession: () => null,
    random: createFakePlatform().random,
  })
  return {
    async must(name, input) {
      const answer = await desk.call(operationsByName[name], input)
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
      return answer.value
    },
    files: () => new Map(filesOf(dataFolder).map((file) => [file, readFileSync(join(dataFolder, file), 'utf8')])),
    async signedUpPhone() {
      const platform = createFakePlatform()
      const transport = createHttpTransport(nodeHttp, serviceAddress)
      const client = createClient({ transport, getSession: () => session.token, random: platform.random })
      const session: SessionStore = new SessionStore({ client, platform }, new NoticesStore(platform.clock))
      const challenge = await client.call(operations.requestSmsCode, { phone, purpose: 'sign-up' })
      const messages = await client.call(operations.sandboxMessages, {})
      const code = messages.ok ? messages.value.messages[0]?.code : null
      if (!challenge.ok || typeof code !== 'string') throw new Error('No code came')
      const { challengeId } = challenge.value
      const signedUp = await client.call(operations.signUp, { challengeId, code, password: loginPassword })
      if (!signedUp.ok) throw new Error(`signUp: ${signedUp.error.code}`)
      session.begin(signedUp.value)
      await client.call(operations.setPaymentPassword, { password: paymentPassword })
      return platform.storage.dump()
    },
    async close() {
      await started.value.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
