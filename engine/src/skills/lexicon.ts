import { cloud } from './lexicon/cloud.ts'
import { data } from './lexicon/data.ts'
import { finance } from './lexicon/finance.ts'
import { frameworks } from './lexicon/frameworks.ts'
import { health } from './lexicon/health.ts'
import { security } from './lexicon/security.ts'
import { software } from './lexicon/software.ts'
import type { LexiconTable } from './rows.ts'
import type { Trade } from './types.ts'

/** Every trade's table. A new trade is a file in lexicon/ and a line here. */
export const lexiconTables: Readonly<Record<Trade, LexiconTable>> = {
  software,
  frameworks,
  data,
  cloud,
  security,
  finance,
  health,
}
