import type { TextsLike } from '../language'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  kinds: { debit: 'Débito', credit: 'Crédito', 'semi-credit': 'Semicrédito', prepaid: 'Prepago', unknown: 'Tarjeta' },
  brands: {
    unionpay: 'UnionPay',
    visa: 'Visa',
    mastercard: 'Mastercard',
    amex: 'American Express',
    jcb: 'JCB',
    diners: 'Diners Club',
    discover: 'Discover',
    maestro: 'Maestro',
    unknown: 'Tarjeta bancaria',
  },
  international: (kind) => `${kind} internacional`,
  short: (bank, kind, last4) => `${bank} ${kind.toLowerCase()} ··\u00a0${last4}`,
  spoken: (bank, kind, last4) => `${bank}, ${kind.toLowerCase()}, terminada en ${last4.split('').join(' ')}`,

  title: 'Mis tarjetas',
  addCard: 'Añadir tarjeta',
  empty: 'Aún no hay tarjetas. Vincule una y podrá pagar en tiendas con un código.',
  loading: 'Cargando sus tarjetas',
  isDefault: 'Principal',
  balance: 'Saldo',
  tooShort: (amount) => `${amount}: no alcanza`,
  balanceHere: 'El dinero que guarda en esta cartera',
  order: 'Orden de pago',
  orderLead: 'Paga el primero que pueda: una tarjeta, o su saldo si alcanza. En cada pago puede elegir otro.',
  moveUp: (card) => `Subir ${card}`,
  moveDown: (card) => `Bajar ${card}`,
  manage: 'Gestionar',
  manageCard: (card) => `Gestionar ${card}`,
  limits: (perPayment, perDay) =>
    perPayment === null
      ? perDay === null
        ? 'Sin límite fijado por el banco'
        : `Hasta ${perDay} al día`
      : perDay === null
        ? `Hasta ${perPayment} por pago`
        : `Hasta ${perPayment} por pago, ${perDay} al día`,
  limitPerPayment: 'Máximo por pago',
  limitPerDay: 'Máximo al día',
  noLimit: 'Ninguno fijado por el banco',
  linkedOn: 'Vinculada',
  internationalUse: 'Emitida fuera de China continental: algunas tiendas y servicios en China no la aceptan.',
  makeDefault: 'Pagar primero con esta',
  unlink: 'Desvincular tarjeta',
  unlinkTitle: '¿Desvincular esta tarjeta?',
  unlinkExplained: (card) =>
    `${card} ya no podrá pagar aquí. Su cuenta en el banco queda como está, y los pagos que ha hecho siguen en “Movimientos”.`,
  unlinkLast: 'Es su única tarjeta: sin ella no podrá pagar hasta que vincule otra.',
  unlinkNow: 'Desvincular',
  keep: 'Conservarla',
  unlinked: (card) => `${card} está desvinculada.`,
  restored: (card) => `${card} está de vuelta.`,
}
