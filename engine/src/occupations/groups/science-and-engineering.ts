import type { OccupationTable } from '../rows.ts'

/** ISCO-08 sub-major group 21: science and engineering professionals, architects, planners, designers. */
export const scienceAndEngineering: OccupationTable = `
== 2111 science
Physicist = research physicist, Physiker/in, physicien/ne, físico/a
Astronomer = astrophysicist, Astronom/in, Astrophysiker/in, astronome, astrophysicien/ne, astrónomo/a
Medical physicist; Nuclear physicist; Acoustician; Materials physicist
== 2112 science
Meteorologist = weather forecaster, climatologist, Meteorologe, Meteorologin, météorologue, meteorólogo/a
== 2113 science
Chemist = research chemist, industrial chemist, formulation chemist, Chemiker/in, chimiste, químico/a
Biochemist = Biochemiker/in, biochimiste, bioquímico/a
Formulation scientist = pharmaceutical scientist, drug development scientist, formulateur/rice
Perfumer = Parfümeur/in, parfumeur/euse créateur/rice, perfumista
Analytical chemist; Organic chemist; Polymer chemist; Cosmetic chemist; Textile chemist; Sensory scientist
== 2114 science
Geologist = engineering geologist, exploration geologist, Geologe, Geologin, géologue, geólogo/a
Geophysicist = Geophysiker/in, géophysicien/ne, geofísico/a
Hydrologist = hydrogeologist, Hydrologe, Hydrologin, hydrogéologue, hydrologue, hidrogeólogo/a
Oceanographer = Ozeanograf/in, océanographe, oceanógrafo/a
Palaeontologist = paleontologist, paléontologue, paleontólogo/a
Mine geologist; Seismologist; Volcanologist; Mineralogist; Mud logger
== 2120 data-analysis
Statistician = applied statistician, Statistiker/in, statisticien/ne, estadístico/a
Biostatistician = statistical programmer, Biostatistiker/in, biostatisticien/ne, bioestadístico/a
Mathematician = applied mathematician, Mathematiker/in, mathématicien/ne, matemático/a
Operations research analyst = operational research analyst, OR analyst
Data analyst = data analytics specialist, insight analyst, junior data analyst, Datenanalyst/in, analyste de données, analyste données, data analyste,
    analista de datos
Product analyst = product data analyst, growth analyst
Sports analyst = performance analyst sport
Demographer; Cryptographer; Geostatistician; Insights analyst; Fraud data analyst
== 2120 data-science
Data scientist = lead data scientist, decision scientist, applied scientist, quantitative modeller, Datenwissenschaftler/in, scientifique des données,
    científico/a de datos
Quantitative analyst = quant, quantitative researcher, quant researcher, quantitative developer, analyste quantitatif
== 2120 finance
Actuary = actuarial analyst, actuarial consultant, Aktuar/in, actuaire, actuario/a
== 2131 science
Biologist = cell biologist, Biologe, Biologin, biologiste, biólogo/a
Microbiologist = bacteriologist, Mikrobiologe, Mikrobiologin, microbiologiste, microbiólogo/a
Molecular biologist = Molekularbiologe, Biotechnologe, Biotechnologin, biotechnologiste, généticien/ne, biotecnólogo/a
Botanist = plant scientist, Botaniker/in, botaniste, botánico/a
Zoologist = entomologist, ornithologist, Zoologe, Zoologin, zoologiste, zoólogo/a
Ecologist = Ökologe, Ökologin, écologue, ecólogo/a
Pharmacologist = Pharmakologe, Toxikologe, pharmacologue, toxicologue, farmacólogo/a
Bioinformatician = computational biologist, bioinformatics scientist, bioinformatics analyst, Bioinformatiker/in, bioinformaticien/ne,
    bioinformático/a
Neuroscientist = physiologist, Neurowissenschaftler/in, neuroscientifique, immunologiste
Clinical research associate = CRA, clinical monitor, attaché/e de recherche clinique, ARC, Klinischer Monitor
Research scientist = scientist, research associate, research fellow, postdoctoral researcher, postdoc, researcher, Wissenschaftler/in,
    wissenschaftlicher Mitarbeiter, wissenschaftliche Mitarbeiterin, Forscher/in, chercheur/euse, ingénieur/e de recherche, investigador/a
Clinical data manager = clinical data coordinator, gestionnaire de données cliniques
Clinical research coordinator = clinical trial coordinator, study coordinator, study nurse, technicien/ne d'études cliniques
Marine biologist; Wildlife biologist; Geneticist; Virologist; Immunologist; Toxicologist; Epidemiology researcher; Biotechnologist; Clinical scientist
== 2132 agriculture
Agronomist = crop scientist, agronomy adviser, Agronom/in, Agraringenieur/in, ingénieur/e agronome, agronome, ingeniero/a agrónomo/a
Farm adviser = agricultural adviser, agricultural consultant, farming adviser, Landwirtschaftsberater/in, conseiller/ère agricole, asesor/a agrícola
Forestry adviser = forester, forest scientist, forest engineer, Förster/in, Forstwirt Ingenieur, ingénieur/e forestier, ingeniero/a forestal
Fisheries scientist = fisheries adviser, aquaculture scientist, Fischereibiologe, biólogo pesquero
Viticulturist = viticulture consultant, oenologist, winemaker, enologist, Önologe, Önologin, Winzermeister, œnologue, enólogo/a
Soil scientist; Plant breeder; Animal nutritionist; Animal scientist; Agricultural economist; Irrigation specialist
== 2133 science
Environmental scientist = environmental consultant, environmental analyst, environmental protection officer, Umweltwissenschaftler/in,
    Umweltberater/in, chargé/e de mission environnement, consultant/e environnement, técnico/a de medio ambiente, consultor/a ambiental
Conservation officer = conservation scientist, nature conservation officer, Naturschutzbeauftragter, chargé/e de mission biodiversité,
    garde forestier, guarda forestal
Climate change analyst = carbon analyst, sustainability analyst, sustainability consultant, ESG analyst, Nachhaltigkeitsberater/in, consultant/e RSE,
    consultor/a de sostenibilidad
Water quality specialist = water quality analyst, air pollution analyst, analyste qualité de l'eau
Park ranger = game warden, Ranger/in
Air quality analyst; Marine conservationist; Waste management consultant; Environmental auditor; Recycling officer
== 2141 manufacturing
Industrial engineer = industrialisation engineer, Wirtschaftsingenieur/in, ingénieur/e industriel, ingénieur/e d'industrialisation,
    ingeniero/a industrial
Production engineer = manufacturing engineer, process engineer manufacturing, Produktionsingenieur/in, Fertigungsingenieur/in,
    ingénieur/e de production, ingénieur/e méthodes, ingeniero/a de producción
Lean engineer = continuous improvement engineer, lean specialist, six sigma black belt, Lean Ingenieur, ingénieur/e amélioration continue
Packaging engineer = packaging technologist, Verpackungsingenieur/in, ingénieur/e packaging
Logistics engineer = Logistikingenieur/in, ingénieur/e logistique, ingeniero/a logístico
Ergonomist = ergonome, Ergonom
Welding engineer = Schweißfachingenieur/in, ingénieur/e soudage
Process improvement engineer; Tool engineer; Assembly engineer; Production planning engineer; Cost estimator manufacturing; Foundry engineer
== 2141 quality-control
Quality engineer = quality assurance engineer manufacturing, SQE, validation engineer, Qualitätsingenieur/in, ingénieur/e qualité,
    ingénieur/e validation, ingeniero/a de calidad
Reliability engineer = RAMS engineer, Zuverlässigkeitsingenieur, ingénieur/e fiabilité
Metrologist; Six sigma specialist; Calibration engineer; Supplier quality engineer
== 2142 civil-engineering
Civil engineer = infrastructure engineer civil, public works engineer, Bauingenieur/in, ingénieur/e génie civil, ingénieur/e travaux publics,
    ingeniero/a civil, ingeniero/a de caminos
Structural engineer = structures engineer, Tragwerksplaner/in, Statiker/in, ingénieur/e structure, ingénieur/e calcul de structure,
    ingeniero/a estructural, ingeniero/a de estructuras
Geotechnical engineer = ground engineer, Geotechniker, Geotechnikingenieur/in, ingénieur/e géotechnicien, ingeniero/a geotécnico/a
Highway engineer = road engineer, roads engineer, rail engineer, Straßenbauingenieur/in, Verkehrsbauingenieur, ingénieur/e routes
Hydraulic engineer = water engineer, Wasserbauingenieur/in, ingénieur/e hydraulique, ingeniero/a hidráulico/a
Site engineer = site civil engineer, field engineer construction, resident engineer, Baustelleningenieur, ingénieur/e travaux, ingeniero/a de obra
Building physics engineer = fire engineer, fire protection engineer, acoustic engineer, Bauphysiker/in, Brandschutzingenieur/in,
    ingénieur/e acoustique, ingeniero/a acústico/a
Construction engineer = construction project engineer, ingénieur/e en construction
Bridge engineer; Tunnel engineer; Airport engineer; Dam engineer; Railway engineer; Drainage engineer; Coastal engineer; Rail project engineer;
    Roads designer; Building services coordinator
== 2142 construction
Fire safety engineer; Façade engineer; Temporary works engineer
== 2143 civil-engineering
Environmental engineer = waste water engineer, wastewater process engineer, remediation engineer, Umweltingenieur/in, ingénieur/e environnement,
    ingeniero/a ambiental, ingeniero/a medioambiental
Wastewater engineer; Waste treatment engineer; Contaminated land engineer; Air pollution engineer; Noise engineer
== 2144 mechanical-engineering
Mechanical engineer = mechanical design engineer, Maschinenbauingenieur/in, Maschinenbauer/in, ingénieur/e mécanique, ingénieur/e mécanicien,
    ingeniero/a mecánico/a
Design engineer = product design engineer, mechanical designer, Konstrukteur/in, Konstruktionsingenieur/in, Entwicklungsingenieur/in,
    ingénieur/e conception, ingénieur/e bureau d'études, ingeniero/a de diseño
Aerospace engineer = aeronautical engineer, aircraft engineer, spacecraft engineer, propulsion engineer, Luftfahrtingenieur/in,
    Luft und Raumfahrtingenieur, ingénieur/e aéronautique, ingeniero/a aeronáutico/a, ingeniero/a aeroespacial
Automotive engineer = vehicle engineer, Fahrzeugingenieur/in, ingénieur/e automobile, ingeniero/a de automoción
HVAC engineer = building services engineer, MEP engineer, heating ventilation engineer, TGA Planer, Versorgungsingenieur/in, Planer TGA,
    ingénieur/e CVC, ingénieur/e fluides, ingeniero/a de climatización
Naval architect = marine engineer designer, ship designer, Schiffbauingenieur/in, architecte naval, ingénieur/e naval, ingeniero/a naval
Maintenance engineer = mechanical maintenance engineer, Instandhaltungsingenieur/in, ingénieur/e maintenance, ingeniero/a de mantenimiento
Thermal engineer = simulation engineer, FEA engineer, Berechnungsingenieur/in, ingénieur/e calcul, ingénieur/e thermique, ingeniero/a de cálculo
Robotics engineer = Robotikingenieur/in, Mechatronikingenieur/in, ingénieur/e robotique, ingénieur/e mécatronique, ingeniero/a robótico,
    ingeniero/a mecatrónico/a
Tooling engineer = mould design engineer, tool designer, Werkzeugkonstrukteur/in, ingénieur/e outillage
Stress engineer = stress analyst, calculateur/rice structure
Piping engineer = piping designer, Rohrleitungsplaner/in, ingénieur/e tuyauterie
Engine designer; Rolling stock engineer; Fluid power engineer; Powertrain engineer; Chassis engineer; CFD engineer; Vibration engineer;
    Turbine engineer; Pressure vessel engineer; Agricultural equipment engineer; Test engineer mechanical; Homologation engineer;
    Mechatronics engineer; Aircraft structures engineer; Flight test engineer; Space systems engineer
== 2145 mechanical-engineering
Chemical engineer = process engineer, chemical process engineer, Verfahrensingenieur/in, Prozessingenieur/in, Chemieingenieur/in,
    ingénieur/e procédés, ingénieur/e chimiste, ingénieur/e process, ingeniero/a químico/a, ingeniero/a de procesos
Food technologist = food scientist, food engineer, product development technologist, Lebensmitteltechnologe, Lebensmitteltechnologin,
    Lebensmittelingenieur, ingénieur/e agroalimentaire, tecnólogo/a de alimentos, ingeniero/a de alimentos
Biomedical engineer = bioengineer, medical device engineer, clinical engineer, Medizintechniker Ingenieur, Biomedizintechnik Ingenieur,
    ingénieur/e biomédical, ingeniero/a biomédico/a
Materials engineer = materials scientist, composites engineer, Werkstoffingenieur/in, Werkstoffwissenschaftler, ingénieur/e matériaux,
    ingeniero/a de materiales
Polymer engineer; Paper engineer; Bioprocess engineer; Pharmaceutical engineer; Brewing engineer; Oenological engineer; Biomaterials engineer;
    Fermentation engineer
== 2146 mining
Mining engineer = mine planning engineer, Bergbauingenieur/in, ingénieur/e des mines, ingeniero/a de minas
Metallurgist = metallurgical engineer, extractive metallurgist, Metallurge, Hüttenmeister, métallurgiste, ingénieur/e métallurgiste, metalurgista
== 2146 energy
Petroleum engineer = production engineer oil and gas, Erdölingenieur/in, ingénieur/e pétrole, ingénieur/e forage, ingeniero/a de petróleo,
    ingeniero/a petrolero/a
Drilling engineer; Reservoir engineer; Geothermal engineer; Subsea engineer; Pipeline engineer
== 2149 mechanical-engineering
Systems engineer engineering = requirements systems engineer, MBSE engineer, ingénieur/e systèmes complexes
Project engineer = engineering project manager, Projektingenieur/in, ingénieur/e projet, ingénieur/e d'affaires industriel, ingeniero/a de proyectos
Optical engineer = photonics engineer, laser engineer, Optikingenieur, ingénieur/e optique
Textile engineer = Textilingenieur/in, ingénieur/e textile, ingeniero/a textil
Patent engineer = patent examiner, Patentprüfer/in, ingénieur/e brevets
Nuclear engineer = reactor engineer, Kerntechniker, Kernkraftingenieur, ingénieur/e nucléaire, ingeniero/a nuclear
Technical manager = technical director engineering, responsable technique, Technikleiter
Optomechanical engineer; Microsystems engineer; Biomechanics engineer; Sound engineer acoustics; Value engineer; Explosives engineer research;
    Rope engineer
== 2149 quality-control
Safety engineer = process safety engineer, occupational safety engineer, Sicherheitsingenieur/in, ingénieur/e sécurité, ingénieur/e HSE,
    ingeniero/a de seguridad
== 2149 construction
Quantity surveyor = cost consultant, cost engineer, cost manager construction, construction estimator, estimator, Kalkulator/in Bau, Baukalkulator/in,
    économiste de la construction, métreur/euse, aparejador/a
== 2149 energy
Energy engineer = renewable energy engineer, solar engineer, energy efficiency engineer, Energieingenieur/in, ingénieur/e énergie,
    ingénieur/e efficacité énergétique, ingeniero/a de energía, ingeniero/a en energías renovables
Energy auditor = energy assessor, Energieauditor/in, auditeur/rice énergétique
Energy manager = Energiemanager/in, responsable énergie
Solar energy engineer; Wind energy engineer; Hydrogen engineer; Battery engineer; Nuclear safety engineer
== 2151 electrical
Electrical engineer = electrical design engineer, Elektroingenieur/in, Elektrotechnikingenieur, ingénieur/e électrique, ingénieur/e électrotechnique,
    ingénieur/e électricien, ingeniero/a eléctrico/a
Power systems engineer = power engineer, high voltage engineer, grid engineer, protection engineer, Netzingenieur/in, ingénieur/e réseaux électriques,
    ingeniero/a de potencia
Automation engineer = control engineer, controls engineer, PLC engineer, PLC programmer, Automatisierungsingenieur/in, SPS Programmierer/in,
    Automatisierungstechniker Ingenieur, ingénieur/e automatisme, automaticien/ne, ingeniero/a de automatización, programador/a de PLC
Commissioning engineer = start up engineer, Inbetriebnahmeingenieur/in, Inbetriebnehmer/in, ingénieur/e mise en service,
    ingeniero/a de puesta en marcha
Rail signalling engineer = signalling engineer, ingénieur/e signalisation ferroviaire
Lighting engineer = lighting designer, Lichtplaner/in, concepteur/rice lumière
Electromechanical engineer = ingénieur/e électromécanicien
Substation engineer; Protection relay engineer; Power electronics engineer; Electric vehicle engineer; Control systems engineer; SCADA engineer;
    Electrical project engineer; Grid planning engineer
== 2152 electrical
Electronics engineer = hardware engineer, electronic design engineer, analog design engineer, Elektronikingenieur/in, Hardwareentwickler/in,
    ingénieur/e électronique, ingénieur/e électronicien, ingeniero/a electrónico/a
Embedded systems engineer = embedded engineer, embedded software engineer, embedded developer, embedded systems developer, Embedded Entwickler/in,
    Embedded Softwareentwickler/in, ingénieur/e systèmes embarqués, ingénieur/e logiciel embarqué, ingeniero/a de sistemas embebidos
Semiconductor engineer = ASIC engineer, VLSI engineer, chip design engineer, microelectronics engineer, FPGA Entwickler,
    ingénieur/e microélectronique, ingénieur/e FPGA, ingeniero/a de microelectrónica
Firmware engineer; FPGA engineer; ASIC designer; PCB designer; Analog engineer; RF hardware engineer; Test engineer electronics;
    Instrumentation engineer; Avionics engineer; Sensor engineer; Signal processing engineer; EMC engineer; Medical electronics engineer;
    Audio hardware engineer
== 2153 telecommunications
Telecommunications engineer = telecom engineer, RF engineer, radio engineer, Nachrichtentechniker/in, Telekommunikationsingenieur/in,
    ingénieur/e télécom, ingénieur/e radiofréquence, ingeniero/a de telecomunicaciones
Fibre network engineer = optical network engineer, fibre planning engineer, ingénieur/e fibre optique
Radio planning engineer; Satellite engineer; VoIP engineer; Antenna engineer; Mobile network engineer; Transmission engineer
== 2161 architecture
Architect = building architect, architectural designer, Architekt/in, architecte, arquitecto/a
BIM manager = BIM coordinator, BIM Koordinator/in, coordinateur/rice BIM, coordinador/a BIM
Interior architect = Innenarchitekt/in, architecte d'intérieur, arquitecto/a de interiores
Conservation architect; Project architect; Design architect; BIM modeller; Sustainable building consultant; Hospital architect
== 2162 landscaping
Landscape architect = landscape designer, garden designer, Landschaftsarchitekt/in, architecte paysagiste, paysagiste concepteur/rice,
    arquitecto/a paisajista
== 2163 design-graphic
Industrial designer = product stylist, Industriedesigner/in, Produktdesigner/in, designer industriel, designer produit, diseñador/a industrial,
    diseñador/a de producto
Fashion designer = clothing designer, garment designer, shoe designer, Modedesigner/in, Textildesigner/in, styliste de mode, créateur/rice de mode,
    diseñador/a de moda
Jewellery designer = jewelry designer, Schmuckdesigner/in, créateur/rice de bijoux, diseñador/a de joyas
Costume designer = Kostümbildner/in, costumier/ère, diseñador/a de vestuario
Furniture designer; Packaging designer; Toy designer; Footwear designer; Textile designer; Accessory designer; Ceramics designer; Automotive designer;
    Lighting product designer
== 2164 architecture
Urban planner = town planner, city planner, planning officer, spatial planner, Stadtplaner/in, Raumplaner/in, urbaniste, urbanista
Transport planner = traffic planner, transportation engineer, transportation planner, Verkehrsplaner/in, Verkehrsingenieur/in, ingénieur/e trafic,
    planificador/a de transporte
Traffic engineer; Land use planner; Regeneration officer; Heritage officer
== 2165 civil-engineering
Land surveyor = surveyor, geomatics surveyor, Vermessungsingenieur/in, Geodät/in, géomètre, géomètre topographe, géomètre expert, topógrafo/a
Cartographer = Kartograf/in, cartographe, cartógrafo/a
GIS specialist = GIS analyst, geospatial analyst, GIS developer, GIS engineer, Geoinformatiker/in, géomaticien/ne, analista SIG, técnico SIG
Remote sensing scientist = remote sensing analyst
Hydrographic surveyor; Photogrammetrist; Geodesist; Mine surveyor; Building surveyor; LiDAR technician
== 2166 design-graphic
Graphic designer = visual designer, communication designer, layout designer, print designer, Grafikdesigner/in, Grafiker/in, Mediengestalter/in,
    Kommunikationsdesigner/in, graphiste, infographiste, diseñador/a gráfico/a
Illustrator = technical illustrator, Illustratorin, illustrateur/rice, ilustrador/a
Motion designer = motion graphics designer, animator, 2D animator, 3D animator, Animatorin, motion designeur, animateur/rice 3D, animador/a 3D
3D artist = 3D modeler, VFX artist, CGI artist, environment artist, artiste 3D, modeleur/euse 3D, artista 3D
Art director = creative director, design director, Artdirector, Kreativdirektor/in, directeur/rice artistique, directeur/rice de création,
    director/a de arte, director/a creativo/a
Game designer = level designer, Spieledesigner/in, concepteur/rice de jeux vidéo, diseñador/a de videojuegos
Visual effects artist; Storyboard artist; Character artist; Texture artist; Typographer; Infographic designer; Presentation designer; Layout artist;
    Brand designer
== 2166 design-digital
UX designer = user experience designer, UX UI designer, UI UX designer, UX Designerin, designer UX, designer d'expérience utilisateur,
    concepteur/rice UX, diseñador/a UX, diseñador/a de experiencia de usuario
UI designer = user interface designer, digital designer, interface designer, app designer, designer UI, diseñador/a UI, designer d'interface
UX researcher = user researcher, design researcher, usability specialist, chercheur/euse UX, investigador/a UX
Head of design = design manager, UX lead, design lead, ux manager, responsable design, lead designer
Web designer = website designer, Webdesigner/in, diseñador/a web
Product designer; Service designer; Design systems designer; Conversation designer; Interaction designer; UX writer; Accessibility specialist
`
