import { isolated } from '../isolated'
import type { TextsLike } from '../language'
import type { en } from './en'

export const ar: TextsLike<typeof en> = {
  kinds: {
    debit: 'بطاقة خصم',
    credit: 'بطاقة ائتمان',
    'semi-credit': 'بطاقة شبه ائتمانية',
    prepaid: 'بطاقة مسبقة الدفع',
    unknown: 'بطاقة',
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
    unknown: 'بطاقة بنكية',
  },
  international: (kind) => `${kind} دولية`,
  short: (bank, kind, last4) => `${kind} ${isolated(bank)} ${isolated(`··\u00a0${last4}`)}`,
  spoken: (bank, kind, last4) => `${kind}، ${isolated(bank)}، تنتهي بالأرقام ${isolated(last4.split('').join(' '))}`,

  title: 'بطاقاتي',
  addCard: 'إضافة بطاقة',
  empty: 'لا توجد بطاقات بعد. بعد ربط بطاقة يمكنك الدفع في المتاجر برمز.',
  loading: 'جارٍ تحميل بطاقاتك',
  isDefault: 'الأساسية',
  balance: 'الرصيد',
  tooShort: (amount) => `${isolated(amount)}: لا يكفي`,
  balanceHere: 'مالك المحفوظ في هذه المحفظة',
  order: 'ترتيب الدفع',
  orderLead: 'تدفع أول وسيلة ممكنة: بطاقة، أو رصيدك إن كان كافيًا. ويمكن اختيار غيرها عند كل دفع.',
  moveUp: (card) => `نقل ${isolated(card)} إلى أعلى`,
  moveDown: (card) => `نقل ${isolated(card)} إلى أسفل`,
  manage: 'إدارة',
  manageCard: (card) => `إدارة ${isolated(card)}`,
  limits: (perPayment, perDay) =>
    perPayment === null
      ? perDay === null
        ? 'لم يضع البنك حدًا'
        : `حتى ${isolated(perDay)} في اليوم`
      : perDay === null
        ? `حتى ${isolated(perPayment)} للدفعة`
        : `حتى ${isolated(perPayment)} للدفعة، و${isolated(perDay)} في اليوم`,
  limitPerPayment: 'حد الدفعة الواحدة',
  limitPerDay: 'الحد اليومي',
  noLimit: 'لم يضعه البنك',
  linkedOn: 'تاريخ الربط',
  internationalUse: 'صادرة خارج البر الرئيسي للصين: بعض المتاجر والخدمات في الصين لا تقبلها.',
  makeDefault: 'الدفع بهذه البطاقة أولًا',
  unlink: 'إلغاء ربط هذه البطاقة',
  unlinkTitle: 'إلغاء ربط هذه البطاقة؟',
  unlinkExplained: (card) =>
    `لن يمكن الدفع هنا بعد الآن من ${isolated(card)}. يبقى حسابك في البنك كما هو، وتبقى عملياتك السابقة في «المدفوعات».`,
  unlinkLast: 'هذه بطاقتك الوحيدة: من دونها لا يمكن الدفع حتى تُربط بطاقة أخرى.',
  unlinkNow: 'إلغاء الربط',
  keep: 'الإبقاء عليها',
  unlinked: (card) => `أُلغي ربط ${isolated(card)}.`,
  restored: (card) => `عاد ربط ${isolated(card)}.`,
}
