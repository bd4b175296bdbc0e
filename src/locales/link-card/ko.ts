import type { TextsLike } from '../language'
import type { en } from './en'

export const ko: TextsLike<typeof en> = {
  title: '카드 등록',
  startOver: '처음부터 다시',
  resumed: {
    draft:
      '다시 오셨네요. 이름, 신분증 종류, 휴대폰 번호는 그대로 있어요. 카드 번호와 신분증 번호는 저장하지 않아 다시 여쭤볼게요.',
    run: '멈췄던 곳에서 이어서 할 수 있어요.',
  },
  unfinished: {
    asking: '카드를 등록하던 중에 앱이 닫혔어요. 결과를 은행에 확인하고 있어요.',
    codeSent: (phone) => `앱이 닫히기 전에 은행이 ${phone} 번호로 인증번호를 보냈어요.`,
    enterCode: '인증번호 입력',
    linked: '앱이 닫힐 때 등록하던 카드가 등록됐어요.',
    seeCards: '내 카드 보기',
    refused: '앱이 닫히기 전에 은행이 정보를 받아들이지 않았어요. 계속하면서 하나씩 확인해 주세요.',
  },

  number: {
    heading: '카드 번호',
    label: '카드 번호',
    help: '카드 앞면의 긴 번호예요. 계좌번호가 아니에요. 12~19자리.',
    cardType: '카드 종류',
    unknownBank: '저희가 모르는 은행이지만 괜찮아요',
    internationalNote: '해외 카드예요. 많은 매장에서 쓸 수 있지만 중국 어디서나 되는 것은 아니에요.',
    problems: {
      empty: '카드 앞면의 번호를 입력해 주세요.',
      letters: '카드 번호는 숫자만 있어요. 문자를 지워 주세요. 빈칸과 하이픈은 괜찮아요.',
      'too-short': '숫자가 모자라요. 카드 번호는 12자리 이상이에요. 카드에 적힌 번호가 맞나요?',
      'too-long': '숫자가 너무 많아요. 카드 번호는 19자리까지예요. 두 번 입력한 것이 있나요?',
    },
    warnings: {
      'check-digit': '한 자리가 틀렸을 수 있어요. 카드와 비교해 보고, 같으면 계속해도 돼요.',
    },
    unusualLength: (bank, usual, typed) =>
      `${typed}자리를 입력했어요. ${bank} 카드는 보통 ${usual.join('자리나 ')}자리예요. 카드와 비교해 보고, 같으면 계속하세요.`,
  },

  name: {
    heading: '은행에 등록된 이름',
    label: '전체 이름',
    help: '은행 전표나 은행 앱에 있는 그대로, 빈칸과 대문자까지 똑같이 입력해 주세요. 어떤 문자든 괜찮아요.',
    problems: {
      empty: '은행에 등록된 이름을 입력해 주세요.',
      'control-characters': '복사하면서 들어온 보이지 않는 문자가 있어요. 직접 입력해 주세요.',
      'no-letters': '이름에는 글자가 하나 이상 있어야 해요.',
      'too-long': '어느 은행도 저장하지 못할 만큼 길어요. 200자까지예요.',
    },
    notes: {
      'double-space': '빈칸이 두 개 이어져 있어요. 은행은 하나하나 다 셉니다.',
      'unusual-space': '복사하면서 들어온 특수한 빈칸이 있어요. 확실하게 다시 입력해 주세요.',
      'full-width': '전각 글자가 있어요. 은행에는 보통 반각으로 적혀 있어요.',
    },
    nationality: '국적',
    chooseNationality: '선택',
    nationalityMissing: '국적을 선택해 주세요.',
    searchNationality: '검색',
    searchHelp: '한국어, 영어, 중국어나 코드로 찾을 수 있어요. 예: 독일, Korea, 法国, DEU',
    noNationality: '찾지 못했어요. 다르게 쓰거나 글자 수를 줄여 보세요.',
    family: {
      label: '어느 부분이 성인가요?',
      help: '눌러서 고르거나 그냥 두세요. 은행이 이름 순서를 다르게 적었을 때 도움이 돼요. 은행에는 보내지 않아요.',
      told: (family, given) => (given === '' ? `성: ${family}` : `성: ${family} · 이름: ${given}`),
    },
    latin: {
      spelling: (latin) => `여권에는 아마 ${latin}(으)로 적혀 있을 거예요. 여기 은행은 대부분 이 글자로 등록해요.`,
      use: '이 표기 사용',
      letters: (latin) =>
        `여기 은행은 대부분 여권의 로마자로 등록해요. 여권대로 입력해 주세요. 아랍 문자(${latin})만으로는 철자를 알 수 없어요.`,
      unknown: '여기 은행은 대부분 외국인 이름을 로마자로 등록해요. 그렇다면 여권의 철자대로 입력해 주세요.',
    },
  },

  passport: {
    open: '여권의 두 줄로 채우기',
    title: '여권의 두 줄',
    where: '사진이 있는 페이지 맨 아래에 있어요. 대문자와 숫자, 여러 개의 < 기호로 된 두 줄이에요.',
    picture: '여권 사진 페이지. 맨 아래에 두 줄이 있어요.',
    label: '두 줄을 붙여 넣거나 입력하세요',
    help: '빈칸이나 소문자가 있어도 괜찮아요. 이 기기에서만 읽고 저장하지 않아요.',
    found: '이렇게 채워져요',
    fullName: '전체 이름',
    nameStays: (name) => `${name}(입력한 그대로 둬요)`,
    familyName: '성',
    nationality: '국적',
    number: '여권 번호',
    birthDate: '생년월일(확인용)',
    use: '채우기',
    notes: {
      nameCut: '이름이 길어 줄에 다 들어가지 못했어요. 여권과 비교하고, 채운 뒤 마저 입력해 주세요.',
      noName: '둘째 줄에는 이름이 없어요. 입력한 이름은 그대로예요.',
      noNationality: (code) => `${code}은(는) 나라를 뜻하지 않아요. 국적을 직접 선택해 주세요.`,
      notPassport: '여권이 아니라 카드의 줄이에요. 그래서 번호는 채우지 않아요.',
      expired: '만료된 여권이에요. 은행이 아는 여권이라면 괜찮아요.',
    },
    problems: {
      empty: '먼저 두 줄을 붙여 넣거나 입력해 주세요.',
      'no-lines': '여권의 두 줄이 아닌 것 같아요. 첫 줄은 P로 시작해 여러 개의 <로 끝나고, 둘째 줄은 대부분 숫자예요.',
      visa: '비자의 줄이에요. 여권 사진 페이지의 두 줄을 입력해 주세요.',
      lineMissing: (line) => `${line}번째 줄이 없어요. 다른 줄과 줄을 나누어 입력해 주세요.`,
      'too-short': (line, missing) => `${line}번째 줄에 ${missing}자가 모자라요.`,
      'too-long': (line, extra) => `${line}번째 줄이 ${extra}자 더 길어요.`,
    },
    place: (line, from, to) => (from === to ? `${line}번째 줄 ${from}번째 글자` : `${line}번째 줄 ${from}~${to}번째 글자`),
    faults: {
      character: (place, found) => `${place}: ‘${found}’은(는) 이런 줄에 쓰이지 않아요.`,
      'digit-expected': (place, part, found) => `${place}: ${part}에 문자 ${found}이(가) 있어요. 숫자만 올 수 있어요.`,
      'letter-expected': (place, part, found) => `${place}: ${part}에 숫자 ${found}이(가) 있어요. 문자만 올 수 있어요.`,
      likely: (instead) => `아마 ${instead}일 거예요.`,
      'check-digit': (place, part) => `${place}: ${part}의 확인 숫자가 맞지 않아요. 여권과 한 글자씩 비교해 주세요.`,
      likelyAt: (position, found, instead) => `${position}번째 글자는 ${found} 대신 ${instead}일 수 있어요.`,
      'no-such-day': (place, part) => `${place}: ${part}이(가) 달력에 없는 날짜예요.`,
      unused: '아래에 채울 내용은 맞아요. 이 부분은 쓰지 않아요.',
    },
    parts: {
      document: '문서 종류',
      issuer: '발급국',
      name: '이름',
      number: '여권 번호',
      nationality: '국적',
      'birth-date': '생년월일',
      'expiry-date': '만료일',
      'personal-number': '개인 번호',
      whole: '줄 전체',
    },
  },

  identity: {
    heading: '은행에 등록된 신분증',
    lead: '계좌를 만들 때 쓴 신분증을 선택해 주세요.',
    kind: '신분증 종류',
    kindMissing: '계좌를 만들 때 쓴 신분증을 선택해 주세요.',
    kinds: {
      passport: '여권',
      'resident-id': '중국 거민신분증',
      'foreign-permanent-resident': '외국인 영구거류신분증',
      'hk-macau-travel-permit': '홍콩·마카오 주민 내지통행증',
      'taiwan-travel-permit': '대만 주민 대륙통행증',
      'hk-macau-taiwan-residence-permit': '홍콩·마카오·대만 주민 거주증',
    },
    numbers: {
      passport: '여권 번호',
      'resident-id': '신분증 번호',
      'foreign-permanent-resident': '신분증 번호',
      'hk-macau-travel-permit': '통행증 번호',
      'taiwan-travel-permit': '통행증 번호',
      'hk-macau-taiwan-residence-permit': '거주증 번호',
    },
    helps: {
      passport: '문자와 숫자예요. 새 여권이라면 은행에는 이전 번호가 있을 수 있어요.',
      'resident-id': '18자이고, 마지막은 X일 수 있어요.',
      'foreign-permanent-resident': '새 카드는 숫자 18자리, 이전 카드는 문자 3자와 숫자 12자리예요.',
      'hk-macau-travel-permit': 'H 또는 M과 숫자 8자리, 이전 것은 10자리예요.',
      'taiwan-travel-permit': '숫자 8자리, 이전 것은 10자리예요.',
      'hk-macau-taiwan-residence-permit': '18자이고 81, 82, 83으로 시작해요.',
    },
    usualFor: (nationality) => `${nationality}: 보통 이 신분증`,
    travelDocument: '여행증명서도 여권으로 봐요.',
    problems: {
      empty: '신분증 번호를 입력해 주세요.',
      characters: '이 번호에 쓰이지 않는 문자가 있어요. 신분증과 비교해 주세요.',
      'too-short': '글자가 모자라요. 신분증과 비교해 주세요.',
      'too-long': '글자가 너무 많아요. 두 번 입력한 것이 있나요?',
      shape: '이 신분증의 번호 형식이 아니에요. 위에서 종류를 맞게 골랐나요?',
      'other-kind': '다른 종류의 신분증 번호예요. 위에서 그 종류를 선택해 주세요.',
      'birth-date': '번호 안의 생년월일이 맞지 않아요. 한 자리씩 비교해 주세요.',
      'check-digit': '한 글자가 틀려 번호가 맞지 않아요. 한 자리씩 비교해 주세요.',
    },
  },

  phone: {
    heading: '은행에 등록된 휴대폰',
    label: '휴대폰 번호',
    help: '은행 문자를 받는 번호예요. 어떤 형식이든 괜찮아요: 138 0013 8000, +82 10 1234 5678, 82-1012345678.',
    understood: (phone) => `인식한 번호: ${phone}`,
    problems: {
      empty: '은행에 등록된 휴대폰 번호를 입력해 주세요.',
      characters: '숫자만 입력할 수 있어요. 국가 번호 앞에는 +를 붙여 주세요.',
      'too-short': '숫자가 모자라요. 전체 번호를 입력하고, 해외 번호라면 국가 번호도 함께 입력해 주세요.',
      'too-short-without-code': '중국 번호라기엔 짧아요. 해외 번호는 +82처럼 +와 국가 번호로 시작해 주세요.',
      'too-long': '숫자가 너무 많아요. 두 번 입력한 것이 있나요?',
      'unknown-country': '모르는 국가 번호예요. 해외 번호는 +와 국가 번호로 시작해 주세요: +82 10 …',
      'not-in-use': '이렇게 시작하는 번호는 없어요. 해외 번호는 +와 국가 번호로 시작해 주세요: +82 10 …',
    },
  },

  summary: {
    heading: '은행에 보낼 내용',
    lead: '은행 기록과 한 글자도 다르지 않아야 해요. 점은 빈칸이에요.',
    card: '카드 번호',
    name: '이름',
    nationality: '국적',
    phone: '은행에 등록된 휴대폰',
    changed: '이번에 바꾼 항목',
    attempts: (left, perDay) =>
      left === 0 ? '오늘은 이 카드로 더 시도할 수 없어요.' : `보내면 1회를 써요. 오늘 ${perDay}회 중 ${left}회 남았어요.`,
    send: (bank) => `${bank}에 보내기`,
    sendToBank: '은행에 보내기',
    sendAgain: '그대로 다시 보내기',
    codeWaits: (phone) => `이 정보로 은행이 ${phone} 번호로 인증번호를 보냈어요.`,
    enterCode: '인증번호 입력',
    sending: '은행에 확인하는 중…',
    sendingNote: '최대 20초 걸릴 수 있어요. 두 번 보내지 않아요.',
    notices: {
      offline: {
        title: '아무것도 보내지 않았어요',
        text: '인터넷에 연결되어 있지 않아요. Wi-Fi나 모바일 데이터를 확인하고 다시 보내 주세요. 횟수는 줄지 않았어요.',
      },
      'never-arrived': {
        title: '도착하지 않았어요',
        text: '은행이 받지 못했고 횟수도 줄지 않았어요. 다시 보낼 수 있어요.',
      },
      'not-accepted': {
        title: '은행에 보내지 못했어요',
        text: '1분 뒤 다시 시도해 주세요. 횟수는 줄지 않았어요.',
      },
      'code-over': {
        title: '이번 시도는 끝났어요',
        text: '카드가 등록되지 않았어요. 대부분 인증번호를 여러 번 틀렸을 때 그래요. 정보를 다시 보내면 새 인증번호를 받을 수 있어요.',
      },
    },
  },

  findingOut: {
    heading: '아직 결과를 몰라요',
    text: '은행이 제때 답하지 않았어요. 받아들였는지 알 수 없어 계속 확인하고 있어요. 새로 시작하지 말아 주세요.',
    codeText: '인증번호에 대한 답이 오지 않았어요. 이미 등록됐을 수 있어 계속 확인하고 있어요.',
    patience: '이 화면을 떠났다가 돌아와도 돼요. 이어서 할게요.',
    asking: '은행에 확인하는 중…',
    askNow: '지금 확인',
  },

  blocked: {
    heading: '오늘은 더 시도할 수 없어요',
    text: (when) => `은행이 이 카드의 시도를 더 받지 않아요. ${when}(중국 시간) 이후에 다시 시도해 주세요.`,
    meanwhile: '그동안 은행 전표나 은행 앱에서 이름, 신분증 번호, 휴대폰 번호가 정확히 어떻게 적혀 있는지 확인해 두세요.',
    tryNow: '다시 시도',
  },

  refused: {
    heading: '아직 맞지 않아요. 함께 찾아봐요.',
    saysNothing: (bank) =>
      `${bank}에서 다른 정보가 있다고만 하고 무엇인지는 알려 주지 않아요. 은행은 외국인 정보를 저마다의 방식으로 적는 일이 많아요.`,
    saysFields: (bank, fields) =>
      `${bank}에서 알려 준 다른 항목: ${fields}. 은행은 외국인 정보를 저마다의 방식으로 적는 일이 많아요.`,
    yourBank: '은행',
    fields: { name: '이름', idKind: '신분증 종류', idNumber: '신분증 번호', phone: '휴대폰 번호' },
    and: ', ',
    sentLast: '은행이 받은 내용',
    atTheBank: '그래도 안 되면 여권과 이 카드를 가지고 은행에 가 주세요. 직원이 기록을 읽어 주고 고쳐 줄 수 있어요.',
    takeOver: {
      why: (bank) =>
        `입력한 정보가 ${bank} 기록과 맞아요. 하지만 카드는 한 번에 한 계정에만 등록할 수 있고, 이 카드는 다른 계정에 등록되어 있어요.`,
      title: '내 카드가 맞다면',
      how: '은행이 등록된 휴대폰으로 인증번호를 보내요. 그 번호를 입력하면 카드가 이 계정으로 옮겨지고, 다른 계정에서는 해제되고 알림이 가요.',
      unexpected: '다른 계정이 없나요? 카드를 여기로 옮긴 뒤 은행에 전화해 누가 썼는지 물어보세요.',
      prove: '내 카드예요. 인증하기',
      asking: '은행에 인증번호를 요청하는 중…',
    },
    changeSomething: '내용 바꾸기',
    checkNumber: '카드 번호 확인',
    anotherCard: '다른 카드 쓰기',
    sendAgain: '다시 보내기',
    seeCards: '내 카드 보기',
    later: '나중에 다시 하기',
  },

  code: {
    heading: '은행에서 보낸 인증번호',
    lead: (phone) => `은행이 ${phone} 번호로 숫자 6자리를 보냈어요.`,
    label: '인증번호',
    help: '10분 동안 쓸 수 있어요. 가장 최근 문자만 유효해요.',
    checking: '인증번호를 확인하는 중…',
    confirm: '카드 등록',
    resend: '인증번호 다시 받기',
    resendIn: (seconds) => `${seconds}초 후 다시 받기`,
    notMyPhone: '제 번호가 아니에요',
    problems: {
      wrong: (left) =>
        left === 1
          ? '인증번호가 맞지 않아요. 한 번 더 틀리면 새로 시도해야 해요.'
          : `인증번호가 맞지 않아요. 가장 최근 문자와 비교해 주세요. ${left}번 더 시도할 수 있어요.`,
      expired: '인증번호 시간이 지났어요. 새로 받아 주세요.',
      used: '이미 쓴 인증번호예요. 새로 받아 주세요.',
      unclear: '인증번호가 은행에 전달되지 않았어요. 다시 입력해 주세요.',
      offline: '인터넷에 연결되어 있지 않아 보내지 않았어요. 연결을 확인하고 다시 입력해 주세요.',
      'not-accepted': '지금은 은행이 인증번호를 확인할 수 없어요. 1분 뒤 다시 시도해 주세요.',
      'resend-failed': '새 인증번호를 보냈는지 알 수 없어요. 1분 기다렸다가 다시 요청해 주세요.',
      'resend-not-sent':
        '문자를 보내지 못했어요. 휴대폰에 신호가 있어야 하고, 해외에서는 로밍이 필요해요. 1분 뒤 다시 시도해 주세요.',
      'resend-too-many': (when) => `은행이 잠시 인증번호를 보내지 않아요. ${when}(중국 시간) 이후에 다시 요청해 주세요.`,
    },
  },

  done: {
    heading: '카드를 등록했어요',
    lead: '이제 결제할 수 있어요. 결제 코드를 보여 주거나 매장의 코드를 스캔하세요.',
    pay: '결제 코드 보기',
    cards: '내 카드 보기',
  },
}
