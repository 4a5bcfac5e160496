/**
 * Words that dates are made of, folded (lower case, no accents). One row a month: full names, then the abbreviations
 * that people print, in English, French, German, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Danish and Turkish.
 */
export const MONTH_WORDS: readonly (readonly [month: number, words: string])[] = [
  [1, 'january jan janvier janv januar jaenner janner enero ene janeiro gennaio gen januari stycznia styczen ocak'],
  [2, 'february feb febr februar fevrier fevr febrero fevereiro fev febbraio febbr februari luty lutego subat'],
  [3, 'march mar mars marz maerz marzo mzo marco mrt maart marts marzec marca mart mrz'],
  [4, 'april apr avril avr abril abr aprile kwiecien kwietnia nisan'],
  [5, 'may mai mayo maio maggio mag magg mei maj maja mayis'],
  [6, 'june jun juin juni junio jun junho giugno giu czerwiec czerwca haziran'],
  [7, 'july jul juillet juil juli julio julho luglio lug lipiec lipca temmuz'],
  [8, 'august aug aout agosto ago augustus augusti sierpien sierpnia agustos'],
  [9, 'september sep sept septembre septiembre setiembre set setembro settembre sett wrzesien wrzesnia eylul'],
  [10, 'october oct octobre oktober okt octubre outubro out ottobre ott pazdziernik pazdziernika ekim'],
  [11, 'november nov novembre noviembre novembro listopad listopada kasim'],
  [12, 'december dec decembre dezember dez diciembre dic dezembro dicembre desember grudzien grudnia aralik'],
]

/** Parts of a year: they say the year and no month, so that is all we keep. */
export const SEASON_WORDS: readonly string[] = [
  ...'spring summer fall autumn winter'.split(' '),
  ...'printemps ete automne hiver'.split(' '),
  ...'fruhling fruhjahr sommer herbst wintersemester sommersemester'.split(' '),
  ...'primavera verano otono invierno verao outono inverno estate autunno'.split(' '),
  ...'lente zomer herfst'.split(' '),
  ...'early mid late q1 q2 q3 q4 h1 h2'.split(' '),
]

/** "It goes on": the end of a current role. */
export const PRESENT_WORDS: readonly string[] = [
  ...[
    'present',
    'presently',
    'current',
    'currently',
    'now',
    'today',
    'ongoing',
    'on-going',
    'on going',
    'to date',
    'till date',
  ],
  ...['till now', 'until now', 'date', 'the present', 'present day'],
  ...[
    "aujourd'hui",
    "a aujourd'hui",
    "jusqu'a aujourd'hui",
    'actuel',
    'actuellement',
    'actuelle',
    'en cours',
    'a ce jour',
    'ce jour',
    'maintenant',
    'a present',
    'maintenant',
  ],
  ...['heute', 'aktuell', 'gegenwartig', 'gegenwart', 'jetzt', 'laufend', 'dato'],
  ...['actualidad', 'la actualidad', 'actual', 'actualmente', 'hoy', 'presente', 'el presente', 'la fecha'],
  ...['hoje', 'atual', 'atualmente', 'o presente', 'momento', 'o momento', 'ate o momento'],
  ...['oggi', 'ad oggi', 'attuale', 'attualmente', 'in corso', 'corso'],
  ...['heden', 'nu', 'vandaag', 'obecnie', 'teraz', 'nuvarande', 'pagaende', 'halen', 'devam ediyor'],
  ...['至今', '现在', '目前', '今', '迄今', '現在', '现今'],
]

/** "From … on", before a date that has no end. */
export const SINCE_WORDS: readonly string[] = [
  ...[
    'since',
    'from',
    'starting',
    'as of',
    'seit',
    'ab',
    'depuis',
    'desde',
    'dal',
    'da',
    'dall',
    'sinds',
    'vanaf',
    'od',
    'sedan',
    '自',
  ],
]

/** Between the two ends of a range. Signs are matched apart from these. */
export const UNTIL_WORDS: readonly string[] = [
  ...[
    'to',
    'until',
    'till',
    'til',
    'through',
    'thru',
    'bis',
    'a',
    'au',
    "jusqu'a",
    'jusque',
    'al',
    'hasta',
    'ate',
    'fino a',
    'tot',
    'tot en met',
    't/m',
    'do',
    'och',
    '至',
    '到',
  ],
]

/** What template authors print in place of a year; tells where an entry stands, and says no date. */
export const PLACEHOLDER_YEARS: readonly string[] = [
  'year',
  'yyyy',
  '20xx',
  '19xx',
  'annee',
  'ano',
  'jahr',
  'jaar',
  'anno',
  '年',
]
