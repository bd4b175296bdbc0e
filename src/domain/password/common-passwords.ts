/** The passwords that every list of leaked ones starts with, of eight characters or more, in lower case. */
const common: readonly string[] = [
  'password',
  'passw0rd',
  'p@ssword',
  'p@ssw0rd',
  'password1',
  'password12',
  'password123',
  'passwort',
  'iloveyou',
  'princess',
  'sunshine',
  'football',
  'baseball',
  'superman',
  'trustno1',
  'starwars',
  'whatever',
  'computer',
  'internet',
  'michelle',
  'jennifer',
  'welcome1',
  'welcome123',
  'letmein1',
  'qwertyui',
  'qwertyuiop',
  'qwerty123',
  'qwerty12',
  '1qaz2wsx',
  '1q2w3e4r',
  '1q2w3e4r5t',
  'q1w2e3r4',
  'zaq12wsx',
  'asdfghjk',
  'asdfghjkl',
  'zxcvbnm1',
  'abc12345',
  'abcd1234',
  'abcdefgh',
  'a1234567',
  'aa123456',
  'a12345678',
  'a123456789',
  'woaini1314',
  'woaini520',
  '5201314a',
  'admin123',
  'administrator',
  'changeme',
  'alipay123',
  'bangka123',
  'zhifubao',
  'dragon123',
  'monkey123',
  'shanghai',
  'beijing1',
  'iloveyou1',
  'iloveyou2',
  'qazwsxedc',
  '123qweasd',
  '123qwe123',
  '1234qwer',
  'qwer1234',
  'asdf1234',
  'zxcv1234',
  'pass1234',
  'test1234',
  'google123',
  'samsung1',
  'liverpool',
]

/** Whether everybody's first guesses include it: a known one, one character over and over, or a run of digits or letters. */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase()
  return common.indexOf(lower) >= 0 || isPeriodic(lower) || isRun(lower)
}

/** "aaaaaaaa", "12121212", "abcabcabc": a short part over and over. */
function isPeriodic(text: string): boolean {
  return [1, 2, 3, 4].some((period) => text.length >= period * 2 && text.slice(period) === text.slice(0, -period))
}

/** "12345678", "87654321", "abcdefgh", "0123456789": each character one step from the one before; 9 and 0 are neighbours. */
function isRun(text: string): boolean {
  return [1, -1].some((step) =>
    text.split('').every((_, index) => index === 0 || isStep(text.charCodeAt(index - 1), text.charCodeAt(index), step)),
  )
}

function isStep(from: number, to: number, step: number): boolean {
  return to - from === step || (step === 1 ? from === 57 && to === 48 : from === 48 && to === 57)
}
