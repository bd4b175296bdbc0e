import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Skeleton } from '@/components/skeleton'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { accountTexts } from '@/locales/account'
import { commonTexts } from '@/locales/common'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { PaymentPasswordForm } from './form'

/** Sets, changes or resets the payment password (`mode`); `then=link-card` goes on to linking a card. */
const PaymentPasswordPage = observer(function PaymentPasswordPage() {
  const { session } = useStores()
  const { paymentPassword: t } = useTexts(accountTexts)
  const { loading } = useTexts(commonTexts)
  const { params } = useRouter()
  const { account, accountError, loggedIn } = session
  useEffect(() => {
    if (loggedIn && session.account === null) void session.loadAccount()
  }, [session, loggedIn])

  if (account === null) {
    return (
      <Page title={t.title}>
        {accountError === null ? (
          <Skeleton shape="text" label={loading} />
        ) : (
          <Failure error={accountError} onRetry={() => void session.loadAccount()} />
        )}
      </Page>
    )
  }
  return <PaymentPasswordForm asked={params['mode']} account={account} goesOnToLinking={params['then'] === 'link-card'} />
})

export default PaymentPasswordPage
