import { makeAutoObservable } from 'mobx'

import { checkPhone, countryOf, formatPhone, parsePhone, type PhoneNumber, type PhoneProblem } from '@/domain/phone/phone-number'

import type { Flow } from '../flows'

/** A phone field while it is typed in. Kept in memory alone, and shared by the forms before the log-in, so that it is asked once. */
export class PhoneEntry implements Flow {
  text = ''
  /** Whether the person has left the field, or tried to go on: before that nothing is called wrong. */
  left = false

  constructor() {
    makeAutoObservable(this, {}, { autoBind: true })
  }

  /** The number as understood; null while it is none. */
  get phone(): PhoneNumber | null {
    const check = checkPhone(this.text)
    return check.state === 'valid' ? check.value : null
  }

  /** How the number was understood: written out with its country code, and the country (ISO 3166-1 alpha-2, null where unclear). */
  get understood(): { readonly text: string; readonly country: string | null } | null {
    return this.phone === null ? null : { text: formatPhone(this.phone), country: countryOf(this.phone) }
  }

  /** What is wrong with it, once the person has left the field. */
  get problem(): PhoneProblem | null {
    if (!this.left) return null
    const parsed = parsePhone(this.text)
    return parsed.ok ? null : parsed.error
  }

  type(text: string): void {
    this.text = text
    this.left = false
  }

  /** Leaving an empty field is no mistake yet. */
  leave(): void {
    this.left = this.text.trim() !== ''
  }

  /** The person wants to go on: an empty field is a mistake now. Returns the number, or null where there is none. */
  confirm(): PhoneNumber | null {
    this.left = true
    return this.phone
  }

  dispose(): void {
    this.text = ''
    this.left = false
  }
}

/** The phone that sign-up, log-in and reset share (`stores.flows`). */
export function makePhoneEntry(): PhoneEntry {
  return new PhoneEntry()
}
