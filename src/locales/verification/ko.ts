import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  title: '본인 인증',
  start: {
    heading: '본인인지 확인해요',
    lead: '중국에서는 지갑이 누가 쓰는지 알아야 해요. 사진 세 장과 이름이면 되고 3분 정도 걸려요.',
    needed: '준비할 것',
    nameNeeded: '여권에 인쇄된 이름',
    privacy: '사진은 이렇게 처리돼요',
    privacyText:
      '확인하는 사람에게만 전달돼요. 지갑은 휴대폰에도 서버에도 사진을 저장하지 않아요. 보내고 나면, 또는 화면을 떠나면 휴대폰에서도 사라져요.',
    sandbox: '여기는 샌드박스예요. 아무도 사진을 보지 않으니 선명한 사진이면 무엇이든 돼요. 실제 여권은 쓰지 않는 것이 좋아요.',
    begin: '시작',
    goOn: '계속',
  },
  pieces: {
    passport: {
      name: '여권 페이지',
      hint: '사진이 있는 페이지 전체예요. 아래쪽 글자 두 줄까지 나와야 해요.',
    },
    visa: {
      name: '비자 또는 거류허가',
      hint: '오늘 유효한 것이에요. 비자 없이 입국했다면 여기에도 입국 도장이 있는 페이지를 찍어 주세요.',
    },
    'entry-stamp': {
      name: '입국 도장',
      hint: '마지막으로 입국할 때 출입국 심사에서 여권에 찍은 도장이에요. 다른 페이지에 있는 경우가 많아요.',
    },
  },
  heading: '사진 세 장',
  lead: '여권을 평평하게 놓고, 밝은 곳에서, 페이지가 화면을 꽉 채우게 찍어 주세요.',
  take: '사진 찍기',
  takeAgain: '다시 찍기',
  choose: '사진 선택',
  actionOn: (action, piece) => `${action}: ${piece}`,
  previewOf: (piece) => `내 사진: ${piece}`,
  state: {
    empty: '아직 필요해요',
    taking: '사진을 기다리는 중…',
    checking: '살펴보는 중…',
    rejected: '다시 확인해 주세요',
    ready: '보낼 준비가 됐어요',
    sending: '보내는 중…',
    sent: '도착했어요',
  },
  problems: {
    'too-small': '너무 작아서 읽을 수 없어요. 더 가까이 찍거나, 채팅에서 받은 것 말고 원본을 선택해 주세요.',
    'nothing-to-see': '아무것도 보이지 않아요. 렌즈가 가려지지 않았는지 확인해 주세요.',
    'too-dark': '너무 어두워요. 창가로 가거나 불을 켜 주세요.',
    'too-bright': '너무 밝아 글자가 흐려졌어요. 빛을 등지고 찍어 주세요.',
    glare: '페이지에 빛이 반사돼요. 페이지를 살짝 기울여 주세요.',
    blurred: '흐릿해요. 페이지를 내려놓고 휴대폰을 고정한 뒤, 페이지를 눌러 초점을 맞춰 주세요.',
    unreadable: '사진으로 열 수 없는 파일이에요. 카메라로 찍어 주세요.',
    'same-again': '되돌아온 사진이에요. 새로 찍어 주세요.',
  },
  useAnyway: '잘 보여요. 사용할게요',
  trouble: {
    denied: '카메라 사용이 허용되지 않았어요. 휴대폰 설정에서 허용하거나 사진을 선택해 주세요.',
    unsupported: '여기에는 카메라가 없어요. 사진을 선택해 주세요.',
    unreadable: '사진으로 열 수 없는 파일이에요. 다른 사진을 이용해 주세요.',
  },
  nameLabel: '전체 이름',
  nameHelp: '여권에 인쇄된 그대로, 모든 이름을 포함해서',
  missing: {
    passport: '여권 페이지를 추가해 주세요',
    visa: '비자 또는 거류허가를 추가해 주세요',
    'entry-stamp': '입국 도장을 추가해 주세요',
    name: '이름을 입력해 주세요',
  },
  send: '확인 요청 보내기',
  sending: {
    heading: '보내는 중…',
    lead: '연결이 끊겨도 멈춘 곳에서 이어져요.',
    progress: (sent, of) => `사진 ${of}장 중 ${sent}장 도착`,
  },
  findingOut: {
    heading: '아직 결과를 몰라요',
    lead: '답을 받기 전에 연결이 끊겼어요. 무엇이 도착했는지 확인하고 있으니 아무것도 하지 않아도 돼요.',
  },
  offline: '인터넷에 연결되어 있지 않아요. 사진은 그대로 있으니 연결되면 보내 주세요.',
  unreachable: '서비스에 연결할 수 없어요. 계속 시도하고 있어요.',
  inReview: {
    heading: '사진을 확인하고 있어요',
    expected: (when) => `${when}쯤 결과가 나올 거예요.`,
    lead: '여기서 기다리지 않아도 돼요. 결과를 알려 드릴게요. 다른 기능은 그대로 쓸 수 있어요.',
  },
  answered: {
    heading: '거의 다 됐어요',
    lead: '나머지는 모두 통과했어요. 다시 보내지 않아도 돼요.',
    addHeading: '빠진 것을 추가해 주세요',
    action: '지금 추가',
  },
  reasons: {
    'stamp-missing': {
      title: '공식 도장이 없어요',
      advice: '마지막으로 입국할 때 출입국 심사에서 여권에 찍은 도장이 있는 페이지를 찍어 주세요.',
    },
    'stamp-unreadable': {
      title: '도장을 읽을 수 없어요',
      advice: '밝은 곳에서 날짜가 가운데 오도록 더 가까이 찍어 주세요.',
    },
    'visa-missing': {
      title: '비자가 없어요',
      advice: '다른 페이지가 도착했어요. 비자나 거류허가가 있는 페이지를 찍어 주세요.',
    },
    'visa-expired': { title: '만료된 비자예요', advice: '오늘 유효한 비자나 거류허가를 찍어 주세요.' },
    'passport-cut-off': {
      title: '여권 페이지가 잘렸어요',
      advice: '네 모서리와 아래쪽 글자 두 줄이 모두 나와야 해요.',
    },
    'name-unreadable': {
      title: '이름을 읽을 수 없어요',
      advice: '그림자 없이 바로 위에서 여권 페이지를 다시 찍어 주세요.',
    },
    'name-differs': {
      title: '여권과 이름이 달라요',
      advice: '인쇄된 그대로 모든 이름을 입력해 주세요. 사진은 괜찮아요.',
    },
  },
  verified: {
    heading: '본인 인증이 끝났어요',
    lead: '서류가 통과했어요. 지갑에는 사진이 남아 있지 않아요.',
  },
}
