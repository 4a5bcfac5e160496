import type { Document } from '../../src/document/types.ts'
import { INVENTED_POSTING, INVENTED_RESUME } from '../invented-resume.ts'
import { asIs, type Case, type CaseTable, inWords, pointsOf, rolesOf, swap } from './case.ts'

/** The address in the first lines as a link that leads elsewhere. */
const linked = (href: string): Pick<Case, 'change'> => ({
  change: (document: Document) => {
    const printed = 'github.com/mara-ellinger-example'
    const start = document.text.indexOf(printed)
    return { ...document, links: [{ href, start, end: start + printed.length }] }
  },
})
const withProjects = (...lines: readonly string[]): Pick<Case, 'swap'> =>
  swap('EDUCATION', `PROJECTS\n${lines.join('\n')}\n\nEDUCATION`)
const withPart = (heading: string, ...lines: readonly string[]): Pick<Case, 'swap'> =>
  swap('LANGUAGES', `${heading}\n${lines.join('\n')}\n\nLANGUAGES`)
const certificate = (line: string): Pick<Case, 'swap'> =>
  swap('AWS Certified Solutions Architect – Associate, Amazon Web Services, 2023', line)

/** The rules about what contradicts itself, and what could be checked. */
export const HONESTY: CaseTable = {
  'repeated-point': [
    asIs(),
    {
      name: 'under two roles',
      ...swap('• Wrote SQL', '• Introduced data tests that reduced support tickets by 35 %\n• Wrote SQL'),
      finds: ['stands under two roles'],
    },
    { name: 'twice in one', ...pointsOf('Ran the 4 old mills', 'Ran the 4 old mills'), finds: ['Take out the second'] },
    { name: 'a short one', ...pointsOf('Ran mills', 'Ran mills'), finds: [] },
  ],
  'study-too-short': [
    asIs(),
    { name: 'a degree in two months', ...swap('2015 – 2018', 'Jan 2018 – Mar 2018'), finds: ['"BSc'] },
    { name: 'years alone', ...swap('2015 – 2018', '2018 – 2018'), finds: [] },
  ],
  'technology-too-new': [
    asIs(),
    {
      name: 'Kubernetes in 2008',
      text: INVENTED_RESUME.replace('Jun 2018 – Feb 2021', 'Jun 2004 – Feb 2008').replace(
        'with Docker',
        'with Kubernetes',
      ),
      finds: ['"Kubernetes"'],
    },
    { name: 'a role that goes on', ...swap('Mar 2021', 'Mar 2005'), finds: [] },
  ],
  'skill-years-impossible': [
    asIs(),
    inWords('English', 'Engineer with 25 years of experience in Kubernetes.', [
      '"25 years of experience in Kubernetes"',
    ]),
    inWords('German', 'Entwicklerin mit 20 Jahre Docker.', ['"20 Jahre Docker"']),
    inWords('possible', 'Engineer with 6 years of experience in Kubernetes.', []),
    inWords('of something else', 'Engineer with 25 years of experience, lately Kubernetes.', []),
  ],
  'language-levels-differ': [
    asIs(),
    {
      name: 'two levels',
      ...swap('German (B2)', 'German (B2), German (A1)'),
      finds: ['"German (B2)" and "German (A1)"'],
    },
    { name: 'the same twice', ...swap('German (B2)', 'German (B2), French (B2)'), finds: [] },
  ],
  'link-goes-elsewhere': [
    asIs('no link'),
    { name: 'another host', ...linked('https://other.example.net/x'), finds: ['it opens other.example.net'] },
    ...['10.1234/oak.7', 'ASP.NET', 'mara.ellinger'].map((printed) => ({
      name: `no address: ${printed}`,
      swap: [['github.com/mara-ellinger-example', printed]] as const,
      change: (document: Document): Document => {
        const start = document.text.indexOf(printed)
        return { ...document, links: [{ href: 'https://other.example.net/x', start, end: start + printed.length }] }
      },
      finds: [],
    })),
    { name: 'its own host', ...linked('https://www.github.com/mara-ellinger-example'), finds: [] },
  ],
  'malformed-link': [
    asIs('no link'),
    { name: 'no profile', ...linked('https://www.linkedin.com/in/'), finds: ['"https://www.linkedin.com/in/"'] },
    { name: 'no host', ...linked('http://'), finds: ['"http://"'] },
    { name: 'twice', ...linked('https://https://example.org'), finds: ['"https://https://example.org"'] },
    { name: 'own machine', ...linked('http://localhost:3000'), finds: ['"http://localhost:3000"'] },
    { name: 'a good one', ...linked('https://github.com/mara-ellinger-example'), finds: [] },
  ],
  'dated-ahead': [
    asIs(),
    {
      name: 'next decade',
      ...certificate('Certified Beekeeper, Beekeepers of Oakhurst, 2034'),
      finds: ['"Certified Beekeeper'],
    },
    { name: 'an expiry', ...certificate('Certified Beekeeper, Beekeepers of Oakhurst, valid until 2034'), finds: [] },
    { name: 'a plan', ...certificate('Certified Beekeeper, Beekeepers of Oakhurst, expected 2027'), finds: [] },
  ],
  'unverifiable-praise': [
    asIs(),
    inWords('English', 'World-class engineer.', ['"World-class"']),
    inWords('German', 'Herausragende Expertin für Mühlen.', ['"Herausragende Expertin"']),
    inWords('French', 'Ingénieure hors pair.', ['"hors pair"']),
    inWords('Spanish', 'Ingeniera de clase mundial.', ['"de clase mundial"']),
    inWords('best practices', 'Engineer who follows best practices.', []),
  ],
  'projects-share-link': [
    asIs(),
    {
      name: 'one for two',
      ...withProjects(
        'Mill Planner',
        'https://example.org/mill',
        '• Plans 4 mills',
        '',
        'Cart Planner',
        'https://example.org/mill',
        '• Plans 9 carts',
      ),
      finds: ['"Cart Planner"'],
    },
    {
      name: 'one for each',
      ...withProjects(
        'Mill Planner',
        'https://example.org/mill',
        '• Plans 4 mills',
        '',
        'Cart Planner',
        'https://example.org/cart',
        '• Plans 9 carts',
      ),
      finds: [],
    },
  ],
  'projects-without-link': [
    asIs('no projects'),
    {
      name: 'two of software',
      ...withProjects(
        'Mill Planner',
        '• Plans 4 mills with Python and Docker',
        '',
        'Cart Planner',
        '• Plans 9 carts with React',
      ),
      finds: ['"Mill Planner"'],
    },
    {
      name: 'two of another trade',
      ...withProjects('Mill Roof', '• Thatched 4 roofs', '', 'Cart Shed', '• Bricked 9 walls'),
      finds: [],
    },
  ],
  'portfolio-missing': [
    asIs('another trade'),
    {
      name: 'a designer with a career profile',
      text: INVENTED_RESUME.replace('Data Engineer\nmara', 'Graphic Designer\nmara').replace(
        'github.com/',
        'linkedin.com/in/',
      ),
      finds: ['"Graphic Designer"'],
    },
    {
      name: 'in German',
      text: INVENTED_RESUME.replace('Data Engineer\nmara', 'Mediengestalterin\nmara').replace(
        'github.com/',
        'linkedin.com/in/',
      ),
      finds: ['"Mediengestalterin"'],
    },
    {
      name: 'a designer with a page',
      text: INVENTED_RESUME.replace('Data Engineer\nmara', 'Graphic Designer\nmara').replace(
        'github.com/',
        'behance.net/',
      ),
      finds: [],
    },
  ],
  'publication-without-venue': [
    asIs('no publications'),
    {
      name: 'a title alone',
      ...withPart('PUBLICATIONS', 'On the mending of mills by night'),
      finds: ['"On the mending of mills by night"'],
    },
    {
      name: 'a title and year',
      ...withPart('PUBLICATIONS', 'On the mending of mills by night. Oakhurst Review, 2021'),
      finds: [],
    },
  ],
  'phone-without-country': [
    asIs(),
    {
      name: 'neither code nor place',
      text: INVENTED_RESUME.replace('+44 20 7946 0018 | Leeds, UK', '020 7946 0018'),
      finds: ['"020 7946 0018"'],
    },
    { name: 'a place', ...swap('+44 20', '020'), finds: [] },
  ],
  'employer-email': [
    asIs(),
    {
      name: 'the present employer',
      ...swap('mara.ellinger@example.org', 'mara@northwind.example'),
      finds: ['mara@northwind.example'],
    },
    {
      name: 'a former one',
      text: INVENTED_RESUME.replace('mara.ellinger@example.org', 'mara@bluebell.example'),
      finds: [],
    },
    {
      name: 'an owner',
      text: INVENTED_RESUME.replace('mara.ellinger@example.org', 'mara@northwind.example').replace(
        'Data Engineer, Northwind',
        'Founder, Northwind',
      ),
      finds: [],
    },
  ],
  'self-rated-skills': [
    asIs(),
    {
      name: 'stars',
      ...swap(
        'Python, SQL, Apache Airflow, Snowflake, PostgreSQL, Docker, Jenkins',
        'Python ●●●●○\nSQL ●●●○○\nDocker ●●○○○',
      ),
      finds: ['"Python ●●●●○"'],
    },
    { name: 'one mark', ...swap('Python, SQL, Apache', 'Python 80 %, SQL, Apache'), finds: [] },
  ],
  'traits-outnumber-skills': [
    asIs(),
    {
      name: 'six traits',
      ...swap(
        'Python, SQL, Apache Airflow, Snowflake, PostgreSQL, Docker, Jenkins',
        'Communication, Teamwork, Leadership, Problem solving, Time management, Python',
      ),
      finds: ['"Communication"'],
    },
    { name: 'two traits', ...swap('Docker, Jenkins', 'Communication, Teamwork'), finds: [] },
  ],
  'months-missing': [
    asIs(),
    {
      name: 'years that touch',
      ...rolesOf('2021 – Present', '2020 – 2021'),
      finds: ['"Junior Data Engineer" (2020 – 2021)'],
    },
    { name: 'years apart', ...rolesOf('2021 – Present', '2017 – 2021'), finds: [] },
  ],
  'title-not-named': [
    { ...asIs('named at the top'), job: INVENTED_POSTING },
    {
      name: 'another headline',
      ...swap('Data Engineer\nmara', 'Software Developer\nmara'),
      job: INVENTED_POSTING,
      finds: ['say "data engineer"'],
    },
    {
      name: 'a title never held',
      ...swap('Data Engineer\nmara', 'Software Developer\nmara'),
      job: { ...INVENTED_POSTING, title: 'Machine Learning Researcher' },
      finds: [],
    },
  ],
}
