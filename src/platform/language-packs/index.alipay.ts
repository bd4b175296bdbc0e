import Taro from '@tarojs/taro'

import { err, ok, type Result } from '@/domain/core/result'
import type { LanguagePack } from '@/locales/catalog'
import type { PackedLanguage } from '@/locales/language'

import type { Clock } from '../clock/types'
import { languagePackage } from './screens'
import type { LanguagePacks } from './types'

type Answer = (loaded: Result<LanguagePack, 'unreachable'>) => void

/** How often (ms) the first screen is looked for: nothing can be opened before it. */
const glance = 20

/**
 * Languages as subpackages. `import()` is no lazy loading in a mini-program, and code of a subpackage can't be required from
 * the main package on every version of Alipay; but every version loads a subpackage whose screen is opened. So each language is
 * one small screen: it is opened over the one in front, hands its texts over, and goes back at once.
 */
export function createLanguagePacks({ clock }: { readonly clock: Clock }): LanguagePacks {
  const waiting = new Map<PackedLanguage, Answer[]>()

  function answer(language: PackedLanguage, loaded: Result<LanguagePack, 'unreachable'>): void {
    const answers = waiting.get(language) ?? []
    waiting.delete(language)
    answers.forEach((each) => each(loaded))
  }

  function open(language: PackedLanguage): void {
    if (Taro.getCurrentPages().length === 0) {
      clock.after(glance, () => open(language))
      return
    }
    Taro.navigateTo({ url: `/${languagePackage(language)}/index` }).catch(() => answer(language, err('unreachable')))
  }

  return {
    load: (language) =>
      new Promise((resolve) => {
        waiting.set(language, [...(waiting.get(language) ?? []), resolve])
        open(language)
      }),
    handOver: (language, pack) => answer(language, ok(pack)),
  }
}
