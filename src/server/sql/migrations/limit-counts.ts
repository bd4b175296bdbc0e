/** What accounts have spent under policy's limits, by the period in which it is counted. */
export const limitCounts: readonly string[] = [
  'create table if not exists limit_counts (id text collate "C" primary key, home text collate "C" not null, forget_at bigint, row json not null)',
  'create index if not exists limit_counts_forget_at on limit_counts (forget_at) where forget_at is not null',
]
