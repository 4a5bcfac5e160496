import { software } from './lexicon/software.ts'
import type { LexiconTable } from './rows.ts'
import type { Trade } from './types.ts'

/** Every trade's table. A new trade is a file in lexicon/ and a line here. */
export const lexiconTables: Readonly<Record<Trade, LexiconTable>> = {
  software,
}
