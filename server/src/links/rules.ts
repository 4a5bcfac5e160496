import type { JsonResume } from '@zodie/engine'

/** What became of one link. `unchecked`: it may lead somewhere, and we did not or could not ask. */
export type LinkStatus = 'reachable' | 'missing' | 'refused' | 'unreachable' | 'unchecked'

export interface LinkCheck {
  readonly url: string
  readonly status: LinkStatus
  /** ISO 8601. */
  readonly checked_at: string
  /** A sentence. */
  readonly detail: string
}

/** A resume seldom has ten links; a file made to hurt has thousands. */
export const MOST_LINKS = 20
const MAX_LENGTH = 2_048

/** The links of a resume, each once, in the order in which a reader meets them; those beyond the twentieth are left. */
export const linksOf = (json: JsonResume): readonly string[] => {
  const { basics, projects, certificates, publications, work } = json
  const all = [
    basics.url,
    ...(basics.profiles ?? []).map(({ url }) => url),
    ...[...projects, ...certificates, ...publications, ...work].map(({ url }) => url),
  ]
  const links = all.flatMap((url) => (url === undefined || url.length > MAX_LENGTH ? [] : [withScheme(url.trim())]))
  return [...new Set(links)].filter((url) => /^https?:/i.test(url)).slice(0, MOST_LINKS)
}

/** "github.com/mara" is meant as an address. */
const withScheme = (url: string): string => (/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`)

// Names as GitHub allows them: letters, digits and single hyphens; repositories also dots and underscores.
const GITHUB_PATH = /^\/([a-z0-9-]+)(?:\/([a-z0-9._-]+))?/i
const NOT_USERS = new Set([
  'about',
  'apps',
  'collections',
  'enterprise',
  'explore',
  'features',
  'marketplace',
  'orgs',
  'settings',
  'sponsors',
  'topics',
  'trending',
])

/** The address at which GitHub's API knows a user or repository; undefined for any other link. */
export const githubApiUrl = (link: string): string | undefined => {
  const url = URL.parse(link)
  if (url === null || (url.hostname !== 'github.com' && url.hostname !== 'www.github.com')) return undefined
  const [, owner, repository] = GITHUB_PATH.exec(url.pathname) ?? []
  if (owner === undefined || NOT_USERS.has(owner.toLowerCase())) return undefined
  return repository === undefined
    ? `https://api.github.com/users/${owner}`
    : `https://api.github.com/repos/${owner}/${repository.replace(/\.git$/, '')}`
}

/** Sites that answer 4xx or 5xx to whoever is no browser: their answers say nothing of the link. */
const TURNS_AWAY = new Set([401, 403, 405, 406, 429, 451, 503, 999])

export const statusOfAnswer = (httpStatus: number): Pick<LinkCheck, 'status' | 'detail'> => {
  if (httpStatus >= 200 && httpStatus < 300) return { status: 'reachable', detail: `It answers (HTTP ${httpStatus}).` }
  if (httpStatus === 404 || httpStatus === 410)
    return { status: 'missing', detail: `The site answers that there is no such page (HTTP ${httpStatus}).` }
  if (TURNS_AWAY.has(httpStatus))
    return { status: 'unchecked', detail: `The site does not answer programs (HTTP ${httpStatus}); open it yourself.` }
  return { status: 'unreachable', detail: `The site answers with an error (HTTP ${httpStatus}).` }
}
