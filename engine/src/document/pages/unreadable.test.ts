import { describe, expect, test } from 'vitest'
import { column, pageOf, typeset } from '../../../test/typeset.ts'
import { isUnreadableText } from './unreadable.ts'

const PROSE = [
  'Planned the harvest of all the vineyards in the upper valley and sold it at markets',
  'Hired and trained the pickers of three farms, kept the books and mended the tractors',
  'Phone 555 0100, SQL, HTTP, CSS, HTML, XML, PHP, BPMN, MQTT, TCP and SMTP since 2019',
]
const pageOfLines = (lines: readonly string[], font = 'Sans') => pageOf(column(40, 60, lines, 14, { font }))
const shifted = (text: string, by: number) =>
  [...text]
    .map((each) => (each === ' ' ? ' ' : String.fromCodePoint(Math.max(1, (each.codePointAt(0) ?? 0) + by))))
    .join('')

describe('a page is unreadable', () => {
  test.each([
    ['letters of private use', PROSE.map((line) => shifted(line, 0xf000))],
    [
      'letters moved by 29, as glyph numbers taken for characters are',
      [...PROSE, ...PROSE].map((line) => shifted(line.toLowerCase(), -29)),
    ],
    ['controls', PROSE.map((line) => shifted(line.toLowerCase(), -96))],
    ['signs only', PROSE.map((line) => line.replace(/[a-z]/gi, '%'))],
  ])('%s', (_, lines) => {
    expect(isUnreadableText(pageOfLines(lines))).toBe(true)
  })

  test('when its glyphs have no characters at all', () => {
    const glyphs = typeset({ text: 'x'.repeat(100), x: 20, y: 50 }).map((glyph) => ({ ...glyph, text: '' }))
    expect(isUnreadableText({ glyphs })).toBe(true)
  })
})

describe('a page is readable', () => {
  test.each([
    ['prose and abbreviations', PROSE],
    [
      'Polish',
      ['Zaprojektowałem sieć wodociągową i przeszkoliłem trzydziestu pracowników w pięciu oddziałach firmy'.repeat(2)],
    ],
    ['Chinese', ['负责支付系统的设计与开发，将故障率降低了百分之三十，并带领六人团队完成了全部迁移工作'.repeat(2)]],
    ['Arabic', ['طورت أنظمة الدفع وقللت الأعطال وأشرفت على فريق من ستة مهندسين في الشركة'.repeat(2)]],
    ['a page number', ['\u{f031}']],
  ])('%s', (_, lines) => {
    expect(isUnreadableText(pageOfLines(lines))).toBe(false)
  })

  test('icons do not count', () => {
    const icons = typeset({ text: '\u{f095}'.repeat(60), x: 20, y: 30, font: 'FontAwesome' })
    expect(isUnreadableText({ glyphs: [...icons, ...pageOfLines(PROSE).glyphs] })).toBe(false)
  })
})
