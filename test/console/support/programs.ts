import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether a machine has all of these programs: each a command that ends well where it is there. */
export function hasAll(...commands: readonly (readonly [string, ...string[]])[]): boolean {
  return commands.every(([program, ...args]) => spawnSync(program, args).status === 0)
}

/** A test that needs programs: skipped, and shown as such with what is missing, where they are not. */
export function testWith(has: boolean, name: string, work: () => Promise<void>): void {
  if (has) test(name, work)
  else test.skip(`${name} (not on this machine)`, work)
}

/** What a program writes; throws with its complaints where it fails. The service that it asks runs in this very process. */
export async function outputOf(folder: string, program: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, [...args], { cwd: folder, timeout: 5 * 60_000 })
  return stdout
}
