import type { LexiconTable } from '../rows.ts'

/** Factories and craft businesses that make food and drink. */
export const foodProcessing: LexiconTable = `
== method .6 < food-processing
Meat processing plant work = abattoir work, Schlachtung, slaughterhouse, matadero, carcass processing @ .55
Meat deboning = boning, désossage, Zerlegung, despiece, beef boning @ .65 < butchery
Sausage making = charcuterie fabrication, Wurstherstellung, embutidos, cured meats, meat curing @ .65 < butchery
Halal slaughter = halal certification, kosher certification, abattage halal @ .65
Poultry processing = transformation de volailles, Geflügelverarbeitung, poultry plant work @ .55
Fish filleting #fish-filleting = filleting fish, filetage de poisson, Fischfiletieren, fishmonger, poissonnerie, fileteado de pescado @ .6
Seafood processing = shellfish processing, fish canning, conserverie de poisson @ .6
Smoking and curing food #food-smoking = food smoking, smoked fish, fumage, Räuchern @ .65
Milk processing = dairy technology, laiterie, Molkerei, Milchverarbeitung, pasteurisation, dairy plant operation @ .65
Cheese making = cheesemaking, fromagerie, Käserei, quesería, affinage fromage, cheese maturing @ .7
Ice cream production = ice-cream making, gelato making, glacier fabrication, Eisherstellung @ .65
Yoghurt production = yogurt production, fermented dairy @ .7
Flour milling = grain milling, meunerie, Müllerei, minoterie, molinería @ .75
Industrial baking = industrial bakery, plant bakery, boulangerie industrielle, Backwarenproduktion @ .55 < baking
Sourdough baking = sourdough, levain, Sauerteig, artisan bread @ .6 < baking
Dough sheeting = laminated dough, tourage, croissants, laminated pastry @ .65 < baking
Cake decoration sugarcraft #sugarcraft = sugarcraft, sugar work, fondant icing, wedding cakes, Zuckerdekor @ .65 < pastry-making
Chocolate tempering = bean-to-bar, tempérage chocolat, chocolate moulding, truffles making @ .7 < pastry-making
Confectionery production = sweets production, confiserie, Süßwarenproduktion, candy making @ .65
Pasta production = fresh pasta making, pâtes fraîches, Nudelherstellung @ .6
Fruit and vegetable processing = vegetable processing, canning, conserverie, Konservenherstellung, jam making, fruit preserving @ .55
Freezing technology = deep freezing food, IQF freezing, surgélation, Tiefkühlung @ .6
Freeze-drying = lyophilisation, Gefriertrocknung @ .75
Spray drying = atomisation séchage, Sprühtrocknung, milk powder production @ .75
Extrusion food #food-extrusion = food extrusion, cereal extrusion, snack production @ .75
Aseptic filling = aseptic packaging, aseptic processing, UHT processing, conditionnement aseptique; Tetra Pak @ .7
Retort sterilisation = retort operation, thermal processing food, appertisation, autoclave food @ .75
Modified atmosphere packaging = MAP packaging, vacuum packing, conditionnement sous vide @ .6
Cold pressing oil #oil-milling = oil milling, huilerie, olive oil production, Ölmühle, almazara @ .75
Sugar refining = sugar production, sucrerie, Zuckerherstellung @ .8
Coffee roasting = coffee roaster, torréfaction, Kaffeerösten, cupping coffee, coffee cupping @ .7
Tea blending = tea tasting, tea processing @ .75
Distilling = whisky production, distillery, distillerie, Brennerei, gin distilling @ .7 < brewing
Malting = maltage, Mälzerei, floor malting @ .75 < brewing
Beer fermentation = wort production, brew house operation, cervecería, brasseur, lautering @ .75 < brewing
Cider making = cidrerie, perry making, kombucha brewing @ .7 < brewing
Soft drinks production = beverage production, boissons production, Getränkeherstellung, carbonation, syrup mixing @ .6
Bottling line operation = bottling lines, embouteillage ligne, Abfüllanlage, canning line, KHS filler, Krones? @ .5
Cellar work winery #winery-cellar-work = winery cellar work, racking wine, maître de chai, Kellermeister, oak ageing,
    barrel ageing @ .75 < viticulture
Oenological analysis = wine analysis, analyses œnologiques, Weinanalytik @ .8 < viticulture
Animal feed production = feed milling, feed formulation, Futtermittelherstellung, alimentation animale fabrication,
    pet food production @ .65
Tobacco processing = cigarette manufacturing, tobacco curing, tabac transformation @ .75
Spice blending = seasoning blending, ingredients weighing, recipe weighing, batch mixing food, pesée ingrédients @ .5
Food packing = food packaging line, food packer, conditionnement alimentaire @ .35
Food portioning = portion control, slicing machines, tranchage @ .45
Cleaning in place = CIP cleaning, CIP systems, nettoyage en place, CIP-Reinigung @ .6
Metal detection food #food-metal-detection = checkweighers, X-ray inspection food, metal detectors production @ .55

== domain .65 < food-safety
Food microbiology = microbiologie alimentaire, Listeria control, shelf-life testing, shelf life studies, Lebensmittelmikrobiologie @ .75
Sensory analysis = sensory evaluation, taste panels, analyse sensorielle, Sensorik lebensmittel, análisis sensorial @ .75
Food product development = food NPD, recipe formulation food, Produktentwicklung lebensmittel, new food products @ .65
Food labelling = nutrition labelling, étiquetage alimentaire, Lebensmittelkennzeichnung, INCO regulation, allergen labelling @ .6
Food law = food legislation, food regulations, Lebensmittelrecht, droit alimentaire, EU 178/2002, FSMA, FDA food regulations @ .65
HACCP plans #haccp-plans = HACCP plan development, CCP monitoring, critical control points, plan HACCP, HACCP team @ .6
BRC audits = BRCGS audits, SQF, SQF practitioner, GFSI, IFS audits, AIB audits @ .65
PCQI = preventive controls qualified individual @ .75
Traceability food #food-traceability = food traceability, product recall, batch traceability, traçabilité alimentaire @ .55
Pest control food sites #food-pest-control = food premises pest control, pest proofing @ .55
Organic certification = certification bio, Bio-Zertifizierung, organic standards @ .6
VACCP and TACCP #food-defence = TACCP, VACCP, food defence, food fraud @ .75
Wine law appellation #wine-appellations = appellation contrôlée, wine appellations @ .75
`
