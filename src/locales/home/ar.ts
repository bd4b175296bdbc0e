import { isolated } from '../isolated'
import type { TextsLike } from '../language'
import type { en } from './en'

export const ar: TextsLike<typeof en> = {
  title: 'Bangka',
  scan: 'المسح',
  pay: 'الدفع',
  paysNext: 'تدفع تاليًا',
  change: 'تغيير',
  changeLabel: 'تغيير وسيلة الدفع',
  noCardTitle: 'البداية بربط بطاقة',
  noCardText:
    'أي بطاقة بنكية من الصين، أو \u2068Visa\u2069 أو \u2068Mastercard\u2069 من الخارج. يُخصم المبلغ من البطاقة مباشرة دون شحن رصيد.',
  linkCard: 'ربط بطاقة',
  recent: 'الأخيرة',
  allBills: 'كل المدفوعات',
  noBills: 'ستظهر مدفوعاتك هنا.',
  interrupted: 'انقطعت عملية دفع',
  interruptedText: (payee, amount) => `${isolated(amount)} إلى ${isolated(payee)}. لنتحقق مما حدث قبل الدفع مرة أخرى.`,
  interruptedUnknown: 'لنتحقق مما حدث قبل الدفع مرة أخرى.',
  seeWhat: 'معرفة ما حدث',
}
