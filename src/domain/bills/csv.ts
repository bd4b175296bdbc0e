/** Marks the text as UTF-8 for the spreadsheets that would take it for something else. */
const byteOrderMark = '\ufeff'

/**
 * Rows of cells as comma-separated values (RFC 4180), with the mark of UTF-8. A cell that a spreadsheet would run as a formula begins
 * with an apostrophe instead: payees and goods are other people's texts.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(text: string): string {
  const harmless = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless
}
