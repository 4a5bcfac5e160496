import type { OccupationTable } from '../rows.ts'

/** ISCO-08 sub-major groups 22 and 23: health and teaching professionals. */
export const healthAndTeaching: OccupationTable = `
== 2211 medicine
General practitioner = GP, family doctor, primary care physician, Hausarzt, Hausärztin, Allgemeinmediziner/in, médecin généraliste,
    médico/a de familia, médico/a general
Doctor = physician, medical doctor, medical practitioner, Arzt, Ärztin, médecin, médico/a
Resident doctor = resident physician, house officer, medical resident, junior doctor, foundation doctor, Assistenzarzt, Assistenzärztin,
    interne en médecine, médico/a residente, MIR
Locum doctor = locum physician, médecin remplaçant
Family physician; Ship's doctor; School doctor; Prison doctor
== 2212 medicine
Specialist physician = consultant physician, hospital consultant, hospitalist, Facharzt, Fachärztin, Oberarzt, Oberärztin, médecin spécialiste,
    praticien hospitalier, médico/a especialista
Surgeon = general surgeon, orthopedic surgeon, Chirurg/in, chirurgien/ne, cirujano/a
Anaesthetist = anesthesiologist, anaesthesiologist, Anästhesist/in, anesthésiste, médecin anesthésiste, anestesista, anestesiólogo/a
Cardiologist = Kardiologe, Kardiologin, cardiologue, cardiólogo/a
Dermatologist = Dermatologe, Dermatologin, Hautarzt, dermatologue, dermatólogo/a
Psychiatrist = Psychiater/in, psychiatre, psiquiatra
Paediatrician = pediatrician, Kinderarzt, Kinderärztin, pédiatre, pediatra
Gynaecologist = gynecologist, obstetrician, Gynäkologe, Gynäkologin, Frauenarzt, Frauenärztin, gynécologue, ginecólogo/a
Radiologist = Radiologe, Radiologin, radiologue, radiólogo/a
Oncologist = Onkologe, Onkologin, oncologue, oncólogo/a
Neurologist = Neurologe, Neurologin, neurologue, neurólogo/a
Pathologist = histopathologist, Pathologe, Pathologin, anatomopathologiste, patólogo/a
Emergency physician = emergency medicine physician, Notarzt, Notärztin, urgentiste, médecin urgentiste, médico/a de urgencias
Ophthalmologist = eye surgeon, Augenarzt, Augenärztin, ophtalmologue, oftalmólogo/a
Internist = Urologe, Internistin, gastro entérologue, endocrinologue, internista, urólogo/a
Occupational physician = occupational health doctor, Betriebsarzt, Betriebsärztin, médecin du travail, médico/a del trabajo
Public health physician = epidemiologist, Epidemiologe, Epidemiologin, épidémiologiste, médecin de santé publique, epidemiólogo/a
Geriatrician = Geriater/in, gériatre, geriatra
Ear nose and throat surgeon = ENT surgeon, HNO Arzt, HNO Ärztin, ORL, otorrinolaringólogo/a
Orthopaedic surgeon; Neurosurgeon; Cardiac surgeon; Plastic surgeon; Vascular surgeon; Urologist; Nephrologist; Gastroenterologist; Endocrinologist;
    Pulmonologist; Rheumatologist; Haematologist; Infectious disease specialist; Allergist; Neonatologist; Intensivist; Nuclear medicine physician;
    Sports physician; Rehabilitation physician; Palliative care physician; Child psychiatrist; Forensic pathologist
== 2221 nursing
Registered nurse = nurse, staff nurse, RN, general nurse, hospital nurse, qualified nurse, bedside nurse, ward nurse, charge nurse, Krankenschwester,
    Krankenpfleger/in, Pflegefachkraft, Pflegefachmann/frau, Gesundheits und Krankenpfleger, Gesundheits und Krankenpflegerin, infirmier/ère,
    infirmier/ère diplômé/e d'État, IDE, enfermero/a, DUE
Intensive care nurse = ICU nurse, critical care nurse, Intensivpfleger/in, Intensivkrankenschwester, infirmier/ère de réanimation, enfermero/a de UCI
Operating theatre nurse = theatre nurse, scrub nurse, perioperative nurse, operating room nurse, OR nurse, OP Pfleger, OP Schwester, IBODE,
    infirmier/ère de bloc, enfermero/a quirúrgico/a
Anaesthetic nurse = nurse anesthetist, CRNA, nurse anaesthetist, Anästhesiepfleger/in, infirmier/ère anesthésiste, IADE
Emergency nurse = ER nurse, emergency room nurse, A and E nurse, Notfallpfleger/in, infirmier/ère aux urgences, enfermero/a de urgencias
Community nurse = district nurse, home care nurse, visiting nurse, public health nurse, ambulante Pflegefachkraft, infirmier/ère libéral/e,
    infirmier/ère à domicile, enfermero/a comunitario/a
Mental health nurse = psychiatric nurse, Fachpfleger Psychiatrie, infirmier/ère psychiatrique, infirmier/ère en psychiatrie,
    enfermero/a de salud mental
Paediatric nurse = pediatric nurse, children's nurse, Kinderkrankenschwester, Kinderkrankenpfleger/in, infirmier/ère puériculteur/rice,
    puériculteur/rice, enfermero/a pediátrico/a
Clinical nurse specialist = specialist nurse, infirmier/ère spécialisé/e
Nurse practitioner = advanced nurse practitioner, advanced practice nurse, APN, infirmier/ère en pratique avancée, IPA
Practice nurse = clinic nurse, outpatient nurse, infirmier/ère du travail
Nurse educator = clinical nurse educator, nursing instructor, Praxisanleiter/in, Pflegepädagoge, Pflegepädagogin, formateur/rice en soins infirmiers
Dialysis nurse; Oncology nurse; School nurse; Occupational health nurse; Neonatal nurse; Palliative care nurse; Wound care nurse; Diabetes nurse;
    Cardiac nurse; Infection control nurse; Endoscopy nurse; Prison nurse; Travel nurse; Research nurse; Triage nurse; Health visitor;
    Nurse case manager; Learning disability nurse; Rehabilitation nurse; Flight nurse; Geriatric nurse
== 2222 nursing
Midwife = registered midwife, community midwife, Hebamme, Entbindungspfleger, sage femme, maïeuticien/ne, matrón, matrona
== 2230 allied-health
Acupuncturist = traditional Chinese medicine practitioner, Akupunkteur/in, acupuncteur/rice, acupuntor/a
Naturopath = homeopath, Heilpraktiker/in, naturopathe, homéopathe, naturópata, homeópata
== 2240 medicine
Physician assistant = physician associate, clinical officer, surgical care practitioner, Arztassistent/in, assistant médical diplômé
== 2240 emergency-care
Paramedic = advanced paramedic, critical care paramedic, Notfallsanitäter/in, Rettungsassistent/in, paramédico/a
== 2250 medicine
Veterinarian = vet, veterinary surgeon, veterinary doctor, Tierarzt, Tierärztin, vétérinaire, veterinario/a
Equine veterinarian; Small animal veterinarian; Official veterinarian
== 2261 dentistry
Dentist = dental surgeon, general dentist, Zahnarzt, Zahnärztin, dentiste, chirurgien/ne dentiste, dentista, odontólogo/a
Orthodontist = Kieferorthopäde, Kieferorthopädin, orthodontiste, ortodoncista
Oral surgeon = maxillofacial surgeon, periodontist, endodontist, Oralchirurg/in, parodontiste
== 2262 pharmacy
Pharmacist = community pharmacist, dispensing pharmacist, Apotheker/in, pharmacien/ne, farmacéutico/a
Regulatory affairs specialist = regulatory affairs manager, drug regulatory affairs, Zulassungsmanager/in, chargé/e d'affaires réglementaires,
    técnico/a de asuntos regulatorios
Pharmacovigilance specialist = drug safety associate, pharmacovigilance officer, chargé/e de pharmacovigilance, técnico/a de farmacovigilancia
Qualified person pharmaceutical = Sachkundige Person, pharmacien responsable
Medical affairs manager = medical advisor, medical affairs specialist
Pharmacy manager = superintendent pharmacist
Hospital pharmacist; Clinical pharmacist; Industrial pharmacist
== 2263 quality-control
Health and safety officer = health and safety adviser, occupational health and safety officer, safety officer, safety advisor, HSE specialist,
    HSE officer, EHS specialist, HSE advisor, Fachkraft für Arbeitssicherheit, Sicherheitsfachkraft, préventeur/rice HSE, animateur/rice sécurité,
    chargé/e de sécurité, técnico/a de prevención de riesgos laborales
Occupational hygienist = industrial hygienist, occupational health adviser, hygiéniste du travail, higienista industrial
Environmental health officer = public health officer, Hygieniker, hygiéniste, técnico/a de salud ambiental
Radiation protection officer = Strahlenschutzbeauftragter, personne compétente en radioprotection
== 2264 allied-health
Physiotherapist = physical therapist, Physiotherapeut/in, Krankengymnast/in, kinésithérapeute, masseur kinésithérapeute, kiné, fisioterapeuta
Osteopath = Osteopathin, Chiropraktiker/in, ostéopathe, chiropracteur/rice, osteópata, quiropráctico/a
Sports physiotherapist; Paediatric physiotherapist; Chiropractor; Exercise physiologist; Hydrotherapy specialist
== 2265 allied-health
Dietitian = dietician, nutritionist, clinical dietitian, Ernährungsberater/in, Diätassistent/in, diététicien/ne, nutritionniste, dietista,
    nutricionista
== 2266 allied-health
Speech therapist = speech and language therapist, speech language pathologist, SLP, Logopäde, Logopädin, Sprachtherapeut/in, orthophoniste, logopeda,
    fonoaudiólogo/a
Audiologist = hearing specialist, Audiologe, Audiologin, audiologiste, audiólogo/a
== 2267 allied-health
Optometrist = orthoptist, ophthalmic optician, Optometristin, Orthoptistin, optométriste, orthoptiste, optometrista
== 2269 allied-health
Occupational therapist = OT, Ergotherapeut/in, ergothérapeute, terapeuta ocupacional
Podiatrist = chiropodist, foot specialist, Podologe, Podologin, pédicure podologue, podologue, podólogo/a
Art therapist = drama therapist, Kunsttherapeut/in, Musiktherapeut/in, art thérapeute, musicoterapeuta
Psychomotor therapist = movement therapist, Motopäde, psychomotricien/ne, psicomotricista
Applied behaviour analyst = ABA therapist, behaviour analyst, behavior analyst
Music therapist; Dance therapist; Play therapist; Recreational therapist; Rehabilitation counsellor; Genetic counsellor; Sexologist;
    Child life specialist
== 2310 teaching-higher
Professor = full professor, university professor, associate professor, assistant professor, Universitätsprofessor/in, professeur/e des universités,
    catedrático/a, profesor/a titular
Lecturer = university lecturer, senior lecturer, adjunct professor, adjunct lecturer, reader university, Dozent/in, Hochschuldozent/in, Privatdozent,
    maître de conférences, enseignant/e chercheur/euse, profesor/a universitario/a
Teaching fellow = graduate teaching assistant, attaché temporaire d'enseignement, ATER
Research professor; Professor of medicine; University tutor; Adjunct instructor; Postgraduate supervisor
== 2320 teaching
Vocational teacher = vocational education teacher, further education lecturer, technical instructor, trade teacher, Berufsschullehrer/in,
    professeur/e de lycée professionnel, profesor/a de formación profesional
Hairdressing instructor; Culinary arts teacher; Nursing teacher; Automotive instructor; Welding instructor; Business studies vocational teacher;
    Agriculture teacher; Flight school teacher; Electrical trades instructor; Beauty instructor
== 2330 teaching
Secondary school teacher = high school teacher, secondary teacher, subject teacher, Gymnasiallehrer/in, Realschullehrer/in, Studienrat, Studienrätin,
    Oberstudienrat, professeur/e de lycée, professeur/e de collège, professeur/e certifié/e, professeur/e agrégé/e, profesor/a de secundaria,
    profesor/a de instituto
Mathematics teacher = maths teacher, math teacher, Mathematiklehrer/in, professeur/e de mathématiques, profesor/a de matemáticas
Science teacher = Physiklehrer/in, Biologielehrer/in, professeur/e de physique chimie, professeur/e de SVT, profesor/a de ciencias
English teacher = literature teacher, English literature teacher, Englischlehrer/in, Deutschlehrer/in, professeur/e d'anglais,
    professeur/e de français, profesor/a de inglés, profesor/a de lengua
History teacher = social studies teacher, Geschichtslehrer/in, professeur/e d'histoire géographie, profesor/a de historia
Foreign language teacher secondary = modern languages teacher, professeur/e d'espagnol, professeur/e d'allemand
Physical education teacher = PE teacher, Sportlehrer/in, professeur/e d'EPS, professeur/e d'éducation physique, profesor/a de educación física
Computer science teacher = ICT teacher school, Informatiklehrer/in, professeur/e d'informatique
Teacher = school teacher, schoolteacher, classroom teacher, educator, substitute teacher, supply teacher, Lehrer/in, Lehrkraft, Vertretungslehrer/in,
    enseignant/e, professeur/e, profesor/a, docente
Physics teacher; Chemistry teacher; Biology teacher; Geography teacher; Religious education teacher; Philosophy teacher; Economics teacher;
    Latin teacher; Technology teacher; Spanish teacher; French teacher; German teacher
== 2341 teaching
Primary school teacher = elementary school teacher, primary teacher, elementary teacher, Grundschullehrer/in, Volksschullehrer/in,
    professeur/e des écoles, instituteur/rice, maestro/a, maestro/a de primaria, profesor/a de primaria
== 2342 childcare
Early childhood teacher = kindergarten teacher, preschool teacher, pre school teacher, nursery school teacher, early years teacher,
    early childhood educator, Erzieher/in, staatlich anerkannter Erzieher, staatlich anerkannte Erzieherin, Kindergärtner/in, Kindheitspädagoge,
    Kindheitspädagogin, éducateur/rice de jeunes enfants, EJE, professeur/e de maternelle, educador/a infantil, maestro/a de educación infantil
Montessori teacher = Montessori guide, éducateur/rice Montessori, guía Montessori
== 2351 training
Curriculum developer = curriculum designer, education adviser, Schulrat, conseiller/ère pédagogique, inspecteur/rice d'académie, asesor/a pedagógico/a
Instructional designer = learning designer, e learning designer, learning experience designer, E Learning Entwickler/in, concepteur/rice pédagogique,
    ingénieur/e pédagogique, diseñador/a instruccional
Learning technologist = educational technologist, learning technology specialist, e learning specialist, chargé/e de e learning
Assessment specialist = exam developer
Admissions officer = enrolment officer
Education consultant; School inspector; Education programme coordinator; E learning developer; Academic coordinator; International student adviser
== 2352 teaching
Special needs teacher = special education teacher, SEN teacher, SEND teacher, learning support teacher, Sonderpädagoge, Sonderpädagogin,
    Förderschullehrer/in, enseignant/e spécialisé/e, profesor/a de educación especial, maestro/a de educación especial
Teacher of the deaf; Teacher of the visually impaired; Dyslexia teacher; Gifted education teacher; Autism specialist teacher
== 2353 teaching
Language teacher = ESL teacher, EFL teacher, TEFL teacher, language instructor, language trainer, Sprachlehrer/in, Sprachtrainer/in, DaF Lehrer/in,
    professeur/e de FLE, formateur/rice de langues, profesor/a de idiomas, profesor/a de español
English as a foreign language teacher; German as a foreign language teacher; Sign language teacher; Chinese teacher
== 2354 music-performance
Music teacher = Musiklehrer/in, Klavierlehrer/in, professeur/e de musique, professeur/e de piano, profesor/a de música
Piano teacher; Guitar teacher; Singing teacher; Violin teacher
== 2355 teaching
Arts teacher = art teacher, visual arts teacher, Kunstlehrer/in, Tanzlehrer/in, professeur/e d'arts plastiques, professeur/e de danse,
    profesor/a de arte, profesor/a de baile
Dance teacher; Drama teacher; Painting teacher; Photography teacher
== 2356 training
IT trainer = computer trainer, software trainer, ICT trainer, technical trainer, IT Trainerin, EDV Trainer/in, formateur/rice informatique,
    formateur/rice bureautique, formador/a informático
== 2359 teaching
Tutor = private tutor, academic tutor, maths tutor, Nachhilfelehrer/in, professeur/e particulier, tuteur/rice, profesor/a particular
School counsellor = guidance counsellor, school counselor, academic advisor, student counsellor, Schulberater, Studienberater/in,
    conseiller/ère d'orientation, conseiller/ère principal/e d'éducation, CPE, orientador/a
`
