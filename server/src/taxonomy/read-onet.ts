import { join } from 'node:path'
import { TaxonomyError } from './errors.ts'
import { listFolder } from './folder.ts'
import { readTable } from './read-table.ts'
import type { Taxonomy, TaxonomyConcept, TaxonomyRelation } from './types.ts'

const EXPECTED = "the text files of O*NET's database, such as Occupation Data.txt"
const OCCUPATIONS = 'Occupation Data.txt'
const TITLES = 'Alternate Titles.txt'
const TECHNOLOGIES = 'Technology Skills.txt'

type Labels = { kind: 'preferred' | 'alternative'; label: string }[]
interface Growing {
  readonly kind: TaxonomyConcept['kind']
  readonly code: string
  readonly labels: Labels
}

/** O*NET's database as text files (tab-separated): occupations, their other titles, and the technologies they use. English only. */
export async function* readOnet(folder: string): AsyncGenerator<Taxonomy> {
  const names = listFolder(folder, EXPECTED)
  if (!names.includes(OCCUPATIONS))
    throw new TaxonomyError(`${folder} has no file ${OCCUPATIONS}. It should hold ${EXPECTED}.`)
  const files = [OCCUPATIONS, TITLES, TECHNOLOGIES].filter((name) => names.includes(name))
  const concepts = new Map<string, Growing>()
  await readOccupations(join(folder, OCCUPATIONS), concepts)
  if (files.includes(TITLES)) await readTitles(join(folder, TITLES), concepts)
  const relations = files.includes(TECHNOLOGIES) ? await readTechnologies(join(folder, TECHNOLOGIES), concepts) : []
  yield {
    scheme: 'onet',
    language: 'en',
    concepts: [...concepts].map(([uri, concept]) => ({ uri, ...concept })),
    relations,
    files,
  }
}

const occupationUri = (soc: string): string => `onet:occupation/${soc}`
const technologyUri = (name: string): string => `onet:technology/${name.toLowerCase()}`

async function readOccupations(file: string, concepts: Map<string, Growing>): Promise<void> {
  for await (const row of readTable(file, 'tab-separated', ['O*NET-SOC Code', 'Title'], 'O*NET-SOC Code')) {
    const soc = row['O*NET-SOC Code']
    concepts.set(occupationUri(soc), {
      kind: 'occupation',
      code: soc,
      labels: [{ kind: 'preferred', label: row.Title }],
    })
  }
}

async function readTitles(file: string, concepts: ReadonlyMap<string, Growing>): Promise<void> {
  for await (const row of readTable(
    file,
    'tab-separated',
    ['O*NET-SOC Code', 'Alternate Title', 'Short Title'],
    'O*NET-SOC Code',
  )) {
    const occupation = concepts.get(occupationUri(row['O*NET-SOC Code']))
    // The published files write "n/a" for no short title.
    for (const label of [row['Alternate Title'], row['Short Title']])
      if (label !== '' && label !== 'n/a') occupation?.labels.push({ kind: 'alternative', label })
  }
}

async function readTechnologies(file: string, concepts: Map<string, Growing>): Promise<TaxonomyRelation[]> {
  const relations: TaxonomyRelation[] = []
  for await (const row of readTable(
    file,
    'tab-separated',
    ['O*NET-SOC Code', 'Example', 'Commodity Code'],
    'O*NET-SOC Code',
  )) {
    const uri = technologyUri(row.Example)
    if (!concepts.has(uri))
      concepts.set(uri, {
        kind: 'technology',
        code: row['Commodity Code'],
        labels: [{ kind: 'preferred', label: row.Example }],
      })
    relations.push({ source: occupationUri(row['O*NET-SOC Code']), target: uri, kind: 'uses' })
  }
  return relations
}
