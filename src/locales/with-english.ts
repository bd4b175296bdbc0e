/**
 * A translation with English wherever it has nothing. The type checker lets no text be missing from a pack; while somebody adds
 * texts, the app runs in every language all the same.
 */
export function withEnglish<Texts>(english: Texts, translation: Texts | undefined): Texts {
  // Each kind of text stays the same kind, so the type stays; TypeScript can't follow that through the recursion.
  return merged(english, translation) as Texts
}

function merged(english: unknown, translation: unknown): unknown {
  if (translation === undefined) return english
  if (!isGroup(english) || !isGroup(translation)) return translation
  const group: Record<string, unknown> = {}
  for (const key of Object.keys(english)) group[key] = merged(english[key], translation[key])
  return group
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
