/** Written before or behind a name and not part of it, folded, dots left out. */
export const HONORIFICS: readonly string[] = [
  ...'mr mrs ms miss mx dr dra drs prof profa professor sir dame rev frau herr m mme mlle monsieur madame sr sra srta don dona dott dottssa dottoressa ing dipl dipl-ing avv rag geom arch engr eng drs ir hr fr pr'.split(
    ' ',
  ),
]

/** Credentials behind a name ("Jane Smith, RN, BSN"), folded, dots left out. */
export const CREDENTIALS: readonly string[] = [
  ...'phd md mba msc ma bsc ba bs ms rn bsn msn lpn np cna emt cpa cfa cma acca pmp csm cissp cism ccna pe eit esq jd llm llb dds dmd do pharmd dvm lcsw lmft aprn crna fnp pt dpt otr ot shrm-cp shrm-scp sphr phr cpim cscp itil mph mpa med edd psyd bcba pmi-acp frcs mrcp facs fca aca ca cpim leed ap aia gphr ccrn acnp cpht rd rdn'.split(
    ' ',
  ),
]

/** Lower-case words inside names: "Ludwig van der Berg", "Maria dos Santos". */
export const NAME_PARTICLES: readonly string[] = [
  ..."de del della di da ’t 't ’s 's do dos das van vom zur ten las los mc ó ni nic ui bar ben bat ould ha von der den het ten ter la le el al bin binti ibn abu bint y e und zu zum af av san santa st".split(
    ' ',
  ),
]

/** What follows "Dr." in a title and would be a name elsewhere: "Dr. med. dent. Jana Rösch", "Dr. rer. nat.". */
export const HONORIFIC_TAILS: readonly string[] = [
  ...'med rer nat phil jur iur habil pol oec dent vet h c hc sc techn ing univ mult'.split(' '),
]

/** Titles of the document that a name may follow ("Resume of Jane Doe", "CV – Jane Doe") or stand before ("Jane Doe’s resume"). */
export const TITLE_LINKS: readonly string[] = [...'of for de von du di da van do del ng'.split(' ')]

/** Labels before a whole name, before a given name and before a family name, the languages side by side; folded. */
export const NAME_LABELS = {
  full: {
    en: 'name|full name|candidate|applicant|candidate name|first name last name|last name first name|surname first name|first name s surname s|surname s first name s|name and surname|name surname|legal name',
    fr: 'nom et prenom|nom et prenoms|nom prenom|prenom nom|nom complet|nom s prenom s|prenom s nom s|candidat',
    de: 'vor und nachname|vorname nachname|name vorname|nachname vorname|vollstandiger name|bewerber|bewerberin|vorname name|nachname n vorname n',
    es: 'nombre y apellidos|nombre y apellido|nombre completo|apellidos y nombre|apellidos nombre|nombre s y apellido s',
    pt: 'nome|nome completo|nome e apelido|nome e sobrenome|apelido s nome s proprio s',
    it: 'nome e cognome|cognome e nome|cognome nome|nominativo',
    nl: 'naam|volledige naam|voor en achternaam|naam en voornaam',
    pl: 'imie i nazwisko|nazwisko i imie',
    sv: 'namn|fullstandigt namn',
    da: 'navn|fulde navn',
    fi: 'nimi|koko nimi',
    cs: 'jmeno a prijmeni|prijmeni a jmeno|cele jmeno',
    sk: 'meno a priezvisko',
    hu: 'nev|teljes nev',
    ro: 'nume si prenume|numele si prenumele|nume complet|nume prenume',
    hr: 'ime i prezime',
    tr: 'ad soyad|adi soyadi|isim soyisim|ad ve soyad|isim',
    ru: 'фио|ф и о|полное имя|имя и фамилия|фамилия имя отчество|фамилия имя',
    uk: 'піб|п і б|імя та прізвище|прізвище імя|прізвище імя по батькові',
    bg: 'име и фамилия|трите имена',
    el: 'ονοματεπωνυμο|ονομα και επωνυμο|επωνυμο ονομα',
    ar: 'الاسم|الاسم الكامل|الاسم بالكامل',
    fa: 'نام و نام خانوادگی',
    he: 'שם|שם מלא|שם פרטי ומשפחה',
    hi: 'नाम|पूरा नाम',
    zh: '姓名|名字|中文姓名',
    ja: '氏名|名前|お名前',
    ko: '성명|이름|성함',
    vi: 'ho va ten|ho ten',
    id: 'nama|nama lengkap',
  },
  first: {
    en: 'first name|given name|given names|forename|forenames|first names|first name s',
    fr: 'prenom|prenoms|prenom s',
    de: 'vorname|vornamen|rufname',
    es: 'nombre|nombres|nombre s',
    pt: 'primeiro nome|nome proprio',
    it: 'nome',
    nl: 'voornaam|voornamen',
    pl: 'imie|imiona',
    sv: 'fornamn',
    da: 'fornavn',
    fi: 'etunimi',
    cs: 'jmeno',
    sk: 'meno',
    hu: 'keresztnev|utonev',
    ro: 'prenume',
    hr: 'ime',
    tr: 'ad|adi',
    ru: 'имя',
    uk: 'імя',
    el: 'ονομα',
    zh: '名',
    ja: '名',
    ko: '이름',
  },
  last: {
    en: 'last name|surname|family name|surnames|surname s',
    fr: 'nom|nom de famille|nom s',
    de: 'nachname|familienname|zuname|name',
    es: 'apellido|apellidos|primer apellido|apellido s',
    pt: 'apelido|sobrenome|ultimo nome',
    it: 'cognome',
    nl: 'achternaam|familienaam',
    pl: 'nazwisko',
    sv: 'efternamn',
    da: 'efternavn|etternavn',
    fi: 'sukunimi',
    cs: 'prijmeni',
    sk: 'priezvisko',
    hu: 'vezeteknev|csaladnev',
    ro: 'nume|nume de familie',
    hr: 'prezime',
    tr: 'soyad|soyadi',
    ru: 'фамилия',
    uk: 'прізвище',
    el: 'επωνυμο',
    zh: '姓',
    ja: '姓',
    ko: '성',
  },
} as const

/** What stands on a first page alone in its line and is no name, folded. */
export const NOT_NAMES: readonly string[] = [
  ...'confidential|private and confidential|confidentiel|vertraulich|confidencial|riservato|vertrouwelijk|page|photo|foto|signature|date|references available|open to work|available immediately|to whom it may concern|dear sir|recto|verso'.split(
    '|',
  ),
]
