/**
 * Works on all of them, at most so many at a time, and begins with the first. What one throws is thrown on when the others are done, so that
 * none keeps those behind it from their turn.
 */
export async function manyAtOnce<T, R>(
  items: readonly T[],
  atMost: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const thrown: unknown[] = []
  const left = [...items]
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      try {
        results.push(await work(item))
      } catch (error) {
        thrown.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atMost, left.length) }, worker))
  if (thrown.length > 0) throw thrown[0]
  return results
}
