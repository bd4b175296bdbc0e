import { qrMatrix, qrQuietModules } from '@/domain/code/qr-matrix'
import { fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/amount-text'
import type { AgreementView } from '@/service/agreements/desk'
import type { TradeView } from '@/service/trades/desk'

import { type Failure, v3Code } from '../failures'
import { Html, html } from './html'
import { script, style } from './look'
import type { CashierState, CashierTexts } from './texts'

/** How often a browser without scripts asks again, and when it goes back to the shop, seconds. */
const refreshSeconds = 4

/** How a trade stands for whoever is to pay it. */
export function cashierState({ paidAt, status }: TradeView): CashierState {
  if (paidAt !== null) return 'paid'
  return status === 'WAIT_BUYER_PAY' ? 'open' : 'closed'
}

export interface CashierPage {
  readonly trade: TradeView
  /** The text of the order's code. */
  readonly code: string
  /** Where the wallet opens with the order. */
  readonly wallet: string
  /** Null while it is not paid, or where the shop named no address. */
  readonly back: string | null
}

/** The page at which an order is paid. */
export function cashierPage({ back, code, trade, wallet }: CashierPage, texts: CashierTexts): string {
  const state = cashierState(trade)
  const name = texts.language === 'en' ? trade.payee.name.en : trade.payee.name.zh
  const { head, means, way } = parts({ back, code, state, wallet }, texts)
  return page(
    { texts, title: `${texts.title} · ${name}`, head, state },
    html`<h1>${name}</h1>
      <p class="amount">${formatYuan(fen(trade.amountFen))}</p>
      <p class="state ${tones[state]}" role="status">${texts.states[state]}</p>
      ${means} ${way}
      <dl>
        <dt>${texts.goods}</dt>
        <dd>${trade.subject}</dd>
        <dt>${texts.order}</dt>
        <dd>${trade.outTradeNo}</dd>
      </dl>`,
  )
}

export interface AgreementPage {
  readonly agreement: AgreementView
  /** The text of the agreement's code. */
  readonly code: string
  readonly wallet: string
  /** Null while it is not signed, or where the merchant named no address. */
  readonly back: string | null
}

/** The page that leads to an agreement. What it allows, and how much of it, is read and decided in the wallet. */
export function agreementPage({ agreement, back, code, wallet }: AgreementPage, texts: CashierTexts): string {
  const { payee, status } = agreement
  const name = texts.language === 'en' ? payee.name.en : payee.name.zh
  const state = status === 'asked' ? 'open' : status === 'signed' ? 'paid' : 'closed'
  const { head, means, way } = parts({ back, code, state, wallet }, texts)
  return page(
    { texts, title: `${texts.agreement.title} · ${name}`, head, state },
    html`<h1>${name}</h1>
      <p class="state ${tones[state]}" role="status">${texts.agreement.states[state]}</p>
      ${means} ${way}`,
  )
}

/** What a browser is shown whose request was refused. */
export function failurePage({ subCode, text }: Failure, texts: CashierTexts): string {
  return page(
    { texts, title: texts.failed, head: html``, state: 'failed' },
    html`<h1>${texts.failed}</h1>
      <p>${texts.failedHelp}</p>
      <p class="quiet">${v3Code(subCode)}</p>
      <p class="quiet" lang="en">${text}</p>`,
  )
}

const tones = { open: '', paid: 'good', closed: 'bad' } as const satisfies Record<CashierState, string>

/** What such pages have in common: the way into the wallet, the way back, and asking again without scripts. */
function parts(
  { back, code, state, wallet }: Pick<CashierPage, 'back' | 'code' | 'wallet'> & { readonly state: CashierState },
  texts: CashierTexts,
): { readonly head: Html; readonly means: Html; readonly way: Html } {
  const refresh = back === null ? String(refreshSeconds) : `${refreshSeconds};url=${back}`
  return {
    head:
      state === 'open' || back !== null ? html`<noscript><meta http-equiv="refresh" content="${refresh}" /></noscript>` : html``,
    means:
      state === 'open'
        ? html`<p>${texts.scan}</p>
            ${qrDrawing(code, texts.code)}
            <p><a class="go" href="${wallet}">${texts.open}</a></p>`
        : html``,
    way: back === null ? html`` : html`<p><a class="go" data-back href="${back}">${texts.back}</a></p>`,
  }
}

/** What is shown where an address leads to nothing. */
export function gonePage(texts: CashierTexts): string {
  return page({ texts, title: texts.title, head: html``, state: 'gone' }, html`<p>${texts.gone}</p>`)
}

interface Frame {
  readonly texts: CashierTexts
  readonly title: string
  readonly head: Html
  readonly state: string
}

function page({ head, state, texts, title }: Frame, content: Html): string {
  return html`<!doctype html>
    <html lang="${texts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${head} ${new Html(`<style>${style}</style>`)}
      </head>
      <body data-state="${state}">
        <main><div class="card">${content}</div></main>
        ${new Html(`<script>${script}</script>`)}
      </body>
    </html>`.text
}

/** About how wide a code is drawn, in CSS pixels: a phone is as narrow as 320. */
const codeWidth = 260

/** The code in whole modules, black on white in both themes, with its quiet zone. */
function qrDrawing(text: string, name: string): Html {
  const matrix = qrMatrix(text)
  if (matrix === null) return html``
  const side = matrix.size + 2 * qrQuietModules
  const path = matrix.rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + qrQuietModules} ${y + qrQuietModules}h1v1h-1z` : '')))
    .join('')
  // Whole points of the screen for each module, so that none is wider than its neighbours.
  const width = side * Math.max(3, Math.floor(codeWidth / side))
  return html`<svg
    class="code"
    role="img"
    aria-label="${name}"
    width="${width}"
    height="${width}"
    viewBox="0 0 ${side} ${side}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${side}v${side}H0z" />
    <path fill="#000" d="${path}" />
  </svg>`
}
