import type { LexiconTable } from '../rows.ts'

/** Farms, gardens, animals, woods and waters in detail. */
export const farming: LexiconTable = `
== method .65 < crop-production
Cereal growing = grain farming, wheat growing, céréaliculture, Getreideanbau, cultivo de cereales
Rice growing = rice farming, riziculture, Reisanbau @ .75
Potato growing = potato farming, pommes de terre culture, Kartoffelanbau @ .7
Vegetable production = glasshouse vegetables, salad growing, cultures maraîchères, horticultura de invernadero @ .6
Fruit orchards = orchard management, apple growing, arboriculture verger, Obstbau, fruticultura @ .65
Soft fruit growing = strawberry growing, berry growing, petits fruits, Beerenobst @ .65
Citrus growing = citrus farming, agrumes, cítricos @ .75
Olive growing = oléiculture, olivicultura @ .75
Cotton growing = cotton farming, coton culture @ .75
Sugar beet growing = betteraves sucrières, Zuckerrübenanbau, sugar cane farming @ .75
Oilseed growing = colza, Rapsanbau, rapeseed, sunflower growing, soybean farming @ .7
Hop growing = houblon, Hopfenanbau @ .8
Mushroom growing = mushroom cultivation, champignonnière, Pilzzucht @ .75
Herb growing = medicinal plants growing, plantes aromatiques, Kräuteranbau, cannabis cultivation @ .7
Coffee and cocoa growing = coffee farming, cocoa farming, caficultura @ .75
Tea growing = tea plantation @ .8
Hay making = haymaking, silage making, fenaison, Heuernte, baling hay, ensilage, forage production @ .6
Grassland management = pasture management, prairies gestion, Grünlandwirtschaft, grazing management, rotational grazing @ .65
Soil cultivation = ploughing, tillage, labour des sols, Bodenbearbeitung, no-till farming, conservation tillage, seedbed preparation @ .6
Seed drilling = drilling seed, precision seeding, semoir, Aussaat, direct drilling @ .65
Fertiliser spreading = manure spreading, slurry spreading, épandage, Düngung, Gülleausbringung @ .6
Crop scouting = crop monitoring, field scouting, crop walking @ .65
Crop sprayer operation = sprayer operation, PA1 PA2 spraying, pulvérisateur, Feldspritze, Sachkundenachweis pflanzenschutz @ .65
Combine driving = combine harvester driving, moissonneuse-batteuse, Mähdrescher, cosechadora @ .65
Forage harvester operation = ensileuse, Feldhäcksler @ .7
Grain drying = grain storage, grain handling, silo operation, grain elevator, stockage de céréales @ .6
Grafting plants #plant-grafting = plant grafting, greffage, Veredelung pflanzen, budding plants @ .75
Greenhouse climate control = glasshouse climate, serre conduite, fertigation; Priva @ .7
Vertical farming = indoor farming, controlled environment agriculture, culture hors-sol, soilless culture @ .75
GlobalGAP #globalgap = Global GAP certification, good agricultural practices, Red Tractor @ .65
Common agricultural policy = CAP subsidies, PAC déclaration, Agrarförderung, Agrarantrag, farm subsidies @ .7
Farm management = farm business management, gestion d'exploitation agricole, Betriebsführung landwirtschaft,
    ranch management @ .6 < agriculture
Farm accounting = agricultural accounting, comptabilité agricole, farm records @ .65
Agricultural advisory = agricultural extension, conseil agricole, landwirtschaftliche Beratung, extensión agraria,
    rural development @ .65 < agriculture
Agricultural economics = agrarian economics, économie rurale, Agrarökonomie @ .7 < agriculture

Irrigated farming = furrow irrigation, pivot irrigation, cultures irriguées @ .65
Pea and bean growing = legume growing, légumineuses, Leguminosenanbau @ .7
Nut growing = almond growing, walnut growing, hazelnut growing, nogueraie @ .75
Banana growing = banana plantation, bananeraie, tropical fruit growing @ .75
Palm oil plantation work = oil palm, palmeraie, plantation management @ .75
Flower bulb growing = tulip growing, bulbiculture, Blumenzwiebeln @ .75
Seed multiplication = seed certification, production de semences, Saatgutvermehrung @ .75
Cover cropping = cover crops, couverts végétaux, Zwischenfrüchte, green manure @ .65
Weed harrowing = mechanical weeding, désherbage mécanique, Hackstriegel @ .65
Produce grading = fruit grading, packing house, calibrage de fruits, Obstsortierung @ .5

== method .65 < livestock-farming
Dairy herd management = dairy cows, milk recording, troupeau laitier, Milchviehhaltung, vacas lecheras @ .65
Robotic milking = milking robots, automatic milking systems, Lely Astronaut, DeLaval VMS, robot de traite, Melkroboter @ .75 < milking
Beef production = beef finishing, suckler cows, Rindermast, vaches allaitantes, feedlot @ .65
Calf rearing = calves rearing, élevage de veaux, Kälberaufzucht @ .65
Sheep shearing = shearing, tonte de moutons, Schafschur, esquila, wool handling, wool classing @ .75
Lamb rearing #lambing-management = lambing management, sheep husbandry, élevage ovin, Schafhaltung @ .65
Goat farming = dairy goats, élevage caprin, Ziegenhaltung @ .7
Pig husbandry = pig breeding, farrowing, élevage porcin, Schweinehaltung, porcicultura, swine production @ .65
Poultry husbandry = laying hens, broilers, élevage avicole, Geflügelhaltung, hatchery poultry, egg collection @ .6
Horse breeding = stud farm work, élevage équin, Pferdezucht, foaling @ .7
Rabbit farming = cuniculture, cunicultura @ .8
Insect farming = insect rearing, élevage d'insectes, black soldier fly @ .85
Silkworm rearing = sericulture, sériciculture @ .9
Queen rearing bees #queen-rearing = queen rearing, honey extraction, honey production, récolte de miel, Königinnenzucht @ .8 < beekeeping
Artificial insemination animals #animal-insemination = bovine insemination, insémination artificielle animale, Besamung rinder,
    cattle AI @ .8
Animal nutrition = livestock nutrition, ration formulation, nutrition animale, Tierernährung, feed rations, nutrición animal @ .7
Hoof trimming = cattle foot trimming, parage des onglons, Klauenpflege @ .75
Livestock identification = ear tagging, cattle passports, animal traceability, identification animale @ .6
Livestock auctions = cattle market, livestock trading, marché aux bestiaux, Viehhandel @ .65
Animal transport welfare = animal transport regulations, WATOK @ .65
Livestock health monitoring = herd health, calving assistance, Tiergesundheit, santé animale troupeau @ .65
Herd management software = Uniform-Agri, DairyComp, DelPro @ .75

== method .6 < horticulture
Plant propagation techniques = cuttings propagation, bouturage, Stecklingsvermehrung, micropropagation, seed sowing nursery @ .65
Nursery stock production = container plants, Baumschule, pépinière production, viveros @ .65
Bedding plants = seasonal planting, massifs floraux, Beetpflanzen, bedding plant production @ .55
Rose growing = cut flower production, cut flowers, fleurs coupées, Schnittblumen @ .7
Bonsai @ .75
Topiary = hedge shaping, art topiaire @ .65
Turf laying = sod installation, lawn laying, gazon pose, Rollrasen @ .45 < landscaping
Garden pond construction = water features, ponds construction, Teichbau @ .55 < landscaping
Dry stone walls = retaining walls, murs de soutènement, gabions, Trockenmauer @ .55 < landscaping
Artificial grass installation = artificial turf, synthetic turf, gazon synthétique @ .5 < landscaping
Interior plantscaping = indoor plants maintenance, plantes d'intérieur, Innenraumbegrünung, green walls @ .55
Sports pitch maintenance = pitch maintenance, stadium turf, golf greenkeeping, Platzwart, terrains de sport entretien @ .6 < gardening
Ride-on mower operation = ride-on mowing, zero-turn mowers, tondeuse autoportée, Rasentraktor @ .4 < gardening
Brushcutter use = strimming, strimmer, débroussailleuse, Freischneider @ .4 < gardening
Cemetery maintenance = grave digging, fossoyeur, Friedhofsgärtner, cemetery operations @ .5 < gardening
Garden retail = garden centre, jardinerie, Gartencenter @ .45
Therapeutic horticulture = horticultural therapy, hortithérapie, Gartentherapie @ .75

== method .7 < forestry
Harvester operation forestry #forest-harvester-operation = timber harvester, feller buncher, abatteuse forestière, Holzvollernter,
    forest harvester
Forwarder operation = forest forwarder, porteur forestier, Rückezug, skidder operation, débardage @ .75
Tree felling directional #directional-felling = directional felling, felling large trees, Baumfällung, chainsaw felling, NPTC chainsaw,
    CS31, CS30 @ .65 < chainsaw-operation
Wood chipping = wood chipper operation, broyage de branches, Häcksler, firewood production, firewood processing @ .5
Forest nursery work = tree seedlings, forest plants, pépinière forestière @ .65
Forest fire prevention = prescribed burning, wildfire management, DFCI, Waldbrandschutz, brush clearing @ .7
Forest certification = FSC certification, PEFC, FSC chain of custody @ .65
Dendrology = tree identification, dendrologie, Gehölzkunde @ .75
Tree risk assessment = tree surveys, tree inspection, VTA tree, QTRA, Baumkontrolle, ISA certified arborist @ .7 < arboriculture
Aerial tree work #aerial-rigging-trees = aerial rescue tree, rope climbing trees, SKT seilklettertechnik,
    stump grinding @ .65 < arboriculture
Forest mensuration = timber measurement, cubage du bois, Holzvermessung, log scaling, dendrometry @ .75
Christmas tree growing = sapins de Noël, Weihnachtsbaumkultur @ .7
Resin tapping = gemmage, rubber tapping, maple syrup production @ .85
Charcoal burning = charcoal production @ .8
Park ranger work = park ranger, ranger service, garde forestier, countryside ranger, guardaparques @ .65
Trail building = trail maintenance, path construction, footpath maintenance, entretien de sentiers @ .55
Nature conservation = habitat restoration, habitat management, conservation de la nature, Naturschutz, conservación de la naturaleza @ .65
Invasive species control = invasive plants, Japanese knotweed, espèces invasives @ .65
Wildlife monitoring = camera trapping, bird ringing, wildlife surveys, bat surveys, suivi faunistique @ .75
Deer management = deer stalking, culling?, gralloching @ .75 < hunting

== method .7 < fisheries
Salmon farming = trout farming, salmoniculture, Lachszucht, fish cages
Trawling = trawler work, chalutage, Schleppnetzfischerei, pesca de arrastre, longlining
Shellfish gathering = mussel farming, mytiliculture, Muschelzucht, cockle picking @ .75
Shrimp farming = prawn farming, crevetticulture, camaronicultura @ .8
Seaweed farming = algae cultivation, algoculture, microalgae @ .8
Fish health = fish diseases, fish vaccination, sea lice management, Fischgesundheit @ .8
Recirculating aquaculture systems = RAS aquaculture, recirculating aquaculture, Kreislaufanlagen @ .85
Fish grading = fish sorting, fish handling, tri du poisson @ .6
Fishing gear repair = fishing gear, engins de pêche, net repair @ .7
Fisheries observation = fisheries observer, stock assessment fisheries, fisheries science, halieutique @ .8
Angling = fly fishing, fishing guide, pêche à la ligne, Angeln @ .55

== tool .75 < tractor-driving
John Deere Operations Center = JDLink, MyJohnDeere, John Deere equipment; Trimble Agriculture = Trimble FieldIQ; AgLeader = Ag Leader SMS;
    Climate FieldView = FieldView; CNH AFS = Case IH AFS; New Holland PLM; FarmWorks software @ .75
365FarmNet; xarvio @ .75
Isagri = Geofolia; MesParcelles; AGRIVI @ .75
Granular farm = Granular software @ .75
GPS guidance tractors #tractor-gps-guidance = RTK guidance, auto-steer, autoguidage, GPS-Lenksystem @ .75
ISOBUS @ .75
Variable rate application = variable-rate technology, modulation intra-parcellaire @ .75
`
