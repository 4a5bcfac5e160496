import {
  AlignmentType,
  type Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  TableRow,
  TextRun,
} from 'docx'
import type { Design } from '../design.ts'
import { allSkills, languageLines } from '../html.ts'
import type { Curriculum, Job, Study } from '../model.ts'

import {
  bold,
  boldCapitals,
  bullets,
  cell,
  closing,
  contact,
  dashes,
  grid,
  linkTo,
  p,
  page,
  RIGHT,
  ruled,
  section,
  styled,
  tabbed,
} from './blocks.ts'

/** A Word design: as a page design, but it makes a document. */
export type WordDesign = Omit<Design, 'css' | 'body' | 'hasPageFooter'> & { document(cv: Curriculum): Document }

export const WORD_DESIGNS: readonly WordDesign[] = [
  {
    id: 'word-tabbed-dates',
    half: 'open',
    wishes: {
      dates: { point: 'Jan 2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      links: 1,
      hasJobPlaces: true,
    },
    people: ['office', 'teaching', 'finance', 'fr'],
    document: (cv) =>
      page([
        new Paragraph({ text: cv.name, heading: HeadingLevel.TITLE }),
        p(cv.headline ?? ''),
        p(contact(cv).join(' | ')),
        ...cv.links.map(linkTo),
        ...section(styled, cv, 'summary', cv.summary === null ? [] : [p(cv.summary)]),
        ...section(
          styled,
          cv,
          'work',
          cv.work.flatMap((job: Job) => [
            tabbed(job.title, job.period.text),
            p(`${job.company}, ${job.location ?? ''}`),
            ...bullets(job.bullets),
          ]),
        ),
        ...section(
          styled,
          cv,
          'education',
          cv.education.flatMap((study: Study) => [tabbed(study.text, study.period.text), p(study.institution)]),
        ),
        ...section(styled, cv, 'skills', [p(allSkills(cv).join(', '))]),
        ...closing(styled, cv),
      ]),
  },
  {
    id: 'word-sidebar-table',
    half: 'open',
    wishes: { dates: { point: '01/2020', join: ' - ' }, parts: ['summary', 'skills', 'languages'], links: 1 },
    people: ['health', 'sales', 'software', 'de'],
    document: (cv) =>
      page([
        grid([
          new TableRow({
            children: [
              cell(
                [
                  bold(cv.name),
                  p(cv.headline ?? ''),
                  ...contact(cv).map((line) => p(line)),
                  ...cv.links.map(linkTo),
                  ...section(boldCapitals, cv, 'skills', bullets(allSkills(cv))),
                  ...section(boldCapitals, cv, 'languages', bullets(languageLines(cv, ' – '))),
                ],
                32,
                'DDE6EE',
              ),
              cell(
                [
                  ...section(boldCapitals, cv, 'summary', cv.summary === null ? [] : [p(cv.summary)]),
                  ...section(
                    boldCapitals,
                    cv,
                    'work',
                    cv.work.flatMap((job) => [
                      bold(job.title),
                      p(job.company),
                      p(job.period.text),
                      ...bullets(job.bullets),
                    ]),
                  ),
                  ...section(
                    boldCapitals,
                    cv,
                    'education',
                    cv.education.flatMap((study) => [bold(study.text), p(study.institution), p(study.period.text)]),
                  ),
                ],
                68,
              ),
            ],
          }),
        ]),
      ]),
  },
  {
    id: 'word-header-footer',
    half: 'open',
    wishes: {
      dates: { point: 'January 2020', join: ' to ' },
      parts: ['summary', 'skills', 'certificates', 'interests'],
      links: 0,
      jobs: 3,
    },
    people: ['executive', 'trades', 'science', 'es'],
    document: (cv) =>
      page(
        [
          ...section(ruled, cv, 'summary', cv.summary === null ? [] : [p(cv.summary)]),
          ...section(
            ruled,
            cv,
            'work',
            cv.work.flatMap((job) => [
              bold(`${job.title}, ${job.company}`),
              p(job.period.text),
              ...dashes(job.bullets),
            ]),
          ),
          ...section(
            ruled,
            cv,
            'education',
            cv.education.flatMap((study) => [bold(`${study.text}, ${study.institution}`), p(study.period.text)]),
          ),
          ...section(ruled, cv, 'skills', dashes(allSkills(cv))),
          ...closing(ruled, cv),
        ],
        {
          headers: {
            default: new Header({ children: [bold(cv.name), p(cv.headline ?? ''), p(contact(cv).join(' • '))] }),
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
                }),
              ],
            }),
          },
        },
      ),
  },
  {
    id: 'word-date-table',
    half: 'held',
    wishes: {
      dates: { point: '01/2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      links: 0,
      hasJobPlaces: true,
    },
    people: ['logistics', 'government', 'de', 'nl'],
    document: (cv) =>
      page([
        bold(cv.name),
        p(cv.headline ?? ''),
        ...contact(cv).map((line) => p(line)),
        ...section(boldCapitals, cv, 'summary', cv.summary === null ? [] : [p(cv.summary)]),
        ...section(boldCapitals, cv, 'work', [
          grid(
            cv.work.map(
              (job) =>
                new TableRow({
                  children: [
                    cell([p(job.period.text)], 25),
                    cell([bold(job.title), p(`${job.company}, ${job.location ?? ''}`), ...bullets(job.bullets)], 75),
                  ],
                }),
            ),
          ),
        ]),
        ...section(boldCapitals, cv, 'education', [
          grid(
            cv.education.map(
              (study) =>
                new TableRow({
                  children: [cell([p(study.period.text)], 25), cell([bold(study.text), p(study.institution)], 75)],
                }),
            ),
          ),
        ]),
        ...section(boldCapitals, cv, 'skills', [p(allSkills(cv).join(' · '))]),
        ...closing(boldCapitals, cv),
      ]),
  },
  {
    id: 'word-company-first',
    half: 'held',
    wishes: {
      dates: { point: 'Jan 2020', join: ' to ' },
      parts: ['summary', 'skills', 'languages', 'interests'],
      links: 2,
      hasJobPlaces: true,
    },
    people: ['kitchen', 'research', 'design', 'pt'],
    document: (cv) =>
      page([
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: cv.name, bold: true, size: 36 })],
        }),
        p(cv.headline ?? '', { alignment: AlignmentType.CENTER }),
        p(contact(cv).join(' | '), { alignment: AlignmentType.CENTER }),
        ...cv.links.map(linkTo),
        ...section(ruled, cv, 'summary', cv.summary === null ? [] : [p(cv.summary)]),
        ...section(
          ruled,
          cv,
          'work',
          cv.work.flatMap((job) => [
            tabbed(job.company, job.location ?? ''),
            new Paragraph({
              ...RIGHT,
              children: [new TextRun({ text: `${job.title}\t${job.period.text}`, italics: true })],
            }),
            ...bullets(job.bullets),
          ]),
        ),
        ...section(
          ruled,
          cv,
          'education',
          cv.education.flatMap((study) => [
            tabbed(study.institution, ''),
            new Paragraph({
              ...RIGHT,
              children: [new TextRun({ text: `${study.text}\t${study.period.text}`, italics: true })],
            }),
          ]),
        ),
        ...section(
          ruled,
          cv,
          'skills',
          cv.skills.map(({ name, items }) => p(`${name}: ${items.join(', ')}`)),
        ),
        ...closing(ruled, cv),
      ]),
  },
  {
    id: 'word-bordered-form',
    half: 'held',
    wishes: {
      dates: { point: '2020', join: ' - ' },
      parts: ['skills', 'languages'],
      links: 0,
      hasHeadline: false,
      jobs: 3,
    },
    people: ['trades', 'student', 'health', 'it'],
    document: (cv) =>
      page([
        new Paragraph({ text: cv.name, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
        p(contact(cv).join(', ')),
        ...section(styled, cv, 'education', [
          grid(
            cv.education.map(
              (study) =>
                new TableRow({
                  children: [
                    cell([p(study.period.text)], 20),
                    cell([p(study.text)], 40),
                    cell([p(study.institution)], 40),
                  ],
                }),
            ),
            true,
          ),
        ]),
        ...section(styled, cv, 'work', [
          grid(
            cv.work.map(
              (job) =>
                new TableRow({
                  children: [
                    cell([p(job.period.text)], 20),
                    cell([bold(job.title), ...bullets(job.bullets)], 45),
                    cell([p(job.company)], 35),
                  ],
                }),
            ),
            true,
          ),
        ]),
        ...section(styled, cv, 'skills', [p(allSkills(cv).join(', '))]),
        ...closing(styled, cv),
      ]),
  },
]
