import { fold } from '../text/fold.ts'
import { parseJob } from './parse.ts'
import { fieldText, placeIn } from './places.ts'
import type { JobPosting, PostingPlace } from './types.ts'

/** A word to the employer about their own posting. It changes no score. */
export interface PostingNote {
  readonly rule:
    | 'protected-attribute'
    | 'age-coded'
    | 'gender-coded'
    | 'inflated-years'
    | 'contradiction'
    | 'too-many-requirements'
    | 'no-criteria'
  readonly text: string
  readonly place: PostingPlace | null
}

type WordRule = Extract<PostingNote['rule'], 'protected-attribute' | 'age-coded' | 'gender-coded'>

/** Wordings on folded text, with what to say about them. */
const WORDINGS: readonly { readonly rule: WordRule; readonly pattern: RegExp; readonly advice: string }[] = [
  {
    rule: 'protected-attribute',
    pattern:
      /\b(?:(?:be )?under \d{2} years(?: of age)?|(?:maximum|max\.?) age|age limit|aged? (?:between )?\d{2}(?: ?(?:-|to|and) ?\d{2})?|between \d{2} and \d{2} years(?: old| of age)|(?:unmarried|single|married) (?:women|men|candidates?|applicants?|only)|male (?:candidates?|only|preferred)|female (?:candidates?|only|preferred)|(?:men|women) only|of [a-z]+ nationality|nationals only|native[- ]born|(?:christian|muslim|jewish|hindu|catholic) (?:candidates?|only|preferred)|no disabilit(?:y|ies)|able-bodied|good[- ]looking|attractive appearance|with(?:out)? children|pregnan(?:t|cy)|date of birth|attach (?:a )?photo(?:graph)?)\b/g,
    advice: 'names an attribute that the law protects in most countries; ask for what the work needs instead',
  },
  {
    rule: 'age-coded',
    pattern:
      /\b(?:young (?:and dynamic|team|dynamic|professionals?|talents?)|youthful|digital natives?|recent graduates? only|mature (?:candidates?|persons?|professionals?)|energetic young|junges team|jeune (?:et )?dynamique|equipo joven)\b/g,
    advice: 'reads as a wish for an age; say which experience the work needs',
  },
  {
    rule: 'gender-coded',
    pattern:
      /\b(?:salesm[ae]n|chairman|foreman wanted|handyman|waitress(?:es)? wanted|rock ?star|ninja|guru|manpower|he (?:will|should|must)|she (?:will|should|must)|craftsm[ae]n|workm[ae]n|cleaning lady|girls?|boys?)\b/g,
    advice: 'speaks to one gender or to one kind of person; a neutral word reaches more people',
  },
]

const FIELDS = ['title', 'description', 'requirements'] as const
// Ten years and more are asked for far oftener than needed; entry and junior roles that ask three are the commonest contradiction.
const INFLATED_YEARS = 10
const JUNIOR_YEARS = 3
const MANY_REQUIRED = 20

/** What an employer may want to change in a posting: protected attributes, coded words, inflated years, contradictions. */
export function lintPosting(posting: JobPosting): PostingNote[] {
  return [...wordingNotes(posting), ...criteriaNotes(posting)]
}

function wordingNotes(posting: JobPosting): PostingNote[] {
  return FIELDS.flatMap((field) => {
    const text = fieldText(posting, field)
    const folded = fold(text)
    return WORDINGS.flatMap(({ rule, pattern, advice }) =>
      [...folded.matchAll(pattern)].map((match) => {
        const place = placeIn(field, text, match.index, match.index + match[0].length)
        return { rule, text: `"${place.quote}" ${advice}.`, place }
      }),
    )
  })
}

function criteriaNotes(posting: JobPosting): PostingNote[] {
  const { criteria, seniority } = parseJob(posting)
  if (criteria.length === 0)
    return [
      {
        rule: 'no-criteria',
        text: 'The posting asks for nothing that could be compared; name the skills and the experience that the work needs.',
        place: null,
      },
    ]
  const isJunior = seniority === 'entry' || seniority === 'junior'
  const years = criteria.flatMap((criterion): PostingNote[] => {
    const minYears = criterion.kind === 'experience' || criterion.kind === 'skill' ? (criterion.minYears ?? 0) : 0
    if (isJunior && minYears >= JUNIOR_YEARS)
      return [
        {
          rule: 'contradiction',
          text: `The role is ${seniority}, yet "${criterion.label}" asks for ${minYears} years.`,
          place: criterion.place,
        },
      ]
    return minYears >= INFLATED_YEARS
      ? [
          {
            rule: 'inflated-years',
            text: `${minYears} years keep out people who can do the work; say what they should be able to do.`,
            place: criterion.place,
          },
        ]
      : []
  })
  const required = criteria.filter(({ importance }) => importance === 'required')
  const many: PostingNote[] =
    required.length > MANY_REQUIRED
      ? [
          {
            rule: 'too-many-requirements',
            text: `${required.length} things are required; move those that can be learned on the job to "nice to have".`,
            place: null,
          },
        ]
      : []
  return [...years, ...many]
}
