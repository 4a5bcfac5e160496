import type { LexiconTable } from '../rows.ts'

/** Doctors: the specialties and what is done in them. */
export const medicine: LexiconTable = `
== domain .75 < medicine
Internal medicine = médecine interne, Innere Medizin, medicina interna, general internal medicine @ .7
Emergency medicine = médecine d'urgence, Notfallmedizin, medicina de urgencias, urgentiste @ .75
Family medicine = general practice medicine, médecine générale, Allgemeinmedizin, medicina de familia, general practitioner,
    GP practice @ .7 < primary-care
Haematology #clinical-haematology = clinical haematology, hématologie, Hämatologie, hematología, haemato-oncology @ .8
Nephrology = néphrologie, nefrología, renal medicine, kidney disease @ .8
Rheumatology = rhumatologie, Rheumatologie, reumatología @ .8
Pulmonology = respiratory medicine, pneumologie, neumología, pulmonary medicine @ .8
Hepatology = liver disease, hépatologie, viral hepatitis @ .85
Allergology = allergy and immunology, allergologie, allergy testing, alergología @ .8
Diabetes care = diabetology, diabetes management, diabétologie, diabetes education, insulin pumps, insulin administration,
    glucose monitoring @ .6 < endocrinology
Tropical medicine = médecine tropicale, travel medicine, Tropenmedizin @ .8
HIV medicine = sexual health, genitourinary medicine, GUM clinic @ .75
Geriatrics = geriatric medicine, gériatrie, geriatría, care of the elderly medicine @ .75
Palliative medicine = médecine palliative, Palliativmedizin @ .8 < palliative-care
Addiction medicine = addictology medicine, Suchtmedizin, opioid substitution, methadone maintenance @ .75
Medical genetics = clinical genetics, genetic counselling, génétique médicale, Humangenetik @ .85
Pathology = histopathology, anatomopathologie, Pathologie, anatomical pathology, surgical pathology, patología @ .8
Forensic medicine = forensic pathology, médecine légale, Rechtsmedizin, medicina legal, autopsies, post-mortem examinations @ .85
Clinical microbiology = medical microbiology, infection diagnostics, antimicrobial stewardship @ .8
Preventive medicine = médecine préventive, preventive care, health screening, Vorsorgemedizin @ .65
Occupational medicine = Arbeitsmedizin, medicina del trabajo, fitness-for-work assessment @ .75 < occupational-health
Aviation medicine = aerospace medicine, diving medicine, hyperbaric medicine @ .85
Pain medicine = médecine de la douleur, Schmerztherapie, nerve blocks, chronic pain management @ .75 < pain-management
Sleep medicine = sleep studies, polysomnography, médecine du sommeil, Schlafmedizin @ .8
Nuclear cardiology = cardiac imaging, cardiac CT, cardiac MRI @ .85 < cardiology
Interventional cardiology = cardiac catheterisation, cath lab, PCI angioplasty, coronary angiography,
    coronary intervention @ .85 < cardiology
Electrophysiology cardiac #cardiac-electrophysiology = cardiac electrophysiology, pacemaker implantation, pacemakers,
    ICD implantation @ .9 < cardiology
Heart failure management = heart failure, cardiac rehabilitation, insuffisance cardiaque @ .75 < cardiology
Stress testing cardiac #cardiac-stress-testing = cardiac stress testing, exercise ECG, Holter monitoring, ergométrie @ .8 < cardiology
Stroke care = stroke medicine, stroke unit, thrombolysis, neurovasculaire @ .75 < neurology
Epileptology = epilepsy care, epilepsy monitoring @ .8 < neurology
Clinical neurophysiology = EMG, electromyography, nerve conduction studies, evoked potentials @ .85 < neurology
Neurorehabilitation = neurological rehabilitation, brain injury rehabilitation, Neurorehabilitation klinik @ .75 < rehabilitation
Chemotherapy administration = chemotherapy, chimiothérapie, Chemotherapie, quimioterapia, immunotherapy oncology @ .75 < oncology
Haematopoietic stem cell transplantation = bone marrow transplantation, stem cell transplantation, CAR-T cell therapy @ .85 < oncology
Gastrointestinal endoscopy = endoscopy, colonoscopy, gastroscopy, endoscopie, Endoskopie, ERCP, endoscopia @ .8 < gastroenterology
Bronchoscopy = thoracoscopy, pleural procedures @ .85
Spirometry = pulmonary function testing, lung function tests, explorations fonctionnelles respiratoires @ .7 < respiratory-therapy
Mechanical ventilation = ventilator management, invasive ventilation, ventilation mécanique, Beatmung, non-invasive ventilation, CPAP,
    BiPAP @ .75 < intensive-care
Haemodynamic monitoring = arterial lines, central venous catheters, invasive monitoring @ .8 < intensive-care
ECMO = extracorporeal membrane oxygenation @ .9 < intensive-care
Point-of-care ultrasound = POCUS, FAST scan, bedside ultrasound @ .8 < ultrasound-imaging
Neonatology = néonatologie, neonatología, neonatal medicine @ .8 < paediatrics
Paediatric surgery = chirurgie pédiatrique, Kinderchirurgie @ .9 < surgery
Child and adolescent psychiatry = pédopsychiatrie, Jugendpsychiatrie, CAMHS, child psychiatry @ .8 < psychiatry
Forensic psychiatry = psychiatrie légale, Forensische psychiatrie @ .85 < psychiatry
Old age psychiatry = psychogeriatrics, Gerontopsychiatrie @ .8 < psychiatry
Eating disorders = eating disorder treatment, anorexia treatment, troubles alimentaires @ .7 < mental-health
Electroconvulsive therapy = ECT psychiatry, transcranial magnetic stimulation @ .85 < psychiatry
Psychopharmacology = psychotropic medication management @ .8 < psychiatry
Gynaecology = gynécologie, Gynäkologie, ginecología, gynaecological examinations @ .75 < obstetrics-and-gynaecology
Obstetrics = obstétrique, Geburtshilfe, obstetricia, maternal medicine @ .75 < obstetrics-and-gynaecology
Reproductive medicine = IVF, fertility treatment, in vitro fertilisation, PMA médecine, embryology clinical, Reproduktionsmedizin @ .85
Family planning = contraception counselling, planification familiale, Familienplanung @ .6
Colposcopy = cervical screening, cervical smear, Pap smears @ .75
Radiology interpretation #diagnostic-radiology = diagnostic radiology, radiologist, Radiologe, interpretation of X-rays,
    reporting radiology @ .85
Interventional radiology = radiologie interventionnelle, embolisation, image-guided procedures @ .9

== domain .85 < surgery
General surgery = chirurgie générale, Allgemeinchirurgie, visceral surgery, cirugía general, abdominal surgery
Laparoscopic surgery = laparoscopy, minimally invasive surgery, cœlioscopie, keyhole surgery
Robotic surgery = da Vinci surgical system, robot-assisted surgery
Cardiac surgery = cardiothoracic surgery, chirurgie cardiaque, Herzchirurgie, thoracic surgery
Vascular surgery = chirurgie vasculaire, Gefäßchirurgie, endovascular surgery
Neurosurgery = neurochirurgie, neurocirugía, spinal surgery
Orthopaedic surgery = chirurgie orthopédique, trauma surgery, joint replacement, Unfallchirurgie, arthroscopy, hip replacement
Plastic surgery = reconstructive surgery, chirurgie plastique, Plastische chirurgie, cosmetic surgery, burns surgery
Hand surgery = chirurgie de la main, Handchirurgie
Ear nose and throat medicine #ent-medicine = otolaryngology, ORL?, HNO?, otorhinolaryngology, otorrinolaringología, ENT surgery @ .8
Urology = urologie, urología, urological surgery, cystoscopy @ .8
Ophthalmic surgery = cataract surgery, eye surgery, ophtalmologie, Augenheilkunde, oftalmología, intravitreal injections
Colorectal surgery = proctology, proctologie
Bariatric surgery = obesity surgery, chirurgie bariatrique
Transplant surgery = organ transplantation, transplantation d'organes, Transplantationsmedizin, organ donation coordination
Oral and maxillofacial surgery = maxillofacial surgery, oral surgery, chirurgie maxillo-faciale, MKG-Chirurgie, wisdom tooth extraction
Day surgery = ambulatory surgery, chirurgie ambulatoire, outpatient surgery @ .7
Suturing = sutures, wound suturing, suture placement, wound closure @ .65
Surgical scrub #surgical-scrub-nursing = scrub nursing, scrub nurse, instrumentation chirurgicale, surgical technologist,
    surgical instrumentation, circulating nurse @ .7 < operating-theatre-nursing
Surgical instruments handling = surgical instruments, surgical trays, instrument counts @ .6
Anaesthetic assistance = anaesthetic nursing, operating department practice, ODP anaesthetics, IADE,
    Anästhesietechnische assistenz @ .75 < anaesthesia
Regional anaesthesia = spinal anaesthesia, epidurals, epidural analgesia, anesthésie locorégionale
Conscious sedation = procedural sedation, moderate sedation, sedation monitoring @ .7 < anaesthesia
Post-anaesthesia care = PACU, recovery room nursing, salle de réveil, Aufwachraum @ .7 < anaesthesia
Preoperative assessment = pre-op assessment, preoperative care @ .65
Cosmetic injectables = Botox injections, Botox, dermal fillers, injectables, lip fillers @ .7 < dermatology
Dermatologic surgery = skin biopsies, Mohs surgery, skin cancer screening, dermoscopy @ .8 < dermatology
Laser treatment skin #laser-dermatology = medical laser treatments, laser hair removal, laser skin treatment,
    IPL treatments @ .65 < dermatology
Wound debridement = surgical debridement, negative pressure wound therapy, VAC therapy @ .75 < wound-care
Burn care = burns unit, soins aux brûlés @ .75 < wound-care
Vaccination programmes = immunisation programmes, vaccination campaigns, childhood immunisation, Impfungen @ .55 < public-health
Medical ward rounds = ward rounds, Visite station, clinical handover, SBAR handover, SBAR @ .55
Medical report writing = medical reports, discharge letters, Arztbriefe, clinical letters, medico-legal reports @ .6
Clerking patients = admission clerking, history and physical examination @ .65
Death certification = verification of death @ .7
Lumbar puncture = paracentesis, thoracentesis, chest drain insertion, arterial blood gases, ABG sampling @ .8
Medical simulation = simulation-based training health, simulation médicale, OSCE examining @ .75
Medical board certification = board certified physician, board-certified, Facharzt @ .7
GMC registration = GMC registered, MRCP, MRCS, MRCGP, USMLE, PLAB, Approbation als Arzt @ .7
Advanced trauma life support = ATLS, ATLS certified, prehospital trauma life support, PHTLS @ .75
Disaster medicine = médecine de catastrophe, mass casualty management @ .8
Locum medical work = locum doctor, locum tenens @ .6
`
