import { describe, expect, test } from 'vitest'
import { column, pageOf, type Setting, WHITE } from '../../test/typeset.ts'
import { composePages } from './compose-pages.ts'
import type { PageGlyphs } from './types.ts'

const textOf = (settings: readonly Setting[], rest: Partial<PageGlyphs> = {}): string =>
  composePages([pageOf(settings, rest)]).text

/** Wrapped prose that fills 30 characters (150 pt at 10 pt). */
const PROSE = ['Planned the harvest of all the', 'vineyards in the upper valley,', 'hired and trained the pickers.']

describe('a line', () => {
  const cases: readonly [name: string, settings: Setting[], text: string][] = [
    ['words', [{ text: 'Ada Byron', x: 50, y: 50 }], 'Ada Byron'],
    [
      'a gap without a space',
      [
        { text: 'Ada', x: 50, y: 50 },
        { text: 'Byron', x: 68, y: 50 },
      ],
      'Ada Byron',
    ],
    [
      'a wide gap is a tab',
      [
        { text: 'Miller', x: 50, y: 50 },
        { text: '2019', x: 400, y: 50 },
      ],
      'Miller\t2019',
    ],
    [
      'chips beside each other, more of them than words in them',
      [
        { text: 'Kiting', x: 50, y: 50 },
        { text: 'Knot tying', x: 92, y: 50 },
        { text: 'Sails', x: 154, y: 50 },
        { text: 'Rigging', x: 191, y: 50 },
      ],
      'Kiting\tKnot tying\tSails\tRigging',
    ],
    [
      'a justified line keeps its wide gaps',
      ['Sailed', 'round', 'the', 'southern', 'cape'].map((text, at) => ({
        text,
        x: [50, 92, 129, 156, 208][at] ?? 0,
        y: 50,
      })),
      'Sailed round the southern cape',
    ],
    ['letters set apart', [{ text: 'PROFILE', x: 50, y: 50, tracking: 0.3 }], 'PROFILE'],
    [
      'letters set apart, two words',
      [
        { text: 'WORK', x: 50, y: 50, tracking: 0.3 },
        { text: 'HISTORY', x: 90, y: 50, tracking: 0.3 },
      ],
      'WORK HISTORY',
    ],
    [
      'figures with white between them',
      ['61', '%', 'to', '78', '%.'].map((text, at) => ({ text, x: 50 + 13 * at, y: 50 })),
      '61 % to 78 %.',
    ],
    ['letters set apart, an apostrophe', [{ text: 'VIE D’ART', x: 50, y: 50, tracking: 0.3 }], 'VIE D’ART'],
    ['letters typed apart', [{ text: 'S K I L L S', x: 50, y: 50 }], 'SKILLS'],
    ['a list of letters stays', [{ text: 'A B', x: 50, y: 50 }], 'A B'],
    ['ligatures', [{ text: 'ﬁnance oﬃce', x: 50, y: 50 }], 'finance office'],
    [
      'accents set over letters',
      [
        { text: 'Resume', x: 50, y: 50 },
        { text: '´', x: 75, y: 50 },
      ],
      'Resumé',
    ],
    [
      'raised text joins its line',
      [
        { text: 'June 1', x: 50, y: 50 },
        { text: 'st', x: 80, y: 46, size: 6 },
      ],
      'June 1st',
    ],
    [
      'a bullet of Symbol',
      [
        { text: '\u{f0b7}', x: 50, y: 50, font: 'Symbol' },
        { text: 'Baked bread', x: 68, y: 50 },
      ],
      '• Baked bread',
    ],
    [
      'lines of small type beside a large bullet',
      [{ text: '·', x: 50, y: 53, size: 19 }, ...column(64, 50, ['Baked bread and', 'sold it at markets'], 14)],
      '· Baked bread and\nsold it at markets',
    ],
  ]
  test.each(cases)('%s', (_, settings, text) => {
    expect(textOf(settings)).toBe(text)
  })

  test('an icon font is not read, and parts the words around it', () => {
    const settings = [
      { text: 'Lyon', x: 50, y: 50 },
      { text: 'P', x: 72, y: 50, font: 'FontAwesome' },
      { text: '555 0100', x: 79, y: 50 },
    ]
    expect(textOf(settings)).toBe('Lyon 555 0100')
  })

  test('characters of one ligature glyph, all reported at one place, keep their order', () => {
    const [o, f, i, c, e] =
      column(50, 50, ['oﬁce'])[0] === undefined ? [] : pageOf([{ text: 'ofice', x: 50, y: 50 }]).glyphs
    const stacked = [o, f, i, c, e].flatMap((glyph, index) =>
      glyph === undefined ? [] : [index === 2 ? { ...glyph, box: { ...glyph.box, x: 55 } } : glyph],
    )
    expect(composePages([pageOf([], { glyphs: stacked })]).text).toBe('ofice')
  })

  test('a row is flagged as a list item when its bullet is text or drawn', () => {
    const dot = { box: { x: 40, y: 64, width: 3, height: 3 }, fill: { red: 0, green: 0, blue: 0, alpha: 255 } }
    const { lines } = composePages([pageOf(column(50, 50, ['• Baked', 'Sold', 'Shop'], 19), { drawings: [dot] })])
    expect(lines.map((line) => line.bullet)).toEqual([true, true, false])
  })
})

describe('reading order', () => {
  test('a header, the left column, the right column, a footer', () => {
    const settings = [
      { text: 'Ada Byron, gardener and keeper of bees, Lyon, 555 0100, ada@byron.example', x: 50, y: 40 },
      ...column(50, 80, [...PROSE, ...PROSE]),
      ...column(300, 84, [...PROSE, ...PROSE], 15),
      { text: 'Set in Lyon by the gardener herself, all rights to these words reserved here', x: 50, y: 400 },
    ]
    const { lines, text } = composePages([pageOf(settings)])
    expect(text.split('\n')).toEqual([settings[0]?.text, ...PROSE, ...PROSE, ...PROSE, ...PROSE, settings.at(-1)?.text])
    expect(new Set(lines.map((line) => line.region)).size).toBe(4)
  })

  test('a sidebar is read before the text beside it, also when some rows are level', () => {
    const sidebar = ['CONTACT', 'Lyon', 'SKILLS', 'Pruning', 'Grafting', 'Bees', 'Mead', 'Wine']
    const settings = [...column(40, 80, sidebar, 18), ...column(200, 80, ['EXPERIENCE', ...PROSE, ...PROSE, ...PROSE])]
    expect(textOf(settings).split('\n')).toEqual([...sidebar, 'EXPERIENCE', ...PROSE, ...PROSE, ...PROSE])
  })

  test('dates flush right stay with their rows', () => {
    const settings = [
      ...column(50, 80, ['Vine Farm', 'Head gardener', 'Bee Farm', 'Gardener', 'Lake School', 'Gardening']),
      { text: '2019 - 2021', x: 490, y: 80 },
      { text: 'Lyon', x: 525, y: 94 },
      { text: '2015 - 2019', x: 490, y: 108 },
      { text: 'Nantes', x: 515, y: 122 },
      { text: '2012 - 2015', x: 490, y: 136 },
    ]
    expect(textOf(settings).split('\n')).toEqual([
      'Vine Farm\t2019 - 2021',
      'Head gardener\tLyon',
      'Bee Farm\t2015 - 2019',
      'Gardener\tNantes',
      'Lake School\t2012 - 2015',
      'Gardening',
    ])
  })

  test('a rail of dates on the left is read with the rows beside it', () => {
    const settings = [
      { text: '2019 - 2021', x: 40, y: 80 },
      { text: '2015 - 2019', x: 40, y: 150 },
      ...column(130, 80, ['Vine Farm', ...PROSE]),
      ...column(130, 150, ['Bee Farm', ...PROSE]),
    ]
    expect(textOf(settings).split('\n')).toEqual([
      '2019 - 2021\tVine Farm',
      ...PROSE,
      '2015 - 2019\tBee Farm',
      ...PROSE,
    ])
  })

  test('headings in the left margin become lines of their own before their text', () => {
    const settings = [
      ...column(40, 80, ['Profile', 'Work', 'School'], 70, { weight: 700 }),
      ...column(150, 80, PROSE),
      ...column(150, 150, PROSE),
      ...column(150, 220, PROSE),
    ]
    expect(textOf(settings).split('\n')).toEqual(['Profile', ...PROSE, 'Work', ...PROSE, 'School', ...PROSE])
  })

  test('rotated text is kept apart', () => {
    const turned = [...'2019'].map((text, index) => ({ text, x: 20, y: 300 - 5 * index, angle: Math.PI / 2 }))
    expect(textOf([...turned, ...column(50, 80, PROSE)]).split('\n')).toEqual([...PROSE, '2019'])
  })
})

describe('hidden text', () => {
  const seen = { text: 'Head gardener', x: 50, y: 50 }
  const cases: readonly [reason: string, hidden: Setting, rest?: Partial<PageGlyphs>][] = [
    ['same-colour', { text: 'kubernetes', x: 50, y: 90, fill: WHITE }],
    [
      'same-colour',
      { text: 'kubernetes', x: 50, y: 90 },
      { fills: [{ box: { x: 40, y: 70, width: 300, height: 40 }, fill: { red: 5, green: 5, blue: 5, alpha: 255 } }] },
    ],
    ['invisible-mode', { text: 'kubernetes', x: 50, y: 90, renderMode: 3 }],
    ['invisible-mode', { text: 'kubernetes', x: 50, y: 90, renderMode: 7 }],
    ['transparent', { text: 'kubernetes', x: 50, y: 90, fill: { ...WHITE, alpha: 0 } }],
    ['tiny', { text: 'kubernetes', x: 50, y: 90, size: 1 }],
    ['off-page', { text: 'kubernetes', x: 700, y: 90 }],
  ]
  test.each(cases)('%s', (reason, hidden, rest) => {
    const document = composePages([pageOf([seen, hidden], rest)])
    expect(document.text).toBe('Head gardener')
    expect(document.hidden).toMatchObject([{ reason, text: 'kubernetes', page: 1 }])
  })

  test('white text on a dark ground, or on a picture, is seen', () => {
    const ground = { x: 0, y: 0, width: 595, height: 100 }
    for (const fill of [{ red: 0, green: 60, blue: 90, alpha: 255 }, null]) {
      const document = composePages([pageOf([{ ...seen, fill: WHITE }], { fills: [{ box: ground, fill }] })])
      expect(document).toMatchObject({ text: 'Head gardener', hidden: [] })
    }
  })

  test('transparent text over letters drawn as outlines is seen; over outlines in the colour of the page it is not', () => {
    const box = { x: 50, y: 42, width: 65, height: 9 }
    const transparent = { ...seen, fill: { ...WHITE, alpha: 0 } }
    const over = (fill: typeof WHITE) => composePages([pageOf([transparent], { drawings: [{ box, fill }] })])
    expect(over({ red: 0, green: 0, blue: 0, alpha: 255 }).text).toBe('Head gardener')
    expect(over(WHITE)).toMatchObject({ text: '', hidden: [{ reason: 'transparent' }] })
  })
})

describe('links', () => {
  test('take the range of the text under their box', () => {
    const links = [{ href: 'mailto:ada@byron.example', box: { x: 74, y: 40, width: 86, height: 12 } }]
    const document = composePages([pageOf([{ text: 'Mail ada@byron.example now', x: 50, y: 50 }], { links })])
    const [link] = document.links
    expect(document.text.slice(link?.start, link?.end)).toBe('ada@byron.example')
  })

  test('without text under it, a link is an empty range beside the nearest text', () => {
    const links = [{ href: 'https://byron.example', box: { x: 30, y: 62, width: 10, height: 10 } }]
    const document = composePages([pageOf(column(50, 50, ['First line', 'Second line'], 20), { links })])
    expect(document.links).toEqual([{ href: 'https://byron.example', start: 11, end: 11 }])
  })
})
