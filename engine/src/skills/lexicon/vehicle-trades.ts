import type { LexiconTable } from '../rows.ts'

/** Garages and workshops: cars, lorries, motorcycles, farm and building machines; what their makers' software is called. */
export const vehicleTrades: LexiconTable = `
== method .65 < automotive-repair
Brake repair = brake systems, brake service, brakes and suspension, freinage automobile, Bremsenservice @ .55
Engine overhaul = engine repair, engine rebuilding, engine diagnostics, mécanique moteur, Motoreninstandsetzung, engine building @ .65
Transmission repair = gearbox overhaul, automatic transmissions, transmission rebuild, boîte de vitesses, Getriebeinstandsetzung,
    clutch replacement @ .65
Steering and suspension = suspension repair, chassis repair, Fahrwerk, liaison au sol @ .6
Wheel alignment = four-wheel alignment, géométrie des trains, Achsvermessung, wheel balancing @ .55
Tyre fitting = tyre service, tyre changing, Reifenmontage, tire mounting, cambio de neumáticos @ .45
Oil changes = lube technician, vehicle servicing, vidange automobile, Ölwechsel, quick lube @ .4
Exhaust systems = exhaust repair, catalytic converters, pots d'échappement @ .55
Vehicle air conditioning = automotive air conditioning, climatisation automobile, vehicle AC service, Klimaservice @ .6
Automotive electrical systems = auto electrician, vehicle electrics, électricité automobile, Kfz-Elektrik, vehicle wiring,
    12V electrical systems @ .65
Engine management systems = ECU programming, ECU remapping, engine tuning, chip tuning, fuel injection systems @ .75
Hybrid and electric vehicle repair = EV repair, high-voltage vehicle systems, electric vehicle maintenance, Hochvolttechnik,
    véhicules électriques maintenance, IMI electric vehicle, hybrid vehicles @ .75
Advanced driver assistance systems #adas = ADAS calibration, driver assistance systems, Fahrerassistenzsysteme @ .75
Vehicle inspection testing #mot-testing = MOT testing, MOT tester, contrôle technique, Hauptuntersuchung, TÜV prüfung,
    roadworthiness inspection @ .55
ASE certification = ASE certified, ASE Master Technician, ASE Master @ .65
Heavy vehicle repair = HGV mechanic, HGV technician, truck repair, truck mechanic, lorry repair, Nutzfahrzeugtechnik @ .65
Trailer repair = semi-trailer maintenance, trailer maintenance, tail lift repair @ .6
Bus and coach maintenance = bus mechanic, PSV maintenance @ .65
Motorcycle repair = motorcycle mechanic, motorcycle maintenance, mécanique moto, Zweiradmechatronik, mecánica de motos @ .65
Agricultural machinery repair = farm machinery repair, tractor repair, mécanique agricole, Landmaschinenmechanik,
    Landmaschinenmechatroniker @ .65
Construction machinery repair = plant fitter, heavy equipment mechanic, engins de chantier maintenance, Baumaschinenmechatronik,
    plant mechanic @ .65
Forklift repair = forklift maintenance, lift truck repair, maintenance de chariots élévateurs @ .65
Small engine repair = lawnmower repair, small engines, motoculture, outdoor power equipment repair @ .6
Recreational vehicle repair = caravan repair, motorhome repair, RV technician @ .65
Roadside assistance = breakdown recovery, vehicle recovery, towing service, dépannage remorquage, Pannenhilfe, tow truck operation @ .5
Classic car restoration = vehicle restoration, vintage car restoration, restauration de véhicules anciens, Oldtimer-Restaurierung @ .75
Race car preparation = motorsport engineering, race mechanic, motorsport, sport automobile @ .75
Vehicle detailing = vehicle valeting, Fahrzeugaufbereitung, préparation esthétique automobile, car washing, paint correction @ .4
Car audio installation = car stereo installation, vehicle accessories fitting, dash cam installation, tracker installation vehicles @ .55
Vehicle glass replacement = windscreen replacement, windshield repair, auto glass, pare-brise remplacement @ .6
Automotive service advising = service advisor, service adviser automotive, réceptionnaire atelier, Serviceberater Kfz,
    service writing automotive @ .5
Automotive parts sales = parts counter, parts advisor, auto parts, magasinier pièces automobiles, Teiledienst,
    pièces de rechange automobile @ .45
Vehicle dismantling = car dismantling, auto recycling, end-of-life vehicles, démontage VHU @ .5

== method .65 < auto-body-repair
Panel beating = dent repair, panel beater, débosselage, Karosseriebau, chapa y pintura, dent removal
Paintless dent repair = PDR technician, débosselage sans peinture, Smart-Repair @ .7
Vehicle painting = car painting, automotive paint, automotive refinishing, peinture automobile, Fahrzeuglackierung, spray booth,
    clear coat application @ .65
Automotive colour matching = paint mixing automotive, colorimétrie automobile @ .7
Vehicle upholstery = automotive upholstery, car upholstery, sellerie automobile, Fahrzeugsattlerei @ .75
Chassis straightening = frame straightening, frame machine, jig straightening, marbre carrosserie @ .7
Collision estimating = body shop estimating, damage appraisal vehicles, expertise automobile, Kfz-Gutachten, vehicle damage assessment @ .65
Coachbuilding = vehicle body building, bodybuilding of vehicles, Fahrzeugbau, carrosserie industrielle @ .75

== method .7 < automotive-engineering
Vehicle dynamics = chassis development, Fahrdynamik, dynamique du véhicule, handling and ride @ .8
Powertrain engineering = powertrain development, engine development, powertrain calibration, groupe motopropulseur, Antriebsstrang @ .8
Electric powertrain = e-mobility, electric drives vehicles, Elektromobilität, électromobilité, traction inverters @ .8
Engine calibration = ECU calibration, calibration moteur, Motorapplikation @ .85
Homologation = vehicle type approval, type approval, Typgenehmigung, homologación @ .8
Crash testing = passive safety, crash simulation, vehicle safety, Euro NCAP @ .8
Autonomous driving = self-driving, autonomous vehicles, autonomes Fahren, véhicule autonome @ .8
Automotive SPICE = ASPICE, A-SPICE @ .85
Vehicle diagnostics protocols #uds-protocol = UDS diagnostics, OBD-II protocols, ISO 14229, ODX @ .85
Body-in-white = BIW design, caisse en blanc, Karosserierohbau @ .8
Automotive lighting = headlamp development, vehicle lighting systems @ .8
Automotive wiring harness = wiring harness design, Bordnetz, faisceaux électriques @ .75

== tool .75 < vehicle-diagnostics
Vehicle diagnostic scanners #obd-scanners = OBD scanners, OBD2, OBD-II, scan tools, valise de diagnostic, Auslesegeräte @ .55
Bosch ESItronic #bosch-esitronic = Bosch Esi tronic, Bosch KTS; Autel MaxiSys = Autel; Snap-on diagnostics = Snap-on scanner;
    ODIS = VW ODIS; VCDS; ISTA BMW #bmw-ista = BMW ISTA; XENTRY = Mercedes Xentry, Star Diagnosis; Hella Gutmann = Mega Macs;
    Techstream = Toyota Techstream; Delphi diagnostics = Delphi DS150 @ .75
CDK Global = CDK Drive, CDK dealer management; Reynolds and Reynolds = ERA-IGNITE @ .75
Autodata; Mitchell 1 = Mitchell ProDemand; ALLDATA @ .75
Audatex = AudaEnterprise; CCC ONE = CCC estimating @ .75
Keyloop = Kerridge dealer system @ .75
TecDoc; GT Motive @ .75
ETAS INCA = INCA calibration @ .85 < automotive-engineering
CarMaker = IPG CarMaker; CarSim @ .85 < automotive-engineering
AVL testbeds #avl-test-systems = AVL PUMA, AVL Cruise @ .85 < automotive-engineering
`
