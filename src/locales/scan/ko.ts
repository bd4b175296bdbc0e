import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  title: '스캔',
  view: '카메라 화면',
  hint: '매장의 코드를 카메라에 비춰 주세요.',
  seen: '코드를 찾았어요',
  opening: '카메라를 여는 중',
  torchOn: '조명 켜기',
  torchOff: '조명 끄기',
  album: '사진',
  type: '입력',
  albumLabel: '코드가 있는 사진 선택',
  typeLabel: '코드 직접 입력',
  openScanner: '스캐너 열기',
  scannerLead: '매장의 코드를 스캔하거나, 코드 사진을 선택하거나, 직접 입력해 주세요.',
  typeTitle: '코드 직접 입력',
  typeField: '코드 또는 코드 속 주소',
  typeHelp: '보통 코드 아래에 적혀 있어요. 복사해서 붙여 넣어도 돼요.',
  typeSubmit: '계속',
  cameraProblems: {
    denied: {
      title: '카메라 사용이 허용되지 않았어요',
      text: '브라우저나 휴대폰 설정에서 이 페이지의 카메라를 허용하고 다시 시도해 주세요. 사진 선택과 직접 입력은 카메라 없이도 돼요.',
    },
    unsupported: {
      title: '여기서는 카메라를 쓸 수 없어요',
      text: '기기에 카메라가 없거나 이 페이지에서 쓸 수 없어요(보안 페이지만 가능). 사진을 선택하거나 코드를 입력해 주세요.',
    },
    busy: {
      title: '다른 프로그램이 카메라를 쓰고 있어요',
      text: '영상 통화 등을 닫고 다시 시도해 주세요. 그동안 사진 선택이나 직접 입력도 돼요.',
    },
    ended: {
      title: '카메라 연결이 끊겼어요',
      text: '카메라가 분리됐거나 다른 프로그램이 쓰고 있어요. 다시 시도하거나, 사진을 선택하거나, 코드를 입력해 주세요.',
    },
    failed: {
      title: '카메라가 켜지지 않았어요',
      text: '다시 시도하거나, 사진을 선택하거나, 코드를 입력해 주세요.',
    },
  },
  tryCamera: '카메라 다시 시도',
  pictureProblems: {
    'unreadable-picture': { title: '열 수 없는 사진이에요', text: '다른 사진을 선택해 주세요. JPEG와 PNG는 항상 돼요.' },
    'no-code-in-picture': {
      title: '사진에 코드가 없어요',
      text: '코드가 선명하고 온전해야 하며, 둘레에 흰 여백이 조금 있어야 해요. 사진을 더 가깝게 자르거나 카메라로 스캔해 주세요.',
    },
    denied: {
      title: '스캔이 허용되지 않았어요',
      text: '휴대폰 설정에서 카메라와 앨범을 허용하고 다시 시도해 주세요.',
    },
    unsupported: {
      title: '이 휴대폰에서는 스캔할 수 없어요',
      text: '코드 사진을 선택하거나 직접 입력해 주세요.',
    },
    busy: { title: '카메라가 사용 중이에요', text: '카메라를 쓰는 다른 프로그램을 닫고 다시 시도해 주세요.' },
  },
  resolving: '받는 곳을 확인하는 중',
  again: '다른 코드 스캔',
  copyAddress: '주소 복사',
  copied: '복사했어요',
  notCopied: '여기서는 복사할 수 없어요.',
  linkTitle: '결제가 아니라 웹 주소예요',
  linkDoubtfulTitle: '주의: 어디로 가는지 숨기는 주소예요',
  linkText: '저희가 열지 않았어요. 누가 운영하는 사이트인지 알 때만 직접 열어 주세요.',
  linkDoubtfulText: '저희가 열지 않았어요. 이런 주소는 비밀번호를 훔치는 데 쓰여요. 확실하지 않으면 열지 말아 주세요.',
  linkNoHost: (scheme) => `웹페이지가 아니라 휴대폰에 무언가를 시키는 ‘${scheme}’ 링크예요. 저희가 열지 않았어요.`,
  leadsTo: '연결되는 곳',
  cardTitle: '카드 번호처럼 보여요',
  cardMaybeTitle: 'UnionPay 결제 코드 또는 카드 번호',
  cardText: '이 카드를 등록할까요? 안전을 위해 번호를 저장하지 않았으니 다음 단계에서 입력해 주세요.',
  cardMaybeText:
    '다른 사람이 보여 준 결제 코드라면 매장만 결제할 수 있어요. 내 카드 번호라면 등록할 수 있어요. 번호는 다음 단계에서 입력해 주세요.',
  linkCard: '카드 등록',
  friendTitle: (name) => `친구 ${name}의 코드예요`,
  friendText: '아직 친구에게 송금할 수 없어요. 아무것도 보내지 않았어요. 매장과 온라인에서 결제할 수 있어요.',
  foreign: {
    empty: { title: '읽을 내용이 없어요', text: '먼저 코드를 입력하거나 붙여 넣어 주세요.' },
    'own-broken': { title: '손상된 Bangka 코드예요', text: '일부가 빠져 있어요. 매장에 다시 보여 달라고 해 주세요.' },
    'own-pay-code': {
      title: '결제 코드예요',
      text: '결제 코드는 직원이 스캔하도록 보여 주는 코드예요. 결제하려면 매장의 코드를 스캔하거나 ‘결제’에서 내 코드를 보여 주세요.',
    },
    'alipay-order': {
      title: 'Alipay 주문이에요',
      text: '이 코드는 Alipay 지갑으로만 결제돼요. Bangka도 되는지 물어보거나 결제 코드를 보여 주세요.',
    },
    'alipay-personal': {
      title: '다른 사람의 Alipay 코드예요',
      text: 'Alipay 지갑으로만 결제할 수 있어요. 매장에 Bangka 코드를 요청하거나 결제 코드를 보여 주세요.',
    },
    'alipay-pay-code': {
      title: 'Alipay 결제 코드예요',
      text: '직원이 스캔하는 코드이고, 보여 주는 본인만 쓸 수 있어요.',
    },
    'wechat-pay': {
      title: 'WeChat Pay 코드예요',
      text: 'WeChat으로만 결제할 수 있어요. 대부분의 매장에는 다른 코드도 있으니 물어보거나 결제 코드를 보여 주세요.',
    },
    'wechat-friend': { title: 'WeChat 연락처예요', text: 'WeChat에서 친구를 추가하는 코드예요. 결제할 것이 없어요.' },
    'wechat-pay-code': {
      title: 'WeChat 결제 코드예요',
      text: '직원이 스캔하는 코드이고, 보여 주는 본인만 쓸 수 있어요.',
    },
    'emv-merchant': {
      title: '은행 결제 코드예요',
      text: '은행 앱과 해당 네트워크의 지갑을 위한 코드예요. 매장에 Bangka 코드를 요청하거나 결제 코드를 보여 주세요.',
    },
    'emv-broken': {
      title: '손상된 결제 코드예요',
      text: '확인 번호가 맞지 않아요. 잘못 읽혔거나 바뀌었을 수 있어요. 다시 스캔하거나 매장에 문의해 주세요.',
    },
    'emv-pay-code': {
      title: '은행의 결제 코드예요',
      text: '직원이 스캔하는 코드이고, 보여 주는 본인만 쓸 수 있어요.',
    },
    'too-long': {
      title: '결제라기엔 너무 길어요',
      text: '결제에 필요한 것보다 훨씬 많은 내용이 들어 있어요. 아무것도 하지 않았어요.',
    },
    text: { title: '글자만 있어요', text: '이 코드에는 결제할 것이 없어요. 매장에 결제 코드를 요청해 주세요.' },
  },
  showPayCode: '결제 코드 보기',
}
