import { describe, expect, test } from 'vitest'
import { column, pageOf, type Setting } from '../../../test/typeset.ts'
import { composePages } from '../compose-pages.ts'

const textOf = (settings: readonly Setting[]): string => composePages([pageOf(settings)]).text
/** As printed: leftward letters stand in the page from right to left. */
const reversed = (text: string): string => [...text].reverse().join('')

describe('text that runs leftwards is read in its own order', () => {
  test.each([
    ['a Hebrew name', reversed('יעל ברקוביץ'), 'יעל ברקוביץ'],
    ['an Arabic name', reversed('ليلى المنصوري'), 'ليلى المنصوري'],
    ['a Hebrew name after a Latin one', `Dana Levi (${reversed('דנה לוי')})`, 'Dana Levi (דנה לוי)'],
    [
      'a Latin word among Hebrew ones',
      `${reversed('שנים')} Lumen ${reversed('מנהלת בחברת')}`,
      'מנהלת בחברת Lumen שנים',
    ],
    ['years', `2018 - 2015 ${reversed('מנהלת')}`, 'מנהלת 2015 - 2018'],
    ['years without spaces', `2018–2015 ${reversed('מנהלת')}`, 'מנהלת 2015–2018'],
    ['years that were painted rightwards', `2015–2018 ${reversed('מנהלת')}`, 'מנהלת 2015–2018'],
    ['months of years', `06/2014–05/2012 ${reversed('מנהלת')}`, 'מנהלת 05/2012–06/2014'],
    ['a date is one number', `05/2012 ${reversed('תואר')}`, 'תואר 05/2012'],
    ['a share', `${reversed('נוספים')} 30% ${reversed('חסכתי')}`, 'חסכתי 30% נוספים'],
    ['a ligature of presentation forms', 'ﻼﻴﻟ'.slice(0, 1), 'لا'],
  ])('%s', (_, printed, read) => {
    expect(textOf([{ text: printed, x: 50, y: 50 }])).toBe(read)
  })

  test('and its columns from the right', () => {
    const left = ['ניסיון', 'מנהלת פרויקטים בחברה גדולה', 'הובלתי צוות של אנשים בשוק', 'השקתי שלושה מוצרים חדשים']
    const right = ['מיומנויות', 'תכנות', 'ניהול', 'עיצוב']
    const settings = [...column(50, 60, left.map(reversed), 14), ...column(420, 63, right.map(reversed), 15)]
    expect(textOf(settings).split('\n')).toEqual([...right, ...left])
  })
})

describe('ideographs', () => {
  test('have no spaces between them when a line is justified, and keep those that are printed', () => {
    expect(textOf([{ text: '负责支付系统', x: 50, y: 50, tracking: 0.62 }])).toBe('负责支付系统')
    const name = [
      { text: '张', x: 50, y: 50 },
      { text: '晓明', x: 58.5, y: 50 },
    ]
    expect(textOf(name)).toBe('张 晓明')
  })
})
