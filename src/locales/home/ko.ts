import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  title: 'Bangka',
  scan: '스캔',
  pay: '결제',
  paysNext: '다음 결제 수단',
  change: '변경',
  changeLabel: '결제 수단 변경',
  noCardTitle: '카드를 등록하고 시작하세요',
  noCardText: '중국 은행 카드나 해외 Visa, Mastercard를 쓸 수 있어요. 카드에서 바로 출금되어 충전할 필요가 없어요.',
  linkCard: '카드 등록',
  recent: '최근 결제',
  allBills: '전체 내역',
  noBills: '결제하면 여기에 표시돼요.',
  interrupted: '중단된 결제가 있어요',
  interruptedText: (payee, amount) => `${payee}, ${amount}. 다시 결제하기 전에 결과를 확인해 볼게요.`,
  interruptedUnknown: '다시 결제하기 전에 결과를 확인해 볼게요.',
  seeWhat: '결과 확인하기',
}
