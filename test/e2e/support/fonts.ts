import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { decompress } from 'wawoff2'

import { nameUnlessThere } from './bundled-chromium'
import { cacheFolder, projectRoot } from './paths'

/**
 * A fontconfig file with fonts that come from npm alone, so that Chinese is drawn on a system without fonts and pictures are
 * the same on every machine: Noto Sans SC (one variable font in slices, 5 MB). fontconfig reads no .woff2: the slices are
 * turned into .ttf, once per version.
 */
export async function npmFonts(): Promise<string> {
  const source = join(projectRoot, 'node_modules/@fontsource-variable/noto-sans-sc')
  // The version is npm's own field.
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { readonly version: string }
  const folder = join(cacheFolder, `fonts-${version}`)
  if (!existsSync(folder)) await convertInto(folder, join(source, 'files'))
  return join(folder, 'fonts.conf')
}

async function convertInto(folder: string, source: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  const staging = await mkdtemp(`${folder}-`)
  await mkdir(join(staging, 'files'))
  for (const name of await readdir(source)) {
    const font = await decompress(await readFile(join(source, name)))
    await writeFile(join(staging, 'files', name.replace(/\.woff2$/, '.ttf')), font)
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
