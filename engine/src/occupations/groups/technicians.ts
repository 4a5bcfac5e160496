import type { OccupationTable } from '../rows.ts'

/** ISCO-08 sub-major groups 31 and 32: science, engineering and health technicians. */
export const technicians: OccupationTable = `
== 3111 laboratory
Chemistry technician = chemical laboratory technician, laboratory technician, lab technician, lab analyst, laboratory analyst, laboratory assistant,
    lab assistant, QC analyst, Chemielaborant/in, Laborant/in, Chemisch technischer Assistent, CTA, technicien/ne de laboratoire,
    technicien/ne chimiste, laborantine, técnico/a de laboratorio, analista de laboratorio
Physics technician = physical science technician, Physiklaborant/in, technicien/ne en métrologie
Geology technician = meteorological technician, geotechnical technician, soil technician, technicien/ne géologue
Environmental technician = environmental field technician, water sampling technician, Umwelttechniker/in, Umwelttechnischer Assistent,
    technicien/ne environnement, técnico/a ambiental
== 3112 civil-engineering
Civil engineering technician = construction technician, site technician, Bautechniker/in, technicien/ne génie civil, technicien/ne travaux publics,
    técnico/a de obra
Building inspector = building control officer, construction inspector, clerk of works, fire inspector, Bauprüfer, Bauaufseher,
    contrôleur/euse technique de construction, inspector/a de obras
Surveying technician = survey technician, Vermessungstechniker/in, technicien/ne géomètre, auxiliar de topografía
Materials testing technician = concrete technician, asphalt technician, Baustoffprüfer/in
Energy performance assessor = diagnostiqueur/euse immobilier
Road construction technician; Hydrology technician; Fire prevention officer; Construction safety inspector; Land planning technician
== 3113 electrical
Electrical technician = electrical engineering technician, power technician, Elektrotechniker/in, staatlich geprüfter Elektrotechniker,
    technicien/ne électrotechnique, électrotechnicien/ne, técnico/a electricista, técnico/a eléctrico
Solar technician = solar panel technician, photovoltaic technician, PV technician, Solartechniker/in, Solarteur/in, technicien/ne photovoltaïque,
    técnico/a fotovoltaico
High voltage technician; Substation technician; Hydroelectric technician; Electric vehicle technician; Rail signalling technician;
    Lighting technician electrical
== 3114 electrical
Electronics technician = electronic engineering technician, avionics test technician, Elektroniktechniker/in, technicien/ne électronique,
    électronicien/ne, técnico/a electrónico/a
Instrumentation technician = control and instrumentation technician, instrument technician, MSR Techniker/in, instrumentiste, técnico/a instrumentista
Medical equipment technician = biomedical equipment technician, biomedical technician, medical device technician, Medizintechniker/in,
    technicien/ne biomédical/e, técnico/a de electromedicina
Robotics technician; Semiconductor technician; Audio electronics technician; Microelectronics technician; Calibration technician;
    Security electronics technician
== 3115 mechanical-engineering
Mechanical engineering technician = mechanical technician, test technician, HVAC design technician, Maschinenbautechniker/in,
    staatlich geprüfter Techniker Maschinentechnik, technicien/ne mécanique, técnico/a mecánico/a
Automation technician = controls technician, PLC technician, robot technician, Automatisierungstechniker/in, technicien/ne automaticien/ne,
    técnico/a de automatización
Wind turbine technician = wind technician, Windkrafttechniker/in, Servicetechniker Windenergie, technicien/ne de maintenance éolienne,
    técnico/a de aerogeneradores
Marine surveyor = ship surveyor
Hydraulics technician = hydraulic technician, technicien/ne hydraulicien
Additive manufacturing technician = 3D printing technician
Marine technician; Refrigeration design technician; Pneumatics technician; Aerospace technician; Test bench technician; Heating technician design;
    Metrology technician; Rail technician
== 3115 maintenance
Maintenance planner = maintenance scheduler, reliability technician, Instandhaltungsplaner/in, technicien/ne méthodes maintenance,
    planificador/a de mantenimiento
== 3116 mechanical-engineering
Chemical engineering technician = process technician, pilot plant technician, Chemietechniker/in, Verfahrenstechniker/in, technicien/ne procédés,
    técnico/a de procesos
Pharmaceutical production technician = bioprocess technician, GMP technician, Pharmatechniker/in, Biotechnologischer Assistent,
    technicien/ne de production pharmaceutique
Food technician = food laboratory technician, Lebensmitteltechniker/in, technicien/ne agroalimentaire
== 3117 mining
Mining technician = metallurgical technician, drilling technician, Bergbautechniker/in, technicien/ne des mines, técnico/a de minas
== 3118 mechanical-engineering
Draughtsperson = draftsman, draftsperson, drafter, draughtsman, CAD technician, CAD designer, CAD operator, CAD drafter, mechanical drafter,
    CAD engineer, Technischer Zeichner, Technische Zeichnerin, technischer Produktdesigner, technische Produktdesignerin, CAD Konstrukteur/in,
    dessinateur/rice, dessinateur/rice projeteur/se, dessinateur/rice industriel, projeteur/euse, delineante, dibujante técnico
== 3118 architecture
Architectural technician = architectural technologist, architectural draughtsperson, architectural drafter, BIM technician, Bauzeichner/in,
    dessinateur/rice en bâtiment, dessinateur/rice en architecture, delineante de construcción
== 3118 electrical
Electrical designer = electrical drafter, electrical CAD technician, Elektroplaner/in, Elektrokonstrukteur/in, dessinateur/rice projeteur électricité,
    delineante eléctrico
== 3119 manufacturing
Production engineering technician = industrial engineering technician, work study technician, time study analyst, methods technician,
    Arbeitsvorbereiter/in, Fertigungstechniker/in, REFA Techniker/in, agent de méthodes, technicien/ne méthodes, técnico/a de métodos
== 3119 quality-control
Quality technician = quality control technician, quality assurance technician, NDT technician, quality assurance inspector, Qualitätstechniker/in,
    Qualitätsfachmann/frau, technicien/ne qualité, técnico/a de calidad
Safety technician = fire protection technician, safety inspector, Brandschutzbeauftragter, técnico/a de seguridad
Crime scene investigator = forensic technician, forensic scientist, Kriminaltechniker/in, technicien/ne de police scientifique, técnico/a forense
Vehicle inspector = Kfz Prüfingenieur, contrôleur/euse technique automobile
Non destructive testing technician; Fire investigator; Noise technician; Textile quality technician; Leather laboratory technician;
    Aviation safety inspector; Pipeline inspector
== 3121 mining
Mining supervisor = quarry supervisor, mine foreman, Steiger, porion, capataz de mina
== 3122 manufacturing
Production supervisor = manufacturing supervisor, shift supervisor production, production team leader, shift leader, line leader, production foreman,
    production shift manager, factory supervisor, Schichtleiter/in, Produktionsmeister/in, Industriemeister/in, Gruppenleiter Produktion,
    Vorarbeiter Produktion, Schichtführer/in, chef d'équipe production, chef d'équipe, chef d'atelier, agent de maîtrise,
    superviseur/euse de production, encargado/a de producción, supervisor/a de producción, jefe de turno
Maintenance supervisor = workshop supervisor, Werkstattleiter/in, Werkstattmeister/in, Instandhaltungsmeister/in, chef d'équipe maintenance,
    jefe de taller
Assembly supervisor; Foundry supervisor; Paper mill supervisor; Textile production supervisor; Food production supervisor; Printing supervisor;
    Metal production supervisor; Plastics production supervisor; Chemical production supervisor; Packaging supervisor
== 3123 construction
Construction supervisor = site supervisor, site manager, general foreman, building foreman, construction foreman, foreman,
    construction superintendent, works supervisor, Polier/in, Bauführer/in, Vorarbeiter Bau, Baustellenleiter/in, chef de chantier,
    chef d'équipe bâtiment, encargado/a de obra, capataz de obra
Roofing supervisor; Electrical supervisor; Plumbing supervisor; Scaffolding supervisor; Road construction supervisor; Bridge construction supervisor;
    Tiling supervisor; Painting supervisor; Carpentry supervisor; Demolition supervisor; Rail construction supervisor; Sewer construction supervisor
== 3131 energy
Power plant operator = power station operator, power plant control room operator, power distribution dispatcher, Kraftwerker/in, Leitwartenfahrer,
    conducteur/rice de centrale, operador/a de central eléctrica
Nuclear reactor operator = Reaktoroperateur, opérateur/rice de centrale nucléaire
Hydroelectric plant operator; Wind farm operator; Solar plant operator; Biogas plant operator; Geothermal plant operator; Grid control operator
== 3132 energy
Water treatment plant operator = wastewater operator, sewage plant operator, pumping station operator, incinerator operator,
    Fachkraft für Abwassertechnik, Fachkraft für Wasserversorgungstechnik, Klärwärter/in, agent de traitement des eaux,
    technicien/ne station d'épuration, operador/a de planta de tratamiento de agua
== 3133 chemicals
Chemical plant controller = chemical process controller, chemical control room operator, Chemikant/in, pilote d'installation chimique,
    opérateur/rice en salle de contrôle, operador/a de planta química
== 3134 energy
Oil refinery operator = petroleum refinery operator, gas plant operator, refinery process operator, Raffinerieanlagenfahrer,
    opérateur/rice raffinerie, operador/a de refinería
== 3135 manufacturing
Metal production controller = rolling mill controller, blast furnace controller, Hüttentechniker, Verfahrensmechaniker in der Hüttenindustrie,
    conducteur/rice de laminoir
== 3139 manufacturing
Process control technician = automated assembly line operator, control room operator, robot operator, paper machine controller, Anlagenfahrer/in,
    conducteur/rice de ligne automatisée, operador/a de sala de control
== 3141 laboratory
Life science technician = biology technician, biotechnology technician, biological technician, research technician, microbiology technician,
    Biologielaborant/in, Biologisch technischer Assistent, Biologisch technische Assistentin, BTA, technicien/ne biologiste,
    technicien/ne de recherche, técnico/a de biotecnología
== 3142 agriculture
Agricultural technician = agronomy technician, dairy technician, herd tester, Agrartechniker/in, Landwirtschaftstechniker/in, technicien/ne agricole,
    técnico/a agrícola
== 3143 forestry
Forestry technician = forest technician, Forsttechniker/in, technicien/ne forestier, técnico/a forestal
== 3151 maritime
Ship's engineer = marine engineer, chief engineer ship, second engineer ship, Schiffsingenieur/in, Schiffsbetriebstechniker, officier mécanicien,
    oficial de máquinas, maquinista naval
== 3152 maritime
Ship's captain = ship captain, master mariner, skipper, deck officer, chief mate, first mate, Kapitän/in, Nautischer Offizier, Schiffsführer/in,
    Lotse, capitaine de navire, officier de pont, pilote maritime, capitán de barco, oficial de puente, patrón de barco
Harbour pilot; Ferry captain; Tugboat captain; Yacht captain; Fishing boat master; Vessel traffic operator; Port captain
== 3153 aviation
Pilot = airline pilot, commercial pilot, captain airline, first officer, co pilot, Pilotin, Verkehrspilot/in, Flugkapitän/in, Fluglehrer/in,
    pilote de ligne, copilote, pilote d'hélicoptère, piloto de avión, piloto
Helicopter pilot; Flight instructor; Drone pilot; Flight engineer; Airline captain; Cargo pilot; Crop dusting pilot
== 3154 aviation
Air traffic controller = flight controller, Fluglotse, Fluglotsin, contrôleur/euse aérien/ne, controlador/a aéreo/a
== 3155 aviation
Air traffic safety technician = avionics systems technician, air navigation technician, Flugsicherungstechniker/in,
    électronicien/ne de la sécurité aérienne
== 3211 allied-health
Radiographer = radiologic technologist, X ray technician, radiology technician, ultrasound technician, medical imaging technologist,
    Medizinisch technischer Radiologieassistent, Medizinisch technische Radiologieassistentin, MTRA, Medizinischer Technologe für Radiologie,
    Röntgenassistent/in, manipulateur/rice en électroradiologie, manipulateur/rice radio, técnico/a de rayos X, técnico/a en radiología
Sonographer; Radiation therapist; MRI technologist; Mammographer; Nuclear medicine technologist; CT technologist
== 3212 laboratory
Medical laboratory technician = medical laboratory technologist, medical laboratory scientist, biomedical scientist, medical technologist,
    pathology technician, histotechnician, clinical laboratory technician, Medizinisch technischer Assistent,
    Medizinisch technische Laboratoriumsassistentin, MTLA, MTA Labor, technicien/ne de laboratoire médical, technicien/ne d'analyses biomédicales,
    préleveur/euse, técnico/a de laboratorio clínico, flebotomista
Cytology technician = cytotechnologist, cytologist, cytotechnicien/ne
Phlebotomist; Histology technician; Blood bank technician; Microbiology laboratory technician; Embryologist; Sperm bank technician
== 3213 pharmacy
Pharmacy technician = pharmacy assistant, dispensing technician, pharmacy dispenser, Pharmazeutisch technischer Assistent,
    Pharmazeutisch technische Assistentin, PTA, Pharmazeutisch kaufmännische Angestellte, PKA, préparateur/rice en pharmacie, técnico/a de farmacia,
    auxiliar de farmacia
== 3214 dentistry
Dental technician = dental laboratory technician, denturist, Zahntechniker/in, prothésiste dentaire, protésico/a dental
== 3214 allied-health
Orthotist = prosthetist, orthopaedic technician, Orthopädietechniker/in, Orthopädietechnik Mechaniker, orthoprothésiste, técnico/a ortoprotésico
Hearing aid technician = hearing aid acoustician, hearing care professional, Hörakustiker/in, Hörgeräteakustiker/in, audioprothésiste, audioprotesista
== 3221 nursing
Enrolled nurse = licensed practical nurse, LPN, licensed vocational nurse, LVN, associate nurse, nursing associate, practical nurse,
    Pflegeassistent/in, Krankenpflegehelfer/in, Pflegefachassistent/in, infirmier/ère auxiliaire, técnico/a en cuidados de enfermería
== 3222 nursing
Assistant midwife = traditional birth attendant, doula, auxiliaire de sage femme
== 3230 allied-health
Herbalist = traditional healer, reflexologist, reiki practitioner, Reflexzonentherapeut/in, réflexologue, reflexólogo/a
== 3240 animal-care
Veterinary nurse = veterinary technician, vet nurse, vet tech, veterinary assistant, animal nurse, Tiermedizinische Fachangestellte,
    Tiermedizinischer Fachangestellter, Tierarzthelfer/in, auxiliaire vétérinaire, ASV, auxiliar de veterinaria
== 3251 dentistry
Dental hygienist = dental therapist, Dentalhygieniker/in, hygiéniste dentaire, higienista dental
Dental assistant = dental nurse, orthodontic assistant, Zahnmedizinischer Fachangestellter, Zahnmedizinische Fachangestellte, ZFA, Zahnarzthelfer/in,
    assistant/e dentaire, auxiliar dental
== 3252 medical-office
Medical records technician = health information technician, medical coder, clinical coder, medical biller, medical billing specialist,
    health records clerk, Medizinischer Dokumentar, Medizinische Dokumentarin, Medizinischer Kodierer, technicien/ne de l'information médicale,
    codificador/a clínico, técnico/a de documentación sanitaria
== 3253 care
Community health worker = health visitor assistant, health promotion worker, health educator, family health worker, Gesundheitsberater/in,
    agent de santé communautaire, promotor/a de salud
== 3254 allied-health
Dispensing optician = optician, contact lens optician, Augenoptiker/in, opticien/ne, opticien/ne lunetier, óptico/a
== 3255 allied-health
Physiotherapy assistant = physical therapist assistant, physiotherapy technician, massage therapist, massage practitioner,
    occupational therapy assistant, acupressure therapist, hydrotherapist, Masseur/in, medizinischer Bademeister,
    Masseur und medizinischer Bademeister, massothérapeute, masajista, quiromasajista
== 3256 medical-office
Medical assistant = clinical assistant, doctor's assistant, ophthalmic assistant, medizinischer Fachangestellter, medizinische Fachangestellte, MFA,
    Arzthelfer/in, assistant/e médical/e, auxiliar clínico, asistente médico/a
== 3257 quality-control
Food safety inspector = health inspector, environmental health inspector, labour inspector, occupational health inspector, factory inspector,
    food inspector, Lebensmittelkontrolleur/in, Arbeitsinspektor/in, inspecteur/rice du travail, inspecteur/rice sanitaire, contrôleur/euse sanitaire,
    inspector/a de sanidad, inspector/a de trabajo
== 3258 emergency-care
Emergency medical technician = EMT, ambulance technician, ambulance officer, ambulance driver, emergency care assistant, Rettungssanitäter/in,
    Rettungshelfer/in, ambulancier/ère, técnico/a en emergencias sanitarias, conductor/a de ambulancia
Emergency dispatcher = emergency medical dispatcher, 911 dispatcher, emergency call handler, Leitstellendisponent/in,
    assistant/e de régulation médicale, ARM, operador/a de emergencias
== 3259 allied-health
Respiratory therapist = anesthesia technician, cardiac technician, sleep technician, electrocardiograph technician, operating department practitioner,
    Anästhesietechnischer Assistent, Operationstechnischer Assistent, Operationstechnische Assistentin, OTA, Atmungstherapeut/in, Kardiotechniker/in,
    inhalothérapeute, perfusionniste, terapeuta respiratorio/a
Surgical technologist = surgical technician, scrub tech, sterile processing technician, technicien/ne de stérilisation, agent de stérilisation,
    instrumentista quirúrgico
Perfusionist; Anaesthetic technician; EEG technician; Sleep technologist; Cardiac physiologist; Vision therapist; Lactation consultant;
    Diabetes educator
`
