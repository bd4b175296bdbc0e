/**
 * How many digits a card number has (ISO/IEC 7812-1). On their own, so that whoever only counts digits (the scanner, in the
 * main package) does not carry the brands' tables.
 */
export const minCardDigits = 12
export const maxCardDigits = 19
