import type { LexiconTable } from '../rows.ts'

/** Joiners, cabinet makers, upholsterers, sawmills. */
export const woodwork: LexiconTable = `
== method .65 < woodworking
Bench joinery = joinery bench work, menuiserie d'atelier, Bautischlerei, wood joints, joinery manufacture
Cabinet fitting = cabinet installation, cabinet assembly, kitchen cabinet making, pose de meubles @ .55
CNC woodworking = CNC router, CNC router operation, wood CNC, défonceuse numérique, CNC-Holzbearbeitung, Homag CNC, Biesse CNC @ .7
Spindle moulding = spindle moulder, toupie bois, Tischfräse, four-sided moulder @ .7
Panel saw operation = beam saw, panel saws, scie à panneaux, Plattensäge, table saw @ .55
Edge banding = edgebander, placage de chants, Kantenanleimmaschine @ .55
Veneering = wood veneer, placage bois, Furnieren @ .7
Marquetry = marqueterie, Intarsien, wood inlay @ .8
Woodturning = wood turning, tournage sur bois, Drechseln @ .7
Wood carving sculpture #wood-sculpture = sculpture sur bois, Holzschnitzerei, wood sculpture @ .7
French polishing = wood staining, wood lacquering, vernissage bois, Holzoberflächen, furniture spraying, varnishing @ .65
Furniture upholstery = upholsterer, re-upholstery, tapissier, sofa upholstery, Raumausstattung, traditional upholstery @ .65
Antique restoration = antique furniture restoration, restauration de meubles, Restaurierung von möbeln @ .7
Furniture design = furniture designer, conception de mobilier, Möbeldesign, diseño de muebles @ .65
Flat-pack assembly = flat pack furniture, flat-pack furniture assembly, montage de meubles, Möbelmontage @ .4
Curtain making = soft furnishings, curtains and blinds, blind fitting, confection de rideaux @ .55
Stair joinery = staircase making, fabrication d'escaliers @ .7
Window joinery = sash windows, timber windows, fenêtres bois, Fensterbau @ .65
Timber engineering = glulam, cross-laminated timber, CLT timber, lamellé-collé, Ingenieurholzbau, engineered wood @ .75
Sawmilling = sawmill, scierie, Sägewerk, timber sawing, head rig sawyer, aserradero @ .65
Timber grading = lumber grading, visual strength grading, classement des bois, Holzsortierung @ .7
Kiln drying wood #timber-drying = kiln drying, wood drying, séchage du bois, Holztrocknung @ .7
Wood preservation = timber treatment, traitement du bois, Holzschutz @ .65
Plywood production = particleboard, MDF production, panneaux dérivés du bois, veneer peeling @ .75
Pallet making = pallet repair, pallet assembly, fabrication de palettes @ .45
Coopering = cooperage, barrel making, tonnellerie, Küferei @ .85
Basketry = basket weaving, vannerie, Korbflechten, cane weaving @ .75
Luthiery = violin making, guitar making, lutherie, Geigenbau, instrument making @ .85
Piano tuning = piano technician, accordage de pianos, Klavierbau, Klavierstimmen @ .85
Organ building = pipe organ maintenance, facture d'orgues, Orgelbau @ .9
Wind instrument repair = brass instrument repair, facture d'instruments à vent, Blasinstrumentenbau @ .85
Boat carpentry = ship carpentry, charpente navale, ship joinery @ .75
Coffin making = casket making @ .75
Model making = architectural models, maquettisme, Modellbau, scale models, scale model making @ .6
Picture framing = framing pictures, Bilderrahmen @ .6
Toy making = wooden toys, fabrication de jouets @ .7
Wood machine safety = woodworking machinery safety, SDT wood dust @ .5
Set carpentry = scenic carpentry, stage carpentry, menuiserie de décors @ .7

== tool .75 < woodworking
Cabinet Vision; Microvellum; imos iX #imos = imos CAD; Pytha; SWOOD
woodWOP = Homag woodWOP; BiesseWorks
Mozaik software #mozaik; KCD Software
2020 Design = 2020 Kitchen Design; ProKitchen; Winner Flex = Compusoft Winner
Palette CAD
Cadwork; SEMA Holzbau = SEMA software; hsbCAD; Dietrich's timber #dietrichs; MiTek = MiTek Sapphire
Mastercam Router; Alphacam
`
