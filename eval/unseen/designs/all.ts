import type { Design } from '../design.ts'
import { CAREERS as HELD_CAREERS } from './held/careers.ts'
import { COLUMNS as HELD_COLUMNS } from './held/columns.ts'
import { PLAIN as HELD_PLAIN } from './held/plain.ts'
import { RAILS as HELD_RAILS } from './held/rails.ts'
import { CAREERS } from './open/careers.ts'
import { COLUMNS } from './open/columns.ts'
import { PLAIN } from './open/plain.ts'
import { RAILS } from './open/rails.ts'

export const ALL_DESIGNS: readonly Design[] = [
  ...PLAIN,
  ...COLUMNS,
  ...RAILS,
  ...CAREERS,
  ...HELD_PLAIN,
  ...HELD_COLUMNS,
  ...HELD_RAILS,
  ...HELD_CAREERS,
]
