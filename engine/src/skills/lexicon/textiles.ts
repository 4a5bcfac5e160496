import type { LexiconTable } from '../rows.ts'

/** Fibres, fabrics, clothes, leather, shoes, laundries. */
export const textiles: LexiconTable = `
== method .65 < textile-manufacturing
Spinning machine operation = ring spinning, filature, Spinnerei, hilatura, yarn spinning, open-end spinning
Weaving looms = loom operation, weaving machines, métier à tisser, Weberei, telares, jacquard weaving, handloom weaving, hand weaving
Knitting machine operation = circular knitting, flat knitting, tricotage, Strickmaschinen, bonneterie, Shima Seiki, Stoll knitting
Non-wovens = nonwoven production, nonwovens, non-tissés, Vliesstoffe @ .75
Tufting = carpet tufting, carpet weaving, Teppichweberei @ .75
Textile dyeing = dyeing fabrics, teinture textile, Färberei, dyehouse, yarn dyeing, tintorería textil @ .7
Textile finishing = fabric finishing, ennoblissement textile, Textilveredlung, bleaching textiles, apprêt textile @ .7
Textile printing = fabric printing, rotary screen printing, impression textile, Textildruck, block printing @ .7
Batik = tie-dye, shibori, natural dyeing @ .75
Direct-to-garment printing = DTG printing, heat transfer printing, sublimation printing, T-shirt printing, flocage @ .6
Machine embroidery = industrial embroidery, broderie machine, Maschinenstickerei, embroidery digitising; Wilcom @ .65
Textile testing = fabric testing, colour fastness testing, Martindale test, tests textiles, Textilprüfung @ .7
Fabric inspection = fabric quality control, four-point system, visite tissu, AQL inspection garments @ .6
Technical textiles = textiles techniques, technische textilien, smart textiles @ .75
Textile chemistry = chimie textile, textile auxiliaries @ .8
Textile recycling = clothing recycling, textile sorting, recyclage textile @ .6
Felt making = felting, feutre, Filzen @ .75
Lace making = dentelle, Spitzenklöppeln, bobbin lace @ .8
Macramé = macrame knotting @ .65
Quilting = patchwork?, quilt making @ .6

== method .65 < sewing
Garment cutting = fabric spreading, cutting room, coupe vêtement, Zuschnitt textil, straight knife cutting @ .6
Marker making = fabric markers, lay planning, placement textile, Schnittlagenbild @ .7
Pattern grading = grading patterns, Gradierung, size grading @ .75
Flat pattern cutting = flat pattern making, patronage?, Schnitterstellung, Schnittkonstruktion, patronaje @ .7
Overlock sewing = overlocker, serger, surjeteuse, overlock machines @ .55
Lockstitch sewing = lockstitch machine, piqueuse plate, single needle machine @ .55
Coverstitch sewing = flatlock sewing, coverstitch, recouvreuse @ .6
Bespoke tailoring = bespoke suits, tailleur sur mesure, Maßschneiderei, sastrería, Savile Row tailoring @ .75
Bridal wear making = wedding dress alterations, bridal alterations, robes de mariée @ .65
Corsetry = corset making, lingerie making, lingerie fabrication @ .75
Costume making = costume construction, costumier, theatre costumes, Kostümschneiderei @ .7
Millinery = hat making, chapellerie, Modistin, sombrerería @ .8
Fur working = furrier, pelleterie, Kürschnerei @ .85
Garment fitting = fittings and alterations, essayage, Anprobe @ .5
Trouser hemming = hemming, ourlets, zip replacement @ .45
Sample making garments = sample machinist, toile making, prototypiste textile, Musternäherei @ .65
Industrial textile sewing = sail and canvas sewing, tarpaulin making, awning making, bâches confection, Planenherstellung @ .65
Mattress making = bedding manufacture, literie fabrication @ .65
Garment pressing = steam pressing, pressing garments, repassage industriel, Dampfbügeln @ .4
Stain removal = spotting garments, détachage, Fleckentfernung @ .45 < laundry
Industrial laundry operation = laundry machines, tunnel washers, blanchisserie industrielle @ .45 < laundry
Dry cleaning machines = dry cleaner, perchloroethylene cleaning, nettoyage à sec, Textilreinigung, tintorería @ .5 < laundry

== method .7 < sewing
Leather tanning = tannery, tannerie, Gerberei, curtido, leather finishing, hide processing @ .8
Leather goods making = leather craft, saddle stitching, maroquinier, Täschner, marroquinería, handbag making, leather cutting
Saddlery = saddle making, harness making, sellerie, Sattlerei, bourrelier @ .8
Shoe repair = cobbler, cordonnerie, Schuhreparatur, zapatero, resoling shoes @ .65
Shoe manufacturing = footwear manufacturing, chaussure fabrication, Schuhfertigung, lasting shoes, clicking leather, Goodyear welt @ .7
Orthopaedic shoemaking = orthopaedic footwear, podo-orthèse, Orthopädieschuhtechnik @ .8
Glove making = ganterie @ .85

== domain .65 < fashion-design
Apparel production management = garment production management, clothing production, gestion de production textile, apparel sourcing,
    garment sourcing
Garment technology = garment technologist, technologie du vêtement, Bekleidungstechnik, garment construction technology
Tech packs = tech pack, garment specifications, spec sheets apparel, dossier technique textile @ .65
Fabric sourcing = textile sourcing, sourcing textile, Stoffeinkauf @ .6
Fashion buying = apparel buying, fashion buyer, acheteur mode, Modeeinkauf @ .6 < buying
Fashion sketching = fashion drawing, flat sketches, croquis de mode, Modezeichnen, technical flats @ .65
Fashion draping = moulage couture, draping on mannequin, Drapieren @ .75
Haute couture = couture houses, ateliers de couture @ .8
Sportswear design = activewear design, swimwear design, outdoor apparel @ .7
Childrenswear design = menswear design, womenswear design, lingerie design @ .7
Sustainable fashion = ethical fashion, mode éthique, nachhaltige Mode, GOTS, Oeko-Tex @ .6
Personal styling = image consulting, fashion stylist, Stilberatung @ .55
Fashion modelling = runway modelling, mannequinat, catwalk modelling @ .6
Wardrobe supervision = costume supervision, habillage spectacle, dresser theatre, Ankleider @ .65

== tool .75 < fashion-design
Gerber AccuMark = AccuMark, Gerber Technology; Lectra Modaris = Lectra, Lectra Diamino, Kaledo; Optitex; CLO 3D = CLO3D;
    Browzwear VStitcher = Browzwear, VStitcher; TUKAcad = TUKA3D; Assyst CAD = Assyst; Audaces @ .8
NedGraphics; Pointcarré textile = Pointcarre; Style3D @ .8
Centric PLM = Centric Software; Gerber YuniquePLM; Infor Fashion PLM @ .8
StyleCAD @ .8
`
