import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(__dirname, '..', '..')
const cache = join(root, '.cache', 'packages')

/**
 * The builds that tests look at: the two of the app as they are shipped, Alipay's for a wallet service elsewhere, whose address is
 * one that tests serve on loopback (see `serviceAddress`), and the console's page.
 */
export type PackageName = 'alipay' | 'alipay-service' | 'h5' | 'console'

/** What builds each, below the project's root. */
const builders: Readonly<Record<PackageName, readonly [string, ...string[]]>> = {
  alipay: ['config/tools/build.mjs', 'alipay'],
  'alipay-service': ['config/tools/build.mjs', 'alipay'],
  h5: ['config/tools/build.mjs', 'h5'],
  console: ['config/tools/build-console.mjs'],
}

/** Where the `alipay-service` package expects the wallet service. */
export const serviceAddress = 'http://127.0.0.1:47821'

/** What a build is made from. Generated tables under src are sources too. */
const inputs = ['src', 'config', 'babel.config.js', 'project.config.json', 'project.alipay.json', 'package-lock.json']

function* filesBelow(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) {
    yield path
    return
  }
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name))
}

let knownFingerprint: string | null = null

/** The same for the same sources: nothing is built twice. Taken once, so that a whole run looks at the same builds. */
function fingerprint(): string {
  knownFingerprint ??= fingerprintOfSources()
  return knownFingerprint
}

function fingerprintOfSources(): string {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const file of filesBelow(join(root, input)))
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 20)
}

/** Has the process that holds the lock died? A lock that is being written has no owner yet. */
function isAbandoned(lock: string): boolean {
  const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
  if (owner === 0) return false
  try {
    process.kill(owner, 0)
    return false
  } catch {
    return true
  }
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/** One builder at a time, across Jest's workers. */
function withLock(work: () => void): void {
  mkdirSync(cache, { recursive: true })
  const lock = join(cache, 'lock')
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch {
      if (isAbandoned(lock)) rmSync(lock, { force: true })
      else sleep(300)
    }
  }
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** The build that was finished last, whatever has been written since: for looking around while the sources move. */
function newestBuild(name: PackageName): string | null {
  const builds = existsSync(cache) ? readdirSync(cache).filter((folder) => new RegExp(`^${name}-[0-9a-f]{20}$`).test(folder)) : []
  const finished = builds.map((folder) => join(cache, folder)).filter((folder) => existsSync(join(folder, '.built')))
  const age = (folder: string): number => statSync(join(folder, '.built')).mtimeMs
  return finished.sort((a, b) => age(b) - age(a))[0] ?? null
}

/**
 * The folder of a build of the sources as they are, made if it is not there. Throws with the build's output if it fails.
 * With BANGKA_PACKAGES=newest the last finished one serves.
 */
export function builtPackage(name: PackageName): string {
  const newest = process.env['BANGKA_PACKAGES'] === 'newest' ? newestBuild(name) : null
  if (newest !== null) return newest
  const folder = join(cache, `${name}-${fingerprint()}`)
  const done = join(folder, '.built')
  if (existsSync(done)) return folder
  withLock(() => {
    if (existsSync(done)) return
    // Builds of older sources are of no use to anybody.
    for (const old of readdirSync(cache)) {
      if (new RegExp(`^${name}-[0-9a-f]{20}$`).test(old)) rmSync(join(cache, old), { recursive: true, force: true })
    }
    const environment = { ...process.env, TARO_APP_SERVICE: name === 'alipay-service' ? serviceAddress : '' }
    const build = spawnSync(process.execPath, [...builders[name], '--out', relative(root, folder)], {
      cwd: root,
      env: environment,
      encoding: 'utf8',
    })
    if (build.status !== 0)
      throw new Error(`Building ${name} failed:\n${build.stdout.slice(-4_000)}\n${build.stderr.slice(-4_000)}`)
    writeFileSync(done, '')
  })
  return folder
}
