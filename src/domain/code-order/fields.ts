/**
 * What an EMVCo code may say beside the amount, or ask the person for by "***" (MPM v1.1, ID 62): named as the fields of its
 * additional data. `address` and `email` are asked for by its data request (62-09) alone.
 */
export const codeFields = [
  'billNumber',
  'mobileNumber',
  'storeLabel',
  'loyaltyNumber',
  'referenceLabel',
  'customerLabel',
  'terminalLabel',
  'purpose',
  'address',
  'email',
] as const
export type CodeField = (typeof codeFields)[number]

/** One field with what it says: as the code has it, or as the person answered. */
export interface CodeLabel {
  readonly field: CodeField
  readonly text: string
}
