import { createServer, request as nodeRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { MyRequest } from '@/platform/alipay/my'
import { createHttp as createAlipayHttp } from '@/platform/http/index.alipay'
import { createHttp as createBrowserHttp } from '@/platform/http/index.h5'
import type { Http, HttpRequest } from '@/platform/http/types'

/** Alipay's `my.request` over Node, with its habits: an HTTP error is a failure (19) that carries the status and the body. */
function myRequest(options: MyRequest): undefined {
  const sent = nodeRequest(
    options.url,
    { method: options.method, headers: options.headers, timeout: options.timeout },
    (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', () => options.fail?.({ error: 12 }))
      response.on('end', () => {
        const data = Buffer.concat(chunks).toString('utf8')
        const status = response.statusCode ?? 0
        if (status >= 400) options.fail?.({ error: 19, status, data })
        else options.success?.({ data, status })
      })
    },
  )
  sent.on('timeout', () => {
    sent.destroy()
    options.fail?.({ error: 13 })
  })
  sent.on('error', () => options.fail?.({ error: 12 }))
  sent.end(options.data)
  return undefined
}

const variants: Readonly<Record<string, () => Http>> = { 'a browser': createBrowserHttp, Alipay: createAlipayHttp }

describe.each(Object.keys(variants))('HTTP of %s', (variant) => {
  let server: Server
  let base: string
  let http: Http
  const seen: { method: string; headers: Record<string, unknown>; body: string }[] = []

  beforeEach(async () => {
    Object.assign(globalThis, { my: { request: myRequest } })
    http = variants[variant]!()
    seen.length = 0
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
      request.on('end', () => {
        seen.push({ method: request.method ?? '', headers: request.headers, body })
        switch (request.url) {
          case '/echo':
            response.setHeader('content-type', 'application/json').end(body)
            break
          case '/broken':
            response.setHeader('content-type', 'application/json').end('{"half": ')
            break
          case '/refused':
            response.writeHead(422, { 'content-type': 'application/json' }).end('{"code":"code.wrong"}')
            break
          case '/failed':
            response.writeHead(500).end('oops')
            break
          case '/dropped':
            request.socket.destroy()
            break
          default:
            // '/silent' answers nothing.
            break
        }
      })
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterEach(async () => {
    Reflect.deleteProperty(globalThis, 'my')
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  })

  function post(path: string, body: string | null = '{}', timeoutMs = 5_000): HttpRequest {
    return {
      method: 'POST',
      url: base + path,
      headers: { 'Content-Type': 'application/json', 'X-Name': 'value' },
      body,
      timeoutMs,
    }
  }

  test('sends method, headers and body as they are, and gives the body as it came', async () => {
    const body = '{"name":"绑卡","n":1.50}'
    expect(await http.send(post('/echo', body))).toEqual({ ok: true, value: { status: 200, body } })
    expect(seen).toMatchObject([{ method: 'POST', body, headers: { 'content-type': 'application/json', 'x-name': 'value' } }])
  })

  test('an answer with an HTTP error is an answer', async () => {
    expect(await http.send(post('/refused'))).toEqual({ ok: true, value: { status: 422, body: '{"code":"code.wrong"}' } })
    expect(await http.send(post('/failed'))).toEqual({ ok: true, value: { status: 500, body: 'oops' } })
  })

  test('broken JSON comes as the text that it is', async () => {
    expect(await http.send(post('/broken'))).toEqual({ ok: true, value: { status: 200, body: '{"half": ' } })
  })

  test('a connection that breaks after sending is lost, not offline', async () => {
    expect(await http.send(post('/dropped'))).toEqual({ ok: false, error: { code: 'lost' } })
  })

  test('no answer in time is lost', async () => {
    expect(await http.send(post('/silent', '{}', 50))).toEqual({ ok: false, error: { code: 'lost' } })
  })
})

test('what Alipay refuses to send at all is offline', async () => {
  Object.assign(globalThis, { my: { request: (options: MyRequest) => options.fail?.({ error: 11 }) } })
  const request: HttpRequest = { method: 'GET', url: 'https://elsewhere.example', headers: {}, body: null, timeoutMs: 1_000 }
  expect(await createAlipayHttp().send(request)).toEqual({ ok: false, error: { code: 'offline' } })
  Reflect.deleteProperty(globalThis, 'my')
})
