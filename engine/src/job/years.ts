/** Years as a posting asks for them; offsets are in the searched text. */
export interface YearsMention {
  readonly start: number
  readonly end: number
  readonly minYears: number
  readonly maxYears: number | null
  /** What the years are to be in, as a range of the searched text; null for experience in general. */
  readonly area: { readonly start: number; readonly end: number } | null
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  ein: 1,
  eine: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
}
const NUMBER = `(?:\\d{1,2}(?:[.,]5)?|${Object.keys(NUMBER_WORDS).join('|')})`
const YEARS = "(?:years?'?|yrs?\\.?|yoe|annees?|ans|jahren?|anos?)"
// "3-5 years", "5+ years", "at least two (2) years", "five or more years", "> 3 ans", "3 to 5 yrs", "mindestens 3 Jahre"
const PATTERN = new RegExp(
  `(?<![a-z0-9.,$€£-])(${NUMBER})\\s?(?:\\(\\d{1,2}\\)\\s?)?\\+?(?:\\s?(?:-|to|and|bis|und|a|et|y|or|ou|oder)\\s?(${NUMBER}|more|mehr|plus|mas)\\+?)?\\s?(?:plus )?(?:full |volle )?(${YEARS})(?![a-z])`,
  'g',
)
// Nobody asks for more than 25 years; larger numbers are the firm's age.
const MOST_YEARS = 25
const NOT_EXPERIENCE_AFTER =
  /^\s?(?:of (?:higher education|university|college|stud)|old|or older|and over|and older|or over|of age or|of age|ago|in business|warranty|contract|d'age|alt\b|de edad)/
const NOT_EXPERIENCE_BEFORE =
  /(?:up to|less than|maximum|max\.?|hochstens|maximal|moins de|menos de|last|past|next|every|first|for over|under|aged?|letzten|dernieres?|ultimos)\s(?:the\s)?$/
// "Our firm has 20 years of experience in retail" says nothing of the reader.
export const isOfTheFirm = (folded: string): boolean =>
  /\b(?:our (?:company|firm|team|group|history)|we have|we bring|company has|founded|established|heritage|history of|unser unternehmen|notre entreprise|nuestra empresa)\b/.test(
    folded,
  ) && !/\byou\b/.test(folded)
// "5 years Java", "3 years minimum": as short a line says nothing else.
const isShort = (folded: string): boolean => folded.trim().split(/\s+/).length <= 5
const EXPERIENCE = /experience|expertise|background|track record|erfahrung|praxis|experiencia|\bxp\b|yoe|berufs/

// "of professional experience in", "hands-on working experience with", "as a", "erfahrung in", "d'experience en"
const LINK =
  /^(?:\s?(?:\)|'|of|or more|plus|minimum|minimal|d'|de|relevant|related|professional|prior|previous|proven|solid|strong|recent|direct|practical|hands-on|hands on|commercial|industry|work|working|full-time|progressive|combined|demonstrated|post-qualification|experience|experiences|expertise|background|berufserfahrung|erfahrung|einschlagige|relevante|experiencia|profesional|laboral|professionnelle|significative))*\s?(?:in the field of|in the area of|in a|in an|in the|in|as an|as a|as|with|of|using|working with|working in|working as|on|im bereich|in der|im|als|mit|en tant que|dans le domaine de|dans|en|sur|comme|como|con)\s/
const GENERIC_AREA =
  /^(?:(?:a|an|the|professional|practical|industry|hands-on|proven|relevante|prior|previous|full-time|commercial|progressive|recent|solid|similar|same|related|relevant|comparable|this|that|such|equivalent|like|respective|position|positions|role|roles|function|field|fields|job|post|area|capacity|industry|environment|einer|vergleichbaren|ahnlichen|poste|similaire|puesto|un|une|le|meme)(?:\s|$))+/
// Work and trades; adjectives have other endings.
const NOUN = /(?:ing|er|or|ment|tion|ics|logy|ware|es|s)$/
const LONGEST_AREA_WORDS = 6

const numberOf = (words: string): number => NUMBER_WORDS[words] ?? Number.parseFloat(words.replace(',', '.'))

/** Every demand for years in a folded sentence; ages, periods and the firm's own years are left out. */
export function findYears(folded: string): YearsMention[] {
  const found: YearsMention[] = []
  if (isOfTheFirm(folded)) return found
  const isOfWork = EXPERIENCE.test(folded) || isShort(folded)
  for (const match of folded.matchAll(PATTERN)) {
    const [whole, low = '', high = ''] = match
    const end = match.index + whole.length
    const minYears = numberOf(low)
    const maxYears = high === '' || /more|mehr|plus|mas/.test(high) ? null : numberOf(high)
    const after = folded.slice(end, end + 20)
    const before = folded.slice(Math.max(0, match.index - 20), match.index)
    if (minYears > MOST_YEARS || NOT_EXPERIENCE_AFTER.test(after) || NOT_EXPERIENCE_BEFORE.test(before)) continue
    const linked = linkedArea(folded, end)
    if (linked === null && !isOfWork && !before.endsWith('(')) continue
    found.push({
      start: match.index,
      end,
      minYears,
      maxYears: maxYears !== null && maxYears > minYears ? maxYears : null,
      area: linked,
    })
  }
  return found
}

/** "… years of experience *in retail sales*": the words after the link up to the next sign or connective. */
function linkedArea(folded: string, from: number): YearsMention['area'] {
  const after = folded.slice(from, from + 200)
  const gerund = /^\s?(?:of\s)?(?=[a-z]{3,}ing\s)(?!working\s)/.exec(after)
  const link = LINK.exec(after) ?? gerund
  if (link === null) return null
  const rest = after.slice(link[0].length)
  const stop = /[,;:.()]|\s(?:and|or|with|is|are|required|preferred|plus|und|oder|et|ou|y|o)\s|$/.exec(rest)
  const first = rest.slice(0, stop?.index ?? rest.length)
  // "acute or emergency nursing": a lone adjective before "or" shares the noun behind it.
  const joined = /^[a-z-]+ (?:or|and|und|oder) [a-z-]+ [a-z-]+/.exec(rest)?.[0]
  const body =
    joined !== undefined && !/ (?:an?|as|in|the) /.test(joined) && !first.includes(' ') && !NOUN.test(first)
      ? joined
      : first
  const lead = GENERIC_AREA.exec(body)?.[0].length ?? 0
  const words = body
    .slice(lead)
    .replace(/(?:^|\s)(?:work )?(?:experience|expertise|background|erfahrung|experiencia)\s*$/, '')
    .trim()
  if (words === '' || words.split(' ').length > LONGEST_AREA_WORDS) return null
  const start = from + link[0].length + body.indexOf(words, lead)
  return { start, end: start + words.length }
}
