import type { OccupationTable } from '../rows.ts'

/** ISCO-08 sub-major groups 73, 74 and 75: handicraft, printing, electrical, food, wood, garment and other craft trades. */
export const crafts: OccupationTable = `
== 7311 crafts
Precision instrument maker = precision instrument repairer, surgical instrument maker, camera repairer, Feinmechaniker/in, Chirurgiemechaniker/in,
    mécanicien/ne de précision, micromécanicien/ne, mecánico/a de precisión
Watchmaker = clockmaker, watch repairer, clock repairer, Uhrmacher/in, horloger/ère, relojero/a
Optical instrument maker = optical instrument repairer, lens grinder, Feinoptiker/in, opticien/ne de précision
== 7312 crafts
Piano tuner = Klavierstimmer/in, Klavierbauer/in, accordeur/euse de piano, afinador/a de pianos
Luthier = violin maker, guitar maker, Geigenbauer/in, Gitarrenbauer/in, lutier
Musical instrument maker = organ builder, musical instrument technician, Orgelbauer/in, Instrumentenbauer/in, facteur/rice d'instruments,
    constructor/a de instrumentos
== 7313 crafts
Goldsmith = jeweller, jeweler, silversmith, jewellery maker, jewellery mounter, Goldschmied/in, Silberschmied/in, bijoutier/ère, joaillier/ère,
    orfèvre, joyero/a, orfebre, platero/a
Gem cutter = gem setter, diamond cutter, Edelsteinschleifer/in, Edelsteinfasser/in, lapidaire, sertisseur/euse, engastador/a
== 7314 crafts
Potter = ceramicist, ceramist, pottery maker, Keramiker/in, Töpfer/in, potier/ère, céramiste, ceramista, alfarero/a
Brick and tile moulder = abrasive wheel moulder, Ziegler, tuilier/ère
== 7315 crafts
Glass blower = glassmaker, glass maker, Glasbläser/in, Glasmacher/in, souffleur/euse de verre, verrier/ère, soplador/a de vidrio
Glass cutter = glass grinder, glass finisher, glass beveller, Glasschleifer/in, tailleur/euse de verre, tallador/a de vidrio
== 7316 crafts
Sign writer = sign maker, signage installer, sign painter, vinyl applicator, Schilder und Lichtreklamehersteller, Werbetechniker/in, enseigniste,
    peintre en lettres, rotulista
Engraver = glass engraver, etcher, Graveur/in, graveuse, grabador/a
Decorative painter = gilder, glass painter, Vergolder/in, doreur/euse, peintre décorateur d'objets, dorador/a
== 7317 crafts
Basket weaver = wicker worker, brush maker, wicker furniture maker, Korbmacher/in, Flechtwerkgestalter/in, vannier/ère, cestero/a
Wood carver = wood toy maker, candle maker, Holzbildhauer/in, sculpteur/rice sur bois, tallista
== 7318 textile
Hand weaver = hand knitter, handloom weaver, carpet weaver hand, Handweber/in, tisserand/e d'art, tejedor/a artesanal
Leather craftsman = saddler, leather goods maker, Sattler/in, Feintäschner/in, maroquinier/ère, sellier/ère, marroquinero/a, guarnicionero/a
Lace maker = embroiderer hand, Klöpplerin, dentellier/ère, encajera
== 7319 crafts
Taxidermist = Präparator/in, taxidermiste, taxidermista
Restorer of furniture = antique restorer, antique furniture restorer, ébéniste restaurateur, restaurador/a de muebles
Handicraft worker = artisan, craftsperson, craft maker, Kunsthandwerker/in, artisan/e d'art, artesano/a
== 7321 printing
Pre press technician = prepress operator, desktop publisher, DTP operator, typesetter, plate maker printing, compositor, Druckvorstufe Techniker,
    Medientechnologe Druckvorstufe, Mediengestalter Digital und Print, opérateur/rice prépresse, maquettiste PAO, maquettiste,
    técnico/a de preimpresión, maquetador/a
== 7322 printing
Printer = offset printer, printing press operator, print operator, digital printer, flexographic printer, print machine operator, lithographer,
    Drucker/in, Medientechnologe Druck, Offsetdrucker/in, imprimeur/euse, conducteur/rice offset, conducteur/rice de machines à imprimer, impresor/a,
    operador/a de impresión
Screen printer = serigrapher, textile printer, Siebdrucker/in, sérigraphe, serigrafista
== 7323 printing
Bookbinder = print finisher, print finishing operator, bindery worker, Buchbinder/in, Medientechnologe Druckverarbeitung, relieur/euse,
    massicotier/ère, façonnier/ère, encuadernador/a
== 7411 electrical
Electrician = building electrician, electrical installer, electrical contractor, approved electrician, wireman, installation electrician,
    journeyman electrician, master electrician, commercial electrician, Elektriker/in, Elektroinstallateur/in, Elektroniker/in,
    Elektroniker Energie und Gebäudetechnik, Elektroniker für Energie und Gebäudetechnik, Elektrofachkraft, Elektromonteur/in, électricien/ne,
    électricien/ne du bâtiment, électricien/ne bâtiment, électricien/ne d'équipement, electricista, instalador/a electricista
Electrical repairer = house electrical repairer, electrical maintenance worker building
Fire alarm installer = security alarm installer, burglar alarm installer, intercom installer, security systems technician, fire alarm engineer,
    Alarmanlagenmonteur, installateur/rice d'alarmes, instalador/a de alarmas
Stage electrician = theatre electrician, électricien/ne de spectacle
Solar panel installer = solar installer, PV installer, Solarmonteur/in, installateur/rice de panneaux solaires, instalador/a de paneles solares
EV charging installer; Smart home installer; Domestic electrician; Event electrician; Lightning protection installer; Marine electrician;
    Mining electrician; Neon sign installer
== 7412 electrical
Electrical fitter = electrical mechanic, industrial electrician, maintenance electrician, electrical maintenance technician,
    electrical maintenance engineer, plant electrician, Betriebselektriker/in, Industrieelektriker/in, Elektroniker für Betriebstechnik,
    Elektronikerin für Betriebstechnik, Energieelektroniker/in, électricien/ne de maintenance, électricien/ne industriel, électromécanicien/ne,
    technicien/ne de maintenance électrique, electromecánico/a, electricista industrial, electricista de mantenimiento
Lift mechanic = elevator technician, elevator mechanic, lift engineer, escalator technician, Aufzugsmonteur/in, Aufzugstechniker/in, ascensoriste,
    technicien/ne ascensoriste, ascensorista, técnico/a de ascensores
Electric motor winder = coil winder repairer, transformer mechanic, Elektromaschinenbauer/in, bobinier/ère, bobinador/a
Switchgear fitter = panel builder, control panel wirer, control panel builder, electrical panel assembler, Schaltschrankbauer/in,
    Schaltanlagenmonteur, câbleur/euse d'armoires électriques, cuadrista
Automotive electrician = vehicle electrician, Autoelektriker/in, électricien/ne automobile, electricista del automóvil
== 7413 electrical
Line worker = lineman, linesman, lineworker, power line technician, overhead line worker, cable jointer, power cable jointer, Freileitungsmonteur/in,
    Kabelmonteur/in, Netzmonteur/in, monteur/euse de lignes électriques, monteur/euse réseau, liniero, tendedor/a de líneas
Overhead line engineer railway = railway electrification technician, caténairiste, Oberleitungsmonteur/in
Street lighting technician = street light electrician, technicien/ne éclairage public
== 7421 electrical
Electronics mechanic = electronics repairer, electronics service technician, photocopier technician, household appliance repairer,
    appliance repair technician, Radio und Fernsehtechniker, Radio und Fernsehtechnikerin, Informationselektroniker/in,
    Elektroniker für Geräte und Systeme, Hausgerätetechniker/in, réparateur/rice électroménager, technicien/ne électroménager,
    técnico/a de electrodomésticos, reparador/a de electrónica
ATM technician = ATM repair technician, vending machine technician, gaming machine technician, Automatentechniker, technicien/ne monétique
Mobile phone technician = phone repair technician, mobile device technician, Handytechniker, réparateur/rice de téléphones, técnico/a de móviles
== 7422 telecommunications
ICT installer = computer hardware technician, telecommunications installer, data cabling installer, network cabler, cable installer,
    satellite installer, IT field technician, computer repair technician, Netzwerkinstallateur, Telekommunikationsmonteur, Glasfasermonteur,
    IT Systemelektroniker/in, IT Field Techniker, installateur/rice télécom, raccordeur/euse fibre optique, technicien/ne de maintenance informatique,
    monteur/euse câbleur/se télécom, instalador/a de telecomunicaciones, instalador/a de fibra óptica
Fibre optic splicer; Broadband installer; CCTV installer; Satellite dish installer; Structured cabling technician; Telephone installer
== 7511 food-processing
Butcher = meat cutter, slaughterer, boner, halal butcher, meat processor, Fleischer/in, Metzger/in, Schlachter/in, boucher/ère, charcutier/ère,
    désosseur/euse, carnicero/a, charcutero/a, matarife
Fishmonger = fish filleter, fish cutter, Fischverkäufer, poissonnier/ère, écailler/ère, pescadero/a
== 7512 food-processing
Baker = bread baker, artisan baker, bakery assistant baker, Bäcker/in, boulanger/ère, panadero/a
Pastry cook = pastry maker, confectioner, cake decorator, patissier, Konditor/in, pâtissière, pastelero/a, repostero/a
Chocolatier = chocolate maker, Schokoladenmacher, chocolatière, chocolatero/a
== 7513 food-processing
Cheese maker = cheesemaker, butter maker, dairy products maker, ice cream maker, Käser/in, Molkereifachmann/frau, Milchtechnologe, Milchtechnologin,
    fromager/ère, glacier artisanal, quesero/a
== 7514 food-processing
Fruit and vegetable preserver = fruit canner, jam maker, oil presser, conserveur/euse, conservero/a
== 7515 food-processing
Food taster = food grader, wine taster, tea taster, coffee roaster, beverage taster, Kaffeeröster/in, torréfacteur/rice, catador/a, tostador/a de café
== 7516 food-processing
Tobacco preparer = cigar maker, tobacco grader, cigarier/ère, torcedor/a, cigarrero/a
== 7521 woodworking
Wood treater = wood seasoner, timber treater, wood grader, Holztrockner, traiteur/euse de bois
== 7522 woodworking
Cabinet maker = furniture maker, cabinetmaker, wheelwright, furniture carpenter, Möbeltischler/in, Möbelschreiner/in, ébéniste,
    menuisier/ère d'agencement, ebanista
Cooper = barrel maker, Küfer/in, Böttcher/in, tonnelier/ère, tonelero/a
Boat builder = wooden boat builder, boatbuilder, Bootsbauer/in, constructeur/rice de bateaux, carpintero/a de ribera
Picture framer = Rahmenmacher, encadreur/euse, enmarcador/a
== 7523 woodworking
Woodworking machine operator = woodworking machinist, wood turner, CNC woodworking operator, Holzmechaniker/in, Drechsler/in,
    Holzbearbeitungsmechaniker/in, opérateur/rice de machines à bois, tourneur/euse sur bois, operador/a de máquinas de carpintería
== 7531 textile
Tailor = dressmaker, seamstress, bespoke tailor, alterations tailor, Schneider/in, Maßschneider/in, Änderungsschneider/in, Damenschneider/in,
    tailleur/euse, couturier/ère, retoucheur/euse, sastre, sastra, modista
Milliner = hat maker, hatter, Modist/in, chapelier/ère, modiste, sombrerero/a
Furrier = Kürschner/in, fourreur/euse, peletero/a
Costume maker = wardrobe assistant, dresser, wig maker, Gewandmeister/in, habilleur/euse, sastre de teatro
== 7532 textile
Pattern maker = garment pattern maker, pattern cutter, fabric cutter, clothing cutter, garment cutter, sample maker, Schnittmacher/in, Zuschneider/in,
    modéliste, patronnier/ère, coupeur/euse, patronista, cortador/a textil
== 7533 textile
Embroiderer = hand sewer, textile mender, umbrella maker, Sticker/in, Näher/in, brodeur/euse, bordador/a
== 7534 textile
Upholsterer = furniture upholsterer, mattress maker, vehicle upholsterer, Polsterer, Polsterin, Raumausstatter Polstern, Fahrzeugsattler/in,
    tapissier/ère, tapissier/ère d'ameublement, tapicero/a
== 7535 textile
Tanner = fellmonger, pelt grader, hide dresser, Gerber/in, tanneur/euse, mégissier/ère, curtidor/a
== 7536 textile
Shoemaker = cobbler, shoe repairer, bootmaker, orthopaedic shoemaker, Schuhmacher/in, Orthopädieschuhmacher/in, cordonnier/ère, bottier/ère,
    podo orthésiste, zapatero/a
== 7541 construction
Diver = commercial diver, scuba diver, salvage diver, Taucher/in, Berufstaucher/in, scaphandrier/ère, plongeur/euse professionnel, buzo
== 7542 mining
Shotfirer = blaster, explosives engineer, explosives handler, Sprengmeister/in, artificier/ère, boutefeu, artillero/a de minas, dinamitero
== 7543 quality-control
Quality inspector = product grader, quality controller, quality control inspector, quality control, product tester, inspector manufacturing,
    quality checker, metal products inspector, incoming goods inspector, wood products grader, textile quality inspector, Qualitätsprüfer/in,
    Qualitätskontrolleur/in, Warenprüfer, contrôleur/euse qualité, agent de contrôle qualité, inspector/a de calidad, controlador/a de calidad
== 7544 cleaning
Pest control technician = exterminator, fumigator, pest controller, weed controller, Schädlingsbekämpfer/in, Kammerjäger, agent 3D, dératiseur/euse,
    técnico/a de control de plagas, fumigador/a
== 7549 crafts
Florist = flower arranger, floral designer, Floristin, fleuriste, florista
Lens moulder = optical lens moulder, fireworks maker, Pyrotechniker/in, artificier/ère de spectacle, pirotécnico/a
`
