import type pg from 'pg'
import { foldLabel } from './fold-label.ts'
import {
  beginImport,
  deleteLabels,
  deleteNameless,
  insertLabels,
  type LabelRow,
  replaceRelations,
  saveConcepts,
  saveSource,
} from './queries.ts'
import type { Taxonomy, TaxonomyConcept } from './types.ts'

export interface ImportReport {
  readonly language: string
  readonly concepts: number
  readonly labels: number
  readonly relations: number
}

/** Puts one scheme in one language in the place of what was there of it, all at once: others see the old or the new. */
export async function importTaxonomy(pool: pg.Pool, taxonomy: Taxonomy): Promise<ImportReport> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const report = await replace(client, taxonomy)
    await client.query('commit')
    return report
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

async function replace(db: pg.ClientBase, { scheme, language, concepts, relations }: Taxonomy): Promise<ImportReport> {
  await beginImport(db)
  const distinct = [...new Map(concepts.map((concept) => [concept.uri, concept])).values()]
  await deleteLabels(db, scheme, language)
  await saveConcepts(
    db,
    scheme,
    distinct.map(({ uri, kind, code }) => ({ uri, kind, code })),
  )
  const labels = await insertLabels(db, scheme, language, distinct.flatMap(labelRows))
  await deleteNameless(db, scheme)
  const related = await replaceRelations(db, scheme, relations)
  await saveSource(db, { scheme, language, concepts: distinct.length, labels })
  return { language, concepts: distinct.length, labels, relations: related }
}

// As the table has it; the longest of ESCO has some 200 characters.
const LONGEST_LABEL = 1000

/** A concept's labels, each spelling once: the preferred one stands first and stays. */
function labelRows({ uri, labels }: TaxonomyConcept): LabelRow[] {
  const rows = new Map<string, LabelRow>()
  for (const { kind, label } of labels) {
    const folded = foldLabel(label)
    if (folded !== '' && label.length <= LONGEST_LABEL && !rows.has(folded))
      rows.set(folded, { uri, kind, label, folded })
  }
  return [...rows.values()]
}
