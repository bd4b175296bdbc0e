import { existsSync } from 'node:fs'

import { type Browser, chromium } from 'playwright-core'

import { unpackBundledChromium } from './bundled-chromium'
import { npmFonts } from './fonts'

export interface BrowserOptions {
  /** A .y4m film that the camera shows, again and again; without it there is no camera. */
  readonly cameraFilm?: string
  /** More of Chromium's own switches. */
  readonly args?: readonly string[]
}

const usualArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/**
 * Starts the browser of the tests: the one that CHROMIUM_PATH names, else the system's Chromium, else the one that came
 * with npm. BANGKA_BROWSER=npm takes the last at once.
 */
export async function launchBrowser({ cameraFilm, args = [] }: BrowserOptions = {}): Promise<Browser> {
  const { executablePath, libraryPath } = await findBrowser()
  const camera =
    cameraFilm === undefined
      ? []
      : [
          '--use-fake-ui-for-media-stream',
          '--use-fake-device-for-media-stream',
          `--use-file-for-fake-video-capture=${cameraFilm}`,
        ]
  return chromium.launch({
    executablePath,
    args: [...usualArgs, ...camera, ...args],
    env: {
      ...definedEnvironment(),
      ...(libraryPath === null ? {} : { LD_LIBRARY_PATH: libraryPath }),
      FONTCONFIG_FILE: await npmFonts(),
    },
  })
}

/** The browser's program, and where its libraries are if it brought its own. */
export async function findBrowser(): Promise<{ readonly executablePath: string; readonly libraryPath: string | null }> {
  const named = process.env['CHROMIUM_PATH']
  const system = '/usr/bin/chromium'
  if (process.env['BANGKA_BROWSER'] !== 'npm') {
    if (named !== undefined && named !== '') return { executablePath: named, libraryPath: null }
    if (existsSync(system)) return { executablePath: system, libraryPath: null }
  }
  return unpackBundledChromium()
}

function definedEnvironment(): Record<string, string> {
  const defined: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) defined[name] = value
  return defined
}
