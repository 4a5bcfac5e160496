import type { LexiconTable } from '../rows.ts'

/** Cooks, bakers' shops, bars, dining rooms, hotels, tours: what kitchens and front of house ask for. */
export const culinary: LexiconTable = `
== method .55 < cooking
Grill station = grill cook, grillardin, Grillkoch, broiler station, parrilla @ .45
Sauté station = saute cook, pan cooking, wok cooking @ .5
Garde manger = cold kitchen, larder section, kalte Küche, cold starters, salads preparation, cuarto frío @ .55
Fish cookery = poissonnier, fish section, cuisson des poissons @ .6
Meat cookery = rôtisseur, roasting meats, BBQ smoking, barbecue cooking, smoked meats @ .55
Stocks and soups #stocks-and-sauces = mother sauces, stocks and sauces, fonds et sauces, potages @ .55
Molecular gastronomy = cuisine moléculaire, modernist cuisine @ .75
Sous-vide cooking #sous-vide = low-temperature cooking, cuisson basse température @ .6
Wood-fired cooking = wood-fired oven, four à bois, tandoor, charcoal grilling @ .6
Sushi = sashimi, sushi chef, itamae, nigiri @ .65
Dim sum = dumplings making, Cantonese cooking, Szechuan cooking @ .65
Thai cuisine = Thai cooking, cuisine thaïlandaise; Vietnamese cuisine = cuisine vietnamienne; Korean cuisine = Korean cooking;
    Lebanese cuisine = Middle Eastern cuisine, mezze; Spanish cuisine = tapas, paella; Greek cuisine = Greek cooking;
    Turkish cuisine = kebab preparation, Döner; North African cuisine = couscous, tajine, Moroccan cuisine;
    Caribbean cuisine = jerk cooking; Peruvian cuisine = ceviche @ .6 < regional-cuisines
Vegetarian cuisine = cuisine végétarienne, plant-based cooking, plant-based cuisine, vegane Küche, cuisine vegan @ .5
Gluten-free cooking = gluten-free baking, sans gluten cuisine, allergen-free cooking @ .55
Farm-to-table = seasonal menus, locavore, cuisine du marché, regionale Küche @ .5
Batch cooking = bulk cooking, cook-chill, volume cooking, high-volume kitchen, Gemeinschaftsverpflegung, cuisine collective @ .45
School catering = cantine scolaire, school meals, Schulverpflegung, hospital catering, Diätküche, texture-modified diets, IDDSI @ .45
Private chef work = private chef, personal chef, chef à domicile, yacht chef @ .6
Breakfast cooking = breakfast chef, short order cooking, egg station, Frühstückskoch @ .4
Burger preparation = sandwich making, sandwich artist, fryer operation, deep frying, fast food preparation, préparation de sandwichs @ .3
Crêpe making = crêpes, crêpier, galettes @ .5
Vegetable carving = fruit carving, sculpture sur légumes, ice carving @ .7
Banquet cooking = banquet chef, event catering kitchen, Bankettküche @ .5
Recipe costing = portion costing, fiches techniques cuisine, food cost percentage, menu pricing @ .55 < kitchen-management
Kitchen inventory ordering = food ordering, par levels, kitchen stock rotation FIFO, FIFO food @ .4 < kitchen-management
Kitchen health checks #food-temperature-control = food temperature control, temperature logs, fridge temperature checks,
    relevés de température @ .4 < food-safety
Pass management kitchen #expediting = running the pass, expo kitchen, kitchen expediting, annonce au passe @ .5 < kitchen-management
Combi oven operation = combi ovens, iCombi, four mixte, Kombidämpfer; Rational ovens @ .5
Chef training #culinary-training = culinary school, CAP cuisine, NVQ professional cookery, culinary arts degree, Le Cordon Bleu,
    Kochausbildung @ .5
Patisserie plated desserts #plated-desserts = plated desserts, desserts à l'assiette, entremets, macarons, choux pastry @ .6 < pastry-making
Viennoiserie #viennoiserie-making = viennoiseries, Plunderteig, puff pastry @ .6 < pastry-making
Bread shop sales #bakery-sales = bakery sales, vente boulangerie, Bäckereifachverkauf, deli counter, fromager vente,
    Fleischereifachverkauf @ .35

== method .45 < bartending
Flair bartending = bar flair, working flair @ .65
Speed pouring = free pouring, drinks pouring, bar speed @ .4
Beer draught systems = draught beer, beer lines cleaning, keg changing, Zapfanlage, tirage bière, cask ale @ .45
Cicerone = beer sommelier, Biersommelier, zythologie @ .65
Spirits knowledge = whisky knowledge, rum knowledge, gin knowledge, spiritueux @ .55
Bar stocktaking = liquor inventory, bar inventory, beverage cost control @ .45
Personal licence alcohol #alcohol-licensing = TIPS certified, TABC, personal licence holder, permis d'exploitation, licence IV,
    alcohol licensing, RBS certification, Smart Serve @ .45
Nightclub operations = nightclub, discothèque, nightlife management @ .45
Coffee machine maintenance = espresso machine maintenance, grinder calibration, SCA barista, SCA coffee @ .55 < barista-skills
Hand brew coffee = filter coffee, pour-over coffee, V60, cold brew @ .55 < barista-skills

== method .4 < table-service
Tray service = plate carrying, port du plateau, Tellertragen, three-plate carrying @ .35
Table setting = table laying, mise en place salle, Eindecken, dressage de table, polishing cutlery @ .3
Order taking = taking orders, prise de commande, Bestellungen aufnehmen, tomar comandas @ .3
Flambé service = guéridon service, tableside service, découpage en salle @ .6
Room service = in-room dining, service en chambre, Zimmerservice @ .35
Hosting guests restaurant #restaurant-hosting = maître d'hôtel, restaurant hosting, restaurant host, greeting guests, host/hostess,
    Oberkellner @ .4
Suggestive selling = menu recommendations, vente suggestive, Zusatzverkauf gastronomie @ .35
Wine cellar management = wine purchasing, gestion de cave, Weinkeller @ .6 < wine-knowledge
Afternoon tea service = tea service @ .45
Michelin-star experience = Michelin-starred restaurant, fine dining, restaurant gastronomique, étoilé Michelin, Sternegastronomie @ .6

== method .45 < hospitality
Hotel revenue management = RevPAR, hotel revenue, ADR hotels, revenue manager hotel @ .65
Channel management hotel #hotel-distribution = Booking.com extranet, OTA management, channel manager hotel, Expedia Partner Central,
    hotel distribution @ .55
Guest experience management = guest recovery, online reviews hotel, TripAdvisor management, expérience client hôtel @ .45
Les Clefs d'Or = luxury concierge, conciergerie de luxe @ .6
Bell service = bell desk, porter hotel, bagagiste, Hoteldiener, luggage handling, valet parking, voiturier @ .35
Hotel sales = MICE sales, group sales hotel, conference sales, wedding sales, ventes hôtelières @ .55
Banqueting management = banquet management, event operations hotel, Bankettleitung @ .55
Hostel management = hostel work, guest house management, bed and breakfast, chambres d'hôtes, auberge de jeunesse @ .4
Holiday rental management = Airbnb management, short-term rentals, location saisonnière, Ferienwohnungen, vacation rental management @ .45
Campsite management = camping management, caravan park, hôtellerie de plein air @ .45
Linen room management = lingerie hôtel, housekeeping inventory, gouvernante, executive housekeeper, Hausdame @ .4 < housekeeping
Public area cleaning = public areas attendant, turndown service, service de couverture @ .3 < housekeeping
Event staffing = event stewarding, hôtesse d'accueil événementiel, Promotion-Jobs, event hosting @ .35
Wedding planning = wedding coordination, organisation de mariages, Hochzeitsplanung @ .5
MICE? = meetings incentives conferences, congress organisation, PCO congress, Kongressorganisation @ .6 < event-planning
Destination marketing = destination promotion, office de tourisme, tourist information, Tourist-Info, information touristique @ .5 < tourism
Ecotourism = sustainable tourism, écotourisme, nachhaltiger Tourismus, rural tourism @ .55 < tourism
Itinerary design = itinerary planning, circuits touristiques, tailor-made travel, Reiseplanung @ .5 < tourism
Tour escorting = tour manager travel, accompagnateur voyages, Reisebegleitung, cruise excursions @ .5 < tourism
Museum guiding heritage #heritage-interpretation = heritage interpretation, guide-conférencier, visitor centre,
    médiation culturelle @ .55 < tourism
Safari guiding = wildlife guiding, field guide FGASA, birdwatching guide @ .7 < tourism
Theme park operations = ride operation, amusement park, parc d'attractions, Freizeitpark, fairground operation @ .4
Cinema operations = projectionist, projection cinéma, ticketing events, ouvreur @ .35
Gaming dealer skills = blackjack dealing, roulette dealing, poker dealing, casino dealer, gaming surveillance @ .6 < casino-operations
IATA travel consultant = IATA ticketing, IATA fares, billetterie, airfare ticketing @ .6 < travel-consulting

== tool .55 < hospitality
RoomRaccoon; Little Hotelier; SiteMinder; Guestline; RMS Cloud; Maestro PMS; StayNTouch; Infor HMS @ .6
IDeaS revenue #ideas-rms = IDeaS G3; Duetto @ .6
SynXis = Sabre SynXis @ .6
Delphi.fdc = Amadeus Delphi @ .6
HotSOS; Quore @ .6
Guesty; Lodgify; Hostaway; Smoobu @ .6
TouchBistro; Revel POS = Revel Systems; Lightspeed Restaurant; Orderbird; gastronovi; Zelty; L'Addition POS #laddition = L'Addition caisse;
    Tiller systems #tiller = SumUp POS; SumUp; iZettle = Zettle; NCR Silver @ .45
Oracle Simphony = Simphony; Heartland POS @ .45
Resy; Quandoo; Zenchef @ .45
Fourth Hospitality @ .45
MarketMan; Apicbase @ .45
7shifts; Deputy scheduling #deputy-app; Deliveroo; Uber Eats; DoorDash; Lieferando @ .45
`
