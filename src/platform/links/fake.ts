import { addressOf } from '../navigation/address'
import type { Links } from './types'

/** Links of a wallet on an address that nobody has. */
export function createFakeLinks(): Links {
  return {
    to: (path, params) => `https://wallet.example/#${addressOf(path, params)}`,
    page: (path, params) => addressOf(path, params).slice(1),
  }
}
