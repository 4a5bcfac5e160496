import type { LexiconTable } from '../rows.ts'

/** Printing, binding, packaging, paper making. */
export const printingPaper: LexiconTable = `
== method .7 < printing
Offset press operation = sheetfed offset, web offset, conduite de presse offset, Offsetdruck, Heidelberg press, Komori press,
    Heidelberg Speedmaster
Flexographic printing = flexo printing, flexographie, Flexodruck, flexo press
Gravure printing = rotogravure, héliogravure, Tiefdruck
Digital press operation = HP Indigo, Xerox iGen, Konica Minolta presses, presse numérique, Digitaldruck, Ricoh press
Wide-format printing = grand format impression, roll-to-roll printing, UV flatbed printing, plotter printing, Großformatdruck @ .65
Screen printing process #serigraphy = serigraphy, silk screening, silkscreen printing, tampographie, pad printing @ .65
Letterpress = letterpress printing, typographie au plomb, Buchdruck, hand setting type @ .8
Engraving = gravure, laser engraving, Gravieren, grabado, pantograph engraving, hand engraving @ .65
Etching printmaking #printmaking = printmaking, lithography printmaking, etching art, linocut, estampe, Druckgrafik, wood engraving @ .7
Platemaking = computer-to-plate, CTP, plaque offset, Druckplattenherstellung @ .75
Preflighting = preflight, PDF/X, imposition printing, PitStop Pro, Enfocus PitStop @ .7
Colour separation = CMYK, Pantone, colour profiles ICC, ICC profiles, spot colours @ .6
Colour proofing = proofing print, press proofs, épreuvage, Fogra, G7 colour @ .7
Ink mixing = ink formulation, ink matching, préparation d'encres @ .65
Guillotine cutting paper #paper-cutting = guillotine operator print, Polar guillotine, massicot, massicotage, Schneidemaschine papier @ .55
Folding machines print #print-folding = folder gluer, plieuse, Falzmaschine, folding machine operator @ .6
Perfect binding = saddle stitching booklets, dos carré collé, Klebebindung, wire binding @ .65
Hand bookbinding = bookbinder, reliure d'art, Handbuchbinderei, encuadernación @ .75
Book conservation = paper conservation, book restoration, restauration de livres, Papierrestaurierung @ .8
Foil stamping = hot foil, embossing print, dorure à chaud, Heißfolienprägung @ .7
Die-cutting = découpe à l'emporte-pièce, Stanzen papier, Bobst @ .65
Laminating print #print-lamination = print lamination, pelliculage, Kaschieren @ .55
Mailing and inserting #direct-mail-production = mail inserting, inserting machines, mise sous pli, Kuvertierung, variable data printing @ .5
Print estimating = print quoting, print buying, Druckkalkulation, achat print @ .6
Newspaper printing = web press newspapers, rotative presse, Zeitungsdruck @ .75
Security printing = banknote printing, security documents printing @ .85
3D lenticular printing #lenticular-printing = lenticular printing @ .85
Photo printing lab #photo-lab-work = photo lab, darkroom, darkroom printing, film developing, minilab, labo photo @ .6

== method .7
Papermaking = paper making, paper machine operation, papeterie, Papierherstellung, paper mill, fabricación de papel
Pulping = pulp mill, kraft pulping, pâte à papier, Zellstoff, pulp and paper @ .75 < papermaking
Paper recycling = recovered paper, recyclage du papier, deinking @ .6 < papermaking
Paper converting = tissue converting, slitting and rewinding, rewinder, bobineuse, transformation du papier @ .65 < papermaking
Coating paper #paper-coating = paper coating, couchage papier, Streichmaschine @ .8 < papermaking
Corrugated board production = corrugator, carton ondulé, Wellpappe, box plant, corrugated packaging @ .7 < papermaking
Carton making = folding cartons, cartonnage, Faltschachteln @ .6 < papermaking
Structural packaging design = packaging engineering, packaging development, cardboard engineering, conception d'emballages,
    Verpackungsentwicklung @ .65
Packaging testing = drop testing packaging, ISTA testing, transit testing @ .7
Label printing = label converting, étiquettes adhésives, Etikettendruck, self-adhesive labels @ .6
Flexible packaging = pouch making, film blowing, emballage souple, Folienverpackung @ .7

== tool .75 < printing
Esko ArtiosCAD = ArtiosCAD; Esko Automation Engine = EskoArtwork, Esko DeskPack @ .75
Kodak Prinergy = Prinergy, Kodak Preps @ .75
EFI Fiery = Fiery RIP @ .75
Heidelberg Prinect = Prinect @ .75
Agfa Apogee = Apogee Prepress @ .75
Onyx RIP = ONYX Thrive; Caldera RIP; VersaWorks = Roland VersaWorks @ .75
Enfocus Switch @ .75
EFI Pace; PrintVis @ .75
XMPie; Quite Imposing @ .75
FlexiSIGN; SAi Flexi @ .75
Summa cutters #summa-cutter = vinyl plotters, Zünd cutters @ .75
`
