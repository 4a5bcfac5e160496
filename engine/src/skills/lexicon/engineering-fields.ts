import type { LexiconTable } from '../rows.ts'

/** Engineers of every branch, laboratory and field scientists. */
export const engineeringFields: LexiconTable = `
== method .75
Tolerance chains #stack-up-analysis = stack-up analysis, chaînes de cotes, Toleranzketten @ .75 < gd-and-t
Fatigue analysis = fatigue testing, durability analysis, fracture mechanics, Betriebsfestigkeit,
    fatigue des matériaux @ .8 < finite-element-analysis
Multibody simulation = multibody dynamics, Simpack, Mehrkörpersimulation, RecurDyn @ .85 < mechanical-engineering
Rotating machinery = turbomachinery, turbomachines, Strömungsmaschinen, rotordynamics @ .8 < mechanical-engineering
Pressure equipment design = pressure vessel design, ASME VIII, PED directive, heat exchanger design, ASME BPVC @ .8 < mechanical-engineering
Piping design = piping engineering, pipe stress analysis, CAESAR II, ASME B31.3, isometric piping,
    Rohrleitungsplanung @ .75 < mechanical-engineering
Plant design = plant layout design, plant engineering, Anlagenbau, Anlagenplanung, AVEVA E3D, SmartPlant 3D, Plant 3D,
    AutoCAD Plant 3D @ .75 < process-engineering
Piping and instrumentation diagrams = P&ID, P&IDs, P&I diagrams, R&I-Fließbilder, SmartPlant P&ID @ .7 < process-engineering
Process simulation #process-simulation = chemical process simulation, simulation de procédés, Pro/II, UniSim @ .8 < process-engineering
Scale-up chemical #process-scale-up = process scale-up, pilot plant operation, tech transfer pharma,
    technology transfer pharma @ .75 < process-engineering
Reaction engineering = chemical kinetics, catalysis, reactor design @ .8 < chemical-engineering
Separation processes = membrane filtration, ultrafiltration, crystallisation, liquid-liquid extraction,
    procédés de séparation @ .8 < chemical-engineering
Heat exchangers = HTRI, échangeurs de chaleur, Wärmetauscher @ .75 < thermodynamics
Polymer engineering = polymer science, polymer chemistry, polymères, Polymerchemie, Kunststofftechnik polymer,
    polymerisation @ .75 < materials-science
Corrosion engineering = corrosion control, corrosion, korrosionsschutz, NACE certification @ .75 < materials-science
Tribology = wear analysis, tribologie @ .85 < mechanical-engineering
Nanomaterials = graphene, carbon nanotubes, nanoparticles, nanomatériaux @ .85 < materials-science
Steel structures design = steel design, steel connection design, AISC 360, Eurocode 3,
    charpente métallique calcul @ .75 < structural-engineering
Reinforced concrete design = concrete design, Eurocode 2, ACI 318, béton armé calcul, Stahlbetonbemessung,
    diseño de hormigón @ .75 < structural-engineering
Seismic design = earthquake engineering, génie parasismique, Eurocode 8, ASCE 7, diseño sísmico @ .8 < structural-engineering
Timber structures design = Eurocode 5, timber structural design, masonry design, Eurocode 6 @ .8 < structural-engineering
Bridge design = bridge engineering, AASHTO LRFD, AASHTO, conception de ponts, bridge inspection @ .8 < structural-engineering
Façade engineering = building envelope, façades ingénierie, Fassadentechnik, glazing engineering @ .75 < structural-engineering
Building physics = thermique du bâtiment, Bauphysik, RT2012, hygrothermal analysis, energy modelling buildings @ .75
Foundation design = foundation engineering, retaining wall design, pile design, fondations profondes @ .8 < geotechnical-engineering
Soil mechanics = mécanique des sols, Bodenmechanik, triaxial testing, geotechnical laboratory testing,
    CBR test @ .75 < geotechnical-engineering
Slope stability = slope stability analysis, rock mechanics, rock engineering, Felsmechanik @ .8 < geotechnical-engineering
Site investigation = ground investigation, cone penetration test, CPT testing, borehole logging geotechnical, SPT testing,
    Baugrunderkundung, sondages géotechniques @ .7 < geotechnical-engineering
Highway design = road design, geometric design roads, conception routière, Straßenplanung, diseño de carreteras,
    pavement design @ .75 < transportation-engineering
Traffic engineering = traffic modelling, traffic impact assessment, Verkehrsplanung, ingénierie du trafic, traffic signals,
    transport modelling @ .75 < transportation-engineering
Transport planning #transport-planning = travel demand modelling, mobility planning, plan de mobilité, Mobilitätsmanagement,
    active travel @ .7 < transportation-engineering
Airport planning = airport engineering, runway design, airport master planning @ .8 < transportation-engineering
Coastal engineering = harbour engineering, génie côtier, Küstenschutz, port engineering @ .8 < civil-engineering
Stormwater management = drainage design, sustainable drainage, SuDS?, eaux pluviales, stormwater design,
    Regenwasserbewirtschaftung @ .75 < water-resources-engineering
Flood risk assessment = flood modelling, hydraulic modelling, Hochwasserschutz, inondations @ .75 < water-resources-engineering
Sewer design = wastewater network design, sewage treatment design, Siedlungswasserwirtschaft @ .75 < water-resources-engineering
Contaminated land = site remediation, soil remediation, sols pollués, Altlasten, Phase I ESA,
    Phase I environmental site assessment @ .75 < environmental-engineering
Environmental monitoring = environmental sampling, surveillance environnementale, Umweltmonitoring, stack testing,
    emissions monitoring @ .65 < environmental-engineering
Environmental compliance = environmental regulations, ICPE, Umweltrecht compliance, EPA regulations, REACH?, REACH regulation, RoHS,
    SEVESO @ .65 < environmental-law
Air dispersion modelling = AERMOD, ADMS, air quality modelling @ .85 < environmental-engineering
Noise assessment = environmental noise, acoustic modelling, CadnaA, SoundPLAN @ .8 < acoustics
Ecodesign = eco-design, éco-conception, Ökodesign, design for environment @ .65
Design for manufacturing = DFM, DFMA, design for assembly, fertigungsgerechte Konstruktion @ .65 < manufacturing-engineering
Value stream design #production-layout-planning = factory layout, plant layout, Fabrikplanung, layout optimisation,
    implantation d'atelier @ .65 < industrial-engineering
Industrialisation of products = new product introduction, NPI engineering, Serienanlauf,
    ramp-up production @ .65 < manufacturing-engineering
Jig and fixture design = workholding design, outillages conception, Vorrichtungsbau, checking fixtures @ .7 < manufacturing-engineering
Press tool design = stamping tool design, progressive dies, Umformtechnik, AutoForm @ .8 < manufacturing-engineering
Injection mould design = mould tool design, conception de moules, Formenbau @ .8 < manufacturing-engineering
Digital twins = digital twin, jumeau numérique, Digitaler zwilling @ .75
Industry 4.0 = Industrie 4.0, smart manufacturing, usine du futur, smart factory, industrial IoT @ .6 < industrial-automation
Ergonomics = human factors engineering, ergonomie, human factors, ergonomía @ .6 < user-research
Requirements tools DOORS #ibm-doors = IBM DOORS, DOORS?, Polarion, Jama Connect, codeBeamer, PTC Integrity @ .75 < systems-engineering
SysML = Cameo Systems Modeler, Capella MBSE, Enterprise Architect Sparx @ .8 < systems-engineering
Fault tree analysis = FTA, event tree analysis, bow-tie analysis, LOPA @ .75 < reliability-engineering
Machine vision = industrial vision, Cognex, Keyence, Halcon, vision industrielle, Keyence vision systems @ .8 < industrial-automation
Servo systems = motion control, motion controllers, SINAMICS, Indramat, Kinetix servo, positioning drives @ .75 < industrial-automation
PID control = PID tuning, loop tuning, régulation PID, Regelungstechnik PID, model predictive control,
    advanced process control @ .75 < control-engineering
Safety PLC = Pilz, safety relays, F-CPU, SICK safety, GuardLogix @ .75 < plc
HMI design = WinCC Flexible, PanelView, Proface, Weintek, HMI panels @ .7 < scada
SCADA platforms zenon #zenon = zenon COPA-DATA, GE iFIX, Citect, PcVue, Panorama E2 @ .8 < scada
DCS platforms #yokogawa-centum = Yokogawa Centum, Siemens PCS 7, PCS7, Foxboro, ABB Freelance @ .8 < scada
HART protocol = Foundation Fieldbus, IO-Link, 4-20 mA loops, AS-Interface @ .75 < instrumentation
Flow measurement = flow meters, débitmètres, Durchflussmessung, level measurement, pressure transmitters,
    custody transfer metering @ .7 < instrumentation
Loop checking = loop checks, instrument commissioning, factory acceptance testing, FAT/SAT, site acceptance testing @ .65 < instrumentation
Electrical design = electrical schematics, control panel design, Elektrokonstruktion, schémas électriques, wiring diagrams,
    IEC 60204 @ .65 < electrical-engineering
Lighting calculation = lighting simulation, Relux @ .7 < electrical-engineering
Collaborative robots = cobots, cobot programming, robotique collaborative, Techman robots, Doosan robots @ .75 < robotics
Offline robot programming = RoboDK, RobotStudio, ROBOGUIDE, KUKA.Sim, Delmia robotics @ .85 < robotics
AGV systems = automated guided vehicles, AMR robots, autonomous mobile robots, fahrerlose Transportsysteme @ .75 < robotics
Biomechanics = biomécanique, Biomechanik @ .75 < biomedical-engineering
Medical device design = medical device development, implant design, développement de dispositifs médicaux @ .8 < biomedical-engineering
Tissue engineering = biomaterials, ingénierie tissulaire, scaffolds biomaterials @ .85 < biomedical-engineering
Laser safety = laser safety officer, sécurité laser @ .7 < optics
Fibre optics engineering = fibre optic sensing, integrated photonics, fiber lasers, Zemax, Code V, LightTools @ .85 < optics
Vacuum technology = ultra-high vacuum, Vakuumtechnik, techniques du vide @ .8 < nanotechnology
Cryogenic engineering = cryogenic systems, cryogénie, Kryotechnik @ .85
Patent and standards work #standardisation = standardisation work, ISO committees @ .7

== method .75 < analytical-chemistry
Gas chromatography = GC-MS, chromatographie en phase gazeuse, GC-FID; Ion chromatography = chromatographie ionique;
    Thin-layer chromatography = TLC chromatography, column chromatography, flash chromatography, CCM chromatographie;
    Size exclusion chromatography = gel permeation chromatography, GPC/SEC @ .75
Infrared spectroscopy = FTIR, FT-IR, NIR spectroscopy; Raman spectroscopy = spectroscopie Raman; UV-Vis spectroscopy = UV/Vis,
    spectrophotometry, spectrophotometers; NMR spectroscopy = RMN spectroscopie, nuclear magnetic resonance;
    Atomic absorption spectroscopy = AAS
Titration = Karl Fischer titration, titrage, potentiometry @ .65
Thermal analysis instruments #dsc-tga @ .8
Dissolution testing = dissolution, disintegration testing, tablet testing @ .75 when pharma, tablet, hplc, usp, testing
Stability studies = stability testing, ICH stability, études de stabilité @ .75 < pharmaceutical-development
Out-of-specification investigations = OOS investigations, OOT, laboratory investigations @ .7
Pharmacopoeia testing = USP testing, European Pharmacopoeia, pharmacopée @ .75
Empower CDS #waters-empower = Empower 3; OpenLab CDS = Agilent OpenLab, ChemStation; LabWare LIMS; SampleManager LIMS; Benchling;
    LabArchives; MassLynx = Analyst software Sciex, MassHunter; SciFinder = Reaxys; TopSpin NMR @ .75

== method .75 < chemistry
Peptide synthesis = solid-phase peptide synthesis; Carbohydrate chemistry = glycochemistry; Organometallic chemistry = organometallics,
    Schlenk techniques, glovebox techniques; Photochemistry = photochimie; Electrochemistry = électrochimie, Elektrochemie,
    cyclic voltammetry; Computational chemistry = molecular modelling, DFT calculations, Gaussian software, Schrödinger suite @ .85
Supramolecular chemistry = macromolecular chemistry, colloid chemistry, surface chemistry, rheology @ .85
Green chemistry = chimie verte, Grüne chemie @ .75
Process chemistry = chemical development, kilo lab, chimie de procédé @ .8
Flow chemistry = continuous flow chemistry @ .85
Radiochemistry = radiochimie, radiolabelling, radiopharmacy @ .85
Chemical safety data #safety-data-sheets = safety data sheets, SDS authoring, GHS, CLP regulation, Sicherheitsdatenblätter, FDS fiches @ .6

== method .8 < biology
Polymerase chain reaction = qPCR, RT-PCR, real-time PCR, RT-qPCR, digital PCR, ddPCR @ .75 < molecular-biology
Western blotting = SDS-PAGE, immunoblotting, gel electrophoresis, electrophoresis @ .75 < molecular-biology
Primer design = vector construction, Gibson assembly, site-directed mutagenesis @ .8 < molecular-biology
In situ hybridisation = FISH hybridisation, RNAscope @ .85 < molecular-biology
Confocal microscopy = fluorescence microscopy, live-cell imaging, super-resolution microscopy @ .8 < microscopy
Electron microscopy = scanning electron microscopy, transmission electron microscopy, SEM/EDX, cryo-EM @ .85 < microscopy
Protein expression = recombinant protein expression, protein engineering @ .8
Structural biology = protein crystallography, protein structure, cryo-electron microscopy @ .85
Proteomics = protéomique, Proteomik, metabolomics, metabolomics analysis, lipidomics @ .85
High-throughput screening = HTS screening, liquid handling robots, Tecan, Hamilton robots @ .85
Organoids = 3D cell culture, primary neurons culture @ .85 < cell-biology
Viral vectors = lentivirus production, AAV production, biosafety level 3 @ .8
Animal surgery research #stereotaxic-surgery = stereotaxic surgery, rodent surgery, perfusion animals @ .9
Drosophila = zebrafish, mouse colony management, Xenopus @ .85
Optogenetics = calcium imaging, two-photon imaging @ .9 < neuroscience
Plant tissue culture = Arabidopsis, plant transformation @ .85
Freshwater biology = limnology, macroinvertebrate sampling, electrofishing, hydrobiologie @ .85
Ornithological surveys = bird surveys, breeding bird surveys, birdwatching @ .75
Soil biology = soil microbiology, prélèvements de sols @ .75
Phylogenetics = evolutionary biology, phylogenetic analysis, biologie évolutive @ .85
Genome assembly = variant calling, BLAST sequence analysis, genome annotation @ .85 < bioinformatics
Single-cell analysis = scRNA-seq, 10x Genomics @ .9 < bioinformatics
Genome-wide association studies = GWAS, statistical genetics, PLINK @ .9 < genetics
Cheminformatics = RDKit, QSAR, AutoDock @ .9
Systems biology = synthetic biology, biologie synthétique, metabolic engineering @ .85
Entomological collection #insect-taxonomy = insect taxonomy, insect identification, museum specimens curation, herbarium @ .85

== method .75
Stratigraphy = sedimentology, sédimentologie < geology; Petrology = mineralogy, minéralogie, thin sections < geology;
    Volcanology = volcanologie < geology; Palaeontology = paléontologie; Structural geology = geological mapping, cartographie géologique,
    geologische Kartierung < geology; Engineering geology = Ingenieurgeologie, géologie de l'ingénieur; Geochemistry = géochimie,
    isotope geochemistry < geology; Hydrogeology = hydrogéologie, groundwater modelling, MODFLOW, pumping tests @ .8 < geology
Geophysics = géophysique, Geophysik, geophysical surveys, ground penetrating radar, electrical resistivity tomography, magnetometry,
    gravity surveys < geology; Seismology = sismologie, earthquake monitoring @ .85 < geology
Climatology = climate modelling, climatologie, Klimaforschung < meteorology; Oceanography = océanographie, Ozeanographie,
    physical oceanography < meteorology; Glaciology = glaciologie; Hydrology = hydrologie,
    hydrological modelling < water-resources-engineering; Atmospheric chemistry @ .8
Astrophysics = astrophysique, Astrophysik, cosmology < astronomy; Particle physics = high-energy physics, physique des particules,
    Teilchenphysik < astronomy; Plasma physics = fusion research, physique des plasmas; Condensed matter physics = solid-state physics,
    Festkörperphysik; Atomic physics = quantum optics, laser cooling; Statistical physics = statistical mechanics;
    Accelerator physics = particle accelerators, beam diagnostics; Quantum computing = Qiskit, quantum information, informatique quantique,
    quantum algorithms @ .85
ROOT CERN #cern-root = CERN ROOT, Geant4, Monte Carlo radiation transport, MCNP @ .9
Detector development = radiation detectors, scintillators, gamma spectroscopy @ .9
Scanning probe microscopy = AFM microscopy, STM microscopy @ .9
Clean-room lithography #nanofabrication = electron beam lithography, MEMS fabrication, MEMS @ .9
Peer review = reviewing manuscripts, comité de lecture @ .5
Scientific programming #scientific-computing-tools = Fortran scientific computing, Igor Pro, SigmaPlot @ .75
Laboratory animal licence #home-office-licence = Home Office personal licence, PIL licence, FELASA B @ .8
Lab management = gestion de laboratoire, Laborleitung, lab inventory @ .5 < laboratory-management
Weather observation = synoptic observation, weather stations @ .7
`
