import { type PictureAnswer, pictureCalls, type SavedPicture } from './pictures'
import { isCallable } from './values'
import type { Router } from './router'
import type { Time } from './time'

/** How this version of Alipay answers `my.canIUse`: some say yes to everything, some no, some throw. */
export type CanIUse = 'yes' | 'no' | 'throws'

/** What the scanner will see: a code, or why it sees none (10: the person went back; 2001: the camera was refused). */
export type ScanAnswer = { readonly qrCode: string } | { readonly barCode: string } | { readonly error: number }

/** What the app did to the phone. */
export interface Phone {
  brightness: number
  keepScreenOn: boolean
  /** `hidden`: the screen can't be recorded. */
  visualEffect: 'none' | 'hidden'
  clipboard: string
  vibrations: number
  online: boolean
  tabTexts: string[]
  /** What stands beside the tabs of the tab bar, by their places. */
  readonly tabBadges: Map<number, string>
  /** Roots of subpackages that can't be downloaded now. */
  readonly awayPackages: Set<string>
  /** Answers for the next scans; an empty list: the person goes back. */
  readonly scans: ScanAnswer[]
  /** The mini-program's own settings: may it scan? Null before it was asked. */
  mayScan: boolean | null
  /** What the person does in the settings when the app opens them. */
  allowsInSettings: boolean
  /** Which of the phone's settings the app led to. */
  readonly guides: string[]
  /** What the next pictures are, from camera or album; an empty list: the person goes back. */
  readonly pictures: PictureAnswer[]
  /** The pictures that the app saved. */
  readonly album: SavedPicture[]
  /** Who watches which element of the page, by its selector. */
  readonly watched: Map<string, (seen: unknown) => void>
  readonly storage: Map<string, string>
  readonly listeners: Map<string, ((event: unknown) => void)[]>
}

export interface PhoneOptions {
  readonly language: string
  readonly theme: 'light' | 'dark'
  readonly storage: Readonly<Record<string, string>>
  readonly online: boolean
  readonly awayPackages: readonly string[]
}

export function createPhone(options: PhoneOptions): Phone {
  return {
    brightness: 0.4,
    keepScreenOn: false,
    visualEffect: 'none',
    clipboard: '',
    vibrations: 0,
    online: options.online,
    tabTexts: [],
    tabBadges: new Map(),
    awayPackages: new Set(options.awayPackages),
    scans: [],
    mayScan: null,
    allowsInSettings: false,
    guides: [],
    pictures: [],
    album: [],
    watched: new Map(),
    storage: new Map(Object.entries(options.storage)),
    listeners: new Map(),
  }
}

const bytesPerKey = 200 * 1024
const bytesInAll = 10 * 1024 * 1024

/** Every asynchronous call's options. Values come from another realm: they are looked at, never trusted. */
type Options = Readonly<Record<string, unknown>>

function text(options: Options, name: string): string {
  const value = options[name]
  if (typeof value !== 'string') throw new Error(`${name} must be a string, and is ${typeof value}`)
  return value
}

/**
 * The object `my` with the calls that the app and Taro make, and no other: any other call throws and is noted in `failures`,
 * because on a phone it would not be there either.
 */
export function createBaseLibrary(deps: {
  readonly phone: Phone
  readonly options: PhoneOptions
  readonly canIUse: CanIUse
  readonly time: Time
  readonly router: () => Router
  readonly failures: string[]
  readonly calls: string[]
  /** Gets each address that the app goes to, and each request's address and headers. */
  readonly addresses: string[]
}): object {
  const { phone, options, time, failures } = deps

  /** Answers a call through its callbacks, later, as the platform does. */
  function answer(given: Options, work: () => unknown): void {
    time.setTimeout(() => {
      let result: unknown
      let name = 'success'
      try {
        result = work()
      } catch (error) {
        name = 'fail'
        if (error instanceof Refused) result = error.answer
        else {
          // The app may swallow a refusal that it never expects: a page that is not there, a subpackage that dies while it loads.
          failures.push(`${String(error)}${stackOf(error)}`)
          result = { error: 2, errorMessage: String(error) }
        }
      }
      for (const callback of [given[name], given['complete']]) if (isCallable(callback)) callback(result)
    }, 0)
  }
  function listen(name: string) {
    return (listener: unknown) => {
      if (!isCallable(listener)) throw new Error(`${name} wants a function`)
      phone.listeners.set(name, [...(phone.listeners.get(name) ?? []), (event) => void listener(event)])
    }
  }
  function move(go: (router: Router, given: Options) => unknown) {
    return (given: Options) => {
      if (typeof given['url'] === 'string') deps.addresses.push(given['url'])
      answer(given, () => go(deps.router(), given) ?? {})
    }
  }
  /** Only what was asked for stands in it. */
  const settings = () => ({ authSetting: phone.mayScan === null ? {} : { camera: phone.mayScan } })
  const bytesOf = (key: string) => Buffer.byteLength(phone.storage.get(key) ?? '')

  const calls: Record<string, (given: Options) => unknown> = {
    navigateTo: move((router, given) => router.navigateTo(text(given, 'url'))),
    redirectTo: move((router, given) => router.redirectTo(text(given, 'url'))),
    switchTab: move((router, given) => router.switchTab(text(given, 'url'))),
    reLaunch: move((router, given) => router.reLaunch(text(given, 'url'))),
    navigateBack: move((router, given) => router.navigateBack(typeof given['delta'] === 'number' ? given['delta'] : 1)),
    setNavigationBar(given) {
      deps.router().top.title = text(given, 'title')
    },
    setTabBarItem(given) {
      phone.tabTexts[Number(given['index'])] = text(given, 'text')
    },
    setTabBarBadge(given) {
      phone.tabBadges.set(Number(given['index']), text(given, 'text'))
    },
    removeTabBarBadge(given) {
      phone.tabBadges.delete(Number(given['index']))
    },
    getStorageSync: (given) => ({ data: phone.storage.get(text(given, 'key')) ?? null, success: true }),
    setStorageSync(given) {
      const [key, data] = [text(given, 'key'), text(given, 'data')]
      const all = [...phone.storage.keys()].reduce((sum, name) => sum + (name === key ? 0 : bytesOf(name)), 0)
      if (Buffer.byteLength(data) > bytesPerKey || all + Buffer.byteLength(data) > bytesInAll)
        return { error: 14, errorMessage: 'exceed the storage limit', success: false }
      phone.storage.set(key, data)
      return { success: true }
    },
    removeStorageSync: (given) => ({ success: phone.storage.delete(text(given, 'key')) || true }),
    getStorageInfoSync: () => ({ keys: [...phone.storage.keys()], limitSize: bytesInAll / 1024, success: true }),
    getAppIdSync: () => ({ appId: '2021000000000000' }),
    getSystemInfoSync: () => ({
      language: options.language,
      theme: options.theme,
      platform: 'Android',
      pixelRatio: 3,
      windowWidth: 375,
      windowHeight: 667,
      version: '10.2.0',
    }),
    getNetworkType: (given) =>
      answer(given, () => ({ networkAvailable: phone.online, networkType: phone.online ? '4G' : 'NOTREACHABLE' })),
    setClipboard: (given) =>
      answer(given, () => {
        phone.clipboard = text(given, 'text')
        return { success: true }
      }),
    pageScrollTo: (given) =>
      answer(given, () => {
        if (typeof given['scrollTop'] !== 'number') throw new Error('scrollTop must be a number')
        return { success: true }
      }),
    createIntersectionObserver() {
      let watchedSelector = ''
      const observer = {
        relativeToViewport: () => observer,
        observe(selector: unknown, listener: unknown) {
          if (typeof selector !== 'string' || !isCallable(listener)) throw new Error('observe wants a selector and a function')
          watchedSelector = selector
          phone.watched.set(selector, (seen) => void listener(seen))
        },
        disconnect: () => phone.watched.delete(watchedSelector),
      }
      return observer
    },
    vibrateShort: (given) => answer(given, () => ({ count: (phone.vibrations += 1) })),
    getScreenBrightness: (given) => answer(given, () => ({ brightness: phone.brightness })),
    setScreenBrightness: (given) =>
      answer(given, () => {
        phone.brightness = Number(given['brightness'])
        return { success: true }
      }),
    setKeepScreenOn: (given) =>
      answer(given, () => {
        phone.keepScreenOn = given['keepScreenOn'] === true
        return { success: true }
      }),
    setVisualEffectOnCapture: (given) =>
      answer(given, () => {
        phone.visualEffect = given['visualEffect'] === 'hidden' ? 'hidden' : 'none'
        return { success: true }
      }),
    scan: (given) =>
      answer(given, () => {
        const seen = phone.scans.shift() ?? { error: 10 }
        if ('error' in seen) throw new Refused({ error: seen.error, errorMessage: 'scan failed' })
        return { code: 'qrCode' in seen ? seen.qrCode : seen.barCode, ...seen }
      }),
    getSetting: (given) => answer(given, settings),
    openSetting: (given) =>
      answer(given, () => {
        phone.mayScan = phone.allowsInSettings
        return settings()
      }),
    showAuthGuide: (given) =>
      answer(given, () => {
        phone.guides.push(text(given, 'authType'))
        return { shown: true }
      }),
    ...pictureCalls({
      answers: phone.pictures,
      album: phone.album,
      answer,
      refuse: (failure) => new Refused(failure),
      later: (work) => time.setTimeout(work, 0),
    }),
    request(given) {
      void send(given)
      return { abort: () => undefined }
    },
  }
  for (const name of ['onAppShow', 'onAppHide', 'onNetworkStatusChange', 'onThemeChange', 'onUserCaptureScreen']) {
    // The one argument of these is the listener itself.
    calls[name] = listen(name)
  }
  calls['canIUse'] = () => {
    if (deps.canIUse === 'throws') throw new Error('canIUse: not a name that this version knows')
    return deps.canIUse === 'yes'
  }

  async function send(given: Options): Promise<void> {
    const finish = (name: 'success' | 'fail', result: unknown) => {
      for (const callback of [given[name], given['complete']]) if (isCallable(callback)) callback(result)
    }
    if (!phone.online) {
      answer(given, () => {
        throw new Refused({ error: 12, errorMessage: 'network error' })
      })
      return
    }
    try {
      const headers = Object.fromEntries(
        Object.entries(given['headers'] as Options).map(([name, value]) => [name, String(value)]),
      )
      deps.addresses.push(`${text(given, 'method')} ${text(given, 'url')} ${JSON.stringify(headers)}`)
      const body = given['data'] === undefined ? null : text(given, 'data')
      const response = await fetch(text(given, 'url'), { method: text(given, 'method'), headers, body })
      const answered = { status: response.status, data: await response.text() }
      finish(
        response.status < 400 ? 'success' : 'fail',
        response.status < 400 ? answered : { error: 19, errorMessage: 'http status error', ...answered },
      )
    } catch (error) {
      finish('fail', { error: 12, errorMessage: String(error) })
    }
  }

  const library: Record<string, unknown> = { env: { USER_DATA_PATH: 'https://usr' } }
  for (const [name, call] of Object.entries(calls)) {
    library[name] = (given: Options = {}) => {
      deps.calls.push(name)
      return call(given)
    }
  }
  return new Proxy(library, {
    get(target, name) {
      // What modules hang on `my` themselves (webpack's chunks, Taro's event centre) is undefined before they do.
      if (typeof name !== 'string' || name in target || name === 'taroEventCenter' || name.startsWith('webpackJsonp')) {
        const known: unknown = Reflect.get(target, name)
        return known
      }
      return () => {
        failures.push(`my.${name} was called, and the harness has no such call`)
        throw new Error(`my.${name} is not a function`)
      }
    },
  })
}

function stackOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stack' in error
    ? `\n${String(error.stack).split('\n').slice(1, 6).join('\n')}`
    : ''
}

/** A call that the platform answers through `fail`. */
export class Refused extends Error {
  constructor(readonly answer: Readonly<Record<string, unknown>>) {
    super('refused')
  }
}
