import type { OccupationTable } from '../rows.ts'

/** ISCO-08 sub-major groups 26 and 34: legal, social, cultural and sports occupations. */
export const lawSocialAndCulture: OccupationTable = `
== 2611 legal
Lawyer = attorney, solicitor, advocate, counsel, attorney at law, legal adviser, legal advisor, Rechtsanwalt, Rechtsanwältin, Anwalt, Anwältin,
    avocat/e, abogado/a
Corporate lawyer = legal counsel, in house counsel, in house lawyer, company lawyer, contract lawyer, commercial lawyer, Syndikusrechtsanwalt,
    Syndikusrechtsanwältin, Unternehmensjurist/in, juriste d'entreprise, abogado/a de empresa
Jurist = legal specialist, Juristin, Volljurist/in, juriste, conseiller/ère juridique, jurista, asesor/a jurídico/a
Public prosecutor = prosecutor, district attorney, crown prosecutor, Staatsanwalt, Staatsanwältin, procureur/e, fiscal del estado
Patent attorney = intellectual property lawyer, IP lawyer, Patentanwalt, Patentanwältin, conseil en propriété industrielle,
    abogado/a de propiedad intelectual
Family lawyer = Strafverteidiger/in, avocat/e pénaliste, abogado/a penalista, abogado/a laboralista
Criminal lawyer; Employment lawyer; Tax lawyer; Immigration lawyer; Real estate lawyer; Environmental lawyer; Maritime lawyer; Human rights lawyer;
    Barrister; Legal consultant; Contract specialist
== 2612 legal
Judge = magistrate, Richter/in, juge, magistrat, juez, jueza, magistrado/a
== 2619 legal
Notary = notary public, Notar/in, notaire, notario/a
Mediator = Mediatorin, médiateur/rice, mediador/a
Privacy officer = data protection officer, DPO, privacy counsel, privacy manager, data privacy specialist, Datenschutzbeauftragter,
    Datenschutzbeauftragte, délégué/e à la protection des données, delegado/a de protección de datos
Compliance officer = compliance analyst, compliance specialist, regulatory compliance officer, ethics officer, Compliance Beauftragter,
    Compliance Beauftragte, chargé/e de conformité, técnico/a de cumplimiento normativo
Coroner = medical examiner investigator
Legal analyst; Trademark specialist; Arbitrator; Ombudsman; Legal researcher; Legislative drafter; Sanctions specialist; Anti corruption officer
== 2621 library
Archivist = records manager, digital archivist, Archivar/in, archiviste, archivista, archivero/a
Museum curator = curator, gallery curator, exhibition curator, Kurator/in, Museumskurator/in, conservateur/rice de musée, commissaire d'exposition,
    comisario/a de exposiciones, conservador/a de museo
Art restorer = conservator, restorer, Restaurator/in, restaurateur/rice d'art, restaurador/a de arte
== 2622 library
Librarian = academic librarian, school librarian, reference librarian, Bibliothekar/in, bibliothécaire, bibliotecario/a
Information specialist = documentalist, knowledge manager, taxonomist, Wissensmanager/in, Dokumentar/in, documentaliste, documentalista,
    gestor/a del conocimiento
== 2631 science
Economist = labour economist, economic analyst, economic advisor, Ökonom/in, Volkswirt/in, économiste, economista
Development economist; Health economist; Econometrician; Energy economist
== 2632 science
Sociologist = Soziologe, Soziologin, sociologue, sociólogo/a
Anthropologist = ethnologist, Anthropologe, Ethnologe, anthropologue, antropólogo/a
Archaeologist = archeologist, Archäologe, Archäologin, archéologue, arqueólogo/a
Criminologist = Kriminologe, criminologue, criminólogo/a
Geographer = Geograf/in, géographe, geógrafo/a
Social researcher = social science researcher, evaluation officer, monitoring and evaluation officer, Sozialforscher/in, chargé/e d'évaluation
== 2633 science
Historian = Historiker/in, historien/ne, historiador/a
Political scientist = philosopher, Politologe, Politikwissenschaftler/in, politologue, politólogo/a
Genealogist = Genealoge, généalogiste
== 2634 allied-health
Psychologist = clinical psychologist, school psychologist, organisational psychologist, Psychologe, Psychologin, psychologue, psicólogo/a
Psychotherapist = therapist, cognitive behavioural therapist, Psychotherapeut/in, psychothérapeute, psicoterapeuta
Neuropsychologist = Neuropsychologe, neuropsychologue, neuropsicólogo/a
Educational psychologist; Occupational psychologist; Sports psychologist; Forensic psychologist; Child psychologist; Family therapist;
    Behavioural therapist
== 2635 social-work
Social worker = licensed clinical social worker, child protection social worker, case manager social, caseworker, family social worker,
    Sozialarbeiter/in, Sozialpädagoge, Sozialpädagogin, assistant/e social/e, assistant/e de service social, travailleur/euse social/e,
    trabajador/a social
Counsellor = counselor, substance abuse counselor, mental health counsellor, mental health counselor, marriage counsellor, Suchtberater/in,
    Sozialberater/in, conseiller/ère conjugal/e, consejero/a, orientador/a familiar
Probation officer = parole officer, youth offending officer, Bewährungshelfer/in, conseiller/ère pénitentiaire d'insertion, CPIP,
    agente de libertad condicional
Youth worker = youth work manager, Jugendarbeiter/in, Streetworker/in, animateur/rice jeunesse, educador/a de calle
Addiction counsellor; Child protection worker; Hospital social worker; School social worker; Bereavement counsellor; Family counsellor;
    Gerontology social worker; Migrant integration officer; Community organiser; Foster care social worker; Victim support officer;
    Social work supervisor
== 2636 religion
Minister of religion = priest, pastor, vicar, rabbi, imam, chaplain, parish priest, Pfarrer/in, Pastorin, Seelsorger/in, Priester, prêtre, pasteur/e,
    aumônier/ère, sacerdote, párroco, capellán
Theologian = Theologe, Theologin, théologien/ne, teólogo/a
== 2641 writing
Author = writer, novelist, playwright, scriptwriter, ghostwriter, Schriftsteller/in, Drehbuchautor/in, Autor/in, écrivain/e, scénariste, escritor/a,
    guionista
Technical writer = technical author, documentation specialist, documentation engineer, API writer, information developer, technischer Redakteur,
    technische Redakteurin, Technikredakteur/in, rédacteur/rice technique, redactor/a técnico/a
Copywriter = content writer, web copywriter, SEO copywriter, creative copywriter, Texter/in, Werbetexter/in, Content Creatorin,
    concepteur/rice rédacteur/rice, rédacteur/rice web, redactor/a publicitario/a, redactor/a de contenidos, creador/a de contenido
Blogger = influencer, YouTuber, blogueur/euse, bloguero/a
Screenwriter; Poet; Lyricist; Speech writer; Medical writer; Grant writer; Video game writer; Biographer; Content creator
== 2642 writing
Journalist = reporter, news reporter, correspondent, columnist, investigative journalist, broadcast journalist, data journalist, Journalistin,
    Reporterin, journaliste, reporter photographe, periodista, reportero/a
Editor = news editor, managing editor, editor in chief, copy editor, sub editor, commissioning editor, book editor, editorial assistant, Redakteur/in,
    Lektor/in, Chefredakteur/in, rédacteur/rice, rédacteur/rice en chef, éditeur/rice, secrétaire de rédaction, redactor/a, editora
Book publisher = Verleger/in
Sports journalist; Foreign correspondent; Photojournalist; News anchor; Fact checker; Magazine editor; Newspaper editor; Picture editor;
    Radio journalist; Television reporter; Video journalist
== 2643 writing
Translator = technical translator, legal translator, localization specialist, Übersetzer/in, traducteur/rice, traductor/a
Interpreter = Dolmetscher/in, Gebärdensprachdolmetscher/in, interprète
Linguist = computational linguist, lexicographer, Linguistin, linguiste, lingüista
Subtitler; Sign language interpreter; Court interpreter; Localisation specialist; Terminologist; Translation project manager; Conference interpreter
== 2651 crafts
Visual artist = artist, painter artist, fine artist, bildender Künstler, bildende Künstlerin, Künstler/in, Bildhauer/in, artiste peintre,
    artiste plasticien/ne, sculpteur/rice, artista plástico/a, escultor/a
Cartoonist = comic artist, Comiczeichner/in, dessinateur/rice de bande dessinée, dibujante
Sculptor; Street artist; Art teacher studio; Conceptual artist; Ceramic artist; Glass artist
== 2652 music-performance
Musician = instrumentalist, session musician, orchestral musician, Musiker/in, musicien/ne, músico/a
Singer = vocalist, Sänger/in, chanteur/euse, cantante
Composer = songwriter, arranger, Komponist/in, compositeur/rice, compositora
Conductor music = orchestra conductor, choirmaster, choir director, Dirigent/in, Chorleiter/in, chef d'orchestre, director/a de orquesta
Pianist; Guitarist; Violinist; Drummer; Opera singer; Music producer; Music director; Répétiteur; Sound artist; Music arranger
== 2653 music-performance
Dancer = ballet dancer, Tänzer/in, danseur/euse, bailarín, bailarina
Choreographer = Choreograf/in, chorégraphe, coreógrafo/a
== 2654 media
Film director = stage director, theatre director, director of photography, TV director, Regisseur/in, réalisateur/rice, metteur/euse en scène,
    director/a de cine, realizador/a
Producer = film producer, executive producer, theatre producer, game producer, Produzent/in, Produktionsleiter Film, producteur/rice,
    chargé/e de production, productor/a
Production assistant media = runner, assistant director, script supervisor, Aufnahmeleiter/in, Regieassistent/in, assistant/e de production,
    assistant/e réalisateur/rice, ayudante de producción
Cinematographer; Television producer; Radio producer; Casting director; Location manager; Line producer; Podcast producer; Documentary filmmaker;
    Post production supervisor; Technical director broadcast; Colourist film; Foley artist; Sound designer
== 2655 music-performance
Actor = actress, voice actor, voice over artist, stage actor, Schauspieler/in, Synchronsprecher/in, acteur/rice, comédien/ne, actriz
== 2656 media
Presenter = radio presenter, television presenter, newsreader, announcer, disc jockey, DJ, master of ceremonies, Moderator/in, Nachrichtensprecher/in,
    animateur/rice radio, présentateur/rice, presentador/a, locutor/a
== 2659 music-performance
Entertainer = clown, magician, acrobat, street performer, stand up comedian, circus artist, Artistin, Zauberer, artiste de cirque, humoriste, mago,
    payaso
== 3411 legal
Paralegal = legal assistant, law clerk, legal executive, conveyancer, Rechtsanwaltsfachangestellter, Rechtsanwaltsfachangestellte,
    Notarfachangestellter, Notarfachangestellte, assistant/e juridique, clerc de notaire, asistente jurídico/a
Bailiff = court officer, court usher, Gerichtsvollzieher/in, Justizfachangestellter, Justizfachangestellte, huissier de justice, greffier/ère,
    agente judicial, secretario/a judicial
Private investigator = private detective, Privatdetektiv/in, Detektiv/in, détective privé, detective privado
Conveyancing executive; Court clerk; Process server; Legal services manager; Title examiner; Enforcement agent
== 3412 social-work
Social work assistant = support worker, family support worker, community support worker, outreach worker, welfare support worker, key worker,
    housing support worker, homelessness worker, community worker, mental health support worker, Sozialassistent/in, Alltagsbegleiter/in,
    Heilerziehungspfleger/in, moniteur/rice éducateur/rice, éducateur/rice spécialisé/e, accompagnant/e éducatif et social, AES,
    technicien/ne de l'intervention sociale, integrador/a social, educador/a social
Residential care worker = residential support worker, children's home worker, Jugend und Heimerzieher, Jugend und Heimerzieherin,
    éducateur/rice en internat
Employment support worker = employment adviser social, disability support worker, Integrationshelfer/in, Schulbegleiter/in,
    conseiller/ère en insertion sociale
Crisis worker = women's shelter worker, victim support worker, crisis counsellor
== 3413 religion
Lay preacher = missionary, monk, nun, Diakon/in, Gemeindereferent/in, missionnaire, diacre, misionero/a
== 3421 fitness
Professional athlete = footballer, boxer, cyclist, Profisportler/in, Fußballspieler/in, sportif professionnel, footballeur/euse, futbolista,
    deportista profesional
Football player; Tennis player; Jockey; Cyclist professional; Esports player; Racing driver
== 3422 fitness
Sports coach = soccer coach, athletics coach, swimming teacher, swimming instructor, sports instructor, Sporttrainer/in, Fußballtrainer/in,
    Schwimmlehrer/in, Skilehrer/in, entraîneur/euse sportif, éducateur/rice sportif, maître nageur, moniteur/rice de ski, entrenador/a deportivo,
    monitor/a de natación
Football coach; Tennis coach; Swimming coach; Ski instructor; Riding instructor; Golf instructor; Surf instructor; Diving instructor;
    Martial arts instructor; Referee; Gymnastics coach; Sports official; Horse riding coach
== 3423 fitness
Fitness instructor = personal trainer, fitness trainer, gym instructor, fitness coach, aerobics instructor, yoga instructor,
    strength and conditioning coach, outdoor instructor, Fitnesstrainer/in, Yogalehrer/in, coach sportif, professeur/e de yoga, entrenador/a personal,
    monitor/a de gimnasio, instructor/a de yoga
Activity leader = recreation leader, holiday camp leader, recreation worker, animateur/rice de loisirs, animateur/rice BAFA,
    animateur/rice socioculturel/le, Freizeitleiter/in, animador/a sociocultural, monitor/a de tiempo libre
Yoga teacher; Pilates instructor; Outdoor activities instructor; Climbing instructor; Dance fitness instructor; Playworker; Strength coach
== 3431 media
Photographer = wedding photographer, portrait photographer, press photographer, commercial photographer, photo editor, Fotograf/in, photographe,
    fotógrafo/a
Videographer = drone operator, Videograf/in, vidéaste, videógrafo/a
== 3432 architecture
Interior designer = interior decorator, display designer, Raumausstatter/in, Einrichtungsberater/in, Bühnenbildner/in, décorateur/rice d'intérieur,
    scénographe, diseñador/a de interiores, decorador/a, interiorista
Set designer; Exhibition designer; Kitchen designer; Home stager
== 3432 retail
Visual merchandiser = window dresser, display artist, visual merchandising manager, Gestalter für visuelles Marketing,
    Gestalterin für visuelles Marketing, étalagiste, escaparatista
== 3433 library
Museum technician = gallery technician, exhibition technician, library technician, Ausstellungstechniker/in, régisseur/euse d'œuvres,
    técnico/a de museo
== 3434 kitchen
Chef = head chef, executive chef, sous chef, chef de partie, chef de cuisine, pastry chef, kitchen manager, private chef, Küchenchef/in, Souschef/in,
    Küchenleiter/in, Küchenmeister/in, chef cuisinier, cheffe de cuisine, second de cuisine, chef pâtissier, jefe de cocina, segundo de cocina,
    chef ejecutivo
== 3435 music-performance
Stage manager = stage technician, stagehand, Inspizient/in, Bühnentechniker/in, Requisiteur/in, régisseur/euse général/e, machiniste de plateau,
    accessoiriste, regidor/a, tramoyista, especialista de cine
Tattoo artist = body piercer, Tätowierer/in, tatoueur/euse, tatuador/a
Lighting operator stage; Props master; Stunt performer; Prompter; Wardrobe supervisor; Fight director; Pyrotechnician stage; Make up designer stage;
    Puppet designer
`
