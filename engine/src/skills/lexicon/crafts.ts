import type { LexiconTable } from '../rows.ts'

/** Jewellers, potters, glass makers, watchmakers, conservators, and other makers by hand. */
export const crafts: LexiconTable = `
== method .75 < jewellery-making
Goldsmith work #goldsmith-work = goldsmith, orfèvrerie, Goldschmiedekunst, orfebrería
Silversmithing = silversmith, argenterie, Silberschmied, platería
Gem setting = diamond setting, pavé setting, sertissage, Fassen von edelsteinen, engaste
Gem cutting = lapidary, diamond cutting, taille de pierres précieuses, Edelsteinschleifen @ .85
Gem grading = diamond grading, GIA graduate gemologist, gemmologie, Edelsteinkunde, gemology, HRD diamond grading @ .8
Lost-wax casting = wax carving, cire perdue, wax models jewellery @ .8
Jewellery CAD = jewellery 3D design, 3Design jewellery; MatrixGold; RhinoGold; JewelCAD @ .8
Jewellery repair #jewellery-repair = jewelry repair, ring sizing, jewellery soldering, réparation de bijoux, Schmuckreparatur @ .7
Enamelling = enamel work, émaillage, Emaillieren, cloisonné @ .8
Costume jewellery = beading, bead work, bijoux fantaisie, Modeschmuck @ .55
Laser welding jewellery #jewellery-laser-welding = jewellery laser welding @ .85
Hallmarking? #hallmarking = assaying precious metals, poinçonnage or, Punzierung @ .8
Pawnbroking valuation #jewellery-valuation = jewellery valuation, jewellery appraisal, pawnbroking @ .7
Watchmaking movements #mechanical-watchmaking = mechanical watches, watch movements, haute horlogerie, watch assembly, emboîtage @ .8
Clock repair = clockmaking, clock restoration, pendulerie @ .8
Instrument making precision #precision-mechanics = precision mechanics, Feinmechanik, mécanique de précision, micromechanics,
    microtechnique @ .75
Optical lens grinding #lens-grinding = lens surfacing, lens edging, optical lab technician, taille de verres, Optikschleifen @ .75

== method .7 < pottery
Wheel throwing = pottery wheel, tournage céramique, Drehen töpferscheibe, throwing clay @ .75
Hand building clay #hand-building-clay = clay hand building, slab building clay, modelage @ .7
Glazing ceramics #ceramic-glazing = ceramic glazing, glaze formulation, émaillage céramique, Glasur @ .75
Kiln firing = kiln operation, cuisson céramique, raku firing, Brennofen @ .7
Slip casting = slipcasting, plaster moulds ceramics, coulage barbotine @ .8
Porcelain painting = china painting, ceramic painting, peinture sur porcelaine @ .8
Brick and tile manufacture = brick making, tuilerie briqueterie, Ziegelei @ .75
Technical ceramics = advanced ceramics, céramiques techniques, technische Keramik @ .85

== method .7 < glass-work
Glassblowing = glassblower, soufflage de verre, Glasbläserei, scientific glassblowing, lampworking @ .8
Stained glass = stained-glass windows, vitrail, Glasmalerei, leaded lights, vidriera @ .75
Glass cutting = cutting glass, découpe de verre, Glasschneiden, glass edging @ .6
Glass furnace operation = float glass, glass melting, verrerie industrielle, Glasschmelze @ .75
Container glass production = bottle glass, IS machine glass, verre creux @ .8
Glass tempering = toughened glass, laminated glass, insulating glass units, verre trempé @ .7
Mirror silvering = miroiterie fabrication, Spiegelherstellung @ .8
Fibre glass lamination boat #gelcoat-repair = gelcoat repair, gel coating, gelcoat @ .75

== method .7
Candle making = candlemaking, bougies artisanales, Kerzenherstellung @ .6
Soap making = soapmaking, savonnerie artisanale, Seifenherstellung, handmade cosmetics @ .6
Perfumery = perfume making, parfumerie création, fragrance development, Parfümerie, flavour and fragrance, flavourist @ .75
Taxidermy = taxidermie, Tierpräparation @ .85
Gilding = gold leaf, dorure à la feuille, Vergolden, gilded frames @ .75
Sculpture = sculpting, sculpture sur pierre, Bildhauerei, escultura, bronze sculpture, clay sculpting @ .65
Oil painting = painting on canvas, acrylic painting, peinture à l'huile, Ölmalerei, fine art painting, mural painting, street art @ .6
Painting restoration = paintings conservation, restauration de tableaux, Gemälderestaurierung, easel painting conservation @ .8
Archaeological conservation = objects conservation, artefact conservation, Restaurierung archäologischer objekte, textile conservation @ .8
Preventive conservation = conservation préventive, collections care, art handling, museum object handling @ .75
Lacquer work = laque, urushi @ .85
Papier mâché = paper crafts, origami, card making, paper craft @ .5
Mask making = prosthetic make-up making, mould making sculpture, life casting @ .75
Puppet making = puppetry, marionnettes, Puppenspiel, puppet theatre @ .75
Prop fabrication = props making, accessoires de théâtre, prop master @ .65
Fireworks display = pyrotechnics, pyrotechnician, artificier, Feuerwerk, pyrotechnie @ .75
Craft teaching #craft-workshops = craft workshops, arts and crafts, ateliers créatifs, loisirs créatifs, Basteln, manualidades @ .4
Knotting and netting #net-making = net making, net mending, ramendage, fishing nets repair @ .75
Broom and brush making = brush making, brosserie @ .8
Umbrella and bag repair = bag repair, luggage repair @ .6
Key duplication = key copying, car key programming, double de clés @ .5 < locksmithing
Safe opening #safe-opening = safe engineering, lock picking, ouverture de portes @ .7 < locksmithing
`
