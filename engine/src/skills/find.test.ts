import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSkillNamed, findSkills } from './find.ts'
import { lexiconEntries } from './load.ts'
import type { TextKind } from './types.ts'

const idsIn = (text: string, kind: TextKind): string =>
  findSkills(text, kind)
    .map((mention) => mention.id)
    .join(' ')

/** Text → ids expected, in order. */
type Cases = readonly (readonly [text: string, ids: string])[]

describe('in prose, everyday words are not skills', () => {
  const cases: Cases = [
    ['I go to the C level and excel at sales.', ''],
    ['Please let us know before you go live.', ''],
    ['Spring 2020 intern.', ''],
    ['In spring we open a second shop.', ''],
    ['Rust removal and rust prevention on steel.', ''],
    ['We react to every letter quickly.', ''],
    ['You excel in a fast paced environment.', ''],
    ['Vitamin C deficiency.', ''],
    ['See section C of the annex.', ''],
    ['In other words, access to the building is required.', ''],
    ['Make sure that everybody can express himself.', ''],
    ['The rest of us is in Berlin.', ''],
    ['A swift response is expected.', ''],
    ['Our chef prepares lunch every day.', ''],
    ['Salt and pepper.', ''],
    ['You spark joy.', ''],
    ['A hive of activity.', ''],
    ['We value unity of purpose.', ''],
    ['There is a dart board in the kitchen.', ''],
    ['The pension scheme is generous.', ''],
    ['it is fun', ''],
    ['He gave sage advice.', ''],
    ['polish the floor', ''],
    ['across Latin America', ''],
    ['the backbone of the company', ''],
    ['knockout mice', ''],
    ['Soap and water.', ''],
    ['The bus stops at plan B.', ''],
    ['We are driving change.', ''],
    ['Swift code for transfers abroad', ''],
    ['Nine teams of five', ''],
    ['A cup of java beans? Tea rather.', 'java'],
    ['Tableau de bord', ''],
    ['Send us your papers by mail.', ''],
    ['Our sales team and our marketing department', ''],
    ['We offer health insurance and a pension plan.', ''],
    ['The outlook for next year is good.', ''],
    ['a flask of tea', ''],
    ['Greek salad with cucumber', 'greek'],
  ]
  test.each(cases)('%s', (text, ids) => expect(idsIn(text, 'prose')).toBe(ids))
})

describe('in prose, the same words are skills where something vouches for them', () => {
  const cases: Cases = [
    ['Experience in Go and Kubernetes.', 'go kubernetes'],
    ['Experience with Go, Rust and Swift.', 'go rust swift'],
    ['Strong Excel skills are required.', 'excel'],
    ['Written in C and C++ for small devices.', 'c c++'],
    ['Statistical analysis in R and Python.', 'statistics r python'],
    ['the R language', 'r'],
    ['Proficient with Word, Excel and PowerPoint.', 'word excel powerpoint'],
    ['Built REST APIs with Express and MongoDB.', 'rest express mongodb'],
    ['We talk REST and JSON.', 'rest json'],
    ['Programming language: Swift', 'swift'],
    ['iOS apps in Swift and Objective-C.', 'ios-development swift objective-c'],
    ['Developed microservices with Spring Boot and Hibernate.', 'microservices spring-boot hibernate'],
    ['Configured by Ansible, Puppet and Chef.', 'ansible puppet chef'],
    ['Spark, Hive and Kafka', 'apache-spark hive apache-kafka'],
    ['Games built in Unity and C#.', 'unity c#'],
    ['Flutter and Dart apps', 'flutter dart'],
    ['HR policies', 'human-resources'],
    ['Experience with SAP and Oracle databases.', 'sap oracle-database'],
    ['Bookkeeping in Sage 50 and Xero', 'bookkeeping sage xero'],
    ['Fluent in Polish and German', 'polish german'],
    ['MATLAB or Julia for numerical work', 'matlab julia'],
    ['Sketch, Figma and InVision', 'sketch figma invision'],
    ['We use React, Redux and Node.js.', 'react redux nodejs'],
    ['experience in sales', 'sales'],
    ['a clean driving licence', 'driving'],
  ]
  test.each(cases)('%s', (text, ids) => expect(idsIn(text, 'prose')).toBe(ids))
})

describe('in a list, every item is meant', () => {
  const cases: Cases = [
    ['Go, C, R, React', 'go c r react'],
    ['go; rust; swift; dart', 'go rust swift dart'],
    ['Excel', 'excel'],
    ['excel', 'excel'],
    ['Advanced Excel', 'excel'],
    ['Word | Excel | Access', 'word excel microsoft-access'],
    ['• Spring • Hibernate', 'spring hibernate'],
    ['Languages: C, C++', 'c c++'],
    ['R (3 years)', 'r'],
    ['Python/R', 'python r'],
    ['AWS (EC2, S3, Lambda)', 'aws amazon-ec2 amazon-s3 aws-lambda'],
    ['Vitamin C', ''],
    ['Sketch', 'sketch'],
    ['research', 'research'],
    ['Marketing', 'marketing'],
    ['Chef', 'chef'],
    ['Welding, brazing', 'welding brazing'],
    ['Sales\nMarketing\nHR', 'sales marketing human-resources'],
  ]
  test.each(cases)('%j', (text, ids) => expect(idsIn(text, 'list')).toBe(ids))
})

describe('one skill has many spellings', () => {
  const cases: Cases = [
    ['NodeJS, node js, Node.js, node.JS', 'nodejs nodejs nodejs nodejs'],
    ['front-end, frontend, Front End', 'front-end-development front-end-development front-end-development'],
    ['back end / backend / back-end', 'back-end-development back-end-development back-end-development'],
    ['Microsoft Excel, MS Excel, MS-Excel', 'excel excel excel'],
    ['PowerBI, Power BI, Power-BI', 'power-bi power-bi power-bi'],
    ['C++, C#, F#, .NET, ASP.NET', 'c++ c# f# dotnet asp.net'],
    ['C#/.NET', 'c# dotnet'],
    ['C/C++', 'c c++'],
    ['C++17', 'c++'],
    ['CI/CD, CI / CD', 'ci-cd ci-cd'],
    ['A/B testing', 'a-b-testing'],
    [
      'R&D, research & development, research and development',
      'research-and-development research-and-development research-and-development',
    ],
    ['P&L', 'profit-and-loss-management'],
    ['TCP/IP', 'tcp-ip'],
    ['machine\nlearning', 'machine-learning'],
    ['machine-learning', 'machine-learning'],
    ['REST API, RESTful APIs', 'rest rest'],
    ['spreadsheet, spreadsheets', 'spreadsheets spreadsheets'],
    ['data visualization, data visualisation', 'data-visualisation data-visualisation'],
    ['paediatrics, pediatrics', 'paediatrics paediatrics'],
    ['Réseaux informatiques', 'computer-networking'],
    ['reseaux informatiques', 'computer-networking'],
    ['Buchhaltung', 'accounting'],
    ['soins infirmiers', 'nursing'],
    ['atención al cliente', 'customer-service'],
    ['精通Java开发', 'java'],
    ['中文', 'chinese'],
    ['POSTGRESQL', 'postgresql'],
    ['k8s', 'kubernetes'],
    ['Java\u00adScript', 'javascript'],
  ]
  test.each(cases)('%j', (text, ids) => expect(idsIn(text, 'list')).toBe(ids))
})

describe('a long name may be misspelt by one letter', () => {
  const cases: Cases = [
    ['Kubernets and Kuberentes', 'kubernetes kubernetes'],
    ['Postgressql', 'postgresql'],
    ['Elasticsaerch', 'elasticsearch'],
    ['Tensorflwo', ''],
    ['Tensorlfow', 'tensorflow'],
    ['Javasript and JavaScrpit', 'javascript javascript'],
    ['We developed a new compositor and illustrated it.', ''],
    ['snowflakes, dockerized, hibernated, salesforces', ''],
    ['Rediss and Doker', ''],
  ]
  test.each(cases)('%s', (text, ids) => expect(idsIn(text, 'list')).toBe(ids))
})

describe('every trade speaks', () => {
  const cases: Cases = [
    ['MIG welding and blueprint reading', 'mig-welding engineering-drawing'],
    ['Set up and ran CNC machines, milling and turning', 'cnc-machining milling turning'],
    ['Forklift licence and order picking', 'forklift-operation order-picking'],
    ['Venepuncture, wound care and care plans', 'phlebotomy wound-care care-planning'],
    ['Accounts payable, payroll and month-end close', 'accounts-payable payroll month-end-close'],
    ['Wrote lesson plans for Key Stage 2', 'lesson-planning primary-education'],
    ['Drafted pleadings; legal research on Westlaw', 'legal-drafting legal-research westlaw'],
    ['HPLC, PCR and cell culture under GLP', 'chromatography pcr cell-biology good-laboratory-practice'],
    ['Bartending, table service and HACCP', 'bartending table-service food-safety'],
    ['Bricklaying, plastering and scaffolding', 'bricklaying plastering scaffolding'],
    ['Electrical installation to BS 7671', 'electrical-installation electrical-installation'],
    ['Google Ads, SEO and email marketing', 'google-ads search-engine-optimisation email-marketing'],
    ['Adobe Photoshop, InDesign and typography', 'photoshop indesign typography'],
    ['Vineyard management and pruning', 'viticulture gardening'],
    ['Social work with refugees, safeguarding adults', 'social-work adult-safeguarding'],
    ['PLC programming in TIA Portal', 'plc siemens-tia-portal'],
    ['SolidWorks, AutoCAD and FEA', 'solidworks autocad finite-element-analysis'],
    ['Full-cycle recruiting and onboarding new staff in Workday HCM', 'recruitment onboarding workday'],
    ['Stock control, goods receiving and dispatch of goods', 'inventory-management goods-receiving dispatch'],
    ['British Sign Language and Welsh', 'british-sign-language welsh'],
    ['Penetration testing with Burp Suite and Metasploit', 'penetration-testing burp-suite metasploit'],
    ['Docker, Kubernetes and Terraform on AWS', 'docker kubernetes terraform aws'],
    ['Teamwork, communication and attention to detail', 'teamwork communication attention-to-detail'],
  ]
  test.each(cases)('%s', (text, ids) => expect(idsIn(text, 'prose')).toBe(ids))
})

describe('addresses, columns and sentences keep words apart', () => {
  const cases: Cases = [
    ['https://github.com/anna', ''],
    ['www.python.org', ''],
    ['anna@docker.com', ''],
    ['linkedin.com/in/anna-java', ''],
    ['Machine. Learning is fun', ''],
    ['machine\tlearning', ''],
    ['machine, learning', ''],
    ['JavaScripture', ''],
    ['megapython', ''],
  ]
  test.each(cases)('%j', (text, ids) => expect(idsIn(text, 'prose')).toBe(ids))
})

test('the longest spelling wins', () => {
  expect(idsIn('Google Cloud Platform and SQL Server Reporting Services', 'list')).toBe('google-cloud ssrs')
})

test('a mention points into the text as it was given', () => {
  const text = 'Größe: ½ Tag — uses node js daily'
  const start = text.indexOf('node')
  expect(findSkills(text, 'prose')).toEqual([
    { id: 'nodejs', name: 'Node.js', kind: 'framework', start, end: start + 7, text: 'node js' },
  ])
})

test.each([
  ['ReactJS', 'react'],
  [' MS Excel ', 'excel'],
  ['go', 'go'],
  ['something else', undefined],
  ['', undefined],
  ['Java and more', undefined],
])('the skill named %j is %s', (name, id) => expect(findSkillNamed(name)?.id).toBe(id))

test('every name and alias, alone in a list, finds its own skill and all of itself', () => {
  const lost = lexiconEntries.flatMap(({ skill, spellings }) =>
    spellings.filter(({ text }) => findSkillNamed(text)?.id !== skill.id).map(({ text }) => `${skill.id}: ${text}`),
  )
  expect(lost).toEqual([])
})

const pieces = fc.constantFrom(...lexiconEntries.flatMap(({ spellings }) => spellings.map(({ text }) => text)))
const joints = fc.constantFrom(
  ' ',
  ', ',
  ' and ',
  '/',
  '\n',
  '. ',
  '-',
  ' the ',
  '\t',
  '(',
  ') ',
  '&',
  '+',
  '#',
  '.',
  '@',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.tuple(pieces, joints), { maxLength: 12 }).map((parts) => parts.flat().join('')),
)

test('mentions are ordered, do not overlap, and quote the text', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom<TextKind>('list', 'prose'), (text, kind) => {
      let past = 0
      for (const mention of findSkills(text, kind)) {
        expect(mention.start).toBeGreaterThanOrEqual(past)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        past = mention.end
      }
    }),
    { numRuns: 500 },
  )
})

test('what prose shows, a list shows too', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const inList = new Set(findSkills(text, 'list').map(({ start, id }) => `${start} ${id}`))
      const lost = findSkills(text, 'prose').filter(({ start, id }) => !inList.has(`${start} ${id}`))
      expect(lost).toEqual([])
    }),
  )
})
