import type { OccupationTable } from '../rows.ts'

/** ISCO-08 major group 9: elementary occupations. */
export const elementary: OccupationTable = `
== 9111 cleaning
Domestic cleaner = house cleaner, housemaid, maid, domestic helper, domestic worker, housekeeper, private household cleaner, home cleaner,
    Haushaltshilfe, Putzhilfe, Putzfrau, Raumpflegerin Privathaushalt, Zugehfrau, femme de ménage, employé/e de maison, aide ménager/ère,
    homme de ménage, empleado/a de hogar, asistenta, empleada doméstica
== 9112 cleaning
Cleaner = office cleaner, cleaning operative, commercial cleaner, toilet attendant, cleaning assistant, lavatory attendant,
    environmental services technician, hospital housekeeper, cleaning staff, Reinigungskraft, Raumpfleger/in, Gebäudereiniger/in,
    Unterhaltsreiniger/in, Reinigungsfachkraft, Büroreiniger, agent/e d'entretien, agent/e de nettoyage, agent/e de propreté, agent de service,
    agent de bionettoyage, technicien/ne de surface, limpiador/a, operario/a de limpieza, personal de limpieza
Room attendant = hotel housekeeper, hotel cleaner, chambermaid, housekeeping attendant, housekeeping, hotel room cleaner, Zimmermädchen, Roomboy,
    Zimmerreinigungskraft, femme de chambre, valet de chambre, employé/e d'étage, camarero/a de pisos
Hospital cleaner; School cleaner; Aircraft cleaner; Train cleaner; Industrial cleaner; Laboratory cleaner; Cleanroom cleaner
== 9121 cleaning
Hand launderer = laundress, hand presser, ironer, hand ironer, Bügler/in, Wäscher/in, repasseur/euse, blanchisseur/euse, planchador/a, lavandero/a
== 9122 cleaning
Vehicle cleaner = car washer, car valeter, car detailer, vehicle valeter, Fahrzeugreiniger/in, Fahrzeugaufbereiter/in, préparateur/rice automobile,
    laveur/euse de voitures, lavacoches, lavador/a de vehículos
== 9123 cleaning
Window cleaner = Fensterputzer/in, Glasreiniger/in, laveur/euse de vitres, limpiacristales
== 9129 cleaning
Specialist cleaner = carpet cleaner, swimming pool cleaner, graffiti cleaner, water tank cleaner, crime scene cleaner, pool attendant,
    cooling tower cleaner, Industriereiniger/in, limpiador/a de piscinas
== 9211 agriculture
Crop farm labourer = farm labourer, farm worker, fruit picker, harvest worker, vegetable picker, grape picker, agricultural worker,
    seasonal farm worker, Erntehelfer/in, Landarbeiter/in, Saisonarbeiter Landwirtschaft, ouvrier/ère agricole, cueilleur/euse,
    saisonnier/ère agricole, vendangeur/euse, peón agrícola, temporero/a, jornalero/a, recolector/a
== 9212 agriculture
Livestock farm labourer = farmhand, stockman, milking assistant, dairy farm worker, pig farm worker, poultry farm worker, sheep shearer,
    Stallarbeiter, ouvrier/ère d'élevage, vacher/ère, vaquero/a, peón ganadero
== 9213 agriculture
Mixed farm labourer = general farm worker, farm hand, Hofarbeiter, ouvrier/ère polyvalent/e agricole, peón de explotación
== 9214 landscaping
Garden labourer = lawn mower operator, greenhouse worker, nursery labourer, landscape labourer, grounds maintenance worker, grass cutter,
    Gartenhelfer/in, Gärtnereihelfer, aide jardinier, agent d'entretien des espaces verts, agent des espaces verts, peón de jardinería
== 9215 forestry
Forestry labourer = tree planter, brush cutter operator, Pflanzhelfer Forst, ouvrier/ère sylvicole, peón forestal
== 9216 fishing
Fishery labourer = aquaculture labourer, fishing labourer, fish farm labourer, peón de acuicultura
== 9311 mining
Mining labourer = quarry labourer, mine labourer, Bergbauhelfer, manœuvre de mine, peón de minas
== 9312 construction
Civil engineering labourer = road worker, road maintenance worker, track worker, trackman, railway track labourer, highways operative, navvy,
    road maintenance operative, Straßenwärter/in, Gleisbauer/in, Tiefbauhelfer, ouvrier/ère des travaux publics, agent d'exploitation de la route,
    poseur/euse de voies, peón de obras públicas, peón caminero
== 9313 construction
Construction labourer = building labourer, general labourer, labourer, laborer, hod carrier, construction helper, demolition labourer,
    bricklayer's labourer, general operative construction, Bauhelfer/in, Bauhilfsarbeiter/in, Hilfsarbeiter Bau, manœuvre, manœuvre bâtiment,
    aide maçon, peón de construcción, peón, ayudante de albañil
== 9321 warehouse
Hand packer = packer, packing operative, hand packager, bagger, wrapper, labeller, warehouse packer, gift wrapper, Packerin, Verpacker/in,
    Verpackungsmitarbeiter/in, emballeur/euse, conditionneur/euse, agent de conditionnement manuel, empaquetador/a, embalador/a, empacador/a
== 9329 manufacturing
Factory worker = factory operative, production worker, production assistant, production operative, manufacturing worker, general operative,
    factory labourer, bottle sorter, manufacturing labourer, production helper, Produktionshelfer/in, Produktionsmitarbeiter/in, Fabrikarbeiter/in,
    Hilfsarbeiter/in, Produktionshilfe, Fertigungsmitarbeiter/in, ouvrier/ère de production, agent/e de production, agent/e de fabrication,
    manutentionnaire de production, operario/a de producción, operario/a de fábrica, operario/a, peón industrial
== 9331 driving
Bicycle courier = bike courier, pedicab driver, rickshaw driver, food delivery rider, delivery rider, cycle courier, Fahrradkurier/in,
    coursier/ère à vélo, livreur/euse à vélo, rider, repartidor/a en bicicleta
== 9332 agriculture
Animal drawn vehicle driver = carriage driver, coachman, Kutscher/in, cocher/ère, meneur/euse de chevaux, cochero/a
== 9333 warehouse
Warehouse worker = warehouse operative, warehouse associate, picker, warehouse picker, material handler, freight handler, loader, warehouse assistant,
    stevedore, longshoreman, ramp agent, removal worker, mover, truck loader, furniture mover, cargo handler, picker packer, goods handler,
    warehouse loader, dock worker, fulfilment associate, Lagermitarbeiter/in, Lagerarbeiter/in, Lagerhelfer/in, Kommissionierer/in, Verlader/in,
    Möbelpacker/in, Hafenarbeiter/in, Umzugshelfer/in, Versandmitarbeiter/in, préparateur/rice de commandes, manutentionnaire, agent de quai,
    déménageur/euse, agent logistique entrepôt, bagagiste, agent de piste, mozo de almacén, operario/a de almacén, preparador/a de pedidos,
    estibador/a, mozo de carga
Baggage handler; Docker; Order picker; Furniture remover; Container loader; Cold store operative; Cross dock operative; Market porter
== 9334 retail
Shelf filler = shelf stacker, stock replenisher, stocker, grocery stocker, overnight stocker, replenishment assistant, night filler, stock assistant,
    grocery clerk, Regalauffüller/in, Warenverräumer/in, Regaleinräumer, employé/e libre service, ELS, metteur/euse en rayon,
    employé/e de mise en rayon, reponedor/a
== 9411 kitchen
Fast food worker = fast food preparer, crew member restaurant, hamburger maker, sandwich artist, fast food crew member, Systemgastronomie Mitarbeiter,
    Fachmann für Systemgastronomie, Fachfrau für Systemgastronomie, équipier/ère polyvalent/e de restauration rapide,
    équipier/ère de restauration rapide, empleado/a de comida rápida
== 9412 kitchen
Kitchen assistant = kitchen porter, kitchen helper, kitchen hand, steward kitchen, kitchen steward, pot washer, pantry worker, kitchen aide,
    dietary aide, Küchenhilfe, Küchenhelfer/in, Spülkraft, Tellerwäscher/in, Spülhilfe, commis plongeur, plongeur/euse, aide de cuisine,
    aide cuisinier, employé/e de cuisine, ayudante de cocina, friegaplatos, pinche de cocina, auxiliar de cocina
Dishwasher; School kitchen assistant; Food preparation assistant; Hospital kitchen assistant; Barista assistant
== 9510 personal-services
Street service worker = shoe shiner, flyer distributor, leaflet distributor, errand boy, Zettelverteiler, Prospektverteiler,
    distributeur/rice de prospectus, limpiabotas, repartidor/a de publicidad
== 9520 retail
Street vendor = hawker, newspaper vendor, peddler, Straßenverkäufer/in, vendeur/euse ambulant/e, vendeur/euse de rue, vendedor/a ambulante
== 9611 waste
Refuse collector = garbage collector, waste collector, bin man, recycling collector, dustman, Müllwerker/in, Müllmann, éboueur/euse, ripeur/euse,
    agent de collecte, basurero/a, recogedor/a de basura
== 9612 waste
Refuse sorter = recycling operative, waste sorter, recycling worker, scrap dealer, waste operative, Recycling Mitarbeiter,
    Fachkraft für Kreislauf und Abfallwirtschaft, Müllsortierer, agent de tri, valoriste, clasificador/a de residuos, operario/a de reciclaje
== 9613 waste
Street sweeper = road sweeper, park attendant, street cleaner, Straßenreiniger/in, Straßenkehrer, balayeur/euse, cantonnier/ère,
    agent de propreté urbaine, barrendero/a
== 9621 driving
Messenger = luggage porter, bellboy, bellhop, package deliverer, newspaper deliverer, hotel porter, leaflet deliverer, office messenger,
    doorman hotel, bell attendant, pizza delivery, Bote, Botin, Hotelpage, Zeitungszusteller/in, Wagenmeister, Portier, groom d'hôtel,
    voiturier/ère, porteur/euse de journaux, chasseur bagagiste, botones, mensajero/a, mozo de equipajes, repartidor/a de periódicos
== 9622 maintenance
Odd job person = hired man, general helper, odd job worker, maintenance assistant, maintenance helper, Hausmeisterhelfer, homme à tout faire,
    ouvrier d'entretien, ayudante de mantenimiento
== 9623 energy
Meter reader = vending machine collector, vending operator, gas meter reader, parking meter collector, Zählerableser/in, Stromableser/in,
    releveur/euse de compteurs, lector/a de contadores
== 9624 agriculture
Water and firewood collector = water carrier, firewood collector
== 9629 hospitality
Cloakroom attendant = usher, amusement park attendant, cinema usher, lift attendant, festival steward, Garderobenkraft, Garderobiere,
    Platzanweiser/in, Parkplatzwächter, ouvreur/euse, agent de stationnement, agent de parking, taquillero/a, acomodador/a, guardacoches
Ride operator = amusement ride operator
Theatre usher; Parking attendant; Fairground attendant; Ticket taker; Event steward
`
