import { join } from 'node:path'

/** An absolute path from one that is relative to the project's folder. */
export function root(...path: string[]): string {
  return join(__dirname, '..', ...path)
}
