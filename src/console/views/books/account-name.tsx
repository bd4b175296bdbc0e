import { useWords } from '../../texts'

/** "Shop convenience": an account by its kind and its own name. */
export function AccountName({ account }: { readonly account: string }) {
  const { kinds } = useWords().texts.books
  const [kind = '', ...rest] = account.split(':')
  const known = kind === 'card-clearing' || kind === 'merchant' ? kinds[kind] : null
  return known === null ? (
    <span className="bk-mono">{account}</span>
  ) : (
    <>
      {known} <span className="bk-mono">{rest.join(':')}</span>
    </>
  )
}
