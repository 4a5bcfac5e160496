import type { OccupationTable } from '../rows.ts'

/** ISCO-08 major group 6: skilled agricultural, forestry and fishery workers; and the armed forces, major group 0. */
export const agriculture: OccupationTable = `
== 6111 agriculture
Field crop grower = crop farmer, arable farmer, cereal farmer, rice farmer, sugar cane grower, crop grower, Ackerbauer, Gemüsebauer/in, céréalier/ère,
    maraîcher/ère, agricultor/a de cereales, horticultor/a
Vegetable grower; Hop grower; Potato grower; Rice grower; Herb grower; Cotton grower
== 6112 agriculture
Fruit grower = tree crop grower, orchardist, winegrower, viticulturalist, tea grower, rubber tapper, vine grower, Winzer/in, Obstbauer/in,
    Weinbauer/in, vigneron/ne, viticulteur/rice, arboriculteur/rice fruitier, fruticultor/a, viticultor/a
Vineyard worker = vine pruner, Weinbergarbeiter, ouvrier/ère viticole, viñador/a
== 6113 landscaping
Gardener = horticulturist, landscaper, landscape gardener, groundskeeper, head gardener, nurseryman, groundsman, landscape technician, Gärtner/in,
    Landschaftsgärtner/in, Garten und Landschaftsbauer, Zierpflanzengärtner/in, Greenkeeperin, jardinier/ère, jardinier/ère paysagiste, paysagiste,
    ouvrier/ère paysagiste, pépiniériste, horticulteur/rice, jardinero/a, viverista, paisajista
Arborist = tree surgeon, tree climber, tree feller urban, Baumpfleger/in, élagueur/euse, arboriste grimpeur, arbolista, podador/a
Mushroom grower = Pilzzüchter, champignonniste
Greenkeeper; Nursery grower; Florist grower; Cemetery gardener; Sports turf technician; Christmas tree grower
== 6114 agriculture
Mixed crop grower = market gardener, organic farmer, cultivateur/rice, agricultor/a ecológico
== 6121 agriculture
Dairy farmer = livestock farmer, cattle farmer, cowherd, livestock breeder, dairy herdsman, herdsperson, goat farmer, stud farm worker, Milchbauer,
    Viehzüchter/in, Tierwirt/in, Schäfer/in, Pferdewirt/in, Melker/in, éleveur/euse, éleveur/euse laitier, berger/ère, porcher/ère, ganadero/a,
    pastor/a de ovejas, criador/a de ganado
Sheep farmer; Pig farmer; Shepherd; Horse breeder; Milker; Goat herder; Cattle breeder
== 6122 agriculture
Poultry farmer = poultry breeder, chicken farmer, hatchery operator, Geflügelzüchter/in, aviculteur/rice, avicultor/a
== 6123 agriculture
Beekeeper = apiarist, silkworm raiser, Imker/in, apiculteur/rice, apicultor/a
== 6129 animal-care
Animal breeder = dog breeder, fur farmer, game farmer, insect breeder, ostrich breeder, Züchter/in, Hundezüchter/in, éleveur/euse canin,
    criador/a de perros
Stable hand = groom, horse groom, stable worker, horse trainer, farrier assistant, Pferdepfleger/in, Stallhilfe, palefrenier/ère, lad jockey,
    mozo de cuadra
== 6130 agriculture
Farmer = mixed farmer, farm owner, smallholder, rancher, Landwirt/in, Bauer, Bäuerin, agriculteur/rice, exploitant/e agricole, agricultor/a,
    granjero/a
== 6210 forestry
Forestry worker = lumberjack, logger, woodcutter, tree feller, charcoal burner, forest worker, timber cutter, timber cruiser, Forstwirt/in,
    Holzfäller/in, Waldarbeiter/in, bûcheron/ne, ouvrier/ère forestier, sylviculteur/rice, leñador/a, operario/a forestal
== 6221 fishing
Aquaculture worker = fish farmer, oyster farmer, fish hatchery worker, seaweed cultivator, shellfish farmer, Fischwirt/in, Fischzüchter/in,
    pisciculteur/rice, aquaculteur/rice, ostréiculteur/rice, conchyliculteur/rice, piscicultor/a, acuicultor/a
== 6222 fishing
Inland fisherman = coastal fisherman, inshore fisherman, lobster fisherman, shellfish gatherer, Binnenfischer/in, pêcheur/euse à pied,
    pescador/a de bajura
== 6223 fishing
Deep sea fisherman = trawler crew, fisherman, fisher, fishing vessel deckhand, trawlerman, Hochseefischer, Fischer/in, marin pêcheur, pêcheur/euse,
    pescador/a
== 6224 agriculture
Hunter = trapper, gamekeeper, Jäger/in, Berufsjäger/in, Wildhüter/in, garde chasse, trappeur, cazador/a, guarda de caza
== 6310 agriculture
Subsistence crop farmer = subsistence farmer, paysan/ne, campesino/a
== 0110 military
Military officer = army officer, naval officer, air force officer, lieutenant, army captain, major army, colonel, Offizier/in, Hauptmann Bundeswehr,
    officier de l'armée, oficial del ejército
== 0210 military
Non commissioned officer = sergeant, staff sergeant, warrant officer, petty officer, Unteroffizier/in, Feldwebel/in, sous officier, sargento,
    suboficial
== 0310 military
Soldier = infantry soldier, sailor navy, airman, private army, military police soldier, marine, paratrooper, gunner, combat engineer, Soldat/in,
    Zeitsoldat/in, militaire du rang, soldate, soldado, militar
`
