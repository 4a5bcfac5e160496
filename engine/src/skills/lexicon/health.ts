import type { LexiconTable } from '../rows.ts'

/** Medicine, nursing, therapy, pharmacy, dental, care, health administration. */
export const health: LexiconTable = `
== domain .5
Nursing = nursing care, soins infirmiers, Krankenpflege, enfermería, nursing practice, registered nursing?, nursing skills,
    professional nursing
Patient care = direct patient care, patient support, soins aux patients, Patientenversorgung, care of patients, inpatient care,
    bedside care, atención al paciente, quality patient care, patient-centred care @ .4
Healthcare? = health care?, healthcare sector, soins de santé, Gesundheitswesen, health services?, santé, healthcare industry,
    healthcare systems @ .3
Medicine? = general medicine, médecine, Medizin, medicina, clinical medicine @ .5 when degree, doctor, clinical, school, surgery,
    medical unless cabinet, administration, management, rounds
Intensive care = critical care, ICU, intensive care unit, soins intensifs, réanimation, ITU, intensive care nursing @ .7 < nursing
Emergency nursing = accident and emergency, emergency department, A&E, emergency room nursing, urgences, emergency care,
    Notaufnahme @ .65 < nursing
Paediatrics = paediatric care, pédiatrie, Pädiatrie, child health nursing @ .65
Neonatal care = NICU, neonatal nursing, newborn care @ .75 < paediatrics
Midwifery = sage-femme, Hebamme, midwife?, antenatal care, prenatal care, childbirth care @ .75
Obstetrics and gynaecology = OB/GYN, women's health @ .75
Geriatric care = older adults care, gerontology, care for older people @ .5
Palliative care = soins palliatifs, Palliativpflege, cuidados paliativos @ .65
Oncology = cancer care, oncologie, Onkologie, radiotherapy nursing @ .75
Cardiology = cardiac care, cardiologie, cardiac nursing, Kardiologie, telemetry nursing, cardiovascular care @ .75
Neurology = neurologie, neurological care, neuroscience nursing @ .75
Orthopaedics = orthopaedic care, orthopédie @ .7
Dermatology = dermatologie, skin care clinical @ .75
Psychiatry = psychiatric care, psychiatrie @ .7
Mental health? = mental health care, santé mentale, mental health support, psychische gesundheit, behavioural health,
    mental health services, salud mental, mental illness @ .5
Surgery? = surgical procedures, chirurgie, surgical skills, surgical assistance, cirugía @ .75
Operating theatre nursing = operating room, perioperative nursing, theatre nursing, perioperative care, bloc opératoire, scrub practitioner,
    OR nursing @ .7 < nursing
Anaesthesia = anaesthesiology, anesthésie, anaesthetics, sedation? @ .75
Dialysis = dialyse, kidney care @ .75
Endocrinology = endocrinologie @ .7
Gastroenterology = gastroentérologie @ .75
Respiratory therapy = respiratory care @ .75
Infectious diseases = maladies infectieuses, HIV care, infectious disease management, tuberculosis care @ .7
Primary care = general practice, family practice, primary health care, atención primaria @ .6
Home health care = home care nursing, soins à domicile, häusliche pflege, domiciliary nursing @ .5
Rehabilitation = rehab, rééducation, rehabilitation care, physical rehabilitation, Rehabilitation medicine @ .55
Public health = santé publique, community health, population health, öffentliche gesundheit, salud pública, health promotion,
    public health programmes @ .55
Epidemiology = épidémiologie, disease surveillance, outbreak investigation @ .75 < public-health
Occupational health = occupational health nursing, médecine du travail, workplace health @ .6
School nursing = school health @ .65
Veterinary medicine = veterinary care, médecine vétérinaire, animal health care, veterinary nursing, Tiermedizin,
    veterinary technician skills, veterinary surgery @ .7
Dentistry = dental care, dentisterie, Zahnmedizin, odontología, general dentistry, restorative dentistry @ .7
Dental hygiene = dental hygienist, dental prophylaxis, scaling and polishing, oral hygiene instruction, oral health @ .75 < dentistry
Dental assisting = dental assistant?, chairside assisting, dental nursing, four-handed dentistry @ .65 < dentistry
Orthodontics = orthodontic treatment, orthodontie @ .8 < dentistry
Dental technology = dental laboratory, prosthodontics, dental prostheses, crowns and bridges @ .8 < dentistry
Optometry = eye examinations, optician skills, dispensing optics, optométrie, ophthalmology, visual acuity testing, refraction testing,
    contact lens fitting @ .75
Audiology = hearing tests?, hearing aid fitting, audiologie, audiometry @ .8
Physiotherapy = physical therapy, kinésithérapie, Physiotherapie, fisioterapia, physiotherapist, manual therapy, kinesitherapy @ .75
Occupational therapy = ergothérapie, terapia ocupacional @ .75
Speech therapy = speech and language therapy, speech-language pathology, orthophonie, Logopädie, logopedia, SLP therapy,
    dysphagia management @ .8
Psychotherapy = psychothérapie, cognitive behavioural therapy, CBT, counselling psychology, talking therapies,
    dialectical behaviour therapy, family therapy, group therapy @ .7
Psychology = psychologie, clinical psychology, psicología, psychological assessment, cognitive psychology, behavioural psychology @ .55
Counselling = counselling skills, counsellor, mental health counselling, conseil psychologique, consejería @ .5
Addiction treatment = substance abuse counselling, addiction counselling, substance misuse, drug and alcohol counselling, addictologie,
    substance use disorders, recovery support @ .65
Nutrition = dietetics, diététique, Ernährungsberatung, nutrition counselling, clinical nutrition, nutritional assessment, meal planning,
    nutrición, nutritional advice, diet planning @ .55
Radiography = medical imaging, radiology, imagerie médicale, Radiologie, radiologic technology, diagnostic imaging, X-ray imaging, X-rays,
    radiografía @ .75
MRI = magnetic resonance imaging, MRI scanning, IRM; CT scanning = computed tomography, CT scans, scanner médical;
    Ultrasound imaging = ultrasound, sonography, échographie, diagnostic medical sonography; Mammography;
    Nuclear medicine = PET scanning @ .8 < radiography
Radiation therapy = radiotherapy, radiation oncology, dosimetry, brachytherapy @ .8
Pharmacy practice #pharmacy = pharmacy, pharmacie, Pharmazie, farmacia, dispensing medication, clinical pharmacy, community pharmacy,
    hospital pharmacy, dispensing, pharmaceutical care @ .65
Pharmacy technician skills = prescription processing, pharmacy technician, medication dispensing, prescription filling @ .6 < pharmacy
Compounding = sterile compounding, IV admixture, pharmaceutical compounding @ .75 < pharmacy
Pharmacology = pharmacologie, Pharmakologie, pharmacokinetics, pharmacodynamics, farmacología, drug interactions @ .7
Medical terminology = terminologie médicale, medical vocabulary, terminología médica @ .45
Anatomy and physiology = human anatomy, anatomy, physiology, anatomie, pathophysiology, physiologie @ .55
Paramedicine = emergency medical services, EMT, paramedic, ambulance care, pre-hospital care, emergency medical technician, Rettungsdienst,
    Notfallsanitäter, ambulancier, prehospital emergency care @ .7
Medical laboratory science #medical-laboratory = clinical laboratory, medical laboratory technology, biologie médicale, clinical chemistry,
    laboratory medicine, clinical pathology @ .75
Health informatics = medical informatics, clinical informatics, healthcare IT, health information management, health information systems,
    e-health, digital health @ .7
Telehealth = telemedicine, télémédecine, remote patient monitoring, telenursing @ .55
Health insurance? = medical insurance?, insurance verification medical, Medicare, Medicaid, assurance maladie, insurance pre-authorisation,
    prior authorisation @ .5
Health economics = HEOR, health technology assessment, market access pharma, pharmacoeconomics @ .8
Healthcare management = hospital administration, healthcare administration, practice management, gestion hospitalière, clinic management,
    health services management, nursing home administration @ .55
Nursing management = nurse manager, charge nurse, ward management, nursing leadership, nurse leadership, nursing supervision,
    Pflegedienstleitung @ .6 < nursing
Clinical governance = quality improvement healthcare, clinical audit, patient safety, clinical quality, Joint Commission standards,
    CQC compliance, CQC standards @ .6
Medical ethics = bioethics, patient confidentiality, patient rights, medical confidentiality @ .45
Acupuncture = acupuncture treatment, traditional Chinese medicine; Chiropractic care = chiropractic; Osteopathy = ostéopathie;
    Massage therapy = massage?, therapeutic massage, sports massage, deep tissue massage, masaje; Reflexology; Podiatry = chiropody,
    foot care @ .7
Sports medicine = sports therapy, athletic training, sports injuries, injury prevention sport @ .7
Fitness instruction = personal training, fitness training?, group fitness, exercise classes, personal trainer?, fitness coaching,
    exercise prescription, strength and conditioning, gym instruction @ .5
Yoga instruction = yoga teaching, yoga?, pilates instruction, pilates @ .55
Art therapy = music therapy, play therapy, drama therapy @ .75
Prosthetics and orthotics = prosthetics, orthotics, orthoses @ .85
Funeral services = funeral directing, embalming, mortuary science, pompes funèbres, bereavement support @ .75

== method .5 < nursing
Vital signs monitoring = vital signs, taking vital signs, blood pressure measurement, signes vitaux, monitoring vital signs, patient vitals,
    patient observation, temperature pulse respiration @ .5
Medication administration = administering medication, medication management, medicines management, drug administration,
    administration de médicaments, administer medications, dispensing medicines to patients, eMAR, MAR charts, medication rounds,
    medication reconciliation @ .5
Wound care = wound dressing, wound management, soins de plaies, Wundversorgung, pressure ulcer prevention, dressing changes,
    wound treatment @ .6
Phlebotomy = blood draws, venepuncture, venipuncture, blood collection, prise de sang, Blutentnahme, drawing blood, specimen collection,
    blood sampling, cannulation @ .6
IV therapy = intravenous therapy, IV insertion, infusion therapy, IV cannulation, perfusion infirmière, IV medication, central line care,
    PICC lines @ .65
Injections? = intramuscular injections, immunisations, vaccination?, vaccinations?, giving injections, vaccine administration @ .5
Catheterisation = urinary catheterisation, catheter care, catheter insertion, Foley catheters @ .65
Tracheostomy care = airway management, tracheotomy care?, suctioning airways, intubation? @ .75
ECG = EKG, electrocardiogram, electrocardiography, 12-lead ECG, EKG interpretation, cardiac monitoring @ .65
Patient assessment = nursing assessment, clinical assessment, physical assessment, patient evaluation, health assessment,
    clinical assessments, head-to-toe assessment, patient history taking @ .5
Triage = patient triage, Manchester triage, telephone triage @ .6
Care planning = care plans, individualised care plans, plan de soins, Pflegeplanung, nursing care plans, treatment planning,
    treatment plans, support plans, person-centred planning @ .5
Clinical documentation = patient records, charting, medical charting, nursing documentation, dossier patient, Pflegedokumentation,
    medical documentation, medical records documentation, patient charting, clinical notes, SOAP notes @ .4
Infection control = infection prevention, infection prevention and control, hygiène hospitalière, hand hygiene, Hygiene im Krankenhaus,
    PPE use in healthcare, aseptic technique, sterile technique, control de infecciones @ .5
Sterilisation = instrument sterilisation, autoclave, decontamination of instruments, sterile processing, autoclaving, sterile services @ .55
Patient education = health education, patient teaching, éducation thérapeutique, educating patients and families, health coaching @ .45
Discharge planning = patient discharge, transition of care @ .55
Pain management = pain assessment, gestion de la douleur @ .6
Case management healthcare #nurse-case-management = nurse case management, care coordination, utilisation review, utilisation management,
    patient navigation @ .55
Patient handling = moving and handling, safe patient handling, patient transfers, manutention des patients, hoist transfers,
    patient mobility, lifting patients, patient transport, repositioning patients @ .45
Nurse staffing = nurse rostering, nursing rotas, ward rosters @ .55
Blood transfusion = transfusion, blood products administration @ .7
Colostomy care = ostomy care, stoma care @ .7
Tube feeding = enteral feeding, PEG feeding, nasogastric tubes, NG tubes @ .65

== method .5
CPR = cardiopulmonary resuscitation, CPR certified, CPR certification, basic life support, BLS, réanimation cardio-pulmonaire, AED, CPR/AED,
    BLS certified, BLS certification @ .4
Advanced cardiac life support = ACLS, advanced life support, ALS certification, ACLS certified; Paediatric advanced life support = PALS,
    PALS certified; Trauma nursing core course = TNCC; Neonatal resuscitation = NRP certification @ .65 < cpr
First aid = premiers secours, Erste Hilfe, primeros auxilios, first aider, SST secouriste, emergency first aid, first aid at work, PSC1 @ .3
Personal care = personal hygiene care, washing and dressing, activities of daily living, ADLs, ADL assistance, aide à la toilette,
    Körperpflege, bathing and dressing, toileting assistance, intimate care, Grundpflege, assisting with daily living @ .4
Caregiving = care giving, support work, care work, caring for people, aide à domicile, care assistance, caregiver, home care,
    domiciliary care, health care assistant, cuidador, home support, Betreuung @ .4
Dementia care = Alzheimer's care, dementia, Alzheimer, Demenzbetreuung, memory care @ .55 < caregiving
Disability support = learning disability support, handicap, disability care, supporting people with disabilities, special needs care,
    accompagnement du handicap, developmental disabilities, intellectual disabilities, Behindertenbetreuung, complex needs @ .5 < caregiving
Autism support = autism?, autism spectrum disorder, ASD support, applied behaviour analysis, ABA therapy, TSA autisme @ .65
Challenging behaviour support = behaviour management care, positive behaviour support, managing challenging behaviour, crisis intervention,
    de-escalation techniques, crisis prevention @ .5
Respite care = live-in care, companionship care, supported living, residential care @ .5 < caregiving
Adult safeguarding = safeguarding vulnerable adults, safeguarding adults, protection of vulnerable adults @ .5
Nursing assistance = certified nursing assistant, CNA, aide-soignant, Pflegehelfer, nurse aide, nursing assistant?, auxiliar de enfermería,
    Pflegehilfe @ .5 < nursing
Medical assisting = medical assistant?, clinical support, rooming patients, medical office assistance, MFA Arzthelferin @ .5
Diagnosis? = clinical diagnosis, differential diagnosis, diagnostic reasoning, medical diagnosis, clinical reasoning @ .6
Prescribing? = non-medical prescribing, medication prescribing, nurse prescribing @ .7
Medical coding = ICD-10, ICD-10 coding, CPT coding, clinical coding, medical billing, codage médical, medical billing and coding, HCPCS,
    ICD-10-CM, CPT codes, medical claims, revenue cycle management @ .65
Medical transcription = clinical transcription, medical typing, medical dictation @ .55
Medical records management = medical records, health records, patient registration, electronic medical records, patient data entry @ .45
Patient scheduling = appointment booking patients, medical appointment scheduling, patient appointments, patient intake,
    patient admissions @ .4
Clinical trials = clinical research, clinical studies, essais cliniques, klinische Studien, clinical trial management,
    clinical study management, recherche clinique, clinical monitoring, ensayos clínicos @ .7
Good clinical practice = ICH-GCP, GCP guidelines, GCP training, bonnes pratiques cliniques @ .75 < clinical-trials
Informed consent = patient consent, consenting patients, patient recruitment trials @ .6 < clinical-trials
Pharmacovigilance = drug safety, adverse event reporting, signal detection drug safety, pharmacovigilance reporting @ .8
Regulatory affairs = affaires réglementaires, drug registration, FDA submissions, regulatory submissions, CE marking, EU MDR,
    FDA regulations, EMA regulations @ .7
Evidence-based practice = evidence-based medicine, evidence based nursing @ .5
Motivational interviewing = brief intervention, motivational interview techniques @ .65
Electrotherapy = therapeutic exercise, hydrotherapy, gait training, TENS therapy, kinesiology taping, dry needling @ .75 < physiotherapy
Risk assessments care #falls-prevention = falls prevention, fall risk assessment @ .5

== tool .65
Epic EHR #epic = Epic Systems, EpicCare, Epic EMR, Epic Hyperspace; Cerner = Cerner Millennium, Oracle Health; Meditech; eClinicalWorks;
    Allscripts; Athenahealth = athenaNet; NextGen Healthcare; Kareo; Practice Fusion; EMIS Web; SystmOne; PointClickCare; Doctolib; Dentrix;
    Eaglesoft @ .65 < electronic-health-records
Electronic health records = EHR, EMR, electronic health record, electronic patient records, EHR systems, dossier médical électronique,
    EMR systems, EHR/EMR, elektronische patientenakte @ .5
PACS = picture archiving, RIS/PACS, DICOM @ .75 < radiography
HL7 = FHIR, HL7 FHIR, HL7 interfaces @ .8 < health-informatics
Medidata Rave = Medidata; Veeva Vault = Veeva CRM, Veeva; Oracle Argus; REDCap; OpenClinica; MedDRA; CDISC = SDTM,
    ADaM @ .8 < clinical-trials
Medical equipment operation = medical devices, medical equipment, biomedical equipment, defibrillator, patient monitors, infusion pumps,
    dispositifs médicaux @ .5
Biomedical equipment maintenance = biomedical engineering technology, medical equipment repair, biomedical technician @ .75
`
