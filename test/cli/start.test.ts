import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const root = join(__dirname, '..', '..')

interface Running {
  readonly command: ChildProcessWithoutNullStreams
  readonly ended: Promise<number | null>
  out: string
  err: string
}

function start(given: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  // As package.json has it, but for the check of what is installed, which has no part in this.
  return watched(
    spawn(process.execPath, [join(root, ...runner), 'src/cli/start.ts', ...given], {
      cwd: root,
      env: { ...process.env, ...quiet, ...environment },
    }),
  )
}

const runner = ['config', 'tools', 'run.mjs']
/** Nothing of the surroundings decides. */
const quiet = { DATABASE_URL: '', BANGKA_MODE: '', npm_lifecycle_event: '' }

function watched(command: ChildProcessWithoutNullStreams): Running {
  const running: Running = {
    command,
    ended: once(command, 'close').then(([code]) => code as number | null),
    out: '',
    err: '',
  }
  command.stdout.setEncoding('utf8').on('data', (text: string) => (running.out += text))
  command.stderr.setEncoding('utf8').on('data', (text: string) => (running.err += text))
  return running
}

test('--help names every option and variable, and ends well', async () => {
  const help = start(['--help'])
  expect(await help.ended).toBe(0)
  for (const name of ['--port', '--data', '--memory', '--seed', '--profile', '--origin', '--no-build', '--help', 'DATABASE_URL'])
    expect(help.out).toContain(name)
  for (const name of ['MODE', 'LOG', 'LIMITS', 'PROXIES', 'PUBLIC_ADDRESS', 'PRIVATE_NOTIFY', 'DRAIN_SECONDS'])
    expect(help.out).toContain(`BANGKA_${name}`)
})

test.each<[readonly string[], Record<string, string>, string]>([
  [['--port', '80x'], {}, '--port takes a number'],
  [['--nonsense'], {}, '--nonsense'],
  [['--profile', 'none'], {}, '--profile takes one of'],
  [[], { DATABASE_URL: 'mysql://u:hush@127.0.0.1/x' }, 'DATABASE_URL begins with postgres://'],
  [[], { DATABASE_URL: 'nonsense' }, 'DATABASE_URL begins with postgres://'],
  [['--memory'], { BANGKA_MODE: 'production' }, 'In production mode there is no --memory'],
])('%j with %j is not understood, and why is said', async (given, environment, said) => {
  const refused = start(['--no-build', ...given], environment)
  expect(await refused.ended).toBe(2)
  expect(refused.err).toContain(said)
  expect(refused.err).not.toContain('hush')
  expect(refused.out).toBe('')
})

test('a busy port is named, with one to try instead', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const refused = start(['--no-build', '--memory', '--port', String(port)])
  expect(await refused.ended).toBe(1)
  expect(refused.err).toContain(`Port ${port} is in use`)
  expect(refused.err).toContain(`--port ${port + 1}`)
  await new Promise((resolve) => other.close(resolve))
})

/** The address that it says when it is there. */
function addressOf(running: Running): Promise<string> {
  return new Promise((resolve, reject) => {
    running.command.stdout.on('data', () => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(running.out)
      if (found !== null) resolve(found[0])
    })
    void running.ended.then(() => reject(new Error(running.err)))
  })
}

test('SIGTERM ends it in order', async () => {
  const running = start(['--no-build', '--memory', '--port', '0'])
  const address = await addressOf(running)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  running.command.kill('SIGTERM')
  expect(await running.ended).toBe(0)
  expect(running.out).toContain('Stopping')
  await expect(fetch(`${address}/readyz`)).rejects.toThrow('fetch failed')
})

test('what ends npm ends it too: npm tells its shell, which dies and tells nobody', async () => {
  const command = `"$0" ${join(...runner)} src/cli/start.ts --no-build --memory --port 0; true`
  const environment = { ...process.env, ...quiet, npm_lifecycle_event: 'start' }
  const running = watched(spawn('sh', ['-c', command, process.execPath], { cwd: root, env: environment }))
  const address = await addressOf(running)
  running.command.kill('SIGTERM')
  // Its output ends when the server has ended, not when the shell has.
  await running.ended
  expect(running.out).toContain('Stopping')
  await expect(fetch(`${address}/readyz`)).rejects.toThrow('fetch failed')
})
