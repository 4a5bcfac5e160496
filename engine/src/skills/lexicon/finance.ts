import type { LexiconTable } from '../rows.ts'

/** Accounting, finance, banking, insurance, tax, audit. */
export const finance: LexiconTable = `
== domain .4
Accounting = accountancy, comptabilité, Buchhaltung, contabilidad, general accounting, Rechnungswesen, accounting principles,
    accounting procedures, accounting experience
Finance? = finances, financial knowledge, corporate finance knowledge @ .3 when accounting, degree, business, corporate,
    economics unless ministry, department, minister, team, manager, director, officer
Bookkeeping = book-keeping, tenue de livres, teneduría de libros, maintaining ledgers @ .5 < accounting
Financial accounting = comptabilité générale, Finanzbuchhaltung @ .5 < accounting
Management accounting = managerial accounting, cost and management accounting, controlling financial @ .6 < accounting
Cost accounting = costing, product costing, standard costing, comptabilité analytique, Kostenrechnung @ .65 < accounting
Accounts payable = AP processing, supplier invoices, purchase ledger, creditor accounts, comptabilité fournisseurs, Kreditorenbuchhaltung,
    vendor payments, accounts payable and receivable @ .5 < accounting ~ accounts-receivable
Accounts receivable = sales ledger, debtor accounts, comptabilité clients, Debitorenbuchhaltung, AR/AP, AP/AR @ .5 < accounting
Invoicing = billing, invoice processing, facturation, invoice preparation, facturación, Rechnungsstellung, client billing @ .35 < accounting
Payroll = payroll processing, payroll administration, payroll accounting, paie?, Lohnbuchhaltung, nóminas, Lohnabrechnung,
    gestion de la paie, payroll management @ .5
General ledger = GL accounting, ledger management, nominal ledger, general ledger accounting, general ledger accounts @ .5 < accounting
Account reconciliation = reconciliations, balance sheet reconciliation, account reconciliations, rapprochement bancaire,
    reconciling accounts, reconciliation of accounts @ .5 < accounting
Month-end close = month-end closing, year-end close, month end, financial close, period close, clôture comptable, year-end accounts,
    month-end procedures, month end close process, Monatsabschluss, Jahresabschluss @ .55 < accounting
Financial statements = financial statement preparation, balance sheets, profit and loss statements, income statements,
    preparation of financial statements, statutory accounts, annual accounts, états financiers @ .5 < accounting
Financial reporting = reporting financier, Finanzberichte, statutory reporting, management reporting financial, financial reports,
    monthly financial reporting @ .45 < accounting
Consolidation accounting = financial consolidation, group accounting @ .65 < accounting
Fixed asset accounting = fixed assets, asset register, depreciation schedules, immobilisations @ .6 < accounting
Revenue recognition = revenue accounting @ .7 < accounting
Lease accounting @ .75 < accounting
Fund accounting = grant accounting, trust accounting @ .65 < accounting
Expense management = expense reporting @ .35
Petty cash = cash management petty, petty cash handling @ .35
Credit control = collections?, credit collections, Mahnwesen, arrears management, accounts collection @ .5
Financial analysis = financial analyses, analyse financière, Finanzanalyse, análisis financiero, ratio analysis,
    financial data analysis @ .5
Financial modelling = financial models, Excel financial models, modélisation financière, DCF models, LBO modelling,
    3-statement models @ .65 < financial-analysis
Financial planning and analysis #fp-and-a = FP&A, financial planning @ .6 < financial-analysis
Budgeting = budget preparation, budgets?, budget planning, élaboration de budgets, Budgetierung, presupuestos, budget development,
    elaboration of budgets @ .4
Budget management = budget control, managing budgets, gestion de budget, budget monitoring, budget responsibility, gestion budgétaire,
    Budgetverantwortung, budget administration, gestión de presupuestos @ .35 ~ budgeting
Financial forecasting = forecasting, revenue forecasting, cash flow forecasting, prévisions financières @ .5
Variance analysis = budget variance analysis, variance reporting @ .55 < financial-analysis
Cash flow management = cash management, cashflow, treasury cash management, cash flow, liquidity management, gestion de trésorerie @ .5
Treasury management = corporate treasury, trésorerie, treasury operations @ .65
Corporate finance = finance d'entreprise, Unternehmensfinanzierung, capital budgeting @ .6
Mergers and acquisitions = M&A, fusions-acquisitions, M&A transactions @ .75
Due diligence = financial due diligence, commercial due diligence @ .6
Business valuation = company valuation, valuation?, valuation methods @ .7 < financial-analysis
Equity research = stock analysis, securities analysis, equity analysis @ .75
Investment management = asset management, portfolio management investments, gestion d'actifs, gestion de portefeuille, Vermögensverwaltung,
    fund management @ .6
Portfolio analysis @ .7 < investment-management
Wealth management = high-net-worth clients @ .65
Investment banking = banque d'investissement, capital raising @ .7
Private equity = leveraged buyouts, LBO @ .7
Capital markets = financial markets, marchés financiers, stock markets, securities markets, Kapitalmärkte @ .6
Trading? = securities trading, FX trading, forex trading @ .6
Derivatives? = options and futures, swaps?, derivatives pricing, futures and options @ .75 < capital-markets
Fixed income = bonds?, fixed income securities, rates trading @ .7 < capital-markets
Foreign exchange = FX?, currency hedging, hedging @ .6
Risk management = enterprise risk management, ERM, gestion des risques, Risikomanagement, gestión de riesgos, risk mitigation,
    managing risk, risk and controls @ .4
Financial risk management = credit risk, risk modelling, credit risk analysis @ .65 < risk-management
Credit analysis = credit assessment, credit scoring, creditworthiness assessment, loan analysis, analyse de crédit, credit evaluation,
    credit underwriting @ .6
Loan processing = mortgage processing, loan administration, consumer lending, loan documentation, loan servicing @ .55
Retail banking = banking?, banque de détail, branch banking, Bankwesen, banking operations, banking products, banque, personal banking @ .45
Trade finance = export finance @ .75
Payments? = payment processing, payment systems, payment services, electronic payments @ .5
Anti-money laundering = AML, AML/KYC, lutte anti-blanchiment, LCB-FT, Geldwäscheprävention, AML compliance @ .65
Fraud detection = fraud prevention, fraud investigation, fraud analysis, détection de fraude @ .6
Regulatory compliance = compliance?, conformité réglementaire, regulatory affairs compliance, Compliance-Management, compliance monitoring,
    regulatory requirements, financial regulation, cumplimiento normativo @ .35
Regulatory reporting = FINREP, FCA regulations @ .7 < regulatory-compliance
Sarbanes-Oxley #sox = SOX, SOX compliance, SOX controls @ .65 < internal-control
Internal control = internal controls, contrôle interne, control environment, control testing, internes kontrollsystem @ .5
Internal audit = internal auditing, audit interne, Innenrevision, auditoría interna, internal audits @ .6 < auditing
External audit = financial audit, financial auditing, audit externe, audit of financial statements @ .65 < auditing
Auditing = audit?, audits?, auditing procedures, auditoría, auditing standards @ .45 when internal, external, accounting, risk, financial,
    assurance, controls
Forensic accounting = fraud examination @ .75 < accounting
Taxation = tax?, fiscalité, impuestos, steuern, taxes @ .5
Tax preparation = tax returns, tax filing, tax compliance, déclarations fiscales, Steuererklärung, tax return preparation @ .55 < taxation
Tax planning = tax advisory, tax consulting, tax advice, tax optimisation @ .65 < taxation
VAT = value added tax, TVA, GST, sales tax, Umsatzsteuer, IVA, sales and use tax @ .5 < taxation
Corporate tax = corporation tax, corporate income tax @ .65 < taxation
Transfer pricing = prix de transfert @ .8 < taxation
Cost control = cost management, cost analysis, maîtrise des coûts, Kostenkontrolle, controlling costs @ .4
Profit and loss management = P&L, P&L management, profit and loss, P&L accountability @ .45
Economics = économie, Volkswirtschaft, economía, economic analysis, economic research, Wirtschaftswissenschaften @ .45
Actuarial science = actuarial analysis, actuarial modelling, actuariat, Versicherungsmathematik, actuarial pricing, reserving actuarial @ .8
Insurance? = assurance?, Versicherung, seguros, insurance industry?, insurance products, assurances, insurance policies @ .45 when banque,
    sinistres, courtage
Underwriting = insurance underwriting, risk underwriting, souscription assurance @ .7 < insurance
Claims handling = claims management, insurance claims, claims processing, claims adjustment, claims investigation, gestion des sinistres,
    Schadenbearbeitung @ .55 < insurance
Reinsurance = réassurance, Rückversicherung @ .75 < insurance
Pensions administration = pensions?, pension schemes?, retirement plans? @ .6
Financial advice = financial advisory, financial consulting, investment advice, conseil financier, Finanzberatung,
    financial counselling @ .5
ESG reporting = ESG, sustainability reporting, CSRD, non-financial reporting, GRI standards @ .6
Cryptocurrency = cryptocurrencies, digital assets, crypto assets, bitcoin? @ .65
Financial services = services financiers, Finanzdienstleistungen, financial services industry, servicios financieros @ .4
FinTech = financial technology @ .5
Cash handling = handling cash, cash register reconciliation, cash counting, cash balancing, Kassenführung, manejo de efectivo @ .3
Grant management financial #grant-financial-management = grant budgets, grant financial reporting @ .55

== method .6 < accounting
IFRS = International Financial Reporting Standards, IAS, normes IFRS, IFRS standards
US GAAP = GAAP, generally accepted accounting principles; UK GAAP = FRS 102; HGB = German GAAP; French GAAP = PCG plan comptable
Activity-based costing = ABC costing @ .7 < cost-accounting
Double-entry bookkeeping = double entry, partie double @ .55 < bookkeeping
Three-way matching = invoice matching, purchase order matching, 3-way match @ .6 < accounts-payable

== tool .5 < accounting
QuickBooks = QuickBooks Online, Intuit QuickBooks, quick books; Xero; Sage accounting #sage = Sage??, Sage 50, Sage 200, Sage 300,
    Sage Comptabilité when accounting, quickbooks, xero, payroll, ledger, comptabilite, bookkeeping, invoicing; DATEV; FreshBooks; MYOB;
    Tally ERP = TallyPrime, Tally?? when gst, accounting, erp; Wave accounting; Peachtree = Sage Peachtree; Cegid; EBP Compta; Lexware;
    ContaPlus @ .55
Concur; Expensify; Coupa; SAP Ariba = Ariba; Bill.com; Tipalti @ .55
BlackLine; Hyperion = Oracle Hyperion, Essbase, Hyperion Financial Management; Anaplan; Adaptive Planning = Adaptive Insights; OneStream;
    IBM Planning Analytics = IBM Cognos TM1, TM1; Vena Solutions; SAP BPC = SAP Business Planning and Consolidation; Tagetik @ .7 < fp-and-a
CCH Axcess; Lacerte; ProSeries; TurboTax; UltraTax; Thomson Reuters ONESOURCE @ .6 < tax-preparation
CaseWare; TeamMate audit; ACL analytics #acl = ACL Galvanize; IDEA data analysis @ .65 < auditing

== tool .55
SAP ERP #sap = SAP?, SAP R/3, SAP ECC, SAP system, SAP software, mySAP ~ oracle-erp when erp, modules, s/4hana, hana, oracle, abap, systems
SAP S/4HANA = S/4HANA, S4HANA, SAP S4, S/4 HANA @ .7 < sap
SAP FI/CO = SAP FICO, SAP FI, SAP CO, SAP Finance, FI/CO @ .7 < sap
SAP MM = SAP Materials Management; SAP SD = SAP Sales and Distribution; SAP PP = SAP Production Planning; SAP PM = SAP Plant Maintenance;
    SAP QM = SAP Quality Management; SAP PS = SAP Project System; SAP WM = SAP Warehouse Management @ .75 < sap
SAP Fiori = UI5; SAP BTP = SAP Business Technology Platform, SAP Cloud Platform; SAP NetWeaver; SAP PI/PO = SAP XI,
    SAP Process Integration @ .8 < sap
Oracle ERP = Oracle Applications @ .65
Microsoft Dynamics = Dynamics 365, Microsoft Dynamics 365, D365, Dynamics AX, MS Dynamics @ .6
NetSuite = Oracle NetSuite, Net Suite; Infor; Epicor; JD Edwards = JDE, JD Edwards EnterpriseOne; PeopleSoft = Oracle PeopleSoft;
    Odoo = OpenERP; IFS ERP #ifs = IFS Applications; Acumatica; Syspro; Workday Financials; Deltek = Deltek Costpoint @ .6 < erp
ERP #erp = ERP systems, enterprise resource planning, ERP software, progiciel de gestion intégré, ERP system, ERP-Systeme,
    ERP implementation @ .45
Bloomberg Terminal = Bloomberg?; Refinitiv Eikon = Thomson Reuters Eikon, Eikon; FactSet; Capital IQ = S&P Capital IQ, CapIQ; PitchBook;
    Morningstar Direct; MetaTrader @ .65 < financial-analysis
Murex; Calypso trading system #calypso-trading; Temenos = T24; Finacle; Avaloq; SimCorp Dimension; Charles River IMS; BlackRock Aladdin;
    Flexcube @ .8 < retail-banking
Guidewire; Duck Creek @ .75 < insurance

== method .65
CPA = Certified Public Accountant, CPA licence; ACCA = Association of Chartered Certified Accountants;
    ACA qualification #chartered-accountant = Chartered Accountant, ACA qualified, expert-comptable;
    CIMA = Chartered Institute of Management Accountants; CFA = Chartered Financial Analyst, CFA charterholder;
    CMA certification #cma = Certified Management Accountant; CIA certification #certified-internal-auditor = Certified Internal Auditor;
    FRM = Financial Risk Manager; AAT qualification = AAT qualified @ .65 < accounting
Certified Financial Planner = CFP; Series 7 = FINRA Series 7, Series 63, Series 66, Series 65 @ .7 < financial-advice
`
