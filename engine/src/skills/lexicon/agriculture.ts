import type { LexiconTable } from '../rows.ts'

/** Farms, gardens, forests, fisheries, animals. */
export const agriculture: LexiconTable = `
== domain .5
Agriculture? = farming, agricultural work, Landwirtschaft, agricultura, agricultural production, agriculture biologique, organic farming,
    exploitation agricole, farm work, agricultural management, agricultural sciences, sustainable agriculture, organic agriculture,
    travaux agricoles, ökologische Landwirtschaft, farm labour, arable farming, agribusiness, agricultural practices, farm operations,
    agricultura ecológica, permaculture, agroecology, regenerative agriculture, precision agriculture, agroforestry, precision farming,
    hydroponics, agroécologie, aquaponics
Agronomy = agronomie, crop science, soil science, agronomía, crop management, soil management, pédologie, plant nutrition, fertilisation,
    crop rotation, soil analysis, fertiliser application, agronomic research, soil conservation, agricultural engineering, soil fertility,
    weed control, seed production, Pflanzenbau, weed science @ .65 < agriculture
Crop production = crop cultivation, grandes cultures, Ackerbau, cultivo?, planting?, harvesting?, sowing, field crops, crop farming,
    growing vegetables, harvest?, récolte, maraîchage, vegetable growing, market gardening, Gemüsebau, Erntearbeiten, recolección, cosecha,
    planting crops, vegetable farming, arboriculture fruitière, fruit growing, crop harvesting, greenhouse production, siembra,
    semis @ .5 < agriculture
Livestock farming = animal husbandry, élevage, Tierhaltung, ganadería, cattle farming, dairy farming, poultry farming, pig farming,
    livestock, production animale, livestock management, herd management, Milchwirtschaft, sheep farming, cattle?, élevage bovin,
    dairy production, poultry production, animal production, livestock handling, soins aux animaux d'élevage, lambing, calving, Viehzucht,
    beef cattle, herdsman skills, animal breeding, dairy farm, production laitière, aviculture, cattle handling @ .6 < agriculture
Tractor driving = tractor operation, conduite de tracteur, Traktorfahren, agricultural machinery, farm machinery operation,
    combine harvester operation, machinisme agricole, Landmaschinen, manejo de tractor, farm equipment, farm machinery, combine harvesting,
    tractors, agricultural equipment, farm equipment operation, conduite d'engins agricoles, maquinaria agrícola,
    Landtechnik @ .55 < agriculture
Milking = traite des vaches, Melken, ordeño, milking parlour work @ .6 < livestock-farming
Beekeeping = apiculture, Imkerei, apicultura, apiary management @ .75 < livestock-farming
Fruit picking = fruit harvesting, cueillette de fruits, fruit and vegetable picking, berry picking, Obsternte @ .4 < crop-production
Chainsaw operation = chainsaws, tronçonneuse, Motorsäge, Motorsägenschein, chainsaw certified, manejo de motosierra @ .6
Arboriculture = tree surgery, arborist?, tree care, tree climbing, Baumpflege, élagage, tree surgeon @ .65 ~ forestry
Landscaping = landscape gardening, hardscaping, soft landscaping, hard landscaping, landscape installation, GaLaBau, landscape maintenance,
    aménagement paysager, landscape construction @ .5 ~ gardening
Snow removal = déneigement, Winterdienst, snow ploughing @ .3
Irrigation = irrigation systems, irrigation management, Bewässerung, riego, drip irrigation, arrosage automatique, sprinkler installation,
    irrigation design, irrigation installation @ .6
Pest control = pest management, lutte antiparasitaire, Schädlingsbekämpfung, control de plagas, integrated pest management, fumigation,
    pesticide application, Certiphyto, phytosanitaire, pesticides, pest control operations, protection des cultures, spraying crops,
    Pflanzenschutz, IPM pests, pesticide licence, crop protection, pesticide applicator, extermination, crop spraying,
    herbicide application @ .6
Horticulture = horticultural work, Gartenbau, horticultura, plant care, plant propagation, nursery plants, greenhouse management,
    plant cultivation, pépinière, production horticole, Zierpflanzenbau, nursery production, ornamental plants, growing plants,
    plant production, greenhouse cultivation, plant nursery, plant health, floriculture, taille des arbustes @ .55
Gardening = jardinage, Gartenarbeit, jardinería, grounds maintenance, lawn care, entretien des espaces verts, espaces verts, groundskeeping,
    garden maintenance, lawn mowing, garden design, hedge trimming, turf management, greenkeeping, lawn maintenance, mowing, sports turf,
    pruning, Grünpflege, tonte, paysagiste, Gartenpflege, weeding, leaf removal, hedge cutting, mantenimiento de jardines, taille de haies,
    turf care, mulching, débroussaillage, grounds keeping, Landschaftspflege @ .4
Forestry = sylviculture, Forstwirtschaft, silvicultura, forest management, logging?, tree felling, bûcheronnage, gestion forestière,
    timber harvesting, tree pruning, silviculture, timber cruising, abattage, tree planting, woodland management, forestry operations,
    forest inventory, manejo forestal, poda, reforestation, wildfire prevention @ .6
Viticulture = wine growing, vine growing, Weinbau, viticultura, vineyard management, vinification, winemaking, wine production,
    viticulture-œnologie, taille de la vigne, vineyard work, Weinherstellung, vendanges, wine making, enología, Kellerwirtschaft,
    grape harvesting, vinicultura, travail de la vigne, vine pruning @ .7 < agriculture
Fisheries = fishing?, aquaculture, pêche, Fischerei, pesca, fish farming, commercial fishing, Fischzucht, acuicultura, pisciculture,
    fisheries management, hatchery operations, shellfish farming, ostréiculture, deckhand fishing, Aquakultur, fish processing,
    oyster farming @ .65
Animal care = animal welfare, soins animaliers, Tierpflege, cuidado de animales, pet care, kennel work, dog walking, animal handling,
    pet sitting, soins aux animaux, dog care, animal feeding, handling animals, kennel assistance, animal husbandry zoo,
    wildlife rehabilitation, cat care, zookeeping, bien-être animal, animal shelter work, animal rescue, animal health, Tierpfleger,
    kennel management @ .5
Dog training = animal training, dressage canin, Hundeausbildung, adiestramiento canino, dog handling, canine behaviour, dog grooming,
    pet grooming, toilettage, Hundepflege, obedience training, grooming dogs?, maître-chien, peluquería canina, K9 handling,
    grooming animals, éducation canine, animal grooming, conducteur de chien, Hundetraining @ .6
Horse care = equine care, équitation, Pferdepflege, cuidado de caballos, stable work, horse riding, farriery, equestrian,
    riding instruction, horse training, soins aux chevaux, equine management, Reiten, grooming horses, palefrenier, equitación,
    stable management, horse handling, horseback riding, equine therapy, maréchal-ferrant, equine studies, doma,
    enseignement de l'équitation, horsemanship, equestrian coaching @ .6
Hunting? = game management, wildlife control, chasse, Jagd, gamekeeping, trapping wildlife @ .65
`
