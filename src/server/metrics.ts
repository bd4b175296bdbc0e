import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** How a payment came to its end, or where it stands. */
export type PaymentOutcome = 'succeeded' | 'declined' | 'processing'

/** What is counted. Labels are names from short lists (routes, statuses, outcomes): never a name of somebody or something. */
export interface Metrics {
  /** One HTTP request: the pattern of its route, its status, and how long it took, ms. */
  request(route: string, status: number, ms: number): void
  /** One operation of the contract, and the code of its error or "ok". */
  operation(name: string, outcome: string): void
  payment(outcome: PaymentOutcome): void
  /** One transaction of the store: how many units of work were in it, and how long it took, ms. */
  batch(units: number, ms: number): void
  /** One attempt to tell a merchant. */
  notice(outcome: 'heard' | 'refused' | 'unreachable'): void
  /** One request of the gateway: its method and the code of its answer ("10000"). */
  gateway(method: string, code: string): void
  /** A request that was turned away for coming too often. */
  tooMany(limit: string): void
}

/** Counts nothing. */
export const noMetrics: Metrics = {
  request: () => undefined,
  operation: () => undefined,
  payment: () => undefined,
  batch: () => undefined,
  notice: () => undefined,
  gateway: () => undefined,
  tooMany: () => undefined,
}

export interface MetricsPage extends Metrics {
  /** In Prometheus' text format. */
  text(): Promise<string>
  readonly contentType: string
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Metrics for Prometheus, in a registry of their own: two servers in one process count apart. */
export function createMetrics(): MetricsPage {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Counter({
    name: 'bangka_http_requests_total',
    help: 'HTTP requests by route and status',
    labelNames: ['route', 'status'],
    registers,
  })
  const latency = new Histogram({
    name: 'bangka_http_request_seconds',
    help: 'How long requests take',
    labelNames: ['route'],
    buckets: seconds,
    registers,
  })
  const operations = new Counter({
    name: 'bangka_operations_total',
    help: 'Operations of the wallet API by outcome',
    labelNames: ['operation', 'outcome'],
    registers,
  })
  const payments = new Counter({
    name: 'bangka_payments_total',
    help: 'Payments by outcome',
    labelNames: ['outcome'],
    registers,
  })
  const batches = new Histogram({
    name: 'bangka_store_batch_size',
    help: 'How many units of work one commit of the store holds',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    registers,
  })
  const commits = new Histogram({
    name: 'bangka_store_batch_seconds',
    help: 'How long one commit of the store takes',
    buckets: seconds,
    registers,
  })
  const notices = new Counter({
    name: 'bangka_notices_total',
    help: 'Attempts to tell merchants by outcome',
    labelNames: ['outcome'],
    registers,
  })
  const gateway = new Counter({
    name: 'bangka_gateway_requests_total',
    help: 'Requests of the gateway by method and code of the answer',
    labelNames: ['method', 'code'],
    registers,
  })
  const refused = new Counter({
    name: 'bangka_requests_refused_total',
    help: 'Requests that were turned away for coming too often, by limit',
    labelNames: ['limit'],
    registers,
  })
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory',
    registers,
    collect() {
      this.set(process.memoryUsage.rss())
    },
  })
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    request(route, status, ms) {
      requests.inc({ route, status })
      latency.observe({ route }, ms / 1_000)
    },
    operation: (operation, outcome) => operations.inc({ operation, outcome }),
    payment: (outcome) => payments.inc({ outcome }),
    batch(units, ms) {
      batches.observe(units)
      commits.observe(ms / 1_000)
    },
    notice: (outcome) => notices.inc({ outcome }),
    gateway: (method, code) => gateway.inc({ method, code }),
    tooMany: (limit) => refused.inc({ limit }),
  }
}
