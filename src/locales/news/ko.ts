import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  loading: '알림을 불러오는 중',
  empty: '아직 알림이 없어요. 자리를 비운 동안의 결제, 환불, 카드 소식이 여기에 표시돼요.',
  new: '새 알림',
  unread: (shown) => `읽지 않음 ${shown}개`,
  allRead: '모두 읽음',
  readAll: '모두 읽음으로 표시',
  more: '이전 알림 보기',
  end: '알림은 90일, 결제 내역은 계속 보관돼요.',
  withTime: (time, detail) => `${time} · ${detail}`,
  paid: (amount, payee) => `${payee}에 ${amount} 결제됨`,
  declined: (amount, payee) => `${payee} ${amount} 결제되지 않음`,
  processing: (amount, payee) => `${payee} ${amount}: 은행이 아직 답하지 않았어요`,
  moneyBack: (amount, payee) => `${payee}에서 ${amount} 환불됨`,
  toCard: (card) => `${card} 카드로 돌아가요`,
  movements: {
    'top-up': {
      succeeded: (amount) => `잔액에 ${amount} 충전됨`,
      failed: (amount) => `${amount} 충전되지 않음`,
      processing: (amount) => `${amount} 충전: 은행이 아직 답하지 않음`,
    },
    withdrawal: {
      succeeded: (amount) => `카드로 ${amount} 출금됨`,
      failed: (amount) => `${amount} 출금되지 않고 잔액으로 돌아옴`,
      processing: (amount) => `${amount} 카드로 가는 중`,
    },
  },
  asks: (amount, payee) => `${payee}에서 ${amount} 결제를 요청해요`,
  asksDetail: '결제 비밀번호를 기다리고 있어요',
  askedInVain: (amount, payee) => `${payee}의 ${amount} 요청 시간이 지났어요`,
  askedNoMore: (amount, payee) => `${payee}에서 ${amount} 요청을 취소했어요`,
  nothingPaid: '결제되지 않았어요',
  toBalance: '잔액으로 돌아가요',
  cardTakenOver: (card) => `${card} 카드가 다른 계정으로 옮겨졌어요`,
  cardTakenOverDetail: '은행 인증번호로 확인됐어요. 본인이 아니라면 지금 은행에 전화해 주세요.',
  verified: '본인 인증이 끝났어요',
  answered: '사진을 확인했어요',
  answeredDetail: '빠진 것이 있어요. 다시 보낼 것을 확인해 주세요.',
  riskCheckAsked: '보안 확인이 필요합니다',
  riskCheckPassed: '다시 결제할 수 있습니다',
  riskCheckDetail: {
    'second-card': '카드를 한 장 더 등록하거나 본인 인증을 하면 다시 결제할 수 있습니다.',
    verification: '본인 인증을 하면 다시 결제할 수 있습니다.',
  },
}
