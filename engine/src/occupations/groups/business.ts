import type { OccupationTable } from '../rows.ts'

/** ISCO-08 sub-major group 24: business and administration professionals. */
export const business: OccupationTable = `
== 2411 accounting
Accountant = chartered accountant, certified public accountant, CPA, financial accountant, general ledger accountant, staff accountant,
    Finanzbuchhalter/in, Bilanzbuchhalter/in, expert/e comptable, contable, contador/a
Auditor = external auditor, financial auditor, audit associate, audit manager, statutory auditor, Wirtschaftsprüfer/in, Prüfungsassistent/in,
    auditeur/rice, auditeur/rice financier, commissaire aux comptes, auditora, auditor/a financiero
Internal auditor = internal audit specialist, Interner Revisor, Revisor/in, auditeur/rice interne, auditor/a interno/a
IT auditor = information systems auditor, IT Revisor, auditeur/rice informatique
Tax accountant = tax adviser, tax advisor, tax specialist, tax analyst, Steuerberater/in, Steuerfachwirt/in, fiscaliste, conseiller/ère fiscal/e,
    asesor/a fiscal
Financial controller = controller, business controller, finance controller, plant controller, management controller, Controllerin,
    contrôleur/euse de gestion, contrôleur/euse financier, controlador/a financiero
Forensic accountant = insolvency practitioner, insolvency administrator, Insolvenzverwalter/in, mandataire judiciaire, administrador/a concursal
Management accountant; Cost accountant; Fund accountant; Tax consultant; Group accountant; Project accountant; Public sector accountant;
    Consolidation specialist; Revenue accountant; Financial reporting manager; Hospitality cost controller
== 2412 banking
Financial adviser = financial advisor, financial planner, independent financial adviser, IFA, Finanzberater/in, Finanzplaner/in,
    conseiller/ère financier/ère, conseiller/ère en gestion de patrimoine, asesor/a financiero/a
Wealth manager = private banker, private client adviser, wealth advisor, Vermögensberater/in, Vermögensverwalter/in, banquier privé,
    gestionnaire de patrimoine, gestor/a de patrimonios, banquero/a privado
Relationship manager banking = relationship manager, corporate banker, corporate banking relationship manager, Firmenkundenberater/in,
    chargé/e d'affaires entreprises, gestor/a de empresas
Portfolio manager = fund manager, asset manager, investment manager, Portfoliomanager/in, Fondsmanager/in, gérant/e de portefeuille,
    gestionnaire d'actifs, gestor/a de fondos, gestor/a de carteras
Investment banker = M and A analyst, investment banking analyst, corporate finance analyst, corporate finance associate, Investmentbanker/in,
    banquier/ère d'affaires, chargé/e d'affaires en fusions acquisitions, banquero/a de inversión
Pension adviser; Debt adviser; Mortgage consultant; Trust officer; Estate planner; Investment adviser
== 2413 finance
Financial analyst = finance analyst, FP and A analyst, FP and A manager, budget analyst, financial planning analyst, Finanzanalyst/in,
    analyste financier/ère, analista financiero/a
Investment analyst = equity research analyst, securities analyst, private equity analyst, venture capital analyst, analyste crédit,
    analista de inversiones
Credit analyst = credit risk analyst, corporate credit analyst, Kreditanalyst/in, analyste de crédit, analista de crédito
Risk analyst = market risk analyst, operational risk analyst, risk management analyst, quantitative risk analyst, Risikoanalyst/in,
    Risikocontroller/in, analyste risques, analista de riesgos
Treasury analyst = cash manager, treasury specialist, analyste trésorerie, técnico/a de tesorería
Equity analyst; Bond analyst; Real estate analyst; Venture capital investor; Private equity associate; Mergers and acquisitions analyst;
    Rating analyst; Financial modeller; ESG investment analyst; Insurance risk analyst; Model validation analyst
== 2413 banking
Financial crime analyst = AML analyst, anti money laundering analyst, KYC analyst, fraud analyst, financial crime investigator,
    Geldwäschebeauftragter, analyste LCB FT, analyste KYC, analista de prevención de blanqueo
== 2421 consulting
Management consultant = business consultant, consultant, management analyst, business advisor, senior consultant, associate consultant,
    transformation consultant, Unternehmensberater/in, Managementberater/in, Berater/in, consultant/e en management, consultante,
    consultant/e en stratégie, conseiller/ère en organisation, consultor/a, consultor/a de negocio
Organisational development consultant = change consultant, change management consultant, organisation consultant, Organisationsentwickler/in,
    Organisationsberater/in, consultant/e en conduite du changement
Strategy consultant; Operations consultant; Supply chain consultant; Healthcare consultant; Energy consultant; Digital transformation consultant;
    Innovation consultant; Lean consultant; Public sector consultant; HR consultant management; Marketing strategy consultant
== 2421 business-analysis
Business analyst = business process analyst, business systems analyst, process analyst, process consultant, process manager,
    business intelligence consultant process, Prozessmanager/in, Prozessanalyst/in, Business Analystin, analyste métier, analyste d'affaires,
    analyste fonctionnel, analista de negocio, analista de procesos
Product owner = agile product owner, digital product owner, technical product owner, Product Ownerin, dueño de producto
== 2421 product
Product manager = technical product manager, digital product manager, software product manager, product lead, associate product manager,
    Produktmanager/in, chef de produit, responsable produit, jefe de producto, gestor/a de producto
== 2421 project-management
Project manager = project leader, project lead, project delivery manager, technical project manager, Projektmanager/in, Projektleiter/in,
    IT Projektleiter/in, Teilprojektleiter/in, chef de projet, chef/fe de projet informatique, cheffe de projet, gestionnaire de projet,
    jefe de proyecto, jefa de proyecto, gestor/a de proyectos, director/a de proyecto
Scrum master = agile delivery lead, release train engineer, agile master, Scrum Masterin, coach agile
Project coordinator = project officer, project administrator, project assistant, PMO analyst, project support officer, project controller,
    Projektassistent/in, Projektkoordinator/in, coordinateur/rice de projet, assistant/e de projet, chargé/e de projet, chargé/e de mission,
    coordinador/a de proyectos, técnico/a de proyectos
Project planner = planning engineer, project scheduler, project controls engineer, planner scheduler, Terminplaner/in, planificateur/rice projet,
    planificador/a de proyectos
Implementation manager = implementation consultant, implementation specialist, onboarding manager
Construction project planner; Delivery manager; IT project manager; Clinical project manager; Engineering project coordinator; Agile coach;
    Release manager; Project controls manager
== 2422 public-administration
Policy analyst = policy adviser, policy advisor, policy officer, public policy analyst, political adviser, Referent/in, politischer Referent,
    conseiller/ère politique, analyste politique, attaché/e parlementaire, analista de políticas, asesor/a político/a
International development officer = programme officer, humanitarian programme officer, aid worker, Entwicklungshelfer/in, chargé/e de programme,
    cooperante, oficial de programas
Grants officer = grants manager, grants coordinator, Fördermittelmanager/in, chargé/e de subventions
Diplomat = foreign service officer, attaché, Diplomatin, Attachée, diplomate, diplomático/a
Lobbyist = public affairs consultant, advocacy officer, Lobbyistin, lobbyiste, chargé/e de plaidoyer
Refugee officer = asylum caseworker
Parliamentary assistant; Election officer; Urban policy officer; Health policy analyst; Education policy officer; Environmental policy analyst;
    Trade policy adviser; Intelligence analyst; Equality officer; Cultural policy officer; EU affairs officer
== 2423 human-resources
Human resources specialist = HR specialist, HR generalist, human resources officer, HR officer, HR adviser, HR advisor, people partner,
    people operations specialist, HR consultant, people ops specialist, HR partner, human resources generalist, Personalreferent/in,
    Personalsachbearbeiter/in, HR Referent/in, chargé/e des ressources humaines, chargé/e RH, gestionnaire RH, généraliste RH,
    técnico/a de recursos humanos, especialista en recursos humanos
Compensation and benefits specialist = compensation analyst, benefits analyst, reward analyst, total rewards specialist, chargé/e de rémunération,
    especialista en compensación
Employee relations specialist = labour relations specialist, industrial relations officer, chargé/e de relations sociales,
    técnico/a de relaciones laborales
Careers adviser = career counsellor, careers counselor, career coach, vocational counsellor, outplacement consultant, job coach, Berufsberater/in,
    Karriereberater/in, conseiller/ère en évolution professionnelle, conseiller/ère en insertion professionnelle, orientador/a laboral
Job analyst = occupational analyst, workforce planner, workforce planning analyst, planificador/a de plantilla
Expatriate manager = global mobility specialist, chargé/e de mobilité internationale
HRIS specialist = HRIS manager, responsable SIRH
Employer branding specialist = employer branding manager, chargé/e de marque employeur
HR business partner; HR project manager; Wellbeing manager
== 2423 recruiting
Recruiter = talent acquisition specialist, recruitment specialist, IT recruiter, talent acquisition partner, talent partner, in house recruiter,
    recruiting specialist, talent sourcer, recruitment officer, Recruiterin, Personalbeschaffer, chargé/e de recrutement, recruteur/euse,
    chargé/e d'acquisition de talents, reclutador/a, técnico/a de selección
Recruitment consultant = headhunter, staffing consultant, Personalberater/in, Personalvermittler/in, consultant/e en recrutement,
    consultor/a de selección
Executive search consultant; Sourcer; Technical recruiter; Campus recruiter; Healthcare recruiter
== 2423 people-analytics
People analyst = people analytics specialist, HR analyst, HR data analyst, workforce analyst, HR reporting analyst, HRIS analyst, analyste RH,
    analista de RRHH
== 2424 training
Corporate trainer = trainer, training specialist, staff training officer, training officer, learning and development specialist, L and D specialist,
    training consultant, facilitator, Trainerin, Personalentwickler/in, Ausbilder/in, formateur/rice, chargé/e de formation, formador/a,
    técnico/a de formación, instructor/a
Executive coach = business coach, leadership coach, life coach, coach professionnel, coach ejecutivo
Sales trainer; Customer service trainer; Leadership trainer; Safety trainer; Staff development officer; Team building facilitator
== 2431 marketing
Marketing specialist = marketing executive, marketing officer, marketing associate, marketing consultant, marketeer, marketer, marketing generalist,
    marketing coordinator, marketing assistant, Marketingreferent/in, Marketing Spezialist, chargé/e de marketing,
    chargé/e de communication et marketing, técnico/a de marketing, especialista en marketing
Digital marketing specialist = digital marketer, online marketing specialist, digital marketing executive, internet marketing specialist,
    growth hacker, Online Marketing Manager/in, chargé/e de marketing digital, traffic manager, especialista en marketing digital
SEO specialist = SEO manager, search engine optimisation specialist, SEO analyst, SEO consultant, SEO Managerin, consultant/e SEO, référenceur/euse,
    especialista SEO
Performance marketing specialist = PPC specialist, SEM specialist, paid media specialist, paid search specialist, performance marketing manager,
    Mediaplaner/in, acheteur/euse média, planificador/a de medios
Social media manager = social media specialist, community manager, social media coordinator, social media executive, Social Media Managerin,
    gestionnaire de communauté, responsable réseaux sociaux, gestor/a de redes sociales
Content marketing specialist = content manager, content strategist, content marketing manager, content marketer, Content Managerin,
    responsable de contenu, chargé/e de contenu, gestor/a de contenidos
Email marketing specialist = CRM specialist, lifecycle marketer, email marketer, chargé/e de CRM, especialista CRM
Market research analyst = market researcher, market analyst, insights manager, Marktforscher/in, chargé/e d'études marketing, chargé/e d'études,
    analista de mercado, investigador/a de mercados
Advertising specialist = advertising account executive, advertising account manager, campaign manager advertising, chef de publicité junior,
    ejecutivo/a de cuentas publicitarias
Marketing analyst = marketing data analyst, campaign analyst, analyste marketing, analista de marketing
Pricing analyst = pricing manager, revenue manager, yield manager, revenue analyst, Preismanager, responsable pricing, analyste pricing,
    gestor/a de ingresos
Conversion rate optimiser = CRO specialist
Advertising strategist = brand strategist, strategic planner advertising, planneur/euse stratégique
Ecommerce specialist = e commerce specialist, ecommerce executive, online shop manager, chargé/e e commerce, técnico/a de ecommerce
Marketplace manager = Amazon specialist, marketplace specialist
Marketing automation specialist; Affiliate marketing manager; Media buyer; Media planner; Loyalty manager; Trade show coordinator;
    Product marketing specialist; Consumer insights analyst; Mobile marketing specialist; Growth marketer; App store optimisation specialist
== 2432 communications
Communications specialist = communications officer, communications executive, corporate communications specialist, communications coordinator,
    Kommunikationsreferent/in, Referent Öffentlichkeitsarbeit, chargé/e de communication, chargé/e de communication interne, técnico/a de comunicación
Public relations specialist = PR specialist, public relations officer, PR executive, PR consultant, spokesperson, Pressesprecher/in, PR Referent/in,
    PR Berater/in, attaché/e de presse, chargé/e de relations publiques, relacionista público, jefe de prensa
Fundraiser = fundraising officer, development officer nonprofit, Fundraiserin, collecteur/rice de fonds, captador/a de fondos
Speechwriter = Redenschreiber/in
Volunteer coordinator = volunteer manager, Ehrenamtskoordinator/in, coordinateur/rice de bénévoles
Internal communications specialist; Press officer; Crisis communications adviser; Membership officer; Science communicator; Public engagement officer;
    Sponsorship manager
== 2433 sales
Technical sales representative = technical sales engineer, sales engineer, technical sales specialist, industrial sales representative,
    field sales engineer, application sales engineer, Vertriebsingenieur/in, technischer Vertriebsmitarbeiter, ingénieur/e commercial/e,
    technico commercial/e, ingeniero/a comercial, técnico/a comercial
Medical sales representative = pharmaceutical sales representative, medical representative, medical science liaison, pharma representative,
    Pharmareferent/in, Medizinprodukteberater/in, visiteur/euse médical/e, délégué/e médical/e, delegado/a comercial farmacéutico,
    visitador/a médico/a
Industrial machinery sales engineer; Chemical sales representative; Agricultural sales representative; Medical device sales representative;
    Energy sales representative; Building materials sales representative; HVAC sales engineer; Key account manager pharma
== 2434 sales
ICT sales specialist = IT sales representative, enterprise account executive, solutions sales executive, IT account manager,
    IT Vertriebsmitarbeiter/in, ingénieur/e commercial IT, ingénieur/e d'affaires, business manager IT, ejecutivo/a de ventas TIC
Solutions engineer = presales engineer, pre sales engineer, presales consultant, solutions consultant, sales solutions engineer, customer engineer,
    ingénieur/e avant vente, consultor/a preventa
Software sales executive; Telecom sales representative; Cloud sales specialist; Hardware sales representative; SaaS account executive
`
