import type { TextsOf } from '../catalog'

export const ko: TextsOf<'riskCheck'> = {
  title: '보안 확인',
  headings: { 'second-card': '계속하려면 두 번째 카드를 등록하세요', verification: '계속하려면 여권을 보여 주세요' },
  lead: '이 계정에서 평소와 다른 점이 보여 본인인지 한 번 더 확인합니다. 잘못하신 것은 없으며 빠져나간 돈도 없습니다.',
  asked: (when) => `요청: ${when}`,
  works: '지금도 되는 것',
  stillWork: [
    '환불은 그대로 카드로 들어옵니다',
    '청구 내역, 카드, 한도를 볼 수 있습니다',
    '카드를 등록하고 해제할 수 있습니다',
    '가게의 주문은 기한까지 기다립니다',
  ],
  waits: '멈춘 것',
  waitsText: '결제: 스캔, 결제 코드, 자동 결제. 충전과 출금도 멈춥니다.',
  how: '통과하는 방법',
  anyCard: '본인 명의 카드면 됩니다. 중국의 다른 은행 카드나 해외의 Visa, Mastercard 등도 됩니다. 신분증은 여권이면 충분합니다.',
  orVerify: '카드가 하나뿐인가요? 대신 여권, 비자, 입국 도장 사진으로 본인 인증을 할 수 있습니다.',
  sendPictures: '여권, 비자, 입국 도장 사진을 보내 주세요. 담당자가 살펴보고 바로 알려 드립니다.',
  linkCard: '카드 등록',
  verify: '본인 인증',
  inReview: '사진을 살펴보고 있습니다. 끝나면 바로 알려 드립니다.',
  answered: '사진에 빠진 것이 있습니다. 다시 보낼 것을 확인하세요.',
  passed: '다시 결제할 수 있습니다',
  passedText: '확인이 끝났습니다. 기다려 주셔서 감사합니다.',
  done: '완료',
}
