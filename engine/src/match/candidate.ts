import type { Document, Place } from '../document/types.ts'
import { credentialName, findCredentials } from '../job/credentials.ts'
import { degreeLevelOf } from '../job/degrees.ts'
import { languageLevelOf } from '../job/language-levels.ts'
import { termId } from '../job/skill-criteria.ts'
import type { Resume, SkillEvidence } from '../resume/types.ts'
import { findSkillNamed, findSkills } from '../skills/find.ts'
import { headSkills } from './head-skills.ts'
import { headlineOf } from './headline.ts'
import { monthNumber, monthOf } from './months.ts'
import { isPrivate, privateRanges } from './private-ranges.ts'
import type { Candidate, CandidateSkill } from './types.ts'

/**
 * What matching may know of a resume: skills, roles, degrees, certificates, languages and projects with their places, and
 * nothing of the person. Mentions that stand in a name, school, employer or address are left out, so that working for
 * Oracle is no skill. `asOf` (`YYYY-MM-DD`) tells finished studies from running ones; without it a stated end is taken as reached.
 */
export function toCandidate(document: Document, resume: Resume, asOf?: string): Candidate {
  const hidden = privateRanges(resume)
  const placeOf = (pointer: string): Place | undefined => resume.provenance[pointer]?.place
  const headline = headlineOf(document, resume, hidden)
  const roles = rolesOf(resume, placeOf)
  return {
    skills: withHeadSkills(
      withTitleSkills([...skillsOf(resume, hidden), ...unknownSkillsOf(resume, placeOf)], roles),
      headSkills(document, resume, hidden),
    ),
    headline,
    roles,
    workMonths: resume.workMonths,
    education: educationOf(resume, placeOf, asOf),
    certifications: certificationsOf(document, resume, placeOf, hidden),
    languages: languagesOf(resume, placeOf, hidden),
    projects: projectsOf(resume, placeOf),
    summary: placeOf('/basics/summary') ?? null,
  }
}

type PlaceOf = (pointer: string) => Place | undefined
type Ranges = ReturnType<typeof privateRanges>

function skillsOf(resume: Resume, hidden: Ranges): CandidateSkill[] {
  return resume.skills.flatMap((skill) => {
    const evidence = skill.evidence.filter(({ place }) => !isPrivate(place, hidden))
    if (skill.kind === 'spoken' || evidence.length === 0) return []
    const isShown = ({ context }: SkillEvidence): boolean => context === 'role' || context === 'project'
    const evidenced = evidence.filter(isShown).map(({ place }) => place)
    const listed = evidence.filter((mention) => !isShown(mention)).map(({ place }) => place)
    const used = evidence.length === skill.evidence.length ? skill : useWithin(resume, evidence)
    return [{ id: skill.id, evidenced, listed, months: used.months, lastUsed: used.lastUsed }]
  })
}

/** Months and last use from the roles in which these mentions stand, where the resume's own count took in an employer's name. */
function useWithin(
  resume: Resume,
  evidence: readonly SkillEvidence[],
): { readonly months: number | null; readonly lastUsed: string | null } {
  const entries = new Set(evidence.map(({ entry }) => entry))
  const used = new Set<number>()
  for (const { entry, start, end } of resume.roles) {
    if (!entries.has(entry) || start === null || end === null) continue
    for (let month = monthNumber(start); month <= monthNumber(end); month += 1) used.add(month)
  }
  const last = Math.max(...used)
  return used.size === 0 ? { months: null, lastUsed: null } : { months: used.size, lastUsed: monthOf(last) }
}

/** "Tableau developer": a role's title shows the skill it names. */
function withTitleSkills(skills: readonly CandidateSkill[], roles: Candidate['roles']): CandidateSkill[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  for (const { title, place } of roles)
    for (const { id, kind } of findSkills(title ?? '', 'prose')) {
      const known = byId.get(id) ?? unused(id)
      if (kind !== 'spoken' && kind !== 'soft' && known.evidenced.length === 0)
        byId.set(id, { ...known, evidenced: [place] })
    }
  return [...byId.values()]
}

/** What the lines under the name list, for skills that stand nowhere else. */
function withHeadSkills(skills: readonly CandidateSkill[], head: ReturnType<typeof headSkills>): CandidateSkill[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  for (const { id, place } of head) if (!byId.has(id)) byId.set(id, { ...unused(id), listed: [place] })
  return [...byId.values()]
}

const unused = (id: string): CandidateSkill => ({ id, evidenced: [], listed: [], months: null, lastUsed: null })

/** Listed skills that the lexicon does not know; their words may still be a job's. */
function unknownSkillsOf(resume: Resume, placeOf: PlaceOf): CandidateSkill[] {
  const found = new Map<string, CandidateSkill>()
  resume.json.skills.forEach((group, index) => {
    const items = group.keywords.length > 0 ? group.keywords : [group.name]
    items.forEach((item, at) => {
      const place =
        placeOf(`/skills/${index}/keywords/${at}`) ?? placeOf(`/skills/${index}/name`) ?? placeOf(`/skills/${index}`)
      const id = termId(item)
      if (place === undefined || found.has(id) || findSkillNamed(item) !== undefined) return
      found.set(id, { ...unused(id), listed: [place] })
    })
  })
  return [...found.values()]
}

function rolesOf(resume: Resume, placeOf: PlaceOf): Candidate['roles'] {
  return resume.roles.flatMap((role) => {
    const place = placeOf(`${role.entry}/position`) ?? placeOf(role.entry) ?? placeOf(`${role.entry}/name`)
    if (place === undefined) return []
    const entry = entryAt(resume, role.entry)
    const duties = [
      placeOf(`${role.entry}/summary`),
      ...(entry?.highlights ?? []).map((_, index) => placeOf(`${role.entry}/highlights/${index}`)),
    ]
    return [
      {
        title: role.title,
        start: role.start,
        end: role.end,
        months: role.months,
        place,
        duties: duties.filter((duty) => duty !== undefined),
      },
    ]
  })
}

function entryAt({ json }: Resume, pointer: string): { readonly highlights: readonly string[] } | undefined {
  const [, section, index] = pointer.split('/')
  return (section === 'volunteer' ? json.volunteer : json.work)[Number(index)]
}

const UNFINISHED =
  /\b(?:in progress|ongoing|expected|anticipated|current|present|candidate|pursuing|en cours|laufend|en curso|incomplete|unfinished|dropped out|abgebrochen)\b/i

function educationOf(resume: Resume, placeOf: PlaceOf, asOf: string | undefined): Candidate['education'] {
  return resume.json.education.flatMap((entry, index) => {
    const place =
      placeOf(`/education/${index}/studyType`) ??
      placeOf(`/education/${index}/area`) ??
      placeOf(`/education/${index}`) ??
      placeOf(`/education/${index}/institution`)
    if (place === undefined) return []
    const words = [entry.studyType, entry.area].filter((part) => part !== undefined).join(' ')
    const isRunning =
      entry.endDate === undefined
        ? entry.startDate !== undefined
        : asOf !== undefined && entry.endDate > asOf.slice(0, entry.endDate.length)
    return [
      {
        level: degreeLevelOf(entry.studyType ?? '') ?? degreeLevelOf(entry.area ?? ''),
        field: entry.area?.toLowerCase() ?? null,
        completed: !isRunning && !UNFINISHED.test(words),
        place,
      },
    ]
  })
}

function certificationsOf(
  document: Document,
  resume: Resume,
  placeOf: PlaceOf,
  hidden: Ranges,
): Candidate['certifications'] {
  const listed = resume.json.certificates.flatMap((certificate, index) => {
    const place = placeOf(`/certificates/${index}/name`) ?? placeOf(`/certificates/${index}`)
    return place === undefined ? [] : [{ name: credentialName(certificate.name), place }]
  })
  const known = new Set(listed.map(({ name }) => name))
  const elsewhere = resume.sections
    .filter(({ kind }) => kind !== 'references')
    .flatMap(({ lines }) => lines.flatMap((index) => document.lines[index] ?? []))
    .flatMap((line) =>
      findCredentials(document.text.slice(line.start, line.end)).map(({ credential, start, end }) => ({
        name: credential.name,
        place: {
          start: line.start + start,
          end: line.start + end,
          page: line.page,
          box: line.box,
          quote: document.text.slice(line.start + start, line.start + end),
        },
      })),
    )
    .filter(({ name, place }) => !isPrivate(place, hidden) && !known.has(name) && Boolean(known.add(name)))
  return [...listed, ...elsewhere]
}

function languagesOf(resume: Resume, placeOf: PlaceOf, hidden: Ranges): Candidate['languages'] {
  const listed = resume.json.languages.flatMap(({ language, fluency }, index) => {
    const place = placeOf(`/languages/${index}/language`) ?? placeOf(`/languages/${index}`)
    const mention = findSkills(language, 'list').find(({ kind }) => kind === 'spoken')
    return place === undefined || mention === undefined
      ? []
      : [{ id: mention.id, level: languageLevelOf(fluency ?? language), place }]
  })
  const known = new Set(listed.map(({ id }) => id))
  const named = resume.skills.flatMap((skill) => {
    const place = skill.evidence.find((evidence) => !isPrivate(evidence.place, hidden))?.place
    return skill.kind !== 'spoken' || known.has(skill.id) || place === undefined
      ? []
      : [{ id: skill.id, level: null, place }]
  })
  return [...listed, ...named]
}

function projectsOf(resume: Resume, placeOf: PlaceOf): Candidate['projects'] {
  return resume.json.projects.flatMap((project, index) => {
    const entry = `/projects/${index}`
    const place = placeOf(`${entry}/name`) ?? placeOf(entry)
    if (place === undefined) return []
    const points = [
      placeOf(`${entry}/description`),
      ...project.highlights.map((_, at) => placeOf(`${entry}/highlights/${at}`)),
    ]
    const skills = resume.skills
      .filter(({ evidence }) => evidence.some((shown) => shown.entry === entry))
      .map(({ id }) => id)
    return [
      {
        name: project.name,
        place,
        points: points.filter((point) => point !== undefined),
        skills,
        hasLink: project.url !== undefined,
      },
    ]
  })
}
