import type { FastifyInstance, FastifyRequest } from 'fastify'

import type { AgreementDesk, AgreementView } from '@/service/agreements/desk'
import type { Clock, Secrets } from '@/service/ports'
import type { CodeDesk } from '@/service/service'

import type { MerchantBook } from '../merchants/merchant-book'
import { signText } from '../wire/rsa'
import { signedText } from '../wire/signed-text'
import { writeTime } from '../wire/wire-time'
import { sendPage } from './cashier-routes'
import { agreementPage, gonePage } from './pages'
import { textsFor } from './texts'

/** What stands in the page's address, sealed so that nobody can put another way back into it. */
interface AgreementAddress {
  readonly agreementNo: string
  readonly shopId: string
  readonly appId: string
  readonly back: string | null
}

export interface AgreementPagesParts {
  readonly agreements: Pick<AgreementDesk, 'query'>
  readonly base: () => string
  readonly book: Pick<MerchantBook, 'byAppId'>
  readonly clock: Pick<Clock, 'now'>
  readonly codes: Pick<CodeDesk, 'own'>
  readonly secrets: Pick<Secrets, 'fingerprint' | 'same'>
}

interface AgreementRoute {
  readonly Params: { readonly agreementNo: string }
  readonly Querystring: Readonly<Record<string, unknown>>
}

const sealOf = ({ secrets }: Pick<AgreementPagesParts, 'secrets'>, { agreementNo, appId, back, shopId }: AgreementAddress) =>
  secrets.fingerprint('agreement page', JSON.stringify([agreementNo, shopId, appId, back]))

/** Where a browser is led that is to sign; it keeps nothing, all is in its address. */
export function agreementAddress(
  parts: Pick<AgreementPagesParts, 'base' | 'secrets'>,
  { agreementNo, payee: { shopId } }: Pick<AgreementView, 'agreementNo' | 'payee'>,
  appId: string,
  back: string | null,
): string {
  const query = new URLSearchParams({ shop: shopId, app: appId, ...(back === null ? {} : { return: back }) })
  query.set('seal', sealOf(parts, { agreementNo, shopId, appId, back }))
  return `${parts.base()}/agreements/${encodeURIComponent(agreementNo)}?${query.toString()}`
}

/** `/agreements/<number>`: the page that leads a wallet to an agreement, and what its script asks. */
export function addAgreementRoutes(server: FastifyInstance, parts: AgreementPagesParts): void {
  async function find({ params, query }: FastifyRequest<AgreementRoute>) {
    const said = (name: string) => (typeof query[name] === 'string' ? query[name] : null)
    const address: AgreementAddress = {
      agreementNo: params.agreementNo,
      shopId: said('shop') ?? '',
      appId: said('app') ?? '',
      back: said('return'),
    }
    if (!parts.secrets.same(sealOf(parts, address), said('seal') ?? '')) return null
    const { agreementNo, shopId } = address
    const found = await parts.agreements.query({ shopId, agreementNo })
    return found.ok ? { address, agreement: found.value } : null
  }

  server.get<AgreementRoute>('/agreements/:agreementNo', async (request, reply) => {
    const texts = textsFor(request.headers['accept-language'] ?? '')
    const found = await find(request)
    if (found === null) return sendPage(reply.code(404), gonePage(texts))
    const { address, agreement } = found
    const { agreementNo } = agreement
    const page = {
      agreement,
      code: parts.codes.own('agreement', agreementNo),
      wallet: `${parts.base()}/#/packages/agreements/agreement/index?agreement=${encodeURIComponent(agreementNo)}`,
      back: await wayBack(parts, address, agreement),
    }
    return sendPage(reply, agreementPage(page, texts))
  })

  server.get<AgreementRoute>('/agreements/:agreementNo/state', async (request, reply) => {
    const found = await find(request)
    reply.header('cache-control', 'no-store')
    return found === null ? reply.code(404).send({ state: 'gone' }) : reply.send({ state: pageState(found.agreement) })
  })
}

/** How an agreement stands for whoever is to sign it, in the cashier's words. */
function pageState({ status }: AgreementView): 'open' | 'paid' | 'closed' {
  return status === 'asked' ? 'open' : status === 'signed' ? 'paid' : 'closed'
}

/** The way back, with the signed parameters that tell the merchant that it was signed; null without one, or before that. */
async function wayBack(
  { book, clock }: Pick<AgreementPagesParts, 'book' | 'clock'>,
  { appId, back }: AgreementAddress,
  { agreementNo, externalNo, signedAt, status }: AgreementView,
): Promise<string | null> {
  const merchant = back === null || status !== 'signed' ? null : await book.byAppId(appId)
  if (back === null || merchant === null) return null
  const said = {
    agreement_no: agreementNo,
    app_id: appId,
    auth_app_id: appId,
    charset: 'utf-8',
    ...(externalNo === null ? {} : { external_agreement_no: externalNo }),
    is_success: 'T',
    method: 'alipay.user.agreement.page.sign.return',
    sign_type: 'RSA2',
    status: 'NORMAL',
    timestamp: writeTime(signedAt ?? clock.now()),
    version: '1.0',
  }
  const url = new URL(back)
  for (const [name, value] of Object.entries(said)) url.searchParams.set(name, value)
  url.searchParams.set('sign', await signText(signedText(said, ['sign_type']), merchant.walletKey))
  return url.toString()
}
