/** How a bank can be made to fail when money is asked of it. `no-answer`: it does it or does not, and says nothing for a while. */
export const debitFaults = ['declined', 'insufficient-funds', 'slow', 'no-answer', 'out-of-service'] as const

export type DebitFault = (typeof debitFaults)[number]
