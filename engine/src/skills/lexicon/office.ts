import type { LexiconTable } from '../rows.ts'

/** Office software and administration. */
export const office: LexiconTable = `
== tool .3
Microsoft Office #microsoft-office = MS Office, Office 365, Microsoft Office Suite, MS Office Suite, Microsoft 365, O365, Pack Office,
    Microsoft Suite, Office suite, paquete office, M365, suite Office, Office software, Microsoft Office applications, MS Office 365,
    Microsoft Office 365, Office-Paket, Office Pack @ .25
Microsoft Excel #excel = Excel??, MS Excel, advanced Excel, Excel spreadsheets, Microsoft Office Excel,
    Excel formulas @ .4 < microsoft-office ~ google-sheets when word, powerpoint, spreadsheet, spreadsheets, pivot, vlookup, outlook,
    office, microsoft, access, formulas, macros, tables, charts, advanced, intermediate, powerpoint, vba unless in, at, as, academically,
    on, under, beyond, within, our, the, ^to, ^will, ^who, ^you, ^and, ^can, ^they, ^we
Pivot tables = VLOOKUP, pivot table, XLOOKUP, Excel functions, v-lookup, pivots tables, tableaux croisés dynamiques @ .45 < excel
Spreadsheets = spreadsheet, spreadsheet software, tableur, hojas de cálculo, Tabellenkalkulation @ .3
Microsoft Word #word = Word??, MS Word, Microsoft Office Word @ .2 < microsoft-office when excel, powerpoint, outlook, office, microsoft,
    processing, publisher, access, typing, document unless of, for, processing, processor, count, search, problems, games, cloud,
    embeddings, embedding, association, ^the, ^a, ^every, ^key, ^in, ^spoken, ^written
Microsoft PowerPoint #powerpoint = PowerPoint, MS PowerPoint, power point, PPT, PowerPoint presentations @ .25 < microsoft-office
Microsoft Outlook #outlook = Outlook?, MS Outlook, Outlook calendar @ .2 < microsoft-office when excel, word, powerpoint, microsoft, email,
    calendar, office, gmail unless on, for, is, of, ^positive, ^economic, ^market, ^global, ^an, ^the
Microsoft Teams = MS Teams, Teams?? when zoom, slack, skype, webex, sharepoint, outlook, onedrive, google unless of, to, across, members,
    in, that, who, with, on; Zoom? = Zoom Meetings, Zoom video; Slack?; Google Meet = Google Hangouts; Webex = Cisco Webex;
    Skype? = Skype for Business @ .15 when zoom, skype, slack, teams, sharepoint, outlook, webex, microsoft, video, jira unless lens, in,
    time, lead, leader, of, across, members, management
Microsoft SharePoint #sharepoint = SharePoint, MS SharePoint, SharePoint Online, share point @ .35
Microsoft Project = MS Project; Primavera P6 = Primavera, Oracle Primavera @ .5
Microsoft Visio = Visio, MS Visio; Lucidchart; Draw.io; Miro?; Microsoft Whiteboard @ .35 when figma, mural, whiteboard, jira
Microsoft OneNote = OneNote, Evernote; Microsoft Publisher = MS Publisher; Microsoft Planner @ .25
Power Automate = Microsoft Flow, MS Power Automate; Zapier; Make.com #make = Integromat; n8n; UiPath; Blue Prism;
    Automation Anywhere @ .6 < robotic-process-automation
Google Workspace = G Suite, Google Suite, Google Apps, Google Docs, GSuite, Google Drive, Google Workplace, Google Calendar, Gmail @ .2
Google Sheets = Google spreadsheets @ .3 < google-workspace
LibreOffice = OpenOffice, Apache OpenOffice; iWork = Apple Numbers, Apple Pages @ .25
Adobe Acrobat = Acrobat Pro, Adobe Reader, PDF editing; DocuSign = e-signature, electronic signatures @ .25
Dropbox; OneDrive = Microsoft OneDrive; Box cloud storage @ .15
SurveyMonkey; Qualtrics; Google Forms; Typeform; Microsoft Forms @ .4

== method .25
Office administration = administrative support, administration?, administrative skills, administrative tasks, secrétariat, Büroorganisation,
    administración, admin support, office support, clerical, clerical work, clerical duties, clerical skills, gestion administrative,
    Sekretariat, administrative duties, general administration, admin?, tâches administratives, Büroarbeiten, administrative work,
    office procedures, administrative procedures, Verwaltung
Office management = office manager skills, gestion de bureau, running an office, office coordination @ .35 < office-administration
Executive assistance = executive assistant?, personal assistant?, PA support, executive support, assistanat de direction,
    supporting executives, Direktionsassistenz, secretarial support, secretarial skills, secretarial @ .4 < office-administration
Calendar management = diary management, agenda management, gestion d'agenda, Terminplanung, gestión de agenda, appointment scheduling,
    appointment setting, scheduling appointments, scheduling meetings, meeting scheduling, managing calendars, diary planning,
    prise de rendez-vous, scheduling
Travel arrangements = travel booking, travel coordination, organisation de déplacements, Reiseorganisation, booking travel, travel planning
Meeting minutes = compte-rendus, meeting coordination, rédaction de comptes rendus, note taking, meeting preparation
Data entry = saisie de données, Dateneingabe, data input, entrada de datos, data capture, data processing clerical, inputting data, 10-key,
    ten-key, Datenerfassung, saisie
Typing = keyboard skills, typing speed, keyboarding, fast typing
Filing = record keeping, classement, archivage, Ablage, document filing, records maintenance, maintaining records, filing systems,
    records filing
Records management = archive management, archives, document archiving, records retention, gestion des archives @ .4
Document management = document control, gestion documentaire, Dokumentenmanagement, GED, document management systems,
    documentation management @ .35
Document preparation = drafting documents, word processing, document formatting, mail merge, traitement de texte, Textverarbeitung,
    preparing documents
Correspondence = business correspondence, letter writing, correspondance, email correspondence, Korrespondenz, courrier,
    gestion du courrier, drafting correspondence, email management, business writing, professional correspondence
Reception? = receptionist, front desk, front office, accueil?, Empfang, recepción, greeting visitors, reception duties, accueil physique,
    welcoming visitors
Telephone skills = telephone etiquette, switchboard, phone etiquette, accueil téléphonique, answering calls, telephone manner,
    answering phones, call answering, phone skills, telephony?, standard téléphonique, Telefonzentrale, atención telefónica, phone handling,
    multi-line phone systems
Mail handling = sorting mail, incoming mail, postal services, mail distribution
Office equipment = photocopiers, fax machines, printers and scanners, office machines, scanning documents, copiers
Office supplies management = ordering office supplies, stationery ordering, supply ordering, office supplies
Computer literacy = computer skills, IT skills, basic computer skills, bureautique, EDV-Kenntnisse, informática básica, IT literacy,
    computer literate, PC skills, digital literacy, computer proficiency, IT literate, digital skills, outils informatiques,
    outils bureautiques, MS Windows skills, PC-Kenntnisse, ofimática, internet research, online research @ .15
Report writing = report preparation, writing reports, rapports?, rédaction de rapports, Berichtswesen, preparing reports, reporting?,
    report generation, report drafting, elaboration of reports, informes when skills, monthly, weekly, management, financial,
    dashboards unless to, into, line, lines, directly
Event planning = event management, event organisation, organisation d'événements, Eventmanagement, organización de eventos,
    event coordination, events management, organising events, conference planning, conference organisation, planning events,
    corporate events, Veranstaltungsorganisation, événementiel @ .45
Facilities management = facility management, building management, services généraux, Gebäudemanagement, office facilities,
    building maintenance management, premises management @ .5
Vendor management = supplier relations, supplier management, vendor relations, gestion des fournisseurs, Lieferantenmanagement,
    supplier relationship management, vendor relationships, supplier liaison, third-party management, vendor coordination,
    Lieferanten management, managing suppliers @ .45
Contract management = contract administration, contracts management, gestion de contrats, Vertragsmanagement, contract negotiation,
    contract negotiations, negotiating contracts, gestión de contratos @ .5
Bid management = tendering, tender preparation, bid writing, RFP responses, appels d'offres, request for proposal, RFPs, RFI/RFP,
    tender management, proposal writing, Ausschreibungen, proposal management, bid preparation, proposal development, tenders @ .55
Policy writing #procedure-writing = writing procedures, standard operating procedures, SOPs, SOP, procedure writing, operating procedures,
    SOP development, work instructions, procedures documentation @ .35
Research? #research = recherche, investigación, research skills, desk research, background research, information gathering, researching,
    research projects, conducting research, online investigation @ .25
Benchmarking = best practice research, benchmark analysis @ .4
Knowledge management = knowledge bases, gestion des connaissances, Wissensmanagement, knowledge sharing, knowledge transfer @ .4
`
