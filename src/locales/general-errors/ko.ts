import type { GeneralErrorTexts } from './types'

export const ko: GeneralErrorTexts = {
  'request.invalid': () => ({
    title: '요청한 내용에 잘못된 부분이 있어요',
    advice: '입력한 내용을 확인하고 다시 시도해 주세요. 계속 안 되면 앱을 닫았다가 다시 열어 주세요.',
  }),
  'request.unknown-operation': () => ({
    title: '앱 버전이 오래됐어요',
    advice: '앱을 업데이트하거나 페이지를 새로고침한 뒤 다시 시도해 주세요.',
  }),
  'request.key-reused': () => ({
    title: '다른 요청과 섞였어요',
    advice: '이 요청은 처리되지 않았어요. 이전 단계로 돌아가 다시 시도해 주세요.',
  }),
  'request.still-running': () => ({
    title: '아직 처리하고 있어요',
    advice: '다시 하지 않아도 돼요. 잠시 후 확인해 주세요.',
  }),
  'request.too-many': ({ retryAt }, when) => ({
    title: '요청이 너무 많아요',
    advice: `잠시 기다렸다가 ${when(retryAt)}(중국 시간) 이후에 다시 시도해 주세요.`,
  }),
  'session.missing': () => ({ title: '로그인되어 있지 않아요', advice: '로그인한 뒤 다시 시도해 주세요.' }),
  'session.ended': () => ({
    title: '로그아웃됐어요',
    advice: '비밀번호를 바꾸거나 오래 쓰지 않으면 로그아웃돼요. 다시 로그인해 주세요.',
  }),
  'network.offline': () => ({
    title: '인터넷에 연결되어 있지 않아요',
    advice: '아무것도 보내지 않았어요. Wi-Fi나 모바일 데이터를 확인하고 다시 시도해 주세요.',
  }),
  'network.lost-answer': () => ({
    title: '처리됐는지 아직 알 수 없어요',
    advice: '답을 받기 전에 연결이 끊겼어요. 다시 시도해 주세요. 두 번 처리되지 않아요.',
  }),
  'network.bad-answer': () => ({
    title: '알 수 없는 응답을 받았어요',
    advice: 'Wi-Fi 로그인 페이지처럼 중간에 가로막는 것이 있어요. 네트워크를 바꾸고 다시 시도해 주세요.',
  }),
  'service.unavailable': () => ({
    title: '처리됐는지 아직 알 수 없어요',
    advice: '서비스가 제때 처리하지 못했어요. 다시 시도해 주세요. 두 번 처리되지 않아요.',
  }),
  'storage.full': () => ({
    title: '기기에 저장 공간이 없어요',
    advice: '필요 없는 것을 지우고 다시 시도해 주세요.',
  }),
  'service.failed': ({ requestId }) => ({
    title: '저희 쪽에 문제가 생겼어요',
    advice: `고객님의 잘못이 아니에요. 1분 뒤 다시 시도해 주세요. 문의하실 때는 이 번호를 알려 주세요: ${requestId}`,
  }),
}
