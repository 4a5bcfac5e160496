/**
 * Letters beyond ASCII of the languages that have encodings of one byte, and those encodings. Text is read in the
 * encoding whose letters a language really uses: £ukasz ¯uraw is no language, Łukasz Żuraw is Polish.
 * Rows of the same letters in the same bytes need not be told apart; the more common encoding comes first.
 */
export interface Alphabet {
  readonly language: string
  /** Lower case; capitals follow from them. */
  readonly letters: string
  readonly encodings: readonly string[]
  /** The ten or so letters that make up most of a text, in scripts that leave no other clue. */
  readonly common?: string
}

const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic']
const CENTRAL = ['windows-1250', 'iso-8859-2']
const WESTERN = ['windows-1252', 'macintosh']

export const ALPHABETS: readonly Alphabet[] = [
  { language: 'fr', letters: 'àâæçéèêëîïôœùûüÿ', encodings: [...WESTERN, 'iso-8859-15'] },
  { language: 'de', letters: 'äöüßé', encodings: WESTERN },
  { language: 'es', letters: 'áéíñóúüªº', encodings: WESTERN },
  { language: 'pt', letters: 'áâãàçéêíóôõúüªº', encodings: WESTERN },
  { language: 'it', letters: 'àèéìíòóùúªº', encodings: WESTERN },
  { language: 'nl', letters: 'áéèëïíóöúüĳ', encodings: WESTERN },
  { language: 'sv', letters: 'åäöéü', encodings: WESTERN },
  { language: 'da', letters: 'æøåéäöü', encodings: WESTERN },
  { language: 'is', letters: 'áðéíóúýþæö', encodings: WESTERN },
  { language: 'ca', letters: 'àçéèíïóòúü·', encodings: WESTERN },
  { language: 'pl', letters: 'ąćęłńóśźż', encodings: CENTRAL },
  { language: 'cs', letters: 'áčďéěíňóřšťúůýž', encodings: CENTRAL },
  { language: 'sk', letters: 'áäčďéíĺľňóôŕšťúýž', encodings: CENTRAL },
  { language: 'hu', letters: 'áéíóöőúüű', encodings: CENTRAL },
  { language: 'ro', letters: 'ăâîșşțţ', encodings: [...CENTRAL, 'iso-8859-16'] },
  { language: 'hr', letters: 'čćđšž', encodings: CENTRAL },
  { language: 'tr', letters: 'çğıiöşüâî', encodings: ['windows-1254'] },
  { language: 'lt', letters: 'ąčęėįšųūž', encodings: ['windows-1257', 'iso-8859-13'] },
  { language: 'lv', letters: 'āčēģīķļņšūž', encodings: ['windows-1257', 'iso-8859-13', 'iso-8859-4'] },
  { language: 'et', letters: 'äõöüšž', encodings: ['windows-1257', 'windows-1252'] },
  { language: 'vi', letters: 'ăâđêôơưàáéèíìóòúùý', encodings: ['windows-1258'] },
  { language: 'ru', letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё', encodings: CYRILLIC, common: 'оеаинтслврк' },
  {
    language: 'uk',
    letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    encodings: ['windows-1251', 'koi8-u', 'iso-8859-5'],
    common: 'оаинеівртскл',
  },
  { language: 'bg', letters: 'абвгдежзийклмнопрстуфхцчшщъьюя', encodings: CYRILLIC, common: 'аоеинтрсвлк' },
  {
    language: 'sr',
    letters: 'абвгдђежзијклљмнњопрстћуфхцчџш',
    encodings: ['windows-1251', 'iso-8859-5'],
    common: 'аоиентрсувј',
  },
  {
    language: 'el',
    letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
    encodings: ['windows-1253', 'iso-8859-7'],
    common: 'αοιετσνηυρπκς',
  },
  {
    language: 'he',
    letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
    encodings: ['windows-1255', 'iso-8859-8'],
    common: 'יוהלארתבשמנ',
  },
  {
    language: 'ar',
    letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىًٌٍَُِّْ',
    encodings: ['windows-1256', 'iso-8859-6'],
    common: 'اليمونترعبد',
  },
  {
    language: 'fa',
    letters: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئأءؤ',
    encodings: ['windows-1256'],
    common: 'ایرنودمتبهس',
  },
  {
    language: 'th',
    letters: 'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไๅๆ็่้๊๋์',
    encodings: ['windows-874'],
    common: 'นรอกาเงมยวล่้',
  },
]
