import { emptyDrafts } from '@/domain/link-card/details'
import { passportAnswers } from '@/domain/link-card/passport-answers'
import type { MachineLines } from '@/domain/machine-line/parse'

const lines: MachineLines = {
  isPassport: true,
  name: { family: 'MUELLER LEFEVRE', given: 'RENE', maybeCut: false },
  number: 'X1234567',
  nationality: 'CHE',
  nationalityCode: 'CHE',
  birthDate: null,
  expiryDate: null,
}
const passport = { idKind: 'passport', idNumber: 'X1234567' }

describe('what a passport’s lines answer', () => {
  test('on the screen of the name: everything, the family name first as in the lines', () => {
    expect(passportAnswers(lines, emptyDrafts, 'name')).toEqual({
      holderName: 'MUELLER LEFEVRE RENE',
      familyName: 'MUELLER LEFEVRE',
      nationality: 'CHE',
      ...passport,
    })
  })

  test.each([
    ['René Müller-Lefèvre', 'Müller-Lefèvre'],
    ['Mueller-Lefevre René', 'Mueller-Lefevre'],
    ['rene mueller lefevre', 'mueller lefevre'],
  ])('the same name stays as it was typed: %s', (holderName, familyName) => {
    const answers = passportAnswers(lines, { ...emptyDrafts, holderName }, 'name')
    expect(answers).toEqual({ familyName, nationality: 'CHE', ...passport })
  })

  test.each(['René Müller', 'René Paul Müller-Lefèvre', 'Müller-Lefèvre', 'Anna Schmidt'])(
    'another one gives way: %s',
    (holderName) => {
      const answers = passportAnswers(lines, { ...emptyDrafts, holderName }, 'name')
      expect(answers).toMatchObject({ holderName: 'MUELLER LEFEVRE RENE', familyName: 'MUELLER LEFEVRE' })
    },
  )

  test('one name is the family name, and the whole name', () => {
    const mononym = { ...lines, name: { family: 'SUHARTO', given: '', maybeCut: false } }
    expect(passportAnswers(mononym, emptyDrafts, 'name')).toMatchObject({ holderName: 'SUHARTO', familyName: 'SUHARTO' })
    expect(passportAnswers(mononym, { ...emptyDrafts, holderName: 'Suharto' }, 'name')).not.toHaveProperty('holderName')
  })

  test('what the lines don’t say stays', () => {
    const silent = { ...lines, name: null, nationality: null }
    expect(passportAnswers(silent, emptyDrafts, 'name')).toEqual(passport)
  })

  test('on the screen of the ID its number alone, and no number of a card that is no passport', () => {
    expect(passportAnswers(lines, emptyDrafts, 'identity')).toEqual(passport)
    expect(passportAnswers({ ...lines, isPassport: false }, emptyDrafts, 'identity')).toEqual({})
  })

  test('nothing on any other screen', () => {
    expect(passportAnswers(lines, emptyDrafts, 'number')).toEqual({})
    expect(passportAnswers(lines, emptyDrafts, 'phone')).toEqual({})
  })
})
