/** Money between cards and balances, and what the sandbox's bank has put on cards. */
export const movements: readonly string[] = [
  'create table if not exists movements (id text collate "C" primary key, home text collate "C" not null, by_account text collate "C", by_account_order bigint, by_processing_of_account text collate "C", by_processing text collate "C", by_processing_order bigint, row json not null)',
  'create index if not exists movements_by_account on movements (by_account, by_account_order, id) where by_account is not null',
  'create index if not exists movements_by_processing_of_account on movements (by_processing_of_account, id) where by_processing_of_account is not null',
  'create index if not exists movements_by_processing on movements (by_processing, by_processing_order, id) where by_processing is not null',
  'create table if not exists sandbox_credits (id text collate "C" primary key, row json not null)',
]
