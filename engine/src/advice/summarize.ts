import type { JobCriteria } from '../job/types.ts'
import type { Analysis } from './types.ts'

type Facts = Omit<Analysis, 'summary' | 'certificate'>

const MOST_NAMED = 4
const MOST_SENTENCES = 6

/** Three to six plain sentences made of the facts alone: fit, skills, experience, education, proof, first advice. */
export function summarize(facts: Facts, criteria: JobCriteria): string {
  const sentences = [
    overallSentence(facts),
    skillSentence(facts),
    experienceSentence(facts),
    educationSentence(facts),
    capSentence(facts),
    proofSentence(facts),
    adviceSentence(facts),
    openSentence(criteria),
  ]
  return sentences
    .filter((sentence) => sentence !== null)
    .slice(0, MOST_SENTENCES)
    .join(' ')
}

function list(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED)
  const rest = names.length - named.length
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function overallSentence({ overall }: Facts): string {
  return overall === null
    ? 'There is too little on either side to score this resume against this job.'
    : `The resume scores ${overall.toFixed(1)} of 100 against this job.`
}

function skillSentence({ matchedSkills, missingSkills, items }: Facts): string {
  const asked = items.filter(({ criterion }) => criterion.kind === 'skill').length
  if (asked === 0) return 'The posting names no skills that could be compared.'
  if (matchedSkills.length === 0)
    return `None of the ${asked} skills of the posting are in it, among them ${list(missingSkills.length > 0 ? missingSkills : items.map(({ criterion }) => criterion.label))}.`
  return `It covers ${matchedSkills.length} of ${asked} skills of the posting (${list(matchedSkills)})${missingSkills.length === 0 ? '.' : `; not found: ${list(missingSkills)}.`}`
}

function experienceSentence({ items }: Facts): string | null {
  const years = items.find(({ criterion, level }) => criterion.kind === 'experience' && level !== 'unknown')
  if (years === undefined) return null
  return years.missing ?? `The years asked for (${years.criterion.label}) are covered by dated roles.`
}

function educationSentence({ items }: Facts): string | null {
  const short = items.find(
    ({ criterion, level }) =>
      ['education', 'certification', 'licence', 'language'].includes(criterion.kind) &&
      (level === 'none' || level === 'partial'),
  )
  return short?.missing ?? null
}

const capSentence = ({ cap }: Facts): string | null =>
  cap === null ? null : `The score is held at ${cap.at}: ${cap.reason}`

function proofSentence({ projects }: Facts): string | null {
  const [best] = projects
  if (best === undefined) return 'No project or role is described, so nothing shows the skills in use.'
  return best.skills.length === 0
    ? 'No described role or project shows a skill that the posting asks for.'
    : `"${best.name}" shows ${list(best.skills)} in use.`
}

function adviceSentence({ findings }: Facts): string | null {
  const first = findings.find(({ gain }) => gain > 0)
  return first === undefined ? null : `What would help most (+${first.gain.toFixed(1)}): ${first.text}`
}

const openSentence = ({ criteria }: JobCriteria): string | null =>
  criteria.length === 0 ? 'The posting states no requirement.' : null
