import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { isDocumentTitle, readHeading } from './headings.ts'
import { readRows } from './rows.ts'
import { readSections } from './sections.ts'

describe('readHeading', () => {
  it.each([
    ['Experience', 'work'],
    ['WORK EXPERIENCE', 'work'],
    ['Professional Experience:', 'work'],
    ['Relevant Professional Experience', 'work'],
    ['Employment History', 'work'],
    ['Experience (cont.)', 'work'],
    ['Internships', 'work'],
    ['Expérience professionnelle', 'work'],
    ['EXPÉRIENCES PROFESSIONNELLES', 'work'],
    ['Berufserfahrung', 'work'],
    ['Beruflicher Werdegang', 'work'],
    ['Experiencia laboral', 'work'],
    ['Experiência Profissional', 'work'],
    ['Esperienze lavorative', 'work'],
    ['Werkervaring', 'work'],
    ['工作经历', 'work'],
    ['Education', 'education'],
    ['EDUCATION AND TRAINING', 'education'],
    ['Academic Background', 'education'],
    ['Formation', 'education'],
    ['Ausbildung', 'education'],
    ['Formación académica', 'education'],
    ['Formação Acadêmica', 'education'],
    ['Istruzione e formazione', 'education'],
    ['Opleidingen', 'education'],
    ['教育背景', 'education'],
    ['Master thesis', 'education'],
    ['Skills', 'skills'],
    ['2. Technical Skills', 'skills'],
    ['Core Competencies', 'skills'],
    ['Compétences', 'skills'],
    ['Kenntnisse & Fähigkeiten', 'skills'],
    ['Habilidades', 'skills'],
    ['Conhecimentos', 'skills'],
    ['Competenze informatiche', 'skills'],
    ['Vaardigheden', 'skills'],
    ['计算机技能', 'skills'],
    ['Tech Stack', 'skills'],
    ['Languages', 'languages'],
    ['Langues', 'languages'],
    ['Sprachkenntnisse', 'languages'],
    ['Idiomas', 'languages'],
    ['Lingue straniere', 'languages'],
    ['语言能力', 'languages'],
    ['Projects', 'projects'],
    ['— PERSONAL PROJECTS —', 'projects'],
    ['Projekte', 'projects'],
    ['项目经验', 'projects'],
    ['Certifications', 'certificates'],
    ['Licenses & Certifications', 'certificates'],
    ['Weiterbildungen', 'certificates'],
    ['Cursos', 'certificates'],
    ['Awards, Honors and Grants', 'awards'],
    ['Auszeichnungen', 'awards'],
    ['Publications & Talks', 'publications'],
    ['Veröffentlichungen', 'publications'],
    ['Volunteer Work & Leadership', 'volunteer'],
    ['Ehrenamt', 'volunteer'],
    ['Bénévolat', 'volunteer'],
    ['Hobbies and Interests', 'interests'],
    ['Centres d’intérêt', 'interests'],
    ['References', 'references'],
    ['Summary', 'summary'],
    ['About me', 'summary'],
    ['Profil', 'summary'],
    ['Über mich', 'summary'],
    ['Contact', 'contact'],
    ['Persönliche Daten', 'contact'],
    ['Coordonnées', 'contact'],
    ['Top Skills', 'skills'],
    ['Articles & Chapters', 'publications'],
    ['Additional Information', 'other'],
  ])('%s opens %s', (text, kind) => {
    expect(readHeading(text)?.kind).toBe(kind)
  })

  it.each([
    'Software Engineer',
    'Google',
    'Python',
    'Research Intern',
    'Responsible for experience design of the whole product line',
    'John Doe',
    '2019 – 2021',
    'Bachelor of Arts',
    '',
    '•',
  ])('%j opens nothing', (text) => {
    expect(readHeading(text)).toBeUndefined()
  })

  it.each(['Curriculum Vitae', 'RESUME', 'Résumé', 'Lebenslauf', '个人简历', 'Hoja de vida'])(
    '%s names the paper',
    (text) => {
      expect(isDocumentTitle(text)).toBe(true)
    },
  )
})

const kindsOf = (text: string): readonly string[] => {
  const document = composeText(text)
  return readSections(document, readRows(document)).map(({ kind, title }) => `${kind}:${title ?? ''}`)
}

describe('readSections', () => {
  it('takes a heading for its words and the line it stands on', () => {
    expect(
      kindsOf(
        'Jane Roe\njane@mail.org\n\nEXPERIENCE\nNurse, Mercy Hospital 2019 - 2020\n\nEDUCATION\nBSc, Kings College',
      ),
    ).toEqual(['contact:', 'work:EXPERIENCE', 'education:EDUCATION'])
  })

  it('does not take the name of the paper for a summary', () => {
    expect(kindsOf('RESUME\nJane Roe\n\nSKILLS\nPython')).toEqual(['contact:', 'skills:SKILLS'])
  })

  it('reads a heading with its text on the same line', () => {
    expect(kindsOf('Jane Roe\n\nSKILLS: Python, Go\nEDUCATION: BSc, Kings College')).toEqual([
      'contact:',
      'skills:SKILLS',
      'education:EDUCATION',
    ])
  })

  it.each([
    ['LANGUAGES: Python, Go', ['contact:', 'skills:SKILLS', 'education:EDUCATION']],
    ['LANGUAGES: Polish (native), Dutch', ['contact:', 'skills:SKILLS', 'languages:LANGUAGES', 'education:EDUCATION']],
  ])('takes %j for what its list names', (line, sections) => {
    expect(kindsOf(`Jane Roe\n\nSKILLS: Planning\n${line}\nEDUCATION: BSc, Kings College`)).toEqual(sections)
  })

  it('leaves labels inside a skills section alone', () => {
    expect(kindsOf('Jane Roe\n\nSKILLS\nLanguages: Python, Go\nTools: Git\n\nEDUCATION\nBSc')).toEqual([
      'contact:',
      'skills:SKILLS',
      'education:EDUCATION',
    ])
  })

  it('follows an outline where the format has one', () => {
    const plain = composeText('Jane Roe\n\nWhat moves me\ntext\n\nExperience\ntext\n\nEducation\ntext')
    const outlines = [1, 2, null, 2, null, 2, null]
    const document = { ...plain, lines: plain.lines.map((line, at) => ({ ...line, outline: outlines[at] ?? null })) }
    expect(readSections(document, readRows(document)).map(({ kind, title }) => `${kind}:${title ?? ''}`)).toEqual([
      'contact:',
      'other:What moves me',
      'work:Experience',
      'education:Education',
    ])
  })
})
