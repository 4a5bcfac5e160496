import type { LexiconTable } from '../rows.ts'

/** Driving and moving: lorries, buses, trains, cranes, forklifts, earth-moving machines; licences for them. */
export const driving: LexiconTable = `
== method .5 < driving
Articulated lorry driving = articulated vehicles, Class 1 driving, tractor-trailer driving, semi-trailer driving,
    conduite super poids lourd, Sattelzug @ .6 < truck-driving
Rigid lorry driving = Class 2 driving, rigid vehicles, straight truck, porteur poids lourd @ .55 < truck-driving
CDL Class A = Class A CDL, CDL-A, Commercial driver's license Class A; CDL Class B = Class B CDL, CDL-B @ .55 < truck-driving
HGV licence CE #hgv-c-e = Führerschein CE, permis CE, Klasse CE @ .55 < truck-driving
Tanker driving = fuel tanker driving, tank truck, citerne conduite, Tankwagen @ .65 < truck-driving
Flatbed hauling = flatbed trucking, flatbed driving, load securing flatbed @ .6 < truck-driving
Tipper driving = dump truck driving, tipper truck, camion benne, Kipperfahrer @ .55 < truck-driving
Concrete mixer driving = ready-mix driving, mixer truck, camion toupie, Betonmischer fahrer @ .6 < truck-driving
Refuse truck driving = garbage truck, refuse vehicle driving, camion de collecte, Müllwagen @ .55 < truck-driving
Car transporter driving = vehicle transport driving, car hauling, porte-voitures @ .65 < truck-driving
Abnormal load transport = heavy haulage, oversized loads, convoi exceptionnel, Schwertransport @ .7 < truck-driving
Livestock transport = animal transport, transport d'animaux vivants, Tiertransport @ .65 < truck-driving
Refrigerated truck driving = reefer driving, camion frigorifique, Kühltransport @ .6 < truck-driving
Hiab operation = lorry loader crane, HIAB, ALLMI, grue auxiliaire, Ladekran @ .6 < truck-driving
Long-haul driving = long-distance driving, OTR driving, over-the-road trucking, Fernverkehr,
    transport international routier @ .55 < truck-driving
Shunting yard vehicles = yard spotter, yard jockey, shunter driver @ .55
Tachograph use = drivers hours, chronotachygraphe, Fahrtenschreiber, tacógrafo @ .5
Hours of service logging = electronic logging devices, ELD logs, HOS logs, DOT logs @ .5
Load securing = cargo securing, load restraint, arrimage, Ladungssicherung, estiba @ .5
ADR licence #adr-certificate = ADR certificate, ADR training, ADR-Schein, certificat ADR, carnet ADR,
    hazmat endorsement @ .6 < dangerous-goods
DOT regulations = DOT compliance, FMCSA regulations, DOT medical card, FMCSA @ .5
Pre-trip inspection = pre-trip inspections, daily vehicle checks, walkaround checks, DVIR @ .4
Defensive driving = eco-driving, éco-conduite, safe driving techniques, Fahrsicherheitstraining @ .35
Removal services = furniture removals, house moving, déménagement, Umzüge, mudanzas, moving household goods @ .4
Driving instruction = driving instructor, ADI driving instructor, enseignement de la conduite, Fahrlehrer, moniteur auto-école @ .65
Emergency vehicle driving = blue light driving, conduite d'urgence @ .6
Taxi knowledge = ride-hailing, Personenbeförderungsschein, P-Schein taxi, hackney carriage @ .45
Chauffeuring = chauffeur, executive driving, chauffeur de maître @ .45
Courier cycling = bike courier, coursier à vélo, cargo bike delivery @ .4

== method .6 < public-transport
Coach driving = autocar conduite, Reisebus, D licence bus, Führerschein D, FIMO voyageurs
School transport = school bus, transport scolaire, Schulbus @ .5
Tram driving = tramway conduite, light rail operation, Straßenbahnfahrer, streetcar operation @ .65
Metro operation = subway operation, underground train driving, conduite de métro, U-Bahn @ .7
Ticket inspection = fare collection, fare enforcement, contrôle des titres de transport, Fahrkartenkontrolle, ticket checking @ .4
Passenger assistance = wheelchair passenger assistance, passenger safety, paratransit @ .4
Public transport scheduling = bus scheduling, vehicle and crew scheduling, graphicage, Umlaufplanung @ .7
Cable car operation = ski lift operation, chairlift operation, remontées mécaniques, Seilbahn @ .65

== method .7 < rail-operations
Locomotive driving = train driver, conduite de train, Triebfahrzeugführer, locomotive engineer, maquinista de tren
Railway shunting = shunting, train marshalling, manœuvre ferroviaire, Rangieren @ .7
Railway signalling operation = signaller, signalman, aiguilleur ferroviaire, Fahrdienstleiter, train dispatching @ .75
Railway signalling engineering = signalling design, interlocking systems, ETCS, ERTMS, CBTC, Sicherungstechnik bahn,
    signalisation ferroviaire @ .85
Train conducting = train conductor, on-board train service, chef de bord, Zugbegleiter, contrôleur train @ .55
Track maintenance = permanent way, track laying, railway track work, Gleisbau, voie ferrée travaux, rail track inspection @ .7
Personal track safety = PTS railway, sentinel PTS, COSS railway @ .7
Rolling stock maintenance = train maintenance, rail vehicle maintenance, maintenance du matériel roulant,
    Schienenfahrzeuge instandhaltung @ .75
Rolling stock engineering = rail vehicle engineering, bogie design, matériel roulant conception, EN 50126, CENELEC EN 50128 @ .85
Overhead catenary systems = overhead line equipment, OLE rail, caténaire, Oberleitungsbau @ .8
Train timetabling = railway timetabling, sillons ferroviaires, Fahrplangestaltung, rail capacity planning @ .8
Rail freight = freight trains, intermodal transport, fret ferroviaire, Schienengüterverkehr, combined transport @ .65
Wagon inspection = Wagenmeister, rail car inspection, freight wagon inspection @ .75

== method .55 < forklift-operation
Counterbalance forklift = counterbalance truck, counterbalance forklift licence, chariot élévateur CACES 3, CACES 3 @ .5
Reach truck operation = reach truck, Schubmaststapler, CACES 5, chariot à mât rétractable @ .5
Order picker truck operation = cherry picker truck, low-level order picker, CACES 1 @ .5
Narrow aisle truck operation = VNA truck, very narrow aisle, turret truck, Hochregalstapler @ .6
Telehandler operation = telescopic handler, chariot télescopique, Teleskoplader, manitou @ .55
Side loader operation = sideloader truck, side loader, chariot latéral @ .6
Clamp truck operation = bale clamp, paper roll clamp, clamp truck @ .6
Container handling equipment = reach stacker, empty container handler, Reachstacker @ .65

== method .6 < heavy-equipment-operation
Excavator operation = digger driving, 360 excavator, mini excavator, pelle hydraulique, conducteur de pelle, Baggerfahren, trackhoe,
    excavadora
Backhoe loader operation = backhoe, JCB backhoe, tractopelle, Baggerlader, retroexcavadora @ .6
Bulldozer operation = dozer operation, bulldozer, bouteur, Planierraupe @ .65
Wheel loader operation = front-end loader, loading shovel, payloader, chargeuse sur pneus, Radlader, cargador frontal @ .6
Motor grader operation = grader operation, motor grader, niveleuse, motoniveladora @ .7
Scraper operation = earthmoving scraper, decapeuse @ .7
Skid steer operation = skid steer loader, Bobcat operation, bobcat loader, chargeuse compacte @ .5
Road roller operation = compactor operation, roller driving, compacteur, Walzenfahrer, road roller @ .55
Asphalt paver operation = asphalt paver, finisseur enrobé, paving machine, Straßenfertiger @ .65
Articulated dump truck operation = dumper operation, ADT driving, forward tipping dumper, tombereau @ .55
Trencher operation = trenching machine, trancheuse @ .65
Pile driving = piling rig, pile driver operation, battage de pieux, Rammarbeiten, bored piling @ .7
Milling machine road #road-milling = cold planer, fraiseuse routière, asphalt milling @ .65
Concrete pump operation = concrete pumping, pompe à béton, Betonpumpe, boom pump @ .65
Aerial work platform operation = MEWP, IPAF, cherry picker, boom lift, scissor lift, nacelle élévatrice, PEMP, CACES R486,
    Hubarbeitsbühne @ .5 < working-at-height
Snow plough driving = snow plow operation, gritting, snowplow, chasse-neige, Räumfahrzeug @ .5
Machine control GPS #gps-machine-control = GPS machine control, grade control, Trimble Earthworks @ .75
CPCS card = CPCS, CPCS licence, NPORS @ .5

== method .65 < crane-operation
Tower crane operation = tower crane, grue à tour, Turmdrehkran, grúa torre @ .7
Mobile crane operation = mobile crane, all-terrain crane, crawler crane, grue mobile, Mobilkran, NCCCO @ .7
Overhead crane operation = overhead crane, bridge crane, pont roulant, Hallenkran, puente grúa, gantry crane operation @ .55
Slinging and signalling = slinger signaller, slinger/banksman, banksman, élingage, Anschlagen von Lasten, rigging and slinging,
    lifting operations signaller @ .55
Lift planning = appointed person lifting, lifting plans, lift plans, LOLER @ .7
Rigging loads #industrial-rigging = industrial rigging, machinery moving, millwright rigging, load rigging, levage industriel @ .65

== tool .6
Webfleet = TomTom Telematics; Samsara telematics = Samsara fleet; Geotab; Motive fleet #motive-fleet = KeepTruckin;
    Verizon Connect = Fleetmatics; Microlise @ .65 < fleet-management
Trimble Transportation = TMW Suite; PeopleNet; McLeod Software = McLeod LoadMaster; Omnitracs @ .65 < fleet-management
Paragon routing #paragon-routing = Paragon routing software; PTV Route Optimiser = PTV Map&Guide @ .65 < fleet-management
Timocom; Trans.eu; DAT load board = DAT One; Teleroute @ .6 < freight-forwarding
RailSys; OpenTrack railway; HASTUS; Trapeze transit software = Trapeze Group; IVU.suite = IVU.plan @ .85 < rail-operations
`
