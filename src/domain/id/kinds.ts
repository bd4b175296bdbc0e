/** The kinds of ID under which a Chinese bank opens an account for a person. */
export const idKinds = [
  'passport',
  'resident-id',
  'foreign-permanent-resident',
  'hk-macau-travel-permit',
  'taiwan-travel-permit',
  'hk-macau-taiwan-residence-permit',
] as const

export type IdKind = (typeof idKinds)[number]
