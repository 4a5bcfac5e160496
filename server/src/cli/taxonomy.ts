import { type ImportReport, importTaxonomy } from '../taxonomy/import.ts'
import { listSources } from '../taxonomy/queries.ts'
import { readEsco } from '../taxonomy/read-esco.ts'
import { readOnet } from '../taxonomy/read-onet.ts'
import { UsageError } from './failure.ts'
import { print } from './output.ts'
import { withDatabase } from './with-database.ts'

export interface TaxonomyImportOptions {
  readonly esco?: string
  readonly onet?: string
}

const count = (number: number): string => number.toLocaleString('en')

const lineOf = (scheme: string, { language, concepts, labels, relations }: ImportReport, seconds: number): string =>
  `${scheme} ${language}: ${count(concepts)} concepts, ${count(labels)} labels, ${count(relations)} relations in ${seconds.toFixed(1)} s\n`

/** Imports the languages of a folder one by one: each is whole before the next begins. */
export const importTaxonomies = async (
  environment: NodeJS.ProcessEnv,
  { esco, onet }: TaxonomyImportOptions,
): Promise<void> => {
  if (esco === undefined && onet === undefined)
    throw new UsageError('Say what to import: --esco FOLDER or --onet FOLDER, or both.')
  await withDatabase(environment, 'zodie taxonomy', async ({ pool }) => {
    for (const source of [esco && readEsco(esco), onet && readOnet(onet)]) {
      if (!source) continue
      let startedAt = performance.now()
      for await (const taxonomy of source) {
        const report = await importTaxonomy(pool, taxonomy)
        await print(lineOf(taxonomy.scheme, report, (performance.now() - startedAt) / 1000))
        startedAt = performance.now()
      }
    }
  })
}

/** What is loaded: one line per scheme and language. */
export const printTaxonomies = (environment: NodeJS.ProcessEnv): Promise<void> =>
  withDatabase(environment, 'zodie taxonomy', async ({ db }) => {
    const sources = await listSources(db)
    if (sources.length === 0) await print('No taxonomy is loaded. ZODIE works with its own lexicon.\n')
    for (const { scheme, language, concepts, labels, imported_at } of sources)
      await print(
        `${scheme} ${language}: ${count(concepts)} concepts, ${count(labels)} labels, imported ${imported_at.toISOString()}\n`,
      )
  })
