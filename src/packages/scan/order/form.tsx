import { observer } from 'mobx-react-lite'

import { AmountField } from '@/components/amount-field'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Box, Txt } from '@/components/primitives'
import type { CodeOffer } from '@/contract'
import { CodePrice } from '@/frame/code-price'
import { Page } from '@/frame/page'
import { useCurrencyText } from '@/frame/use-currency-text'
import { useWords } from '@/frame/use-words'
import { codeOrderTexts } from '@/locales/code-order'
import type { CodeOrderFlow } from '@/stores/scan/code-order-flow'
import { useTexts } from '@/stores/use-texts'

import { useAmountProblems } from './amount-problems'
import { Payee } from './payee'
import { Prompts } from './prompts'
import { TipQuestion } from './tip-question'

interface CodeOrderFormProps {
  readonly flow: CodeOrderFlow
  readonly offer: CodeOffer
  readonly busy: boolean
}

/** Everything that the code asks for on one page, with the total as it comes about. */
export const CodeOrderForm = observer(function CodeOrderForm({ flow, offer, busy }: CodeOrderFormProps) {
  const t = useTexts(codeOrderTexts)
  const words = useWords()
  const inCurrency = useCurrencyText()
  const problems = useAmountProblems(offer)
  const { state, checked, draft } = flow
  const quote = checked?.quote ?? null
  const { currency, amountMinor } = offer
  const isYuan = currency.code === 'CNY'
  return (
    <Page
      title={t.title}
      footer={
        <Button busy={busy} onPress={() => flow.submit()}>
          {quote === null ? t.next : t.nextWith(words.money(quote.totalFen))}
        </Button>
      }
    >
      {state.at === 'asking' && state.notice !== null && (
        <Notice tone="warn" live>
          <Txt>{t.notices[state.notice]}</Txt>
        </Notice>
      )}
      <Payee payee={offer.payee} otherName={flow.otherName}>
        {amountMinor !== null && (
          <Txt as="p" className="bk-code-order__sum">
            {inCurrency(quote === null ? amountMinor : quote.amountMinor + quote.tipMinor, currency)}
          </Txt>
        )}
      </Payee>
      {amountMinor === null && (
        <AmountField
          id="code-order-amount"
          label={isYuan ? t.amountInYuan : t.amountIn(currency.code)}
          help={t.amountHelp}
          value={draft.amount}
          sign={isYuan ? '\u00a5' : currency.code}
          placeholder={problems.placeholder}
          error={flow.tells('amount') ? problems.of('amount', checked) : undefined}
          disabled={busy}
          onChange={(text) => flow.typeAmount(text)}
          onBlur={() => {
            if (draft.amount !== '' && checked?.amount.state === 'invalid') flow.tell('amount')
          }}
          onSubmit={() => flow.submit()}
        />
      )}
      {offer.tip?.kind === 'prompt' && <TipQuestion flow={flow} offer={offer} disabled={busy} />}
      {offer.prompts.length > 0 && <Prompts flow={flow} offer={offer} disabled={busy} />}
      {quote !== null && (
        <Box live="polite">
          <CodePrice
            breakdown={{
              currency,
              amountMinor: quote.amountMinor,
              tipMinor: quote.tipMinor,
              tip: offer.tip?.kind ?? null,
              rate: offer.rate,
              labels: offer.labels,
            }}
            totalFen={quote.totalFen}
            tipHundredths={offer.tip?.kind === 'percent' ? offer.tip.hundredths : null}
          />
        </Box>
      )}
      {offer.rate !== null && (
        <Txt as="p" className="bk-code-order__quiet">
          {t.inYuan}
        </Txt>
      )}
    </Page>
  )
})
