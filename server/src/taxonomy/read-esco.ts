import { join } from 'node:path'
import { TaxonomyError } from './errors.ts'
import { listFolder } from './folder.ts'
import { readTable } from './read-table.ts'
import type { Taxonomy, TaxonomyConcept, TaxonomyRelation } from './types.ts'

const EXPECTED = "the CSV files of ESCO's classification, such as skills_en.csv and occupations_en.csv"
const SKILLS = /^skills_([a-z]{2,3})\.csv$/ // skills_en.csv

/**
 * ESCO's bundle "classification, CSV" as published (v1.0.3 to v1.2): every language whose skills are in the folder. Only
 * the skills are needed; occupations, hierarchy and relations are read where they are there.
 */
export async function* readEsco(folder: string): AsyncGenerator<Taxonomy> {
  const names = listFolder(folder, EXPECTED)
  const languages = names.flatMap((name) => SKILLS.exec(name)?.[1] ?? [])
  if (languages.length === 0)
    throw new TaxonomyError(`${folder} has no file named like skills_en.csv. It should hold ${EXPECTED}.`)
  for (const language of languages) yield await readLanguage(folder, language, names)
}

async function readLanguage(folder: string, language: string, names: readonly string[]): Promise<Taxonomy> {
  const files: string[] = []
  const concepts: TaxonomyConcept[] = []
  const relations: TaxonomyRelation[] = []
  for (const { name, read } of PARTS) {
    // Before v1.1 the relations had no language in their name.
    const file = [`${name}_${language}.csv`, `${name}.csv`].find((candidate) => names.includes(candidate))
    if (file === undefined) continue
    files.push(file)
    await read(join(folder, file), { concepts, relations })
  }
  return { scheme: 'esco', language, concepts, relations, files }
}

interface Growing {
  readonly concepts: TaxonomyConcept[]
  readonly relations: TaxonomyRelation[]
}

/** The files that are read, in this order, and how. */
const PARTS: readonly { readonly name: string; readonly read: (file: string, into: Growing) => Promise<void> }[] = [
  {
    name: 'skills',
    read: async (file, { concepts }) => {
      for await (const row of readTable(file, 'comma-separated', [...LABEL_COLUMNS, 'skillType'], 'conceptUri'))
        concepts.push({ uri: row.conceptUri, kind: kindOfSkill(row.skillType), code: null, labels: labelsOf(row) })
    },
  },
  {
    name: 'occupations',
    read: async (file, { concepts }) => {
      for await (const row of readTable(file, 'comma-separated', [...LABEL_COLUMNS, 'iscoGroup'], 'conceptUri'))
        concepts.push({ uri: row.conceptUri, kind: 'occupation', code: row.iscoGroup || null, labels: labelsOf(row) })
    },
  },
  {
    name: 'skillsHierarchy',
    read: async (file, { concepts }) => {
      const groups = new Map<string, string>()
      for await (const row of readTable(file, 'comma-separated', LEVELS.flat(), 'Level 0 URI'))
        for (const [uri, label] of LEVELS) if (row[uri] !== '') groups.set(row[uri], row[label])
      const known = new Set(concepts.map(({ uri }) => uri))
      for (const [uri, label] of groups)
        if (!known.has(uri)) concepts.push({ uri, kind: 'group', code: null, labels: [{ kind: 'preferred', label }] })
    },
  },
  {
    name: 'broaderRelationsSkillPillar',
    read: async (file, { relations }) => {
      for await (const row of readTable(file, 'comma-separated', ['conceptUri', 'broaderUri'], 'conceptUri'))
        relations.push({ source: row.conceptUri, target: row.broaderUri, kind: 'broader' })
    },
  },
  {
    name: 'occupationSkillRelations',
    read: async (file, { relations }) => {
      for await (const row of readTable(
        file,
        'comma-separated',
        ['occupationUri', 'relationType', 'skillUri'],
        'occupationUri',
      )) {
        const kind = row.relationType === 'essential' ? 'essential' : 'optional'
        relations.push({ source: row.occupationUri, target: row.skillUri, kind })
      }
    },
  },
]

const LABEL_COLUMNS = ['conceptUri', 'preferredLabel', 'altLabels', 'hiddenLabels'] as const
const LEVELS = [
  ['Level 0 URI', 'Level 0 preferred term'],
  ['Level 1 URI', 'Level 1 preferred term'],
  ['Level 2 URI', 'Level 2 preferred term'],
  ['Level 3 URI', 'Level 3 preferred term'],
] as const

/** `skillType` is "skill/competence" or "knowledge" in every language. */
const kindOfSkill = (skillType: string): TaxonomyConcept['kind'] =>
  skillType === 'knowledge' || skillType === 'language' || skillType === 'attitude' ? skillType : 'skill'

interface LabelRow {
  readonly preferredLabel: string
  readonly altLabels: string
  readonly hiddenLabels: string
}

/** Several labels stand in one cell, a line each. */
function labelsOf({ preferredLabel, altLabels, hiddenLabels }: LabelRow): TaxonomyConcept['labels'] {
  return [
    { kind: 'preferred', label: preferredLabel.trim() },
    ...lines(altLabels).map((label) => ({ kind: 'alternative' as const, label })),
    ...lines(hiddenLabels).map((label) => ({ kind: 'hidden' as const, label })),
  ]
}

const lines = (cell: string): string[] =>
  cell
    .split(/\r?\n/)
    .map((label) => label.trim())
    .filter((label) => label !== '')
