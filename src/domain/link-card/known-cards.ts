import { lookUpBin } from '../card/bin-table'
import { loadChineseBins } from '../card/chinese-bins'
import { type CardIdentity, identifyCard } from '../card/identity'

/**
 * The BIN table, unpacked once, when the package of linking is loaded and not before: nothing of the main package may import
 * this module.
 */
const chineseBins = loadChineseBins()

/** What a card's number tells of it, whole or still being typed (ASCII digits alone). */
export function identify(digits: string): CardIdentity {
  return identifyCard(chineseBins, digits)
}

/** The lengths that a bank's numbers usually have, the shorter first, where this whole one has another; else none. It blocks nothing. */
export function lengthsExpected(digits: string): readonly number[] {
  if (identify(digits).usualLength) return []
  const lengths = lookUpBin(chineseBins, digits)?.usualLengths ?? []
  return lengths.filter((length, index) => lengths.indexOf(length) === index).sort((a, b) => a - b)
}
