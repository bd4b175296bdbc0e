/// <reference lib="dom" />
import { handOver } from '../hand-over'
import type { TextFiles } from './types'

export function createTextFiles(): TextFiles {
  return { offer: (name, text) => handOver(new File([text], name, { type: 'text/csv;charset=utf-8' })) }
}
