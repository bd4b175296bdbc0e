import type { Faults } from '@/contract'

export const faultGroups = ['bankLink', 'bankDebit', 'sms', 'review', 'network'] as const satisfies readonly (keyof Faults)[]
export type FaultGroupName = (typeof faultGroups)[number]

/** Everything works. */
export const allNormal: Faults = { bankLink: 'normal', bankDebit: 'normal', sms: 'normal', review: 'normal', network: 'normal' }

/** How many failures are switched on. */
export function switchedOn(faults: Faults): number {
  return faultGroups.filter((group) => faults[group] !== 'normal').length
}

/** The faults with one of them switched. */
export function withFault(faults: Faults, group: FaultGroupName, value: string): Faults {
  // `value` is one of the group's own, off its list of choices.
  return { ...faults, [group]: value }
}
