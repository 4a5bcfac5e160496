import type { Page } from '../page.ts'
import { CLASSIC } from './classic.ts'
import { ODD } from './odd.ts'
import { SIDED } from './sided.ts'

export const ALL_PAGES: readonly Page[] = [...CLASSIC, ...SIDED, ...ODD]
