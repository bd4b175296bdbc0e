import { isolated } from '../isolated'
import type { TextsLike } from '../language'
import type { en } from './en'

export const ar: TextsLike<typeof en> = {
  title: 'المدفوعات',
  loading: 'جارٍ تحميل مدفوعاتك',
  empty: 'لا توجد مدفوعات بعد. ستظهر أول عملية دفع هنا مع إيصالها.',
  emptyAction: 'عرض رمز الدفع',
  today: 'اليوم',
  yesterday: 'أمس',
  more: 'عرض مدفوعات أقدم',
  end: 'هذه كل مدفوعاتك.',
  processing: 'قيد المعالجة',
  declined: 'لم يُدفع',
  withCard: (time, card) => `${isolated(time)} · ${isolated(card)}`,

  receipt: 'الإيصال',
  receiptLoading: 'جارٍ تحميل الإيصال',
  paidTo: (payee) => `إلى ${isolated(payee)}`,
  statusPaid: 'مدفوع',
  statusProcessing: 'لم يجب البنك بعد',
  statusDeclined: 'لم يُدفع',
  status: 'الحالة',
  reason: 'السبب',
  time: 'الوقت',
  timeZone: (time) => `${isolated(time)} (الصين)`,
  goods: 'مقابل',
  card: 'البطاقة الدافعة',
  cardTried: 'البطاقة',
  cardNote: 'من البطاقة مباشرة، ويظهر لدى بنكك بهذه العملية نفسها.',
  method: 'الطريقة',
  methods: { 'pay-code': 'عُرض رمز الدفع', 'order-code': 'مُسح رمز الطلب', 'shop-code': 'مُسح رمز المتجر' },
  orderNumber: 'رقم الطلب',
  paymentNumber: 'رقم الدفع',
  copyOrder: 'نسخ رقم الطلب',
  copyPayment: 'نسخ رقم الدفع',
  help: 'إن كان في المشتريات خطأ فاعرض هذا الإيصال في المتجر: برقم الطلب يجدون العملية.',
}
