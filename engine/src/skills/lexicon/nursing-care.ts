import type { LexiconTable } from '../rows.ts'

/** Nursing by setting, midwifery, care at home and in homes, child care. */
export const nursingCare: LexiconTable = `
== method .65 < nursing
Medical-surgical nursing = med-surg nursing, med surg, soins médico-chirurgicaux @ .65
Critical care nursing = ICU nursing, CCRN, infirmier de réanimation, Intensivpflege,
    enfermería de cuidados intensivos @ .75 < intensive-care
Coronary care nursing = cardiology nursing @ .75
Oncology nursing = oncology nurse, chemotherapy nursing, Onkologische pflege, infirmière en oncologie @ .75
Paediatric nursing = children's nursing, PICU nursing, Kinderkrankenpflege, puéricultrice, enfermería pediátrica @ .75 < paediatrics
Psychiatric nursing = mental health nursing, RMN nursing, psychiatrische pflege, infirmier psychiatrique @ .7 < mental-health
Community nursing = district nursing, infirmier libéral, ambulante pflege, home nursing, visiting nursing @ .65
Practice nursing = practice nurse, GP practice nursing @ .6
Renal nursing = dialysis nursing, nephrology nursing @ .75 < dialysis
Orthopaedic nursing = trauma and orthopaedics nursing @ .7
Surgical nursing = surgical ward nursing, post-operative care, soins postopératoires, postoperative care @ .65
Labor and delivery nursing = labour and delivery, L&D nursing, perinatal nursing @ .75 < midwifery
Long-term care nursing = nursing home care, Altenpflege, EHPAD, geriatric nursing, skilled nursing facility @ .6 < geriatric-care
Hospice nursing = hospice care, palliative nursing, end-of-life care, soins de fin de vie, Hospizarbeit @ .65 < palliative-care
Wound ostomy nursing = wound ostomy continence, WOCN, Wundmanagement, ICW wundexperte @ .75 < wound-care
Forensic nursing = sexual assault nurse examiner, SANE nursing, prison nursing @ .8
Nurse practitioner skills = advanced nurse practitioner, nurse practitioner, infirmier de pratique avancée, advanced clinical practice @ .75
Registered nurse licence = RN licence, registered nurse, NMC registered, NCLEX, NCLEX-RN, NMC PIN, diplôme d'État d'infirmier, BSN RN @ .55
Licensed practical nurse skills = LPN, LVN, licensed practical nurse, enrolled nurse, LPN/LVN @ .55
Nurse education = clinical nurse educator, nurse preceptor, preceptorship, Praxisanleitung, tutorat infirmier @ .65
Early warning scores = NEWS2, NEWS score, Glasgow coma scale @ .65
Nasogastric tube insertion = NG tube insertion, sonde nasogastrique @ .7 < tube-feeding
Drug calculations = dosage calculation, medication calculations, calculs de doses @ .6 < medication-administration
Syringe drivers = PCA pumps, syringe pumps, pousse-seringue, Perfusor @ .7 < iv-therapy
Central venous access care = central lines, PICC line care, port-a-cath, PAC Picc @ .75 < iv-therapy
Oxygen therapy = oxygen administration, oxygénothérapie, nebulisers, high-flow oxygen @ .65
Stoma management = colostomies, stomathérapie, Stomaversorgung @ .75 < colostomy-care
Pressure area care = Waterlow score, pressure injury prevention, Dekubitusprophylaxe, prévention d'escarres, Braden scale @ .6 < wound-care
Continence care = bladder scanning, incontinence care, Inkontinenzversorgung @ .55
Fluid balance monitoring = intake and output monitoring, fluid charts @ .55
Blood glucose monitoring = blood glucose testing, glycémie capillaire, Blutzuckermessung @ .5
Isolation nursing = barrier nursing, isolement protecteur @ .6
Restraint reduction = PMVA, breakaway techniques, MAPA training @ .6
Mental health first aid = MHFA, premiers secours en santé mentale @ .5
Patient admissions and discharge = admitting patients, bed management hospital, Belegungsmanagement @ .55
Pflegegrade assessment #care-level-assessment = care needs assessment, MDK begutachtung, Pflegebegutachtung, grille AGGIR @ .65

== method .7 < midwifery
Antenatal care midwifery #antenatal-midwifery = antenatal clinics, suivi de grossesse, Schwangerenvorsorge
Birth attendance = normal birth, water births, home births, accouchements, Geburtsbegleitung
Postnatal care = postpartum care, suites de couches, Wochenbettbetreuung
Newborn screening = newborn assessment, APGAR, examen du nouveau-né
Foetal monitoring = CTG interpretation, cardiotocography, fetal monitoring @ .8
Childbirth education = antenatal classes, préparation à l'accouchement, Geburtsvorbereitung, doula support @ .65

== method .4 < caregiving
Elderly care = elder care, senior care, aide aux personnes âgées, Seniorenbetreuung, cuidado de ancianos, aged care,
    care of the elderly @ .4
Meal assistance = feeding assistance, aide aux repas, Essensreichung, assisting with meals @ .35
Mobility assistance = mobility support, walking aids, aide à la mobilité, Mobilisation pflege @ .4
Hoist operation care #patient-hoists = patient hoists, Hoyer lift, Lagerung pflege, lève-personne, ceiling hoist @ .5
Companionship? #companionship = befriending, Alltagsbegleitung, aide et compagnie, companion care @ .35
Household support = light housekeeping, aide ménagère, Haushaltshilfe, domestic help, hauswirtschaftliche Versorgung @ .3
Medication prompting = medication reminders, MAR sheets @ .45
Night care = waking nights, sleep-in shifts, Nachtwache, garde de nuit @ .4
Live-in caregiving = live-in carer, 24-Stunden-Pflege, personal care assistance live-in @ .45
Learning disability nursing = RNLD, learning disabilities nursing @ .7
Person-centred care = person-centered care, Personenzentrierte Pflege, humanitude, individualised care @ .45
Reminiscence therapy = validation therapy, Biografiearbeit, Montessori dementia care @ .65 < dementia-care
Day centre activities = activity coordination care, animation gérontologique, Beschäftigungstherapie, activities coordinator care home @ .5
Mental Capacity Act = deprivation of liberty safeguards, DoLS?, MCA DoLS @ .65 < adult-safeguarding
Care home management = registered manager care, nursing home management, directeur EHPAD, Heimleitung, care home manager @ .6
Care Certificate = NVQ health and social care, Level 3 health and social care, DEAES, DEAVS, AFGSU @ .45
British Sign Language care #makaton = Makaton, Talking Mats @ .65
Respiratory home care = home ventilation care, Beatmungspflege, tracheostomy home care @ .75
Supported employment = job coaching disabilities, ESAT, Werkstatt für behinderte Menschen @ .6 < disability-support
Guide dog training = assistance dogs, chiens guides @ .8
Home help planning #care-rostering = care rostering, domiciliary care scheduling, Tourenplanung pflege @ .5

== method .45 < childcare
Infant feeding = bottle feeding, biberons, nappy changing, diapering, change des bébés @ .4
Play-based learning = learning through play, éveil des enfants, activités d'éveil, Spielpädagogik, play activities @ .5
Early years observation = learning journals, Tapestry journal, Portfolioarbeit kita @ .55
Nursery management = crèche management, direction de crèche, Kitaleitung, nursery manager @ .55
After-school activities = after-school programmes, périscolaire, Hortbetreuung, extraescolares, wraparound care @ .35
Au pair work = au pair, jeune fille au pair @ .3
Foster caring = fostering children, famille d'accueil, Pflegefamilie @ .5
Paediatric first aid = infant CPR, Erste Hilfe am Kind @ .4 < first-aid
Toilet training = potty training @ .35
Forest school = forest school leader, Waldpädagogik, Waldkindergarten @ .6
HighScope = HighScope curriculum, Pikler approach, Emmi Pikler, Waldorf education, Steiner education,
    Waldorfpädagogik @ .65 < early-childhood-education
CDA credential = child development associate, EYITT, NNEB, CACHE level 3, Level 3 childcare @ .5
Child observation assessment #ages-and-stages = Ages and Stages Questionnaires, developmental screening children @ .65
`
