/** Requests that undo something and have come, for as long as they could be sent again. */
export const gatewayMarks: readonly string[] = [
  'create table if not exists gateway_marks (id text collate "C" primary key, forget_at bigint, row json not null)',
  'create index if not exists gateway_marks_forget_at on gateway_marks (forget_at) where forget_at is not null',
]
