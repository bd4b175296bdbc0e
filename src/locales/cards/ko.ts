import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  kinds: { debit: '체크카드', credit: '신용카드', 'semi-credit': '준신용카드', prepaid: '선불카드', unknown: '카드' },
  brands: {
    unionpay: 'UnionPay',
    visa: 'Visa',
    mastercard: 'Mastercard',
    amex: 'American Express',
    jcb: 'JCB',
    diners: 'Diners Club',
    discover: 'Discover',
    maestro: 'Maestro',
    unknown: '은행 카드',
  },
  international: (kind) => `해외 ${kind}`,
  short: (bank, kind, last4) => `${bank} ${kind} ··\u00a0${last4}`,
  spoken: (bank, kind, last4) => `${bank}, ${kind}, 끝 번호 ${last4.split('').join(' ')}`,

  title: '내 카드',
  addCard: '카드 추가',
  empty: '아직 카드가 없어요. 카드를 등록하면 매장에서 코드로 결제할 수 있어요.',
  loading: '카드를 불러오는 중',
  isDefault: '기본',
  balance: '잔액',
  tooShort: (amount) => `${amount}, 부족해요`,
  balanceHere: '이 지갑에 넣어 둔 돈',
  order: '결제 순서',
  orderLead: '위에서부터 결제할 수 있는 수단으로 결제돼요. 잔액은 충분할 때만 써요. 결제할 때마다 바꿀 수 있어요.',
  moveUp: (card) => `${card} 위로 옮기기`,
  moveDown: (card) => `${card} 아래로 옮기기`,
  manage: '관리',
  manageCard: (card) => `${card} 관리`,
  limits: (perPayment, perDay) =>
    perPayment === null
      ? perDay === null
        ? '은행이 정한 한도 없음'
        : `하루 최대 ${perDay}`
      : perDay === null
        ? `1회 최대 ${perPayment}`
        : `1회 최대 ${perPayment}, 하루 최대 ${perDay}`,
  limitPerPayment: '1회 한도',
  limitPerDay: '하루 한도',
  noLimit: '은행이 정하지 않음',
  linkedOn: '등록일',
  internationalUse: '중국 본토 밖에서 발급된 카드예요. 중국의 일부 매장과 서비스에서는 쓸 수 없어요.',
  makeDefault: '이 카드로 먼저 결제',
  unlink: '카드 등록 해제',
  unlinkTitle: '카드 등록을 해제할까요?',
  unlinkExplained: (card) =>
    `${card} 카드로 더는 여기서 결제할 수 없어요. 은행 계좌는 그대로이고, 지난 결제는 ‘결제 내역’에 남아요.`,
  unlinkLast: '하나뿐인 카드예요. 해제하면 다른 카드를 등록할 때까지 결제할 수 없어요.',
  unlinkNow: '해제하기',
  keep: '그대로 두기',
  unlinked: (card) => `${card} 등록을 해제했어요.`,
  restored: (card) => `${card} 카드를 되돌렸어요.`,
}
