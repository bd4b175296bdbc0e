import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { cacheFolder, projectRoot } from './paths'

/** A browser that came with npm. */
export interface BundledChromium {
  readonly executablePath: string
  /** Its own copies of what a bare system lacks (nss, nspr, expat). */
  readonly libraryPath: string
}

/**
 * Unpacks @sparticuz/chromium, once per version. The package unpacks into the folder for temporary files, the libraries
 * only where it believes to run in a certain cloud, and two runs at once would meet half a file: so it runs by itself, in
 * a folder of its own, which gets its name when it is whole.
 */
export async function unpackBundledChromium(): Promise<BundledChromium> {
  const packageFile = join(projectRoot, 'node_modules/@sparticuz/chromium/package.json')
  // The version is npm's own field.
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { readonly version: string }
  const folder = join(cacheFolder, `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return { executablePath: join(folder, 'chromium'), libraryPath: join(folder, 'al2023', 'lib') }
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  const staging = await mkdtemp(`${folder}-`)
  const script = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: projectRoot,
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  })
  await nameUnlessThere(staging, folder)
}

/** Another process may have been faster; then its result stands. */
export async function nameUnlessThere(staging: string, folder: string): Promise<void> {
  try {
    await rename(staging, folder)
  } catch (thrown) {
    await rm(staging, { recursive: true, force: true })
    if (!existsSync(folder)) throw thrown
  }
}
