import type { BankField, ChargeEnd, DeclineCode, UnsupportedCardReason } from '@/contract'

import { isolated } from '../isolated'
import { plural } from '../plural'
import type { ErrorText, ErrorTexts } from './types'

/** "Three tries", after a colon: Arabic counts in six forms. */
function tries(count: number): string {
  return plural('ar', count, {
    one: 'محاولة واحدة',
    two: 'محاولتان',
    few: `${count} محاولات`,
    many: `${count} محاولة`,
    other: `${count} محاولة`,
  })
}

function triesLeft(count: number): string {
  return count === 0 ? 'لم تبقَ أي محاولة.' : `المحاولات المتبقية: ${tries(count)}.`
}

function triesThenLocked(count: number): string {
  return count === 0
    ? 'كلمة مرور الدفع مقفلة الآن لبعض الوقت.'
    : `المحاولات المتبقية: ${tries(count)}، ثم تُقفل كلمة مرور الدفع لبعض الوقت.`
}

function attemptsAtBank(count: number): string {
  return count === 0
    ? 'كانت هذه آخر محاولة يسمح بها البنك اليوم، ويبدأ العدّ من جديد عند منتصف الليل بتوقيت الصين.'
    : `المتبقي لدى البنك اليوم: ${tries(count)}.`
}

const fieldNames = {
  name: 'الاسم',
  idKind: 'نوع الهوية',
  idNumber: 'رقم الهوية',
  phone: 'رقم الهاتف',
} as const satisfies Record<BankField, string>

const cardsThatWork =
  'البطاقات المقبولة: بطاقات الخصم والائتمان من أي بنك في الصين، و\u2068Visa\u2069 و\u2068Mastercard\u2069 و\u2068JCB\u2069 و\u2068Diners Club\u2069 و\u2068Discover\u2069 و\u2068American Express\u2069 من الخارج.'

const unsupportedCards = {
  brand: { title: 'لا يمكن ربط بطاقات هذه الشبكة', advice: cardsThatWork },
  prepaid: { title: 'لا يمكن ربط البطاقات المدفوعة مسبقًا', advice: cardsThatWork },
  maestro: { title: 'لا يمكن ربط بطاقات \u2068Maestro\u2069', advice: cardsThatWork },
  'not-a-bank-card': {
    title: 'هذا ليس رقم بطاقة بنكية',
    advice: `يُرجى كتابة الرقم الطويل على وجه بطاقة بنكية. ${cardsThatWork}`,
  },
} as const satisfies Record<UnsupportedCardReason, ErrorText>

const declines = {
  'insufficient-funds': {
    title: 'رصيد البطاقة لا يكفي',
    advice: 'لم يُخصم شيء. يمكن اختيار بطاقة أخرى أو إيداع المال في هذا الحساب أولًا.',
  },
  'balance-not-enough': { title: 'رصيدك لا يكفي', advice: 'لم يُخصم شيء. يمكن الدفع ببطاقة بدلًا من ذلك.' },
  'card-declined': {
    title: 'رفض البنك عملية الدفع',
    advice: 'لم يُخصم شيء. يمكن اختيار بطاقة أخرى أو سؤال البنك عن السبب.',
  },
  'over-card-limit': {
    title: 'المبلغ يتجاوز حد البطاقة',
    advice: 'لم يُخصم شيء. يمكن اختيار بطاقة أخرى أو طلب رفع الحد من البنك.',
  },
  'card-removed': {
    title: 'لم تعد هذه البطاقة مربوطة',
    advice: 'لم يُخصم شيء. يُرجى اختيار بطاقة أخرى.',
  },
  'bank-out-of-service': {
    title: 'البنك متوقف للصيانة',
    advice: 'لم يُخصم شيء. يمكن المحاولة لاحقًا أو اختيار بطاقة من بنك آخر.',
  },
  'bank-not-reached': {
    title: 'لم يصل الطلب إلى البنك',
    advice: 'لم يُخصم شيء. يمكن الدفع مرة أخرى.',
  },
  'order-expired': {
    title: 'انتهت مهلة الطلب',
    advice: 'لم يُخصم شيء. يُرجى طلب رمز جديد من المتجر.',
  },
  'order-closed': {
    title: 'أغلق المتجر هذا الطلب',
    advice: 'لم يُخصم شيء. لإتمام الدفع يُرجى طلب رمز جديد من المتجر.',
  },
  'order-paid': {
    title: 'هذا الطلب مدفوع من قبل',
    advice: 'لم يُخصم المبلغ مرة ثانية. إن كان الدفع منك فستجده في «المدفوعات».',
  },
  cancelled: {
    title: 'أُلغيت عملية الدفع',
    advice: 'لم يُخصم شيء.',
  },
  'not-supported-here': {
    title: 'هذا المتجر لا يقبل هذه البطاقة',
    advice: 'لم يُخصم شيء. يُرجى اختيار بطاقة من بنك صيني إن وُجدت.',
  },
  'not-verified': {
    title: 'لم يتم التحقق من هويتك',
    advice: 'لم يُخصم شيء. قبل التحقق يكون حد الدفع اليومي أقل. يُرجى التحقق من الهوية في «ملفي».',
  },
  'verification-too-weak': {
    title: 'بلغتَ الحد المسموح به لمستوى توثيقك',
    advice: 'لم يُخصم شيء. يمكن رفع الحد بتوثيق الهوية في «ملفي» أو بربط بطاقة من بنك صيني آخر.',
  },
  'over-payment-limit': { title: 'المبلغ أكبر مما تسمح به دفعة واحدة', advice: 'لم يُخصم شيء. يمكن أن يقسّم المتجر المبلغ.' },
  'over-day-limit': { title: 'بلغتَ حد اليوم', advice: 'لم يُخصم شيء. يبدأ الحد من جديد عند منتصف الليل بتوقيت شنغهاي.' },
  'over-month-limit': { title: 'بلغتَ حد هذا الشهر', advice: 'لم يُخصم شيء. يبدأ الحد من جديد في أول الشهر القادم.' },
  'over-year-limit': { title: 'بلغتَ حد هذه السنة', advice: 'لم يُخصم شيء. يبدأ الحد من جديد في 1 يناير.' },
  'over-lifetime-limit': { title: 'بلغتَ حد هذا الحساب', advice: 'لم يُخصم شيء. هذا الحد لا يبدأ من جديد.' },
  'not-mainland': {
    title: 'لحاملي بطاقة هوية بر الصين الرئيسي فقط',
    advice: 'لم يُخصم شيء. القواعد تمنع ذلك على غيرهم أيًّا كانت البطاقة.',
  },
} as const satisfies Record<DeclineCode, ErrorText>

const notCharged = 'لم يُخصم منك شيء. يستطيع المتجر المحاولة مجددًا برمز دفع جديد منك.'

const chargeEnds = {
  paid: { title: 'تم دفع هذا المبلغ', advice: 'لا حاجة إلى الدفع مرة أخرى. الإيصال في «المدفوعات».' },
  refused: { title: 'رُفض هذا الدفع من جهتك', advice: notCharged },
  expired: { title: 'انتهى وقت هذا الدفع', advice: notCharged },
  withdrawn: { title: 'سحب المتجر طلب هذا الدفع', advice: notCharged },
} as const satisfies Record<ChargeEnd, ErrorText>

const weakLoginPasswords = {
  'too-short': {
    title: 'كلمة المرور قصيرة جدًا',
    advice: 'المطلوب 8 أحرف على الأقل. ثلاث كلمات أو أربع خيار جيد.',
  },
  'too-common': {
    title: 'كثيرون يستخدمون كلمة المرور هذه',
    advice: 'يُرجى اختيار كلمة مرور لا يستخدمها غيرك. ثلاث كلمات أو أربع خيار جيد.',
  },
  'like-phone': {
    title: 'كلمة المرور قريبة جدًا من رقم هاتفك',
    advice: 'يُرجى اختيار كلمة مرور لا يمكن تخمينها من رقمك.',
  },
} as const

const weakPaymentPasswords = {
  repeated: { title: 'الرقم نفسه يتكرر كثيرًا', advice: 'يُرجى اختيار ستة أرقام أكثر تنوعًا.' },
  sequence: {
    title: 'الأرقام المتتالية أول ما يُجرَّب',
    advice: 'يُرجى اختيار ستة أرقام غير متسلسلة.',
  },
  'like-phone': {
    title: 'هذه الأرقام موجودة في رقم هاتفك',
    advice: 'يُرجى اختيار ستة أرقام لا يمكن معرفتها من رقمك.',
  },
  'like-birth-date': {
    title: 'هذا يشبه تاريخًا',
    advice: 'تاريخ الميلاد تسهل معرفته. يُرجى اختيار ستة أرقام ليست تاريخًا.',
  },
  pattern: { title: 'هذا النمط سهل التخمين', advice: 'يُرجى اختيار ستة أرقام بلا نمط.' },
} as const

export const ar: ErrorTexts = {
  'phone.taken': () => ({
    title: 'لهذا الرقم حساب بالفعل',
    advice: 'يُرجى تسجيل الدخول به. عند نسيان كلمة المرور يكفي رمز يصل برسالة SMS.',
  }),
  'phone.unchanged': () => ({
    title: 'هذا هو رقمك الحالي',
    advice: 'يُرجى إدخال الرقم الجديد، أو الرجوع إن لم يتغير شيء.',
  }),
  'sms.resend-too-soon': ({ retryAt }, when) => ({
    title: 'الرمز في طريقه إليك',
    advice: `قد يستغرق وصوله دقيقة. يمكن طلب رمز آخر ${when(retryAt)} بتوقيت الصين.`,
  }),
  'sms.too-many': ({ retryAt }, when) => ({
    title: 'رموز كثيرة جدًا لهذا الرقم اليوم',
    advice: `لحماية صاحب الرقم لن نرسل المزيد الآن. يُرجى المحاولة ${when(retryAt)} بتوقيت الصين.`,
  }),
  'sms.not-sent': () => ({
    title: 'تعذّر إرسال رسالة SMS',
    advice: 'يُرجى مراجعة الرقم والمحاولة بعد دقيقة. يحتاج الهاتف إلى تغطية، وإلى التجوال خارج بلده.',
  }),
  'code.wrong': ({ attemptsLeft }) => ({
    title: 'ليس هذا الرمز الذي أرسلناه',
    advice: `يُرجى مقارنته بأحدث رسالة SMS، فالرموز السابقة لم تعد صالحة. ${triesLeft(attemptsLeft)}`,
  }),
  'code.expired': () => ({ title: 'انتهت صلاحية هذا الرمز', advice: 'يصلح الرمز 10 دقائق. يُرجى طلب رمز جديد.' }),
  'code.used': () => ({
    title: 'استُخدم هذا الرمز من قبل',
    advice: 'يعمل كل رمز مرة واحدة. يُرجى طلب رمز جديد.',
  }),
  'code.too-many-attempts': () => ({
    title: 'رموز خاطئة كثيرة جدًا',
    advice: 'لحمايتك لم يعد هذا الرمز صالحًا. يُرجى طلب رمز جديد.',
  }),
  'account.unknown': () => ({
    title: 'لا يوجد حساب بهذا الرقم',
    advice: 'يُرجى مراجعة الرقم والبلد. إنشاء حساب جديد يستغرق دقيقتين.',
  }),
  'log-in.wrong': ({ attemptsLeft }) => ({
    title: 'رقم الهاتف أو كلمة المرور غير صحيح',
    advice: `${triesLeft(attemptsLeft)} بعد ذلك يُقفل الدخول لبعض الوقت. يمكن أيضًا الدخول برمز SMS.`,
  }),
  'log-in.locked': ({ retryAt }, when) => ({
    title: 'الدخول مقفل بعد كلمات مرور خاطئة كثيرة',
    advice: `أموالك في أمان. يمكن المحاولة ${when(retryAt)} بتوقيت الصين، أو الدخول الآن برمز SMS.`,
  }),
  'login-password.weak': ({ reason }) => weakLoginPasswords[reason],
  'login-password.wrong': ({ attemptsLeft }) => ({
    title: 'هذه ليست كلمة مرور الدخول',
    advice: `المطلوب كلمة المرور التي تدخل بها، لا الأرقام الستة التي تدفع بها. ${triesLeft(attemptsLeft)}`,
  }),
  'payment-password.weak': ({ reason }) => weakPaymentPasswords[reason],
  'payment-password.not-set': () => ({
    title: 'لا توجد كلمة مرور للدفع بعد',
    advice: 'يُرجى تعيينها أولًا: ستة أرقام تُكتب عند كل دفع.',
  }),
  'payment-password.already-set': () => ({
    title: 'كلمة مرور الدفع معيَّنة بالفعل',
    advice: 'يمكن تغييرها من «ملفي» ثم «حسابي». وعند نسيانها يمكن إعادة تعيينها هناك.',
  }),
  'payment-password.wrong': ({ attemptsLeft }) => ({
    title: 'كلمة مرور الدفع غير صحيحة',
    advice: `هي الأرقام الستة التي اخترتها هنا، لا الرقم السري للبطاقة. ${triesThenLocked(attemptsLeft)}`,
  }),
  'payment-password.locked': ({ retryAt }, when) => ({
    title: 'الدفع مقفل بعد كلمات مرور خاطئة كثيرة',
    advice: `أموالك في أمان. يمكن المحاولة ${when(retryAt)} بتوقيت الصين، أو إعادة تعيين كلمة مرور الدفع.`,
  }),

  'card.unsupported': ({ reason }) => unsupportedCards[reason],
  'card.already-yours': () => ({
    title: 'هذه البطاقة مربوطة لديك',
    advice: 'تجدها في «بطاقاتي». لا يلزم أي شيء آخر.',
  }),
  'card.linked-by-other': () => ({
    title: 'هذه البطاقة مربوطة بحساب آخر',
    advice: 'قد يكون حسابًا أقدم لك، أو أن شخصًا استخدم رقم بطاقتك. إن كانت بطاقتك فيمكن نقلها إلى هنا.',
  }),
  'card.not-found': () => ({
    title: 'هذه البطاقة لم تعد مربوطة',
    advice: 'ربما أُلغي ربطها من جهاز آخر. يمكن اختيار بطاقة أخرى أو ربطها من جديد.',
  }),
  'card.undo-over': () => ({
    title: 'فات وقت التراجع',
    advice: 'أُلغي ربط البطاقة. يمكن ربطها من جديد في «بطاقاتي».',
  }),
  'bank.unknown-card': ({ attemptsLeft }) => ({
    title: 'البنك لا يعرف رقم البطاقة هذا',
    advice: `يُرجى مقارنته بالبطاقة رقمًا رقمًا. قد تحتاج البطاقة الجديدة إلى تفعيل أولًا. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.mismatch': ({ fields, attemptsLeft }) => ({
    title:
      fields === null || fields.length === 0
        ? 'شيء ما يختلف عن سجل البنك'
        : `يختلف عن سجل البنك: ${fields.map((field) => fieldNames[field]).join(' و')}`,
    advice: `لا عيب في بطاقتك: كثيرًا ما تكتب البنوك بيانات الأجانب بطريقتها. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.too-many-attempts': ({ retryAt }, when) => ({
    title: 'لا يسمح البنك بمحاولات أخرى اليوم',
    advice: `يُرجى المحاولة ${when(retryAt)} بتوقيت الصين. حتى ذلك الحين يمكن معرفة كيف كتب البنك بياناتك من إيصاله أو تطبيقه.`,
  }),
  'bank.out-of-service': () => ({
    title: 'البنك الآن متوقف للصيانة',
    advice: 'لا علاقة لك بذلك ولم تُحتسب محاولة. يمكن المحاولة بعد ساعة أو استخدام بطاقة من بنك آخر.',
  }),
  'bank.no-answer': () => ({
    title: 'لم يجب البنك بعد',
    advice: 'لا نعرف بعد هل تمت العملية، وما زلنا نسأل. يُرجى عدم البدء من جديد والعودة إلى هنا بعد دقيقة.',
  }),
  'link.unknown': () => ({
    title: 'لم تصلنا هذه المحاولة',
    advice: 'لم يُرسل شيء إلى البنك ولم تُحتسب محاولة. يمكن الإرسال مجددًا باطمئنان.',
  }),
  'link.not-waiting-for-code': () => ({
    title: 'لم يعد الرمز مطلوبًا هنا',
    advice: 'يُرجى التحقق في «بطاقاتي» من ربط البطاقة. إن لم تكن مربوطة فيُرجى البدء من جديد.',
  }),

  'code.not-ours': () => ({
    title: 'لا يمكن الدفع بهذا الرمز',
    advice: 'يُرجى طلب رمز \u2068Bangka\u2069 من المتجر. لم يُفتح شيء ولم يُدفع شيء.',
  }),
  'code.damaged': () => ({
    title: 'هذا الرمز تالف',
    advice: 'جزء منه ناقص أو خاطئ، لذا لا نثق به. لم يُدفع شيء. يمكن مسحه مجددًا أو طلب رمز جديد من المتجر.',
  }),
  'code.tampered': () => ({
    title: 'يُرجى عدم الدفع بهذا الرمز',
    advice: 'يشبه رموزنا لكننا لم نصنعه: ربما ألصقه أحد فوق رمز المتجر. لم يُدفع شيء. يُرجى إخبار المتجر.',
  }),
  'code.network-not-served': ({ networks }) => ({
    title:
      networks.length === 0 ? 'هذا الرمز لمحفظة أخرى' : `هذا الرمز مخصص لـ ${networks.map((name) => isolated(name)).join(' و')}`,
    advice: 'لا يمكننا دفعه. يمكن طلب رمز \u2068UnionPay\u2069 أو \u2068Bangka\u2069 من المتجر، أو عرض رمز الدفع. لم يُدفع شيء.',
  }),
  'code.currency-not-served': ({ currency }) => ({
    title: `لا يمكن الدفع بهذه العملة (${isolated(currency)})`,
    advice: 'ليس لدينا سعر صرف لها. يمكن سؤال المتجر عن الدفع باليوان. لم يُدفع شيء.',
  }),
  'code.answer-missing': () => ({
    title: 'يطلب المتجر معلومات أخرى',
    advice: 'يُرجى ملء كل حقل يطلبه الرمز ثم المتابعة. لم يُدفع شيء.',
  }),
  'order.quote-expired': () => ({
    title: 'سعر الصرف لم يعد ساريًا',
    advice: 'يسري السعر دقائق قليلة. لم يُخصم منك شيء. يُرجى مسح الرمز مجددًا لرؤية المبلغ الحالي.',
  }),
  'tip.too-large': ({ mostPercent }) => ({
    title: 'هذه الإكرامية كبيرة جدًا',
    advice: `تجنبًا للأخطاء لا تزيد الإكرامية على ${isolated(`${mostPercent}%`)} من المبلغ. يُرجى مراجعة الرقم وكتابته مجددًا.`,
  }),
  'order.expired': () => ({
    title: 'انتهت مهلة هذا الطلب',
    advice: 'لم يُخصم منك شيء. يُرجى طلب رمز جديد من المتجر.',
  }),
  'order.paid': () => ({
    title: 'هذا الطلب مدفوع من قبل',
    advice: 'لم يُخصم المبلغ مرة ثانية. إن كان الدفع منك فهو في «المدفوعات».',
  }),
  'order.closed': () => ({
    title: 'أغلق المتجر هذا الطلب',
    advice: 'لم يُخصم منك شيء. لإتمام الدفع يُرجى طلب رمز جديد من المتجر.',
  }),
  'order.not-found': () => ({
    title: 'لا نعرف هذا الطلب',
    advice: 'يُرجى أن يعرض المتجر رمزه مرة أخرى.',
  }),
  'charge.not-found': () => ({
    title: 'لم يعد هذا الدفع في الانتظار',
    advice: 'تجد نتيجته في «المدفوعات»، أو يمكن عرض رمز الدفع من جديد.',
  }),
  'charge.closed': ({ reason }) => chargeEnds[reason],
  'agreement.not-found': () => ({
    title: 'هذا الدفع التلقائي غير موجود أو ليس لك',
    advice: 'اطلب من المتجر رمزًا جديدًا. لم يُخصم شيء.',
  }),
  'agreement.closed': ({ reason }) => agreementEnds[reason],
  'risk.check-needed': () => ({
    title: 'يلزم تحقّق آخر قبل أن تتمكن من الدفع',
    advice: 'لم يُخصم شيء. اربط بطاقة ثانية أو أكّد هويتك: حسابي، ثم التحقّق الأمني.',
  }),
  'shop.not-found': () => ({
    title: 'لا نعرف هذا المتجر',
    advice: 'يُرجى التأكد من ظهور الرمز كاملًا ومسحه مجددًا، أو سؤال المتجر.',
  }),
  'balance.not-enough': ({ availableFen, feeFen }, _when, money) => ({
    title: 'لا يوجد هذا القدر في محفظتك',
    advice: `مع الرسوم ${isolated(money(feeFen))} يزيد هذا على ${isolated(money(availableFen))} الموجود. اسحب أقل أو اشحن أولًا.`,
  }),
  'card.not-for-balance': () => ({
    title: 'لا تصلح هذه البطاقة هنا',
    advice: 'بطاقات البنوك الصينية وحدها تشحن الرصيد وتستقبل منه. اختر بطاقة أخرى.',
  }),
  'movement.unknown': () => ({ title: 'لم يصل الطلب إلينا', advice: 'لم يُنقل أي مال. يمكنك المحاولة من جديد بأمان.' }),
  'movement.fee-changed': ({ feeFen }, _when, money) => ({
    title: `الرسوم الآن ${isolated(money(feeFen))}`,
    advice: 'لم يُنقل أي مال. تحقق منها وتابع إن كانت صحيحة فقط.',
  }),
  'movement.over-limit': ({ leftFen, mostFen, raisable, renewsAt }, when, money) => ({
    title: 'هذا أكثر مما يمكنك نقله الآن',
    advice: `من ${isolated(money(mostFen))} بقي ${isolated(money(leftFen))}.${renewsAt === null ? '' : ` يبدأ العد من جديد ${when(renewsAt)} بتوقيت الصين.`}${raisable ? ' يرتفع الحد بالتحقق من هويتك أو بربط بطاقات بنوك صينية أخرى.' : ''}`,
  }),
  'amount.invalid': () => ({
    title: 'لا يمكن دفع هذا المبلغ',
    advice: 'يُرجى إدخال \u2068¥0.01\u2069 على الأقل، وبعد النقطة رقمين على الأكثر.',
  }),
  'amount.too-large': ({ limitFen }, _when, money) => ({
    title: 'المبلغ أكبر من حد الدفعة الواحدة',
    advice: `أقصى ما يمكن دفعه مرة واحدة ${isolated(money(limitFen))}. يمكن أن يقسّم المتجر المبلغ.`,
  }),
  'amount.changed': ({ amountFen }, _when, money) => ({
    title: `المبلغ الآن ${isolated(money(amountFen))}`,
    advice: 'غيّره المتجر بعد أن رأيته. لم يُدفع شيء. يُرجى مراجعته والدفع فقط إن كان صحيحًا.',
  }),
  'card.none': () => ({
    title: 'لا توجد بطاقة للدفع',
    advice: 'يُرجى ربط بطاقة أولًا: يستغرق ذلك نحو ثلاث دقائق.',
  }),
  'payment.unknown': () => ({
    title: 'لم تصلنا عملية الدفع هذه',
    advice: 'لم يُخصم منك شيء. يمكن الدفع مجددًا باطمئنان.',
  }),
  'payment.refused': ({ reason }) => declines[reason],
  'pay-code.invalid': () => ({
    title: 'رمز الدفع هذا غير صالح',
    advice: 'يُرجى فتح «الدفع» وعرض الرمز الظاهر هناك.',
  }),
  'pay-code.used': () => ({
    title: 'استُخدم رمز الدفع هذا من قبل',
    advice: 'يعمل كل رمز مرة واحدة. في «الدفع» رمز جديد.',
  }),
  'pay-code.expired': () => ({
    title: 'انتهت صلاحية رمز الدفع هذا',
    advice: 'يصلح الرمز دقيقة واحدة. في «الدفع» رمز جديد.',
  }),

  'verification.closed': () => ({
    title: 'لا شيء يلزم إرساله الآن',
    advice: 'صورك قيد المراجعة أو قُبلت. يظهر وضعها في «إثبات الهوية».',
  }),
  'verification.incomplete': () => ({
    title: 'ما زال شيء ناقصًا',
    advice: 'في «إثبات الهوية» يظهر ما تلزم إضافته.',
  }),
  'picture.unreadable': () => ({
    title: 'هذا الملف ليس صورة يمكن فتحها',
    advice: 'يُرجى التقاط الصورة بالكاميرا أو اختيار غيرها.',
  }),
  'picture.same-again': () => ({
    title: 'هذه هي الصورة التي أُعيدت',
    advice: 'يُرجى التقاط صورة جديدة يظهر فيها ما كان ناقصًا.',
  }),
  'reviewers.out-of-service': () => ({
    title: 'تعذّر الوصول إلى مراجعي الصور',
    advice: 'لم يضع شيء: ما أُرسل محفوظ. يُرجى المحاولة بعد دقائق.',
  }),

  'sandbox.absent': () => ({
    title: 'لا توجد بيئة تجربة هنا',
    advice: 'هذه المحفظة متصلة بخدمة حقيقية. بيئة التجربة موجودة فقط في النسخ المخصصة للتجربة.',
  }),
}

/** Why an agreement can't be signed or changed any more. */
const agreementEnds = {
  lapsed: {
    title: 'انتهى وقت الموافقة',
    advice: 'لم توافق على شيء ولم يُخصم شيء. اطلب من المتجر المحاولة مجددًا.',
  },
  signed: {
    title: 'لقد وافقت على هذا من قبل',
    advice: 'تجد حدوده في ملفي ← حسابي ← الدفع التلقائي.',
  },
  ended: {
    title: 'انتهى هذا الدفع التلقائي',
    advice: 'لم يعد بإمكان المتجر أن يخصم منك. إن أردته مجددًا فعلى المتجر أن يطلبه من جديد.',
  },
} as const
