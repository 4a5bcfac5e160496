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
  ...'breton cornish manx gaelic frisian occitan corsican sardinian sicilian neapolitan maltese romansh friulian sorbian faroese greenlandic inuktitut ojibwe navajo cherokee hawaiian maori samoan tongan fijian tahitian chamorro malagasy sesotho setswana tswana sotho sepedi tsonga venda ndebele shona chichewa bemba kinyarwanda kirundi luganda lingala kikongo tshiluba kikuyu luhya kamba oromo tigrinya tigre fula fulani fulfulde bambara dioula mandinka soninke serer twi akan ewe efik ibibio kanuri mossi berber tamazight kabyle tigrigna coptic aramaic assyrian syriac sorani kurmanji tajik turkmen kyrgyz tatar bashkir chechen ossetian abkhaz uyghur tibetan dzongkha assamese oriya odia sindhi kashmiri dogri konkani tulu maithili bhojpuri rajasthani santali manipuri mizo khasi dhivehi balochi brahui hakka hokkien teochew shanghainese javanese sundanese balinese madurese cebuano ilocano hiligaynon waray kapampangan bislama papiamento patois quechua aymara guarani nahuatl mapudungun haitian yiddish ladino bsl isl auslan libras lsf dgs valencian asturian montenegrin moldovan rusyn hmong creole scots cree romani fante'.split(
    ' ',
  ),
  ...'bretón breton basque occitan créole lingala wolof bambara peul kabyle bretonisch friesisch plattdeutsch niederdeutsch schweizerdeutsch gebärdensprache ukrainisch serbisch kroatisch bosnisch albanisch bulgarisch slowakisch slowenisch litauisch lettisch estnisch finnisch norwegisch isländisch hebräisch koreanisch vietnamesisch thailändisch hindi dari paschtu kurdisch ucraniano búlgaro húngaro checo eslovaco croata serbio sueco danés finlandés noruego hebreo árabe coreano guaraní quechua aimara ucraino sloveno esloveno bulgaro ungherese ceco slovacco croato serbo albanese svedese danese finlandese norvegese ebraico tcheco dinamarquês hebraico grego turco ucrainien ukrainien bulgare hongrois tchèque slovaque croate serbe albanais suédois danois finnois norvégien hébreu vietnamien persan oekraïens hongaars roemeens bulgaars grieks koreaans deens zweeds noors fries'.split(
    ' ',
  ),
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
