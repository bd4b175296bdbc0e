import { alpha2Codes, type Nationality, nationalities } from './codes'

/** The three letters under which a country (ISO 3166-1 alpha-2, "FR") is listed; null where it is not. */
export function nationalityOfCountry(alpha2: string): Nationality | null {
  return nationalities.find((nationality) => alpha2Codes[nationality] === alpha2) ?? null
}
