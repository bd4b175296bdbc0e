/** What people keep in the wallet. */
export const walletBalances: readonly string[] = [
  'create table if not exists wallet_balances (id text collate "C" primary key, home text collate "C" not null, row json not null)',
]
