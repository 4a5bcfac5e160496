import type { LexiconTable } from '../rows.ts'

/** Schools, universities, training rooms, libraries, museums. */
export const education: LexiconTable = `
== method .4
Teaching = enseignement, Unterrichten, enseñanza, classroom teaching, instruction?, teaching skills, instructing, teaching experience,
    pedagogical skills, Lehre?, lecturing, docencia, Unterricht, teacher?, teach?, giving lessons, Lehrtätigkeit, classroom instruction,
    impartir clases
Lesson planning = lesson plans, préparation de cours, Unterrichtsplanung, planificación de clases, preparing lessons, lesson preparation,
    scheme of work, unit planning, schemes of work, lesson plan development, lesson design, Unterrichtsvorbereitung,
    lesson delivery @ .45 < teaching
Curriculum development = curriculum design, conception de programmes, Lehrplanentwicklung, course development, course design,
    diseño curricular, curriculum planning, syllabus design, curriculum?, desarrollo curricular, curriculum implementation,
    developing course materials, teaching materials, educational content development, instructional materials,
    curriculum mapping @ .5 < teaching
Classroom management = gestion de classe, Klassenführung, gestión del aula, behaviour management, student behaviour management,
    classroom discipline, class management, positive behaviour management, student discipline @ .45 < teaching
Differentiated instruction = differentiation, pédagogie différenciée, individualised instruction, differentiated learning,
    adaptive teaching, scaffolding learning, differentiated teaching @ .55 < teaching
Student assessment = grading?, educational assessment, évaluation des élèves, Leistungsbewertung, formative assessment, exam marking,
    evaluación de estudiantes, assessment of learning, summative assessment, marking student work, marking and feedback, grading papers,
    student evaluation, standardised testing, test administration, student progress monitoring, assessment for learning,
    evaluating students @ .45 < teaching
Early childhood education = early years education, preschool teaching, petite enfance, Frühpädagogik, educación infantil,
    nursery education?, EYFS, kindergarten teaching, early years, preschool?, CAP petite enfance, early childhood development,
    Elementarpädagogik, early childhood, early years teaching, Montessori, Montessori method, Kindergarten, école maternelle,
    early learning, Reggio Emilia @ .5
Childcare = child care, garde d'enfants, Kinderbetreuung, cuidado de niños, babysitting, nannying, after-school care, day care?, daycare?,
    crèche, looking after children, childminding, garderie, cuidado infantil, nanny?, infant care, child supervision, caring for children,
    childcare provision, accueil périscolaire, working with children, toddler care, Tagesmutter, puériculture, assistante maternelle @ .35
Primary education = primary school teaching, elementary education, enseignement primaire, Grundschule, educación primaria,
    elementary teaching, elementary school teaching, KS1, KS2, professeur des écoles, Key Stage 1, Key Stage 2, primary teaching,
    elementary school, K-6 education @ .5 < teaching
Secondary education = secondary school teaching, high school teaching, enseignement secondaire, GCSE teaching, educación secundaria, KS3,
    KS4, A-level teaching, middle school teaching, Key Stage 3, Key Stage 4, secondary teaching, K-12 education, K-12,
    high school education @ .5 < teaching
Higher education = university teaching, enseignement supérieur, Hochschullehre, college teaching, academic teaching, educación superior,
    lecturing at university, adjunct teaching, undergraduate teaching, student recruitment, academic administration, teaching assistantship,
    university lecturing @ .5
Adult education = formation des adultes, Erwachsenenbildung, educación de adultos, further education, andragogy, adult learning,
    adult teaching, formation pour adultes, adult learning theory, formateur d'adultes @ .5 < teaching
Vocational training = vocational education, formation professionnelle initiale, Berufsausbildung, apprenticeship training, NVQ assessing,
    assessor award, apprentice training, Ausbildereignung, AEVO, Ausbildung der ausbilder, training apprentices, workplace assessment,
    vocational teaching, TVET, IQA internal quality assurance, apprentissage formation, formación profesional @ .5
Special education = special needs education, éducation spécialisée, Sonderpädagogik, SEN?, SEND?, educación especial, IEP,
    individualised education programs, special educational needs, inclusive education, special needs, IEPs, learning disabilities,
    special needs teaching, SENCO, individualized education plans, inclusion scolaire, IEP development, special needs children, Inklusion,
    AESH, Heilpädagogik, inclusive classroom @ .55
Teaching English as a foreign language #tefl = TEFL, ESL, TESOL, ESL teaching, EFL, English as a second language, CELTA, ELL instruction,
    ESOL, English language teaching, teaching English, English teaching, ESL instruction, ELL, enseigner l'anglais,
    English language learners, DELTA teaching, TEFL certificate @ .55 < teaching
Language teaching = foreign language teaching, enseignement des langues, FLE, Deutsch als Fremdsprache, enseñanza de idiomas,
    teaching languages, language instruction, DaF, language tutoring, ELE, second language acquisition, world languages teaching,
    français langue étrangère, foreign language instruction @ .55 < teaching
STEM education = science teaching, maths teaching, STEM teaching, STEM?, teaching mathematics, math teaching, math instruction,
    math tutoring, teaching science, STEM outreach, steam education, maths tutoring, computing teaching @ .5 < teaching
Physical education = PE teaching, éducation physique, Sportunterricht, sports coaching, sport coaching, educación física,
    sports instruction, EPS, coaching sports, youth sports coaching, coaching sportif, swim coaching, soccer coaching, sports education,
    sport coach, STAPS, Trainerlizenz, entrenador deportivo @ .5
Music education = enseignement de la musique, Musikunterricht, piano teaching, instrument teaching, piano lessons, guitar teaching,
    vocal coaching, voice teaching, singing lessons, enseñanza musical, instrumental teaching, choir direction, music instruction,
    art education, art instruction, arts education, dance instruction, theatre education @ .55
Tutoring = private tuition, soutien scolaire, Nachhilfe, academic tutoring, tutorías, one-to-one tuition, homework help, private tutoring,
    tutor?, aide aux devoirs, peer tutoring, academic support, student tutoring, clases particulares, home tutoring, test preparation,
    academic coaching, online tutoring, exam preparation, homework support @ .4 < teaching
Literacy instruction = phonics, reading instruction, literacy teaching, reading intervention, guided reading, literacy?,
    literacy development, reading recovery, dyslexia support, teaching reading, phonics instruction, literacy support, numeracy teaching,
    balanced literacy, writing instruction, teaching literacy @ .5 < teaching
Teaching assistance = teaching assistant?, classroom assistance, classroom support, learning support, assistant d'éducation,
    paraprofessional, classroom assistant, teacher's aide, teacher assistance, learning support assistance, school support, TA support,
    substitute teaching, supply teaching, vie scolaire, paraeducator, Schulbegleitung @ .4
Instructional design = conception pédagogique, e-learning design, ingénierie pédagogique, ADDIE, learning design, diseño instruccional,
    training design, e-learning development, instructional technology, elearning development, ingénierie de formation, training materials,
    training content development, SAM model, training material development, learning experience design, course creation,
    developing training, instructional development @ .6
E-learning = online learning, online teaching, distance learning, formation à distance, digital learning, blended learning, online courses,
    educational technology, remote teaching, virtual teaching, e-learning platforms, virtual classrooms, edtech, virtual learning,
    remote learning, online instruction, enseignement à distance, elearning, FOAD, technology integration in classroom, online education,
    hybrid learning, EdTech tools, MOOC @ .45
Educational leadership = school leadership, school management, school administration, direction d'établissement, educational administration,
    education management, headteacher, gestión educativa, academic leadership, school principal, school improvement, school development,
    department head education, Schulleitung, educational management @ .55
Pedagogy = pédagogie, Pädagogik, pedagogía, educational theory, child pedagogy, teaching methods, didactics, didactique, Didaktik,
    sciences de l'éducation, educational science, instructional strategies, teaching strategies, educational methods, education sciences,
    Bildungswissenschaft, learning theories, student-centred learning, project-based learning @ .45
Child development = développement de l'enfant, kindliche Entwicklung, desarrollo infantil, child psychology, developmental psychology,
    educational psychology, child growth and development, school psychology, psychologie de l'enfant, Entwicklungspsychologie,
    psychopedagogy, psicopedagogía @ .5
Parent communication = parent-teacher communication, parent engagement, parent-teacher conferences, Elternarbeit, working with parents,
    family engagement, parental involvement?, relations avec les parents, communication with parents, parents evenings,
    relation avec les familles @ .4
Student advising = academic advising, student counselling, school counselling, guidance counselling, student support, student services,
    pastoral care, student affairs, academic counselling, college counselling, student mentoring, student guidance, vie étudiante,
    enrolment management, admissions counselling, admissions, student success, student engagement, student life, residence life,
    college admissions @ .5
Child safeguarding = safeguarding children, child protection, safeguarding, protection de l'enfance, Kinderschutz,
    Keeping children safe in education, child safety, protección de menores, KCSIE, child welfare, child abuse prevention, Jugendschutz,
    child protection policies, aide sociale à l'enfance, foster care, adoption services, children's services @ .45
Library science = librarianship, bibliothéconomie, library management, cataloguing libraries, Bibliothekswesen, information science,
    MARC records, library services, cataloguing, reference services, archival science, bibliotecología, library systems, archivistique,
    interlibrary loan, documentation bibliothécaire, archive science, Koha, library cataloguing @ .6
Museum work = museum curation, curation, muséologie, museum studies, collections management, conservation of artefacts, curating,
    archival work, exhibition curation, museology, museum education, conservation-restauration, cultural heritage, muséographie,
    museum management, collection management, patrimoine culturel, curating exhibitions, heritage management, art conservation,
    exhibition planning @ .65

== tool .5 < e-learning
Moodle; Blackboard LMS = Blackboard Learn, Blackboard; Canvas LMS = Canvas Instructure; Google Classroom; Schoology; Brightspace = D2L;
    Kahoot; Seesaw learning #seesaw; ClassDojo; Edmodo; Nearpod; Microsoft Teams for Education; TalentLMS;
    Cornerstone OnDemand = Cornerstone LMS; Docebo; SAP Litmos = Litmos; Absorb LMS @ .5
Learning management systems = LMS, learning management system, LMS administration, SCORM, plateforme LMS, LMS platforms,
    xAPI @ .5 < e-learning
Articulate Storyline = Articulate 360, Articulate Rise; Adobe Captivate = Captivate; Camtasia; iSpring; Lectora;
    Vyond @ .6 < instructional-design
PowerSchool; SIMS school #capita-sims = Capita SIMS, SIMS.net; Infinite Campus; Banner SIS #banner = Ellucian Banner; Arbor MIS; Pronote;
    Smart Board = interactive whiteboards, smartboards, interactive whiteboard, Promethean boards @ .5 < teaching
`
