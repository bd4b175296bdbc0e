/** The names that are there, with a space between: `classNames('bk-row', danger && 'bk-row--danger')`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ')
}
