import type { Payee } from '@/contract'

import type { Language } from './language'

/** Who gets the money, as the person reads it. */
export function payeeName({ name }: Pick<Payee, 'name'>, language: Language): string {
  return language === 'zh-CN' ? name.zh : name.en
}
