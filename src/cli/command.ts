import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
/** Where everything is kept unless told. */
export const usualData = join(root, '.bangka-data')

/** What was asked for; a text where it can't be understood, null for the help. */
export type Asked<T extends object> = T | string | null

/**
 * Runs a command of these arguments: says the help where it is asked for, and what is wrong where they can't be understood (exit code
 * 2). `read` may throw, as Node's parseArgs does; `run` gives the exit code.
 */
export function runCommand<T extends object>(command: {
  readonly help: string
  readonly read: (given: string[]) => Asked<T>
  readonly run: (asked: T) => Promise<number>
}): void {
  const { help, run } = command
  const asked = readAsked(command.read)
  if (asked === null) process.stdout.write(help)
  else if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${help}`)
    process.exitCode = 2
  } else
    void run(asked).then((code) => {
      process.exitCode = code
    })
}

function readAsked<T extends object>(read: (given: string[]) => Asked<T>): Asked<T> {
  try {
    return read(process.argv.slice(2))
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown)
  }
}
