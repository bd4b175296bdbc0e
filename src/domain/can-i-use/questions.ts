import { ownValue } from '../core/record'

/** The four questions, in the order in which they are asked; each is also the name of its answer in a link. */
export const questions = ['live', 'card', 'phone', 'id'] as const
export type Question = (typeof questions)[number]

/**
 * Every answer that can be chosen: kinds of places, cards, phones and documents, never a number or a name, so that a link
 * with them says nothing about a person that could find them.
 */
export const choices = {
  live: ['mainland', 'visiting', 'hk-macau-taiwan', 'abroad'],
  card: ['chinese', 'international', 'unionpay-abroad', 'other', 'account-only', 'none'],
  phone: ['mainland', 'foreign', 'none'],
  id: ['passport', 'passport-away', 'permanent-resident', 'hk-macau-taiwan-permit', 'resident-id', 'none'],
} as const satisfies Readonly<Record<Question, readonly string[]>>

export type ChoiceOf<Asked extends Question> = (typeof choices)[Asked][number]

/** All four answers. */
export type Answers = { readonly [Asked in Question]: ChoiceOf<Asked> }

/** The answers so far; null where a question is still open. */
export type PartialAnswers = { readonly [Asked in Question]: ChoiceOf<Asked> | null }

/** What a link carries. */
export type LinkParams = Readonly<Record<string, string>>

export interface ReadLink {
  readonly answers: PartialAnswers
  /** The link had something for a question that is none of its answers: cut, mistyped, or from another version. */
  readonly unreadable: boolean
}

/** The answers in a link's parameters. Anything may stand there; what is no answer leaves its question open. */
export function answersInLink(params: Readonly<Record<string, string | undefined>>): ReadLink {
  const answers: PartialAnswers = {
    live: choiceIn('live', params),
    card: choiceIn('card', params),
    phone: choiceIn('phone', params),
    id: choiceIn('id', params),
  }
  const unreadable = questions.some((question) => answers[question] === null && (ownValue(params, question) ?? '') !== '')
  return { answers, unreadable }
}

/** The parameters of a link with these answers; open questions are left out. */
export function linkParams(answers: PartialAnswers): LinkParams {
  const params: Record<string, string> = {}
  for (const question of questions) {
    const choice = answers[question]
    if (choice !== null) params[question] = choice
  }
  return params
}

/** The question to ask next: the first that is open; null when all are answered. */
export function openQuestion(answers: PartialAnswers): Question | null {
  for (const question of questions) if (answers[question] === null) return question
  return null
}

/** All four answers, or null while one is open. */
export function completeAnswers({ live, card, phone, id }: PartialAnswers): Answers | null {
  return live === null || card === null || phone === null || id === null ? null : { live, card, phone, id }
}

/** The question with this name, or null. */
export function questionNamed(name: string | undefined): Question | null {
  for (const question of questions) if (question === name) return question
  return null
}

function choiceIn<Asked extends Question>(
  question: Asked,
  params: Readonly<Record<string, string | undefined>>,
): ChoiceOf<Asked> | null {
  const given = ownValue(params, question)
  const possible: readonly ChoiceOf<Asked>[] = choices[question]
  for (const choice of possible) if (choice === given) return choice
  return null
}
