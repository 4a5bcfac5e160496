import type { LexiconTable } from '../rows.ts'

/** Welders, machinists, fitters, founders, smiths: their processes, machines, standards. */
export const metalTrades: LexiconTable = `
== method .75 < welding
Orbital welding = orbital TIG welding, soudage orbital, Orbitalschweißen @ .8
Submerged arc welding = SAW welding, soudage à l'arc submergé, Unterpulverschweißen @ .8
Plasma arc welding = plasma welding, soudage plasma @ .8
Laser welding = laser beam welding, soudage laser, Laserschweißen @ .8
Electron beam welding = soudage par faisceau d'électrons @ .9
Friction stir welding = friction welding, soudage par friction @ .85
Stud welding = Bolzenschweißen, soudage de goujons @ .75
Aluminium welding = welding aluminium, soudage aluminium @ .7
Stainless steel welding = welding stainless steel, soudage inox, Edelstahlschweißen @ .7
Plastic welding = thermoplastic welding, ultrasonic welding, Kunststoffschweißen, soudage plastique @ .7
Underwater welding = wet welding, hyperbaric welding, soudage sous-marin @ .85
Hot work safety = hot work permit, fire watch welding, permis de feu @ .5
6G pipe welding #pipe-welding-6g = 6G welding, 6G certified, 6GR welding @ .75
Pressure vessel welding = ASME Section IX, pressure vessel fabrication, boiler welding @ .8
Hardfacing = overlay welding, cladding welding, Auftragsschweißen @ .85
Tack welding = tacking welds, pointage soudure @ .6
ISO 9606 = EN ISO 9606-1, EN 287-1, Schweißerprüfung, licence de soudage @ .75
ISO 3834 = EN ISO 3834 @ .8
Welding coordination = international welding engineer, IWE, Schweißfachmann, Schweißfachingenieur, welding engineering, IWT welding @ .8
AWS certification welding #aws-welding = AWS certified welder, AWS D1.1 structural, CWB certified @ .7
Weld preparation = bevelling, joint preparation, weld prep, fit-up welding, pipe bevelling @ .65

== method .7 < metal-fabrication
Boilermaker work = boilermaker, chaudronnier, Kesselbau, tank fabrication @ .7
Structural steel erection = steel erection, steel erector, ironworker, charpente métallique, Stahlbau, steel assembly @ .65
Pipe fabrication = pipe spooling, pipe fitting industrial, isometric drawings piping, tuyauterie industrielle, Rohrschlosser @ .7
Duct fabrication = ductwork fabrication, duct making, gaines de ventilation, Lüftungskanalbau @ .65
Sheet metal forming = roll forming, sheet metal bending, folding machines, pliage de tôle, Abkanten, wheeling machine @ .7
Plate rolling = rolling machines metal, cintrage, roulage de tôles @ .7
Guillotine operation metal #metal-shearing = metal shearing, guillotine shear, cisaillage, Tafelschere @ .65
Laser cutting machines = laser cutting operation, découpe laser, Laserschneiden, Bystronic; Trumpf laser @ .7
Waterjet cutting = water jet cutting, découpe jet d'eau, Wasserstrahlschneiden @ .75
CNC plasma cutting = plasma table, découpe plasma, Plasmaschneiden @ .7
CNC punching = turret punching, punch press, poinçonnage, Trumpf punching, Stanzmaschine @ .7
Pipe bending = tube bending, cintrage de tubes, Rohrbiegen @ .7
Riveting = rivets, rivetage, Nieten @ .6
Ornamental ironwork = wrought iron, ferronnerie d'art, Kunstschmieden, gates and railings fabrication @ .75
Farriery smithing #horseshoeing = horseshoeing, shoeing horses, maréchalerie, Hufbeschlag @ .8 < horse-care
Bladesmithing = knife making, coutellerie, Messerschmied @ .8
Gunsmithing = armurerie, Büchsenmacher, firearms repair @ .85
Metal spinning = repoussage au tour, Metalldrücken @ .8
Nesting software fabrication #nesting-software = nesting software; SigmaNEST; Radan @ .75
Tekla PowerFab = FabSuite; Advance Fabrication #strucad = StruCAD; SDS/2 @ .8

== method .7 < machining
Bench fitting = mechanical fitter work, ajustage, ajusteur, Feinwerkmechanik, fitting and turning, filing and scraping @ .65
Broaching? #broaching = brochage, Räumen @ .75
Gear cutting = gear hobbing, gear shaping, taillage d'engrenages, Verzahnen @ .8
Thread rolling = thread cutting, filetage, Gewindeschneiden @ .65
Centreless grinding = rectification sans centre @ .8
Jig boring = boring mill, horizontal boring, alésage, Bohrwerk @ .75
Swiss-type turning = Swiss turning, sliding head lathe, Swiss lathe, décolletage, Citizen Swiss lathe, Star Swiss lathe @ .8
Five-axis machining = 5-axis, 5 axis milling, usinage 5 axes, 5-Achs-Fräsen @ .8
Mill-turn machining = multi-axis turning, turn-mill, tournage fraisage @ .75
Tool presetting = tool offsets, tool setting CNC, préréglage d'outils, Werkzeugvoreinstellung @ .65
First article inspection = FAI, FAIR AS9102, AS9102, first-off inspection, contrôle premier article @ .7
Workholding = fixturing, clamping workpieces, bridage @ .7
Deburring hand #hand-deburring = hand deburring, manual deburring @ .45
High-speed machining = high-speed cutting, UGV usinage, HSC-Fräsen @ .8
Micro-machining = micromachining, micro-usinage, Mikrobearbeitung @ .85
Cutting tool selection = speeds and feeds, feeds and speeds, carbide tooling, Zerspanungswerkzeuge @ .65
Coolant management = cutting fluids, lubricoolant @ .5
Saw operation metal #metal-sawing = cold saw, metal sawing, sciage métaux, Metallsägen @ .5
Okuma controls = Okuma OSP; Haas CNC = Haas controls, Haas machines; DMG Mori = DMG MORI machines; Mazak = Mazak machines; Hurco; Fagor CNC;
    Makino; Doosan CNC = Doosan machines @ .75 < cnc-programming
SolidCAM; NX CAM = Siemens NX CAM; TopSolid Cam; FeatureCAM; BobCAD @ .8 < cnc-programming
Vericut; WorkNC; Tebis; SURFCAM; GO2cam @ .8 < cnc-programming
Calypso Zeiss #zeiss-calypso = Zeiss Calypso, Zeiss CMM; Quindos; PolyWorks; Mitutoyo MCOSMOS = MCOSMOS @ .8 < metrology
FARO arm = Faro CAM2, laser tracker @ .8 < metrology
GOM Inspect = ATOS 3D scanner; MetroLog = Metrolog X4 @ .8 < metrology
Surface roughness measurement = surface roughness, profilometer, rugosité, Oberflächenmessung @ .7 < metrology
Hardness testing = Rockwell hardness, Vickers hardness, dureté essais, Härteprüfung @ .7 < materials-science
3D scanning metrology #3d-scanning = 3D laser scanning, 3D scanning, scan 3D, structured light scanning, 3D-Scan @ .7

== method .75 < metal-casting
Moulding foundry #foundry-moulding = foundry moulding, sand moulding, core making, noyautage, Formerei
Melting furnace operation = furnace operation foundry, induction furnace, fusion des métaux, Schmelzofen
Steelmaking = steel making, electric arc furnace, aciérie, Stahlherstellung, blast furnace, haut fourneau, basic oxygen furnace
Continuous casting = coulée continue, Strangguss @ .8
Rolling mill operation = hot rolling, cold rolling, laminage, Walzwerk, rolling mills @ .8
Aluminium smelting = electrolysis aluminium, primary aluminium production @ .85
Aluminium extrusion = extrusion aluminium, Strangpressen @ .8
Wire drawing = tréfilage, Drahtziehen @ .8
Heat treatment = heat treating, traitement thermique, Wärmebehandlung, annealing, hardening and tempering, case hardening, carburising,
    tratamiento térmico @ .75
Powder metallurgy = sintering, metal injection moulding, métallurgie des poudres, Pulvermetallurgie @ .85
Metallography = microstructure analysis, métallographie @ .85
Scrap metal processing = scrap metal sorting, scrap yard, recyclage des métaux, Schrott @ .5
Precious metal refining = gold refining, affinage métaux précieux @ .85

== method .7 < surface-treatment
Chrome plating = nickel plating, zinc plating, chromage, Verchromen
Hard anodising = anodisation, Eloxieren
Phosphating = passivation, pickling metal, decapage chimique
Metal polishing buffing #buffing = buffing, mirror polishing, polissage métaux, Polieren
Thermal spraying = plasma spraying, HVOF, projection thermique, flame spraying @ .85
PVD coating = CVD coating, physical vapour deposition @ .85
Industrial coating application = protective coatings, industrial spray painting, SSPC coatings, NACE coating inspector,
    peinture industrielle @ .7
Abrasive blasting = grit blasting, bead blasting, grenaillage, Strahlarbeiten @ .6
Electropolishing = électropolissage, Elektropolieren @ .8
Vibratory finishing = tribofinition, Gleitschleifen, barrel finishing @ .75
Dip coating = cataphoresis, e-coating, KTL-Beschichtung, cataphorèse @ .75

== method .75 < non-destructive-testing
Ultrasonic thickness testing = UT Level 2, phased array ultrasonic, PAUT, time-of-flight diffraction, TOFD, ultrasons contrôle
Radiographic inspection = industrial radiography, radiographer NDT, RT Level 2, radiographie industrielle, CAMARI
Liquid penetrant inspection = PT Level 2, ressuage, Eindringprüfung, fluorescent penetrant inspection
Magnetic testing #magnetic-particle-testing = MT Level 2, magnetic particle testing, magnétoscopie, Magnetpulverprüfung
Eddy current inspection = eddy current, courants de Foucault, Wirbelstromprüfung
COFREND = ASNT Level II, PCN certification, ISO 9712, EN 4179 @ .8
Leak testing = helium leak testing, pressure testing, essais d'étanchéité, Dichtheitsprüfung @ .65

== method .55 < industrial-maintenance
Millwrighting = millwright, industrial millwright, machine installation, mécanicien monteur
Bearing replacement = bearing installation, bearing fitting, roulements mécaniques @ .55
Belt and chain drives = power transmission belts, chain drives, transmission par courroie @ .55
Lubrication = greasing machines, machine lubrication, graissage, Schmiertechnik @ .45
Pump overhaul = centrifugal pumps, pump reconditioning, pompes centrifuges, Pumpeninstandsetzung, mechanical seals @ .65
Compressor maintenance = air compressors, compressed air systems, Druckluftanlagen, compresseurs, compressor repair @ .6
Valve maintenance = control valves, safety valves, valve overhaul, robinetterie industrielle, Armaturen @ .65
Hydraulic press maintenance = hydraulic troubleshooting, hydraulic schematics, hydraulic hoses @ .6
Conveyor maintenance = conveyor belts, conveyor repair, convoyeurs, Fördertechnik, vulcanising belts @ .55
Dynamic balancing = rotor balancing, machine balancing, équilibrage dynamique, Auswuchten @ .75
Electric motor repair = motor rewinding, bobinage moteurs, Elektromaschinenbau, motor repair @ .65
Variable frequency drives = VFD, VFDs, variable speed drives, variateurs de vitesse, Frequenzumrichter, AC drives, servo drives @ .65
Relays and contactors = motor starters, control circuits, relay logic, contacteurs @ .6
Machine relocation = machinery installation, machine commissioning, mise en service machines, Inbetriebnahme von maschinen @ .6
Machine guarding = machine safety, ISO 13849, safety light curtains, sécurité des machines @ .65
Rope access = IRATA, rope access technician, cordiste, travaux sur cordes, Seilzugangstechnik, SPRAT? @ .7
Confined space entry = confined spaces, confined space entry permit, espaces confinés, CATEC, enge räume befahren @ .5
Industrial cleaning high-pressure #high-pressure-cleaning = hydroblasting, high-pressure water jetting, nettoyage haute pression @ .5
SAP PM maintenance #sap-plant-maintenance; eMaint; UpKeep? #upkeep; Carl Source = CARL Berger-Levrault; Coswin; Mainsim; Limble;
    Maintenance Connection; MP2 software #mp2 @ .65 < cmms
`
