import { isolated } from '../isolated'
import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const ar: TextsLike<typeof en> = {
  tabsLabel: 'الشاشات الرئيسية',
  tabs: { home: 'الرئيسية', bills: 'المدفوعات', me: 'ملفي' },
  notices: 'الإشعارات',
  newNotices: (count, shown) =>
    plural('ar', count, {
      one: 'إشعار جديد واحد',
      two: 'إشعاران جديدان',
      few: `${isolated(shown)} إشعارات جديدة`,
      many: `${isolated(shown)} إشعارًا جديدًا`,
      other: `${isolated(shown)} إشعار جديد`,
    }),
  seeNotices: 'عرض',
  tabWithNews: (tab, news) => `${tab}، ${news}`,
  sandbox: {
    phone: 'بيئة التجربة: رسائل SMS على الهاتف',
    people: 'بيئة التجربة: اختيار شخص ببطاقة تجريبية',
    shops: 'بيئة التجربة: إلى متجر أو صندوق دفع',
    home: 'بيئة التجربة: العالم وراء هذه المحفظة',
  },
  cardTakenOver: (card) => `انتقلت ${isolated(card)} إلى حساب آخر برمز من بنكك. إن لم يكن ذلك منك فيُرجى الاتصال بالبنك الآن.`,
  verified: 'تم إثبات هويتك.',
  verificationAnswered: 'روجعت صورك، وهناك شيء ناقص. التفاصيل في «حسابي» ثم «إثبات الهوية».',
  storageFull: 'لا توجد مساحة على جهازك. يمكن المتابعة، لكن قد لا يُحفظ ما يتم الآن.',
  storageUnavailable: 'لا يسمح المتصفح للتطبيق بحفظ أي شيء. يمكن المتابعة، لكن بعد إعادة الفتح يبدأ كل شيء من جديد.',
  storageCorrupt: 'تعذرت قراءة المحفوظ على هذا الجهاز، فبدأ التطبيق من جديد. يُرجى تسجيل الدخول مرة أخرى.',
  languageUnreachable: (language) => `تعذّر تحميل ${isolated(language)}. يُرجى فحص الاتصال والمحاولة مجددًا.`,
  riskCheck: {
    title: 'يلزم تحقّق آخر قبل أن تتمكن من الدفع',
    action: 'اعرف ما المطلوب',
    passed: 'اكتمل التحقّق. يمكنك الدفع من جديد.',
    texts: {
      'second-card': 'اربط بطاقة ثانية أو أكّد هويتك. أموالك في أمان، وكل ما عدا ذلك يعمل كالمعتاد.',
      verification: 'أكّد هويتك بجواز سفرك. أموالك في أمان، وكل ما عدا ذلك يعمل كالمعتاد.',
    },
  },
}
