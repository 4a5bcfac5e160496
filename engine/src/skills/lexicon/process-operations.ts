import type { LexiconTable } from '../rows.ts'

/** Running mines, chemical, rubber, plastics, cement, glass and other plants. */
export const processOperations: LexiconTable = `
== method .65 < mining-engineering
Open-pit mining = open-cut mining, opencast mining, mine à ciel ouvert, Tagebau, minería a cielo abierto @ .7
Longwall mining = coal mining, houille, Kohlebergbau, continuous miner operation, roof bolting @ .75
Quarry operations = quarry work, carrière exploitation, Steinbruch, cantera, aggregates production @ .6
Drill and blast = shotfiring, shot firing, blast design, minage, tir de mines, Sprengtechnik, Sprengmeister, explosives handling,
    voladuras @ .75
Explosives engineering = boutefeu, explosives licence, CPT minage, blaster's licence, ordnance handling @ .8
Haul truck operation = haul trucks, rigid dump trucks, Caterpillar 793, mine truck operator @ .65
Underground loader operation = LHD operation, underground bogger, scoop tram, jumbo drill operation @ .75
Mine ventilation = mine air, aérage minier, Grubenbewetterung @ .8
Mine surveying = topographie minière, Markscheidewesen @ .8
Mine safety = MSHA, MSHA certification, mine rescue, sécurité minière, Grubenwehr @ .65
Mine closure = mine rehabilitation, tailings management, tailings dams, acid mine drainage @ .8
Ore processing = ore beneficiation, flotation minerals, crushing and grinding, concassage criblage, Aufbereitungstechnik, comminution @ .75
Crusher operation = crushing plant operation, mobile crusher, concasseur, screening plant operation @ .6
Hydrometallurgy = leaching, heap leaching, cyanide leaching, SX-EW, solvent extraction metals @ .85
Pyrometallurgy = smelting, smelter operations, fonderie de minerai @ .8
Core logging = drill core logging, RC drilling, diamond drilling exploration, geological logging, carottage géologique @ .8
Mineral resource estimation #resource-estimation = JORC, NI 43-101, ore reserves, grade control mining, geostatistics mining, kriging @ .85
Salt production = salt works, saliculture @ .8
Stone processing = stone cutting machinery, gem stone quarry, marbre industrie, Natursteinbearbeitung @ .65
Water well drilling = borehole drilling, forage de puits, Brunnenbau, perforación de pozos @ .7

== method .6 < machine-operation
Chemical plant operation = chemical process operator, opérateur chimie, Chemikant, conduite d'unités chimiques, batch reactor operation,
    operador de planta química @ .65
Distillation column operation = distillation columns, fractionation, colonne à distiller @ .75
Control room operation = DCS operation, salle de contrôle, Leitwarte, panel operator, conduite centralisée @ .6
Batch processing production #batch-manufacturing = batch manufacturing, batch records, batch record review, electronic batch records,
    dossier de lot @ .6
Tablet compression = tablet press operation, granulation pharma, tablet coating, compression pharmaceutique, Tablettenpressen,
    wet granulation @ .8
Sterile filling = aseptic fill-finish, fill-finish, cleanroom operations, répartition aseptique, Sterilabfüllung @ .75
Cleanroom work = cleanroom, clean room, salle blanche, Reinraum, gowning, ISO 14644 @ .6
Bioreactor operation = fermenter operation, cell culture manufacturing, conduite de fermenteurs @ .8
Chromatography purification #preparative-chromatography = preparative chromatography, AKTA, downstream purification @ .8
Cosmetics manufacturing = cosmetic production, fabrication cosmétique, Kosmetikherstellung, emulsification @ .65
Paint manufacturing = coatings manufacturing, peinture fabrication, Lackherstellung, pigment dispersion @ .7
Detergent manufacturing = cleaning products manufacturing, détergents production @ .7
Fertiliser production = ammonia production, engrais fabrication, Düngemittelherstellung @ .75
Explosives manufacturing = propellants manufacturing, munitions production @ .85
Industrial gases = air separation units, cryogenics, gaz industriels, Technische Gase @ .75
Adhesives manufacturing = adhesive formulation, sealants formulation, colles formulation @ .75
Rubber processing = rubber mixing, rubber moulding, caoutchouc, Gummiverarbeitung, vulcanisation, calendering rubber @ .7
Tyre building = tyre manufacturing, pneumatiques fabrication, Reifenherstellung, retreading @ .75
Plastic extrusion = profile extrusion, extrusion plastique, Kunststoffextrusion, pipe extrusion, film extrusion @ .65 < injection-moulding
Blow moulding machine operation = extrusion blow moulding, PET blow moulding, soufflage plastique, Blasformen @ .65 < injection-moulding
Rotational moulding machines = rotomoulding, rotomoulage @ .7 < injection-moulding
Vacuum forming = thermoforming machines, thermoformage, Tiefziehen kunststoff @ .65 < injection-moulding
Mould changing = mould setting, tool changing moulding, montage de moules, Werkzeugwechsel,
    injection moulding setting @ .6 < injection-moulding
Plastic compounding = masterbatch, compoundage, Compoundierung, plastic recycling, plastics recycling @ .7
Mould flow analysis = Autodesk Moldflow; Moldflow; Moldex3D < injection-moulding @ .8
Resin transfer moulding = RTM composites, vacuum infusion, prepreg layup, autoclave curing composites,
    infusion composite @ .8 < composites-manufacturing
Filament winding = pultrusion, enroulement filamentaire @ .85 < composites-manufacturing
Cement production = cement plant, cimenterie, Zementwerk, kiln operation cement, clinker @ .75
Concrete batching = batching plant, ready-mix plant, centrale à béton, Betonmischwerk @ .6
Asphalt plant operation = asphalt batching, centrale d'enrobage, Asphaltmischwerk @ .7
Concrete product manufacturing = concrete block making, precast yard work @ .6
Plasterboard production = gypsum plant, plâtre fabrication @ .75
Mineral wool production = glass wool production, laine de verre fabrication @ .8
Incineration plant operation = waste-to-energy, energy from waste, incinération, Müllverbrennung, valorisation énergétique @ .7
Recycling plant operation = materials recovery facility, MRF operation, centre de tri, Sortieranlage, baler operation,
    baling @ .45 < waste-management
Composting = compostage, Kompostierung, organic waste treatment @ .55 < waste-management
Landfill operation = landfill, Deponie, vertedero @ .6 < waste-management
Hazardous waste handling = HAZWOPER, déchets dangereux, Gefahrstoffe, waste drums handling, RCRA @ .6 < waste-management
Robot cell operation = robot operator, robotic cell operation, conduite de robots, Roboterbedienung @ .55
Palletising = palletiser, palletizing robots, palettisation, Palettieranlage, stretch wrapping, shrink wrapping @ .4
Filling machine operation = liquid filling, filler operation, remplisseuse, Abfüllung @ .45
Labelling machines = labeller operation, étiqueteuse, Etikettiermaschine @ .4
Weighing and dosing = dosing systems, dosage matières, ingredient dosing @ .45
Line changeovers = changeover?, line changeover, changement de série, Umrüsten, Rüsten von maschinen @ .5
Autonomous maintenance = first-level maintenance, maintenance de premier niveau, operator maintenance @ .5
In-process control = in-process checks, autocontrôle, Werkerselbstprüfung, line quality checks @ .45
Shift handover = shift handovers, passage de consignes, Schichtübergabe @ .35
Andon = visual management, management visuel, Shopfloor-Management, daily management boards @ .5 < lean-management
Kitting = kit preparation, line feeding, milk run, alimentation de ligne @ .4
Kanban replenishment = two-bin system, supermarket lean @ .55 < lean-management
Standard work = standardised work, standard operating sheets, travail standardisé @ .5 < lean-management
Takt time planning = line balancing, takt time, équilibrage de ligne @ .65 < industrial-engineering
Time and motion studies = MTM, REFA, MOST time studies, time studies, chronométrage, work measurement,
    Zeitstudien @ .7 < industrial-engineering
World class manufacturing = WCM @ .65 < lean-management
Theory of constraints = bottleneck analysis, drum-buffer-rope @ .65 < lean-management
Hoshin Kanri = policy deployment, X-matrix @ .7 < lean-management
A3 problem solving = A3 reports, A3 thinking, PDCA, plan-do-check-act @ .55 < continuous-improvement

== tool .8 < mining-engineering
Leapfrog Geo = Leapfrog geological modelling; Surpac = GEOVIA Surpac; Datamine Studio = Datamine;
    Vulcan Maptek #maptek-vulcan = Maptek Vulcan; Deswik; MineSight = Hexagon MinePlan; Micromine
Whittle optimisation #whittle = GEOVIA Whittle
acQuire GIM = acQuire database
Modular Dispatch #mine-dispatch = Modular Mining Dispatch; Wenco fleet management
`
