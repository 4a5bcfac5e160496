import type { LexiconTable } from '../rows.ts'

/** Coaches, instructors, athletes, clubs. */
export const sport: LexiconTable = `
== method .55 < physical-education
Football coaching #football-coaching = UEFA B licence, UEFA coaching licence, soccer coach, Fußballtrainer, entraîneur de football,
    FA coaching
Basketball coaching = basketball coach, entraîneur de basket
Tennis coaching = tennis coach, professeur de tennis, Tennistrainer, padel coaching
Swimming coaching = swim coach, swim teaching, Schwimmtrainer, Schwimmunterricht, profesor de natación, Swim England Level 2 @ .55
Athletics coaching = track and field coaching, running coaching, coureur entraînement, Leichtathletik
Gymnastics coaching = gymnastics, gymnastique, Turnen, gimnasia
Rugby coaching = rugby coach, World Rugby Level 2
Cricket coaching = cricket coach, ECB coaching
Hockey coaching = ice hockey coaching, field hockey coaching
Volleyball coaching = handball coaching, baseball coaching, softball coaching
Golf instruction = PGA professional, golf coaching, golf pro, professeur de golf @ .7
Cycling coaching = cycling instruction, Bikeability, spinning instruction, indoor cycling, mountain bike guiding
Rowing coaching = rowing?, aviron, Rudern, canoeing @ .6
Fencing coaching = maître d'armes, Fechten, archery instruction, tir à l'arc @ .65
Boxing instruction = boxing, kickboxing, Muay Thai, Boxtraining, wrestling coaching
Figure skating coaching = ice skating instruction, patinage artistique, Eiskunstlauf @ .65
Horse riding instruction #riding-instruction = BHS instructor, riding instructor, BPJEPS équitation, Reitlehrer @ .65 < horse-care
Sailing coaching = RYA instructor, sailing instructor, moniteur de voile, dinghy sailing, Segellehrer, windsurfing instruction,
    kitesurfing @ .65 < outdoor-instruction
Ski instruction #ski-instructing = BASI ski, ski instructor, ESF moniteur, snowboarding @ .65 < outdoor-instruction
Scuba instruction = PADI instructor, scuba instructor, moniteur de plongée, Tauchlehrer, divemaster @ .7 < outdoor-instruction
Freediving = apnea diving @ .7
Canyoning guiding = rafting guiding, white water guiding, via ferrata, canyoning @ .65 < outdoor-instruction
Mountain leadership #mountain-guide = IFMGA mountain guide, accompagnateur en montagne, Bergführer, hiking guide,
    avalanche safety @ .7 < outdoor-instruction
High ropes instruction = ropes course, accrobranche, Kletterwald @ .55 < outdoor-instruction
Parkour coaching = parkour, climbing wall supervision, bouldering @ .6
Esports coaching = esports management, e-sport, esports @ .65
Adapted sports = adaptive sports, disability sports, handisport, Behindertensport, activité physique adaptée, APA sport santé @ .6
Talent scouting sport #sports-scouting = sports scouting, football scouting, recrutement sportif @ .7
Match analysis = video analysis sport, performance analysis football; Hudl; Wyscout; Opta @ .7
GPS athlete monitoring #athlete-monitoring = athlete monitoring, Catapult Sports, GPSports, load monitoring athletes @ .75
Strength and conditioning coaching = CSCS strength, strength coach, NSCA, Athletiktraining, préparation physique,
    preparación física @ .65 < fitness-instruction
Functional training = kettlebells, TRX, suspension training, HIIT, high-intensity interval training, CrossFit coaching, CrossFit,
    circuit training @ .5 < fitness-instruction
Group cycling classes #les-mills = BodyPump, aerobics, aqua aerobics, aquagym, step aerobics, Body Combat; Zumba < fitness-instruction @ .5
Personal trainer certification = NASM certified, ACE certified personal trainer, ACSM, REPs Level 3, Fitnesstrainer B-Lizenz, BPJEPS AF,
    ISSA @ .55 < fitness-instruction
Pilates teaching = reformer Pilates, mat Pilates @ .6 < yoga-instruction
Vinyasa yoga = Hatha yoga, Ashtanga yoga, RYT 200, yin yoga, prenatal yoga @ .6 < yoga-instruction
Tai chi = qigong, qi gong @ .6
Body composition testing = fitness assessment, VO2 max testing, fitness testing, Leistungsdiagnostik,
    bilan de condition physique @ .6 < sports-science
Gym management = fitness club management, gym operations, leisure centre operations, Fitnessstudio @ .5 < sports-management
Gym floor supervision = gym inductions, gym equipment maintenance @ .4
Sports broadcasting rights #sports-sponsorship = sports sponsorship, sports rights, sponsoring sportif @ .65 < sports-management
Club administration = sports club administration, match-day operations, stadium operations, athlete registration,
    Vereinsarbeit @ .45 < sports-management
Sports journalism commentary #sports-commentary = sports commentary, commentateur sportif @ .65
Anti-doping = doping control, lutte antidopage @ .75
Pool operation = pool plant operation, pool plant operator, PWTAG, CPO certified pool operator, traitement d'eau de piscine,
    Bäderbetriebe @ .6 < swimming-pool-maintenance
Beach lifeguarding = open water lifeguard, surf lifesaving, SNSM, BEES natation, BPJEPS AAN, BEESAN @ .6 < lifeguarding
Ice rink maintenance = Zamboni, ice resurfacing, patinoire @ .65
Snow grooming = piste grooming, ski patrol, pisteur-secouriste, dameuse, snowmaking @ .7
Golf course maintenance = golf course management, green mowing, intendant de golf @ .65
Fitness apps coaching #online-coaching = online fitness coaching; Trainerize; TrainingPeaks @ .5
`
