import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  title: '나도 쓸 수 있나요?',
  seeAnswer: '결과 보기',
  chooseOne: '내 상황에 가장 가까운 것을 하나 골라 주세요.',
  unreadable: '링크의 일부를 읽을 수 없어요. 빠진 질문에만 답하면 돼요.',
  private: '누구인지 묻지 않고, 계정도 필요 없어요.',

  questions: {
    live: { short: '사는 곳', heading: '어디에 사세요?', lead: 'Bangka를 받는 매장은 중국 본토에 있어요.' },
    card: {
      short: '내 카드',
      heading: '어떤 카드가 있나요?',
      lead: '여러 장이라면 이 목록에서 가장 위에 있는 것을 골라 주세요.',
    },
    phone: {
      short: '내 휴대폰',
      heading: '어떤 휴대폰 번호를 쓰나요?',
      lead: '문자를 받을 수 있어야 해요. 인증번호가 문자로 와요.',
    },
    id: {
      short: '내 신분증',
      heading: '어떤 신분증이 있나요?',
      lead: '중국에 은행 계좌가 있다면 은행이 아는 신분증을 골라 주세요.',
    },
  },

  live: {
    mainland: { name: '중국 본토', detail: '일, 공부 또는 가족' },
    visiting: { name: '다른 곳에 살며 중국을 방문', detail: '여행이나 출장, 지금 또는 곧' },
    'hk-macau-taiwan': { name: '홍콩, 마카오 또는 대만', detail: '' },
    abroad: { name: '다른 나라', detail: '중국에 갈 계획 없음' },
  },
  card: {
    chinese: { name: '중국 본토 은행의 카드', detail: '체크카드 또는 신용카드' },
    international: {
      name: '해외 Visa, Mastercard 등',
      detail: 'American Express, JCB, Diners Club, Discover도 포함',
    },
    'unionpay-abroad': { name: '중국 본토 밖의 UnionPay', detail: '예: 한국이나 홍콩 은행의 카드' },
    other: { name: '다른 종류의 카드', detail: 'Maestro, 선불카드 또는 한 나라에서만 쓰는 브랜드' },
    'account-only': { name: '카드 없이 은행 계좌나 PayPal만', detail: '' },
    none: { name: '해당 없음', detail: '' },
  },
  phone: {
    mainland: { name: '중국 번호', detail: '+86으로 시작해요' },
    foreign: { name: '다른 곳의 번호', detail: '어느 나라든 가능, 홍콩·마카오·대만 포함' },
    none: { name: '문자를 받을 번호가 없음', detail: '' },
  },
  id: {
    passport: { name: '여권', detail: '어느 나라 여권이든 가능' },
    'passport-away': { name: '여권이 있지만 지금 없음', detail: '집이나 비자 신청 기관에 있음' },
    'permanent-resident': {
      name: '외국인 영구거류신분증',
      detail: '중국에 영구 거주하는 외국인의 카드',
    },
    'hk-macau-taiwan-permit': { name: '홍콩·마카오·대만 주민의 증서', detail: '통행증 또는 거주증' },
    'resident-id': { name: '중국 거민신분증', detail: '' },
    none: { name: '해당 없음', detail: '예: 해외 신분증이나 운전면허증만 있음' },
  },

  verdicts: {
    yes: { heading: '네, Bangka로 결제할 수 있어요', lead: '카드, 휴대폰, 신분증이 모두 맞아요.' },
    'yes-with-limits': {
      heading: '네, 몇 가지 제한이 있어요',
      lead: '카드를 등록하고 결제할 수 있어요. 어떤 점이 다른지 확인해 보세요.',
    },
    'after-steps': {
      heading: '준비를 마치면 쓸 수 있어요',
      lead: '아직 부족한 것이 있어요. 순서대로 하면 돼요.',
    },
    'not-yet': {
      heading: '지금은 어려워요',
      lead: '계산대에서 아는 것보다 지금 아는 것이 나아요. 이렇게 하면 달라져요.',
    },
  },

  next: '다음에 할 일',
  groups: { works: '쓸 수 있어요', conditions: '제한이 있거나 준비가 필요해요', worksNot: '쓸 수 없어요' },
  yourAnswers: '내 답변',
  changeAnswer: (question, answer) => `변경: ${question}, ${answer}`,
  alsoAskedTitle: '다른 분들의 질문',
  howWeKnow: '이렇게 확인했어요',
  share: '이 결과의 링크 복사',
  shareNote: '링크에는 고른 네 가지만 들어 있어요.',
  copied: '링크를 복사했어요.',
  notCopied: '여기서는 복사할 수 없어요. 링크는 다음과 같아요:',
  startOver: '처음부터 다시',

  capabilities: {
    'sign-up': '가입하기',
    'link-chinese-card': '중국 카드 등록',
    'link-international-card': '해외 카드 등록',
    'pay-in-shops': '매장에서 결제',
    'pay-online': '온라인 결제',
    'travel-and-top-ups': '기차, 항공, 통신 요금',
    'pay-friends': '친구와 돈 주고받기',
    'red-packets': '훙바오(세뱃돈 봉투)',
    balance: '충전과 인출',
    'money-market-funds': 'MMF(머니마켓펀드)',
    'app-agreements': '택시 등 앱 자동 결제',
    'pay-abroad': '중국 본토 밖에서 결제',
  },

  reasons: {
    'any-phone': '어느 나라의 휴대폰 번호든 괜찮아요.',
    'phone-needed': '문자를 받을 수 있는 번호가 필요해요. 어느 나라든 괜찮아요.',
    'id-of-the-account': '계좌를 만들 때 쓴 신분증의 번호가 필요해요.',
    'passport-number': '여권 번호만 있으면 돼요. 여권 사진에도 적혀 있어요.',
    'bank-phone-needed': '은행은 등록된 휴대폰 번호로 인증 문자를 보내요.',
    'bank-has-phone': '은행은 등록된 번호로 인증번호를 보내요. 은행에 등록된 바로 그 번호라면 해외 번호도 괜찮아요.',
    'sms-abroad': '은행이 중국 번호로 인증번호를 보내니, 지금 있는 곳에서 그 번호로 문자를 받을 수 있어야 해요.',
    'every-chinese-bank': '중국 본토 은행의 체크카드와 신용카드예요. 은행이 이름을 다르게 적었다면 찾도록 도와드려요.',
    'account-needs-passport': '은행은 여권이나 중국 신분증이 있는 사람에게 계좌를 열어 줘요.',
    'account-in-the-mainland':
      'Visa나 Mastercard가 있으면 없어도 되지만, 더 많은 곳에서 쓸 수 있어요. 계좌는 창구에서 직접 만들어야 해요.',
    'account-on-a-visit': '단기 체류자에게 계좌를 열어 주지 않는 지점이 많아요. 해외 카드가 더 쉬워요.',
    'account-not-from-afar': '중국 은행은 본토 창구에서 직접 만나야 해요. 원격으로는 계좌를 만들 수 없어요.',
    'id-for-card-abroad': '여권이나 중국 신분증의 번호가 필요해요.',
    'card-from-abroad':
      '어느 나라 어느 은행의 Visa, Mastercard, American Express, JCB, Diners Club, Discover든 돼요. 중국 계좌는 필요 없어요.',
    'card-from-abroad-too':
      '없어도 되지만 함께 등록할 수 있어요: Visa, Mastercard, American Express, JCB, Diners Club, Discover.',
    'unionpay-abroad': '되는 카드도 있고 안 되는 카드도 있어요. 번호 옆에 은행 이름이 나오면 시도해 볼 만해요.',
    'kind-of-card': '이 종류는 안 돼요. Visa, Mastercard, American Express, JCB, Diners Club, Discover는 돼요.',
    'account-is-no-card': '카드만 등록할 수 있어요. 은행 계좌, 인터넷뱅킹, PayPal은 안 돼요.',
    'no-card-yet': '자국 은행의 Visa나 Mastercard가 있으면 중국 계좌가 필요 없어요.',
    'shops-when-there': '중국 본토에 가면, 코드를 보여 주거나 매장의 코드를 스캔하세요.',
    'shops-when-there-abroad-card': '중국 본토에 가면 쓸 수 있어요. 해외 카드를 받지 않는 매장도 있어요.',
    shops: '코드를 보여 주거나 매장의 코드를 스캔하세요. 카드에서 바로 출금돼요.',
    'shops-abroad-card': '코드를 보여 주거나 매장의 코드를 스캔하세요. 해외 카드를 받지 않는 매장도 있어요.',
    online: '주문 코드를 스캔하거나 코드 사진을 선택하세요.',
    'online-abroad-card': '주문 코드를 스캔하세요. 해외 카드를 받지 않는 매장도 있어요.',
    tickets: 'Bangka가 표를 팔지는 않아요. 판매처에서 고른 뒤 주문 코드로 결제하세요.',
    'tickets-abroad-card':
      '해외 카드로 기차표와 통신 요금을 결제한 사례가 있어요. Bangka가 직접 팔지는 않으니 주문 코드로 결제하세요.',
    'once-linked': '카드를 등록하면 바로 돼요.',
    'nothing-to-pay-with': '결제는 모두 카드에서 바로 출금되는데, 아직 등록할 수 있는 카드가 없어요.',
    'no-transfers-abroad-card': '지갑 규정상 해외 카드로는 송금할 수 없어요. Bangka도 제공하지 않아요.',
    'no-receiving-without-account': '아직 Bangka에는 없어요. 제공하는 지갑에서는 중국 은행 계좌가 필요해요.',
    'no-transfers-yet': '아직 Bangka에는 없어요. 제공하는 지갑에서는 중국 카드와 본인 인증이 필요하고 연간 한도가 있어요.',
    'no-red-packets-abroad-card': '규정상 해외 카드로는 할 수 없어요.',
    'no-red-packets-yet': '아직 Bangka에는 없어요. 제공하는 지갑에서는 중국 카드와 본인 인증이 필요해요.',
    balance:
      '됩니다. 중국 은행 카드로 충전하고 다시 카드로 출금할 수 있어요. 카드에서 바로 결제할 수도 있고, 무엇으로 결제되는지 매번 보여 줍니다. 한도와 수수료는 미리 알려 드려요.',
    'no-balance-abroad-card': '해외 카드로는 충전도 출금도 할 수 없어요. 카드에서 바로 결제되니 충전할 필요가 없어요.',
    'no-funds-abroad-card': '규정상 해외 카드로는 할 수 없어요.',
    'funds-ask-for-chinese-id': '외국인에게도 중국 거민신분증을 요구해 왔고, 바뀌었다는 소식은 없어요. Bangka에는 펀드가 없어요.',
    'no-funds': 'Bangka에는 펀드가 없어요.',
    agreements: '됩니다. 앱은 한 번만 물어보고, 한도는 직접 정해요. 모든 청구가 보이고 언제든 끝낼 수 있어요.',
    'mainland-shops-only': 'Bangka는 중국 본토 매장에서 위안화로 결제해요.',
  },

  limits: {
    walletPayment: (yuan) => `1회 최대 ${yuan}까지예요.`,
    abroadFee: (yuan, percent) =>
      `규정: ${yuan}까지 수수료가 없고, 넘으면 전체 금액의 ${percent}%예요. Bangka는 따로 받지 않아요.`,
    abroadAmounts: (payment, year) => `1회 최대 ${payment}, 연 최대 ${year}까지예요.`,
    withoutId: (year, since) =>
      `저희가 알기로 다른 지갑은 방문객이 신분증 없이 연 ${year}까지 결제할 수 있게 해요(${since}년 기준).`,
    dollars: (amount) => `미화 ${amount}달러`,
  },

  steps: {
    'get-id': {
      title: '여권 준비하기',
      text: '또는 중국 신분증 중 하나예요. 해외 운전면허증이나 신분증으로는 부족해요.',
    },
    'have-passport-number': {
      title: '여권 번호 준비하기',
      text: '카드를 등록할 때는 여권 페이지의 사진이나 사본이면 돼요. 매장에서는 휴대폰만 있으면 돼요.',
    },
    'find-bank-id': {
      title: '은행에 어떤 신분증이 있는지 확인하기',
      text: '예전 여권일 수 있어요. 은행 앱이나 창구에서 알 수 있어요.',
    },
    'get-phone': {
      title: '문자를 받을 번호 만들기',
      text: '어느 나라든 괜찮아요. 중국에서는 여권이 있으면 통신사에서 SIM 카드를 살 수 있어요.',
    },
    'open-account': {
      title: '은행 계좌 만들기',
      text: '비자나 거류허가가 있는 여권, 휴대폰, 있다면 직장이나 학교의 증명서를 가져가세요. 등록된 이름을 인쇄해 달라고 하세요. 나중에 필요해요. 지점마다 요구하는 것이 달라요.',
    },
    'get-card': {
      title: 'Visa나 Mastercard 만들기',
      text: '출발 전에 자국 은행에서 만드세요. 체크카드도 괜찮아요. 중국 계좌 없이 이것만으로 충분해요.',
    },
    'phone-at-bank': {
      title: '은행에 이 번호가 있는지 확인하기',
      text: '은행 앱이나 창구에서 어떤 번호인지 알 수 있어요.',
    },
    roaming: {
      title: '중국 SIM의 로밍 켜기',
      text: '문자를 받기 위해서예요. 가능하면 출국 전에 켜세요.',
    },
    'bank-slip': {
      title: '은행 전표나 은행 앱 준비하기',
      text: '은행이 적은 그대로의 이름이 나와 있어요. 카드 등록이 안 되는 이유는 대부분 이것이에요.',
    },
    'sign-up': { title: '가입하기', text: '휴대폰 번호, 문자 인증번호, 비밀번호. 2분이면 돼요.' },
    'try-number': {
      title: '카드 번호 입력해 보기',
      text: '옆에 은행 이름이 나오면 계속하세요. 다른 카드도 준비해 두세요.',
    },
    'link-card': { title: '카드 등록하기', text: '카드 번호, 이름, 신분증, 휴대폰을 은행에 있는 그대로 입력해요.' },
    'other-way-to-be-paid': {
      title: '돈을 받을 때는 다른 방법 정하기',
      text: '예를 들어 은행 송금이나 PayPal이 있어요. 저희가 알기로 중국에서 둘 다 할 수 있어요.',
    },
    'bring-cash': { title: '현금 조금 챙기기', text: '카드를 등록하기 전까지 식사와 택시에 쓸 수 있어요.' },
  },

  alsoAsked: {
    nationality: {
      question: '목록에 우리나라가 늘 없어요',
      answer: '저희 목록에는 있어요. 모든 국적이 있고, 무국적도 있어요.',
    },
    minors: {
      question: '18세 미만이에요',
      answer: 'Bangka는 나이를 묻지 않아요. 은행은 물어요. 저희가 알기로 미성년자는 부모와 함께 계좌를 만들어요.',
    },
    companies: {
      question: '회사 계좌',
      answer: '안 돼요. 카드는 한 사람의 이름과 그 사람의 신분증으로 등록해요.',
    },
    paypal: {
      question: 'PayPal',
      answer: '안 돼요. 하지만 PayPal에 연결된 Visa나 Mastercard는 직접 등록할 수 있는 경우가 많아요.',
    },
  },

  strengths: {
    own: (since) => `Bangka의 규칙, ${since}년 기준`,
    published: (since) => `공개된 규정, ${since}년 기준`,
    reported: (since) => `저희가 아는 한, ${since}년 기준`,
  },

  facts: {
    'this-wallet': 'Bangka가 하는 일과 하지 않는 일',
    'cards-from-abroad': '해외 카드의 수수료와 한도',
    'without-id': '신분증 없이 결제',
    'accounts-in-classes': '본인 인증과 연간 한도',
    'opening-an-account': '은행이 계좌를 여는 방식. 지점마다 다르고, 공개된 통일 규칙은 없어요',
    'how-banks-write': '은행에 등록된 내용. 규칙을 공개한 은행은 없어요',
    'guide-readers': '외국인을 위한 안내서 독자들의 경험',
  },
}
