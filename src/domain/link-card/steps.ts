/** The screens on which something is typed, in the order in which they are asked. */
export const fieldSteps = ['number', 'name', 'identity', 'phone'] as const
export type FieldStep = (typeof fieldSteps)[number]

/** Every screen of linking a card, by what it is for. */
export type Place = 'payment-password' | FieldStep | 'summary' | 'code' | 'done'

/** Whether a screen is one on which something is typed. */
export function isFieldStep(place: Place): place is FieldStep {
  return place === 'number' || place === 'name' || place === 'identity' || place === 'phone'
}
