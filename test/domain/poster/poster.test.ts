import fc from 'fast-check'

import { layOutPoster, linesOf, type PosterBlock } from '@/domain/poster/poster'

/** Every character half as wide as it is high, Chinese ones as wide. */
const widthOf = (text: string, size: number) =>
  Array.from(text).reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? size : size / 2), 0)
const measure = (text: string) => widthOf(text, 20)

describe('the lines of a text', () => {
  test('break at spaces', () => {
    expect(linesOf('one two three', 75, measure)).toEqual(['one two', 'three'])
  })

  test('break between Chinese characters, and no line begins with a closing mark', () => {
    expect(linesOf('请帮忙核对，谢谢', 100, measure)).toEqual(['请帮忙核', '对，谢谢'])
    expect(linesOf('您好，谢谢您', 60, measure)).toEqual(['您好，', '谢谢您'])
  })

  test('break inside a word that is too wide alone', () => {
    expect(linesOf('ABCDEFGHIJ', 40, measure)).toEqual(['ABCD', 'EFGH', 'IJ'])
  })

  test('lose nothing but spaces, and none is too wide', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9请帮忙核对， 。-]{0,80}$/), fc.integer({ min: 20, max: 300 }), (text, most) => {
        const lines = linesOf(text, most, measure)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        // A closing mark stays with the character before it, even where the two are wider than the line.
        lines.forEach((line) => expect(measure(line.replace(/[，。]+$/, ''))).toBeLessThanOrEqual(most))
      }),
    )
  })
})

describe('a poster', () => {
  const blocks: readonly PosterBlock[] = [
    { kind: 'title', text: '客户信息核对请求' },
    { kind: 'text', text: '您好！我想把贵行尾号 0123 的银行卡绑定到手机钱包，但我填写的信息与贵行系统登记的不一致。' },
    { kind: 'heading', text: '请核对' },
    { kind: 'fact', label: '姓名', value: 'VENKATANARASIMHARAJUVARIPETA VENKATARAMAN', note: '常见差异：大小写', marked: true },
    { kind: 'fact', label: '手机号', value: '138 0013 8000', note: '', marked: false },
  ]
  const poster = layOutPoster(blocks, widthOf)

  test('says everything, from top to bottom, inside its margins', () => {
    const texts = poster.marks.filter((mark) => mark.kind === 'text')
    const said = texts
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '')
    for (const block of blocks)
      for (const text of block.kind === 'fact' ? [block.label, block.value, block.note] : [block.text])
        expect(said).toContain(text.replace(/\s/g, ''))
    const heights = texts.map(({ y }) => y)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    texts.forEach(({ text, x, y, size }) => {
      expect(x + widthOf(text, size)).toBeLessThanOrEqual(poster.width - 24)
      expect(y).toBeLessThan(poster.height)
    })
  })

  test('marks what to look at first, and nothing else', () => {
    expect(poster.marks.filter((mark) => mark.kind === 'box').map(({ tone }) => tone)).toEqual(['accent', 'line'])
  })
})
