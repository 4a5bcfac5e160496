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

/** Head nouns of more trades, folded: in the plural they name firms ("Stag & Thistle Distillers"). */
export const CRAFT_WORDS: readonly string[] = [
  // more trades: sea, land, crafts, science, medicine, stage, church, law, service
  ...'recruit infantryman rifleman cadet airman seaman corpsman medic sailor bosun boatswain deckhand skipper helmsman navigator purser stewardess steward stevedore longshoreman docker rigger scaffolder glazier tiler floorer thatcher stonemason blacksmith farrier saddler cobbler shoemaker upholsterer weaver spinner knitter potter ceramicist glassblower goldsmith silversmith jeweller jeweler watchmaker clockmaker locksmith gunsmith luthier bookbinder printmaker engraver lithographer typesetter printer papermaker wheelwright shipwright boatbuilder millwright toolmaker diemaker patternmaker moulder molder foundryman smelter grinder polisher sandblaster galvanizer plater boilermaker pipefitter steamfitter gasfitter lineman lineworker linesman jointer splicer cabler wireman lagger insulator roustabout roughneck driller blaster miner collier surveyor geodesist cartographer hydrologist geologist geophysicist geochemist seismologist meteorologist climatologist oceanographer biologist microbiologist botanist zoologist ecologist entomologist ornithologist mycologist virologist immunologist geneticist bioinformatician biostatistician statistician mathematician physicist chemist biochemist astronomer astrophysicist metallurgist archaeologist anthropologist sociologist historian linguist philologist paleontologist palaeontologist criminologist demographer epidemiologist toxicologist pathologist pharmacologist neurologist cardiologist oncologist radiologist anesthesiologist anaesthetist anesthetist dermatologist pediatrician paediatrician gynecologist gynaecologist urologist nephrologist endocrinologist rheumatologist hematologist haematologist ophthalmologist orthodontist endodontist periodontist podiatrist chiropodist chiropractor osteopath physiotherapist physio audiologist orthoptist perfusionist prosthetist orthotist dosimetrist embryologist cytologist histologist hospitalist intensivist obstetrician doula internist registrar houseman locum vet groomer kennelhand stablehand jockey zookeeper beekeeper apiarist herdsman drover rancher stockman stockperson farmhand farmworker fieldworker milker dairyman cheesemaker winemaker vintner viticulturist oenologist enologist brewer distiller maltster agronomist horticulturist arborist forester gamekeeper ghillie warden fisherman trawlerman oysterman greenkeeper groundskeeper groundsman nurseryman florist grower planter pruner harvester lumberjack logger sawyer feller butler valet housemaid maid governess caretaker doorman doorperson bouncer usher croupier dealer bookmaker sommelier maitre patissier chocolatier confectioner pizzaiolo pizzaiola commis rotisseur saucier caterer barback busser busboy hostler potwasher expeditor checker bagger replenisher grocer fishmonger greengrocer ironmonger stationer bookseller antiquarian auctioneer appraiser valuer adjuster adjustor assessor bursar paymaster comptroller fundraiser grantwriter almoner chaplain pastor priest vicar curate deacon imam rabbi cantor sexton verger missionary organist pianist violinist violist cellist flautist flutist oboist clarinettist clarinetist bassoonist trumpeter trombonist hornist percussionist drummer guitarist bassist harpist accordionist singer vocalist soprano contralto tenor baritone chorister composer arranger orchestrator songwriter lyricist dj dramaturg playwright screenwriter scriptwriter choreographer ballerina acrobat magician clown puppeteer stuntman comedian cinematographer cameraman camerawoman gaffer colourist colorist subeditor proofreader typist stenographer transcriber transcriptionist captioner columnist correspondent newsreader broadcaster presenter podcaster vlogger critic essayist novelist poet sculptor calligrapher cartoonist archivist conservator museologist restorer taxidermist preparator invigilator proctor examiner lector reader provost chancellor rector housemaster housemistress schoolmaster preceptor aupair childminder paraeducator paraprofessional interventionist behaviorist lifecoach caseworker youthworker magistrate bailiff conveyancer arbitrator mediator ombudsman lobbyist legislator councillor councilor councilman councilwoman mayor senator congressman diplomat consul attache envoy ambassador spokesperson spokesman spokeswoman gendarme constable deputy sheriff marshal trooper patrolman policewoman firewoman telephonist operative handyman handyperson maintenanceman sweeper binman recycler sorter palletizer palletiser teamster cabdriver busdriver coachman signalman trackman brakeman engineman trainman switchman flagger dockworker stower lasher wharfinger stockkeeper quartermaster armorer armourer gunner bombardier loadmaster crewchief crewman paratrooper submariner aviator copilot aircrew astronaut lookout lifesaver swimmer umpire sportsman athlete footballer cricketer boxer scout booker promoter impresario roadie stagehand propmaster costumer seamster dressmaker cutter presser ironer laundress launderer drycleaner tanner furrier milliner hatter glover lacemaker embroiderer manicurist pedicurist nailtech esthetician aesthetician cosmetologist cosmetician masseur masseuse tattooist piercer embalmer undertaker mortician gravedigger cremator draughtsman draughtsperson drafter draftsman draftsperson detailer modeller modelmaker urbanist conservationist topographer geomatician sysop informatician cyberneticist ethicist futurist ideator restaurateur hotelier publican landlord innkeeper realtor telemarketer canvasser hawker vendor peddler seller storeman storewoman warehouseworker leadhand chargehand ganger foreperson tradesman tradesperson craftsman craftsperson craftswoman improver journeyman journeywoman artisan solderer winder coiler grader gauger weigher sampler assayer analyser analyzer calibrator'.split(
    ' ',
  ),
  // trades in Dutch, French, German, Spanish, Portuguese, Italian, folded
  ...'hovenier stukadoor metselaar vrachtwagenchauffeur kassamedewerker huisarts bakker slager kapper kapster schilder stratenmaker tuinman receptioniste leerling jardinier jardiniere ebeniste couvreur chaudronnier carreleur peintre serrurier boulanger boulangere boucher charcutier barman plongeur sommeliere receptionniste gouvernante orthophoniste pharmacienne veterinaire coiffeur coiffeuse estheticienne libraire cariste chauffeur-livreur conducteur conductrice agriculteur agricultrice maraicher viticulteur eleveur professeure instituteur institutrice bibliothecaire notaire huissier journaliste maquettiste gartner gartnerin zimmermann dachdecker fliesenleger maler klempner installateur elektronikerin mechatronikerin lackierer backer baecker konditor konditorin metzger fleischer friseur friseurin krankenpfleger altenpflegerin apothekerin landwirt landwirtin winzer forster berufskraftfahrer fachlagerist rechtsanwaltin polier jardinero pintor cerrajero panadero panadera pastelero carnicero mesero mesera farmaceutica fisioterapeuta veterinario veterinaria peluquero peluquera repartidora carretillero camionero agricultor ganadero educador educadora bibliotecario bibliotecaria procurador jardineiro carpinteiro padeiro confeiteiro acougueiro cozinheira garconete cabeleireiro cabeleireira estoquista giardiniere falegname imbianchino panettiere pasticcere pasticciera macellaio parrucchiere parrucchiera'.split(
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
