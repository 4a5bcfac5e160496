import type { Total } from '../../http/paging.ts'
import type { FacetRow, Search, SortName } from './queries.ts'
import type { JobFacets } from './schemas.ts'

/** What was asked for, or what suits the query; nothing can be ranked by words that are only left out. */
export const sortOf = (asked: SortName | undefined, { isUnranked }: Pick<Search, 'isUnranked'>): SortName => {
  const sort = asked ?? 'relevance'
  return sort === 'relevance' && isUnranked ? 'newest' : sort
}

const MOST_VALUES = 10

/** The counts as the API gives them; raised in proportion where only part of the matches was counted. */
export const toFacets = (rows: readonly FacetRow[], { count, isEstimated }: Total, sample: number): JobFacets => {
  const factor = isEstimated ? count / sample : 1
  const of = (facet: string, most = MOST_VALUES) =>
    rows
      .filter((row) => row.facet === facet)
      .slice(0, most)
      .map(({ value, count: counted }) => ({ value, count: Math.round(counted * factor) }))
  return {
    total: count,
    is_estimated: isEstimated,
    job_type: of('job_type'),
    experience_level: of('experience_level'),
    remote: of('remote'),
    company: of('company'),
    location: of('location'),
    skills: of('skills', 2 * MOST_VALUES),
  }
}
