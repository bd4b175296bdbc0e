import type { TextsLike } from '../language'
import type { en } from './en'

export const ru: TextsLike<typeof en> = {
  kinds: {
    debit: 'Дебетовая',
    credit: 'Кредитная',
    'semi-credit': 'Полукредитная',
    prepaid: 'Предоплаченная',
    unknown: 'Карта',
  },
  brands: {
    unionpay: 'UnionPay',
    visa: 'Visa',
    mastercard: 'Mastercard',
    amex: 'American Express',
    jcb: 'JCB',
    diners: 'Diners Club',
    discover: 'Discover',
    maestro: 'Maestro',
    unknown: 'Банковская карта',
  },
  international: (kind) => `Зарубежная ${kind.toLowerCase()}`,
  short: (bank, kind, last4) => `${bank} ${kind.toLowerCase()} ··\u00a0${last4}`,
  spoken: (bank, kind, last4) => `${bank}, ${kind.toLowerCase()}, последние цифры ${last4.split('').join(' ')}`,

  title: 'Мои карты',
  addCard: 'Добавить карту',
  empty: 'Карт пока нет. Привяжите карту, и сможете платить в магазинах по коду.',
  loading: 'Загружаем карты',
  isDefault: 'Основная',
  balance: 'Баланс',
  tooShort: (amount) => `${amount}: не хватает`,
  balanceHere: 'Деньги, которые вы держите в этом кошельке',
  order: 'Порядок оплаты',
  orderLead:
    'Платит первый подходящий способ: карта или баланс, если на нём хватает денег. При каждой оплате можно выбрать другой.',
  moveUp: (card) => `Поднять: ${card}`,
  moveDown: (card) => `Опустить: ${card}`,
  manage: 'Управлять',
  manageCard: (card) => `Управлять: ${card}`,
  limits: (perPayment, perDay) =>
    perPayment === null
      ? perDay === null
        ? 'Банк не задал лимит'
        : `До ${perDay} в день`
      : perDay === null
        ? `До ${perPayment} за платёж`
        : `До ${perPayment} за платёж, до ${perDay} в день`,
  limitPerPayment: 'Лимит на платёж',
  limitPerDay: 'Лимит на день',
  noLimit: 'Банк не задал',
  linkedOn: 'Привязана',
  internationalUse: 'Выпущена за пределами материкового Китая: часть магазинов и сервисов Китая её не принимает.',
  makeDefault: 'Платить сначала этой картой',
  unlink: 'Отвязать эту карту',
  unlinkTitle: 'Отвязать эту карту?',
  unlinkExplained: (card) =>
    `Этой картой здесь больше нельзя будет платить: ${card}. Ваш счёт в банке не изменится, а прошлые оплаты останутся в разделе «Платежи».`,
  unlinkLast: 'Это ваша единственная карта: без неё нельзя платить, пока вы не привяжете другую.',
  unlinkNow: 'Отвязать',
  keep: 'Оставить',
  unlinked: (card) => `Карта отвязана: ${card}.`,
  restored: (card) => `Карта снова привязана: ${card}.`,
}
