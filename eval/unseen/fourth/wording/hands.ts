import { trade } from './trade.ts'

/** Crafts, kitchens, shops, fields and the stage. */
export const HANDS = {
  electrician: trade({
    headline: 'Journeyman Electrician | Industrial Electrician',
    summary:
      'Licensed electrician for commercial and light industrial work, tidy and on time. | Electrician who reads drawings as other people read the paper.',
    titles: 'Foreman Electrician | Journeyman Electrician | Apprentice Electrician | Electrical Helper',
    employers:
      'Brightwire Electric Co. | Okonedo & Sons Electrical | IBEW Local 9042 | Hardrock Mill Services, Inc. | Self-employed',
    deeds:
      'Ran a crew of seven on a 90,000 sq. ft. cold store | Bent and installed rigid conduit up to four inches | Replaced switchgear during a 36-hour shutdown | Passed every county inspection on the first visit | Wired and commissioned variable frequency drives on conveyor lines | Estimated and priced service calls | Pulled feeder cable and terminated panels',
    skills:
      'Trade: Conduit bending, Motor controls, PLC troubleshooting, Blueprint reading, Arc flash safety | Tools: Fluke meters, Bluebeam',
    studies:
      'Journeyman Apprenticeship ~ Inside Wireman ~ Tri-County Electrical JATC ~ Lowlands Joint Apprenticeship Center | High School Diploma ~ - ~ Westbrook High School ~ Tanner County High School',
    certificates: 'Journeyman Electrician License ~ State of Washington | OSHA 30-Hour Construction ~ OSHA',
  }),
  welder: trade({
    headline: 'Certified Pipe Welder | Structural Welder and Fitter',
    summary:
      'Welder in pipe and structural steel, all positions. | Welder-fitter used to shipyards, short outages and cold mornings.',
    titles: 'Lead Welder | Pipe Welder | Welder/Fabricator | Shop Hand',
    employers:
      'Gantry Point Shipyard | Ironroot Fabrication LLC | Delacroix Pipe & Vessel | Red Mesa Steel Works | Kowalczyk Welding',
    deeds:
      'Welded 6G stainless pipe with a reject rate below one percent | Fitted and tacked bulkheads from drawings | Set up a jig that halved the time for handrails | Repaired cracked excavator booms in the field | Trained three apprentices in TIG root passes | Kept rod ovens and gas bottles to code',
    skills: 'Processes: GTAW, SMAW, FCAW, Plasma cutting | Other: Pipe fitting, Blueprint reading, Rigging',
    studies:
      'Certificate ~ Welding Technology ~ Three Forks Community College ~ Gulf Coast Trade Institute | GED ~ - ~ Harbor Point Adult School ~ Tanner County Adult Learning Center',
    certificates: 'AWS Certified Welder, 6G ~ American Welding Society | TWIC Card ~ TSA',
  }),
  chef: trade({
    headline: 'Head Chef | Executive Chef',
    summary:
      'Chef with a taste for vegetables, old recipes and calm kitchens. | Cook who came up through the ranks, from pots to pass.',
    titles: 'Head Chef | Sous Chef | Chef de Partie | Commis Chef | Kitchen Porter',
    employers: 'The Gilded Heron | Brasserie Malvoisie | Hotel Carrow | Salt Cellar Ltd | Fennel & Ash',
    deeds:
      'Ran a brigade of eleven and a food cost of 27% | Changed the menu every six weeks with growers from the valley | Cooked for weddings of up to 220 guests | Trained four commis chefs, of whom two are now sous chefs | Halved food waste by weighing every bin | Held the five-star hygiene rating for six years | Ran the sauce section on two hundred covers a night',
    skills:
      'Kitchen: Menu planning, Butchery, Pastry, Allergen control | Management: Food costing, Rota planning, HACCP',
    studies:
      'NVQ Level 3 ~ Professional Cookery ~ Harrow Vale College ~ Saltmarsh Catering College | GCSEs ~ - ~ Millrace Comprehensive ~ Kestrel Grove School',
    certificates: 'Level 3 Award in Food Safety ~ Highfield | Personal Licence ~ Hallamdale County Council',
    awards: 'Regional Young Chef, 2016',
  }),
  hotel: trade({
    headline: 'Hotel General Manager | Hospitality Manager',
    summary:
      'Hotelier who reads every guest letter and most of the balance sheet. | Manager of houses from 40 to 260 rooms.',
    titles: 'General Manager | Front Office Manager | Duty Manager | Night Auditor',
    employers:
      'The Marchmont Arms | Solana Bay Resort & Spa | Hotel Bellavue S.A. | Crescent Inns Group | Palm Court Residences',
    deeds:
      'Raised revenue per available room by 19% in two seasons | Reopened 84 rooms after a refurbishment of eight months | Managed a staff of 130 from 22 countries | Brought guest satisfaction from 8.1 to 9.0 | Renegotiated laundry and linen contracts | Trained receptionists in the new booking system | Balanced the day’s takings every night',
    skills:
      'Hospitality: Revenue management, Guest relations, Event planning, Housekeeping standards | Systems: Opera PMS, Micros, IDeaS',
    studies:
      'BA (Hons) ~ International Hospitality Management ~ Thornbury University ~ Lakeside Hotel School | Higher National Diploma ~ Hotel Operations ~ Harrow Vale College ~ Lakeside Hotel School',
    certificates: 'Certified Hotel Administrator ~ AHLEI | WSET Level 2 ~ Wine & Spirit Education Trust',
  }),
  retail: trade({
    headline: 'Store Manager | Retail Operations Leader',
    summary:
      'Store manager who knows margins, rotas and regulars. | Retail leader with ten years on the floor and three in the office.',
    titles: 'Store Manager | Assistant Manager | Department Supervisor | Sales Associate | Cashier',
    employers: 'Farrow Home Goods | Big Pine Outfitters | Juniper & Kite | Valu-Barn #118 | Cobbler’s Row Shoes',
    deeds:
      'Grew annual sales from $3.1M to $4.4M | Hired and trained 28 associates | Cut shrink to 0.8% of sales with daily cycle counts | Opened two new stores on schedule | Built the weekly rota for a team of thirty-five | Handled complaints and returns with good humor | Won the regional contest for window displays',
    skills: 'Retail: Merchandising, Loss prevention, Cash handling, Scheduling | Tools: Shopify POS, Kronos, Excel',
    studies:
      'Bachelor of Business Administration ~ Marketing ~ Mesa Blanca University ~ Calloway State University | High School Diploma ~ - ~ Westbrook High School ~ Larkfield Senior High',
    certificates: 'Retail Management Certificate ~ NRF Foundation | Forklift Operator ~ Lift Right Training',
  }),
  warehouse: trade({
    headline: 'Warehouse Team Lead | Logistics Shift Lead',
    summary:
      'Shift lead who gets trucks out of the yard before six. | Warehouse lead with a clean safety record and a sharp pencil.',
    titles: 'Warehouse Shift Lead | Inventory Control Clerk | Forklift Operator | Order Picker',
    employers:
      'Tern Logistics | Overmoor Cold Storage | ParcelForge GmbH & Co. KG | Blue Anvil Distribution | 3PL Partners',
    deeds:
      'Led 24 pickers and packers on the late shift | Loaded and dispatched forty trailers a day | Raised picking accuracy to 99.6% | Counted 12,000 locations in the yearly inventory | Re-slotted fast movers and saved 11 km of walking a day | Went 900 days without a lost-time accident | Trained new hires on reach trucks and scanners',
    skills:
      'Warehouse: Inventory control, Cycle counting, Dock scheduling, Reach truck | Systems: SAP EWM, Manhattan WMS, Zebra scanners',
    studies:
      'Diploma ~ Supply Chain Operations ~ Harbor Point College ~ Harrow Vale College | Secondary School Diploma ~ - ~ Larkfield Senior High ~ Kestrel Grove School',
    certificates: 'Counterbalance Forklift Licence ~ RTITB | First Aid at Work ~ St John Ambulance',
  }),
  farm: trade({
    headline: 'Farm Manager | Arable and Dairy Manager',
    summary:
      'Farm manager for mixed holdings, with soil under his nails and the accounts up to date. | Dairy and arable manager who plans by the week and decides by the weather.',
    titles: 'Farm Manager | Assistant Farm Manager | Herdsperson | Tractor Driver',
    employers:
      'Coldharbour Estate | Skelbeck Dairies | Bramble Hill Farm | Three Rivers Farmers Co-operative | R. J. Applegarth & Partners',
    deeds:
      'Managed 640 hectares of wheat, barley and oilseed rape | Milked a herd of 210 Friesians twice a day | Lowered the nitrogen bill by a quarter with soil maps | Planted four kilometres of hedges under a stewardship scheme | Bought and maintained the machinery within budget | Supervised five full-time and twelve seasonal workers',
    skills: 'Farming: Crop rotation, Herd health, Drainage, Agronomy | Tools: Gatekeeper, RTK guidance, Xero',
    studies:
      'BSc ~ Agriculture ~ Ryeland Agricultural University ~ Thornbury University | BTEC Extended Diploma ~ Land-based Technology ~ Skelbeck College ~ Harrow Vale College',
    certificates:
      'PA1 and PA2 Sprayer Certificates ~ City & Guilds NPTC | BASIS Certificate in Crop Protection ~ BASIS',
  }),
  pilot: trade({
    headline: 'Airline Captain, A320 | First Officer, ATR 72',
    summary:
      'Captain with 7,400 hours, of which 3,900 in command. | Pilot used to short runways, long winters and mixed crews.',
    titles: 'Captain, Airbus A320 | First Officer, Airbus A320 | First Officer, ATR 72 | Flight Instructor',
    employers:
      'Borealis Airways | Air Costa Verde | Royal Air Force | Skerry Islands Air Ambulance | Windrush Flying Club',
    deeds:
      'Flew scheduled services to 46 airports in Europe and North Africa | Checked and trained eleven new first officers on the line | Wrote the company’s de-icing guide | Flew 310 medical evacuations without an incident | Instructed 35 students to their private licence | Served on the fatigue safety committee',
    skills:
      'Flying: Multi-crew operations, RNAV approaches, Cold-weather operations, Line training | Tools: Jeppesen FliteDeck, LIDO',
    studies:
      'BEng ~ Aerospace Engineering ~ University of Wrexcastle ~ Northmoor University | A Levels ~ - ~ Saint Hild’s Sixth Form ~ Oakhanger Academy',
    certificates: 'Airline Transport Pilot Licence ~ UK CAA | Type Rating Instructor, A320 ~ EASA',
  }),
  actor: trade({
    headline: 'Actor and Voice Artist | Actor',
    summary:
      'Stage actor with a bass voice and a full driving licence. | Performer in classical and devised work, with good French and a better accordion.',
    titles: 'Company Actor | Voice Artist | Drama Workshop Leader | Usher',
    employers: 'Theatre Royal Wrexcastle | The Paper Moon Company | Radio Fenland | Freelance | Guildhall Players',
    deeds:
      'Played Malvolio on a tour of nineteen towns | Recorded 26 audiobooks for young listeners | Devised a piece about lighthouse keepers with five others | Led drama workshops in prisons and schools | Understudied two principal roles and went on nine times | Sold programmes and found lost scarves',
    skills:
      'Stage: Verse speaking, Stage combat, Mask work, Accordion | Voice: Audiobook narration, Dubbing, RP and Northern accents',
    studies:
      'MA ~ Classical Acting ~ Bankside Academy of Dramatic Art ~ Guildhall North | BA (Hons) ~ Drama and French ~ University of Eastmere ~ Northmoor University',
    certificates: 'Stage Combat, Advanced ~ BASSC | Enhanced DBS Check ~ Disclosure and Barring Service',
    awards: 'Best Supporting Actor, Fringe Critics’ Circle, 2019',
  }),
}
