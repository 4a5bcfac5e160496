import type { OccupationTable } from '../rows.ts'

/** ISCO-08 sub-major groups 71 and 72: building trades, metal and machinery trades. */
export const buildingAndMetal: OccupationTable = `
== 7111 construction
House builder = builder, home builder, general builder, multi skilled builder, Hausbauer, Bauhandwerker/in, constructeur de maisons, constructor/a
== 7112 construction
Bricklayer = brick mason, block layer, chimney builder, refractory bricklayer, pavior, mason, Maurer/in, Feuerungsbauer, Pflasterer, maçon/ne,
    briqueteur/euse, paveur/euse, albañil, oficial albañil
== 7113 construction
Stonemason = stone cutter, stone carver, monumental mason, stone splitter, Steinmetz/in, tailleur/euse de pierre, cantero/a, marmolista
== 7114 construction
Concrete finisher = concrete worker, concrete placer, terrazzo worker, formworker, formwork carpenter, Betonbauer/in, Stahlbetonbauer/in,
    Beton und Stahlbetonbauer, Estrichleger/in, Einschaler, coffreur/euse, coffreur bancheur, bancheur, encofrador/a
Steel fixer = rebar worker, reinforcing ironworker, Eisenflechter, ferrailleur/euse, ferralla, ferrallista
== 7115 construction
Carpenter = site carpenter, finish carpenter, bench joiner, door fitter, carpenter and joiner, framing carpenter, shipwright, stair builder, Zimmerer,
    Zimmerin, Zimmermann, Bautischler/in, Küchenmonteur/in, Fenstermonteur/in, Tischler/in, Schreiner/in, charpentier/ère, menuisier/ère,
    menuisier/ère poseur, poseur/euse de menuiseries, poseur/euse de cuisines, carpintero/a, carpintero/a de obra, montador/a de cocinas
Shuttering carpenter; Joiner; Window fitter; Kitchen fitter; Door installer; Staircase builder; Stage carpenter; Timber frame builder;
    Ship's carpenter; Loft conversion carpenter
== 7119 construction
Scaffolder = scaffold erector, Gerüstbauer/in, échafaudeur/euse, monteur/euse d'échafaudages, andamista
Construction worker = building maintenance worker, demolition operative, groundworker, fence erector, construction operative, multi trade operative,
    Bauarbeiter/in, Hochbaufacharbeiter/in, Tiefbaufacharbeiter/in, Tiefbauer/in, Rohrleitungsbauer/in, Straßenbauer/in, Trockenbauer Helfer,
    ouvrier/ère polyvalent/e du bâtiment, ouvrier/ère du bâtiment, démolisseur/euse, ouvrier/ère qualifié/e du bâtiment, operario/a de construcción,
    oficial de la construcción
Demountable partition installer = shopfitter, swimming pool builder, exhibition stand builder, Messebauer/in, Ladenbauer/in, agenceur/euse, standiste,
    montador/a de stands
Handyman = maintenance worker, property maintenance worker, building maintenance technician, facilities technician,
    multi skilled maintenance operative, facilities maintenance technician, building maintenance operative, Haustechniker/in, Betriebshandwerker/in,
    Gebäudetechniker/in, agent d'entretien du bâtiment, agent technique polyvalent, agent de maintenance bâtiment, factotum, homme toutes mains,
    operario/a de mantenimiento, técnico/a de mantenimiento de edificios
Demolition worker; Fence installer; Steeplejack; Swimming pool installer; Damp proofing technician; Road marking operative; Rail track layer;
    Conservatory installer; Awning installer; Building restoration worker
== 7121 construction
Roofer = roof tiler, slater, thatcher, roofing contractor, Dachdecker/in, couvreur/euse, couvreur zingueur, étancheur/euse, techador/a, tejador/a
== 7122 construction
Tiler = floor layer, carpet fitter, wall tiler, parquet layer, flooring installer, tile setter, mosaic layer, Fliesenleger/in, Bodenleger/in,
    Parkettleger/in, carreleur/euse, carreleur mosaïste, solier/ère moquettiste, parqueteur/euse, poseur/euse de sols, alicatador/a, solador/a,
    parquetista
== 7123 construction
Plasterer = drywall installer, dry liner, drywall finisher, stucco worker, ornamental plasterer, Stuckateur/in, Trockenbauer/in, Trockenbaumonteur/in,
    Gipser/in, plâtrier/ère, plaquiste, façadier/ère, yesero/a, escayolista, pladurista
== 7124 construction
Insulation worker = insulation installer, lagger, acoustical insulator, thermal insulation engineer, Isolierer/in, Dämmmonteur,
    Wärme Kälte und Schallschutzisolierer, calorifugeur/euse, poseur/euse d'isolation, aislador/a
== 7125 construction
Glazier = window glazier, stained glass fitter, vehicle glazier, autoglass technician, Glaser/in, Autoglaser, vitrier/ère, miroitier/ère, cristalero/a
== 7126 plumbing
Plumber = plumbing engineer, pipefitter, gas engineer, heating installer, drainage worker, pipe layer, plumber and heating engineer,
    heating technician, sanitary engineer fitter, irrigation installer, Klempner/in, Installateur/in, Anlagenmechaniker/in, Anlagenmechaniker SHK,
    Anlagenmechanikerin SHK, Heizungsbauer/in, Gas und Wasserinstallateur, Rohrleitungsmonteur, Rohrleger, Heizungsinstallateur/in, plombier/ère,
    plombier chauffagiste, chauffagiste, tuyauteur/euse, canalisateur/rice, installateur/rice sanitaire, fontanero/a, gasista, tubero,
    instalador/a de gas, calefactor/a
Gas fitter; Pipe fitter; Heating engineer; Sprinkler fitter; Drainage technician; Pipeline maintenance worker; Solar thermal installer;
    Heat pump installer; Irrigation system installer; Septic tank servicer
== 7127 maintenance
Refrigeration mechanic = air conditioning technician, HVAC technician, refrigeration technician, refrigeration engineer, air conditioning mechanic,
    HVAC installer, HVAC mechanic, HVAC service technician, Kälteanlagenbauer/in, Kältetechniker/in, Mechatroniker für Kältetechnik,
    Klimatechniker/in, frigoriste, technicien/ne frigoriste, technicien/ne CVC, frigorista, técnico/a de climatización, técnico/a de refrigeración
== 7131 construction
Painter = painter and decorator, house painter, decorator, wallpaper hanger, industrial painter building, paperhanger, Maler/in, Maler und Lackierer,
    Malerin und Lackiererin, Anstreicher/in, peintre en bâtiment, peintre décorateur, peintre, pintor/a, pintor/a de obra
== 7132 manufacturing
Spray painter = vehicle painter, car painter, varnisher, industrial spray painter, powder coater, paint sprayer, Lackierer/in, Fahrzeuglackierer/in,
    Industrielackierer/in, Pulverbeschichter, peintre industriel, peintre automobile, carrossier peintre, pintor/a industrial, pintor/a de vehículos
== 7133 cleaning
Building exterior cleaner = chimney sweep, sandblaster building, façade cleaner, pressure washer, Schornsteinfeger/in, Kaminkehrer/in,
    Fassadenreiniger/in, ramoneur/euse, ravaleur/euse, deshollinador/a
== 7211 manufacturing
Foundry moulder = metal moulder, coremaker, foundry worker, metal caster, Gießer/in, Gießereimechaniker/in, Former Gießerei,
    mouleur/euse noyauteur/se, fondeur/euse, moldeador/a
== 7212 welding
Welder = flame cutter, MIG welder, welding operator, welder fitter, coded welder, welding technician, arc welder, Schweißer/in, WIG Schweißer,
    MAG Schweißer, Schweißfachmann, Brennschneider, soudeur/euse, soudeur TIG, soudeur/euse assembleur/se, soldador/a, oxicortador
TIG welder; Pipe welder; Underwater welder; Brazier; Spot welder; Welding robot operator; Oxy fuel cutter; Laser welding operator
== 7213 welding
Sheet metal worker = tinsmith, coppersmith, boilermaker, panel beater, duct worker, ductwork fabricator, sheet metal fabricator, Blechbearbeiter,
    Spengler/in, Karosseriebauer/in, Karosserie und Fahrzeugbaumechaniker, Feinblechner, Behälterbauer, tôlier/ère, chaudronnier/ère, carrossier/ère,
    carrossier réparateur, chapista, calderero/a, hojalatero
== 7214 welding
Structural metal worker = steel erector, structural steel erector, metal fabricator, fabricator welder, ironworker, riveter, structural fitter,
    steel fabricator, plater, metal worker, welder fabricator, fabricator, Stahlbauer/in, Metallbauer/in, Schlosser/in, Konstruktionsmechaniker/in,
    Stahlbauschlosser/in, Bauschlosser, métallier/ère, serrurier/ère métallier, charpentier métallique, monteur/euse en structures métalliques,
    herrero/a de obra, montador/a de estructuras metálicas, cerrajero/a
== 7215 construction
Rigger = cable splicer, tower rigger, crane rigger, slinger, banksman, slinger signaller, Anschläger, Seilmonteur, élingueur/euse, gréeur, cordiste,
    rope access technician, aparejador de cargas
== 7221 crafts
Blacksmith = farrier, forge hammersmith, drop forger, hammersmith, Schmied/in, Hufschmied/in, Metallgestalter/in, forgeron/ne, maréchal ferrant,
    ferronnier/ère d'art, herrero/a, herrador/a, forjador/a
== 7222 manufacturing
Toolmaker = tool and die maker, die maker, pattern maker metal, jig maker, Werkzeugmacher/in, Werkzeugmechaniker/in, Formenbauer/in,
    Schlüsseldienst Monteur, Büchsenmacher/in, outilleur/euse, mouliste, ajusteur/euse, serrurier/ère, matricero/a, utillajista
Locksmith = Schlüsseldienst Techniker
Gunsmith; Mould maker; Die sinker; Jig builder; Saw sharpener
== 7223 manufacturing
Machinist = CNC machinist, CNC operator, machine tool setter, lathe operator, turner, milling machine operator, machine setter, CNC setter,
    grinder operator, boring machine operator, drill press operator, metal turner, precision machinist, Zerspanungsmechaniker/in, CNC Fräser/in,
    CNC Dreher/in, Dreher/in, Fräser/in, Einrichter/in, Maschineneinrichter/in, CNC Programmierer/in, CNC Fachkraft, Feinwerkmechaniker/in,
    tourneur/euse, fraiseur/euse, tourneur fraiseur, usineur/euse, opérateur/rice CNC, opérateur/rice sur commande numérique, régleur/euse,
    technicien/ne d'usinage, conducteur/rice de machine à commande numérique, tornero/a, fresador/a, operador/a CNC, mecanizador/a, ajustador/a,
    programador/a CNC
CNC programmer; CNC turner; CNC miller; Grinding machinist; EDM operator; Press brake operator; Laser cutting operator; Punch press operator;
    Gear cutter; Boring machinist; Screw machine operator; Waterjet operator; Metal planer; Swaging machine operator
== 7224 manufacturing
Metal polisher = metal grinder, tool sharpener, metal finisher, knife grinder, Schleifer/in, Polierer Metall, polisseur/euse, affûteur/euse,
    pulidor/a de metales, afilador/a
== 7231 automotive
Motor mechanic = car mechanic, auto mechanic, vehicle technician, automotive technician, motor vehicle technician, HGV technician, diesel mechanic,
    automotive mechanic, vehicle mechanic, auto electrician, service technician automotive, master technician automotive, garage mechanic,
    brake mechanic, body repair technician, fleet mechanic, Kfz Mechatroniker/in, Kfz Mechaniker/in, Automechaniker/in, Kraftfahrzeugmechatroniker/in,
    Zweiradmechatroniker/in, Automechatroniker/in, Kfz Elektriker, Land und Baumaschinenmechatroniker Kfz, mécanicien/ne automobile,
    mécanicien/ne auto, mécanicien/ne poids lourds, technicien/ne automobile, mécanicien/ne moto, mecánico/a de automóviles, mecánico/a de coches,
    mecánico/a de vehículos, electromecánico/a de vehículos
Truck mechanic; Motorcycle mechanic; Tyre fitter; Bus mechanic; Vehicle electronics technician; Auto glass technician; Diesel engine mechanic;
    Transmission specialist; Forklift mechanic; Caravan technician; Vehicle restorer; MOT tester
== 7232 aviation
Aircraft mechanic = aircraft maintenance technician, aircraft maintenance engineer, airframe mechanic, aviation mechanic, aircraft technician,
    helicopter mechanic, aircraft engine mechanic, aviation technician, avionics technician, Fluggerätmechaniker/in, Fluggerätelektroniker/in,
    mécanicien/ne aéronautique, technicien/ne aéronautique, mécanicien/ne avion, mecánico/a de aviones, técnico/a de mantenimiento aeronáutico
== 7233 maintenance
Industrial machinery mechanic = industrial mechanic, maintenance mechanic, maintenance fitter, mechanical fitter, millwright, plant mechanic,
    maintenance technician, heavy equipment mechanic, construction plant fitter, mechanic, machine fitter, lubrication technician,
    industrial maintenance technician, multi skilled engineer, plant fitter, service technician, field service technician, field technician,
    maintenance electrician mechanical, maintenance engineer shift, elevator mechanic helper, service engineer, Industriemechaniker/in,
    Betriebsschlosser/in, Instandhalter/in, Instandhaltungsmechaniker/in, Mechaniker/in, Mechatroniker/in, Landmaschinenmechaniker/in,
    Land und Baumaschinenmechatroniker, Servicetechniker/in, Baumaschinenmechaniker, Wartungstechniker/in, Monteur/in, Maschinenschlosser/in,
    Baumaschinenmechatroniker/in, Instandhaltungstechniker/in, technicien/ne de maintenance, technicien/ne de maintenance industrielle,
    mécanicien/ne industriel, mécanicien/ne d'entretien, mécanicien/ne agricole, agent de maintenance, technicien/ne SAV, technicien/ne itinérant,
    mécanicien/ne, électromécanicien/ne de maintenance, monteur/euse mécanicien, mecánico/a industrial, mecánico/a, técnico/a de mantenimiento,
    mecánico/a de maquinaria agrícola, técnico/a de servicio
Elevator installer; Agricultural machinery mechanic; Construction machinery mechanic; Mining machinery mechanic; Pump technician;
    Compressor technician; Bottling machinery technician; Rolling stock mechanic; Marine mechanic; Textile machinery mechanic;
    Printing machinery technician; Turbine mechanic; Industrial robot maintainer; Crane technician; Conveyor technician; Vending machine mechanic;
    Field service engineer; Hydraulic fitter; Boiler mechanic
== 7234 maintenance
Bicycle mechanic = bicycle repairer, bike mechanic, cycle technician, Fahrradmechaniker/in, Fahrradmonteur/in, mécanicien/ne cycles,
    mecánico/a de bicicletas
`
