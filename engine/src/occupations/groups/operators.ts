import type { OccupationTable } from '../rows.ts'

/** ISCO-08 major group 8: plant and machine operators, assemblers, drivers. */
export const operators: OccupationTable = `
== 8111 mining
Miner = underground miner, coal miner, quarryman, mine operator, quarry worker, bolting machine operator, Bergmann, Bergleute, mineur/euse,
    carrier/ère, minero/a
Mining plant operator = mining equipment operator, surface mining operator, longwall operator, continuous miner operator,
    conducteur/rice d'engins miniers, operador/a de maquinaria minera
Tunnelling machine operator = tunneller, tunnel miner, TBM operator, Tunnelbauer/in, tunnelier/ère, tunelador
== 8112 mining
Mineral processing operator = crusher operator, flotation operator, stone cutting machine operator, stone polisher machine, ore processing operator,
    Aufbereitungsmechaniker/in, Steinbrecher, opérateur/rice de concassage, operador/a de planta de áridos
== 8113 mining
Well driller = drilling rig operator, driller, derrickman, roughneck, boring equipment operator, oil rig worker, water well driller, toolpusher,
    Bohrgeräteführer/in, Bohrmeister, Brunnenbauer/in, foreur/euse, sondeur/euse, perforista, sondista
== 8114 manufacturing
Cement production operator = concrete products machine operator, concrete mixer operator, precast concrete worker, ready mix plant operator,
    asphalt plant operator, block making machine operator, Betonfertigteilbauer/in, Mischmeister, opérateur/rice de centrale à béton, centralier/ère,
    operador/a de planta de hormigón
== 8121 manufacturing
Furnace operator = blast furnace operator, metal heat treating operator, steel converter operator, smelter operator, heat treater, Hochofenarbeiter,
    Schmelzer/in, Härter, opérateur/rice de four, fondeur/euse d'acier, hornero/a
Rolling mill operator = metal rolling operator, tube mill operator, metal extruder operator, wire drawer, Walzwerker/in, Drahtzieher/in,
    lamineur/euse, tréfileur/euse, laminador/a
Casting machine operator = die casting operator, die caster, casting operator, Druckgießer/in, opérateur/rice de fonderie sous pression,
    operador/a de fundición
== 8122 manufacturing
Metal finishing operator = electroplater, galvaniser, anodiser, metal coating operator, plating operator, metal spraying operator,
    buffing machine operator, Galvaniseur/in, Oberflächenbeschichter/in, Verzinker, galvaniseuse, opérateur/rice de traitement de surface,
    galvanizador/a
== 8131 chemicals
Chemical production operator = chemical operator, chemical process operator, chemical plant operator, process operator, plant operator,
    pill making machine operator, detergent production operator, explosives production operator, mixing operator, blending operator,
    Chemiearbeiter/in, Produktionsfachkraft Chemie, Pharmakant/in, opérateur/rice chimiste, opérateur/rice de production chimique,
    opérateur/rice de fabrication pharmaceutique, operador/a químico, operario/a de industria química, operador/a de planta
Paint mixer = ink mixer, colour mixer, coloriste industriel, colorista
Pharmaceutical production operator; Cosmetics production operator; Soap maker; Fertiliser production operator; Nitroglycerine operator;
    Paint production operator; Industrial gas operator; Tablet press operator; Perfume production operator
== 8132 printing
Photographic products operator = film developer, photo lab technician, photo processor, Fotolaborant/in, laborantin/e photo,
    técnico/a de laboratorio fotográfico
== 8141 manufacturing
Rubber products machine operator = tyre builder, vulcanising machine operator, rubber moulder, rubber mixer, Reifenwerker,
    Verfahrensmechaniker Kautschuk, opérateur/rice caoutchouc, operador/a de caucho
== 8142 manufacturing
Injection moulding operator = plastics machine operator, injection molding operator, injection moulding technician, plastic moulder,
    Kunststoffformgeber/in, Verfahrensmechaniker Kunststofftechnik, Verfahrensmechaniker für Kunststoff und Kautschuktechnik, Spritzgießer,
    plasturgiste, opérateur/rice en plasturgie, monteur/euse régleur en injection plastique, inyector/a de plásticos, operador/a de inyección
Extrusion operator = extruder operator, plastic extrusion operator, Extruderführer/in, extrudeur/euse, opérateur/rice extrusion, extrusionista
Composite laminator = fibreglass laminator, composite technician, fiberglass moulder, Faserverbundwerker, stratifieur/euse, drapeur/euse,
    laminador/a de fibra
Blow moulding operator; Thermoforming operator; Plastic film extruder operator; Rotational moulding operator; Cable extruder operator;
    Pultrusion operator; Vacuum forming operator
== 8143 manufacturing
Paper products machine operator = carton making machine operator, corrugator operator, cardboard box maker, envelope maker,
    paper bag machine operator, die cutting operator, Verpackungsmittelmechaniker/in, Packmitteltechnologe, conducteur/rice de machine cartonnage,
    operador/a de cartonaje
== 8151 textile
Spinning machine operator = fibre preparing operator, yarn spinner, winding machine operator, carding operator, Textilmaschinenführer/in, Spinner/in,
    fileur/euse, bobineur/euse, hilandero/a
== 8152 textile
Loom operator = weaver, weaving machine operator, knitting machine operator, tufting operator, carpet loom operator, warper, Weber/in,
    Strickmaschinenführer, tisserand/e, tricoteur/euse, bonnetier/ère, tejedor/a
== 8153 textile
Sewing machine operator = sewer, machinist sewing, industrial sewing machinist, embroidery machine operator, garment machinist, stitcher,
    overlock operator, Industrienäher/in, Modenäher/in, Textil und Modenäher, mécanicien/ne en confection, couturier/ère industriel,
    opérateur/rice de confection, piqueur/euse, costurero/a, operador/a de máquina de coser
== 8154 textile
Textile dyer = textile bleacher, dyeing machine operator, textile finishing operator, fabric printer, Färber/in, Textilveredler/in, teinturier/ère,
    apprêteur/euse, tintorero/a
== 8155 textile
Leather processing operator = fur preparing machine operator, leather production machine operator, tannery operator, opérateur/rice de tannerie,
    operador/a de curtiduría
== 8156 textile
Shoe production operator = footwear machine operator, shoe making machine operator, leather goods machine operator, Schuhfertiger/in,
    opérateur/rice en maroquinerie, monteur/euse de chaussures, aparador/a de calzado
== 8157 cleaning
Laundry machine operator = dry cleaner, laundry operator, dry cleaning machine operator, laundry worker, presser machine, laundry attendant,
    Textilreiniger/in, Wäschereimitarbeiter/in, opérateur/rice de blanchisserie, agent de blanchisserie, pressing employé, operario/a de lavandería,
    tintorero/a de prendas
== 8159 textile
Textile machine operator = braiding machine operator, rope maker, nonwoven machine operator, hat making machine operator, tent maker, Seiler/in,
    cordier/ère, operador/a textil
== 8160 food-processing
Food production operator = food processing operator, food production worker, food process operator, food factory worker, food packer, bakery operator,
    bakery production operator, sausage machine operator, milk processing operator, sugar refinery operator, cocoa mill operator,
    freezing machine operator, Fachkraft für Lebensmitteltechnik, Maschinen und Anlagenführer Lebensmitteltechnik,
    Produktionsmitarbeiter Lebensmittel, Süßwarentechnologe, opérateur/rice agroalimentaire, agent de production agroalimentaire,
    conducteur/rice de ligne agroalimentaire, ouvrier/ère agroalimentaire, operario/a de industria alimentaria, manipulador/a de alimentos
Brewer = brewmaster, brewery operator, craft brewer, maltster, Brauer/in, Brauer und Mälzer, Mälzer, brasseur/euse, malteur/euse, cervecero/a,
    maestro cervecero
Distillery worker = distiller, spirits maker, Brenner, Destillateur/in, distillateur/rice, destilador/a
Winery worker = cellar hand, cellar worker, cellar master, Kellermeister/in, Weintechnologe, caviste de production, ouvrier/ère de chai,
    maître de chai, bodeguero/a
Miller = grain miller, flour miller, feed mill operator, Müller/in, Verfahrenstechnologe Mühlen, meunier/ère, molinero/a
Bakery machine operator; Dairy processing operator; Meat processing operator; Fish processing operator; Sugar production operator;
    Chocolate moulding operator; Coffee roasting operator; Bottling operator; Canning operator; Pasta maker; Sausage maker; Frozen food operator;
    Oil mill operator; Animal feed operator; Starch extraction operator; Beverage mixing operator; Nut processing operator; Potato chip operator
== 8171 manufacturing
Paper mill operator = paper machine operator, pulp mill operator, papermaking machine operator, bleaching operator paper, Papiermacher/in,
    Papiertechnologe, Papiertechnologin, papetier/ère, conducteur/rice de machine à papier, operador/a de papelera
== 8172 woodworking
Sawmill operator = wood processing plant operator, plywood press operator, wood chipper operator, veneer cutter, band saw operator, Säger/in,
    Sägewerker/in, scieur/euse, conducteur/rice de scierie, aserrador/a
Pallet maker = pallet assembler, wooden crate maker, palettier/ère
== 8181 manufacturing
Glass production operator = ceramic plant operator, glass furnace operator, kiln operator, glass forming machine operator, brick kiln operator,
    pottery machine operator, clay mixer operator, Glasapparatebauer/in, Industriekeramiker/in, Ofenführer Glas, opérateur/rice verrier,
    cuiseur/euse de céramique, operador/a de horno
== 8182 energy
Boiler operator = stationary engineer, steam engine operator, stoker, ship fireman, Kesselwärter/in, Heizer/in, chauffeur/euse de chaudière,
    conducteur/rice de chaufferie, calderista
== 8183 manufacturing
Packaging machine operator = packing machine operator, bottling line operator, labelling machine operator, filling machine operator,
    packaging operator, filling line operator, canning line operator, wrapping machine operator, packaging technician, Verpackungsmaschinenführer/in,
    Abfüller/in, conducteur/rice de ligne de conditionnement, conducteur/rice de ligne, agent/e de conditionnement, opérateur/rice de conditionnement,
    maquinista de envasado, operador/a de envasado
== 8189 manufacturing
Production operator = machine operator, production line operator, manufacturing operator, process worker, manufacturing technician,
    production technician, production machine operator, production line worker, robot cell operator, silicon chip production operator,
    cable making machine operator, wafer production operator, Maschinenbediener/in, Anlagenbediener/in, Maschinenführer/in,
    Maschinen und Anlagenführer, Maschinen und Anlagenführerin, Maschinenoperator, Produktionsfachkraft, opérateur/rice de production,
    opérateur/rice de fabrication, conducteur/rice de machines, opérateur/rice machine, conducteur/rice de machine, operador/a de producción,
    operador/a de máquina, operador/a de maquinaria, maquinista industrial
Cable machine operator; Wafer fabrication operator; 3D printing operator; Optical disc moulding operator; Concrete pump operator;
    Battery production operator; Wire harness machine operator; Filter production operator; Diaper machine operator
== 8211 manufacturing
Mechanical assembler = mechanical machinery assembler, machine assembler, automotive assembly worker, turbine assembler, mechanical fitter assembler,
    Montagemechaniker/in, Monteur Maschinenbau, Fertigungsmechaniker/in, Industriemonteur, monteur/euse assembleur/se, monteur/euse ajusteur,
    monteur/euse mécanique, ajusteur/euse monteur/se, montador/a mecánico, ensamblador/a mecánico
Engine assembler; Aircraft assembler; Vehicle assembler; Pump assembler; Gearbox assembler; Ship assembler; Railcar assembler; Wind turbine assembler
== 8212 manufacturing
Electronics assembler = electrical equipment assembler, electronic equipment assembler, electrical assembler, wire harness assembler, solderer,
    surface mount technology operator, SMT operator, cable assembler, Elektronikmonteur, Bestücker/in, Elektrogerätemonteur/in, Löter/in,
    câbleur/euse, monteur/euse câbleur/se, câbleur/euse en électronique, intégrateur/rice câbleur/se, monteur/euse en électronique,
    montador/a electrónico, ensamblador/a electrónico
PCB assembler; Transformer assembler; Battery assembler; Motor winder production; Semiconductor assembler; Control panel assembler;
    Appliance assembler; Sensor assembler
== 8219 manufacturing
Assembler = assembly line worker, assembly worker, product assembler, plastic products assembler, leather products assembler, assembly operator,
    assembly technician, assembly operative, wood products assembler, doll and toy assembler, Montagemitarbeiter/in, Montierer/in, Montagehelfer/in,
    Fachkraft für Metalltechnik, assembleur/euse, agent de montage, opérateur/rice de montage, monteur/euse en meubles, ensamblador/a, montador/a,
    montador/a de muebles
Furniture assembler; Bicycle assembler; Doll maker; Solar panel assembler; Mattress assembler; Window assembler; Plastic goods assembler;
    Footwear assembler; Medical device assembler; Watch assembler
== 8311 rail
Train driver = locomotive driver, locomotive engineer, underground train driver, metro driver, subway train operator, Lokführer/in,
    Triebfahrzeugführer/in, Zugführer/in, conducteur/rice de train, conducteur/rice de métro, mécanicien/ne de locomotive, maquinista de tren,
    maquinista ferroviario
== 8312 rail
Railway signaller = shunter, signalman, railway switch operator, rail yard worker, signal operator, railway brake operator, Fahrdienstleiter/in,
    Rangierer, Rangierbegleiter, Stellwerker, agent de circulation ferroviaire, aiguilleur/euse du rail, agent de manœuvre, guardagujas
== 8321 driving
Motorcycle courier = motorcycle taxi driver, dispatch rider, moped courier, scooter delivery rider, Motorradkurier, coursier/ère moto, coursier/ère,
    mensajero/a en moto, motorista repartidor
== 8322 driving
Delivery driver = van driver, courier driver, delivery van driver, parcel delivery driver, multi drop driver, courier, Auslieferungsfahrer/in,
    Kurierfahrer/in, Paketzusteller/in, Zustellfahrer/in, Auslieferer, Kurier, chauffeur/euse livreur/se, livreur/euse, conducteur/rice livreur/se,
    coursier livreur, repartidor/a, conductor/a repartidor
Taxi driver = cab driver, private hire driver, ride share driver, limousine driver, Uber driver, patient transport driver, Taxifahrer/in, Chauffeurin,
    Mietwagenfahrer, chauffeur/euse de taxi, chauffeur VTC, conducteur/rice de taxi, taxista, chófer
Driver = car driver, company driver, school van driver, valet parking driver, Fahrer/in, Personenkraftfahrer, chauffeuse, conducteur/rice, conductor/a
Chauffeur; Parcel courier; Ambulance car driver; Hearse driver; Ride hailing driver; Mobile library driver; Valet driver
== 8331 driving
Bus driver = coach driver, school bus driver, public transport driver, tram driver, trolleybus driver, streetcar operator, Busfahrer/in,
    Straßenbahnfahrer/in, Fachkraft im Fahrbetrieb, Omnibusfahrer/in, conducteur/rice de bus, conducteur/rice de car, chauffeur/euse de bus,
    conducteur/rice receveur/se, conducteur/rice de tramway, conductor/a de autobús, conductor/a de tranvía
== 8332 driving
Truck driver = HGV driver, lorry driver, heavy goods vehicle driver, long haul truck driver, semi truck driver, CDL driver, HGV class 1 driver,
    HGV class 2 driver, dump truck driver, trailer truck driver, tractor trailer driver, OTR driver, LKW Fahrer/in, Berufskraftfahrer/in,
    Kraftfahrer/in, Fernfahrer/in, Tankwagenfahrer/in, conducteur/rice routier, chauffeur/euse poids lourd, conducteur/rice poids lourd,
    chauffeur/euse SPL, routier/ère, conducteur/rice super lourd, camionero/a, conductor/a de camión, transportista
Removal van driver = furniture mover driver, moving truck driver
Refuse vehicle driver = garbage truck driver, Müllwagenfahrer, conducteur/rice de benne à ordures, conductor/a de camión de basura
Dangerous goods driver = ADR driver, hazmat driver
Tow truck driver = recovery driver, dépanneur/euse remorqueur/se
Tanker driver; Concrete mixer driver; Car transporter driver; Logging truck driver; Livestock transporter driver; Refrigerated truck driver;
    Abnormal load driver
== 8341 agriculture
Tractor driver = agricultural machinery operator, combine operator, combine harvester operator, forestry machine operator, harvester operator,
    forwarder operator, farm machinery operator, Traktorfahrer/in, Mähdrescherfahrer, Forstmaschinenführer/in, Landmaschinenführer,
    conducteur/rice d'engins agricoles, tractoriste, conducteur/rice d'engins forestiers, tractorista, maquinista agrícola
== 8342 construction
Excavator operator = earthmoving plant operator, digger driver, heavy equipment operator, backhoe operator, plant operator construction,
    loader operator, wheel loader operator, dredge operator, pile driver operator, paver operator, snow plough operator, 360 excavator operator,
    Baggerfahrer/in, Baumaschinenführer/in, Radladerfahrer/in, Walzenfahrer, Baugeräteführer/in, conducteur/rice d'engins,
    conducteur/rice d'engins de chantier, conducteur/rice de pelle, pelleur/euse, maquinista de excavadora, palista, operador/a de maquinaria pesada,
    gruista de obra
Bulldozer operator; Grader operator; Road roller operator; Pile driving operator; Dredger operator; Snowplough operator; Scraper operator;
    Trenching machine operator; Paving machine operator
== 8343 construction
Crane operator = crane driver, bridge crane operator, hoist operator, gantry crane operator, chairlift operator, winch operator, Kranführer/in,
    Kranfahrer/in, Seilbahnführer, Seilbahner, grutier/ère, pontier/ère, conducteur/rice de téléphérique, gruista, operador/a de grúa
Lock keeper = lock operator, Schleusenwärter/in, éclusier/ère
Tower crane operator; Mobile crane operator; Cable car operator; Container crane operator; Bridge operator
== 8344 warehouse
Forklift driver = forklift operator, forklift truck driver, FLT driver, reach truck operator, reach truck driver, lift truck operator,
    telehandler operator, counterbalance driver, Gabelstaplerfahrer/in, Staplerfahrer/in, Schubmaststaplerfahrer, cariste,
    conducteur/rice de chariot élévateur, carretillero/a, operador/a de montacargas
== 8350 maritime
Deckhand = sailor, seaman, able seaman, ordinary seaman, bosun, ferry deckhand, barge crew, tug crew, Matrose, Matrosin, Schiffsmechaniker/in,
    Binnenschiffer/in, Bootsmann, Decksmann, matelot, marin, bosco, batelier/ère, marinero/a, contramaestre
Boatswain; Barge hand; Ferry hand; Yacht hand; Cable ship hand; Marine firefighter
`
