/** How far a degree goes, for readers of the table; the parser needs only to know that it is one. */
export type DegreeRow = readonly [
  level: 'secondary' | 'vocational' | 'associate' | 'bachelor' | 'master' | 'doctorate' | 'other',
  names: string,
]

/** Degrees as printed, folded, dots left out; `|` between names. A text that begins with one (or has one in it) is a degree. */
export const DEGREE_WORDS: readonly DegreeRow[] = [
  [
    'doctorate',
    'phd|dphil|doctor of|doctorate|doctoral|doctorat|doctorado|doutorado|doutoramento|dottorato|promotion|dr rer nat|dr ing|md|jd|edd|dds|dmd|pharmd|dnp|dvm|psyd|juris doctor|doktor|doctoraat|doctor en|doctor in|doctorate in|md phd|mbbs|dba|scd|dsc|dmus|dma|deng|dclinpsy|habilitation|doktorat|doktorgrad|tohtori|博士|postdoc|post doctorate',
  ],
  [
    'master',
    'master of|masters|master|master s|ms|msc|ma|mba|mfa|meng|med|mphil|mpa|mph|msw|llm|mtech|me|mca|mcom|mres|ms c|m sc|m s|m a|m eng|m tech|m ed|mmus|march|mla|mpharm|mchem|mphys|mmath|msci|mlitt|mst|mtheol|mdes|mha|mhsc|mat|msed|mim|mib|mfin|macc|macct|murp|mup|mhr|mds|mdiv|mlis|mls|msn|mot|mpt|mfa|msme|msee|mscs|diplom kaufmann|diplom kauffrau|diplom betriebswirt|diplom betriebswirtin|diplom informatiker|diplom informatikerin|diplom biologe|diplom biologin|civilekonom|civilingenjor|sivilingenior|cand mag|cand scient|cand polyt|maisteri|diplomi insinoori|mastere specialise|yuksek lisans|magistratura|executive mba|emba|magister|maestria|maestro en|mestrado|mestre|laurea magistrale|laurea specialistica|diplom ingenieur|diplom ingenieurin|diplom|wo master|hbo master|dipl ing|staatsexamen|ingenieur diplome|diplome d ingenieur|diplome dingenieur|titre dingenieur|dea|dess|mastere|master 2|master 1|m2|m1|licenciatura con maestria|mag|doctorandus|drs|硕士|碩士|研究生|postgraduate|post graduate|postgraduate diploma|postgraduate certificate|pgdip|pgce|pgd|pgdm|ing de grado superior|master universitario|posgrado|pos graduacao|especializacao|especializacion',
  ],
  [
    'bachelor',
    'bachelor of|bachelors|bachelor|hbo bachelor|wo bachelor|bachelor s|bs|bsc|ba|beng|bfa|bba|be|btech|bed|bcom|bca|bsn|bs c|b sc|b s|b a|b eng|b tech|b ed|b com|bmus|bvsc|bvetmed|bvms|mbchb|mb chb|mbbch|bds|bpharm|bsw|bpsych|bmath|bit|bpt|bot|bdes|bbs|bhsc|basc|bappsc|btheol|bnurs|bla|bacc|bphil|bcomm|bsocsc|bsed|bsme|bsee|bscs|bis|bms|licence pro|licence professionnelle|licencjat|inzynier|bakalar|kandidatexamen|yrkeshogskoleexamen|tradenomi|insinoori|licentiate|vordiplom|lisans|on lisans|ab|sb|llb|bm|bsba|bbm|bas|barch|undergraduate|licence|license professionnelle|licenciatura|licenciado|licenciada|grado en|grado|graduado|graduacao|bacharelado|bacharel|tecnologo em|laurea|laurea triennale|laurea in|kandidat|baccalaureus|ingenieria|engenharia|ingeniero en|ingeniero|honours degree|bs ms|bsc hons|ba hons|b a hons|but|bachelor en|ingeniera|本科|学士|學士|degree in|degree|titulo|学位|diplomatura',
  ],
  [
    'associate',
    'associate of|associate s|associates|associate degree|associate in|aa|as|aas|a a|a s|a a s|dut|bts|deug|foundation degree|hnd|hnc|tecnico superior|cft|higher national|higher national diploma|higher national certificate|tecnologo|deust|大专|專科|associate of applied science|associate of science|associate of arts',
  ],
  [
    'vocational',
    'diploma|diploma in|diploma of|foundation diploma|technical diploma|higher diploma|ordinary diploma|ordinary national diploma|national certificate|ordinary national certificate|advanced certificate|higher certificate|professional certificate|aat level|brevet de technicien superieur|brevet professionnel|bac professionnel|baccalaureat professionnel|diplomado|diplomado en|nvq level|nvq level 1|nvq level 2|nvq level 3|nvq level 4|city guilds level|city guilds level 1|city guilds level 2|city guilds level 3|level 2 diploma|level 3 diploma|level 2 certificate|level 3 certificate|level 4 diploma|national diploma|extended diploma|graduate diploma|graduate certificate|professional diploma|certificate in|certificate iii|certificate iv|certificate|vocational|ausbildung|berufsausbildung|ausbildung zum|ausbildung zur|lehre|geselle|meisterbrief|techniker|fachwirt|gesellenprufung|cap|bep|bac pro|brevet|fp|formacion profesional|ciclo formativo|grado medio|grado superior|grado basico|fp ii|tecnico en|tecnico em|curso tecnico|ensino tecnico|qualifica professionale|qualifica|mbo|hbo|bbl|bol|nvq|btec|apprenticeship|trade certificate|diplome|titulo profesional|titre professionnel|fachausweis|diploma di|perito|ragioneria|技工|职高|中专|advanced diploma|city guilds|caces|certificado de profesionalidad',
  ],
  [
    'secondary',
    'high school diploma|high school|ged|secondary school|a levels|a level|gcse|gcses|abitur|fachabitur|mittlere reife|matura|realschulabschluss|hauptschulabschluss|fachhochschulreife|allgemeine hochschulreife|baccalaureat|baccalaureat general|baccalaureat technologique|baccalaureat scientifique|bac general|bac technologique|bac|educacion secundaria obligatoria|educacion secundaria|international baccalaureate|ib diploma|as levels|as level|scottish highers|advanced highers|o levels|o level|studentereksamen|studentexamen|ylioppilastutkinto|liceum ogolnoksztalcace|diploma di liceo|maturita classica|maturita scientifica|national senior certificate|wassce|kcse|bac s|bachillerato|bachiller|ensino medio|ensino secundario|diploma di maturita|maturita|liceo|vwo|havo|vmbo|mavo|leaving certificate|ssc|hsc|cbse|icse|higher secondary|secundaria|eso|高中|preparatoria|selectividad|12th|10th|class xii|class x|intermediate|12 ano|9 ano',
  ],
  [
    'other',
    'minor in|minor|major in|major|exchange|exchange program|exchange student|student exchange|erasmus|semester abroad|study abroad|visiting student|summer school|bootcamp|coding bootcamp|nanodegree|coursework|auslandssemester|certificate of|curso de|cours de|corso di|corso',
  ],
]
