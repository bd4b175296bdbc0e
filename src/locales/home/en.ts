export const en = {
  title: 'Bangka',
  scan: 'Scan',
  pay: 'Pay',
  paysNext: 'Pays next',
  change: 'Change',
  changeLabel: 'Change what pays',
  noCardTitle: 'Link a card to start',
  noCardText:
    'Any bank card from China, or a Visa or Mastercard from abroad. The money comes straight from the card: nothing to top up.',
  linkCard: 'Link a card',
  recent: 'Recent',
  allBills: 'All bills',
  noBills: 'Your payments will be listed here.',
  interrupted: 'A payment was interrupted',
  interruptedText: (payee: string, amount: string) => `${amount} to ${payee}. Let’s see what became of it before you pay again.`,
  interruptedUnknown: 'Let’s see what became of it before you pay again.',
  seeWhat: 'See what became of it',
} as const
