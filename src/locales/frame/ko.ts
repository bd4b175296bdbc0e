import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  tabsLabel: '주요 화면',
  tabs: { home: '홈', bills: '결제 내역', me: '내 정보' },
  sandbox: {
    phone: '샌드박스: 휴대폰에서 문자 보기',
    people: '샌드박스: 테스트 카드가 있는 사람 고르기',
    shops: '샌드박스: 매장이나 계산대로 가기',
    home: '샌드박스: 이 지갑 뒤의 세계',
  },
  storageFull: '기기에 저장 공간이 없어요. 계속할 수 있지만 지금 하는 일이 저장되지 않을 수 있어요.',
  storageUnavailable: '브라우저가 저장을 허용하지 않아요. 계속할 수 있지만 다시 열면 처음부터 시작해야 해요.',
  storageCorrupt: '기기에 저장된 내용을 읽을 수 없어 앱을 새로 시작했어요. 다시 로그인해 주세요.',
}
