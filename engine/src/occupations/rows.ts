import { titleWords } from '../text/words.ts'
import { gendersOf } from './gender-forms.ts'

/**
 * How occupations are written: one a line, under the ISCO-08 unit group and the family they belong to.
 *
 *     == 2512 software                                  unit group (4 digits), family (families.ts)
 *     Software engineer = developer, Entwickler/in      name = other titles; /in makes the second gender (gender-forms.ts)
 *     Compiler engineer; Payments engineer              several on a line, with or without other titles
 *
 * An indented line continues the one above. The name makes the id. A title names one occupation only.
 */
export type OccupationTable = string

export interface Occupation {
  /** The name, folded: `software-engineer`. */
  readonly id: string
  readonly name: string
  /** ISCO-08 unit group, four digits. */
  readonly isco: string
  readonly family: string
  /** Other titles in English, German, French and Spanish, both genders. */
  readonly titles: readonly string[]
}

const HEAD = /^== (\d{4}) ([a-z-]+)$/ // == 2512 software

export function parseOccupations(table: OccupationTable): Occupation[] {
  const occupations: Occupation[] = []
  let group: { readonly isco: string; readonly family: string } | null = null
  for (const line of table.trim().replace(/\n +/g, ' ').split('\n')) {
    const head = HEAD.exec(line)
    if (head !== null) group = { isco: head[1] ?? '', family: head[2] ?? '' }
    else if (group === null || line.startsWith('==')) throw new Error(`No unit group for the occupations of: ${line}`)
    else for (const row of line.split('; ')) occupations.push({ ...parseRow(row), ...group })
  }
  return occupations
}

function parseRow(row: string): Pick<Occupation, 'id' | 'name' | 'titles'> {
  const [name = '', titles] = row.split(' = ')
  return { id: idOf(name), name, titles: titles === undefined ? [] : titles.split(', ').flatMap(gendersOf) }
}

/** "C++ developer" → `c++-developer`, "Ship's captain" → `ship-s-captain`. */
const idOf = (name: string): string => titleWords(name).join('-')
