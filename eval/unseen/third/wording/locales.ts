import type { Lang, Part } from '../../model.ts'

/** What a language calls the parts of a resume, and what is printed in any trade. */
interface Words {
  readonly headings: Readonly<Record<Part, string>>
  /** How degree and field are joined: "D in A". */
  readonly degree: string
  readonly languages: readonly (readonly [string, string])[]
  readonly papers: readonly string[]
  readonly awards: readonly string[]
  readonly interests: readonly string[]
  readonly references: string
}

const PARTS =
  'summary work education skills languages certificates publications projects awards interests references'.split(' ')

// The parts stand in the order of PARTS.
const headings = (names: string): Record<Part, string> => {
  const list = names.split('|')
  return Object.fromEntries(PARTS.map((part, place) => [part, list[place] ?? ''])) as Record<Part, string>
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    headings: headings(
      'Summary|Experience|Education|Skills|Languages|Certifications|Publications|Projects|Honors & Awards|Interests|References',
    ),
    degree: 'D in A',
    languages: [
      ['English', 'native'],
      ['Portuguese', 'conversational'],
      ['Polish', 'basic'],
    ],
    papers: [
      'Slate, H., & Moor, P. (2021). Peat that remembers: fire layers in lowland bogs. Quaternary Notes, 18(3), 201–219.',
      'Moor, P. (2019). How deep is enough? Coring on a budget. Methods in Mud, 4, 11–25.',
      'Okere, B., Slate, H., & Tam, L. (2017). Worms after drainage. Journal of Wet Soils, 9(1), 1–14.',
      'Tam, L. (Ed.) (2016). The Fen Reader. Corrach Press.',
    ],
    awards: ['Silver Spade for Outreach, 2020', 'Employee of the Quarter, spring 2017'],
    interests: ['bell ringing', 'open-water swimming', 'restoring radios'],
    references: 'References available on request.',
  },
  de: {
    headings: headings(
      'Kurzprofil|Berufliche Stationen|Ausbildung und Studium|Kenntnisse|Sprachen|Zertifikate|Veröffentlichungen|Projekte|Auszeichnungen|Freizeit|Referenzen',
    ),
    degree: 'D, A',
    languages: [
      ['Deutsch', 'Muttersprache'],
      ['Englisch', 'verhandlungssicher'],
      ['Dänisch', 'Grundkenntnisse'],
    ],
    papers: [],
    awards: [],
    interests: ['Chorgesang', 'Rudern', 'Imkerei'],
    references: 'Referenzen auf Anfrage',
  },
  fr: {
    headings: headings(
      'Profil|Parcours professionnel|Formation|Compétences|Langues|Certifications|Publications|Projets|Distinctions|Centres d’intérêt|Références',
    ),
    degree: 'D A',
    languages: [
      ['Français', 'langue maternelle'],
      ['Anglais', 'courant'],
      ['Breton', 'notions'],
    ],
    papers: [],
    awards: [],
    interests: ['escalade', 'théâtre amateur', 'jardinage'],
    references: 'Références sur demande',
  },
  es: {
    headings: headings(
      'Perfil|Experiencia profesional|Formación académica|Competencias|Idiomas|Certificados|Publicaciones|Proyectos|Premios|Aficiones|Referencias',
    ),
    degree: 'D en A',
    languages: [
      ['Español', 'lengua materna'],
      ['Inglés', 'nivel alto'],
      ['Catalán', 'nivel medio'],
    ],
    papers: [],
    awards: [],
    interests: ['senderismo', 'ajedrez', 'fotografía'],
    references: 'Referencias a petición',
  },
  it: {
    headings: headings(
      'Profilo|Esperienze lavorative|Istruzione e formazione|Competenze|Lingue|Certificazioni|Pubblicazioni|Progetti|Premi|Interessi|Referenze',
    ),
    degree: 'D in A',
    languages: [
      ['Italiano', 'madrelingua'],
      ['Inglese', 'buono'],
      ['Sloveno', 'scolastico'],
    ],
    papers: [],
    awards: [],
    interests: ['vela', 'cucina', 'cinema muto'],
    references: 'Referenze su richiesta',
  },
  pt: {
    headings: headings(
      'Resumo|Experiência profissional|Formação|Competências|Idiomas|Certificações|Publicações|Projetos|Prémios|Interesses|Referências',
    ),
    degree: 'D em A',
    languages: [
      ['Português', 'nativo'],
      ['Inglês', 'avançado'],
      ['Italiano', 'básico'],
    ],
    papers: [],
    awards: [],
    interests: ['surf', 'azulejaria', 'corrida'],
    references: 'Referências a pedido',
  },
  nl: {
    headings: headings(
      'Profiel|Werkervaring|Opleiding|Vaardigheden|Talen|Certificaten|Publicaties|Projecten|Prijzen|Interesses|Referenties',
    ),
    degree: 'D A',
    languages: [
      ['Nederlands', 'moedertaal'],
      ['Engels', 'vloeiend'],
      ['Fries', 'redelijk'],
    ],
    papers: [],
    awards: [],
    interests: ['schaatsen', 'volkstuin', 'orgelmuziek'],
    references: 'Referenties op aanvraag',
  },
  zh: {
    headings: headings('自我评价|工作经历|教育背景|专业技能|语言能力|资格证书|论文|项目|获奖|兴趣爱好|推荐人'),
    degree: 'A（D）',
    languages: [
      ['普通话', '母语'],
      ['英语', '流利'],
      ['日语', '初级'],
    ],
    papers: [],
    awards: [],
    interests: ['围棋', '登山', '摄影'],
    references: '可应要求提供',
  },
}
