/**
 * Head nouns of job titles, folded. A text whose head is one of these is probably a title ("Senior Staff Nurse").
 * Languages with inflected endings list the forms people print for themselves; compounds ending in a word of
 * `TITLE_ENDINGS` count too (German "Softwareentwickler", Dutch "projectleider").
 */
export const TITLE_WORDS: readonly string[] = [
  // English: technology, engineering, science
  ...'engineer developer programmer architect administrator admin analyst scientist researcher tester designer technologist technician consultant specialist devops sre coder webmaster dba sysadmin modeler strategist evangelist maintainer contributor hacker'.split(
    ' ',
  ),
  // management, business, office
  ...'manager director lead leader head chief president vp vice-president ceo cto cfo coo cio cmo chairman chair founder co-founder cofounder owner partner principal executive officer supervisor coordinator administrator assistant associate secretary receptionist clerk planner buyer controller accountant bookkeeper auditor teller banker broker trader underwriter actuary economist treasurer cashier advisor adviser agent representative rep salesperson salesman saleswoman merchandiser marketer recruiter generalist superintendent foreman forewoman inspector estimator scheduler expediter dispatcher operator proprietor entrepreneur investor liaison negotiator master scrum'.split(
    ' ',
  ),
  // health, care, education, law, public service
  ...'nurse rn lpn cna physician doctor surgeon dentist hygienist pharmacist therapist psychologist psychiatrist counselor counsellor caregiver carer aide paramedic emt midwife radiographer sonographer phlebotomist optometrist veterinarian dietitian nutritionist orderly practitioner resident teacher tutor instructor professor lecturer educator trainer coach dean librarian principal headteacher nanny babysitter lawyer attorney paralegal solicitor barrister judge notary detective policeman firefighter guard soldier sergeant lieutenant captain corporal commander pilot attendant postdoc fellow scholar student trainee intern apprentice graduate volunteer mentor ambassador'.split(
    ' ',
  ),
  // trades, logistics, hospitality, media
  ...'electrician plumber carpenter welder mechanic machinist fitter painter roofer mason bricklayer plasterer joiner builder laborer labourer worker driver courier trucker loader picker packer handler stocker warehouseman storekeeper janitor cleaner housekeeper custodian gardener landscaper farmer butcher baker chef cook sous-chef waiter waitress server bartender barista host hostess concierge porter bellhop dishwasher hairdresser stylist barber beautician tailor seamstress assembler installer repairer serviceman crew editor writer journalist reporter copywriter author translator interpreter photographer videographer producer filmmaker animator illustrator artist musician actor performer dancer curator publicist blogger announcer conductor referee lifeguard'.split(
    ' ',
  ),
  ...'position role title internship externship apprenticeship traineeship fellowship assistantship postdoctoral sales staff freelance freelancer contractor self-employed cofounder committee member treasurer'.split(
    ' ',
  ),
  // French
  ...'ingenieur ingenieure developpeur developpeuse technicien technicienne chef cheffe directeur directrice responsable charge chargee gestionnaire comptable infirmier infirmiere aide-soignant aide-soignante assistant assistante conseiller conseillere vendeur vendeuse enseignant enseignante professeur formateur formatrice stagiaire alternant alternante apprenti apprentie architecte analyste consultant consultante coordinateur coordinatrice administrateur administratrice employe employee ouvrier ouvriere chauffeur cuisinier cuisiniere serveur serveuse electricien plombier menuisier mecanicien soudeur macon medecin pharmacien sage-femme kinesitherapeute avocat avocate juriste redacteur redactrice graphiste traducteur traductrice commercial commerciale secretaire hotesse agent caissier caissiere magasinier animateur animatrice educateur educatrice doctorant doctorante chercheur chercheuse fondateur gerant gerante concepteur conceptrice operateur operatrice auxiliaire moniteur preparateur livreur auditeur dirigeant prestataire delegue'.split(
    ' ',
  ),
  // German
  ...'entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin kaufmann kauffrau sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin techniker technikerin mechaniker mechanikerin mechatroniker elektriker elektroniker pfleger pflegerin krankenschwester pflegefachkraft fachkraft arzt arztin lehrer lehrerin erzieher erzieherin praktikant praktikantin werkstudent werkstudentin auszubildender auszubildende azubi geschaftsfuhrer geschaftsfuhrerin vorstand referent referentin assistent assistentin sekretar sekretarin buchhalter buchhalterin verkaufer verkauferin koch kochin kellner kellnerin fahrer fahrerin lagerist lageristin schlosser tischler maurer schreiner schweisser wissenschaftler wissenschaftlerin forscher doktorand doktorandin hilfskraft tutor trainer dozent dozentin professor professorin anwalt anwaltin rechtsanwalt jurist juristin redakteur redakteurin gestalter gestalterin designerin architekt architektin administrator projektleiter teamleiter abteilungsleiter meister geselle gesellin aushilfe bankkaufmann einkaufer disponent controllerin steuerberater apotheker hebamme physiotherapeut altenpfleger polizist zusteller kraftfahrer programmierer analytiker koordinator koordinatorin konstrukteur prufer verwalter monteur vertreter vertriebsmitarbeiter freiberufler selbststandig praktikum werkstudententatigkeit ausbildung'.split(
    ' ',
  ),
  // Spanish and Portuguese
  ...'ingeniero ingeniera desarrollador desarrolladora programador programadora analista tecnico tecnica jefe jefa director directora gerente responsable coordinador coordinadora administrador administradora asistente auxiliar contador contadora contable enfermero enfermera medico medica profesor profesora docente maestro maestra abogado abogada arquitecto arquitecta disenador disenadora vendedor vendedora comercial cajero cajera dependiente dependienta camarero camarera cocinero cocinera conductor conductora operario operaria electricista fontanero carpintero mecanico soldador albanil becario becaria practicante pasante consultor consultora asesor asesora investigador investigadora redactor redactora traductor traductora periodista recepcionista secretario secretaria supervisor supervisora encargado encargada ejecutivo ejecutiva especialista socio socia fundador fundadora puesto farmaceutico psicologo trabajador monitor monitora repartidor mozo peon ayudante limpiador cuidador cuidadora representante agente inspector subdirector aprendiz'.split(
    ' ',
  ),
  ...'engenheiro engenheira desenvolvedor desenvolvedora programador tecnico gestor gestora diretor diretora chefe coordenador coordenadora administrador assistente auxiliar contador contabilista enfermeiro enfermeira professor professora advogado advogada arquiteto arquiteta designer vendedor vendedora caixa atendente garcom cozinheiro motorista operador operadora eletricista encanador estagiario estagiaria consultor pesquisador pesquisadora bolsista redator tradutor jornalista recepcionista secretario supervisor encarregado especialista socio fundador lider aprendiz farmaceutico psicologo empregado balconista promotor pedreiro soldador formador nutricionista fisioterapeuta'.split(
    ' ',
  ),
  // Italian
  ...'ingegnere sviluppatore sviluppatrice programmatore programmatrice analista tecnico responsabile direttore direttrice capo coordinatore coordinatrice amministratore impiegato impiegata addetto addetta assistente contabile ragioniere commercialista infermiere infermiera medico insegnante docente professore avvocato architetto progettista disegnatore grafico venditore venditrice commesso commessa cassiere cassiera cameriere cameriera cuoco cuoca autista operaio operaia magazziniere elettricista idraulico meccanico saldatore muratore stagista tirocinante consulente ricercatore ricercatrice dottorando redattore traduttore giornalista segretaria segretario receptionist supervisore dirigente titolare fondatore socio apprendista educatore educatrice farmacista psicologo barista agente rappresentante collaboratore collaboratrice operatore operatrice manutentore'.split(
    ' ',
  ),
  // Dutch
  ...'ontwikkelaar ingenieur programmeur manager leider projectleider teamleider medewerker medewerkster adviseur consultant beheerder analist architect ontwerper boekhouder accountant verpleegkundige verzorgende arts docent leraar lerares onderwijzer stagiair stagiaire directeur hoofd coordinator assistent assistente secretaresse receptionist verkoper verkoopster kok ober serveerster chauffeur monteur elektricien loodgieter timmerman lasser magazijnmedewerker onderzoeker promovendus redacteur vertaler journalist jurist advocaat eigenaar oprichter zzp vakkenvuller caissiere begeleider trainer specialist planner inkoper werkvoorbereider voorman schoonmaker'.split(
    ' ',
  ),
  // Voluntary work
  ...'helper helfer helferin betreuer betreuerin jugendwart kassenwart kassier kassierer schriftfuhrer feuerwehrmann feuerwehrfrau secouriste benevole tresorier tresoriere pompier voluntario voluntaria tesorero tesorera socorrista bombero bombeiro tesoureiro volontario volontaria soccorritore soccorritrice tesoriere vrijwilliger vrijwilligster penningmeester brandweerman'.split(
    ' ',
  ),
]

/** Endings of one-word compounds, folded. */
export const TITLE_ENDINGS: readonly string[] = [
  ...'entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin kaufmann kauffrau bearbeiter bearbeiterin mitarbeiter mitarbeiterin techniker technikerin mechaniker elektroniker pfleger pflegerin fachkraft lehrer lehrerin praktikant praktikantin student studentin fuhrer fuhrerin verkaufer verkauferin fahrer manager managerin assistent assistentin administrator forscher trainer designer gestalter architekt hilfskraft prufer verwalter monteur meister schlosser bauer arbeiter arbeiterin koordinator analyst spezialist spezialistin anwalt arzt arztin helfer helferin betreuer betreuerin wart'.split(
    ' ',
  ),
  ...'medewerker medewerkster leider beheerder ontwikkelaar adviseur verpleegkundige docent ontwerper chauffeur monteur begeleider'.split(
    ' ',
  ),
]

/** Adjectives of rank before a title; alone they say nothing. */
export const RANK_WORDS: readonly string[] = [
  'senior',
  'sr',
  'junior',
  'jr',
  'lead',
  'principal',
  'staff',
  'chief',
  'head',
  'associate',
  'assistant',
  'deputy',
  'vice',
  'interim',
  'acting',
  'graduate',
  'trainee',
  'intern',
  'ii',
  'iii',
  'iv',
  'mid',
  'entry',
  'level',
]

/** Titles in scripts without spaces: a text that ends with one is a title. */
export const UNSPACED_TITLE_ENDINGS: readonly string[] = [
  '工程师',
  '工程師',
  '经理',
  '經理',
  '总监',
  '主管',
  '专员',
  '專員',
  '助理',
  '实习生',
  '實習生',
  '设计师',
  '設計師',
  '开发',
  '开发者',
  '程序员',
  '分析师',
  '顾问',
  '教师',
  '老师',
  '护士',
  '医生',
  '会计',
  '销售',
  '负责人',
  '主任',
  '院长',
  '总裁',
  '职位',
  '研究员',
  '架构师',
  '编辑',
  '翻译',
  '律师',
  '工人',
  '司机',
  '厨师',
  '运营',
  '代表',
  '秘书',
  '讲师',
  '教授',
  '组长',
  '工程師',
  'エンジニア',
]
