import { observer } from 'mobx-react-lite'
import { useEffect, type ReactNode } from 'react'

import { Skeleton } from '@/components/skeleton'
import type { Account } from '@/contract'
import type { Place } from '@/domain/link-card/steps'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import { useSharedFlow, useStores } from '@/stores/context'
import { LinkCardStore } from '@/stores/link-card/link-card-store'
import type { Stores } from '@/stores/root'
import { useTexts } from '@/stores/use-texts'

/**
 * Makes the one flow that all steps share; `stores.flows` keeps it as long as the same person is logged in. The maker stands
 * here, in the subpackage, and only its pages import it: so the store, the machine, the BIN table and the phone rules behind it
 * never land in the main package.
 */
function makeLinkCard(stores: Stores): LinkCardStore {
  const { account } = stores.session
  if (account === null) throw new Error('linking a card before the account is known')
  return new LinkCardStore(stores, account)
}

/** One step of the wizard: waits for the account, tells the flow which screen is shown, and draws the step. */
export const LinkStep = observer(function LinkStep(props: {
  readonly place: Place
  readonly children: (flow: LinkCardStore) => ReactNode
}) {
  const { session } = useStores()
  return session.account === null ? <AccountFirst /> : <Step {...props} account={session.account} />
})

/** A page that reads what was typed while linking and is no step of it. */
export const WithFlow = observer(function WithFlow({ children }: { readonly children: (flow: LinkCardStore) => ReactNode }) {
  const { session } = useStores()
  return session.account === null ? <AccountFirst /> : <Reading>{children}</Reading>
})

function Reading({ children }: { readonly children: (flow: LinkCardStore) => ReactNode }) {
  return <>{children(useSharedFlow(makeLinkCard))}</>
}

/** After a restart: who the person is comes first. */
const AccountFirst = observer(function AccountFirst() {
  const { session } = useStores()
  const t = useTexts(linkCardTexts)
  const common = useTexts(commonTexts)
  useEffect(() => void session.loadAccount(), [session])
  return (
    <Page title={t.title}>
      {session.accountError === null ? (
        <Skeleton shape="rows" label={common.loading} />
      ) : (
        <Failure error={session.accountError} onRetry={() => void session.loadAccount()} />
      )}
    </Page>
  )
})

function Step(props: {
  readonly place: Place
  readonly account: Account
  readonly children: (flow: LinkCardStore) => ReactNode
}) {
  const { place, children } = props
  const flow = useSharedFlow(makeLinkCard)
  const shown = useShown()
  useEffect(() => flow.opened(place), [flow, place])
  useEffect(() => {
    if (shown) flow.shown(place)
    else flow.hidden(place)
  }, [flow, place, shown])
  return <>{children(flow)}</>
}
