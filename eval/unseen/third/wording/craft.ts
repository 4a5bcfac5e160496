import type { Calling } from './calling.ts'

/** Trades, shops, kitchens, roads and yards: English. */
export const CRAFT: Readonly<Record<string, Calling>> = {
  electrician: {
    lang: 'en',
    headlines: 'Master Electrician|Journeyman Electrician (Industrial)|Electrical Foreman',
    titles:
      'Electrical General Foreman|Journeyman Electrician|Electrician – Shutdowns & Turnarounds (Contract)|Apprentice Electrician, 3rd and 4th Year|Electrical Helper|Labourer',
    employers:
      'Ironbark Electric|Dales & Son Contracting|IBEW Local 9917|Voltway Pty Ltd|Kestrel Refining|Smith|Prairie Light and Power Co-operative',
    bullets: [
      'Ran a crew of eighteen on a 40 MW solar farm, finished nine days early',
      'Pulled and terminated medium-voltage cable up to 15 kV',
      'Read one-line diagrams and marked up as-built drawings',
      'Wired 112 apartments to code with no failed inspection',
      'Found faults on conveyor drives and PLC cabinets during night shutdowns',
      'Bent conduit, set boxes and hung fixtures in a new school',
      'Held toolbox talks every morning; 900 days without lost time',
      'Quoted small jobs and invoiced householders',
    ],
    degrees: [
      ['Diploma', 'Electrical Technology'],
      ['Trade Certificate', 'Electrician'],
      ['High School Diploma', null],
    ],
    schools:
      'Ironbark TAFE|Red Deer River Technical Institute|Joint Apprenticeship Training Center of Benton|Prairie View High School',
    skills:
      'Conduit bending|Motor controls|Blueprint reading|PLC troubleshooting|Megger testing|Arc flash safety|Cable tray|Scissor lift|Fire alarms|Switchgear',
    groups: ['Electrical', 'Site'],
    certificates: [
      ['Red Seal Endorsement', 'Province of Alberta'],
      ['OSHA 30', 'OSHA'],
      ['Working at Heights', 'Infrastructure Safety Association'],
    ],
    summary:
      'Industrial and commercial electrician, seventeen years in the trade, own tools and truck. Willing to travel and to work nights.',
  },
  mechanic: {
    lang: 'en',
    headlines: 'Diesel Technician|Fleet Maintenance Supervisor|Welder-Fabricator',
    titles:
      'Fleet Maintenance Supervisor|Lead Diesel Technician|Diesel Technician III|Welder/Fabricator|Lube Technician|Shop Hand',
    employers:
      'Big Horn Freightways|Truett Equipment|Olmstead|County of Sage|Quick Lane Auto No. 12|United States Marine Corps|Pacheco Brothers Welding',
    bullets: [
      'Kept 130 tractors on the road with a shop of nine',
      'Rebuilt Cummins and Detroit engines down to the block',
      'Lowered parts spending by $70,000 by reworking cores',
      'Diagnosed aftertreatment faults with a laptop rather than by swapping parts',
      'Welded gates, racks and trailer frames in steel and aluminum',
      'Changed oil and rotated tires on forty cars a day',
      'Maintained trucks and generators on two deployments',
    ],
    degrees: [
      ['Associate of Applied Science', 'Diesel Technology'],
      ['Certificate', 'Structural Welding'],
      ['GED', null],
    ],
    schools: 'Sage County Technical College|Wyotex Institute|Truett Career Center|Big Horn Adult Education',
    skills:
      'MIG and TIG welding|Hydraulics|Air brakes|Engine overhaul|DOT inspections|Forklift|Parts ordering|Electrical diagnosis|CDL Class A|Plasma cutting',
    groups: ['Shop', 'Other'],
    certificates: [
      ['ASE Master Truck Technician', 'ASE'],
      ['D1.1 Structural Steel', 'American Welding Society'],
      ['EPA Section 609', 'EPA'],
    ],
    summary: 'Hard-working diesel man with twelve years on heavy trucks and four in uniform.',
  },
  retail: {
    lang: 'en',
    headlines: 'Store Manager|Retail Supervisor|Visual Merchandiser and Key Holder',
    titles:
      'Store Manager|Assistant Store Manager – Operations|Department Supervisor, Women’s Shoes|Key Holder|Sales Associate (Part-Time)|Seasonal Cashier',
    employers: 'Juniper & Thread|Marks Brothers|Bodega Azul|ValueBarn|The Lamp Store|Fern|Holloway’s Department Store',
    bullets: [
      'Ran a shop with 22 staff and yearly sales of $4.6 million',
      'Brought shrink down from 2.1% to 0.9%',
      'Hired and trained sixteen people for the holidays',
      'Opened and closed the till and banked the takings',
      'Dressed the windows every second week',
      'Beat the target for store cards three months in a row',
      'Helped customers, stocked shelves and kept fitting rooms tidy',
      'Answered complaints so that they did not reach head office',
      'Counted stock twice a year with a team of ten',
    ],
    degrees: [
      ['Bachelor of Business Administration', 'Retail Management'],
      ['Associate of Science', 'Fashion Merchandising'],
      ['High School Diploma', null],
    ],
    schools: 'Corwin State College|Fashion Institute of Merrimont|Lincoln Heights High School|Pell Community College',
    skills:
      'Point of sale|Visual merchandising|Loss prevention|Rostering|Upselling|Cash handling|Inventory counts|Shopify|Bilingual service|Coaching',
    groups: ['Shop floor', 'Back office'],
    certificates: [
      ['Retail Management Certificate', 'National Retail Federation'],
      ['Forklift Operator', 'ValueBarn Academy'],
      ['TIPS On-Premise', 'Health Communications'],
    ],
    summary:
      'Shopkeeper at heart. Ten years from the till to the office, with a habit of leaving stores tidier and busier than I found them.',
  },
  chef: {
    lang: 'en',
    headlines: 'Executive Chef|Sous Chef|Restaurant Manager',
    titles:
      'Executive Chef|Chef de Cuisine & Kitchen Manager|Sous Chef|Line Cook / Grill|Commis Chef|Barista and Shift Lead',
    employers:
      'Salt Cellar|Hotel Meridienne|Chez Odile|The Captain’s Table|Grand Larkspur Resort & Spa|Mama Njoki’s|Manager’s Arms',
    bullets: [
      'Wrote a seasonal menu that took food cost from 36% to 29%',
      'Cooked for 220 covers on Saturdays with a brigade of eleven',
      'Earned the first local star of the house in its guide',
      'Passed every hygiene inspection with the top mark',
      'Butchered whole animals and taught the line to use all of them',
      'Ordered from 35 farms and fishermen',
      'Catered weddings of up to 400 guests',
      'Pulled espresso, baked scones and opened the shop at five',
    ],
    degrees: [
      ['Diplôme de Cuisine', null],
      ['Associate in Occupational Studies', 'Culinary Arts'],
      ['Certificate III', 'Commercial Cookery'],
    ],
    schools: 'Larkspur Culinary Academy|Institut Beaumanoir|Kiama Hospitality School|Port Ellis Technical College',
    skills:
      'Menu writing|Butchery|Pastry|Food costing|HACCP|Rostering staff|Supplier negotiation|Sous vide|Banqueting|Wine pairing',
    groups: ['Kitchen', 'Management'],
    certificates: [
      ['ServSafe Manager', 'National Restaurant Association'],
      ['WSET Level 2 Award in Wines', 'WSET'],
      ['Responsible Service of Alcohol', 'TAFE NSW'],
    ],
    summary: 'Chef trained in Lyon and tempered in hotels. I cook simply, buy well and shout rarely.',
  },
  driver: {
    lang: 'en',
    headlines: 'Logistics Coordinator|Warehouse Team Leader|Class 1 Driver',
    titles:
      'Transport Manager|Warehouse Shift Manager (Nights)|Logistics Coordinator, Inbound & Customs|Class 1 Driver|Forklift Operator|Order Picker – Agency',
    employers:
      'Bluehaul|Ostrander Cold Storage|NGX|Royal Logistic Corps|Parcelbee Ltd|O’Dowd Haulage|Gate Nine Staffing',
    bullets: [
      'Planned routes for 64 lorries and cut empty miles by 11%',
      'Managed 48 people across two shifts in a chilled store',
      'Cleared 200 containers a month through customs',
      'Drove 90,000 miles a year without an accident at fault',
      'Moved pallets on reach trucks at height',
      'Picked 140 lines an hour against a target of 110',
      'Supplied fuel and rations to a battlegroup of 700',
      'Brought in bar-code scanning and ended the paper tickets',
    ],
    degrees: [
      ['BSc', 'Supply Chain Management'],
      ['BTEC National Diploma', 'Logistics'],
      ['GCSEs', null],
    ],
    schools: 'University of West Ribble|Ostrander College|Gatehead Comprehensive School|Stour Valley Sixth Form',
    skills:
      'Route planning|Tachograph law|SAP|Stock control|Reach truck|Customs entries|Team briefing|Load securing|Excel pivot tables|ADR',
    groups: ['Transport', 'Systems'],
    certificates: [
      ['Transport Manager CPC', 'CILT'],
      ['ADR Certificate', 'DVSA'],
      ['IOSH Managing Safely', 'IOSH'],
    ],
    summary:
      'From the army’s lorries to a depot of my own. I plan quietly, load safely and tell the truth about arrival times.',
  },
  student: {
    lang: 'en',
    headlines: 'Undergraduate Student|Final-Year Marketing Student|Computer Science Student',
    titles:
      'Marketing Intern|Undergraduate Research Assistant|Peer Tutor, Calculus & Physics|Resident Assistant|Camp Counselor|Crew Member',
    employers:
      'Birdsong Labs|University of Ashgrove|Ashgrove Writing Center|Camp Tallapine|Burger Depot|Hillel at Ashgrove|Lindqvist Dental',
    bullets: [
      'Wrote newsletters that 12,000 subscribers opened more often than before',
      'Coded interviews of 40 volunteers and drew the figures for a poster',
      'Tutored twenty students a week; most improved by a letter grade',
      'Looked after a corridor of 36 first-years',
      'Led hikes and canoe trips for children of eight to eleven',
      'Took orders and ran the drive-through in the evenings',
      'Organised a charity run that collected $5,400',
    ],
    degrees: [
      ['Bachelor of Science', 'Marketing'],
      ['High School Diploma', null],
    ],
    schools: 'University of Ashgrove|Ashgrove High School|Tallapine State University|Notre Dame Preparatory School',
    skills: 'Canva|Python|Excel|SPSS|Public speaking|Instagram|Conversational French|Event planning|Google Analytics|R',
    groups: ['Technical', 'Other'],
    certificates: [
      ['Google Analytics Certification', 'Google'],
      ['Lifeguard Certificate', 'American Red Cross'],
      ['Inbound Marketing', 'HubSpot Academy'],
    ],
    summary:
      'Third-year student looking for a summer internship in brand or product marketing. Curious, quick and used to early shifts.',
  },
  soldier: {
    lang: 'en',
    headlines: 'Operations Leader and Army Veteran|Security Manager|Emergency Planner',
    titles:
      'Director of Security & Facilities|Emergency Planning Officer|Platoon Sergeant, Signals|Section Commander|Infantryman|Security Guard',
    employers:
      'British Army|Royal Fleet Auxiliary|U.S. Army Reserve|Halcyon Towers|Port of Marrow|Securex|Ashdown Castle Trust',
    bullets: [
      'Answered for the safety of 3,400 tenants in two towers',
      'Wrote the flood plan that was used in earnest six months later',
      'Led 34 soldiers on operations in two countries',
      'Trained recruits in radio procedure and first aid',
      'Held equipment worth £2 million and lost none of it',
      'Checked passes and patrolled a dock of 90 acres',
      'Set up a control room with sixty cameras',
    ],
    degrees: [
      ['Master of Arts', 'Security Studies'],
      ['Foundation Degree', 'Leadership and Management'],
      ['Level 3 Diploma', 'Public Services'],
    ],
    schools: 'Marrow University|Halcyon Open College|Royal School of Fieldcraft|Ashdown College',
    skills:
      'Risk registers|Incident command|CCTV|Radio procedure|Staff training|Budget control|Access control|First aid|Report writing|Negotiation',
    groups: ['Operations', 'Leadership'],
    certificates: [
      ['Certified Protection Professional', 'ASIS International'],
      ['SIA Door Supervisor Licence', 'Security Industry Authority'],
      ['NEBOSH General Certificate', 'NEBOSH'],
    ],
    summary: 'Former sergeant, now in civilian security. Used to answering for people, plant and the unexpected.',
  },
}
