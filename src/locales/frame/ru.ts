import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const ru: TextsLike<typeof en> = {
  tabsLabel: 'Основные экраны',
  tabs: { home: 'Главная', bills: 'Платежи', me: 'Профиль' },
  notices: 'Уведомления',
  newNotices: (count, shown) =>
    plural('ru', count, {
      one: `${shown} новое уведомление`,
      few: `${shown} новых уведомления`,
      other: `${shown} новых уведомлений`,
    }),
  seeNotices: 'Показать',
  tabWithNews: (tab, news) => `${tab}, ${news}`,
  sandbox: {
    phone: 'Песочница: SMS на телефоне',
    people: 'Песочница: человек с тестовой картой',
    shops: 'Песочница: в магазин или на кассу',
    home: 'Песочница: мир за этим кошельком',
  },
  cardTakenOver: (card) =>
    `Карта перешла в другой аккаунт по коду вашего банка: ${card}. Если это были не вы, сразу позвоните в банк.`,
  verified: 'Ваша личность подтверждена.',
  verificationAnswered: 'Снимки проверены, чего-то не хватает. Откройте «Мой аккаунт», «Подтверждение личности».',
  storageFull: 'На устройстве нет места. Можно продолжать, но новое может не сохраниться.',
  storageUnavailable:
    'Браузер не даёт приложению ничего сохранять. Можно продолжать, но после перезапуска придётся начать заново.',
  storageCorrupt: 'Сохранённое на устройстве не читается, поэтому приложение начало с чистого листа. Войдите снова.',
  languageUnreachable: (language) => `Не удалось загрузить: ${language}. Проверьте связь и попробуйте снова.`,
}
