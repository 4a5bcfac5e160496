/** What the law of most countries forbids to choose people by. */
export type ProtectedAttribute =
  | 'age'
  | 'sex'
  | 'family'
  | 'religion'
  | 'origin'
  | 'health'
  | 'pregnancy'
  | 'sexual orientation'
  | 'union membership'
  | 'appearance'
  | 'military service'

export interface ProtectedWords {
  readonly attribute: ProtectedAttribute
  /** Regular expressions on folded text, whole words; English, German, French, Spanish in this order. */
  readonly wordings: readonly string[]
  /** What to write instead. */
  readonly instead: string
}

const PEOPLE = '(?:candidates?|applicants?|persons?|staff|employees|workers)'
const CHOSEN = `(?:${PEOPLE}|only|preferred|required)`
const FAITH = '(?:christian|muslim|jewish|hindu|catholic|protestant|buddhist|sikh)'
// "under 30" ends a thought or names years; "under 30 minutes" is a time.
const AGE_END = '(?: years?(?: old| of age)?)?(?= ?(?:$|[.,;:)!\\n]|only |preferred |or |and ))'

export const PROTECTED: readonly ProtectedWords[] = [
  {
    attribute: 'age',
    wordings: [
      '(?:maximum|max\\.?|upper) age(?: limit)?(?: of| is)?:?(?: \\d{2})?',
      'age limit',
      'date of birth',
      `(?:be )?(?:under|below|younger than|not older than|no older than|not over) (?:the age of )?\\d{2}${AGE_END}`,
      'aged? (?:between )?\\d{2}(?: ?(?:-|to|and) ?\\d{2})?',
      'ages?:? \\d{2} ?(?:-|to) ?\\d{2}',
      '(?:between )?\\d{2} ?(?:-|to|and) ?\\d{2} years? (?:old|of age)',
      '(?:nicht alter als|unter|junger als) \\d{2}(?: jahren?)?(?: alt)?(?= ?(?:$|[.,;:)!]|sein|oder|und ))',
      '(?:zwischen )?\\d{2} (?:und|bis) \\d{2} jahren?(?: alt)?(?! berufs| erfahrung)',
      '(?:hochstalter|altersgrenze|geburtsdatum)',
      'moins de \\d{2} ans(?! d)',
      'agee?s? (?:de |entre )?(?:moins de )?\\d{2}(?: ?(?:a|et|-) ?\\d{2})?(?: ans)?',
      "(?:age max(?:imum|imal|\\.)?|limite d'age|date de naissance)",
      '(?:menor(?:es)? de|no mayor(?:es)? de) \\d{2}(?: anos)?',
      'edad(?: maxima)?:? (?:entre |de |hasta )?(?:los )?\\d{2}(?: ?(?:y|a|-) ?\\d{2})?(?: anos)?',
      'entre \\d{2} y \\d{2} anos(?: de edad)?(?! de exp)',
      '(?:limite de edad|fecha de nacimiento)',
    ],
    instead: 'which experience or certificate the work needs (a minimum age only where a law sets one)',
  },
  {
    attribute: 'sex',
    wordings: [
      `(?:male|female) ${CHOSEN}`,
      '(?:men|women|ladies|gentlemen|males|females) (?:only|preferred)',
      'only (?:men|women|males?|females?|ladies)',
      '(?:gender|sex):? ?(?:male|female)',
      'nur (?:manner|frauen)',
      '(?:manner|frauen) bevorzugt',
      '(?:mannliche|weibliche)[rn]? (?:bewerber|person|mitarbeiter|kandidat)[a-z]*',
      '(?:hommes?|femmes?) (?:uniquement|seulement|exclusivement)',
      '(?:uniquement|exclusivement|seulement) (?:des |les )?(?:hommes|femmes)',
      'sexe ?: ?(?:masculin|feminin|homme|femme)',
      'candidats? masculins?',
      'candidates? feminines?',
      'solo (?:hombres|mujeres|varones)',
      '(?:hombres|mujeres|varones) (?:solamente|unicamente)',
      'sexo:? ?(?:masculino|femenino)',
    ],
    instead: 'nothing about sex; name the task that made you think of it',
  },
  {
    attribute: 'family',
    wordings: [
      '(?:unmarried|single|married) (?:women|men|woman|man|candidates?|applicants?|people only|preferred)',
      'marital status',
      '(?:without|no) (?:young |small )?children',
      '(?:familienstand|kinderlos)',
      '(?:ledig|verheiratet|ohne kinder)',
      'situation (?:familiale|matrimoniale)',
      '(?:celibataire|sans enfants?)',
      '(?:estado civil|solter[oa]s?|sin hijos|casad[oa]s?)',
    ],
    instead: 'the working hours and the travel that the work needs',
  },
  {
    attribute: 'religion',
    wordings: [
      `(?:practi[cs]ing )?${FAITH} (?:${CHOSEN}|faith)`,
      `practi[cs]ing ${FAITH}`,
      '(?:konfession|konfessionszugehorigkeit|kirchenzugehorigkeit|religionszugehorigkeit)',
      'mitglied (?:einer|der) (?:evangelischen |katholischen )?kirche',
      'de (?:confession|religion) [a-z]+',
      '(?:ser|religion) (?:catolic|cristian|evangelic)[oa]',
      'religion ?:',
    ],
    instead: 'what the work itself asks for',
  },
  {
    attribute: 'origin',
    wordings: [
      '[a-z]{3,20} (?:nationals?|citizens?) (?:only|preferred)',
      '(?:of )?(?!any |every |all |your |of |dual )[a-z]{3,20} nationality(?: only| required| preferred)?',
      '(?:u\\.?s\\.? )?citizenship (?:is )?required',
      '(?:race|ethnicity|caste|nationality) ?:',
      `(?:white|black|asian|caucasian) ${CHOSEN}`,
      'native[- ]born',
      '(?:nur )?deutsche[rn]? (?:staatsangehorig[a-z]+|staatsburger[a-z]*|herkunft)',
      '(?:nationalite|de nationalite) [a-z]+',
      "candidat(?:e|s|es)? d'origine [a-z]+",
      '(?:nacionalidad|de nacionalidad) [a-z]+',
    ],
    instead: 'the right to work in the country, and the language level in CEFR terms',
  },
  {
    attribute: 'health',
    wordings: [
      '(?:no|without|free of) (?:a |any )?(?:disabilit(?:y|ies)|handicaps?)',
      'able[- ]bodied',
      '(?:be |are )?in (?:perfect|good|excellent) (?:physical |mental )?health',
      '(?:perfect|good|excellent) (?:physical |mental )?health (?:is )?required',
      'ohne (?:behinderung|einschrankungen)',
      '(?:korperlich gesund|gute gesundheit)',
      'sans handicap',
      'en (?:bonne|parfaite) sante',
      'sin discapacidad',
      'gozar de buena salud',
    ],
    instead: 'the physical tasks of the work ("lifts parcels of 20 kg"), and that you adapt the workplace',
  },
  {
    attribute: 'pregnancy',
    wordings: [
      'not (?:be )?pregnant',
      'no (?:plans (?:for|of) )?pregnancy',
      'pregnancy test',
      '(?:nicht schwanger|schwangerschaftstest)',
      '(?:pas enceinte|test de grossesse)',
      '(?:no estar embarazada|prueba de embarazo)',
    ],
    instead: 'nothing about it',
  },
  {
    attribute: 'sexual orientation',
    wordings: [`(?:heterosexual|straight|gay|lesbian) ${CHOSEN}`, 'sexual orientation ?:'],
    instead: 'nothing about it',
  },
  {
    attribute: 'union membership',
    wordings: [
      'no (?:trade )?union members?',
      'non[- ]union(?:ized|ised)?(?: members?| only| candidates?)',
      'not (?:be )?a member of a (?:trade )?union',
      '(?:kein gewerkschaftsmitglied|gewerkschaftszugehorigkeit)',
      'non syndiquee?s?',
      'no sindicalizad[oa]s?',
    ],
    instead: 'nothing about it',
  },
  {
    attribute: 'appearance',
    wordings: [
      '(?:attach|include|send|enclose|cv with|resume with|application with) (?:a |your )?(?:recent |current |passport[- ]size )?photo(?:graph)?(?! [a-z]{3,12}ing)',
      'photo(?:graph)? (?:is )?(?:required|mandatory)',
      '(?:good[- ]looking|attractive appearance|pleasing appearance)',
      '(?:lichtbild|bewerbungsfoto|mit foto|gepflegtes ausseres)',
      '(?:avec|joindre une) photo',
      'photo obligatoire',
      '(?:bonne|excellente) presentation',
      'con foto(?:grafia)?',
      '(?:buena|excelente) presencia',
    ],
    instead: 'nothing about looks or photos; a dress code may be named as such',
  },
  {
    attribute: 'military service',
    wordings: [
      '(?:completed|exempt(?:ed)? from|done) (?:your |the )?military service',
      'military service (?:is )?(?:completed|required|exempt)',
      '(?:abgeleisteter? |geleisteter? )wehrdienst',
      'wehrdienst (?:abgeleistet|geleistet)',
      '(?:service militaire (?:accompli|effectue)|degagee? des obligations militaires)',
      'servicio militar (?:cumplido|realizado)',
      'no veterans',
    ],
    instead: 'nothing about it',
  },
]
