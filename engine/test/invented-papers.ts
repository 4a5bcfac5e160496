// For tests: papers that are no resumes, all invented, made of templates and a seed: the same seed gives the same papers.

import type { DocumentKind } from '../src/resume/types.ts'

export interface InventedPaper {
  readonly kind: DocumentKind
  readonly language: string
  readonly text: string
}

/** A small generator of numbers (mulberry32): tests need repeatable variety, not randomness. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const PEOPLE =
  'Orla Fennimore|Tadeo Villalba|Mirjam Osterholt|Achille Derennes|Noor Wintergaarde|Ilse Brandhofer'.split('|')
const FIRMS =
  'Quillhaven Ltd|Brackwater Tools|Sternfeld Optik GmbH|Papeterie Vauclin|Oficinas Merendero|De Gouden Gans BV'.split(
    '|',
  )

interface Filler {
  readonly person: string
  readonly firm: string
  readonly amount: () => string
  readonly date: () => string
  readonly number: () => string
}

function fillerOf(seed: number): Filler {
  const next = numbersFrom(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? ''
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    person: pick(PEOPLE),
    firm: pick(FIRMS),
    amount: () => `${between(1, 9)},${two(between(10, 99))}${between(0, 9)}.${two(between(0, 99))}`,
    date: () => `${two(between(1, 28))}.${two(between(1, 12))}.2024`,
    number: () => String(between(1000, 9999)),
  }
}

type Template = (filler: Filler) => string
const repeat = (times: number, line: () => string): string => Array.from({ length: times }, line).join('\n')

const TEMPLATES: readonly (readonly [DocumentKind, string, Template])[] = [
  [
    'invoice',
    'en',
    ({ firm, person, amount, date, number }) => `${firm}
14 Canal Row, Leeds LS1 4AP
accounts@quill.example | +44 113 496 0018

INVOICE
Invoice number: ${number()}
Invoice date: ${date()}
Bill to: ${person}

Description\tQuantity\tUnit price\tAmount
${repeat(5, () => `Oak shelf ${number()}\t2\t£${amount()}\t£${amount()}`)}
Subtotal\t£${amount()}
VAT 20 %\t£${amount()}
Amount due\t£${amount()}
Payment terms: 30 days. Please quote the invoice number.`,
  ],
  [
    'invoice',
    'de',
    ({ firm, person, amount, date, number }) => `${firm}
Lindenweg 4, 50667 Köln

Rechnung
Rechnungsnummer: ${number()}
Rechnungsdatum: ${date()}
Kundennummer: ${number()}
${person}

Bezeichnung\tMenge\tEinzelpreis\tBetrag
${repeat(4, () => `Lesebrille Modell ${number()}\t1\t${amount()} €\t${amount()} €`)}
Zwischensumme\t${amount()} €
zzgl. MwSt 19 %\t${amount()} €
Gesamtbetrag\t${amount()} €
Zahlbar innerhalb von 14 Tagen ohne Abzug.`,
  ],
  [
    'invoice',
    'fr',
    ({ firm, person, amount, date, number }) => `${firm}
8 rue des Tanneurs, 44000 Nantes
Facture n° ${number()}
Date de facture : ${date()}
Facturé à : ${person}

Désignation\tQuantité\tPrix unitaire\tMontant HT
${repeat(4, () => `Papier vergé ${number()}\t3\t${amount()} €\t${amount()} €`)}
Total HT\t${amount()} €
TVA 20 %\t${amount()} €
Net à payer\t${amount()} €`,
  ],
  [
    'invoice',
    'es',
    ({ firm, person, amount, date, number }) => `${firm}
Calle del Olmo 3, 28012 Madrid
FACTURA
Número de factura: ${number()}
Fecha de factura: ${date()}
Cliente: ${person}
Concepto\tCantidad\tPrecio unitario\tImporte
${repeat(4, () => `Silla ${number()}\t2\t${amount()} €\t${amount()} €`)}
Base imponible\t${amount()} €
IVA 21 %\t${amount()} €
Total a pagar\t${amount()} €`,
  ],
  [
    'invoice',
    'fi',
    ({ firm, amount, date, number }) => `${firm}
Lasku
Laskun numero ${number()}
Eräpäivä ${date()}
${repeat(6, () => `Tuote ${number()}\t${amount()} €`)}
ALV 24 %\t${amount()} €
Maksettava\t${amount()} €`,
  ],
  [
    'statement',
    'en',
    ({ person, amount, date }) => `Harrowgate Savings Bank
Account statement
${person}
Statement period 01.05.2024 to 31.05.2024
Account number 4410 2281 Sort code 00-11-22
Opening balance\t${amount()}
${repeat(12, () => `${date()}\tCard payment Greengrocer\t${amount()}`)}
Closing balance\t${amount()}`,
  ],
  [
    'statement',
    'de',
    ({ person, amount, date }) => `Sparkasse Hinterwalden
Kontoauszug
${person}
Kontonummer 884 221 00
Alter Kontostand\t${amount()}
${repeat(12, () => `${date()}\tLastschrift Stadtwerke\t${amount()}`)}
Neuer Kontostand\t${amount()}`,
  ],
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
    'paper',
    'en',
    ({ person, number }) => `Counting Swifts with Cheap Microphones
${person} and Ilse Brandhofer
University of Oakhurst
{fennimore, brandhofer}@oakhurst.example

Abstract
We propose a method for counting swifts from the sound of their calls. In this paper we show that three cheap microphones are as
good as one ornithologist, and that they tire later. Our results show an error of four per cent on ${number()} recordings.

1 Introduction
Swifts spend most of their lives in the air, which makes them hard to count. Prior work [1, 2] has used cameras, which do not see
at night. Hedgecote et al. [3] used radar, which sees too much.

2 Related Work
The state of the art is a person with a notebook. Figure 1 shows such a person.

3 Results
Table 1 shows the counts. The difference is statistically significant (p < 0.01).

4 Conclusion
We conclude that swifts can be heard. Acknowledgements: we thank the swifts.

References
[1] A. Marchbank. Birds on film. Journal of Small Birds, 12(3):1–9, 2017.
[2] B. Hedgecote. Seeing in the dark. In Proc. of Night Vision, 2019.`,
  ],
  [
    'paper',
    'de',
    () => `Mauersegler zählen mit billigen Mikrofonen
Zusammenfassung
In dieser Arbeit zeigen wir, dass sich Mauersegler am Ruf zählen lassen. Die Ergebnisse zeigen einen Fehler von vier Prozent.
Einleitung
Mauersegler verbringen fast ihr ganzes Leben in der Luft, und darum sind sie schwer zu zählen.
Methodik
Drei Mikrofone wurden auf einem Dach aufgestellt und liefen von Mai bis August ohne Unterbrechung durch.
Ergebnisse
Die Zählung stimmt mit der eines Beobachters überein.
Literatur
[1] A. Marchbank: Vögel im Film, 2017.`,
  ],
  [
    'prose',
    'en',
    ({ person }) => `Chapter One

The ferry was late, as it had been every evening since the storm, and ${person} had long since stopped looking at the clock. The
harbour smelled of tar and oranges. Somewhere behind the sheds a dog was arguing with the wind, and the wind, it seemed, was
winning. She pulled the collar of her coat up to her ears and counted the lamps along the pier, one after the other, until she
came to the one that had not burned for a year.

“You will not see it from there,” he said. “Nobody ever has.”

She did not answer at once. The water moved against the stones with the patience of an old clerk, filing one wave after another,
and for a moment she thought that she could hear the engine. Then it was only the wind again, and the dog, and the man beside her
who smiled as though he had been told a secret and was not sure whether to keep it.`,
  ],
  [
    'prose',
    'fr',
    () => `Chapitre premier

Le bac était en retard, comme chaque soir depuis la tempête, et Noor avait cessé depuis longtemps de regarder la pendule. Le port
sentait le goudron et l'orange. Quelque part derrière les hangars, un chien se disputait avec le vent, et le vent gagnait sans se
presser, comme un vieux juge qui connaît déjà la fin de l'affaire et n'en dit rien à personne avant l'heure.

— Tu ne le verras pas d'ici, dit-il.
— Je le sais, répondit-elle.

La mer montait le long des pierres avec une patience d'employé, classant une vague après l'autre, et pendant un instant elle crut
entendre le moteur. Puis ce ne fut de nouveau que le vent, le chien, et cet homme qui souriait.`,
  ],
  [
    'prose',
    'ru',
    () => `Глава первая

Паром опаздывал, как и каждый вечер после бури, и Нора давно перестала смотреть на часы. Порт пах дёгтем и апельсинами, а где-то
за сараями собака спорила с ветром, и ветер, похоже, побеждал. Она подняла воротник и стала считать фонари вдоль пирса, один за
другим, пока не дошла до того, который не горел уже целый год и о котором в городе предпочитали не говорить вслух.

— Отсюда не увидишь, — сказал он.`,
  ],
  [
    'contract',
    'en',
    ({ person, firm, date }) => `LEASE AGREEMENT
This agreement is made on ${date()} between ${firm}, hereinafter the Landlord, and ${person}, hereinafter the Tenant.
1. Term
The tenant shall occupy the premises for twelve months, and the parties agree that the term may be extended in writing.
2. Termination
Either party may terminate this agreement on sixty days' notice, pursuant to clause 4.
3. Governing law
This agreement shall be governed by the law of the place. In witness whereof the parties have signed.`,
  ],
  [
    'contract',
    'de',
    ({ person, firm }) => `Arbeitsvertrag
zwischen ${firm}, nachfolgend Arbeitgeber, und ${person}, nachfolgend Arbeitnehmer, wird folgender Vertrag geschlossen.
§ 1 Beginn
Das Arbeitsverhältnis beginnt am ersten Mai. Die Kündigungsfrist beträgt vier Wochen.
§ 2 Schluss
Gerichtsstand ist Erfurt. Dieser Vertrag enthält eine salvatorische Klausel.`,
  ],
  [
    'minutes',
    'en',
    ({ person, date }) => `Minutes of the meeting of the Allotment Committee
Date: ${date()}
Present: ${person}, Ilse Brandhofer, Tadeo Villalba
Apologies for absence: Noor Wintergaarde
1. Matters arising
The water butt has been moved.
2. Budget
It was agreed to buy a second rake. Motion carried.
Action items
- ${person} to buy the rake
Date of next meeting: ${date()}`,
  ],
  [
    'minutes',
    'fr',
    ({ person, date }) => `Compte rendu de réunion du comité des jardins
Date : ${date()}
Présents : ${person}, Ilse Brandhofer
Excusés : Noor Wintergaarde
Ordre du jour
1. Le puits
Il est décidé de le couvrir avant l'hiver.
Prochaine réunion : ${date()}`,
  ],
  [
    'recipe',
    'en',
    () => `Plum Crumble
Serves 6. Prep time 20 minutes.
Ingredients
- 800 g plums
- 4 tablespoons brown sugar
- 150 g flour
- 100 g butter
- pinch of salt
Method
1. Preheat the oven to 180 °C.
2. Rub the butter into the flour until it looks like sand.
3. Bake for 35 minutes and serve warm.`,
  ],
  [
    'recipe',
    'de',
    () => `Pflaumenstreusel
Zutaten
800 g Pflaumen
4 Esslöffel Zucker
150 g Mehl
1 Prise Salz
Zubereitung
Backofen vorheizen. Mehl und Butter verreiben, über die Pflaumen geben und 35 Minuten backen.`,
  ],
  [
    'code',
    'en',
    ({ number }) => `import { readFileSync } from 'node:fs'

const limit = ${number()};

function countSwifts(calls) {
  let count = 0;
  for (const call of calls) {
    if (call.pitch > limit) {
      count += 1;
    }
  }
  return count;
}

const calls = JSON.parse(readFileSync('calls.json', 'utf8'));
console.log(countSwifts(calls));`,
  ],
  [
    'transcript',
    'en',
    ({ person, number }) => `University of Oakhurst
Office of the Registrar
Official Transcript
Student: ${person}
Student ID: ${number()}
Bachelor of Science in Geography
Fall Semester 2019
Course code\tCourse title\tCredit hours\tGrade
${repeat(5, () => `GEO ${number()}\tMaps and Seasons\t3\tA-`)}
Semester GPA 3.7
Spring Semester 2020
${repeat(5, () => `GEO ${number()}\tRivers\t3\tB+`)}
Cumulative GPA 3.6`,
  ],
  [
    'transcript',
    'de',
    ({ person, number }) => `Universität Eichenhorst
Prüfungsamt
Leistungsübersicht
${person}
Matrikelnummer ${number()}
Modulnummer\tModul\tLeistungspunkte\tNote
${repeat(8, () => `${number()}\tKartenkunde\t6\t1,7`)}
Gesamtnote 1,8`,
  ],
  [
    'certificate',
    'en',
    ({ person, date }) => `Oakhurst Training Centre
Certificate of Completion
This is to certify that
${person}
has successfully completed the course
Forklift Safety
${date()}`,
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
  [
    'form',
    'en',
    ({ number }) => `Application form ${number()}
Please complete in block capitals.
Surname: ______________________
First name: ______________________
Date of birth: ______________________
Have you ever been a member before?   ☐ Yes   ☐ No
Emergency contact: ______________________
Signature of applicant: ______________________
For office use only`,
  ],
  [
    'presentation',
    'en',
    ({ person, firm }) => `Moving the Water Butt
${person}, ${firm}
Agenda
Where it stands
Where it should stand
Key takeaways
Water is heavy
Rakes are not
Next steps
Any questions?
Thank you for your attention`,
  ],
]

/** All invented papers with the fillers of one seed. */
export const listInventedPapers = (seed: number): readonly InventedPaper[] =>
  TEMPLATES.map(([kind, language, template], index) => ({
    kind,
    language,
    text: template(fillerOf(seed * 1000 + index)),
  }))
