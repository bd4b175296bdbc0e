import { stepOf, type TradeCommand, tradeCommands } from '@/domain/trade/commands'
import { type TradeState, tradeStates } from '@/domain/trade/states'

/** What each command leads to, in the order of `tradeStates`. */
const expected: Readonly<Record<TradeCommand, readonly string[]>> = {
  pay: [
    'begin',
    'continue',
    'continue',
    'ask-bank',
    'already-paid',
    'already-paid',
    'already-closed',
    'already-closed',
    'already-closed',
  ],
  order: [
    'begin',
    'continue',
    'continue',
    'continue',
    'already-paid',
    'already-paid',
    'already-closed',
    'already-closed',
    'already-closed',
  ],
  query: ['not-found', 'not-found', 'tell', 'ask-bank', 'tell', 'tell', 'tell', 'tell', 'not-found'],
  cancel: ['nothing', 'close', 'close', 'ask-bank', 'refund', 'already-finished', 'done', 'done', 'done'],
  close: [
    'not-found',
    'not-found',
    'close',
    'ask-bank',
    'already-paid',
    'already-paid',
    'already-closed',
    'already-closed',
    'not-found',
  ],
  refund: ['not-found', 'not-found', 'wrong-state', 'ask-bank', 'refund', 'refund', 'refund', 'already-closed', 'not-found'],
  queryRefund: ['not-found', 'not-found', 'tell', 'tell', 'tell', 'tell', 'tell', 'tell', 'not-found'],
}

function said(command: TradeCommand, state: TradeState): string {
  const step = stepOf(command, state)
  return step.step === 'refuse' ? step.refusal : step.step
}

describe('what a merchant may do', () => {
  test.each(tradeCommands)('%s, in every state', (command) => {
    expect(tradeStates.map((state) => said(command, state))).toEqual(expected[command])
  })

  test('while the bank thinks, nothing closes a trade or gives money back', () => {
    const steps = tradeCommands.map((command) => said(command, 'paying'))
    expect(steps.filter((step) => step === 'close' || step === 'refund')).toEqual([])
  })

  test('nothing that was paid is ever closed without giving the money back', () => {
    for (const state of ['paid', 'finished', 'refunded'] as const)
      for (const command of tradeCommands) expect(said(command, state)).not.toBe('close')
  })
})
