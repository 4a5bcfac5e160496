import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { readInterests } from './interests.ts'
import { readRows } from './rows.ts'

const interestsOf = (text: string) =>
  readInterests(readRows(composeText(text))).map(({ name, keywords }) =>
    keywords.length === 0 ? name.value : [name.value, ...keywords.map(({ value }) => value)],
  )

describe('readInterests', () => {
  it.each([
    ['Hiking, chess, the cello', ['Hiking', 'chess', 'the cello']],
    ['• Chormusik\n• Bergwandern', ['Chormusik', 'Bergwandern']],
    ['Randonnée · Échecs · Cuisine', ['Randonnée', 'Échecs', 'Cuisine']],
    ['登山、摄影、书法', ['登山', '摄影', '书法']],
    ['Hiking | Chess | Brass band (trombone)', ['Hiking', 'Chess', 'Brass band (trombone)']],
    ['Hiking – Chess – Baking', ['Hiking', 'Chess', 'Baking']],
    [
      'Music: piano, choir\nSport: rowing',
      [
        ['Music', 'piano', 'choir'],
        ['Sport', 'rowing'],
      ],
    ],
    ['Musique : piano, chorale', [['Musique', 'piano', 'chorale']]],
    ['Deportes\tremo, escalada', [['Deportes', 'remo', 'escalada']]],
    ['Fotografie – Porträts, Straßen', [['Fotografie', 'Porträts', 'Straßen']]],
    [
      'Hiking, chess by post, open water swimming, wild mushrooms, playing the\ncello, sourdough',
      ['Hiking', 'chess by post', 'open water swimming', 'wild mushrooms', 'playing the cello', 'sourdough'],
    ],
    ['I enjoy hiking, chess and cooking.', ['hiking', 'chess', 'cooking']],
    ["J'aime la randonnée et les échecs.", ['randonnée', 'échecs']],
    ['Ich interessiere mich für Geschichte, Schach und Musik.', ['Geschichte', 'Schach', 'Musik']],
    ['Me gusta el senderismo y cocinar.', ['el senderismo', 'cocinar']],
    ['Mi piace leggere e nuotare.', ['leggere', 'nuotare']],
    ['At weekends, when the weather of the bay allows it at last, my brother and I sail an old boat.', []],
  ])('%j', (text, expected) => {
    expect(interestsOf(text)).toEqual(expected)
  })
})
