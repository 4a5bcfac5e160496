/** Spoken languages by name, beyond `LANGUAGE_NAMES`: in the languages of Europe's other resumes, as printed. */
export const MORE_LANGUAGE_NAMES: readonly string[] = [
  ...'polski angielski niemiecki francuski hiszpański włoski rosyjski ukraiński czeski'.split(' '),
  ...'svenska engelska tyska franska spanska finska danska norska arabiska'.split(' '),
  ...'dansk engelsk tysk fransk spansk norsk svensk suomi englanti ruotsi saksa ranska espanja venäjä'.split(' '),
  ...'čeština angličtina němčina francouzština španělština ruština slovenčina'.split(' '),
  ...'türkçe ingilizce almanca fransızca ispanyolca arapça rusça'.split(' '),
  ...'română engleză franceză germană spaniolă italiană maghiară magyar angol német'.split(' '),
  ...'русский английский немецкий французский испанский итальянский українська англійська німецька французька польська'.split(
    ' ',
  ),
  ...'ελληνικά αγγλικά γερμανικά γαλλικά ιταλικά ισπανικά'.split(' '),
  ...'日本語 韓国語 中国語 한국어 영어 일본어 중국어 العربية الإنجليزية الفرنسية עברית אנגלית हिन्दी'.split(' '),
]

/** How well a language is spoken, beyond `FLUENCY_WORDS`, as printed. */
export const MORE_FLUENCY_WORDS: readonly string[] = [
  ...'ojczysty|język ojczysty|biegły|biegle|płynny|płynnie|komunikatywny|zaawansowany|średniozaawansowany|podstawowy'.split(
    '|',
  ),
  ...'modersmål|flytande|goda kunskaper|god|grundläggande|modersmal|flydende|morsmål|grunnleggende'.split('|'),
  ...'äidinkieli|sujuva|erinomainen|hyvä|tyydyttävä|perusteet'.split('|'),
  ...'rodilý mluvčí|mateřský jazyk|plynně|pokročilý|středně pokročilý|základy'.split('|'),
  ...'anadil|ana dil|akıcı|çok iyi|iyi|orta|ileri|başlangıç|temel'.split('|'),
  ...'limba maternă|maternă|fluentă|avansat|mediu|începător|anyanyelv|folyékony|középfok|felsőfok|alapfok'.split('|'),
  ...'родной|свободно|свободный|продвинутый|средний|базовый|начальный|рідна|вільно|середній|базовий'.split('|'),
  ...'μητρική|άριστα|πολύ καλά|καλά|βασικές γνώσεις'.split('|'),
  ...'语言能力|母語|流暢|ネイティブ|ビジネスレベル|日常会話|원어민|유창|비즈니스|اللغة الأم|بطلاقة|ممتاز|جيد'.split(
    '|',
  ),
]
