import { trade } from './trade.ts'

/** Health, teaching, law and the public. */
export const CARE = {
  nurse: trade({
    headline: 'Registered Nurse, Critical Care | Emergency Nurse',
    summary:
      'Registered nurse with a steady hand on night shifts and a habit of explaining things twice to worried families. | Acute-care nurse who has worked on surgical, cardiac and emergency floors and enjoys teaching new graduates.',
    titles: 'Charge Nurse, ICU | Registered Nurse II | Staff Nurse | Nursing Assistant (CNA)',
    employers:
      'St. Brannoc Medical Center | Tidewell Regional Hospital | Mercy of the Plains Health System | VA Puget Lowlands Clinic | Larkfield Community Hospital',
    deeds:
      'Led a team of nine nurses through a 22-bed unit on rotating nights | Cut central-line infections from five a year to one by auditing every dressing change | Precepted fourteen new graduates in their first twelve weeks | Titrated vasoactive drips and managed ventilated patients after open-heart surgery | Triaged up to 60 walk-in patients per shift | Wrote the discharge checklist that three sister wards now use | Documented care in Epic within thirty minutes of each round | Taught families how to change wound dressings at home',
    skills:
      'Clinical: Ventilator management, Triage, IV therapy, Wound care, Telemetry | Systems: Epic, Cerner, Pyxis | Other: Preceptorship, Discharge planning',
    studies:
      'Bachelor of Science in Nursing ~ - ~ Calloway State University ~ University of Eastmere | Associate Degree in Nursing ~ - ~ Three Forks Community College ~ Harbor Point College',
    certificates:
      'Advanced Cardiac Life Support (ACLS) ~ American Heart Association | CCRN ~ AACN Certification Corporation',
    awards: 'Daisy Award nominee, 2021 | Nurse of the Quarter, 2019',
  }),
  pharmacist: trade({
    headline: 'Clinical Pharmacist | Community Pharmacist and Immunizer',
    summary:
      'Pharmacist equally at home behind a busy counter and on a ward round. | Detail-minded pharmacist who finds the interaction that everybody else has overlooked.',
    titles: 'Pharmacist in Charge | Clinical Pharmacist | Staff Pharmacist | Pharmacy Technician',
    employers:
      'Wexcombe Drug | Hollis & Vane Pharmacy | Northmoor University Hospital | CarePoint Rx, Inc. | Bellweather Apothecary LLC',
    deeds:
      'Verified 350 prescriptions per day with no dispensing error in four years | Set up a vaccination corner that gave 2,100 flu shots in its first autumn | Counselled patients on anticoagulants and inhaler technique | Renegotiated wholesale terms and lowered stock value by a fifth | Reconciled medication at admission for a 40-bed medical ward | Supervised three technicians and two interns | Moved the controlled-drug register from paper to screen',
    skills:
      'Practice: Medication reconciliation, Immunization, Compounding, Anticoagulation | Tools: PioneerRx, Lexicomp, Omnicell | Management: Inventory control, Staff supervision',
    studies:
      'Doctor of Pharmacy ~ - ~ University of Eastmere ~ Northmoor University | Bachelor of Science ~ Biochemistry ~ Calloway State University ~ Penrose College',
    certificates: 'Board Certified Pharmacotherapy Specialist ~ BPS | Pharmacy-Based Immunization Delivery ~ APhA',
    awards: 'Preceptor of the Year, 2020',
  }),
  hygienist: trade({
    headline: 'Registered Dental Hygienist | Dental Hygienist',
    summary:
      'Gentle and punctual hygienist whose patients come back. | Hygienist with experience in family practices and periodontal surgery.',
    titles: 'Lead Dental Hygienist | Dental Hygienist | Dental Assistant | Front Desk Receptionist',
    employers:
      'Bright Cove Dental | Pinetop Family Dentistry, P.C. | Dr. Anneke Roos Periodontics | Smile Works of Tanner County',
    deeds:
      'Treated eight to ten patients a day in two chairs | Took and mounted digital bitewing radiographs | Introduced a recall letter that filled 40 empty slots a month | Scaled and root-planed patients with advanced gum disease | Sterilized instruments and kept the spore-test log | Spoke about brushing at six primary schools',
    skills:
      'Chairside: Scaling, Root planing, Digital radiography, Local anesthesia, Sealants | Office: Dentrix, Eaglesoft, Insurance claims',
    studies:
      'Associate of Applied Science ~ Dental Hygiene ~ Three Forks Community College ~ Harbor Point College | High School Diploma ~ - ~ Tanner County High School ~ Westbrook High School',
    certificates: 'Local Anesthesia Permit ~ State Dental Board | Basic Life Support ~ American Red Cross',
  }),
  teacher: trade({
    headline: 'Secondary Mathematics Teacher | Teacher and Head of Year',
    summary:
      'Mathematics teacher who believes that every child can learn to like fractions. | Teacher with experience in inner-city and village schools.',
    titles: 'Head of Mathematics | Teacher of Mathematics | Newly Qualified Teacher | Teaching Assistant',
    employers:
      'Oakhanger Academy | Saint Hild’s C of E High School | Kestrel Grove School | Millrace Comprehensive | The Wyvern Multi Academy Trust',
    deeds:
      'Raised the share of pupils with grade 5 or above from 48% to 67% in three years | Ran a lunchtime club where Year 9 pupils build bridges out of spaghetti | Rewrote the scheme of work for Key Stage 3 | Mentored two trainees each year | Organised the exchange with a school in Ghent | Tutored small groups of pupils with dyscalculia | Reported progress to parents every half term',
    skills:
      'Teaching: Curriculum design, Differentiation, Formative assessment, Safeguarding | Tools: GeoGebra, Google Classroom, SIMS | Languages of the classroom: British Sign Language',
    studies:
      'PGCE ~ Secondary Mathematics ~ University of Eastmere ~ Northmoor University | BSc (Hons) ~ Mathematics ~ University of Wrexcastle ~ Thornbury University',
    certificates: 'Qualified Teacher Status ~ Department for Education | Paediatric First Aid ~ St John Ambulance',
    awards: 'Governors’ Prize for Outreach, 2022',
  }),
  social: trade({
    headline: 'Children’s Social Worker | Senior Social Worker',
    summary:
      'Calm under pressure, with long experience of court reports and kitchen-table conversations. | Social worker who keeps small caseloads moving and big ones honest.',
    titles: 'Team Manager, Child Protection | Senior Social Worker | Social Worker | Family Support Worker',
    employers:
      'Hallamdale County Council | London Borough of Thamesmoor | Barnaby’s Trust | NHS Greater Fenland | The Lantern Project',
    deeds:
      'Held a caseload of eighteen families under child protection plans | Gave evidence in 31 care proceedings | Chaired strategy meetings with police and schools | Supported foster carers through the first month of each placement | Trained colleagues in strengths-based interviewing | Reduced agency spending by hiring four permanent workers',
    skills:
      'Practice: Risk assessment, Court reports, Motivational interviewing, Safeguarding | Systems: Mosaic, Liquidlogic',
    studies:
      'MA ~ Social Work ~ University of Wrexcastle ~ Thornbury University | BA (Hons) ~ Sociology ~ Northmoor University ~ University of Eastmere',
    certificates:
      'Social Work England Registration ~ Social Work England | Practice Educator Stage 2 ~ Thornbury University',
  }),
  police: trade({
    headline: 'Police Detective | Law Enforcement Professional',
    summary:
      'Detective with a record of patient interviews and tidy case files. | Bilingual officer who knows the neighborhood by its first names.',
    titles: 'Detective Sergeant | Detective | Patrol Officer | Military Police Specialist',
    employers:
      'Tanner County Sheriff’s Office | City of Larkfield Police Department | U.S. Army | Mesa Blanca State Police',
    deeds:
      'Cleared 74% of assigned burglary cases | Supervised six detectives in the property crimes unit | Wrote search warrants and testified before grand juries | Trained recruits in de-escalation and report writing | Answered an average of eleven calls per shift | Coordinated a task force with two federal agencies | Kept the evidence room through three clean audits',
    skills: 'Field: Crime scene processing, Interviewing, De-escalation, Report writing | Systems: NCIC, Axon Evidence',
    studies:
      'Bachelor of Arts ~ Criminal Justice ~ Calloway State University ~ Mesa Blanca University | Associate of Arts ~ General Studies ~ Harbor Point College ~ Three Forks Community College',
    certificates: 'Peace Officer Standards and Training ~ Mesa Blanca POST | Crisis Intervention Team ~ NAMI',
    awards: 'Lifesaving Medal, 2018 | Officer of the Year, 2021',
  }),
  civil: trade({
    headline: 'Policy Adviser | Senior Executive Officer',
    summary:
      'Civil servant who writes short submissions and answers letters on time. | Generalist with experience of transport, housing and two general elections.',
    titles: 'Grade 7 Policy Lead | Senior Executive Officer | Higher Executive Officer | Administrative Officer',
    employers:
      'Department for Rivers and Harbours | Ministry of Allotments | Office for Rural Broadband | Hallamdale County Council | Land & Tides Agency',
    deeds:
      'Drafted twelve ministerial submissions on flood insurance | Managed a grant programme of £4.6 million for village halls | Answered parliamentary questions within the deadline, every time | Led the consultation on mooring fees, with 900 responses | Line-managed four officers in two cities | Reconciled monthly spending against the delegated budget',
    skills:
      'Policy: Submission drafting, Stakeholder engagement, Impact assessment, Briefing | Tools: Excel, SharePoint, Oracle Fusion',
    studies:
      'MSc ~ Public Policy ~ Thornbury University ~ University of Wrexcastle | BA (Hons) ~ History ~ University of Eastmere ~ Northmoor University',
    certificates: 'PRINCE2 Practitioner ~ AXELOS | Better Business Cases Foundation ~ APMG International',
  }),
  lawyer: trade({
    headline: 'Employment Attorney | Commercial Litigator',
    summary:
      'Litigator who prefers a good settlement to a long trial. | Attorney admitted in two states with a practice in wage disputes and severance.',
    titles: 'Senior Associate | Associate Attorney | Judicial Law Clerk | Legal Intern',
    employers:
      'Prather Quill & Osei LLP | Dunmore Legal Aid Society | Hon. Ruth Castellane, Superior Court | Vandermolen Law Group, PLLC | Tri-County Public Defender',
    deeds:
      'Defended forty wage claims, of which thirty-three settled before discovery | Argued two appeals on arbitration clauses | Drafted severance agreements for a hospital chain | Took and defended more than fifty depositions | Researched and wrote bench memoranda on motions to dismiss | Managed document review of 1.2 million pages with a team of five',
    skills: 'Law: Legal research, Deposition, Mediation, Contract drafting | Tools: Westlaw, Relativity, Clio',
    studies:
      'Juris Doctor ~ - ~ Dunmore School of Law ~ Mesa Blanca University College of Law | Bachelor of Arts ~ Political Science ~ Penrose College ~ Calloway State University',
    certificates: 'Admitted to the Bar, 2014 ~ State Bar | Certified Mediator ~ Dunmore Dispute Center',
    awards: 'Moot Court Finalist, 2013',
  }),
  priest: trade({
    headline: 'Parish Priest | Anglican Priest and Chaplain',
    summary:
      'Priest with a love of small congregations and long visits. | Ordained for twelve years in town, village and hospital.',
    titles: 'Rector | Vicar | Assistant Curate | Youth Worker',
    employers:
      'Parish of St Osyth-on-the-Hill | Diocese of Wrexcastle | All Hallows Church | Royal Fenland Infirmary | HMP Stonegate',
    deeds:
      'Leads worship in four village churches every Sunday | Raised £180,000 for a new roof | Conducted some fifty funerals a year | Opened a food pantry that serves ninety households a week | Supervised two curates in training | Sat with patients and staff on night call | Taught confirmation classes for teenagers',
    skills:
      'Ministry: Pastoral care, Preaching, Liturgy, Bereavement support | Administration: Fundraising, Charity governance, Volunteer coordination',
    studies:
      'BTh ~ Theology and Ministry ~ Saint Aldate Theological College ~ Cuddesbrook Hall | BA (Hons) ~ Classics ~ University of Wrexcastle ~ Thornbury University',
    certificates:
      'Spiritual Direction ~ Saint Aldate Theological College | Safeguarding Leadership ~ Church of England',
  }),
}
