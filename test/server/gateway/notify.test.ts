import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import { mayReach, type NotifyReach } from '@/server/gateway/notify/addresses'
import { createDispatcher } from '@/server/gateway/notify/dispatcher'
import { guardedPost } from '@/server/gateway/notify/guarded-post'

describe('addresses that notices may go to', () => {
  test.each<[string, readonly NotifyReach[]]>([
    ['8.8.8.8', ['public', 'loopback', 'private']],
    ['2606:4700::1111', ['public', 'loopback', 'private']],
    ['127.0.0.1', ['loopback', 'private']],
    ['127.9.9.9', ['loopback', 'private']],
    ['::1', ['loopback', 'private']],
    ['10.0.0.1', ['private']],
    ['172.16.0.1', ['private']],
    ['172.31.255.255', ['private']],
    ['192.168.1.1', ['private']],
    ['100.64.0.1', ['private']],
    ['fd12:3456::1', ['private']],
    ['172.32.0.1', ['public', 'loopback', 'private']],
    ['0.0.0.0', []],
    ['169.254.169.254', []],
    ['fd00:ec2::254', []],
    ['fe80::1', []],
    ['224.0.0.1', []],
    ['255.255.255.255', []],
    ['192.0.2.1', []],
    ['::', []],
    ['::ffff:127.0.0.1', []],
    ['::ffff:8.8.8.8', []],
    ['64:ff9b::7f00:1', []],
    ['2002:7f00:1::', []],
    ['ff02::1', []],
    ['localhost', []],
    ['', []],
  ])('%s is within %j', (address, within) => {
    const found = (['public', 'loopback', 'private'] as const).filter((reach) => mayReach(address, reach))
    expect(found).toEqual(within)
  })
})

describe('posting', () => {
  const open: { close(): Promise<void> }[] = []
  afterEach(async () => {
    for (const server of open.splice(0)) await server.close()
  })

  async function serve(handler: RequestListener): Promise<string> {
    const server = createServer(handler)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push({
      close: () =>
        new Promise((resolve) => {
          server.closeAllConnections()
          server.close(() => resolve())
        }),
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  const answers = (status: number, body: string, headers = {}) =>
    serve((_request, response) => response.writeHead(status, headers).end(body))
  const options = { reach: 'loopback', isOwn: () => false } as const

  test.each([
    [200, 'success', 'success'],
    [201, 'success', 'success'],
    [200, 'Success', 'other-answer'],
    [200, 'success\n', 'other-answer'],
    [200, '', 'other-answer'],
    [500, 'success', 'error-status'],
    [404, '', 'error-status'],
  ])('%i %j is %s', async (status, body, outcome) => {
    expect(await guardedPost(await answers(status, body), 'a=1', options)).toMatchObject({ outcome, status })
  })

  test('of an answer without end no more is read than tells that it is another', async () => {
    const endless = await serve((_request, response) => {
      response.writeHead(200).write('success'.padEnd(2_000, '.'))
    })
    expect(await guardedPost(endless, 'a=1', options)).toMatchObject({ outcome: 'other-answer' })
  })

  test('a redirect is an answer like others, and is not followed', async () => {
    let followed = false
    const target = await serve((_request, response) => {
      followed = true
      response.end('success')
    })
    expect(await guardedPost(await answers(302, 'success', { location: target }), 'a=1', options)).toMatchObject({
      outcome: 'error-status',
    })
    expect(followed).toBe(false)
  })

  test('the form arrives as it was sent, to the path and name that were given', async () => {
    let came: unknown
    const url = await serve((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += String(chunk)))
      request.on('end', () => {
        came = {
          method: request.method,
          url: request.url,
          host: request.headers.host,
          type: request.headers['content-type'],
          body,
        }
        response.end('success')
      })
    })
    const named = url.replace('127.0.0.1', 'shop.example')
    await guardedPost(`${named}/hear?x=1`, 'a=%E8%8C%B6', { ...options, resolve: () => Promise.resolve(['127.0.0.1']) })
    expect(came).toEqual({
      method: 'POST',
      url: '/hear?x=1',
      host: new URL(named).host,
      type: 'application/x-www-form-urlencoded; charset=utf-8',
      body: 'a=%E8%8C%B6',
    })
  })

  test('nobody who listens, who answers in time, or who has such a name', async () => {
    const silent = await serve(() => undefined)
    expect(await guardedPost(silent, 'a=1', { ...options, timeoutMs: 50 })).toMatchObject({ outcome: 'timed-out', status: null })
    const cut = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('success')
      response.socket?.destroy()
    })
    expect(await guardedPost(cut, 'a=1', options)).toMatchObject({ outcome: 'unreachable' })
    const unnamed = { ...options, resolve: () => Promise.reject(new Error('ENOTFOUND')) }
    expect(await guardedPost('http://nowhere.example', 'a=1', unnamed)).toMatchObject({ outcome: 'unreachable' })
    const closed = await answers(200, 'success')
    await open.pop()!.close()
    const gone = await answers(200, 'x')
    expect(gone).not.toBe(closed)
    expect(await guardedPost(closed, 'a=1', options)).toMatchObject({ outcome: 'unreachable' })
  })

  test.each([
    'not an address',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'http://user:secret@127.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://[fe80::1]/',
    'http://10.0.0.1/',
    'http://0/',
    'http://[::ffff:127.0.0.1]/',
  ])('%s is refused', async (address) => {
    expect(await guardedPost(address, 'a=1', options)).toMatchObject({ outcome: 'address-refused' })
  })

  test('this machine is refused where only the internet may be reached, however it is written', async () => {
    const url = await answers(200, 'success')
    const outside = { reach: 'public', isOwn: () => false } as const
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', 'localhost'])
      expect(await guardedPost(url.replace('127.0.0.1', host), 'a=1', outside)).toMatchObject({ outcome: 'address-refused' })
    expect(await guardedPost(url, 'a=1', { ...outside, isOwn: () => true })).toMatchObject({ outcome: 'success' })
  })

  test('a name with one public and one private address is refused, and is asked for once', async () => {
    let asked = 0
    const resolve = () => {
      asked += 1
      return Promise.resolve(asked === 1 ? ['8.8.8.8', '10.0.0.1'] : ['8.8.8.8'])
    }
    expect(await guardedPost('http://two-faced.example/', 'a=1', { reach: 'public', isOwn: () => false, resolve })).toMatchObject(
      {
        outcome: 'address-refused',
      },
    )
    expect(asked).toBe(1)
  })
})

describe('the dispatcher', () => {
  test('delivers until there is nothing, looks again, goes on after a failure, and stops when it is told', async () => {
    const answers = [2, 1, 0, 'broken', 3] as const
    let calls = 0
    let reached: () => void = () => undefined
    const through = new Promise<void>((resolve) => (reached = resolve))
    const broken: unknown[] = []
    const dispatcher = createDispatcher(
      () => {
        const answer = answers[calls]
        calls += 1
        if (calls === answers.length) reached()
        return answer === 'broken' ? Promise.reject(new Error('broken')) : Promise.resolve(answer ?? 0)
      },
      (thrown) => broken.push(thrown),
      1,
    )
    dispatcher.start()
    await through
    await dispatcher.stop()
    expect(broken).toHaveLength(1)
    const after = calls
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(calls).toBe(after)
  })
})
