import { deliverOfTrade } from '../notices/deliver'
import type { Ports } from '../ports'
import type { TradeDesk } from './desk'
import { cancelTrade, closeTrade } from './end-trade'
import { orderByCode, orderForBuyer } from './order-trade'
import { payByAgreement } from './pay-by-agreement'
import { payByCode } from './pay-by-code'
import { lookAtTrade, queryRefund, queryTrade } from './query-trade'
import { refundTrade } from './refund-trade'

/** The desk of a service. Who is told of what a command did is told before it answers, where that goes at once. */
export function createTradeDesk(ports: Ports): TradeDesk {
  return {
    pay: (order) => payByCode(ports, order),
    payByAgreement: (order) => payByAgreement(ports, order),
    precreate: (order) => orderByCode(ports, order, false),
    create: (order) => orderForBuyer(ports, order),
    page: (order) => orderByCode(ports, order, true),
    query: (ref) => queryTrade(ports, ref),
    look: (ref) => lookAtTrade(ports, ref),
    queryRefund: (request) => queryRefund(ports, request),
    cancel: async (ref) => {
      const cancelled = await cancelTrade(ports, ref)
      if (cancelled.ok && cancelled.value.trade !== null) await deliverOfTrade(ports, cancelled.value.trade.tradeNo)
      return cancelled
    },
    close: async (ref) => {
      const closed = await closeTrade(ports, ref)
      if (closed.ok) await deliverOfTrade(ports, closed.value.tradeNo)
      return closed
    },
    refund: async (request) => {
      const refunded = await refundTrade(ports, request)
      if (refunded.ok && refunded.value.fundChange) await deliverOfTrade(ports, refunded.value.trade.tradeNo)
      return refunded
    },
  }
}
