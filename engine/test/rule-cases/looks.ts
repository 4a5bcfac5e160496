import type { Document, Line } from '../../src/document/types.ts'
import { INVENTED_RESUME, posting } from '../invented-resume.ts'
import { asIs, type Case, type CaseTable, rolesOf, swap, words } from './case.ts'

const eachLine =
  (change: (line: Line, index: number) => Line) =>
  (document: Document): Document => ({ ...document, lines: document.lines.map(change) })
const withFont = (fontAt: (index: number) => string): Pick<Case, 'change'> => ({
  change: eachLine((line, index) => ({ ...line, spans: line.spans.map((span) => ({ ...span, font: fontAt(index) })) })),
})
/** Headings that the format names as such. */
const withOutline: Pick<Case, 'change'> = {
  change: (document) =>
    eachLine((line) =>
      /^(?:[A-Z]+|Certificates|Languages)$/.test(document.text.slice(line.start, line.end))
        ? { ...line, outline: 1 }
        : line,
    )(document),
}
const FAMILIES = ['ABCDEF+Lato-Bold', 'Roboto', 'Charter-Italic', 'Georgia', 'Verdana']

/** The last `count` lines on a page of their own, from its top. */
const onSecondPage = (count: number, y = 50): Pick<Case, 'change'> => ({
  change: (document) => ({
    ...document,
    pages: [1, 2].map((number) => ({ number, width: 595, height: 842 })),
    lines: document.lines.map((line, index) => {
      const at = index - (document.lines.length - count)
      return at < 0 ? line : { ...line, page: 2, box: { x: 50, y: y + 14 * at, width: 200, height: 10 } }
    }),
  }),
})

/** Bullets with a sign of their own in every second point, indented by `step` points more. */
const withSigns = (step: number): Case => ({
  name: step === 0 ? 'two signs on one level' : 'two signs on two levels',
  text: INVENTED_RESUME.replace(
    /• Built[\s\S]*?35 %/,
    [0, 1, 2, 3, 4, 5].map((index) => `${index % 2 === 0 ? '•' : '-'} Ran ${index + 2} depots`).join('\n'),
  ),
  change: (document) =>
    eachLine((line, index) => {
      const isDash = document.text.startsWith('- ', line.start)
      return { ...line, box: { x: 50 + (isDash ? step : 0), y: 14 * index, width: 200, height: 10 } }
    })(document),
  finds: step === 0 ? ['has "-" where others have "•"'] : [],
})

/** The rules about layout. */
export const LOOKS: CaseTable = {
  'mixed-bullets': [asIs('no boxes'), withSigns(0), withSigns(12)],
  'mixed-headings': [
    asIs(),
    {
      name: 'two of seven otherwise',
      swap: [
        ['CERTIFICATES', 'Certificates'],
        ['LANGUAGES', 'Languages'],
      ],
      ...withOutline,
      finds: ['"Certificates" and "SUMMARY"'],
    },
    { name: 'one otherwise', ...swap('LANGUAGES', 'Languages'), ...withOutline, finds: [] },
  ],
  'spaced-heading': [
    asIs(),
    { name: 'letters apart', ...swap('EDUCATION', 'E D U C A T I O N'), finds: ['"E D U C A T I O N"'] },
    { name: 'initials', ...swap('Mara Ellinger', 'M A R A'), finds: [] },
  ],
  'too-many-fonts': [
    asIs('no fonts known'),
    { name: 'five', ...withFont((index) => FAMILIES[index % 5] ?? ''), finds: ['it has 5'] },
    {
      name: 'cuts of one',
      ...withFont((index) => `ABCDEF+Lato-${['Bold', 'Light', 'Italic', 'Black'][index % 4]}`),
      finds: [],
    },
  ],
  'nearly-empty-last-page': [
    asIs('one page'),
    { name: 'two lines over', ...onSecondPage(2), finds: ['by 2 lines, so that page 2 falls away'] },
    { name: 'a full page', ...onSecondPage(14), finds: [] },
    { name: 'lines at the foot', ...onSecondPage(2, 700), finds: [] },
  ],
  'language-differs': [
    {
      ...asIs('both English'),
      job: posting({
        title: 'Data Engineer',
        description: 'You will build pipelines for the reporting of our offices.',
      }),
    },
    {
      name: 'a German posting',
      job: posting({
        title: 'Dateningenieur (m/w/d)',
        description:
          'Sie bauen Datenstrecken für das Berichtswesen unserer Niederlassungen und halten sie nachts am Laufen.',
      }),
      finds: ['If you write German'],
    },
    {
      name: 'a list of tools, which looks like any language',
      job: posting({ title: 'Backend Engineer', description: 'Required: Node.js, PostgreSQL, Kubernetes.' }),
      finds: [],
    },
  ],
  'oldest-first': [
    asIs(),
    {
      name: 'three roles upwards',
      swap: [
        ['Mar 2021 – Present', 'Jan 2012 – Feb 2015'],
        ['Jun 2018 – Feb 2021', 'Mar 2015 – Feb 2021'],
        ['\nEDUCATION', '\nLead Data Engineer, Quillhaven Ltd\nMar 2021 – Present\n• Ran 4 mills\n\nEDUCATION'],
      ],
      finds: ['"Lead Data Engineer" (2021)'],
    },
    { name: 'two roles upwards', ...rolesOf('Jun 2018 – Feb 2021', 'Mar 2021 – Present'), finds: [] },
  ],
  'lines-in-capitals': [
    asIs(),
    {
      name: 'three lines',
      ...swap(
        '• Built',
        `${[1, 2, 3].map(() => `• RAN ${words(7).toUpperCase().replace(/\d/g, 'X')}`).join('\n')}\n• Built`,
      ),
      finds: ['"• RAN TIDELINEX'],
    },
    { name: 'one line', ...swap('• Built', `• RAN ${words(7).toUpperCase().replace(/\d/g, 'X')}\n• Built`), finds: [] },
  ],
}
