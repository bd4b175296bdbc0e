import { autorun } from 'mobx'

import { commonTexts } from '@/locales/common'
import { createFakePlatform, type FakePlatform } from '@/platform/fake'
import { createStores, type Stores } from '@/stores/root'
import { storageKeys } from '@/stores/stored'

import { createScriptedClient } from '../scripted-client'

function storesOn(platform: FakePlatform): Stores {
  return createStores({ client: createScriptedClient(), platform })
}

describe('the language', () => {
  test.each([
    ['zh-Hans-CN', 'zh-CN'],
    ['zh_TW', 'zh-CN'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
  ])('of a system in %s is %s', (system, language) => {
    const platform = createFakePlatform()
    platform.system.setLanguage(system)
    expect(storesOn(platform).locale.language).toBe(language)
  })

  test('changes at once everywhere, is told to the screen readers, and is kept for the next start', () => {
    const platform = createFakePlatform()
    const { locale } = storesOn(platform)
    const seen: string[] = []
    const stop = autorun(() => seen.push(locale.texts(commonTexts).back))
    locale.choose('zh-CN')
    expect(seen).toEqual(['Back', '返回'])
    expect(platform.system.shownLanguage()).toBe('zh-CN')
    expect(storesOn(createFakePlatform(platform)).locale.language).toBe('zh-CN')
    stop()
  })

  test('follows the system again when nothing is chosen any more', () => {
    const platform = createFakePlatform()
    const { locale } = storesOn(platform)
    locale.choose('zh-CN')
    locale.choose(null)
    expect(locale.language).toBe('en')
  })

  test('that was stored and is none of ours is forgotten, and that is said', () => {
    const platform = createFakePlatform()
    platform.storage.write(storageKeys.settings, '{"language":"tlh"}')
    const { locale, notices } = storesOn(platform)
    expect(locale.language).toBe('en')
    expect(notices.list.map(({ message }) => message.kind)).toEqual(['storage-corrupt'])
  })

  test('of tests makes every text longer, and the same object each time it is drawn', () => {
    const platform = createFakePlatform()
    platform.storage.write(storageKeys.settings, '{"language":"pseudo"}')
    const { locale } = storesOn(platform)
    const texts = locale.texts(commonTexts)
    expect(texts.tryAgain.length).toBeGreaterThanOrEqual('Try again'.length * 1.4)
    expect(texts.step(2, 6)).toMatch(/^\[Stép 2 óf 6 .+\]$/)
    expect(locale.texts(commonTexts)).toBe(texts)
    expect(locale.language).toBe('en')
  })
})

describe('the theme', () => {
  test('follows the system while the app runs', () => {
    const platform = createFakePlatform()
    const { locale } = storesOn(platform)
    platform.system.setTheme('dark')
    expect(locale.theme).toBe('dark')
  })
})
