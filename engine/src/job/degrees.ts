import { fold } from '../text/fold.ts'
import type { DegreeLevel } from './types.ts'

const DEGREE_LEVELS: readonly DegreeLevel[] = [
  'secondary',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
]
export const degreeRank = (level: DegreeLevel): number => DEGREE_LEVELS.indexOf(level)

export interface DegreeMention {
  readonly level: DegreeLevel
  readonly start: number
  readonly end: number
}

/**
 * Names of degrees in folded text, English, French, German and Spanish; "bac+5" is France's count of years after school.
 * `exact` patterns read the text as written, because "MA", "BA" and "MS" are words in lower case.
 */
const DEGREES: readonly {
  readonly level: DegreeLevel
  readonly patterns: readonly string[]
  readonly exact?: readonly string[]
}[] = [
  {
    level: 'doctorate',
    patterns: [
      'ph\\.? ?d\\b\\.?',
      'doctorate',
      'doctoral(?: degree)?',
      'doctorat',
      'doctorado',
      'promotion in',
      'doctor of [a-z]+',
      'md degree',
      'juris doctor',
      'dphil',
    ],
  },
  {
    level: 'master',
    patterns: [
      "master'?s?'? (?:degree|diploma|level|program(?:me)?)",
      "master'?s?'? (?:of|in)(?= (?!the |a ))",
      "master's",
      'masters(?= preferred| required| or | degree|,|$)',
      'master(?= 1| 2| degree|abschluss|studium| with )',
      'm\\.?sc\\b\\.?',
      'mba',
      'm\\.?eng\\b',
      'mtech',
      'm\\.tech',
      'm\\.a\\.',
      'm\\.s\\.',
      'mphil',
      'postgraduate degree',
      'graduate degree',
      'advanced degree',
      'bac ?\\+ ?[5-8]',
      "diplome d'ingenieur",
      "ecole d'ingenieurs?",
      'engineering degree',
      'maestria',
      'master universitario',
      'diplom-[a-z]+',
      'magister',
      "bachelor'?s?(?: degree)? or master'?s?",
    ],
    exact: ['MS degree', 'MS in\\b', 'MA in\\b', 'MA degree', 'BS/MS', 'MEd\\b'],
  },
  {
    level: 'bachelor',
    patterns: [
      "bachelor'?s?'?(?: (?:degree|of [a-z]+))?",
      'bachelorabschluss',
      'bachelorstudium',
      'b\\.?sc\\b\\.?',
      'b\\.?eng\\b',
      'b\\.?tech\\b',
      'b\\.a\\.',
      'b\\.s\\.',
      'bcom\\b',
      'undergraduate degree',
      'university degree',
      'college degree',
      'four-year degree',
      '4-year degree',
      'honou?rs degree',
      'higher education',
      'degree (?:in|level|required|preferred|or)',
      'degree$',
      'degree-qualified',
      'degree educated',
      'educated to degree level',
      'university education',
      'bac(?:calaureate)? ?\\+ ?[34]',
      'licence (?:en|professionnelle|universitaire)',
      'hochschulabschluss',
      'hochschulstudium',
      'abgeschlossenes studium',
      'studium der',
      'universitatsabschluss',
      'grado en',
      'grado universitario',
      'licenciatura',
      'licenciad[oa]',
      'titulacion universitaria',
      'ingenieria (?=en|informatica)',
      'laurea',
    ],
    exact: ['BS degree', 'BS in\\b', 'BS/BA', 'BA/BS', 'BA in\\b', 'BA degree', 'BS or\\b'],
  },
  {
    level: 'associate',
    patterns: [
      "associate'?s?'? degree",
      'associate of [a-z]+',
      'bac ?\\+ ?2',
      '\\bbts\\b',
      '\\bdut\\b',
      'foundation degree',
      'hnd\\b',
      'hnc\\b',
      'two-year degree',
      'tecnico superior',
      'advanced diploma',
    ],
  },
  {
    level: 'vocational',
    patterns: [
      'apprenticeship',
      'abgeschlossene(?:n)? (?:berufs)?ausbildung',
      'berufsausbildung',
      'kaufmannische ausbildung',
      'ausbildung (?:zum|zur|als|im)',
      'formacion profesional',
      'ciclo formativo',
      'trade school',
      'vocational (?:training|qualification|degree|diploma|school)',
      'nvq\\b',
      'trade certificate',
      'trade qualification',
      'journeyman',
      '\\bcap\\b (?=en|de)',
      'bac pro',
      'post-secondary',
      'diploma in',
      'technical diploma',
      'technician diploma',
    ],
  },
  {
    level: 'secondary',
    patterns: [
      'high[- ]school(?: diploma| degree| graduate| education)?',
      'secondary (?:school|education)',
      '\\bged\\b',
      'abitur',
      'a-levels?',
      'gcses?',
      'baccalaureat(?:e)?',
      'bachillerato',
      'matura',
      'hs diploma',
      'mittlere reife',
      'school leaving certificate',
      'educacion secundaria',
    ],
  },
]

const PATTERNS = DEGREES.map(({ level, patterns, exact }) => ({
  level,
  folded: new RegExp(`(?<![a-z0-9])(?:${patterns.join('|')})(?![a-z0-9])`, 'g'),
  exact: exact === undefined ? null : new RegExp(`(?<![A-Za-z0-9])(?:${exact.join('|')})`, 'g'),
}))

/** Degrees named in a text, in order, overlapping names settled for the longer one. */
export function findDegrees(text: string): DegreeMention[] {
  const folded = fold(text)
  const all = PATTERNS.flatMap(({ level, folded: pattern, exact }) =>
    [...folded.matchAll(pattern), ...(exact === null ? [] : text.matchAll(exact))].map((match) => ({
      level,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: DegreeMention[] = []
  for (const mention of all)
    if (mention.start >= (kept.at(-1)?.end ?? 0) && !NO_DEGREE.test(folded.slice(0, mention.start))) kept.push(mention)
  return kept
}

// "to a high degree", "360 degree", "some degree of"
const NO_DEGREE =
  /(?:scrum|agile|web|brew|station|harbour|head|quarter|tool|high|some|certain|large|great|360|180|any|this|what)[ -]$/

/** The level of an education entry ("M.Sc. Informatik", "Licence en droit"); null when its words name none. */
export function degreeLevelOf(studyType: string): DegreeLevel | null {
  const folded = fold(studyType)
  const named = findDegrees(studyType).map(({ level }) => level)
  const loose = LOOSE.filter(({ pattern }) => pattern.test(folded)).map(({ level }) => level)
  return [...named, ...loose].reduce<DegreeLevel | null>(
    (best, level) => (best === null || degreeRank(level) > degreeRank(best) ? level : best),
    null,
  )
}

// In a resume's degree field a bare name is a degree ("Master", "BS", "Licence"); in a posting it may be anything.
const LOOSE: readonly { readonly level: DegreeLevel; readonly pattern: RegExp }[] = [
  { level: 'doctorate', pattern: /\b(?:doctor|dr|promotion|doktor)\b/ },
  {
    level: 'master',
    pattern:
      /\b(?:masters?|ms|ma|meng|med|m\.ed|mfa|mph|mpa|llm|msw|diplom|ingenieur|maitrise|dea|dess|staatsexamen)\b/,
  },
  {
    level: 'bachelor',
    pattern:
      /\b(?:bachelors?|bs|ba|be|bba|bed|b\.ed|bfa|bcom|bsn|beng|barch|licence|grado|licenciado|degree|llb|ab|sb)\b/,
  },
  { level: 'associate', pattern: /\b(?:associates?|as|aa|aas)\b/ },
  { level: 'vocational', pattern: /\b(?:diploma|certificate|ausbildung|apprentice|lehre|bootcamp)\b/ },
]

// "degree in Computer Science, Engineering or a related field": at most 90 characters of fields after the link
const FIELD_LINK =
  /^['’\s]{0,3}(?:degree|diploma|level|education|studies|abschluss|studium)?\s{0,3}(?:or (?:higher|above|equivalent)|required|preferred)?\s{0,3}(?:in the field of|in|of|en|im bereich|der)\s{1,3}(?:an?\s|the\s)?/
const FIELD_STOP =
  /[.;:()\d]|,?\s(?:or|and|oder|ou|o)\s(?:an?\s|any\s|other\s)*(?:related|relevant|similar|equivalent|comparable|vergleichbar)|\s(?:with|required|is|are|preferred|plus|and \d|from|or equivalent|or an equivalent|oder vergleichbar|ou equivalent|o equivalente)(?:\s|$)|$/
const NOT_A_FIELD =
  /^(?:an?\s|the\s|any\s)?(?:related|relevant|similar|equivalent|comparable|other|quantitative|appropriate|technical)?\s?(?:field|fields|discipline|disciplines|subject|area|areas|experience|degree|work|study|one of the following|equivalent|similar|related|vergleichbar|domain)?s?$/

export interface FieldsOfStudy {
  /** As written, lower case. */
  readonly fields: readonly string[]
  /** Where the list of fields ends in the text. */
  readonly end: number
}

/** The fields of study after a degree that ends at `from`; none when the text links none to it. */
export function fieldsAfter(text: string, from: number): FieldsOfStudy {
  const rest = text.slice(from, from + 120)
  const link =
    FIELD_LINK.exec(rest.toLowerCase()) ??
    (/\b(?:in|of|en|der|de)$/.test(text.slice(0, from)) ? /^\s(?:an?\s|the\s)?/.exec(rest) : null)
  if (link === null) return { fields: [], end: from }
  const body = rest.slice(link[0].length)
  const list = body.slice(0, FIELD_STOP.exec(body.toLowerCase())?.index ?? body.length).slice(0, 90)
  const fields = list
    .toLowerCase()
    .split(/\s*,\s*(?:or |and |oder |ou )?|\s+(?:or|and|oder|und|ou|et|o|y)\s+|\s*\/\s*/)
    .map((field) => field.replace(/^(?:an?|the) /, '').trim())
    .filter(
      (field) =>
        field !== '' &&
        !NOT_A_FIELD.test(field) &&
        !/^(?:master|bachelor|ph\.?d|m\.?sc|b\.?sc|mba|degree)/.test(field) &&
        field.split(' ').length <= 4,
    )
  return { fields, end: from + link[0].length + list.length }
}

// "or equivalent experience", "or equivalent combination of …", a bare "or equivalent"; not "or equivalent degree"
const EQUIVALENT =
  /(?:or|oder|ou|o|\/)\s(?:an?\s|une?\s)?(?:equivalent|equivalente|vergleichbare?|comparable|relevant|similar|related)(?!\s(?:degree|qualification|diploma|diplome|field|discipline|certificat|subject|area|titulacion|abschluss|role|position|tool))|(?:or|and\/or)\s(?:relevant |proven |practical |professional |work |working |commensurate )+experience|equivalent (?:work |practical |professional |combination|experience)|in lieu of/

/** True when work may stand in for the degree. Expects folded text. */
export const acceptsEquivalent = (folded: string): boolean => EQUIVALENT.test(folded)
