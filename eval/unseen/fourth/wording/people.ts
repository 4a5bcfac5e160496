import type { Lang, Part } from '../../model.ts'

const cut = (text: string): string[] => text.split('|').map((value) => value.trim())

export const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  en: cut(
    'Tamsin Okereke | Harold J. Quist III | Mei-Ling Fairweather | Desmond Achterberg | Priyanka Ramaswamy | Callum MacAskill | Yolanda R. Espinoza | Bartholomew Nkemelu | Siobhán Ó Dálaigh | Darnell Whitlock Jr. | Agnieszka Pietrzak | Kwabena Asante-Mensah | Lucinda Thorsgard | Rashid al-Mansouri | Nguyen Thi Bich Ngoc | Theodora Papadakis | Gareth Llewelyn-Rees | Ivana Stojković | Marcus D. Holloway | Fatoumata Diarra | Ewan Birkbeck | Paloma de la Cruz | Jin-woo Pak | Roswitha Engelbrecht | Solomon Getachew | Bridget McGonagle | Hiroshi Tanabe | Odalys Montero | Connor J. Prendergast | Zainab Yusufzai | Leif Andersskog | Charlotte Beaufoy | Ruben Hovhannisyan | Adaeze Nwachukwu | Tomás Villaverde | Wilhelmina Stokes | Vikram Chaturvedi | Latoya S. Greenidge | Piotr Wasilewski | Annabel Frobisher | Emre Karadağ | Josephine Tuilagi | Nathaniel Ferncliff | Shanelle Baptiste | Olgierd Nowosielski | Beatrix van Houten | Amir Tehranchi | Rosalind Peverell | Diego Armendáriz | Kirsty Auchterlonie | Samuel Oyelaran | Petra Hlaváčková | Winston Adeyemi-Clarke | Gwendolyn Sparrow | Liam Ashdown | Noor Hashimi | Edith Rasmussen | Trevor Mbeki-Jones | Consuelo Barragán | Ingrid Solheim | Rajesh K. Pillai | Margaux Delahunt | Otis Brambleford | Hana Kovařík | Lorcan Tierney | Simone Archambeault | Dwayne Pettigrew | Thandiwe Mokoena | Alasdair Kinnaird | Ji-hye Noh | Geraldine Abernethy | Matteo Santangelo | Ottoline Marsh | Babatunde Fashola | Cressida Wainwright | Yusuf Demirel | Philippa Gaskarth | Jerome T. Blanchard | Svetlana Orlovskaya | Iain Drummond-Hay | Carmen Ybarra | Percival Odhiambo | Delphine Rousselot | Kofi Amponsah | Verity Langthorne | Nikhil Deshmukh | Maeve Costigan | Arturo Benavides | Hester Quayle | Xiomara Pinto | Rupert Glasscock | Anwen Pritchard | Joaquín Leal | Tabitha Nightingale | Musa Kamara | Freya Haldorsen | Clement Ogilvie | Leocadia Reyes | Barnaby Thwaite | Sunita Karki | Elspeth Rennie | Emil Dragomir | Quentin Marchbanks | Aaliyah Freeman | Gideon Slate | Katarzyna Lis | Ambrose Tuckwell | Pilar Echeverri',
  ),
  de: cut('Friederike Aßhauer | Torsten Wiechmann | Gülcan Öztürk | Leopold von Zedlitz'),
  fr: cut('Solène Carpentier | Aurélien Gaucherand | Aïssatou Bâ | Jean-Loup Tessier'),
  es: cut('Nuria Ferrándiz Alcaraz | Iker Zubizarreta | Maribel Cantero Ruiz | Ulises Pacheco'),
  pt: cut('Rafaela Nogueira Brandão | Tiago Sequeira | Jussara Pimentel | Vasco Quintela'),
  it: cut('Ginevra Palmisano | Ruggero Tedeschini | Ornella Zanardi | Fabrizio Lo Cascio'),
  nl: cut('Maartje van der Heuvel | Jelle Hoekzema | Sanne Ouwehand | Bram ten Cate'),
  zh: cut('欧阳思远 | 谢静怡 | 郭子航 | 邓晓彤'),
}

export interface Town {
  readonly lang: Lang
  readonly city: string
  readonly country: string
  readonly short: string
  readonly long: string
  readonly phone: string
}

const town = (row: string): Town => {
  const [lang = 'en', city = '', country = '', short = '', long = '', phone = ''] = cut(row)
  // The rows below begin with a language.
  return { lang: lang as Lang, city, country, short, long, phone }
}

export const TOWNS: readonly Town[] = [
  'en | Spokane | USA | Spokane, WA | 418 Larch Street, Spokane, WA 99201 | (509) 555-01##',
  'en | Dayton | USA | Dayton, OH | 77 Gearworks Avenue, Dayton, OH 45402 | 937-555-01##',
  'en | Mobile | USA | Mobile, AL | 1205 Old Shell Lane, Mobile, AL 36604 | +1 251 555 01##',
  'en | Duluth | USA | Duluth, MN | 9 Skyline Court, Duluth, MN 55806 | (218) 555-01##',
  'en | Leeds | United Kingdom | Leeds, United Kingdom | 14 Tanyard Row, Leeds LS6 2AB, United Kingdom | 07700 900###',
  'en | Norwich | England | Norwich, England | 3 Swan Yard, Norwich NR2 1XY, England | +44 7700 900###',
  'en | Swansea | Wales | Swansea, Wales | 56 Gower View, Swansea SA2 0QQ, Wales | 01632 960###',
  'en | Halifax | Canada | Halifax, NS, Canada | 220 Citadel Road, Halifax, NS B3J 1A1, Canada | +1 902-555-01##',
  'de | Bielefeld | Deutschland | Bielefeld | Lindenweg 8, 33602 Bielefeld | +49 521 5550###',
  'de | Graz | Österreich | Graz, Österreich | Sporgasse 41, 8010 Graz, Österreich | +43 316 5550##',
  'de | Rostock | Deutschland | Rostock | Am Strande 3, 18055 Rostock | 0381 55 50 ##',
  'de | Erfurt | Deutschland | Erfurt | Krämerbogen 12, 99084 Erfurt | 0361 5550##',
  'fr | Angers | France | Angers | 6 rue des Tilleuls, 49100 Angers | 06 39 98 ## ##',
  'fr | Clermont-Ferrand | France | Clermont-Ferrand (France) | 19 avenue du Puy, 63000 Clermont-Ferrand, France | +33 6 39 98 ## ##',
  'fr | Namur | Belgique | Namur, Belgique | Rue du Pont 27, 5000 Namur, Belgique | +32 470 55 ## ##',
  'fr | Quimper | France | Quimper | 2 quai de l’Odet, 29000 Quimper | 06 39 98 ## ##',
  'es | Murcia | España | Murcia, España | Calle Olivar 15, 30001 Murcia, España | +34 600 555 ###',
  'es | Logroño | España | Logroño | Avenida del Ebro 3, 26001 Logroño | 600 55 5# ##',
  'es | Querétaro | México | Querétaro, México | Calle Arteaga 88, 76000 Querétaro, México | +52 442 555 01##',
  'es | Gijón | España | Gijón, España | Calle Marina 9, 33201 Gijón, España | +34 600 556 ###',
  'pt | Curitiba | Brasil | Curitiba, Brasil | Rua das Araucárias 310, Curitiba, Brasil | +55 41 95555-0###',
  'pt | Braga | Portugal | Braga, Portugal | Rua do Souto 21, 4700 Braga, Portugal | +351 910 555 ###',
  'pt | Recife | Brasil | Recife, Brasil | Rua da Aurora 55, Recife, Brasil | +55 81 95555-0###',
  'it | Modena | Italia | Modena, Italia | Via Emilia 120, 41121 Modena, Italia | +39 333 555 0###',
  'it | Lecce | Italia | Lecce | Via dei Perroni 7, 73100 Lecce | 333 555 0###',
  'it | Udine | Italia | Udine, Italia | Piazza Libertà 2, 33100 Udine, Italia | +39 347 555 0###',
  'nl | Zwolle | Nederland | Zwolle | Sassenstraat 18, 8011 Zwolle | 06 5550 ####',
  'nl | Gent | België | Gent, België | Coupure 44, 9000 Gent, België | +32 471 55 ## ##',
  'nl | Haarlem | Nederland | Haarlem | Spaarne 101, 2011 Haarlem | +31 6 5550 ####',
  'zh | 厦门 | 中国 | 厦门 | 厦门市思明区湖滨路18号 | 138-0555-####',
  'zh | 西安 | 中国 | 西安 | 西安市雁塔区科技路6号 | 139 0555 ####',
  'zh | 长沙 | 中国 | 长沙 | 长沙市岳麓区麓山路9号 | 1360555####',
].map(town)

const parts = (row: string): Record<Part, string> => {
  const [
    summary = '',
    work = '',
    education = '',
    skills = '',
    languages = '',
    certificates = '',
    publications = '',
    awards = '',
    interests = '',
    references = '',
  ] = cut(row)
  return {
    summary,
    work,
    education,
    skills,
    languages,
    certificates,
    publications,
    projects: '',
    awards,
    interests,
    references,
  }
}

/** In the order of `parts`. */
export const HEADINGS: Readonly<Record<Lang, Readonly<Record<Part, string>>>> = {
  en: parts(
    'Summary | Experience | Education | Skills | Languages | Certifications | Publications | Awards | Interests | References',
  ),
  de: parts(
    'Kurzprofil | Berufserfahrung | Ausbildung | Kenntnisse | Sprachkenntnisse | Weiterbildung | Veröffentlichungen | Auszeichnungen | Hobbys | Referenzen',
  ),
  fr: parts(
    'Profil | Expériences professionnelles | Formation | Compétences | Langues | Certifications | Publications | Distinctions | Centres d’intérêt | Références',
  ),
  es: parts(
    'Perfil profesional | Experiencia laboral | Formación académica | Competencias | Idiomas | Certificaciones | Publicaciones | Premios | Intereses | Referencias',
  ),
  pt: parts(
    'Resumo profissional | Experiência profissional | Formação acadêmica | Habilidades | Idiomas | Certificações | Publicações | Prêmios | Interesses | Referências',
  ),
  it: parts(
    'Profilo | Esperienza lavorativa | Istruzione e formazione | Competenze | Lingue | Certificazioni | Pubblicazioni | Premi | Interessi | Referenze',
  ),
  nl: parts(
    'Profiel | Werkervaring | Opleiding | Vaardigheden | Talen | Certificaten | Publicaties | Prijzen | Hobby’s | Referenties',
  ),
  zh: parts('个人简介 | 工作经历 | 教育背景 | 专业技能 | 语言能力 | 证书 | 论文 | 获奖 | 兴趣爱好 | 推荐人'),
}

const tongues = (row: string): { language: string; level: string }[] =>
  cut(row).map((pair) => {
    const [language = '', level = ''] = pair.split('~')
    return { language: language.trim(), level: level.trim() }
  })

/** The mother tongue first. */
export const TONGUES: Readonly<Record<Lang, readonly { readonly language: string; readonly level: string }[]>> = {
  en: tongues(
    'English ~ Native | Spanish ~ Professional working | French ~ Intermediate | Polish ~ Fluent | Tagalog ~ Conversational',
  ),
  de: tongues('Deutsch ~ Muttersprache | Englisch ~ verhandlungssicher | Schwedisch ~ Grundkenntnisse'),
  fr: tongues('Français ~ langue maternelle | Anglais ~ courant | Espagnol ~ intermédiaire'),
  es: tongues('Español ~ nativo | Inglés ~ avanzado | Francés ~ básico'),
  pt: tongues('Português ~ nativo | Inglês ~ avançado | Espanhol ~ intermediário'),
  it: tongues('Italiano ~ madrelingua | Inglese ~ B2 | Tedesco ~ A2'),
  nl: tongues('Nederlands ~ moedertaal | Engels ~ vloeiend | Duits ~ goed'),
  zh: tongues('普通话 ~ 母语 | 英语 ~ 流利 | 日语 ~ 中级'),
}
