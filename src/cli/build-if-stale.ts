import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the wallet is built from. */
const sources = ['src', 'config', 'package.json', 'package-lock.json', 'babel.config.js']
/** Rooms that are no part of the wallet: a change there needs no build. */
const otherRooms = ['server', 'cli']

/** Builds the H5 wallet where it is missing or older than its sources; false where the build failed. */
export function buildIfStale(root: string, h5Folder: string): boolean {
  const page = join(h5Folder, 'index.html')
  if (existsSync(page) && newest(root, sources) <= statSync(page).mtimeMs) return true
  process.stdout.write('Building the wallet (a minute or two, once)…\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const built = spawnSync(npm, ['run', '--silent', 'build:h5'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return built.status === 0
}

/** When anything of these was changed last, ms since 1970. */
function newest(folder: string, names: readonly string[]): number {
  let latest = 0
  for (const name of names) {
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) continue
    const time = stat.isDirectory()
      ? newest(
          path,
          readdirSync(path).filter((each) => !otherRooms.includes(each)),
        )
      : stat.mtimeMs
    latest = Math.max(latest, time)
  }
  return latest
}
