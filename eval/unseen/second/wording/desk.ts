import { type Calling, pairs, split } from './calling.ts'

/** Callings of the desk, the laboratory and the field; titles from the latest to the first. */
export const DESK: Readonly<Record<string, Calling>> = {
  freelancer: {
    lang: 'en',
    titles: split('Freelance Web Developer; Contract iOS Engineer; Front-End Engineer; Web Production Assistant'),
    employers: split('Various clients; Moonraker Apps; Birdcage Interactive; Sixpence Labs; Hull & Half; Grommet'),
    schools: split('Makers Yard Bootcamp; University of Penrith South; Loughmere University'),
    degrees: pairs('BSc (Hons): Interactive Media; Coding Bootcamp; BA: Philosophy'),
    bullets: split(
      'Ship small shops and booking pages for farms, choirs and a funfair; Rebuilt a ticketing front end that survived 40,000 visitors in an hour; Cut bundle size from 1.9 MB to 310 kB; Wrote the offline mode of a birdwatching app with 80,000 downloads; Paired with designers on a component library; Fixed 200 accessibility faults before an audit; Kept twelve sites patched and backed up; Turned Photoshop files into pages by the hundred',
    ),
    skills: split(
      'Svelte; TypeScript; SwiftUI; Eleventy; Playwright; WCAG 2.2; Netlify; PostCSS; WebSockets; Figma; Node.js; Fastlane',
    ),
    certificates: pairs('Web Accessibility Specialist: IAAP; Certified ScrumMaster: Scrum Alliance'),
    headlines: split('Freelance front-end developer; Web and iOS, small teams, short feedback'),
    summaries: split(
      'I make light, fast and accessible things for organisations that have no IT department. Twelve years, sixty launches, no rescue missions of my own making.',
    ),
    projects: pairs(
      'Warblerpedia: an offline field guide for phones, with sound; Choirbook: sheet music for 300 singers, in the browser; Gatepost: farm-gate honesty boxes that take cards',
    ),
  },
  data: {
    lang: 'en',
    titles: split(
      'Principal Data Scientist; Machine Learning Engineer; Analytics Engineer; Business Intelligence Analyst; Data Entry Operator',
    ),
    employers: split(
      'Thermoline Grid; Wagtail Insurance; Ninefold Analytics Pvt. Ltd.; Kite & Key; Zephyr Mobility AG; Oyster Bay Credit Union',
    ),
    schools: split(
      'Jalandhar Institute of Computing; University of Port Salish; Technion of the Levant; Kedah State University',
    ),
    degrees: pairs(
      'M.Tech.: Data Science; B.E.: Electronics and Communication; Ph.D.: Computational Statistics; B.Sc.: Mathematics',
    ),
    bullets: split(
      'Forecast load for 1.2 million meters, with the error down from 6.1% to 3.4%; Put 14 models into production and retired nine; Built the feature store on Snowflake and dbt; Mentor five scientists and review every experiment; Found a billing leak of 2.3 crore in a week; Replaced nightly spreadsheets with Airflow pipelines; Explained gradient boosting to a board in one page; Cleaned and keyed 900 forms a day',
    ),
    skills: split(
      'Python; PyTorch; Snowflake; dbt; Airflow; Bayesian modelling; SQL; MLflow; Kafka; Tableau; A/B testing; Kubernetes',
    ),
    certificates: pairs(
      'SnowPro Core: Snowflake; Professional Machine Learning Engineer: Google Cloud; Databricks Certified Data Engineer: Databricks',
    ),
    headlines: split('Data scientist, energy and insurance; Machine learning engineer'),
    summaries: split(
      'Statistician who ships. I like small models, honest intervals and dashboards that somebody opens twice.',
    ),
    projects: pairs(
      'monsoon-bench: an open benchmark of rainfall forecasts; Queue math: interactive essays on waiting lines',
    ),
  },
  embedded: {
    lang: 'en',
    titles: split(
      'Firmware Team Lead; Senior Embedded Engineer; Hardware Test Engineer; Electronics Technician; Engineering Co-op Student',
    ),
    employers: split(
      'Wavecrest Sonar; Pulsar Hearing; Tamarack Robotics; Ohmsworth Instruments Inc; Lodestar Avionics; Fjell Sensor AS',
    ),
    schools: split('Rensford Polytechnic Institute; Université de Technologie du Lac; Manitou College of Engineering'),
    degrees: pairs('MEng: Embedded Systems; B.A.Sc.: Electrical Engineering; Diploma of Technology: Electronics'),
    bullets: split(
      'Lead six engineers who write the firmware of a hearing aid; Brought up three boards on Zephyr RTOS; Halved current draw to 480 µA in sleep; Wrote the bootloader and signed updates over Bluetooth; Passed IEC 60601 testing at the first attempt; Automated a test rack with Python and a relay card; Soldered 0201 parts by hand when the line was down; Traced a race in an SPI driver that had lived for six years',
    ),
    skills: split(
      'C; C++17; Zephyr RTOS; ARM Cortex-M; Bluetooth LE; Altium Designer; Oscilloscopes; Rust; KiCad; Power analysis; I2C; Unit testing',
    ),
    certificates: pairs('Certified LabVIEW Developer: NI; IPC-A-610: IPC'),
    headlines: split('Embedded software engineer; Firmware for small batteries'),
    summaries: split(
      'Engineer for things that run for years on a coin cell. I read schematics, errata and the faces of tired customers.',
    ),
    projects: pairs('lichen: a LoRa weather station that runs on a leaf-sized panel'),
  },
  lawyer: {
    lang: 'en',
    titles: split('Partner, Employment Law; Employment Counsel; Assisting Solicitor; Articled Clerk; Legal Intern'),
    employers: split(
      'Fothergill Nash LLP; Corrigan & Stepney; Bluestone Legal Aid Centre; Abernethy Pryce; Chambers of R. Okonjo; Trellis Law Group, P.C.',
    ),
    schools: split('Inns Law School; University of Durrow; Georgefield University Law Center; Universitas Sulaiman'),
    degrees: pairs('LL.M.: Labour Law; LPC; LLB (Hons): Law with Spanish; J.D.'),
    bullets: split(
      'Advise hospitals, hauliers and two universities on redundancy and whistleblowing; Won a four-week tribunal on equal pay for 212 canteen staff; Negotiated settlements worth £3.1m without a hearing; Drafted handbooks and policies in plain English; Supervise three juniors and a clinic on Saturdays; Prepared bundles of 2,000 pages and knew what was in them; Took witness statements at short notice; Researched precedents for counsel',
    ),
    skills: split(
      'Employment tribunals; Contract drafting; TUPE; Conciliation; Disclosure review; Westlaw; Advocacy; Plain English; Privacy law; Settlement agreements',
    ),
    certificates: pairs('Workplace Conciliator: CEDR; Solicitor of the Senior Courts: SRA'),
    headlines: split('Employment lawyer; Solicitor for working people and the firms they work for'),
    summaries: split('Employment lawyer who prefers a good agreement to a famous case, and has had both.'),
    projects: pairs('Right at Work: a free guide to dismissal in six languages'),
  },
  civil: {
    lang: 'en',
    titles: split(
      'Grade 7 Policy Lead; Senior Executive Officer; Higher Executive Officer; Caseworker; Administrative Officer',
    ),
    employers: split(
      'Department for Rivers and Coast; Office of the Water Regulator; Home Counties Pensions Agency; Llanfair Borough Council; Cabinet Secretariat of Belmora; National Weights Inspectorate',
    ),
    schools: split(
      'University of Aldgate; Open College of the North; Mandela Road University; Civil Service Staff College, Bissau Park',
    ),
    degrees: pairs(
      'Master of Public Policy; BA (Hons): Politics and Economics; Postgraduate Certificate: Public Procurement',
    ),
    bullets: split(
      'Own the policy on flood insurance and brief two ministers a week; Carried a bill through committee with 31 amendments; Manage a budget of £12.6 million and nine staff; Answered 140 parliamentary questions on time; Designed the appeals process with users, cutting delays from 90 to 35 days; Decided 22 benefit cases a day; Took minutes for the board; Visited sites after every storm surge',
    ),
    skills: split(
      'Options appraisal; Ministerial briefing; Impact assessment; Public procurement; Consultation design; Treasury business cases; Drafting; Access-to-information requests; Line management; Foresight',
    ),
    certificates: pairs('Managing Successful Programmes: Axelos; Better Business Cases Foundation: APMG'),
    headlines: split('Policy professional; Senior civil servant, water and coast'),
    summaries: split(
      'Public servant with thirteen years between the shoreline and the statute book. I write short and consult early.',
    ),
    projects: pairs('Flood Diary: an archive of letters from the 1953 storm'),
  },
  historian: {
    lang: 'en',
    titles: split(
      'Reader in Economic History; Senior Lecturer; Junior Research Fellow; Graduate Teaching Assistant; Archive Volunteer',
    ),
    employers: split(
      'University of Strathnairn; Wolsingham College; Institute of Guild Studies; Uppland University; Hanse Archive; Ca’ Sagredo University',
    ),
    schools: split('University of Strathnairn; Wolsingham College; Queen Philippa’s College'),
    degrees: pairs('DPhil: Economic History; MPhil: Medieval Studies; BA: History and Latin'),
    bullets: split(
      'Direct a project on salt taxes funded with 1.1 million over four years; Supervise five doctoral students, three completed; Convened the master’s course in quantitative sources; Catalogued 3,400 toll receipts; Edited a volume of eleven essays; Gave the annual lecture of the Guild Society; Taught palaeography to first-years; Transcribed court rolls',
    ),
    skills: split(
      'Palaeography; Latin; Middle Dutch; Network analysis; Archival research; TEI XML; QGIS; Peer review; Syllabus design; Funding applications',
    ),
    certificates: pairs('Certificate in University Teaching: Strathnairn Academy'),
    headlines: split('Historian of trade and taxes; Economic historian'),
    summaries: split(
      'I study how small towns paid for their walls. My teaching begins with an account book and ends with a question.',
    ),
    projects: pairs('Tolls of the Severn: a database of 3,400 receipts, open to all'),
  },
  marketer: {
    lang: 'en',
    titles: split('Head of Growth; Brand Manager; CRM Specialist; Content Executive; Marketing Intern'),
    employers: split(
      'Peppercorn Teas; Lumo Scooters; Habitue Skincare; Stag & Thistle Distillers; Nimbus Gyms; Tallyho Pet Food',
    ),
    schools: split('Westminster Park University; Nanyang Harbour Business School; Kwame Asante University'),
    degrees: pairs('MSc: Consumer Psychology; BBA: Marketing; Bachelor of Commerce'),
    bullets: split(
      'Grew subscriptions from 9,000 to 61,000 in 18 months; Relaunched a 40-year-old tea with a budget of a van and a string quartet; Lowered cost per acquisition by 44%; Own lifecycle email, push and SMS in eight markets; Ran 70 experiments a year and published the failures; Wrote product copy that legal liked; Hired and coached a team of seven; Kept the content calendar and 130 influencers in order',
    ),
    skills: split(
      'Lifecycle marketing; Braze; Google Analytics 4; Naming; Paid social; SEO; Looker; Brand strategy; Media buying; Customer interviews; Webflow',
    ),
    certificates: pairs('Meta Certified Media Buyer: Meta; Digital Marketing Diploma: CIM'),
    headlines: split('Growth marketer, consumer brands; Brand and CRM'),
    summaries: split(
      'Marketer with a notebook full of refuted hypotheses. I bring numbers to creatives and stories to analysts.',
    ),
    projects: pairs('The Kettle Report: a newsletter on tea and economics, 5,200 readers'),
  },
  architect: {
    lang: 'en',
    titles: split('Project Architect; Part II Architectural Assistant; Model Maker; Site Clerk'),
    employers: split(
      'Ostler Vane Architects; Plumb Line Studio; Atelier Korr; Heron & Weir Planning; Kapoor Built Environment',
    ),
    schools: split('Bartleby School of Architecture; School of Planning, Chandrapur; Delft Water Academy'),
    degrees: pairs('MArch; BSc: Architecture; Postgraduate Diploma: Professional Practice'),
    bullets: split(
      'Run a library of 2,800 m² from sketch to handover; Won planning consent for 64 homes on a former gasworks; Detailed timber façades and their awkward corners; Chaired site meetings every Tuesday; Built 1:50 models in lime and card; Coordinated structure and services in one BIM model; Measured and drew a listed granary; Kept the snag list short',
    ),
    skills: split(
      'ArchiCAD; Rhino; Grasshopper; Passivhaus; Timber detailing; Planning applications; NBS; Physical models; Enscape; Contract administration',
    ),
    certificates: pairs(
      'Certified Passivhaus Designer: Passive House Institute; ARB Registration: Architects Registration Board',
    ),
    headlines: split('Architect of public buildings; Project architect, timber'),
    summaries: split('Architect who likes libraries, rain gutters and clients who change their mind early.'),
    projects: pairs(
      'Granary at Low Mill: measured survey and reuse study; Bus stop No. 9: self-built shelter of larch',
    ),
  },
  vet: {
    lang: 'en',
    titles: split(
      'Veterinary Practice Manager; Large Animal Veterinarian; Herd Health Adviser; Animal Care Technician; Stable Hand',
    ),
    employers: split(
      'Four Hooves Veterinary Clinic; Broken Ridge Station; Agrivet Extension Service; Kildonan Stud; SPCA Marlborough Sounds; Lowveld Cattle Co.',
    ),
    schools: split('Murrumba University; Faculty of Veterinary Science, Ondereng; Waikaro Agricultural College'),
    degrees: pairs('BVSc; Graduate Certificate: Dairy Production; Certificate IV: Veterinary Nursing'),
    bullets: split(
      'Manage eleven staff, two utes and a very old ultrasound machine; Calved, stitched and vaccinated on 140 stations; Brought lameness in a herd of 900 from 24% to 9%; Ran field days for graziers; Wrote drench plans that slowed resistance; Kept the dispensary and the dangerous drugs book; Mucked out twenty boxes before school; Answered the night phone one week in three',
    ),
    skills: split(
      'Bovine ultrasound; Parasite control; Field surgery; Herd health planning; Staff rostering; Equine dentistry; Necropsy; ezyVet; Client communication; Biosecurity',
    ),
    certificates: pairs('Radiation Use Licence: EPA; Artificial Insemination: LIC'),
    headlines: split('Rural veterinarian; Vet and practice manager'),
    summaries: split('Country vet with clean boots on Mondays. I would rather prevent than prescribe.'),
    projects: pairs('Bull Notes: a podcast for young graziers'),
  },
  editor: {
    lang: 'en',
    titles: split('Managing Editor; Night Desk Editor; Investigative Reporter; Staff Writer; Sub-Editor; News Trainee'),
    employers: split('The Tidewater Courier; Radio Baraka; Lantern Press; Daily Meridian; Fishwrap; Agence Savane'),
    schools: split('School of Journalism, Accra North; City College of Letters; Rhodes Point University'),
    degrees: pairs('MA: International Journalism; BA: English and Swahili; Diploma: Broadcasting'),
    bullets: split(
      'Lead a newsroom of 26 that publishes seven days a week; Broke the story of the missing school roofs, quoted in parliament; Built a corrections page that readers trust; Filed 300 words in ten minutes from four elections; Checked facts, law and commas on 40 stories a night; Produced a weekly call-in programme in two languages; Trained stringers in eleven counties; Interviewed ministers, smugglers and a lighthouse keeper',
    ),
    skills: split(
      'Copy-editing; Fact-checking; Media law; Audio production; Data journalism; InDesign; Freedom of information requests; Shorthand; Live blogging; Source protection',
    ),
    certificates: pairs('NCTJ Diploma: NCTJ; Hostile Environment Training: RPS Partnership'),
    headlines: split('Editor and reporter; Journalist, print and radio'),
    summaries: split(
      'Editor who still carries a notebook. I have run desks by night and reporters by day and never missed a print slot.',
    ),
    projects: pairs('Roofs: a six-part series on public building money'),
  },
}
