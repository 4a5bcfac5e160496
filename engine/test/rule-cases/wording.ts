import { INVENTED_RESUME } from '../invented-resume.ts'
import { asIs, type CaseTable, inWords, pointsOf, rolesOf, swap, words } from './case.ts'

const many = (count: number, point: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => point(index))

/** The rules about wording. */
export const WORDING: CaseTable = {
  cliche: [
    asIs(),
    inWords('English', 'Team player with a proven track record.', ['"Team player"']),
    inWords('German', 'Ich bin teamfähig und pünktlich.', ['"teamfähig"']),
    inWords('French', "Comptable ayant l'esprit d'équipe.", ['"esprit d\'équipe"']),
    inWords('Spanish', 'Contable orientada a resultados.', ['"orientada a resultados"']),
    inWords('words that only hold it', 'Managed the hard-workings of two mills.', []),
  ],
  'first-person': [
    asIs(),
    { name: 'English', ...pointsOf('I built 3 mills', 'I ran 2 depots', 'Sold 4 carts'), finds: ['"I built 3 mills"'] },
    { name: 'German', ...pointsOf('Ich baute 3 Mühlen', 'Meine 2 Lager geführt'), finds: ['"Ich baute'] },
    { name: 'French', ...pointsOf("J'ai construit 3 moulins", 'Je dirige 2 dépôts'), finds: ['"J\'ai construit'] },
    { name: 'Spanish', ...pointsOf('Yo dirigí 3 molinos', 'Mi equipo de 2 personas creció'), finds: ['"Yo dirigí'] },
    { name: 'one alone', ...pointsOf('I built 3 mills', 'Sold 4 carts'), finds: [] },
    { name: 'a numeral', ...pointsOf('Led phase I of 3', 'Tested type I pumps, 12 a day'), finds: [] },
  ],
  'repeated-opening': [
    asIs(),
    {
      name: 'five alike',
      ...pointsOf(...many(5, (index) => `Developed ${index + 2} tools for depot ${index}`)),
      finds: ['"Developed 3 tools'],
    },
    { name: 'three alike', ...pointsOf(...many(3, (index) => `Developed ${index + 2} tools`)), finds: [] },
  ],
  'objective-statement': [
    asIs(),
    inWords('English', 'Seeking a challenging role in a growing company.', ['"Seeking a challenging role']),
    inWords('German', 'Auf der Suche nach einer neuen Aufgabe.', ['"Auf der Suche']),
    inWords('French', "À la recherche d'un poste de comptable.", ['"À la recherche']),
    inWords('Spanish', 'En busca de un puesto de contable.', ['"En busca de']),
    inWords('a wish at the end', 'Data engineer, looking for a role in Leeds.', []),
    {
      name: 'a beginner',
      text: INVENTED_RESUME.replace('Data engineer who builds', 'Seeking a role that builds')
        .replace('Mar 2021', 'Jan 2026')
        .replace('Jun 2018 – Feb 2021', 'Oct 2025 – Dec 2025'),
      finds: [],
    },
  ],
  'references-on-request': [
    asIs(),
    {
      name: 'English',
      ...swap('LANGUAGES', 'References available upon request.\n\nLANGUAGES'),
      finds: ['"References available"'],
    },
    {
      name: 'German',
      ...swap('LANGUAGES', 'Referenzen auf Anfrage\n\nLANGUAGES'),
      finds: ['"Referenzen auf Anfrage"'],
    },
    {
      name: 'French',
      ...swap('LANGUAGES', 'Références sur demande\n\nLANGUAGES'),
      finds: ['"Références sur demande"'],
    },
    {
      name: 'Spanish',
      ...swap('LANGUAGES', 'Referencias a petición\n\nLANGUAGES'),
      finds: ['"Referencias a petición"'],
    },
    {
      name: 'under its heading',
      ...swap('LANGUAGES', 'REFERENCES\nAvailable upon request\n\nLANGUAGES'),
      finds: ['"Available upon request"'],
    },
    {
      name: 'a referee',
      ...swap('LANGUAGES', 'REFERENCES\nNoor Wintergaarde, Quillhaven Ltd\n\nLANGUAGES'),
      finds: [],
    },
  ],
  'salary-stated': [
    asIs(),
    {
      name: 'English',
      ...swap('SUMMARY', 'Expected salary: £45,000\n\nSUMMARY'),
      finds: ['"Expected salary: £45,000"'],
    },
    { name: 'German', ...swap('SUMMARY', 'Gehaltsvorstellung: 55.000 €\n\nSUMMARY'), finds: ['"Gehaltsvorstellung'] },
    { name: 'French', ...swap('SUMMARY', 'Prétentions salariales : 42 000 €\n\nSUMMARY'), finds: ['"Prétentions'] },
    { name: 'Spanish', ...swap('SUMMARY', 'Pretensiones salariales: 30.000 €\n\nSUMMARY'), finds: ['"Pretensiones'] },
    { name: 'a task', ...pointsOf('Reviewed salary expectations of 40 applicants'), finds: [] },
  ],
  'repeated-word': [
    asIs(),
    { name: 'twice', ...pointsOf('Ran the the depot with 12 people'), finds: ['"the the"'] },
    { name: 'rightly twice', ...pointsOf('Aidé ceux qui vous vous en doutez, 12 fois'), finds: [] },
  ],
  misspelling: [
    asIs(),
    { name: 'English', ...pointsOf('Recieved 12 awards for managment'), finds: ['"received"', '"management"'] },
    { name: 'French', ...pointsOf('Chargée du dévelloppement de 12 sites'), finds: ['"développement"'] },
    { name: 'Spanish', ...pointsOf('Lideré el desarollo de 12 sitios'), finds: ['"desarrollo"'] },
    { name: 'a person called so', ...swap('Mara Ellinger', 'Mara Managment'), finds: [] },
  ],
  'open-ended-list': [
    asIs(),
    { name: 'English', ...pointsOf('Ran mills, depots, carts etc. for 12 towns'), finds: ['"etc"'] },
    { name: 'German', ...pointsOf('Mühlen, Lager usw. in 12 Orten geführt'), finds: ['"usw"'] },
    { name: 'part of a word', ...pointsOf('Etched 12 plates for the fetching press'), finds: [] },
  ],
  'skill-spelling': [
    asIs(),
    {
      name: 'a wrong capital',
      ...swap('PostgreSQL, Docker', 'Postgresql, Docker'),
      finds: ['"PostgreSQL" for "Postgresql"'],
    },
    {
      name: 'all small',
      ...swap('SQL, Apache Airflow, Snowflake, PostgreSQL', 'sql, airflow, snowflake, postgresql'),
      finds: [],
    },
  ],
  'skill-listed-twice': [
    asIs(),
    { name: 'twice', ...swap('Docker, Jenkins', 'Docker, Jenkins, docker'), finds: ['"Docker" is there twice'] },
    { name: 'C and C++', ...swap('Docker, Jenkins', 'C, C++, C#'), finds: [] },
  ],
  'mixed-tense': [
    asIs(),
    {
      name: 'a past role half in the present',
      ...swap('• Wrote SQL', '• Manage 4 depots\n• Coordinate 12 people\n• Wrote SQL'),
      finds: ['"Manage 4 depots"'],
    },
    { name: 'a present role', ...pointsOf('Manage 4 depots', 'Coordinate 12 people', 'Introduced a rota'), finds: [] },
  ],
  'mixed-full-stops': [
    asIs(),
    {
      name: 'half and half',
      ...pointsOf(...many(10, (index) => `Ran ${index + 2} depots by the mill${index % 2 === 0 ? '.' : ''}`)),
      finds: ['End all points alike'],
    },
    {
      name: 'one forgotten',
      ...pointsOf(...many(9, (index) => `Ran ${index + 2} mills${index === 0 ? '.' : ''}`)),
      finds: [],
    },
  ],
  'recent-role-thin': [
    asIs(),
    {
      name: 'all in the old role',
      text: INVENTED_RESUME.replace(/• Built[\s\S]*?35 %/, '• Ran the mill').replace(
        'Wrote SQL',
        `${words(50)}. Wrote SQL`,
      ),
      finds: ['"Data Engineer", your latest role'],
    },
    {
      name: 'a role of four months',
      text: INVENTED_RESUME.replace(/• Built[\s\S]*?35 %/, '• Ran the mill')
        .replace('Wrote SQL', `${words(50)}. Wrote SQL`)
        .replace('Mar 2021', 'Feb 2026'),
      finds: [],
    },
  ],
  'too-many-points': [
    asIs(),
    { name: 'twelve', ...pointsOf(...many(12, (index) => `Ran ${index + 2} depots`)), finds: ['"Data Engineer"'] },
    { name: 'ten', ...pointsOf(...many(10, (index) => `Ran ${index + 2} depots`)), finds: [] },
  ],
  'old-role-detailed': [
    asIs(),
    {
      name: 'six points on a role of long ago',
      ...rolesOf('Mar 2005 – Present', 'Jun 1998 – Feb 2005'),
      text: INVENTED_RESUME.replace(
        '• Wrote SQL',
        `${many(6, (index) => `• Ran ${index + 2} mills`).join('\n')}\n• Wrote SQL`,
      ),
      finds: ['"Junior Data Engineer"'],
    },
    { name: 'two points', ...rolesOf('Mar 2005 – Present', 'Jun 1998 – Feb 2005'), finds: [] },
  ],
  'no-numbers': [
    asIs(),
    {
      name: 'none',
      ...noNumbers('Looked after the mill and the old carts'),
      finds: ['"Looked after the mill and the old carts"'],
    },
    { name: 'in words', ...noNumbers('Looked after twelve mills'), finds: [] },
    { name: 'in German words', ...noNumbers('Betreute zwölf Mühlen'), finds: [] },
  ],
}

function noNumbers(first: string): { readonly text: string } {
  const points = [first, 'Baked bread', 'Sold carts', 'Kept the books', 'Mended roofs', 'Taught beginners']
  return {
    text: `Mara Ellinger\n\nEXPERIENCE\nBaker, Northwind Freight Ltd\nMar 2021 – Present\n${points.map((point) => `• ${point}`).join('\n')}\n`,
  }
}
