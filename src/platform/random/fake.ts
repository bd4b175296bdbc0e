import type { Random } from './types'

/** Names that are the same in every run: "id-1" filled up to 22 characters, then "id-2", … */
export function createFakeRandom(): Random {
  let count = 0
  return {
    id() {
      count += 1
      return `id-${count}`.padEnd(22, '_')
    },
  }
}
