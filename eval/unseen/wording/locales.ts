import type { Lang, Part } from '../model.ts'

/** What documents of one language call their parts and how they write dates and degrees. */
export interface Locale {
  /** In pairs at least: even places for the open half, odd ones for the held. */
  readonly headings: Readonly<Record<Part, readonly string[]>>
  readonly present: readonly string[]
  readonly to: string
  /** Degree and field joined; `D` and `A` stand for them. */
  readonly degree: readonly string[]
  readonly languages: readonly (readonly [string, readonly string[]])[]
  readonly interests: readonly string[]
  readonly summaries: readonly string[]
  readonly skillGroups: readonly string[]
  readonly references: string
  readonly labels: readonly [email: string, phone: string, address: string, born: string]
}

const split = (words: string): readonly string[] => words.split('; ')

export const LOCALES: Readonly<Record<Lang, Locale>> = {
  en: {
    headings: {
      summary: split(
        'Profile; Summary; About Me; Professional Profile; Personal Statement; Career Summary; Objective; Executive Summary',
      ),
      work: split(
        'Work Experience; Professional Experience; Employment; Experience; Career History; Employment History; Positions Held; Relevant Experience',
      ),
      education: split(
        'Education; Education & Training; Academic Qualifications; Education; Studies; Academic Background',
      ),
      skills: split(
        'Skills; Key Skills; Core Skills; Technical Skills; What I Do Well; Areas of Expertise; Skills & Tools; Competencies',
      ),
      languages: split('Languages; Languages; Language Skills; Languages Spoken'),
      certificates: split(
        'Certifications; Licenses & Certifications; Certificates; Professional Qualifications; Licences; Training and Certificates',
      ),
      publications: split('Selected Publications; Publications; Peer-Reviewed Articles; Papers'),
      projects: split('Projects; Selected Projects; Side Projects; Personal Projects'),
      awards: split('Awards; Honors & Awards; Prizes and Grants; Achievements'),
      interests: split('Interests; Hobbies; Hobbies & Interests; Outside of Work'),
      references: split('References; Referees'),
    },
    present: split('Present; Current; Now; present; to date; Ongoing'),
    to: 'to',
    degree: split('D in A; D, A; D A; D (A)'),
    languages: [
      ['English', split('Native; Fluent; C2')],
      ['Spanish', split('Intermediate; B1; Conversational')],
      ['Polish', split('Native; Fluent')],
      ['Hindi', split('Native speaker; Fluent')],
      ['Arabic', split('Professional working proficiency; A2')],
      ['Swahili', split('Mother tongue; Basic')],
      ['Mandarin', split('HSK 4; Elementary')],
    ],
    interests: split(
      'Sea kayaking; Choir singing; Chess; Allotment gardening; Restoring old radios; Trail running; Quilting; Board games',
    ),
    summaries: split(
      'Reliable and curious, with a record of leaving things better documented than I found them. Happiest between the people who decide and the people who do.; I have spent most of my career in small teams where everybody does a bit of everything. I learn fast, say early when something will not work, and finish what I start.; Looking for a role with more responsibility in a company that treats its customers and its staff well.; Results-driven and calm under pressure. Known for building trust across departments and for getting difficult programmes over the line on time and on budget.',
    ),
    skillGroups: split('Tools; Methods; Core; Other; People; Specialist'),
    references: 'Available on request.',
    labels: ['Email', 'Phone', 'Address', 'Date of birth'],
  },
  de: {
    headings: {
      summary: split('Kurzprofil; Über mich; Profil; Zusammenfassung'),
      work: split('Berufserfahrung; Beruflicher Werdegang; Berufspraxis; Praktische Erfahrung'),
      education: split('Ausbildung; Studium und Ausbildung; Bildungsweg; Schulbildung und Studium'),
      skills: split('Kenntnisse; Fähigkeiten; EDV-Kenntnisse; Fachkenntnisse'),
      languages: split('Sprachen; Sprachkenntnisse'),
      certificates: split('Weiterbildung; Zertifikate; Fortbildungen; Weiterbildungen und Zertifikate'),
      publications: split('Veröffentlichungen; Publikationen'),
      projects: split('Projekte; Ausgewählte Projekte'),
      awards: split('Auszeichnungen; Preise'),
      interests: split('Interessen; Hobbys'),
      references: split('Referenzen; Referenzen'),
    },
    present: split('heute; aktuell; heute; laufend'),
    to: 'bis',
    degree: split('D A; D, A; D in A; D – A'),
    languages: [
      ['Deutsch', split('Muttersprache; C2')],
      ['Englisch', split('fließend; B2; verhandlungssicher')],
      ['Türkisch', split('Muttersprache')],
      ['Französisch', split('Grundkenntnisse; A2')],
    ],
    interests: split('Bergwandern; Fußball; Kochen; Freiwillige Feuerwehr; Lesen'),
    summaries: split(
      'Erfahrene Fachkraft mit Freude an sauberen Abläufen und offenem Wort. Ich suche eine Stelle mit Verantwortung in einem mittelständischen Betrieb.; Teamfähig, belastbar und mit Blick für das Wesentliche. Seit mehr als zehn Jahren im Beruf zu Hause.',
    ),
    skillGroups: split('Fachlich; Werkzeuge; Persönlich; Software'),
    references: 'Auf Anfrage.',
    labels: ['E-Mail', 'Telefon', 'Anschrift', 'Geburtsdatum'],
  },
  fr: {
    headings: {
      summary: split('Profil; À propos; Présentation; Objectif'),
      work: split('Expérience professionnelle; Expériences professionnelles; Parcours professionnel; Expériences'),
      education: split('Formation; Formations; Formation et diplômes; Diplômes'),
      skills: split('Compétences; Savoir-faire; Compétences clés; Compétences techniques'),
      languages: split('Langues; Langues'),
      certificates: split('Certifications; Certificats; Permis et certificats; Formations complémentaires'),
      publications: split('Publications; Articles'),
      projects: split('Projets; Réalisations'),
      awards: split('Distinctions; Prix'),
      interests: split('Centres d’intérêt; Loisirs'),
      references: split('Références; Références'),
    },
    present: split('aujourd’hui; Aujourd’hui; ce jour; présent'),
    to: 'à',
    degree: split('D A; D en A; D – A; D, A'),
    languages: [
      ['Français', split('Langue maternelle; C2')],
      ['Anglais', split('Courant; B2; Professionnel')],
      ['Espagnol', split('Notions; A2')],
      ['Wolof', split('Langue maternelle')],
    ],
    interests: split('Randonnée; Photographie; Escalade; Théâtre amateur; Cuisine du monde'),
    summaries: split(
      'Rigoureuse et à l’écoute, j’aime les chiffres justes et les équipes soudées. Je recherche un poste stable avec des responsabilités.; Dix ans de métier, le goût du travail bien fait et de la transmission.',
    ),
    skillGroups: split('Métier; Outils; Humaines; Logiciels'),
    references: 'Sur demande.',
    labels: ['E-mail', 'Téléphone', 'Adresse', 'Né(e) le'],
  },
  es: {
    headings: {
      summary: split('Perfil; Perfil profesional; Sobre mí; Resumen'),
      work: split('Experiencia laboral; Experiencia profesional; Trayectoria profesional; Experiencia'),
      education: split('Formación académica; Educación; Formación; Estudios'),
      skills: split('Habilidades; Competencias; Conocimientos; Aptitudes'),
      languages: split('Idiomas; Idiomas'),
      certificates: split('Certificaciones; Cursos y certificados; Cursos; Formación complementaria'),
      publications: split('Publicaciones; Artículos'),
      projects: split('Proyectos; Proyectos destacados'),
      awards: split('Premios; Reconocimientos'),
      interests: split('Intereses; Aficiones'),
      references: split('Referencias; Referencias'),
    },
    present: split('Actualidad; actualidad; presente; Presente'),
    to: 'a',
    degree: split('D en A; D en A; D, A; D - A'),
    languages: [
      ['Español', split('Nativo; Lengua materna')],
      ['Inglés', split('Intermedio; B2; Avanzado')],
      ['Quechua', split('Nativo')],
      ['Portugués', split('Básico; A2')],
    ],
    interests: split('Ciclismo; Fotografía; Lectura; Senderismo; Guitarra'),
    summaries: split(
      'Profesional comprometida, con capacidad de organización y trato cercano. Busco un proyecto estable en el que seguir aprendiendo.; Más de diez años resolviendo problemas sobre el terreno y coordinando equipos diversos.',
    ),
    skillGroups: split('Técnicas; Herramientas; Personales; Informática'),
    references: 'Disponibles a petición.',
    labels: ['Correo', 'Teléfono', 'Dirección', 'Fecha de nacimiento'],
  },
  pt: {
    headings: {
      summary: split('Perfil; Resumo profissional; Sobre mim; Objetivo'),
      work: split('Experiência profissional; Experiência; Histórico profissional; Percurso profissional'),
      education: split('Formação acadêmica; Educação; Formação académica; Escolaridade'),
      skills: split('Competências; Habilidades; Conhecimentos; Competências técnicas'),
      languages: split('Idiomas; Línguas'),
      certificates: split('Certificações; Cursos complementares; Cursos; Certificados'),
      publications: split('Publicações; Artigos'),
      projects: split('Projetos; Projetos'),
      awards: split('Prêmios; Distinções'),
      interests: split('Interesses; Passatempos'),
      references: split('Referências; Referências'),
    },
    present: split('Atual; atual; presente; até o momento'),
    to: 'a',
    degree: split('D em A; D em A; D - A; D, A'),
    languages: [
      ['Português', split('Nativo; Língua materna')],
      ['Inglês', split('Intermediário; B2; Avançado')],
      ['Espanhol', split('Básico; A2')],
    ],
    interests: split('Surf; Música; Voluntariado; Leitura; Corrida'),
    summaries: split(
      'Profissional dedicada, com gosto por trabalho em equipe e por resolver problemas difíceis.; Procuro uma função com maior responsabilidade numa instituição que valorize as pessoas.',
    ),
    skillGroups: split('Técnicas; Ferramentas; Pessoais; Outras'),
    references: 'Disponíveis mediante pedido.',
    labels: ['E-mail', 'Telefone', 'Endereço', 'Data de nascimento'],
  },
  it: {
    headings: {
      summary: split('Profilo; Profilo personale; Chi sono; Obiettivo'),
      work: split('Esperienza professionale; Esperienze lavorative; Esperienza lavorativa; Percorso professionale'),
      education: split('Istruzione; Istruzione e formazione; Formazione; Titoli di studio'),
      skills: split('Competenze; Capacità e competenze; Competenze tecniche; Conoscenze'),
      languages: split('Lingue; Competenze linguistiche'),
      certificates: split('Certificazioni; Corsi e certificati; Attestati; Abilitazioni'),
      publications: split('Pubblicazioni; Articoli'),
      projects: split('Progetti; Progetti'),
      awards: split('Premi; Riconoscimenti'),
      interests: split('Interessi; Hobby'),
      references: split('Referenze; Referenze'),
    },
    present: split('oggi; presente; attuale; in corso'),
    to: 'a',
    degree: split('D in A; D in A; D, A; D – A'),
    languages: [
      ['Italiano', split('Madrelingua; Lingua madre')],
      ['Inglese', split('B2; Buono; Avanzato')],
      ['Tedesco', split('A2; Scolastico')],
    ],
    interests: split('Ciclismo; Cinema; Teatro; Escursionismo; Ceramica'),
    summaries: split(
      'Persona precisa e disponibile, abituata a lavorare per obiettivi e in squadra.; Cerco un ruolo che unisca la pratica in reparto con la progettazione.',
    ),
    skillGroups: split('Tecniche; Strumenti; Personali; Informatiche'),
    references: 'Su richiesta.',
    labels: ['E-mail', 'Telefono', 'Indirizzo', 'Data di nascita'],
  },
  nl: {
    headings: {
      summary: split('Profiel; Over mij; Persoonlijk profiel; Samenvatting'),
      work: split('Werkervaring; Loopbaan; Werkervaring; Relevante werkervaring'),
      education: split('Opleiding; Opleidingen; Opleiding en studie; Opleidingen'),
      skills: split('Vaardigheden; Competenties; Kennis en vaardigheden; Kernvaardigheden'),
      languages: split('Talen; Talenkennis'),
      certificates: split('Certificaten; Cursussen; Cursussen en certificaten; Trainingen'),
      publications: split('Publicaties; Artikelen'),
      projects: split('Projecten; Projecten'),
      awards: split('Prijzen; Onderscheidingen'),
      interests: split('Interesses; Hobby’s'),
      references: split('Referenties; Referenties'),
    },
    present: split('heden; nu; heden; heden'),
    to: 't/m',
    degree: split('D A; D A; D, A; D – A'),
    languages: [
      ['Nederlands', split('Moedertaal; Vloeiend')],
      ['Engels', split('Goed; C1; Vloeiend')],
      ['Duits', split('Basis; A2')],
    ],
    interests: split('Zeilen; Schaatsen; Lezen; Fietsen; Muziek'),
    summaries: split(
      'Praktisch ingesteld, met humor en oog voor detail. Op zoek naar een functie met meer verantwoordelijkheid.; Verbinder met een scherpe pen en hart voor de publieke zaak.',
    ),
    skillGroups: split('Vakinhoudelijk; Software; Persoonlijk; Overig'),
    references: 'Op aanvraag.',
    labels: ['E-mail', 'Telefoon', 'Adres', 'Geboortedatum'],
  },
  zh: {
    headings: {
      summary: split('自我评价; 个人简介'),
      work: split('工作经历; 工作经验'),
      education: split('教育背景; 教育经历'),
      skills: split('专业技能; 技能特长'),
      languages: split('语言能力; 语言'),
      certificates: split('证书; 资格证书'),
      publications: split('发表论文; 论文'),
      projects: split('项目经历; 项目经验'),
      awards: split('获奖情况; 荣誉奖项'),
      interests: split('兴趣爱好; 兴趣'),
      references: split('推荐人; 推荐人'),
    },
    present: split('至今; 至今'),
    to: '至',
    degree: split('A D; D A; A D; D A'),
    languages: [
      ['英语', split('流利; 熟练')],
      ['普通话', split('母语')],
      ['日语', split('N2')],
    ],
    interests: split('登山; 摄影; 围棋; 阅读'),
    summaries: split(
      '工作认真负责,善于沟通,具有较强的学习能力和团队协作精神。; 热爱技术,注重细节,希望在数据领域长期发展。',
    ),
    skillGroups: split('专业; 工具; 其他; 语言'),
    references: '备索。',
    labels: ['邮箱', '电话', '地址', '出生日期'],
  },
}
