import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import fc from 'fast-check'

import { answerLine } from '@/cli/qr-answer'
import { createLineReader, maxLineBytes } from '@/cli/qr-lines'
import { parsePayload } from '@/domain/code/payload'

import { consumerSample, emvSample } from '../domain/code/support/emv-codes'

const root = join(__dirname, '..', '..')

function start(...given: readonly string[]): ChildProcessWithoutNullStreams {
  // As package.json has it, but for the check of what is installed, which has no part in this.
  return spawn(
    process.execPath,
    [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(root, 'src', 'cli', 'qr.ts'), ...given],
    {
      cwd: root,
    },
  )
}

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

async function run(input: string | Uint8Array, ...given: readonly string[]): Promise<Run> {
  const command = start(...given)
  let out = ''
  let err = ''
  command.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  command.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  command.stdin.end(input)
  const [code] = (await once(command, 'close')) as [number | null]
  return { code, out, err }
}

function answers({ out }: Run): readonly unknown[] {
  return out
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line))
}

describe('the command that says what codes are', () => {
  it('answers each line by what the parser says: the samples of the standard, and one code of each kind', async () => {
    const codes = [
      emvSample,
      consumerSample,
      'https://qr.alipay.com/bax01',
      'https://qr.alipay.com/fkx01',
      '281234567890123456',
      'wxp://f2f0abc',
      '6212345678901234567',
      'https://qr.bangka.example/o/ord_1',
      'https://shop.example/',
      '4111111111111111',
      'a "quoted"\ntext, 茶 🍵 \ud800 \u0000 \u202e',
      '',
      'x'.repeat(5_000_000),
    ]
    const answered = await run(codes.map((code) => `${JSON.stringify(code)}\n`).join(''))
    expect(answered).toMatchObject({ code: 0, err: '' })
    expect(answers(answered)).toEqual(codes.map((code) => parsePayload(code)))
    expect(answers(answered)[0]).toMatchObject({
      kind: 'emv-merchant',
      fields: {
        merchantName: 'BEST TRANSPORT',
        country: 'CN',
        currency: '156',
        amount: '23.72',
        local: { language: 'ZH', name: '最佳运输', city: '北京' },
        merchantCity: 'BEIJING',
      },
    })
  })

  it('answers every line, those too that are no JSON string; says which they were, and ends with 1', async () => {
    const answered = await run('\ufeff"first"\r\n\nnope\n[1]\n"28123456789\n"last, without an end"')
    const refused = (code: string): object => ({ kind: null, valid: false, fields: {}, errors: [{ code, at: 0 }] })
    expect(answers(answered)).toEqual([
      parsePayload('first'),
      refused('not-json'),
      refused('not-json'),
      refused('not-a-string'),
      refused('not-json'),
      parsePayload('last, without an end'),
    ])
    expect(answered.code).toBe(1)
    expect(answered.err).toBe('Line 2 is no JSON.\nLine 3 is no JSON.\nLine 4 is JSON, but no string.\nLine 5 is no JSON.\n')
  })

  it('answers nothing to nothing', async () => {
    expect(await run('')).toEqual({ code: 0, out: '', err: '' })
  })

  it('answers at once, while more is to come', async () => {
    const command = start()
    const lines = createInterface({ input: command.stdout })[Symbol.asyncIterator]()
    command.stdin.write('"1"\n"2"\n"unfin')
    expect([await lines.next(), await lines.next()]).toMatchObject([{ done: false }, { done: false }])
    command.stdin.end('ished"\n')
    expect(JSON.parse(((await lines.next()).value as string | undefined) ?? '')).toMatchObject({ kind: 'text', valid: true })
    expect(await once(command, 'close')).toEqual([0, null])
  })

  it('stops without a word when nobody reads its answers any more', async () => {
    const command = start()
    let err = ''
    command.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    command.stdin.on('error', () => undefined)
    command.stdin.write(`${JSON.stringify(emvSample)}\n`.repeat(20_000))
    await once(command.stdout, 'data')
    command.stdout.destroy()
    command.stdin.end(`${JSON.stringify(emvSample)}\n`.repeat(20_000))
    expect(await once(command, 'close')).toEqual([0, null])
    expect(err).toBe('')
  })

  it('goes on answering when nobody reads any more what is wrong with the lines', async () => {
    const command = start()
    command.stderr.destroy()
    let out = ''
    command.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    const wrong = 20_000
    command.stdin.end('no JSON\n'.repeat(wrong) + '"x"\n')
    const [code] = (await once(command, 'close')) as [number | null]
    expect(code).toBe(1)
    expect(out.split('\n')).toHaveLength(wrong + 2)
  })

  it('explains itself', async () => {
    expect(await run('', '--help')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('one JSON string a line') as string,
    })
    expect(await run('', '--nothing')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--nothing') as string })
  })
})

describe('lines of input', () => {
  it('are the same however the bytes come', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '茶', '🍵', '"'), { maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.array(fc.nat(80), { maxLength: 6 }), (input, cuts) => {
        const bytes = Buffer.from(input)
        const reader = createLineReader()
        const edges = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((one, other) => one - other), bytes.length]
        const lines = edges.slice(1).flatMap((edge, index) => reader.take(bytes.subarray(edges[index], edge)))
        const expected = input.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n')
        expect([...lines, ...reader.end()]).toEqual(input === '' ? [] : expected)
      }),
    )
  })

  it('are given up where they are longer than any code, and the next one is read', () => {
    const reader = createLineReader()
    const half = new Uint8Array(maxLineBytes / 2 + 1).fill(0x61)
    const lines = [half, half, Buffer.from('\nnext\n')].flatMap((chunk) => reader.take(chunk))
    expect(lines).toEqual([null, 'next'])
    expect(answerLine(null)).toMatchObject({ problem: 'is longer than any code' })
  })

  it('of wrong bytes are read as far as they can be', () => {
    const reader = createLineReader()
    expect(reader.take(Uint8Array.of(0x22, 0xff, 0x22, 0x0a))).toEqual(['"\ufffd"'])
  })
})
