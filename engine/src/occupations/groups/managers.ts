import type { OccupationTable } from '../rows.ts'

/** ISCO-08 major group 1: managers. */
export const managers: OccupationTable = `
== 1111 public-administration
Member of parliament = legislator, parliamentarian, congressman, congresswoman, senator, Abgeordneter, Abgeordnete, Bundestagsabgeordneter, député/e,
    sénateur/rice, diputado/a, senador/a
Councillor = city councillor, council member, local councillor, Stadtrat, Stadträtin, Gemeinderat, conseiller/ère municipal/e, concejal/a
Mayor = Bürgermeister/in, maire, alcalde, alcaldesa
Government minister = minister, Ministerin, ministre, ministro/a
== 1112 public-administration
Senior government official = director general, permanent secretary, under secretary, Ministerialrat, Ministerialdirektor, haut fonctionnaire,
    directeur/rice général/e des services, alto funcionario, director general de la administración
Ambassador = high commissioner, Botschafter/in, ambassadeur/rice, embajador/a
Consul = consul general, Konsul/in
City manager = town clerk, chief officer of council, Stadtdirektor, secrétaire général de mairie
Fire chief = fire commissioner, chief fire officer, Branddirektor, jefe de bomberos
Police commissioner = chief constable, police chief, chief of police, Polizeipräsident, commissaire divisionnaire, comisario principal
== 1114 executive
Trade union official = union representative, union secretary, union organiser, Gewerkschaftssekretär/in, délégué/e syndical/e,
    délégué syndical permanent, delegado/a sindical
Charity director = nonprofit director, non profit director, director of charity, NGO director, executive director of nonprofit,
    Geschäftsführer Verband, directeur/rice d'association, director/a de ONG
Political party official = party secretary, campaign manager, Wahlkampfleiter, directeur/rice de campagne
Secretary general = Generalsekretär/in, secrétaire général/e, secretario/a general
== 1120 executive
Chief executive officer = CEO, chief executive, managing director, president and CEO, Geschäftsführer/in, Vorstandsvorsitzender, Vorstandsvorsitzende,
    Vorstand, directeur/rice général/e, PDG, président directeur général, directora general, director gerente, consejero delegado, gérant/e
Chief operating officer = COO, operations director, director of operations, Leiter Operations, directeur/rice des opérations,
    director/a de operaciones
Company founder = founder, co founder, cofounder, entrepreneur, startup founder, business owner, owner, Gründer/in, Unternehmer/in, fondateur/rice,
    cofondateur/rice, créateur/rice d'entreprise, chef d'entreprise, fundador/a, emprendedor/a, empresario/a
Board member = non executive director, chairman, chairwoman, chairperson, Aufsichtsrat, administrateur/rice indépendant/e
Chief of staff = Leiter Vorstandsbüro, directeur/rice de cabinet, jefe de gabinete
== 1211 finance
Chief financial officer = CFO, finance director, director of finance, chief finance officer, vp finance, kaufmännischer Leiter, Leiter Finanzen,
    Finanzvorstand, directeur/rice administratif et financier, DAF, directeur/rice financier, director/a financiero
Finance manager = financial manager, head of finance, Finanzleiter/in, responsable financier, responsable administratif et financier,
    gerente de finanzas, responsable financiero
Treasurer = treasury manager, head of treasury, corporate treasurer, Leiter Treasury, trésorier/ère, responsable trésorerie, tesorero/a
Accounting manager = head of accounting, chief accountant, Leiter Rechnungswesen, Leiter Buchhaltung, chef comptable, responsable comptable,
    jefe de contabilidad
Tax manager = head of tax, Leiter Steuern, responsable fiscal
Internal audit manager = head of internal audit, chief audit executive, Leiter Interne Revision, responsable audit interne
Credit manager = credit control manager, Leiter Kreditmanagement, responsable crédit
Controlling manager = head of controlling, Leiter Controlling, responsable contrôle de gestion
Investor relations manager = head of investor relations, responsable relations investisseurs
Financial planning manager = budget manager, head of FP and A, responsable budget
== 1212 human-resources
Human resources manager = HR manager, head of HR, head of people, people manager, HR lead, personnel manager, Personalleiter/in, Leiter Personal,
    responsable des ressources humaines, responsable RH, RRH, jefe de recursos humanos, responsable de recursos humanos
Human resources director = HR director, chief people officer, chief human resources officer, CHRO, vp people, vp human resources, Personaldirektor,
    directeur/rice des ressources humaines, DRH, director/a de recursos humanos
Talent acquisition manager = recruitment manager, recruiting manager, head of talent, head of recruiting, head of talent acquisition,
    Leiter Recruiting, responsable recrutement, responsable de selección
Compensation and benefits manager = total rewards manager, reward manager, comp and ben manager, Leiter Compensation and Benefits,
    responsable rémunération
Training manager = learning and development manager, L and D manager, head of learning, Leiter Weiterbildung, Leiter Personalentwicklung,
    responsable formation, responsable de formación
Diversity and inclusion manager = diversity manager, DEI manager, head of diversity, responsable diversité
Payroll manager = head of payroll, Leiter Lohnbuchhaltung, responsable paie, responsable de nóminas
Industrial relations manager = employee relations manager, labour relations manager, responsable relations sociales
== 1213 executive
Strategy manager = head of strategy, strategic planning manager, corporate planning manager, chief strategy officer, Leiter Strategie,
    directeur/rice de la stratégie, responsable de estrategia
Policy manager = policy and planning manager, head of policy, Leiter Grundsatzfragen, responsable politique publique
Sustainability manager = CSR manager, ESG manager, head of sustainability, Nachhaltigkeitsmanager/in, responsable RSE,
    responsable développement durable, responsable de sostenibilidad
Quality director = director of quality, head of quality, Leiter Qualitätsmanagement, directeur/rice qualité
Programme director = program director, portfolio director, PMO manager, head of PMO, Leiter PMO, directeur/rice de programme
Transformation manager = change manager, digital transformation manager, chief transformation officer, responsable transformation
== 1219 operations-management
Office services manager = administration manager, administrative manager, head of administration, corporate services manager, Verwaltungsleiter/in,
    responsable administratif, responsable administrativo, jefe de administración
Facilities manager = facility manager, head of facilities, workplace manager, estates manager, Leiter Facility Management,
    responsable des services généraux, gestor de instalaciones
Security manager = head of security, corporate security manager, Leiter Sicherheit, responsable sécurité, jefe de seguridad
Risk manager = head of risk, enterprise risk manager, chief risk officer, Risikomanager/in, responsable gestion des risques, gestor de riesgos
Business continuity manager = resilience manager, BCM manager, responsable continuité d'activité
Fleet manager = head of fleet, Fuhrparkleiter/in, gestionnaire de flotte, responsable de flota
Contract manager = contracts manager, head of contracts, Vertragsmanager/in, responsable des contrats
Health and safety manager = HSE manager, EHS manager, SHEQ manager, QHSE manager, Leiter Arbeitssicherheit, responsable QHSE, responsable HSE,
    responsable de seguridad y salud
Procurement contracts director; Records and information manager; Print services manager
== 1221 sales
Sales manager = head of sales, regional sales manager, area sales manager, sales team leader, national sales manager, territory sales manager,
    Verkaufsleiter/in, Vertriebsleiter/in, Leiter Vertrieb, Gebietsverkaufsleiter/in, responsable commercial, responsable des ventes, chef des ventes,
    jefe de ventas, responsable de ventas
Sales director = commercial director, director of sales, vp sales, vp of sales, chief revenue officer, chief commercial officer, Vertriebsdirektor,
    directeur/rice commercial/e, director/a comercial
Business development director = head of business development, vp business development, Leiter Business Development, directeur/rice du développement
Export manager = export sales manager, Exportleiter/in, responsable export, jefe de exportación
Ecommerce manager = e commerce manager, head of e commerce, head of ecommerce, Leiter E Commerce, responsable e commerce, responsable ecommerce
Trade marketing manager = shopper marketing manager, responsable trade marketing
Channel sales manager = partner manager, partnerships manager, channel manager, head of partnerships, responsable partenariats
Sales operations manager = revenue operations manager, RevOps manager, responsable administration des ventes
Inside sales manager = telesales manager, Leiter Vertriebsinnendienst
Presales manager = head of presales
== 1221 marketing
Marketing manager = head of marketing, Marketingleiter/in, Leiter Marketing, responsable marketing, jefe de marketing, responsable de marketing,
    Marketingmanager/in
Marketing director = chief marketing officer, CMO, vp marketing, director of marketing, directeur/rice marketing, director/a de marketing
Brand manager = brand lead, head of brand, Markenmanager/in, chef de marque, jefe de marca, responsable de marque
Digital marketing manager = head of digital, growth manager, head of growth, Leiter Online Marketing, responsable marketing digital,
    responsable de marketing digital
Customer marketing manager = CRM manager, lifecycle marketing manager, responsable CRM, responsable fidélisation
Product marketing manager = head of product marketing, Produktmarketing Manager, responsable marketing produit
Field marketing manager; Partner marketing manager; Marketing operations manager; Influencer marketing manager; Market intelligence manager
== 1221 product
Head of product = product director, chief product officer, CPO, vp product, director of product, director of product management,
    Leiter Produktmanagement, directeur/rice produit, director/a de producto
== 1222 communications
Communications manager = head of communications, corporate communications manager, Leiter Unternehmenskommunikation, Leiter Kommunikation,
    responsable communication, directeur/rice de la communication, responsable de comunicación
Public relations manager = PR manager, head of PR, media relations manager, Leiter Presse, responsable relations publiques,
    responsable de relaciones públicas
Advertising manager = advertising director, Werbeleiter/in, chef de publicité, directeur/rice de la publicité, director/a de publicidad
Fundraising manager = head of fundraising, development director, Leiter Fundraising, responsable mécénat, responsable collecte de fonds
Public affairs manager = government affairs manager, head of public affairs, responsable affaires publiques
== 1223 science
Research and development manager = R and D manager, head of R and D, research manager, R and D director, chief scientific officer,
    Leiter Forschung und Entwicklung, Entwicklungsleiter/in, responsable R and D, directeur/rice R et D, responsable recherche et développement,
    director/a de I D
Innovation manager = head of innovation, chief innovation officer, Innovationsmanager/in, responsable innovation, responsable de innovación
Laboratory manager = lab manager, head of laboratory, Laborleiter/in, responsable de laboratoire, jefe de laboratorio
Clinical research manager = clinical trial manager, clinical operations manager, responsable recherche clinique
== 1311 agriculture
Farm manager = ranch manager, estate manager, agricultural manager, Betriebsleiter Landwirtschaft, Gutsverwalter/in, chef de culture,
    responsable d'exploitation agricole, encargado/a de finca
Plantation manager = vineyard manager, orchard manager, Weingutsleiter, régisseur/euse viticole, encargado de viñedo
Forestry manager = forest manager, Forstamtsleiter, responsable forestier, gestor forestal
Nursery manager horticulture = garden nursery manager, horticulture manager, Gärtnereileiter
== 1312 fishing
Fish farm manager = aquaculture manager, hatchery manager, Leiter Fischzucht, responsable d'exploitation aquacole
== 1321 manufacturing
Plant manager = factory manager, site director, manufacturing site manager, Werkleiter/in, Werksleiter/in, directeur/rice d'usine,
    directeur/rice de site, director/a de planta, jefe de planta
Production manager = manufacturing manager, head of production, head of manufacturing, Produktionsleiter/in, Leiter Produktion,
    responsable de production, responsable production, jefe de producción
Operations manager manufacturing = manufacturing operations manager, production operations manager, responsable des opérations industrielles
Maintenance manager = head of maintenance, engineering maintenance manager, Leiter Instandhaltung, Instandhaltungsleiter/in, responsable maintenance,
    jefe de mantenimiento
Lean manager = continuous improvement manager, operational excellence manager, OPEX manager, responsable amélioration continue,
    responsable de mejora continua
Engineering director = vp engineering manufacturing, technical director manufacturing, technischer Leiter, technische Leiterin,
    directeur/rice technique, director/a técnico/a
Food production manager = responsable de production agroalimentaire
Assembly plant manager; Foundry manager; Bakery production manager; Brewery manager; Sawmill manager; Textile plant manager; Printing works manager
== 1321 quality-control
Quality manager = quality assurance manager, QA manager, quality management officer, Qualitätsmanager/in, Qualitätsmanagementbeauftragter,
    responsable qualité, responsable assurance qualité, responsable de calidad, jefe de calidad
== 1321 energy
Power plant manager = power station manager, Kraftwerksleiter
Water treatment plant manager; Wind farm manager; Renewable energy manager
== 1322 mining
Mine manager = quarry manager, colliery manager, Bergwerksleiter, Steinbruchleiter, directeur/rice de mine, jefe de mina
Oil and gas operations manager = drilling manager, offshore installation manager, production superintendent oil
== 1323 construction
Construction manager = construction project manager, construction site manager, building manager, Bauleiter/in, Oberbauleiter, Projektleiter Bau,
    conducteur/rice de travaux, directeur/rice de travaux, jefe de obra, director/a de obra
Property developer = real estate developer, development manager, Bauträger, Projektentwickler/in, promoteur immobilier, promotor inmobiliario
Civil works manager = infrastructure project manager, responsable travaux, jefe de obra civil
Bid manager = tender manager, Angebotsmanager/in, responsable appels d'offres
Demolition manager; Contracts director construction
== 1324 logistics
Supply chain manager = head of supply chain, supply chain director, Leiter Supply Chain, responsable supply chain,
    responsable de la cadena de suministro, jefe de logística
Logistics manager = head of logistics, distribution manager, Logistikleiter/in, Leiter Logistik, responsable logistique, responsable de logística
Transport manager = head of transport, fleet operations manager, Speditionsleiter/in, responsable transport, responsable d'exploitation transport,
    jefe de tráfico
Port manager = harbour master, terminal manager, Hafenmeister/in, capitaine de port, capitán de puerto
Airport manager = airport operations manager, Flughafenmanager, responsable d'escale
Railway operations manager = station manager railway, Bahnhofsmanager, chef de gare, jefe de estación
Customs manager = Zollmanager/in, responsable douane
Import export manager; Freight manager; Distribution centre director
== 1324 warehouse
Warehouse manager = distribution centre manager, DC manager, head of warehouse, Lagerleiter/in, Lagermeister, responsable d'entrepôt, chef d'entrepôt,
    jefe de almacén, responsable de almacén
Inventory manager = stock manager, inventory control manager, Bestandsmanager, responsable des stocks
== 1324 procurement
Procurement manager = purchasing manager, head of procurement, head of purchasing, chief procurement officer, sourcing manager, Einkaufsleiter/in,
    Leiter Einkauf, responsable achats, directeur/rice des achats, responsable de compras, jefe de compras
Category manager = category buyer, category lead, category manager achats
== 1330 it-operations
IT manager = ICT manager, information technology manager, head of IT, IT director, IT operations manager, IT Leiter/in, Leiter IT, EDV Leiter,
    responsable informatique, directeur/rice informatique, director/a de informática, responsable de sistemas, DSI
Chief information officer = CIO, directeur/rice des systèmes d'information, director de sistemas
IT service manager = service delivery manager, ITSM manager, responsable de service informatique
IT infrastructure manager = head of infrastructure, data centre manager, data center manager, Leiter IT Infrastruktur, responsable infrastructure,
    responsable d'exploitation informatique
IT asset manager; Telecommunications manager; IT procurement manager; IT portfolio manager
== 1330 software
Chief technology officer = CTO, vp engineering, vp of engineering, head of engineering, director of engineering, software development manager,
    Leiter Softwareentwicklung, directeur/rice technique informatique, director de tecnología
Engineering manager = software engineering manager, development manager software, Entwicklungsleiter Software, responsable développement,
    responsable de desarrollo
== 1330 cyber-security
Chief information security officer = CISO, head of information security, head of cyber security, information security manager, IT security manager,
    Leiter IT Sicherheit, responsable de la sécurité des systèmes d'information, RSSI, responsable de ciberseguridad
== 1330 data-science
Chief data officer = head of data, director of data, data science manager, head of data science, analytics manager, head of analytics, Leiter Data,
    responsable data, director de datos
== 1330 quality-assurance
Software quality manager
== 1341 childcare
Nursery manager = childcare manager, child care centre manager, daycare director, preschool director, Kitaleitung, Kita Leiter/in,
    Leiter Kindertagesstätte, directeur/rice de crèche, director/a de guardería
After school club manager = out of school club manager, Hortleiter/in, directeur/rice de centre de loisirs, director/a de ludoteca
== 1342 nursing
Nursing director = director of nursing, chief nurse, head of nursing, Pflegedirektor/in, Pflegedienstleiter/in, Pflegedienstleitung,
    directeur/rice des soins, director/a de enfermería
Nurse manager = ward manager, head nurse, ward sister, Stationsleitung, Stationsleiter/in, cadre de santé, supervisor/a de enfermería
== 1342 medicine
Hospital manager = hospital director, hospital administrator, health services manager, clinic manager, Klinikleiter/in, Krankenhausdirektor,
    directeur/rice d'hôpital, director/a de hospital
Medical director = clinical director, chief medical officer, ärztlicher Direktor, ärztliche Direktorin, Chefarzt, Chefärztin,
    directeur/rice médical/e, director/a médico/a
Practice manager = medical practice manager, general practice manager, Praxismanager/in, responsable de cabinet médical
== 1342 allied-health
Rehabilitation manager; Physiotherapy manager; Dental practice manager; Laboratory services manager; Blood bank manager
== 1343 care
Care home manager = nursing home manager, registered care manager, nursing home administrator, Heimleiter/in, Einrichtungsleiter Pflege,
    directeur/rice d'EHPAD, director/a de residencia
Home care manager = domiciliary care manager, homecare manager, Leiter ambulanter Pflegedienst, responsable de secteur aide à domicile
== 1344 social-work
Social services manager = social welfare manager, head of social services, Leiter Sozialdienst, chef de service éducatif,
    responsable de services sociaux, director/a de servicios sociales
Community centre manager = community development manager, Leiter Gemeinschaftszentrum, directeur/rice de centre social
Homeless shelter manager = hostel manager social, supported housing manager, responsable d'hébergement social
== 1345 teaching
School principal = headteacher, head teacher, school director, headmaster, headmistress, Schulleiter/in, Rektor/in, proviseur/e,
    principal/e de collège, directeur/rice d'école, director/a de colegio
Deputy headteacher = assistant principal, vice principal, deputy head, assistant headteacher, stellvertretender Schulleiter, Konrektor/in,
    proviseur adjoint, jefe de estudios
Training centre manager = further education manager, adult education manager, Leiter Bildungszentrum, directeur/rice de centre de formation
Special education coordinator = SENCO
Head of year; Language school manager
== 1345 teaching-higher
University dean = dean, faculty dean, vice chancellor, provost, Dekan/in, Universitätspräsident, doyen/ne, decano/a, rector/a
Head of department university = department chair, head of faculty, directeur/rice de département, director de departamento
== 1346 banking
Bank manager = bank branch manager, branch manager banking, Filialleiter Bank, Bankfilialleiter/in, directeur/rice d'agence bancaire,
    director/a de sucursal
Credit union manager = building society manager, Leiter Kreditabteilung
== 1346 insurance
Insurance manager = insurance branch manager, claims manager, head of claims, head of underwriting, Leiter Schaden,
    directeur/rice d'agence d'assurance
== 1349 executive
Archive and museum manager = museum director, library manager, head of library, gallery director, Museumsdirektor/in, Bibliotheksleiter/in,
    directeur/rice de musée, directeur/rice de bibliothèque, director/a de museo
Law firm manager = legal operations manager, head of legal operations, Kanzleimanager
Prison governor = prison director, correctional facility manager, Gefängnisdirektor/in, directeur/rice de prison
== 1349 legal
General counsel = chief legal officer, head of legal, legal director, director of legal affairs, Leiter Recht, Chefjustiziar,
    directeur/rice juridique, director/a jurídico/a
Compliance manager = head of compliance, chief compliance officer, Leiter Compliance, responsable conformité, responsable de cumplimiento
== 1349 project-management
Project management office lead = programme manager, program manager, head of project management, technical program manager, senior programme manager,
    Programmleiter/in, Programmmanager/in, responsable de programme, director/a de proyectos
== 1349 science
Research institute director; Survey manager
== 1411 hospitality
Hotel manager = hotel general manager, resort manager, guest house manager, hotelier, Hoteldirektor/in, Hotelleiter/in, Hotelmanager/in,
    directeur/rice d'hôtel, director/a de hotel, gerente de hotel
Front office manager = front desk manager, rooms division manager, guest services manager, Empfangsleiter/in, chef de réception, jefe de recepción
Hostel manager = youth hostel manager, Herbergsleiter, directeur/rice d'auberge de jeunesse
Campsite manager = caravan park manager, holiday park manager, Campingplatzleiter, directeur/rice de camping, director de camping
Spa manager = directeur/rice de spa, gerente de spa
Revenue manager hotel; Housekeeping director
== 1412 hospitality
Restaurant manager = restaurant general manager, cafe manager, bistro manager, Restaurantleiter/in, Gastronom/in, Betriebsleiter Gastronomie,
    directeur/rice de restaurant, gérant/e de restaurant, responsable de restaurant, gerente de restaurante, encargado/a de restaurante
Food and beverage manager = F and B manager, food and beverage director, responsable restauration, jefe de alimentos y bebidas
Catering manager = banqueting manager, canteen manager, Cateringleiter/in, Kantinenleiter/in, gérant/e de restauration collective, jefe de catering
Bar manager = pub manager, publican, pub landlord, nightclub manager, Barchef/in, Kneipenwirt/in, Gastwirt/in, responsable de bar, encargado de bar
Fast food restaurant manager = shift manager restaurant
Banquet manager; Head of catering
== 1420 retail
Store manager = shop manager, retail store manager, retail manager, supermarket manager, branch manager retail, Filialleiter/in, Marktleiter/in,
    directeur/rice de magasin, responsable de magasin, gérant/e de magasin, gerente de tienda, encargado/a de tienda, jefe de tienda
Assistant store manager = deputy store manager, assistant shop manager, stellvertretender Filialleiter, stellvertretende Filialleiterin,
    adjoint/e de magasin, subgerente de tienda
Department manager retail = retail department manager, Abteilungsleiter Einzelhandel, chef de rayon, manager de rayon, jefe de sección
Area manager retail = retail area manager, regional retail manager, district manager, multi site manager, Bezirksleiter/in, responsable régional,
    animateur/rice de réseau
Wholesale manager = cash and carry manager, Großhandelsleiter, responsable de commerce de gros
Car dealership manager = Autohausleiter, directeur/rice de concession
Bookshop manager; Garden centre manager; Pharmacy shop manager; Fashion store manager; DIY store manager; Petrol station manager; Bakery shop manager;
    Optical shop manager
== 1431 fitness
Leisure centre manager = sports centre manager, gym manager, fitness club manager, swimming pool manager, Fitnessstudioleiter/in,
    directeur/rice de centre sportif, gerente de gimnasio
Golf club manager = golf course manager, country club manager, directeur/rice de golf
== 1431 media
Theatre manager = cinema manager, concert hall manager, cultural centre manager, arts centre manager, Theaterleiter/in, Kinoleiter/in,
    directeur/rice de théâtre, directeur/rice de centre culturel, director/a de teatro, gestor cultural
Amusement park manager = theme park manager, casino manager, Freizeitparkleiter, directeur/rice de casino
== 1439 customer-service
Call centre manager = call center manager, contact centre manager, customer service manager, head of customer service, customer support manager,
    head of customer support, Leiter Kundenservice, Callcenter Leiter/in, responsable service client, responsable centre d'appels,
    jefe de atención al cliente
== 1439 account-management
Head of customer success = customer success director, vp customer success, head of account management, Leiter Kundenbetreuung,
    directeur/rice de clientèle
== 1439 operations-management
General manager = GM, business unit manager, business manager, Betriebsleiter/in, Niederlassungsleiter/in, branch manager, Geschäftsbereichsleiter,
    directeur/rice d'agence, responsable d'agence, gerente general, gerente
Operations manager = head of operations, operations lead, service operations manager, responsable des opérations, responsable d'exploitation,
    responsable de operaciones, jefe de operaciones
== 1439 real-estate
Property manager = real estate manager, building property manager, letting manager, Immobilienverwalter/in, Hausverwalter/in, gestionnaire immobilier,
    gestionnaire de copropriété, syndic de copropriété, administrador/a de fincas
== 1439 communications
Event manager = events manager, head of events, conference manager, Eventmanager/in, Veranstaltungsmanager/in, responsable événementiel,
    responsable de eventos
== 1439 hospitality
Travel agency manager = tour operations manager, travel manager, Reisebüroleiter/in, directeur/rice d'agence de voyages
== 1439 cleaning
Cleaning services manager = contract cleaning manager, Objektleiter/in Reinigung, responsable de secteur propreté
== 1439 personal-services
Salon manager = hairdressing salon manager, gérant/e de salon de coiffure
Funeral services manager; Kennel manager; Parking manager
`
