import { createSocket, type Socket } from 'node:dgram'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { mayReach, type NotifyReach } from '@/server/gateway/notify/addresses'
import { createDispatcher } from '@/server/gateway/notify/dispatcher'
import { guardedPost } from '@/server/gateway/notify/guarded-post'
import { createLookUp } from '@/server/gateway/notify/look-up'

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

describe('posting', () => {
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

  test('a look-up that never ends is not waited for', async () => {
    const resolve = () => new Promise<readonly string[]>(() => undefined)
    const posted = guardedPost('http://shop.example', 'a=1', { ...options, resolve, timeoutMs: 50 })
    expect(await posted).toEqual({ outcome: 'timed-out', status: null, answer: '' })
  })

  test('who ends a post hears that nobody knows what was heard', async () => {
    const ending = new AbortController()
    let came: () => void = () => undefined
    const isThere = new Promise<void>((resolve) => (came = resolve))
    const silent = await serve(() => {
      came()
    })
    const posted = guardedPost(silent, 'a=1', { ...options, signal: ending.signal })
    await isThere
    ending.abort()
    await expect(posted).rejects.toThrow()
    await expect(guardedPost(silent, 'a=1', { ...options, signal: ending.signal })).rejects.toThrow()
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
      { idleMs: 1, leastMs: 1 },
    )
    dispatcher.start()
    await through
    await dispatcher.stop()
    expect(broken).toHaveLength(1)
    const after = calls
    dispatcher.wake()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(calls).toBe(after)
  })

  test('stopping does not wait for ever for what never ends, and begins nothing more', async () => {
    let calls = 0
    let ends: (count: number) => void = () => undefined
    const dispatcher = createDispatcher(
      () => {
        calls += 1
        return new Promise((resolve) => (ends = resolve))
      },
      () => undefined,
      { idleMs: 1, leastMs: 1, graceMs: 1 },
    )
    dispatcher.start()
    await dispatcher.stop()
    ends(1)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(calls).toBe(1)
  })

  test('woken it looks at once, also where it was looking just then; and not for each of many wakes', async () => {
    let looks = 0
    let told: () => void = () => undefined
    let look: () => Promise<number> = () => Promise.resolve(0)
    const next = () => new Promise<void>((resolve) => (told = resolve))
    const dispatcher = createDispatcher(
      () => {
        looks += 1
        told()
        return look()
      },
      () => undefined,
      // Longer than the test may take: whatever happens, happens because it was woken.
      { idleMs: 600_000, leastMs: 1 },
    )
    const first = next()
    dispatcher.start()
    await first
    let lookedUp: (count: number) => void = () => undefined
    look = () => new Promise((resolve) => (lookedUp = resolve))
    const second = next()
    for (let n = 0; n < 100; n += 1) dispatcher.wake()
    await second
    expect(looks).toBe(2)
    dispatcher.wake()
    const third = next()
    look = () => Promise.resolve(0)
    lookedUp(0)
    await third
    await dispatcher.stop()
    expect(looks).toBe(3)
  })
})

describe('looking names up', () => {
  const sockets: Socket[] = []
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.close()
  })

  /** A name server that answers every question as told; null: not at all. */
  async function nameServer(
    answer: (name: string, isV6: boolean) => readonly string[] | null,
  ): Promise<{ readonly at: string; readonly asked: string[] }> {
    const socket = createSocket('udp4')
    const asked: string[] = []
    socket.on('message', (question, from) => {
      const { end, name } = nameIn(question)
      const isV6 = question.readUInt16BE(end) === 28
      asked.push(`${name} ${isV6 ? 'AAAA' : 'A'}`)
      const addresses = answer(name, isV6)
      if (addresses !== null)
        socket.send(answerTo(question.subarray(0, end + 4), isV6 ? 28 : 1, addresses), from.port, from.address)
    })
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
    sockets.push(socket)
    return { at: `127.0.0.1:${socket.address().port}`, asked }
  }

  const signal = () => new AbortController().signal

  test('all addresses of both kinds; a name that nobody knows is an error', async () => {
    const { at } = await nameServer((name, isV6) =>
      name !== 'shop.example' ? [] : isV6 ? ['2606:4700:0:0:0:0:0:1111'] : ['8.8.8.8', '10.0.0.1'],
    )
    const lookUp = createLookUp({ servers: [at], hostsFile: '/nowhere' })
    expect(await lookUp('Shop.Example.', signal())).toEqual(['8.8.8.8', '10.0.0.1', '2606:4700::1111'])
    await expect(lookUp('nowhere.example', signal())).rejects.toThrow('nowhere.example')
  })

  test('the machine’s own list comes first, and this machine is not asked after', async () => {
    const { at, asked } = await nameServer(() => ['8.8.8.8'])
    const folder = await mkdtemp(join(tmpdir(), 'bangka-hosts-'))
    const hostsFile = join(folder, 'hosts')
    await writeFile(
      hostsFile,
      '# 10.0.0.9 shop.example\n10.0.0.1\tother Shop.Example # ours\n::1 shop.example\nnonsense shop.example\n',
    )
    const lookUp = createLookUp({ servers: [at], hostsFile })
    expect(await lookUp('shop.example', signal())).toEqual(['10.0.0.1', '::1'])
    expect(await lookUp('localhost', signal())).toEqual(['127.0.0.1', '::1'])
    expect(await lookUp('shop.localhost', signal())).toEqual(['127.0.0.1', '::1'])
    expect(asked).toEqual([])
    await rm(folder, { recursive: true })
  })

  test('a name server that never answers is given up when the post’s time is over, and nothing is posted', async () => {
    const { at, asked } = await nameServer(() => null)
    const resolve = createLookUp({ servers: [at], hostsFile: '/nowhere' })
    const posted = guardedPost('http://shop.example/', 'a=1', { reach: 'public', isOwn: () => false, resolve, timeoutMs: 50 })
    expect(await posted).toEqual({ outcome: 'timed-out', status: null, answer: '' })
    expect(asked).toContain('shop.example A')
  })

  test('one that answers nothing is given up by itself', async () => {
    const { at } = await nameServer(() => null)
    await expect(createLookUp({ servers: [at], hostsFile: '/nowhere' })('shop.example', signal())).rejects.toThrow('shop.example')
  })

  test('a name that changes its address between looking and posting is posted to where was looked', async () => {
    const addresses = ['127.0.0.1', '169.254.169.254']
    const asked: string[] = []
    const { at } = await nameServer((name, isV6) => {
      if (isV6) return []
      asked.push(name)
      return addresses.slice(asked.length - 1, asked.length)
    })
    const url = await serve((_request, response) => {
      response.end('success')
    })
    const named = url.replace('127.0.0.1', 'rebinding.example')
    const resolve = createLookUp({ servers: [at], hostsFile: '/nowhere' })
    const own = { reach: 'loopback', isOwn: () => false, resolve } as const
    expect(await guardedPost(named, 'a=1', own)).toMatchObject({ outcome: 'success' })
    expect(asked).toEqual(['rebinding.example'])
    expect(await guardedPost(named, 'a=1', own)).toMatchObject({ outcome: 'address-refused' })
  })
})

/** The name that a question asks for, and where it ends. */
function nameIn(question: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 }
}

/** RFC 1035: the question again, with these addresses. */
function answerTo(question: Buffer, type: number, addresses: readonly string[]): Buffer {
  const head = Buffer.from(question)
  head.writeUInt16BE(0x8180, 2)
  head.writeUInt16BE(addresses.length, 6)
  head.writeUInt32BE(0, 8)
  const records = addresses.map((address) => {
    const data =
      type === 1
        ? Buffer.from(address.split('.').map(Number))
        : Buffer.concat(address.split(':').map((part) => Buffer.from(part.padStart(4, '0'), 'hex')))
    const record = Buffer.alloc(12)
    record.writeUInt16BE(0xc00c, 0)
    record.writeUInt16BE(type, 2)
    record.writeUInt16BE(1, 4)
    record.writeUInt16BE(data.length, 10)
    return Buffer.concat([record, data])
  })
  return Buffer.concat([head, ...records])
}
