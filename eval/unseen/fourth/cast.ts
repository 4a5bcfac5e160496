import { COLUMNS } from './designs/columns.ts'
import { ABROAD_PAGES, UNUSUAL } from './designs/other.ts'
import { PLAIN } from './designs/plain.ts'
import { WORD_PAGES } from './designs/word.ts'
import { inventPerson, type Person, type Wishes } from './person.ts'

export { WORD_PAGES }
export const PAGES = [...PLAIN, ...COLUMNS, ...UNUSUAL, ...ABROAD_PAGES]

const ORDER = [...PAGES, ...WORD_PAGES].flatMap(({ id, people }) => people.map((_, at) => `${id} ${at}`))

/** Everybody whom a design prints. */
export const castOf = ({
  id,
  wishes,
  people,
}: {
  readonly id: string
  readonly wishes: Wishes
  readonly people: readonly string[]
}): readonly Person[] =>
  people.map((trade, at) => inventPerson(trade, wishes, `${id} ${at}`, ORDER.indexOf(`${id} ${at}`)))
