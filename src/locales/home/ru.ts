import type { TextsLike } from '../language'
import type { en } from './en'

export const ru: TextsLike<typeof en> = {
  title: 'Bangka',
  scan: 'Сканировать',
  pay: 'Оплатить',
  paysNext: 'Следующая оплата',
  change: 'Изменить',
  changeLabel: 'Изменить, чем платить',
  noCardTitle: 'Для начала привяжите карту',
  noCardText:
    'Подойдёт любая карта китайского банка или зарубежная Visa или Mastercard. Деньги списываются прямо с карты, пополнять ничего не нужно.',
  linkCard: 'Привязать карту',
  recent: 'Недавние',
  allBills: 'Все платежи',
  noBills: 'Здесь появятся ваши платежи.',
  interrupted: 'Платёж прервался',
  interruptedText: (payee, amount) => `${amount}, получатель: ${payee}. Прежде чем платить снова, посмотрим, чем он закончился.`,
  interruptedUnknown: 'Прежде чем платить снова, посмотрим, чем он закончился.',
  seeWhat: 'Посмотреть, чем закончилось',
}
