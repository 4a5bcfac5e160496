import { INVENTED_POSTING, posting } from '../invented-resume.ts'
import { asIs, asking, type CaseTable, rolesOf, swap, withoutSection, words } from './case.ts'

/** The rules about what is there at all, and about the match. */
export const FACTS: CaseTable = {
  'missing-name': [
    asIs(),
    {
      name: 'no line but sections',
      text: 'Experience:\n2019 – 2021\n• Baked bread for the market\n\nSkills:\n• Baking',
      finds: ['Put your name'],
    },
  ],
  'missing-email': [
    asIs(),
    { name: 'no address', ...swap('mara.ellinger@example.org | ', ''), finds: ['Add an email'] },
  ],
  'missing-phone': [asIs(), { name: 'no number', ...swap('+44 20 7946 0018 | ', ''), finds: ['Add a phone'] }],
  'missing-link': [
    asIs(),
    { name: 'no link', ...swap(' | github.com/mara-ellinger-example', ''), finds: ['profile, portfolio'] },
  ],
  'missing-location': [asIs(), { name: 'no place', ...swap(' | Leeds, UK', ''), finds: ['Add the city'] }],
  'no-work-dates': [asIs(), { name: 'no dates at all', ...rolesOf('', ''), finds: ['Give every role its start'] }],
  'date-missing': [
    asIs(),
    { name: 'one role undated', ...swap('Jun 2018 – Feb 2021\n', ''), finds: ['"Junior Data Engineer"'] },
  ],
  'employer-missing': [
    asIs(),
    {
      name: 'a title alone',
      ...swap('Data Engineer, Northwind Freight Ltd\nMar', 'Data Engineer\nMar'),
      finds: ['Name the employer of "Data Engineer"'],
    },
  ],
  'school-missing': [
    asIs(),
    {
      name: 'a degree alone',
      ...swap('BSc Computer Science, University of Oakhurst', 'BSc Computer Science'),
      finds: ['Name the school'],
    },
  ],
  'degree-not-stated': [
    asIs(),
    {
      name: 'a school alone',
      ...swap('BSc Computer Science, University of Oakhurst', 'University of Oakhurst'),
      finds: ['University of Oakhurst'],
    },
  ],
  'certificate-without-issuer': [
    asIs(),
    {
      name: 'a name alone',
      ...swap('AWS Certified Solutions Architect – Associate, Amazon Web Services, 2023', 'Certified Beekeeper'),
      finds: ['"Certified Beekeeper"'],
    },
  ],
  'role-without-description': [
    asIs(),
    {
      name: 'a bare role',
      text: 'Mara Ellinger\n\nEXPERIENCE\nData Engineer, Northwind Freight Ltd\nMar 2021 – Present\n\nEDUCATION\nBSc Biology, University of Oakhurst\n2015 – 2018',
      finds: ['as "Data Engineer"'],
    },
  ],
  'no-section-headings': [
    asIs(),
    {
      name: 'lines without headings',
      text: Array.from({ length: 14 }, (_, index) => `Baked loaf number ${index} in the old oven by the mill`).join(
        '\n',
      ),
      finds: ['plain headings'],
    },
  ],
  'wall-of-text': [
    asIs(),
    {
      name: 'a long paragraph',
      ...swap('Data engineer who builds pipelines that other people can trust.', `Builder. ${words(110)}.`),
      finds: ['begins "Builder.'],
    },
  ],
  'bullet-too-long': [
    asIs(),
    {
      name: 'a long point',
      ...swap('with Docker and Jenkins', `with Docker ${words(45)}`),
      finds: ['"Automated the deployment'],
    },
  ],
  'weak-opening': [
    asIs(),
    {
      name: 'responsible for',
      ...swap('Introduced data tests', 'Responsible for data tests'),
      finds: ['"Responsible for data tests'],
    },
  ],
  'too-many-pages': [
    asIs(),
    {
      name: 'four pages',
      change: (document) => ({
        ...document,
        pages: [1, 2, 3, 4].map((number) => ({ number, width: 595, height: 842 })),
      }),
      finds: ['two or three pages'],
    },
  ],
  'too-short': [
    asIs(),
    { name: 'a few words', text: 'Mara Ellinger\nBaker\nBread and rolls since 2019', finds: ['Say more'] },
  ],
  'inconsistent-date-format': [
    asIs(),
    {
      name: 'two ways',
      ...swap('Jun 2018 – Feb 2021', '06/2018 – 02/2021'),
      finds: ['Write all dates of work in one way'],
    },
  ],
  'text-too-small': [
    asIs(),
    {
      name: 'six points',
      change: (document) => ({
        ...document,
        lines: document.lines.map((line) => ({ ...line, spans: line.spans.map((span) => ({ ...span, size: 6 })) })),
      }),
      finds: ['10 points'],
    },
  ],
  'skills-list-too-long': [
    asIs(),
    {
      name: 'sixty entries',
      ...swap('Python, SQL, Apache', `${Array.from({ length: 60 }, (_, index) => `Skill${index}`).join(', ')}, Apache`),
      finds: ['Cut the list'],
    },
  ],
  'placeholder-text': [asIs(), { name: 'a template word', ...swap('Leeds, UK', '[City]'), finds: ['"[City]"'] }],
  'personal-details': [
    asIs(),
    {
      name: 'marital status',
      ...swap('SUMMARY', 'Marital status: married\n\nSUMMARY'),
      finds: ['"Marital status: married"'],
    },
  ],
  'long-summary': [
    asIs(),
    { name: '120 words', ...swap('Data engineer who builds', `${words(120)} builds`), finds: ['Cut the summary'] },
  ],
  'not-a-resume': [
    asIs(),
    {
      name: 'a story',
      text: 'Once upon a time there was a mill.\nIt stood by the river and ground the corn.\nNobody lived there.',
      finds: ['reads like running prose, not a resume'],
    },
    {
      name: 'an invoice',
      text: 'Quillhaven Ltd\nInvoice number: 4410\nBill to: Noor Wintergaarde\nOak shelf\t£1,250.00\nAmount due\t£1,250.00\nPayment terms: 30 days',
      finds: ['reads like an invoice, not a resume'],
    },
    { name: 'nothing', text: 'asdf', finds: ['does not read like a resume'] },
  ],
  'text-recognised-from-picture': [
    asIs('a text'),
    {
      name: 'a scan',
      change: (document) => ({ ...document, ocrPages: document.pages.map(({ number }) => number) }),
      finds: ['instead of a picture'],
    },
    {
      name: 'a page that came too late',
      change: (document) => ({ ...document, unreadPages: [2] }),
      finds: ['instead of a picture'],
    },
  ],
  'hidden-text': [
    asIs(),
    {
      name: 'white words',
      change: (document) => ({
        ...document,
        hidden: [{ text: 'kubernetes expert', reason: 'same-colour', page: 1, box: null }],
      }),
      finds: ['"kubernetes expert" on page 1'],
    },
  ],
  'job-ad-pasted': [
    { ...asIs('own words'), job: INVENTED_POSTING },
    {
      name: 'a copied passage',
      ...swap(
        'Data engineer who builds pipelines that other people can trust.',
        'You will plan and build ingestion pipelines for the reporting of twelve regional offices and keep them running at night so that every depot manager finds yesterday complete in the morning without a call.',
      ),
      job: posting({
        title: 'Data Engineer',
        description:
          'You will plan and build ingestion pipelines for the reporting of twelve regional offices and keep them running at night so that every depot manager finds yesterday complete in the morning without a call.',
      }),
      finds: ['"You will plan and build'],
    },
  ],
  'keyword-stuffing': [
    asIs(),
    {
      name: 'one word over and over',
      ...swap('Data engineer who builds', `${'Kubernetes, '.repeat(20)} builds`),
      finds: ['Name Kubernetes'],
    },
  ],
  'date-impossible': [
    asIs(),
    {
      name: 'an end before its start',
      ...swap('Jun 2018 – Feb 2021', 'Jun 2018 – Feb 2017'),
      finds: ['"Junior Data Engineer": it ends'],
    },
    { name: 'a start to come', ...swap('Mar 2021 – Present', 'Mar 2031 – Present'), finds: ['still to come'] },
  ],
  'overlapping-roles': [
    asIs(),
    {
      name: 'two full-time roles',
      ...rolesOf('Mar 2019 – Present', 'Jun 2018 – Feb 2021'),
      finds: ['"Data Engineer" and "Junior Data Engineer"'],
    },
    { name: 'a month of handover', ...rolesOf('Jan 2021 – Present', 'Jun 2018 – Feb 2021'), finds: [] },
  ],
  'unexplained-gap': [
    asIs(),
    {
      name: 'two years',
      ...rolesOf('Mar 2023 – Present', 'Jun 2018 – Feb 2021'),
      finds: ['between 2021-02 and 2023-03'],
    },
    { name: 'half a year', ...rolesOf('Sep 2021 – Present', 'Jun 2018 – Feb 2021'), finds: [] },
  ],
  'claimed-not-shown': [
    asIs(),
    {
      name: 'a list of other things',
      ...swap(
        'Python, SQL, Apache Airflow, Snowflake, PostgreSQL, Docker, Jenkins',
        'Rust, Kotlin, Terraform, Kubernetes, Tableau, Redis, MongoDB',
      ),
      finds: ['Show the listed skills'],
    },
  ],
  'years-claimed': [
    asIs(),
    {
      name: 'more than the dates give',
      ...swap('Data engineer who builds', 'Data engineer with 20 years of experience who builds'),
      finds: ['"20 years"'],
    },
    {
      name: 'as many as the dates give',
      ...swap('Data engineer who builds', 'Data engineer with 8 years of experience who builds'),
      finds: [],
    },
  ],
  'missing-required-skill': [
    { ...asIs('all there'), job: asking('Python and SQL') },
    { name: 'one absent', job: asking('Python, welding'), finds: ['If you have used Welding'] },
    { name: 'a related one there', job: asking('Python, MySQL'), finds: ['related to it'] },
  ],
  'missing-preferred-skill': [
    { ...asIs('required only'), job: asking('Welding') },
    { name: 'one absent', job: asking('Welding is a plus'), finds: ['If you have used Welding'] },
  ],
  'wanted-skill-not-shown': [
    { ...asIs('shown in a role'), job: asking('Python') },
    {
      name: 'listed only',
      ...swap('SKILLS\nPython', 'SKILLS\nTerraform, Python'),
      job: asking('Terraform'),
      finds: ['Show Terraform'],
    },
  ],
  'bullet-without-outcome': [
    asIs(),
    {
      name: 'a task',
      ...swap('Introduced data tests that reduced support tickets by 35 %', 'Looked after the data tests'),
      finds: ['"Looked after the data tests"'],
    },
  ],
  'years-below-asked': [
    { ...asIs('enough'), job: asking('3+ years of experience') },
    { name: 'fewer', job: asking('15+ years of experience'), finds: ['If roles are missing'] },
  ],
  'degree-not-found': [
    { ...asIs('a degree'), job: asking("Bachelor's degree required") },
    {
      name: 'no education',
      ...withoutSection('EDUCATION', 'SKILLS'),
      job: asking("Bachelor's degree required"),
      finds: ['If you hold a degree'],
    },
  ],
  'credential-not-stated': [
    { ...asIs('held'), job: asking('AWS certification required') },
    { name: 'absent', job: asking('PMP required'), finds: ['If you hold PMP'] },
  ],
  'language-not-stated': [
    { ...asIs('listed'), job: asking('Fluent English') },
    { name: 'absent', job: asking('Fluent French'), finds: ['If you speak French'] },
  ],
}
