import type { LexiconTable } from '../rows.ts'

/** Running organisations: projects, processes, quality, change, products. */
export const management: LexiconTable = `
== method .4
Management? #management = management skills, managerial skills, gestion?, managing people, Mitarbeiterführung, people management,
    staff management, personnel management, line management, management d'équipe, team management, gestión de equipos, managing teams,
    managing staff, manage a team, Personalführung, managing a team, employee management, gestion d'équipe, manager skills,
    team supervision, staff supervision, supervising staff, supervision of staff, supervisory skills, supervision?, management experience,
    managerial experience @ .3 when skills, leadership, experience, people unless of, team, to, consulting, board, fees, accountant, system,
    committee, company
Operations management = operational management, gestion des opérations, Betriebsleitung, business operations, operations?,
    day-to-day operations, operational excellence, operations planning
Business administration = business management, administration des affaires, Betriebswirtschaft, BWL, administración de empresas, MBA,
    general management, commercial management, gestion d'entreprise, management studies
Strategic planning = strategy development, business strategy, planification stratégique, strategische planung, corporate strategy,
    planificación estratégica, strategy formulation, business planning, strategic management, strategic plans, strategy planning,
    strategic development, business plans, organisational strategy
Change management = organisational change, conduite du changement, transformation management, Veränderungsmanagement, gestión del cambio,
    change leadership, business transformation, organisational transformation, managing change @ .5
Business analysis = business analyst?, analyse d'affaires, Geschäftsanalyse, BA skills, business process analysis,
    business systems analysis @ .5
Requirements analysis = requirements gathering, requirements engineering, requirements elicitation, user stories, business requirements,
    functional specifications, analyse des besoins, Anforderungsanalyse, requirements management, functional requirements,
    requirements specification, gathering requirements, functional analysis, cahier des charges, use cases,
    requirement gathering @ .5 < business-analysis
Gap analysis = SWOT analysis, fit-gap analysis, needs assessment, needs analysis, feasibility studies, feasibility study,
    cost-benefit analysis @ .45
Process mapping = business process modelling, BPMN, process modelling, flowcharts, process documentation, business process mapping,
    process flows, workflow analysis @ .5 ~ process-improvement
Process improvement = business process improvement, process optimisation, amélioration des processus, Prozessoptimierung,
    process re-engineering, workflow optimisation, business process management, BPM, mejora de procesos, improving processes,
    process management, process redesign, streamlining processes, efficiency improvement, process efficiency, process design,
    process reengineering, workflow improvement, business process optimisation
Continuous improvement = kaizen, amélioration continue, kontinuierlicher verbesserungsprozess, mejora continua, KVP, continual improvement,
    continuous process improvement ~ process-improvement
Lean management = Lean?, lean methodology, lean principles, lean thinking @ .5 < continuous-improvement
Six Sigma = DMAIC, Lean Six Sigma, 6 Sigma, Six Sigma Green Belt, Six Sigma Black Belt, Green Belt, Black Belt,
    Lean Sigma @ .6 < continuous-improvement
Root cause analysis = RCA, 5 whys, fishbone diagrams, 8D problem solving, 8D reports, Ishikawa, analyse des causes @ .5
Robotic process automation = RPA, process automation, workflow automation, business process automation, automatisation des processus @ .6
Project management = project manager?, gestion de projet, Projektmanagement, gestión de proyectos, managing projects, project leadership,
    project execution, manage projects, gestion de projets, project delivery, Projektleitung, conduite de projet, project coordination,
    project administration, project planning, project support, project work, coordination de projets, IT project management,
    project management skills, project co-ordination, planification de projet
Programme management = programme delivery, gestion de programme, multi-project management, portfolio management projects, PMO,
    project portfolio management, project management office @ .5 < project-management
Agile = agile methodology, agile methodologies, agile development, agile project management, méthodes agiles, agile software development,
    agile practices, agile environment, agile methods, méthodologies agiles, agile principles, agile ways of working, agile delivery,
    metodologías ágiles @ .4 < project-management
Scrum? = Scrum Master, scrum methodology, sprint planning, Scrum framework, scrum ceremonies, sprint retrospectives, daily stand-ups, CSM,
    Certified ScrumMaster, PSM I @ .5 < agile when agile, kanban, sprint, sprints, methodology, jira, xp unless half, ^rugby
Kanban = kanban boards @ .5 < agile ~ scrum
SAFe?? #scaled-agile = Scaled Agile, Scaled Agile Framework, SAFe Agilist, LeSS framework @ .65 < agile when agile, scaled, scrum,
    pi unless environment, working, working, work, space, guard, deposit, place, to
Waterfall methodology #waterfall = waterfall?, V-model, waterfall project management @ .4 < project-management when agile, scrum,
    methodology, sdlc, methodologies unless chart
Prince2 = PRINCE2 Practitioner, PRINCE 2; PMP = Project Management Professional, PMBOK, PMI-PMP;
    CAPM = Certified Associate in Project Management; IPMA = GPM IPMA, IPMA Level D @ .55 < project-management
Product management = product manager?, gestion de produit, Produktmanagement, product strategy, gestión de producto, product planning,
    product vision, product portfolio management @ .55
Product ownership = product owner?, backlog management, product backlog, backlog grooming, backlog refinement, backlog prioritisation, CSPO,
    PSPO @ .55 < product-management, agile
Product development = new product development, NPD, développement de produit, Produktentwicklung, product launches, product innovation,
    product launch, product roadmaps, roadmapping, product roadmap, desarrollo de productos @ .5
Stakeholder management = stakeholder engagement, stakeholder relations, gestion des parties prenantes, stakeholder communication,
    managing stakeholders, stakeholder relationship management, Stakeholdermanagement, stakeholder liaison, stakeholder analysis
Cross-functional collaboration = cross-functional teams, cross-functional teamwork, interdisciplinary collaboration,
    working cross-functionally, cross-functional leadership, multidisciplinary teamwork, interdisciplinary teamwork,
    multidisciplinary teams, cross-functional team leadership, interdepartmental coordination @ .3
Resource planning = resource allocation, resource management, Ressourcenplanung, planification des ressources, workforce scheduling,
    allocation of resources, staff planning
Staff scheduling = rota management, shift scheduling, rostering, planification des équipes, Dienstplanung, shift planning,
    employee scheduling, rotas, work scheduling, staff rotas, Schichtplanung @ .35
KPI management = KPIs, key performance indicators, performance metrics, performance measurement, indicateurs de performance, KPI tracking,
    OKRs, balanced scorecard, metrics reporting, OKR, indicadores de gestión @ .4
Management consulting = consulting?, conseil en management, Unternehmensberatung, consultancy?, business consulting, advisory services,
    conseil?, consultoría, strategy consulting @ .5
Corporate governance = governance?, gouvernance d'entreprise, board reporting, board governance, company secretarial @ .5
Business continuity = business continuity planning, crisis management, BCP, continuité d'activité, emergency planning, gestion de crise @ .5
Quality management = quality management systems, QMS, gestion de la qualité, Qualitätsmanagement, gestión de la calidad,
    management de la qualité, quality systems, total quality management, TQM, quality improvement @ .45
Quality assurance = QA?, assurance qualité, Qualitätssicherung, aseguramiento de la calidad, quality standards when testing, engineer,
    tester, quality, qc, manual, automation, control @ .35 < quality-management
Quality control = QC?, contrôle qualité, Qualitätskontrolle, control de calidad, quality inspection, quality checks, quality inspections,
    product inspection, Qualitätsprüfung @ .4 < quality-management ~ quality-assurance
ISO 9001 = ISO 9000, ISO9001, DIN EN ISO 9001, norme ISO 9001 @ .55 < quality-management
Business development = développement commercial, Geschäftsentwicklung, desarrollo de negocio, biz dev, new business development,
    business growth, développement des affaires, new business generation @ .4
International business = commerce international, export management, internationaler handel, international trade, negocios internacionales,
    comercio exterior, import/export, import and export, commerce extérieur @ .5
Corporate social responsibility = CSR, RSE, corporate responsibility, sustainability strategy, responsabilité sociétale @ .5
Fundraising = fund-raising, collecte de fonds, Spendensammlung, donor relations, recaudación de fondos, donor management, donor stewardship,
    charity fundraising, major gifts, capital campaigns @ .55
Grant writing = grant applications, grant proposals, rédaction de demandes de subvention, grant proposal writing, funding applications,
    grant management, grants management, proposal writing for grants @ .6
Volunteer management = volunteer coordination, volunteer recruitment, coordinating volunteers, bénévolat, managing volunteers,
    volunteer training @ .4
Community outreach = outreach, community engagement, community relations, community development, sensibilisation, community organising,
    public outreach, travail communautaire @ .4
Monitoring and evaluation = M&E, programme evaluation, impact evaluation, project evaluation, logframe @ .6
`
