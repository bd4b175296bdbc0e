/** When the time of trades is over whose merchants hear of that. */
export const tradeTimeouts: readonly string[] = [
  'create table if not exists trade_timeouts (id text collate "C" primary key, home text collate "C" not null, by_all text collate "C", by_all_order bigint, row json not null)',
  'create index if not exists trade_timeouts_by_all on trade_timeouts (by_all, by_all_order, id) where by_all is not null',
]
