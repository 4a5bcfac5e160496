import type { LexiconTable } from '../rows.ts'

/** Ships and boats: the bridge, the deck, the engine room, the yard, the quay. */
export const maritime: LexiconTable = `
== method .75 < maritime-operations
Ship navigation = marine navigation, coastal navigation, navigation côtière, Schiffsführung, navegación marítima
Celestial navigation = astronavigation, navigation astronomique @ .85 < ship-navigation
Bridge watchkeeping = navigational watch, officer of the watch, OOW certificate, bridge resource management, bridge team management,
    quart à la passerelle @ .8
Electronic chart display #ecdis = ECDIS, electronic chart display and information system, ECDIS certificate @ .85 < ship-navigation
Marine radar = ARPA radar, radar navigation, radar plotting @ .8 < ship-navigation
Collision regulations = COLREGs @ .8 < ship-navigation
Global maritime distress and safety system #gmdss = GMDSS, GMDSS GOC, marine VHF, GMDSS operator @ .8
STCW = STCW 95, STCW basic safety training, STCW certificate, STCW Basic Training @ .75
Lifeboat handling = survival craft, proficiency in survival craft, lifeboatman, fast rescue boat @ .75
Shipboard firefighting = advanced fire fighting STCW, marine firefighting @ .75
Cargo handling ship #ship-cargo-operations = cargo stowage, stowage planning, cargo lashing, lashing containers, bulk cargo operations @ .75
Tanker operations = oil tanker operations, chemical tanker, LNG carriers, inert gas systems, tanker endorsement @ .85
Ballast water management = ballast operations, ballast control @ .8
Mooring operations = mooring, line handling ships, amarrage, Festmachen @ .7
Ship anchoring = anchor handling, AHTS @ .75
Deck maintenance = chipping and painting, deck upkeep, bosun work, maintenance de pont @ .65
Rope work = knots and splicing, wire splicing, matelotage, splicing ropes @ .6
Helmsmanship = steering ships, helmsman duties, timonerie @ .75
Able seaman = able-bodied seaman, AB seaman, ordinary seaman, matelot, Matrose, marinero @ .65
Master mariner = master unlimited, captain's licence, chief mate, brevet de capitaine, Kapitänspatent @ .85
Marine pilotage = harbour pilot, ship piloting, lotsen, pilotage maritime @ .85
Dynamic positioning = dynamic positioning operator, DP operator, DP system, Kongsberg DP @ .85
Tug operation = tugboat operation, towing vessels, remorquage portuaire, Schlepper @ .8
Inland navigation = barge operation, inland waterways, batellerie, Binnenschifffahrt, river navigation @ .75
Small boat handling = boat handling, powerboat handling, coxswain, RYA Powerboat @ .65
Yacht crewing = yachting, superyacht crew, yacht deckhand, yacht stewardess @ .65
Ferry operations = passenger ship crowd management, ro-ro operations @ .75
Marine diesel engines = ship engines, marine propulsion, marine engine maintenance, Schiffsdiesel, moteur marin @ .8
Engine room watchkeeping = engine room operations, EOOW, engineering watch, machine marine @ .8
Marine electrical systems = electro-technical officer, ship electrical systems, ETO marine @ .8
Marine refrigeration = reefer containers, reefer monitoring, reefer maintenance @ .75
Outboard motors = outboard engine repair, boat engine repair, marine mechanic, mécanique bateau @ .7
Bunkering = marine bunkering, ship fuel bunkering @ .8
Shipbuilding = construction navale, construcción naval, ship construction, naval construction @ .75
Naval architecture = ship design, hull design, ship stability, architecture navale @ .85
Ship repair = shipyard work, dry docking, réparation navale, Werft @ .75
Hull fabrication = hull assembly, ship fitting, shipfitter, hull blocks @ .8 < shipbuilding
Boatbuilding = boat building, yacht building, Bootsbau, wooden boat building @ .75
Sailmaking = sail making, sail repair, voilerie @ .85
Yacht rigging = standing rigging, boat rigging, gréement @ .8
Marine coatings = antifouling, hull painting, hull blasting @ .75
Ship classification = DNV rules, class surveys, Lloyd's Register rules, ABS class @ .8
Marine surveying = ship survey, hull survey, draft surveys, cargo surveying @ .8
ISM Code = ISM and ISPS, international safety management code; ISPS Code = ship security officer, SSO ISPS, port facility security;
    MARPOL = marine pollution prevention; SOLAS @ .8
Ship chartering = shipbroking, charter parties, laytime calculation, voyage charter, affrètement @ .8
Ship agency = port agency, ship's agent, port agent, agent maritime, consignation @ .75
Crew management maritime #ship-crewing = ship crewing, crew changes, marine manning @ .75
Container terminal operations = terminal operations port, container yard planning, berth planning @ .75
Stevedoring = dock work, longshoring, longshoreman, Hafenarbeit, acconage @ .6
Ship-to-shore crane operation = STS crane, gantry crane port, portique portuaire, straddle carrier @ .75 < crane-operation
Vessel traffic services = VTS operator, vessel traffic management @ .85
Coastguard operations = coast guard, maritime search and rescue, garde-côtes @ .75
Marine engineering officer = second engineer unlimited, chief engineer marine, third engineer marine, motorman @ .8
Offshore survival = BOSIET, HUET, FOET, offshore survival training, GWO Basic Safety, GWO sea survival @ .75
Hydrographic surveying = hydrography, bathymetry, multibeam sonar, hydrographie, side scan sonar @ .85
Lighthouse and buoy maintenance = aids to navigation, navigation buoys, balisage maritime @ .85
Maritime law = admiralty law, shipping law, droit maritime, Seerecht, derecho marítimo @ .75
Marine insurance = hull and machinery insurance, P&I clubs, cargo insurance @ .75
Cruise ship operations = cruise ships, cruise line operations, shipboard hospitality @ .6

== tool .8 < maritime-operations
Navis N4 = Navis terminal operating system, terminal operating systems
AVEVA Marine = Tribon
ShipConstructor; NAPA ship design #napa-ship = NAPA software; Maxsurf
AMOS ship maintenance #amos-ship = AMOS planned maintenance
Veson IMOS = Veson Nautical; ShipNet
Transas simulators = Transas NaviSailor
Furuno electronics = Furuno
`
