import type { OutputOf, SmsPurpose } from '@/contract'
import type { Clock, SmsCarrier } from '@/service/ports'

import { bankSmsText, walletSmsText } from './sms-texts'
import type { SandboxState } from './state'

type Message = OutputOf<'sandboxMessages'>['messages'][number]

/** How long a `late` message takes, ms. */
const lateMs = 20_000
const kept = 100

/** Every phone of the sandbox. Messages hold codes, so they are in memory alone and forgotten with it. */
export interface SandboxPhone extends SmsCarrier {
  sendBankCode(to: string, code: string): void
  /** Those that have arrived, newest first. */
  messages(): readonly Message[]
  forget(): void
}

export function createSandboxPhone(state: SandboxState, clock: Clock): SandboxPhone {
  let messages: Message[] = []
  let count = 0
  const deliver = (to: string, text: string, code: string): 'sent' | 'not-sent' => {
    const { sms } = state.currentFaults()
    if (sms === 'not-sent') return 'not-sent'
    count += 1
    const sentAt = clock.now() + (sms === 'late' ? lateMs : 0)
    messages = [{ id: `sms-${count}`, to, text, code, sentAt }, ...messages].slice(0, kept)
    return 'sent'
  }
  return {
    send: ({ to, purpose, code }: { to: string; purpose: SmsPurpose; code: string }) =>
      Promise.resolve(deliver(to, walletSmsText(purpose, code), code)),
    sendBankCode: (to, code) => {
      deliver(to, bankSmsText(code), code)
    },
    messages: () => messages.filter(({ sentAt }) => sentAt <= clock.now()).sort((a, b) => b.sentAt - a.sentAt),
    forget: () => {
      messages = []
      count = 0
    },
  }
}
