import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates.ts'

/** `from→to`, `from→` for one that goes on, `from` for a lone date, `from…to` for one of several months, `?` for a template's placeholder. */
function describeDates(text: string, dayFirst = false): string {
  return findDates(text, { dayFirst })
    .map(({ range, from, to, current }) =>
      range
        ? `${from?.value ?? '?'}→${current ? '' : (to?.value ?? '?')}`
        : `${from?.value ?? '?'}${to ? `…${to.value}` : ''}`,
    )
    .join(' ')
}

const CASES: readonly (readonly [text: string, expected: string])[] = [
  // English
  ['Jan 2020', '2020-01'],
  ['January 2020', '2020-01'],
  ['Jan. 2020', '2020-01'],
  ['January, 2020', '2020-01'],
  ['JAN 2020', '2020-01'],
  ["Jan '20 – Mar '21", '2020-01→2021-03'],
  ['Jan-20 to Mar-21', '2020-01→2021-03'],
  ['5 January 2020', '2020-01-05'],
  ['January 5, 2020', '2020-01-05'],
  ['15th of May 2020', '2020-05-15'],
  ['Sept 2019 – present', '2019-09→'],
  ['Sept. 2019 - to date', '2019-09→'],
  ['September 2012 - June 2016', '2012-09→2016-06'],
  ['May – Aug 2019', '2019-05→2019-08'],
  ['Nov – Jan 2020', '2019-11→2020-01'],
  ['Jan 2020 to Mar 2021', '2020-01→2021-03'],
  ['Jan 2020 through Mar 2021', '2020-01→2021-03'],
  ['Jan 2020 until now', '2020-01→'],
  ['June 2023 – Present', '2023-06→'],
  ['Aug 2020—Present', '2020-08→'],
  ['Dec 2019-Present', '2019-12→'],
  ['Jul. 2019 – Current', '2019-07→'],
  ['April 2019 - current / Birmingham, AL', '2019-04→'],
  ['2017 - ongoing', '2017→'],
  ['2019 – till date', '2019→'],
  ['since 2018', '2018→'],
  ['Since March 2018', '2018-03→'],
  ['from 2015 to 2018', '2015→2018'],
  ['Summer 2020', '2020'],
  ['Fall 2018 – Spring 2019', '2018→2019'],
  ['Expected May 2026', '2026-05'],
  ['2015 to 2017, 2019', '2015→2017 2019'],
  // Numbers
  ['01/2020', '2020-01'],
  ['1/2020', '2020-01'],
  ['01/2020 - 03/2021', '2020-01→2021-03'],
  ['10/2018 – Present', '2018-10→'],
  ['05/19 – 08/21', '2019-05→2021-08'],
  ['2020-01', '2020-01'],
  ['2020/01 – 2021/12', '2020-01→2021-12'],
  ['2018-05-01 - 2019-06-30', '2018-05-01→2019-06-30'],
  ['12.03.2020 – 31.12.2020', '2020-03-12→2020-12-31'],
  ['05.2019 – heute', '2019-05→'],
  ['03/15/2020', '2020-03-15'],
  ['15/03/2020', '2020-03-15'],
  ['2019', '2019'],
  ['2019–2021', '2019→2021'],
  ['2019-2021', '2019→2021'],
  ['2019 — 2021', '2019→2021'],
  ['(2019 ~ 2021)', '2019→2021'],
  ['2019-21', '2019→2021'],
  ['2019/20', '2019→2020'],
  ["'19 – '21", '2019→2021'],
  ['2017 –\tProduct Manager', '2017→'],
  ['2017 –', '2017→'],
  // French
  ['janvier 2020', '2020-01'],
  ['févr. 2019 – déc. 2020', '2019-02→2020-12'],
  ['1er janvier 2020 au 31 mars 2021', '2020-01-01→2021-03-31'],
  ['depuis 2018', '2018→'],
  ["sept. 2019 – aujourd'hui", '2019-09→'],
  ['2019 à aujourd’hui', '2019→'],
  ['de 2015 à 2018', '2015→2018'],
  ['août 2017 - en cours', '2017-08→'],
  // German
  ['März 2019 bis Mai 2020', '2019-03→2020-05'],
  ['seit 03/2018', '2018-03→'],
  ['Okt. 2016 – Dez. 2018', '2016-10→2018-12'],
  ['12. März 2020', '2020-03-12'],
  ['2015 bis heute', '2015→'],
  // Spanish, Portuguese, Italian, Dutch
  ['enero de 2019 a la actualidad', '2019-01→'],
  ['2021 - Actualidad', '2021→'],
  ['desde septiembre de 2017', '2017-09→'],
  ['5 de mayo de 2018', '2018-05-05'],
  ['março de 2018 - o momento', '2018-03→'],
  ['dez 2015 até atual', '2015-12→'],
  ['luglio 2018 – in corso', '2018-07→'],
  ['gennaio 2010 – oggi', '2010-01→'],
  ['van 2018 tot heden', '2018→'],
  ['mei 2014 t/m juni 2016', '2014-05→2016-06'],
  // Chinese
  ['2020年3月', '2020-03'],
  ['2020年3月5日', '2020-03-05'],
  ['2020年', '2020'],
  ['2020年3月 – 至今', '2020-03→'],
  ['2020年3月至今', '2020-03→'],
  ['2018年9月至2022年6月', '2018-09→2022-06'],
  ['2019.03-2020.05', '2019-03→2020-05'],
  // Other scripts and languages
  ['март 2019 – июнь 2021', '2019-03→2021-06'],
  ['май 2020 – по настоящее время', '2020-05→'],
  ['березень 2018 – травень 2019', '2018-03→2019-05'],
  ['září 2016 – leden 2019', '2016-09→2019-01'],
  ['Μάρτιος 2019 – σήμερα', '2019-03→'],
  ['ianuarie 2017 – prezent', '2017-01→'],
  ['يناير ٢٠١٩ – مارس ٢٠٢١', '2019-01→2021-03'],
  ['ינואר 2019 – היום', '2019-01→'],
  ['2019년 3월 – 현재', '2019-03→'],
  // Another cell, or part of a name
  ['Nimbus9 March 2019', '2019-03'],
  ['Level 9\tMarch 2019', '2019-03'],
  // Quarters and halves are their months
  ['Q3 2020', '2020-07…2020-09'],
  ['Q3/2020', '2020-07…2020-09'],
  ['2020 Q3', '2020-07…2020-09'],
  ['3Q 2020', '2020-07…2020-09'],
  ['1st quarter of 2020', '2020-01…2020-03'],
  ['3. Quartal 2020', '2020-07…2020-09'],
  ['2e trimestre 2020', '2020-04…2020-06'],
  ['T4 2020', '2020-10…2020-12'],
  ['H2 2019 – H1 2021', '2019-07→2021-06'],
  ['2. Halbjahr 2019', '2019-07…2019-12'],
  ['Q1 2019 – Q4 2020', '2019-01→2020-12'],
  ['Q1 – Q3 2020', '2020-01→2020-09'],
  ['Q2 2020 – present', '2020-04→'],
  ["Q4'19 – Q2'20", '2019-10→2020-06'],
  ['H3 2020', '2020'],
  // Seasons, semesters and times of a year are their year
  ['été 2019', '2019'],
  ['verano de 2019', '2019'],
  ['Sommer 2019 – Herbst 2020', '2019→2020'],
  ['Fall semester 2018 – Spring semester 2020', '2018→2020'],
  ['WS 2019/20', '2019…2020'],
  ['Winter 2019/2020', '2019…2020'],
  ['WiSe 2019/20 – SoSe 2021', '2019→2021'],
  ['WS 2018/19 – WS 2020/21', '2018→2021'],
  ['mid-2019', '2019'],
  ['early 2018 – late 2020', '2018→2020'],
  ['Anfang 2018 – Ende 2020', '2018→2020'],
  ['mi-2019 à fin 2020', '2019→2020'],
  ['desde finales de 2019', '2019→'],
  // Months in Roman numbers
  ['IX 2016 – VI 2020', '2016-09→2020-06'],
  ['IX.2016-VI.2020', '2016-09→2020-06'],
  ['XI.2020 – obecnie', '2020-11→'],
  ['od XI.2020', '2020-11→'],
  ['od V 2019', '2019-05→'],
  ['V 2019', '2019'],
  ['Henry V 2019', '2019'],
  ['Developer II 2019 – 2021', '2019→2021'],
  // Templates
  ['year–year', '?→?'],
  ['año–año', '?→?'],
  ['年 – 年', '?→?'],
  ['Month 20XX – Ongoing', '?→'],
  // Not dates
  ['(206) 555-0149', ''],
  ['+1 415 555 0142', ''],
  ['$2020 saved', ''],
  ['1,999 customers', ''],
  ['99.97% of 2M+ requests', ''],
  ['may be used', ''],
  ['version 3.2.1', ''],
  ['room 1234', ''],
  ['3 years 2 months', ''],
  ['jane2019@mail.com', ''],
]

describe('findDates', () => {
  it.each(['Berlin-Mitte', 'Front end', 'Wise', 'Developer II'])('leaves %j before a date alone', (name) => {
    expect(findDates(`${name} 2019 – 2021`)[0]?.start).toBe(name.length + 1)
  })

  it.each(CASES)('%j is %j', (text, expected) => {
    expect(describeDates(text)).toBe(expected)
  })

  it('reads the day first where the language does', () => {
    expect(describeDates('03/04/2020', true)).toBe('2020-04-03')
    expect(describeDates('03/04/2020', false)).toBe('2020-03-04')
  })

  it('gives ranges that are inside the text and do not overlap', () => {
    const part = fc.constantFrom(
      'Jan',
      '2020',
      '–',
      'since',
      'present',
      '05/2019',
      '年',
      "'21",
      'May',
      'to',
      '-',
      '31',
      '.',
      '\t',
      'heute',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 6 })), { maxLength: 24 }), (parts) => {
        const text = parts.join(' ')
        let end = 0
        for (const mention of findDates(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          for (const point of [mention.from, mention.to]) {
            if (point) expect(point.start >= mention.start && point.end <= mention.end).toBe(true)
          }
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
