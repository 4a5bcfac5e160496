import type { LexiconTable } from '../rows.ts'

/** Office and administration, general management, project and process work, human resources. */
export const office: LexiconTable = `
== tool .3
Microsoft Office #microsoft-office = MS Office, Office 365, Microsoft Office Suite, MS Office Suite, Microsoft 365, O365, Pack Office, Microsoft Suite, Office suite, paquete office, MS-Office, M365, suite Office, Office software, Microsoft Office applications, MS Office 365, Microsoft Office 365, Office-Paket, Office Pack @ .25
Microsoft Excel #excel = Excel??, MS Excel, advanced Excel, Excel spreadsheets, MS-Excel, Microsoft Office Excel, Excel formulas @ .4 < microsoft-office ~ google-sheets when word, powerpoint, spreadsheet, spreadsheets, pivot, vlookup, outlook, office, microsoft, access, formulas, macros, tables, charts, advanced, intermediate, powerpoint, vba unless in, at, as, academically, on, under, beyond, within, our, the, ^to, ^will, ^who, ^you, ^and, ^can, ^they, ^we
Pivot tables = VLOOKUP, pivot table, XLOOKUP, Excel functions, v-lookup, pivots tables, tableaux croisés dynamiques @ .45 < excel
Spreadsheets = spreadsheet software, tableur, hojas de cálculo, Tabellenkalkulation @ .3
Microsoft Word #word = Word??, MS Word, MS-Word, Microsoft Office Word @ .2 < microsoft-office when excel, powerpoint, outlook, office, microsoft, processing, publisher, access, typing, document unless of, for, processing, processor, count, search, problems, games, cloud, embeddings, embedding, association, ^the, ^a, ^every, ^key, ^in, ^spoken, ^written
Microsoft PowerPoint #powerpoint = PowerPoint, MS PowerPoint, power point, PPT, MS-PowerPoint, PowerPoint presentations @ .25 < microsoft-office
Microsoft Outlook #outlook = Outlook?, MS Outlook, Outlook calendar @ .2 < microsoft-office when excel, word, powerpoint, microsoft, email, calendar, office, gmail unless on, for, is, of, ^positive, ^economic, ^market, ^global, ^an, ^the
Microsoft Teams = MS Teams, Teams??; Zoom? = Zoom Meetings, Zoom video; Slack?; Google Meet = Google Hangouts; Webex = Cisco Webex; Skype = Skype for Business @ .15 when zoom, skype, slack, teams, sharepoint, outlook, webex, microsoft, video, jira unless lens, in, time, lead, leader, of, across, members, management
Microsoft SharePoint #sharepoint = SharePoint, MS SharePoint, SharePoint Online, share point @ .35
Microsoft Project = MS Project, MS-Project; Primavera P6 = Primavera, Oracle Primavera @ .5
Microsoft Visio = Visio, MS Visio; Lucidchart; Draw.io; Miro?; Microsoft Whiteboard @ .35 when figma, mural, whiteboard, jira
Microsoft OneNote = OneNote, Evernote; Microsoft Publisher = MS Publisher; Microsoft Planner @ .25
Power Automate = Microsoft Flow, MS Power Automate; Zapier; Make.com #make = Integromat; n8n; UiPath; Blue Prism; Automation Anywhere @ .6 < robotic-process-automation
Google Workspace = G Suite, Google Suite, Google Apps, Google Docs, GSuite, Google Drive, Google Workplace, Google Calendar, Gmail @ .2
Google Sheets = Google spreadsheets @ .3 < google-workspace
LibreOffice = OpenOffice, Apache OpenOffice; iWork = Apple Numbers, Apple Pages @ .25
Adobe Acrobat = Acrobat Pro, Adobe Reader, PDF editing; DocuSign = e-signature, electronic signatures @ .25
Dropbox; OneDrive = Microsoft OneDrive; Box cloud storage @ .15
SurveyMonkey; Qualtrics; Google Forms; Typeform; Microsoft Forms @ .4

== method .25
Office administration = administrative support, administration, administrative skills, administrative tasks, secrétariat, Büroorganisation, administración, admin support, office support, clerical, clerical work, clerical duties, clerical skills, gestion administrative, Sekretariat, administrative duties, general administration, admin, tâches administratives, Büroarbeiten, administrative work, office procedures, administrative procedures, Verwaltung
Office management = office manager skills, gestion de bureau, running an office, office coordination @ .35 < office-administration
Executive assistance = executive assistant, personal assistant, PA support, executive support, assistanat de direction, supporting executives, Direktionsassistenz, secretarial support, secretarial skills, secretarial @ .4 < office-administration
Calendar management = diary management, agenda management, gestion d'agenda, Terminplanung, gestión de agenda, appointment scheduling, appointment setting, scheduling appointments, scheduling meetings, meeting scheduling, managing calendars, diary planning, prise de rendez-vous, scheduling
Travel arrangements = travel booking, travel coordination, organisation de déplacements, Reiseorganisation, booking travel, travel planning
Meeting minutes = minute taking, taking minutes, prise de notes, compte-rendus, minute-taking, Protokollführung, meeting coordination, rédaction de comptes rendus, note taking, meeting preparation
Data entry = saisie de données, Dateneingabe, data input, entrada de datos, data capture, data processing clerical, inputting data, 10-key, ten-key, Datenerfassung, saisie
Typing = touch typing, keyboard skills, typing speed, keyboarding, dactylographie, mecanografía, WPM typing, fast typing
Filing = record keeping, record-keeping, classement, archivage, Ablage, document filing, records maintenance, maintaining records, filing systems, records filing
Records management = archive management, archives, document archiving, archiving, records retention, gestion des archives @ .4
Document management = document control, gestion documentaire, Dokumentenmanagement, EDM, GED, document management systems, documentation management @ .35
Document preparation = drafting documents, word processing, document formatting, mail merge, traitement de texte, Textverarbeitung, preparing documents
Correspondence = business correspondence, letter writing, correspondance, email correspondence, Korrespondenz, courrier, gestion du courrier, drafting correspondence, email management, business writing, professional correspondence
Reception = receptionist, front desk, front office, accueil, Empfang, recepción, greeting visitors, reception duties, accueil physique, welcoming visitors, visitor management
Telephone skills = telephone etiquette, switchboard, phone etiquette, accueil téléphonique, answering calls, telephone manner, answering phones, call answering, phone skills, telephony, standard téléphonique, Telefonzentrale, atención telefónica, phone handling, multi-line phone systems
Mail handling = mailroom, sorting mail, post room, incoming mail, postal services, mail distribution
Office equipment = photocopiers, fax machines, printers and scanners, office machines, photocopying, scanning documents, copiers
Office supplies management = ordering office supplies, stationery ordering, supply ordering, office supplies
Computer literacy = computer skills, IT skills, basic computer skills, bureautique, EDV-Kenntnisse, informática básica, IT literacy, computer literate, PC skills, digital literacy, computer proficiency, IT literate, digital skills, outils informatiques, outils bureautiques, MS Windows skills, PC-Kenntnisse, ofimática, internet research, online research @ .15
Report writing = report preparation, writing reports, rapports, rédaction de rapports, Berichtswesen, preparing reports, reporting?, report generation, report drafting, elaboration of reports, informes when skills, monthly, weekly, management, financial, dashboards unless to, into, line, lines, directly
Event planning = event management, event organisation, organisation d'événements, Eventmanagement, organización de eventos, event coordination, events management, organising events, conference planning, conference organisation, planning events, corporate events, Veranstaltungsorganisation, événementiel @ .45
Facilities management = facility management, building management, services généraux, Gebäudemanagement, office facilities, building maintenance management, premises management @ .5
Vendor management = supplier relations, supplier management, vendor relations, gestion des fournisseurs, Lieferantenmanagement, supplier relationship management, vendor relationships, supplier liaison, third-party management, vendor coordination, Lieferanten management, managing suppliers @ .45
Contract management = contract administration, contracts management, gestion de contrats, Vertragsmanagement, contract negotiation, contract negotiations, negotiating contracts, gestión de contratos, contract drafting and negotiation @ .5
Bid management = tendering, tender preparation, bid writing, RFP responses, appels d'offres, request for proposal, RFPs, RFI/RFP, tender management, proposal writing, Ausschreibungen, proposal management, bid preparation, proposal development, tenders @ .55
Policy writing #procedure-writing = writing procedures, standard operating procedures, SOPs, SOP, procedure writing, operating procedures, SOP development, work instructions, procedures documentation @ .35
Research #research = recherche, Recherche, investigación, research skills, desk research, background research, information gathering, researching, research projects, conducting research, online investigation @ .25
Benchmarking = best practice research, benchmark analysis @ .4
Knowledge management = knowledge bases, gestion des connaissances, Wissensmanagement, knowledge sharing, knowledge transfer @ .4

== method .4
Management? #management = management skills, managerial skills, gestion, managing people, Mitarbeiterführung, people management, staff management, personnel management, line management, management d'équipe, team management, gestión de equipos, managing teams, managing staff, manage a team, Personalführung, managing a team, employee management, gestion d'équipe, manager skills, team supervision, staff supervision, supervising staff, supervision of staff, supervisory skills, supervision, management experience, managerial experience @ .3 when skills, leadership, experience, people unless of, team, to, consulting, board, fees, accountant, system, committee, company
Operations management = operational management, gestion des opérations, Betriebsleitung, business operations, operations, day-to-day operations, operational excellence, operations planning
Business administration = business management, administration des affaires, Betriebswirtschaft, BWL, administración de empresas, MBA, general management, commercial management, gestion d'entreprise, management studies
Strategic planning = strategy development, business strategy, planification stratégique, strategische planung, corporate strategy, planificación estratégica, strategy formulation, business planning, strategic management, strategic plans, strategy planning, strategic development, business plans, organisational strategy
Change management = organisational change, conduite du changement, transformation management, Veränderungsmanagement, gestión del cambio, change leadership, business transformation, organisational transformation, managing change @ .5
Business analysis = business analyst, analyse d'affaires, Geschäftsanalyse, BA skills, business process analysis, business systems analysis @ .5
Requirements analysis = requirements gathering, requirements engineering, requirements elicitation, user stories, business requirements, functional specifications, analyse des besoins, Anforderungsanalyse, requirements management, functional requirements, requirements specification, gathering requirements, functional analysis, cahier des charges, use cases, requirement gathering @ .5 < business-analysis
Gap analysis = SWOT analysis, fit-gap analysis, needs assessment, needs analysis, feasibility studies, feasibility study, cost-benefit analysis @ .45
Process mapping = business process modelling, BPMN, process modelling, flowcharts, process documentation, business process mapping, value stream mapping, process flows, workflow analysis @ .5 ~ process-improvement
Process improvement = business process improvement, process optimisation, amélioration des processus, Prozessoptimierung, process re-engineering, workflow optimisation, business process management, BPM, mejora de procesos, improving processes, process management, process redesign, streamlining processes, efficiency improvement, process efficiency, process design, process reengineering, workflow improvement, business process optimisation
Continuous improvement = kaizen, amélioration continue, kontinuierlicher verbesserungsprozess, mejora continua, KVP, continual improvement, continuous process improvement ~ process-improvement
Lean management = Lean, lean methodology, lean principles, lean thinking @ .5 < continuous-improvement
Six Sigma = DMAIC, Lean Six Sigma, 6 Sigma, Six Sigma Green Belt, Six Sigma Black Belt, Green Belt, Black Belt, Lean Sigma @ .6 < continuous-improvement
Root cause analysis = RCA, 5 whys, fishbone diagrams, 8D problem solving, 8D reports, Ishikawa, root-cause analysis, analyse des causes @ .5
Robotic process automation = RPA, process automation, workflow automation, business process automation, automatisation des processus @ .6
Project management = project manager, gestion de projet, Projektmanagement, gestión de proyectos, managing projects, project leadership, project execution, manage projects, gestion de projets, project delivery, Projektleitung, conduite de projet, project coordination, project administration, project planning, project support, project work, coordination de projets, IT project management, project management skills, project co-ordination, planification de projet
Programme management = program management, programme delivery, gestion de programme, multi-project management, portfolio management projects, PMO, project portfolio management, project management office @ .5 < project-management
Agile = agile methodology, agile methodologies, agile development, agile project management, méthodes agiles, agile software development, agile practices, agile environment, agile methods, méthodologies agiles, Agile/Scrum, agile principles, agile ways of working, agile delivery, metodologías ágiles, agile coaching @ .4 < project-management
Scrum? = Scrum Master, scrum methodology, sprint planning, Scrum framework, scrum ceremonies, sprint retrospectives, daily stand-ups, CSM, Certified ScrumMaster, PSM I, SCRUM @ .5 < agile when agile, kanban, sprint, sprints, methodology, jira, xp unless half, ^rugby
Kanban = kanban boards @ .5 < agile ~ scrum
SAFe? #scaled-agile = Scaled Agile, Scaled Agile Framework, SAFe Agilist, LeSS framework @ .65 < agile when agile, scaled, scrum, pi unless and, environment, working, working, work, space, guard, deposit, place, to
Waterfall methodology #waterfall = waterfall?, V-model, waterfall project management @ .4 < project-management when agile, scrum, methodology, sdlc, methodologies unless chart
Prince2 = PRINCE2 Practitioner, PRINCE 2; PMP = Project Management Professional, PMBOK, PMI-PMP; CAPM = Certified Associate in Project Management; IPMA = GPM IPMA, IPMA Level D @ .55 < project-management
Product management = product manager, gestion de produit, Produktmanagement, product strategy, gestión de producto, product lifecycle management, product planning, product vision, product portfolio management @ .55
Product ownership = product owner, backlog management, product backlog, backlog grooming, backlog refinement, backlog prioritisation, CSPO, PSPO @ .55 < product-management, agile
Product development = new product development, NPD, développement de produit, Produktentwicklung, product launches, product innovation, product launch, product roadmaps, roadmapping, product roadmap, desarrollo de productos @ .5
Stakeholder management = stakeholder engagement, stakeholder relations, gestion des parties prenantes, stakeholder communication, managing stakeholders, stakeholder relationship management, Stakeholdermanagement, stakeholder liaison, stakeholder analysis
Cross-functional collaboration = cross-functional teams, cross-functional teamwork, interdisciplinary collaboration, working cross-functionally, cross-functional leadership, multidisciplinary teamwork, interdisciplinary teamwork, multidisciplinary teams, cross-functional team leadership, interdepartmental coordination @ .3
Resource planning = resource allocation, resource management, Ressourcenplanung, planification des ressources, workforce scheduling, allocation of resources, staff planning
Staff scheduling = rota management, shift scheduling, rostering, planification des équipes, Dienstplanung, shift planning, employee scheduling, rotas, work scheduling, staff rotas, Schichtplanung @ .35
KPI management = KPIs, key performance indicators, performance metrics, performance measurement, indicateurs de performance, KPI tracking, OKRs, balanced scorecard, metrics reporting, OKR, indicadores de gestión @ .4
Management consulting = consulting, conseil en management, Unternehmensberatung, consultancy, business consulting, advisory services, conseil, consultoría, strategy consulting @ .5
Corporate governance = governance, gouvernance d'entreprise, board reporting, board governance, company secretarial @ .5
Business continuity = business continuity planning, crisis management, BCP, continuité d'activité, emergency planning, gestion de crise @ .5
Quality management = quality management systems, QMS, gestion de la qualité, Qualitätsmanagement, gestión de la calidad, management de la qualité, quality systems, total quality management, TQM, quality improvement @ .45
Quality assurance = QA?, assurance qualité, Qualitätssicherung, aseguramiento de la calidad, quality standards, QA/QC when testing, engineer, tester, quality, qc, manual, automation, control @ .35 < quality-management
Quality control = QC, contrôle qualité, Qualitätskontrolle, control de calidad, quality inspection, quality checks, quality inspections, product inspection, Qualitätsprüfung @ .4 < quality-management ~ quality-assurance
ISO 9001 = ISO 9000, ISO9001, ISO 9001:2015, DIN EN ISO 9001, norme ISO 9001 @ .55 < quality-management
Business development = développement commercial, Geschäftsentwicklung, desarrollo de negocio, biz dev, new business development, business growth, développement des affaires, new business generation @ .4
International business = commerce international, export management, internationaler handel, international trade, negocios internacionales, comercio exterior, import/export, import and export, commerce extérieur @ .5
Corporate social responsibility = CSR, RSE, corporate responsibility, sustainability strategy, responsabilité sociétale @ .5
Fundraising = fund-raising, collecte de fonds, Spendensammlung, donor relations, recaudación de fondos, donor management, donor stewardship, charity fundraising, major gifts, capital campaigns @ .55
Grant writing = grant applications, grant proposals, rédaction de demandes de subvention, grant proposal writing, funding applications, grant management, grants management, proposal writing for grants @ .6
Volunteer management = volunteer coordination, volunteer recruitment, coordinating volunteers, bénévolat, managing volunteers, volunteer training @ .4
Community outreach = outreach, community engagement, community relations, community development, sensibilisation, community organising, public outreach, travail communautaire @ .4
Monitoring and evaluation = M&E, programme evaluation, program evaluation, impact evaluation, project evaluation, logframe @ .6
`
