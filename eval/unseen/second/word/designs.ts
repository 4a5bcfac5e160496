import { AlignmentType, type Document, Footer, Header, HeadingLevel, Paragraph, TableRow, TextRun } from 'docx'
import { allSkills, certificateLines, languageLines } from '../../html.ts'
import {
  bold,
  boldCapitals,
  bullets,
  cell,
  contact,
  dashes,
  grid,
  linkTo,
  p,
  page,
  ruled,
  section,
  styled,
} from '../../word/blocks.ts'
import type { Page } from '../page.ts'
import { employmentsOf, type Person } from '../person.ts'
import { centred, hung, indented, runs, small, summaryOf, underlined } from './blocks.ts'

/** A Word design: as a page design, but it makes a document. */
type WordPage = Omit<Page, 'css' | 'body'> & { document(person: Person): Document }

export const WORD_PAGES: readonly WordPage[] = [
  {
    id: 'word-hanging-dates',
    wishes: {
      dates: { point: '1/2020', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'interests'],
      headings: { work: 'Employment Record', education: 'Education' },
      links: 0,
      isPlaced: true,
    },
    people: ['vet', 'verwaltung'],
    document: (cv) =>
      page([
        bold(cv.name),
        p(cv.headline ?? ''),
        ...contact(cv).map((line) => p(line)),
        ...section(underlined, cv, 'summary', summaryOf(cv)),
        ...section(
          underlined,
          cv,
          'work',
          cv.work.flatMap((job) => [
            hung(job.period.text, job.title),
            indented(`${job.company}, ${job.location ?? ''}`),
            ...bullets(job.bullets),
          ]),
        ),
        ...section(
          underlined,
          cv,
          'education',
          cv.education.flatMap((study) => [hung(study.period.text, study.text), indented(study.institution)]),
        ),
        ...section(underlined, cv, 'skills', [p(allSkills(cv).join('; '))]),
        ...section(
          underlined,
          cv,
          'languages',
          languageLines(cv, ': ').map((line) => p(line)),
        ),
        ...section(underlined, cv, 'interests', cv.interests.length === 0 ? [] : [p(cv.interests.join(', '))]),
      ]),
  },
  {
    id: 'word-right-column',
    wishes: {
      dates: { point: 'Mon YYYY', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      headings: { work: 'Professional Experience', skills: 'Skills' },
      links: 1,
    },
    people: ['marketer', 'dev'],
    document: (cv) =>
      page([
        new Paragraph({ text: cv.name, heading: HeadingLevel.TITLE, ...centred }),
        p(cv.headline ?? '', centred),
        grid([
          new TableRow({
            children: [
              cell(
                [
                  ...section(small, cv, 'summary', summaryOf(cv)),
                  ...section(
                    small,
                    cv,
                    'work',
                    cv.work.flatMap((job) => [
                      runs({ text: job.title, bold: true }, ` – ${job.company}`),
                      runs({ text: job.period.text, italics: true }),
                      ...dashes(job.bullets),
                    ]),
                  ),
                  ...section(
                    small,
                    cv,
                    'education',
                    cv.education.flatMap((study) => [
                      runs({ text: study.text, bold: true }, ` – ${study.institution}`),
                      runs({ text: study.period.text, italics: true }),
                    ]),
                  ),
                ],
                66,
              ),
              cell(
                [
                  ...contact(cv).map((line) => p(line)),
                  ...cv.links.map(linkTo),
                  ...section(
                    small,
                    cv,
                    'skills',
                    allSkills(cv).map((skill) => p(skill)),
                  ),
                  ...section(
                    small,
                    cv,
                    'languages',
                    languageLines(cv, ', ').map((line) => p(line)),
                  ),
                  ...section(
                    small,
                    cv,
                    'certificates',
                    certificateLines(cv).map((line) => p(line)),
                  ),
                ],
                34,
                'F3EEE6',
              ),
            ],
          }),
        ]),
      ]),
  },
  {
    id: 'word-shared-employer',
    wishes: {
      dates: { point: 'Month YYYY', join: 'until' },
      parts: ['summary', 'skills', 'certificates', 'awards'],
      headings: { work: 'Career Summary & Roles', certificates: 'Professional Development' },
      jobs: 4,
      promotions: 2,
      links: 1,
    },
    people: ['civil', 'lawyer'],
    document: (cv) =>
      page([
        new Paragraph({ children: [new TextRun({ text: cv.name, size: 44, color: '1F3A5F' })] }),
        p(`${cv.headline ?? ''}`),
        p(contact(cv).join('  •  ')),
        ...cv.links.map(linkTo),
        ...section(styled, cv, 'summary', summaryOf(cv)),
        ...section(
          styled,
          cv,
          'skills',
          cv.skills.map(({ name, items }) => runs({ text: `${name}: `, bold: true }, items.join(', '))),
        ),
        ...section(
          styled,
          cv,
          'work',
          employmentsOf(cv).flatMap((group) => [
            bold(group[0].company),
            ...group.flatMap((job) => [
              runs({ text: job.title, italics: true }, `, ${job.period.text}`),
              ...bullets(job.bullets),
            ]),
          ]),
        ),
        ...section(
          styled,
          cv,
          'education',
          cv.education.flatMap((study) => [
            bold(study.institution),
            runs({ text: study.text, italics: true }, `, ${study.period.text}`),
          ]),
        ),
        ...section(styled, cv, 'certificates', bullets(certificateLines(cv))),
        ...section(styled, cv, 'awards', bullets(cv.awards)),
      ]),
  },
  {
    id: 'word-header-name',
    wishes: {
      dates: { point: '2020/01', join: '–' },
      parts: ['skills', 'certificates', 'projects'],
      headings: { work: 'Work History', education: 'Schooling', projects: 'Key Projects' },
      links: 0,
      jobs: 3,
    },
    people: ['chef', 'tischler'],
    document: (cv) =>
      page(
        [
          p(cv.headline ?? '', centred),
          ...section(
            boldCapitals,
            cv,
            'work',
            cv.work.flatMap((job) => [
              runs({ text: job.period.text, bold: true }, ` | ${job.title} | ${job.company}`),
              ...bullets(job.bullets),
            ]),
          ),
          ...section(
            boldCapitals,
            cv,
            'projects',
            cv.projects.map(({ name, text }) => runs({ text: `${name}: `, bold: true }, text)),
          ),
          ...section(
            boldCapitals,
            cv,
            'education',
            cv.education.map((study) =>
              runs({ text: study.period.text, bold: true }, ` | ${study.text} | ${study.institution}`),
            ),
          ),
          ...section(boldCapitals, cv, 'skills', [p(allSkills(cv).join(' | '))]),
          ...section(
            boldCapitals,
            cv,
            'certificates',
            certificateLines(cv).map((line) => p(line)),
          ),
        ],
        {
          headers: { default: new Header({ children: [bold(cv.name, centred)] }) },
          footers: { default: new Footer({ children: [p(contact(cv).join('  –  '), centred)] }) },
        },
      ),
  },
  {
    id: 'word-cells-for-dates',
    wishes: {
      dates: { point: '01/20', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'references'],
      headings: { work: 'Appointments', education: 'Academic Record', languages: 'Spoken Languages' },
      links: 0,
      isPlaced: true,
      jobs: 3,
    },
    people: ['doctor', 'abogada'],
    document: (cv) =>
      page([
        new Paragraph({ ...centred, children: [new TextRun({ text: cv.name.toUpperCase(), bold: true, size: 30 })] }),
        p(cv.headline ?? '', centred),
        p(contact(cv).join(', '), centred),
        ...section(ruled, cv, 'summary', summaryOf(cv)),
        ...section(ruled, cv, 'education', [
          grid(
            cv.education.map(
              (study) =>
                new TableRow({
                  children: [
                    cell([bold(study.text), p(study.institution)], 75),
                    cell([p(study.period.text, { alignment: AlignmentType.RIGHT })], 25),
                  ],
                }),
            ),
          ),
        ]),
        ...section(ruled, cv, 'work', [
          grid(
            cv.work.map(
              (job) =>
                new TableRow({
                  children: [
                    cell([bold(job.title), p(`${job.company}, ${job.location ?? ''}`), ...bullets(job.bullets)], 75),
                    cell([p(job.period.text, { alignment: AlignmentType.RIGHT })], 25),
                  ],
                }),
            ),
          ),
        ]),
        ...section(ruled, cv, 'skills', bullets(allSkills(cv))),
        ...section(ruled, cv, 'languages', [p(languageLines(cv, ' – ').join(', '))]),
        ...section(ruled, cv, 'references', cv.references === null ? [] : [p(cv.references)]),
      ]),
  },
  {
    id: 'word-plain-paragraphs',
    wishes: {
      dates: { point: 'Jan. 2020', join: ' – ' },
      parts: ['summary', 'skills', 'interests'],
      headings: { work: 'Experience', summary: 'Personal Profile', education: 'Qualifications' },
      isProse: true,
      links: 0,
    },
    people: ['returner', 'infirmiere'],
    document: (cv) =>
      page([
        p(cv.name),
        ...contact(cv).map((line) => p(line)),
        p(''),
        p(cv.headline ?? ''),
        ...section(bold, cv, 'summary', summaryOf(cv)),
        p(''),
        ...section(
          bold,
          cv,
          'work',
          cv.work.flatMap((job, at) => [
            p(job.title),
            p(job.company),
            p(job.period.text),
            p(cv.prose[at] ?? ''),
            p(''),
          ]),
        ),
        ...section(
          bold,
          cv,
          'education',
          cv.education.flatMap((study) => [p(study.text), p(study.institution), p(study.period.text), p('')]),
        ),
        ...section(
          bold,
          cv,
          'skills',
          allSkills(cv).map((skill) => p(`- ${skill}`)),
        ),
        p(''),
        ...section(bold, cv, 'interests', cv.interests.length === 0 ? [] : [p(cv.interests.join(', '))]),
      ]),
  },
]
