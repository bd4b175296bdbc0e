import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  title: '결제',
  barcode: '결제 코드 바코드',
  qr: '결제 코드 QR',
  showLarge: (code) => `${code}: 크게 보기`,
  tapToEnlarge: '코드를 누르면 크게 보여요.',
  tapToClose: '아무 곳이나 누르면 돌아가요.',
  loading: '결제 코드를 받는 중',
  showDigits: '결제 코드 숫자 보기',
  hideDigits: '결제 코드 숫자 숨기기',
  newCodeIn: (seconds) => `${seconds}초 후 새 코드`,
  renewing: '새 코드를 받는 중…',
  paysFrom: '결제 수단',
  change: '변경',
  changeLabel: '이 코드의 결제 수단 변경',
  chooseCard: '무엇으로 결제할까요?',
  chooseCardLead:
    '카드는 은행에서 바로 출금되고, 잔액은 여기에 넣어 둔 돈이에요. 이 선택은 앱을 닫을 때까지 코드 결제에 적용돼요.',
  rule: (limit) =>
    `직원에게만 보여 주고 누구에게도 보내지 마세요. ${limit}까지는 바로 결제되고, 넘으면 결제 비밀번호를 물어봐요.`,
  offlineTitle: '연결이 없으면 코드를 받을 수 없어요',
  offlineText: '결제 코드는 1분 동안 한 번만 쓸 수 있어 새로 받아야 해요. 연결되면 자동으로 다시 시도할게요.',
  failedTitle: '결제 코드를 받지 못했어요',
  failedText: '저희 쪽 문제예요. 계속 시도하고 있고, 지금 직접 시도해도 돼요.',
  tryAgain: '지금 시도',
  noCard: '결제할 카드가 필요해요. 카드를 등록하면 여기에 결제 코드가 나와요.',
  linkCard: '카드 등록',
  screenshot: '이 코드의 캡처는 돈과 같아요. 1분 동안 누구든 결제할 수 있으니 삭제해 주세요.',
}
