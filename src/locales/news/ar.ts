import { isolated } from '../isolated'
import type { TextsLike } from '../language'
import type { en } from './en'

export const ar: TextsLike<typeof en> = {
  loading: 'جارٍ تحميل الإشعارات',
  empty:
    'لا جديد حتى الآن. ما تفعله صناديق الدفع والمتاجر والبنوك في غيابك سيظهر هنا: المدفوعات والمبالغ المستردة وأخبار بطاقاتك.',
  new: 'جديد',
  unread: (shown) => `غير مقروء: ${isolated(shown)}`,
  allRead: 'كل الإشعارات مقروءة',
  readAll: 'تعليم الكل كمقروء',
  more: 'عرض الأقدم',
  end: 'تبقى الإشعارات 90 يومًا، وتبقى المدفوعات دائمًا.',
  withTime: (time, detail) => `${isolated(time)} · ${isolated(detail)}`,
  paid: (amount, payee) => `تم دفع ${isolated(amount)} إلى ${isolated(payee)}`,
  declined: (amount, payee) => `لم يُدفع ${isolated(amount)} إلى ${isolated(payee)}`,
  processing: (amount, payee) => `${isolated(amount)} إلى ${isolated(payee)}: لم يرد البنك بعد`,
  moneyBack: (amount, payee) => `أعاد ${isolated(payee)} مبلغ ${isolated(amount)}`,
  toCard: (card) => `إلى ${isolated(card)}`,
  movements: {
    'top-up': {
      succeeded: (amount) => `أُضيف ${isolated(amount)} إلى رصيدك`,
      failed: (amount) => `لم يُضف ${isolated(amount)} إلى رصيدك`,
      processing: (amount) => `شحن ${isolated(amount)}: لم يجب البنك بعد`,
    },
    withdrawal: {
      succeeded: (amount) => `سُحب ${isolated(amount)} إلى بطاقتك`,
      failed: (amount) => `لم يُسحب ${isolated(amount)} وعاد إلى رصيدك`,
      processing: (amount) => `${isolated(amount)} في الطريق إلى بطاقتك`,
    },
  },
  asks: (amount, payee) => `يطلب ${isolated(payee)} مبلغ ${isolated(amount)}`,
  asksDetail: 'بانتظار كلمة مرور الدفع',
  askedInVain: (amount, payee) => `طلب ${isolated(payee)} مبلغ ${isolated(amount)} وانتهى الوقت`,
  askedNoMore: (amount, payee) => `لم يعد ${isolated(payee)} يطلب ${isolated(amount)}`,
  nothingPaid: 'لم يُدفع شيء',
  toBalance: 'إلى رصيدك',
  cardTakenOver: (card) => `انتقلت ${isolated(card)} إلى حساب آخر`,
  cardTakenOverDetail: 'تم ذلك برمز من بنكك. إن لم يكن ذلك منك فيُرجى الاتصال بالبنك الآن.',
  verified: 'تم إثبات هويتك',
  answered: 'روجعت صورك',
  answeredDetail: 'هناك شيء ناقص: المطلوب إرساله مرة أخرى في الداخل.',
  riskCheckAsked: 'يلزم تحقّق أمني',
  riskCheckPassed: 'يمكنك الدفع من جديد',
  riskCheckDetail: {
    'second-card': 'اربط بطاقة ثانية أو أكّد هويتك لتتمكن من الدفع من جديد.',
    verification: 'أكّد هويتك لتتمكن من الدفع من جديد.',
  },
}
