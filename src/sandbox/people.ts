import type { Difficulty, IdKind } from '@/contract'
import type { Lookup } from '@/domain/match/evidence'

/** What a person of the sandbox knows, and what the bank has on file in a new world (`BankRecords` has what it has now). */
export interface PersonRecord {
  readonly id: string
  readonly difficulty: Difficulty
  readonly knows: Identity & AlsoKnows & { readonly nationality: string }
  /** What they find when they are asked to look; what is not among them, they can't find. */
  readonly sees: readonly Lookup[]
  readonly bank: Identity & {
    readonly cardNumber: string
    readonly reveals: 'nothing' | 'field'
    readonly attemptsPerDay: number
    readonly balanceFen: number
    readonly limits: { readonly perPaymentFen: number | null; readonly perDayFen: number | null }
    /** The bank has given a token for the card to somebody else's wallet. */
    readonly linkedByOther: boolean
    /** The card pays nothing and can't be linked. */
    readonly locked: boolean
  }
}

interface Identity {
  readonly name: string
  readonly idKind: IdKind
  readonly idNumber: string
  readonly phone: string
}

/** What a person tells when they are asked what else the bank may have. */
interface AlsoKnows {
  readonly chineseName: string | null
  readonly earlierIdNumbers: readonly string[]
  readonly earlierPhones: readonly string[]
}

/** A person whose bank has everything as they would type it, but for what `onFile` says. */
function person(
  id: string,
  difficulty: Difficulty,
  cardNumber: string,
  known: Identity & { readonly nationality: string },
  onFile: Partial<PersonRecord['bank']> = {},
  also: Partial<AlsoKnows> & { readonly sees?: PersonRecord['sees'] } = {},
): PersonRecord {
  const { name, idKind, idNumber, phone } = known
  const { chineseName = null, earlierIdNumbers = [], earlierPhones = [], sees = [] } = also
  return {
    id,
    difficulty,
    knows: { ...known, chineseName, earlierIdNumbers, earlierPhones },
    sees,
    bank: { name, idKind, idNumber, phone, cardNumber, ...usualBank, ...onFile },
  }
}

/** What a bank has and does unless told otherwise. */
export const usualBank = {
  reveals: 'field',
  attemptsPerDay: 5,
  balanceFen: 8_000_00,
  limits: { perPaymentFen: 5_000_00, perDayFen: 20_000_00 },
  linkedByOther: false,
  locked: false,
} as const

/**
 * The people, each made for one difficulty of those who linked a card in China. All are
 * made up; the card numbers start with BINs of their banks.
 */
export const peopleRecords: readonly PersonRecord[] = [
  person('anna', 'none', '6222021234567890123', {
    name: 'ANNA SCHMIDT',
    nationality: 'DEU',
    idKind: 'passport',
    idNumber: 'C01X00T47',
    phone: '13800138001',
  }),
  person('tom', 'number-of-17-digits', '62225812345678901', {
    name: 'THOMAS BAKER',
    nationality: 'GBR',
    idKind: 'passport',
    idNumber: '925665416',
    phone: '13800138002',
  }),
  person('yuki', 'number-of-19-digits', '6217001234567890123', {
    name: 'YUKI TANAKA',
    nationality: 'JPN',
    idKind: 'passport',
    idNumber: 'TK1234567',
    phone: '13800138003',
  }),
  person('aisulu', 'letters-in-id', '6216611234567890123', {
    name: 'AISULU SERIKOVA',
    nationality: 'KAZ',
    idKind: 'foreign-permanent-resident',
    idNumber: 'KAZ110090123105',
    phone: '13800138004',
  }),
  person(
    'luca',
    'padded-passport',
    '6222601234567890123',
    { name: 'LUCA ROSSI', nationality: 'ITA', idKind: 'passport', idNumber: 'YA1234567', phone: '13800138005' },
    { idNumber: '000000YA1234567' },
  ),
  person(
    'maria',
    'truncated-name',
    '6221801234567890123',
    {
      name: 'MARIA FERNANDA DE LOS ANGELES GUTIERREZ',
      nationality: 'MEX',
      idKind: 'passport',
      idNumber: 'G12345678',
      phone: '13800138006',
    },
    { name: 'MARIA FERNANDA DE LOS ANGELES GU' },
    { sees: ['name-on-slip'] },
  ),
  person(
    'camille',
    'phone-with-country-code',
    '6225881234567890',
    { name: 'CAMILLE MARTIN', nationality: 'FRA', idKind: 'passport', idNumber: '17CD45621', phone: '+33612345678' },
    { phone: '33-612345678' },
  ),
  person(
    'pieter',
    'linked-by-other',
    '6212261234567890123',
    { name: 'PIETER JANSEN', nationality: 'NLD', idKind: 'passport', idNumber: 'NP2R8K0L1', phone: '13800138008' },
    { linkedByOther: true },
  ),
  person('olga', 'unsupported-card', '6200211234567890123', {
    name: 'OLGA IVANOVA',
    nationality: 'RUS',
    idKind: 'passport',
    idNumber: '752345678',
    phone: '13800138009',
  }),
  person('jelena', 'rare-nationality', '622908123456789012', {
    name: 'JELENA POPOVIC',
    nationality: 'MNE',
    idKind: 'passport',
    idNumber: 'K7654321',
    phone: '13800138010',
  }),
  person(
    'james',
    'surname-first',
    '6225221234567890',
    { name: 'James Miller', nationality: 'USA', idKind: 'passport', idNumber: '561234567', phone: '13800138011' },
    { name: 'MILLER JAMES' },
  ),
  person(
    'minji',
    'joined-names',
    '6226090012345678',
    { name: 'Kim Min Ji', nationality: 'KOR', idKind: 'passport', idNumber: 'M23456789', phone: '13800138012' },
    { name: 'KIMMINJI' },
  ),
  person(
    'rene',
    'accents',
    '6230581234567890123',
    { name: 'René Müller-Lefèvre', nationality: 'CHE', idKind: 'passport', idNumber: 'X1234567', phone: '13800138013' },
    { name: 'RENE MULLER LEFEVRE' },
    { sees: ['name-on-slip'] },
  ),
  person(
    'sarah',
    'chinese-name',
    '6217001234567890131',
    { name: 'SARAH LINDQVIST', nationality: 'SWE', idKind: 'passport', idNumber: 'AA1234567', phone: '13800138014' },
    { name: '林莎拉' },
    { chineseName: '林莎拉' },
  ),
  person(
    'ahmed',
    'renewed-passport',
    '6216611234567890131',
    { name: 'AHMED HASSAN', nationality: 'EGY', idKind: 'passport', idNumber: 'A31234567', phone: '13800138015' },
    { idNumber: 'A08765432' },
    { earlierIdNumbers: ['A08765432'], sees: ['id-tail'] },
  ),
  person(
    'linh',
    'renewed-phone',
    '6222021234567890131',
    { name: 'NGUYEN THI LINH', nationality: 'VNM', idKind: 'passport', idNumber: 'C1234567', phone: '13800138016' },
    { phone: '13900139016' },
    { earlierPhones: ['13900139016'], sees: ['phone-tail'] },
  ),
  person(
    'kwame',
    'reveals-nothing',
    '6228481234567890123',
    { name: 'Kwame Mensah', nationality: 'GHA', idKind: 'passport', idNumber: 'G1234567', phone: '13800138017' },
    { name: 'KWAME MENSAH', reveals: 'nothing', attemptsPerDay: 3 },
  ),
  person(
    'emily',
    'international-card',
    '4111111111111111',
    { name: 'EMILY CHEN', nationality: 'CAN', idKind: 'passport', idNumber: 'GA123456', phone: '+16135550123' },
    { balanceFen: 20_000_00 },
  ),
  person(
    'mary',
    'middle-initial',
    '6222021234567890149',
    { name: 'MARY ELIZABETH JOHNSON', nationality: 'USA', idKind: 'passport', idNumber: '562345678', phone: '13800138019' },
    { name: 'MARY E JOHNSON' },
    { sees: ['name-on-slip'] },
  ),
  person(
    'jurgen',
    'machine-line-letters',
    '6217001234567890149',
    { name: 'Jürgen Groß-Bäcker', nationality: 'DEU', idKind: 'passport', idNumber: 'C01X00T48', phone: '13800138020' },
    { name: 'JUERGEN GROSSBAECKER' },
    { sees: ['name-on-slip', 'id-tail'] },
  ),
  person(
    'priya',
    'zeros-behind-passport',
    '6216611234567890149',
    { name: 'PRIYA SHARMA', nationality: 'IND', idKind: 'passport', idNumber: 'Z4567890', phone: '13800138021' },
    { idNumber: 'Z45678900000000' },
    { sees: ['id-tail'] },
  ),
  person(
    'olivia',
    'dot-between-names',
    '6225881234567898',
    { name: 'OLIVIA BROWN', nationality: 'AUS', idKind: 'passport', idNumber: 'PA1234567', phone: '13800138022' },
    { name: 'OLIVIA·BROWN' },
    { sees: ['name-on-slip'] },
  ),
  person(
    'fatima',
    'forgotten-phone',
    '6228481234567890149',
    { name: 'FATIMA ALAMI', nationality: 'MAR', idKind: 'passport', idNumber: 'AB7654321', phone: '13800138023' },
    { phone: '13700137023' },
    { sees: ['phone-tail'] },
  ),
  person(
    'hugo',
    'other-document',
    '6222601234567890149',
    { name: 'HUGO LAMBERT', nationality: 'FRA', idKind: 'passport', idNumber: '18AV12345', phone: '13800138024' },
    { idKind: 'foreign-permanent-resident', idNumber: 'FRA310090123106' },
  ),
]
