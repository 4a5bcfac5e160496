import { agriculture } from './groups/agriculture.ts'
import { associates } from './groups/associates.ts'
import { buildingAndMetal } from './groups/building-and-metal.ts'
import { business } from './groups/business.ts'
import { clerks } from './groups/clerks.ts'
import { crafts } from './groups/crafts.ts'
import { elementary } from './groups/elementary.ts'
import { healthAndTeaching } from './groups/health-and-teaching.ts'
import { lawSocialAndCulture } from './groups/law-social-and-culture.ts'
import { managers } from './groups/managers.ts'
import { operators } from './groups/operators.ts'
import { scienceAndEngineering } from './groups/science-and-engineering.ts'
import { servicesAndSales } from './groups/services-and-sales.ts'
import { softwareAndData } from './groups/software-and-data.ts'
import { technicians } from './groups/technicians.ts'
import type { OccupationTable } from './rows.ts'

/** Every table, in the order of ISCO-08. A new table is a file in groups/ and a line here. */
export const occupationTables: readonly OccupationTable[] = [
  managers,
  scienceAndEngineering,
  healthAndTeaching,
  business,
  softwareAndData,
  lawSocialAndCulture,
  technicians,
  associates,
  clerks,
  servicesAndSales,
  agriculture,
  buildingAndMetal,
  crafts,
  operators,
  elementary,
]
