import { compactNumber, isDigits } from '../core/digits'
import { brandOf, gapsOf } from './brand'
import type { CardBrand } from './kinds'

/** A card number field between two keystrokes. */
export interface CardNumberEdit {
  /** What was typed without separators. Letters stay in it, so that `checkCardNumber` can name them. */
  readonly digits: string
  /** What the field shows: `digits` in the brand's groups. */
  readonly text: string
  /** Where the caret stands in `text`. */
  readonly caret: number
}

export const emptyCardNumberEdit: CardNumberEdit = { digits: '', text: '', caret: 0 }

/** The digits in the groups in which the brand writes them: "6222 0212 3456 7890 123", "3782 822463 10005". */
export function groupCardNumber(digits: string, brand: CardBrand): string {
  const gaps = gapsOf(brand)
  let text = ''
  for (let index = 0; index < digits.length; index += 1) {
    if (gaps.indexOf(index) >= 0) text += ' '
    text += digits.charAt(index)
  }
  return text
}

/**
 * One edit of the field. The field reports its whole new text and its caret; the answer is what it is to show.
 *
 * - The caret stays behind the same digit that it was behind.
 * - Deleting a gap deletes the digit beside it: the gap is no character of the number.
 * - A text with anything but digits and separators is left exactly as typed, so that the person sees what to mend.
 */
export function editCardNumber(previous: CardNumberEdit, typedText: string, caret: number): CardNumberEdit {
  const at = Math.max(0, Math.min(caret, typedText.length))
  const before = compactNumber(typedText.slice(0, at))
  const after = compactNumber(typedText.slice(at))
  const digits = before + after
  if (digits !== '' && !isDigits(digits)) return { digits, text: typedText, caret: at }
  if (digits === previous.digits && isGapDeleted(previous, typedText)) {
    // The caret moves back over a deleted gap, but stays where it is when the gap was deleted forwards.
    return previous.caret === at
      ? grouped(before + after.slice(1), before.length)
      : grouped(before.slice(0, -1) + after, before.length - 1)
  }
  return grouped(digits, before.length)
}

function isGapDeleted(previous: CardNumberEdit, typedText: string): boolean {
  return typedText.length === previous.text.length - 1
}

/** The field with the caret right behind `digitsBefore` digits. */
function grouped(digits: string, digitsBefore: number): CardNumberEdit {
  const text = groupCardNumber(digits, brandOf(digits))
  const behind = Math.max(0, digitsBefore)
  const gapsBefore = gapsOf(brandOf(digits)).filter((gap) => gap < behind).length
  return { digits, text, caret: behind + gapsBefore }
}
