/** Standing permissions of merchants to charge, what they have taken, and what the sandbox's shops know of theirs. */
export const agreements: readonly string[] = [
  'create table if not exists agreements (id text collate "C" primary key, by_external text collate "C", by_account text collate "C", by_account_order bigint, forget_at bigint, row json not null)',
  'create unique index if not exists agreements_by_external on agreements (by_external) where by_external is not null',
  'create index if not exists agreements_by_account on agreements (by_account, by_account_order, id) where by_account is not null',
  'create index if not exists agreements_forget_at on agreements (forget_at) where forget_at is not null',
  'create table if not exists agreement_counts (id text collate "C" primary key, home text collate "C" not null, row json not null)',
  'create table if not exists agreement_charges (id text collate "C" primary key, home text collate "C" not null, by_agreement text collate "C", by_agreement_order bigint, row json not null)',
  'create index if not exists agreement_charges_by_agreement on agreement_charges (by_agreement, by_agreement_order, id) where by_agreement is not null',
  'create table if not exists sandbox_agreements (id text collate "C" primary key, by_shop text collate "C", by_shop_order bigint, row json not null)',
  'create index if not exists sandbox_agreements_by_shop on sandbox_agreements (by_shop, by_shop_order, id) where by_shop is not null',
]
