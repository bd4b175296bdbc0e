import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const ru: TextsLike<typeof en> = {
  back: 'Назад',
  close: 'Закрыть',
  cancel: 'Отмена',
  next: 'Далее',
  done: 'Готово',
  tryAgain: 'Повторить',
  loading: 'Загрузка',
  copy: 'Копировать',
  copied: 'Скопировано',
  undo: 'Вернуть',
  optional: 'Необязательно',
  show: 'Показать',
  hide: 'Скрыть',
  clear: 'Очистить',
  change: 'Изменить',
  canIUse: 'Мне это подойдёт?',
  remove: 'Удалить',
  save: 'Сохранить',
  error: 'Ошибка',
  warning: 'Обратите внимание',
  success: 'Готово',
  space: 'пробел',
  offline: 'Нет связи. Данные на экране могли устареть.',
  step: (step, of) => `Шаг ${step} из ${of}`,
  fixBelow: (count) =>
    plural('ru', count, {
      one: `Нужно исправить ${count} место`,
      few: `Нужно исправить ${count} места`,
      many: `Нужно исправить ${count} мест`,
      other: `Нужно исправить ${count} места`,
    }),
}
