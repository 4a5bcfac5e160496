import { agriculture } from './lexicon/agriculture.ts'
import { alliedHealth } from './lexicon/allied-health.ts'
import { aviation } from './lexicon/aviation.ts'
import { bankingInsurance } from './lexicon/banking-insurance.ts'
import { beauty } from './lexicon/beauty.ts'
import { buildingTrades } from './lexicon/building-trades.ts'
import { businessServices } from './lexicon/business-services.ts'
import { cloud } from './lexicon/cloud.ts'
import { construction } from './lexicon/construction.ts'
import { crafts } from './lexicon/crafts.ts'
import { creative } from './lexicon/creative.ts'
import { culinary } from './lexicon/culinary.ts'
import { data } from './lexicon/data.ts'
import { driving } from './lexicon/driving.ts'
import { education } from './lexicon/education.ts'
import { electricalTrades } from './lexicon/electrical-trades.ts'
import { energy } from './lexicon/energy.ts'
import { engineering } from './lexicon/engineering.ts'
import { engineeringFields } from './lexicon/engineering-fields.ts'
import { farming } from './lexicon/farming.ts'
import { finance } from './lexicon/finance.ts'
import { foodProcessing } from './lexicon/food-processing.ts'
import { frameworks } from './lexicon/frameworks.ts'
import { health } from './lexicon/health.ts'
import { hospitality } from './lexicon/hospitality.ts'
import { itProducts } from './lexicon/it-products.ts'
import { languageServices } from './lexicon/language-services.ts'
import { law } from './lexicon/law.ts'
import { legalPractice } from './lexicon/legal-practice.ts'
import { logistics } from './lexicon/logistics.ts'
import { management } from './lexicon/management.ts'
import { manufacturing } from './lexicon/manufacturing.ts'
import { maritime } from './lexicon/maritime.ts'
import { marketing } from './lexicon/marketing.ts'
import { medicine } from './lexicon/medicine.ts'
import { metalTrades } from './lexicon/metal-trades.ts'
import { nursingCare } from './lexicon/nursing-care.ts'
import { office } from './lexicon/office.ts'
import { people } from './lexicon/people.ts'
import { performingMedia } from './lexicon/performing-media.ts'
import { printingPaper } from './lexicon/printing-paper.ts'
import { processOperations } from './lexicon/process-operations.ts'
import { protectiveServices } from './lexicon/protective-services.ts'
import { publicService } from './lexicon/public-service.ts'
import { realEstate } from './lexicon/real-estate.ts'
import { sales } from './lexicon/sales.ts'
import { science } from './lexicon/science.ts'
import { security } from './lexicon/security.ts'
import { soft } from './lexicon/soft.ts'
import { software } from './lexicon/software.ts'
import { spoken } from './lexicon/spoken.ts'
import { sport } from './lexicon/sport.ts'
import { teachingSubjects } from './lexicon/teaching-subjects.ts'
import { telecomEmbedded } from './lexicon/telecom-embedded.ts'
import { textiles } from './lexicon/textiles.ts'
import { vehicleTrades } from './lexicon/vehicle-trades.ts'
import { veterinary } from './lexicon/veterinary.ts'
import { woodwork } from './lexicon/woodwork.ts'
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
  'allied-health': alliedHealth,
  aviation,
  'banking-insurance': bankingInsurance,
  beauty,
  'building-trades': buildingTrades,
  'business-services': businessServices,
  construction,
  crafts,
  creative,
  culinary,
  driving,
  education,
  'electrical-trades': electricalTrades,
  energy,
  engineering,
  'engineering-fields': engineeringFields,
  farming,
  finance,
  'food-processing': foodProcessing,
  health,
  hospitality,
  'it-products': itProducts,
  'language-services': languageServices,
  law,
  'legal-practice': legalPractice,
  logistics,
  management,
  manufacturing,
  maritime,
  marketing,
  medicine,
  'metal-trades': metalTrades,
  'nursing-care': nursingCare,
  office,
  people,
  'performing-media': performingMedia,
  'printing-paper': printingPaper,
  'process-operations': processOperations,
  'protective-services': protectiveServices,
  'public-service': publicService,
  'real-estate': realEstate,
  sales,
  science,
  soft,
  spoken,
  sport,
  'teaching-subjects': teachingSubjects,
  'telecom-embedded': telecomEmbedded,
  textiles,
  'vehicle-trades': vehicleTrades,
  veterinary,
  woodwork,
}
