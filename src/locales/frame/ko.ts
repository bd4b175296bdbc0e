import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  tabsLabel: '주요 화면',
  tabs: { home: '홈', bills: '결제 내역', me: '내 정보' },
  notices: '알림',
  newNotices: (_count, shown) => `새 알림 ${shown}개`,
  seeNotices: '보기',
  tabWithNews: (tab, news) => `${tab}, ${news}`,
  sandbox: {
    phone: '샌드박스: 휴대폰에서 문자 보기',
    people: '샌드박스: 테스트 카드가 있는 사람 고르기',
    shops: '샌드박스: 매장이나 계산대로 가기',
    home: '샌드박스: 이 지갑 뒤의 세계',
  },
  cardTakenOver: (card) =>
    `${card} 카드가 은행 인증번호 확인을 거쳐 다른 계정으로 옮겨졌어요. 본인이 아니라면 지금 은행에 전화해 주세요.`,
  verified: '본인 인증이 끝났어요.',
  verificationAnswered: '사진을 확인했는데 빠진 것이 있어요. ‘내 계정’의 ‘본인 인증’을 확인해 주세요.',
  storageFull: '기기에 저장 공간이 없어요. 계속할 수 있지만 지금 하는 일이 저장되지 않을 수 있어요.',
  storageUnavailable: '브라우저가 저장을 허용하지 않아요. 계속할 수 있지만 다시 열면 처음부터 시작해야 해요.',
  storageCorrupt: '기기에 저장된 내용을 읽을 수 없어 앱을 새로 시작했어요. 다시 로그인해 주세요.',
  languageUnreachable: (language) => `${language}: 불러오지 못했어요. 연결을 확인하고 다시 시도해 주세요.`,
  riskCheck: {
    title: '결제하기 전에 확인이 하나 더 필요합니다',
    action: '방법 보기',
    passed: '확인이 끝났습니다. 다시 결제할 수 있습니다.',
    texts: {
      'second-card': '카드를 한 장 더 등록하거나 본인 인증을 해 주세요. 돈은 안전하며 다른 기능은 평소처럼 쓸 수 있습니다.',
      verification: '여권으로 본인 인증을 해 주세요. 돈은 안전하며 다른 기능은 평소처럼 쓸 수 있습니다.',
    },
  },
}
