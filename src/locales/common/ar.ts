import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const ar: TextsLike<typeof en> = {
  back: 'رجوع',
  close: 'إغلاق',
  cancel: 'إلغاء',
  next: 'التالي',
  done: 'تم',
  tryAgain: 'إعادة المحاولة',
  loading: 'جارٍ التحميل',
  copy: 'نسخ',
  copied: 'تم النسخ',
  undo: 'تراجع',
  optional: 'اختياري',
  show: 'إظهار',
  hide: 'إخفاء',
  clear: 'مسح',
  change: 'تغيير',
  canIUse: 'هل يمكنني استخدامه؟',
  remove: 'إزالة',
  save: 'حفظ',
  error: 'خطأ',
  warning: 'يُرجى الانتباه',
  success: 'تم',
  space: 'مسافة',
  offline: 'لا يوجد اتصال. قد لا يكون المعروض محدَّثًا.',
  step: (step, of) => `الخطوة ${step} من ${of}`,
  fixBelow: (count) =>
    plural('ar', count, {
      zero: 'لا شيء يحتاج إلى انتباهك',
      one: 'أمر واحد يحتاج إلى انتباهك',
      two: 'أمران يحتاجان إلى انتباهك',
      few: `${count} أمور تحتاج إلى انتباهك`,
      many: `${count} أمرًا يحتاج إلى انتباهك`,
      other: `${count} أمر يحتاج إلى انتباهك`,
    }),
}
