/**
 * What a consumer-presented code says (EMVCo CPM v1.1, section 3), without what it is worth stealing for: the account number
 * (5A), track 2 (57), the holder's name (5F20), the URL that issuers fill with phones and e-mail addresses (5F50), cryptograms
 * and tokens are never among the fields, since fields are drawn, logged by a shop's till and printed by the command line. That they
 * are there is told by `tags`.
 */
export interface EmvConsumerFields {
  /** "CPV01". */
  readonly payloadFormat: string | null
  /** Templates 61, in order of preference. */
  readonly applications: readonly EmvApplication[]
  /** Template 62: what holds for all of them. */
  readonly common: EmvCommonData | null
  /** Tags of the top level that the standard doesn't have. */
  readonly others: readonly string[]
}

/** Data of a template that may be shown; tags in hex digits, those of nested templates included, each once. */
export interface EmvCommonData {
  /** 50, what a card calls itself ("VISA CREDIT"). */
  readonly label: string | null
  /** 5F2D, pairs of letters (ISO 639-1) in order of preference. */
  readonly languages: string | null
  readonly tags: readonly string[]
}

export interface EmvApplication extends EmvCommonData {
  /** 4F, the application's ID in hex digits. */
  readonly adfName: string | null
}
