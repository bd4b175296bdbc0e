import Taro from '@tarojs/taro'

import { createQueuedNavigation, type NavigationOptions } from './queued'
import type { Navigation } from './types'
import { watchUnreachable } from './unreachable'

/** Navigation by Taro's router, which is the platform's own on Alipay and a stack over the hash on H5. */
export function createNavigation(options: NavigationOptions & { readonly onUnreachable: () => void }): Navigation {
  watchUnreachable(frontUrl, options.onUnreachable)
  return createQueuedNavigation(
    {
      stack: () => Taro.getCurrentPages().map((page) => `/${(page.route ?? '').replace(/^\//, '')}`),
      navigateTo: (url) => Taro.navigateTo({ url }),
      redirectTo: (url) => Taro.redirectTo({ url }),
      navigateBack: (delta) => Taro.navigateBack({ delta }),
      switchTab: (url) => Taro.switchTab({ url }),
      reLaunch: (url) => Taro.reLaunch({ url }),
    },
    options,
  )
}

/** The screen in front with its parameters; `stamp` is Taro's own. */
function frontUrl(): string {
  const pages = Taro.getCurrentPages()
  const front = pages[pages.length - 1]
  const given: unknown = front?.['options']
  const params: readonly [string, unknown][] = typeof given === 'object' && given !== null ? Object.entries(given) : []
  const query = params
    .filter(([name]) => name !== 'stamp')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  const path = `/${(front?.route ?? '').replace(/^\//, '')}`
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}
