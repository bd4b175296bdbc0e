import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

import { nextAdvice, priorBeliefs } from '@/domain/match/assistant'
import { usualConventions } from '@/domain/match/conventions'
import { type Attempt, type Evidence, type Lookup, type MatchField, matchFields, noEvidence } from '@/domain/match/evidence'
import { type PhoneParts, phoneParts } from '@/domain/link-card/phone-form'
import { parsePhone } from '@/domain/phone/phone-number'

/** A person of the file: what they know and see, and what their bank has on file. */
interface Persona {
  readonly person: {
    readonly givenNames: string
    readonly surname: string
    readonly chineseName: string | null
    readonly passport: string
    readonly previousPassport: string | null
    readonly phone: string
    readonly otherPhones: readonly string[]
    readonly canSee: { readonly nameOnSlip?: string; readonly idTailOnSlip?: string; readonly phoneTailInApp?: string }
  }
  readonly bank: { readonly reveals: 'nothing' | 'field'; readonly record: Attempt }
  readonly solvable: boolean
}

/** How it ended for one person: the attempt that was taken (1 is the first), or null and how many were spent. */
interface Outcome {
  readonly linkedAt: number | null
  readonly spent: number
  readonly questions: number
  readonly slowest: readonly number[]
}

/** The bank of the bench locks on the eleventh wrong attempt. */
const attemptsAllowed = 10

const [file] = process.argv.slice(2)
if (file === undefined || file === '--help') {
  process.stdout.write(
    'npm run -s bench:personas -- FILE\n\nRuns the match assistant on a file of personas; ends with one line of JSON.\n',
  )
  process.exit(file === undefined ? 2 : 0)
}
const { people } = JSON.parse(readFileSync(file, 'utf8')) as { readonly people: readonly Persona[] }

const outcomes = people.map((persona) => ({ persona, outcome: live(persona) }))
const solvable = outcomes.filter(({ persona }) => persona.solvable)
const unsolvable = outcomes.filter(({ persona }) => !persona.solvable)
const share = (part: number, whole: number) => (whole === 0 ? null : Number((part / whole).toFixed(4)))
const within = (most: number) =>
  share(solvable.filter(({ outcome }) => outcome.linkedAt !== null && outcome.linkedAt <= most).length, solvable.length)
const times = outcomes.flatMap(({ outcome }) => outcome.slowest).sort((a, b) => a - b)

process.stdout.write(
  `${JSON.stringify({
    people: people.length,
    solvable: solvable.length,
    within: { '1': within(1), '3': within(3), '5': within(5), '10': within(10) },
    questionsPerPerson: share(
      outcomes.reduce((sum, { outcome }) => sum + outcome.questions, 0),
      people.length,
    ),
    gaveUpRight: share(
      unsolvable.filter(({ outcome }) => outcome.linkedAt === null && outcome.spent <= attemptsAllowed).length,
      unsolvable.length,
    ),
    gaveUpWrong: share(
      solvable.filter(({ outcome }) => outcome.linkedAt === null && outcome.spent < attemptsAllowed).length,
      solvable.length,
    ),
    proposalMsP95: Number((times[Math.floor(times.length * 0.95)] ?? 0).toFixed(3)),
  })}\n`,
)

/** One person with the assistant, to the linked card or the bank page. */
function live({ person, bank }: Persona): Outcome {
  let evidence: Evidence = noEvidence
  let questions = 0
  const slowest: number[] = []
  for (;;) {
    const startedAt = performance.now()
    // As on a phone, where each step begins anew: what was thought before is counted in.
    const advice = nextAdvice(
      priorBeliefs(knownOf(person), usualConventions),
      evidence,
      attemptsAllowed - evidence.refused.length,
    )
    slowest.push(performance.now() - startedAt)
    const spent = evidence.refused.length
    if (advice.type === 'bank') return { linkedAt: null, spent, questions, slowest }
    if (advice.type === 'look') {
      questions += 1
      evidence = { ...evidence, seen: { ...evidence.seen, [advice.lookup]: found(person, advice.lookup) } }
      continue
    }
    const { name, idNumber, phone } = advice.candidate.guesses
    const attempt: Attempt = { name: name.text, idNumber: idNumber.text, phone: phone.text }
    const differs: readonly MatchField[] = matchFields.filter((field) => attempt[field] !== bank.record[field])
    if (differs.length === 0) return { linkedAt: spent + 1, spent, questions, slowest }
    evidence = { ...evidence, refused: [...evidence.refused, { attempt, differs: bank.reveals === 'field' ? differs : null }] }
  }
}

function found({ canSee }: Persona['person'], lookup: Lookup): string | null {
  switch (lookup) {
    case 'name-on-slip':
      return canSee.nameOnSlip ?? null
    case 'id-tail':
      return canSee.idTailOnSlip ?? null
    case 'phone-tail':
      return canSee.phoneTailInApp ?? null
  }
}

function knownOf({ givenNames, surname, chineseName, passport, previousPassport, phone, otherPhones }: Persona['person']) {
  return {
    name: { given: givenNames, family: surname, chinese: chineseName },
    id: { isPassport: true, number: passport, earlier: previousPassport === null ? [] : [previousPassport] },
    phones: { current: partsOf(phone), earlier: otherPhones.map(partsOf) },
  }
}

/** The made-up foreign numbers are shorter or longer than any that exist there: then the code is what stands apart. */
function partsOf(text: string): PhoneParts {
  const parsed = parsePhone(text)
  if (parsed.ok) return phoneParts(parsed.value)
  const [code = '', ...rest] = text.replace('+', '').split(/[ -]/)
  return { code, national: rest.join('') }
}
