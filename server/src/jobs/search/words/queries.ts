import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../database/tables.ts'
import { type Corrections, nearestOf, spelledWords, transpositionsOf } from './spelling.ts'
import type { Term } from './terms.ts'

export type TsQuery = RawBuilder<string>

const phrase = (words: string): TsQuery => sql`phraseto_tsquery('posting', search_text(${words}))`
const anywhere = (words: string): TsQuery => sql`plainto_tsquery('posting', search_text(${words}))`

/** The last word perhaps only begun. What reaches to_tsquery is letters, digits and single spaces (terms.ts, search_words). */
const begun = (words: string, between: ' <-> ' | ' & '): TsQuery =>
  sql`to_tsquery('posting', replace(search_words(${words}), ' ', ${between}) || ':*')`

const anyWay = (ways: readonly TsQuery[]): TsQuery => sql`(${sql.join([...ways], sql` || `)})`
const together = (queries: readonly TsQuery[]): TsQuery => sql`(${sql.join([...queries], sql` && `)})`

const exactly = ({ words, isWithout, isOpen }: Term, meant: string | undefined): TsQuery =>
  isWithout
    ? sql`!! ${phrase(words)}`
    : anyWay([
        phrase(words),
        ...(isOpen ? [begun(words, ' <-> ')] : []),
        ...(meant === undefined ? [] : [phrase(meant)]),
      ])

// A phrase that must not stand says nothing of its words one by one.
const loosely = ({ words, isWithout, isOpen }: Term, meant: string | undefined): TsQuery =>
  isWithout
    ? sql`(case when numnode(${phrase(words)}) = 1 then !! ${phrase(words)} else ''::tsquery end)`
    : anyWay([
        anywhere(words),
        ...(isOpen ? [begun(words, ' & ')] : []),
        ...(meant === undefined ? [] : [anywhere(meant)]),
      ])

/** Words that a short column must hold, without corrections; undefined for no words. */
export const shortQuery = (terms: readonly Term[]): TsQuery | undefined =>
  terms.length === 0 ? undefined : together(terms.map((term) => exactly(term, undefined)))

/** What the words of a search mean, each a tsquery as PostgreSQL writes it; an empty one finds nothing. */
export interface Words {
  readonly exact: string
  /**
   * What the index of words answers alone: phrases as words that stand anywhere, which is more than `exact` finds and never less.
   * Where words lie is written in the long column only, and it is asked of few rows if they are in order first.
   */
  readonly loose: string
  readonly isExcluding: boolean
  /** About how many jobs there are to find them in. */
  readonly jobs: number
}

/** Looks up how misspelt words are spelled, and what all of them mean to PostgreSQL; undefined for no words. */
export const understandWords = async (db: Db, terms: readonly Term[]): Promise<Words | undefined> => {
  if (terms.length === 0) return undefined
  const corrections = await findCorrections(db, spelledWords(terms))
  const meant = ({ words }: Term) => corrections.get(words.toLowerCase())
  const { rows } = await sql<Omit<Words, 'isExcluding'>>`
    select ${together(terms.map((term) => exactly(term, meant(term))))}::text as exact,
      ${together(terms.map((term) => loosely(term, meant(term))))}::text as loose,
      (select greatest(reltuples, 1) from pg_class where oid = 'active_job'::regclass) as jobs`.execute(db)
  const [understood = { exact: '', loose: '', jobs: 1 }] = rows
  return { ...understood, isExcluding: terms.some(({ isWithout }) => isWithout) }
}

const NEIGHBOURS = 20

interface Neighbourhood {
  readonly word: string
  readonly plain: string
  readonly near: readonly string[]
}

/** Of the words that begin no heading's word, those of headings that lie nearest: by trigrams and by transposition. */
const findCorrections = async (db: Db, words: readonly string[]): Promise<Corrections> => {
  if (words.length === 0) return new Map()
  const asked = JSON.stringify(words.map((word) => ({ word, swaps: transpositionsOf(word) })))
  const { rows } = await sql<Neighbourhood>`
    select asked.word, asked.plain, near.words as near
    from (
      select word, lower(unaccent(word)) as plain, swaps
      from json_to_recordset(${asked}::json) as typed (word text, swaps text[])
    ) as asked,
    lateral (
      select array(
        (select word from search_word where word % asked.plain order by similarity(word, asked.plain) desc, word limit ${NEIGHBOURS})
        union
        select word from search_word where word = any(asked.swaps)
      ) as words
    ) as near
    where not exists (select from search_word where word >= asked.plain and word < asked.plain || chr(1114111))`.execute(
    db,
  )
  const pairs = rows.map(({ word, plain, near }) => [word, nearestOf(plain, near)] as const)
  return new Map(pairs.flatMap(([word, meant]) => (meant === undefined ? [] : [[word, meant]])))
}
