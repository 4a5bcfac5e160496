import type { LexiconTable } from '../rows.ts'

/** Ways of working with people and oneself. Asked for everywhere, so each narrows the field little. */
export const soft: LexiconTable = `
== soft .1
Communication = communication skills, communicating, communicate effectively, compétences en communication, Kommunikationsfähigkeit,
    comunicación, strong communicator, excellent communicator, effective communication, communicative, communicator, aisance relationnelle
Verbal communication = oral communication, communication orale, spoken communication, verbal and written communication,
    oral and written communication, verbal skills, mündliche kommunikation < communication
Written communication = writing skills, written communication skills, communication écrite, schriftliche kommunikation, written skills,
    written and verbal communication, written and oral communication, redaction skills < communication
Teamwork = team work, team player, collaboration, travail d'équipe, esprit d'équipe, Teamfähigkeit, trabajo en equipo, Teamarbeit,
    collaborative, collaborating, teamworking, collaborative working, work in a team, working in a team, team spirit, travail en équipe,
    work as part of a team, collaborative skills, teamplayer, cross-team collaboration
Problem solving = problem solver, résolution de problèmes, Problemlösung, resolución de problemas, problem-solving skills, solving problems,
    Problemlösungskompetenz, solve problems, complex problem solving, solving complex problems
Interpersonal skills = people skills, relational skills, relationnel, compétences relationnelles, soziale kompetenz,
    habilidades interpersonales, interpersonal communication
Active listening = listening skills, écoute active, écoute, aktives zuhören, escucha activa, listening
Adaptability = flexibility, adaptable, adaptabilité, Flexibilität, adaptabilidad, flexible approach, capacité d'adaptation,
    Anpassungsfähigkeit, versatility, flexible attitude
Time management = gestion du temps, Zeitmanagement, gestión del tiempo, punctuality, managing time, punctual, ponctualité,
    time management skills
Organisational skills = organisation skills, well organised, highly organised, sens de l'organisation, Organisationstalent, organización,
    Organisationsfähigkeit, organised, rigueur et organisation, capacidad de organización
Prioritisation = prioritising, prioritise tasks, prioritising workload, workload management, prioritise work, set priorities,
    setting priorities
Multitasking = multi-tasking, multitask, juggling multiple tasks, polyvalence, multitâche, manage multiple tasks, multi-task
Attention to detail = detail-oriented, attention to details, meticulous, eye for detail, souci du détail, meticulousness, thoroughness,
    Detailgenauigkeit, minuciosidad, rigueur, accuracy and attention to detail, detail-orientated, Sorgfalt
Analytical thinking = analytical skills, analytical mindset, analytical, esprit d'analyse, analytisches denken, analytical abilities,
    capacidad analítica, esprit analytique, analytical approach, analytical ability
Critical thinking = pensée critique, kritisches denken, esprit critique, pensamiento crítico, critical thinker, critical reasoning
Creativity = creative thinking, créativité, Kreativität, creatividad, inventiveness, creative skills, creative problem solving,
    innovative thinking, originality
Innovation = innovative, innovating, innovation mindset, esprit d'innovation
Decision making = prise de décision, Entscheidungsfähigkeit, toma de decisiones, sound judgement, decisiveness,
    judgment and decision making, decision making skills
Initiative = self-starter, proactive, proactivity, proactiveness, proaktiv, esprit d'initiative, Eigeninitiative, take initiative,
    iniciativa, prise d'initiative, taking initiative
Self-motivation = self-motivated, motivated, motivation, self-driven, drive and motivation, highly motivated, Selbstmotivation
Independence #working-independently = working independently, work independently, autonomy, autonomie, autonomous, selbstständigkeit,
    working autonomously, autonome, autonomía, ability to work independently, selbständiges arbeiten, eigenverantwortung, self-sufficient,
    Selbstständige arbeitsweise, unsupervised work
Reliability = dependability, reliable, dependable, fiabilité, Zuverlässigkeit, trustworthy, trustworthiness, zuverlässig
Work ethic = strong work ethic, hard-working, hardworking, conscientiousness, dedication, dedicated, diligence, conscientious, hard work
Responsibility = accountability, sense of responsibility, sens des responsabilités, Verantwortungsbewusstsein, responsabilidad,
    ownership mindset, taking ownership
Integrity = honesty, intégrité, ethical conduct, professional ethics, discretion, confidentiality, Diskretion, honest, ethics
Professionalism = professional attitude, professional manner, professional demeanour, professionalisme, business acumen,
    professional conduct
Stress management = working under pressure, work under pressure, stress tolerance, résistance au stress, Belastbarkeit, calm under pressure,
    stress resistance, gestion du stress, handle pressure, tolerance of stress, stress-resistant, manejo del estrés, coping with pressure,
    under pressure
Resilience = resilient, Resilienz, perseverance, persistence, tenacity, determination, perseverant
Patience = patient and calm, Geduld, paciencia
Empathy = compassion, empathie, empathetic, Einfühlungsvermögen, empatía, compassionate, caring attitude, kindness, caring nature
Emotional intelligence = emotional awareness, self-awareness, intelligence émotionnelle, EQ skills, inteligencia emocional
Positive attitude = can-do attitude, enthusiasm, enthusiastic, positive mindset, optimism, friendly, friendliness, positivity, cheerful,
    friendly attitude, passion, passionate, dynamisme, entrain
Curiosity = curious, inquisitive, curiosité, Neugier, inquisitiveness, intellectual curiosity, open-mindedness, open minded
Willingness to learn = eager to learn, quick learner, fast learner, learning agility, Lernbereitschaft, continuous learning,
    lifelong learning, capacité d'apprentissage, eagerness to learn, self-learning, keen to learn, self-development,
    professional development, learning mindset
Cultural awareness = intercultural competence, cross-cultural communication, cultural sensitivity, intercultural communication,
    cultural competence, cross-cultural skills, interkulturelle kompetenz, working in diverse teams, multicultural environment
Assertiveness = confidence, self-confidence, assertive, confident, assertivité, Durchsetzungsvermögen
Tact = diplomacy, tactful, diplomatie, diplomatic
Service orientation = service-minded, service mindset, sens du service, Dienstleistungsorientierung, helpful attitude, service-oriented
Customer focus = customer orientation, customer-oriented, client focus, customer-centric, orientation client, Kundenorientierung,
    client-oriented, customer-focused, customer centricity, sens du client, orientación al cliente, client focused, customer-first mindset
Results orientation = results-oriented, results-driven, goal-oriented, orientation résultats, ergebnisorientiert, target-driven,
    achievement orientation, result-oriented, zielorientiert
Strategic thinking = strategic mindset, strategic vision, pensée stratégique, strategisches denken, big-picture thinking, strategic skills
Systems thinking = holistic thinking, conceptual thinking
Logical reasoning = logical thinking, logisches denken, deductive reasoning, raisonnement logique
Numeracy = numerical skills, numeracy skills, number skills, basic maths, basic math skills, numerical reasoning, arithmetic
Entrepreneurship = entrepreneurial mindset, entrepreneurial spirit, esprit d'entreprise, Unternehmertum, entrepreneurial, intrapreneurship,
    emprendimiento, startup experience
Physical fitness #physical-stamina = physical stamina, physically fit, bonne condition physique, heavy lifting, standing for long periods,
    physical strength, körperliche belastbarkeit, manual handling ability @ .15
Manual dexterity = hand-eye coordination, dexterity, handwerkliches geschick, dextérité manuelle @ .2

== soft .2
Leadership = leadership skills, leading teams, team leadership, Führungskompetenz, liderazgo, Führungserfahrung, encadrement, lead teams,
    leading a team, people leadership, leading people, leadership experience, Führungsqualitäten
Negotiation = negotiating, négociation, Verhandlungsgeschick, negociación, negotiation skills, negotiate, negotiations, Verhandlungsführung,
    negotiating skills @ .25
Conflict resolution = conflict management, mediation skills, résolution de conflits, Konfliktmanagement, dispute resolution skills,
    resolución de conflictos, conflict handling, gestion des conflits @ .25
Persuasion = persuasive, influencing, influencing skills, force de conviction, Überzeugungskraft, influencing others, ability to influence
Public speaking = speeches, prise de parole en public, speaking in public, hablar en público, oratory, giving speeches,
    speaking engagements @ .3
Presentation skills = presenting, presentations, delivering presentations, Präsentationstechnik, Präsentationsfähigkeiten,
    giving presentations, presentation, business presentations, presentaciones
Mentoring = mentorship, mentor, mentorat, tutoring colleagues, mentoring junior staff @ .3
Coaching = coaching skills, staff coaching, accompagnement individuel, performance coaching @ .3
Facilitation = workshop facilitation, facilitating workshops, animation d'ateliers, Moderation, facilitating meetings, running workshops,
    facilitation skills @ .35
Networking skills #business-networking = building networks, professional networking, business networking, réseautage, relationship building,
    building relationships, relationship management, build relationships, rapport building
Delegation = delegating, delegating tasks
Motivating others = motivating teams, team motivation, inspiring others, staff motivation, team building, motivate teams
Storytelling = story telling, narrative skills @ .3
`
