export interface Data {
  [key: string]: unknown
}

/** One call of `setData`, as the platform's two threads see it. */
export interface SetDataCall {
  readonly page: string
  /** Bytes of UTF-8 of the JSON that crosses over. */
  readonly bytes: number
  readonly data: Data
  /** When it was sent, by `performance.now()`: the bench's. */
  readonly at: number
}

/** `root.cn.[0].v` and `root.cn[0].v` as steps: root, cn, 0, v. */
export function stepsOf(path: string): readonly (string | number)[] {
  const steps = path.match(/[^.[\]]+/g) ?? []
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

function isContainer(value: unknown): value is Data {
  return typeof value === 'object' && value !== null
}

/**
 * Applies what `setData` was given (already through JSON) as Alipay does: a key may be a path. A path into nothing makes
 * objects and arrays on its way.
 */
export function applyData(target: Data, data: Data): void {
  for (const [path, value] of Object.entries(data)) {
    const steps = stepsOf(path)
    let owner: Data = target
    steps.forEach((step, index) => {
      if (index === steps.length - 1) {
        owner[step] = value
        return
      }
      const next = owner[step]
      if (isContainer(next)) {
        owner = next
        return
      }
      // An array is a container too; its indexes are keys.
      const made: Data = typeof steps[index + 1] === 'number' ? ([] as unknown as Data) : {}
      owner[step] = made
      owner = made
    })
  }
}
