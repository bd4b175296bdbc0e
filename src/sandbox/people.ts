import type { Difficulty, IdKind } from '@/contract'

/** What a person of the sandbox knows, and what the bank has on file: the only place with whole card numbers. */
export interface PersonRecord {
  readonly id: string
  readonly difficulty: Difficulty
  readonly knows: Identity & { readonly nationality: string }
  readonly bank: Identity & {
    readonly cardNumber: string
    readonly reveals: 'nothing' | 'field'
    readonly attemptsPerDay: number
    readonly balanceFen: number
    readonly limits: { readonly perPaymentFen: number | null; readonly perDayFen: number | null }
    /** The bank has given a token for the card to somebody else's wallet. */
    readonly linkedByOther: boolean
  }
}

interface Identity {
  readonly name: string
  readonly idKind: IdKind
  readonly idNumber: string
  readonly phone: string
}

/** A person whose bank has everything as they would type it, but for what `onFile` says. */
function person(
  id: string,
  difficulty: Difficulty,
  cardNumber: string,
  knows: PersonRecord['knows'],
  onFile: Partial<PersonRecord['bank']> = {},
): PersonRecord {
  const { name, idKind, idNumber, phone } = knows
  return {
    id,
    difficulty,
    knows,
    bank: { name, idKind, idNumber, phone, cardNumber, ...usualBank, ...onFile },
  }
}

const usualBank = {
  reveals: 'field',
  attemptsPerDay: 5,
  balanceFen: 8_000_00,
  limits: { perPaymentFen: 5_000_00, perDayFen: 20_000_00 },
  linkedByOther: false,
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
    phone: '+8613800138001',
  }),
  person('tom', 'number-of-17-digits', '62225812345678901', {
    name: 'THOMAS BAKER',
    nationality: 'GBR',
    idKind: 'passport',
    idNumber: '925665416',
    phone: '+8613800138002',
  }),
  person('yuki', 'number-of-19-digits', '6217001234567890123', {
    name: 'YUKI TANAKA',
    nationality: 'JPN',
    idKind: 'passport',
    idNumber: 'TK1234567',
    phone: '+8613800138003',
  }),
  person('aisulu', 'letters-in-id', '6216611234567890123', {
    name: 'AISULU SERIKOVA',
    nationality: 'KAZ',
    idKind: 'foreign-permanent-resident',
    idNumber: 'KAZ110090123105',
    phone: '+8613800138004',
  }),
  person(
    'luca',
    'padded-passport',
    '6222601234567890123',
    { name: 'LUCA ROSSI', nationality: 'ITA', idKind: 'passport', idNumber: 'YA1234567', phone: '+8613800138005' },
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
      phone: '+8613800138006',
    },
    { name: 'MARIA FERNANDA DE LOS ANGELES GU' },
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
    { name: 'PIETER JANSEN', nationality: 'NLD', idKind: 'passport', idNumber: 'NP2R8K0L1', phone: '+8613800138008' },
    { linkedByOther: true },
  ),
  person('olga', 'unsupported-card', '6200211234567890123', {
    name: 'OLGA IVANOVA',
    nationality: 'RUS',
    idKind: 'passport',
    idNumber: '752345678',
    phone: '+8613800138009',
  }),
  person('jelena', 'rare-nationality', '622908123456789012', {
    name: 'JELENA POPOVIC',
    nationality: 'MNE',
    idKind: 'passport',
    idNumber: 'K7654321',
    phone: '+8613800138010',
  }),
  person(
    'james',
    'surname-first',
    '6225221234567890',
    { name: 'James Miller', nationality: 'USA', idKind: 'passport', idNumber: '561234567', phone: '+8613800138011' },
    { name: 'MILLER JAMES' },
  ),
  person(
    'minji',
    'joined-names',
    '6226090012345678',
    { name: 'Kim Min Ji', nationality: 'KOR', idKind: 'passport', idNumber: 'M23456789', phone: '+8613800138012' },
    { name: 'KIMMINJI' },
  ),
  person(
    'rene',
    'accents',
    '6230581234567890123',
    { name: 'René Müller-Lefèvre', nationality: 'CHE', idKind: 'passport', idNumber: 'X1234567', phone: '+8613800138013' },
    { name: 'RENE MULLER LEFEVRE' },
  ),
  person(
    'sarah',
    'chinese-name',
    '6217001234567890131',
    { name: 'SARAH LINDQVIST', nationality: 'SWE', idKind: 'passport', idNumber: 'AA1234567', phone: '+8613800138014' },
    { name: '林莎拉' },
  ),
  person(
    'ahmed',
    'renewed-passport',
    '6216611234567890131',
    { name: 'AHMED HASSAN', nationality: 'EGY', idKind: 'passport', idNumber: 'A31234567', phone: '+8613800138015' },
    { idNumber: 'A08765432' },
  ),
  person(
    'linh',
    'renewed-phone',
    '6222021234567890131',
    { name: 'NGUYEN THI LINH', nationality: 'VNM', idKind: 'passport', idNumber: 'C1234567', phone: '+8613800138016' },
    { phone: '+8613900139016' },
  ),
  person(
    'kwame',
    'reveals-nothing',
    '6228481234567890123',
    { name: 'Kwame Mensah', nationality: 'GHA', idKind: 'passport', idNumber: 'G1234567', phone: '+8613800138017' },
    { name: 'KWAME MENSAH', reveals: 'nothing', attemptsPerDay: 3 },
  ),
  person(
    'emily',
    'international-card',
    '4111111111111111',
    { name: 'EMILY CHEN', nationality: 'CAN', idKind: 'passport', idNumber: 'GA123456', phone: '+16135550123' },
    { balanceFen: 20_000_00 },
  ),
]

/** The person whose card this is; the number is compared to the digit. */
export function personOfCard(cardNumber: string): PersonRecord | null {
  return peopleRecords.find((record) => record.bank.cardNumber === cardNumber) ?? null
}

/** The person with this id. */
export function personById(id: string): PersonRecord | null {
  return peopleRecords.find((record) => record.id === id) ?? null
}
