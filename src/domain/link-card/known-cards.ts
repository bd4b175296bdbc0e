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
