import fc from 'fast-check'

import { isUnlikeName } from '@/domain/code-order/name-in-code'

const noodles = ['兰州拉面馆', 'Lanzhou Noodle House']

describe('a name in a code is unlike the shop’s', () => {
  test.each([
    ['another shop', 'PANDA GARDEN', noodles],
    ['another shop, in Chinese', '熊猫花园', noodles],
    ['letters of another script that look the same', 'ТАХІ', ['快到出租', 'Kuaidao Taxi']],
    ['nothing in common but what many names have', 'SHANGHAI RESTAURANT', ['上海面馆', 'Noodle Restaurant Shanghai House']],
    ['another owner: only the apostrophe and its s are the same', "Li's Bakery", ['老王煎饼', 'Old Wang’s Pancakes']],
    ['an article in common', 'CAFE DE PARIS', ['里昂街', 'Rue de Lyon']],
    ['the form of the company in common', 'HARBOUR LTD', ['万家', 'Wanjia Ltd']],
  ])('%s', (_what, said, known) => {
    expect(isUnlikeName(said, known)).toBe(true)
  })
})

describe('a name in a code passes for the shop’s', () => {
  test.each([
    ['in capitals', 'LANZHOU NOODLE HOUSE', noodles],
    ['cut off', 'LANZHOU NOOD', noodles],
    ['with a branch', 'Lanzhou Noodle (Jing An 2)', noodles],
    ['in Chinese', '兰州拉面', noodles],
    ['written together', 'LanzhouNoodleHouse', noodles],
    ['without accents', 'CAFE LUMIERE', ['光影咖啡', 'Café Lumière']],
    ['without an apostrophe', "Old Wang's Pancakes", ['老王煎饼', 'Old Wang’s Pancakes']],
    ['with the s of the owner left out', 'WANG PANCAKES', ['老王煎饼', 'Wang’s']],
    ['of one letter', 'Q', ['丘', 'Q']],
    ['of signs alone: nothing can be compared', '*** ---', noodles],
  ])('%s', (_what, said, known) => {
    expect(isUnlikeName(said, known)).toBe(false)
  })

  test('whatever the name is, if it is one of the shop’s own', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, other) => {
        expect(isUnlikeName(name, [other, name])).toBe(false)
        expect(isUnlikeName(name.toUpperCase(), [name.toLowerCase()])).toBe(
          isUnlikeName(name.toLowerCase(), [name.toLowerCase()]),
        )
      }),
    )
  })
})
