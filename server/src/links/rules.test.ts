import type { JsonResume } from '@zodie/engine'
import { describe, expect, it } from 'vitest'
import { githubApiUrl, linksOf, MOST_LINKS, statusOfAnswer } from './rules.ts'

const EMPTY: JsonResume = {
  basics: {},
  work: [],
  volunteer: [],
  education: [],
  awards: [],
  certificates: [],
  publications: [],
  skills: [],
  languages: [],
  interests: [],
  references: [],
  projects: [],
}
const project = (url: string) => ({ name: 'Mill planner', highlights: [], keywords: [], roles: [], url })

describe('the links of a resume', () => {
  it('are those of the person, projects, certificates and employers, each once', () => {
    const json: JsonResume = {
      ...EMPTY,
      basics: { url: 'mara.example', profiles: [{ network: 'GitHub', url: 'github.com/mara-example' }] },
      projects: [project('https://mill.example/plan'), project('https://mara.example')],
      certificates: [{ name: 'Beekeeper', url: 'http://bees.example/7' }],
    }
    expect(linksOf(json)).toEqual([
      'https://mara.example',
      'https://github.com/mara-example',
      'https://mill.example/plan',
      'http://bees.example/7',
    ])
  })
  it('are twenty at most', () => {
    const projects = Array.from({ length: 1_000 }, (_, index) => project(`https://mill-${index}.example`))
    expect(linksOf({ ...EMPTY, projects })).toHaveLength(MOST_LINKS)
  })
  it.each(['mailto:mara@mill.example', 'tel:+442079460018', 'file:///etc/passwd', 'javascript:alert(1)'])(
    'are no %s',
    (url) => {
      expect(linksOf({ ...EMPTY, basics: { url } })).toEqual([])
    },
  )
})

describe("GitHub's API", () => {
  it.each([
    ['https://github.com/mara', 'https://api.github.com/users/mara'],
    ['https://www.github.com/mara/', 'https://api.github.com/users/mara'],
    ['https://github.com/mara/mill.git', 'https://api.github.com/repos/mara/mill'],
    ['https://github.com/mara/mill/tree/main/src', 'https://api.github.com/repos/mara/mill'],
    ['https://github.com/', undefined],
    ['https://github.com/topics/mills', undefined],
    ['https://github.com.evil.example/mara', undefined],
    ['https://gist.github.com/mara/1', undefined],
    ['https://github.com/..%2f..%2f', undefined],
  ])('for %s is asked at %s', (link, apiUrl) => {
    expect(githubApiUrl(link)).toBe(apiUrl)
  })
})

it.each([
  [200, 'reachable'],
  [204, 'reachable'],
  [404, 'missing'],
  [410, 'missing'],
  [403, 'unchecked'],
  [429, 'unchecked'],
  [999, 'unchecked'],
  [500, 'unreachable'],
])('HTTP %i means %s', (httpStatus, status) => {
  expect(statusOfAnswer(httpStatus).status).toBe(status)
})
