/** The record's own value for a key that may be anything; a plain `record[key]` would answer "toString" too. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined
}
