import type { LexiconTable } from '../rows.ts'

/** Police, fire brigade, armed forces, prisons, security, emergency control, government inspections, customs, tax office. */
export const protectiveServices: LexiconTable = `
== method .65 < law-enforcement
Crime scene investigation = crime scene processing, scenes of crime, police technique et scientifique, Spurensicherung,
    forensic evidence collection @ .8
Fingerprinting = fingerprint analysis, latent prints, dactyloscopie, AFIS @ .8
Ballistics = firearms examination, balistique, Ballistik @ .85
Forensic document examination = handwriting analysis, graphology @ .85
Accident reconstruction = traffic collision investigation, accident investigation road, Unfallrekonstruktion @ .8
Community police patrols #patrolling-beats = beat policing, foot patrol, Streifendienst, îlotage @ .55
Road policing = traffic policing, speed enforcement, radar speed guns, DUI enforcement, breathalyser tests @ .6
Criminal intelligence analysis = crime analysis, crime mapping, intelligence-led policing; i2 Analyst's Notebook @ .8
Evidence handling = chain of custody, evidence management, exhibits handling, scellés @ .65
Witness interviewing = suspect interviewing, PEACE interviewing, cognitive interview, audition de témoins, forensic interviewing @ .7
Arrest and control techniques = self-defence police, handcuffing, use of force, GTPI, baton training, defensive tactics @ .6
Firearms training #firearms-handling = weapons training, marksmanship, tir sportif, armed response, Waffensachkunde, port d'arme @ .65
Public order policing = riot control, crowd policing, maintien de l'ordre public @ .65
Narcotics investigation = drug enforcement, undercover operations, stupéfiants enquêtes @ .8
Cybercrime investigation = cyber crime, cybercriminalité, child exploitation investigations @ .75
Counter-fraud investigation = benefit fraud investigation, insurance fraud investigation, SIU investigations @ .7
Surveillance operations = covert surveillance, filature enquête, Observation polizei @ .7
Custody management = detention officer, custody suite, garde à vue, Gewahrsam @ .6
Prison operations = prison custody, surveillance pénitentiaire, Justizvollzug, cell searches, inmate management, jail operations @ .6
Offender rehabilitation = reoffending prevention, réinsertion, Bewährungshilfe, OASys, probation officer, SPIP @ .7
Hostage negotiation = crisis negotiation, négociation de crise @ .85
Border inspection = passport control, immigration control, contrôle aux frontières, Grenzkontrolle, document fraud detection @ .65
Police National Computer = PNC police, NCIC, Niche RMS; HOLMES2 @ .7
Parking enforcement = civil enforcement officer, ASVP, Ordnungsamt, parking tickets, police municipale @ .45

== method .65 < firefighting
Breathing apparatus = SCBA, self-contained breathing apparatus, ARI appareil respiratoire, Atemschutz, Atemschutzgeräteträger @ .6
Fire pump operation = pump operator fire, hose handling, fire apparatus operator, Maschinist feuerwehr @ .7
Vehicle extrication = road traffic collision rescue, désincarcération, jaws of life @ .7
Swift water rescue = water rescue, sauvetage aquatique, flood rescue @ .7
High-angle rescue = rope rescue, GRIMP, Höhenrettung @ .75
Hazmat operations = CBRN, CBRNE, HazMat technician, NRBC, Gefahrguteinsatz @ .75
Fire investigation = fire cause investigation, NFPA 921, arson investigation @ .8
Firefighter I and II = Firefighter I, Firefighter II, NFPA 1001, Truppmann @ .6
Ladder operations fire #aerial-ladder = aerial ladder, turntable ladder, Drehleiter, échelle pivotante automatique @ .7
Urban search and rescue = USAR, sauvetage déblaiement, collapsed structure rescue @ .75
Mountain rescue = secours en montagne, Bergrettung, avalanche rescue @ .75
Fire code inspection = fire inspections, fire code enforcement, NFPA codes, NFPA 101, ERP commission de sécurité,
    vorbeugender Brandschutz @ .65 < fire-safety
Fire engineering = fire modelling, FDS Pyrosim, smoke control @ .8 < fire-safety
Evacuation planning = evacuation drills, fire drills, exercice d'évacuation, Räumungsübung @ .45 < fire-safety
SSIAP 1 = SSIAP 2, SSIAP 3, agent SSIAP @ .55 < fire-safety

== method .65 < military-operations
Infantry tactics = infantry, infanterie, small unit tactics, Infanterist
Artillery operations = artillery, fire support, artillerie, forward observer @ .75
Armoured vehicle operation = tank crew, armoured vehicles, blindés, Panzer @ .75
Combat engineering = military engineering, génie militaire, Pioniertruppe, sapper @ .75
Explosive ordnance disposal = EOD, bomb disposal, déminage, Kampfmittelräumung, mine clearance, IED disposal @ .8
Parachuting = parachutist, parachutisme, airborne operations, jumpmaster, Fallschirmspringen @ .7
Military communications = signals corps, tactical radios, transmissions militaires, Fernmeldetruppe @ .7
Naval warfare = sonar operation, naval gunnery, submarine operations, marine nationale @ .8
Air defence = air defence systems, radar surveillance military, défense aérienne @ .8
Electronic warfare = EW systems, guerre électronique, SIGINT, ELINT @ .85
Imagery intelligence = IMINT, imagery analysis, GEOINT @ .85
Human intelligence = HUMINT, source handling @ .85
Peacekeeping = peacekeeping operations, UN missions, opérations de maintien de la paix @ .7
Drill instruction #military-instruction = drill sergeant, basic training instruction, instruction militaire @ .6
Quartermaster operations = military supply, quartermaster, soutien logistique militaire @ .65
Personnel recovery = SERE?, survival training, survie militaire @ .75
Defence procurement = defence acquisition, marchés de défense, armaments programme @ .75
ITAR = EAR export controls, ITAR compliance, dual-use goods @ .75

== method .5 < physical-security
Alarm response = keyholding, alarm monitoring, intervention sur alarme, alarm receiving centre @ .45
Control room security #cctv-control-room = CCTV control room, PSIM, Genetec Security Center; Milestone XProtect; Genetec @ .6
Bag searches = body search, pat-down searches, palpation de sécurité, fouille de sacs @ .4
Metal detector screening = walk-through metal detectors, portique de détection @ .45
Cash in transit = armoured transport, transport de fonds, Geldtransport @ .55
Store detective work = store detective, retail loss prevention, Ladendetektiv, inspecteur de magasin @ .5 < loss-prevention
Concierge security = corporate security reception, gatehouse duties, Pfortendienst, Empfangsdienst sicherheit @ .4
Key control = key management security, gestion des clés @ .35
Incident reporting = incident reports, main courante, Vorfallmeldung, accident reports @ .35
Maritime security = anti-piracy, ship security @ .75
Security risk assessment = security surveys, threat assessment, audit de sûreté, Gefährdungsanalyse @ .65
Travel risk management = journey management, hostile environment training @ .75
ASIS CPP = ASIS PSP, certified protection professional @ .75
Security dog handling = guard dogs, maître-chien sécurité, Wachhund @ .6
VIP protection = bodyguard, close protection officer, agent de protection rapprochée, Personenschutz @ .65
SIA CCTV licence = SIA badge, CNAPS, guard licence, Bewacherregister @ .45
First responder = community first responder, first responders @ .5
Event crowd safety = crowd safety management, Spectator safety, NVQ spectator safety, Ordnerdienst @ .5
Lone worker safety = lone working, DATI, Alleinarbeit @ .45

== method .6 < public-administration
Tax inspection = tax auditing public, contrôle fiscal, Betriebsprüfung, tax collection, Steuerfahndung, HMRC compliance @ .7
Customs inspection = customs officer, douanier, Zollbeamter, cargo inspection, anti-smuggling @ .65
Social benefits administration = benefits administration public, Jobcenter, Sachbearbeitung sozialleistungen, CAF instruction,
    unemployment benefits, SGB II, Universal Credit @ .6
Passport and visa services = instruction de visas, consular assistance, Visastelle @ .6
Licensing administration = licence applications, permits processing, instruction des demandes, Genehmigungsverfahren @ .5
Labour inspection = labour inspectorate, inspection du travail, Gewerbeaufsicht, wage inspection @ .75
Building permit processing = planning applications, instruction droit des sols, ADS urbanisme, Bauantragsprüfung, development control @ .65
Weights and measures = trading standards, Eichwesen, consumer protection enforcement, DGCCRF @ .75
Public budgeting = public finance, M57, M14 comptabilité publique, finances publiques, Kameralistik, municipal finance, Haushaltsrecht @ .65
Public records management = freedom of information requests, FOI requests, FOIA, Informationsfreiheit @ .55
Council support = committee services, democratic services, Gremienarbeit, secrétariat des assemblées, town clerk @ .55
Electoral services = voter registration, elections bureau, Wahlamt @ .6
Land registry = Grundbuch, conservation foncière, publicité foncière, registro de la propiedad @ .7
Smart city = smart cities, digital government, e-government, GovTech, OZG @ .65
Census work = census enumeration, recensement, household surveys enumeration @ .5
Citizen services = Bürgerbüro, guichet unique, France Services, public counter service @ .4
Foreign trade promotion = trade promotion, investment promotion, economic development, développement économique local,
    Wirtschaftsförderung @ .6
Legislative drafting #parliamentary-work = parliamentary assistance, legislative process, attaché parlementaire, parliamentary affairs @ .65
Public procurement law = code de la commande publique, public tenders, licitaciones, EU procurement directives @ .65
Protocol and ceremonies = protocole diplomatique, state ceremonies, Protokoll @ .65
Policy briefing = ministerial briefings, policy briefs, white papers policy, note de synthèse @ .6
Regulatory impact assessment = impact assessment policy, études d'impact @ .7
Humanitarian logistics = emergency relief logistics, camp management, logistique humanitaire @ .7 < international-development
Food security programmes = livelihoods programmes, food security, sécurité alimentaire humanitaire @ .7 < international-development
Sphere standards = cluster coordination, Sphere handbook, humanitarian principles @ .75 < international-development
Gender mainstreaming = gender equality programmes, gender analysis @ .65 < international-development
Mine risk education = humanitarian demining @ .8 < international-development
Donor reporting = USAID projects, ECHO funding, DFID funding, donor compliance, bailleurs de fonds @ .65 < international-development
`
