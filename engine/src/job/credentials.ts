import { fold } from '../text/fold.ts'

export interface Credential {
  readonly name: string
  readonly kind: 'certification' | 'licence'
  /** Folded spellings beside the name. */
  readonly aliases: readonly string[]
  /** Who issues it and how one looks it up are the resume's to say; `asWritten` names count in capitals only ("CAP", "RN"). */
  readonly asWritten?: readonly string[]
}

const certification = (name: string, aliases: readonly string[], asWritten?: readonly string[]): Credential => ({
  name,
  kind: 'certification',
  aliases,
  ...(asWritten && { asWritten }),
})
const licence = (name: string, aliases: readonly string[], asWritten?: readonly string[]): Credential => ({
  name,
  kind: 'licence',
  aliases,
  ...(asWritten && { asWritten }),
})

/** Certificates and licences that postings ask for by name, across trades. A licence is what the law wants before one may work. */
const CREDENTIALS: readonly Credential[] = [
  certification('PMP', ['project management professional'], ['PMP']),
  certification('PRINCE2', ['prince 2', 'prince2 foundation', 'prince2 practitioner']),
  certification('CAPM', ['certified associate in project management'], ['CAPM']),
  certification(
    'Certified ScrumMaster',
    ['certified scrum master', 'scrum master certification', 'certified scrummaster', 'professional scrum master'],
    ['CSM', 'PSM I', 'PSM II', 'PSM'],
  ),
  certification(
    'Certified Scrum Product Owner',
    ['professional scrum product owner', 'certified product owner'],
    ['CSPO', 'PSPO'],
  ),
  certification('SAFe certification', [
    'safe agilist',
    'certified safe agilist',
    'safe certified',
    'safe certification',
  ]),
  certification('ITIL', ['itil foundation', 'itil v4', 'itil 4', 'itil certification']),
  certification('Six Sigma Green Belt', ['six sigma green belt', 'lean six sigma green belt', 'green belt']),
  certification('Six Sigma Black Belt', [
    'six sigma black belt',
    'lean six sigma black belt',
    'black belt certification',
  ]),
  certification('CPA', ['certified public accountant'], ['CPA']),
  certification('ACCA', ['association of chartered certified accountants', 'chartered certified accountant'], ['ACCA']),
  certification('ACA', ['chartered accountant'], ['ACA', 'ICAEW']),
  certification('CIMA', ['chartered institute of management accountants', 'chartered management accountant'], ['CIMA']),
  certification('CMA', ['certified management accountant'], ['CMA']),
  certification('AAT', ['association of accounting technicians'], ['AAT']),
  certification('CFA', ['chartered financial analyst'], ['CFA']),
  certification('FRM', ['financial risk manager'], ['FRM']),
  certification('CIA', ['certified internal auditor'], ['CIA']),
  certification('CISA', ['certified information systems auditor'], ['CISA']),
  certification('CFP', ['certified financial planner'], ['CFP']),
  certification('CAMS', ['certified anti-money laundering specialist'], ['CAMS']),
  certification('CISSP', ['certified information systems security professional'], ['CISSP']),
  certification('CISM', ['certified information security manager'], ['CISM']),
  certification('CEH', ['certified ethical hacker'], ['CEH']),
  certification('OSCP', ['offensive security certified professional'], ['OSCP']),
  certification('CompTIA Security+', ['security+', 'comptia security']),
  certification('CompTIA Network+', ['network+', 'comptia network']),
  certification('CompTIA A+', ['comptia a+', 'a+ certification', 'a+ certified']),
  certification('CCNA', ['cisco certified network associate'], ['CCNA']),
  certification('CCNP', ['cisco certified network professional'], ['CCNP']),
  certification('CCIE', [], ['CCIE']),
  certification('RHCSA', ['red hat certified system administrator'], ['RHCSA']),
  certification('RHCE', ['red hat certified engineer'], ['RHCE']),
  certification('AWS certification', [
    'aws certified',
    'aws certification',
    'aws certifications',
    'aws certificate',
    'amazon web services certified',
    'aws certified solutions architect',
    'aws certified developer',
    'aws solutions architect associate',
    'aws solutions architect professional',
    'aws certified cloud practitioner',
  ]),
  certification(
    'Azure certification',
    [
      'azure certified',
      'azure certification',
      'azure certifications',
      'microsoft certified: azure',
      'azure fundamentals',
      'azure administrator associate',
      'azure solutions architect expert',
    ],
    ['AZ-900', 'AZ-104', 'AZ-204', 'AZ-305', 'AZ-400'],
  ),
  certification('Google Cloud certification', [
    'google cloud certified',
    'google cloud certification',
    'gcp certified',
    'gcp certification',
    'professional cloud architect',
  ]),
  certification(
    'Kubernetes certification',
    ['kubernetes certification', 'certified kubernetes administrator', 'certified kubernetes application developer'],
    ['CKA', 'CKAD', 'CKS'],
  ),
  certification('Terraform certification', ['hashicorp certified', 'terraform associate']),
  certification('Salesforce certification', [
    'salesforce certified',
    'salesforce certification',
    'salesforce administrator certification',
    'salesforce certifications',
  ]),
  certification('SAP certification', ['sap certified', 'sap certification']),
  certification('Oracle certification', ['oracle certified', 'oracle certification'], ['OCP', 'OCA']),
  certification('Microsoft certification', ['microsoft certified', 'microsoft certification', 'mcse', 'mcsa']),
  certification('Power BI certification', ['power bi certification', 'power bi data analyst associate'], ['PL-300']),
  certification('Tableau certification', ['tableau certified', 'tableau certification', 'tableau desktop specialist']),
  certification('ISTQB', ['istqb certified', 'istqb foundation']),
  certification('TOGAF', ['togaf certified']),
  certification('CBAP', ['certified business analysis professional'], ['CBAP']),
  certification('Google Analytics certification', [
    'google analytics certification',
    'google analytics certified',
    'google analytics individual qualification',
  ]),
  certification('Google Ads certification', ['google ads certification', 'google ads certified']),
  certification('HubSpot certification', ['hubspot certification', 'hubspot certified']),
  certification('SHRM-CP', ['shrm cp', 'shrm certified professional', 'shrm certification'], ['SHRM']),
  certification('SHRM-SCP', ['shrm senior certified professional']),
  certification('PHR', ['professional in human resources'], ['PHR', 'SPHR']),
  certification('CIPD', ['cipd level 3', 'cipd level 5', 'cipd level 7', 'cipd qualified', 'cipd qualification']),
  certification('CIPS', ['chartered institute of procurement', 'mcips'], ['CIPS']),
  certification(
    'CPIM',
    ['certified in planning and inventory management', 'apics certification'],
    ['CPIM', 'CSCP', 'APICS'],
  ),
  certification('LEED', ['leed ap', 'leed green associate']),
  certification('AutoCAD certification', ['autocad certified', 'autocad certification']),
  certification('OSHA 10', ['osha 10-hour', 'osha-10', 'osha 10 hour']),
  certification('OSHA 30', ['osha 30-hour', 'osha-30', 'osha 30 hour', 'osha certification']),
  certification('NEBOSH', ['nebosh general certificate', 'nebosh diploma']),
  certification('IOSH', ['iosh managing safely']),
  certification('First aid certificate', [
    'first aid certificate',
    'first aid certification',
    'first aid certified',
    'first aid at work',
    'first aid qualification',
    'first aid training',
  ]),
  certification('BLS', ['basic life support', 'bls certification', 'bls certified'], ['BLS']),
  certification('ACLS', ['advanced cardiac life support', 'advanced cardiovascular life support'], ['ACLS']),
  certification('PALS', ['pediatric advanced life support'], ['PALS']),
  certification(
    'CPR certification',
    ['cpr certification', 'cpr certified', 'cpr certificate', 'cpr/first aid', 'cpr and first aid'],
    ['CPR'],
  ),
  certification('Food hygiene certificate', [
    'food hygiene certificate',
    'food safety certificate',
    'food safety certification',
    'food hygiene certification',
    'food hygiene level 2',
    'level 2 food hygiene',
    'servsafe',
    'food handler certificate',
    "food handler's card",
    'food handlers card',
    'haccp certificate',
    'haccp certification',
  ]),
  certification('Personal trainer certification', [
    'certified personal trainer',
    'personal trainer certification',
    'nasm',
    'nasm certified',
  ]),
  certification(
    'TEFL',
    ['tefl certificate', 'tefl certified', 'tesol certificate', 'tefl/tesol'],
    ['TEFL', 'CELTA', 'DELTA', 'TESOL'],
  ),
  certification('Early childhood certificate', [
    'early childhood certificate',
    'child development associate',
    'cda credential',
  ]),
  certification('Certified medical assistant', ['certified medical assistant']),
  certification('Phlebotomy certification', [
    'phlebotomy certification',
    'certified phlebotomist',
    'phlebotomy certificate',
  ]),
  certification(
    'Pharmacy technician certification',
    ['certified pharmacy technician', 'pharmacy technician certification'],
    ['CPhT'],
  ),
  certification('Welding certification', [
    'certified welder',
    'welding certification',
    'welding certificate',
    'aws d1.1',
    'coded welder',
    'coded welding',
    'welding ticket',
  ]),
  certification('Gas certification', ['gas safe', 'gas safe registered', 'gas safe registration']),
  certification('18th Edition', ['18th edition', '18th edition wiring regulations', 'bs 7671', 'bs7671']),
  certification('EPA 608', [
    'epa 608',
    'epa universal certification',
    'epa certification',
    'epa section 608',
    'hvac certification',
  ]),
  certification('ASE certification', ['ase certified', 'ase certification']),
  certification('CNC certification', ['nims certification', 'nims certified']),
  certification('Rigging certification', [
    'rigger certification',
    'slinger signaller',
    'slinger/signaller',
    'banksman',
  ]),
  certification('CSCS card', ['cscs card', 'cscs'], ['CSCS']),
  certification('White card', ['construction white card', 'white card']),
  certification('IPAF', ['ipaf licence', 'ipaf card', 'ipaf license']),
  certification('Hazmat endorsement', [
    'hazmat endorsement',
    'hazmat certification',
    'adr certificate',
    'adr licence',
    'adr-schein',
  ]),
  certification('Lifeguard certification', [
    'lifeguard certification',
    'certified lifeguard',
    'lifeguard certificate',
    'nplq',
  ]),
  licence('Driving licence', [
    "driver's license",
    'drivers license',
    "driver's licence",
    'drivers licence',
    'driver license',
    'driver licence',
    'driving license',
    'driving licence',
    'permis b',
    'permis de conduire',
    'fuhrerschein',
    'fuhrerschein klasse b',
    'fuehrerschein',
    'carnet de conducir',
    'permiso de conducir',
    'licencia de conducir',
    'rijbewijs',
    'patente b',
    'full uk licence',
    'clean driving record',
  ]),
  licence('Heavy goods licence', [
    'cdl',
    'class a cdl',
    'cdl class a',
    'cdl-a',
    'class b cdl',
    'commercial driver license',
    "commercial driver's license",
    'commercial driving licence',
    'hgv licence',
    'hgv class 1',
    'hgv class 2',
    'lgv licence',
    'hgv license',
    'c+e licence',
    'ce licence',
    'fuhrerschein klasse c',
    'klasse ce',
    'permis poids lourd',
    'permis c',
    'carnet c',
  ]),
  licence('Forklift licence', [
    'forklift license',
    'forklift licence',
    'forklift certification',
    'forklift certificate',
    'forklift certified',
    'forklift ticket',
    'fork lift licence',
    'fork truck licence',
    'flt licence',
    'counterbalance licence',
    'reach truck licence',
    'licensed forklift',
    'staplerschein',
    'gabelstaplerschein',
    'caces',
    'carnet de carretillero',
  ]),
  licence(
    'Registered nurse licence',
    [
      'registered nurse',
      'rn license',
      'rn licence',
      'rn licensure',
      'nmc registration',
      'nmc registered',
      'nmc pin',
      'registered general nurse',
      'state registered nurse',
      'nursing license',
      'nursing licence',
      "infirmier diplome d'etat",
      'examinierte pflegefachkraft',
      'examinierter pfleger',
      'gesundheits- und krankenpfleger',
    ],
    ['RN', 'RGN', 'IDE', 'NMC'],
  ),
  licence(
    'Practical nurse licence',
    ['licensed practical nurse', 'licensed vocational nurse', 'enrolled nurse', 'lpn license'],
    ['LPN', 'LVN'],
  ),
  licence(
    'Nursing assistant licence',
    ['certified nursing assistant', 'certified nurse aide', 'cna license', 'state tested nursing assistant'],
    ['CNA', 'STNA'],
  ),
  licence(
    'Nurse practitioner licence',
    ['nurse practitioner license', 'board certified nurse practitioner', 'aprn', 'family nurse practitioner'],
    ['APRN', 'FNP'],
  ),
  licence('Medical licence', [
    'medical license',
    'medical licence',
    'board certified physician',
    'board-certified',
    'gmc registration',
    'gmc registered',
    'licensed physician',
    'approbation',
  ]),
  licence(
    'Pharmacist licence',
    [
      'pharmacist license',
      'pharmacist licence',
      'licensed pharmacist',
      'registered pharmacist',
      'gphc registration',
      'gphc registered',
    ],
    ['RPh'],
  ),
  licence('Physiotherapist licence', [
    'licensed physical therapist',
    'physical therapist license',
    'physical therapy license',
    'hcpc registration',
    'hcpc registered',
    'registered physiotherapist',
  ]),
  licence('Dental licence', [
    'dental license',
    'dental licence',
    'licensed dentist',
    'gdc registration',
    'gdc registered',
    'dental hygienist license',
  ]),
  licence(
    'EMT licence',
    ['emergency medical technician', 'emt certification', 'emt-b', 'paramedic license', 'paramedic licence', 'nremt'],
    ['EMT'],
  ),
  licence(
    'Social work licence',
    ['licensed clinical social worker', 'licensed social worker', 'social work england', 'social work license'],
    ['LCSW', 'LMSW', 'LSW'],
  ),
  licence(
    'Teaching licence',
    [
      'teaching license',
      'teaching licence',
      'teaching certificate',
      'teaching certification',
      'teacher certification',
      'certified teacher',
      'state teaching certification',
      'teaching credential',
      'qualified teacher status',
      'valid teaching license',
      'teacher registration',
      'pgce',
      'capes',
    ],
    ['QTS', 'PGCE', 'CAPES'],
  ),
  licence('Law licence', [
    'admitted to the bar',
    'bar admission',
    'member of the bar',
    'licensed attorney',
    'qualified solicitor',
    'active bar license',
    'state bar',
    'admission to the bar',
    'volljurist',
    'practising certificate',
    'licensed to practice law',
  ]),
  licence('Real estate licence', [
    'real estate license',
    'real estate licence',
    'licensed real estate agent',
    'realtor license',
  ]),
  licence('Insurance licence', [
    'insurance license',
    'insurance licence',
    'property and casualty license',
    'p&c license',
    'life and health license',
    'licensed insurance agent',
    'licensed insurance',
  ]),
  licence('Securities licence', [
    'series 7',
    'series 63',
    'series 65',
    'series 66',
    'series 6',
    'finra license',
    'securities license',
  ]),
  licence('Electrician licence', [
    'electrician license',
    'electrician licence',
    'licensed electrician',
    'journeyman electrician',
    'master electrician',
    'electrical license',
    'electrical licence',
    'habilitation electrique',
    'elektrofachkraft',
  ]),
  licence('Plumbing licence', [
    'plumbing license',
    'plumbing licence',
    'licensed plumber',
    'journeyman plumber',
    'master plumber',
  ]),
  licence(
    'Professional engineer licence',
    [
      'professional engineer',
      'pe license',
      'pe licence',
      'chartered engineer',
      'licensed professional engineer',
      'ceng',
    ],
    ['PE license', 'PE', 'CEng', 'P.Eng'],
  ),
  licence('Architect licence', [
    'licensed architect',
    'registered architect',
    'architect license',
    'arb registered',
    'riba part 3',
    'riba chartered',
  ]),
  licence('Cosmetology licence', [
    'cosmetology license',
    'cosmetology licence',
    'licensed cosmetologist',
    'barber license',
    'esthetician license',
    'licensed esthetician',
    'nail technician license',
  ]),
  licence('Security guard licence', [
    'sia licence',
    'sia license',
    'sia badge',
    'security guard license',
    'security guard licence',
    'guard card',
    'door supervisor licence',
    '34a schein',
    'sachkundeprufung 34a',
  ]),
  licence(
    'Pilot licence',
    [
      'pilot license',
      'pilot licence',
      'commercial pilot license',
      'commercial pilot licence',
      'atpl',
      'airline transport pilot',
    ],
    ['ATPL', 'CPL'],
  ),
  licence('Aircraft maintenance licence', [
    'a&p license',
    'a&p certificate',
    'airframe and powerplant',
    'easa part 66',
    'easa b1',
    'part-66 licence',
  ]),
  licence('Crane operator licence', [
    'crane operator license',
    'crane operator certification',
    'crane licence',
    'nccco',
    'cpcs card',
    'cpcs',
  ]),
  licence('Alcohol licence', [
    'rsa certificate',
    'responsible service of alcohol',
    'personal licence holder',
    'tabc certification',
    'tips certified',
    'bartending license',
  ]),
  licence('Taxi licence', ['taxi licence', 'private hire licence', 'taxi license', 'personenbeforderungsschein']),
  licence(
    'Childcare clearance',
    ['working with children check', 'enhanced dbs', 'dbs check', 'dbs clearance', 'working with children clearance'],
    ['DBS', 'WWCC'],
  ),
  licence('Security clearance', [
    'security clearance',
    'secret clearance',
    'top secret clearance',
    'ts/sci',
    'sc clearance',
    'dv clearance',
    'sc cleared',
    'dv cleared',
    'active clearance',
    'public trust clearance',
  ]),
]

export interface CredentialMention {
  readonly credential: Credential
  readonly start: number
  readonly end: number
}

interface Spelling {
  readonly credential: Credential
  readonly words: string
}

/** Folded spellings by their first word, longest first, so that one pass over the words of a text finds them all. */
function spellingsByFirstWord(): ReadonlyMap<string, readonly Spelling[]> {
  const table = new Map<string, Spelling[]>()
  for (const credential of CREDENTIALS) {
    const own = credential.asWritten?.includes(credential.name) ? [] : [fold(credential.name)]
    for (const words of [...own, ...credential.aliases]) {
      const first = words.split(/[^a-z0-9&]/)[0] ?? words
      table.set(first, [...(table.get(first) ?? []), { credential, words }])
    }
  }
  for (const spellings of table.values()) spellings.sort((a, b) => b.words.length - a.words.length)
  return table
}
const BY_FIRST_WORD = spellingsByFirstWord()

const AS_WRITTEN = new Map(
  CREDENTIALS.flatMap((credential) => (credential.asWritten ?? []).map((written) => [written, credential] as const)),
)
const AS_WRITTEN_PATTERN = new RegExp(
  `(?<![A-Za-z0-9])(?:${[...AS_WRITTEN.keys()]
    .sort((a, b) => b.length - a.length)
    .map((written) => written.replace(/[.+]/g, '\\$&'))
    .join('|')})(?![A-Za-z0-9])`,
  'g',
)
// "RN", "PE" and "CIA" in a line of capitals are a heading or shouting, not a credential.
const isShouted = (text: string): boolean => text.length > 24 && text === text.toUpperCase()

/** Credentials named in a text, in order of place, the longest name at each. */
export function findCredentials(text: string): CredentialMention[] {
  const folded = fold(text)
  const all: CredentialMention[] = []
  for (const word of folded.matchAll(/[a-z0-9&]+/g)) {
    const spelling = BY_FIRST_WORD.get(word[0])?.find(
      ({ words }) =>
        folded.startsWith(words, word.index) &&
        !/^[a-z0-9]/.test(folded.slice(word.index + words.length, word.index + words.length + 1)),
    )
    if (spelling !== undefined)
      all.push({ credential: spelling.credential, start: word.index, end: word.index + spelling.words.length })
  }
  if (!isShouted(text)) {
    for (const match of text.matchAll(AS_WRITTEN_PATTERN)) {
      const credential = AS_WRITTEN.get(match[0])
      if (credential !== undefined) all.push({ credential, start: match.index, end: match.index + match[0].length })
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: CredentialMention[] = []
  for (const mention of all) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

/** The table's name for a certificate as a resume writes it, else the words themselves, folded. */
export function credentialName(written: string): string {
  return findCredentials(written)[0]?.credential.name ?? fold(written).replace(/\s+/g, ' ').trim()
}
