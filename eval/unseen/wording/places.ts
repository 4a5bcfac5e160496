import type { Lang } from '../model.ts'

/** `#` of a phone pattern is any digit; ranges kept for fiction where the country has one. */
export interface Town {
  readonly langs: readonly Lang[]
  readonly city: string
  readonly region: string | null
  readonly country: string
  readonly phones: readonly string[]
  readonly street: string
}

const town = (
  langs: readonly Lang[],
  city: string,
  region: string | null,
  country: string,
  phones: readonly string[],
  street: string,
): Town => ({ langs, city, region, country, phones, street })

const UK = ['07700 900###', '+44 7700 900###', '+44 (0)20 7946 0###']
const US = ['(###) 555-01##', '###-555-01##', '+1 ### 555 01##', '###.555.01##']
const us = (area: string): string[] => US.map((pattern) => pattern.replace('###', area))

export const TOWNS: readonly Town[] = [
  town(['en'], 'Leeds', null, 'United Kingdom', UK, '14 Harewood Mews'),
  town(['en'], 'Aberystwyth', 'Wales', 'UK', UK, '3 Marine Row'),
  town(['en'], 'Inverness', 'Scotland', 'United Kingdom', UK, 'Flat 2, 81 Ness Bank'),
  town(['en'], 'Tucson', 'AZ', 'USA', us('520'), '2208 E Saguaro Ln'),
  town(['en'], 'Baton Rouge', 'LA', 'USA', us('225'), '417 Magnolia St, Apt 6B'),
  town(['en'], 'Des Moines', 'Iowa', 'United States', us('515'), '90 Prairie Ave'),
  town(['en'], 'St. Paul', 'MN', 'USA', us('651'), '1120 Birch Street'),
  town(['en'], 'New York', 'NY', 'United States', us('212'), '55 W 110th St #4'),
  town(['en'], 'Saskatoon', 'SK', 'Canada', us('306'), '12 Wheatland Cres'),
  town(['en'], 'Hobart', 'TAS', 'Australia', ['0491 570 1##', '+61 491 570 1##'], '6 Wattle Court'),
  town(['en'], 'Dunedin', null, 'New Zealand', ['+64 21 555 0##', '021 555 0##'], '77 Tui Road'),
  town(['en'], 'Galway', null, 'Ireland', ['+353 87 555 01##', '087 555 01##'], '9 Claddagh Quay'),
  town(['en'], 'Lagos', null, 'Nigeria', ['+234 803 555 01##', '0803 555 01##'], '22 Palm Close, Lekki'),
  town(['en'], 'Nakuru', null, 'Kenya', ['+254 722 555 0##', '0722 555 0##'], 'P.O. Box 1402'),
  town(['en'], 'Durban', 'KwaZulu-Natal', 'South Africa', ['+27 82 555 01##', '082 555 01##'], '31 Umgeni Rd'),
  town(['en'], 'Pune', 'Maharashtra', 'India', ['+91 98225 550##', '+91-98225-550##'], 'B-12 Gulmohar Society'),
  town(['en'], 'Kochi', 'Kerala', 'India', ['+91 94470 550##'], '5/221 Lotus Lane'),
  town(['en'], 'Singapore', null, 'Singapore', ['+65 9123 45##', '9123 45##'], 'Blk 88 Clementi Ave 3'),
  town(['en'], 'Cebu City', null, 'Philippines', ['+63 917 555 01##', '0917 555 01##'], '18 Mango Drive'),
  town(['en'], 'Dubai', null, 'UAE', ['+971 50 555 01##'], 'Marina Heights 1904'),
  town(['en'], 'Gdańsk', null, 'Poland', ['+48 601 555 0##'], 'ul. Bursztynowa 8'),
  town(['en'], 'Tallinn', null, 'Estonia', ['+372 5555 01##'], 'Sireli 4-11'),
  town(['en'], 'Uppsala', null, 'Sweden', ['+46 70 174 06 ##'], 'Björkvägen 3'),
  town(['en'], 'Bergen', null, 'Norway', ['+47 412 34 5##'], 'Nøstegaten 19'),
  town(['en'], 'Ankara', null, 'Türkiye', ['+90 532 555 01 ##'], 'Çınar Sk. 5/2'),
  town(['en'], 'Ho Chi Minh City', null, 'Vietnam', ['+84 90 355 01 ##'], '104 Hoa Mai'),
  town(['en'], 'Osaka', null, 'Japan', ['+81 90 5550 01##'], '2-4-8 Sakuramachi'),
  town(
    ['de'],
    'Erfurt',
    null,
    'Deutschland',
    ['0171 39200##', '+49 171 39200##', '+49 (0)171 / 39200##'],
    'Lindenweg 27b',
  ),
  town(['de'], 'Kaiserslautern', null, 'Deutschland', ['030 23125 0##', '+49 30 23125 0##'], 'Am Mühlbach 4'),
  town(['de'], 'Graz', null, 'Österreich', ['+43 664 555 01##'], 'Rosengasse 11/3'),
  town(['de'], 'Winterthur', null, 'Schweiz', ['+41 79 555 01 ##', '079 555 01 ##'], 'Im Grund 6'),
  town(
    ['fr'],
    'Clermont-Ferrand',
    null,
    'France',
    ['06 39 98 ## ##', '+33 6 39 98 ## ##', '06.39.98.##.##'],
    '18 rue des Tilleuls',
  ),
  town(['fr'], 'Brest', null, 'France', ['06 39 98 ## ##', '+33 (0)6 39 98 ## ##'], '3 bis, quai du Phare'),
  town(['fr'], 'Namur', null, 'Belgique', ['+32 470 55 01 ##'], 'avenue des Érables 40'),
  town(['fr'], 'Sherbrooke', 'QC', 'Canada', us('819'), '77, rue Wellington'),
  town(['es'], 'Zaragoza', null, 'España', ['+34 600 55 01 ##', '600 55 01 ##'], 'C/ del Olmo 12, 3.º B'),
  town(['es'], 'Puebla', null, 'México', ['+52 222 555 01##'], 'Av. Jacarandas 410'),
  town(['es'], 'Rosario', null, 'Argentina', ['+54 9 341 555 01##'], 'Bv. Oroño 155'),
  town(['es'], 'Arequipa', null, 'Perú', ['+51 955 550 1##'], 'Calle Los Geranios 8'),
  town(['pt'], 'Braga', null, 'Portugal', ['+351 912 555 0##', '912 555 0##'], 'Rua das Oliveiras 21'),
  town(['pt'], 'Florianópolis', 'SC', 'Brasil', ['(48) 99155-01##', '+55 48 99155-01##'], 'Rua das Gaivotas, 300'),
  town(['pt'], 'Recife', 'PE', 'Brasil', ['(81) 99155-01##', '+55 (81) 99155-01##'], 'Av. Boa Vista, 1200'),
  town(['it'], 'Ferrara', null, 'Italia', ['+39 347 555 01##', '347 555 01##'], 'via dei Gelsomini 9'),
  town(['it'], 'Bari', null, 'Italia', ['+39 320 555 01##'], 'corso Mazzini 44'),
  town(['it'], 'Lugano', null, 'Svizzera', ['+41 76 555 01 ##'], 'via al Lago 2'),
  town(['nl'], 'Groningen', null, 'Nederland', ['06 5550 01##', '+31 6 5550 01##'], 'Zonnelaan 18'),
  town(['nl'], 'Mechelen', null, 'België', ['+32 470 55 02 ##', '0470 55 02 ##'], 'Kapellestraat 7 bus 2'),
  town(['zh'], '成都', '四川', '中国', ['138 0013 8###', '+86 138 0013 8###'], '锦江区梧桐路12号'),
  town(['zh'], '杭州', '浙江', '中国', ['139-5710-0###'], '西湖区文三路90号'),
]
