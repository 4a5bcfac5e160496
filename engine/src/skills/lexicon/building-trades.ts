import type { LexiconTable } from '../rows.ts'

/** Trades of the building site in detail, and what a site manager, surveyor or planner works with. */
export const buildingTrades: LexiconTable = `
== method .6 < carpentry
Roof carpentry = roof framing, roof trusses, cut roofs, Dachstuhl, charpente de toit
Stair carpentry = staircases, stair installation, escaliers bois, Treppenbau @ .65
Formwork systems = Doka formwork, PERI formwork, falsework, coffrages métalliques @ .65 < concrete-work
Suspended ceilings = ceiling installation, acoustic ceilings, faux plafonds, Deckenmontage, grid ceilings @ .55
Partition systems = glass partitions, demountable partitions, cloisons amovibles, Trennwandmontage @ .55
Window and door fitting = UPVC windows, window fitter, menuiseries extérieures, Türenmontage, door fitting @ .55
Shopfitting = shop fitting, retail fit-out, agencement de magasin, Ladenbau @ .55
Timber frame construction = timber frame, maison ossature bois, Holzrahmenbau, stick framing @ .6
Log building = log house building, timber log construction @ .75
Decking = composite decking, terrasse bois, garden decking @ .5
Fencing installation = fence building, fence installation, pose de clôtures, Zaunbau @ .45

== method .6 < bricklaying
Stonemasonry #stonemasonry = stone mason, stone carving, dry stone walling, tailleur de pierre, Steinmetz, cantería, stone fixing @ .7
Refractory bricklaying = furnace lining, refractory, fumisterie industrielle, Feuerfestbau @ .8
Pointing? #pointing = brick pointing, tuckpointing, rejointoiement, pointing brickwork @ .55
Chimney building = chimney sweeping, chimney repair, ramonage, Schornsteinfeger, fireplace installation @ .65
Paving? #paving = block paving, paviour, pavage, Pflasterarbeiten, interlocking pavers, slabs laying @ .5 < road-construction
Kerb laying = kerbing, curb and gutter, bordures voirie @ .55 < road-construction
Asphalt laying = asphalting, tarmac laying, Asphaltbau, asphalt raking @ .55 < road-construction
Road marking = line marking, marquage routier, Fahrbahnmarkierung, thermoplastic marking @ .6 < road-construction
Site traffic management #site-traffic-management = temporary traffic management, traffic control flagging, flagger certification,
    traffic marshal, balisage de chantier, Verkehrssicherung, street works NRSWA, NRSWA @ .5 < road-construction
Bridge construction = bridgeworks, ouvrages d'art, Brückenbau, bridge building @ .7
Tunnelling = tunnel boring machine, TBM tunnelling, tunnel construction, percement de tunnel, Tunnelbau, shotcrete, NATM @ .8
Railway construction = rail civil engineering, travaux ferroviaires, track construction @ .7
Marine construction = harbour construction, dredging, dragage, breakwater construction @ .75
Dam construction = dams engineering, Talsperren @ .8

== method .6 < concrete-work
Precast concrete = precast, préfabriqué béton, Betonfertigteile, precast erection @ .65
Post-tensioning = prestressed concrete, précontrainte, Spannbeton @ .8
Concrete testing = slump test, concrete cubes testing, essais béton, Betonprüfung, ACI concrete testing @ .6
Concrete repair = concrete restoration, concrete patching, Betonsanierung, réparation du béton @ .6
Concrete cutting = core drilling concrete, concrete sawing, diamond drilling, carottage béton, Betonbohren @ .6
Decorative concrete = polished concrete, stamped concrete, béton ciré, béton décoratif @ .6
Floor screeding = screed laying, chape liquide, Estrich, self-levelling floors @ .55
Resin flooring = epoxy flooring, sols résine, epoxy floors, Kunstharzböden @ .6
Terrazzo = terrazzo finishing, granito sol @ .75
Underpinning? #underpinning = foundation underpinning, foundation repair, reprise en sous-œuvre @ .7

== method .55 < groundworks
Drainage works = drainage installation, drain laying, drainlayer, Entwässerung, réseaux d'eaux usées, manholes construction @ .55
Utilities installation = utilities works, ducting laying, VRD, voirie et réseaux divers, Tiefbau leitungen, trenchwork @ .55
Earthworks = terrassement, Erdarbeiten, cut and fill, movimiento de tierras, grading earthworks @ .55
Foundation works = foundations digging, fondations, Fundamente, cimentaciones, footings? @ .55
Piling? #piling = CFA piling, sheet piling, pieux, Spezialtiefbau, micropiles, diaphragm walls @ .7
Ground improvement = soil stabilisation, vibro compaction, jet grouting, grouting works @ .75
Shoring? #shoring = trench shoring, trench safety, excavation support, blindage de tranchée, Verbau @ .6
Site clearance = land clearing, défrichage, site stripping @ .45
Cable locating = CAT and Genny, underground utility locating, CAT scanner use, AIPR, détection de réseaux @ .55
Soil compaction testing = nuclear density gauge, Proctor test, compaction testing @ .7

== method .55 < roofing
Thatching = thatched roofs, chaumier, Reetdach @ .85
Standing seam roofing = zinc roofing, joint debout, Klempnerarbeiten, Bauspenglerei, lead work roofing @ .7
EPDM roofing = single-ply roofing, TPO roofing, membrane roofing, bitumen roofing, torch-on felt, étanchéité toiture terrasse @ .6
Green roofs = green roof installation, toitures végétalisées, Dachbegrünung @ .65
Skylight installation = roof windows, Velux installation, Dachfenster @ .5
Cladding = façade cladding, bardage, Fassadenbau, rainscreen cladding, curtain walling, curtain walls, murs-rideaux,
    siding installation @ .6
External wall insulation = EWI, isolation thermique par l'extérieur, Wärmedämmverbundsystem, WDVS, ravalement de façade @ .6
Gutter cleaning = gutter installation, nettoyage de gouttières @ .4

== method .55 < insulation
Spray foam insulation = polyurethane foam insulation, isolation projetée @ .6
Industrial pipe insulation = lagging?, thermal insulation industrial, calorifugeage, Isoliertechnik, pipe lagging @ .65
Asbestos removal = asbestos abatement, désamiantage, Asbestsanierung, asbestos awareness, asbestos surveying, lead abatement @ .65
Fire stopping = firestopping, passive fire protection, calfeutrement coupe-feu, intumescent coatings, Brandabschottung @ .65
Soundproofing = acoustic insulation, isolation phonique, Schallschutz @ .6
Airtightness testing = blower door test, air permeability testing, Infiltrométrie @ .7
Mould remediation = mold inspection, water damage restoration, Schimmelsanierung, assèchement, flood restoration @ .55

== method .55 < painting-and-decorating
Airless spraying = airless spray painting, pistolet airless @ .6
Decorative plaster = Venetian plaster, ornamental plastering, fibrous plastering, staffeur ornemaniste, Stuckateur @ .7
Sign painting = signwriting, sign writing, lettrage peint @ .65
Caulking = sealant application, mastic application, joints silicone, Fugentechnik @ .45
Graffiti removal = façade cleaning, stone cleaning, building cleaning @ .45

== method .55 < tiling
Parquet laying = hardwood flooring, parqueterie, Parkettleger, floor sanding, wood flooring installation, laminate flooring @ .55
Carpet fitting = carpet laying, carpet installation, moquette pose, Teppichverlegung @ .5
Vinyl flooring installation = linoleum laying, LVT flooring, sols souples, resilient flooring @ .5
Marble setting = natural stone tiling, marbrerie, granite worktops, Natursteinverlegung, countertop fabrication @ .65
Mosaic work = mosaics, mosaïque, Mosaik @ .7

== method .6 < plumbing
Sanitary ware fitting = bathroom fitting, shower installation, pose de sanitaires, Badsanierung, toilet installation @ .5
Copper pipe soldering = pipe soldering, pipe brazing, ProPress, press fittings, soudure cuivre, pipe sweating @ .55
PEX piping = PEX, PVC piping, multicouche plomberie @ .55
Backflow prevention = backflow testing, backflow tester @ .65
Septic tanks = septic systems, fosses septiques, assainissement non collectif, Kleinkläranlagen @ .6
Medical gas installation = medical gas piping, fluides médicaux @ .8
Gas boiler servicing = boiler servicing, boiler repair, chaudière gaz entretien, Gasthermenwartung, combi boilers @ .6
Unvented hot water = unvented hot water G3, G3 unvented, hot water cylinders @ .6
Swimming pool construction = pool building, construction de piscines, Schwimmbadbau, pool plumbing @ .6
Irrigation plumbing #fire-hydrant-maintenance = fire hydrant maintenance, standpipes @ .55

== method .55 < scaffolding
Tube and fitting scaffolding = tube and clamp scaffolding, échafaudage tubulaire, CISRS, CISRS scaffolder, scaffolder card @ .6
Mobile scaffold towers = mobile access towers, échafaudage roulant @ .5
Scaffold inspection = scaffolding inspection, scaffold tagging @ .6
Temporary works = temporary works coordination, temporary works design, ouvrages provisoires @ .65

== method .6 < construction-management
Site logistics = construction logistics, logistique de chantier, Baulogistik @ .55
Snagging? #snagging = snag lists, punch lists, punch list management, levée de réserves, Mängelbeseitigung, defects inspection @ .5
Site diaries = daily site reports, Bautagebuch, journal de chantier @ .45
Setting-out engineering = site engineering, implantation chantier, construction layout, Absteckung @ .65
Construction scheduling = construction programming, critical path method, CPM scheduling, planning de travaux, Bauzeitenplan,
    look-ahead planning @ .6
Lean construction = Last Planner System, pull planning @ .65
Value engineering construction #constructability-review = constructability review, buildability @ .65
RFIs and submittals = RFIs, submittals, submittal review, change orders construction, requests for information construction @ .5
Construction contracts = NEC contracts, NEC4, NEC3, JCT contracts, FIDIC, AIA contracts, CCAG travaux, VOB/B @ .65
Construction claims = delay analysis, extension of time claims, construction dispute @ .75
Construction procurement = tendering construction, appel d'offres travaux, Ausschreibung und vergabe, AVA Bau, DCE marchés publics @ .6
Building handover = O&M manuals, project closeout, réception de travaux, commissioning management, building commissioning @ .6
Site safety coordination = CDM regulations, CDM 2015, SiGeKo, coordonnateur SPS, principal designer, PPSPS @ .6
Site induction = toolbox talk delivery, accueil sécurité chantier @ .35
SMSTS = site management safety training scheme; SSSTS = site supervisor safety training scheme @ .5 < health-and-safety
Cost value reconciliation = CVR construction, construction cost control, valuations construction,
    final accounts construction @ .7 < quantity-surveying
Building surveying = building surveys, dilapidations?, party wall, condition surveys, structural surveys, schedule of condition,
    diagnostic bâtiment @ .65
Building pathology = damp surveys, damp proofing, defect diagnosis buildings, Bauschäden, pathologie du bâtiment @ .7
Heritage restoration = historic building conservation, listed buildings, monuments historiques, Denkmalschutz, Denkmalpflege,
    building conservation @ .7 < renovation
Passive house = Passivhaus, passive house design, maison passive, KfW effizienzhaus @ .7
LEED = LEED AP, LEED Green Associate, LEED certification; BREEAM = BREEAM assessor; HQE certification #hqe = HQE bâtiment;
    DGNB = DGNB auditor; WELL Building Standard #well-standard = WELL AP @ .65 < construction
Green building = sustainable construction, sustainable building, construction durable, nachhaltiges Bauen, bioconstruction,
    éco-construction @ .6
Modular construction = off-site construction, prefabrication, volumetric construction, Modulbau @ .65
Housebuilding = house building, residential construction, new build homes, maisons individuelles, Einfamilienhausbau @ .45
Commercial construction = commercial building projects, tertiary construction, Gewerbebau @ .45
Fit-out management = interior fit-out, aménagement de bureaux, Innenausbau @ .55

== method .65 < land-surveying
Photogrammetry = photogrammétrie, aerial photogrammetry; Pix4D; Agisoft Metashape @ .75
Laser scanning surveying #lidar-surveying = LiDAR surveying, terrestrial laser scanning, point clouds, relevé laser, scan to BIM @ .75
Cadastral surveying = boundary surveys, cadastre, Kataster, bornage, catastro, Liegenschaftskataster @ .75
Geodesy = géodésie, Geodäsie, geodetic surveying @ .8
Levelling survey #survey-levelling = differential levelling, nivellement, auto level, laser level use @ .55
RTK GPS = RTK surveying, GNSS RTK, Trimble GPS @ .7
As-built surveys = as-built drawings, plans de récolement, Bestandspläne, as-builts @ .55
Deformation monitoring = structural monitoring, monitoring surveys, auscultation topographique @ .75

== tool .75 < construction-management
Cubit estimating #cubit = Buildsoft Cubit; Causeway estimating #causeway = Causeway CATO; Candy estimating #candy-ccs = CCS Candy;
    iTWO = RIB iTWO @ .75 < cost-estimating
Nevaris; ORCA AVA; California.pro = California AVA @ .75 < cost-estimating
Multi Devis; Attic+; Presto software #presto-rib = Presto RIB; Arquímedes CYPE < cost-estimating @ .75
CYPECAD = CYPE @ .75 < cost-estimating
Autodesk Build = PlanGrid Build @ .7
Trimble Connect; Dalux; Newforma; Oracle Aconex @ .7
Buildots; OpenSpace.ai; Raken @ .7
CMiC; Jonas Construction = Jonas Premier; Vista by Viewpoint #trimble-viewpoint = Viewpoint Spectrum @ .7
Leica Infinity = Leica Cyclone, Leica Geo Office; Trimble Business Center = TBC Trimble;
    Carlson Survey = Carlson Civil @ .75 < land-surveying
Covadis; AutoCAD Map 3D; Mensura Genius = Mensura @ .75 < land-surveying
Surfer mapping #golden-surfer = Golden Software Surfer @ .75 < land-surveying
Topcon instruments = Topcon MAGNET @ .75 < land-surveying
Solibri = Solibri Model Checker @ .75 < bim
Dynamo Revit #dynamo = Dynamo for Revit @ .75 < bim
Synchro 4D = Bentley Synchro; BIMcollab @ .75 < bim
IFC models #ifc = IFC BIM, openBIM, Industry Foundation Classes; COBie @ .75 < bim
ISO 19650 = PAS 1192, BIM Level 2; LOD modelling #bim-lod = LOD 300, LOD 400 @ .75 < bim
Bentley STAAD Foundation = STAAD Foundation @ .85 < structural-engineering
SAFE slab design #csi-safe = CSI SAFE @ .85 < structural-engineering
Tekla Structural Designer; Tekla Tedds = Tedds; Graitec Advance Design @ .85 < structural-engineering
SOFiSTiK; FEM-Design = StruSoft; Cype 3D @ .85 < structural-engineering
IDEA StatiCa; Hilti PROFIS @ .85 < structural-engineering
GeoStudio = SLOPE/W; GEO5; LUSAS; Strand7; SpaceGass @ .85 < structural-engineering
Synchro traffic #synchro-simtraffic = Synchro SimTraffic; PTV Vissim = Vissim; PTV Visum = Visum; Aimsun @ .85 < civil-engineering
SIDRA Intersection = SIDRA @ .85 < civil-engineering
TransCAD @ .85 < civil-engineering
AutoTURN @ .85 < civil-engineering
12d Model = 12d; Autodesk InfraWorks = InfraWorks; OpenRail = Bentley OpenRail @ .85 < civil-engineering
Storm and Sanitary Analysis; MicroDrainage; StormCAD = SewerGEMS; WaterGEMS = WaterCAD; HydroCAD @ .85 < civil-engineering
MIKE hydraulic modelling #mike-dhi = MIKE Urban, MIKE 21; TUFLOW; Flood Modeller @ .85 < civil-engineering
`
