import type { Document } from '../document/types.ts'
import { isDocumentTitle } from './headings.ts'
import { type KindScore, scoreCues } from './kind-cues.ts'
import { listShapeSigns } from './kind-shapes.ts'
import { placeOf } from './pieces.ts'
import type { SectionRows } from './sections.ts'
import type { JsonResume, KindEvidence, KindReading, OtherKind, SectionKind } from './types.ts'

/** Log-odds that each sign of a resume adds. A complete resume passes 8; a letter with its sender's address stays under 2.5. */
const SIGNS = {
  documentTitle: 1.5,
  name: 0.5,
  email: 1,
  phone: 0.6,
  profile: 0.4,
  workHeading: 1.5,
  educationHeading: 1.5,
  skillsHeading: 1,
  otherHeading: 0.4,
  datedJob: 1.2,
  secondDatedJob: 0.6,
  namedJob: 0.6,
  school: 0.8,
  datedProject: 0.5,
  /** Neither a way to reach anybody nor a date: nobody is spoken of. */
  nobody: -1.2,
} as const

/** Log-odds of a paper that shows no sign of anything. */
const PRIOR = -2.2
/** What every resume may say of other papers ("prepared invoices") without being one. */
const SLACK = 0.8
const MOST_AGAINST = 7
/** Where a dated job with title and employer stands, other papers' words are what the job was about ("wrote job descriptions"). */
const WORTH_IN_JOBS = 0.5
const MOST_OTHER_HEADINGS = 4

const OTHER_HEADINGS: ReadonlySet<SectionKind> = new Set([
  'summary',
  'projects',
  'certificates',
  'languages',
  'awards',
  'publications',
  'volunteer',
  'interests',
  'references',
])

interface Sign {
  readonly weight: number
  readonly reason: string
  readonly holds: boolean
}

function listSigns(document: Document, json: JsonResume, sections: readonly SectionRows[]): readonly Sign[] {
  const kinds = new Set(sections.filter(({ heading }) => heading !== null).map(({ kind }) => kind))
  const others = [...kinds].filter((kind) => OTHER_HEADINGS.has(kind))
  const { basics, work, education, projects } = json
  const dated = work.filter(({ startDate, endDate }) => startDate ?? endDate)
  const titled = document.lines.slice(0, 4).some(({ start, end }) => isDocumentTitle(document.text.slice(start, end)))
  const sign = (weight: number, reason: string, holds: boolean): Sign => ({ weight, reason, holds })
  return [
    sign(SIGNS.documentTitle, 'is titled a resume', titled),
    sign(SIGNS.name, 'has a name at the head', basics.name !== undefined),
    sign(SIGNS.email, 'has an e-mail address', basics.email !== undefined),
    sign(SIGNS.phone, 'has a phone number', basics.phone !== undefined),
    sign(SIGNS.profile, 'has a profile on the web', (basics.profiles?.length ?? 0) > 0 || basics.url !== undefined),
    sign(SIGNS.workHeading, 'has a heading for work', kinds.has('work')),
    sign(SIGNS.educationHeading, 'has a heading for education', kinds.has('education')),
    sign(SIGNS.skillsHeading, 'has a heading for skills', kinds.has('skills')),
    sign(
      SIGNS.otherHeading * Math.min(MOST_OTHER_HEADINGS, others.length),
      `has headings for ${others.join(', ')}`,
      others.length > 0,
    ),
    sign(SIGNS.datedJob, 'has a dated job', dated.length > 0),
    sign(SIGNS.secondDatedJob, `has ${dated.length} dated jobs`, dated.length > 1),
    sign(
      SIGNS.namedJob,
      'has a job with title and employer',
      work.some(({ name, position }) => name && position),
    ),
    sign(
      SIGNS.school,
      'has a school or degree',
      education.some(({ institution, studyType }) => institution ?? studyType),
    ),
    sign(
      SIGNS.datedProject,
      'has a dated project',
      projects.some(({ startDate }) => startDate),
    ),
  ]
    .filter(({ holds }) => holds)
    .sort((a, b) => b.weight - a.weight)
}

interface Contender extends KindScore {
  readonly kind: OtherKind
}

/** The kinds that words and looks speak for, the likeliest first. */
function listContenders(document: Document): readonly Contender[] {
  const cues = scoreCues(document)
  const shapes = Map.groupBy(listShapeSigns(document), ({ kind }) => kind)
  return [...new Set([...cues.keys(), ...shapes.keys()])]
    .map((kind) => {
      const said = cues.get(kind)
      const looks = (shapes.get(kind) ?? []).map(({ reason, weight }) => ({ reason, weight, place: null }))
      const score = (said?.score ?? 0) + looks.reduce((sum, { weight }) => sum + weight, 0)
      return { kind, score, evidence: [...(said?.evidence ?? []), ...looks].sort((a, b) => b.weight - a.weight) }
    })
    .sort((a, b) => b.score - a.score)
}

/** Below this a kind's words are a coincidence. */
const LEAST_TO_NAME = 1.5
const MOST_EVIDENCE = 5

const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
const round = (value: number): number => Math.round(value * 1000) / 1000

function evidenceOfResume(document: Document, signs: readonly Sign[], sections: readonly SectionRows[]) {
  const headings = sections.flatMap(({ heading }) => (heading === null ? [] : [heading]))
  const placeOfHeading = (kind: SectionKind) => {
    const title = headings.find((heading) => heading.kind === kind)?.title
    return title === undefined ? null : placeOf(document, title.start, title.end)
  }
  return signs
    .filter(({ weight }) => weight > 0)
    .map(({ reason }): KindEvidence => {
      const kind = (['work', 'education', 'skills'] as const).find((one) => reason === `has a heading for ${one}`)
      return { reason, place: kind === undefined ? null : placeOfHeading(kind) }
    })
}

/** What a document is: the probability that it is a resume, and the kind it reads like, with its evidence. */
export function judgeKind(
  document: Document,
  json: JsonResume,
  sections: readonly SectionRows[],
): { readonly resumeLikelihood: number; readonly documentKind: KindReading } {
  const signs = listSigns(document, json, sections)
  const [best] = listContenders(document)
  const hasJob = json.work.some(({ name, position, startDate }) => name && position && startDate)
  const against = Math.min(MOST_AGAINST, Math.max(0, (best?.score ?? 0) - SLACK)) * (hasJob ? WORTH_IN_JOBS : 1)
  const resumeLikelihood = round(logistic(PRIOR + signs.reduce((sum, { weight }) => sum + weight, 0) - against))
  if (resumeLikelihood >= 0.5) {
    const evidence = evidenceOfResume(document, signs, sections)
    return { resumeLikelihood, documentKind: { kind: 'resume', confidence: resumeLikelihood, evidence } }
  }
  const documentKind: KindReading =
    best === undefined || best.score < LEAST_TO_NAME
      ? { kind: 'other', confidence: round(1 - resumeLikelihood), evidence: [] }
      : {
          kind: best.kind,
          confidence: round((1 - resumeLikelihood) * logistic(best.score - LEAST_TO_NAME)),
          evidence: best.evidence.slice(0, MOST_EVIDENCE).map(({ reason, place }) => ({ reason, place })),
        }
  return { resumeLikelihood, documentKind }
}
