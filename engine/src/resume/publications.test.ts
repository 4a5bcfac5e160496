import { describe, expect, it } from 'vitest'
import { readCitation } from './publications.ts'

const read = (text: string) => {
  const cited = readCitation({ start: 0, end: text.length, text })
  return cited && [cited.name.value, cited.by?.value ?? null, cited.date?.value ?? null, cited.url?.value ?? null]
}

describe('readCitation', () => {
  it.each([
    [
      'APA',
      'Ellinger, M., & Okafor, T. B. (2019). Mixing in tidal straits. Journal of Invented Oceans, 12(3), 45–67.',
      ['Mixing in tidal straits', 'Journal of Invented Oceans', '2019', null],
    ],
    [
      'IEEE',
      '[2] M. Ellinger and T. Okafor, “Slow pumps for fast water,” Proc. Workshop on Pumps, 2021.',
      ['Slow pumps for fast water', 'Proc. Workshop on Pumps', '2021', null],
    ],
    [
      'Vancouver',
      'Ellinger M, Okafor TB. Night shifts and sleep. Ward Review. 2018;4:11-19.',
      ['Night shifts and sleep', 'Ward Review', '2018', null],
    ],
    [
      'no authors',
      '2. A field guide to failure (with two co-authors). Notes on Apparatus 7, 2018, pp. 1–19.',
      ['A field guide to failure (with two co-authors)', 'Notes on Apparatus', '2018', null],
    ],
    [
      'with a DOI',
      'Ellinger, M. (2020). Bridges of Lindmoor. Annals of Bridges. doi:10.1234/ab.5678',
      ['Bridges of Lindmoor', 'Annals of Bridges', '2020', 'https://doi.org/10.1234/ab.5678'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('leaves a plain title alone', () => {
    expect(read('Handovers that leave nothing to ask, Proceedings of the Lindmoor Workshop, 2020')).toBeUndefined()
  })
})
