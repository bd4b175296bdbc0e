import { marksAs, type MarkTreatment } from '../name/marks'
import { parseHolderName } from '../name/holder-name'
import { foldAccents, foldAsMachineLine } from '../name/latin'
import type { NameConventions } from './conventions'
import { type Guess, Guesses, sharesOf } from './guess'

/** What the person knows of the own name. A single name stands in `given`, with `family` empty. */
export interface KnownName {
  readonly given: string
  readonly family: string
  readonly chinese: string | null
  /** Where nobody told which words are the family name: the other way to take the name apart, and how likely that one is. */
  readonly orElse?: NameSplit
}

/** A way to take a name apart; `share` is its chance, 0 to 1. */
export interface NameSplit {
  readonly given: string
  readonly family: string
  readonly share: number
}

/** What a bank did to a name. */
export type NameChange =
  | 'chinese-name'
  | 'accents-folded'
  | 'machine-line-letters'
  | 'marks-dropped'
  | 'marks-as-spaces'
  | 'middle-left-out'
  | 'middle-initials'
  | 'family-first'
  | 'given-first'
  | 'joined'
  | 'middle-dot'
  | 'comma'
  | 'full-stop'
  | 'capitals'
  | 'capital-first'
  | `cut-${20 | 26 | 30 | 32}`

export type NameGuess = Guess<NameChange>

interface Way<Text> {
  readonly text: Text
  readonly share: number
  readonly because: readonly NameChange[]
}

interface Parts {
  readonly given: string
  readonly family: string
}

/**
 * Ways less likely than this are not followed: none of them is ever worth an attempt, and a long name with accents and hyphens
 * would have thousands.
 */
const leastShare = 2e-5

/**
 * The ways in which a bank may hold the name, the likeliest first; each can be sent just as it is. Options that make no
 * difference for this name are not told apart, so that a short plain name takes tens of steps and not thousands.
 */
export function nameGuesses(name: KnownName, conventions: NameConventions): readonly NameGuess[] {
  const { given, family, chinese, orElse } = name
  const guesses = new Guesses<NameChange>()
  const latin = chinese === null ? 1 : conventions.chineseName.latin
  if (chinese !== null) guesses.add(chinese, conventions.chineseName.chinese, ['chinese-name'])
  const splits = orElse === undefined ? [] : [orElse]
  const first = { given, family, share: splits.reduce((rest, { share }) => rest - share, 1) }
  for (const { share, ...parts } of [first, ...splits]) {
    const start: Way<Parts> = { text: parts, share: latin * share, because: [] }
    forEachWay(start, [accentWays(conventions), markWays(conventions), middleWays(conventions)], (way) => {
      likely(orderWays(conventions, way)).forEach((line) => {
        letterWays(conventions, line).forEach((written) => {
          lengthWays(conventions, written).forEach(({ text, share: ofText, because }) => {
            guesses.add(text, ofText, because)
          })
        })
      })
    })
  }
  return withAllShares(guesses.sorted().filter(({ text }) => canBeSent(text)))
}

/** What can't be sent is no guess: letters that become two may make a name too long, an initial may be a lone apostrophe. */
function canBeSent(text: string): boolean {
  const name = parseHolderName(text)
  return name.ok && name.value === text
}

/** What was left out is spread over the others, so that they add up to 1. */
function withAllShares(guesses: readonly NameGuess[]): readonly NameGuess[] {
  const all = guesses.reduce((sum, { weight }) => sum + weight, 0)
  return guesses.map((guess) => ({ ...guess, weight: guess.weight / all }))
}

type Step = (parts: Way<Parts>) => readonly Way<Parts>[]

function likely<Text>(ways: readonly Way<Text>[]): readonly Way<Text>[] {
  return ways.filter(({ share }) => share >= leastShare)
}

function forEachWay(way: Way<Parts>, [step, ...others]: readonly Step[], found: (way: Way<Parts>) => void): void {
  if (step === undefined) found(way)
  else likely(step(way)).forEach((next) => forEachWay(next, others, found))
}

const accentWays =
  ({ accents }: NameConventions): Step =>
  (way) =>
    different(way, [
      [(text) => text, accents.kept, []],
      [foldAccents, accents.folded, ['accents-folded']],
      [foldAsMachineLine, accents['machine-line'], ['machine-line-letters']],
    ])

const markWays =
  ({ marks }: NameConventions): Step =>
  (way) => {
    const treated = (how: MarkTreatment) => (text: string) => marksAs(text, how)
    return different(way, [
      [(text) => text, marks.kept, []],
      [treated('dropped'), marks.dropped, ['marks-dropped']],
      [treated('spaces'), marks.spaces, ['marks-as-spaces']],
    ])
  }

const middleWays =
  ({ middle }: NameConventions): Step =>
  (way) => {
    const ofGiven = (change: (words: readonly string[]) => readonly string[]) => (text: string, isFamily: boolean) =>
      isFamily ? text : change(text.split(' ')).join(' ')
    return different(way, [
      [(text) => text, middle.all, []],
      [ofGiven((words) => words.slice(0, 1)), middle['left-out'], ['middle-left-out']],
      [
        ofGiven((words) => words.map((word, index) => (index === 0 ? word : initialOf(word)))),
        middle.initials,
        ['middle-initials'],
      ],
    ])
  }

/** The first character; of two halves, as in rare Chinese characters, both. */
function initialOf(word: string): string {
  return /^[\ud800-\udbff]/.test(word) ? word.slice(0, 2) : word.charAt(0)
}

/** The parts in one line; a single name has no order. */
function orderWays({ order, between }: NameConventions, { text, share, because }: Way<Parts>): readonly Way<string>[] {
  const { given, family } = text
  const lines: (readonly [first: string, second: string, share: number, because: readonly NameChange[]])[] =
    family === ''
      ? [[given, '', 1, []]]
      : [
          [family, given, order['family-first'], ['family-first']],
          [given, family, order['given-first'], ['given-first']],
        ]
  const ways: Way<string>[] = []
  for (const [first, second, ofOrder, orderBecause] of lines) {
    const spaced = second === '' ? first : `${first} ${second}`
    for (const [option, ofBetween] of sharesOf(between)) {
      const line = option === 'comma' && second !== '' ? `${first}, ${second}` : spaced.split(' ').join(separators[option])
      const why: readonly NameChange[] = option === 'space' || line === spaced ? [] : [option]
      ways.push({ text: line, share: share * ofOrder * ofBetween, because: [...because, ...orderBecause, ...why] })
    }
  }
  return merged(ways)
}

const separators: Readonly<Record<keyof NameConventions['between'], string>> = {
  space: ' ',
  joined: '',
  'middle-dot': '\u00b7',
  comma: ' ',
  'full-stop': '.',
}

function letterWays({ letters }: NameConventions, { text, share, because }: Way<string>): readonly Way<string>[] {
  const ways: readonly (readonly [change: (typed: string) => string, share: number, why: readonly NameChange[]])[] = [
    [(typed) => typed, share * letters['as-typed'], []],
    [(typed) => typed.toUpperCase(), share * letters.capitals, ['capitals']],
    [capitalFirst, share * letters['capital-first'], ['capital-first']],
  ]
  return merged(
    ways
      .filter(([, ofWay]) => ofWay >= leastShare)
      .map(([change, ofWay, why]): Way<string> => ({ text: change(text), share: ofWay, because: [...because, ...why] })),
  )
}

function lengthWays({ length }: NameConventions, { text, share, because }: Way<string>): readonly Way<string>[] {
  const cuts = ([20, 26, 30, 32] as const).filter((most) => text.length > most && share * length[most] >= leastShare)
  // A bank that cuts later than the name ends has the whole of it.
  const ofWhole = ([20, 26, 30, 32] as const).reduce((sum, most) => (text.length > most ? sum : sum + length[most]), length.whole)
  return [
    { text, share: share * ofWhole, because },
    ...cuts.map((most): Way<string> => ({
      text: cutAfter(text, most),
      share: share * length[most],
      because: [...because, `cut-${most}`],
    })),
  ]
}

/** The first characters of a text; never half of one. */
function cutAfter(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}

/** "JEAN-LUC d'arcy" as "Jean-Luc D'Arcy", "vanderberg" as "Vanderberg". */
function capitalFirst(text: string): string {
  return text.toLowerCase().replace(/(?:^|[ ,.\u00b7\u2019'-])[^ ,.\u00b7\u2019'-]/g, (beginning) => beginning.toUpperCase())
}

/** The parts in each of the ways; ways that make the same of them become one, explained by the first. */
function different(
  { text, share, because }: Way<Parts>,
  options: readonly (readonly [change: (text: string, isFamily: boolean) => string, share: number, why: readonly NameChange[]])[],
): readonly Way<Parts>[] {
  const ways: Way<Parts>[] = []
  for (const [change, ofOption, why] of options) {
    const changed = { given: change(text.given, false), family: change(text.family, true) }
    const same = ways.findIndex((way) => way.text.given === changed.given && way.text.family === changed.family)
    const before = ways[same]
    if (before === undefined) ways.push({ text: changed, share: share * ofOption, because: [...because, ...why] })
    else ways[same] = { ...before, share: before.share + share * ofOption }
  }
  return ways
}

/** Ways to the same text as one, explained by the first of them. */
function merged(ways: readonly Way<string>[]): readonly Way<string>[] {
  const found: Way<string>[] = []
  for (const way of ways) {
    const same = found.findIndex(({ text }) => text === way.text)
    const before = found[same]
    if (before === undefined) found.push(way)
    else found[same] = { ...before, share: before.share + way.share }
  }
  return found
}
