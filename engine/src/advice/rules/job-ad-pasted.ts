import { fold } from '../../text/fold.ts'
import { placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

// Eight words in the same order are a copied phrase; 30 words of them are a copied passage.
const SHINGLE = 8
const FEWEST_COPIED = 30

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}
const wordsOf = (text: string): Word[] =>
  [...fold(text).matchAll(/[\p{L}\p{N}+#]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
const shingleAt = (words: readonly Word[], index: number): string =>
  words
    .slice(index, index + SHINGLE)
    .map(({ text }) => text)
    .join(' ')

export const jobAdPasted: Rule = {
  name: 'job-ad-pasted',
  dimension: 'trustworthiness',
  severity: 'critical',
  find({ document, posting }) {
    if (posting === null) return []
    const theirs = wordsOf(`${posting.description}\n${posting.requirements}`)
    const known = new Set(
      theirs.map((_, index) => shingleAt(theirs, index)).slice(0, Math.max(0, theirs.length - SHINGLE + 1)),
    )
    const ours = wordsOf(document.text)
    const copied = new Set<number>()
    for (let index = 0; index + SHINGLE <= ours.length; index += 1) {
      if (known.has(shingleAt(ours, index))) for (let word = index; word < index + SHINGLE; word += 1) copied.add(word)
    }
    const first = ours[Math.min(...copied)]
    if (first === undefined || copied.size < FEWEST_COPIED) return []
    const end = document.text.indexOf('\n', first.end)
    const place = placeAt(document, first.start, end === -1 ? document.text.length : end)
    return [
      {
        text: `Rewrite in your own words what is taken from the job ad, beginning with "${shortQuote(place.quote)}".`,
        why: `${copied.size} words stand in the same order in the ad. They show what is wanted, not what you did.`,
        place,
        cost: 0.3,
      },
    ]
  },
}
