import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Something that is built from the sources, and served. */
interface Built {
  /** As a person reads it while it is built. */
  readonly announced: string
  /** What it is built from. */
  readonly sources: readonly string[]
  /** Folders of these names are no part of it: a change there needs no build. */
  readonly without: readonly string[]
  readonly command: readonly [string, ...string[]]
}

const wallet: Built = {
  announced: 'Building the wallet (a minute or two, once)…',
  sources: ['src', 'config', 'package.json', 'package-lock.json', 'babel.config.js'],
  without: ['server', 'cli', 'console'],
  command: ['npm', 'run', '--silent', 'build:h5'],
}

const consolePage: Built = {
  announced: 'Building the console…',
  sources: ['src', 'config/tools/build-console.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  without: ['server', 'cli', 'pages', 'packages', 'stores', 'service', 'sandbox', 'client', 'frame'],
  command: [process.execPath, 'config/tools/build-console.mjs'],
}

/** Builds the H5 wallet where it is missing or older than its sources; false where the build failed. */
export function buildWalletIfStale(root: string, folder: string): boolean {
  return buildIfStale(root, folder, wallet)
}

/** The same for the console's page. */
export function buildConsoleIfStale(root: string, folder: string): boolean {
  return buildIfStale(root, folder, consolePage)
}

function buildIfStale(root: string, folder: string, { announced, command, sources, without }: Built): boolean {
  const page = join(folder, 'index.html')
  if (existsSync(page) && newest(root, sources, without) <= statSync(page).mtimeMs) return true
  process.stdout.write(`${announced}\n`)
  const [program, ...args] = command
  // npm is a script on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && program === 'npm'
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', shell }).status === 0
}

/** When anything of these was changed last, ms since 1970. */
function newest(folder: string, names: readonly string[], without: readonly string[]): number {
  let latest = 0
  for (const name of names) {
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) continue
    const inside = (): readonly string[] => readdirSync(path).filter((each) => !without.includes(each))
    latest = Math.max(latest, stat.isDirectory() ? newest(path, inside(), without) : stat.mtimeMs)
  }
  return latest
}
