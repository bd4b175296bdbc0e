import Taro from '@tarojs/taro'

import { createQueuedNavigation, type NavigationOptions } from './queued'
import type { Navigation } from './types'

/** Navigation by Taro's router, which is the platform's own on Alipay and a stack over the hash on H5. */
export function createNavigation(options: NavigationOptions): Navigation {
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
