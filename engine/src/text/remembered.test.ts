import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.ts'

describe('a remembered function', () => {
  it('answers as the function itself does', () => {
    const upper = remembered((text) => (text === '' ? undefined : text.toUpperCase()))
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 }), (texts) => {
        expect(texts.map(upper)).toEqual(texts.map((text) => (text === '' ? undefined : text.toUpperCase())))
      }),
    )
  })

  it('asks once for a text, `undefined` answers included, and every time for a long one', () => {
    const asked: string[] = []
    const ask = remembered((text) => {
      asked.push(text)
    })
    const long = 'long '.repeat(50)
    for (const text of ['a', 'b', 'a', 'b', long, long]) ask(text)
    expect(asked).toEqual(['a', 'b', long, long])
  })

  it('remembers a bounded number of texts', () => {
    const asked: string[] = []
    const ask = remembered((text) => asked.push(text))
    for (let index = 0; index < 10_000; index++) ask(`text ${index}`)
    ask('text 0')
    expect(asked).toHaveLength(10_001)
  })
})
