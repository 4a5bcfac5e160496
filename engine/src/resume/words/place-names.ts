/** Country names as people print them on resumes, folded, by ISO 3166-1 alpha-2. One row a country; `|` between names. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  US: 'usa|u.s.a.|us|u.s.|united states|united states of america|etats-unis|vereinigte staaten|estados unidos|stati uniti|eeuu|eua|verenigde staten|美国',
  GB: 'uk|u.k.|united kingdom|england|scotland|wales|northern ireland|great britain|royaume-uni|angleterre|vereinigtes konigreich|reino unido|regno unito|grossbritannien|英国',
  IE: 'ireland|republic of ireland|irlande|irland|irlanda', CA: 'canada|kanada', AU: 'australia|australie|australien', NZ: 'new zealand|aotearoa',
  FR: 'france|frankreich|francia|franca|frankrijk|法国', DE: 'germany|deutschland|allemagne|alemania|alemanha|germania|duitsland|德国',
  AT: 'austria|osterreich|autriche|oostenrijk', CH: 'switzerland|schweiz|suisse|svizzera|suiza|suica|zwitserland', LI: 'liechtenstein',
  ES: 'spain|espana|espagne|spanien|spagna|espanha|spanje|西班牙', PT: 'portugal|portogallo', IT: 'italy|italia|italie|italien', NL: 'netherlands|the netherlands|nederland|holland|pays-bas|niederlande|paises bajos|paesi bassi|holanda',
  BE: 'belgium|belgique|belgie|belgien|belgica|belgio', LU: 'luxembourg|luxemburg|luxemburgo', DK: 'denmark|danmark|danemark', SE: 'sweden|sverige|suede|schweden|suecia', NO: 'norway|norge|norwegen|noruega', FI: 'finland|suomi|finlande|finnland', IS: 'iceland',
  PL: 'poland|polska|pologne|polen|polonia', CZ: 'czech republic|czechia|ceska republika|tschechien', SK: 'slovakia|slovensko', HU: 'hungary|magyarorszag|ungarn', RO: 'romania|rumanien', BG: 'bulgaria|bulgarien', GR: 'greece|griechenland|grece|grecia|hellas', HR: 'croatia|hrvatska|kroatien', SI: 'slovenia|slovenija', RS: 'serbia|srbija', BA: 'bosnia and herzegovina|bosnia', ME: 'montenegro', MK: 'north macedonia', AL: 'albania', XK: 'kosovo', EE: 'estonia', LV: 'latvia', LT: 'lithuania', UA: 'ukraine', BY: 'belarus', MD: 'moldova', RU: 'russia|russian federation', TR: 'turkey|turkiye|turquie|turkei|turquia', CY: 'cyprus', MT: 'malta',
  GE: 'tbilisi georgia', AM: 'armenia', AZ: 'azerbaijan', KZ: 'kazakhstan', UZ: 'uzbekistan', IL: 'israel', PS: 'palestine', LB: 'lebanon|liban', JO: 'jordan', SY: 'syria', IQ: 'iraq', IR: 'iran', SA: 'saudi arabia|ksa', AE: 'uae|u.a.e.|united arab emirates', QA: 'qatar', KW: 'kuwait', BH: 'bahrain', OM: 'oman', YE: 'yemen', EG: 'egypt|egypte',
  IN: 'india|inde|indien', PK: 'pakistan', BD: 'bangladesh', LK: 'sri lanka', NP: 'nepal', AF: 'afghanistan', CN: 'china|prc|chine|p.r. china|中国', HK: 'hong kong|香港', TW: 'taiwan|台湾|台灣', MO: 'macau', JP: 'japan|japon|日本', KR: 'south korea|korea|republic of korea|한국', SG: 'singapore|singapour|新加坡', MY: 'malaysia', ID: 'indonesia', PH: 'philippines|the philippines', TH: 'thailand', VN: 'vietnam|viet nam', KH: 'cambodia', MM: 'myanmar', MN: 'mongolia',
  MA: 'morocco|maroc|marokko', DZ: 'algeria|algerie', TN: 'tunisia|tunisie', LY: 'libya', NG: 'nigeria', GH: 'ghana', KE: 'kenya', UG: 'uganda', TZ: 'tanzania', ET: 'ethiopia', RW: 'rwanda', ZA: 'south africa|sudafrika|afrique du sud', ZW: 'zimbabwe', ZM: 'zambia', BW: 'botswana', NA: 'namibia', MZ: 'mozambique', AO: 'angola', CM: 'cameroon|cameroun', CI: "cote d'ivoire|ivory coast", SN: 'senegal', ML: 'mali', BF: 'burkina faso', BJ: 'benin', TG: 'togo', CD: 'dr congo|rdc', GA: 'gabon', MG: 'madagascar', MU: 'mauritius', SD: 'sudan',
  MX: 'mexico|mexique|mexiko', BR: 'brazil|brasil|bresil|brasilien', AR: 'argentina', CL: 'chile', CO: 'colombia', PE: 'peru', VE: 'venezuela', EC: 'ecuador', BO: 'bolivia', PY: 'paraguay', UY: 'uruguay', CR: 'costa rica', PA: 'panama', GT: 'guatemala', HN: 'honduras', SV: 'el salvador', NI: 'nicaragua', CU: 'cuba', DO: 'dominican republic|republica dominicana', PR: 'puerto rico', HT: 'haiti', JM: 'jamaica', TT: 'trinidad and tobago', BS: 'bahamas', BB: 'barbados',
}

/** Codes of states and provinces that follow a city ("Austin, TX"), with the country they belong to. */
export const REGION_CODES: Readonly<Record<string, string>> = {
  US: 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC',
  CA: 'AB BC MB NB NL NS ON PE QC SK YT NT NU',
  AU: 'NSW VIC QLD ACT TAS',
  BR: 'SP RJ MG RS PR BA PE CE ES GO DF',
}

/** Names of states, provinces and regions, folded, by country. */
export const REGION_NAMES: Readonly<Record<string, string>> = {
  US: 'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|bay area|silicon valley|greater boston',
  CA: 'alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|quebec|saskatchewan',
  AU: 'new south wales|victoria|queensland|south australia|western australia|tasmania',
  GB: 'greater london|west midlands|yorkshire|lancashire|kent|essex|surrey|sussex|hampshire|devon|cornwall|cheshire|merseyside|berkshire|oxfordshire|cambridgeshire|norfolk|suffolk|dorset|somerset|tyne and wear',
  DE: 'bayern|bavaria|hessen|sachsen|berlin|hamburg|nordrhein-westfalen|nrw|baden-wurttemberg|niedersachsen|rheinland-pfalz|thuringen|brandenburg|schleswig-holstein|saarland',
  FR: 'ile-de-france|bretagne|normandie|occitanie|provence|alsace|auvergne-rhone-alpes|nouvelle-aquitaine|hauts-de-france|pays de la loire|grand est',
  ES: 'andalucia|cataluna|catalunya|comunidad de madrid|galicia|pais vasco|aragon|castilla y leon|comunidad valenciana|murcia|canarias|asturias',
  IT: 'lombardia|lazio|toscana|piemonte|veneto|emilia-romagna|sicilia|puglia|campania|liguria|sardegna|calabria',
  IN: 'maharashtra|karnataka|tamil nadu|telangana|delhi ncr|uttar pradesh|west bengal|gujarat|kerala|punjab|haryana|rajasthan|andhra pradesh|madhya pradesh',
  BR: 'sao paulo|rio de janeiro|minas gerais|parana|bahia|santa catarina|rio grande do sul|pernambuco|ceara|goias',
  CN: 'guangdong|zhejiang|jiangsu|sichuan|hubei|hunan|shandong|fujian|henan',
  MX: 'jalisco|nuevo leon|cdmx|estado de mexico|puebla|queretaro|yucatan',
}

/** Cities that stand alone on resumes ("Berlin", "上海"), folded. The list only needs those that no code or country follows. */
export const CITY_NAMES: readonly string[] = [
  ...'new york|new york city|nyc|brooklyn|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|boston|el paso|nashville|detroit|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|atlanta|omaha|colorado springs|raleigh|miami|oakland|minneapolis|tulsa|tampa|new orleans|cleveland|honolulu|pittsburgh|cincinnati|st. louis|st louis|orlando|newark|irvine|durham|boulder|salt lake city|palo alto|mountain view|menlo park|cupertino|sunnyvale|santa clara|redmond|bellevue|cambridge|berkeley|princeton|stanford|pasadena|santa monica|washington dc|washington d.c.|washington, dc|ann arbor|madison|buffalo|rochester|hartford|richmond|tuscaloosa|birmingham|anchorage|boise|spokane'.split('|'),
  ...'toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec city|hamilton|halifax|waterloo|victoria'.split('|'),
  ...'london|manchester|liverpool|leeds|sheffield|bristol|glasgow|edinburgh|cardiff|belfast|leicester|nottingham|newcastle|newcastle upon tyne|southampton|portsmouth|brighton|reading|oxford|york|coventry|aberdeen|bath|dublin|cork|galway|limerick'.split('|'),
  ...'paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|grenoble|dijon|reims|le havre|saint-etienne|toulon|angers|nancy|tours|orleans|clermont-ferrand|bruxelles|brussels|brussel|liege|gand|gent|ghent|antwerp|antwerpen|anvers|leuven|louvain-la-neuve|namur|charleroi|geneve|geneva|lausanne|zurich|basel|bern|luzern|lugano|winterthur|st. gallen|luxembourg'.split('|'),
  ...'berlin|hamburg|munchen|munich|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nurnberg|duisburg|bochum|wuppertal|bielefeld|bonn|munster|karlsruhe|mannheim|augsburg|wiesbaden|aachen|freiburg|heidelberg|mainz|kiel|potsdam|jena|erfurt|rostock|kassel|wien|vienna|graz|linz|salzburg|innsbruck'.split('|'),
  ...'madrid|barcelona|valencia|sevilla|seville|zaragoza|malaga|bilbao|granada|alicante|cordoba|valladolid|vigo|gijon|murcia|palma|las palmas|san sebastian|santander|pamplona|lisboa|lisbon|porto|braga|coimbra|aveiro|faro|setubal|roma|rome|milano|milan|napoli|naples|torino|turin|palermo|genova|bologna|firenze|florence|bari|catania|venezia|venice|verona|padova|trieste|pisa|modena|parma|brescia'.split('|'),
  ...'amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|delft|leiden|maastricht|haarlem|arnhem|copenhagen|kobenhavn|aarhus|stockholm|goteborg|gothenburg|malmo|uppsala|oslo|bergen|trondheim|helsinki|espoo|tampere|reykjavik|tallinn|riga|vilnius|warsaw|warszawa|krakow|wroclaw|gdansk|poznan|lodz|prague|praha|brno|bratislava|budapest|bucharest|bucuresti|cluj-napoca|sofia|athens|thessaloniki|zagreb|ljubljana|belgrade|beograd|sarajevo|kyiv|kiev|lviv|kharkiv|minsk|moscow|saint petersburg|st. petersburg|istanbul|ankara|izmir|tbilisi|yerevan|baku'.split('|'),
  ...'mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|jaipur|gurgaon|gurugram|noida|kochi|indore|lucknow|chandigarh|coimbatore|karachi|lahore|islamabad|dhaka|colombo|kathmandu|beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|wuhan|nanjing|xi an|suzhou|tianjin|hong kong|taipei|hsinchu|tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|seoul|busan|singapore|kuala lumpur|penang|jakarta|bandung|surabaya|manila|makati|quezon city|cebu|bangkok|hanoi|ho chi minh city|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch'.split('|'),
  ...'dubai|abu dhabi|sharjah|doha|riyadh|jeddah|kuwait city|manama|muscat|amman|beirut|tel aviv|jerusalem|haifa|cairo|alexandria|casablanca|rabat|marrakech|tunis|algiers|alger|lagos|abuja|ibadan|accra|nairobi|mombasa|kampala|dar es salaam|addis ababa|kigali|johannesburg|cape town|durban|pretoria|harare|lusaka|dakar|abidjan|douala|yaounde|kinshasa|luanda|maputo'.split('|'),
  ...'mexico city|ciudad de mexico|guadalajara|monterrey|puebla|tijuana|queretaro|sao paulo|rio de janeiro|belo horizonte|brasilia|salvador|curitiba|porto alegre|recife|fortaleza|campinas|florianopolis|buenos aires|cordoba|rosario|mendoza|santiago|santiago de chile|valparaiso|bogota|medellin|cali|barranquilla|lima|arequipa|quito|guayaquil|caracas|la paz|montevideo|asuncion|san jose|panama city|guatemala city|san salvador|santo domingo|la habana|havana|san juan|kingston'.split('|'),
  ...'北京|上海|广州|深圳|杭州|成都|武汉|南京|西安|苏州|天津|重庆|厦门|青岛|大连|长沙|郑州|香港|台北|北京市|上海市|广州市|深圳市|東京|城市'.split('|'),
]

/** Where work has no town. */
export const REMOTE_WORDS: readonly string[] = [
  'remote', 'hybrid', 'worldwide', 'fully remote', 'home office', 'homeoffice', 'on-site', 'onsite', 'teletravail', 'a distance', 'remoto', 'in remoto', 'thuiswerk', 'work from home', 'wfh', '远程', 'location', 'city', 'ciudad', 'ville', 'stadt', 'ort',
]

/** Words of street addresses, folded. */
export const STREET_WORDS: readonly string[] = [
  'street', 'st', 'avenue', 'ave', 'road', 'rd', 'boulevard', 'blvd', 'lane', 'drive', 'dr', 'court', 'ct', 'apt', 'suite', 'unit', 'rue', 'allee', 'chemin', 'strasse', 'str', 'weg', 'platz', 'gasse', 'calle', 'avenida', 'av', 'plaza', 'paseo', 'rua', 'travessa', 'via', 'viale', 'piazza', 'corso', 'straat', 'laan', 'plein', 'way', 'place', 'terrace', 'highway', 'address', 'county', 'adresse', 'direccion', 'indirizzo', 'adres', 'endereco', 'anschrift', 'city', 'postcode', 'floor', 'crescent', 'close', 'parkway', 'pkwy', 'p.o', 'box',
]
