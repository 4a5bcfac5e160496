import type { Lang } from '../model.ts'

/** Given and family names that go together. */
export const NAMES: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = {
  en: [
    [
      'Wendell|Marlene|Curtis|Josephine|Dwight|Loretta',
      'Applegarth|Stubblefield|Whitcomb|McAllenby|Prewitt|Tarkington',
    ],
    ['Oluwaseun|Chiamaka|Ifeanyi|Temitope', 'Adebowale-Price|Nwachukwu|Ogunleye|Ezenwa'],
    ['Xochitl|Rigoberto|Araceli|Heriberto', 'Villalpando|de la Garza|Cisneros Luna|Zaragoza'],
    ['Harpreet|Sudarshan|Lavanya|Meenakshi', 'Dhaliwal|Venkataraghavan|Chatterjee|Pillai'],
    ['Thuy-Linh|Minh Quan|Somchai|Malisorn', 'Truong|Luong|Rattanakul|Vongsa'],
    ['Siobhán|Fearghal|Myfanwy|Hamish', 'Ó Dálaigh|Gwilliam|Mac Aonghusa|Carmichael-Boyd'],
    ['Yasmine|Tarek|Shirin|Behrouz', 'El-Khatib|bin Rashid|Farahani|Haddad'],
    ['Agnieszka|Zbigniew|Katarzyna|Bohdan', 'Wojciechowska|Lisowski|Hrytsenko|Brzezicki'],
    ['Leilani|Tevita|Aroha|Keoni', 'Kahananui|Tuipulotu|Parata|Makoa'],
    ['Sanne|Willem|Annelies|Joost', 'van der Heijden|ter Horst|van Rensburg|de Klerk'],
    ['Ji-woo|Seung-min|Haruka|Kenji', 'Noh|Baek|Tachibana|Kuroda'],
    ['Will|Grace|Summer|Art', 'Baker|Marshall|King|Day'],
  ],
  de: [['Gundula|Eckhard|Friederike|Torben', 'Hasenkamp|von Lauenstein|Süßmilch|Brüggenkoch']],
  fr: [['Maëlys|Thibault|Ghislaine|Côme', 'Charbonneau|de La Roncière|Lefèvre-Nivet|Bouzid']],
  es: [['Begoña|Íñigo|Rocío|Leandro', 'Echeverría Solís|Peñalver Ortuño|Quirós|del Olmo Rey']],
  it: [['Ludovica|Gaspare|Mariarosa|Ezio', 'Bevilacqua|Dell’Orto|Zampieri|Di Gennaro']],
  pt: [['Iracema|Duarte|Anabela|Vasco', 'Figueiredo Leme|Albuquerque|Vilas-Boas|Quintela']],
  nl: [['Femke|Sjoerd|Marijke|Gijs', 'van Oosterwijk|Hoekzema|de Bruijne|Terpstra']],
  zh: [['慧敏|志远|雨桐|国栋', '欧阳|陆|谭|崔']],
}

export interface Town {
  readonly city: string
  /** What follows the city after a comma. */
  readonly region: string
  readonly country: string | null
  readonly street: string
  readonly phone: string
}

const town = (city: string, region: string, country: string | null, street: string, phone: string): Town => ({
  city,
  region,
  country,
  street,
  phone,
})

export const TOWNS: Readonly<Record<Lang, readonly Town[]>> = {
  en: [
    town('Dayton', 'OH', null, '418 Wisteria Lane, Apt 2B', '(937) 555-01##'),
    town('Spokane', 'WA', null, '2207 W. Gardner Ave', '509-555-01##'),
    town('Tulsa', 'Oklahoma', null, '77 Redbud Court', '+1 918 555 01##'),
    town('Baton Rouge', 'LA', null, '1306 Oleander Street', '(225) 555-01##'),
    town('Norwich', 'United Kingdom', 'United Kingdom', '14 Tombland Mews', '+44 7700 9001##'),
    town('Leeds', 'UK', 'UK', 'Flat 6, 31 Clarence Row', '07700 9002##'),
    town('Saskatoon', 'SK', null, '905 Temperance Street', '306.555.01##'),
    town('Newcastle', 'NSW', null, '8/52 Laman Parade', '0491 570 1##'),
    town('Galway', 'Ireland', 'Ireland', '3 Wood Quay', '+353 20 911 1###'),
    town('Durban', 'South Africa', 'South Africa', '19 Musgrave Close', '+27 31 555 0###'),
    town('Pune', 'India', 'India', '12 Prabhat Road', '+91 20 5550 1###'),
  ],
  de: [
    town('Oldenburg', 'Deutschland', 'Deutschland', 'Haarenufer 17', '+49 441 5550 1##'),
    town('Ulm', 'Deutschland', 'Deutschland', 'Sterngasse 4', '0731 5550 2##'),
  ],
  fr: [
    town('Nantes', 'France', 'France', '9 rue des Olivettes', '06 39 98 01 ##'),
    town('Namur', 'Belgique', 'Belgique', '22 rue du Beffroi', '+32 470 00 01 ##'),
  ],
  es: [
    town('Zaragoza', 'España', 'España', 'C/ Espoz y Mina, 11', '+34 600 555 1##'),
    town('Rosario', 'Argentina', 'Argentina', 'San Luis 1420', '+54 341 555 01##'),
  ],
  it: [
    town('Trieste', 'Italia', 'Italia', 'Via del Lazzaretto 8', '+39 040 555 01##'),
    town('Bari', 'Italia', 'Italia', 'Via Putignani 63', '080 555 02##'),
  ],
  pt: [
    town('Braga', 'Portugal', 'Portugal', 'Rua do Souto 40', '+351 910 555 1##'),
    town('Curitiba', 'Brasil', 'Brasil', 'Rua Itupava 812', '+55 41 95550-01##'),
  ],
  nl: [
    town('Zwolle', 'Nederland', 'Nederland', 'Thorbeckegracht 21', '06 5550 01##'),
    town('Brugge', 'België', 'België', 'Langestraat 55', '+32 470 55 02 ##'),
  ],
  zh: [
    town('杭州', '浙江', null, '文三路88号', '139 0055 01##'),
    town('成都', '四川', null, '玉林街12号', '138 0055 02##'),
  ],
}
