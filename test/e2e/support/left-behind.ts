import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Person } from './person'

/** Everything that a tab gives away while it is used: addresses, console lines, titles, and what stood on the screen. */
export interface Ear {
  readonly heard: readonly string[]
  /** Notes what is in sight now, but for what is being typed: an error text, say. */
  note(): Promise<void>
}

/** Listens to a tab from now on. */
export function listenTo({ page }: Person): Ear {
  const heard: string[] = []
  page.on('request', (request) => heard.push(`request ${request.url()}`))
  page.on('framenavigated', (frame) => heard.push(`address ${frame.url()}`))
  page.on('console', (message) => heard.push(`console ${message.text()}`))
  page.on('pageerror', (error) => heard.push(`error ${error.message} ${error.stack ?? ''}`))
  return {
    heard,
    async note() {
      const seen = await page.evaluate(() => [
        document.title,
        location.href,
        JSON.stringify(history.state),
        document.body.innerText,
      ])
      heard.push(...seen.map((text) => `screen ${text}`))
    },
  }
}

/** Everything that a browser keeps for the wallet. */
export async function keptByBrowser({ page }: Person): Promise<readonly string[]> {
  const cookies = (await page.context().cookies()).map(({ name, value }) => `cookie ${name}=${value}`)
  const stored = await page.evaluate(async () => {
    const found: string[] = []
    for (const [name, storage] of [
      ['localStorage', localStorage],
      ['sessionStorage', sessionStorage],
    ] as const) {
      for (let i = 0; i < storage.length; i += 1) {
        const key = storage.key(i) ?? ''
        found.push(`${name} ${key}=${storage.getItem(key) ?? ''}`)
      }
    }
    for (const { name } of await indexedDB.databases()) found.push(`indexedDB ${name ?? ''}`)
    for (const name of await caches.keys()) found.push(`cache ${name}`)
    return found
  })
  return [...cookies, ...stored]
}

/** Every file below a folder, as text. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(files.map(async (file) => `file ${file}\n${await readFile(file, 'utf8')}`))
}

/** Where a secret was found: plain, grouped in fours, in an address's or in base64's clothes. */
export function placesOf(secret: string, places: readonly string[]): readonly string[] {
  const forms = [
    secret,
    secret.replace(/(.{4})(?=.)/g, '$1 '),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ]
  return places.filter((text) => forms.some((form) => text.includes(form))).map((text) => text.slice(0, 200))
}
