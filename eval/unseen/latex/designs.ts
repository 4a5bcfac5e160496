import type { Design } from '../design.ts'
import { allSkills, certificateLines, languageLines } from '../html.ts'
import type { Curriculum, Part } from '../model.ts'

/** A LaTeX design: as a page design, but it writes a source for pdflatex. */
export type LatexDesign = Omit<Design, 'css' | 'body' | 'hasPageFooter'> & { source(cv: Curriculum): string }

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '€': '\\texteuro{}',
  '£': '\\pounds{}',
}
/** Text with the signs that mean something to TeX made harmless. */
const tex = (text: string): string => text.replace(/[\\~^€£&%$#_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)

const items = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\\begin{itemize}${lines.map((line) => `\\item ${tex(line)}`).join('\n')}\\end{itemize}`

const preamble = (options: string, kind: string, more = ''): string =>
  `\\documentclass[${options}]{${kind}}\n\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{textcomp}\\usepackage{lmodern}\n${more}\n`

const wrap = (head: string, body: string): string => `${head}\\begin{document}\n${body}\n\\end{document}\n`

const sections = (cv: Curriculum, command: string, contents: readonly (readonly [Part, string])[]): string =>
  contents
    .flatMap(([part, content]) => (content === '' ? [] : `\\${command}{${tex(cv.headings[part])}}\n${content}\n`))
    .join('')

const givenOf = (name: string): string => name.split(' ').slice(0, -1).join(' ')
const familyOf = (name: string): string => name.split(' ').at(-1) ?? ''

const moderncv = (style: string, cv: Curriculum): string => {
  const head = `${preamble('10pt,a4paper,roman', 'moderncv', `\\moderncvstyle{${style}}\\moderncvcolor{blue}\\usepackage[scale=.8]{geometry}`)}
\\name{${tex(givenOf(cv.name))}}{${tex(familyOf(cv.name))}}${cv.headline === null ? '' : `\\title{${tex(cv.headline)}}`}
\\address{${tex(cv.place.text)}}{}{}\\phone[mobile]{${tex(cv.phone)}}\\email{${tex(cv.email)}}`
  const body = `\\makecvtitle ${sections(cv, 'section', [
    [
      'work',
      cv.work
        .map(
          (job) =>
            `\\cventry{${tex(job.period.text)}}{${tex(job.title)}}{${tex(job.company)}}{${tex(job.location ?? '')}}{}{${items(job.bullets)}}`,
        )
        .join('\n'),
    ],
    [
      'education',
      cv.education
        .map((study) => `\\cventry{${tex(study.period.text)}}{${tex(study.text)}}{${tex(study.institution)}}{}{}{}`)
        .join('\n'),
    ],
    [
      'skills',
      cv.skills.map(({ name, items: skills }) => `\\cvitem{${tex(name)}}{${tex(skills.join(', '))}}`).join('\n'),
    ],
    [
      'languages',
      cv.languages.map(({ language, level }) => `\\cvitem{${tex(language)}}{${tex(level ?? '')}}`).join('\n'),
    ],
    [
      'certificates',
      certificateLines(cv)
        .map((line) => `\\cvlistitem{${tex(line)}}`)
        .join('\n'),
    ],
  ])}`
  return wrap(head, body)
}

export const LATEX_DESIGNS: readonly LatexDesign[] = [
  {
    id: 'latex-moderncv-banking',
    half: 'open',
    wishes: {
      dates: { point: 'Jan 2020', join: '–' },
      parts: ['skills', 'languages', 'certificates'],
      links: 0,
      hasJobPlaces: true,
    },
    people: ['finance', 'science', 'office', 'software'],
    source: (cv) => moderncv('banking', cv),
  },
  {
    id: 'latex-moderncv-casual',
    half: 'held',
    wishes: {
      dates: { point: '2020', join: '–' },
      parts: ['skills', 'languages', 'certificates'],
      links: 0,
      hasJobPlaces: true,
    },
    people: ['research', 'sales', 'design', 'teaching'],
    source: (cv) => moderncv('casual', cv),
  },
  {
    id: 'latex-currvita',
    half: 'open',
    wishes: {
      dates: { point: '2020', join: '–' },
      parts: ['skills', 'languages', 'publications'],
      links: 1,
      hasHeadline: false,
    },
    people: ['research', 'science', 'teaching', 'fr'],
    source: (cv) =>
      wrap(
        preamble('11pt,a4paper', 'article', '\\usepackage[LabelsAligned,NoDate]{currvita}'),
        `\\begin{cv}{${tex(cv.name)}}\n${tex(cv.place.text)}\\\\ ${tex(cv.phone)}\\\\ ${tex(cv.email)}\\\\ ${cv.links.map(({ text }) => tex(text)).join('\\\\ ')}\n` +
          [
            [
              'work',
              cv.work.map(
                (job) =>
                  `\\item[${tex(job.period.text)}] ${tex(job.title)}, ${tex(job.company)}. ${tex(job.bullets.join(' '))}`,
              ),
            ] as const,
            [
              'education',
              cv.education.map(
                (study) => `\\item[${tex(study.period.text)}] ${tex(study.text)}, ${tex(study.institution)}`,
              ),
            ] as const,
            ['publications', cv.publications.map((paper) => `\\item ${tex(paper)}`)] as const,
            ['skills', [`\\item ${tex(allSkills(cv).join(', '))}`]] as const,
            ['languages', languageLines(cv, ' -- ').map((line) => `\\item ${tex(line)}`)] as const,
          ]
            .map(([part, lines]) =>
              lines.length === 0 ? '' : `\\begin{cvlist}{${tex(cv.headings[part])}}${lines.join('\n')}\\end{cvlist}`,
            )
            .join('\n') +
          '\\end{cv}',
      ),
  },
  {
    id: 'latex-tabular',
    half: 'held',
    wishes: {
      dates: { point: 'Jan 2020', join: '–' },
      parts: ['summary', 'skills', 'languages', 'awards'],
      links: 2,
      hasJobPlaces: true,
    },
    people: ['software', 'research', 'finance', 'executive'],
    source: (cv) =>
      wrap(
        preamble(
          '11pt,a4paper',
          'article',
          '\\usepackage[margin=20mm]{geometry}\\usepackage{enumitem,titlesec,tabularx,hyperref}\\pagestyle{empty}\\setlength{\\parindent}{0pt}\\titleformat{\\section}{\\scshape\\large}{}{0em}{}[\\titlerule]\\setlist{nosep}',
        ),
        `\\begin{center}{\\Huge\\scshape ${tex(cv.name)}}\\\\[2pt]\\small ${[tex(cv.phone), `\\href{mailto:${tex(cv.email)}}{${tex(cv.email)}}`, tex(cv.place.text), ...cv.links.map(({ text, url }) => `\\href{${url}}{\\underline{${tex(text)}}}`)].join(' $|$ ')}\\\\ ${tex(cv.headline ?? '')}\\end{center}` +
          sections(cv, 'section', [
            ['summary', tex(cv.summary ?? '')],
            [
              'education',
              cv.education
                .map(
                  (study) =>
                    `\\begin{tabular*}{\\textwidth}[t]{l@{\\extracolsep{\\fill}}r}\\textbf{${tex(study.institution)}} & \\\\ \\textit{\\small ${tex(study.text)}} & \\textit{\\small ${tex(study.period.text)}}\\end{tabular*}\n`,
                )
                .join('\n'),
            ],
            [
              'work',
              cv.work
                .map(
                  (job) =>
                    `\\begin{tabular*}{\\textwidth}[t]{l@{\\extracolsep{\\fill}}r}\\textbf{${tex(job.title)}} & ${tex(job.period.text)}\\\\ \\textit{\\small ${tex(job.company)}} & \\textit{\\small ${tex(job.location ?? '')}}\\end{tabular*}\n${items(job.bullets)}`,
                )
                .join('\n'),
            ],
            [
              'skills',
              cv.skills
                .map(({ name, items: skills }) => `\\textbf{${tex(name)}}: ${tex(skills.join(', '))}\\\\`)
                .join('\n'),
            ],
            [
              'languages',
              tex(
                languageLines(cv, ' (')
                  .map((line) => `${line})`)
                  .join(', '),
              ),
            ],
            ['awards', items(cv.awards)],
          ]),
      ),
  },
]
