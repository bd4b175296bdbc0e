const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
  C: 'Ç',
  N: 'Ñ',
}

/** A text 40 % longer and with accents: what clips or cuts it on a screen would clip a real translation too. */
export function pseudoText(text: string): string {
  // Marks and signs are no words: an amount's comma stays one.
  if (!/[a-zA-Z]/.test(text)) return text
  const accented = text.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter)
  const padding = 'Lorem ipsum dolor sit amet '.repeat(Math.ceil((text.length * 0.4) / 27)).slice(0, Math.ceil(text.length * 0.4))
  return `[${accented} ${padding.trim()}]`
}

/** Every text of a catalog made longer, functions included: plain strings, functions that return strings, and groups of them. */
export function pseudoTexts<Texts>(texts: Texts): Texts {
  // Each kind of text comes back as the same kind, so the type stays; TypeScript can't follow that through the recursion.
  return pseudoValue(texts) as Texts
}

function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value)
  if (typeof value === 'function') return (...args: unknown[]) => pseudoValue((value as (...args: unknown[]) => unknown)(...args))
  if (Array.isArray(value)) return value.map(pseudoValue)
  if (typeof value === 'object' && value !== null) {
    const group: Record<string, unknown> = {}
    for (const key of Object.keys(value)) group[key] = pseudoValue((value as Record<string, unknown>)[key])
    return group
  }
  return value
}
