/** Loopback: this machine itself, a proxy on it that nobody told us to believe, a test. */
export function isOwnMachine(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}

/**
 * What stands for one customer of the network: an IPv4 address, or of IPv6 the first 64 bits, within which everybody takes
 * as many addresses as they like (RFC 6177, RFC 7421).
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  if (!address.includes(':')) return address
  const [before = '', after] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const start = before === '' ? [] : before.split(':')
  const end = after === undefined || after === '' ? [] : after.split(':')
  const zeros = after === undefined ? 0 : Math.max(0, 8 - start.length - end.length)
  const groups = [...start, ...new Array<string>(zeros).fill('0'), ...end].slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
