import { trade } from './trade.ts'

/** Desks, laboratories and lecture halls. */
export const OFFICE = {
  accountant: trade({
    headline: 'Senior Accountant | Accounting Manager',
    summary:
      'Accountant who closes the month in four days and explains variances in one sentence. | Accountant with experience in manufacturing, charities and audit.',
    titles: 'Accounting Manager | Senior Accountant | Staff Accountant | Accounts Payable Clerk',
    employers:
      'Castlerigg Foods plc | Lund, Abara & Finch LLP | Quarrystone Holdings | United Hands of Ohio | Mapleworth Credit Union',
    deeds:
      'Shortened the monthly close from nine days to four | Prepared consolidated statements for six entities | Passed three external audits without an adjustment | Recovered $210,000 of duplicate payments | Implemented NetSuite fixed assets with two colleagues | Processed 400 invoices a week | Built the rolling cash forecast for the board',
    skills:
      'Accounting: Month-end close, Consolidation, Fixed assets, Tax provision | Software: NetSuite, QuickBooks, Excel, BlackLine',
    studies:
      'Master of Accountancy ~ - ~ Calloway State University ~ Mesa Blanca University | Bachelor of Science ~ Accounting ~ Penrose College ~ University of Eastmere',
    certificates: 'Certified Public Accountant ~ Accountancy Board of Ohio | Certified Management Accountant ~ IMA',
  }),
  engineer: trade({
    headline: 'Mechanical Engineer | Lead Mechanical Design Engineer',
    summary:
      'Mechanical engineer for pumps, presses and the people who run them. | Design engineer with eight patents pending and one granted.',
    titles: 'Principal Mechanical Engineer | Mechanical Design Engineer | Junior Engineer | Engineering Intern',
    employers:
      'Vortiqa Pumps Ltd. | Stannard-Hale Aerospace | Kubota-Ferris Machine Tools | National Ice Research Laboratory | TRL Robotics',
    deeds:
      'Designed a centrifugal pump that uses 14% less power | Ran finite element models of welded frames | Took a hydraulic press from sketch to series in ten months | Specified bearings and seals for marine use | Reduced scrap on the machining line by a third | Wrote test plans and built two endurance rigs | Led design reviews with suppliers in Brno and Osaka',
    skills:
      'Design: SolidWorks, GD&T, ANSYS, Tolerance analysis | Manufacturing: CNC machining, Injection moulding, DFMEA | Code: MATLAB, Python',
    studies:
      'MSc ~ Mechanical Engineering ~ Northmoor University ~ Polytechnic of Lowmark | BEng (Hons) ~ Mechanical Engineering ~ University of Wrexcastle ~ Thornbury University',
    certificates: 'Chartered Engineer ~ IMechE | Certified SolidWorks Professional ~ Dassault Systèmes',
    awards: 'IMechE Regional Design Prize, 2018',
  }),
  developer: trade({
    headline: 'Backend Developer | Full Stack Developer',
    summary:
      'Developer of quiet, well-tested services. | Developer who started in support and still reads the tickets.',
    titles: 'Staff Software Engineer | Senior Backend Developer | Software Developer | Support Engineer',
    employers: 'Tidepool Payments | Hexagrove | Nimbus & Rye Software Inc. | Open Ledger Foundation | bluebark.io',
    deeds:
      'Moved a billing monolith to twelve services without a day of downtime | Reduced median response time from 420 ms to 90 ms | Introduced contract tests between eight teams | Kept the on-call rota at two pages a month | Built an import pipeline for 30 million bank records | Reviewed code for a team of seven | Answered 1,900 customer tickets in the first year',
    skills:
      'Languages: Go, TypeScript, Python, SQL | Infrastructure: PostgreSQL, Kafka, Kubernetes, Terraform, AWS | Practices: TDD, Observability',
    studies:
      'Master of Science ~ Computer Science ~ Polytechnic of Lowmark ~ Calloway State University | Bachelor of Science ~ Software Engineering ~ Mesa Blanca University ~ University of Eastmere',
    certificates:
      'AWS Certified Solutions Architect – Associate ~ Amazon Web Services | Certified Kubernetes Administrator ~ CNCF',
  }),
  analyst: trade({
    headline: 'Data Analyst | Senior Business Intelligence Analyst',
    summary:
      'Analyst who turns untidy tables into one good chart. | Analyst with a background in biology and a weakness for maps.',
    titles: 'Lead Data Analyst | Data Analyst | Junior Analyst | Data Entry Clerk',
    employers:
      'Gullwing Insurance | Metro Transit Authority of Larkfield | Plumbline Analytics, LLC | FreshCart | Institute for Sleep Research',
    deeds:
      'Built the dashboard that the executive board opens every Monday | Forecast weekly demand with an error of 6% | Cleaned and merged eleven years of claims data | Ran A/B tests on checkout pages | Automated a report that had taken two days a month | Taught SQL to thirty colleagues | Presented ridership trends to the city council',
    skills:
      'Analysis: SQL, R, Regression, A/B testing | Visualization: Tableau, Power BI, Looker | Data: dbt, Snowflake, BigQuery',
    studies:
      'Master of Science ~ Statistics ~ University of Eastmere ~ Polytechnic of Lowmark | Bachelor of Arts ~ Economics ~ Penrose College ~ Mesa Blanca University',
    certificates: 'Tableau Desktop Specialist ~ Tableau | Google Data Analytics Certificate ~ Coursera',
  }),
  translator: trade({
    headline: 'Translator (German and Polish into English) | Legal Translator',
    summary:
      'Translator of contracts, patents and the occasional novel. | Translator and reviser with a good ear and a large glossary.',
    titles: 'Senior Translator | Freelance Translator | Project Coordinator | Bookshop Assistant',
    employers:
      'Court of Justice Translation Service | Self-employed | Lingua Franca Partners Oy | Parchment House Publishing | World Wetlands Organization',
    deeds:
      'Translated 600,000 words a year of patents and contracts | Revised the work of five external translators | Built a terminology base of 9,000 entries | Subtitled forty documentaries | Scheduled projects in fourteen languages | Translated two novels from Polish for a small press',
    skills: 'Craft: Legal translation, Revision, Subtitling, Terminology | Tools: SDL Trados, memoQ, Subtitle Edit',
    studies:
      'MA ~ Translation Studies ~ Thornbury University ~ University of Wrexcastle | BA ~ German and Slavonic Languages ~ Northmoor University ~ University of Eastmere',
    certificates:
      'Diploma in Translation ~ Chartered Institute of Linguists | Sworn Translator ~ District Court of Lowmark',
  }),
  researcher: trade({
    headline: 'Marine Ecologist | Postdoctoral Researcher in Marine Ecology',
    summary:
      'Ecologist who studies how seagrass meadows recover. | Field scientist with eleven seasons at sea and a taste for statistics.',
    titles: 'Senior Research Fellow | Postdoctoral Researcher | Doctoral Researcher | Research Assistant',
    employers:
      'Northmoor University | Skerry Marine Station | Lowmark Institute of Oceanography | National Estuary Survey | University of Wrexcastle',
    deeds:
      'Led a field campaign of six weeks with nine divers | Won a grant of €310,000 for seagrass restoration | Supervised four doctoral students | Published an open data set of 70,000 transects | Taught the second-year course in sampling methods | Maintained the station’s boats and loggers',
    skills: 'Methods: Scientific diving, Mixed models, Remote sensing, eDNA sampling | Tools: R, QGIS, Stan, LaTeX',
    studies:
      'PhD ~ Marine Ecology ~ Northmoor University ~ University of Wrexcastle | MSc ~ Oceanography ~ Polytechnic of Lowmark ~ Thornbury University | BSc ~ Biology ~ University of Eastmere ~ Penrose College',
    certificates: 'European Scientific Diver ~ ESDP | Powerboat Level 2 ~ RYA',
    papers:
      'A. Morrow, B. Iqbal and C. Stene (2023). Seagrass recovery after anchoring damage. Coastal Letters 41, 112–127. | B. Iqbal and A. Morrow (2021). Counting what drifts: transect length and error. Survey Methods 8, 20–33. | C. Stene, A. Morrow et al. (2019). Eelgrass and the winter storms. Northern Seas 15, 5–19.',
    awards: 'Early Career Prize of the Estuarine Society, 2022',
  }),
  student: trade({
    headline: 'Environmental Engineering Student | Engineering Undergraduate',
    summary:
      'Third-year student looking for a summer placement in water treatment. | Undergraduate with a good record in hydraulics and a part-time job in a bakery.',
    titles: 'Engineering Intern | Undergraduate Research Assistant | Peer Tutor | Barista',
    employers:
      'Clearwater Basin District | Calloway State University | Campus Learning Commons | Rise & Crumb Bakery | City of Larkfield Public Works',
    deeds:
      'Sampled eleven wells a week and logged nitrate levels | Modelled storm runoff for a 40-acre site | Tutored 25 classmates in statics and calculus | Opened the shop at five on weekends | Presented a poster at the regional conference | Digitized 300 as-built drawings',
    skills: 'Technical: AutoCAD Civil 3D, EPANET, HEC-RAS, Python | Lab: Titration, Spectrophotometry, Water sampling',
    studies:
      'Bachelor of Science ~ Environmental Engineering ~ Calloway State University ~ Mesa Blanca University | High School Diploma ~ - ~ Westbrook High School ~ Larkfield Senior High',
    certificates: 'EIT ~ State Board of Engineers | Wilderness First Aid ~ NOLS',
    awards: 'Dean’s List, 2023 and 2024 | Larkfield Rotary Scholarship, 2022',
  }),
}
