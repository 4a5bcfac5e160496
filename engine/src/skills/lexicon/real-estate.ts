import type { LexiconTable } from '../rows.ts'

/** Selling, letting, valuing, running buildings. */
export const realEstate: LexiconTable = `
== method .55 < real-estate-sales
Real estate agency = estate agency, estate agent, agent immobilier, Immobilienmakler, agente inmobiliario, realtor,
    transaction immobilière @ .5
Property valuation = real estate appraisal, property appraisal, estimation immobilière, Immobilienbewertung, tasación inmobiliaria,
    RICS valuation, Red Book valuation, expertise immobilière @ .65
Lettings? #lettings = residential lettings, lettings negotiator, location immobilière, Vermietung, ARLA @ .5
Property viewings = accompanied viewings, visites immobilières, open houses, Wohnungsbesichtigung @ .4
Property listings = MLS listings, SeLoger, ImmobilienScout24, Idealista, mandats de vente; Rightmove; Zillow @ .45
Commercial real estate = immobilier d'entreprise, Gewerbeimmobilien, office leasing, retail leasing, CRE @ .6
Real estate investment = property investment, investissement immobilier, Immobilieninvestment, REIT, real estate acquisitions @ .65
Real estate development = property development, promotion immobilière, Projektentwicklung immobilien, promoción inmobiliaria,
    land development @ .65
Real estate finance = property finance, real estate private equity, ARGUS modelling @ .75
Real estate asset management = property asset management, asset management immobilier, Immobilien-Asset-Management @ .7
Land acquisition = site acquisition, prospection foncière, Grundstücksakquise, right-of-way acquisition @ .7
Lease negotiation = lease negotiations, rent reviews, négociation de baux, Mietvertragsverhandlung, lease renewals, lease abstraction @ .6
Service charge accounting = service charge budgets, charges de copropriété, Nebenkostenabrechnung, WEG-Verwaltung,
    CAM reconciliation @ .6 < housing-management
Tenant screening references #tenant-referencing = tenant referencing, reference checks tenants, inventory check-in check-out,
    état des lieux, Wohnungsübergabe @ .45 < housing-management
Rent arrears management = rent arrears, impayés de loyers, Mietrückstände, eviction process @ .5 < housing-management
Affordable housing = LIHTC, Section 8 housing, Section 8, logement social, HUD regulations,
    attribution de logements @ .6 < housing-management
Student accommodation management = student housing, résidence étudiante, build to rent, serviced apartments @ .5
Property auctions = real estate auctions, ventes aux enchères immobilières @ .65
Title search = title examination, title insurance, escrow, closing real estate, chain of title @ .65
Real estate licence = carte T, Makler 34c, MRICS, RICS chartered, AssocRICS, Propertymark @ .55
Real estate photography = property photography, virtual tours, visite virtuelle, floor plans drawing; Matterport @ .5
Home inspection = property inspection, diagnostic immobilier, home inspector, energy performance certificates, EPC assessor @ .6
Relocation services? #relocation-services = home search, chasseur immobilier @ .5
Agricultural land sales #rural-property = rural surveying, SAFER foncier, rural property, farm sales @ .7
Right of way permits #easements = easements, wayleaves @ .7
Workplace management = space management, corporate real estate, CAFM, Flächenmanagement, workplace services @ .6 < facilities-management
Hard facilities management = hard FM, hard services FM, maintenance multi-technique,
    Technisches gebäudemanagement @ .6 < facilities-management
Soft facilities management = soft FM, soft services FM, multiservices, Infrastrukturelles gebäudemanagement @ .5 < facilities-management
Building access services #caretaker-duties = concierge immeuble, gardien d'immeuble, Hauswart, building superintendent, conserje @ .35
Energy management buildings #building-energy-management = building energy management, BEMS,
    suivi énergétique bâtiment @ .65 < facilities-management
== tool .6 < real-estate-sales
Yardi Voyager = Yardi; AppFolio; Buildium; RealPage = OneSite; MRI Software = MRI property; Entrata; Rent Manager = Rent Manager software
ARGUS Enterprise; ARGUS software; CoStar? #costar; LoopNet
Reapit; Alto estate agency #alto-vebra = Vebra Alto; Jupix; Dezrez; Propertybase
onOffice; Flowfact; Hektor immobilier #hektor = Hektor logiciel
Apimo
Qube property #qube = Qube Horizon
Planon; Archibus; FM Systems #fm-systems = FMSystems; IBM TRIRIGA = TRIRIGA
Concept Evolution #concept-evolution = FSI Concept Evolution
Aareon = Wodis Sigma
Dotloop; kvCORE; BoomTown CRM #boomtown = BoomTown real estate
`
