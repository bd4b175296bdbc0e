import { isolated } from '../isolated'
import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const ar: TextsLike<typeof en> = {
  title: 'الدفع التلقائي',
  heading: 'من يمكنه الخصم منك',
  lead: 'متاجر يمكنها الخصم منك دون سؤال في كل مرة، وضمن حدودك دائمًا.',
  titleOfOne: 'دفع تلقائي',
  loading: 'جارٍ الاستعلام',
  empty: 'لا يوجد. يمكن لتطبيق متجر أن يطلبه، والقرار لك هنا.',
  holding: 'سارية',
  over: 'انتهت',
  takenThisMonth: (amount) => `${isolated(amount)} هذا الشهر`,
  endedOn: (day) => `انتهى في ${day}`,

  asks: (merchant) => `يطلب ${isolated(merchant)} الخصم منك تلقائيًا`,
  asksLead: (merchant) =>
    `إذا وافقت، يخصم ${isolated(merchant)} المال دون كلمة المرور، ولا يتجاوز الحدود أدناه أبدًا. تظهر كل عملية خصم في المدفوعات، ويمكنك إنهاؤه في أي وقت.`,
  changeOf: (merchant) => `${isolated(merchant)}: الحدود والبطاقة`,

  terms: 'ما المطلوب',
  purpose: 'مقابل',
  purposes: { ride: 'رحلات', food: 'وجبات', shopping: 'مشتريات', other: 'ما تستخدمه هناك' },
  howOften: 'كم مرة',
  whenever: 'كلما استخدمته',
  every: {
    day: (count) =>
      plural('ar', count, {
        one: 'مرة كل يوم',
        two: 'مرة كل يومين',
        few: `مرة كل ${count} أيام`,
        many: `مرة كل ${count} يومًا`,
        other: `مرة كل ${count} يوم`,
      }),
    month: (count) =>
      plural('ar', count, {
        one: 'مرة كل شهر',
        two: 'مرة كل شهرين',
        few: `مرة كل ${count} أشهر`,
        many: `مرة كل ${count} شهرًا`,
        other: `مرة كل ${count} شهر`,
      }),
  },
  from: 'أول خصم ابتداءً من',
  mostEach: 'الحد الأقصى في كل مرة',
  mostTimes: 'أقصى عدد',
  times: (count) =>
    plural('ar', count, {
      one: 'عملية خصم واحدة',
      two: 'عمليتا خصم',
      few: `${count} عمليات خصم`,
      many: `${count} عملية خصم`,
      other: `${count} عملية خصم`,
    }),
  mostInAll: 'الحد الأقصى إجمالًا',
  until: 'حتى',
  untilYouEnd: 'أن تنهيه بنفسك',
  yourAccountThere: 'حسابك هناك',

  yourLimits: 'حدودك أنت',
  yourLimitsLead: 'كل خصم يتجاوز أحدها يُرفض ولا يُؤخذ شيء. الأيام والأشهر بتوقيت الصين.',
  caps: {
    perChargeFen: 'الأقصى لكل خصم',
    perDayFen: 'الأقصى في اليوم',
    perMonthFen: 'الأقصى في الشهر',
  },
  inYuan: (cap) => `${cap} (يوان)`,
  capEmpty: 'فارغ: لا حد من جهتك.',
  capZero: 'اتركه فارغًا إن لم ترد حدًا، ولا توافق إن لم ترد خصم أي شيء.',
  capWrong: 'استخدم الأرقام والنقطة، مثل 300 أو 36.40.',
  noLimit: 'بلا حد',

  paysWith: 'يُدفع من',
  firstCard: 'أول ما يمكنه الدفع في بطاقاتي',
  firstCardDetail: 'ما يمكنه ذلك حينها',
  firstCardNow: (card) => `الآن ${isolated(card)}`,
  straight: 'تُخصم البطاقة من بنكك مباشرة وتسري حدودها أيضًا، أما الرصيد فهو مالك المحفوظ هنا.',
  changeCard: 'تغيير',
  changeCardLabel: 'تغيير وسيلة الدفع',
  whichCard: 'بم تدفع؟',
  needsCard: 'تحتاج إلى بطاقة مربوطة. يستغرق ذلك نحو ثلاث دقائق ثم تعود إلى هنا.',
  linkCard: 'ربط بطاقة',
  needsPassword: 'عيّن كلمة مرور الدفع أولًا: بها لا يستطيع غيرك الموافقة من هاتفك.',
  setPassword: 'تعيين كلمة مرور الدفع',

  agree: 'موافقة',
  dontAgree: 'عدم الموافقة',
  save: 'حفظ',
  leaveAsItIs: 'إبقاؤه كما هو',
  passwordTitle: 'كلمة مرور الدفع',
  passwordToAgree: (merchant) => `بها تسمح لـ ${isolated(merchant)} بالخصم منك ضمن حدودك.`,
  passwordToChange: 'بها تسري حدودك الجديدة من الخصم التالي.',
  passwordLabel: 'الأرقام الستة التي تدفع بها',
  passwordHelp: 'ليست الرقم السري لبطاقتك المصرفية.',
  forgotten: 'نسيتها؟',
  sending: 'لحظة من فضلك…',

  signed: 'تمت الموافقة',
  changed: 'تم الحفظ',
  signedText: (merchant) => `يمكن لـ ${isolated(merchant)} الخصم منك ضمن هذه الحدود. يمكنك تغييرها أو إنهاؤه هنا في أي وقت.`,
  lapsed: 'انتهى وقت الموافقة',
  lapsedText: 'لم توافق على شيء ولم يُخصم شيء. إن كنت ما زلت تريده فاطلبه من المتجر مجددًا.',
  endedText: {
    person: (merchant) => `لقد أنهيته. لم يعد بإمكان ${isolated(merchant)} الخصم منك به.`,
    merchant: (merchant) => `أنهاه ${isolated(merchant)} ولم يعد بإمكانه الخصم منك به.`,
    time: (merchant) => `انتهت مدته. لم يعد بإمكان ${isolated(merchant)} الخصم منك به.`,
  },

  taken: 'الحدود وما خُصم',
  of: (taken, limit) => `${isolated(taken)} من ${isolated(limit)}`,
  today: 'اليوم',
  thisMonth: 'هذا الشهر',
  inAll: 'الإجمالي',
  payments: 'عدد عمليات الخصم',
  charges: 'عمليات الخصم',
  noCharges: 'لم يُخصم شيء حتى الآن.',

  change: 'تغيير الحدود أو البطاقة',
  end: 'إنهاؤه',
  endTitle: 'إنهاء هذا الدفع التلقائي؟',
  endText: (merchant) =>
    `ابتداءً من هذه اللحظة لن يستطيع ${isolated(merchant)} الخصم منك به. لا يمكن التراجع: على المتجر أن يطلبه من جديد. قد يلزم دفع الرحلات أو الطلبات غير المسددة بطريقة أخرى.`,
  endNow: 'إنهاؤه الآن',
  keep: 'الإبقاء عليه',
}
