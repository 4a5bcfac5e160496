import type { LexiconTable } from '../rows.ts'

/** Clerks, shops, call centres, buyers, recruiters, project offices, cleaning: what group 1 and groups 4, 5 and 9 of ISCO still lacked. */
export const businessServices: LexiconTable = `
== method .4 < office-administration
Switchboard operation = telephone operator, call transfer @ .35
Visitor management = visitor sign-in, accueil visiteurs, Besucherempfang, visitor badges, access badges @ .3
Minute taking #minute-taking = taking minutes, prise de notes, Protokollführung, comptes rendus de réunion @ .35 < meeting-minutes
Audio typing = dictation typing, copy typing, digital dictation, frappe audio, Phonodiktat @ .45 < typing
Touch typing = 10-finger typing, dactylographie, Zehnfingersystem, WPM typing, mecanografía @ .35 < typing
Shorthand writing = Teeline, sténo, Stenografie, Pitman shorthand @ .6
Data verification = data validation entry, data cleansing clerical, contrôle de saisie, data checking @ .35 < data-entry
Form processing = forms processing, application processing, traitement de dossiers, Antragsbearbeitung @ .35
Document scanning = numérisation de documents, document indexing @ .3
Archiving = Archivierung, archivar, record retention @ .35 < records-management
Photocopying = copying and binding, reprographics, reprographie, photocopies @ .2
Post room work = mailroom, post room, service courrier, franking machine, Poststelle @ .3 < mail-handling
Order entry = sales order entry, saisie de commandes, Auftragserfassung, order administration, Auftragsabwicklung @ .4
Sales administration = administration des ventes, ADV administration, Vertriebsinnendienst, sales support, back office comercial @ .45
Export administration = export paperwork, administration export, export documents @ .55
Production clerk work #production-administration = production administration, shop floor paperwork, Arbeitsvorbereitung, work orders @ .45
Stock clerk work #stock-records = stock records, stock clerk, Lagerbuchhaltung @ .35
Transport administration = transport clerk, proof of delivery processing, Disposition transport, affrètement administratif,
    exploitation transport @ .5
Personnel administration = personnel files, administration du personnel, Personalverwaltung, employee records @ .4 < hr-administration
Time and attendance = timesheets, timekeeping, pointage, Zeiterfassung, attendance records, control horario @ .35
Medical secretarial work = medical secretary, secrétariat médical, Arztsekretariat, secretaria médica, medical reception @ .45
School secretarial work = school secretary, secrétariat scolaire, school office administration @ .4
Legal secretarial work = secrétariat juridique, Kanzleisekretariat, Anwaltssekretariat @ .5
Coding clerical #survey-coding = survey coding, statistical clerk @ .5
Library assistance = library assistant, library clerk, Bibliotheksassistenz @ .4
Bookkeeping clerk work #ledger-clerk = saisie comptable, auxiliaire comptable @ .4
Insurance clerk work #insurance-administration = insurance administration, gestion sinistres back-office @ .45
Debt collection calls #telephone-collections = collections calls, outbound collections @ .45
Meeting room booking = room booking, desk booking, hot-desking, boardroom setup @ .2
Corporate hospitality = client hospitality, VIP hosting, corporate receptions @ .4
Expense reports = travel expenses, notes de frais, Reisekostenabrechnung, gastos de viaje, expense claims @ .3 < expense-management
Petty purchasing #purchasing-cards = purchasing cards, procurement cards, P-card reconciliation @ .4
Business letters = formal letter writing, Geschäftskorrespondenz, courrier commercial @ .3 < correspondence
Office relocation = office moves, déménagement de bureaux, office fit-out coordination @ .45

== method .4 < customer-service
Inbound calls = inbound call handling, réception d'appels, Inbound-Telefonie, appels entrants @ .35 < call-centre-operations
Outbound calls = outbound calling, émission d'appels, Outbound-Telefonie, cold calling, téléprospection, Kaltakquise, telemarketing,
    telesales @ .4 < inside-sales
Call quality monitoring = call monitoring, call calibration, évaluation d'appels, call scoring @ .5 < call-centre-operations
Call centre workforce management = WFM call centre, contact centre planning, Erlang C, Verint, Aspect WFM,
    NICE IEX @ .6 < call-centre-operations
IVR = interactive voice response, call routing, ACD call distribution, Avaya CMS @ .6 < call-centre-operations
Service level agreements = SLAs, SLA management, niveaux de service @ .45
Net Promoter Score = NPS, CSAT, customer surveys, enquêtes de satisfaction, mystery shopping @ .5 < customer-satisfaction
Ticketing systems = ticket handling, ticket management, support tickets, Ticketsystem, gestion de tickets @ .35
Escalation management = escalation handling, gestion des escalades, Eskalationsmanagement @ .45
Technical customer support = hotline technique, Technischer Kundendienst, product support @ .45
Social media customer care = community support, online reputation management, modération de contenus, content moderation @ .45
Multilingual customer support = multilingual support @ .45
Loyalty programmes = loyalty cards, programmes de fidélité, Kundenbindungsprogramme, fidelización @ .45 < customer-retention
Refunds processing = refunds and exchanges, remboursements clients, chargebacks handling @ .35 < returns-processing
Warranty claims = warranty processing, garanties constructeur, Gewährleistung, RMA processing @ .45

== method .4 < retail
Till operation = cash register, cash register operation, tenue de caisse, Kassieren, cashiering, encaissement, self-checkout supervision,
    caja registradora @ .25 < cash-handling
Cashing up = end-of-day reconciliation, till reconciliation, Kassenabschluss, clôture de caisse, arqueo de caja @ .3 < cash-handling
Shelf replenishment = stock replenishment, facing up, Regalauffüllung, reposición, réassort @ .25 < shelf-stocking
Stock takes retail #retail-stock-control = retail stock control, démarque inconnue, Inventurdifferenzen @ .4
Price labelling = price tagging, étiquetage prix, Preisauszeichnung, promotional displays, point-of-sale displays @ .25
Planogram compliance = planogram, planogrammes, shelf layout, Space management retail, JDA Space Planning @ .45 < merchandising
Fresh food retail = fresh produce, fruits et légumes rayon, Frischetheke, meat counter, fish counter, cheese counter @ .35
Bakery counter #in-store-bakery = in-store bakery, bake-off, terminal de cuisson @ .35
Fitting room service = fitting rooms, cabines d'essayage @ .25
Shoe fitting = footwear sales, shoe sales, vente chaussures, Schuhverkauf @ .35
Furniture sales = home furnishings sales, vente de meubles, Möbelverkauf; Kitchen sales = bathroom sales, cuisiniste, Küchenverkauf;
    Jewellery sales = watch sales, luxury sales, vente de luxe; Electronics sales = mobile phone sales, consumer electronics sales,
    vente multimédia; DIY store sales = hardware store, builders merchant, quincaillerie, Baumarkt; Optical sales = eyewear sales,
    vente lunettes; Bookselling = bookshop, librairie, Buchhandel, bookstore; Garden centre sales = plants sales, vente de végétaux;
    Sports equipment sales = ski equipment fitting, vente articles de sport; Toy sales = toy retail, vente jouets; Wine sales = caviste,
    Weinhandel, off-licence @ .45
Market trading = market stalls, street vending, vente sur les marchés, Marktverkauf, ambulant sales @ .35
Door-to-door sales = door to door selling, porte-à-porte, Haustürvertrieb, canvassing sales @ .4
Product demonstration = in-store demonstrations, démonstration produits, animation commerciale, brand ambassador, sampling promotions @ .4
Party plan sales = network marketing, vente à domicile @ .4
Key holding retail #shop-opening = store opening and closing, shop opening, keyholder, ouverture et fermeture magasin @ .3
Click and collect = order fulfilment in store, BOPIS, drive retail, préparation drive @ .35
Franchise management = franchising, franchise operations, réseau de franchise @ .55
Category management #category-management = retail category management, gestion de catégories, Sortimentsmanagement, assortment planning,
    range planning @ .6
Visual merchandising guidelines #store-layout = store layout, store concept, implantation magasin @ .45
Retail analytics = sales per square metre, footfall analysis, retail KPIs, panier moyen @ .5
Wholesale? #wholesale = wholesaling, grossiste, Großhandel, venta al por mayor, cash and carry @ .45
Key account management = KAM, grands comptes, strategic accounts, gestión de cuentas clave @ .5 < account-management
Territory management = territory planning, gestion de secteur, Gebietsverkauf, sales territories @ .45 < field-sales
Tender sales #public-tenders-sales = RFI responses, réponses aux appels d'offres, tender responses, Ausschreibungen bearbeiten @ .5
Solution selling = SPIN selling, Challenger sale, MEDDIC, MEDDPICC, Sandler training, BANT, value selling @ .55 < consultative-selling
Sales prospecting = prospecting?, prospection commerciale, Neukundengewinnung, captación de clientes, new customer acquisition,
    Neukundenakquise, cold outreach @ .4 < lead-generation
Social selling @ .45 < lead-generation
Sales pipeline management = pipeline management, deal management, opportunity management @ .45 < sales-management
Sales enablement = sales training, sales coaching, battle cards, sales playbooks, formation commerciale @ .5
Revenue operations = RevOps, sales compensation planning, quota setting, configure price quote @ .6 < sales-operations
Demand generation @ .55 < marketing
Fundraising events = charity events, door-to-door fundraising, street fundraising, crowdfunding @ .45 < fundraising
Auction sales = auctioneer, enchères vente, Versteigerung @ .6
Car rental? #car-rental = vehicle rental, location de véhicules, Autovermietung, fleet rental desk, equipment rental, plant hire @ .4
Vehicle financing sales #automotive-finance = F&I automotive, finance and insurance automotive, financement automobile,
    PCP finance @ .55 < car-sales
Industrial sales = machinery sales, equipment sales, vente de machines, Investitionsgüter vertrieb,
    capital equipment sales @ .55 < technical-sales
Chemical sales = raw materials sales, agricultural sales, building materials sales, vente matériaux de construction @ .55 < technical-sales
Energy sales = solar sales, vente d'énergie, Energievertrieb @ .5
Telecom sales = telecoms sales, vente télécom @ .45
Advertising space sales #exhibition-sales = exhibition sales @ .5
Recruitment sales = recruitment business development, staffing sales, 360 recruitment @ .55 < recruitment

== method .5 < human-resources
Sourcing with Boolean search = Boolean search, X-ray search, recherche booléenne, sourcing LinkedIn @ .5 < candidate-sourcing
Executive search = headhunting, chasse de têtes, C-level recruitment @ .6 < recruitment
Volume recruitment = high-volume recruiting, mass hiring, recrutement de masse @ .5 < recruitment
Recruitment process outsourcing = RPO, MSP recruitment, managed service provider staffing @ .6 < recruitment
Competency-based interviewing = structured interviews, STAR interviews, entretien structuré, behavioural interviewing @ .45 < interviewing
Assessment centres = assessment centre, Assessment-Center, centres d'évaluation @ .55
Background checks? #background-checks = DBS checks?, vérification de références, right to work checks, I-9 verification, E-Verify @ .4
Salary benchmarking = pay benchmarking, compensation benchmarking, Gehaltsbenchmark,
    enquêtes de rémunération @ .6 < compensation-and-benefits
Job evaluation = Hay job evaluation, job grading, pesée de postes, Stellenbewertung, Mercer IPE @ .65 < compensation-and-benefits
Variable pay schemes = incentive schemes, sales commission plans, intéressement participation,
    long-term incentives @ .6 < compensation-and-benefits
Benefits administration = open enrollment, avantages sociaux, Betriebliche Leistungen,
    health and welfare benefits @ .5 < compensation-and-benefits
Absence management = sickness absence, absence monitoring, gestion de l'absentéisme, Fehlzeitenmanagement,
    return-to-work interviews @ .45 < leave-management
Grievance handling = grievances?, disciplinary procedures, disciplinary hearings, procédure disciplinaire,
    Abmahnung @ .5 < employee-relations
Works council relations = CSE relations sociales, relations sociales, IRP, comité d'entreprise, social dialogue @ .65 < employee-relations
Redundancy process = layoffs management, PSE licenciement, plan de sauvegarde de l'emploi, Sozialplan, TUPE @ .65 < employee-relations
Exit interviews = exit process, entretien de départ @ .4
Succession planning = talent review, 9-box grid, plan de succession, Nachfolgeplanung @ .6 < talent-management
Performance appraisals = annual appraisals, entretien annuel, Mitarbeitergespräche, 360-degree feedback,
    evaluación del desempeño @ .4 < performance-management
Training needs analysis = learning needs analysis, recueil des besoins en formation, Bildungsbedarfsanalyse @ .5 < learning-and-development
Training administration = training coordination, plan de formation, Schulungsorganisation, plan de développement des compétences,
    OPCO @ .45 < learning-and-development
Leadership development = management development, développement des managers, Führungskräfteentwicklung @ .55 < learning-and-development
Competency frameworks = skills matrix, GEPP, Kompetenzmanagement, competency mapping @ .55 < talent-management
Employee engagement = engagement surveys, engagement des collaborateurs, Mitarbeiterbefragung @ .45
Quality of working life #qvct = QVT, QVCT, psychosocial risks, risques psychosociaux,
    betriebliches Gesundheitsmanagement @ .5 < employee-wellbeing
HR policy writing = employee handbooks, politiques RH, Arbeitsordnung @ .45
HR audits = audit social @ .55
HR shared services = HR helpdesk, HR service delivery @ .5
HR business cases people analytics #headcount-planning = headcount planning, headcount reporting, bilan social, Personalplanung,
    HR dashboards @ .55 < workforce-planning
Apprenticeship management = apprenticeship levy, gestion de l'alternance, Ausbildungsmanagement @ .5
Disability employment = mission handicap, RQTH, Schwerbehindertenvertretung, ADA accommodations @ .55 < diversity-and-inclusion
Expatriate management = expat assignments, mobilité internationale, Entsendung @ .6 < global-mobility
Payroll processing multi-country #international-payroll = international payroll, multi-country payroll, paie internationale @ .6 < payroll
CIPD Level 5 = CIPD Level 7, CIPD Level 3; PHR = SPHR, aPHR, SHRM-SCP @ .55

== method .5
Project scheduling = Gantt charts, Gantt chart, critical path analysis, planning de projet, Terminplanung projekt, work breakdown structure,
    WBS @ .45 < project-management
Earned value management = EVM, earned value analysis, cost/schedule control @ .65 < project-management
Project controls = project cost control, cost engineering, project controller, Projektcontrolling,
    contrôle de projet @ .65 < project-management
Project risk management = risk registers, RAID logs, project risk register, gestion des risques projet @ .5 < project-management
Project governance = steering committees, stage gates, comité de pilotage, Lenkungsausschuss, project charters @ .5 < project-management
Benefits realisation = business cases, business case development, étude d'opportunité, ROI analysis, Wirtschaftlichkeitsrechnung @ .5
Portfolio management office #portfolio-prioritisation = project portfolio prioritisation, PPM tools, Planview, Clarity PPM,
    MS Project Server, Sciforma, Planisware @ .6 < programme-management
Agile coaching #agile-coaching = agile coach, agile transformation, SAFe SPC, agile at scale @ .6 < agile
Story mapping = user story mapping, story points, planning poker, acceptance criteria writing @ .5 < product-ownership
Product discovery = jobs to be done, continuous discovery, opportunity solution trees, dual-track agile @ .65 < product-management
Go-to-market strategy = GTM strategy, market entry strategy, product positioning, stratégie de lancement,
    Markteinführung @ .5 < product-marketing
Product analytics = Pendo, Heap analytics, FullStory @ .6
Innovation management = gestion de l'innovation, Innovationsmanagement, open innovation, R&D management @ .55
Post-merger integration = PMI integration, carve-outs, merger integration @ .7 < mergers-and-acquisitions
Operating model design = target operating model, TOM design, organisation design, modèle opérationnel @ .65
Cost reduction = cost savings, cost optimisation, réduction des coûts, Kostensenkung, reducción de costes @ .4 < cost-control
Outsourcing management = outsourcing?, externalisation, BPO management, offshoring, shared services @ .5
Board management = board of directors support, conseil d'administration, non-executive director, trustee board,
    Aufsichtsrat @ .55 < corporate-governance
Multi-site management = multi-site operations, regional management, gestion multisite, area management, Filialnetz @ .45
P&L ownership = P&L responsibility, full P&L, compte de résultat pilotage, Ergebnisverantwortung,
    profit centre management @ .45 < profit-and-loss-management
Startup founding = founding companies, création de startup, business creation, reprise d'entreprise, Existenzgründung @ .5
Nonprofit governance = association management, charity management, gestion d'associations, Vereinsmanagement @ .5
Health service management = hospital operations, NHS management, bed capacity management, direction d'hôpital @ .6 < healthcare-management
School business management = bursar, school finance, intendance scolaire @ .55 < educational-leadership
Childcare centre management #children-centre-management = children's centre management @ .5
Retail operations management = district management retail, direction régionale commerce @ .5 < store-management
Hotel general management = hotel general manager, direction d'hôtel, Hoteldirektion @ .55 < hospitality-management
Farm estate management #estate-operations = country estate management, domaine viticole direction @ .6
Plant manufacturing management #plant-direction = plant director, direction d'usine, Werksleitung,
    site management industrial @ .55 < production-management
IT management? #it-management = IT department management, DSI, IT-Leitung, CIO role, IT budget management, IT governance @ .5 < it-strategy
Research management = R&D project management, research programme management, Forschungsmanagement, gestion de la recherche @ .6
Policy and planning management #strategic-foresight = strategic foresight, scenario planning, prospective stratégique,
    horizon scanning @ .65
Construction company management #construction-business-management = construction business development, direction de travaux,
    Oberbauleitung @ .6 < construction-management

== method .45 < procurement
Supplier sourcing low-cost countries #global-sourcing = global sourcing, low-cost country sourcing, Far East sourcing,
    achats internationaux @ .55
Request for quotation = RFQ, RFQs, demande de prix, Preisanfragen, tender evaluation, bid evaluation, reverse auctions @ .5
Direct materials purchasing = raw material purchasing, achats directs, direct material, production purchasing, Produktionseinkauf @ .5
Indirect purchasing #indirect-purchasing = achats indirects, Indirekter Einkauf, MRO purchasing, achats hors production @ .5
Purchasing negotiations = Preisverhandlungen @ .45
Supplier audits = supplier quality, SQA, supplier quality management, audit fournisseurs, Lieferantenaudit,
    supplier development @ .6 < supplier-evaluation
Vendor-managed inventory = VMI, consignment stock @ .6 < inventory-management
ABC analysis = XYZ analysis, slow-moving stock, obsolete stock management, safety stock calculation @ .5 < inventory-management
Sales and operations planning = S&OP, PIC planification, S&OP process, integrated business planning, IBP process @ .6 < demand-planning
Production logistics = in-plant logistics, intralogistics, Intralogistik, logistique interne @ .5 < logistics
Packaging logistics = returnable packaging, load units, Ladungsträger @ .55 < logistics
Cross-docking = cross-dock, quai de transbordement, flow-through logistics @ .5 < warehousing
Slotting? #slotting = warehouse layout, bin locations, warehouse slotting, gestion des emplacements @ .55 < warehouse-management
Automated warehouses = AS/RS, automated storage and retrieval, Swisslog, Dematic, AutoStore, Hochregallager,
    Automatisiertes lager @ .65 < warehouse-management
Barcode scanning = RF scanners, handheld scanners, barcode scanners, lecteurs codes-barres, MDE-Geräte @ .25 < warehousing
Container stuffing = container loading, empotage, dépotage, Containerentladung, devanning @ .35 < loading-and-unloading
Pallet building = building pallets, stacking pallets, palettes filmage, shrink-wrapping pallets @ .25 < manual-handling
Bonded warehousing = customs warehouse, entrepôt sous douane, Zolllager, AEO, authorised economic operator @ .65 < customs-clearance
Import operations = import documentation, bill of lading, bills of lading, airway bills, gestion import,
    customs entries @ .55 < freight-forwarding
Less-than-truckload freight = LTL freight, FTL freight, full truckload, freight brokerage, freight broker, groupage,
    Stückgut @ .55 < freight-forwarding
Express parcel operations = parcel hub operations, sortation, tri de colis, Paketsortierung, conveyor sorting @ .35
Transport dispatching = truck dispatching, load dispatching, Disponent, dispatcher trucking, exploitant transport @ .5 < route-planning

== method .3 < cleaning
Hospital cleaning = healthcare cleaning, clinical cleaning, terminal cleaning, nettoyage hospitalier, Krankenhausreinigung,
    isolation room cleaning @ .4
School cleaning = nettoyage écoles, Schulreinigung @ .3
Glass and façade cleaning = window cleaner, high-level window cleaning, lavage de vitres, Glasreinigung, water-fed pole @ .4
Carpet cleaning = carpet shampooing, upholstery cleaning, injection-extraction, Teppichreinigung @ .35
Floor machine operation = floor scrubbers, floor buffing, monobrosse, autolaveuse, Scheuersaugmaschine, floor stripping and waxing @ .35
Kitchen deep cleaning = duct cleaning, extraction cleaning, dégraissage de hottes @ .4
Street cleaning = road sweeping, street sweeper, voirie propreté, Straßenreinigung, barrido de calles @ .3
Vehicle cleaning = bus cleaning, train cleaning, lavage de véhicules, Fahrzeugreinigung @ .25
Construction cleaning = builders clean, nettoyage fin de chantier, Bauendreinigung @ .3
Biohazard cleaning = crime scene cleaning, trauma cleaning, bio-cleaning @ .6
Cleaning supervision = cleaning team management, chef d'équipe propreté, Objektleitung reinigung, ISSA CIMS @ .4
Waste collection #refuse-collection = refuse collection, bin collection, ripeur, Müllabfuhr, recogida de basuras @ .3 < waste-management
Window and upholstery valet #domestic-laundry = domestic ironing, household laundry @ .25
Disinfection services = disinfestation, fogging, désinfection 3D, dératisation, bed bug treatment, rodent control @ .5 < pest-control
Pool cleaning = swimming pool cleaning, nettoyage de piscines @ .35
Dish room work #pot-washing = pot washing, ware washing, dish machine @ .25 < dishwashing
`
