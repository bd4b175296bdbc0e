import { type BinTable, decodeBinTable } from './bin-table'
import { binTableLines } from './bin-table-data'

/**
 * The BINs of the Chinese banks. The only module that carries the data: import it where the table is needed, unpack it once
 * (a few ms) and hand the table on.
 */
export function loadChineseBins(): BinTable {
  return decodeBinTable(binTableLines)
}
