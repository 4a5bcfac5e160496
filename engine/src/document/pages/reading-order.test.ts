import { describe, expect, test } from 'vitest'
import { column, pageOf, type Setting } from '../../../test/typeset.ts'
import { composePages } from '../compose-pages.ts'

const linesOf = (settings: readonly Setting[]): string[] => composePages([pageOf(settings)]).text.split('\n')

const BOLD = { weight: 700 }
const heading = (text: string, x: number, y: number): Setting => ({ text, x, y, size: 13, ...BOLD })
/** Ends at `right`, as dates do at the right margin. */
const flushRight = (text: string, y: number, size = 10, right = 545): Setting => ({
  text,
  y,
  size,
  x: right - text.length * 0.5 * size,
})
/** Wrapped prose of 60 and of 30 characters. */
const WIDE = [
  'Planned the harvest of all the vineyards in the upper valley,',
  'hired and trained the pickers, and kept the books of the farm.',
]
const NARROW = ['Planned the harvest of all the', 'vineyards in the upper valley,', 'hired and trained the pickers.']
const card = (x: number, y: number, title: string, lines: readonly string[]): Setting[] => [
  { text: title, x, y, ...BOLD },
  ...column(x, y + 13, lines, 13),
]

describe('cards side by side', () => {
  test('are read one after the other although their lines are level', () => {
    const settings = [
      heading('Projects', 50, 60),
      ...card(50, 80, 'Atlas', ['Maps for hikers', 'Paper and ink']),
      ...card(230, 80, 'Compass', ['Courses by post', 'Six terms']),
      ...card(410, 80, 'Lantern', ['Lamps for boats', 'Brass only']),
      heading('Awards', 50, 150),
      { text: 'Golden Spade of the county fair', x: 50, y: 170 },
    ]
    expect(linesOf(settings)).toEqual([
      ...['Projects', 'Atlas', 'Maps for hikers', 'Paper and ink', 'Compass', 'Courses by post', 'Six terms'],
      ...['Lantern', 'Lamps for boats', 'Brass only', 'Awards', 'Golden Spade of the county fair'],
    ])
  })

  test('row of cards by row of cards', () => {
    const settings = [
      ...card(50, 80, 'Atlas', ['Maps for hikers', 'Paper']),
      ...card(300, 80, 'Compass', ['Courses by post', 'Terms']),
      ...card(50, 140, 'Lantern', ['Lamps for boats', 'Brass']),
      ...card(300, 140, 'Anchor', ['Ropes for boats', 'Hemp']),
    ]
    expect(linesOf(settings).filter((_, index) => index % 3 === 0)).toEqual(['Atlas', 'Compass', 'Lantern', 'Anchor'])
  })

  test('lists in columns are read column by column', () => {
    const settings = [
      ...column(50, 80, ['• Pruning', '• Grafting', '• Bees']),
      ...column(300, 80, ['• Mead', '• Wine', '• Cider']),
    ]
    expect(linesOf(settings)).toEqual(['• Pruning', '• Grafting', '• Bees', '• Mead', '• Wine', '• Cider'])
  })
})

describe('list items', () => {
  test('keep their signs, however far these stand before the text', () => {
    const settings = [0, 34, 68].flatMap((down) => [
      { text: '●', x: 50, y: 80 + down },
      ...column(75, 80 + down, down === 68 ? ['Kept the bees'] : NARROW.slice(0, 2), 17),
    ])
    expect(linesOf(settings)).toEqual([`● ${NARROW[0]}`, NARROW[1], `● ${NARROW[0]}`, NARROW[1], '● Kept the bees'])
  })
})

describe('tables', () => {
  test('are read row by row, a bold head and all', () => {
    const rows = [
      ['Skill', 'Level', 'Years'],
      ['Pruning', 'Good', '7'],
      ['Grafting', 'Basic', '2'],
      ['Bees', 'Good', '5'],
      ['Mead', 'Good', '3'],
    ]
    const settings = rows.flatMap((cells, row) =>
      cells.map((text, at) => ({ text, x: 50 + 160 * at, y: 80 + 14 * row, weight: row === 0 ? 700 : 400 })),
    )
    expect(linesOf(settings)).toEqual(rows.map((cells) => cells.join('\t')))
  })

  const head = ['Period', 'Post', 'Employer', 'Place'].map((text, at) => ({ text, x: 50 + 120 * at, y: 80 }))
  const cells = (y: number, ...texts: string[]): Setting[] =>
    texts.flatMap((text, at) => (text === '' ? [] : [{ text, x: 50 + 120 * at, y }]))

  test('a cell whose next word did not fit goes on in the next line', () => {
    const settings = [
      ...head,
      ...cells(100, '2019 - 2021', 'Head gardener', 'Lindenhof Garden Hotel', 'Lyon'),
      ...cells(112, '', '', 'and Spa'),
      ...cells(132, '2015 - 2019', 'Gardener', 'Vine Farm', 'Nantes'),
    ]
    expect(linesOf(settings)[1]).toBe('2019 - 2021\tHead gardener\tLindenhof Garden Hotel and Spa\tLyon')
  })

  test('a line under a cell that had room for it is a line of its own', () => {
    const settings = [
      ...head,
      ...cells(100, '2019 - 2021', 'Head gardener', 'Vine Farm', 'Lyon'),
      ...cells(112, '', '', 'Full time'),
      ...cells(132, '2015 - 2019', 'Gardener', 'Bee Farm', 'Nantes'),
    ]
    expect(linesOf(settings)[2]).toBe('Full time')
  })

  test('labels set flush right against their values', () => {
    const labels = ['Dates', 'Title of qualification', 'Organisation providing it']
    const values = ['2010 - 2013', 'Bachelor of Arts in Gardening', 'Oakhurst University of Gardening']
    const settings = labels.flatMap((label, index) => [
      flushRight(label, 80 + 13 * index, 10, 200),
      { text: values[index] ?? '', x: 214, y: 80 + 13 * index },
    ])
    expect(linesOf(settings)).toEqual(labels.map((label, index) => `${label}\t${values[index]}`))
  })
})

describe('sections across the page', () => {
  test('headings with nothing beside them part rows with dates from columns further down', () => {
    const settings = [
      heading('Work', 50, 60),
      { text: 'Vine Farm', x: 50, y: 80 },
      flushRight('2019 - 2021', 80),
      { text: 'Head gardener', x: 50, y: 94 },
      flushRight('Lyon', 94),
      heading('School', 50, 124),
      heading('Prizes', 420, 124),
      ...column(50, 144, ['Gardening', 'Oakhurst']),
      ...column(420, 144, ['Golden Spade', 'Silver Rake']),
    ]
    expect(linesOf(settings)).toEqual([
      ...['Work', 'Vine Farm\t2019 - 2021', 'Head gardener\tLyon'],
      ...['School', 'Gardening', 'Oakhurst', 'Prizes', 'Golden Spade', 'Silver Rake'],
    ])
  })

  test('a title and the address at the right margin of its row stay one row among rows with dates', () => {
    const address = 'code.example.org/lyon-bee-keepers/bee-atlas-of-lyon'
    const settings = [
      heading('Work', 50, 30),
      { text: 'Vine Farm', x: 50, y: 50 },
      flushRight('2019 - 2021', 50),
      ...column(50, 64, WIDE),
      { text: 'Bee Farm', x: 50, y: 124 },
      flushRight('2015 - 2019', 124),
      ...column(50, 138, WIDE),
      heading('Projects', 50, 180),
      { text: 'Bee Atlas', x: 50, y: 200 },
      flushRight(address, 200, 9),
      heading('School', 50, 230),
      { text: 'Gardening', x: 50, y: 250 },
      flushRight('2016 - 2019', 250),
    ]
    expect(linesOf(settings)).toContain(`Bee Atlas\t${address}`)
  })

  test('a heading below two columns goes with the text that it heads', () => {
    const settings = [
      heading('Work', 50, 60),
      ...column(50, 80, [...NARROW, ...NARROW]),
      heading('Skills', 320, 66),
      ...column(320, 86, ['Pruning', 'Grafting']),
      heading('Hobbies', 50, 190),
      { text: 'Keeping bees and making mead and cider with the neighbours, and walking the hills', x: 50, y: 210 },
    ]
    const lines = linesOf(settings)
    expect(lines.slice(-4)).toEqual(['Pruning', 'Grafting', 'Hobbies', settings.at(-1)?.text])
  })

  test('columns whose headings have text beside them are read to their ends', () => {
    const settings = [
      heading('Work', 200, 60),
      ...column(200, 80, [...WIDE, ...WIDE], 14),
      heading('School', 200, 150),
      ...column(200, 170, WIDE),
      heading('Skills', 40, 60),
      ...column(40, 80, ['Pruning', 'Grafting', 'Bees', 'Mead', 'Wine', 'Cider', 'Honey', 'Wax'], 14),
    ]
    expect(linesOf(settings).indexOf('Wax')).toBeLessThan(linesOf(settings).indexOf('Work'))
  })
})

describe('rails', () => {
  const jobs = [
    { dates: '2019 - 2021', place: 'Lyon', title: 'Vine Farm', y: 80 },
    { dates: '2015 - 2019', place: 'Nantes', title: 'Bee Farm', y: 160 },
    { dates: '2012 - 2015', place: 'Brest', title: 'Lake Farm', y: 240 },
  ]
  const expected = jobs.flatMap(({ dates, place, title }) => [`${title}\t${dates}`, place, 'Gardener', ...WIDE])

  test('dates over a place at the right, set smaller and not level with the rows', () => {
    const settings = jobs.flatMap(({ dates, place, title, y }) => [
      { text: title, x: 50, y, size: 11, ...BOLD },
      flushRight(dates, y, 8),
      flushRight(place, y + 10, 8),
      ...column(50, y + 16, ['Gardener', ...WIDE], 14),
    ])
    expect(linesOf(settings)).toEqual(expected)
  })

  test('a place under the dates that stands beside a list item is read before the item', () => {
    const settings = jobs.flatMap(({ dates, place, title, y }) => [
      { text: dates, x: 40, y },
      { text: place, x: 40, y: y + 14 },
      { text: title, x: 130, y, ...BOLD },
      ...column(142, y + 14, ['• Planned the harvest of the', '   vineyards in the valley', '• Kept bees']),
    ])
    expect(linesOf(settings).slice(0, 3)).toEqual(['2019 - 2021\tVine Farm', 'Lyon', '• Planned the harvest of the'])
  })

  test('dates wrapped in a narrow rail are one date', () => {
    const settings = jobs.flatMap(({ title, y }, index) => [
      ...column(40, y, [`Jan 201${index} - Mar`, `201${index + 3}`], 12),
      { text: title, x: 130, y, ...BOLD },
      ...column(130, y + 14, WIDE),
    ])
    expect(linesOf(settings).slice(0, 2)).toEqual(['Jan 2010 - Mar 2013\tVine Farm', WIDE[0]])
  })

  test('a heading wrapped in the left margin is one heading', () => {
    const settings = [
      ...column(40, 80, ['Academic', 'qualifications'], 13, BOLD),
      ...column(160, 80, [...WIDE, ...WIDE, ...WIDE]),
      ...column(40, 190, ['Work'], 13, BOLD),
      ...column(160, 190, [...WIDE, ...WIDE]),
      ...column(40, 270, ['Hobbies'], 13, BOLD),
      ...column(160, 270, [...WIDE, ...WIDE]),
    ]
    expect(linesOf(settings).filter((line) => !WIDE.includes(line))).toEqual([
      'Academic qualifications',
      'Work',
      'Hobbies',
    ])
  })
})

describe('running heads and feet', () => {
  test('are read after everything else on their page', () => {
    const pages = [1, 2].map((number) => ({
      ...pageOf([
        ...column(50, number === 1 ? 60 : 90, WIDE),
        { text: `Ada Byron, page ${number} of 2`, x: 220, y: 820, size: 8 },
        ...(number === 2 ? [{ text: 'Ada Byron', x: 50, y: 40, size: 8 }] : []),
      ]),
      number,
    }))
    const { lines, text } = composePages(pages)
    expect(text.split('\n')).toEqual([
      ...WIDE,
      'Ada Byron, page 1 of 2',
      'Ada Byron',
      ...WIDE,
      'Ada Byron, page 2 of 2',
    ])
    expect(new Set(lines.map(({ region }) => region)).size).toBe(4)
  })

  test('a last line that says more than a number stays in the flow', () => {
    expect(linesOf([...column(50, 60, WIDE), { text: 'Lyon, 2020', x: 50, y: 800 }]).at(-1)).toBe('Lyon, 2020')
  })
})
