import { autorun } from 'mobx'

import { commonTexts } from '@/locales/common'
import { formatTexts } from '@/locales/formats'
import { languages } from '@/locales/language'
import { createFakePlatform, type FakePlatform } from '@/platform/fake'
import { createStores, type Stores } from '@/stores/root'
import { storageKeys } from '@/stores/stored'

import { packs } from '../../locales/texts-in'
import { createScriptedClient } from '../scripted-client'

function storesOn(platform: FakePlatform): Stores {
  return createStores({ client: createScriptedClient(), platform })
}

/** A device that has kept a choice of language, as a restart finds it. */
function deviceWith(language: string): FakePlatform {
  const platform = createFakePlatform()
  platform.storage.write(storageKeys.settings, JSON.stringify({ language }))
  return platform
}

describe('the language', () => {
  test.each([
    ['zh-Hans-CN', 'zh-CN'],
    ['zh_TW', 'zh-CN'],
    ['zh-Hant-HK', 'zh-CN'],
    ['yue', 'zh-CN'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['ru_RU', 'ru'],
    ['ko', 'ko'],
    ['ja-JP', 'ja'],
    ['id-ID', 'id'],
    ['in-ID', 'id'],
    ['ar-EG', 'ar'],
    ['frr', 'en'],
    ['de-DE', 'en'],
    ['toString', 'en'],
    ['', 'en'],
  ])('of a system in "%s" is %s', async (system, language) => {
    const platform = createFakePlatform()
    platform.system.setLanguage(system)
    const { locale } = storesOn(platform)
    for (const asked of platform.languagePacks.asked) await platform.languagePacks.arrive(asked, packs[asked])
    expect(locale.language).toBe(language)
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
    const platform = deviceWith('tlh')
    const { locale, notices } = storesOn(platform)
    expect(locale.language).toBe('en')
    expect(notices.list.map(({ message }) => message.kind)).toEqual(['storage-corrupt'])
  })

  test('of tests makes every text longer, and the same object each time it is drawn', () => {
    const { locale } = storesOn(deviceWith('pseudo'))
    const texts = locale.texts(commonTexts)
    expect(texts.tryAgain.length).toBeGreaterThanOrEqual('Try again'.length * 1.4)
    expect(texts.step(2, 6)).toMatch(/^\[Stép 2 óf 6 .+\]$/)
    expect(locale.texts(commonTexts)).toBe(texts)
    expect(locale.language).toBe('en')
  })
})

describe('a language outside the app', () => {
  test.each(languages.filter((language) => language !== 'en' && language !== 'zh-CN'))(
    'is fetched when it is chosen, and shown as soon as it is there: %s',
    async (language) => {
      const platform = createFakePlatform()
      const { locale } = storesOn(platform)
      const seen: string[] = []
      const stop = autorun(() => seen.push(locale.texts(formatTexts).today('14:05')))
      locale.choose(language)
      expect([locale.language, locale.loading, locale.starting]).toEqual(['en', language, false])
      await platform.languagePacks.arrive(language, packs[language])
      expect([locale.language, locale.loading]).toEqual([language, null])
      expect(seen).toEqual(['Today 14:05', packs[language].formats.today('14:05')])
      expect(locale.texts(formatTexts)).toBe(locale.texts(formatTexts))
      expect(platform.system.shownLanguage()).toBe(language)
      expect(platform.system.shownDirection()).toBe(language === 'ar' ? 'rtl' : 'ltr')
      stop()
    },
  )

  test('leaves the screens in the language that they had until it is there', () => {
    const { locale } = storesOn(deviceWith('zh-CN'))
    locale.choose('fr')
    expect(locale.language).toBe('zh-CN')
    expect(locale.setting).toBe('fr')
  })

  test('is fetched once: chosen a second time it is there', async () => {
    const platform = createFakePlatform()
    const { locale } = storesOn(platform)
    locale.choose('fr')
    await platform.languagePacks.arrive('fr', packs.fr)
    locale.choose('en')
    locale.choose('fr')
    expect(locale.language).toBe('fr')
    expect(platform.languagePacks.asked).toEqual(['fr'])
  })

  test('that comes after another was chosen changes nothing', async () => {
    const platform = createFakePlatform()
    const { locale } = storesOn(platform)
    locale.choose('fr')
    locale.choose('zh-CN')
    await platform.languagePacks.arrive('fr', packs.fr)
    expect([locale.language, locale.loading, locale.unreachable]).toEqual(['zh-CN', null, null])
  })

  test('that can’t be had is said, the choice is kept, and asking again gets it', async () => {
    const platform = createFakePlatform()
    const { locale, notices } = storesOn(platform)
    locale.choose('ru')
    await platform.languagePacks.fail('ru')
    expect([locale.language, locale.loading, locale.unreachable]).toEqual(['en', null, 'ru'])
    // It stands where the language was chosen, and not over every screen.
    expect(notices.list).toEqual([])
    expect(storesOn(createFakePlatform(platform)).locale.setting).toBe('ru')
    locale.retry()
    expect([locale.loading, locale.unreachable]).toEqual(['ru', null])
    await platform.languagePacks.arrive('ru', packs.ru)
    expect([locale.language, locale.unreachable]).toEqual(['ru', null])
  })

  test('that takes long is said not to come, and is shown all the same when it does', async () => {
    const platform = createFakePlatform()
    const { locale } = storesOn(platform)
    locale.choose('ja')
    await platform.clock.advance(20_000)
    expect([locale.language, locale.loading, locale.unreachable]).toEqual(['en', null, 'ja'])
    await platform.languagePacks.arrive('ja', packs.ja)
    expect([locale.language, locale.unreachable]).toEqual(['ja', null])
  })

  test('has English where somebody has not translated yet', async () => {
    const platform = createFakePlatform()
    const { locale } = storesOn(platform)
    locale.choose('fr')
    const { formats, ...others } = packs.fr
    // What a pack looks like to the running app while a developer adds an area: the type checker refuses it.
    const unfinished = { ...others, formats: { ...formats, today: undefined } } as unknown as typeof packs.fr
    await platform.languagePacks.arrive('fr', unfinished)
    expect(locale.texts(formatTexts).today('14:05')).toBe('Today 14:05')
    expect(locale.texts(formatTexts).yesterday('14:05')).toBe('Hier 14:05')
  })
})

describe('an app that starts in a language outside it', () => {
  test('draws nothing in another language while that one comes', async () => {
    const platform = deviceWith('ar')
    const { locale } = storesOn(platform)
    expect(locale.starting).toBe(true)
    await platform.languagePacks.arrive('ar', packs.ar)
    expect([locale.starting, locale.language]).toEqual([false, 'ar'])
    expect(platform.system.shownDirection()).toBe('rtl')
  })

  test('begins in English when it takes too long, says nothing of it, and changes over when it is there', async () => {
    const platform = deviceWith('ko')
    const { locale, notices } = storesOn(platform)
    await platform.clock.advance(3_000)
    expect([locale.starting, locale.language]).toEqual([false, 'en'])
    expect(notices.list).toEqual([])
    await platform.languagePacks.arrive('ko', packs.ko)
    expect(locale.language).toBe('ko')
  })

  test('begins in Chinese on a Chinese phone', async () => {
    const platform = deviceWith('ko')
    platform.system.setLanguage('zh-CN')
    const { locale } = storesOn(platform)
    await platform.clock.advance(3_000)
    expect(locale.language).toBe('zh-CN')
  })

  test('says when it can’t be had, with a way to ask again', async () => {
    const platform = deviceWith('fr')
    const { locale, notices } = storesOn(platform)
    await platform.languagePacks.fail('fr')
    expect([locale.starting, locale.language]).toEqual([false, 'en'])
    expect(notices.list.map(({ message }) => message)).toEqual([{ kind: 'language-unreachable', language: 'fr' }])
    notices.list[0]?.action?.run()
    await platform.languagePacks.arrive('fr', packs.fr)
    expect(locale.language).toBe('fr')
  })

  test('waits for nothing where its language is there from the start', () => {
    const platform = deviceWith('zh-CN')
    expect(storesOn(platform).locale.starting).toBe(false)
    expect(platform.languagePacks.asked).toEqual([])
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
