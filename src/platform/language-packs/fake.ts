import { err, ok, type Result } from '@/domain/core/result'
import type { LanguagePack } from '@/locales/catalog'
import type { PackedLanguage } from '@/locales/language'

import type { LanguagePacks } from './types'

/** Languages that come when a test says so. */
export interface FakeLanguagePacks extends LanguagePacks {
  /** What was asked for, in order. */
  readonly asked: readonly PackedLanguage[]
  /** Lets a language arrive for everybody who waits for it. */
  arrive(language: PackedLanguage, pack: LanguagePack): Promise<void>
  /** Tells everybody who waits for a language that it can't be had. */
  fail(language: PackedLanguage): Promise<void>
}

export function createFakeLanguagePacks(): FakeLanguagePacks {
  const asked: PackedLanguage[] = []
  let waiting: { readonly language: PackedLanguage; readonly resolve: (loaded: Result<LanguagePack, 'unreachable'>) => void }[] =
    []

  async function answer(language: PackedLanguage, loaded: Result<LanguagePack, 'unreachable'>): Promise<void> {
    const theirs = waiting.filter((each) => each.language === language)
    waiting = waiting.filter((each) => each.language !== language)
    theirs.forEach(({ resolve }) => resolve(loaded))
    // What waits for the answer goes on after it.
    await Promise.resolve()
    await Promise.resolve()
  }

  return {
    asked,
    load(language) {
      asked.push(language)
      return new Promise((resolve) => waiting.push({ language, resolve }))
    },
    handOver: (language, pack) => void answer(language, ok(pack)),
    arrive: (language, pack) => answer(language, ok(pack)),
    fail: (language) => answer(language, err('unreachable')),
  }
}
