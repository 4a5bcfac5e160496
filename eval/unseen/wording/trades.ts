export type Trade =
  | 'software'
  | 'health'
  | 'teaching'
  | 'trades'
  | 'logistics'
  | 'kitchen'
  | 'finance'
  | 'executive'
  | 'government'
  | 'research'
  | 'student'
  | 'design'
  | 'office'
  | 'sales'
  | 'science'

/** What people of one trade write. Titles from the latest to the first; degrees as [degree, field or null]. */
export interface Wording {
  readonly titles: readonly string[]
  readonly bullets: readonly string[]
  readonly skills: readonly string[]
  readonly degrees: readonly (readonly [string, string | null])[]
  readonly certificates: readonly (readonly [string, string])[]
  readonly headlines: readonly string[]
}

const split = (words: string): readonly string[] => words.split('; ')

export const TRADES: Readonly<Record<Trade, Wording>> = {
  software: {
    titles: split(
      'Principal Platform Engineer; Staff Engineer, Payments; Senior Full-Stack Developer; Site Reliability Engineer; Software Engineer II; Junior Web Developer; QA Automation Tester; IT Helpdesk Intern',
    ),
    bullets: split(
      'Cut the nightly build from 48 minutes to 9 by splitting the test suite across agents.; Rewrote the billing service in Go and retired 40,000 lines of PHP.; Mentored five graduates, two of whom now lead squads of their own.; Kept p99 latency under 120 ms while traffic tripled over Black Friday.; Introduced feature flags and trunk-based development, so that releases went from monthly to daily.; Migrated 14 services to Kubernetes with no downtime.; Found and fixed a race condition that had cost 0.3 % of orders since 2015.; Ran the incident review rota and wrote the post-mortem template the company still uses.',
    ),
    skills: split(
      'TypeScript; Go; PostgreSQL; Kubernetes; Terraform; AWS; React; Kafka; Python; Redis; GraphQL; Docker; Linux; Prometheus',
    ),
    degrees: [
      ['BSc', 'Computer Science'],
      ['Bachelor of Engineering', 'Software Engineering'],
      ['M.S.', 'Information Systems'],
      ['Associate Degree', 'Web Development'],
    ],
    certificates: [
      ['AWS Certified Solutions Architect – Associate', 'Amazon Web Services'],
      ['Certified Kubernetes Administrator', 'CNCF'],
      ['Professional Scrum Master I', 'Scrum.org'],
    ],
    headlines: split(
      'Backend engineer who likes boring technology; Full-Stack Developer; Site Reliability Engineer | Platform & Tooling',
    ),
  },
  health: {
    titles: split(
      'Ward Manager; Charge Nurse; Registered Nurse – Intensive Care; Staff Nurse; Midwife; Physiotherapist; Certified Nursing Assistant; Health Care Assistant',
    ),
    bullets: split(
      'Looked after up to six ventilated patients a shift alongside two colleagues.; Trained 22 new starters in the safe handling of insulin pumps.; Brought hospital-acquired pressure ulcers down from 11 to 3 in a year.; Kept the controlled drugs register and passed every audit.; Ran the falls prevention round each Tuesday with pharmacy and therapy.; Spoke with families at the end of life, in English and in Tagalog.; Wrote the rota for 31 staff and cut agency spending by a fifth.; Took bloods, placed cannulas and recorded ECGs in a 40-bed unit.',
    ),
    skills: split(
      'Patient assessment; Wound care; Medication administration; Venepuncture; Tracheostomy care; Electronic patient records; Infection control; Palliative care; Triage; Manual handling; Safeguarding adults',
    ),
    degrees: [
      ['BSc (Hons)', 'Adult Nursing'],
      ['Bachelor of Science', 'Nursing'],
      ['Diploma of Higher Education', 'Midwifery'],
      ['Associate of Applied Science', 'Nursing'],
    ],
    certificates: [
      ['Advanced Life Support', 'Resuscitation Council'],
      ['Basic Life Support (BLS)', 'American Heart Association'],
      ['Mentorship in Practice', 'Royal College of Nursing'],
    ],
    headlines: split(
      'Registered Nurse, Intensive Care; Compassionate ward manager with an eye for detail; Midwife and infant feeding lead',
    ),
  },
  teaching: {
    titles: split(
      'Deputy Head Teacher; Head of Mathematics; Year 6 Class Teacher; Special Education Teacher; English Language Instructor; Teaching Assistant; Nursery Practitioner; Substitute Teacher',
    ),
    bullets: split(
      'Taught mixed-ability classes of 28 to 32 pupils across Key Stage 2.; Raised the share of pupils at the expected standard in reading from 61 % to 78 %.; Set up a breakfast maths club that now runs three mornings a week.; Wrote individual plans for nine children with dyslexia and reviewed them each half term.; Led the school’s first residential to the Lake District.; Planned and assessed a whole-year scheme of work on rivers and coasts.; Ran parents’ evenings, sports day and the eco council.; Coached two newly qualified colleagues through their induction.',
    ),
    skills: split(
      'Classroom management; Phonics; Differentiation; Lesson planning; Google Classroom; Safeguarding; Assessment for learning; Makaton; Behaviour support; Parent liaison',
    ),
    degrees: [
      ['B.Ed.', 'Primary Education'],
      ['PGCE', 'Secondary Mathematics'],
      ['Master of Arts', 'Applied Linguistics'],
      ['BA (Hons)', 'History'],
    ],
    certificates: [
      ['CELTA', 'Cambridge Assessment English'],
      ['Paediatric First Aid', 'St John Ambulance'],
      ['Qualified Teacher Status', 'Teaching Regulation Agency'],
    ],
    headlines: split('Primary school teacher; Mathematics teacher and head of department; ESL Instructor'),
  },
  trades: {
    titles: split(
      'Site Foreman; Master Electrician; Journeyman Electrician; MIG/TIG Welder; Maintenance Fitter; HVAC Technician; Apprentice Plumber; Labourer; Crane Operator',
    ),
    bullets: split(
      'Wired 64 new-build flats to the 18th edition regulations.; Read drawings and set out steel for three bridge spans.; Kept a 12-person crew working safely: no lost-time injury in four years.; Diagnosed and repaired rooftop chillers from 20 to 400 tons.; Passed every X-ray test on high-pressure pipe welds in 2019 and 2020.; Ordered material and kept waste under 4 %.; Overhauled gearboxes, pumps and conveyors on night shift.; Drove the 50 t mobile crane and filled in the lift plans.',
    ),
    skills: split(
      'Blueprint reading; TIG welding; Conduit bending; PLC fault finding; Scaffolding; Forklift; Oxy-fuel cutting; Testing and inspection; Brazing; Rigging',
    ),
    degrees: [
      ['NVQ Level 3', 'Electrical Installation'],
      ['Certificate', 'Welding Technology'],
      ['Trade Certificate', 'Plumbing'],
      ['High School Diploma', null],
    ],
    certificates: [
      ['OSHA 30-Hour Construction', 'U.S. Department of Labor'],
      ['CSCS Gold Card', 'CITB'],
      ['AWS D1.1 Structural Steel', 'American Welding Society'],
    ],
    headlines: split(
      'Journeyman Electrician; Coded welder, stainless and carbon steel; Site foreman with 15 years on housing',
    ),
  },
  logistics: {
    titles: split(
      'Transport Manager; Warehouse Supervisor; Shift Lead; HGV Class 1 Driver; Forklift Operator; Inventory Clerk; Picker/Packer; Customs Broker',
    ),
    bullets: split(
      'Drove 140,000 miles a year across nine states without an accident.; Loaded and unloaded up to 18 trailers a shift.; Brought stock accuracy from 93 % to 99.4 % with daily cycle counts.; Planned 55 vehicle movements a day around port slots.; Trained 16 colleagues on reach trucks and hand scanners.; Cleared import entries for machinery, seafood and textiles.; Kept the cold chain at 2–5 °C and logged every exception.; Led a night shift of 24 pickers.',
    ),
    skills: split(
      'Route planning; SAP EWM; Reach truck; Tachograph rules; Cycle counting; Hazardous goods; RF scanners; Load securing; Customs declarations',
    ),
    degrees: [
      ['Diploma', 'Supply Chain Management'],
      ['BSc', 'Logistics and Transport'],
      ['GED', null],
      ['Higher National Certificate', 'Business'],
    ],
    certificates: [
      ['Commercial Driver’s License, Class A', 'State of Iowa'],
      ['Driver CPC', 'DVSA'],
      ['ADR Dangerous Goods', 'SQA'],
    ],
    headlines: split('Warehouse Supervisor; Long-haul truck driver, clean record; Transport and customs professional'),
  },
  kitchen: {
    titles: split(
      'Executive Chef; Sous Chef; Chef de Partie; Line Cook; Pastry Chef; Restaurant Manager; Head Waiter; Barista; Kitchen Porter',
    ),
    bullets: split(
      'Ran a brigade of 14 for 220 covers on a Saturday.; Cut food cost from 34 % to 28 % with a shorter, seasonal menu.; Baked sourdough, croissants and celebration cakes from four each morning.; Earned the top food hygiene rating three years in a row.; Opened the garden terrace and doubled summer takings.; Taught evening classes in knife skills and fresh pasta.; Poured up to 400 coffees a day and trained new baristas.; Wrote the wine list together with the sommelier.',
    ),
    skills: split(
      'Menu planning; HACCP; Pastry; Butchery; Stock control; Latte art; Wine service; Catering for allergies; Micros POS',
    ),
    degrees: [
      ['Diploma', 'Culinary Arts'],
      ['City & Guilds Level 2', 'Professional Cookery'],
      ['BA', 'Hospitality Management'],
    ],
    certificates: [
      ['ServSafe Food Protection Manager', 'National Restaurant Association'],
      ['WSET Level 2 Award in Wines', 'WSET'],
    ],
    headlines: split('Sous Chef; Pastry chef and baker; Restaurant manager with a kitchen background'),
  },
  finance: {
    titles: split(
      'Financial Controller; Senior Auditor; Management Accountant; Credit Risk Analyst; Actuarial Associate; Payroll Specialist; Accounts Payable Clerk; Bank Teller',
    ),
    bullets: split(
      'Closed the books of four entities by working day five.; Built the 13-week cash forecast that the board now reads each Monday.; Led the change from spreadsheets to NetSuite for 60 users.; Audited retailers with turnover of up to £90m.; Priced motor policies with generalised linear models in R.; Recovered 1.2 million in overpaid VAT.; Paid 850 employees in three countries each month, on time.; Reconciled nostro accounts and cleared breaks older than 30 days.',
    ),
    skills: split(
      'IFRS; NetSuite; Excel; Power BI; Variance analysis; SQL; Internal controls; Cash flow forecasting; VAT returns; SAP FI/CO',
    ),
    degrees: [
      ['BCom', 'Accounting'],
      ['Bachelor of Business Administration', 'Finance'],
      ['MSc', 'Actuarial Science'],
      ['MBA', null],
    ],
    certificates: [
      ['ACCA', 'Association of Chartered Certified Accountants'],
      ['CFA Level II Candidate', 'CFA Institute'],
      ['Certified Public Accountant', 'State Board of Accountancy'],
    ],
    headlines: split('Chartered accountant; Financial Controller | FMCG & retail; Credit risk analyst'),
  },
  executive: {
    titles: split(
      'Chief Executive Officer; Chief Operating Officer; Managing Director, EMEA; Vice President of Manufacturing; General Manager; Director of Strategy; Head of Procurement; Plant Manager',
    ),
    bullets: split(
      'Took revenue from $210M to $340M in four years while margin rose by six points.; Sold the loss-making packaging arm and reinvested in two automated lines.; Answered to a board of nine and to two private equity owners.; Merged three plants on one site without a strike.; Renegotiated the top 30 supply contracts, saving 14 % a year.; Led 1,900 people in seven countries.; Brought the accident rate down by half through a leader-led safety walk.; Opened the Jakarta office and hired its first forty people.',
    ),
    skills: split(
      'P&L ownership; Mergers and acquisitions; Turnaround; Lean manufacturing; Board reporting; Stakeholder management; Capital planning; Change leadership',
    ),
    degrees: [
      ['Executive MBA', null],
      ['Master of Engineering', 'Industrial Engineering'],
      ['BA', 'Economics'],
      ['LL.B.', null],
    ],
    certificates: [
      ['Chartered Director', 'Institute of Directors'],
      ['Lean Six Sigma Black Belt', 'ASQ'],
    ],
    headlines: split('Chief Operating Officer; Turnaround CEO in consumer goods; International general manager'),
  },
  government: {
    titles: split(
      'Program Analyst; Supervisory Contract Specialist; Policy Adviser; Town Planner; Customs Officer; Police Sergeant; Logistics Management Specialist; Records Clerk',
    ),
    bullets: split(
      'Managed a portfolio of 38 grants worth 12.6 million to coastal towns.; Wrote briefing papers for ministers and answered 140 parliamentary questions.; Served as contracting officer’s representative on five vessel repair contracts.; Held public hearings on the flood plain map in eleven parishes.; Supervised seven analysts and signed their performance plans.; Reviewed 300 planning applications a year against the local plan.; Digitised 60 years of land records.; Led the evacuation exercise for 4,000 residents.',
    ),
    skills: split(
      'Policy analysis; Federal Acquisition Regulation; Grant management; Public consultation; Report writing; GIS mapping; Budget execution; Freedom of information',
    ),
    degrees: [
      ['Master of Public Administration', null],
      ['BA', 'Political Science'],
      ['Bachelor of Urban Planning', null],
      ['MSc', 'Public Policy'],
    ],
    certificates: [
      ['Contracting Officer’s Representative Level II', 'Federal Acquisition Institute'],
      ['PRINCE2 Practitioner', 'AXELOS'],
    ],
    headlines: split('Program Analyst, GS-0343-12; Policy adviser for coast and rivers; Town planner'),
  },
  research: {
    titles: split(
      'Associate Professor of Oceanography; Lecturer in Statistics; Senior Research Fellow; Postdoctoral Researcher; Research Assistant; Teaching Fellow; Visiting Scholar; Laboratory Technician',
    ),
    bullets: split(
      'Lead a group of three postdocs and five doctoral students on tidal mixing.; Won a five-year grant of €1.4 million for autonomous moorings.; Teach Bayesian inference to 90 second-year students.; Designed and built a low-cost spectrometer now used in four laboratories.; Reviewed for eleven journals and sat on two programme committees.; Curated the open data set of 30,000 sea-floor images.; Organised the winter school on inverse problems.; Supervised twelve master’s theses.',
    ),
    skills: split(
      'R; MATLAB; Python; Mass spectrometry; Bayesian statistics; Scientific writing; Grant writing; LaTeX; Field work; Microscopy',
    ),
    degrees: [
      ['PhD', 'Physical Oceanography'],
      ['Doctor of Philosophy', 'Statistics'],
      ['MPhil', 'Zoology'],
      ['B.Sc. (Hons)', 'Applied Mathematics'],
    ],
    certificates: [['Fellow of the Higher Education Academy', 'Advance HE']],
    headlines: split('Oceanographer; Lecturer in Statistics; Experimental ecologist'),
  },
  student: {
    titles: split(
      'Teaching Assistant; Summer Intern; Barista; Camp Counselor; Library Page; Peer Tutor; Sales Assistant (part-time); Volunteer Usher',
    ),
    bullets: split(
      'Served up to 90 customers an hour in the morning rush.; Tutored first-year students in calculus and physics.; Looked after a cabin of twelve children aged 8 to 10.; Balanced the till at close and locked up.; Shelved 200 books a day and ran story time.; Built a small web app for booking tutoring slots.; Sorted two tonnes of food donations each week.; Handed out programmes and seated 350 guests.',
    ),
    skills: split(
      'Java; Excel; Customer service; Public speaking; Canva; Python; Cash handling; Team work; Photography',
    ),
    degrees: [
      ['Bachelor of Arts', 'Psychology'],
      ['BSc', 'Physics'],
      ['A Levels', null],
      ['Bachelor of Science', 'Marine Biology'],
    ],
    certificates: [
      ['Food Handler Card', 'StateFoodSafety'],
      ['Lifeguarding', 'Red Cross'],
    ],
    headlines: split(
      'Second-year physics student; Psychology undergraduate looking for a summer placement; Aspiring marine biologist',
    ),
  },
  design: {
    titles: split(
      'Creative Director; Art Director; Senior Product Designer; UX Researcher; Illustrator; Video Editor; Graphic Designer; Junior Animator',
    ),
    bullets: split(
      'Designed the identity of a chain of 40 bakeries, from shop sign to paper bag.; Interviewed 60 commuters and redrew the ticket machine flow: abandoned sales fell by a third.; Directed two photo shoots a season on a budget of €25,000.; Cut, graded and mixed a weekly documentary series.; Kept a design system of 120 components in Figma.; Drew 48 plates for a field guide to mosses.; Hired and led a studio of nine.; Animated title sequences for three feature films.',
    ),
    skills: split(
      'Figma; Adobe Illustrator; After Effects; Typography; User interviews; Prototyping; Colour grading; Storyboarding; Webflow; Blender',
    ),
    degrees: [
      ['BFA', 'Graphic Design'],
      ['BA (Hons)', 'Illustration'],
      ['MA', 'Visual Communication'],
      ['Diploma', 'Film Editing'],
    ],
    certificates: [
      ['Human-Computer Interaction', 'Interaction Design Foundation'],
      ['Adobe Certified Professional', 'Adobe'],
    ],
    headlines: split('Art Director & Illustrator; Product designer for public services; Video editor'),
  },
  office: {
    titles: split(
      'Office Manager; Executive Assistant to the CEO; HR Business Partner; Customer Support Team Lead; Receptionist; Recruitment Consultant; Call Center Agent; Data Entry Clerk',
    ),
    bullets: split(
      'Answered around 70 calls a day with a first-contact resolution of 82 %.; Kept the diaries of three directors in two time zones.; Moved 120 people to a new office in one weekend.; Filled 45 vacancies in a year, half of them by referral.; Set up the induction programme and the staff handbook.; Negotiated cleaning, catering and courier contracts.; Greeted visitors, issued badges and sorted the post.; Typed and checked 300 claims a day.',
    ),
    skills: split(
      'Microsoft Office; Calendar management; Zendesk; Minute taking; Onboarding; Workday; Travel booking; Touch typing; Conflict resolution; Salesforce',
    ),
    degrees: [
      ['BA', 'Human Resource Management'],
      ['Associate of Arts', 'Business Administration'],
      ['Higher National Diploma', 'Business'],
      ['Bachelor of Arts', 'Communication'],
    ],
    certificates: [
      ['CIPD Level 5', 'Chartered Institute of Personnel and Development'],
      ['SHRM-CP', 'Society for Human Resource Management'],
    ],
    headlines: split('Office manager and executive assistant; HR Business Partner; Customer support team lead'),
  },
  sales: {
    titles: split(
      'Regional Sales Director; Key Account Manager; Business Development Representative; Store Manager; Assistant Store Manager; Digital Marketing Specialist; Real Estate Agent; Shop Assistant; Field Sales Executive',
    ),
    bullets: split(
      'Beat the yearly target by 31 % in 2018 and 24 % in 2019.; Opened 62 new accounts among independent garages.; Led a shop of 18 people with sales of 3.4 million.; Ran paid search with a budget of $40K a month and a return of 5.1.; Sold 27 homes in a slow market.; Cut shrinkage from 2.1 % to 0.9 %.; Trained the field team on the new infusion pump.; Dressed windows and ran the loyalty evening.',
    ),
    skills: split(
      'Salesforce; Negotiation; Google Ads; Visual merchandising; HubSpot; Pipeline management; Cold calling; Inventory control; Copywriting; SEO',
    ),
    degrees: [
      ['BBA', 'Marketing'],
      ['Bachelor of Commerce', 'Marketing'],
      ['BA', 'Media Studies'],
      ['High School Diploma', null],
    ],
    certificates: [
      ['Google Ads Search Certification', 'Google'],
      ['Real Estate Salesperson License', 'State of Arizona'],
    ],
    headlines: split('Key Account Manager; Retail store manager; Digital marketing specialist'),
  },
  science: {
    titles: split(
      'Environmental Scientist; Quality Control Chemist; Process Engineer; Agronomist; Geologist; Laboratory Analyst; Farm Manager; Clinical Research Associate; Civil Engineer',
    ),
    bullets: split(
      'Sampled groundwater at 54 wells and modelled the plume.; Validated four HPLC methods for release testing.; Raised wheat yield by 9 % with variable-rate nitrogen.; Logged 11 km of drill core in the dry season.; Monitored sites in two phase III trials of a malaria vaccine.; Took solvent recovery from 71 % to 88 %.; Managed 600 ha of arable land and a herd of 140.; Designed drainage and retaining walls for a 12 km bypass.',
    ),
    skills: split(
      'HPLC; ArcGIS; GMP; AutoCAD Civil 3D; Soil sampling; Minitab; Risk assessment; Aspen Plus; Good Clinical Practice; Drone surveying',
    ),
    degrees: [
      ['B.Eng.', 'Chemical Engineering'],
      ['BSc', 'Geology'],
      ['Master of Science', 'Agronomy'],
      ['B.Tech', 'Civil Engineering'],
    ],
    certificates: [
      ['Chartered Chemist', 'Royal Society of Chemistry'],
      ['Professional Engineer (PE)', 'State Board of Engineers'],
    ],
    headlines: split('Environmental scientist; Process engineer, fine chemicals; Agronomist and farm manager'),
  },
}
