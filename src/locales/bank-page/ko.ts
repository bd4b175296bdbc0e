import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  title: '은행 창구용',
  lead: '은행의 아무 지점에나 가서 이 페이지를 보여 주세요. 직원이 은행에 등록된 내용을 보고 고쳐 줄 수 있어요.',
  bring: {
    heading: '가져갈 것',
    passport: '여권, 있다면 이전 여권도',
    card: '은행 카드',
    permit: '비자 또는 거류허가',
    phone: '은행에 등록할 번호의 휴대폰. 그 번호로 인증번호가 와요',
  },
  meaning: '이 페이지의 내용',
  hideNumbers: '내 번호 숨기기',
  showNumbers: '내 번호 보기',
  print: '인쇄',
  picture: '사진으로 저장',
  copy: '글 복사',
  copied: '글을 복사했어요.',
  outcomes: {
    saved: '사진을 저장했어요.',
    shared: '사진을 전달했어요.',
    denied: '휴대폰이 사진 저장을 허용하지 않아요. 설정에서 허용하거나 화면을 캡처해 주세요.',
    unsupported: '이 휴대폰에서는 사진을 만들 수 없어요. 화면을 캡처해도 돼요.',
  },
  noDetails: '카드를 등록하면서 입력한 정보가 여기에 나와요.',
  startLinking: '카드 등록',

  sheet: {
    title: '고객 정보 확인 요청',
    lead: '안녕하세요! 귀 은행 카드를 모바일 지갑에 등록하려는데, 제 정보가 시스템과 달라요. 확인을 부탁드립니다. 감사합니다!',
    leadWithCard: (last4) =>
      `안녕하세요! 끝 번호가 ${last4}인 귀 은행 카드를 모바일 지갑에 등록하려는데, 제 정보가 시스템과 달라요. 확인을 부탁드립니다. 감사합니다!`,
    check: '시스템과 비교해 주세요',
    first: '먼저 확인해 주세요',
    facts: {
      name: '이름',
      idKind: '신분증 종류',
      idNumber: '신분증 번호',
      phone: '휴대폰 번호',
    },
    notes: {
      name: '자주 다른 점: 대문자, 빈칸, 성과 이름의 순서, 가운데 이름, 길어서 잘림, 중국어 이름으로 등록',
      idKind: '자주 다른 점: 계좌를 만들 때 다른 종류의 신분증을 선택',
      idNumber: '자주 다른 점: 앞뒤에 0을 추가, 갱신 전 여권의 번호',
      phone: '자주 다른 점: 이전 번호, 해외 번호의 다른 표기',
    },
    chineseName: (name) => `중국어 이름: ${name}`,
    ask: '세 가지를 부탁드립니다',
    asks: {
      print: '1. 시스템에 있는 이름, 신분증 번호, 휴대폰 번호를 대문자와 빈칸까지 그대로 인쇄하거나 적어 주세요',
      correct: '2. 틀린 것이 있으면 여권대로 고치고, 휴대폰은 위의 번호로 바꿔 주세요',
      online: '3. 이 카드로 온라인 결제(UnionPay 온라인 결제, 간편결제)가 되는지 확인해 주세요',
    },
  },
}
