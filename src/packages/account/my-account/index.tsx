import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { List, Row } from '@/components/list'
import { Skeleton } from '@/components/skeleton'
import type { Account } from '@/contract'
import { maskPhone, parsePhone } from '@/domain/phone/phone-number'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { accountTexts } from '@/locales/account'
import { commonTexts } from '@/locales/common'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** What the account holds, and the way to change each of it. */
const MyAccountPage = observer(function MyAccountPage() {
  const { session } = useStores()
  const { myAccount: t } = useTexts(accountTexts)
  const { loading } = useTexts(commonTexts)
  const { account, accountError, loggedIn } = session
  const shown = useShown()
  useEffect(() => {
    // Coming back from linking a card, the number of cards has changed.
    if (shown && loggedIn) void session.loadAccount()
  }, [session, shown, loggedIn])
  return (
    <Page title={t.title}>
      <Failure error={accountError} onRetry={() => void session.loadAccount()} />
      {account === null && accountError === null && <Skeleton shape="rows" count={4} label={loading} />}
      {account !== null && <AccountRows account={account} />}
    </Page>
  )
})

const AccountRows = observer(function AccountRows({ account }: { readonly account: Account }) {
  const { navigation } = useStores().deps.platform
  const { myAccount: t } = useTexts(accountTexts)
  const { cardCount, hasPaymentPassword, riskCheck, verification } = account
  const phone = parsePhone(account.phone)
  return (
    <>
      <List label={t.myCards}>
        <Row
          icon="card"
          title={t.myCards}
          value={cardCount === 0 ? t.addCard : t.cards(cardCount)}
          onPress={() => navigation.push(routes.myCards)}
        />
        <Row icon="bank" title={t.balance} onPress={() => navigation.push(routes.balance)} />
        <Row
          icon="me"
          title={t.verification}
          value={t.verificationStatus[verification]}
          onPress={() => navigation.push(routes.verification)}
        />
        {riskCheck !== null && (
          <Row icon="lock" title={t.riskCheck} value={t.riskCheckNeeded} onPress={() => navigation.push(routes.riskCheck)} />
        )}
        <Row icon="info" title={t.limits} onPress={() => navigation.push(routes.limits)} />
        <Row icon="swap" title={t.agreements} onPress={() => navigation.push(routes.agreements)} />
      </List>
      <List label={t.title}>
        <Row
          icon="phone"
          title={t.phone}
          value={phone.ok ? maskPhone(phone.value) : account.phone}
          onPress={() => navigation.push(routes.changePhone)}
        />
        <Row icon="lock" title={t.loginPassword} value={t.change} onPress={() => navigation.push(routes.resetLoginPassword)} />
        <Row
          icon="keyboard"
          title={t.paymentPassword}
          value={hasPaymentPassword ? t.change : t.notSet}
          onPress={() => navigation.push(routes.paymentPassword, { mode: hasPaymentPassword ? 'change' : 'set' })}
        />
        {hasPaymentPassword && (
          <Row
            icon="refresh"
            title={t.paymentPasswordForgotten}
            onPress={() => navigation.push(routes.paymentPassword, { mode: 'reset' })}
          />
        )}
      </List>
    </>
  )
})

export default MyAccountPage
