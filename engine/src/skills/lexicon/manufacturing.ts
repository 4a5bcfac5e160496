import type { LexiconTable } from '../rows.ts'

/** Factories, metal, machines, maintenance, vehicles, crafts, safety at work. */
export const manufacturing: LexiconTable = `
== domain .4
Manufacturing? = production industrielle, Fertigung, fabricación, industrial production, manufacturing operations, manufacturing industry,
    manufacturing experience, manufacturing environment, Produktion, fabrication industrielle, factory work, industrial manufacturing,
    production work
Production management = gestion de production, Produktionsleitung, production supervision, gestión de producción, manufacturing management,
    production manager, plant management, plant operations, production leadership, shop floor management, Produktionsmanagement,
    production team leadership, production operations @ .5 < manufacturing
Production planning = production scheduling, planification de la production, Produktionsplanung, ordonnancement, production control,
    manufacturing planning, planificación de la producción, Fertigungssteuerung, MRP planning, ordonnancement de production,
    production plans, master production schedule, production planning and control @ .55 < manufacturing
Health and safety = occupational health and safety, HSE, santé et sécurité au travail, Arbeitssicherheit, seguridad y salud laboral, OHS,
    EHS, workplace safety, HSSE, QHSE, health safety and environment, OSHA, occupational safety, safety management, safety regulations,
    OSHA regulations, safety procedures, environmental health and safety, site safety, safety standards, safety compliance,
    safety inspections, safety protocols, QSE, HSE management, Arbeitsschutz, safety rules, toolbox talks, hygiène et sécurité,
    seguridad industrial, health and safety regulations, sécurité au travail, SST, safety training, prévention des risques,
    règles de sécurité, OHSA, H&S, WHMIS, health and safety procedures, COSHH, prevención de riesgos laborales, safety awareness,
    consignes de sécurité, PPE, personal protective equipment, EPI sécurité, Sicherheitsvorschriften, health and safety legislation @ .35
NEBOSH = NEBOSH General Certificate; IOSH = IOSH Managing Safely; OSHA 10 = OSHA 10-hour; OSHA 30 = OSHA 30-hour @ .55 < health-and-safety
CSCS card = CSCS; White Card; VCA certificate = VCA @ .5 < health-and-safety
Risk assessment = risk analysis, évaluation des risques, Risikobewertung, method statements, RAMS method statements, job safety analysis,
    risk assessments, hazard identification, risk identification, Gefährdungsbeurteilung, evaluación de riesgos, analyse des risques,
    hazard assessment, permit to work, risk evaluation @ .45

== method .55
Welding = soudage, Schweißen, soldadura, welder skills?, soudure, welding techniques, welding experience, welding processes, weld,
    welding and fabrication, soudeur, Schweisser, fabrication and welding, structural welding, pipe welding @ .55
MIG welding = MIG/MAG welding, GMAW, MAG-Schweißen, MIG, soudure MIG, gas metal arc welding, MIG/MAG, soudage MIG, MAG welding,
    MIG-Schweißen, flux-cored welding, FCAW, flux core welding; TIG welding = GTAW, WIG-Schweißen, soudure TIG, gas tungsten arc welding,
    TIG, soudage TIG, tungsten inert gas welding, WIG; Arc welding = stick welding, SMAW, MMA welding, soudage à l'arc,
    manual metal arc welding, Lichtbogenschweißen, shielded metal arc welding, electrode welding, soudure à l'arc;
    Spot welding = resistance welding, soudage par points; Robotic welding = robot welding, automated welding;
    Oxy-fuel cutting = oxy-acetylene, plasma cutting, oxyacetylene welding, torch cutting, oxycoupage, flame cutting, gas cutting,
    laser cutting, plasma cutter @ .65 < welding
Welding inspection = weld inspection, certified welding inspector, CWI, welding procedures, WPS, coded welding, AWS D1.1, ASME IX,
    welding certification, welding qualification, coded welder @ .7 < welding
Brazing = soldering, brasage, Löten, soldering electronics, hand soldering, SMT soldering, SMD soldering, IPC-A-610, IPC soldering,
    J-STD-001, through-hole soldering, PCB soldering, surface mount technology, SMT @ .55
Metal fabrication = metalworking, métallerie, Metallbau, sheet metal work, tôlerie, sheet metal fabrication, steel fabrication,
    travail des métaux, chaudronnerie, Metallbearbeitung, sheet metal, metal work, fabrication metal, structural steel fabrication,
    serrurerie métallerie, Blechbearbeitung, plate work, boilermaking, metal bending, press brake, press brake operation, calderería,
    metal forming, Schlosserei, metal cutting, iron work, ironworking, structural steel, metalwork, ferronnerie, blacksmithing, forge @ .55
Machining = usinage, Zerspanung, mecanizado, manual machining, machine shop, metal machining, precision machining, machinist?,
    manual machines, tool machining, machinist skills, Zerspanungstechnik, conventional machining, usinage conventionnel,
    machine-outil @ .55
CNC machining = CNC, CNC operation, usinage CNC, CNC-Bearbeitung, CNC machine operation, commande numérique, CNC machines,
    computer numerical control, CNC operator?, CNC machinist, CNC-Maschinen, CNC machinery, operating CNC machines, 5-axis machining,
    mecanizado CNC, CNC set-up, CNC setting, CNC equipment, machines à commande numérique @ .65 < machining
CNC programming = G-code, CNC programmer, programmation CNC, CNC-Programmierung, G-code programming, M-code, G&M code, CAM programming, FAO,
    CNC programmation, G-codes, G and M codes, conversational programming @ .75 < cnc-machining
Turning = lathe operation, lathe, tournage, Drehen, torno, manual lathe, CNC turning, lathes, lathe work, CNC lathe, tour CNC, tourneur,
    Drehmaschine, CNC-Drehen; Milling = fraisage, Fräsen, milling machine operation, fresado, CNC milling, milling machines, fraiseuse,
    fraiseur, CNC mill, manual milling, Fräsmaschine, CNC-Fräsen, vertical milling; Grinding = surface grinding, rectification mécanique,
    Schleifen, cylindrical grinding, polishing metal, deburring, ébavurage, Entgraten, grinding machines, tool grinding, metal polishing,
    grinding and polishing; Drilling machining #metal-drilling = drill press, perçage, Bohren, taraudage, tapping threads, boring machines,
    drill presses, band saw, bandsaw, metal drilling; Electrical discharge machining #edm = EDM, wire EDM, électroérosion, sinker EDM;
    Honing = lapping @ .65 < machining
Heidenhain = Heidenhain TNC; Sinumerik = Siemens Sinumerik, Sinumerik 840D; Fanuc controls = Fanuc CNC; Mazatrol @ .75 < cnc-programming
Mastercam; Edgecam; GibbsCAM; hyperMILL; PowerMill; Esprit CAM @ .75 < cnc-programming
Toolmaking = tool and die making, outillage, Werkzeugbau, die making, mould making, tool and die, matricería, tool making, toolmaker,
    moulds and dies, outilleur, Werkzeugmacher, die setting, pattern making foundry @ .7 < machining
Metal casting = foundry work, fonderie, Gießerei, die casting, moulage, fundición, sand casting, investment casting, foundry,
    pressure die casting @ .65
Forging = forging presses, forgeage, Schmieden, stamping, metal stamping, press operation, emboutissage, punching, press operator,
    deep drawing, stamping press, presses?, Stanzen, power press @ .65
Injection moulding = plastic injection, injection plastique, Spritzguss, inyección de plásticos, plastics processing, blow moulding,
    extrusion, plasturgie, thermoforming, Kunststofftechnik, extrusion moulding, plastic moulding, plastics extrusion, Spritzgießen,
    rotational moulding, plastics manufacturing @ .65
Additive manufacturing = 3D printing, impression 3D, 3D-Druck, impresión 3D, 3D printers, fabrication additive, 3D printer, FDM printing,
    selective laser sintering @ .65
Composites manufacturing = fibreglass, carbon fibre, composite layup, stratification composite, composite manufacturing,
    laminating composites, carbon fibre layup, GRP laminating, fibre-reinforced plastics @ .7
Surface treatment = galvanising, electroplating, traitement de surface, Oberflächenbehandlung, anodising, powder coating, metal plating,
    sandblasting, shot blasting, sablage, Galvanik, pulverbeschichten, hot-dip galvanising, thermolaquage, metal finishing,
    surface finishing, sand blasting, coating metals @ .6
Assembly? #assembly-work = mechanical assembly, montage mécanique, Montagetechnik, assembly line, product assembly, assembly line work,
    electromechanical assembly, ensamblaje, machine assembly, electronic assembly, assembling products, electronics assembly, assembly work,
    assembly operations, montage industriel, assemblage, assembling, Montagearbeiten, assembly and test, chaîne de montage, montador,
    cable assembly, wire harness assembly, electrical assembly, line assembly, furniture assembly, hand assembly @ .4
Machine operation = operating machinery, conduite de machines, Maschinenbedienung, operating machines, machine operator?,
    production machinery, manejo de maquinaria, production line operation, conduite de ligne, operating production equipment,
    conducteur de ligne, production line work, production line, machine setup, machine set-up, réglage machine, machine setting,
    machinery operation, operate machinery, Bedienung von maschinen, ligne de production, operating equipment, pilotage de ligne,
    production equipment, Anlagenführung, operation of machinery, machine tending, conduite de machine, equipment operation,
    Maschinenführer, Anlagenbedienung, réglage de machines, heavy machinery, conduite d'installations @ .4 < manufacturing
Packaging operations = packaging line operation, conditionnement, packaging machines, bottling, labelling products, blister packaging,
    filling lines, packing machines, packaging machinery, packaging design, industrial packaging, embouteillage,
    packaging line @ .4 < manufacturing
Hand tools = power tools, outils à main, Handwerkzeuge, herramientas manuales, use of hand tools, hand and power tools,
    outillage électroportatif, tools and equipment use, outillage à main, Elektrowerkzeuge, using hand tools, pneumatic tools, air tools,
    torque wrenches @ .3
Food processing = food production, transformation alimentaire, Lebensmittelverarbeitung, food manufacturing, agroalimentaire,
    procesamiento de alimentos, industrie agroalimentaire, Lebensmittelproduktion, meat packing, dairy processing @ .45
Textile manufacturing = textile production, sewing machines, weaving?, textile engineering, tissage, knitting machines, Textilherstellung,
    confection textile, spinning yarn, garment manufacturing, apparel manufacturing, garment construction, textiles, dyeing,
    textile technology, fabric cutting @ .6
Sewing = couture, Nähen, costura, tailoring, alterations, dressmaking, pattern cutting, Schneiderei, industrial sewing, seamstress,
    retouches, machine sewing, garment alterations, hand sewing, patronage couture, embroidery, broderie, upholstery,
    tapisserie d'ameublement, Polsterei, pattern making, patternmaking, knitting, crochet, sewing machine operation, leatherwork,
    shoemaking, maroquinerie @ .5
Printing = offset printing, imprimerie, Druck, impresión, print production, digital printing, screen printing, sérigraphie, prepress,
    flexography, print finishing, bookbinding, Drucktechnik, large format printing, pre-press, prépresse, Siebdruck, façonnage imprimerie,
    printing presses, print management, printing press operation, reliure @ .55
Woodworking = menuiserie, Holzbearbeitung, carpintería de taller, joinery, ébénisterie, cabinet making, Schreinerei, cabinetry,
    wood machining, furniture making, Tischlerei, agencement, menuiserie bois, fine woodworking, wood carving, cabinetmaking, Möbelbau,
    wood finishing, ebanistería, furniture restoration, wood working, woodwork, sawmill operation, furniture design and making @ .55
Glass work = glazing, glass blowing, vitrerie, Glaserei, window installation, window fitting, miroiterie, Fenstermontage, double glazing,
    pose de menuiseries @ .6
Jewellery making = goldsmithing, bijouterie, Goldschmied, watchmaking, horlogerie, joyería, gemmology, watch repair, Uhrmacherei,
    joaillerie, stone setting, jewellery design @ .75
Pottery = ceramics, poterie, Keramik, céramique, cerámica @ .6
Locksmithing = locksmith, serrurerie, Schlüsseldienst, cerrajería, lock fitting, key cutting @ .65

== method .5
Maintenance? #industrial-maintenance = industrial maintenance, equipment maintenance, maintenance industrielle, Instandhaltung,
    mantenimiento industrial, machine maintenance, machinery maintenance, plant maintenance, maintenance mécanique, mechanical maintenance,
    maintenance and repair, repairs and maintenance, Wartung, repair and maintenance, multi-skilled maintenance, maintenance engineering,
    maintenance technician, Wartung und Instandhaltung, maintenance électromécanique, maintenance of equipment, maintenance of machinery,
    equipment repair, machine repair, maintenance électrique, mantenimiento mecánico, machinery repair, electromechanical maintenance,
    maintenance des équipements, repairing machines, maintaining equipment, repairing equipment @ .45
Preventive maintenance = planned maintenance, maintenance préventive, vorbeugende Instandhaltung, mantenimiento preventivo, PPM maintenance,
    preventative maintenance, scheduled maintenance, planned preventative maintenance, corrective maintenance, maintenance curative,
    maintenance corrective, maintenance planning, maintenance scheduling, routine maintenance, maintenance management,
    mantenimiento correctivo, maintenance programmes, PPM, breakdown maintenance < industrial-maintenance
Predictive maintenance = condition monitoring, maintenance prédictive, condition-based maintenance, vibration monitoring, thermography,
    thermal imaging, infrared thermography, oil analysis @ .65 < industrial-maintenance
CMMS = computerised maintenance management system, GMAO, maintenance management software, CMMS software,
    maintenance software @ .6 < industrial-maintenance
IBM Maximo = Maximo; Infor EAM; Fiix @ .65 < cmms
Mechanical repair = mechanical skills, mechanical aptitude, mécanique, Mechanik, mechanical troubleshooting, mechanical knowledge,
    mechanical ability, mecánica, mécanique générale, mechanical fitting, bearings and gearboxes, pump maintenance, pump repair,
    gearbox repair, mechanical fitter, Industriemechanik, mechanical work, mechanic, shaft alignment, laser alignment, pumps?, conveyors?,
    gearboxes @ .45
Electrical maintenance = electrical repair, maintenance électrique industrielle, electrical troubleshooting, electrical fault finding,
    dépannage électrique, electrical repairs, electrical fault diagnosis, elektrische instandhaltung, mantenimiento eléctrico,
    electrical testing, inspection and testing, 3-phase motors, motor control centres, electrical inspections @ .55
Electrical safety = habilitation électrique, electrical safety standards, Elektrofachkraft, habilitations électriques, lockout/tagout, LOTO,
    lock out tag out, NFPA 70E, arc flash, PAT testing, portable appliance testing, elektrische sicherheit, BR B2V, H0B0 @ .55
Refrigeration maintenance #hvac-installation = HVAC installation, air conditioning installation, HVAC service, HVAC repair, HVAC technician,
    air conditioning maintenance, air conditioning repair, installation de climatisation @ .65 < hvac
Lift maintenance = elevator maintenance, ascenseurs, Aufzugstechnik, elevator repair @ .75
Automotive repair = vehicle repair, mécanique automobile, Kfz-Mechatronik, mecánica automotriz, car repair, auto repair,
    vehicle maintenance, automotive mechanics, automotive service, automotive technician, vehicle mechanics, motor vehicle repair,
    Kfz-Reparatur, motor mechanics, auto mechanic, car maintenance, automotive maintenance, mécanicien automobile, réparation automobile,
    Kfz-Technik, suspension and steering, engine rebuild, automotive electrics, mecánica de automóviles, car mechanics, tire repair,
    automotive diagnostics @ .55
Vehicle diagnostics = auto electrics, diagnostic automobile, electronic diagnostics vehicles, OBD diagnostics, diagnostic scanners,
    diagnostic électronique, Fahrzeugdiagnose @ .65 < automotive-repair
Diesel mechanics = heavy vehicle maintenance, diesel engines, truck mechanics, diesel engine repair, diesel repair, heavy equipment repair,
    mécanique poids lourds, heavy equipment maintenance, diesel technician, heavy equipment mechanics, hydraulic repair @ .65
Auto body repair = carrosserie, auto painting, spray painting vehicles, carrosserie peinture, body repair, collision repair,
    bodywork repair, vehicle body repair, auto detailing, car detailing, car valeting, tôlerie automobile @ .65
Bicycle repair = bike mechanics, cycle maintenance, réparation de vélos, Fahrradreparatur, bicycle mechanics, motorcycle mechanics,
    bike repair @ .55
Aircraft maintenance = aircraft mechanics, maintenance aéronautique, Flugzeugwartung, aircraft engineering licence, line maintenance,
    aircraft inspection, aircraft repair, B1 licence, B2 licence, base maintenance @ .75
Appliance repair = household appliance repair, small appliance repair, dépannage électroménager, reparación de electrodomésticos,
    computer and phone repair @ .55
`
