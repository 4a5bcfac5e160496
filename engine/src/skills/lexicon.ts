import { agriculture } from './lexicon/agriculture.ts'
import { cloud } from './lexicon/cloud.ts'
import { construction } from './lexicon/construction.ts'
import { creative } from './lexicon/creative.ts'
import { data } from './lexicon/data.ts'
import { education } from './lexicon/education.ts'
import { engineering } from './lexicon/engineering.ts'
import { finance } from './lexicon/finance.ts'
import { frameworks } from './lexicon/frameworks.ts'
import { health } from './lexicon/health.ts'
import { hospitality } from './lexicon/hospitality.ts'
import { law } from './lexicon/law.ts'
import { logistics } from './lexicon/logistics.ts'
import { management } from './lexicon/management.ts'
import { manufacturing } from './lexicon/manufacturing.ts'
import { marketing } from './lexicon/marketing.ts'
import { office } from './lexicon/office.ts'
import { people } from './lexicon/people.ts'
import { publicService } from './lexicon/public-service.ts'
import { sales } from './lexicon/sales.ts'
import { science } from './lexicon/science.ts'
import { security } from './lexicon/security.ts'
import { soft } from './lexicon/soft.ts'
import { software } from './lexicon/software.ts'
import { spoken } from './lexicon/spoken.ts'
import type { LexiconTable } from './rows.ts'
import type { Trade } from './types.ts'

/** Every trade's table. A new trade is a file in lexicon/ and a line here. */
export const lexiconTables: Readonly<Record<Trade, LexiconTable>> = {
  software,
  frameworks,
  data,
  cloud,
  security,
  agriculture,
  construction,
  creative,
  education,
  engineering,
  finance,
  health,
  hospitality,
  law,
  logistics,
  management,
  manufacturing,
  marketing,
  office,
  people,
  'public-service': publicService,
  sales,
  science,
  soft,
  spoken,
}
