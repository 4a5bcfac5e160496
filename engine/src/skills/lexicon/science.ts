import type { LexiconTable } from '../rows.ts'

/** Natural and social sciences, laboratory work. */
export const science: LexiconTable = `
== domain .5
Biology = biologie, biología, biological sciences, life sciences, sciences de la vie, Biowissenschaften, human biology, biological science
Chemistry = chimie, Chemie, química, general chemistry, chemical sciences, chemical knowledge, inorganic chemistry, physical chemistry @ .5
Physics = physique, Physik, física, applied physics, experimental physics, theoretical physics, physical sciences, quantum physics,
    quantum mechanics @ .55
Organic chemistry = chimie organique, organische Chemie, organic synthesis, chemical synthesis, química orgánica, medicinal chemistry,
    synthetic chemistry, multi-step synthesis, synthèse organique @ .7 < chemistry
Analytical chemistry = chimie analytique, analytische Chemie, chemical analysis, química analítica, analyses chimiques,
    analytical techniques, instrumental analysis, wet chemistry, quantitative chemical analysis, analytical methods,
    analytical method development, analytical testing, method validation, method development, sample analysis @ .65 < chemistry
Biochemistry = biochimie, Biochemie, bioquímica, enzymology, protein chemistry, enzyme assays, biochemical assays @ .65
Molecular biology = biologie moléculaire, Molekularbiologie, biología molecular, molecular cloning, gene expression, recombinant DNA,
    plasmid preparation, DNA cloning, gene expression analysis, molecular techniques, molecular biology techniques, plasmids,
    DNA/RNA extraction, nucleic acid extraction, DNA extraction, RNA extraction @ .75 < biology
Cell biology = cell culture, biologie cellulaire, Zellkultur, tissue culture, stem cells, mammalian cell culture, cultivo celular,
    culture cellulaire, cell lines, aseptic cell culture, Zellbiologie, stem cell culture, primary cell culture, stem cell research,
    cell-based assays, transfection, cell assays @ .75 < biology
Microbiology = microbiologie, Mikrobiologie, microbiología, bacteriology, virology, microbial culture, culture bactérienne, mycology,
    virologie, microbial identification, microbiological testing, bacterial culture, parasitology, Gram staining,
    environmental monitoring microbiology @ .7 < biology
Genetics = génétique, Genetik, genética, genomics, genome sequencing, genetic engineering, CRISPR, gene editing, next-generation sequencing,
    NGS, DNA sequencing, RNA-seq, RNA sequencing, génomique, CRISPR/Cas9, human genetics, single-cell sequencing, transcriptomics,
    Sanger sequencing, population genetics, whole genome sequencing @ .75 < biology
Immunology = immunologie, immunoassays, ELISA, inmunología, immunohistochemistry, immunofluorescence, immunoassay, ELISA assays, IHC,
    immunostaining, antibody production, vaccine development, antibody development @ .75 < biology
Neuroscience = neurosciences, Neurowissenschaften, neurobiology, neurociencia, neuropsychology, cognitive neuroscience, electrophysiology,
    EEG, fMRI, patch clamp, neuroimaging @ .75
Biotechnology = biotech, biotechnologie, bioprocessing, fermentation, biotecnología, bioprocess engineering, downstream processing,
    upstream processing, bioreactors, cell therapy manufacturing, bioprocess development, protein purification, biopharmaceuticals,
    bioproduction, biologics?, biomanufacturing, gene therapy, biopharmaceutical manufacturing @ .7
Pharmaceutical development = drug development, drug discovery, formulation development, pharmaceutical industry, galenics, pharmaceuticals?,
    développement pharmaceutique, formulation?, galénique, pharmaceutical manufacturing, pharmaceutical sciences, preclinical development,
    solid dosage forms, dosage form development, pharma industry, drug formulation, preformulation, drug design, drug delivery,
    Pharmaentwicklung, tablet manufacturing, industrie pharmaceutique, pharma? @ .65
Toxicology = toxicologie, Toxikologie, toxicity studies, safety pharmacology, toxicología, preclinical toxicology, ecotoxicology @ .75
Zoology = animal biology, zoologie, wildlife biology, entomology, animal behaviour, ornithology, ethology, zoología, marine biology,
    ichthyology, wildlife management, wildlife conservation, animal handling research, biologie marine, laboratory animal science,
    in vivo studies, animal models, in vivo pharmacology, mouse handling, animal research, rodent handling @ .65 < biology
Botany = plant biology, botanique, plant science, plant physiology, Botanik, plant pathology, botánica, plant breeding,
    plant identification, taxonomy of plants, Pflanzenkunde, phytopathology @ .65 < biology
Ecology = écologie, Ökologie, ecología, environmental biology, biodiversity?, ecosystem management, conservation biology, biodiversité,
    ecological surveys, natural resource management, ecological restoration, conservation?, biodiversidad, ecosystem services,
    freshwater ecology, protection de l'environnement, ecological assessment, invasive species management, conservation management?,
    restoration ecology @ .6
Environmental science = sciences de l'environnement, Umweltwissenschaften, ciencias ambientales, climate science, environmental management,
    environmental protection, environmental studies, gestion environnementale, Umweltmanagement, Umweltschutz, air quality monitoring,
    water quality monitoring, environmental policy, climate change, environmental analysis, environmental consulting, soil sampling,
    environmental compliance monitoring, water quality, climate adaptation, gestión ambiental, medio ambiente, environmental planning,
    environmental awareness @ .5
Geology = géologie, geología, earth science, field mapping geology, Geowissenschaften, geosciences, geological modelling, paleontology,
    geoscience, geomorphology @ .7
Meteorology = météorologie, weather forecasting, atmospheric science, meteorología, weather analysis @ .75
Astronomy = astronomie, astronomía, space science @ .8
Food science = food technology, technologie alimentaire, Lebensmitteltechnologie, ciencia de los alimentos, food chemistry,
    tecnología de alimentos, food engineering, food analysis, science des aliments, R&D agroalimentaire, food formulation @ .65
Forensic science = forensics, criminalistique, Forensik, ciencia forense, forensic analysis, evidence collection, police scientifique,
    forensic biology, forensic chemistry @ .75
Nanotechnology = nanotechnologie, thin films, surface science, nanofabrication, thin film deposition, sputtering,
    chemical vapour deposition, vacuum systems, couches minces, microfabrication, nanoscience @ .8
Social sciences = sciences sociales, social research, Sozialwissenschaften, sozialforschung, ciencias sociales, social science research,
    social theory @ .45
Sociology = sociologie, Soziologie, sociología; Anthropology = anthropologie, ethnography, ethnographic research, cultural anthropology;
    Political science = sciences politiques, Politikwissenschaft, ciencias políticas; International relations = relations internationales,
    relaciones internacionales, internationale Beziehungen; Criminology = criminologie; Demography = démographie @ .5 < social-sciences
Archaeology = archéologie, Archäologie, archaeological excavation @ .7
Sustainability = sustainable development, développement durable, Nachhaltigkeit, sostenibilidad, environmental sustainability,
    sustainable practices, sustainability management, desarrollo sostenible @ .45
Carbon accounting = carbon footprint, greenhouse gas accounting, bilan carbone, GHG protocol, carbon footprinting @ .7 < sustainability
Environmental impact assessment = EIA, environmental assessment, impact environnemental,
    impact assessment environmental @ .65 < environmental-science
History? = histoire, Geschichte, historical research, archival research, recherches historiques when degree, geography, teaching, art,
    philosophy, literature unless of
Philosophy? = philosophie, filosofía when degree, history, literature, ethics, politics unless of, is; Art history = histoire de l'art,
    Kunstgeschichte; Theology = religious studies, théologie; Literature studies = literary analysis, lettres modernes,
    comparative literature, English literature; Humanities = Geisteswissenschaften, liberal arts @ .45

== method .6
Laboratory techniques = lab techniques, laboratory skills, techniques de laboratoire, Labortechniken, técnicas de laboratorio,
    laboratory work, bench work, lab work, lab skills, laboratory analysis, Laborarbeit, laboratory testing, analyses de laboratoire,
    wet lab, laboratory procedures, lab testing, wet lab techniques, laboratory experience, pipetting, laboratory experiments,
    laboratory methods, weighing and pipetting, trabajo de laboratorio, laboratory research, sample processing, travail en laboratoire @ .5
Laboratory management = lab manager, laboratory supervision, laboratory organisation, lab operations, lab maintenance, laboratory inventory,
    laboratory maintenance @ .6
Good laboratory practice = GLP, bonnes pratiques de laboratoire, BPL, GLP regulations, good laboratory practices,
    gute laborpraxis @ .65 < laboratory-techniques
Laboratory safety = lab safety, biosafety, sécurité au laboratoire, Biosicherheit, chemical safety, biosafety level 2, chemical handling,
    BSL-2, BSL-3, bioseguridad, biosécurité, chemical hygiene, handling chemicals, manipulation de produits chimiques, Laborsicherheit,
    BSL2, radiation safety @ .5 < laboratory-techniques
PCR = quantitative PCR, PCR techniques @ .75 < molecular-biology
Western blot = protein electrophoresis, agarose gel electrophoresis, Western blots, southern blot, électrophorèse, northern blotting,
    immunoprecipitation @ .8 < molecular-biology
Flow cytometry = FACS, cytométrie en flux, Durchflusszytometrie, cell sorting, flow cytometer, FACS analysis, FlowJo @ .8 < cell-biology
Chromatography = HPLC, LC-MS, chromatographie, UPLC, high-performance liquid chromatography, cromatografía, liquid chromatography, LC-MS/MS,
    FPLC, TLC, UHPLC, GC?, CPG chromatographie, HPLC/UPLC, affinity chromatography, Empower chromatography,
    HPLC-MS @ .75 < analytical-chemistry
Mass spectrometry = spectrométrie de masse, Massenspektrometrie, MALDI-TOF, ICP-MS, mass spectroscopy, espectrometría de masas, ICP-OES,
    MALDI @ .8 < analytical-chemistry
Spectroscopy = spectroscopie, Spektroskopie, spectrometry, fluorescence spectroscopy, espectroscopía, X-ray fluorescence,
    XRF @ .75 < analytical-chemistry
NMR = RMN; X-ray diffraction = XRD; X-ray photoelectron spectroscopy = XPS; Dynamic light scattering;
    Differential scanning calorimetry = DSC, thermogravimetric analysis, TGA @ .8 < analytical-chemistry
Microscopy = microscopie, Mikroskopie, SEM microscopy, atomic force microscopy, AFM, microscopía, light microscopy, optical microscopy,
    microscopes?, microscope?, Elektronenmikroskopie @ .7 < laboratory-techniques
Histology = tissue sectioning, histologie, microtomy, tissue processing, tissue staining, cryosectioning, embedding and sectioning,
    histological techniques @ .75 < laboratory-techniques
Crystallography = X-ray crystallography, cristallographie, protein crystallisation, Kristallographie, protein structure determination @ .85
Sample preparation = specimen preparation, sampling?, préparation d'échantillons, Probenvorbereitung, sample collection, échantillonnage,
    prélèvement d'échantillons, sample handling, prélèvements, toma de muestras, Probenahme, preparing samples, sample management,
    solution preparation, buffer preparation, muestreo, media preparation @ .55 < laboratory-techniques
Experimental design = design of scientific experiments, protocol development, plan expérimental, Versuchsplanung wissenschaft, study design,
    research design, designing experiments, research protocol design, diseño experimental, conducting experiments, clinical study design,
    scientific experimentation, experimentation?, protocol writing, assay development, assay validation @ .6
Scientific writing = academic writing, research writing, rédaction scientifique, wissenschaftliches schreiben, scientific publications,
    manuscript preparation, redacción científica, paper writing, thesis writing, scientific publishing, scientific communication,
    academic publishing, research publications, peer review scientific, scientific papers, science communication,
    publications scientifiques, scientific presentation, technical and scientific writing, scientific manuscripts,
    vulgarisation scientifique, manuscript writing, redacción académica, journal articles, regulatory writing @ .6
Literature review = systematic review, revue de littérature, Literaturrecherche, literature reviews, meta-analysis, literature search,
    literature research, revisión bibliográfica, systematic reviews, recherche bibliographique, bibliographic research,
    systematic literature review, scientific literature @ .5
Scientific research = research methodology, recherche scientifique, wissenschaftliche Forschung, academic research,
    investigación científica, research methods, Forschung, laboratory research skills, basic research, applied research,
    experimental research, independent research, metodología de la investigación, méthodologie de recherche, research experience,
    wissenschaftliches Arbeiten @ .45
Research and development = R&D, recherche et développement, Forschung und Entwicklung, F&E, investigación y desarrollo @ .45
Reference management #zotero = Zotero, EndNote, Mendeley, reference management software, bibliography management, citation management,
    PubMed, Web of Science, Scopus @ .45
LIMS = laboratory information management system, LabWare, laboratory information systems, STARLIMS, LIMS systems, electronic lab notebooks,
    ELN, LabVantage, electronic laboratory notebook @ .65 < laboratory-techniques
GraphPad Prism = GraphPad; OriginPro = OriginLab; ImageJ = Fiji ImageJ; CellProfiler; ChemDraw; SnapGene; Geneious; BLAST?; PyMOL;
    Gaussian chemistry software #gaussian; GROMACS; Schrödinger software; MestReNova; Empower software #empower = Waters Empower;
    Chromeleon @ .75 < laboratory-techniques
Molecular dynamics = docking studies, density functional theory, molecular docking, molecular simulation, DFT, quantum chemistry,
    Monte Carlo simulation, protein modelling, structure-based drug design @ .85
Bioconductor; Galaxy bioinformatics; Nextflow; Snakemake; GATK; SAMtools; Cytoscape; Seurat @ .85 < bioinformatics
Laboratory equipment #laboratory-equipment = autoclave operation, glassware washing, laboratory glassware, centrifugation,
    media autoclaving, lab equipment, laboratory instruments, equipment calibration laboratory, centrifuges,
    laboratory equipment maintenance @ .5 < laboratory-techniques
`
