/**
 * Does a code call the shop by another name than the service does? The payee that is shown is always the service's. But whoever
 * stands in front of a sign "Night Market" and pays to "Morning Light Store" should hear of it: a sticker over the shop's code
 * leads to a sound account, of somebody else. Codes write names short, without accents and in capitals, so only a name that has
 * nothing in common with any of the shop's is told.
 */
export function isUnlikeName(said: string, known: readonly string[]): boolean {
  const words = wordsOf(said)
  return words.length > 0 && known.every((name) => !haveInCommon(words, wordsOf(name)))
}

/** Words that so many shops have in their names that sharing them says nothing. */
const commonWords =
  ' store shop stores shops restaurant cafe coffee hotel market supermarket mall company limited corp co ltd inc llc plc gmbh ' +
  'the and of at in on by for de du des la le les el los del di da al china shanghai beijing guangzhou shenzhen ' +
  '商店 商场 超市 餐厅 饭店 酒店 公司 有限 便利 中国 上海 北京 广州 深圳 '

/** Words of letters and digits in lower case without accents, one script each; Chinese characters in pairs. */
function wordsOf(name: string): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const words: string[] = plain.match(/[a-z0-9]+|[\u0370-\u1fff\u3040-\u30ff]+/g) ?? []
  for (const run of plain.match(/[\u3400-\u9fff]+/g) ?? []) {
    if (run.length === 1) words.push(run)
    for (let at = 0; at + 2 <= run.length; at += 1) words.push(run.slice(at, at + 2))
  }
  return words
}

function haveInCommon(one: readonly string[], other: readonly string[]): boolean {
  if (one.join('') === other.join('')) return true
  return telling(one).some((word) => telling(other).some((known) => isSameWord(word, known)))
}

/** What an apostrophe leaves behind ("Wang's", "Li's"), initials, numbers of tills; a Chinese character is a word. */
const single = /^[^\u3400-\u9fff]$/

function telling(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => !single.test(word) && commonWords.indexOf(` ${word} `) < 0)
  return own.length > 0 ? own : words
}

/** "STARB" for "Starbucks": codes cut names off. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.indexOf(short) === 0
}
