import type { Knowledge } from '@/domain/link-card/knowledge'
import type { Lookup } from '@/domain/match/evidence'
import { peopleRecords, type PersonRecord } from '@/sandbox/people'

/** What somebody sees after the bank has answered, or the assistant was answered. */
export type Seen = 'tell' | Lookup | 'proposal' | 'counter' | 'code'

/** Somebody at the summary of a wallet, in whatever build: what they see, and what they do there. */
export interface AtTheSummary {
  send(): Promise<void>
  /** Waits for the next thing that is asked, shown or proposed. */
  sees(): Promise<Seen>
  /** Fills in the fields that are there. */
  tell(knowledge: Knowledge): Promise<void>
  looked(lookup: Lookup, found: string | null): Promise<void>
  /** Takes the proposal; the summary is there again. */
  accept(): Promise<void>
}

export interface Outcome {
  readonly end: 'linked' | 'counter'
  readonly attempts: number
}

/**
 * How the people of the sandbox come through with the assistant, who send first what they would type: the attempts are what the
 * bank has counted when the last one fits, or when the counter is quicker.
 */
export const outcomes: readonly (readonly [id: string, outcome: Outcome])[] = [
  ['luca', { end: 'linked', attempts: 5 }],
  ['maria', { end: 'linked', attempts: 2 }],
  ['camille', { end: 'linked', attempts: 2 }],
  ['james', { end: 'linked', attempts: 2 }],
  ['minji', { end: 'linked', attempts: 4 }],
  ['rene', { end: 'linked', attempts: 2 }],
  ['sarah', { end: 'linked', attempts: 2 }],
  ['ahmed', { end: 'linked', attempts: 2 }],
  ['linh', { end: 'linked', attempts: 2 }],
  ['kwame', { end: 'linked', attempts: 3 }],
  ['mary', { end: 'linked', attempts: 2 }],
  ['jurgen', { end: 'linked', attempts: 2 }],
  ['priya', { end: 'linked', attempts: 2 }],
  ['olivia', { end: 'linked', attempts: 2 }],
  ['fatima', { end: 'counter', attempts: 1 }],
]

/** Sends, answers what is asked, takes what is proposed, until the bank sends its code or the assistant sends to the counter. */
export async function throughAssistant(id: string, hand: AtTheSummary): Promise<Outcome> {
  const person = peopleRecords.find((record) => record.id === id)
  if (person === undefined) throw new Error(`nobody is called ${id}`)
  let attempts = 1
  await hand.send()
  for (;;) {
    const seen = await hand.sees()
    switch (seen) {
      case 'code':
        return { end: 'linked', attempts }
      case 'counter':
        return { end: 'counter', attempts }
      case 'tell':
        await hand.tell(knowledgeOf(person))
        break
      case 'proposal':
        await hand.accept()
        await hand.send()
        attempts += 1
        break
      default:
        await hand.looked(seen, foundBy(person, seen))
    }
  }
}

function knowledgeOf({ knows }: PersonRecord): Knowledge {
  return {
    chineseName: knows.chineseName ?? '',
    earlierIdNumbers: knows.earlierIdNumbers.join(', '),
    earlierPhones: knows.earlierPhones.join(', '),
  }
}

function foundBy({ bank, sees }: PersonRecord, lookup: Lookup): string | null {
  if (sees.indexOf(lookup) < 0) return null
  return { 'name-on-slip': bank.name, 'id-tail': bank.idNumber.slice(-4), 'phone-tail': bank.phone.slice(-4) }[lookup]
}
