import type { Template } from './filler.ts'

/** Letters, and ads that are answered by them. */
export const letters: readonly Template[] = [
  [
    'cover-letter',
    'en',
    ({ person, firm, date }) => `${person}
3 Mill Lane, Bristol BS1 5TR
orla@post.example | +44 117 496 0011
linkedin.com/in/orla-example

${date()}

Dear Hiring Manager,

I am writing to apply for the position of warehouse planner at ${firm}. For six years I have planned routes and shifts for a
fleet of forty vans, and I enjoy finding the hour that everybody thought was lost. In my current role I cut empty runs by a
fifth, and I would like to bring the same patience to your team.

My degree in geography taught me to read maps, and my colleagues taught me to read people. I believe that both would be of use
to your company, and I would welcome the chance to tell you more in an interview.

Thank you for your consideration. I look forward to hearing from you.

Yours sincerely,
${person}`,
  ],
  [
    'cover-letter',
    'fr',
    ({ person, firm }) => `${person}
12 quai des Brumes, 33000 Bordeaux
achille@courriel.example
06 12 34 56 78

Objet : candidature au poste de bibliothécaire

Madame, Monsieur,

Votre annonce a retenu toute mon attention. Depuis huit ans, je m'occupe des collections d'une médiathèque de quartier, et je
souhaite aujourd'hui rejoindre ${firm}. Ma candidature est motivée par le goût du livre et du public, que je partage avec
votre équipe. Je serais heureux de vous rencontrer lors d'un entretien.

Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.
${person}`,
  ],
  [
    'cover-letter',
    'de',
    ({ person, firm }) => `${person}
Ahornstraße 9, 99084 Erfurt
mirjam@post.example
0361 5550142

Bewerbung als Gärtnerin

Sehr geehrte Damen und Herren,

hiermit bewerbe ich mich um die Stelle als Gärtnerin bei ${firm}. Seit fünf Jahren pflege ich Parkanlagen und leite eine Gruppe
von vier Auszubildenden. Über eine Einladung zu einem persönlichen Gespräch freue ich mich sehr.

Mit freundlichen Grüßen
${person}`,
  ],
  [
    'cover-letter',
    'es',
    ({ person, firm }) => `${person}
tadeo@correo.example | 612 345 678

Estimados señores:

Me dirijo a ustedes para presentar mi candidatura al puesto de jefe de cocina en ${firm}. Durante nueve años he dirigido una
brigada de doce personas y conozco bien las cocinas de temporada. Quedo a su disposición para una entrevista.

Un cordial saludo,
${person}`,
  ],
  [
    'cover-letter',
    'zh',
    () => `尊敬的招聘经理：
您好！我从朋友处得知贵公司正在寻找一名仓库主管，特此写信申请这一职位。我在物流行业工作了六年，熟悉入库、盘点和配送的各个环节。
期待与您面谈的机会。
此致
敬礼
欧阳雨`,
  ],
  [
    'job-posting',
    'en',
    ({ firm }) => `Warehouse Planner
${firm}, Bristol

About the role
We are looking for a planner who likes lists. You will plan the week for forty vans and speak with the drivers every morning.

Your responsibilities
- Plan routes and shifts
- Keep the stock list true

Requirements
- 3+ years of experience in logistics
- Excel, and a driving licence

What we offer
- Competitive salary and a garden
We are an equal opportunity employer. Apply now: jobs@brackwater.example`,
  ],
  [
    'job-posting',
    'fr',
    ({ firm }) => `Bibliothécaire (H/F)
${firm}, Nantes
Nous recherchons une personne qui aime ranger.
Vos missions
- Accueillir le public
- Tenir le catalogue
Profil recherché
- Vous êtes titulaire d'un diplôme des métiers du livre
Nous offrons
- Un CDI à temps plein
Envoyez votre CV à emploi@vauclin.example`,
  ],
  [
    'job-posting',
    'de',
    ({ firm }) => `Gärtner (m/w/d)
${firm} sucht zum nächstmöglichen Zeitpunkt Verstärkung.
Ihre Aufgaben
- Pflege der Parkanlagen
Ihr Profil
- Abgeschlossene Ausbildung
- Berufserfahrung
Wir bieten
- Festanstellung in Vollzeit
Wir freuen uns auf Ihre Bewerbung an stelle@sternfeld.example`,
  ],
  [
    'job-posting',
    'es',
    ({ firm }) => `Jefe de cocina
${firm}
Buscamos una persona con paciencia.
Funciones
- Dirigir la cocina
Requisitos
- Experiencia mínima de 3 años
- Idiomas: inglés
Ofrecemos
- Contrato indefinido y jornada completa
Envía tu CV a cocina@merendero.example`,
  ],
  [
    'job-posting',
    'nl',
    ({ firm }) => `Magazijnplanner
Voor ${firm} zijn wij op zoek naar een planner.
Wat ga je doen?
- Je plant de ritten van de week
Functie-eisen
- Je hebt een rijbewijs
Wij bieden
- Een vast contract en een goed salaris
Solliciteer via werk@gans.example`,
  ],
  [
    'job-posting',
    'zh',
    () => `仓库主管
岗位职责
1. 负责仓库日常管理
2. 制定配送计划
任职要求
1. 三年以上工作经验
2. 熟练使用办公软件
福利待遇：五险一金
投递简历至 zhaopin@cangku.example`,
  ],
  [
    'reference-letter',
    'en',
    ({ person, firm }) => `${firm}
To whom it may concern
Letter of recommendation
It is my pleasure to recommend ${person}, who was employed with us for four years. During her time with us she ran the morning
shift without a single late van, and her duties grew every year. I highly recommend her, without reservation.
Tadeo Villalba, Managing Director`,
  ],
]
