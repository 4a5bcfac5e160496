import type { LexiconTable } from '../rows.ts'

/** Public administration, social work, policing, defence, security guarding, sport and leisure. */
export const publicService: LexiconTable = `
== domain .5
Public administration = administration publique, öffentliche Verwaltung, administración pública, public sector?, local government?,
    government administration, public service, public sector management, collectivités territoriales, fonction publique,
    municipal administration, public affairs administration, central government, Verwaltungswissenschaft, government operations,
    civil service?, municipal government, public management, service public?, Öffentlicher Dienst, secteur public
Public policy = policy analysis, policy development, politiques publiques, policy making, policy research, políticas públicas,
    policy formulation, public policy analysis, policy advice, social policy, health policy, policy evaluation, legislative analysis,
    policy drafting, education policy @ .6
Government relations = lobbying, public affairs, affaires publiques, advocacy?, legislative affairs, Interessenvertretung, plaidoyer,
    regulatory advocacy, relaciones gubernamentales, political advocacy, policy advocacy, governmental affairs, public advocacy @ .6
Political campaigning = campaign organising, political campaigns, canvassing, voter outreach, election administration,
    political communication, election management, grassroots organising, phone banking @ .6
International diplomacy #diplomacy = diplomatic relations, diplomatie internationale, consular services, foreign affairs,
    diplomatic protocol, affaires étrangères, foreign policy, consular affairs, diplomacia @ .7
International development = development cooperation, humanitarian aid, coopération internationale, Entwicklungszusammenarbeit,
    cooperación internacional, NGO work, humanitarian assistance, emergency relief, aide humanitaire, development projects,
    action humanitaire, ayuda humanitaria, disaster relief, humanitarian response, international cooperation, refugee assistance,
    WASH programmes, non-profit sector?, NGO management, nonprofit management @ .6
EU funding = European funds, EU projects, fonds européens, Horizon Europe, EU project management, EU grants, Horizon 2020, fondos europeos,
    Erasmus+ projects, European projects, Fördermittel, EU funded projects @ .7
Social work = travail social, Sozialarbeit, trabajo social, social worker, social services, case work, social assistance, social care,
    casework, family support, services sociaux, service social, soziale Arbeit, Sozialpädagogik, social support, community social work,
    servicios sociales, clinical social work, family services, child and family services, assistante sociale, human services,
    social welfare, homelessness services, intervención social, accompagnement social, welfare services, homeless support @ .55
Case management = gestion de cas, Fallmanagement, client case management, caseload management, managing caseloads, case planning,
    client assessment, case managers?, gestión de casos, case notes, needs assessment clients, intake assessments, client advocacy,
    client intake, case documentation, psychosocial assessment, benefits advice, welfare benefits advice @ .5
Youth work = animation jeunesse, Jugendarbeit, youth development, trabajo juvenil, youth programmes, youth counselling,
    working with young people, animation enfance, youth engagement, youth services, Jugendhilfe, working with youth, youth mentoring,
    éducateur spécialisé, youth leadership, youth support @ .5
Domestic violence support = victim support, trauma-informed care, victim advocacy, domestic abuse support, violence prevention,
    trauma counselling, trauma-informed practice, crisis counselling, bereavement counselling, crisis hotline, grief counselling,
    suicide prevention, victim services @ .6
Housing management = social housing, tenant relations, property management, gestion locative, Hausverwaltung, gestión de propiedades,
    lettings management, tenancy management, gestion immobilière, property administration, syndic de copropriété, Immobilienverwaltung,
    rent collection, residential property management, Mietverwaltung, housing support, block management, commercial property management,
    tenant management, leasing, administración de fincas, leasing management, homeowners association management, estate management,
    lease administration, tenant screening, rental management, gestion de copropriété, tenancy support, Liegenschaftsverwaltung @ .5
Refugee integration = refugee support, asylum support, integration work, migrant support, Flüchtlingsarbeit, accueil des réfugiés,
    refugee resettlement, immigration services, integration of migrants, insertion professionnelle, insertion sociale,
    Integrationsarbeit @ .6
Law enforcement = policing, police work, maintien de l'ordre, Polizeiarbeit, criminal investigation, patrol duties, investigations?,
    police?, enquêtes criminelles, seguridad pública, criminal justice, probation work, police procedures, probation services,
    traffic enforcement, interrogation, surveillance techniques, arrest procedures, crime prevention, criminal investigations,
    community policing, interrogation techniques, enquête, detective work, private investigation, firearms handling, corrections,
    prison service, parole, correctional services, border control, inmate supervision, border protection, offender management,
    prison officer skills @ .6
Physical security = security guarding, gardiennage, Sicherheitsdienst, vigilancia, site security, patrolling, security patrols, SIA licence,
    door supervision, security officer?, SIA door supervisor, agent de sécurité, security services?, sécurité privée, CQP APS,
    surveillance humaine, event security, security operations physical, Sachkundeprüfung 34a, door supervisor, crowd control,
    security guard?, CCTV monitoring, access control, seguridad privada, guard card, close protection, security procedures,
    executive protection, CCTV operation, CCTV, Objektschutz, surveillance?, Werkschutz, retail security, security screening, bodyguarding,
    crowd management, vidéosurveillance, sécurité des biens et des personnes, security management, surveillance systems, Wachdienst,
    X-ray screening security, télésurveillance, carte professionnelle sécurité, Unterrichtung 34a, perimeter patrol, guarding,
    security inspections @ .45
Firefighting = lutte contre l'incendie, Feuerwehr, bomberos, fire rescue, fire suppression, hazmat response, sapeur-pompier, firefighter?,
    rescue operations, search and rescue, wildland firefighting, pompier, fire and rescue, emergency rescue, technical rescue,
    fire fighting, secours à personnes @ .65
Emergency management = emergency response, emergency preparedness, gestion des urgences, Katastrophenschutz, gestión de emergencias,
    disaster management, emergency planning and response, incident command system, disaster response, ICS emergency, evacuation procedures,
    emergency procedures, disaster preparedness, civil protection, protección civil, emergency dispatch, 911 dispatch, sécurité civile,
    emergency coordination, emergency call handling, crisis response, emergency communications @ .55
Military operations = military service, défense nationale, Bundeswehr, operaciones militares, military leadership, defence sector,
    military intelligence, intelligence analysis, renseignement militaire, combat training, weapons handling, tactical operations,
    military logistics, military?, military training, intelligence gathering, défense, OSINT, open-source intelligence, military planning,
    armed forces?, naval operations, target analysis, army operations, signals intelligence, counter-terrorism, counterintelligence,
    reconnaissance, geospatial intelligence @ .6
Security clearance = secret clearance, top secret clearance, habilitation secret défense, TS/SCI, active secret clearance, SC clearance,
    DV clearance @ .65
Court administration = court clerking, judicial administration, greffe, Gerichtswesen, judicial procedures, court clerk,
    registry services @ .6
Postal operations = mail delivery, distribution du courrier, Postzustellung, mail carrier, tri postal, letter carrying, facteur,
    mail sorting, reparto de correo, Briefzustellung @ .4
Civil registration = état civil, Standesamt, registro civil, Meldewesen, population registration @ .6
Government contracting #government-contracting = FAR regulations, federal acquisition regulation, government procurement, commande publique,
    DFARS, government contracts, federal contracting @ .65 < procurement
Religious services = pastoral ministry, chaplaincy, ministry religious, Seelsorge, preaching, worship leading, sermon preparation,
    theological counselling, church administration, pastoral counselling @ .6

== domain .5
Sports management = sport management, management du sport, Sportmanagement, gestión deportiva, sports administration,
    sports event management, sports marketing, athlete management, club management sport, sport event organisation, event sports operations,
    gestion sportive, sports facility management, leisure management, leisure centre management @ .55
Sports science = exercise physiology, exercise science, kinesiology, sport psychology, sports analytics, Sportwissenschaft,
    ciencias del deporte, biomechanics sport, sciences du sport, sports performance analysis, sport science, athletic performance,
    Trainingslehre @ .6
Outdoor instruction = climbing instruction, mountain guiding, outdoor education, outdoor leadership, wilderness guiding, kayak instruction,
    scuba diving, diving instruction, moniteur de ski, outdoor pursuits, adventure guiding, rock climbing instruction, Skilehrer, PADI,
    commercial diving, surf instruction, adventure education, escalade, guide de montagne, sailing instruction, mountain leader,
    PADI divemaster, ski teaching, mountaineering, voile, Erlebnispädagogik, snowboard instruction, rope courses, sailing @ .6
Martial arts = self-defence instruction, arts martiaux, Kampfsport, judo, karate, boxing coaching, self-defence, artes marciales, taekwondo,
    aikido, jiu-jitsu @ .5
Refereeing = sports officiating, umpiring, arbitrage sportif, Schiedsrichter, officiating, referee @ .55
`
