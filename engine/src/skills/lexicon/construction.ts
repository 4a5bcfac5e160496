import type { LexiconTable } from '../rows.ts'

/** Building: planning, sites, and the building trades. */
export const construction: LexiconTable = `
== domain .4
Construction? #construction = construction industry?, BTP, Bauwesen, construcción, building construction, construction work, bâtiment,
    building industry, general construction, construction trades, building trade, construction sector, construction methods @ .4
Construction management = site management, conduite de travaux, Bauleitung, gestión de obras, construction project management,
    site supervision, construction supervision, chantier?, gestion de chantier, Baustellenleitung, suivi de chantier,
    construction site management, job site supervision, construction administration, jefe de obra, site manager?, foreman?,
    construction coordination, construction planning, chef de chantier @ .55 < construction
Subcontractor management = contractor management, subcontractor coordination, sous-traitance, gestion de sous-traitants,
    managing contractors, subcontracting, managing subcontractors, contractor supervision @ .45 < construction-management
Quantity surveying = quantity take-off, métré, bill of quantities, Aufmaß, quantity surveyor, quantity takeoffs, bills of quantities,
    mediciones y presupuestos, measured survey, quantity take-offs @ .65 < construction
Cost estimating = construction estimating, cost estimation, estimation des coûts, estimating, étude de prix, project estimating,
    cost estimates, Kostenschätzung, estimación de costos @ .5
Building information modelling #bim = BIM, BIM modelling, maquette numérique, BIM coordination, BIM management, clash detection,
    BIM manager @ .65 < construction
Building regulations = building codes, construction codes, Bauordnung, normes de construction, planning regulations, Eurocodes,
    code of building, réglementation du bâtiment, IBC codes, construction standards, NEC code, wiring regulations, local codes,
    building control, RE2020, permis de construire, building permits, planning permission, zoning regulations, DTU normes, VOB,
    HOAI @ .55 < construction
Land surveying = surveying, topographie, Vermessung, topografía, total station, GPS surveying, topographic surveys, setting out,
    topographic surveying, Leica total station, géomètre, site surveying, land survey, surveying equipment, levé topographique,
    GNSS surveying @ .65
Architecture? #building-architecture = architectural design, architectural drawing, conception architecturale, Architekturentwurf,
    diseño arquitectónico, architectural drafting, architectural technology, building design, architecture degree, architectural drawings,
    building architecture, architectural planning @ .6
Interior design = décoration intérieure, architecture d'intérieur, Innenarchitektur, diseño de interiores, interior architecture,
    interior decoration, space planning, interior decorating, home staging, aménagement intérieur, FF&E, interior styling @ .6
Landscape architecture = landscape design, architecture de paysage, Landschaftsarchitektur, paysagisme, landscape planning,
    diseño de paisajes @ .65
Urban planning = town planning, urbanisme, Stadtplanung, urbanismo, city planning, urban design, land use planning, spatial planning,
    regional planning, zoning, aménagement du territoire, planificación urbana, Raumplanung @ .65

== method .55
Electrical installation = electrical wiring, électricité, Elektroinstallation, instalaciones eléctricas, wiring?, electrician,
    electrical work, installation électrique, electrical installations, commercial electrical installation,
    domestic electrical installation, conduit bending, cable pulling, house wiring, câblage, 18th Edition, control panel wiring,
    panel wiring, électricité bâtiment, câblage électrique, Schaltschrankbau, Elektriker, electrical panels, conduit installation,
    cable installation, residential wiring, industrial wiring, electrical skills, raccordement électrique, tirage de câbles,
    journeyman electrician, electricidad, cableado, switchboards, panel building, cable termination, lighting installation, BS 7671,
    electrical contracting, low voltage wiring, low voltage, basse tension, master electrician, électricité industrielle @ .55
Plumbing = plomberie, Sanitärinstallation, fontanería, pipefitting, pipe fitting, plumbing systems, plumber, sanitary installation,
    drainage?, pipework, steamfitting, plomberie sanitaire, tuyauterie, Sanitär, plumbing repairs, boiler installation, boiler maintenance,
    bathroom installation, copper piping, Rohrleitungsbau, pipe laying, pipe installation, leak detection, SHK Anlagenmechanik,
    plumbing installation, plombier, central heating?, chauffage, heating installation, Heizungsbau, heating systems, chauffagiste,
    heating engineering, plumbing and heating, water heaters, boilers?, gas heating @ .55
Gas fitting = gas engineering, gas safe, Gas Safe registered, installation gaz, gas installation, gas safety, Gasinstallation,
    gas appliances, gas pipework @ .7
Handyman skills = handyperson, petits travaux, bricolage, Hausmeister, general repairs, property maintenance, caretaking,
    maintenance du bâtiment, building maintenance, caretaker?, minor repairs, apartment maintenance, home repair, general maintenance,
    Hausmeistertätigkeiten, maintenance générale, building repairs, maintenance bâtiment, handwerkliche fähigkeiten, handyman,
    janitor and maintenance, home repairs, household repairs, property upkeep, home improvement, entretien du bâtiment, Handwerk @ .4

== method .5 < construction
Carpentry = charpente, Zimmerei, carpintería, carpenter, finish carpentry, framing, formwork carpentry, rough carpentry, site carpentry,
    first fix, second fix, charpentier, timber framing, Zimmermann, charpente bois, trim carpentry, finish work, wood framing,
    stair building, door hanging, deck building, kitchen fitting, pose de parquet, timber construction, Holzbau, ossature bois,
    pose de cuisines, door installation, kitchen installation, menuisier @ .55
Bricklaying = maçonnerie, Mauern, albañilería, masonry, brickwork, stone masonry, blockwork, maçon, brick laying, Maurerarbeiten,
    taille de pierre, block laying, brick and block, masonry work, stonework, Maurer, repointing, stone cutting @ .6
Concrete work = concrete pouring, concreting, béton, Betonbau, concrete finishing, formwork, coffrage, reinforcement fixing, ferraillage,
    rebar, concrete?, béton armé, Schalungsbau, hormigón, steel fixing, concrete formwork, coffrage béton, shuttering, Stahlbetonbau,
    hormigonado, cement finishing, cement mixing, rebar installation, cement work, coffreur, screeding @ .55
Plastering = plâtrerie, Verputzen, drywall, drywall installation, dry lining, yeso, plasterboard, rendering plaster, skimming, Trockenbau,
    plaquiste, cloisons sèches, drylining, pose de placo, sheetrock, drywall finishing, drywall taping, plâtrier, rendering walls, enduit,
    partition walls, stucco, pladur, cloisons, Gipskarton, taping and jointing @ .55
Painting and decorating = house painting, peinture en bâtiment, Malerarbeiten, pintura de casas, interior painting, exterior painting,
    wallpapering, decorating, peintre en bâtiment, Maler und lackierer, spray painting, painter and decorator, commercial painting,
    residential painting, industrial painting, wall painting, papier peint, Lackieren, paint spraying, revêtements muraux,
    peinture bâtiment, Tapezieren, painting and finishing @ .5
Roofing = couverture toiture, Dachdeckerei, techado, roof repair, roof installation, couvreur, roof tiling, zinguerie, flat roofing,
    Dachdecker, étanchéité, tejados, waterproofing, roof slating, waterproofing membranes, Abdichtung, guttering, shingles, metal roofing,
    slate roofing, Dachdecken @ .6
Tiling = carrelage, Fliesenlegen, alicatado, tile setting, floor laying, flooring installation, carreleur, flooring, Bodenleger,
    tile installation, wall and floor tiling, revêtement de sol, vinyl flooring, hardwood floor installation, Parkettlegen, Fliesenleger,
    revêtements de sols, floor tiling, pose de carrelage @ .55
Insulation = thermal insulation, isolation thermique, Dämmung, aislamiento, façade works, insulation installation, isolation,
    external insulation, loft insulation, façades, Wärmedämmung, ITE isolation, siding?, pipe insulation @ .55
Scaffolding = échafaudage, Gerüstbau, andamios, scaffold erection, scaffold building, montage d'échafaudage, scaffolder? @ .55
Demolition = Abbruch, demolición, deconstruction, asbestos, sous-section 4, curage @ .6
Heavy equipment operation = conduite d'engins, Baumaschinen, plant operation, excavators, heavy machinery operation,
    operación de maquinaria pesada, CACES R482, heavy equipment operator, loader operation, excavator, skid steer, Baggerfahrer,
    pelle mécanique, wheel loader, engins de chantier, Baumaschinenführer, dumper driving, telehandler, heavy equipment, roller operation,
    dozer, loaders?, maquinaria pesada @ .6
Crane operation = grutier, Kranführer, operación de grúas, lifting operations, rigging, slinging, Kranfahren, cranes, crane operator?,
    crane driving, Kranschein, hoists, hoist operation @ .65
Working at height = aerial work platform, travail en hauteur, PASMA, Höhenarbeit, aerial lifts, ladder safety, trabajo en altura,
    travaux en hauteur, CACES nacelle, fall protection, aerial lift @ .5
Groundworks = Tiefbau, trenching, excavation works, site preparation, excavating, backfilling, excavation?, Kanalbau, assainissement,
    utility installation, foundations?, pose de canalisations @ .55
Road construction = road works, travaux routiers, Straßenbau, asphalt?, enrobés, construcción de carreteras, asphalt paving,
    highways maintenance, road maintenance, tarmac?, Pflastern, enrobé, traffic management works, street works @ .6
Renovation = Sanierung, remodelling, building refurbishment, renovación, home renovation, house renovation, restoration of buildings,
    kitchen remodelling, restauration du patrimoine, building restoration, heritage conservation, bathroom renovation, fit-out,
    refurbishment, réhabilitation de bâtiments, house flipping, rénovation énergétique, second oeuvre, home remodeling, Renovierung,
    Altbausanierung @ .45
General labour = manual labour, manoeuvre, Bauhelfer, labouring, construction labour, general labourer, site labouring, peón, manual work,
    physical labour, Hilfsarbeiten, day labour, manutentionnaire @ .25
Building inspection = Bauabnahme, site inspections, site inspection, construction inspection, building inspections, handover of buildings,
    commissioning?, equipment commissioning, start-up and commissioning, mise en service, Inbetriebnahme, puesta en marcha @ .5
Swimming pool maintenance = pool maintenance, piscines entretien, pool chemistry, entretien de piscine @ .55
Fire alarm installation #security-systems-installation = security systems installation, courants faibles, fire alarms installation,
    alarm systems, courant faible, satellite installation, fire alarm maintenance, contrôle d'accès, electronic security systems,
    structured wiring low voltage, video surveillance installation @ .6
Tower climbing #telecom-installation = telecom installation, raccordement fibre, telecommunications installation, line installation,
    splicing, linework, fibre optique, power line installation, utility line work, Leitungsbau, cable jointing @ .65

== tool .6 < construction-management
Procore; PlanGrid; Buildertrend; CoConstruct; Aconex; Asta Powerproject; Viewpoint Vista; Sage 300 Construction; HCSS HeavyBid #hcss = HCSS;
    CostX; PlanSwift; Bluebeam = Bluebeam Revu; RSMeans; Fieldwire; On-Screen Takeoff; Batigest @ .65
`
