import { describe, expect, expectTypeOf, it } from 'vitest'
import { AS_OF, INVENTED_POSTING, INVENTED_RESUME } from '../../test/invented-resume.ts'
import { NAMES, TELLING_NAMES } from '../../test/names-of-the-world.ts'
import { composeHtml } from '../document/compose-html.ts'
import { composeText } from '../document/compose-text.ts'
import type { Document } from '../document/types.ts'
import type { XmlElement } from '../document/xml.ts'
import { parseJob } from '../job/parse.ts'
import type { matchResume } from '../match/match.ts'
import type { Candidate } from '../match/types.ts'
import { parseResume } from '../resume/parse.ts'
import { fold } from '../text/fold.ts'
import { analyzeResume } from './analyze.ts'

const criteria = parseJob(INVENTED_POSTING)

/** Every number that is said of a person: all scores, the cap, the credit of every criterion. */
function numbersOf(document: Document): string {
  const resume = parseResume(document, { asOf: AS_OF })
  const { overall, scores, cap, items, projects } = analyzeResume({
    document,
    resume,
    posting: INVENTED_POSTING,
    criteria,
    asOf: AS_OF,
  })
  return JSON.stringify({
    overall,
    scores,
    cap,
    credits: items.map(({ criterion, credit, level, weight }) => [criterion.id, credit, level, weight]),
    projects: projects.map(({ score, signals }) => [score, signals]),
  })
}
const AS_WRITTEN = numbersOf(composeText(INVENTED_RESUME))

/** Exchanges parts of the resume, and makes sure that they were there. */
function exchanged(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replaceAll(from, to)
  }, INVENTED_RESUME)
}
const handleOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '') || 'm.e'

describe('no number changes to the last bit', () => {
  it(`with any of ${NAMES.length} names of many cultures, in the head and in the email`, () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(200)
    const changed = [...NAMES, ...TELLING_NAMES].filter(
      (name) =>
        numbersOf(composeText(exchanged(['Mara Ellinger', name], ['mara.ellinger@', `${handleOf(name)}@`]))) !==
        AS_WRITTEN,
    )
    expect(changed).toEqual([])
  }, 120_000)

  it.each(['she/her', 'he/him', 'they/them', 'Mr', 'Ms', 'Mx'])('with "%s" beside the name', (pronouns) => {
    const name = pronouns.includes('/') ? `Mara Ellinger (${pronouns})` : `${pronouns} Mara Ellinger`
    expect(numbersOf(composeText(exchanged(['Mara Ellinger', name])))).toBe(AS_WRITTEN)
  })

  it.each([
    ['an address', 'Leeds, UK', 'Lagos, Nigeria'],
    ['an address in a poor quarter or a rich one', 'Leeds, UK', 'Detroit, MI 48205, USA'],
    ['an address', 'Leeds, UK', 'Hanoi, Vietnam'],
    ['a town that is a technology', 'Leeds, UK', 'Phoenix, AZ, USA'],
    ['a phone number', '+44 20 7946 0018', '+234 1 460 0018'],
    ['a school', 'University of Oakhurst', 'Harvard University'],
    ['a school', 'University of Oakhurst', 'Howard University'],
    ['a school for women', 'University of Oakhurst', 'Wellesley College'],
    ['a school elsewhere', 'University of Oakhurst', 'University of Dhaka'],
    ['a school that is a technology', 'University of Oakhurst', 'Oracle University'],
    ['an employer', 'Northwind Freight Ltd', 'Google LLC'],
    ['an employer', 'Bluebell Insurance', 'Tata Consultancy Services'],
    ['a mail server', 'example.org', 'example.com'],
  ])('with %s: %s → %s', (_, from, to) => {
    expect(numbersOf(composeText(exchanged([from, to])))).toBe(AS_WRITTEN)
  })

  it.each(['1989 – 1992', '1979 – 1982', '1999 – 2002', '2010 – 2013'])(
    'with studies in %s: age is not asked',
    (years) => {
      expect(numbersOf(composeText(exchanged(['2015 – 2018', years])))).toBe(AS_WRITTEN)
    },
  )

  it('with a photo of anybody, or none', () => {
    const element = (name: string, children: XmlElement['children'], attributes = {}): XmlElement => ({
      name,
      attributes,
      children,
    })
    const lines = INVENTED_RESUME.split('\n').map((line) => element('p', [line]))
    const withPhoto = (attributes: Readonly<Record<string, string>> | null): Document =>
      composeHtml(element('body', attributes === null ? lines : [element('img', [], attributes), ...lines]))
    const without = numbersOf(withPhoto(null))
    expect(numbersOf(withPhoto({ src: 'data:image/png;base64,AAAA' }))).toBe(without)
    expect(numbersOf(withPhoto({ src: 'me.jpg', alt: 'Portrait of a woman, 58' }))).toBe(without)
  })
})

describe('these comparisons', () => {
  it('see a change where there is one', () => {
    expect(numbersOf(composeText(exchanged(['Snowflake', 'Sculpture'])))).not.toBe(AS_WRITTEN)
    expect(numbersOf(composeText(exchanged(['Mar 2021', 'Mar 2025'])))).not.toBe(AS_WRITTEN)
  })
})

/** Every key at any depth of what the matcher is given. */
type KeysWithin<Value> = Value extends readonly (infer Element)[]
  ? KeysWithin<Element>
  : Value extends object
    ? { [Key in keyof Value]: Key | KeysWithin<Value[Key]> }[keyof Value]
    : never
type OfThePerson =
  | 'basics'
  | 'email'
  | 'phone'
  | 'contact'
  | 'age'
  | 'birthDate'
  | 'gender'
  | 'pronouns'
  | 'photo'
  | 'image'
  | 'nationality'
  | 'institution'
  | 'school'
  | 'employer'
  | 'company'
  | 'organization'
  | 'address'
  | 'location'
  | 'city'
  | 'url'
  | 'profiles'

describe('the type that matching is given', () => {
  it('has no place for the person', () => {
    expectTypeOf<Extract<KeysWithin<Candidate>, OfThePerson>>().toBeNever()
    // Projects and certificates have names, people have none.
    expectTypeOf<Extract<keyof Candidate, 'name'>>().toBeNever()
    expectTypeOf<Parameters<typeof matchResume>[0]>().toEqualTypeOf<Candidate>()
    // The type above does look at every depth.
    expectTypeOf<Extract<KeysWithin<Candidate>, 'hasLink'>>().toEqualTypeOf<'hasLink'>()
  })
})
