import type { TextsLike } from '../language'
import type { en } from './en'

export const ru: TextsLike<typeof en> = {
  loading: 'Загружаем уведомления',
  empty: 'Пока ничего нового. Здесь будет то, что сделали кассы, магазины и банки без вас: платежи, возвраты, новости о картах.',
  new: 'Новое',
  unread: (shown) => `Не прочитано: ${shown}`,
  allRead: 'Всё прочитано',
  readAll: 'Отметить всё прочитанным',
  more: 'Показать более ранние',
  end: 'Уведомления хранятся 90 дней, платежи — всегда.',
  withTime: (time, detail) => `${time} · ${detail}`,
  paid: (amount, payee) => `Оплачено ${amount}: ${payee}`,
  declined: (amount, payee) => `Не оплачено ${amount}: ${payee}`,
  processing: (amount, payee) => `${amount}, ${payee}: банк ещё не ответил`,
  moneyBack: (amount, payee) => `Возврат ${amount}: ${payee}`,
  toCard: (card) => `На карту ${card}`,
  movements: {
    'top-up': {
      succeeded: (amount) => `Баланс пополнен на ${amount}`,
      failed: (amount) => `Баланс не пополнен на ${amount}`,
      processing: (amount) => `Пополнение на ${amount}: банк ещё не ответил`,
    },
    withdrawal: {
      succeeded: (amount) => `${amount} выведено на карту`,
      failed: (amount) => `${amount} не выведено, деньги снова на балансе`,
      processing: (amount) => `${amount} идут на вашу карту`,
    },
  },
  asks: (amount, payee) => `${payee} просит оплатить ${amount}`,
  asksDetail: 'Нужен ваш платёжный пароль',
  askedInVain: (amount, payee) => `${payee}: время на оплату ${amount} вышло`,
  askedNoMore: (amount, payee) => `${payee}: запрос на ${amount} отозван`,
  nothingPaid: 'Деньги не списаны',
  toBalance: 'На ваш баланс',
  cardTakenOver: (card) => `Карта перешла в другой аккаунт: ${card}`,
  cardTakenOverDetail: 'Подтверждено кодом вашего банка. Если это были не вы, сразу позвоните в банк.',
  verified: 'Ваша личность подтверждена',
  answered: 'Ваши снимки проверены',
  answeredDetail: 'Чего-то не хватает: посмотрите, что прислать снова.',
  riskCheckAsked: 'Нужна проверка безопасности',
  riskCheckPassed: 'Снова можно платить',
  riskCheckDetail: {
    'second-card': 'Привяжите вторую карту или подтвердите личность, и оплата снова заработает.',
    verification: 'Подтвердите личность, и оплата снова заработает.',
  },
}
