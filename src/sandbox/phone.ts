import type { OutputOf } from '@/contract'
import { codeOf } from '@/service/accounts/challenges'
import type { Clock, Secrets, SmsCarrier } from '@/service/ports'

import { bankSmsText, walletSmsText } from './sms-texts'
import { messageLivesMs, messagesHome, type MessageRow, type SandboxState, type SandboxTx } from './state'

type Message = OutputOf<'sandboxMessages'>['messages'][number]

/** How long a `late` message takes, ms. */
const lateMs = 20_000
const listed = 100

/** What a bank's code is for: by this the code can be told again. */
export type BankCode = Extract<MessageRow['about'], { kind: 'bank' }>

/** Every phone of the sandbox. What is kept of a message holds no code: codes follow from what they were sent for. */
export interface SandboxPhone extends SmsCarrier {
  /** Within a unit of the bank's. */
  sendBankCode(tx: SandboxTx, to: string, about: BankCode): Promise<void>
  /** Those that have arrived, newest first; null where they can't be read. */
  messages(): Promise<readonly Message[] | null>
}

export function createSandboxPhone(parts: {
  readonly state: SandboxState
  readonly secrets: Secrets
  readonly clock: Clock
}): SandboxPhone {
  const { state, secrets, clock } = parts
  const deliver = async (tx: SandboxTx, to: string, about: MessageRow['about']): Promise<'sent' | 'not-sent'> => {
    const { sms } = await tx.currentFaults()
    if (sms === 'not-sent') return 'not-sent'
    const sentAt = clock.now() + (sms === 'late' ? lateMs : 0)
    const seq = await tx.unit.tick(messagesHome)
    await tx.messages.put({ id: `sms-${seq}`, to, about, seq, sentAt })
    return 'sent'
  }
  return {
    send: async ({ to, purpose, code, challengeId }) =>
      (await state.run((tx) => deliver(tx, to, { kind: 'wallet', purpose, challengeId, digits: code.length }))) ?? 'not-sent',
    sendBankCode: async (tx, to, about) => {
      await deliver(tx, to, about)
    },
    messages: () =>
      state.run(async (tx) => {
        const rows = await tx.messages.range('all', 'all', { after: null, direction: 'descending', limit: listed })
        const now = clock.now()
        const arrived = rows
          .filter(({ sentAt }) => sentAt <= now && now < sentAt + messageLivesMs)
          .sort((a, b) => b.sentAt - a.sentAt)
        return arrived.map((row) => worded(row, secrets))
      }),
  }
}

/** The code of a bank's message. */
export function bankCodeOf(secrets: Secrets, { reference, codesSent }: Pick<BankCode, 'reference' | 'codesSent'>): string {
  return secrets.digits('bank code', `${reference}\n${codesSent}`, 6)
}

function worded({ id, to, about, sentAt }: MessageRow, secrets: Secrets): Message {
  const code = about.kind === 'wallet' ? codeOf(secrets, about.challengeId, about.digits) : bankCodeOf(secrets, about)
  const text = about.kind === 'wallet' ? walletSmsText(about.purpose, code) : bankSmsText(code)
  return { id, to, text, code, sentAt }
}
