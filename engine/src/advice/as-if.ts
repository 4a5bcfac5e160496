import type { Place } from '../document/types.ts'
import type { Candidate, CandidateSkill } from '../match/types.ts'

/** A place that stands for text still to be written. */
const unwritten = (quote: string): Place => ({ start: 0, end: 0, page: 1, box: null, quote })

/** The candidate if a skill were shown in use. Months are not invented: where years are asked, only the showing is gained. */
export const asIfShown =
  (id: string) =>
  (candidate: Candidate): Candidate => {
    const known = candidate.skills.find((skill) => skill.id === id)
    const place = known?.listed[0] ?? unwritten(id)
    const shown: CandidateSkill = {
      id,
      evidenced: [...(known?.evidenced ?? []), place],
      listed: known?.listed ?? [],
      months: known?.months ?? null,
      lastUsed: known?.lastUsed ?? null,
    }
    return { ...candidate, skills: [...candidate.skills.filter((skill) => skill.id !== id), shown] }
  }

/** The candidate if one point of a role or project told its result in a number. */
export const asIfMeasured =
  (point: Place) =>
  (candidate: Candidate): Candidate => {
    const measured = (place: Place): Place =>
      place.start === point.start && place.end === point.end
        ? { ...place, quote: `${place.quote}; this reduced the effort by 10 %` }
        : place
    return {
      ...candidate,
      roles: candidate.roles.map((role) => ({ ...role, duties: role.duties.map(measured) })),
      projects: candidate.projects.map((project) => ({ ...project, points: project.points.map(measured) })),
    }
  }

export const asIfEducated =
  (education: Omit<Candidate['education'][number], 'place'>) =>
  (candidate: Candidate): Candidate => ({
    ...candidate,
    education: [...candidate.education, { ...education, place: unwritten(education.field ?? '') }],
  })

export const asIfCertified =
  (name: string) =>
  (candidate: Candidate): Candidate => ({
    ...candidate,
    certifications: [...candidate.certifications, { name, place: unwritten(name) }],
  })

export const asIfSpeaking =
  (id: string, level: number | null) =>
  (candidate: Candidate): Candidate => ({
    ...candidate,
    languages: [...candidate.languages.filter((language) => language.id !== id), { id, level, place: unwritten(id) }],
  })
