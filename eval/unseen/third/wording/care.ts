import type { Calling } from './calling.ts'

/** Nursing, schools, councils, care, law: English. */
export const CARE: Readonly<Record<string, Calling>> = {
  nurse: {
    lang: 'en',
    headlines: 'Registered Nurse – Medical/Surgical|Critical Care Nurse|Registered Nurse, Orthopedics',
    titles:
      'Acting Nurse Manager, 4 West|Charge Nurse – Surgical Step-Down|Registered Nurse II|Registered Nurse (Travel Contract)|Staff Nurse, Orthopedics & Trauma|Certified Nursing Assistant',
    employers:
      'Saint Brigid Regional Medical Center|Lakemoor Children’s Hospital|University of Carrow Hospitals|Tamarack Health|Pineridge VA Clinic|Greyfriars Hospice|Medstaff Travelers LLC',
    bullets: [
      'Led a 32-bed unit of 41 staff through a change of charting system without a missed shift',
      'Cut falls with injury by a third in one year by rounding hourly',
      'Precepted 14 new graduates, of whom 12 stayed beyond two years',
      'Titrated vasoactive drips and cared for ventilated patients at a 1:2 ratio',
      'Wrote the unit’s discharge checklist, now used on five floors',
      'Answered rapid-response calls for a 280-bed house on nights',
      'Ran weekly wound-care rounds together with two podiatrists',
      'Took vital signs, recorded intake and output, and repositioned immobile patients every two hours',
      'Served on the falls committee and presented its figures to the board each quarter',
      'Gave flu vaccines to 600 employees in nine days',
    ],
    degrees: [
      ['Master of Science in Nursing', 'Nurse Leadership'],
      ['Bachelor of Science in Nursing', null],
      ['Associate Degree in Nursing', null],
    ],
    schools:
      'Carrow State University|Lakemoor Community College|University of Northern Tamarack|Holt College of Nursing',
    skills:
      'Telemetry|IV insertion|Wound vac therapy|Epic|Cerner|Triage|Patient education|Ventilator care|Central line care|Medication reconciliation|Shift scheduling|Phlebotomy',
    groups: ['Clinical', 'Systems and ward'],
    certificates: [
      ['Advanced Cardiovascular Life Support (ACLS)', 'American Heart Association'],
      ['Registered Nurse License', 'Ohio Board of Nursing'],
      ['CMSRN', 'Medical-Surgical Nursing Certification Board'],
    ],
    summary:
      'Bedside nurse with eleven years on surgical and trauma floors. Calm when alarms ring, careful with handovers, and known for teaching newcomers patiently.',
    letters: 'RN, BSN',
  },
  teacher: {
    lang: 'en',
    headlines: 'Secondary School Teacher (Mathematics)|Head of Year and Maths Teacher|Primary Teacher',
    titles:
      'Assistant Headteacher, Pastoral|Head of Year 9|Teacher of Mathematics & Key Stage 3 Lead|Classroom Teacher|Newly Qualified Teacher|Learning Support Assistant',
    employers:
      'Thornbury Vale Academy|St Oswin’s RC Primary School|The Marlowe School|Eastmarsh Grammar|Copperfield Learning Trust|International School of Pattani|Hexley Borough Council',
    bullets: [
      'Raised the share of pupils passing GCSE mathematics from 58% to 71% in two years',
      'Planned and taught a mixed-ability scheme of work for 180 pupils',
      'Looked after the welfare of a year group of 210 and their tutors',
      'Began a lunchtime chess and coding club that 45 pupils attend',
      'Mentored three trainees, each of whom passed the induction year',
      'Wrote reports, met parents and kept attendance above 95 per cent',
      'Organised the residential trip to the Brecon Beacons for 62 children',
      'Supported pupils with dyslexia in groups of four',
      'Moved the department’s homework online and halved late work',
    ],
    degrees: [
      ['MA', 'Educational Leadership'],
      ['PGCE', 'Secondary Mathematics'],
      ['BSc (Hons)', 'Mathematics and Statistics'],
    ],
    schools:
      'University of Eastmarsh|Hexley Institute of Education|Thornbury University College|University of South Pennine',
    skills:
      'Behaviour management|Differentiation|Safeguarding|Google Classroom|Curriculum planning|SEN support|GeoGebra|Assessment for learning|Timetabling|Arbor|Phonics',
    groups: ['Teaching', 'Software'],
    certificates: [
      ['Qualified Teacher Status', 'Department for Education'],
      ['Safeguarding Level 3', 'NSPCC Learning'],
      ['NPQ Leading Behaviour and Culture', 'Copperfield Teaching School Hub'],
    ],
    summary:
      'I have taught mathematics for nine years in two very different schools. I like difficult classes, clear routines and colleagues who share what works.',
    letters: 'M.Ed.',
  },
  social: {
    lang: 'en',
    headlines: 'Licensed Clinical Social Worker|Child and Family Social Worker|Case Manager',
    titles:
      'Program Director, Family Services|Senior Social Worker (Children in Care)|Social Worker II|Case Manager – Housing First|Outreach Worker|Intake Coordinator/Receptionist',
    employers:
      'Dunmore County Department of Human Services|Open Latch|Sisters of the Good Road|Bellweather Youth Shelter|City of Orrin|Catholic Family Aid of Vance|The Tall Oaks Foundation',
    bullets: [
      'Carried a caseload of 24 families and closed 80 per cent within the court’s time limits',
      'Testified in family court on more than fifty occasions',
      'Found permanent homes for 63 adults who had slept rough for over a year',
      'Supervised six workers and two interns from the local college',
      'Won a three-year grant of $410,000 for a visiting programme',
      'Screened callers, opened files and matched them with the right worker',
      'Set up a food pantry in an unused classroom',
      'Drove a van with blankets and soup four nights a week',
    ],
    degrees: [
      ['Master of Social Work', 'Children, Youth & Families'],
      ['Bachelor of Arts', 'Psychology'],
      ['Associate of Arts', 'Human Services'],
    ],
    schools: 'Vance University|Orrin Valley Community College|University of Dunmore|Bellweather College',
    skills:
      'Crisis intervention|Motivational interviewing|Case notes|Court reports|Risk assessment|Spanish interpreting|Grant writing|Trauma-informed care|HMIS|Home visits',
    groups: ['Practice', 'Office'],
    certificates: [
      ['LCSW', 'State Board of Social Work Examiners'],
      ['Mental Health First Aid', 'National Council for Mental Wellbeing'],
      ['Certified Trauma Professional', 'Evergreen Certifications'],
    ],
    summary:
      'Social worker with experience of child protection, housing and street outreach, at ease in courtrooms and kitchens alike.',
    letters: 'LCSW',
  },
  caregiver: {
    lang: 'en',
    headlines: 'Live-in Caregiver|Nanny and Household Helper|Home Health Aide',
    titles:
      'Live-in Carer|Nanny / Housekeeper|Home Health Aide|Senior Care Assistant (Nights)|Care Assistant|Kitchen Porter',
    employers:
      'The Abernethy-Wolfe Family|Self-employed|Golden Lantern Home Care|Rosehip Lodge|Various private clients|Comfort & Kin|Mrs. E. Valcourt',
    bullets: [
      'Cared for a retired couple, one of them with Parkinson’s, day and night',
      'Cooked diabetic meals, did the shopping and kept the accounts of the house',
      'Looked after twins from three months to four years of age',
      'Helped residents wash, dress and walk after strokes',
      'Recorded medicines and reported changes to the district nurse',
      'Trained two relief carers in safe lifting with a hoist',
      'Took children to school, swimming and violin',
    ],
    degrees: [
      ['NVQ Level 3', 'Health and Social Care'],
      ['High School Diploma', null],
    ],
    schools:
      'Brindle College|Harlan County High School|Stonegate Further Education College|San Vicente National High School',
    skills:
      'Personal care|Moving and handling|Dementia care|Cooking|Driving|Infant first aid|Medication prompts|Record keeping|Ironing|Pet care',
    groups: ['Care', 'Household'],
    certificates: [
      ['Care Certificate', 'Skills for Care'],
      ['Paediatric First Aid', 'St John Ambulance'],
      ['Food Hygiene Level 2', 'Highfield'],
    ],
    summary:
      'Patient and cheerful carer with fourteen years in private homes and residential care. Clean driving licence, non-smoker.',
  },
  paralegal: {
    lang: 'en',
    headlines: 'Litigation Paralegal|Paralegal and Notary Public|Conveyancing Executive',
    titles:
      'Senior Litigation Paralegal|Paralegal, Real Estate & Trusts|Legal Assistant to the Managing Partner|Law Clerk (Temporary)|Court Clerk I|File Clerk',
    employers:
      'Brandt Oyelaran LLP|Law Offices of Theodora Finch|Kessler, Madaki & Rowe|Superior Court of Alder County|Legal Aid of the Two Rivers|Northgate Title|Counsel on Call Staffing',
    bullets: [
      'Managed discovery of 1.2 million documents in a construction dispute',
      'Drafted pleadings, subpoenas and trial binders for four attorneys',
      'Closed about thirty house sales each month',
      'Kept the calendar of deadlines in three jurisdictions without a lapse',
      'Interviewed clients at intake and wrote summaries of their statements',
      'Indexed 9,000 paper files and moved them to off-site storage',
      'Notarized documents and lodged them at the county recorder',
      'Sworn in jurors and read verdicts into the record',
    ],
    degrees: [
      ['Bachelor of Arts', 'Political Science'],
      ['Paralegal Certificate', null],
      ['Associate of Applied Science', 'Paralegal Studies'],
    ],
    schools: 'Alder Valley College|University of Two Rivers|Northgate Business Institute|Finchley State University',
    skills:
      'Relativity|Westlaw|E-filing|Legal research|Bluebook citation|Calendaring|Clio|Trial preparation|Notary|Client intake|Shorthand',
    groups: ['Legal', 'Technology'],
    certificates: [
      ['Certified Paralegal', 'National Association of Legal Assistants'],
      ['Notary Public Commission', 'State of Oregon'],
      ['eDiscovery Specialist', 'ACEDS'],
    ],
    summary: 'Paralegal who has carried cases from intake to verdict. Exact with dates, discreet with clients.',
  },
  council: {
    lang: 'en',
    headlines: 'Policy Officer|Public Sector Programme Manager|Management and Program Analyst',
    titles:
      'Principal Policy Adviser, Water and Waste|Acting Team Manager, Revenues & Benefits|Policy Officer|Management Analyst (GS-0343-11)|Administrative Officer|Customer Service Adviser',
    employers:
      'Ministry of Inland Waterways|Wexcombe District Council|Department of Rural Affairs|Transport for the Marches|US Department of Harbors|Office of the Lord Mayor|Skerry Islands Council',
    bullets: [
      'Advised ministers on the bill that set limits for leaking mains',
      'Wrote 40 briefings and answers to parliamentary questions a year',
      'Brought the backlog of housing benefit claims down from 2,300 to 140',
      'Managed a budget of £3.2m and a team of eleven',
      'Consulted 5,000 residents about the closing of a ferry',
      'Answered up to ninety calls a day on council tax and bins',
      'Audited travel spending of four bureaus and recovered $88,000',
      'Minuted the audit committee and published its papers',
    ],
    degrees: [
      ['Master of Public Administration', null],
      ['BA (Hons)', 'Politics and Geography'],
      ['HND', 'Business'],
    ],
    schools: 'University of the Marches|Wexcombe College|Skerry Polytechnic|University of Greater Ribble',
    skills:
      'Briefing ministers|Consultation|Budgeting|Stakeholder engagement|Power BI|Drafting legislation|Minute taking|Freedom of information|Project management|Excel|Procurement',
    groups: ['Policy', 'Tools'],
    certificates: [
      ['PRINCE2 Practitioner', 'Axelos'],
      ['Better Business Cases Foundation', 'APMG International'],
      ['Contracting Officer’s Representative Level II', 'Federal Acquisition Institute'],
    ],
    summary:
      'Public servant with a record of turning consultation into workable rules, and rules into services that answer the phone.',
    letters: 'MPA',
  },
}
