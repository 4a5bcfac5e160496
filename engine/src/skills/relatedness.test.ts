import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allSkills } from './load.ts'
import { relatedness } from './relatedness.ts'

test.each([
  ['react', 'react', 1],
  ['no-such-skill', 'no-such-skill', 1],
  ['react', 'front-end-development', 0.7],
  ['front-end-development', 'react', 0.5],
  ['react', 'vue', 0.5],
  ['vue', 'react', 0.5],
  ['spring-boot', 'java', 0.5],
  ['java', 'spring-boot', 0.3],
  ['spring-boot', 'spring-cloud', 0.3],
  ['welding', 'react', 0],
  ['react', 'no-such-skill', 0],
])('%s stands in for %s by %d', (held, wanted, share) => expect(relatedness(held, wanted)).toBe(share))

test('nothing but the skill itself stands in fully, and alike skills do so both ways', () => {
  const id = fc.constantFrom(...allSkills.map((skill) => skill.id))
  fc.assert(
    fc.property(id, id, (held, wanted) => {
      const [there, back] = [relatedness(held, wanted), relatedness(wanted, held)]
      expect(there).toBeGreaterThanOrEqual(0)
      expect(there === 1).toBe(held === wanted)
      expect(there > 0).toBe(back > 0)
    }),
  )
})
