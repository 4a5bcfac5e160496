import { skillById } from '../../skills/load.ts'
import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Trades whose projects can be shown at an address; a ward or a building site has none. */
const SHOWABLE = new Set(['software', 'frameworks', 'data', 'cloud', 'creative'])
const FEWEST_PROJECTS = 2
const FEWEST_SKILLS = 3

export const projectsWithoutLink: Rule = {
  name: 'projects-without-link',
  dimension: 'project_validation',
  severity: 'suggestion',
  find({ resume, candidate }) {
    const { projects } = resume.json
    const [first] = projects
    if (first === undefined || projects.length < FEWEST_PROJECTS || projects.some(({ url }) => url !== undefined))
      return []
    const shown = candidate.projects.flatMap(({ skills }) => skills)
    if (shown.filter((id) => SHOWABLE.has(skillById(id)?.trade ?? '')).length < FEWEST_SKILLS) return []
    return [
      {
        text: `If "${shortQuote(first.name, 50)}" or another project can be seen somewhere (repository, page, video), add its address.`,
        why: `None of the ${projects.length} projects has a link, so no reader can look at one.`,
        place: firstPlaceOf(resume, '/projects/0/name', '/projects/0'),
        cost: 0,
        fix: (before) => ({
          ...before,
          projects: before.projects.map((project, index) => (index === 0 ? { ...project, hasLink: true } : project)),
        }),
      },
    ]
  },
}
