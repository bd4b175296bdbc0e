import { attempt } from '../alipay/my'
import { addressOf } from '../navigation/address'
import type { Links } from './types'

export function createLinks(): Links {
  const page: Links['page'] = (path, params) => addressOf(path, params).slice(1)
  return {
    to: (path, params) => `alipays://platformapi/startapp?appId=${appId()}&page=${encodeURIComponent(page(path, params))}`,
    page,
  }
}

/** The mini-program's number; empty where Alipay is too old to tell it, and the link then opens Alipay alone. */
function appId(): string {
  let known = ''
  attempt('getAppIdSync', (library) => (known = library.getAppIdSync().appId ?? ''))
  return known
}
