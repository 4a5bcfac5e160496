import type { LexiconTable } from '../rows.ts'

/** Power stations, grids, oil and gas, renewables, water supply: running, building and trading them. */
export const energy: LexiconTable = `
== domain .7
Power plant operation = power station operation, conduite de centrale, Kraftwerksbetrieb, operación de centrales, power plant control room
Steam turbines = turbine operation, steam turbine maintenance, turbine à vapeur, Dampfturbinen @ .8 < power-plant-operation
Gas turbines = gas turbine maintenance, combustion turbines, turbine à gaz, Gasturbinen @ .8 < power-plant-operation
Combined cycle plants = CCGT, combined cycle power plant, HRSG @ .85 < power-plant-operation
Combined heat and power = CHP plants, cogeneration, Blockheizkraftwerk, BHKW, Kraft-Wärme-Kopplung @ .75
Boiler operation = steam boilers, boiler operator licence, stationary engineering, stationary engineer, conduite de chaudière,
    Kesselwärter @ .7
Hydropower = hydroelectric power, hydroelectricity, hydroélectricité, Wasserkraft, energía hidroeléctrica @ .75 < renewable-energy
Nuclear reactor operation = reactor operator licence, nuclear plant operation, conduite de réacteur @ .9 < nuclear-engineering
Nuclear decommissioning = decommissioning nuclear, démantèlement nucléaire, Rückbau kerntechnischer anlagen @ .85 < nuclear-engineering
Radioactive waste management = nuclear waste, déchets radioactifs @ .85 < nuclear-engineering
Health physics = radiological protection, radiation monitoring, radiological surveys, ALARA @ .8
Biogas plants = biogas, anaerobic digestion, méthanisation, Biogasanlagen, digestión anaerobia @ .75 < renewable-energy
Biomass energy = biomass, biomass boilers, biomasse, bioenergy, biofuels @ .7 < renewable-energy
Geothermal energy = geothermal, géothermie, ground source heat @ .75 < renewable-energy
Hydrogen technology = green hydrogen, electrolysers, fuel cells, hydrogène, Wasserstofftechnik, Brennstoffzelle @ .8 < battery-technology
Carbon capture and storage = CCS, CCUS, carbon capture, captage du CO2 @ .85
Energy storage = battery energy storage, BESS, stockage d'énergie, Energiespeicher @ .75 < battery-technology
Smart grids = smart grid, smart metering, smart meters, réseaux intelligents, Smart Meter Rollout @ .75
District heating = heat networks, réseau de chaleur, Fernwärme @ .75
Electric vehicle charging = EV charging infrastructure, EV charger installation, bornes de recharge, IRVE, Ladeinfrastruktur @ .65
Energy trading = power trading, gas trading, energy markets, Energiehandel, trading énergie @ .8
Energy policy = energy regulation, politique énergétique, Energierecht, EnWG @ .7
Energy auditing = energy audits, audit énergétique, Energieberatung, energy assessments, DPE diagnostic,
    DENA energieberater @ .65 < energy-efficiency
ISO 50001 = energy management systems, Energiemanagement, ISO50001, management de l'énergie @ .65 < energy-efficiency
Demand response = demand-side management, load management, effacement électrique @ .8
Power purchase agreements = PPA contracts, PPAs energy, renewable PPAs @ .8
Grid connection = grid integration, grid code compliance, interconnection studies, raccordement réseau, Netzanschluss @ .8
Grid operation = power system operation, system operator control, Netzführung, conduite du réseau, electricity dispatching @ .85
Utility metering = meter reading, meter installation, relève de compteurs, Zählerablesung, smart meter installation @ .5
Life cycle assessment = LCA, life-cycle analysis, analyse du cycle de vie, Ökobilanz < carbon-accounting; SimaPro; OpenLCA @ .75
Emissions trading = carbon markets, EU ETS, carbon credits, carbon offsets, marché carbone @ .75

== method .75 < power-engineering
High-voltage switching = HV switching, authorised person high voltage, SAP high voltage, Schaltberechtigung, manœuvres HT @ .8
Substation maintenance = electrical substations, substation design, postes électriques, Umspannwerk, subestaciones eléctricas @ .8
Overhead line work = powerline work, lineman, lineworker, power line construction, monteur de lignes, Freileitungsbau, overhead lines @ .75
Underground cable jointing = HV jointing, cable splicing power, Muffenmontage, jonction de câbles @ .8
Protection relays = protective relays, relay protection, power system protection, Schutztechnik, relay testing,
    protection coordination @ .85
Transformer maintenance = power transformers, transformers testing, transformer oil analysis @ .8
Power quality = harmonics analysis, power factor correction @ .8
Load flow analysis = power flow studies, short-circuit studies, arc flash studies, arc flash analysis, load flow studies @ .85
High-voltage direct current #hvdc = HVDC @ .9
Generator maintenance = diesel generators, emergency generators, standby generators, gensets, groupes électrogènes, Notstromaggregate @ .65
Uninterruptible power supplies = UPS systems, UPS maintenance, onduleurs, USV-Anlagen @ .65
Medium-voltage switchgear = switchgear maintenance, switchgear, MV switchgear, Schaltanlagen, cellules HTA @ .75
Street lighting = public lighting, éclairage public, Straßenbeleuchtung, alumbrado público @ .6

== method .7
Photovoltaic installation = solar panel installation, PV installation, solar installer, installation photovoltaïque, PV-Montage,
    instalación fotovoltaica, NABCEP @ .65 < solar-energy
Solar thermal systems = solar water heating, solaire thermique, Solarthermie @ .7 < solar-energy
Wind turbine maintenance = wind turbine technician, wind turbine service, maintenance éolienne, Windkraftanlagen wartung @ .75 < wind-energy
Blade repair = rotor blade repair, wind turbine blade repair, réparation de pales @ .8 < wind-energy
Offshore wind = offshore wind farms, éolien en mer, Offshore-Windkraft @ .8 < wind-energy
Wind resource assessment = wind yield assessment; WAsP?; windPRO < wind-energy @ .85
Heat pump installation = air source heat pumps, installation de pompes à chaleur, Wärmepumpen installation, aerothermal systems @ .65

== method .75 < oil-and-gas
Rotary drilling = rig operations, drill floor, roughneck, derrickhand, oil rig work, drilling rigs
Directional drilling = MWD/LWD, measurement while drilling, horizontal directional drilling, forage dirigé @ .85
Drilling fluids = mud engineering, drilling mud, boues de forage @ .85
Well control = IWCF, IWCF well control, well control certificate, blowout preventers, BOP well control @ .85
Well logging = wireline logging, mud logging, wireline operations, diagraphies @ .85
Well testing = well intervention, slickline, coiled tubing, well workover @ .85
Hydraulic fracturing = fracking, frac operations, well stimulation @ .8
Reservoir simulation = reservoir modelling, history matching @ .9
Petrophysics = petrophysical analysis, formation evaluation @ .9
Seismic interpretation = seismic processing, seismic data acquisition, seismic surveys, interprétation sismique @ .85
Subsea engineering = subsea systems, subsea production, ROV operations, ROV pilot, subsea wellheads @ .85
Pipeline construction = pipelining, pipeline welding API 1104, API 1104, pipeline installation @ .75
Pipeline integrity = pipeline inspection, pigging, cathodic protection, corrosion protection, protection cathodique @ .8
Refinery process operation = refinery operator, crude distillation, raffinage, petroleum refining, catalytic cracking @ .75
LNG processing = liquefied natural gas, LNG, GNL, gas liquefaction, Flüssigerdgas @ .75
Gas processing = gas treatment plants, gas compression, gas compressor stations, natural gas processing @ .8
Gas network maintenance = gas distribution, gas mains, réseau gaz, Gasnetz @ .7
Tank farm operation = bulk liquid storage, tank gauging, dépôt pétrolier, Tanklager @ .7
Fuel station operation = petrol station, gas station, filling station, station-service, Tankstelle @ .35
Turnaround planning = plant shutdowns, shutdown and turnaround, arrêt d'usine, Stillstandsmanagement, turnaround management @ .75
H2S safety = H2S Alive, hydrogen sulphide safety, H2S awareness @ .65
Risk-based inspection = API 510, API 570, API 653, API 580, RBI inspection @ .85

== method .65 < wastewater-treatment
Water distribution = drinking water supply, distribution d'eau potable, Trinkwasserversorgung, water mains, water network maintenance @ .65
Sewer maintenance = sewer cleaning, drain jetting, Kanalreinigung, drain cleaning, CCTV drain survey @ .55
Desalination = reverse osmosis, seawater desalination, osmose inverse, Meerwasserentsalzung @ .8
Activated sludge process = sludge treatment, biological wastewater treatment, boues activées, Klärschlamm, sludge dewatering @ .75
Pumping station maintenance = pumping stations, stations de relevage, Pumpwerke @ .65
Water quality testing = water sampling, water analysis, analyse d'eau, Wasseranalyse, Legionella testing, Legionella control @ .65
Ion exchange water treatment = demineralised water, boiler water treatment, water softening @ .75

== tool .8
Petrel software #petrel = Schlumberger Petrel, Petrel E&P;
    Eclipse reservoir simulator #eclipse-reservoir = CMG reservoir software @ .9 < oil-and-gas
Techlog; Landmark DecisionSpace; Kingdom Suite = IHS Kingdom @ .9 < oil-and-gas
OLGA multiphase #olga = OLGA flow assurance @ .9 < oil-and-gas
WellView = Peloton WellView @ .9 < oil-and-gas
HOMER Energy = HOMER Pro; SAM System Advisor Model #system-advisor-model = NREL SAM; Helioscope; Aurora Solar; PVSOL @ .8 < solar-energy
PSS SINCAL #pss-sincal = Siemens SINCAL; CYME? #cyme = CYMDIST; NEPLAN @ .85 < power-engineering
PLEXOS @ .85 < power-engineering
Omicron CMC test sets #omicron-testing = Omicron relay test @ .85 < power-engineering
Landis Gyr meters #landis-gyr = Landis Gyr; Itron meters = Itron @ .75 < utility-metering
`
