/**
 * Words that dates are made of, folded (lower case, no accents). One row a month: full names, then the abbreviations
 * that people print, in English, French, German, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Danish, Turkish,
 * Russian, Ukrainian, Czech, Greek, Romanian, Hungarian, Finnish, Arabic and Hebrew.
 */
export const MONTH_WORDS: readonly (readonly [month: number, words: string])[] = [
  [
    1,
    'january jan janvier janv januar jaenner janner enero ene janeiro gennaio gen januari stycznia styczen ocak январь января янв січень січня leden ledna ιανουαριος ιανουαριου ianuarie januar tammikuu tammikuuta يناير ינואר',
  ],
  [
    2,
    'february feb febr februar fevrier fevr febrero fevereiro fev febbraio febbr februari luty lutego subat февраль февраля фев лютий лютого unor unora φεβρουαριος φεβρουαριου februarie februar helmikuu helmikuuta فبراير פברואר',
  ],
  [
    3,
    'march mar mars marz maerz marzo mzo marco mrt maart marts marzec marca mart mrz март марта мар березень березня brezen brezna μαρτιος μαρτιου martie marcius maaliskuu maaliskuuta مارس מרץ',
  ],
  [
    4,
    'april apr avril avr abril abr aprile kwiecien kwietnia nisan апрель апреля апр квітень квітня duben dubna απριλιος απριλιου aprilie aprilis huhtikuu huhtikuuta أبريل אפריל',
  ],
  [
    5,
    'may mai mayo maio maggio mag magg mei maj maja mayis май мая травень травня kveten kvetna μαιος μαιου majus toukokuu toukokuuta مايو מאי',
  ],
  [
    6,
    'june jun juin juni junio jun junho giugno giu czerwiec czerwca haziran июнь июня июн червень червня cerven cervna ιουνιος ιουνιου iunie junius kesakuu kesakuuta يونيو יוני',
  ],
  [
    7,
    'july jul juillet juil juli julio julho luglio lug lipiec lipca temmuz июль июля июл липень липня cervenec cervence ιουλιος ιουλιου iulie julius heinakuu heinakuuta يوليو יולי',
  ],
  [
    8,
    'august aug aout agosto ago augustus augusti sierpien sierpnia agustos август августа авг серпень серпня srpen srpna αυγουστος αυγουστου augusztus elokuu elokuuta أغسطس אוגוסט',
  ],
  [
    9,
    'september sep sept septembre septiembre setiembre set setembro settembre sett wrzesien wrzesnia eylul сентябрь сентября сен сент вересень вересня zari σεπτεμβριος σεπτεμβριου septembrie szeptember syyskuu syyskuuta سبتمبر ספטמבר',
  ],
  [
    10,
    'october oct octobre oktober okt octubre outubro out ottobre ott pazdziernik pazdziernika ekim октябрь октября окт жовтень жовтня rijen rijna οκτωβριος οκτωβριου octombrie lokakuu lokakuuta أكتوبر אוקטובר',
  ],
  [
    11,
    'november nov novembre noviembre novembro listopad listopada kasim ноябрь ноября ноя листопад листопада νοεμβριος νοεμβριου noiembrie marraskuu marraskuuta نوفمبر נובמבר',
  ],
  [
    12,
    'december dec decembre dezember dez diciembre dic dezembro dicembre desember grudzien grudnia aralik декабрь декабря дек грудень грудня prosinec prosince δεκεμβριος δεκεμβριου decembrie joulukuu joulukuuta ديسمبر דצמבר',
  ],
]

/** Parts of a year: they say the year and no month, so that is all we keep. */
export const SEASON_WORDS: readonly string[] = [
  ...'spring summer fall autumn winter'.split(' '),
  ...'printemps ete automne hiver'.split(' '),
  ...'fruhling fruhjahr sommer herbst wintersemester sommersemester'.split(' '),
  ...'primavera verano otono invierno verao outono inverno estate autunno'.split(' '),
  ...'lente zomer herfst'.split(' '),
  ...'summers wiosna lato jesien zima весна лето осень зима'.split(' '),
  ...'early mid late michaelmas'.split(' '),
]

/**
 * The same for words that are also parts of names ("Berlin Mitte", "front end", Wise Ltd): only where nothing stands before
 * them. With capitals as printed where lower case would say something else.
 */
export const TIMES_OF_YEAR: readonly string[] = [
  ...'Beginning Middle End beginning middle end'.split(' '),
  ...'début Début mi Mi fin Fin courant'.split(' '),
  ...'Anfang Mitte Ende WS SS WiSe SoSe'.split(' '),
  ...'inicio Inicio inicios principios Principios mediados Mediados final finales Finales início Início meados Meados'.split(
    ' ',
  ),
  ...'inizio Inizio metà Metà fine Fine begin Begin medio Medio eind Eind'.split(' '),
]

/** What may follow a season: "Spring semester 2020", "Fall Term 2019". */
export const TERM_WORDS: readonly string[] = 'semester term session trimester quarter semestre trimestre'.split(' ')

/** The months of a quarter or half by its word, and by its letter ("T3" is French and Spanish). */
export const QUARTER_WORDS: readonly (readonly [word: string, months: number])[] = [
  ...'quarter quartal trimestre kwartaal kwartal квартал'.split(' ').map((word) => [word, 3] as const),
  ...'half halbjahr'.split(' ').map((word) => [word, 6] as const),
]
export const QUARTER_LETTERS: readonly (readonly [letter: string, months: number])[] = [
  ['q', 3],
  ['t', 3],
  ['h', 6],
]

/** January to December. */
export const ROMAN_MONTHS: readonly string[] = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')

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
  ...['по настоящее время', 'настоящее время', 'н.в', 'по сегодня', 'дотепер', 'теперішній час', 'до сьогодні'],
  ...['současnost', 'dosud', 'do teď', 'σήμερα', 'prezent', 'în prezent', 'jelenleg', 'nykyinen', 'nyt', 'günümüz'],
  ...['حتى الآن', 'الآن', 'היום', 'כיום', '현재', '現在まで'],
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
    'с',
    'з',
    'από',
    'din',
    'منذ',
    'מאז',
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
    'по',
    'до',
    'až',
    'έως',
    'până în',
    'până',
    'إلى',
    'עד',
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
