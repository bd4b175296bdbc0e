import { compactNumber } from '../core/digits'
import { parseIdNumber } from '../id/id-number'
import type { Known } from '../match/assistant'
import type { MatchField } from '../match/evidence'
import { likelySplits } from '../match/name-splits'
import { parseHolderName } from '../name/holder-name'
import { nameParts } from '../name/name-parts'
import { parsePhone, type PhoneNumber } from '../phone/phone-number'
import type { CalendarDay } from '../time/calendar'
import { type Drafts, firstUnanswered } from './details'
import { phoneParts } from './phone-form'

/** What else a person may know: all of it optional, several of a kind with commas between. */
export type Knowledge = Pick<Drafts, 'chineseName' | 'earlierIdNumbers' | 'earlierPhones'>

export const knowledgeFields = ['chineseName', 'earlierIdNumbers', 'earlierPhones'] as const
export type KnowledgeField = (typeof knowledgeFields)[number]

/** Which part of the bank's record each of them may be. */
const fieldOfKnowledge: Readonly<Record<KnowledgeField, MatchField>> = {
  chineseName: 'name',
  earlierIdNumbers: 'idNumber',
  earlierPhones: 'phone',
}

/** What is worth asking where these fields may differ: only a passport is renewed under another number. */
export function worthAsking(fields: readonly MatchField[], { idKind }: Drafts): readonly KnowledgeField[] {
  return knowledgeFields.filter(
    (field) => fields.indexOf(fieldOfKnowledge[field]) >= 0 && (field !== 'earlierIdNumbers' || idKind === 'passport'),
  )
}

/** The fields in which something stands that can't be read. An empty one is an answer: "none". */
export function unreadable(knowledge: Knowledge, today: CalendarDay): readonly KnowledgeField[] {
  const { chineseName, earlierIdNumbers, earlierPhones } = knowledge
  const wrong: Readonly<Record<KnowledgeField, boolean>> = {
    chineseName: chineseName.trim() !== '' && !parseHolderName(chineseName).ok,
    earlierIdNumbers: listed(earlierIdNumbers).some((text) => passportNumber(text, today) === null),
    earlierPhones: listed(earlierPhones).some((text) => !parsePhone(text).ok),
  }
  return knowledgeFields.filter((field) => wrong[field])
}

/** What the assistant starts from; null while something is not answered. */
export function knownOf(drafts: Drafts, today: CalendarDay): Known | null {
  const name = parseHolderName(drafts.holderName)
  const phone = parsePhone(drafts.phone)
  const { idKind, nationality } = drafts
  if (idKind === null || !name.ok || !phone.ok || firstUnanswered({ drafts, today }) !== null) return null
  const number = parseIdNumber(idKind, drafts.idNumber, today)
  if (!number.ok) return null
  const isPassport = idKind === 'passport'
  const chinese = parseHolderName(drafts.chineseName)
  const parts = nameParts(name.value, drafts.familyName) ?? likelySplits(name.value, nationality)
  return {
    name: { ...parts, chinese: chinese.ok && chinese.value !== name.value ? chinese.value : null },
    id: { isPassport, number: number.value, earlier: isPassport ? earlierIds(drafts, number.value, today) : [] },
    phones: { current: phoneParts(phone.value), earlier: earlierPhones(drafts, phone.value).map(phoneParts) },
  }
}

/** Nobody remembers more; a pasted list of hundreds would keep the assistant thinking. */
const mostEarlier = 10

function earlierIds({ earlierIdNumbers }: Drafts, current: string, today: CalendarDay): readonly string[] {
  const numbers = distinct(listed(earlierIdNumbers).map((text) => passportNumber(text, today)))
  return numbers.filter((number) => number !== current).slice(0, mostEarlier)
}

function earlierPhones(drafts: Drafts, current: PhoneNumber): readonly PhoneNumber[] {
  const numbers = listed(drafts.earlierPhones).map((text) => {
    const parsed = parsePhone(text)
    return parsed.ok ? parsed.value : null
  })
  return distinct(numbers)
    .filter((number) => number !== current)
    .slice(0, mostEarlier)
}

function passportNumber(text: string, today: CalendarDay): string | null {
  const parsed = parseIdNumber('passport', text, today)
  return parsed.ok ? parsed.value : null
}

function distinct<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value, index): value is T => value !== null && values.indexOf(value) === index)
}

/** The parts between commas, semicolons and line ends, Chinese ones too; what holds nothing is none. */
function listed(text: string): readonly string[] {
  return text.split(/[,;\n\uff0c\uff1b\u3001]/).filter((part) => compactNumber(part) !== '')
}
