import { type Answers, choices } from '@/domain/can-i-use/questions'

/** Every combination of answers there is. */
export const everybody: readonly Answers[] = choices.live.flatMap((live) =>
  choices.card.flatMap((card) => choices.phone.flatMap((phone) => choices.id.map((id) => ({ live, card, phone, id })))),
)

/** Somebody who works in China, with everything in order; the test says what is otherwise. */
export function somebody(otherwise: Partial<Answers> = {}): Answers {
  return { live: 'mainland', card: 'chinese', phone: 'mainland', id: 'passport', ...otherwise }
}
