/** A screen's path with its parameters, as routers and links write it. */
export function addressOf(path: string, params: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.keys(params).map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(params[name] ?? '')}`)
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}
