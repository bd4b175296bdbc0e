import { isolated } from '../isolated'
import type { TextsLike } from '../language'
import type { en } from './en'

export const ar: TextsLike<typeof en> = {
  title: 'الدفع',
  barcode: 'الباركود لرمز الدفع',
  qr: 'رمز QR للدفع',
  showLarge: (code) => `${code}: عرض مكبّر`,
  tapToEnlarge: 'لمس الرمز يكبّره.',
  tapToClose: 'لمس أي مكان يعيدك.',
  loading: 'جارٍ جلب رمز الدفع',
  showDigits: 'إظهار أرقام رمز الدفع',
  hideDigits: 'إخفاء أرقام رمز الدفع',
  newCodeIn: (seconds) => `رمز جديد بعد ${seconds} ث`,
  renewing: 'جارٍ جلب رمز جديد…',
  paysFrom: 'الدفع من',
  change: 'تغيير',
  changeLabel: 'تغيير ما يدفع منه هذا الرمز',
  chooseCard: 'بم تدفع؟',
  chooseCardLead:
    'تُخصم البطاقة من بنكك مباشرة، أما الرصيد فهو مالك المحفوظ هنا. يسري هذا الاختيار على الدفع بالرمز حتى إغلاق التطبيق.',
  rule: (limit) =>
    `يُعرض هذا الرمز على أمين الصندوق وحده، ولا يُرسل إلى أحد. حتى ${isolated(limit)} يتم الدفع فورًا، وفوق ذلك نطلب كلمة مرور الدفع.`,
  offlineTitle: 'لا رمز من دون اتصال',
  offlineText: 'يعمل رمز الدفع مرة واحدة ولدقيقة، لذا يجب جلبه. سنحاول تلقائيًا فور عودة الاتصال.',
  failedTitle: 'تعذّر جلب رمز الدفع',
  failedText: 'المشكلة من جهتنا. ما زلنا نحاول، ويمكن المحاولة الآن أيضًا.',
  tryAgain: 'المحاولة الآن',
  noCard: 'تلزم بطاقة للدفع. بعد ربطها يظهر رمز الدفع هنا.',
  linkCard: 'ربط بطاقة',
  screenshot: 'صورة هذا الرمز مال: من يملكها يستطيع الدفع بها لمدة دقيقة. يُرجى حذفها.',
}
