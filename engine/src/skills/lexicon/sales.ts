import type { LexiconTable } from '../rows.ts'

/** Sales, customer service, retail. */
export const sales: LexiconTable = `
== domain .35
Sales? = selling?, vente?, Vertrieb, ventas?, sales skills, Verkauf, sales experience, techniques de vente, sales techniques,
    selling skills, direct selling, vendre, sales process, selling techniques
Customer service = client service, service client, Kundenservice, atención al cliente, customer care, customer support, customer services,
    relation client, Kundenbetreuung, client services?, customer experience skills, servicio al cliente, Kundendienst, customer assistance,
    customer relations, guest services?, client support, assisting customers, serving customers, customer service skills, service clientèle,
    exceptional customer service, client care @ .25
Retail? = retail sales, commerce de détail, Einzelhandel, retail industry, venta al por menor, retail operations, retailing,
    retail experience, retail environment @ .35
E-commerce = ecommerce, online retail, commerce électronique, online sales, comercio electrónico, E-commerce management, Onlinehandel,
    digital commerce @ .45

== method .45 < sales
B2B sales = business-to-business sales, B2B, BtoB, vente B2B, enterprise sales, corporate sales, B2B selling, B2B-Vertrieb,
    enterprise selling
B2C sales = B2C, BtoC, consumer sales, business-to-consumer, direct-to-consumer, DTC, B2C selling
Inside sales = phone sales, prospection téléphonique, outbound sales, telephone sales, televentas, Telefonverkauf, warm calling,
    phone prospecting
Field sales = outside sales, vente terrain, Außendienst, territory sales, face-to-face sales, direct sales
Account management = gestion de comptes, account manager?, major accounts, gestión de cuentas, managing client accounts,
    client account management, key accounts
Client relationship management #client-relations = client relations, client relationships, customer relationship building, fidélisation,
    Kundenbeziehungen, customer relationships, gestion de la relation client, client management, client retention, relations clients,
    building client relationships, client relationship, managing client relationships, Kundenpflege @ .35
Customer relationship management #crm = CRM, CRM software, CRM systems, CRM tools, logiciel CRM, CRM platforms, CRM-Systeme @ .4
Lead generation = leads generation, prospection, lead qualification, lead nurturing, generating leads, Akquise, Kundenakquise,
    customer acquisition, client acquisition, acquisition de clients, new client acquisition
Sales management = sales leadership, management commercial, Vertriebsleitung, sales team management, gestión de ventas,
    sales manager skills, sales director, Vertriebssteuerung, managing sales teams @ .45
Sales strategy = sales planning, sales plans, stratégie commerciale, Vertriebsstrategie, go-to-market, estrategia de ventas @ .5
Sales forecasting = sales pipeline, sales reporting, sales analysis, sales analytics @ .5
Sales operations = sales ops, ADV, commercial support @ .5
Sales presentations = sales demos, product demos, sales pitches, pitching, product presentation, démonstration de produits,
    demonstrating products @ .4
Closing sales = deal closing, closing deals, sales closing, sales negotiation, contract closing, closing techniques, objection handling
Consultative selling = consultative sales, needs-based selling, solution sales @ .55
Upselling = cross-selling, up-selling, upsell, vente additionnelle, cross sales, ventes croisées, vente complémentaire @ .4
Technical sales = sales engineering, pre-sales, presales, avant-vente, technischer vertrieb, pre-sales support, technico-commercial,
    solution engineering sales @ .55
Channel sales = partner management, distributor management, channel management, reseller management, channel partners,
    partnership management, strategic partnerships, strategic alliances, partnership development, partnerships?, partner relations @ .55
Quoting = quotations, price quotes, estimating for sales, preparing quotes, élaboration de devis, devis, Angebotserstellung,
    quotation preparation, sales quotes, cotizaciones, CPQ @ .4
Pricing? = pricing strategy, price setting, tarification, Preisgestaltung, pricing analysis, revenue management, pricing strategies,
    yield management @ .55
Order processing = sales order processing, order management, traitement des commandes, gestion des commandes, processing orders,
    order fulfilment processing, Auftragsbearbeitung, procesamiento de pedidos @ .35
Insurance sales = selling insurance, vente d'assurances @ .6
Real estate sales = real estate?, property sales, immobilier, Immobilien, bienes raíces, real estate brokerage, real estate marketing,
    property lettings @ .55
Car sales = automotive sales, vehicle sales, vente automobile, car dealership sales @ .55
Pharmaceutical sales = pharma sales, visite médicale @ .65
Software sales = SaaS sales, IT sales, technology sales @ .55
Fashion sales = clothing sales, vente de prêt-à-porter, luxury retail @ .5
Trade shows = trade fairs, exhibitions, salons professionnels, Messen, trade show management, booth management @ .45
Export sales = international sales, vente internationale, sales export @ .55
After-sales service = after-sales, service après-vente, SAV, Kundendienst nach verkauf, aftersales support, servicio postventa,
    after sales support, post-sales support @ .45
Commercial awareness = business sense, commercial acumen, business awareness, sens commercial, sens des affaires, sens du commerce @ .25
Merchandising = merchandise display, window dressing, marchandisage, Warenpräsentation, store displays, product display,
    product merchandising, mise en rayon, facing produits, visual displays @ .45 < retail
Store management = shop management, retail management, gestion de magasin, Filialleitung, store manager?, gestion de point de vente,
    Ladenleitung, store operations, retail store management, gerencia de tienda, managing a store @ .5 < retail
Point of sale = POS, POS systems, till work, Kasse?, operating cash registers, POS terminals, cashier, caisse?, operating a till,
    checkout operation, EPOS, card payments, cashier skills, POS system, register operation, manejo de caja @ .3 < retail
Shelf stocking = restocking, replenishment, Regale auffüllen, stocking shelves, shelf filling, Warenverräumung, stocking, mise en rayons,
    restocking shelves @ .3 < retail
Loss prevention = shrinkage control, theft prevention, shrink control, shoplifting prevention, asset protection retail,
    stock loss prevention @ .5 < retail
Buying = retail buying, purchasing for retail, merchandise buying, category planning @ .55 < retail
Personal shopping = customer styling, wardrobe styling, product recommendations, product knowledge, advising customers, conseil client,
    Kundenberatung, conseil à la clientèle, customer advice, conseiller les clients, fitting advice, conseil en image @ .35 < retail
Returns processing = returns management, handling returns, processing refunds, retours produits @ .35 < retail

== method .4 < customer-service
Complaint handling = complaints management, complaint resolution, customer complaints, gestion des réclamations, Beschwerdemanagement,
    manejo de quejas, handling complaints, gestion des litiges, Reklamationsbearbeitung, dispute handling, complaint management,
    resolving complaints, traitement des réclamations, resolving customer issues, issue resolution
Call centre operations = call centre, contact centre, centre d'appels, Callcenter, call handling, call centre experience,
    telephone customer service, handling calls
Live chat support = chat support, email support, omnichannel support, live chat @ .45
Customer success management = customer success, client success, CSM role @ .5
Customer experience management = customer experience, CX?, expérience client, customer journey mapping, Kundenerlebnis,
    customer experience design, voice of the customer, parcours client, customer journey @ .5
Customer satisfaction = customer satisfaction surveys, satisfaction client, Kundenzufriedenheit, client satisfaction,
    guest satisfaction @ .35
Customer retention = churn reduction, customer loyalty, retention marketing, retention strategies, Kundenbindung, fidélisation client,
    loyalty marketing, loyalty management @ .45
Customer onboarding = client onboarding, customer training, user training, client training @ .45

== tool .5 < crm
Salesforce = Salesforce CRM, Salesforce.com, SFDC, Sales Cloud, Salesforce Sales Cloud, Salesforce Lightning; HubSpot = HubSpot CRM,
    Hub Spot; Microsoft Dynamics CRM = Dynamics CRM; Zoho CRM = Zoho; Pipedrive; SugarCRM; Siebel CRM = Siebel; SAP CRM = SAP C4C,
    SAP Sales Cloud; Freshsales; Insightly; Keap = Infusionsoft; Act CRM; Copper CRM; Close CRM; Oracle CX @ .55
Salesforce administration = Salesforce administrator, Salesforce Admin, Salesforce configuration,
    Certified Salesforce Administrator @ .65 < salesforce
Salesforce development = Salesforce developer, Visualforce, Lightning Web Components, LWC, SOQL, Force.com @ .8 < salesforce
Salesforce Service Cloud = Service Cloud; Salesforce Marketing Cloud = Marketing Cloud, ExactTarget, SFMC; Pardot = Salesforce Pardot,
    Account Engagement; Salesforce CPQ; Salesforce Experience Cloud @ .7 < salesforce
Outreach.io; SalesLoft; Gong.io = Gong call analytics; ZoomInfo; Apollo.io; Clearbit; Lusha @ .6 < lead-generation
Zendesk = Zen Desk, Zendesk Support; Intercom messaging #intercom = Intercom chat; Gorgias; Help Scout;
    LiveChat software #livechat = LiveChat; Kustomer; Gainsight; Genesys = Genesys Cloud; Five9; Avaya;
    NICE inContact #nice-cxone = NICE CXone; Talkdesk; Aircall @ .5 < customer-service
Lightspeed POS; Square POS; Clover POS; Micros POS = Oracle Micros; Toast POS; Aloha POS; Shopify POS; Epos Now;
    Cegid Retail @ .5 < point-of-sale
`
