/**
 * `npm run screenshots`: draws the README's pictures into docs/screens.
 * `npm run screenshots -- --all <folder> [name…]`: draws every state (or those whose name begins so) in both themes, in English
 * and Chinese, into a folder. BANGKA_LANGUAGES=fr,ar draws these languages instead.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { PNG } from 'pngjs'

import { languages, type Language } from '@/locales/language'

import { drawConsole } from './console-pictures'
import { screenStates } from './registry'
import { type Look, phoneSize, Stage } from './stage'

/** The README's pictures: state, theme, language. */
const pictures = [
  ['welcome', 'light', 'en'],
  ['home', 'light', 'en'],
  ['link-number-bank-known', 'light', 'en'],
  ['link-summary', 'light', 'en'],
  ['link-mismatch', 'light', 'en'],
  ['link-helping-look', 'light', 'en'],
  ['link-helping-proposal', 'light', 'ar'],
  ['bank-page', 'light', 'en'],
  ['can-i-use-with-limits', 'light', 'en'],
  ['pay', 'light', 'en'],
  ['checkout-password', 'dark', 'en'],
  ['checkout-paid', 'light', 'zh-CN'],
  ['my-cards', 'dark', 'en'],
  ['scan-other-wallet', 'light', 'en'],
  ['scan-several-codes', 'light', 'en'],
  ['code-order-in-yen', 'light', 'en'],
  ['scan-sticker', 'light', 'en'],
  ['pay-large-barcode', 'light', 'en'],
] as const satisfies readonly (readonly [string, Look['theme'], Look['language']])[]

interface Picture {
  readonly state: string
  readonly look: Look
  readonly file: string
  /** For the README: as small a file as can be. */
  readonly isSmall: boolean
}

/** The languages that BANGKA_LANGUAGES names; English and Chinese otherwise. */
function lookedAt(): readonly Language[] {
  const asked = process.env['BANGKA_LANGUAGES']?.split(',') ?? ['en', 'zh-CN']
  return languages.filter((language) => asked.includes(language))
}

function everyPicture(folder: string, names: readonly string[]): readonly Picture[] {
  const chosen = screenStates.filter(({ name }) => names.length === 0 || names.some((begin) => name.startsWith(begin)))
  return chosen.flatMap(({ name }) =>
    lookedAt().flatMap((language) =>
      (['light', 'dark'] as const).map((theme) => ({
        state: name,
        look: { language, theme },
        file: join(folder, `${name}-${language}-${theme}.png`),
        isSmall: false,
      })),
    ),
  )
}

/** Colours a little coarser and no transparency: nobody sees it, and the file is half as large. */
function smaller(picture: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(picture)
  const coarse = data.map((value) => Math.min(255, Math.round(value / 4) * 4))
  const image = new PNG({ width, height })
  image.data = Buffer.from(coarse)
  return PNG.sync.write(image, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 })
}

async function draw(stage: Stage, { state: name, look, file, isSmall }: Picture): Promise<void> {
  const state = screenStates.find((candidate) => candidate.name === name)
  if (state === undefined) throw new Error(`no state is called ${name}`)
  const screen = await stage.open(state, look)
  const picture = await screen.page.screenshot({ clip: { x: 0, y: 0, ...phoneSize } })
  await writeFile(file, isSmall ? smaller(picture) : picture)
  await screen.close()
}

async function main(): Promise<void> {
  const [option, folder, ...names] = process.argv.slice(2)
  const all = option === '--all'
  if ((option !== undefined && !all) || (all && folder === undefined)) {
    console.error('Usage: npm run screenshots [-- --all <folder> [name…]]')
    process.exit(2)
  }
  const target = all && folder !== undefined ? folder : join('docs', 'screens')
  await mkdir(target, { recursive: true })
  const list = all
    ? everyPicture(target, names)
    : pictures.map(([state, theme, language]) => ({
        state,
        look: { language, theme, density: 1.6 },
        file: join(target, `${state}.png`),
        isSmall: true,
      }))
  const stage = await Stage.set()
  const failures: string[] = []
  for (const picture of list) await draw(stage, picture).catch((thrown: unknown) => failures.push(String(thrown)))
  await stage.close()
  if (!all) await drawConsole((file, picture) => writeFile(join(target, file), smaller(picture)))
  if (failures.length > 0) {
    console.error(failures.join('\n\n'))
    process.exit(1)
  }
  console.log(`${list.length} pictures in ${target}`)
}

void main()
