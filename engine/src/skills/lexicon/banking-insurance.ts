import type { LexiconTable } from '../rows.ts'

/** Banks, markets, insurers, accountants' and tax offices in detail. */
export const bankingInsurance: LexiconTable = `
== method .6 < retail-banking
Bank telling = bank teller, teller operations, guichetier, Bankkasse, cajero bancario @ .4
Account opening = current accounts, ouverture de comptes, Kontoeröffnung, bank account opening @ .45
Mortgage advice = mortgage advising, mortgage brokering, crédit immobilier, Baufinanzierung, CeMAP, hipotecas, mortgage lending @ .65
Loan origination = loan officer, mortgage underwriting, loan underwriting, NMLS, octroi de crédit, Kreditvergabe @ .65
Consumer credit = personal loans, crédit à la consommation, Verbraucherkredite @ .55
SME banking = business banking, small business lending, banque des professionnels, Firmenkundengeschäft, commercial lending,
    commercial banking @ .6
Private banking = banque privée, banca privada @ .7 < wealth-management
Debt collection = recouvrement, Forderungsmanagement, Inkasso, debt recovery, recobro, cobranza @ .5 < credit-control
Branch management banking #bank-branch-management = bank branch management, directeur d'agence bancaire, Filialleitung bank @ .55
Bank reconciliation processing #cheque-clearing = cheque clearing, clearing and settlement, payment settlement @ .6
Islamic banking = Islamic finance, sukuk, sharia-compliant finance, finance islamique @ .8
Microfinance = microcredit @ .7
Factoring? #factoring = invoice discounting, affacturage, invoice finance @ .65
Leasing finance #lease-finance = asset finance, crédit-bail, equipment leasing, Leasinggeschäft @ .65
Letters of credit = documentary credits, crédit documentaire, Akkreditiv, bank guarantees, UCP 600 @ .7 < trade-finance
Open banking = PSD2, account aggregation @ .7 < fintech
Instant payments = SEPA, SEPA payments, SWIFT payments, ISO 20022, MT940, ACH payments, card schemes @ .65 < payments
Card issuing = merchant acquiring, card processing, acquiring cards, EMV @ .7 < payments
Know your customer #kyc = KYC, customer due diligence, CDD, enhanced due diligence, KYC onboarding,
    client onboarding KYC @ .6 < anti-money-laundering
Sanctions screening = sanctions compliance, OFAC, PEP screening; World-Check < anti-money-laundering @ .7
Transaction monitoring = suspicious activity reports, SAR filing AML, Actimize, NICE Actimize @ .7 < anti-money-laundering

== method .75 < capital-markets
Equity trading = stock trading, trading actions, Aktienhandel, cash equities @ .7
Algorithmic trading = algo trading, systematic trading, quantitative trading, high-frequency trading @ .85
Options trading = options pricing, Black-Scholes, exotic options, volatility trading @ .8 < derivatives
Interest rate swaps = swaps trading, interest rate derivatives @ .85 < derivatives
Credit derivatives = CDS trading, structured credit, CLOs?, credit default swaps @ .85 < derivatives
Structured products = securitisation, titrisation, asset-backed securities, Verbriefung, ABS structuring @ .8
Commodities trading = commodity trading, négoce matières premières, Rohstoffhandel, grain trading, oil trading @ .75
Technical analysis trading #technical-analysis = chart analysis, analyse technique marchés, candlestick analysis @ .65
Debt capital markets = DCM, bond issuance, émissions obligataires @ .8 < investment-banking
Equity capital markets = ECM banking, IPO preparation, initial public offerings, IPOs @ .8 < investment-banking
Leveraged finance = syndicated loans @ .8 < investment-banking
Project finance = infrastructure finance, financement de projets, Projektfinanzierung @ .75 < corporate-finance
Venture capital = capital-risque, Wagniskapital, startup investing, capital riesgo @ .7 < private-equity
Hedge fund operations = hedge funds, prime brokerage @ .8 < investment-management
Fund administration = NAV calculation, fund accounting NAV, administration de fonds, transfer agency, Fondsbuchhaltung @ .75
Custody services = securities custody, conservation de titres, depositary services, corporate actions processing, corporate actions @ .75
Trade settlement = trade lifecycle, middle office, back office markets, post-trade, securities settlement, trade support @ .7
Investor relations = relations investisseurs, earnings calls, shareholder relations @ .7
Market risk = value at risk, VaR models, risque de marché, Marktrisiko @ .8 < financial-risk-management
Credit risk modelling = PD LGD EAD, IFRS 9 modelling, credit scoring models, scorecards credit @ .85 < financial-risk-management
Operational risk = risque opérationnel, RCSA, Operationelle risiken, operational resilience @ .7 < financial-risk-management
Liquidity risk = asset liability management, ALM banking, gestion actif-passif, LCR NSFR @ .8 < financial-risk-management
Basel III = Basel II, Basel IV, capital adequacy, CRD IV, CRR reporting, COREP @ .8 < regulatory-reporting
MiFID II = MiFID, EMIR?, EMIR reporting, UCITS, AIFMD, MAR regulation, FATCA, CRS reporting @ .75 < regulatory-reporting
Dodd-Frank = Volcker rule, FINRA rules, SEC reporting, SEC filings, 10-K, 10-Q @ .75 < regulatory-reporting
Model validation = model risk management, SR 11-7 @ .85 < financial-risk-management
Stress testing finance #bank-stress-testing = CCAR, bank stress testing, ICAAP @ .85 < financial-risk-management
Portfolio construction = asset allocation, portfolio optimisation, allocation d'actifs @ .75 < portfolio-analysis
Performance attribution = investment performance measurement, GIPS @ .8 < portfolio-analysis
Sustainable finance = ESG investing, responsible investment, SFDR, EU taxonomy finance, green bonds, ISR finance, impact investing @ .7
Family office = estate planning financial, succession planning wealth, Vermögensnachfolge, gestion de patrimoine @ .7 < wealth-management
Insolvency practice = restructuring and insolvency, procédures collectives, Insolvenzverwaltung, Chapter 11, concurso de acreedores @ .75
Restructuring finance #corporate-restructuring = turnaround management finance, corporate restructuring, debt restructuring @ .75
DeFi = decentralised finance, crypto trading, digital assets custody, tokenisation assets @ .75 < cryptocurrency

== method .6 < insurance
Motor insurance = car insurance, assurance auto, Kfz-Versicherung, seguro de auto @ .55
Property and casualty insurance = P&C insurance, IARD, Sachversicherung, general insurance, household insurance @ .6
Life insurance? #life-insurance = life assurance?, assurance vie, Lebensversicherung, seguro de vida,
    life and annuity @ .6 when underwriting, insurer, insurers, policies, claims, actuarial, advisor, broker, products
Group health insurance #private-medical-insurance = private medical insurance?, PMI claims, complémentaire santé, Krankenversicherung,
    mutuelle santé @ .6 when underwriting, insurer, insurers, policies, claims, actuarial, advisor, broker, products
Commercial lines insurance = commercial lines, business insurance, Gewerbeversicherung, risques d'entreprise @ .65
Liability insurance = professional indemnity, responsabilité civile, Haftpflichtversicherung, D&O insurance @ .65
Workers compensation = workers compensation claims, accidents du travail, Berufsgenossenschaft @ .6
Travel insurance? #travel-insurance = assurance voyage, Reiseversicherung @ .5 when underwriting, insurer, insurers, policies, claims,
    actuarial, advisor, broker, products
Agricultural insurance = crop insurance, assurance récolte @ .75
Cyber insurance = cyber risk insurance @ .75
Insurance broking = insurance brokerage, insurance broker, courtage d'assurance, Versicherungsmakler, corredor de seguros,
    placement insurance @ .6
Loss adjusting = claims adjusting, claims adjuster, expert d'assurance, Schadenregulierung, perito de seguros,
    adjuster licence @ .65 < claims-handling
First notification of loss = FNOL, claims intake, déclaration de sinistre, Schadenmeldung @ .55 < claims-handling
Bodily injury claims = personal injury claims, sinistres corporels, subrogation @ .7 < claims-handling
Claims fraud detection = insurance fraud, SIU @ .65 < claims-handling
Policy administration = policy servicing, policy issuance, gestion de contrats d'assurance, Vertragsverwaltung versicherung,
    endorsements insurance @ .55
Insurance rating = ratemaking, insurance pricing, tarification assurance, GLM pricing, Tarifierung @ .8 < actuarial-science
Actuarial reserving = loss reserving, provisionnement, IBNR, reserving, chain ladder @ .85 < actuarial-science
Solvency II = Solvabilité II, ORSA, SCR calculation @ .8 < actuarial-science
IFRS 17 = IFRS17, insurance contracts accounting @ .8 < ifrs
Catastrophe modelling = cat modelling, RMS catastrophe, AIR Worldwide, exposure management insurance @ .85 < actuarial-science
Prophet modelling #fis-prophet = FIS Prophet, Moody's AXIS, MoSes actuarial, ResQ reserving, Emblem pricing,
    Radar pricing @ .85 < actuarial-science
Actuarial exams = FSA actuary, ACAS, IFoA, Fellow actuary, Aktuar DAV, CERA @ .8 < actuarial-science
Chartered Insurance Institute = CII qualification, Cert CII, ACII, CPCU, IHK versicherung @ .65
Lloyd's market = London market insurance, Lloyd's of London, delegated authority, binders insurance @ .8
Bancassurance = assurance banque @ .65
Life settlement pensions #pension-advice = pension advice, retirement planning, épargne retraite, PER retraite,
    401k administration @ .65 < pensions-administration

== method .6 < accounting
Accruals and prepayments = accruals, prepayments, cut-off accounting, provisions comptables, Rückstellungen, accrual accounting @ .5
Bank reconciliations = bank reconciliation, rapprochements bancaires, Bankabstimmung, conciliación bancaria @ .45
Intercompany accounting = intercompany reconciliation, comptes intra-groupe, intercompany transactions, Intercompany-Abstimmung @ .6
Chart of accounts = plan comptable, Kontenrahmen, SKR03, SKR04, plan contable @ .5
Journal entries = journal posting, écritures comptables, Buchungssätze, asientos contables, adjusting entries @ .45
Inventory accounting = stock valuation, inventory valuation, Bestandsbewertung, valorisation des stocks @ .6
Project accounting = job costing, WIP accounting, percentage of completion, construction accounting @ .6
Non-profit accounting = charity accounting, SORP, nonprofit accounting, comptabilité associative @ .65
Public sector accounting = governmental accounting, GASB, IPSAS, comptabilité publique, Doppik @ .7
Agency accounting #trust-accounting = client money, IOLTA, Solicitors Accounts Rules @ .65
Practice accounting = accounts preparation, accountancy practice, liasse fiscale, bilan comptable, cuentas anuales @ .5
IFRS 16 = IFRS16, ASC 842; IFRS 15 = ASC 606, IFRS15; IFRS 9 = expected credit loss, CECL; IFRS 3 = purchase price allocation @ .7 < ifrs
Goodwill impairment = impairment testing, tests de dépréciation @ .75
Share-based payments = stock option accounting, equity compensation accounting @ .8
Hedge accounting = comptabilité de couverture @ .85
XBRL = iXBRL, ESEF reporting @ .7 < financial-reporting
VAT returns = déclaration de TVA, Umsatzsteuervoranmeldung, Making Tax Digital, MTD, modelo 303, Intrastat @ .5 < vat
Sales tax compliance = Vertex tax; Avalara @ .65
GST returns = GST compliance, BAS returns, TDS returns @ .55 < taxation
Personal tax returns = income tax returns, self assessment tax, déclaration de revenus, Einkommensteuererklärung, Form 1040,
    declaración de la renta @ .5 < tax-preparation
Corporate tax returns = CT600, Form 1120, impôt sur les sociétés, Körperschaftsteuer, impuesto de sociedades @ .65 < corporate-tax
International tax = cross-border tax, fiscalité internationale, BEPS, Pillar Two, withholding tax,
    Internationales steuerrecht @ .75 < taxation
R&D tax credits = crédit impôt recherche, CIR dossier, Forschungszulage @ .75 < taxation
Inheritance tax = estate tax, droits de succession, Erbschaftsteuer @ .7 < taxation
Payroll tax = PAYE, social security contributions, DSN, cotisations sociales, Lohnsteuer, Form 941, seguros sociales @ .55 < payroll
Expatriate tax = expat tax, tax equalisation @ .8 < taxation
Tax litigation = tax disputes, contentieux fiscal, Steuerstreit, tax controversy @ .8 < taxation
Enrolled agent = EA tax, EA credential; Steuerfachangestellte = Steuerfachwirt, Bilanzbuchhalter, Steuerberater; DCG DSCG #dscg = DSCG,
    DCG comptabilité, BTS comptabilité @ .6
Audit sampling = audit testing, substantive testing, walkthroughs audit, tests of controls @ .65 < auditing
Audit planning = audit programmes, audit risk assessment, lettre de mission audit, Prüfungsplanung @ .6 < auditing
ISA auditing standards #isa-standards = International Standards on Auditing, GAAS, PCAOB, PCAOB standards @ .7 < auditing
Statutory audit = commissariat aux comptes, Abschlussprüfung, Wirtschaftsprüfung, auditoría de cuentas @ .65 < external-audit
COSO framework = COSO @ .7 < internal-control
Data analytics audit #audit-analytics = audit analytics, MindBridge, Galvanize HighBond @ .75 < auditing
Working capital management = BFR gestion, cash conversion cycle, working capital @ .6 < cash-flow-management
Zero-based budgeting = ZBB @ .65 < budgeting
Rolling forecasts = rolling forecast, reforecasting, reprévisions @ .55 < financial-forecasting
Scenario modelling = sensitivity analysis, what-if analysis, Monte Carlo simulation finance, Szenarioanalyse @ .6 < financial-modelling
Discounted cash flow = DCF, DCF valuation, DCF modelling, NPV and IRR @ .7 < business-valuation
Comparable company analysis = trading comps, precedent transactions, comps analysis @ .75 < business-valuation
Unit economics = contribution margin, cohort economics, CAC and LTV @ .65 < financial-analysis
Management reporting = management accounts, board packs, reporting de gestion, informes de gestión @ .5 < management-accounting
Business controlling = contrôle de gestion, contrôleur de gestion, Controlling??, financial controlling,
    control de gestión, plant controlling @ .55 < management-accounting when kostenrechnung, reporting, buchhaltung, finanzen, sap,
    accounting, finance, bwl
Shared service centre finance #finance-shared-services = finance shared services, global business services, order-to-cash, procure-to-pay,
    record-to-report, O2C, P2P, R2R @ .55
E-invoicing = electronic invoicing, Peppol, facture électronique, E-Rechnung, facturación electrónica; Chorus Pro < invoicing @ .5
Dunning = payment reminders, relances clients, dunning letters @ .5 < accounts-receivable

== tool .65 < accounting
Zoho Books; Kashoo; FreeAgent; KashFlow @ .6
Iris accountancy #iris-accountancy = IRIS Accounts Production; TaxCalc; CCH Accounts Production = CCH Central;
    BTCSoftware = BTC Software @ .6
Dext = Receipt Bank, Dext Prepare; Hubdoc; AutoEntry @ .6
Pennylane @ .6
Chargebee; Stripe Billing = Stripe payments; Recurly; Zuora @ .6
Pleo; Spendesk; Ramp card #ramp-cards = Ramp spend management; Brex; Airbase? #airbase @ .6
Yooz; Basware; Kofax ReadSoft = ReadSoft; Tradeshift @ .6
Addison software #addison = Addison OneClick; Agenda steuersoftware #agenda-software; BMD NTCS = BMD business software; RZL software = RZL;
    sevDesk @ .6
Abacus ERP #abacus-erp = Abacus Finanzbuchhaltung; Bexio @ .6
ACD ISACOMPTE #isacompta = Isacompta; Quadratus = QuadraCOMPTA; Coala cegid #coala = Coala comptabilité @ .6
A3 software #a3-asesor = a3ASESOR, a3ECO; ContaSol; Holded @ .6
Dynamics GP = Great Plains; Dynamics NAV = Navision, Dynamics 365 Business Central, Business Central; Dynamics 365 Finance = Axapta @ .6
SAP Business One = SAP B1; SAP Business ByDesign; SAP Concur = Concur Expense @ .6
Sage Intacct; Sage 100 = Sage 100cloud, Sage 1000; Sage X3 = Adonix X3 @ .6
Unit4 ERP = Unit4, Agresso; Exact Online; IFS Cloud; Infor LN = Baan; Infor M3; Infor CloudSuite; QAD ERP = QAD; Proalpha; Abas ERP;
    Plex ERP = Plex Systems; Priority ERP; IQMS = DELMIAworks @ .6
Fishbowl inventory = Fishbowl?; Cin7 = Dear Inventory; Katana MRP; MRPeasy @ .6
Kyriba; GTreasury; FIS Quantum = Quantum treasury; ION Treasury = Wallstreet Suite, Reval; Trovata @ .8 < treasury-management
Workiva = Wdesk; CCH Tagetik @ .7 < financial-reporting
Jedox; Board CPM #board-cpm = Board International; LucaNet; Planful = Host Analytics; Prophix; Cube FP&A #cube-fpa; Datarails;
    Pigment planning #pigment @ .7 < financial-reporting
CCH Engagement = Engagement audit software; DataSnipper; AuditBoard; Inflo audit #inflo @ .7 < financial-reporting
FIS Profile banking #fis-banking = FIS Profile; Jack Henry = Silverlake banking; Symitar; Fiserv @ .8 < capital-markets
Mambu; Thought Machine; nCino @ .8 < capital-markets
Encompass mortgage #encompass = Ellie Mae Encompass; Calyx Point; Black Knight MSP @ .8 < capital-markets
Kondor trading = Kondor+; Sophis; Summit FT; Front Arena < capital-markets @ .8
Bloomberg AIM = Bloomberg EMSX, Bloomberg TOMS @ .8 < capital-markets
Advent Geneva = Advent APX, SS&C Geneva; Multifonds @ .8 < capital-markets
Aladdin risk #riskmetrics = RiskMetrics, Barra risk models; Axioma @ .8 < capital-markets
Eikon Datastream = Datastream; Dealogic; Preqin; S&P Market Intelligence = SNL Financial @ .8 < capital-markets
Moody's Analytics = RiskCalc @ .8 < capital-markets
TradingView; Interactive Brokers = Trader Workstation @ .8 < capital-markets
QuantLib @ .8 < capital-markets
Wolters Kluwer OneSumX = OneSumX; AxiomSL; Vermeg < capital-markets @ .8
Applied Epic = Applied TAM; Vertafore AMS360 = AMS360; EZLynx @ .75 < insurance
Sapiens insurance = Sapiens IDIT; Majesco @ .75 < insurance
Acturis; SSP Pure broking = SSP broking @ .75 < insurance
Xactimate; Symbility; Mitchell claims #mitchell-estimating = Mitchell Estimating @ .75 < insurance
ClaimCenter = Guidewire ClaimCenter; PolicyCenter = Guidewire PolicyCenter; BillingCenter = Guidewire BillingCenter @ .75 < insurance
Insurity; ALIP = Accenture Life Insurance Platform @ .75 < insurance
`
