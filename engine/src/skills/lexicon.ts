import { cloud } from './lexicon/cloud.ts'
import { commerce } from './lexicon/commerce.ts'
import { data } from './lexicon/data.ts'
import { engineering } from './lexicon/engineering.ts'
import { finance } from './lexicon/finance.ts'
import { frameworks } from './lexicon/frameworks.ts'
import { health } from './lexicon/health.ts'
import { hospitality } from './lexicon/hospitality.ts'
import { logistics } from './lexicon/logistics.ts'
import { office } from './lexicon/office.ts'
import { people } from './lexicon/people.ts'
import { security } from './lexicon/security.ts'
import { soft } from './lexicon/soft.ts'
import { software } from './lexicon/software.ts'
import { spoken } from './lexicon/spoken.ts'
import { trades } from './lexicon/trades.ts'
import type { LexiconTable } from './rows.ts'
import type { Trade } from './types.ts'

/** Every trade's table. A new trade is a file in lexicon/ and a line here. */
export const lexiconTables: Readonly<Record<Trade, LexiconTable>> = {
  software,
  frameworks,
  data,
  cloud,
  security,
  commerce,
  engineering,
  finance,
  health,
  hospitality,
  logistics,
  office,
  people,
  soft,
  spoken,
  trades,
}
