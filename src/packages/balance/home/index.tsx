import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Amount } from '@/components/amount'
import { Button, ButtonStack } from '@/components/button'
import { List } from '@/components/list'
import { MoneyRow } from '@/components/money-row'
import { Box, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { Surface } from '@/components/surface'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { balanceTexts } from '@/locales/balance'
import { type Balance, BalanceView } from '@/stores/balance/balance-view'
import { useFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { Terms } from '../parts/terms'
import '../parts/style.scss'

/** What is in the wallet, what is on the way, and what moving it costs: before anybody moves anything. */
const BalancePage = observer(function BalancePage() {
  const { deps, session } = useStores()
  const { navigation } = deps.platform
  const t = useTexts(balanceTexts)
  const view = useFlow((stores) => new BalanceView(stores))
  const shown = useShown()
  const { balance, error, isLoading } = view
  const { loggedIn } = session
  useEffect(() => {
    if (shown && loggedIn) void view.load()
  }, [view, shown, loggedIn])
  return (
    <Page
      title={t.title}
      {...(balance === null
        ? {}
        : {
            footer: (
              <ButtonStack>
                <Button onPress={() => navigation.push(routes.move, { way: 'top-up' })}>{t.topUp}</Button>
                {balance.availableFen > 0 && (
                  <Button kind="soft" onPress={() => navigation.push(routes.move, { way: 'withdrawal' })}>
                    {t.withdraw}
                  </Button>
                )}
              </ButtonStack>
            ),
          })}
    >
      <Failure error={error} onRetry={() => void view.load()} busy={isLoading} />
      {balance === null && error === null && (
        <>
          <Skeleton shape="card" count={1} label={t.loading} />
          <Skeleton shape="rows" count={3} label={t.loading} />
        </>
      )}
      {balance !== null && <Known balance={balance} />}
    </Page>
  )
})

const Known = observer(function Known({ balance }: { readonly balance: Balance }) {
  const t = useTexts(balanceTexts)
  return (
    <>
      <Surface>
        <Box className="bk-balance__sum">
          <Txt as="p" className="bk-balance__quiet">
            {t.available}
          </Txt>
          <Amount amountFen={balance.availableFen} size="huge" />
          {balance.availableFen === 0 && (
            <Txt as="p" className="bk-balance__quiet">
              {t.none}
            </Txt>
          )}
        </Box>
      </Surface>
      {balance.onTheWay.length > 0 && <OnTheWay balance={balance} />}
      <Terms balance={balance} />
    </>
  )
})

const OnTheWay = observer(function OnTheWay({ balance }: { readonly balance: Balance }) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(balanceTexts)
  const words = useWords()
  return (
    <List title={t.onTheWay}>
      {balance.onTheWay.map(({ amountFen, arrivesBy, card, id, way }) => (
        <MoneyRow
          key={id}
          title={t.moves[way]}
          detail={(way === 'top-up' ? t.from : t.to)(words.card(card).short)}
          amountFen={amountFen}
          direction={way === 'top-up' ? 'in' : 'out'}
          quiet
          status={arrivesBy === null ? t.waiting : t.latest(words.coming(arrivesBy))}
          onPress={() => navigation.push(routes.movement, { movement: id })}
        />
      ))}
    </List>
  )
})

export default BalancePage
