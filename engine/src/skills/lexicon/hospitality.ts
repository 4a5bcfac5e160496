import type { LexiconTable } from '../rows.ts'

/** Kitchens, restaurants, hotels, tourism, cleaning, beauty. */
export const hospitality: LexiconTable = `
== domain .4
Hospitality? = hospitality industry, hôtellerie, Gastgewerbe, hostelería, hospitality services, Gastronomie, hospitality experience,
    hôtellerie-restauration
Hospitality management = hotel management, gestion hôtelière, Hotelmanagement, hospitality operations, hotel operations,
    hotel administration, Hotelfach, resort management, gestión hotelera @ .5 < hospitality
Restaurant management = gestion de restaurant, restaurant operations, food and beverage management, F&B management, Restaurantleitung,
    food & beverage, F&B, food and beverage operations, gestión de restaurantes, restaurant supervision @ .5 < hospitality
Tourism? = tourisme, Tourismus, turismo, travel industry, travel and tourism, tourism management, tourism industry, travel agency,
    agence de voyages, destination management, Reiseverkehr @ .5
Tour guiding = tour guide, guided tours, guide touristique, Reiseleitung, leading tours, visites guidées, museum guiding, guía turístico,
    tour leading @ .55 < tourism
Travel consulting = travel agent, tour operations, holiday sales, package holidays, ticketing travel, travel advice, travel sales,
    tour planning @ .5 < tourism
Food industry = food service, restauration, Lebensmittelindustrie, food services, foodservice, servicio de alimentos, food service industry,
    fast food, quick service restaurants, restauration rapide, fast food restaurant, collectivité restauration @ .35

== method .4
Cooking = cuisine, Kochen, cocina, food preparation, culinary skills, préparation culinaire, culinary arts, meal preparation,
    preparing food, cook, Speisenzubereitung, preparación de alimentos, food prep, préparation des repas, préparation de plats,
    line cooking, arts culinaires, culinary, cooking skills, grill cooking, cocinar @ .35
Baking = bread making, boulangerie, Bäckerei, panadería, bakery, Backen, bread baking, dough making, pâtisserie boulangerie @ .5
Pastry making = pastry, pâtisserie, Konditorei, repostería, cake decorating, dessert preparation, chocolate making, confectionery,
    chocolaterie, pastry arts, chocolatier @ .6 < cooking
Butchery = butcher, boucherie, Metzgerei, carnicería, meat cutting, Fleischerei, meat processing, charcuterie, découpe de viande,
    slaughtering, knife skills meat, fishmongering @ .6
Menu planning = menu development, menu creation, recipe development, élaboration de menus, menu design, recipe creation, menu costing,
    menu engineering, création de recettes @ .5 < cooking
Kitchen management = kitchen operations, chef de cuisine, Küchenleitung, head chef, sous chef, gestion de cuisine, food cost control,
    kitchen supervision, managing a kitchen, executive chef, food costing, kitchen brigade management @ .55 < cooking
Plating = food presentation, dressage d'assiettes, food styling, garnishing @ .5 < cooking
Knife skills = taillage, vegetable preparation, mise en place, kitchen prep, découpe de légumes @ .4 < cooking
Sauce making = saucier, sous vide, butter and sauces, grilling techniques, frying techniques @ .6 < cooking
Pizza making = pizzaiolo, pizza preparation, sushi making, sushi preparation, pizza chef @ .55 < cooking
Regional cuisines = French cuisine, Italian cuisine, Asian cuisine, Mediterranean cuisine, international cuisine, vegan cooking,
    vegetarian cooking, gastronomic cuisine, cuisine gastronomique, fine dining cooking, Indian cuisine, Mexican cuisine, Japanese cuisine,
    Chinese cuisine @ .55 < cooking
Kitchen cleaning #dishwashing = dishwashing, plonge, kitchen porter, Spülen, dish washing, kitchen porter duties, kitchen assistance,
    aide de cuisine, Küchenhilfe, kitchen hand, commis de cuisine, lavaplatos, plongeur @ .3
Food safety = food hygiene, HACCP, hygiène alimentaire, Lebensmittelhygiene, seguridad alimentaria, food handling, food safety standards,
    food handler certification, ServSafe, sécurité alimentaire, Lebensmittelsicherheit, food hygiene certificate, HACCP principles,
    food safety and hygiene, hygiene standards, food safety regulations, Level 2 food hygiene, food handlers, food sanitation,
    normes d'hygiène, food handler's card, règles d'hygiène, safe food handling, Hygienevorschriften, food handlers card, normes HACCP,
    manipulador de alimentos, food safety certification, sanitation standards @ .4
Food allergen awareness = allergen management, dietary requirements, food allergies, special diets, allergènes @ .5 < food-safety
Table service = waiting tables, waiter?, waitressing, service en salle, Servieren, camarero, serving food, food serving, service à table,
    waiting staff, Kellnern, table waiting, silver service, food and beverage service, serving guests, restaurant service,
    food service skills, service en restauration, serveur, servicio de mesa, atender mesas, fine dining service, serving tables,
    serving food and drinks, waiting on tables @ .35
Bartending = barman, mixology, bar work, cocktails, Barkeeper, barra, bar service, cocktail making, drinks service, bar tending, bartender,
    barkeeping, cocktail preparation, serving drinks, serving alcohol, beverage service, responsible alcohol service, RSA certificate,
    coctelería, bar management, service au bar, beverage preparation, barista and bar, préparation de cocktails @ .45
Barista skills = barista, coffee making, latte art, coffee preparation, espresso machines, espresso preparation, café barista,
    making coffee, espresso making @ .45
Wine knowledge = sommelier, wine tasting, oenology, œnologie, wine service, WSET, wine pairing, Weinkunde, wines and spirits,
    wine selection, wine list management, service du vin, cata de vinos @ .6
Brewing = beer brewing, brewery, brassage, distillation spirits, Brauerei, cellar management, craft beer @ .65
Catering = traiteur, banqueting, event catering, catering services, Catering service, banquet service, banquets?, buffet service,
    banquet operations, corporate catering, collective catering @ .4
Reservations? = reservation management, table reservations, booking systems, Reservierungen, reservas, hotel reservations,
    bookings management, reservation systems, taking reservations, handling reservations, room reservations @ .35
Hotel front office = hotel reception, check-in and check-out, guest check-in, night audit, réception hôtelière, concierge?, guest relations,
    concierge services, night auditing, réceptionniste hôtel, hotel front desk, guest reception, check-in procedures,
    Hotelrezeption @ .45 < hospitality
Housekeeping = hotel housekeeping, room cleaning, femme de chambre, Zimmerreinigung, limpieza de habitaciones, room attendant, bed making,
    entretien des chambres, chambermaid, housekeeping supervision, Housekeeping-Service, cleaning rooms, linen handling @ .35
Cleaning = janitorial, ménage, nettoyage, Reinigung, limpieza, commercial cleaning, office cleaning, cleaning skills, industrial cleaning,
    entretien des locaux, domestic cleaning, Gebäudereinigung, deep cleaning, sanitising, agent d'entretien, floor care, floor cleaning,
    window cleaning, custodial, disinfection, cleaning services, Unterhaltsreinigung, general cleaning, nettoyage industriel, sanitation,
    janitorial services, bio-nettoyage, bionettoyage, propreté, cleaning duties, hygiène et propreté, cleaning equipment,
    cleaning chemicals, custodial work, sweeping and mopping, vacuuming, pressure washing @ .25
Laundry = laundry services, ironing, repassage, blanchisserie, Wäscherei, dry cleaning, pressing laundry, lavandería, laundry operations,
    Bügeln, lavage du linge @ .3
Casino operations = gaming operations?, croupier, table games dealing, card dealing, slot operations @ .65
Hairdressing = hair styling, coiffure, Friseur, peluquería, hair cutting, barbering, hair colouring, haircutting, hair colour, hairstyling,
    barber, hair extensions, hair dressing, coupe de cheveux, coloration, cosmetology @ .6
Beauty therapy = esthétique, Kosmetik, estética, beauty treatments, facials, waxing, beautician, skin care, skincare, esthetics,
    soins esthétiques, épilation, skincare treatments, facial treatments, aesthetics, threading eyebrows, eyelash extensions,
    lash extensions, soins du visage @ .6
Make-up artistry = makeup, maquillage, make-up, make up artist, makeup application, maquillaje, makeup artistry @ .6
Nail care = manicure, pedicure, manucure, Maniküre, nail art, gel nails, nail technician, manicures, onglerie @ .6
Spa management = spa treatments, spa therapy, spa operations, spa?, wellness spa @ .55 when massage, treatments, beauty, wellness, therapist
Tattooing = tattoo art, tattoo design, body piercing, piercing, microblading @ .75
Cabin crew skills = flight attendant?, cabin crew, in-flight service, hôtesse de l'air, airline cabin service, cabin safety,
    Flugbegleiter @ .6
Lifeguarding = lifeguard?, pool lifeguard, swimming instruction, maître-nageur, BNSSA, water safety, Rettungsschwimmer, swimming teaching,
    NPLQ, lifesaving, socorrista @ .55
Animation leisure #leisure-animation = leisure activities, holiday animation, animation socioculturelle, BAFA, recreation leadership,
    activity leadership, recreational activities, Freizeitgestaltung, animateur, outdoor activities, summer camps, camp counselling,
    activity planning, recreation planning, youth camp leadership @ .45

== tool .55 < hospitality
Opera PMS = Oracle Opera, Opera property management, Oracle Hospitality OPERA; Fidelio; Protel PMS; Cloudbeds; Mews PMS;
    Hotel property management systems = PMS hotel, hotel PMS, Hotsoft @ .6 < hotel-front-office
OpenTable; ResDiary; SevenRooms; TheFork Manager @ .5 < reservations
`
