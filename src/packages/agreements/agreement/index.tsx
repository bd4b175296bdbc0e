import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Skeleton } from '@/components/skeleton'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { agreementsTexts } from '@/locales/agreements'
import { formatTexts } from '@/locales/formats'
import { AgreementFlow } from '@/stores/agreements/agreement-flow'
import { useFlow, useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { AsItStands } from '../parts/as-it-stands'
import { ChooseLimits } from '../parts/choose-limits'

/** One agreement: to be signed, or as it stands. */
export default observer(function AgreementPage() {
  const { params } = useRouter()
  const t = useTexts(agreementsTexts)
  const formats = useTexts(formatTexts)
  const flow = useFlow((stores) => new AgreementFlow(stores, params['agreement'] ?? ''))
  const { session } = useStores()
  const shown = useShown()
  const { loggedIn } = session
  useEffect(() => flow.writeAmountsAs(formats), [flow, formats])
  useEffect(() => {
    if (shown && loggedIn) void flow.load()
    // Another screen came over this one: no half-typed password stays below it.
    if (!shown) flow.close()
  }, [flow, shown, loggedIn])

  const { draft, seen } = flow
  if (seen.at !== 'there')
    return (
      <Page title={t.titleOfOne}>
        {seen.at === 'loading' ? (
          <>
            <Skeleton shape="card" count={1} label={t.loading} />
            <Skeleton shape="rows" count={3} label={t.loading} />
          </>
        ) : (
          <Failure error={seen.error} onRetry={() => void flow.load()} />
        )}
      </Page>
    )
  return draft === null ? (
    <AsItStands flow={flow} agreement={seen.agreement} charges={seen.charges} />
  ) : (
    <ChooseLimits flow={flow} agreement={seen.agreement} draft={draft} />
  )
})
