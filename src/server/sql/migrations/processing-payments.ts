/**
 * Payments whose bank has not said yet are found by when it is to be asked. Both columns are empty in every other row, and the index holds
 * those few alone. What is on its way while this runs is due as it would have been.
 */
export const processingPayments: readonly string[] = [
  'alter table payments add column if not exists by_processing text collate "C"',
  'alter table payments add column if not exists by_processing_order bigint',
  `update payments set by_processing = 'all',
      by_processing_order = coalesce((row->>'silentSince')::bigint, (row->>'createdAt')::bigint + 30000)
    where by_processing_of_account is not null`,
  'create index if not exists payments_by_processing on payments (by_processing, by_processing_order, id) where by_processing is not null',
]
