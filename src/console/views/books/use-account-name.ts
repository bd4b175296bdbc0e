import { useShops } from '../../live/use-shops'
import { useWords } from '../../texts'

/** What an account of the ledger is called: a shop by its name, a bank's cards as such, anything else by its id. */
export function useAccountName(): (account: string) => string {
  const { texts, named } = useWords()
  const { shops } = useShops()
  const { kinds } = texts.books
  return (account) => {
    const [kind = '', ...rest] = account.split(':')
    const id = rest.join(':')
    if (kind === 'card-clearing' || kind === 'balance') return `${kinds[kind]} ${id}`
    if (kind !== 'merchant') return account
    const shop = shops.find(({ shopId }) => shopId === id)
    return shop === undefined ? `${kinds[kind]} ${id}` : named(shop.name)
  }
}
