import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  back: '뒤로',
  close: '닫기',
  cancel: '취소',
  next: '다음',
  done: '완료',
  tryAgain: '다시 시도',
  loading: '불러오는 중',
  copy: '복사',
  copied: '복사했어요',
  undo: '되돌리기',
  optional: '선택 사항',
  show: '보기',
  hide: '숨기기',
  clear: '지우기',
  change: '변경',
  remove: '삭제',
  save: '저장',
  error: '오류',
  warning: '확인해 주세요',
  success: '완료',
  space: '빈칸',
  offline: '연결되어 있지 않아요. 최신 내용이 아닐 수 있어요.',
  step: (step, of) => `${of}단계 중 ${step}단계`,
  fixBelow: (count) => `확인할 곳이 ${count}군데 있어요`,
}
