import { stdin, stdout } from 'node:process'
import { parseArgs } from 'node:util'

import { answerLine, type Answer } from './qr-answer'
import { createLineReader } from './qr-lines'

const help = `Says what scanned codes are: the wallet's own parser as a command.

  npm run -s qr < FILE         reads one JSON string a line, writes one line of JSON for each:
                               {"kind","valid","fields","errors":[{"code","at"}]}
  npm run -s qr -- --help      this text

A line that is no JSON string (an empty one too) is answered by {"kind":null,"valid":false,"fields":{},"errors":[…]}, whose one
error is "not-json", "not-a-string" or "line-too-long", so that the n-th answer is always that of the n-th line. It is told on
stderr as well, and the command then ends with 1. "at" counts UTF-16 units of the string (for "not-json", 0).
`

/** Answers are handed on in pieces of about this many characters, and at the end of what has been read so far. */
const pieceSize = 64 * 1024

async function main(): Promise<number> {
  const asked = readArguments()
  if (asked !== 'answers') {
    ;(asked === 'help' ? stdout : process.stderr).write(asked === 'help' ? help : `${asked.problem}\n\n${help}`)
    return asked === 'help' ? 0 : 2
  }
  // Whoever reads the answers may have seen enough (`| head`): that is no failure, and nobody is left to tell.
  stdout.on('error', () => process.exit(0))
  // Whoever has read enough of what is wrong (`2> >(head)`) still wants the answers.
  process.stderr.on('error', () => undefined)
  const lines = createLineReader()
  let wrong = 0
  let number = 0
  const answer = (line: string | null): string => {
    number += 1
    const { json, problem }: Answer = answerLine(line)
    if (problem !== null) {
      wrong += 1
      process.stderr.write(`Line ${number} ${problem}.\n`)
    }
    return `${json}\n`
  }
  for await (const chunk of stdin) await writeAll(lines.take(chunk as Uint8Array), answer)
  await writeAll(lines.end(), answer)
  return wrong === 0 ? 0 : 1
}

/** Writes the answers to some lines, waiting where the reader of the answers is slower. */
async function writeAll(lines: readonly (string | null)[], answer: (line: string | null) => string): Promise<void> {
  let piece = ''
  for (const [index, line] of lines.entries()) {
    piece += answer(line)
    if (piece.length < pieceSize && index < lines.length - 1) continue
    if (!stdout.write(piece)) await new Promise<void>((resolve) => stdout.once('drain', () => resolve()))
    piece = ''
  }
}

function readArguments(): 'answers' | 'help' | { readonly problem: string } {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } })
    return values.help ? 'help' : 'answers'
  } catch (thrown) {
    return { problem: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

void main().then((code) => {
  process.exitCode = code
})
