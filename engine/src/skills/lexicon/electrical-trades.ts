import type { LexiconTable } from '../rows.ts'

/** Electricians, electronics fitters, refrigeration, lifts, alarms, networks in buildings. */
export const electricalTrades: LexiconTable = `
== method .6 < electrical-installation
Three-phase power = three-phase systems, 3-phase, triphasé, Drehstrom, trifásico
Consumer units = distribution boards, fuse boards, tableau électrique, Verteilerschrank, breaker panels, electrical panel installation @ .55
Fault loop testing = DGUV V3, electrical installation condition report, EICR, insulation resistance testing @ .6
Cable containment = cable trays, cable tray installation, trunking and conduit, chemins de câbles, Kabeltrassen @ .5
Conduit threading = EMT conduit, rigid conduit, conduit running @ .55
Cable glanding = SWA cables, armoured cables, presse-étoupe @ .6
Lighting controls = lighting control systems, emergency lighting, éclairage de sécurité; Lutron @ .6
Emergency lighting testing = emergency light testing, BAES @ .55
Earthing systems = grounding systems, earthing and bonding, mise à la terre, Erdung, lightning protection, Blitzschutz, paratonnerre @ .65
Temporary power = temporary electrics, site electrics, Baustrom, alimentation provisoire @ .55
Explosion-proof installation = CompEx, hazardous area installation, ATEX installation, Ex installations, explosion protection @ .75
National Electrical Code #nec = NEC?, NFPA 70, NEC code compliance @ .6
NF C 15-100 = NFC 15-100, norme électrique habitation @ .6
VDE standards = VDE, VDE 0100, DIN VDE @ .6
ECS card = ECS Gold Card, JIB electrician, JIB approved @ .5
NVQ electrotechnical = City & Guilds 2391, City and Guilds 2365, AM2 @ .55
Smart home installation = home automation installation, domotique installation; Loxone; Control4; Crestron @ .6
Data cabling = Cat6 cabling, Cat5e, network cabling, Ethernet cabling, RJ45, Netzwerkverkabelung, câblage réseau,
    cableado estructurado @ .5 < structured-cabling
Fibre splicing = fibre optic splicing, fusion splicing, fiber optics installation, OTDR, OTDR testing, raccordement fibre optique,
    Glasfaser spleißen @ .7 < telecom-installation
Antenna installation = satellite dish installation, aerial installation, antenniste, TV antennas, Sat-Anlagen @ .55 < telecom-installation
Telecom tower climbing = telecom towers, cell tower work, pylônes télécom @ .7 < telecom-installation
Copper cabling telecom #copper-access-network = copper access network, telephone line installation,
    xDSL installation @ .6 < telecom-installation
FTTH deployment = FTTH, fibre to the home, FTTx, Glasfaserausbau, déploiement fibre @ .7 < telecom-installation
Audio-visual installation = AV installation, AV integration, AV systems, Crestron programming, intégration audiovisuelle,
    video conferencing installation @ .6
Elevator installation = lift installation, lift engineering, escalator maintenance, Aufzugsbau, ascensoriste @ .7 < lift-maintenance
Automatic doors = automatic door maintenance, roller shutters, garage doors, portes automatiques, gate automation, Toranlagen @ .55
Intruder alarms = burglar alarms, alarm installation, intruder alarm systems, alarme intrusion, Einbruchmeldeanlagen,
    Alarmanlagen @ .55 < security-systems-installation
CCTV installation = IP cameras installation, surveillance camera installation, vidéosurveillance installation,
    Videoüberwachung installation @ .55 < security-systems-installation
Access control installation = door entry systems, intercom systems, contrôle d'accès installation,
    Zutrittskontrolle @ .55 < security-systems-installation
Sprinkler fitting = fire sprinkler installation, sprinkler fitter, NFPA 13, Sprinkleranlagen @ .65 < fire-safety
Portable extinguisher servicing = fire extinguisher maintenance, fire extinguishers, extincteurs, Feuerlöscher @ .5 < fire-safety
Domestic appliance installation = white goods repair, appliance installation, électroménager dépannage,
    Haushaltsgeräte reparatur @ .5 < appliance-repair

== method .65 < hvac-installation
Refrigeration mechanics = commercial refrigeration, refrigeration technician, frigoriste, Kälteanlagenbau, Kältemechatronik, frigorista @ .7
Refrigerant handling = refrigerants, refrigerant recovery, F-gas certificate, attestation de capacité fluides, EPA 608 universal,
    Kältemittel, EPA Section 608 @ .65
Split system installation = split air conditioning, mini-split, ductless systems, VRF systems, VRV, Klimageräte montage @ .65
Chiller maintenance = chiller servicing, centrifugal chillers, groupes froids, Kaltwassersätze @ .75
Cooling tower maintenance = cooling towers, tours aéroréfrigérantes, Kühltürme @ .7
Industrial ammonia refrigeration = ammonia refrigeration, NH3 refrigeration, froid industriel @ .8
Air balancing = TAB testing, air balancing TAB, équilibrage aéraulique, commissioning HVAC @ .75
Ventilation installation = VMC installation, Lüftungsbau, MVHR, heat recovery ventilation @ .6
Furnace installation = gas furnaces, furnace repair, oil burners, brûleurs, Brennerservice, oil heating, OFTEC @ .65
Underfloor heating = radiant heating, hydronic heating, plancher chauffant, Fußbodenheizung @ .6
HVAC controls = HVAC control systems, Niagara framework, thermostats, régulation CVC, Honeywell controls, Trend controls;
    Johnson Controls Metasys; Tridium Niagara @ .65
HVAC load calculation = Manual J, heat load calculation, bilan thermique, Heizlastberechnung @ .75
Hydronic balancing = hydraulic balancing, hydraulischer Abgleich, équilibrage hydraulique @ .7
Carrier HAP = Carrier HAP software, Trane TRACE, TRACE 700 @ .8 < hvac
IES VE; DesignBuilder; EnergyPlus; Hevacomp @ .8 < hvac
Pleiades = Pleiades Comfie @ .8 < hvac

== method .65 < electronics
Electronics repair = electronic repair, component-level repair, circuit board repair, dépannage électronique, Elektronikreparatur,
    bench repair
Electronics assembly SMT #smt-line-operation = SMT line operation, pick and place machines, SMT machine operator, reflow soldering,
    wave soldering, ligne CMS, SMD-Bestückung @ .6
PCB assembly = PCBA, circuit board assembly, printed circuit board assembly, Leiterplattenbestückung, câblage de cartes @ .55
IPC certification = IPC certified, IPC/WHMA-A-620, IPC 610 @ .65
Cable harness assembly = wire harness, cable crimping, crimping terminals, Kabelkonfektion, harnais électriques, wire crimping @ .55
Mobile phone repair = phone repair, smartphone repair, réparation de téléphones, Handyreparatur, screen replacement phones @ .5
Computer repair = PC repair, laptop repair, computer assembly, réparation d'ordinateurs, PC building @ .45
TV and audio repair = consumer electronics repair, television repair, Fernsehtechnik @ .6
Office machine repair = copier repair, printer repair, photocopier maintenance, maintenance copieurs, Druckerreparatur @ .5
ATM maintenance = cash machine maintenance, ATM repair, vending machine repair, POS hardware maintenance @ .6
Electronic fault finding = circuit troubleshooting, schematic reading electronics, électronique dépannage, in-circuit testing,
    boundary scan @ .65
Automated test equipment = ATE?, bed-of-nails testing, flying probe test, NI TestStand; TestStand @ .75
ESD protection = ESD control, electrostatic discharge, ESD-Schutz, protection ESD @ .55
Burn-in testing = environmental stress screening, HALT/HASS @ .75
Conformal coating = potting electronics, encapsulation electronics @ .7
Hot air rework = BGA rework, rework station, microsoldering @ .7
`
