import { addressOf } from '../navigation/address'
import type { Links } from './types'

export function createLinks(): Links {
  return {
    // Whatever stood behind the page's own address belongs to the screen that is left.
    to: (path, params) => `${window.location.href.split('#')[0] ?? ''}#${addressOf(path, params)}`,
    page: (path, params) => addressOf(path, params).slice(1),
  }
}
