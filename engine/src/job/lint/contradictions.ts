import type { PostingPlace } from '../types.ts'
import { MOST_YEARS, namedLevel, yearsOf } from './inflated-years.ts'
import type { Draft, PostingNote, PostingRule } from './note.ts'
import { findPayRanges } from './pay.ts'
import { linesOf } from './texts.ts'

const contradiction = (text: string, instead: string, place: PostingPlace): PostingNote => ({
  rule: 'contradiction',
  severity: 'warning',
  text,
  instead,
  place,
})

/** What a posting says in one place and takes back in another. */
export const findContradictions: PostingRule = (draft) => [
  ...levelAgainstYears(draft),
  ...requiredAndPreferred(draft),
  ...remoteAndOnSite(draft),
  ...payUpsideDown(draft),
  ...degreeAndNone(draft),
]

function levelAgainstYears({ job, posting }: Draft): PostingNote[] {
  const level = namedLevel(posting)
  if (level !== 'entry' && level !== 'junior') return []
  return job.criteria.flatMap((criterion) =>
    criterion.importance === 'required' && yearsOf(criterion) > MOST_YEARS[level]
      ? [
          contradiction(
            `The role is ${level === 'entry' ? 'for beginners' : 'junior'}, yet "${criterion.label}" asks for ${yearsOf(criterion)} years.`,
            `Write at most ${MOST_YEARS[level]} years, or name a higher level.`,
            criterion.place,
          ),
        ]
      : [],
  )
}

function requiredAndPreferred({ demands }: Draft): PostingNote[] {
  const required = new Map(
    demands
      // A title and the list of skills are no wording that a "nice to have" could contradict.
      .filter(({ importance, place }) => importance === 'required' && place.field !== 'title')
      .map((demand) => [demand.id, demand]),
  )
  const seen = new Set<string>()
  return demands.flatMap((demand) => {
    const other = required.get(demand.id)
    if (demand.importance !== 'preferred' || other === undefined || seen.has(demand.id)) return []
    seen.add(demand.id)
    return [
      contradiction(
        `${demand.label} is required in one place ("${other.place.quote}") and nice to have in another.`,
        'Keep the one that you mean.',
        demand.place,
      ),
    ]
  })
}

const REMOTE =
  /(?<![a-z])(?:(?:fully|completely|entirely|100 ?%|100 percent) remote|remote[- ](?:only|first)|work from anywhere|zu 100 ?% remote|komplett remote|100 ?% (?:teletravail|teletrabajo|homeoffice)|full remote)(?![a-z])/
const ON_SITE =
  /(?<![a-z])(?:(?:fully |100 ?% )?on-?site (?:only|role|position|work|presence|five days)|must (?:be|work) on-?site|no (?:remote|home ?office|working from home)|(?:5|five) days (?:a|per) week in the office|remote work is not (?:possible|offered)|kein(?:e)? (?:homeoffice|remote)|vor ort erforderlich|pas de teletravail|(?:100 ?% )?presencial|sin teletrabajo)(?![a-z])/

function remoteAndOnSite({ posting }: Draft): PostingNote[] {
  const lines = linesOf(posting)
  if (!lines.some(({ folded }) => REMOTE.test(folded))) return []
  return lines.flatMap(({ folded, placeOf }) => {
    const match = ON_SITE.exec(folded)
    return match === null
      ? []
      : [
          contradiction(
            'The work is called remote in one place and on site in another.',
            'Write how many days a week are on site, and where.',
            placeOf(match.index, match.index + match[0].length),
          ),
        ]
  })
}

function payUpsideDown({ posting }: Draft): PostingNote[] {
  return linesOf(posting).flatMap(({ folded, placeOf }) =>
    findPayRanges(folded)
      .filter(({ low, high }) => low > high)
      .map(({ start, end }) => {
        const place = placeOf(start, end)
        return contradiction(
          `The pay "${place.quote}" begins above where it ends.`,
          'Write the lower amount first.',
          place,
        )
      }),
  )
}

const NO_DEGREE =
  /(?<![a-z])(?:no (?:university |college |formal )?degree (?:is )?(?:needed|required|necessary)|degree (?:is )?not (?:needed|required|necessary)|kein (?:studium|abschluss) (?:erforderlich|notwendig|notig)|sans diplome|aucun diplome (?:requis|exige)|no se requiere (?:titulo|titulacion)|sin titulacion)(?![a-z])/

function degreeAndNone({ posting, job }: Draft): PostingNote[] {
  const degree = job.criteria.find(
    (criterion) => criterion.kind === 'education' && criterion.importance === 'required' && !criterion.orEquivalent,
  )
  if (degree === undefined) return []
  return linesOf(posting).flatMap(({ folded, placeOf }) => {
    const match = NO_DEGREE.exec(folded)
    return match === null
      ? []
      : [
          contradiction(
            `A degree is asked for ("${degree.place.quote}") and called unnecessary.`,
            'Write "or equivalent experience" behind the degree, or leave it out.',
            placeOf(match.index, match.index + match[0].length),
          ),
        ]
  })
}
