import type { OccupationTable } from '../rows.ts'

/** ISCO-08 major group 5: service and sales workers. */
export const servicesAndSales: OccupationTable = `
== 5111 hospitality
Flight attendant = cabin crew, cabin crew member, air hostess, steward airline, purser, Flugbegleiter/in, Steward, Stewardess, hôtesse de l'air,
    personnel navigant commercial, PNC, auxiliar de vuelo, azafata, tripulante de cabina
Ship steward = cruise ship attendant, train attendant, Schiffssteward, hôte de bord
== 5112 driving
Train conductor = tram conductor, bus conductor, ticket inspector, train guard, ticket collector, conductor train, Zugbegleiter/in, Schaffner/in,
    Fahrkartenkontrolleur, contrôleur/euse SNCF, chef de bord, contrôleur/euse de train, revisora
== 5113 hospitality
Tour guide = travel guide, tourist guide, tour leader, Reiseleiter/in, Fremdenführer/in, Gästeführer/in, Stadtführer/in, Bergführer/in,
    guide touristique, guide conférencier/ère, accompagnateur/rice de voyages, guía turístico/a, guía de turismo
Mountain guide; Safari guide; Museum guide; Fishing guide; Wine guide; Ghost tour guide
== 5120 kitchen
Cook = line cook, short order cook, prep cook, commis chef, commis, demi chef, restaurant cook, canteen cook, pizza maker, pizzaiolo, Koch, Köchin,
    Jungkoch, Beikoch, Pizzabäcker/in, cuisinier/ère, commis de cuisine, cuisinier/ère de collectivité, cocinero/a, ayudante de cocinero, pizzero/a
Grill cook; Pizza chef; Sushi chef; School cook; Private cook; Diet cook; Fish cook; Industrial cook; Ship's cook; Breakfast cook; Vegan cook
== 5131 hospitality
Waiter = waitress, restaurant server, server, food server, hostess, maître d'hôtel, waiting staff, banquet waiter, Kellner/in,
    Restaurantfachmann/frau, Servicekraft, Bedienung, Oberkellner/in, Chef de Rang, Commis de Rang, Fachmann für Restaurants, serveur/euse,
    commis de salle, sommelière, camarero/a, mesero/a, sumiller
Sommelier; Head waiter; Banquet server; Host; Room service attendant; Wine waiter; Food runner
== 5132 hospitality
Bartender = barman, barmaid, barkeeper, mixologist, bar staff, bar person, Barkeeperin, Barmixer, Thekenkraft, camarero/a de barra, cantinero
Barista = coffee maker, head barista
== 5141 beauty
Hairdresser = hair stylist, hairstylist, salon stylist, Friseur/in, Barbier, Herrenfriseur, coiffeur/euse, peluquero/a, barbero/a, estilista
Barber; Hair colourist; Wig stylist; Afro hair specialist; Hair extensions specialist
== 5142 beauty
Beautician = beauty therapist, cosmetologist, esthetician, aesthetician, make up artist, manicurist, spa therapist, lash technician,
    skincare specialist, Kosmetiker/in, Visagist/in, Maskenbildner/in, Nageldesigner/in, esthéticien/ne, maquilleur/euse, prothésiste ongulaire,
    esteticista, maquillador/a, manicurista
Makeup artist; Nail technician; Massage and spa therapist; Eyelash technician; Tanning consultant; Electrologist; Micropigmentation specialist;
    Weight loss consultant
== 5151 cleaning
Housekeeping supervisor = executive housekeeper, cleaning supervisor, head housekeeper, housekeeping manager, Hausdame, Hauswirtschaftsleiter/in,
    Vorarbeiter Reinigung, gouvernant/e d'hôtel, chef d'équipe propreté, gobernanta, supervisor/a de limpieza
== 5152 cleaning
Domestic housekeeper = private housekeeper, house manager, Haushälter/in, Hauswirtschafter/in, gouvernante de maison, intendant/e, ama de llaves
Bed and breakfast operator = guest house owner, propriétaire de chambres d'hôtes
== 5153 maintenance
Building caretaker = caretaker, janitor, custodian, concierge building, sexton, building superintendent, school caretaker, site caretaker,
    Hausmeister/in, Hauswart/in, Facility Mitarbeiter, gardien/ne d'immeuble, concierge d'immeuble, conserje de edificio, portero/a de finca
== 5161 personal-services
Astrologer = fortune teller, palmist, Astrologe, astrologue, astrólogo/a
== 5162 personal-services
Companion = valet, butler, lady's maid, Butlerin, Gesellschafter/in, majordome, dame de compagnie, mayordomo
== 5163 personal-services
Funeral director = undertaker, embalmer, mortician, funeral arranger, Bestatter/in, Bestattungsfachkraft, conseiller/ère funéraire,
    thanatopracteur/rice, agent funéraire, director/a de funeraria, tanatopractor/a
== 5164 animal-care
Animal care worker = dog groomer, zoo keeper, dog walker, animal caretaker, animal care assistant, veterinary aide, Tierpfleger/in, Hundetrainer/in,
    Hundefriseur/in, toiletteur/euse, soigneur/euse animalier, éducateur/rice canin, cuidador/a de animales, peluquero/a canino, adiestrador/a canino
Zookeeper; Pet groomer; Dog trainer; Kennel worker; Pet sitter; Animal shelter worker; Wildlife rehabilitator; Guide dog trainer
== 5165 training
Driving instructor = driving teacher, HGV instructor, Fahrlehrer/in, moniteur/rice d'auto école, enseignant/e de la conduite,
    profesor/a de autoescuela
== 5169 personal-services
Escort = dating consultant, party host, social escort, dance host
== 5211 retail
Market trader = stall holder, market salesperson, market vendor, Marktverkäufer/in, commerçant/e ambulant/e, vendeur/euse sur les marchés,
    vendedor/a de mercado
== 5212 hospitality
Street food seller = food truck operator, street food vendor, Imbissverkäufer/in, vendeur/euse de rue alimentaire, vendedor/a de comida callejera
== 5221 retail
Shopkeeper = shop owner, grocer, newsagent, retailer, Ladeninhaber/in, Einzelhändler/in, commerçant/e, épicier/ère, comerciante, tendero/a
== 5222 retail
Shop supervisor = retail supervisor, floor manager retail, retail team leader, store supervisor, checkout supervisor, sales floor supervisor,
    department supervisor retail, key holder, Verkaufsleiter Filiale, Kassenaufsicht, Schichtleiter Einzelhandel, chef de caisse,
    responsable de rayon, premier vendeur, supervisor/a de tienda, encargado/a de sección
== 5223 retail
Shop assistant = sales assistant, retail assistant, retail sales associate, sales associate, store associate, retail associate, shop sales assistant,
    salesperson, salesman, saleswoman, sales clerk, retail clerk, retail salesperson, store assistant, customer assistant, retail worker,
    sales advisor, sales adviser, boutique assistant, furniture salesperson, phone shop assistant, Verkäufer/in, Einzelhandelskaufmann/frau,
    Kaufmann im Einzelhandel, Kauffrau im Einzelhandel, Einzelhandelsverkäufer/in, Fachverkäufer/in, Automobilverkäufer/in, Bäckereifachverkäufer/in,
    Fleischereifachverkäufer/in, Verkaufsmitarbeiter/in, Automobilkaufmann/frau, Drogist/in, vendeur/euse, conseiller/ère de vente,
    vendeur/euse conseil, employé/e de commerce, employé/e polyvalent/e de magasin, équipier/ère de vente, vendeur/euse automobile, dependiente,
    dependienta, vendedor/a, asesor/a de ventas
Optical sales assistant = optical assistant, eyewear consultant, monteur/euse vendeur en optique
Bookseller = Buchhändler/in, libraire, librero/a
Delicatessen assistant = counter assistant deli
Cosmetics sales assistant = beauty adviser, conseiller/ère beauté
Antique dealer = Antiquitätenhändler/in, antiquaire, anticuario/a
Wine merchant = caviste, Weinhändler/in
Jewellery sales assistant; Furniture sales assistant; Clothing sales assistant; Electronics sales assistant; Fishmonger assistant;
    Bakery sales assistant; Hardware store assistant; Pet shop assistant; Toy shop assistant; Music shop assistant; Sports shop assistant;
    Car salesperson; Florist shop assistant; Garden centre assistant; Shoe shop assistant; Mobile phone sales assistant
== 5230 retail
Cashier = checkout operator, till operator, ticket clerk, box office clerk, ticket seller, checkout assistant, store cashier, Kassierer/in,
    Kassenkraft, caissier/ère, hôte de caisse, hôtesse de caisse, cajero/a
== 5241 beauty
Model = fashion model, photo model, artist's model, Fotomodell, Mannequin, modelo
== 5242 retail
Sales demonstrator = product demonstrator, brand ambassador, promoter, promotional staff, in store promoter, Promoterin, Verkaufsförderer,
    démonstrateur/rice, animateur/rice commercial/e, promotor/a de ventas
== 5243 sales
Door to door salesperson = door to door sales representative, canvasser, street fundraiser, face to face fundraiser, Haustürverkäufer,
    vendeur/euse à domicile, recruteur/euse de donateurs, vendedor/a a domicilio
== 5244 sales
Telemarketer = telesales agent, telephone sales agent, telesales executive, telemarketing agent, outbound call agent, telesales, Telefonverkäufer/in,
    Telemarketing Agentin, télévendeur/euse, téléprospecteur/rice, televendedor/a, teleoperador/a de ventas
== 5245 retail
Service station attendant = petrol station attendant, gas station attendant, Tankwart/in, pompiste, empleado/a de gasolinera, gasolinero/a
== 5246 hospitality
Food counter attendant = cafeteria attendant, deli assistant, canteen assistant, salad bar attendant, food service worker, ice cream seller,
    sandwich maker, dining room attendant, Kantinenmitarbeiter/in, Cafeteriamitarbeiter, employé/e de restauration, employé/e de cafétéria,
    agent de restauration, employé/e polyvalent/e de restauration, auxiliar de cafetería
== 5249 retail
Rental clerk = car rental agent, rental agent, equipment rental assistant, Autovermieter Mitarbeiter, agent de location,
    agente de alquiler de vehículos
Merchandiser = retail merchandiser, field merchandiser, stock merchandiser, Merchandiserin, marchandiseur/euse, reponedor/a merchandiser
== 5311 childcare
Childcare worker = child care worker, nursery assistant, nursery practitioner, daycare worker, creche worker, out of school care worker,
    day care assistant, early years practitioner, early years assistant, childcare assistant, childcare provider, nursery worker, Kinderpfleger/in,
    Tagesmutter, Tagesvater, Kinderbetreuer/in, Kindermädchen, Sozialpädagogischer Assistent, Sozialpädagogische Assistentin, assistant/e maternel/le,
    auxiliaire de puériculture, garde d'enfants, nounou, animateur/rice périscolaire, agent petite enfance, niñero/a, cuidador/a de niños,
    técnico/a en educación infantil
Nanny; Childminder; Au pair; Babysitter; After school club worker; Nursery nurse; School bus attendant
== 5312 teaching
Teaching assistant = teacher's aide, teacher aide, classroom assistant, learning support assistant, special needs assistant, preschool assistant,
    paraprofessional, instructional aide, teacher assistant, education assistant, Lehrassistent/in, Schulassistent/in, Pädagogische Hilfskraft, AESH,
    ATSEM, accompagnant/e d'élèves en situation de handicap, assistant/e d'éducation, surveillant/e scolaire, auxiliar de educación infantil,
    auxiliar docente, ayudante de profesor
== 5321 care
Healthcare assistant = health care assistant, nursing assistant, nurse aide, certified nursing assistant, CNA, patient care assistant,
    patient care technician, hospital orderly, ward assistant, nursing aide, psychiatric aide, hospital porter care, patient care associate,
    care assistant, senior care assistant, nursing home carer, residential care assistant, Pflegehelfer/in, Altenpfleger/in, Altenpflegehelfer/in,
    Pflegehilfskraft, Schwesternhelfer/in, Stationshilfe, Betreuungskraft, Gesundheits und Pflegeassistent, aide soignant/e,
    agent des services hospitaliers, ASH, brancardier/ère, auxiliar de enfermería, celador/a, auxiliar de geriatría, gerocultor/a
Nurse aide psychiatric; Hospital porter; Hospice care assistant; Maternity support worker; Disability care assistant; Dementia care assistant;
    Night care assistant; Theatre support worker
== 5322 care
Home care worker = home carer, home health aide, personal care assistant, personal support worker, domiciliary care worker, caregiver, carer,
    care worker, home care aide, home care assistant, personal care aide, Pflegekraft ambulant, Haushaltshilfe Pflege, Seniorenbetreuer/in,
    Alltagsbegleiter Senioren, ambulanter Pflegehelfer, auxiliaire de vie, auxiliaire de vie sociale, aide à domicile, assistant/e de vie, cuidador/a,
    auxiliar de ayuda a domicilio, asistente personal, cuidador/a de ancianos
Foster carer = Pflegemutter, Pflegevater, assistant/e familial/e
Live in carer; Respite carer; Elderly companion
== 5329 care
Hospital service worker = first aid attendant, sterilisation assistant, dental aide, pharmacy aide, medical imaging assistant,
    hospital support worker, first aider, Sanitätshelfer, secouriste
== 5411 public-safety
Firefighter = fireman, fire fighter, forest firefighter, aircraft rescue firefighter, Feuerwehrmann/frau, Berufsfeuerwehrmann, Brandmeister/in,
    pompier, sapeur pompier, bombero/a
== 5412 public-safety
Police officer = policeman, policewoman, constable, patrol officer, police constable, highway patrol officer, sheriff deputy, Polizist/in,
    Polizeibeamter, Polizeibeamtin, Polizeimeister/in, policier/ère, gardien de la paix, gendarme, agent de police, policía, agente de policía,
    guardia civil
Dog handler = canine handler, K9 handler, Hundeführer/in, maître chien
Detective constable; Traffic police officer; Harbour police officer; Community support officer
== 5413 public-safety
Prison officer = correctional officer, corrections officer, prison guard, jailer, detention officer, Justizvollzugsbeamter, Justizvollzugsbeamtin,
    surveillant/e pénitentiaire, gardien/ne de prison, funcionario/a de prisiones
== 5414 public-safety
Security guard = security officer, bouncer, doorman, patrolman, watchman, loss prevention officer, security patrol officer, museum guard,
    close protection officer, night watchman, gatekeeper, Sicherheitsmitarbeiter/in, Wachmann/frau, Türsteher/in, Fachkraft für Schutz und Sicherheit,
    Werkschutz, Ladendetektiv/in, Personenschützer/in, Sicherheitskraft, agent/e de sécurité, agent/e de surveillance,
    agent de prévention et de sécurité, garde du corps, rondier, vigilante, vigilante de seguridad, guardia de seguridad, escolta
Airport security officer = airport security screener, Luftsicherheitsassistent/in, agent de sûreté aéroportuaire
Armoured car guard = cash in transit officer, convoyeur/euse de fonds
Bodyguard; Store detective; CCTV operator; Door supervisor; Event security officer; Alarm response officer; Museum security guard
== 5419 public-safety
Lifeguard = beach lifeguard, pool lifeguard, crossing guard, traffic warden, parking enforcement officer, ski patroller, animal control officer,
    Rettungsschwimmer/in, Bademeister/in, Fachangestellter für Bäderbetriebe, Politesse, surveillant/e de baignade,
    agent de surveillance de la voie publique, ASVP, socorrista, agente de movilidad
`
