import type { LexiconTable } from '../rows.ts'

/** Warehouse, transport, purchasing, supply chain, driving. */
export const logistics: LexiconTable = `
== domain .45
Logistics = logistique, Logistik, logística, logistics management, logistics operations, logistics coordination, distribution logistics,
    logistics planning, transport logistics, gestion logistique
Supply chain management = supply chain, SCM, chaîne d'approvisionnement, Lieferkettenmanagement, cadena de suministro,
    supply chain operations, supply chain logistics, supply chain planning ~ logistics
Procurement = purchasing, achats?, Einkauf, compras?, strategic sourcing, sourcing?, buying goods, procurement management,
    approvisionnement, Beschaffung, public procurement, supply procurement, procurement processes, adquisiciones, strategic procurement,
    purchasing management, e-procurement, achat?, supplier sourcing, indirect procurement, direct procurement
Warehousing = warehouse operations, entreposage, Lagerhaltung, almacén, warehouse work, warehouse experience, Lagerarbeit,
    storage operations, warehouse logistics, Lagerlogistik, warehouse?, warehouse procedures, entrepôt @ .35
Transport? = transportation?, freight transport, transport management, Transportwesen, transportation management, transporte,
    transport routier, transport coordination, transportation planning, transport operations, gestion du transport @ .4
Freight forwarding = freight?, transit, Spedition, air freight, sea freight, ocean freight, fret, transitaire, forwarding, cargo operations,
    road freight, freight management, freight operations, cargo? @ .6 < transport
Customs clearance = customs?, douane, Zoll?, import export documentation, aduanas, customs brokerage, customs regulations, Incoterms,
    Zollabwicklung, dédouanement, customs declarations, tariff classification, customs compliance, export documentation, trade compliance,
    export control, customs procedures, despacho aduanero @ .65 when import, export, clearance, declarations, duties, duty, broker, freight,
    tariff
Aviation operations = airport operations, ground handling, airline operations, aviation?, flight operations, ramp handling,
    baggage handling, flight dispatch, airport ground operations, aviation management @ .6
Maritime operations = shipping operations, port operations, merchant navy, seamanship, vessel operations, navigation maritime,
    ship management, chartering, marine operations, nautical science, deck operations, port terminal operations @ .7
Rail operations = train driving, railway operations, railways, rail transport, railway signalling, rail safety @ .65
Public transport? = bus driving, passenger transport, transport de voyageurs, conduite de bus, öffentlicher verkehr, school bus driving,
    taxi driving, passenger transportation, chauffeur driving @ .5
Cold chain = cold chain logistics, refrigerated transport, temperature-controlled logistics, cold storage, chaîne du froid @ .6 < logistics
Last-mile delivery = last mile, parcel delivery, courier services, livraison, delivery driving, package delivery, livraison à domicile,
    courier?, Paketzustellung, delivery driver?, van driving, parcel sorting, food delivery, home delivery, multi-drop delivery,
    delivering goods @ .4 < transport
Reverse logistics = returns logistics, retours logistiques @ .6 < logistics
Green logistics = sustainable supply chain, sustainable procurement, responsible sourcing, ethical sourcing @ .6

== method .4
Inventory management = stock management, gestion des stocks, Bestandsmanagement, inventory control, gestión de inventario, stock control,
    Lagerverwaltung, stock keeping, inventory, inventories, stock taking, stocktaking, cycle counting, inventory counts, inventaire,
    Inventur, control de inventario, stock counts, stock counting, Bestandskontrolle, cycle counts, inventory planning, stock rotation,
    inventory tracking, inventaires, managing inventory, inventory levels @ .35
Order picking = picking, picking and packing, pick and pack, préparation de commandes, Kommissionierung, picking orders, order preparation,
    voice picking, packing, order fulfilment, preparación de pedidos, emballage, packing orders, Verpackung, Kommissionieren, RF picking,
    picker packer, packaging goods, order picker, embalaje, pick/pack @ .35 < warehousing
Goods receiving = goods in, receiving goods, réception de marchandises, Wareneingang, inbound logistics, goods receipt, receiving?,
    unloading deliveries, shipping and receiving, recepción de mercancías, goods inwards, réception des marchandises, Warenannahme,
    receiving inspection, checking deliveries @ .35 < warehousing
Dispatch = goods out, expedition goods, expédition, Warenausgang, outbound logistics, shipping, dispatching, shipment preparation,
    shipping documents, Versand, load planning, shipments?, envíos?, freight dispatching, dispatching goods,
    order dispatch @ .35 < logistics
Loading and unloading = loading trucks, unloading trucks, chargement et déchargement, truck loading, container unloading,
    chargement déchargement, carga y descarga, lorry loading, trailer loading, loading vehicles @ .3 < warehousing
Manual handling = material handling, materials handling, moving goods, port de charges, manutention, lifting techniques,
    manual handling training, manual lifting, moving furniture, removals?, furniture moving, gestes et postures, Möbeltransport @ .25
Forklift operation = forklift, forklift driving, forklift licence, chariot élévateur, CACES, Gabelstapler, fork lift truck, Staplerschein,
    cariste, forklift operator, forklift driver?, carretilla elevadora, FLT licence, forklift truck, forklift certified,
    forklift certification, fork lift, counterbalance, Gabelstaplerschein, conduite de chariot élévateur, forklifts, fork lift driving,
    powered industrial trucks, Staplerfahrer, montacargas @ .5 < warehousing
Pallet jack operation = pallet truck, pallet jack, transpalette, electric pallet truck, Hubwagen, order picker truck, pallet trucks, LLOP,
    gerbeur, transpalette électrique @ .4 < warehousing
Warehouse management = warehouse supervision, gestion d'entrepôt, Lagerleitung, warehouse manager, warehouse team leadership,
    dépôt management, Lagermanagement, gestión de almacén @ .5 < warehousing
Warehouse management systems = WMS, warehouse management system, RF guns, terminal radiofréquence @ .55 < warehousing
Demand planning = demand forecasting, prévision de la demande, Bedarfsplanung, supply planning, demand management,
    demand forecast @ .6 < supply-chain-management
Materials planning = material requirements planning, MRP, MRP II, Materialwirtschaft, Disposition, materials management, material planning,
    materials control, production materials planning, gestion des approvisionnements @ .6 < supply-chain-management
Route planning = route optimisation, transport scheduling, planification de tournées, Tourenplanung, journey planning,
    planificación de rutas, load optimisation, delivery scheduling, delivery routes @ .5 < transport
Fleet management = vehicle fleet management, gestion de flotte, Fuhrparkmanagement, gestion de parc automobile, fleet maintenance,
    fleet operations, gestión de flotas @ .55 < transport
Supplier negotiation = purchase negotiation, négociation achats, supplier negotiations, price negotiation, negotiating with suppliers,
    negociación con proveedores @ .5 < procurement
Purchase orders = purchase order processing, commandes fournisseurs, Bestellwesen, raising purchase orders, ordering goods, stock ordering,
    ordering supplies, passation de commandes, ordering stock, purchase requisitions, ordering materials, PO processing @ .4 < procurement
Supplier evaluation = vendor evaluation, supplier assessment, supplier performance, supplier selection, vendor selection,
    supplier qualification @ .55 < procurement
Spend analysis = procurement analytics, should-cost analysis, total cost of ownership @ .65 < procurement
Category management procurement = category sourcing, procurement categories @ .6 < procurement
Logistics contracts #3pl = 3PL, third-party logistics, 4PL, 3PL management, contract logistics, carrier management, freight negotiation,
    carrier negotiations @ .6 < logistics
Just in time = JIT, juste-à-temps, lean supply chain, lean logistics @ .55
Distribution management = distribution?, distribution planning, distribution centre operations, distribution centres, distribution center,
    order distribution @ .45 < logistics
Dangerous goods = hazardous materials, hazmat, ADR, IATA dangerous goods, matières dangereuses, Gefahrgut, hazardous goods transport,
    mercancías peligrosas, hazardous materials handling, IMDG, handling hazardous materials @ .6
Driving?? #driving = driving licence, driver's license, permis de conduire, Führerschein, permis B, full driving licence,
    Class B driving licence, car driving, licencia de conducir, driving skills, valid driver's license, clean driving licence,
    driver license, drivers license, carnet de conducir, clean driving record, conduite, Führerschein klasse B, category B licence,
    carné de conducir, valid driving licence, Permis?, valid drivers license, safe driving @ .25 when licence, license, vehicle, vehicles,
    car, cars, van, truck, bus, lorry, forklift, driver, road, clean, delivery unless innovation, results, change, growth, force, sales,
    improvements, continuous, forward, adoption, digital, the, improvement
Truck driving = HGV driving, LGV driving, CDL, commercial driver's license, permis poids lourd, LKW-Führerschein, lorry driving,
    HGV licence, truck driver?, HGV Class 1, HGV Class 2, permis C, Category C licence, commercial driving, heavy goods vehicle driving,
    semi-truck driving, LKW-Fahrer, conduite poids lourd, conducción de camiones @ .55 < driving
Driver CPC = CPC card, FIMO, FCO, digital tachograph, tachograph rules, Driver's CPC, tachograph, drivers hours regulations, Fahrerkarte,
    hours of service regulations, ELD logging, carte conducteur @ .6 < truck-driving
Vehicle inspection = vehicle checks, vehicle safety inspections @ .45
Vehicle tracking = GPS navigation, telematics, sat nav, route navigation, navigation GPS, GPS tracking @ .35
Motorcycle riding = motorcycle licence, moped licence, cycling courier, bicycle delivery, permis A, motorbike delivery @ .4 < driving
Private hire licence = taxi licence, chauffeur licence, VTC, carte professionnelle VTC, PCV licence, permis D, PCV driving,
    passenger endorsement @ .6 < driving
Piloting aircraft #piloting = pilot licence, aircraft piloting, pilot's licence, IFR rating, flying aircraft, flight training @ .8
Drone operation = drone piloting, télépilote de drone, drone pilot, UAVs, drones, unmanned aerial vehicles, drone photography,
    pilotage de drones @ .65
Air traffic control = ATC, air traffic management @ .85

== tool .65
Manhattan WMS = Manhattan Associates; Blue Yonder = JDA, RedPrairie; Kinaxis = RapidResponse; Oracle WMS; Reflex WMS; Infor WMS;
    SAP IBP = SAP Integrated Business Planning, SAP APO; o9 Solutions; HighJump WMS; CargoWise;
    Descartes logistics @ .7 < supply-chain-management
Transport management systems = TMS, transport management system, transportation management system, Oracle TMS @ .6 < transport
Jaggaer; Ivalua; GEP SMART; SAP SRM; Oracle Procurement Cloud = Oracle iProcurement @ .65 < procurement
APICS CPIM = CPIM; CSCP = Certified Supply Chain Professional; CIPS = Chartered Institute of Procurement, CIPS Level 4, MCIPS;
    CPSM = Certified Professional in Supply Management; SCOR model = SCOR @ .65 < supply-chain-management
Amadeus GDS #amadeus = Amadeus; Sabre GDS #sabre = Sabre; Galileo GDS = Travelport, Galileo reservation system; Worldspan @ .6
`
