import { BlockList, isIP } from 'node:net'

/** Where notices may go besides the public internet. `loopback` is this machine alone; `private` also the networks around it. */
export type NotifyReach = 'public' | 'loopback' | 'private'

/** IANA's special-purpose registries (RFC 6890 and its updates), by who may be meant by them. */
const loopback = listsOf([
  ['127.0.0.0', 8],
  ['::1', 128],
])
const privateNetworks = listsOf([
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['fc00::', 7],
])
/** Nobody is ever told there: this host, link-local with the clouds' metadata, documentation, tunnels, groups, broadcast. */
const never = listsOf([
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fd00:ec2::', 32],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
])

/** Whether a notice may go to an address (no host name). */
export function mayReach(address: string, reach: NotifyReach): boolean {
  const family = isIP(address)
  if (family === 0) return false
  const isIn = (lists: AddressLists) => lists[family === 4 ? 'ipv4' : 'ipv6'].check(address, family === 4 ? 'ipv4' : 'ipv6')
  if (isIn(never)) return false
  if (isIn(loopback)) return reach !== 'public'
  return reach === 'private' || !isIn(privateNetworks)
}

/** Apart: Node takes every IPv4 address for one of ::ffff:0:0/96. */
type AddressLists = Readonly<Record<'ipv4' | 'ipv6', BlockList>>

function listsOf(networks: readonly (readonly [string, number])[]): AddressLists {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() }
  for (const [network, prefix] of networks) {
    const family = network.includes(':') ? 'ipv6' : 'ipv4'
    lists[family].addSubnet(network, prefix, family)
  }
  return lists
}
