import type {
  ExplainedAdvice,
  ExplainedPart,
  ExplainedPoint,
  Explanation,
  ExplanationHead,
  NamedFact,
} from '@zodie/engine'
import { MISSING_LETTER } from './letters.ts'
import { STYLES } from './looks.ts'
import type { Part } from './marks.ts'
import { type Column, openSheet, type Row, type Sheet } from './sheet.ts'

const { body, strong, about, small, quote: quoteStyle, figure } = STYLES

const says = (text: string, style: (typeof STYLES)[keyof typeof STYLES] = body): Part => ({ text, style })
const number = (text: string, style: typeof body | typeof strong | typeof about = body): Part => ({
  text,
  style,
  align: 'right',
})
const quote = (text: string): Part => ({ text, style: quoteStyle, isQuote: true })
const columns = (tags: readonly Column['tag'][], ...edges: readonly number[]): readonly Column[] =>
  tags.map((tag, at) => ({ tag, from: edges[at] ?? 0, to: edges[at + 1] ?? 1 }))

const FACTS = columns(['TH', 'TD'], 0, 0.3, 1)
const SUMS = columns(['TH', 'TD', 'TD', 'TD', 'TD'], 0, 0.24, 0.64, 0.78, 0.9, 1)
const ADVICE = columns(['TD', 'TD'], 0, 0.88, 1)
const POINTS = columns(['TH', 'TD', 'TD'], 0, 0.36, 0.82, 1)

/** An explanation as a PDF: tagged, with bookmarks, its text as text. The same one gives the same bytes. */
export const printExplanation = async (
  explanation: Explanation,
  head: ExplanationHead,
  written: Date,
): Promise<Uint8Array> => {
  const sheet = openSheet({ title: head.title, written })
  sheet.heading(head.title, 1)
  printFacts(sheet, head.facts)
  printOverall(sheet, explanation)
  if (explanation.overall !== null) printSums(sheet, explanation.parts)
  if (explanation.skillGroups.length > 0) printSkills(sheet, explanation)
  if (explanation.advice.length > 0) printAdvice(sheet, explanation.advice)
  for (const part of explanation.parts) printPart(sheet, part)
  printLines(sheet, 'Not judged, and so neither for nor against', explanation.notJudged)
  printLines(sheet, 'What the score does not say', explanation.limits)
  sheet.heading('How to check this result', 2)
  sheet.paragraph([says(head.verify)])
  printFacts(sheet, explanation.certificate)
  if (sheet.isIncomplete)
    sheet.paragraph([
      says(
        `${MISSING_LETTER} stands for a sign that this PDF has no letter for. The same report as a web page shows it.`,
        small,
      ),
    ])
  return sheet.finish(head.title)
}

const printFacts = (sheet: Sheet, facts: readonly NamedFact[]): void => {
  if (facts.length === 0) return
  const rows = facts.map(({ name, value }): Row => ({ cells: [[says(name, about)], [says(value)]], hasRule: false }))
  sheet.table({ columns: FACTS, rows })
}

const printOverall = (sheet: Sheet, { overall, summary, cap }: Explanation): void => {
  const words = [says(summary), ...(cap === null ? [] : [says(cap, strong)])]
  if (overall === null) sheet.paragraph([says('There is too little on either side to compare.', strong), ...words])
  else sheet.card(columns(['TD', 'TD'], 0, 0.24, 1), [[says(overall.toFixed(1), figure), says('of 100', about)], words])
}

const printSums = (sheet: Sheet, parts: readonly ExplainedPart[]): void => {
  const sum = parts.reduce((total, { adds }) => total + adds, 0)
  sheet.paragraph([says('The overall score is the sum of its parts: score × what the part counts.', small)])
  sheet.table({
    columns: SUMS,
    head: [
      [says('Part', small)],
      [],
      ...['Score', 'Counts', 'Adds'].map((text): Part[] => [{ text, style: small, align: 'right' }]),
    ],
    rows: [
      ...parts.map(sumRow),
      { cells: [[says('Sum', strong)], [], [], [], [number(sum.toFixed(1), strong)]], hasRule: false },
    ],
  })
}

const sumRow = ({ name, score, counts, adds }: ExplainedPart): Row =>
  score === null
    ? { cells: [[says(name, strong)], [], [number('not judged', about)], [number('–')], [number('–')]] }
    : {
        cells: [
          [says(name, strong)],
          [{ share: score / 100 }],
          [number(score.toFixed(1))],
          [number(`${(counts * 100).toFixed(1)} %`)],
          [number(adds.toFixed(1))],
        ],
      }

const printSkills = (sheet: Sheet, { skillGroups }: Explanation): void => {
  sheet.heading('The skills asked for', 2)
  const rows = skillGroups.map(
    ({ name, skills }): Row => ({
      cells: [[says(name, about)], inLines(skills).map((line) => says(line))],
      hasRule: false,
    }),
  )
  sheet.table({ columns: FACTS, rows })
}

const SKILLS_A_PART = 12
/** A text is cut where it is too long, so a long list is several texts. */
const inLines = (skills: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(skills.length / SKILLS_A_PART) }, (_, at) =>
    skills.slice(at * SKILLS_A_PART, (at + 1) * SKILLS_A_PART).join(' · '),
  )

const printAdvice = (sheet: Sheet, advice: readonly ExplainedAdvice[]): void => {
  sheet.heading('What to improve', 2)
  sheet.paragraph([says('Each gain was computed by scoring the resume as if the advice were followed.', about)])
  sheet.table({
    columns: ADVICE,
    head: [[says('Advice', small)], [{ text: 'Gain', style: small, align: 'right' }]],
    rows: advice.map(({ text, why, gain, shown }) => ({
      cells: [
        [says(text, strong), ...(shown === null ? [] : [quote(shown)]), says(why, small)],
        [number(gain > 0 ? `+${gain.toFixed(1)}` : '–')],
      ],
    })),
  })
}

const printPart = (sheet: Sheet, { name, about: words, score, points }: ExplainedPart): void => {
  sheet.heading(`${name}: ${score === null ? 'not judged' : `${score.toFixed(1)} of 100`}`, 2)
  sheet.paragraph([says(words, about)])
  if (points.length === 0) {
    if (score !== null) sheet.paragraph([says('There is nothing to tell point by point.')])
  } else if (points.some(({ asked }) => asked !== null)) printTable(sheet, points)
  else sheet.list(points.map(listItem))
}

const printTable = (sheet: Sheet, points: readonly ExplainedPoint[]): void =>
  sheet.table({
    columns: POINTS,
    head: [
      [says('Asked for', small)],
      [says('What the resume shows', small)],
      [{ text: 'Points', style: small, align: 'right' }],
    ],
    rows: points.map(({ label, asked, shown, verdict, earned, possible }) => ({
      cells: [
        [says(label, strong), ...(asked === null ? [] : [quote(asked)])],
        [...shown.map(quote), says(verdict, small)],
        earned === null
          ? [number('–')]
          : [
              number(`${earned.toFixed(1)} of ${possible.toFixed(1)}`),
              { share: possible === 0 ? 0 : earned / possible },
            ],
      ],
    })),
  })

const listItem = ({ label, earned, possible, shown, verdict }: ExplainedPoint): readonly Part[] => [
  says(earned === null ? label : `${label}: ${earned.toFixed(1)} of ${Number(possible.toFixed(1))}`, strong),
  ...shown.map(quote),
  says(verdict, small),
]

const printLines = (sheet: Sheet, heading: string, lines: readonly string[]): void => {
  if (lines.length === 0) return
  sheet.heading(heading, 2)
  sheet.list(lines.map((line) => [says(line)]))
}
