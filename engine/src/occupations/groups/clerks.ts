import type { OccupationTable } from '../rows.ts'

/** ISCO-08 major group 4: clerical support workers. */
export const clerks: OccupationTable = `
== 4110 administration
Office clerk = general office clerk, administrative assistant, admin assistant, office assistant, clerical assistant, administrator, clerk,
    office administrator assistant, business support officer, admin officer, administrative clerk, administrative support, clerical officer,
    Bürokaufmann/frau, Kaufmann für Büromanagement, Kauffrau für Büromanagement, Bürokraft, Bürohilfe, Büroassistent/in, kaufmännischer Angestellter,
    kaufmännische Angestellte, kaufmännischer Mitarbeiter, kaufmännische Mitarbeiterin, Industriekaufmann/frau, Kauffrau im Groß und Außenhandel,
    Bürosachbearbeiter/in, employé/e administratif/ve, assistant/e administratif/ve, agent/e administratif/ve, employé/e de bureau,
    auxiliar administrativo/a, administrativo/a, oficinista, asistente administrativo/a
== 4120 administration
Secretary = general secretary office, team secretary, school secretary, team assistant, church secretary, Sekretär/in, Schulsekretär/in,
    Teamsekretär/in, secrétaire, assistant/e secrétaire, secrétaire comptable, secretario/a
== 4131 administration
Typist = word processing operator, audio typist, stenographer, transcriptionist, Schreibkraft, Phonotypist/in, dactylographe,
    opérateur/rice de traitement de texte, mecanógrafo/a
== 4132 administration
Data entry clerk = data entry operator, data entry specialist, data entry, data processor, Datenerfasser/in, Datentypist/in, opérateur/rice de saisie,
    agent de saisie, grabador/a de datos, digitador/a
== 4211 banking
Bank teller = teller, bank cashier, bank clerk, currency exchange clerk, customer service teller, money changer, Bankschalterangestellter,
    Kassierer Bank, guichetier/ère, agent d'accueil bancaire, cajero/a de banco
Post office counter clerk = post office clerk, postal clerk, Schalterbeamter Post, guichetier/ère de La Poste, empleado/a de correos
== 4212 hospitality
Croupier = casino dealer, gaming dealer, bookmaker, betting clerk, poker dealer, Buchmacher/in, crupier
== 4213 banking
Pawnbroker = moneylender, Pfandleiher/in, prêteur/euse sur gages, prestamista
== 4214 accounting
Debt collector = collections agent, collections specialist, credit controller, collections clerk, bill collector, credit collector,
    Inkassomitarbeiter/in, Forderungsmanager/in, chargé/e de recouvrement, agent de recouvrement, credit manager junior, gestor/a de cobros,
    cobrador/a
== 4221 hospitality
Travel consultant = travel agent, travel agency clerk, tour operator agent, ticket agent, airline ticket agent, reservations agent, travel adviser,
    travel advisor, reservation agent, airline check in agent, Reisebürokaufmann/frau, Tourismuskaufmann/frau, Reiseberater/in,
    Reiseverkehrskaufmann/frau, conseiller/ère voyages, agent/e de voyages, agent/e de réservation, agente de viajes, asesor/a de viajes
Tour operator assistant; Cruise consultant; Business travel consultant; Airline ticketing agent
== 4221 aviation
Passenger service agent = check in agent, airport check in agent, airport passenger service agent, ground staff, gate agent, agent d'escale,
    agent/e d'escale commercial, agente de handling, agente de pasaje
== 4222 customer-service
Call centre agent = call center agent, contact centre agent, contact center agent, customer service representative, customer service agent,
    customer service advisor, customer service adviser, customer support agent, customer support representative, customer support specialist,
    customer care agent, client advisor, customer care representative, customer advisor, customer service specialist, customer service assistant,
    customer service officer, customer service associate, customer service, customer support, client service representative, chat support agent,
    call handler, telephone operator call centre, Callcenter Agent/in, Kundenberater/in, Kundenservicemitarbeiter/in, Kundendienstmitarbeiter/in,
    Mitarbeiter Kundenservice, Mitarbeiterin Kundenservice, Servicemitarbeiter/in, téléconseiller/ère, conseiller/ère clientèle,
    conseiller/ère client, chargé/e de relation client, chargé/e de service client, conseiller/ère relation client, télé conseiller/ère,
    teleoperador/a, agente de atención al cliente, asesor/a de atención al cliente, operador/a de call center
Complaints handler = complaints officer, gestionnaire de réclamations
Technical customer support agent; Live chat agent; Insurance call handler; Bilingual customer service agent; Helpline counsellor;
    Social media customer agent; Order desk agent
== 4223 administration
Switchboard operator = telephone operator, telephonist, Telefonist/in, standardiste, telefonista
== 4224 hospitality
Hotel receptionist = front desk agent, front desk clerk, front desk receptionist, guest service agent, night auditor, night receptionist,
    front office agent, guest relations officer, hotel front desk agent, hotel desk clerk, Hotelfachmann/frau, Rezeptionist/in, Hotelrezeptionist/in,
    Empfangsmitarbeiter Hotel, Nachtportier, réceptionniste, réceptionniste d'hôtel, réceptionniste de nuit, veilleur de nuit, recepcionista de hotel,
    recepcionista
Concierge = hotel concierge, Hotelconcierge, conserje
== 4225 customer-service
Enquiry clerk = information clerk, information desk assistant, tourist information officer, visitor services assistant, hospital admissions clerk,
    inquiry clerk, Auskunftsangestellter, agent d'accueil touristique, conseiller/ère en séjour, informador/a turístico/a
== 4226 administration
Receptionist = office receptionist, front desk officer, dental receptionist, salon receptionist, welcome desk agent, front of house receptionist,
    Empfangskraft, Empfangsmitarbeiter/in, Empfangssekretär/in, agent/e d'accueil, hôte d'accueil, hôtesse d'accueil, chargé/e d'accueil,
    recepcionista de oficina
== 4227 marketing
Survey interviewer = market research interviewer, interviewer, census enumerator, poll taker, public opinion interviewer,
    Interviewer/in Marktforschung, encuestador/a
== 4229 medical-office
Admissions clerk = hospital admissions officer, eligibility clerk, patient registrar, agent d'admission, admisionista
== 4311 accounting
Accounts clerk = accounting clerk, accounts payable clerk, accounts receivable clerk, accounts payable specialist, accounts receivable specialist,
    bookkeeping clerk, invoice clerk, billing clerk, billing specialist, ledger clerk, purchase ledger clerk, sales ledger clerk, cost clerk,
    accounts payable, accounts receivable, accounts payable analyst, Buchhaltungskraft, Rechnungsprüfer/in, Fakturist/in, aide comptable,
    agent de facturation, chargé/e de facturation, gestionnaire de facturation, administrativo/a contable, auxiliar de facturación
== 4312 insurance
Insurance clerk = policy clerk, insurance administrator, claims clerk, insurance processing clerk, Versicherungsangestellter,
    Versicherungsangestellte, Versicherungssachbearbeiter/in, gestionnaire assurance, gestionnaire de contrats d'assurance,
    administrativo/a de seguros
Finance clerk = securities clerk finance, mortgage clerk, brokerage clerk, loan clerk, finance administrator, statistical clerk,
    Finanzsachbearbeiter/in
== 4313 human-resources
Payroll clerk = payroll administrator, payroll specialist, payroll officer, wages clerk, payroll accountant, payroll analyst, payroll assistant,
    Lohnbuchhalter/in, Lohn und Gehaltsbuchhalter, Lohn und Gehaltsbuchhalterin, Entgeltabrechner/in, gestionnaire de paie, gestionnaire paie,
    technicien/ne de paie, técnico/a de nóminas
== 4321 warehouse
Stock clerk = warehouse clerk, inventory clerk, stock control clerk, stock controller, inventory controller, storekeeper, shipping clerk,
    receiving clerk, shipping and receiving clerk, goods in clerk, weighing clerk, parts clerk, warehouse administrator, inventory specialist,
    inventory analyst, Lagerist/in, Fachkraft für Lagerlogistik, Fachlagerist/in, Lagerverwalter/in, Lagerbuchhalter, Teiledienstmitarbeiter,
    magasinier/ère, gestionnaire de stock, gestionnaire de stocks, réceptionnaire, agent de magasinage, almacenero/a, auxiliar de almacén,
    administrativo/a de almacén
Goods receiving clerk; Dispatch clerk; Parts adviser; Cycle counter; Inventory auditor; Tool crib attendant
== 4322 manufacturing
Production planning clerk = production planner, production scheduler, production coordinator, production clerk, materials planner, material planner,
    MRP controller, planner, Produktionsplaner/in, Fertigungsplaner/in, Fertigungssteuerer, Disponent Produktion, Arbeitsvorbereiter Planung,
    ordonnanceur/euse, planificateur/rice, agent d'ordonnancement, planificador/a de producción, planificador/a
== 4322 logistics
Supply chain planner = demand planner, supply planner, supply chain analyst, supply chain specialist, supply chain coordinator, demand analyst,
    inventory planner, Bedarfsplaner/in, Supply Chain Planer/in, approvisionneur planificateur, prévisionniste, gestionnaire supply chain,
    analista de cadena de suministro
== 4323 logistics
Transport clerk = dispatcher, transport coordinator, logistics coordinator, logistics clerk, logistics specialist, logistics administrator,
    logistics assistant, route planner, logistics analyst, traffic controller transport, export coordinator, logistics officer, Disponent/in,
    Speditionssachbearbeiter/in, Logistiker/in, Fachkraft Transport, Versandsachbearbeiter/in, exploitant/e transport, agent d'exploitation,
    affréteur transport, coordinateur/rice logistique, agent logistique, logisticien/ne, assistant/e logistique, technicien/ne logistique,
    coordinador/a de logística, técnico/a de logística, gestor/a de tráfico, operador/a logístico
Flight dispatcher = flight operations officer, crew scheduler, aircraft load controller, agent d'opérations aériennes, despachador/a de vuelos
Train dispatcher; Crew planner; Taxi dispatcher; Freight coordinator; Fleet coordinator; Port coordinator; Pipeline dispatcher; Aircraft dispatcher
== 4411 library
Library clerk = library assistant, library attendant, Bibliotheksassistent/in, Fachangestellter für Medien und Informationsdienste,
    Fachangestellte für Medien und Informationsdienste, FaMI, assistant/e de bibliothèque, agent de bibliothèque, auxiliar de biblioteca
== 4412 logistics
Mail carrier = postman, postwoman, mail sorter, letter carrier, postal worker, postal delivery worker, mailroom clerk, mail clerk,
    post room assistant, Briefträger/in, Postbote, Postbotin, Zusteller/in, Briefzusteller/in, facteur/rice, agent de tri postal,
    préposé/e au courrier, cartero/a
== 4413 writing
Proofreader = coding clerk, proof reader, proofreading clerk, Korrektor/in, correcteur/rice, corrector/a de textos
== 4415 administration
Filing clerk = document controller, document control specialist, records clerk, copying clerk, archive clerk, document clerk, Dokumentenmanager/in,
    Registrator/in, gestionnaire documentaire, agent de reprographie, controlador/a documental, archivador
== 4416 human-resources
Personnel clerk = HR assistant, HR administrator, human resources assistant, HR coordinator, human resources administrator,
    human resources coordinator, people coordinator, HR clerk, HR support officer, Personalassistent/in, HR Assistent/in, assistant/e RH,
    assistant/e ressources humaines, assistant/e de ressources humaines, auxiliar de recursos humanos, administrativo/a de recursos humanos
Recruitment coordinator = recruiting coordinator, talent acquisition coordinator, recruitment administrator, recruitment assistant,
    assistant/e de recrutement
Training coordinator = training administrator, training assistant, learning coordinator, assistant/e de formation, coordinador/a de formación
== 4419 sales
Sales support clerk = sales administrator, sales assistant office, order processing clerk, sales support specialist, sales coordinator,
    sales operations specialist, sales order processor, order entry clerk, customer order clerk, sales operations analyst, advertising clerk,
    Vertriebsinnendienstmitarbeiter/in, Auftragssachbearbeiter/in, Sachbearbeiter Vertriebsinnendienst, Mitarbeiter Vertriebsinnendienst,
    assistant/e commercial/e, assistant/e administration des ventes, gestionnaire ADV, assistant/e ADV, administrador/a de ventas,
    asistente comercial, administrativo/a comercial
== 4419 procurement
Procurement clerk = purchasing assistant, purchasing clerk, procurement assistant, procurement coordinator, contract administrator,
    contracts administrator, Einkaufssachbearbeiter/in, Einkaufsassistent/in, gestionnaire d'achats, auxiliar de compras
== 4419 public-administration
Town hall clerk = council officer, democratic services officer, election clerk, agent d'état civil, agent/e territorial/e, Gemeindesekretär/in,
    administrativo/a de ayuntamiento
`
