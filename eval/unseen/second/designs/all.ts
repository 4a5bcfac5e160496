import type { Page } from '../page.ts'
import { CAREERS } from './careers.ts'
import { COLUMNS } from './columns.ts'
import { LIVES } from './lives.ts'
import { PLAIN } from './plain.ts'
import { RAILS } from './rails.ts'

export const ALL_PAGES: readonly Page[] = [...PLAIN, ...COLUMNS, ...RAILS, ...CAREERS, ...LIVES]
