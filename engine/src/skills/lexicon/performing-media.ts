import type { LexiconTable } from '../rows.ts'

/** Music, stage, film, broadcasting, press, publishing, advertising, design studios. */
export const performingMedia: LexiconTable = `
== method .65 < musical-performance
Piano performance = pianist, pianiste, Klavierspiel, piano accompaniment, keyboards playing, répétiteur; Guitar performance = guitarist,
    electric guitar, acoustic guitar, bass guitar, classical guitar; Violin performance = violinist, violoniste, Geige; Drumming = drummer,
    percussionist, drum kit, batteur, Schlagzeug; Woodwind performance = flautist, clarinettist, saxophonist, oboe, bassoon;
    Brass performance = trombone, French horn, tuba, trompettiste
Singing performance = singer?, vocalist, chanteur, Sänger, cantante, backing vocals, lyric singing, chant lyrique, a cappella
Choir conducting = choirmaster, chef de chœur, Chorleitung, dirección coral
Orchestral conducting = conductor orchestra, chef d'orchestre, Dirigieren, band leading @ .75
Jazz improvisation = jazz, jazz performance, jazz piano @ .7
Church music = organist, church organ, liturgical music, Kirchenmusik @ .7
Opera? #opera = Oper, lyric opera @ .7
Music notation = music engraving, Notensatz, transcribing music; Dorico @ .7
Music arranging = arrangement musical, Instrumentierung @ .7 < music-production
Music for media #film-scoring = film music, composition for film, video game music, musique de film, Filmmusik @ .75 < music-production
DJ performance = disc jockey, DJ mixing, turntablism; Serato; Traktor DJ; Rekordbox < music-production @ .55
Music business = music management, artist management, music publishing, A&R music, music licensing, booking artists, tour management music,
    Musikmanagement @ .6
Instrument repair = guitar setup, musical instrument maintenance, réparation d'instruments @ .7
Synthesiser programming = synthesizers, modular synthesis, sound synthesis, MIDI?, MIDI programming @ .65 < music-production

== method .65 < acting
Method acting = Stanislavski, Meisner technique, Strasberg, jeu d'acteur caméra @ .65
Voice-over recording = voice over artist, Sprecher hörbuch, voix off, narration audiobooks, audiobook narration, locución @ .65
Stand-up comedy performance = one-man show, Kabarett, comedy writing @ .65
Circus arts = acrobatics, aerial silks, juggling?, arts du cirque, Zirkuskunst, trapeze, clowning @ .7
Stunt performance = stunts?, cascade cinéma, fight choreography, Stuntman @ .75
Magic performance = magician, close-up magic, prestidigitation, Zauberkunst, ventriloquism @ .7
Street performance = busking, arts de la rue @ .6
Casting direction = casting director, casting?, distribution artistique @ .65
Theatre directing #theatre-directing = stage directing, metteur en scène, Regie theater, dramaturgy, dramaturgie @ .7
Stage rigging = theatre rigging, fly system, machinerie théâtre, Rigging veranstaltungen @ .7 < stage-management
Stage carpentry lighting operation #lighting-operation = lighting desk operation, éclairagiste, follow spot operation,
    lighting programming @ .65 < stage-management
Tour management production #touring-production = touring production, roadie work, backline technician, Stagehand,
    stagehand work @ .6 < stage-management
Contemporary choreography = choreographer, chorégraphe, Choreograf, dance composition @ .65 < dance
Ballroom and Latin dance = salsa, tango, bachata, Gesellschaftstanz; Street dance = breakdance, hip-hop dance, krump; Folk dance = flamenco,
    bharatanatyam, danses traditionnelles; Pole dance = pole fitness @ .6 < dance

== method .65 < video-production
Film directing #film-directing = film director, réalisateur, Filmregie, dirección de cine
Cinematography #cinematography = director of photography, directeur de la photographie, Bildgestaltung, lighting for film, DoP camera @ .7
Camera operation film #camera-assistance = focus pulling, camera assistant, 1st AC, assistant caméra, clapper loader @ .7
Steadicam = gimbal operation, gimbals, DJI Ronin, jib operation @ .7
Grip work = key grip, dolly grip, machiniste cinéma, gaffer, gaffing, électro cinéma @ .7
Boom operation = production sound mixing, location sound, perchman, boom operator @ .7
Script supervision = continuity film, scripte @ .75
Production coordination film #film-production-management = line producing, unit production management, production assistant film,
    régie cinéma, Aufnahmeleitung, call sheets @ .6
Location scouting = location management, repérages @ .65
Film budgeting = film financing, EP Budgeting; Movie Magic Budgeting; Movie Magic Scheduling @ .75
Screenwriting software #final-draft; Celtx; WriterDuet < creative-writing @ .65
Colour grading #colour-grading = étalonnage vidéo, colourist, Baselight, Color correction film @ .7 < video-editing
Offline editing = rough cuts, EDL conform, online editing conform, ingest media, assistant editing @ .65 < video-editing
Documentary production = documentary film, documentaire, Dokumentarfilm @ .65
Live vision mixing = vision mixer, mélangeur vidéo, Bildmischer, switcher operation, multicamera directing, Blackmagic ATEM @ .7
Broadcast engineering #broadcast-systems = broadcast systems, playout, master control, SDI routing, OB vans, SMPTE 2110,
    NDI video @ .75 < broadcasting
EVS replay = EVS operator, LSM replay @ .8 < broadcasting
Radio presenting #radio-presenting = radio host, animateur radio, Radiomoderation, radio DJ, locutor de radio @ .6 < broadcasting
TV news production = newsroom systems, iNEWS, Avid iNEWS, autocue, chyron graphics, teleprompter; ENPS; Vizrt < broadcasting @ .7
Podcast hosting = podcast host, podcaster, Podcasthosting @ .5 < broadcasting
Video streaming technology = OTT streaming, HLS streaming, video encoding, transcoding, DRM video; FFmpeg; Wowza @ .7
Motion capture = mocap, performance capture; OptiTrack; Vicon < animation @ .8
3D character animation #3d-character-animation = character animator, animateur 3D, 3D animator @ .75 < animation
Projection mapping = video mapping, VJing, interactive installations, creative coding, Notch media server, disguise media server;
    TouchDesigner; MadMapper; Max/MSP @ .75
Immersive audio = Dolby Atmos, spatial audio, binaural audio, ambisonics @ .75 < sound-engineering
ADR recording = automated dialogue replacement, dialogue editing, re-recording mixing @ .75 < sound-design
Acoustic treatment #pa-systems = PA systems, line arrays, monitor mixing, Yamaha CL5, Midas consoles, wireless microphones;
    d&b audiotechnik; L-Acoustics; Dante audio; DiGiCo < sound-engineering @ .65

== method .6 < journalism
Investigative reporting = journalisme d'investigation, Investigativer journalismus @ .7
Political journalism = journalisme politique, Politikjournalismus; Business journalism = financial journalism, journalisme économique,
    Wirtschaftsjournalismus; Science journalism = Wissenschaftsjournalismus, science writing;
    Local journalism = presse quotidienne régionale, Lokaljournalismus; Fashion journalism = lifestyle journalism, beauty journalism;
    Food writing = restaurant reviewing, food journalism; Arts criticism = film criticism, music criticism, critique littéraire @ .65
News desk editing = newsdesk, rédaction en chef, Chefredaktion, chief sub-editor, desk editing, Nachrichtenredaktion @ .6
Press photography = photojournalist, photoreportage, Pressefotografie @ .65 < photography
Media law for journalists #shorthand-journalism = NCTJ, NCTJ shorthand, Volontariat, carte de presse @ .65
AP style = Associated Press style, Chicago Manual of Style, house style editing, MLA style, APA style @ .5 < editing
Fact checking #fact-checking = vérification des faits, Faktencheck @ .55
Indexing books #book-indexing = book indexing @ .8
Commissioning editor work = acquisitions editing, literary agency, literary agent, list building publishing,
    rights selling publishing @ .65 < publishing
Book production = XML publishing, typesetting books, ebook conversion, EPUB, fabrication édition @ .65 < publishing
Scientific editing = academic editing, journal editing, peer review management, medical writing, medical communications @ .65 < editing
Regulatory medical writing = clinical study reports, CSR writing, protocol writing clinical @ .8
Grant and proposal editing #bid-writing = tender writing, rédaction de mémoires techniques @ .55
UX writing = microcopy, content design, UX content, rédaction UX @ .65
Technical blogging #developer-documentation = docs-as-code, Confluence documentation; Docusaurus; MadCap Flare < technical-writing @ .65
DITA XML = DITA authoring, S1000D, Simplified Technical English, ASD-STE100, Adobe FrameMaker; oXygen XML;
    FrameMaker < technical-writing @ .75
Speechwriting = speech writer, rédaction de discours @ .65 < creative-writing
Greeting card copywriting #naming-and-taglines = naming brands, slogans writing, tagline writing, brand voice @ .6 < copywriting
Headline writing = headlines writing, titraille @ .55

== method .6
Media planning = plan média, Mediaplanung, planificación de medios, TV advertising buying, programmatic buying @ .6 < advertising
Out-of-home advertising = OOH advertising, billboards advertising, affichage publicitaire, DOOH @ .6 < advertising
Print advertising sales = ad sales, régie publicitaire, Anzeigenverkauf, media sales @ .5 < advertising
Creative concepting = advertising concepts, Werbekonzeption @ .6 < advertising
Account planning advertising #brand-planning = brand planning, planning stratégique publicité @ .65 < advertising
Brand identity design = logo design, identité visuelle, Corporate design, visual identity, identidad corporativa @ .55 < graphic-design
Packaging graphics = packaging artwork, pack design, artwork packaging @ .6 < graphic-design
Editorial illustration = children's book illustration, illustration jeunesse, Kinderbuchillustration;
    Medical illustration = scientific illustration, illustration scientifique; Technical illustration = illustration technique,
    exploded views; Fashion illustration #fashion-illustration = illustration de mode @ .7 < illustration
Comics art = comic books, bandes dessinées, manga drawing, graphic novels, storyboard comics @ .65 < illustration
Letterform design #type-design-software = Glyphs app, RoboFont; FontLab < typography @ .8
Exhibition design #exhibition-design = scénographie d'exposition, Ausstellungsgestaltung, trade show booth design,
    stand design exhibition @ .65 < museum-work
Wayfinding design = environmental graphics, signage design @ .65
Visual merchandising = window displays, étalagiste, Schaufenstergestaltung, escaparatismo @ .45 < merchandising
Jewellery and accessory design #accessory-design = accessory design, handbag design, bijou création @ .7
Automotive design = car design, transportation design, design automobile, clay modelling automotive, Alias modelling;
    Autodesk Alias < product-design @ .8
Lighting design architectural #architectural-lighting-design = architectural lighting design, Lichtplanung, conception lumière,
    DIALux evo @ .7
Kitchen design = bathroom design, conception de cuisines, Küchenplanung, kitchen planning @ .55 < interior-design
Retail design = store design, architecture commerciale, Ladengestaltung @ .6 < interior-design
Hospitality design = restaurant design, hotel interiors @ .6 < interior-design
Set decoration = set decorator, décorateur cinéma, Szenenbild, production design film @ .7
Portrait photography #portrait-photography = portraiture, portrait photographique, Porträtfotografie;
    Architectural photography = interior photography, photographie d'architecture; Aerial photography = photographie aérienne,
    Luftbildfotografie; School photography = newborn photography, baby photography; Product photography #product-photography = packshot,
    e-commerce photography, Produktfotografie; Sports photography = wildlife photography, Sportfotografie @ .55 < photography
Studio lighting photography #studio-flash = flash photography, strobes photography, Profoto @ .6 < photography
Photo printing colour management #photo-colour-management = photo colour management, Adobe RGB workflow @ .65 < photo-editing
`
