import type { SearchOptions } from '@zodie/sdk'

/*
 * A search as its address says it, so that it can be shared, reloaded and gone back to.
 */

const SORTS = ['relevance', 'newest', 'salary'] as const
type Sort = (typeof SORTS)[number]

const LISTS = ['job_type', 'experience_level', 'remote', 'skills'] as const
const TEXTS = ['query', 'location', 'company'] as const
export type ListName = (typeof LISTS)[number]
export type TextName = (typeof TEXTS)[number]

export type SearchState = { readonly [Name in TextName]?: string } & {
  readonly [Name in ListName]?: readonly string[]
} & {
  readonly sort?: Sort
}

const MAX_OF_A_LIST = 10

const strings = (value: unknown): readonly string[] =>
  [value ?? []]
    .flat()
    .map((one) => String(one))
    .filter((one) => one !== '')
    .slice(0, MAX_OF_A_LIST)

/** Of an address that anybody may have typed. */
export const readSearch = (search: Readonly<Record<string, unknown>>): SearchState => {
  const texts = TEXTS.flatMap((name) => {
    const value = search[name]
    return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
      ? [[name, String(value)]]
      : []
  })
  const lists = LISTS.flatMap((name) => {
    const values = strings(search[name])
    return values.length === 0 ? [] : [[name, values]]
  })
  const sort = SORTS.find((one) => one === search['sort'])
  return { ...Object.fromEntries([...texts, ...lists]), ...(sort !== undefined && { sort }) }
}

/** The API checks each value itself, and says which one it does not know. */
export const toQuery = (state: SearchState): SearchOptions => state as SearchOptions

/** With the value ticked or no longer ticked. */
export const toggled = (state: SearchState, name: ListName, value: string): SearchState => {
  const before = state[name] ?? []
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return readSearch({ ...state, [name]: after })
}
