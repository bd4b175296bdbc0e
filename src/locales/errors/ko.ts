import type { BankField, ChargeEnd, DeclineCode, UnsupportedCardReason } from '@/contract'

import type { ErrorText, ErrorTexts } from './types'

function triesLeft(count: number): string {
  return count === 0 ? '남은 횟수가 없어요.' : `${count}번 더 시도할 수 있어요.`
}

function triesThenLocked(count: number): string {
  return count === 0 ? '결제 비밀번호가 잠시 잠겼어요.' : `${count}번 더 시도할 수 있고, 그 후에는 결제 비밀번호가 잠시 잠겨요.`
}

function attemptsAtBank(count: number): string {
  return count === 0
    ? '오늘 은행이 허용하는 횟수를 모두 썼어요. 중국 시간 자정부터 다시 셉니다.'
    : `오늘 은행에서 ${count}번 더 시도할 수 있어요.`
}

const fieldNames = {
  name: '이름',
  idKind: '신분증 종류',
  idNumber: '신분증 번호',
  phone: '휴대폰 번호',
} as const satisfies Record<BankField, string>

const cardsThatWork =
  '중국 모든 은행의 체크카드와 신용카드, 해외 Visa, Mastercard, JCB, Diners Club, Discover, American Express 카드를 쓸 수 있어요.'

const unsupportedCards = {
  brand: { title: '이 브랜드의 카드는 등록할 수 없어요', advice: cardsThatWork },
  prepaid: { title: '선불카드는 등록할 수 없어요', advice: cardsThatWork },
  maestro: { title: 'Maestro 카드는 등록할 수 없어요', advice: cardsThatWork },
  'not-a-bank-card': { title: '은행 카드 번호가 아니에요', advice: `은행 카드 앞면의 긴 번호를 입력해 주세요. ${cardsThatWork}` },
} as const satisfies Record<UnsupportedCardReason, ErrorText>

const declines = {
  'insufficient-funds': {
    title: '카드 잔액이 부족해요',
    advice: '출금되지 않았어요. 다른 카드를 선택하거나 계좌에 먼저 입금해 주세요.',
  },
  'balance-not-enough': { title: '잔액이 부족해요', advice: '출금되지 않았어요. 카드로 결제해 주세요.' },
  'card-declined': {
    title: '은행이 결제를 거절했어요',
    advice: '출금되지 않았어요. 다른 카드를 선택하거나 은행에 이유를 문의해 주세요.',
  },
  'over-card-limit': {
    title: '카드 한도를 초과했어요',
    advice: '출금되지 않았어요. 다른 카드를 선택하거나 은행에 한도 상향을 요청해 주세요.',
  },
  'card-removed': { title: '등록이 해제된 카드예요', advice: '출금되지 않았어요. 다른 카드를 선택해 주세요.' },
  'bank-out-of-service': {
    title: '은행 시스템 점검 중이에요',
    advice: '출금되지 않았어요. 나중에 다시 시도하거나 다른 은행 카드를 선택해 주세요.',
  },
  'bank-not-reached': {
    title: '은행에 요청이 전달되지 않았어요',
    advice: '출금되지 않았어요. 다시 결제해도 괜찮아요.',
  },
  'order-expired': { title: '주문 시간이 지났어요', advice: '출금되지 않았어요. 매장에 새 코드를 요청해 주세요.' },
  'order-closed': {
    title: '매장에서 주문을 종료했어요',
    advice: '출금되지 않았어요. 계속 결제하려면 매장에 새 코드를 요청해 주세요.',
  },
  'order-paid': {
    title: '이미 결제된 주문이에요',
    advice: '중복 출금되지 않았어요. 직접 결제했다면 ‘결제 내역’에서 확인할 수 있어요.',
  },
  cancelled: { title: '결제가 취소됐어요', advice: '출금되지 않았어요.' },
  'not-supported-here': {
    title: '이 매장에서 쓸 수 없는 카드예요',
    advice: '출금되지 않았어요. 중국 은행 카드가 있다면 선택해 주세요.',
  },
  'not-verified': {
    title: '본인 인증이 되어 있지 않아요',
    advice: '출금되지 않았어요. 인증 전에는 하루 한도가 더 낮아요. ‘내 정보’에서 인증해 주세요.',
  },
  'verification-too-weak': {
    title: '현재 인증 수준의 한도에 도달했어요',
    advice: '출금되지 않았어요. ‘내 정보’에서 본인 인증을 하거나 다른 중국 은행의 카드를 등록하면 한도가 올라가요.',
  },
  'over-payment-limit': {
    title: '한 번에 결제할 수 있는 금액을 넘었어요',
    advice: '출금되지 않았어요. 가게에 나누어 청구해 달라고 하세요.',
  },
  'over-day-limit': { title: '오늘 한도에 도달했어요', advice: '출금되지 않았어요. 상하이 시간 자정에 다시 시작돼요.' },
  'over-month-limit': { title: '이번 달 한도에 도달했어요', advice: '출금되지 않았어요. 다음 달 1일에 다시 시작돼요.' },
  'over-year-limit': { title: '올해 한도에 도달했어요', advice: '출금되지 않았어요. 1월 1일에 다시 시작돼요.' },
  'over-lifetime-limit': { title: '이 계정의 한도에 도달했어요', advice: '출금되지 않았어요. 이 한도는 다시 시작되지 않아요.' },
  'not-mainland': {
    title: '중국 본토 신분증이 있는 사람만 이용할 수 있어요',
    advice: '출금되지 않았어요. 규정에 따라 어떤 카드로도 결제할 수 없어요.',
  },
} as const satisfies Record<DeclineCode, ErrorText>

const notCharged = '출금되지 않았어요. 새 결제 코드를 보여 주면 매장에서 다시 시도할 수 있어요.'

const chargeEnds = {
  paid: {
    title: '결제가 완료된 건이에요',
    advice: '다시 결제하지 않아도 돼요. 영수증은 ‘결제 내역’에 있어요.',
  },
  refused: { title: '직접 거절한 결제예요', advice: notCharged },
  expired: { title: '결제 시간이 지났어요', advice: notCharged },
  withdrawn: { title: '매장에서 취소한 결제예요', advice: notCharged },
} as const satisfies Record<ChargeEnd, ErrorText>

const weakLoginPasswords = {
  'too-short': { title: '비밀번호가 너무 짧아요', advice: '8자 이상 입력해 주세요. 단어 서너 개를 이어 쓰면 좋아요.' },
  'too-common': {
    title: '많은 사람이 쓰는 비밀번호예요',
    advice: '나만 쓰는 비밀번호로 정해 주세요. 단어 서너 개를 이어 쓰면 좋아요.',
  },
  'like-phone': {
    title: '휴대폰 번호와 너무 비슷해요',
    advice: '번호로 짐작할 수 없는 비밀번호로 정해 주세요.',
  },
} as const

const weakPaymentPasswords = {
  repeated: { title: '같은 숫자가 너무 많아요', advice: '서로 다른 숫자를 섞어 6자리로 정해 주세요.' },
  sequence: { title: '연속된 숫자는 가장 먼저 시도돼요', advice: '순서대로 이어지지 않는 6자리로 정해 주세요.' },
  'like-phone': {
    title: '휴대폰 번호에 있는 숫자예요',
    advice: '번호를 보고 알 수 없는 6자리로 정해 주세요.',
  },
  'like-birth-date': {
    title: '날짜처럼 보여요',
    advice: '생일은 쉽게 알아낼 수 있어요. 날짜가 아닌 6자리로 정해 주세요.',
  },
  pattern: { title: '짐작하기 쉬운 패턴이에요', advice: '규칙이 없는 6자리로 정해 주세요.' },
} as const

export const ko: ErrorTexts = {
  'phone.taken': () => ({
    title: '이미 가입된 번호예요',
    advice: '이 번호로 로그인해 주세요. 비밀번호를 몰라도 문자 인증번호로 로그인할 수 있어요.',
  }),
  'phone.unchanged': () => ({
    title: '지금 쓰고 있는 번호예요',
    advice: '새 번호를 입력하거나, 바뀐 것이 없으면 뒤로 가 주세요.',
  }),
  'sms.resend-too-soon': ({ retryAt }, when) => ({
    title: '인증번호를 이미 보냈어요',
    advice: `도착까지 1분 정도 걸릴 수 있어요. ${when(retryAt)}(중국 시간) 이후에 다시 요청할 수 있어요.`,
  }),
  'sms.too-many': ({ retryAt }, when) => ({
    title: '오늘 이 번호로 보낸 인증번호가 너무 많아요',
    advice: `번호 주인을 보호하기 위해 잠시 보내지 않아요. ${when(retryAt)}(중국 시간) 이후에 다시 시도해 주세요.`,
  }),
  'sms.not-sent': () => ({
    title: '문자를 보내지 못했어요',
    advice: '번호를 확인하고 1분 뒤 다시 시도해 주세요. 휴대폰에 신호가 있어야 하고, 해외에서는 로밍이 필요해요.',
  }),
  'code.wrong': ({ attemptsLeft }) => ({
    title: '인증번호가 맞지 않아요',
    advice: `가장 최근 문자와 비교해 주세요. 이전 인증번호는 쓸 수 없어요. ${triesLeft(attemptsLeft)}`,
  }),
  'code.expired': () => ({
    title: '인증번호 시간이 지났어요',
    advice: '인증번호는 10분 동안 쓸 수 있어요. 새로 받아 주세요.',
  }),
  'code.used': () => ({ title: '이미 쓴 인증번호예요', advice: '인증번호는 한 번만 쓸 수 있어요. 새로 받아 주세요.' }),
  'code.too-many-attempts': () => ({
    title: '인증번호를 여러 번 잘못 입력했어요',
    advice: '안전을 위해 이 인증번호는 더 쓸 수 없어요. 새로 받아 주세요.',
  }),
  'account.unknown': () => ({
    title: '이 번호로 가입된 계정이 없어요',
    advice: '번호와 국가를 확인해 주세요. 처음이라면 가입해 주세요. 2분이면 돼요.',
  }),
  'log-in.wrong': ({ attemptsLeft }) => ({
    title: '휴대폰 번호나 비밀번호가 맞지 않아요',
    advice: `${triesLeft(attemptsLeft)} 그 후에는 로그인이 잠시 잠겨요. 문자 인증번호로도 로그인할 수 있어요.`,
  }),
  'log-in.locked': ({ retryAt }, when) => ({
    title: '비밀번호를 여러 번 틀려 잠겼어요',
    advice: `돈은 안전해요. ${when(retryAt)}(중국 시간) 이후에 다시 시도하거나 지금 문자 인증번호로 로그인해 주세요.`,
  }),
  'login-password.weak': ({ reason }) => weakLoginPasswords[reason],
  'login-password.wrong': ({ attemptsLeft }) => ({
    title: '로그인 비밀번호가 아니에요',
    advice: `결제할 때 쓰는 숫자 6자리가 아니라 로그인할 때 쓰는 비밀번호예요. ${triesLeft(attemptsLeft)}`,
  }),
  'payment-password.weak': ({ reason }) => weakPaymentPasswords[reason],
  'payment-password.not-set': () => ({
    title: '아직 결제 비밀번호가 없어요',
    advice: '먼저 설정해 주세요. 결제할 때마다 입력하는 숫자 6자리예요.',
  }),
  'payment-password.already-set': () => ({
    title: '결제 비밀번호가 이미 있어요',
    advice: '‘내 정보’의 ‘내 계정’에서 바꿀 수 있어요. 잊어버렸다면 그곳에서 재설정해 주세요.',
  }),
  'payment-password.wrong': ({ attemptsLeft }) => ({
    title: '결제 비밀번호가 맞지 않아요',
    advice: `카드 비밀번호가 아니라 여기서 정한 숫자 6자리예요. ${triesThenLocked(attemptsLeft)}`,
  }),
  'payment-password.locked': ({ retryAt }, when) => ({
    title: '결제 비밀번호를 여러 번 틀려 잠겼어요',
    advice: `돈은 안전해요. ${when(retryAt)}(중국 시간) 이후에 다시 시도하거나 결제 비밀번호를 재설정해 주세요.`,
  }),

  'card.unsupported': ({ reason }) => unsupportedCards[reason],
  'card.already-yours': () => ({
    title: '이미 등록한 카드예요',
    advice: '‘내 카드’에 있어요. 더 할 일은 없어요.',
  }),
  'card.linked-by-other': () => ({
    title: '다른 계정에 등록된 카드예요',
    advice: '예전 계정이거나, 다른 사람이 카드 번호를 썼을 수 있어요. 내 카드가 맞다면 여기로 옮길 수 있어요.',
  }),
  'card.not-found': () => ({
    title: '더 이상 등록된 카드가 아니에요',
    advice: '다른 기기에서 해제했을 수 있어요. 다른 카드를 선택하거나 다시 등록해 주세요.',
  }),
  'card.undo-over': () => ({
    title: '되돌릴 수 있는 시간이 지났어요',
    advice: '카드 등록이 해제됐어요. ‘내 카드’에서 다시 등록할 수 있어요.',
  }),
  'bank.unknown-card': ({ attemptsLeft }) => ({
    title: '은행이 모르는 카드 번호예요',
    advice: `카드와 한 자리씩 비교해 주세요. 새 카드라면 먼저 활성화해야 할 수 있어요. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.mismatch': ({ fields, attemptsLeft }) => ({
    title:
      fields === null || fields.length === 0
        ? '은행 기록과 다른 정보가 있어요'
        : `은행 기록과 다른 항목: ${fields.map((field) => fieldNames[field]).join(', ')}`,
    advice: `카드에는 문제가 없어요. 은행은 외국인 정보를 저마다의 방식으로 적는 일이 많아요. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.too-many-attempts': ({ retryAt }, when) => ({
    title: '오늘은 은행에서 더 시도할 수 없어요',
    advice: `${when(retryAt)}(중국 시간) 이후에 다시 시도해 주세요. 그동안 은행 전표나 은행 앱에서 내 정보가 어떻게 적혀 있는지 확인해 주세요.`,
  }),
  'bank.out-of-service': () => ({
    title: '지금 은행이 점검 중이에요',
    advice: '잘못하신 것이 아니고 횟수도 줄지 않았어요. 1시간 뒤 다시 시도하거나 다른 은행 카드를 이용해 주세요.',
  }),
  'bank.no-answer': () => ({
    title: '은행이 아직 답하지 않았어요',
    advice: '처리됐는지 아직 알 수 없어 계속 확인하고 있어요. 새로 시작하지 말고 1분 뒤 여기서 확인해 주세요.',
  }),
  'link.unknown': () => ({
    title: '이 요청은 도착하지 않았어요',
    advice: '은행에 보낸 것이 없고 횟수도 줄지 않았어요. 안심하고 다시 보내 주세요.',
  }),
  'link.not-waiting-for-code': () => ({
    title: '인증번호를 입력할 단계가 아니에요',
    advice: '‘내 카드’에 카드가 등록됐는지 확인해 주세요. 없다면 처음부터 다시 해 주세요.',
  }),

  'code.not-ours': () => ({
    title: '결제할 수 없는 코드예요',
    advice: '매장에 Bangka 코드를 요청해 주세요. 아무것도 열거나 결제하지 않았어요.',
  }),
  'code.damaged': () => ({
    title: '손상된 코드예요',
    advice: '일부가 빠졌거나 틀려서 믿을 수 없어요. 결제되지 않았어요. 다시 스캔하거나 매장에 새 코드를 요청해 주세요.',
  }),
  'code.tampered': () => ({
    title: '이 코드로 결제하지 마세요',
    advice:
      '저희 코드처럼 보이지만 저희가 만들지 않았어요. 누군가 매장 코드 위에 붙였을 수 있어요. 결제되지 않았어요. 매장에 알려 주세요.',
  }),
  'code.network-not-served': ({ networks }) => ({
    title: networks.length === 0 ? '다른 지갑용 코드예요' : `${networks.join(', ')}용 코드예요`,
    advice: '저희는 결제할 수 없어요. 매장에 UnionPay나 Bangka 코드를 요청하거나 결제 코드를 보여 주세요. 결제되지 않았어요.',
  }),
  'code.currency-not-served': ({ currency }) => ({
    title: `이 통화(${currency})로는 결제할 수 없어요`,
    advice: '저희에게 이 통화의 환율이 없어요. 위안으로 결제할 수 있는지 매장에 물어봐 주세요. 결제되지 않았어요.',
  }),
  'code.answer-missing': () => ({
    title: '매장에 필요한 정보가 더 있어요',
    advice: '코드가 요구하는 항목을 모두 입력하고 계속해 주세요. 결제되지 않았어요.',
  }),
  'order.quote-expired': () => ({
    title: '환율 적용 시간이 지났어요',
    advice: '환율은 몇 분 동안만 유지돼요. 출금되지 않았어요. 코드를 다시 스캔해 지금 금액을 확인해 주세요.',
  }),
  'tip.too-large': ({ mostPercent }) => ({
    title: '팁이 너무 많아요',
    advice: `입력 실수를 막기 위해 팁은 금액의 ${mostPercent}%까지만 돼요. 숫자를 확인하고 다시 입력해 주세요.`,
  }),
  'order.expired': () => ({
    title: '시간이 지난 주문이에요',
    advice: '출금되지 않았어요. 매장에 새 코드를 요청해 주세요.',
  }),
  'order.paid': () => ({
    title: '이미 결제된 주문이에요',
    advice: '중복 출금되지 않았어요. 직접 결제했다면 ‘결제 내역’에 있어요.',
  }),
  'order.closed': () => ({
    title: '매장에서 종료한 주문이에요',
    advice: '출금되지 않았어요. 계속 결제하려면 매장에 새 코드를 요청해 주세요.',
  }),
  'order.not-found': () => ({
    title: '주문을 찾을 수 없어요',
    advice: '매장에 코드를 다시 보여 달라고 해 주세요.',
  }),
  'charge.not-found': () => ({
    title: '더 이상 대기 중인 결제가 아니에요',
    advice: '‘결제 내역’에서 결과를 확인하거나 결제 코드를 다시 보여 주세요.',
  }),
  'charge.closed': ({ reason }) => chargeEnds[reason],
  'agreement.not-found': () => ({
    title: '없는 자동 결제이거나 본인의 것이 아닙니다',
    advice: '가맹점에 새 코드를 요청하세요. 결제되지 않았습니다.',
  }),
  'agreement.closed': ({ reason }) => agreementEnds[reason],
  'risk.check-needed': () => ({
    title: '결제하기 전에 확인이 하나 더 필요합니다',
    advice: '결제되지 않았습니다. 카드를 한 장 더 등록하거나 본인 인증을 해 주세요. 내 계정의 보안 확인에서 볼 수 있습니다.',
  }),
  'shop.not-found': () => ({
    title: '매장을 찾을 수 없어요',
    advice: '코드가 온전한지 확인하고 다시 스캔하거나 매장에 문의해 주세요.',
  }),
  'balance.not-enough': ({ availableFen, feeFen }, _when, money) => ({
    title: '지갑에 돈이 부족해요',
    advice: `수수료 ${money(feeFen)}을(를) 더하면 지갑에 있는 ${money(availableFen)}보다 많아요. 금액을 줄이거나 먼저 충전해 주세요.`,
  }),
  'card.not-for-balance': () => ({
    title: '이 카드는 여기서 쓸 수 없어요',
    advice: '중국 은행의 카드로만 충전하고 출금할 수 있어요. 다른 카드를 골라 주세요.',
  }),
  'movement.unknown': () => ({ title: '요청이 닿지 않았어요', advice: '옮겨진 돈은 없어요. 다시 해도 안전해요.' }),
  'movement.fee-changed': ({ feeFen }, _when, money) => ({
    title: `수수료가 이제 ${money(feeFen)}이에요`,
    advice: '옮겨진 돈은 없어요. 확인하고 맞으면 계속해 주세요.',
  }),
  'movement.over-limit': ({ leftFen, mostFen, raisable, renewsAt }, when, money) => ({
    title: '지금 옮길 수 있는 금액보다 많아요',
    advice: `${money(mostFen)} 중 ${money(leftFen)} 남았어요.${renewsAt === null ? '' : ` ${when(renewsAt)}(중국 시간) 다시 계산해요.`}${raisable ? ' 신원을 확인하거나 다른 중국 은행의 카드를 등록하면 늘어나요.' : ''}`,
  }),
  'amount.invalid': () => ({
    title: '결제할 수 없는 금액이에요',
    advice: '¥0.01 이상, 소수점 아래 두 자리까지 입력해 주세요.',
  }),
  'amount.too-large': ({ limitFen }, _when, money) => ({
    title: '한 번에 결제할 수 있는 금액을 넘었어요',
    advice: `한 번에 최대 ${money(limitFen)}까지 결제할 수 있어요. 매장에 나누어 결제해 달라고 해 주세요.`,
  }),
  'amount.changed': ({ amountFen }, _when, money) => ({
    title: `금액이 ${money(amountFen)}(으)로 바뀌었어요`,
    advice: '확인하신 뒤에 매장에서 금액을 바꿨어요. 아직 결제되지 않았어요. 금액이 맞을 때만 결제해 주세요.',
  }),
  'card.none': () => ({
    title: '결제할 카드가 없어요',
    advice: '먼저 카드를 등록해 주세요. 3분 정도 걸려요.',
  }),
  'payment.unknown': () => ({
    title: '이 결제는 도착하지 않았어요',
    advice: '출금되지 않았어요. 안심하고 다시 결제해 주세요.',
  }),
  'payment.refused': ({ reason }) => declines[reason],
  'pay-code.invalid': () => ({
    title: '올바른 결제 코드가 아니에요',
    advice: '‘결제’를 열고 거기 보이는 코드를 보여 주세요.',
  }),
  'pay-code.used': () => ({
    title: '이미 쓴 결제 코드예요',
    advice: '코드는 한 번만 쓸 수 있어요. ‘결제’를 열면 새 코드가 있어요.',
  }),
  'pay-code.expired': () => ({
    title: '결제 코드 시간이 지났어요',
    advice: '코드는 1분 동안 쓸 수 있어요. ‘결제’를 열면 새 코드가 있어요.',
  }),

  'verification.closed': () => ({
    title: '지금 보낼 것이 없어요',
    advice: '사진을 확인 중이거나 이미 통과했어요. ‘본인 인증’에서 진행 상황을 볼 수 있어요.',
  }),
  'verification.incomplete': () => ({
    title: '아직 빠진 것이 있어요',
    advice: '‘본인 인증’을 열면 무엇을 더해야 하는지 나와요.',
  }),
  'picture.unreadable': () => ({
    title: '사진으로 열 수 없는 파일이에요',
    advice: '카메라로 찍거나 다른 사진을 선택해 주세요.',
  }),
  'picture.same-again': () => ({
    title: '되돌아온 사진과 같은 사진이에요',
    advice: '빠졌던 것이 보이도록 새로 찍어 주세요.',
  }),
  'reviewers.out-of-service': () => ({
    title: '사진을 확인하는 곳에 연결할 수 없어요',
    advice: '보낸 것은 그대로 있어요. 몇 분 뒤 다시 시도해 주세요.',
  }),

  'sandbox.absent': () => ({
    title: '여기에는 샌드박스가 없어요',
    advice: '이 지갑은 실제 서비스에 연결되어 있어요. 샌드박스는 체험용 버전에만 있어요.',
  }),
}

/** Why an agreement can't be signed or changed any more. */
const agreementEnds = {
  lapsed: {
    title: '동의할 수 있는 시간이 지났습니다',
    advice: '동의되지 않았고 결제도 없었습니다. 가맹점에 다시 요청하세요.',
  },
  signed: {
    title: '이미 동의하셨습니다',
    advice: '한도는 내 정보 → 내 계정 → 자동 결제에 있습니다.',
  },
  ended: {
    title: '이 자동 결제는 종료되었습니다',
    advice: '가맹점은 더 이상 결제할 수 없습니다. 다시 쓰려면 가맹점이 새로 요청해야 합니다.',
  },
} as const
