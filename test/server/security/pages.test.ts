import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { RunningServer } from '@/server/start'

import { startInMemory } from '../support/http'

let folder: string
let server: RunningServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangka-'))
  for (const name of ['h5', 'console']) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'index.html'), `<!doctype html><title>${name}</title>`)
    await writeFile(join(folder, name, 'app.0123456789abcdef.js'), 'void 0')
  }
  await writeFile(join(folder, 'secret.key'), 'the key of the service')
  server = await startInMemory({ h5Folder: join(folder, 'h5'), consoleFolder: join(folder, 'console') })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** The path goes over the wire as it stands here: `fetch` would tidy it first. */
function get(path: string): Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    request(server.address, { path }, (answer) => {
      let text = ''
      answer.on('data', (data: Buffer) => (text += data.toString('utf8')))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }))
    })
      .on('error', reject)
      .end()
  })
}

test.each(
  ['', '/console'].flatMap((base) =>
    [
      '/../secret.key',
      '/..%2fsecret.key',
      '/%2e%2e/secret.key',
      '/%2e%2e%2fsecret.key',
      '/..%5csecret.key',
      '/..\\secret.key',
      '/....//secret.key',
      '/app.0123456789abcdef.js/../../secret.key',
      '/%252e%252e%252fsecret.key',
      '/..%c0%afsecret.key',
      '/index.html%00.js',
      '//etc/passwd',
      '/%ff',
    ].map((path) => `${base}${path}`),
  ),
)('%s leads out of no folder', async (path) => {
  const answer = await get(path)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
  expect(answer.text).not.toMatch(/the key of the service|root:/)
  expect(answer.text).not.toContain(folder)
})

describe('headers', () => {
  test.each(['/', '/console', '/api/v1/docs'])('the page %s runs nothing from elsewhere, in no frame', async (path) => {
    const { headers, status } = await get(path)
    expect(status).toBe(200)
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/default-src '(self|none)'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'|https?:|\*/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
  })

  test.each(['/healthz', '/api/v1/openapi.json', '/api/v1/nothing', '/nothing', '/shops/cinema', '/sandbox/requests'])(
    '%s, which is no page, may do nothing as one',
    async (path) => {
      const { headers } = await get(path)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-request-id']).toEqual(expect.any(String))
    },
  )

  test('an address is never put into an answer', async () => {
    for (const path of [
      '/<script>alert(1)</script>',
      '/api/v1/<script>alert(1)</script>',
      '/shops/<script>alert(1)',
      '/?<script>',
    ])
      expect((await get(encodeURI(path))).text).not.toContain('<script>alert')
    const { text } = await get('/%3Cscript%3Ealert(1)%3C/script%3E')
    expect(text).not.toContain('<script>')
  })
})
