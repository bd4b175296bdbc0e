/** What a template holds, by sub-ID ("00" to "99"). */
export type EmvTemplate = Readonly<Record<string, string>>

/** Data objects by ID. One that has the form of a template is taken apart, any other is kept as it is. */
export type EmvObjects = Readonly<Record<string, string | EmvTemplate>>

/** What is added to the amount (IDs 55, 56, 57): asked for, a fixed amount in the code's currency, or a share ("3.50" is 3.5 %). */
export type EmvTip =
  | { readonly kind: 'prompt' }
  | { readonly kind: 'fixed'; readonly amount: string }
  | { readonly kind: 'percent'; readonly percent: string }

/**
 * The additional data (ID 62); a key is there only where the code has it. "***" stands for "ask the payer" (`emvPrompt`).
 * `dataRequest` names what the payer is asked for with the payment: A(ddress), M(obile number), E(mail), in any order.
 */
export interface EmvAdditionalData {
  readonly billNumber?: string
  readonly mobileNumber?: string
  readonly storeLabel?: string
  readonly loyaltyNumber?: string
  readonly referenceLabel?: string
  readonly customerLabel?: string
  readonly terminalLabel?: string
  readonly purpose?: string
  readonly dataRequest?: string
  readonly merchantTaxId?: string
  readonly merchantChannel?: string
  /** Sub-IDs 12 to 49 (reserved) and 50 to 99 (templates of payment systems). */
  readonly others?: EmvObjects
}

/** The value by which a code asks for something of the payer (EMVCo MPM v1.1, section 4.8.1). */
export const emvPrompt = '***'

/** Name and city in the merchant's own script (ID 64); `city` is null where the code has none. */
export interface EmvLocal {
  readonly language: string
  readonly name: string
  readonly city: string | null
  /** Sub-IDs 03 to 99. */
  readonly others?: EmvTemplate
}

/**
 * What a merchant-presented code says (EMVCo MPM v1.1, section 4). Values are as they stand in the code: the amount "98." stays
 * "98.", the currency is ISO 4217's number ("156"). Always complete as a shape; what the code lacks is null or empty.
 */
export interface EmvMerchantFields {
  /** "11": for many payments; "12": for one. */
  readonly pointOfInitiation: string | null
  /** "02" to "25" are texts; "26" to "51" templates, whose "00" names the payment network. */
  readonly merchantAccounts: EmvObjects
  readonly mcc: string | null
  readonly currency: string | null
  /** In units of the currency, a decimal point at most; null: the payer says how much. */
  readonly amount: string | null
  readonly tip: EmvTip | null
  readonly country: string | null
  readonly merchantName: string | null
  readonly merchantCity: string | null
  readonly postalCode: string | null
  readonly additional: EmvAdditionalData | null
  readonly local: EmvLocal | null
  /** IDs 65 to 79: kept, without a meaning so far. */
  readonly reserved: EmvTemplate
  /** IDs 80 to 99. */
  readonly unreserved: EmvObjects
  /** Four hex digits, as written. */
  readonly crc: string | null
}

/** A code of which nothing could be read. */
export const noEmvMerchantFields: EmvMerchantFields = {
  pointOfInitiation: null,
  merchantAccounts: {},
  mcc: null,
  currency: null,
  amount: null,
  tip: null,
  country: null,
  merchantName: null,
  merchantCity: null,
  postalCode: null,
  additional: null,
  local: null,
  reserved: {},
  unreserved: {},
  crc: null,
}
