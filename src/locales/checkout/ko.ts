import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  title: '결제',
  resultTitle: '결제 결과',
  loading: '결제할 내용을 확인하는 중',
  to: (payee) => `받는 곳: ${payee}`,
  goods: '상품',
  card: '카드',
  changeCard: '변경',
  changeCardLabel: '결제할 카드 변경',
  straight: '이 카드에서 바로 출금돼요. 미리 충전할 필요가 없어요.',
  chooseCard: '어떤 카드로 결제할까요?',
  chooseCardLead: '이번 결제에만 적용돼요. 카드에서 바로 출금돼요.',
  continueToPassword: (amount) => `${amount} 결제하기`,
  dontPay: '결제 안 하기',
  changeAmount: '금액 변경',

  amountHeading: '얼마를 결제할까요?',
  amountLead: (payee) => `받는 곳은 ${payee}입니다. 직원에게 금액을 확인해 주세요.`,
  amount: '금액(위안)',
  amountProblems: {
    empty: '금액을 입력해 주세요. 예: 12.50',
    'not-a-number': '숫자와 점만 써 주세요. 예: 12.50',
    comma: '소수점은 점으로 써 주세요. 예: 98.73',
    'too-many-decimals': '소수점 아래는 두 자리까지예요. 가장 작은 단위는 1펀이에요.',
    zero: '0보다 큰 금액을 입력해 주세요.',
    negative: '0보다 큰 금액을 입력해 주세요.',
    'too-large': (limit) => `한 번에 최대 ${limit}까지 결제할 수 있어요. 매장에 나누어 결제해 달라고 해 주세요.`,
  },
  next: '다음',

  passwordTitle: '결제 비밀번호',
  passwordLabel: '결제용 숫자 6자리',
  passwordHelp: '은행 카드 비밀번호가 아니에요.',
  wrong: (left) => `비밀번호가 달라요. ${left}번 더 시도할 수 있고, 그 후에는 결제 비밀번호가 잠시 잠겨요.`,
  forgotten: '잊었나요?',
  lockedTitle: '결제가 잠시 잠겼어요',
  lockedText: (when) =>
    `결제 비밀번호를 여러 번 틀렸어요. 돈은 안전해요. ${when}(중국 시간) 이후에 다시 시도하거나 결제 비밀번호를 새로 정해 주세요.`,
  resetPassword: '결제 비밀번호 새로 정하기',
  paying: '결제 중…',
  payingText: '은행에 확인하고 있어요. 화면을 닫지 말아 주세요.',

  notices: {
    'amount-changed': '매장에서 금액을 바꿨어요. 아직 결제되지 않았으니 먼저 확인해 주세요.',
    'card-gone': '그 카드는 더 이상 등록되어 있지 않아요. 아직 결제되지 않았으니 아래 카드를 확인해 주세요.',
    'not-sent': '인터넷에 연결되어 있지 않아 아무것도 보내거나 결제하지 않았어요. 연결되면 다시 시도해 주세요.',
    'never-arrived': '결제 요청이 도착하지 않았고 출금되지 않았어요. 안심하고 결제해 주세요.',
    failed: '결제하지 못했고 출금되지 않았어요. 다시 시도해 주세요.',
  },

  noCardsTitle: '카드를 등록하고 결제하세요',
  noCardsText: '3분 정도 걸려요. 끝나면 여기로 돌아와 그대로 이어져요.',
  linkCard: '카드 등록',
  needsPasswordTitle: '먼저 결제 비밀번호를 정하세요',
  needsPasswordText: '결제할 때마다 입력하는 숫자 6자리예요. 다른 사람이 내 휴대폰으로 결제할 수 없게 해 줘요.',
  setPassword: '결제 비밀번호 정하기',

  loadOffline: '인터넷에 연결되어 있지 않아 결제할 내용을 확인할 수 없어요. 결제되지 않았어요.',
  loadFailed: '결제할 내용을 확인하지 못했어요. 결제되지 않았어요.',
  tryAgain: '다시 시도',
  problems: {
    'order-expired': { title: '주문 시간이 지났어요', text: '출금되지 않았어요. 매장에 새 코드를 요청해 주세요.' },
    'quote-expired': {
      title: '환율 적용 시간이 지났어요',
      text: '환율은 몇 분 동안만 유지돼요. 출금되지 않았어요. 지금 금액을 보고 결정해 주세요.',
    },
    'order-paid': {
      title: '이미 결제된 주문이에요',
      text: '중복 출금되지 않았어요. 직접 결제했다면 ‘결제 내역’에 있어요.',
    },
    'order-closed': {
      title: '매장에서 주문을 종료했어요',
      text: '출금되지 않았어요. 계속 결제하려면 매장에 새 코드를 요청해 주세요.',
    },
    'order-not-found': {
      title: '주문을 찾을 수 없어요',
      text: '출금되지 않았어요. 매장에 코드를 다시 보여 달라고 해 주세요.',
    },
    'shop-not-found': {
      title: '매장을 찾을 수 없어요',
      text: '출금되지 않았어요. 올바른 코드를 스캔했는지 확인해 주세요.',
    },
    'charge-paid': {
      title: '결제가 완료된 건이에요',
      text: '다른 창이나 다른 기기에서 한 번 결제했어요. 영수증은 ‘결제 내역’에 있어요.',
    },
    'charge-closed': {
      title: '계산대가 더는 기다리지 않아요',
      text: '출금되지 않았어요. 계속 결제하려면 결제 코드를 다시 보여 주세요.',
    },
    'not-payable': { title: '여기서는 결제할 수 없어요', text: '출금되지 않았어요.' },
  },
  newPrice: '새 금액 보기',
  scanAgain: '다시 스캔',
  showPayCode: '결제 코드 보기',
  toBills: '결제 내역 보기',
  backHome: '홈으로',
  done: '완료',

  paid: '결제 완료',
  paidWith: (card) => `${card}에서 바로 출금`,
  receipt: '영수증 보기',
  declinedTitle: '결제되지 않았어요',
  payAgain: '다시 시도하거나 다른 카드 쓰기',
  processingTitle: '은행이 아직 답하지 않았어요',
  processingText:
    '은행에서 처리하고 있어요. 다시 결제하지 말아 주세요. 계속 확인해서 여기와 ‘결제 내역’에 알려 드릴게요. 보통 1분 안에 답이 와요.',
  findingOutTitle: '아직 결과를 몰라요',
  findingOutText: '결제 중에 연결이 끊겼어요. 결제됐을 수 있으니 다시 결제하지 말아 주세요. 결과를 확인하고 있어요.',
  stillAsking: '계속 확인하는 중…',
  time: '시간',
  timeZone: (time) => `${time}(중국 시간)`,
  orderNumber: '주문 번호',
}
