import { bar, each, element, escaped, quote, stranger } from './html-markup.ts'
import { partOf } from './html-points.ts'
import { EXPLANATION_STYLE } from './html-style.ts'
import type { ExplainedAdvice, ExplainedPart, Explanation, NamedFact, SkillGroup } from './types.ts'

/** What stands over an explanation, and how its reader can have it computed again. */
export interface ExplanationHead {
  readonly title: string
  readonly facts: readonly NamedFact[]
  /** One sentence. */
  readonly verify: string
}

/** An explanation as one page without scripts, pictures or anything from elsewhere. */
export function explanationHtml(explanation: Explanation, { title, facts, verify }: ExplanationHead): string {
  const { parts, limits, advice, skillGroups } = explanation
  const main = [
    element('header', element('h1', stranger(title)), factsOf(facts)),
    overallOf(explanation),
    sums(explanation),
    skillGroups.length === 0 ? '' : skillsOf(skillGroups),
    advice.length === 0 ? '' : adviceOf(advice),
    ...parts.map((part) => element('section', partOf(part))),
    notJudgedOf(explanation),
    element('section', element('h2', 'What the score does not say'), element('ul', each('li', limits))),
    certificateOf(explanation.certificate, verify),
  ]
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', escaped(title)),
    element('style', EXPLANATION_STYLE),
  ]
  return `<!doctype html>\n<html lang="en"><head>${head.join('')}</head><body><main>${main.join('\n')}</main></body></html>\n`
}

const factsOf = (facts: readonly NamedFact[]): string =>
  facts.length === 0
    ? ''
    : element(
        'dl class="facts"',
        ...facts.map(({ name, value }) => each('dt', [name]) + element('dd', stranger(value))),
      )

const overallOf = ({ overall, cap, summary }: Explanation): string => {
  const words = [element('p', escaped(summary)), cap === null ? '' : element('p', element('strong', escaped(cap)))]
  const figure =
    overall === null
      ? element('p', 'There is too little on either side to compare.')
      : element('p', element('b', overall.toFixed(1)), ' of 100')
  return element('div class="overall"', figure, element('div', ...words))
}

function sums({ overall, parts }: Explanation): string {
  if (overall === null) return ''
  const heads = each('th scope="col"', ['Part', '']) + each('th scope="col" class="n"', ['Score', 'Counts', 'Adds'])
  const sum = parts.reduce((total, { adds }) => total + adds, 0)
  const foot =
    each('th scope="row"', ['Sum']) + element('td class="w"') + each('td class="n"', ['', '', sum.toFixed(1)])
  return element(
    'table',
    element('caption', 'The overall score is the sum of its parts: score × what the part counts'),
    element('thead', element('tr', heads.replace('<th scope="col"></th>', '<td class="w"></td>'))),
    element('tbody', ...parts.map(sumOf)),
    element('tfoot', element('tr', foot)),
  )
}

const sumOf = ({ name, score, counts, adds }: ExplainedPart): string => {
  const cells =
    score === null ? ['not judged', '–', '–'] : [score.toFixed(1), `${(counts * 100).toFixed(1)} %`, adds.toFixed(1)]
  const drawn = element('td class="w"', score === null ? '' : bar(score / 100))
  return element('tr', each('th scope="row"', [name]), drawn, each('td class="n"', cells))
}

const skillsOf = (groups: readonly SkillGroup[]): string => {
  const listed = groups.map(
    ({ name, skills }) =>
      element('dt', escaped(name)) +
      element('dd', element('ul class="skills"', ...skills.map((skill) => element('li', stranger(skill))))),
  )
  return element('section', element('h2', 'The skills asked for'), element('dl class="facts"', ...listed))
}

const adviceOf = (advice: readonly ExplainedAdvice[]): string =>
  element(
    'section',
    element('h2', 'What to improve'),
    element('p class="soft"', 'Each gain was computed by scoring the resume as if the advice were followed.'),
    element(
      'table class="advice"',
      element('thead', element('tr', each('th scope="col"', ['Advice']), each('th scope="col" class="n"', ['Gain']))),
      element('tbody', ...advice.map(adviceRow)),
    ),
  )

const adviceRow = ({ text, why, gain, shown }: ExplainedAdvice): string =>
  element(
    'tr',
    element(
      'td',
      element('strong', stranger(text)),
      shown === null ? '' : quote(shown),
      element('div class="soft small"', escaped(why)),
    ),
    element('td class="n"', gain > 0 ? `+${gain.toFixed(1)}` : '–'),
  )

const notJudgedOf = ({ notJudged }: Explanation): string =>
  notJudged.length === 0
    ? ''
    : element(
        'section',
        element('h2', 'Not judged, and so neither for nor against'),
        element('ul', ...notJudged.map((line) => element('li', stranger(line)))),
      )

const certificateOf = (facts: readonly NamedFact[], verify: string): string =>
  element(
    'section',
    element('h2', 'How to check this result'),
    element('p', escaped(verify)),
    element(
      'dl class="facts"',
      ...facts.map(({ name, value }) => each('dt', [name]) + element('dd', element('code', escaped(value)))),
    ),
  )
