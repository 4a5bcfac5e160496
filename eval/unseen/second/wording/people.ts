import type { Lang } from '../../model.ts'

const list = (words: string): readonly string[] => words.split(', ')

interface Names {
  readonly langs: readonly Lang[]
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly isFamilyFirst?: true
}

/** Given and family names, combined by chance. */
export const NAMES: readonly Names[] = [
  {
    langs: ['en'],
    given: list(
      'Ottoline, Barnaby, Clementine, Alistair, Rosalind, Digby, Marguerite L., Fergus, Morwenna, Wendell K.',
    ),
    family: list(
      'Faraday, Nettleship, Colquhoun, Oakeshott, Pettigrew-Jones, MacGillivray, Trelawny, Quarrington, Swithin, Abernethy',
    ),
  },
  {
    langs: ['en'],
    given: list('Ifeoma, Kofi, Zodwa, Babajide, Naledi, Tariro, Wangari, Yaw'),
    family: list('Nwachukwu, Asare, Khumalo, Adeyemi-Cole, Chikwanha, Odhiambo, Sarpong, Mokoena'),
  },
  {
    langs: ['en'],
    given: list('Raghav, Sunanda, Imran, Parvathi, Jaspreet, Anuradha, Nikhil, Dilshan'),
    family: list('Krishnamurthy, Banerjee, Siddiqui, Ramaswamy, Dhaliwal, Joshi, Perera, Kulkarni'),
  },
  {
    langs: ['en'],
    given: list('Zuzanna, Branislav, Ondřej, Svitlana, Réka, Dovilė, Tihomir, Kateryna'),
    family: list('Szczepańska, Hruška, Novotný, Bondarenko, Kelemen, Kazlauskienė, Babić, Lysenko'),
  },
  {
    langs: ['en'],
    given: list('Samira, Tarek, Rania, Bijan, Elif, Anis, Hanan, Selim'),
    family: list('El-Sayed, Mansour, Abou Zeid, Rostami, Kaplan, Bouazizi, Al Hashimi, Demirtaş'),
  },
  {
    langs: ['en'],
    given: list('Thi Lan, Hiroshi, Soo-jin, Nurul, Jian Hong, Marisol, Aroha, Tomasi'),
    family: list('Pham, Matsuoka, Choi, Rahman, Lim, Bautista, Ngata, Vunipola'),
  },
  {
    langs: ['en'],
    given: list('Ingvild, Rasmus, Aino, Hallgrímur, Signe, Kjell, Gunilla, Eeva-Liisa'),
    family: list('Strandberg, Kristoffersen, Lehtonen, Þórsson, Mortensen, Bjørnstad, Hallström, Korhonen'),
  },
  {
    langs: ['en'],
    given: list('Shanice, Deshawn, Marisela, Hunter, Brooke, Tyrell, Dolores, Clay'),
    family: list('Ledbetter, Broussard, Santiago, Kowalski, Two Bulls, Freeman, Gutierrez, Hargrove'),
  },
  {
    langs: ['de'],
    given: list('Gundula, Torsten, Anneliese, Sven-Erik, Dörte, Valentin'),
    family: list('Rößler, Haberkorn, zu Klampen, Schüßler, Niederwieser, Özdemir'),
  },
  {
    langs: ['fr'],
    given: list('Anne-Laure, Corentin, Fatoumata, Gwenaël, Maïwenn, Barthélemy'),
    family: list('Kervella, Dos Reis, Traoré, d’Aubigny, Lemoine-Petit, Schaeffer'),
  },
  {
    langs: ['es'],
    given: list('Rocío, Leandro, Remedios, Iker, Amparo, Matías'),
    family: list('Etxeberria Gil, Montalvo, Del Río Sáenz, Huanca Flores, Valdivieso, Cifuentes'),
  },
  {
    langs: ['pt'],
    given: list('Joana, Caetano, Iara, Duarte, Graça, Otávio'),
    family: list('Sampaio Neto, Lourenço, Bittencourt, da Cunha Reis, Falcão, Mendonça'),
  },
  {
    langs: ['it'],
    given: list('Ersilia, Cosimo, Annalisa, Renzo, Costanza, Tullio'),
    family: list('De Luca, Tagliaferri, Santangelo, Dall’Olio, Pellizzari, Scognamiglio'),
  },
  {
    langs: ['nl'],
    given: list('Jelle, Marijke, Koen, Hilde, Daan, Roos'),
    family: list('van der Meulen, Brouwer, de Wit-Postma, van ’t Hoff, Schuurman, Claes'),
  },
  {
    langs: ['zh'],
    given: list('明轩, 秀英, 志强, 佳怡, 宇航, 春梅'),
    family: list('刘, 陈, 司马, 周, 黄, 罗'),
    isFamilyFirst: true,
  },
]

/** `#` of a phone pattern is any digit. */
export interface Town {
  readonly langs: readonly Lang[]
  readonly city: string
  readonly region: string | null
  readonly country: string
  readonly phones: readonly string[]
  readonly street: string
  readonly code: string
}

const UK = ['01632 960###', '+44 1632 960 ###', '07700 900 ###', '0044 7700 900###']
const us = (area: string): string[] => [
  `(${area}) 555-01##`,
  `${area}.555.01##`,
  `+1-${area}-555-01##`,
  `1 (${area}) 555 01##`,
]
const town = (
  langs: string,
  city: string,
  region: string | null,
  country: string,
  phones: readonly string[],
  street: string,
  code: string,
): Town =>
  // The letters of the rows below are languages.
  ({ langs: langs.split(' ') as Lang[], city, region, country, phones, street, code })

export const TOWNS: readonly Town[] = [
  town('en', 'Norwich', 'Norfolk', 'England', UK, '8 Elm Hill', 'NR3 1HN'),
  town('en', 'Swansea', null, 'United Kingdom', UK, '27b Mumbles Terrace', 'SA3 4DL'),
  town('en', 'Dundee', 'Scotland', 'UK', UK, '5 Jute Row', 'DD1 3EQ'),
  town('en', 'Exeter', 'Devon', 'UK', UK, 'Cob Cottage, Mill Lane', 'EX2 8LD'),
  town('en', 'Boise', 'ID', 'USA', us('208'), '3419 Camas St', '83702'),
  town('en', 'Chattanooga', 'TN', 'USA', us('423'), '76 Dogwood Dr, Unit 3', '37403'),
  town('en', 'Duluth', 'Minnesota', 'USA', us('218'), '615 Lakeview Ave', '55802'),
  town('en', 'San Antonio', 'TX', 'United States', us('210'), '1207 Pecan Valley Rd', '78210'),
  town('en', 'Portland', 'ME', 'USA', us('207'), '40 Wharf Street', '04101'),
  town('en', 'Moncton', 'NB', 'Canada', us('506'), '9 Citadel Close', 'E1C 4Z6'),
  town('en', 'Ballarat', 'VIC', 'Australia', ['+61 491 57# 00#', '(03) 5550 1###'], '114 Eureka St', '3350'),
  town('en', 'Nelson', null, 'New Zealand', ['+64 27 555 01##', '027 555 01##'], '2 Pōhutukawa Place', '7010'),
  town('en', 'Cork', null, 'Ireland', ['+353 85 555 0###', '(085) 555 0###'], '31 Patrick’s Hill', 'T23 X2Y7'),
  town('en', 'Kumasi', null, 'Ghana', ['+233 24 455 0###', '024 455 0###'], 'Plot 17, Adum Road', 'AK-039'),
  town('en', 'Kigali', null, 'Rwanda', ['+250 788 355 0##'], 'KN 5 Ave 12', 'P.O. Box 88'),
  town('en', 'Gqeberha', null, 'South Africa', ['+27 72 555 0###', '072 555 0###'], '18 Settlers Way', '6001'),
  town(
    'en',
    'Bengaluru',
    'Karnataka',
    'India',
    ['+91 98450 2####', '+91 (0)98450 2####'],
    'No. 44, 7th Cross',
    '560038',
  ),
  town('en', 'Jaipur', 'Rajasthan', 'India', ['+91-94140-2####'], 'C-9 Amber Enclave', '302001'),
  town('en', 'Colombo', null, 'Sri Lanka', ['+94 77 355 0###'], '63/2 Temple Lane', '00300'),
  town('en', 'Penang', null, 'Malaysia', ['+60 12-455 0###'], '11 Lorong Seri', '10200'),
  town('en', 'Doha', null, 'Qatar', ['+974 5555 0###'], 'Villa 6, Zone 44', '0000'),
  town('en', 'Ljubljana', null, 'Slovenia', ['+386 40 555 0##'], 'Gornja pot 3', '1000'),
  town('en', 'Brno', null, 'Czech Republic', ['+420 777 555 0##'], 'Lipová 14', '602 00'),
  town('en', 'Tampere', null, 'Finland', ['+358 40 555 01##'], 'Koivukuja 6 A 2', '33100'),
  town('en', 'Seoul', null, 'South Korea', ['+82 10-5550-0###'], '22 Hanbit-ro', '04524'),
  town('de', 'Göttingen', null, 'Deutschland', ['0176 0404####', '+49 176 0404####'], 'Weender Gasse 5', '37073'),
  town('de', 'Linz', null, 'Österreich', ['+43 660 555 0###', '0660/555 0###'], 'Hafenstraße 19/7', '4020'),
  town('de', 'Chemnitz', null, 'Deutschland', ['(0371) 555 0###', '0049 371 555 0###'], 'Kaßbergring 2', '09112'),
  town('fr', 'Quimper', null, 'France', ['06 39 98 1# ##', '+33 6 39 98 1# ##'], '4, venelle du Moulin', '29000'),
  town('fr', 'Liège', null, 'Belgique', ['+32 472 55 0# ##', '0472/55.0#.##'], 'rue des Guillemins 91', '4000'),
  town('fr', 'Grenoble', null, 'France', ['07.56.78.1#.##'], '52 cours Berriat', '38000'),
  town('es', 'Santander', 'Cantabria', 'España', ['+34 611 55 0# ##', '942 555 0##'], 'C/ Alta 33, 2.º A', '39001'),
  town('es', 'Mérida', 'Yucatán', 'México', ['+52 999 555 0###'], 'Calle 60 núm. 410', '97000'),
  town('es', 'Valparaíso', null, 'Chile', ['+56 9 5555 0###'], 'Pasaje Bavestrello 16', '2340000'),
  town(
    'pt',
    'Aveiro',
    null,
    'Portugal',
    ['+351 931 555 0##', '931 555 0##'],
    'Rua dos Marnotos 7, 1.º Dto',
    '3800-220',
  ),
  town(
    'pt',
    'Fortaleza',
    'CE',
    'Brasil',
    ['(85) 98155-0###', '+55 85 98155-0###'],
    'Rua das Jangadas, 88',
    '60165-000',
  ),
  town('it', 'Cremona', null, 'Italia', ['+39 333 555 0###', '0372 555 0##'], 'via dei Liutai 12', '26100'),
  town('it', 'Lecce', null, 'Italia', ['328 555 0###'], 'vico Storto 3', '73100'),
  town('nl', 'Deventer', null, 'Nederland', ['06-5550 0###', '+31 (0)6 5550 0###'], 'Pothoofd 44', '7411 DE'),
  town('nl', 'Kortrijk', null, 'België', ['+32 478 55 0# ##'], 'Leiestraat 10', '8500'),
  town('zh', '西安', '陕西', '中国', ['135-7200-####', '+86 135 7200 ####'], '雁塔区长乐路8号', '710000'),
]
