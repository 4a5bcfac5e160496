import type { LexiconTable } from '../rows.ts'

/** Laboratories, imaging, pharmacy, dentistry, therapy, optics, ambulance: the health professions beside doctors and nurses. */
export const alliedHealth: LexiconTable = `
== method .75 < medical-laboratory
Clinical haematology testing = blood counts, full blood count, coagulation testing, Sysmex analysers, hemogram, blood film microscopy
Blood banking = blood grouping, transfusion science, immunohaematology, banque de sang, cross-matching blood, blood donation collection
Clinical biochemistry testing = clinical biochemistry, Roche cobas, Abbott Architect, biochemical analysers, klinische Chemie
Urinalysis = urine analysis, urine testing, examen d'urine
Histology techniques = histotechnology, paraffin embedding, H&E staining @ .8
Cytology = cytopathology, cytotechnology, cytologie, Zytologie @ .8
Cytogenetics = karyotyping, FISH cytogenetics, cytogénétique @ .9
Molecular diagnostics = diagnostic PCR, COVID-19 testing, molecular pathology, Molekulardiagnostik @ .8
Serology = serological testing, sérologie @ .8
Point-of-care testing = POCT, near-patient testing, rapid antigen testing @ .65
Specimen processing = specimen handling, specimen labelling, sample reception, specimen accessioning @ .55
Autopsy assistance = mortuary technician, autopsy technician, anatomical pathology technology, Sektionsassistenz @ .8
Laboratory accreditation = ISO 15189, CLIA, CAP accreditation laboratory, COFRAC @ .75
Beckman Coulter analysers = Beckman Coulter, Siemens Atellica, Vitros analysers @ .8
Laboratory information systems clinical #clinical-lis = Epic Beaker, Sunquest, Winpath, LIS laboratory, Cerner PathNet, Soft LIS @ .75

== method .75 < radiography
Digital radiography = computed radiography, DR imaging, digital X-ray, plain film imaging
Fluoroscopy = C-arm operation, fluoroscopie, radioscopie, C-arm @ .8
Angiography = DSA angiography, angiographie @ .85
Obstetric ultrasound = foetal ultrasound, obstetric sonography, échographie obstétricale @ .85 < ultrasound-imaging
Vascular ultrasound = Doppler ultrasound, carotid duplex, echo-Doppler, RDCS RVT @ .85 < ultrasound-imaging
Echocardiography #echocardiography = transthoracic echo, transoesophageal echo, échocardiographie @ .85 < ultrasound-imaging
Bone densitometry = DEXA, DEXA scanning, DXA, ostéodensitométrie @ .8
Dental radiography = dental X-rays, panoramic radiographs, CBCT, radiographie dentaire, cone beam CT @ .65
PET-CT imaging = PET-CT, SPECT imaging, SPECT @ .9 < nuclear-medicine
Contrast media administration = contrast administration, contrast injection, iodinated contrast @ .75
Radiation protection medical #medical-radiation-protection = IRMER, radioprotection patients, Strahlenschutz @ .7
Treatment planning radiotherapy #radiotherapy-planning = radiotherapy planning, linear accelerators, LINAC, IMRT, VMAT,
    Eclipse treatment planning, dosimetrist @ .9 < radiation-therapy
Medical physics = physique médicale, Medizinphysik, radiation physics @ .9
ARRT certification = ARRT, ARRT certified, HCPC registered radiographer, ARDMS @ .75
Imaging informatics = radiology information systems, RIS radiology, Agfa IMPAX, GE Centricity, Carestream PACS; Sectra < pacs @ .75
Patient positioning imaging #radiographic-positioning = radiographic positioning, patient positioning X-ray @ .7

== method .65 < pharmacy
Prescription verification = clinical checking prescriptions, prescription checking, accuracy checking pharmacy, ACPT @ .65
Medication counselling = patient medication counselling, medicines use review, medication therapy management, MTM pharmacy,
    conseil pharmaceutique @ .6
Over-the-counter medicines = OTC medicines, OTC sales, parapharmacie, Freiwahl apotheke, healthcare counter @ .45
Pharmacy inventory = pharmacy stock control, controlled drugs register, controlled substances handling, DEA regulations @ .55
Aseptic dispensing = cytotoxic preparation, chemotherapy compounding, TPN preparation, USP 797, USP 800 @ .8
Magistral preparations = pharmacy compounding creams, préparations magistrales, Rezeptur apotheke, formulas magistrales @ .75
Hospital formulary management = drug formulary, formulary management, P&T committee @ .75
Pharmacy automation = pharmacy robot, automated dispensing cabinets; Pyxis; Omnicell @ .65
Pharmacy informatics = e-prescribing, electronic prescribing, EPMA, ePrescription @ .7
Pharmacy billing = third-party billing pharmacy, tiers payant, insurance adjudication pharmacy @ .55
Toxicovigilance #medication-safety = medication safety, medication errors prevention, high-alert medications @ .65
Herbal medicine = phytotherapy, phytothérapie, naturopathy, Heilpraktiker, aromatherapy, homeopathy, homéopathie, fitoterapia @ .6
PioneerRx; PrimeRx; RxConnect #mckesson-pharmacy = McKesson EnterpriseRx, EnterpriseRx; LGPI pharmacie #lgpi = Pharmagest LGPI, Winpharma;
    ProScript pharmacy #proscript = ProScript Connect, Titan PMR; Lauer-Taxe = ADG apotheke @ .65
PTCB certification = CPhT, certified pharmacy technician, GPhC registered, PharmD licence @ .65

== method .75 < dentistry
Dental fillings = composite fillings, restorations dental, dental restorations, amalgam fillings
Endodontics = root canal treatment, root canals, endodontie, endodoncia
Periodontics = periodontology, parodontologie, periodontal therapy, root planing, periodoncia
Dental implants = implantology, implantologie dentaire, Implantologie, implantología, implant dentistry @ .8
Tooth extraction = dental extractions, extractions dentaires, Zahnextraktion
Cosmetic dentistry = veneers, teeth whitening, dental veneers, smile design, Bleaching zähne @ .7
Paediatric dentistry = pédodontie, children's dentistry, Kinderzahnheilkunde
Dental impressions = alginate impressions, empreintes dentaires, intraoral scanning, Itero scanner, Abformung @ .65
Clear aligners = aligners orthodontic; Invisalign < orthodontics @ .7
Dental ceramics = porcelain crowns, zirconia crowns, céramique dentaire, dental ceramist @ .8 < dental-technology
Removable dentures = dentures, prothèses amovibles, Prothetik zahntechnik, denture repair @ .75 < dental-technology
Dental CAD/CAM = 3Shape Dental System, dental milling; Exocad; CEREC; 3Shape < dental-technology @ .8
Dental wax-up = wax-up, ceroplasty dental, Wachsmodellation @ .8 < dental-technology
Dental sterilisation = stérilisation dentaire, dental instrument reprocessing @ .6
Dental treatment coordination = treatment coordinator dental, dental reception, dental front desk, Zahnmedizinische verwaltung,
    dental insurance billing @ .5
Dental local anaesthesia = dental anaesthesia, local anesthesia dental, nitrous oxide sedation @ .75
Fluoride treatment = fissure sealants, dental sealants, fluoridation, prophylaxis teeth, Prophylaxe @ .6 < dental-hygiene
Open Dental = Curve Dental; Logosw = Julie dentaire; Dampsoft = DS-Win, Z1 zahnarzt;
    Exact dental software #soe-exact = Software of Excellence, Dentally; Carestream Dental @ .65

== method .75 < physiotherapy
Musculoskeletal physiotherapy = MSK physiotherapy, orthopaedic physiotherapy, musculoskeletal rehabilitation, Krankengymnastik
Neurological physiotherapy = neuro physiotherapy, Bobath concept, PNF techniques, Vojta; Bobath
Respiratory physiotherapy = chest physiotherapy, kinésithérapie respiratoire, airway clearance
Sports physiotherapy = physiothérapie du sport, Sportphysiotherapie, return-to-play rehabilitation
Joint mobilisation = spinal manipulation, joint manipulation, Maitland, Mulligan techniques, Manuelle therapie; McKenzie method
Soft tissue mobilisation = myofascial release, trigger point therapy, cupping therapy, IASTM
Manual lymphatic drainage = lymphatic drainage, drainage lymphatique, Lymphdrainage, lymphoedema care @ .7
Pelvic floor therapy = pelvic health physiotherapy, rééducation périnéale, Beckenbodentraining @ .8
Aquatic therapy = balnéothérapie, hydrokinesitherapy, Wassertherapie @ .7
Ergonomic assessment = ergonomics assessment, workstation assessment, DSE assessment, ergonomie du poste, ergonomic evaluations @ .6
Vestibular rehabilitation = rééducation vestibulaire, balance rehabilitation @ .85
Amputee rehabilitation = prosthetic rehabilitation, gait analysis, analyse de la marche, Ganganalyse @ .75

== method .75 < occupational-therapy
Hand therapy = splinting, orthosis fabrication, thermoplastic splints, Handtherapie @ .75
Sensory integration therapy = sensory integration, intégration sensorielle, Sensorische integration
Home adaptation assessment = home safety assessments, assistive technology, aides techniques, assistive devices, Wohnraumanpassung @ .65
Functional capacity evaluation = work capacity assessment, return-to-work planning, vocational rehabilitation,
    réadaptation professionnelle @ .7
Psychomotor therapy = psychomotricité, psychomotor skills therapy, Psychomotorik, psicomotricidad
Wheelchair assessment = seating assessment, wheelchair fitting, fauteuil roulant réglage @ .75

== method .8 < speech-therapy
Augmentative and alternative communication = AAC devices, AAC?, Unterstützte Kommunikation
Voice therapy = vocal rehabilitation, Stimmtherapie, rééducation vocale
Stuttering therapy = fluency disorders, bégaiement, articulation therapy, Stottertherapie
Aphasia therapy = aphasia rehabilitation, aphasie
Swallowing assessment = videofluoroscopy, FEES swallowing, dysphagia assessment

== method .75
Cochlear implant programming = cochlear implants, implants cochléaires @ .9 < audiology
Hearing aid dispensing = hearing aids, audioprothèse, Hörgeräteakustik, hearing instrument specialist @ .7 < audiology
Spectacle dispensing = dispensing optician, eyeglasses fitting, optique lunetterie, Augenoptik, óptica, lens fitting,
    frame styling optical @ .65 < optometry
Refraction = eye refraction, Refraktion, subjective refraction @ .75 < optometry
Orthoptics = orthoptie, Orthoptik, strabismus assessment @ .85 < optometry
Optical coherence tomography = OCT retina, fundus photography, retinal imaging @ .85 < optometry
Visual field testing = perimetry, Humphrey visual field, tonometry, slit lamp examination @ .8 < optometry
Clinical nutrition therapy = enteral nutrition, parenteral nutrition, nutrition artificielle, Ernährungstherapie @ .75 < nutrition
Weight management = weight loss coaching, obesity management, perte de poids accompagnement @ .5 < nutrition
Sports nutrition #sports-nutrition = sports dietetics, nutrition sportive, performance nutrition @ .65 < nutrition
Paediatric nutrition = infant nutrition, breastfeeding support, lactation consulting, lactation consultant, IBCLC,
    Stillberatung @ .65 < nutrition
Menu analysis dietetic #diet-calculation = diet calculation, low FODMAP, renal diets, therapeutic diets, diabetic diets @ .65 < nutrition
Diabetic foot care = wound care podiatry, pied diabétique, biomechanics podiatry, nail surgery, Podologie medizinisch,
    pédicurie médicale @ .75 < podiatry
Orthotic insoles = insoles, semelles orthopédiques, Einlagen orthopädisch, foot orthoses @ .75 < prosthetics-and-orthotics
Prosthetic limb fitting = prosthesis fabrication, artificial limbs, Orthopädietechnik, prothésiste @ .85 < prosthetics-and-orthotics
Perfusion technology = cardiopulmonary bypass, perfusionist, Kardiotechnik @ .9
Neurophysiology technology = EEG recording, EEG technician, electroneurodiagnostics @ .8
Cardiac physiology = cardiac physiologist, ECG technician, EKG technician, telemetry monitoring @ .75 < ecg
Dialysis technician skills = haemodialysis, hémodialyse, Hämodialyse, peritoneal dialysis @ .75 < dialysis
Ambulance driving #ambulance-operations = ambulance operations, patient transport service, transport sanitaire, Krankentransport,
    DEA ambulancier, Rettungssanitäter @ .6 < paramedicine
Advanced paramedic care = advanced paramedic, critical care paramedic, helicopter emergency medicine, HEMS? @ .8 < paramedicine
Trauma bandaging #haemorrhage-control = haemorrhage control, tourniquet application, splinting fractures,
    spinal immobilisation @ .6 < paramedicine
Combat medicine = tactical combat casualty care, TCCC, combat medic, sauvetage au combat @ .75 < paramedicine
Emergency medical dispatch = medical dispatch, régulation médicale, Rettungsleitstelle, EMD certification @ .7
Medical device sales = medical equipment sales, medical sales, vente de dispositifs médicaux,
    Medizinprodukteberatung @ .6 < pharmaceutical-sales
Medical device regulation #mdr = EU MDR 2017/745, IVDR, 510k submission, UKCA medical, design history file, DHF @ .8 < regulatory-affairs
IEC 62304 = IEC 60601, IEC 62366, usability engineering medical @ .85 < regulatory-affairs
Hospital sterilisation CSSD #cssd = CSSD, central sterile supply, stérilisation centrale, AEMP, CRCST,
    decontamination sciences @ .65 < sterilisation
Environmental health inspection = environmental health officer, EHO, public health inspection, sanitary inspection, hygiene inspections,
    inspecteur d'hygiène @ .65 < public-health
Health promotion campaigns = smoking cessation, tabacology, tabacologie, health education campaigns, prévention santé @ .55 < public-health
Contact tracing = outbreak control, traçage des contacts @ .6 < epidemiology
Health visiting = health visitor, community public health nursing, PMI puériculture @ .7 < public-health
Global health = international health, santé mondiale @ .65 < public-health
`
