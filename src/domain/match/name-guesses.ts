import { marksAs, type MarkTreatment } from '../name/marks'
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
 * Every way in which a bank may hold the name, the likeliest first. Options that make no difference for this name are not
 * told apart, so that a short plain name takes tens of steps and not thousands.
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
      orderWays(conventions, way).forEach((line) => {
        letterWays(conventions, line).forEach((written) => {
          lengthWays(conventions, written).forEach(({ text, share: ofText, because }) => guesses.add(text, ofText, because))
        })
      })
    })
  }
  return guesses.sorted()
}

type Step = (parts: Way<Parts>) => readonly Way<Parts>[]

function forEachWay(way: Way<Parts>, [step, ...others]: readonly Step[], found: (way: Way<Parts>) => void): void {
  if (step === undefined) found(way)
  else step(way).forEach((next) => forEachWay(next, others, found))
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
        ofGiven((words) => words.map((word, index) => (index === 0 ? word : word.charAt(0)))),
        middle.initials,
        ['middle-initials'],
      ],
    ])
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
  return merged([
    { text, share: share * letters['as-typed'], because },
    { text: text.toUpperCase(), share: share * letters.capitals, because: [...because, 'capitals'] },
    { text: capitalFirst(text), share: share * letters['capital-first'], because: [...because, 'capital-first'] },
  ])
}

function lengthWays({ length }: NameConventions, { text, share, because }: Way<string>): readonly Way<string>[] {
  const ways: Way<string>[] = [{ text, share: share * length.whole, because }]
  for (const most of [20, 26, 30, 32] as const) {
    const cut = text.slice(0, most).trim()
    const why: readonly NameChange[] = cut === text ? because : [...because, `cut-${most}`]
    ways.push({ text: cut, share: share * length[most], because: why })
  }
  return merged(ways)
}

/** "JEAN-LUC d'arcy" as "Jean-Luc D'Arcy", "vanderberg" as "Vanderberg". */
function capitalFirst(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /(^|[ ,.\u00b7\u2019'-])([^ ,.\u00b7\u2019'-])/g,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
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
