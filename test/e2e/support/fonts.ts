import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { decompress } from 'wawoff2'

import { nameUnlessThere } from './bundled-chromium'
import { cacheFolder, projectRoot } from './paths'

/** The fonts: Latin first, or Chinese quotation marks and dots, which are wide, would stand in English texts. */
const fontPackages = [
  '@fontsource-variable/noto-sans',
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/noto-sans-kr',
  '@fontsource-variable/noto-sans-arabic',
] as const

/**
 * A fontconfig file with fonts that come from npm alone (Noto Sans for Latin, Chinese, Korean and Arabic, variable fonts in slices), so that they are
 * drawn on a system without fonts and pictures are the same on every machine. fontconfig reads no .woff2: the upright slices are
 * turned into .ttf, once per version.
 */
export async function npmFonts(): Promise<string> {
  const sources = fontPackages.map((name) => join(projectRoot, 'node_modules', name))
  const versions = await Promise.all(sources.map(versionOf))
  const folder = join(cacheFolder, `fonts-${versions.join('-')}`)
  if (!existsSync(folder)) await convertInto(folder, sources)
  return join(folder, 'fonts.conf')
}

async function versionOf(folder: string): Promise<string> {
  // The version is npm's own field.
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly version: string }
  return version
}

async function convertInto(folder: string, sources: readonly string[]): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  const staging = await mkdtemp(`${folder}-`)
  await mkdir(join(staging, 'files'))
  for (const source of sources) {
    const slices = (await readdir(join(source, 'files'))).filter((name) => name.endsWith('-wght-normal.woff2'))
    for (const name of slices) {
      const font = await decompress(await readFile(join(source, 'files', name)))
      await writeFile(join(staging, 'files', name.replace(/\.woff2$/, '.ttf')), font)
    }
  }
  const cache = join(cacheFolder, 'fontconfig')
  await writeFile(
    join(staging, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'files')}</dir><cachedir>${cache}</cachedir></fontconfig>
`,
  )
  await nameUnlessThere(staging, folder)
}
