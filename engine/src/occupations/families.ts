/** Occupations that do much the same work under many names, and which families lie near each other. */
export interface OccupationFamily {
  readonly family: string
  /** Folded title phrases, whole words; the longest phrase in a title decides. */
  readonly phrases: readonly string[]
  /** Families from which people move here, and whose work overlaps. Symmetric after loading. */
  readonly near: readonly string[]
}

// One family a line: name ~ near families = title phrases, folded (lower case, no accents); English, German, French, Spanish.
const TABLE = `
software ~ web-front-end, devops, mobile, data-engineering, quality-assurance, machine-learning = software engineer, software developer, developer, dev, programmer, backend engineer, backend developer, back end developer, back end engineer, backend dev, backend, full stack developer, full stack engineer, fullstack, full stack, fullstack developer, fullstack dev, fullstack engineer, application developer, application engineer, software architect, java developer, entwickler, entwicklerin, softwareentwickler, softwareentwicklerin, developpeur, developpeuse, desarrollador, desarrolladora, programador, engineering manager, tech lead, ingenieur etudes et developpement, ingenieur logiciel, programmierer
web-front-end ~ design-digital, mobile = front end developer, frontend developer, front end engineer, frontend engineer, frontend, front end dev, front end, frontend dev, web developer, ui developer, webmaster, integrateur web, developpeur front, frontend entwickler, web designer
mobile = mobile developer, ios developer, android developer, mobile engineer, ios engineer, android engineer, mobile app developer
devops ~ it-operations, cyber-security, data-engineering = devops engineer, devops, site reliability engineer, sre, platform engineer, cloud engineer, cloud architect, infrastructure engineer, release engineer, build engineer, ml platform engineer, ml platform eng
it-operations ~ cyber-security, it-support = system administrator, systems administrator, sysadmin, network engineer, network administrator, systems engineer, it administrator, systemadministrator, administrateur systeme, administrador de sistemas, database administrator, dba, it manager, storage engineer, it engineer
it-support ~ customer-service = help desk, helpdesk, service desk, it support, desktop support, technical support, support engineer, it technician, support technician, technicien support, it specialist
cyber-security = security engineer, security analyst, cyber security, cybersecurity, information security, penetration tester, soc analyst, infosec, security consultant, secops
quality-assurance ~ software = qa engineer, quality assurance engineer, test engineer, software tester, tester, sdet, qa analyst, test analyst, test automation engineer, testeur, qa
data-analysis ~ data-science, data-engineering, business-analysis, people-analytics, product-analysis = data analyst, bi analyst, bi developer, business intelligence, business intelligence analyst, business intelligence developer, bi, analytics, analytics consultant, analytics analyst, reporting analyst, insights analyst, data viz specialist, data visualization, analytics engineer, marketing analyst, data ops, analyste de donnees, analyste donnees, datenanalyst, analista de datos, tableau developer, power bi developer, statistician, web analyst
product-analysis ~ product, data-science = product analyst, growth analyst, product analytics
people-analytics ~ human-resources, recruiting = people analytics, people analytics analyst, people analytics manager, hr analytics, hr analytics specialist, hr analyst, hr data analyst, workforce analyst, workforce analytics, hr analytics consultant, hr systems analyst
data-science ~ machine-learning = data scientist, applied scientist, quantitative analyst, data science, decision scientist, data scientist nlp
machine-learning ~ data-engineering = machine learning engineer, ml engineer, ai engineer, ml ops engineer, mlops engineer, machine learning researcher, ml researcher, ai researcher, nlp engineer, nlp researcher, data scientist, applied scientist, computer vision engineer, deep learning engineer, applied ml engineer, research scientist, ml intern, machine learning, ml
data-engineering = data engineer, etl developer, big data engineer, data warehouse engineer, data platform engineer, database developer, data architect, ingenieur data, data eng
business-analysis ~ product, project-management, consulting = business analyst, systems analyst, requirements engineer, process analyst, functional analyst, analyste fonctionnel, analista de negocio, business consultant, erp consultant, sap consultant
product ~ project-management, marketing = product manager, product owner, head of product, product lead, chef de produit, produktmanager, produktmanagerin
project-management ~ consulting, operations-management = project manager, program manager, programme manager, scrum master, project coordinator, project lead, pmo, delivery manager, chef de projet, projektleiter, projektleiterin, projektmanager, jefe de proyecto, agile coach, project officer
consulting = consultant, management consultant, strategy consultant, berater, beraterin, consultor, strategy analyst
design-digital ~ design-graphic, product = ux designer, ui designer, product designer, ux researcher, interaction designer, ui ux designer, user experience designer, ux, user researcher
design-graphic ~ marketing, media = graphic designer, visual designer, art director, illustrator, graphiste, grafikdesigner, mediengestalter, disenador grafico, motion designer, creative director
media ~ writing = video editor, photographer, videographer, film editor, producer, cameraman, sound engineer, animator, camera operator
writing ~ marketing = content writer, copywriter, journalist, editor, technical writer, redacteur, redakteur, content creator, content manager, reporter, translator, interpreter, ubersetzer, traducteur
marketing ~ sales, communications = marketing manager, marketing specialist, digital marketing, seo specialist, marketing coordinator, growth marketer, social media manager, brand manager, performance marketing, marketing assistant, marketing, community manager, charge de marketing, responsable marketing, marketer, email marketing, sem specialist, ppc specialist
communications ~ writing = communications manager, public relations, pr manager, communications specialist, charge de communication, press officer, event manager, event planner, events coordinator
sales ~ account-management, retail, customer-service = sales manager, sales representative, account executive, business development, business development manager, sales executive, sales engineer, sales, commercial, vertriebsmitarbeiter, vertriebsleiter, aussendienst, comercial, technico commercial, sales development representative, inside sales, telesales, televendeur, telemarketer, sales consultant, sales agent, sales assistant, field sales
account-management ~ customer-service = account manager, key account manager, customer success manager, client manager, customer success, client partner, charge de clientele
customer-service ~ administration, hospitality = customer service, customer service representative, call center agent, call centre agent, customer support, customer care, customer service agent, teleconseiller, kundenberater, kundenservice, atencion al cliente, contact center agent, customer advisor, customer support specialist, conseiller clientele, client advisor
retail ~ hospitality, warehouse = retail, shop assistant, store manager, retail assistant, retail associate, cashier, sales associate, store associate, merchandiser, visual merchandiser, verkaufer, verkauferin, vendeur, vendeuse, dependiente, dependienta, kassierer, retail sales, retail manager, chef de rayon, stocker, buyer assistant, retail sales associate, filialleiter, grocery clerk
human-resources ~ recruiting, administration = hr manager, hr generalist, human resources, hr business partner, hr partner, hr specialist, hr coordinator, hr assistant, people ops, people operations, people ops specialist, hr, personalreferent, personalreferentin, responsable rh, charge rh, recursos humanos, people partner, compensation and benefits, learning and development, payroll specialist, payroll administrator, training manager, hr officer, hr director, people manager
recruiting = recruiter, sourcer, talent sourcer, talent acquisition, hr recruiter, technical recruiter, recruitment consultant, talent partner, headhunter, charge de recrutement, recruitment, talent acquisition specialist, recruiting coordinator, recruitment specialist, staffing specialist, recruiter sourcer
accounting ~ finance, administration = accountant, bookkeeper, accounts payable, accounts receivable, accounting, buchhalter, buchhalterin, comptable, contable, controller, auditor, tax, tax advisor, tax accountant, audit, finance assistant, steuerberater, accounts assistant, accounting clerk, bilanzbuchhalter, expert comptable, accounting manager, payroll clerk, accounting assistant
finance ~ banking, data-analysis = financial analyst, finance manager, fp a analyst, treasury, financial controller, cfo, controleur de gestion, investment analyst, finance, risk analyst, credit analyst, equity analyst, portfolio manager, finance director, actuary, actuarial analyst
banking ~ insurance = bank teller, banker, loan officer, relationship manager, bankkaufmann, bankkauffrau, conseiller bancaire, mortgage advisor, financial advisor, wealth manager, teller, compliance officer, aml analyst, compliance analyst
insurance = insurance agent, underwriter, claims adjuster, claims handler, insurance broker, claims examiner
legal ~ administration = lawyer, attorney, solicitor, paralegal, legal assistant, legal counsel, rechtsanwalt, rechtsanwaltin, juriste, avocat, abogado, abogada, legal secretary, counsel, notary, jurist, legal
administration ~ operations-management = administrative assistant, office manager, executive assistant, secretary, receptionist, office assistant, data entry, data entry clerk, administrator, assistante de direction, sekretar, sekretarin, burokaufmann, burokauffrau, kaufmann fur buromanagement, kauffrau fur buromanagement, secretaria, personal assistant, clerk, administrative officer, assistant administratif, office administrator, auxiliar administrativo, office clerk, administrative coordinator, empfang
operations-management ~ logistics, manufacturing = operations manager, general manager, plant manager, business manager, operations coordinator, coo, operations analyst, facilities manager, facility manager, betriebsleiter, operations supervisor
procurement ~ logistics = buyer, procurement, purchasing, purchasing manager, procurement manager, einkaufer, einkauferin, acheteur, comprador, sourcing manager, category manager, procurement specialist
logistics ~ warehouse, driving = logistics coordinator, supply chain, supply chain manager, logistics manager, logistics, dispatcher, disponent, freight forwarder, logisticien, transport planner, logistik, transport manager, inventory manager, inventory analyst, demand planner, supply planner, import export
warehouse ~ driving, manufacturing = warehouse, warehouse worker, warehouse associate, warehouse operative, forklift operator, forklift driver, picker, packer, order picker, lagerist, lagermitarbeiter, fachkraft fur lagerlogistik, magasinier, cariste, mozo de almacen, warehouse manager, warehouse supervisor, material handler, shipping clerk, warehouse clerk, staplerfahrer
driving = driver, truck driver, delivery driver, bus driver, lkw fahrer, fahrer, chauffeur, conducteur, courier, van driver, hgv driver, conductor, taxi driver, kraftfahrer, berufskraftfahrer, livreur, hgv class 1 driver
manufacturing ~ maintenance, quality-control, welding = production worker, machine operator, assembler, production operator, cnc operator, cnc machinist, machinist, production supervisor, production manager, operateur, zerspanungsmechaniker, operario, manufacturing technician, assembly line, factory worker, production technician, chef d equipe production, regleur, manufacturing operator, tool maker, werkzeugmechaniker, industrial engineer, process engineer, manufacturing engineer, production engineer
quality-control = quality inspector, quality control, quality manager, quality engineer, quality technician, responsable qualite, qualitatsprufer, quality controller, qhse manager, health and safety, safety officer, ehs manager, hse manager, ehs specialist
maintenance ~ electrical, mechanical-engineering = maintenance technician, maintenance engineer, mechanic, service technician, field service engineer, technicien de maintenance, mechaniker, mechatroniker, industriemechaniker, instandhalter, mecanico, millwright, maintenance, field technician, servicetechniker, handyman, maintenance worker, hvac technician, refrigeration technician, caretaker, hausmeister
automotive ~ maintenance = automotive technician, auto mechanic, vehicle technician, car mechanic, kfz mechatroniker, mecanicien automobile, automotive mechanic, body repair technician, vehicle mechanic, hgv technician, diesel mechanic
welding ~ construction = welder, fabricator, schweisser, soudeur, soldador, pipefitter, boilermaker, welder fabricator, metal worker, sheet metal worker, pipe fitter, metallbauer
electrical ~ construction = electrician, electrical technician, elektriker, elektroniker, electricien, electricista, electrical engineer, electrical installer, elektroinstallateur, instrumentation technician, electrotechnicien, electrical designer, electronics engineer, electronics technician, embedded engineer
mechanical-engineering ~ manufacturing, electrical = mechanical engineer, design engineer, cad designer, maschinenbauingenieur, konstrukteur, ingenieur mecanique, aerospace engineer, drafter, cad technician, robotics engineer, automation engineer, mechanical designer, chemical engineer, materials engineer, konstruktionsingenieur, r d engineer, project engineer
construction ~ civil-engineering, plumbing = construction worker, carpenter, bricklayer, mason, painter, roofer, labourer, laborer, site manager, construction manager, bauleiter, maurer, zimmerer, tischler, schreiner, macon, menuisier, chef de chantier, conducteur de travaux, albanil, carpintero, joiner, plasterer, tiler, foreman, site supervisor, crane operator, excavator operator, quantity surveyor, estimator, scaffolder, dachdecker, construction superintendent, heavy equipment operator, groundworker
plumbing = plumber, plumbing, pipe layer, heating engineer, gas engineer, anlagenmechaniker, plombier, fontanero, installateur, heating technician
civil-engineering ~ architecture = civil engineer, structural engineer, bauingenieur, ingenieur genie civil, surveyor, land surveyor, geotechnical engineer, environmental engineer, site engineer, transportation engineer, highway engineer, water engineer
architecture ~ construction = architect, architekt, architektin, architecte, interior designer, urban planner, landscape architect, bim manager, bauzeichner, arquitecto, bim coordinator, draughtsman
nursing ~ care, medicine, emergency-care = nurse, registered nurse, staff nurse, rn, krankenschwester, krankenpfleger, pflegefachkraft, pflegefachmann, pflegefachfrau, infirmier, infirmiere, enfermero, enfermera, midwife, nurse practitioner, nurse manager, charge nurse, practice nurse, ward manager, hebamme, sage femme, licensed practical nurse, clinical nurse, icu nurse, nursing
care ~ social-work, childcare = care assistant, caregiver, carer, care worker, healthcare assistant, nursing assistant, home health aide, pflegehelfer, altenpfleger, altenpflegerin, aide soignant, aide soignante, support worker, cna, nurse aide, cuidador, cuidadora, patient care technician, personal care assistant, auxiliaire de vie, personal support worker, home carer
medicine ~ pharmacy, laboratory = physician, doctor, surgeon, general practitioner, arzt, arztin, medecin, medico, psychiatrist, anesthesiologist, radiologist, physician assistant, pediatrician, cardiologist, facharzt, veterinarian, vet, tierarzt, gp
allied-health ~ care, medicine = physiotherapist, physical therapist, occupational therapist, speech therapist, radiographer, dietitian, nutritionist, physiotherapeut, kinesitherapeute, fisioterapeuta, respiratory therapist, speech language pathologist, massage therapist, ergotherapeut, optometrist, sonographer, radiologic technologist, psychologist, psychotherapist, counsellor, counselor
medical-office ~ administration, care = medical assistant, medical secretary, medical receptionist, medizinische fachangestellte, mfa, secretaire medicale, medical coder, medical biller, health information, medical billing, patient coordinator
dentistry ~ medicine = dentist, dental assistant, dental hygienist, zahnarzt, zahnmedizinische fachangestellte, dental nurse, orthodontist, dental technician, dentiste, assistante dentaire, dentista
pharmacy ~ laboratory = pharmacist, pharmacy technician, apotheker, apothekerin, pharmacien, farmaceutico, pharmacy assistant, pta
emergency-care ~ public-safety = paramedic, emt, ambulance, emergency medical technician, rettungssanitater, notfallsanitater, ambulancier
laboratory ~ science = laboratory technician, lab technician, lab assistant, medical technologist, laborant, chemielaborant, technicien de laboratoire, phlebotomist, medical laboratory scientist, biomedical scientist, lab analyst, histotechnician, tecnico de laboratorio, clinical research coordinator, clinical research associate
science ~ teaching-higher = scientist, researcher, research assistant, chemist, biologist, physicist, postdoc, research associate, wissenschaftlicher mitarbeiter, chercheur, investigador, geologist, environmental scientist, research fellow, biostatistician, microbiologist, biochemist, ecologist
teaching ~ teaching-higher, childcare, training = teacher, school teacher, primary school teacher, lehrer, lehrerin, enseignant, professeur, profesor, profesora, maestro, maestra, teaching assistant, tutor, special education teacher, substitute teacher, educator, english teacher, math teacher, principal teacher, headteacher, instituteur
teaching-higher = lecturer, professor, assistant professor, associate professor, academic, dozent, maitre de conferences, adjunct
training ~ human-resources = trainer, instructor, instructional designer, corporate trainer, formateur, formatrice, ausbilder, coach, learning designer, formador
childcare ~ social-work = nanny, childcare, early childhood, nursery, kindergarten teacher, erzieher, erzieherin, au pair, preschool teacher, educatrice, nursery nurse, childcare worker, early years, daycare, assistante maternelle, nursery assistant, babysitter
social-work ~ care = social worker, case manager, sozialarbeiter, sozialpadagoge, assistant social, trabajador social, youth worker, community worker, family support worker, educateur specialise, caseworker
kitchen ~ hospitality = chef, cook, sous chef, line cook, head chef, koch, kochin, cuisinier, cocinero, cocinera, kitchen assistant, kitchen porter, baker, pastry chef, backer, konditor, patissier, boulanger, prep cook, executive chef, commis, butcher, chef de partie, dishwasher, kitchen manager, metzger, pizzaiolo, food production
hospitality ~ cleaning = waiter, waitress, server, bartender, barista, hotel, hotel manager, front desk agent, restaurant manager, kellner, kellnerin, serveur, serveuse, camarero, camarera, hotelfachfrau, hotelfachmann, concierge, host, hostess, flight attendant, cabin crew, tour guide, catering, food and beverage, guest service agent, front office, travel agent, restaurant, guest relations, night auditor, bar staff, sommelier, servicekraft, receptionist hotel
cleaning = cleaner, housekeeper, housekeeping, janitor, custodian, reinigungskraft, gebaudereiniger, agent d entretien, femme de chambre, limpiador, limpiadora, room attendant, housekeeping attendant, cleaning supervisor, laundry attendant, raumpflegerin, agent de nettoyage
public-safety = security guard, security officer, police officer, firefighter, door supervisor, sicherheitsmitarbeiter, agent de securite, vigilante, correctional officer, loss prevention, soldier, policeman, wachmann, guard
beauty = hairdresser, hair stylist, barber, beautician, cosmetologist, esthetician, nail technician, friseur, friseurin, coiffeur, coiffeuse, peluquero, peluquera, makeup artist, estheticienne, stylist, beauty therapist, kosmetikerin
fitness ~ training = personal trainer, fitness instructor, gym, yoga teacher, lifeguard, sports coach, fitness trainer, swimming instructor, athletic trainer
agriculture ~ landscaping = farm worker, farmer, farm manager, agronomist, landwirt, agriculteur, agricultor, vineyard, agricultural technician, tractor driver, fisherman, forester, fruit picker, agricultural engineer
landscaping ~ construction = gardener, landscaper, groundskeeper, gartner, jardinier, jardinero, arborist, florist, landschaftsgartner, tree surgeon
real-estate ~ sales = real estate agent, property manager, estate agent, realtor, immobilienmakler, agent immobilier, agente inmobiliario, lettings negotiator, leasing agent, leasing consultant, immobilienkaufmann, property administrator
energy ~ electrical, maintenance = solar installer, wind turbine technician, petroleum engineer, drilling engineer, energy engineer, power plant operator, energy consultant, solar technician, mining engineer, lineman, reservoir engineer, plant operator, energy manager, process operator
aviation ~ driving, maintenance = pilot, aircraft mechanic, aircraft technician, air traffic controller, first officer, ground crew, ramp agent, fluggeratmechaniker, aircraft maintenance technician, aviation technician, flight dispatcher
textile ~ manufacturing = tailor, seamstress, sewing machine operator, fashion designer, dressmaker, schneider, couturiere, couturier, pattern maker, textile technician, upholsterer, costume designer
library ~ administration, teaching = librarian, archivist, bibliothekar, bibliothecaire, museum curator, curator, bibliotecario, library assistant, records manager
music-performance ~ teaching = musician, singer, actor, dancer, music teacher, composer, pianist, performer
executive ~ operations-management, consulting, finance, sales = 
public-administration ~ administration, legal, social-work = civil service
animal-care ~ agriculture, medicine = animal care
chemicals ~ manufacturing, laboratory, energy = 
crafts ~ manufacturing, design-graphic, textile = 
fishing ~ agriculture, maritime = 
food-processing ~ kitchen, manufacturing = 
forestry ~ agriculture, landscaping = forestry
maritime ~ aviation, logistics = 
military ~ public-safety, emergency-care = army, navy, air force, bundeswehr
mining ~ energy, construction = mining
personal-services ~ beauty, care, hospitality = 
printing ~ manufacturing, design-graphic = 
rail ~ driving, logistics = 
religion ~ social-work, teaching = 
telecommunications ~ it-operations, electrical = 
waste ~ cleaning, driving = 
woodworking ~ construction, manufacturing = 
`

const list = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : text.split(', '))

export const OCCUPATION_FAMILIES: readonly OccupationFamily[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [head = '', phrases] = line.split(/ = ?/)
    const [family = '', near] = head.split(' ~ ')
    return { family, near: list(near), phrases: list(phrases) }
  })
