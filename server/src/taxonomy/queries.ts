import type pg from 'pg'
import type { Db } from '../database/tables.ts'
import type { TaxonomyScheme } from '../database/taxonomy-tables.ts'
import type { TaxonomyRelation } from './types.ts'

/*
 * Bulk statements: rows travel as one JSON text per statement and are unpacked by the server, as in seed/queries.ts.
 */

type Connection = Pick<pg.ClientBase, 'query'>

// 5,000 labels are half a megabyte of JSON.
const ROWS_PER_STATEMENT = 5000

async function inBatches<Row>(
  db: Connection,
  sql: string,
  rows: readonly Row[],
  ...parameters: readonly string[]
): Promise<number> {
  let count = 0
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const batch = JSON.stringify(rows.slice(from, from + ROWS_PER_STATEMENT))
    const { rowCount } = await db.query(sql, [batch, ...parameters])
    count += rowCount ?? 0
  }
  return count
}

const IMPORT_LOCK = 0x7a6f7478 // "zotx"

/** Until the end of the transaction: imports run one after another, and none has a time limit. */
export const beginImport = async (db: Connection): Promise<void> => {
  await db.query('set local statement_timeout = 0')
  await db.query('select pg_advisory_xact_lock($1)', [IMPORT_LOCK])
}

export interface ConceptRow {
  readonly uri: string
  readonly kind: string
  readonly code: string | null
}

export const saveConcepts = (db: Connection, scheme: TaxonomyScheme, rows: readonly ConceptRow[]): Promise<number> =>
  inBatches(
    db,
    `insert into taxonomy_concept (scheme, uri, kind, code)
     select $2, uri, kind, code from json_to_recordset($1::json) as row (uri text, kind text, code text)
     on conflict (scheme, uri) do update set kind = excluded.kind, code = excluded.code`,
    rows,
    scheme,
  )

export const deleteLabels = async (db: Connection, scheme: TaxonomyScheme, language: string): Promise<void> => {
  await db.query(
    `delete from taxonomy_label using taxonomy_concept
     where concept_id = id and scheme = $1 and language = $2`,
    [scheme, language],
  )
}

export interface LabelRow {
  readonly uri: string
  readonly kind: string
  readonly label: string
  readonly folded: string
}

export const insertLabels = (
  db: Connection,
  scheme: TaxonomyScheme,
  language: string,
  rows: readonly LabelRow[],
): Promise<number> =>
  inBatches(
    db,
    `insert into taxonomy_label (concept_id, language, kind, label, folded)
     select id, $3, row.kind, label, folded
     from json_to_recordset($1::json) as row (uri text, kind text, label text, folded text)
     join taxonomy_concept on scheme = $2 and taxonomy_concept.uri = row.uri`,
    rows,
    scheme,
    language,
  )

/** Concepts that no language names any more. */
export const deleteNameless = async (db: Connection, scheme: TaxonomyScheme): Promise<void> => {
  await db.query(
    `delete from taxonomy_concept
     where scheme = $1 and not exists (select from taxonomy_label where concept_id = id)`,
    [scheme],
  )
}

/** Relations hold for all languages: those of the kinds that an import brings take the place of the old. */
export const replaceRelations = async (
  db: Connection,
  scheme: TaxonomyScheme,
  rows: readonly TaxonomyRelation[],
): Promise<number> => {
  await db.query(
    `delete from taxonomy_relation using taxonomy_concept
     where source_id = id and scheme = $1 and taxonomy_relation.kind = any($2::text[])`,
    [scheme, [...new Set(rows.map(({ kind }) => kind))]],
  )
  return inBatches(
    db,
    `insert into taxonomy_relation (source_id, target_id, kind)
     select source.id, target.id, row.kind
     from json_to_recordset($1::json) as row (source text, target text, kind text)
     join taxonomy_concept as source on source.scheme = $2 and source.uri = row.source
     join taxonomy_concept as target on target.scheme = $2 and target.uri = row.target
     on conflict do nothing`,
    rows,
    scheme,
  )
}

export const saveSource = async (
  db: Connection,
  source: {
    readonly scheme: TaxonomyScheme
    readonly language: string
    readonly concepts: number
    readonly labels: number
  },
): Promise<void> => {
  await db.query(
    `insert into taxonomy_source (scheme, language, concepts, labels) values ($1, $2, $3, $4)
     on conflict (scheme, language)
     do update set concepts = excluded.concepts, labels = excluded.labels, imported_at = now()`,
    [source.scheme, source.language, source.concepts, source.labels],
  )
}

export const listSources = (db: Db) =>
  db.selectFrom('taxonomy_source').selectAll().orderBy('scheme').orderBy('language').execute()

export interface NamedConcept {
  readonly uri: string
  readonly kind: string
  /** The preferred label, in English where there is one. */
  readonly name: string
  /** All labels of all languages. */
  readonly labels: readonly string[]
}

/** ESCO's skills, knowledge and languages with every label, in the order of their addresses. */
export const listEscoSkills = async (db: Connection): Promise<readonly NamedConcept[]> => {
  const { rows } = await db.query<NamedConcept>(
    `select uri, concept.kind, array_agg(label order by label.kind = 'preferred' desc, language, label) as labels,
       (array_agg(label order by label.kind = 'preferred' desc, language = 'en' desc, language, label))[1] as name
     from taxonomy_concept as concept join taxonomy_label as label on concept_id = id
     where scheme = 'esco' and concept.kind in ('skill', 'knowledge', 'language', 'attitude')
     group by uri, concept.kind order by uri`,
  )
  return rows
}
