/** What every asynchronous call of Alipay's base library takes besides its own options. */
interface Callbacks<Success, Failure = { readonly error?: number; readonly errorMessage?: string }> {
  readonly success?: (result: Success) => void
  readonly fail?: (failure: Failure) => void
}

export interface MyRequest extends Callbacks<
  { readonly data: unknown; readonly status?: number; readonly statusCode?: number },
  { readonly error?: number; readonly errorMessage?: string; readonly status?: number; readonly data?: unknown }
> {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly data?: string
  readonly dataType: 'text'
  readonly timeout: number
}

/** What a storage call says; older base libraries answer under `APDataStorage`, and refuse with `error` instead of throwing. */
export interface MyStorageAnswer {
  readonly data?: unknown
  readonly APDataStorage?: unknown
  readonly success?: boolean
  readonly error?: number
  readonly errorMessage?: string
}

interface MyImage {
  onload: () => void
  onerror: () => void
  src: string
}

/** A canvas that is not on the screen. */
interface MyCanvas {
  createImage(): MyImage
  getContext(kind: '2d'): {
    drawImage(image: MyImage, x: number, y: number, width: number, height: number): void
    getImageData(x: number, y: number, width: number, height: number): { readonly data: ArrayLike<number> }
    fillStyle: unknown
    font: string
    fillRect(x: number, y: number, width: number, height: number): void
    fillText(text: string, x: number, y: number): void
    measureText(text: string): { readonly width: number }
  }
  toDataURL(kind: 'image/png'): string
}

/** Tells when an element comes near the screen and when it goes. */
interface MyIntersectionObserver {
  relativeToViewport(margins: { readonly top: number; readonly bottom: number }): MyIntersectionObserver
  observe(
    selector: string,
    listener: (seen: {
      readonly intersectionRatio?: number
      readonly intersectionRect?: { readonly height?: number }
      readonly boundingClientRect?: { readonly height?: number }
    }) => void,
  ): void
  disconnect(): void
}

/** The calls of Alipay's base library that this app makes, as its documentation gives them; nothing else is called. */
export interface My {
  canIUse(name: string): boolean
  request(options: MyRequest): { abort?(): void } | undefined
  scan(
    options: { readonly scanType: readonly string[]; readonly hideAlbum: boolean } & Callbacks<{
      readonly code?: string
      readonly qrCode?: string
      readonly barCode?: string
    }>,
  ): void
  getSetting(options: Callbacks<{ readonly authSetting?: Readonly<Record<string, boolean>> }>): void
  openSetting(options: Callbacks<{ readonly authSetting?: Readonly<Record<string, boolean>> }>): void
  showAuthGuide(options: { readonly authType: 'CAMERA' } & Callbacks<{ readonly shown?: boolean }>): void
  chooseImage(
    options: { readonly count: 1; readonly sourceType: readonly string[]; readonly sizeType: readonly string[] } & Callbacks<{
      readonly apFilePaths?: readonly string[]
      readonly tempFilePaths?: readonly string[]
    }>,
  ): void
  compressImage(
    options: { readonly apFilePaths: readonly string[]; readonly compressLevel: 0 | 1 | 2 } & Callbacks<{
      readonly apFilePaths?: readonly string[]
    }>,
  ): void
  getImageInfo(options: { readonly src: string } & Callbacks<{ readonly width?: number; readonly height?: number }>): void
  getFileSystemManager(): {
    readFile(options: { readonly filePath: string; readonly encoding: 'base64' } & Callbacks<{ readonly data?: unknown }>): void
    writeFile(
      options: { readonly filePath: string; readonly data: string; readonly encoding: 'base64' } & Callbacks<unknown>,
    ): void
    unlink(options: { readonly filePath: string } & Callbacks<unknown>): void
  }
  saveImage(options: { readonly url: string; readonly showActionSheet: boolean } & Callbacks<unknown>): void
  readonly env: { readonly USER_DATA_PATH: string }
  createOffscreenCanvas(options: { readonly type: '2d'; readonly width: number; readonly height: number }): MyCanvas
  createIntersectionObserver(options: { readonly thresholds: readonly number[] }): MyIntersectionObserver
  getStorageSync(options: { readonly key: string }): MyStorageAnswer
  setStorageSync(options: { readonly key: string; readonly data: string }): MyStorageAnswer | undefined
  removeStorageSync(options: { readonly key: string }): void
  getStorageInfoSync(): { readonly keys?: readonly string[] }
  getAppIdSync(): { readonly appId?: string }
  getSystemInfoSync(): {
    readonly language?: string
    readonly theme?: string
    readonly windowWidth?: number
    readonly windowHeight?: number
    readonly pixelRatio?: number
  }
  getNetworkType(options: Callbacks<{ readonly networkAvailable?: boolean; readonly networkType?: string }>): void
  onNetworkStatusChange(listener: (status: { readonly isConnected?: boolean }) => void): void
  onAppShow(listener: () => void): void
  onAppHide(listener: () => void): void
  onThemeChange(listener: (change: { readonly theme?: string }) => void): void
  setTabBarItem(options: { readonly index: number; readonly text: string }): void
  setTabBarBadge(options: { readonly index: number; readonly text: string }): void
  removeTabBarBadge(options: { readonly index: number }): void
  setNavigationBar(options: { readonly title: string }): void
  setClipboard(options: { readonly text: string } & Callbacks<unknown>): void
  pageScrollTo(options: { readonly scrollTop: number; readonly duration: number } & Callbacks<unknown>): void
  vibrateShort(options: Callbacks<unknown>): void
  getScreenBrightness(options: Callbacks<{ readonly brightness?: number; readonly value?: number }>): void
  setScreenBrightness(options: { readonly brightness: number } & Callbacks<unknown>): void
  setKeepScreenOn(options: { readonly keepScreenOn: boolean } & Callbacks<unknown>): void
  setVisualEffectOnCapture(options: { readonly visualEffect: 'none' | 'hidden' } & Callbacks<unknown>): void
  onUserCaptureScreen(listener: () => void): void
}

declare const my: My

/** The base library. Asked for at each call: the engine may set it later than this module. */
export function baseLibrary(): My {
  return my
}

/**
 * Whether a call of this version of Alipay will be answered: for calls on whose answer something waits. `canIUse` alone is not
 * to be trusted, it is known to throw; the function has to be there too.
 */
export function has(name: Exclude<keyof My, 'canIUse'>): boolean {
  if (typeof my[name] !== 'function') return false
  try {
    return my.canIUse(name)
  } catch {
    return true
  }
}

/**
 * Runs a call that the app can do without: where Alipay lacks it, refuses it or throws, nothing happens. `canIUse` is not asked:
 * some versions deny what they have, and with it would go the person's language and the pay code's cover in the background.
 */
export function attempt(name: Exclude<keyof My, 'canIUse'>, call: (library: My) => void): void {
  if (typeof my[name] !== 'function') return
  try {
    call(my)
  } catch {
    // By definition the app can do without it.
  }
}
