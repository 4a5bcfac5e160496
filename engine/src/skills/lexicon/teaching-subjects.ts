import type { LexiconTable } from '../rows.ts'

/** School and university subjects as taught, examinations, methods, libraries, museums, archives, translation. */
export const teachingSubjects: LexiconTable = `
== method .6 < teaching
Mathematics teaching = teaching maths, enseignement des mathématiques, Mathematikunterricht, enseñanza de matemáticas,
    algebra teaching @ .6 < stem-education
Physics teaching #physics-teaching = enseignement de la physique, Physikunterricht @ .65 < stem-education
Chemistry teaching #chemistry-teaching = enseignement de la chimie, Chemieunterricht @ .65 < stem-education
Biology teaching #biology-teaching = SVT enseignement, Biologieunterricht, life science teaching @ .65 < stem-education
Computer science teaching = computing teacher, ICT teaching, coding for kids, enseignement de l'informatique, NSI enseignement,
    Informatikunterricht, Code.org @ .6 < stem-education
Design and technology teaching = technology teaching, enseignement de la technologie, Werkunterricht, workshop teaching, makerspace @ .6
History teaching = enseignement de l'histoire, Geschichtsunterricht, social studies teaching, social studies,
    history and geography teaching @ .6
Geography teaching = enseignement de la géographie, Geographieunterricht, humanities teaching @ .6
English literature teaching = language arts teaching, English language arts, ELA teaching, enseignement des lettres, Deutschunterricht,
    enseignement du français @ .6
French teaching = teaching French, enseignement du FLE, professeur de français, Französischunterricht; German teaching = teaching German,
    DaZ, Deutsch als Zweitsprache, BAMF zulassung; Spanish teaching = teaching Spanish, professeur d'espagnol, enseñanza de español;
    Chinese teaching = teaching Mandarin, Mandarin teaching; Arabic teaching = teaching Arabic @ .65 < language-teaching
Religious education teaching = RE teaching, Religionsunterricht, catechesis, Sunday school @ .6
Art teaching #art-teaching = enseignement des arts plastiques, Kunstunterricht, art and design teaching, ceramics teaching @ .6
Music teaching #music-teaching = music theory teaching, éveil musical, violin teaching, drum teaching, musikalische Früherziehung,
    Suzuki method, Kodály method @ .6 < music-education
Drama teaching #drama-teaching = theatre workshops, atelier théâtre, Theaterpädagogik, theatre in education @ .6 < music-education
Dance teaching #dance-teaching = ballet teaching, cours de danse, Tanzpädagogik, RAD ballet, dance coaching @ .6 < music-education
Business studies teaching = economics teaching, enseignement SES, Wirtschaftsunterricht, business education @ .6
Home economics teaching = food technology teaching, family and consumer science @ .6
Media literacy teaching = éducation aux médias, Medienpädagogik, digital literacy training, inclusion numérique @ .5
Environmental education = éducation à l'environnement, Umweltbildung, education for sustainable development @ .55
Financial literacy teaching = financial education, money management coaching @ .5
Health and relationships education #sex-education = sex education, PSHE, éducation sexuelle @ .55
Driver theory teaching #first-aid-instruction = first aid instruction, CPR instructor, formateur SST, Erste-Hilfe-Ausbilder @ .5
Sign language teaching = teaching sign language, BSL teaching, ASL teaching @ .7
GCSE preparation = GCSE tutoring, A-level tutoring, 11+ tuition, baccalauréat préparation, Abiturvorbereitung,
    brevet préparation @ .5 < tutoring
SAT preparation = SAT tutoring, ACT tutoring, GRE tutoring, GMAT tutoring, IELTS preparation, TOEFL preparation,
    Cambridge exams preparation, DELF preparation @ .55 < tutoring
International Baccalaureate = IB Diploma, IB MYP, IB PYP, Primary Years Programme, IB teaching @ .65
Advanced Placement = AP courses, AP Physics, AP Calculus, AP Biology, dual enrolment @ .6
National Curriculum = Common Core, Common Core State Standards, Next Generation Science Standards, TEKS, Lehrplan 21, socle commun @ .55
QTS teaching qualification #qts = QTS, qualified teacher status, PGCE, PGCHE, CAPES?, CRPE, agrégation, Referendariat lehramt,
    state teaching license, teaching certificate, máster de profesorado @ .55
Flipped classroom = flipped learning, classe inversée @ .6
Inquiry-based learning = problem-based learning, enquiry-based learning, investigation scientifique, experiential learning,
    apprentissage par projet @ .55
Cooperative learning = collaborative learning, apprentissage coopératif, Kooperatives lernen @ .5
Universal Design for Learning = UDL, accessible learning materials @ .65
Response to intervention = RTI tiers, MTSS, multi-tiered systems of support @ .65 < special-education
Orton-Gillingham = Wilson Reading System, structured literacy, dyslexia intervention @ .75 < literacy-instruction
Science of reading = Fountas and Pinnell, LETRS, reading assessment, synthetic phonics, Read Write Inc @ .65 < literacy-instruction
TEACCH = structured teaching autism, visual schedules, PECS communication @ .75 < autism-support
Deaf education = teacher of the deaf, hearing impairment support, LPC langue parlée complétée @ .75 < special-education
Gifted education = gifted and talented, enseignement à haut potentiel, Begabtenförderung @ .65
Emotional and behavioural disorders #sebd = EBD, social emotional learning, PBIS, restorative practices, SEMH,
    Trauma-informed teaching @ .55
School inspection = Ofsted, Ofsted inspections, inspection académique, Schulaufsicht @ .6
Timetabling schools = school timetabling, emplois du temps scolaires, Stundenplanung; Untis @ .6
Exam invigilation = invigilation, proctoring, surveillance d'examens, Prüfungsaufsicht @ .35
Exam setting = item writing, exam board marking, Prüfungserstellung, psychometrics education @ .6
School trips = educational visits, field trips, sorties scolaires, Klassenfahrten @ .35
University administration = student records, registrar services, scolarité, Studienverwaltung, faculty administration @ .5
Academic research supervision = thesis supervision, PhD supervision, dissertation supervision, encadrement de thèses,
    Betreuung von abschlussarbeiten @ .6
Quality assurance in education = accreditation higher education, programme accreditation, Qualiopi, AZAV; AACSB @ .6
International student services = study abroad, Erasmus coordination, SEVIS, student mobility, relations internationales université @ .55
Alumni relations = alumni engagement, anciens élèves, advancement higher education @ .5
Seminar teaching = tutorial teaching, travaux dirigés, travaux pratiques, Seminarleitung, lab demonstrating @ .45 < higher-education
Corporate training = train the trainer, employee training, formation en entreprise, Mitarbeiterschulung, staff training delivery,
    classroom training delivery, formation de formateurs, CIPD trainer @ .45
Technical training delivery = software training, IT training, end-user training, Anwenderschulung @ .5
Gamification learning #learning-gamification = gamified learning, serious games, game-based learning @ .6
Learning analytics = educational data mining, student data analysis @ .7
Simulation-based training = VR training, simulator instruction @ .65
Coaching accreditation #icf-coaching = ICF PCC, ICF ACC, ICF coach, systemisches Coaching, EMCC, NLP practitioner @ .6

== method .65 < library-science
Cataloguing standards = RDA cataloguing, AACR2, MARC 21, MARC21, UNIMARC, RAK-WB, Dublin Core @ .75
Library circulation = library loans, circulation desk, prêt bibliothèque, Ausleihe bibliothek, shelving books @ .4
Reference desk services = reader services, user education library, information literacy, recherche documentaire, Informationskompetenz @ .5
Collection development libraries #library-acquisitions = library acquisitions, collection development, weeding collections,
    politique documentaire, Bestandsaufbau @ .6
Children's librarianship = story time, storytime, heure du conte, reading promotion, Leseförderung @ .5
Digital libraries = institutional repositories, digital repositories, open access publishing, bibliothèques numériques @ .7
Archives management = archival processing, archival description, EAD, ISAD, records appraisal, gestion d'archives, Archivwesen,
    archive cataloguing @ .7
Digital preservation = OAIS, digital archiving, Archivematica, archivage électronique @ .75
Digitisation? #digitisation = document digitisation, scanning archives, numérisation, Digitalisierung von archivgut @ .5
Oral history = oral history interviewing, témoignages oraux @ .65
Thesaurus construction = taxonomy development, controlled vocabularies, ontologies information, Dewey Decimal,
    Library of Congress Classification @ .7
Bibliometrics = scientometrics, citation analysis @ .75
Research data management = data management plans, FAIR data, data curation, données de la recherche, Forschungsdatenmanagement @ .7
Competitive intelligence = veille stratégique, market intelligence, Wettbewerbsanalyse, technology watch, veille concurrentielle @ .6
Ex Libris Alma = Primo VE, Alma library, Aleph library; Sierra ILS #sierra-ils = Innovative Sierra, Polaris ILS; SirsiDynix = Symphony ILS;
    Destiny Follett #follett-destiny = Follett Destiny; OCLC WorldShare = WorldCat, OCLC Connexion; EBSCO Discovery = EBSCOhost;
    PMB library #pmb = PMB Services; ArchivesSpace; AtoM archives #accesstomemory = AccessToMemory
Museum registration = object registration, museum documentation, récolement, inventaire muséal, Inventarisierung, condition reporting,
    courier museum loans @ .7 < museum-work
TMS Collections = The Museum System, Gallery Systems TMS; PastPerfect; MuseumPlus; CollectiveAccess;
    Axiell Collections = Adlib museum @ .75 < museum-work
Exhibition installation = art installation, picture hanging, accrochage d'expositions, Ausstellungsaufbau @ .6 < museum-work
Cultural mediation = museum learning, médiation culturelle musée, Kunstvermittlung, Kulturvermittlung @ .6 < museum-work
Gallery management = art gallery, art sales, galerie d'art, Galeriearbeit, art fairs @ .6
Auction cataloguing = auctioneering, auction house, ventes aux enchères, art valuation, Auktionswesen, commissaire-priseur,
    provenance research @ .7
Arts administration = cultural management, gestion culturelle, Kulturmanagement, gestión cultural, arts management,
    orchestra management @ .55
`
