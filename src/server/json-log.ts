import type { FastifyBaseLogger } from 'fastify'
import { pino } from 'pino'

/**
 * JSON lines on standard output. Nothing is redacted here, because nothing secret is handed in: the server logs routes, statuses,
 * times and the names of requests, never bodies, headers, addresses with their parameters, or who asked.
 */
export function createJsonLog(level: string, to: { write(line: string): void } = process.stdout): FastifyBaseLogger {
  return pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  )
}
