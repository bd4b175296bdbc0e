import type { LineFault } from '@/domain/machine-line/faults'
import type { LinesProblem } from '@/domain/machine-line/lines'
import type { TextsOf } from '@/locales/catalog'

type PassportTexts = TextsOf<'link-card'>['passport']

/** A fault in words: where it is, what is wrong, and what it probably should be. */
export function faultText(fault: LineFault, t: PassportTexts): string {
  const place = t.place(fault.line, fault.from, fault.to)
  const part = t.parts[fault.part]
  switch (fault.fault) {
    case 'character':
      return t.faults.character(place, fault.found)
    case 'digit-expected':
    case 'letter-expected': {
      const said = t.faults[fault.fault](place, part, fault.found)
      return fault.likely === null ? said : `${said} ${t.faults.likely(fault.likely)}`
    }
    case 'check-digit': {
      const said = t.faults['check-digit'](place, part)
      if (fault.likely === null) return said
      const { position, found, instead } = fault.likely
      return `${said} ${t.faults.likelyAt(position, found, instead)}`
    }
    case 'no-such-day':
      return t.faults['no-such-day'](place, part)
  }
}

/** Why the text could not be read, in words. */
export function problemText(problem: LinesProblem, t: PassportTexts): string {
  switch (problem.problem) {
    case 'empty':
    case 'no-lines':
    case 'visa':
      return t.problems[problem.problem]
    case 'too-short':
      if (problem.length === 0) return t.problems.lineMissing(problem.line)
      return t.problems['too-short'](problem.line, problem.width - problem.length)
    case 'too-long':
      return t.problems['too-long'](problem.line, problem.length - problem.width)
  }
}
