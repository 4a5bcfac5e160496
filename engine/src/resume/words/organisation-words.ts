/** Legal forms that end a company's name, folded, dots left out: "Acme Inc." → `inc`. */
export const LEGAL_FORMS: readonly string[] = [
  ...'inc incorporated corp corporation co ltd limited llc llp lp plc pllc pbc company'.split(' '),
  ...'gmbh ag kg ohg ug ev mbh se gbr kgaa'.split(' '),
  ...'sarl sa sas sasu eurl snc sci'.split(' '),
  ...'sl slu sau sc cv sapi srl spa spzoo sp zoo ltda eireli me lda snc'.split(' '),
  ...'bv nv vof as asa ab oy oyj aps kft rt doo ooo jsc pjsc sdn bhd pty pvt kk pte'.split(' '),
]

/** Words that name an organisation wherever they stand in it, folded. */
export const ORGANISATION_WORDS: readonly string[] = [
  ...'technologies technology systems solutions services group holdings holding partners ventures capital consulting consultants industries labs laboratory laboratories studio studios agency bank hospital clinic clinics university college school institute academy center centre foundation association society council ministry government army navy airlines airways hotel hotels restaurant restaurants cafe bistro bakery market markets supermarket store stores pharmacy insurance logistics transport trucking motors automotive electronics pharma pharmaceuticals therapeutics biotech energy oil gas construction contractors builders realty properties media press publishing news entertainment games gaming software networks telecom communications digital interactive analytics robotics aerospace dynamics manufacturing enterprises international global worldwide brothers sons associates trust fund charity church museum library theatre theater city county district authority commission federation union club startup employer company firm schools healthcare dental homes farms foods brewing coffee fitness gym spa salon airlines credit mutual financial finance securities investments ngo red cross advisers advisors cruises removals haulage utilities renewables surgery practice observatory nursery kitchen kitchens brewery winery council trust parish charity rail railways telecoms shipping freight roofing plumbing cinema zoo'.split(
    ' ',
  ),
  ...'societe entreprise groupe banque hopital clinique universite ecole institut lycee mairie prefecture ministere cabinet agence laboratoire association associations bibliotheque comite transports ateliers fondation boulangerie pharmacie garage hotel restaurant conseil employeur chu'.split(
    ' ',
  ),
  ...'gesellschaft unternehmen gruppe bank krankenhaus klinik klinikum universitat hochschule schule institut amt ministerium verlag stadtwerke sparkasse versicherung werke autohaus handwerk praxis apotheke backerei verein stiftung firma arbeitgeber universitatsklinikum'.split(
    ' ',
  ),
  ...'empresa grupo banco hospital clinica universidad escuela instituto colegio ministerio ayuntamiento laboratorio fundacion asociacion biblioteca talleres ayuntamiento agencia tienda supermercado taller despacho estudio constructora consultora empleador hotel residencia'.split(
    ' ',
  ),
  ...'universidade escola faculdade prefeitura ministerio fundacao associacao agencia loja supermercado oficina escritorio construtora empregador construcoes'.split(
    ' ',
  ),
  ...'azienda gruppo banca ospedale universita scuola istituto ministero comune laboratorio fondazione associazione agenzia biblioteca trasporti negozio supermercato officina ristorante albergo farmacia cooperativa policlinico datore studio'.split(
    ' ',
  ),
  ...'bedrijf groep bank ziekenhuis universiteit hogeschool school instituut gemeente ministerie stichting vereniging winkel supermarkt garage werkgever zorg'.split(
    ' ',
  ),
  // Where people help without pay
  ...'rescue shelter hospice scouts brigade samaritans feuerwehr tierheim hilfswerk pfadfinder tafel caritas diakonie croix secours pompiers protectora bomberos bombeiros croce misericordia brandweer dierenasiel'.split(
    ' ',
  ),
  ...'infirmary hospice cooperative co-operative observatory brewery distillery vineyard creamery foundry shipyard boatyard orchestra philharmonic diocese cathedral synagogue constabulary regiment battalion squadron waterworks haulage printworks brickworks ironworks steelworks'.split(
    ' ',
  ),
]

/** In scripts without spaces: a text that ends with one names an organisation. */
export const UNSPACED_ORGANISATION_ENDINGS: readonly string[] = [
  '公司',
  '集团',
  '集團',
  '有限公司',
  '银行',
  '医院',
  '大学',
  '大學',
  '学院',
  '研究院',
  '研究所',
  '工作室',
  '事务所',
  '中心',
  '学校',
  '中学',
  '工厂',
  '酒店',
  '餐厅',
  '部门',
  '協會',
  '协会',
  '政府',
  '出版社',
  '科技',
  '银行',
  '株式会社',
]

/** Words that make an organisation a school, folded. */
export const SCHOOL_WORDS: readonly string[] = [
  ...'university college school institute academy polytechnic conservatory seminary univ uc ucla mit institution bootcamp gymnasium faculty'.split(
    ' ',
  ),
  ...'universite ecole institut lycee faculte iut collegue academie cfa insa polytechnique conservatoire sorbonne'.split(
    ' ',
  ),
  ...'universitat hochschule fachhochschule berufsschule berufskolleg realschule gesamtschule gymnasium akademie tu fh schule grundschule hauptschule volksschule htl hak technikum'.split(
    ' ',
  ),
  ...'universidad escuela instituto colegio politecnica politecnico facultad ies academia institucion conservatorio cetis preparatoria liceo'.split(
    ' ',
  ),
  ...'universidade escola faculdade colegio politecnico senai senac etec fatec academia'.split(' '),
  ...'universita scuola istituto politecnico liceo accademia iti itis ateneo'.split(' '),
  ...'universiteit hogeschool school instituut academie roc lyceum vwo havo mavo'.split(' '),
  ...'uniwersytet politechnika universitet universitesi hogskola hogskolan'.split(' '),
]

export const UNSPACED_SCHOOL_ENDINGS: readonly string[] = [
  '大学',
  '大學',
  '学院',
  '學院',
  '学校',
  '中学',
  '高中',
  '职业技术学院',
  '院校',
  '研究院',
]

/** Schools that are named by short words alone, folded. */
export const SCHOOL_NAMES: readonly string[] = [
  ...'mit|ucla|usc|nyu|caltech|cal tech|eth zurich|eth|epfl|uc berkeley|uc san diego|uc davis|uc irvine|uc santa barbara|lse|ucl|kth|tum|rwth aachen|hec paris|hec|insead|essec|escp|sciences po|centralesupelec|mines paristech|ens|iit|iit delhi|iit bombay|iit madras|nit|bits pilani|nus|ntu|hkust|kaist|ku leuven|uclouvain|uva|tu delft|georgia tech|virginia tech|texas a&m|penn state|ohio state|unam|tec de monterrey|usp|unicamp|ufrj|ie business school|esade|iese|bocconi|luiss|harvard|stanford|yale|princeton|columbia|cornell|oxford|cambridge|duke|suny|cuny|cunef|eafit|smu|asu|ut austin|unc'.split(
    '|',
  ),
]
