import fc from 'fast-check'

import { inCapitals, withoutSpecialCharacters } from '@/domain/name/advice'
import { type HolderName, parseHolderName } from '@/domain/name/holder-name'

function name(raw: string): HolderName {
  const parsed = parseHolderName(raw)
  if (!parsed.ok) throw new Error(`${raw}: ${parsed.error}`)
  return parsed.value
}

describe('the guide’s first advice: capitals', () => {
  test.each([
    ['Marie-Claire Dupont', 'MARIE-CLAIRE DUPONT'],
    ['Nguyễn Thị Ánh', 'NGUYỄN THỊ ÁNH'],
    ['Анна', 'АННА'],
    ['Strauß', 'STRAUSS'],
    ['MARIE DUPONT', null],
    ['杜玛丽', null],
  ])('%s becomes %s', (raw, capitals) => {
    expect(inCapitals(name(raw))).toBe(capitals)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (raw) => {
        const parsed = parseHolderName(raw)
        const capitals = parsed.ok ? inCapitals(parsed.value) : null
        if (capitals !== null) expect(inCapitals(capitals)).toBeNull()
      }),
    )
  })
})

describe('the guide’s second advice: special characters', () => {
  test.each([
    ['JEAN-LUC D’ARCY', ['JEAN LUC DARCY', 'JEANLUC DARCY', 'JEAN LUC D ARCY']],
    ["O'BRIEN", ['OBRIEN', 'O BRIEN']],
    ['JÜRGEN MÜLLER', ['JURGEN MULLER', 'JUERGEN MUELLER']],
    ['Antônio Conceição', ['Antonio Conceicao']],
    ['Łukasz Sjöberg', ['Lukasz Sjoberg', 'Lukasz Sjoeberg']],
    ['Nguyễn Đức', ['Nguyen Duc']],
    ['阿卜杜拉·买买提', ['阿卜杜拉 买买提', '阿卜杜拉买买提']],
    ['J. R. R. TOLKIEN', ['J R R TOLKIEN']],
    ['MARIE - CLAIRE', ['MARIE CLAIRE']],
    ['MARIE DUPONT', null],
    ['Анна Йовович', null],
  ])('%s is tried as %j', (raw, variants) => {
    expect(withoutSpecialCharacters(name(raw))).toEqual(variants)
  })

  it('offers names alone, each once, none of them the one at hand', () => {
    const letters = fc.string({
      unit: fc.constantFrom('A', 'é', 'Ü', 'ß', 'İ', '杜', ' ', '-', '’', '.', '·', 'й'),
      minLength: 1,
    })
    fc.assert(
      fc.property(letters, (raw) => {
        const parsed = parseHolderName(raw)
        const variants = parsed.ok ? withoutSpecialCharacters(parsed.value) : null
        if (!parsed.ok || variants === null) return
        expect(new Set([parsed.value, ...variants]).size).toBe(variants.length + 1)
        expect(variants.filter((variant) => !parseHolderName(variant).ok || /[-’.·éÜ]/.test(variant))).toEqual([])
      }),
    )
  })
})
