import type { LexiconTable } from '../rows.ts'

/** Design, media, writing, audio, film, performing arts. */
export const creative: LexiconTable = `
== domain .45
Graphic design = design graphique, Grafikdesign, diseño gráfico, graphic arts, visual design, visual communication, graphisme,
    visual communications, Mediengestaltung, layout design, conception graphique, communication visuelle, graphic designer?,
    infographie graphique, graphics design, creative design, brochure design, poster design, flyer design, print design, création graphique,
    Gestaltung, design for print, création de logo, creación de logotipos
Web design = conception de sites web, Webdesign, diseño web, website design, web designer?, création de site web, web page design,
    website creation, création de sites internet, création de sites web, web layout @ .45
User interface design = UI design, interface design, UI?, diseño de interfaces, user interfaces, interface utilisateur, mobile UI design,
    GUI design, user interface, app design, design d'interface, UI designer? @ .55 when ux, design, designer, interface, developer, react
User experience design = UX?, UX design, expérience utilisateur, user experience, diseño de experiencia de usuario, experience design,
    UX designer?, user-centred design, design UX, user-centered design, human-centred design, human-centered design, UX strategy,
    conception centrée utilisateur @ .55 ~ user-interface-design
User research = UX research, usability testing, recherche utilisateur, user interviews, usability studies, usability, user testing,
    personas?, Nutzerforschung, tests utilisateurs, persona development, usability tests, user flows, card sorting, heuristic evaluation,
    information architecture, user journeys, journey mapping, user journey mapping, contextual inquiry, usability engineering,
    user needs analysis @ .6 < user-experience-design
Interaction design = IxD, interactive design, design d'interaction, interactive prototyping, micro-interactions, motion UI,
    gamification @ .6 < user-experience-design
Wireframing = wireframes, mock-ups, mockups, prototyping, maquettage, low-fidelity prototypes, wireframe, high-fidelity prototypes,
    clickable prototypes, UI prototyping, interactive prototypes, design prototyping, prototypes?, maquettes @ .5 < user-interface-design
Design systems = design system, component libraries, style guides, pattern libraries, UI kits @ .65 < user-interface-design
Design thinking = design sprints, ideation, pensée design, innovation workshops, Google design sprint, design sprint, co-création,
    co-design, brainstorming, service design, participatory design @ .5
Product design = industrial design, design produit, Produktdesign, design industriel, diseño de productos, Industriedesign,
    diseño industrial, consumer product design, product designer?, ergonomic design, toy design, packaging and product design,
    concept design, CMF design, concept development @ .55
Typography = typographie, lettering, type design, Typografie, calligraphy, tipografía, calligraphie, font design, hand lettering,
    kerning @ .6 < graphic-design
Layout? #page-layout = page layout, mise en page, desktop publishing, editorial design, DTP, maquetación, PAO, magazine layout, typesetting,
    book design, publication design, Satz und Layout, publication layout, magazine design, edición y maquetación, publishing design,
    Layouting @ .55 < graphic-design
Colour theory = théorie des couleurs, Farbenlehre, colour management, composition visual, colour matching, teoría del color,
    design principles, colour grading print @ .55 < graphic-design
Infographics = data graphics, infographic design, infographie, Infografik, information design, infografía @ .5 < graphic-design
Illustration = drawing, illustrations, Zeichnen, ilustración, dessin, digital illustration, sketching, dibujo, digital painting,
    digital art, concept art, storyboarding, character design, storyboards, croquis, painting art, watercolour, fine arts, storyboard,
    concept drawing, hand drawing, beaux-arts, bande dessinée, comics, caricature, freehand drawing, vector illustration, figure drawing,
    storyboard creation, comic art, bildende Kunst, fine art @ .55
Animation #animation = 2D animation, 3D animation, motion graphics, character animation, motion design, animación, Animationsfilm,
    motion graphic design, stop motion, rigging animation, rigging 3D, animations, animation 2D, animation 3D, infographie 3D,
    computer animation, traditional animation, Animationen, explainer videos, character rigging, keyframe animation, cartoon animation @ .65
3D modelling = modélisation 3D, 3D-Modellierung, modelado 3D, 3D design, texturing, 3D rendering, 3D visualisation, rendering 3D,
    sculpting digital, architectural visualisation, rendus 3D, visualisation 3D, hard surface modelling, UV mapping, 3D art,
    modelización 3D, 3D graphics, 3D models, 3D sculpting, conception 3D, photorealistic rendering, 3D-Visualisierung,
    architectural rendering, 3D artist @ .65
Visual effects = VFX, effets spéciaux, compositing, special effects, rotoscoping, visuelle effekte, green screen, efectos visuales, keying,
    matte painting, matchmoving, effets visuels @ .7
Video editing = montage vidéo, Videoschnitt, edición de vídeo, film editing, video post-production, post-production, Videobearbeitung,
    video editor?, postproducción, editing videos, editing video, colour correction, montaje de video, postproduction, non-linear editing,
    audio and video editing, montage audiovisuel @ .55
Video production = film production, production vidéo, Videoproduktion, producción audiovisual, filmmaking, videography,
    audiovisual production, production audiovisuelle, producing?, filming, video shooting, multi-camera production, producción de vídeo,
    tournage vidéo, film-making, cadrage, documentary filmmaking, videographer?, corporate videos, vidéo, short films, camera operation,
    directing, camera work, Kameraführung, réalisation audiovisuelle, television production, TV production, video filming,
    broadcast production, prise de vue, réalisation vidéo, realización audiovisual, media production, Filmproduktion, camera operator?,
    pre-production, prises de vues, videografía, directing films, live production, cameraman?, drone videography,
    production cinématographique @ .55
Photography = photographie, Fotografie, fotografía, photojournalism, event photography, wedding photography, digital photography,
    photo shoots, photographer?, studio photography, landscape photography, food photography, commercial photography, fashion photography,
    photoshoots, DSLR photography, DSLR cameras, studio lighting, photo shooting, reportage photo, lighting photography, Fotografieren,
    retrato?, prise de vue photo, DSLR @ .5
Photo editing = retouche photo, Bildbearbeitung, edición de fotos, photo retouching, image editing, image retouching, photo manipulation,
    retouching, retouche d'images, retoque fotográfico, photo compositing, image manipulation, edición de imágenes, image optimisation,
    Fotobearbeitung, retouche d'image @ .5
Sound engineering = audio engineering, ingénierie du son, Tontechnik, ingeniería de sonido, live sound, mixing and mastering, sound mixing,
    sound recording, audio recording, ingénieur du son, sonorisation, live sound engineering, audio mixing, sound technician,
    recording engineering, mastering audio, sonido en vivo, front of house mixing, studio recording, prise de son, audio technology,
    audio production, audio systems, sonido, recording studio, mixage audio, FOH sound, mixage, broadcast audio @ .65
Sound design = sound effects, Foley, création sonore, Sounddesign, game audio, audio editing, diseño de sonido, audio post-production,
    montage son, design sonore, sound editing, FMOD, Wwise, Audiobearbeitung, edición de audio @ .65
Music production = production musicale, Musikproduktion, music composition, composing, beat making, songwriting, composition musicale,
    producción musical, music composing, music arrangement, MAO, film scoring, DJing, arranging music, composición musical,
    electronic music production, beatmaking, DJ skills, music theory, music mixing, orchestration?, solfège, composing music,
    music technology, théorie musicale, songwriter, Musiktheorie @ .6
Musical performance = playing instruments, instrumental performance, singing, chant?, Gesang, piano, guitar, violin, canto, musician?,
    playing piano, playing guitar, musique, choral conducting, guitare, Klavier, vocal performance, musical instruments,
    live music performance, orchestra, music performance, conducting orchestra, playing music, Musik, sight reading, saxophone, trumpet,
    cello, flute, percussion instruments, choral singing, opera singing, drums?, Gitarre, batterie instrument, clarinet, ukulele,
    interpretación musical, instrument playing @ .5
Acting? = théâtre, Schauspiel, actuación, drama?, stage acting, theatre acting, improv, performing arts, comédie, improvisation theatre,
    screen acting, voice acting, acteur, arts de la scène, arts du spectacle, voice over, doublage, dubbing, voiceover, stage performance,
    voice-over work, teatro, film acting, darstellende kunst, actor training?, physical theatre, improvisation, stand-up comedy, mime,
    stage combat, theatre performance, stage presence, artes escénicas, méthode d'acteur, commercial acting @ .55
Dance #dance = dancing, danse, Tanz, choreography, ballet, danza, chorégraphie, contemporary dance, Choreografie, dancer?, coreografía,
    salsa dancing, ballroom dancing, modern dance, jazz dance, tap dance @ .55
Stage management = theatre production, stagecraft, régie, stage design, set design, lighting design?, scenography, scénographie,
    stage lighting, Bühnentechnik, technical theatre, régie lumière, set construction, costume design, stage technician,
    live event production, show production, régie son, mise en scène, escenografía, theatrical lighting, Veranstaltungstechnik,
    set building, Bühnenbild, decor design, lighting technician, prop making, set dressing, Lichttechnik, diseño escénico, Kostümbild,
    event technology, iluminación, dirección teatral, scenic design, theatre lighting, Bühnenmanagement, technical production @ .6
Journalism = journalisme, Journalismus, periodismo, news writing, reporting news, investigative journalism, broadcast journalism,
    news reporting, redaktion journalismus, interviewing sources, reporter?, presse écrite, reportage, feature writing, article writing,
    news editing, data journalism, journalistic writing, journaliste?, redacción periodística, news gathering, multimedia journalism,
    online journalism, journalistisches Schreiben, writing articles, rédaction d'articles, interviews journalism, sports journalism,
    magazine writing, journalistic interviewing, news production, écriture journalistique @ .55
Blogging? = blog writing, blogs?, blog posts, rédaction de blog @ .35
Editing = copy editing, copyediting, editorial skills, Lektorat, edición, corrections éditoriales, manuscript editing, editing texts,
    édition, edición de textos, content editing, editorial management, editorial work, book editing, sub-editing, developmental editing,
    line editing, edición editorial, editorial planning, secrétariat de rédaction, text editing @ .45
Creative writing = écriture créative, kreatives schreiben, scriptwriting, screenwriting, escritura creativa, fiction writing, scénario,
    poetry, Drehbuchschreiben, écriture, short stories, novel writing, écriture de scénario, script writing, storytelling writing,
    playwriting, écriture de scénarios, screenplay writing, dialogue writing, redacción creativa, guion, narrative design, author skills,
    escritura, scenario writing, ghostwriting, poetry writing, narrative writing, speech writing @ .55
Publishing? = book publishing, édition de livres, Verlagswesen, edición editorial libros, publication management, e-book publishing,
    self-publishing, digital publishing, academic publishing houses, publishing industry @ .55
Broadcasting? = radio production, television?, radio broadcasting, Rundfunk, radiodifusión, podcast production, podcasting, live streaming,
    TV presenting, radio?, podcasts, webradio, Moderation Radio, presenting on radio, TV broadcasting, live broadcasting, podcast editing,
    streaming production, animation radio, broadcast operations, producción radial, OBS Studio, radio hosting, livestreaming,
    producción de radio, hosting podcasts @ .55
Art direction = creative direction, direction artistique, Art-Direktion, dirección de arte, creative director, dirección creativa,
    artistic direction, campaign concepts, direction créative, moodboards, mood boards, creative strategy, creative concepts,
    creative concept development, directeur artistique, artistic production, creative leadership, creative briefs @ .6
Fashion design = stylisme, Modedesign, diseño de moda, textile design, stylisme modélisme, mode?, garment design, fashion styling, moda,
    fashion?, modélisme, fashion industry, print and pattern design, apparel design, trend forecasting, trend research, draping,
    knitwear design, fashion merchandising, Textildesign, diseño textil, fashion technology, footwear design, accessories design @ .6
Floristry = floral design, fleuriste, Floristik, floristería, flower arranging, composition florale, bouquet making, art floral,
    floristería creativa, flower arrangement @ .6
Signage = sign making, vinyl wrapping, signalétique, Messebau, exhibition stand building, vehicle wrapping, sign installation,
    vinyl application, rotulación, car wrapping, enseignes?, stand design @ .6

== tool .5
Adobe Creative Suite #adobe-creative-cloud = Adobe Creative Cloud, Adobe CC, Creative Cloud, Creative Suite, Adobe Suite, suite Adobe,
    Adobe CS6, Adobe Products, Adobe Creative Cloud Suite, Adobe CS, logiciels Adobe @ .45 < graphic-design
Adobe Photoshop #photoshop = Photoshop, Photo shop, Adobe Photoshop CC, PSD Photoshop, Photoshop CC @ .45 < photo-editing ~ gimp
Adobe Illustrator #illustrator = Illustrator?, Adobe Illustrator CC; CorelDRAW = Corel Draw, Corel; Inkscape;
    Affinity Designer = Affinity Photo, Affinity Publisher @ .5 < graphic-design
Adobe InDesign #indesign = InDesign, In Design, Adobe Indesign CC; QuarkXPress = Quark; Scribus @ .5 < page-layout
Adobe Lightroom = Lightroom; Capture One; GIMP @ .5 < photo-editing
Adobe Premiere Pro #premiere-pro = Premiere Pro, Adobe Premiere, Premiere?; Final Cut Pro = Final Cut, FCPX, Final Cut Pro X;
    DaVinci Resolve = Da Vinci Resolve; Avid Media Composer = Avid, Media Composer; iMovie; CapCut; Sony Vegas = Vegas Pro;
    Filmora @ .55 < video-editing
Adobe After Effects #after-effects = After Effects, AE motion graphics, Adobe AfterEffects, AfterEffects; Apple Motion;
    Nuke compositing #nuke = The Foundry Nuke; Mocha Pro; Blackmagic Fusion @ .65 < animation
Blender? = Blender 3D; Autodesk Maya = Maya?, Maya 3D; 3ds Max = 3D Studio Max, 3DSMax, Autodesk 3ds Max; Cinema 4D = C4D, Cinema4D; ZBrush;
    Houdini FX #houdini = SideFX Houdini; Substance Painter = Adobe Substance, Substance Designer; V-Ray = Vray; KeyShot; Corona Renderer;
    Marvelous Designer; Twinmotion; D5 Render; Arnold renderer #arnold-renderer; Toon Boom Harmony = Toon Boom;
    Spine 2D @ .65 < 3d-modelling
Figma = FigJam; Sketch design tool #sketch = Sketch?, Sketch App; Adobe XD; InVision = InVision Studio; Zeplin; Axure = Axure RP; Balsamiq;
    Marvel prototyping #marvel-app = Marvel App; ProtoPie; Principle app #principle; Framer design #framer = Framer; Maze testing #maze;
    UserTesting; Penpot @ .55 < user-interface-design
Adobe Dreamweaver = Dreamweaver; Adobe Flash = Macromedia Flash, Adobe Animate; Adobe Audition; Adobe Fireworks; Adobe Bridge;
    Adobe Firefly; Adobe Fresco @ .45 < adobe-creative-cloud
Canva; Adobe Express = Adobe Spark; Piktochart; Prezi; Keynote presentations #apple-keynote = Apple Keynote; Genially;
    Visme @ .3 < graphic-design
Procreate?; Clip Studio Paint; Krita; Wacom tablets = graphics tablet, Wacom @ .55 < illustration
Pro Tools = ProTools, Avid Pro Tools; Ableton Live = Ableton; Logic Pro = Logic Pro X; FL Studio = Fruity Loops; Cubase = Steinberg Cubase;
    Audacity?; Reaper DAW #reaper; GarageBand; Sibelius notation #sibelius; Finale notation #finale; MuseScore; Native Instruments;
    Studio One DAW @ .6 < music-production
MidJourney = Mid Journey; DALL-E; Stable Diffusion; ChatGPT = Chat GPT; GitHub Copilot = Copilot?, Microsoft Copilot @ .4 < generative-ai
vMix = Wirecast; QLab; grandMA = MA Lighting; Resolume; ETC Eos lighting; Audio consoles = mixing consoles,
    mixing desks @ .65 < stage-management
`
