import type { LexiconTable } from '../rows.ts'

/** Flying, controlling, handling and mending aircraft. */
export const aviation: LexiconTable = `
== method .75 < aviation-operations
Instrument flying = instrument rating, IFR flying, instrument flight rules, qualification de vol aux instruments,
    Instrumentenflug @ .85 < piloting
Visual flight rules = VFR flying, VFR navigation, vol à vue, Sichtflug @ .8 < piloting
Multi-engine flying = multi-engine rating, multi-engine piston, multi-crew cooperation @ .85 < piloting
Airline transport pilot licence = ATPL, airline transport pilot, frozen ATPL, licence de pilote de ligne, ATP certificate @ .85 < piloting
Commercial pilot licence = commercial pilot certificate, CPL pilot, licence de pilote professionnel, Berufspilotenlizenz @ .8 < piloting
Private pilot licence = private pilot certificate, PPL pilot, Privatpilotenlizenz @ .6 < piloting
Type rating = A320 type rating, B737 type rating, type ratings, qualification de type @ .85 < piloting
Flight instruction = certified flight instructor, flight instructor, CFI CFII, instructeur de vol, Fluglehrer @ .8 < piloting
Crew resource management = CRM training aviation, cockpit resource management, multi-crew coordination @ .75
Flight planning = flight plans, plan de vol, Flugplanung, jet fuel planning, Jeppesen charts @ .75
Helicopter flying = helicopter pilot, rotary wing flying, pilotage d'hélicoptère, Hubschrauberpilot @ .85 < piloting
Agricultural aviation = aerial application, crop dusting, aerial spraying @ .85 < piloting
Glider flying = gliding instruction, vol à voile, Segelfliegen @ .7 < piloting
Simulator training aviation = flight simulator training, full flight simulator, synthetic flight instructor @ .8
Aviation weather = aviation meteorology, METAR, METAR and TAF, météorologie aéronautique @ .8
Extended operations = ETOPS @ .9
Electronic flight bag = EFB, ForeFlight @ .8
Aerodrome control = tower control, aerodrome control tower, contrôle d'aérodrome @ .85 < air-traffic-control
Approach control = approach radar control, radar approach control, TRACON @ .85 < air-traffic-control
Area control = en-route control, en route air traffic control, area radar control @ .85 < air-traffic-control
Aviation phraseology = radiotelephony, aviation English, ICAO English, radiotéléphonie, BZF AZF @ .75
Air traffic flow management = ATFM, air traffic management systems @ .85 < air-traffic-control
Flight dispatching = flight dispatcher, aircraft dispatcher, FAA dispatcher licence @ .8
Weight and balance = load control aviation, loadsheets, load sheet preparation, centrage avion @ .8
Aircraft marshalling = marshalling aircraft, aircraft parking guidance @ .75
Aircraft pushback = pushback operations, aircraft towing, pushback tug @ .75
Aircraft refuelling = into-plane fuelling, aviation fuelling, avitaillement, Flugzeugbetankung @ .75
Aircraft de-icing = de-icing aircraft, anti-icing aircraft, dégivrage avion @ .8
Passenger services airport = passenger boarding, airport check-in, passenger check-in, gate agent duties, agent d'escale @ .55
Aircraft cabin cleaning = aircraft cleaning, aircraft interior cleaning @ .5
Airport security screening = passenger screening, baggage screening, aviation security screening, TSA screening, inspection filtrage @ .6
Airport rescue and firefighting = ARFF, RFFS, aircraft rescue firefighting @ .8 < firefighting
Airside driving = airside safety, airside permit, apron driving @ .7
Airside operations = airfield operations, apron management, runway inspection, airport duty management @ .75
Airline revenue management = airline pricing, fare filing, airline yield management @ .75
Flight crew scheduling = crew rostering, crew pairing, airline crew planning, crew tracking @ .75
Cabin safety procedures = aircraft evacuation, cabin emergency procedures, CCA cabin crew attestation,
    cabin crew attestation @ .65 < cabin-crew-skills
Aviation safety management = aviation SMS, aviation safety, flight safety, sécurité aérienne, Flugsicherheit @ .75
Flight data monitoring = FDM analysis, FOQA, flight data analysis @ .85
Aircraft accident investigation = air accident investigation, aviation accident investigation @ .85
Aviation law = air law, droit aérien, Luftrecht @ .75
Aviation security = AVSEC, sûreté aéroportuaire, Luftsicherheit @ .65
Dangerous goods by air = IATA DGR, IATA dangerous goods regulations, IATA DGR Cat 6 @ .7 < dangerous-goods
Unmanned aircraft systems = UAS operations, UAV operations, remote pilot certificate, Part 107, FAA Part 107,
    télépilote @ .7 < drone-operation
Drone surveying = drone mapping, UAV mapping, UAV photogrammetry, aerial surveying with drones @ .75 < drone-operation

== method .75 < aircraft-maintenance
Airframe maintenance = airframe repair, airframe mechanic, cellule avion @ .8
Aircraft engine maintenance = turbine engine maintenance, aircraft powerplant, aircraft engine overhaul, motoriste avion,
    Triebwerksinstandhaltung @ .8
Airframe and powerplant licence #airframe-and-powerplant = A&P license, A&P mechanic, airframe and powerplant, A&P certificate @ .8
EASA Part-66 = Part-66 licence, B1 licence aircraft, B1.1 licence, B2 licence aircraft, aircraft maintenance licence,
    CAT A licence aircraft @ .85
EASA Part-145 = Part-145, Part 145 maintenance, FAA repair station @ .8
Continuing airworthiness = CAMO, Part-M, airworthiness management, airworthiness, navigabilité @ .8
Avionics = avionics maintenance, avionics troubleshooting, avionics systems, avionique, Avionik, aviónica @ .8
Aircraft line maintenance = line maintenance aircraft, aircraft transit checks, line station maintenance @ .8
Aircraft base maintenance = heavy maintenance checks, C-check, C checks, D checks aircraft @ .8
Aircraft structural repair = aircraft sheet metal, aerostructures, riveting aircraft, structure aéronautique,
    ajusteur monteur aéronautique @ .8
Aircraft assembly = aircraft final assembly, aircraft structural assembly, montage aéronautique, Flugzeugbau @ .75
Aircraft composite repair = advanced composite repair, aerospace composites @ .85
Borescope inspection = borescoping, boroscope inspection, endoscopie moteur @ .85
Aircraft painting = aircraft livery painting, peinture aéronautique @ .75
Aircraft interiors = cabin interior refurbishment, aircraft seats @ .75
Aircraft wiring = aircraft electrical wiring, EWIS, aircraft harness installation, câblage aéronautique @ .8
Aircraft records = technical log, aircraft technical records, aircraft logbooks @ .75
Helicopter maintenance = rotorcraft maintenance, Hubschrauberwartung @ .8
Ground support equipment = GSE maintenance, ground power units, aircraft ground equipment @ .7
Military aircraft maintenance = fighter aircraft maintenance, aircraft armament systems, ejection seats @ .85

== domain .8 < aerospace-engineering
Avionics engineering = flight control systems, fly-by-wire, flight management systems
Flight testing = flight test engineering, flight test instrumentation, essais en vol @ .85
Aircraft design = aircraft conceptual design, aircraft structures design
Orbital mechanics = astrodynamics, orbit determination, mécanique spatiale @ .9
Spacecraft operations = satellite operations, mission control operations, spacecraft systems, satellite ground operations @ .85
Propulsion systems = rocket propulsion, jet propulsion, aircraft propulsion, propulsion engineering @ .85
Aircraft certification = EASA Part 21, Part 21J, Part 21G, type certification, DOA POA @ .85
DO-254 = RTCA DO-254; ARP4754 = ARP4754A, ARP4761; DO-160 @ .9

== tool .75 < aviation-operations
AMOS MRO #amos-mro = Swiss AviationSoftware AMOS; TRAX maintenance = TRAX eMRO; Ramco Aviation @ .8
AIMS airline software #aims-airline = AIMS crew management @ .8
Jeppesen; Lido flight planning = Lido/Flight @ .8
Sabre AirCentre; SITA airport systems = SITA, SITA DCS; Altea = Amadeus Altéa @ .8
STK Systems Tool Kit #systems-tool-kit = Systems Tool Kit, AGI STK @ .9 < aerospace-engineering
`
