import { emvPrompt } from '../code/emv/merchant-fields'
import { hiddenMarks } from '../code/text-marks'
import { err, ok, type Result } from '../core/result'
import type { CodeField, CodeLabel } from './fields'

/** The longest answer to a prompt, characters: what fits the field of the standard; address and e-mail are no fields of it. */
export function maxAnswerChars(field: CodeField): number {
  return field === 'address' || field === 'email' ? 100 : 25
}

/**
 * The answers in the order of the prompts, trimmed; or the field that has none, or one that can't be an answer (too long, a
 * control character, asterisks again). Answers to what was not asked are dropped: the merchant gets no more than it asks for.
 */
export function answersTo(prompts: readonly CodeField[], given: readonly CodeLabel[]): Result<readonly CodeLabel[], CodeField> {
  const answers: CodeLabel[] = []
  for (const field of prompts) {
    const text = given.find((answer) => answer.field === field)?.text.trim() ?? ''
    if (!isAnswer(text, maxAnswerChars(field))) return err(field)
    answers.push({ field, text })
  }
  return ok(answers)
}

function isAnswer(text: string, max: number): boolean {
  const isPlain = hiddenMarks(text, true).length === 0
  return text !== '' && text.length <= max && isPlain && text !== emvPrompt
}
