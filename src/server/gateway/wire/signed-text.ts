/** Parameters of a v1 request, a notice or a way back, by name. */
export type Parameters = Readonly<Record<string, string>>

/**
 * The text that a v1 signature covers: every parameter but `sign`, sorted by name, `name=value` joined by `&`, values as they are
 * (not encoded). `sign_type` is covered in requests, and left out in what the wallet sends to merchants.
 */
export function signedText(parameters: Parameters, leftOut: readonly string[] = []): string {
  return Object.keys(parameters)
    .filter((name) => name !== 'sign' && !leftOut.includes(name))
    .sort()
    .map((name) => `${name}=${parameters[name] ?? ''}`)
    .join('&')
}

/** As `signedText`, without parameters that are empty: the documentation leaves them out, the SDK for Node does not. */
export function signedTextWithoutEmpty(parameters: Parameters): string {
  return signedText(Object.fromEntries(Object.entries(parameters).filter(([, value]) => value.trim() !== '')))
}
