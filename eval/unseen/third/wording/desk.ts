import type { Calling } from './calling.ts'

/** Offices, laboratories, software, universities: English. */
export const DESK: Readonly<Record<string, Calling>> = {
  software: {
    lang: 'en',
    headlines: 'Senior Backend Engineer|Full-Stack Developer|Site Reliability Engineer',
    titles:
      'Staff Software Engineer, Payments Platform|Senior Software Engineer|Software Engineer II|Web Developer (Contract)|QA Analyst|IT Support Technician',
    employers:
      'Quillstack|Northwind Parcel Co.|Freelance|Zephyrine Labs, Inc.|Bank of Meriden|hexa|Ottoline Health Systems',
    bullets: [
      'Moved the ledger from nightly batches to events; settlement now takes four seconds',
      'Halved the bill for compute by resizing 300 services',
      'Reviewed designs of three teams and wrote the standard for retries',
      'Built the booking form in React and its API in Go',
      'Cut build times from 22 to 6 minutes',
      'Was on call one week in five; wrote 30 post-mortems',
      'Tested releases by hand, then wrote 400 browser tests that replaced it',
      'Set up laptops and answered 25 tickets a day',
      'Sold and delivered web shops for eleven small firms',
    ],
    degrees: [
      ['M.S.', 'Computer Science'],
      ['B.S.', 'Computer Engineering'],
      ['Associate of Science', 'Information Technology'],
    ],
    schools:
      'Meriden Institute of Technology|University of Quill Bay|Ottoline Community College|State University at Zephyr',
    skills: 'Go|TypeScript|PostgreSQL|Kubernetes|Terraform|React|Kafka|Python|AWS|GraphQL|Redis|Linux',
    groups: ['Languages and databases', 'Infrastructure'],
    certificates: [
      ['AWS Certified Solutions Architect – Associate', 'Amazon Web Services'],
      ['Certified Kubernetes Administrator', 'CNCF'],
      ['CompTIA A+', 'CompTIA'],
    ],
    summary:
      'Engineer who likes dull technology, small changes and graphs that go down. Nine years in payments, health and freight.',
  },
  engineer: {
    lang: 'en',
    headlines: 'Mechanical Engineer, P.E.|Project Engineer – Water|Manufacturing Engineer',
    titles:
      'Engineering Manager, Rotating Equipment|Senior Mechanical Engineer|Project Engineer II|Manufacturing Engineer (Co-op to Full-Time)|Engineer in Training|CAD Drafter',
    employers:
      'Hallorand Pumps, Inc.|Tessera|Obi & Lindgren Consulting Engineers|City of Farrow Water Utility|AKV Turbines GmbH|General Widget|Stanhope Steel',
    bullets: [
      'Designed a pump skid that has run four years without a seal change',
      'Led nine engineers and a capital budget of $14M',
      'Saved 1.8 GWh a year by trimming impellers at six stations',
      'Wrote the test plan for a 2,000 hp gearbox and witnessed it at the vendor',
      'Took scrap on line 3 from 4.1% to 1.2% with a new fixture',
      'Modelled brackets in SolidWorks and checked them in Ansys',
      'Reviewed submittals and answered contractors’ questions',
      'Drew piping isometrics for a paper mill',
    ],
    degrees: [
      ['Master of Engineering', 'Fluid Mechanics'],
      ['Bachelor of Science', 'Mechanical Engineering'],
      ['Associate Degree', 'Drafting and Design'],
    ],
    schools: 'Farrow Polytechnic Institute|University of Stanhope|Tessera State University|Lindgren Technical College',
    skills:
      'SolidWorks|Ansys|GD&T|ASME B31.3|FMEA|AutoCAD|MATLAB|Root cause analysis|Lean manufacturing|Primavera P6|Pump selection',
    groups: ['Design', 'Methods'],
    certificates: [
      ['Professional Engineer', 'Texas Board of Professional Engineers'],
      ['Six Sigma Green Belt', 'ASQ'],
      ['Vibration Analyst Category II', 'Vibration Institute'],
    ],
    summary:
      'Mechanical engineer for pumps, pipes and the people who run them. Licensed, practical, fond of site visits.',
    letters: 'P.E., PMP',
  },
  accountant: {
    lang: 'en',
    headlines: 'Finance Manager|Certified Public Accountant|Payroll and Accounts Specialist',
    titles:
      'Controller|Finance Manager, EMEA|Senior Accountant – Fixed Assets & Leases|Accounts Payable/Receivable Specialist|Audit Associate|Bookkeeper (Temp-to-Hire)',
    employers:
      'Gellert Foods plc|Thistlewood Partners|Deacon Frost & Company, CPAs|Archdiocese of Lorne|PLX Holdings|University of Lorne|Auditor General’s Office',
    bullets: [
      'Closed the books in five working days in place of eleven',
      'Led the move of 14 companies to one chart of accounts',
      'Found and recovered $230,000 of duplicate payments',
      'Prepared consolidated statements under IFRS',
      'Ran payroll for 640 staff every fortnight',
      'Audited charities, a brewery and two school districts',
      'Reconciled 19 bank accounts daily',
      'Built the thirteen-week cash forecast that the bank asked for',
    ],
    degrees: [
      ['Master of Accountancy', null],
      ['Bachelor of Commerce', 'Accounting and Finance'],
      ['Diploma', 'Bookkeeping'],
    ],
    schools: 'Lorne School of Business|University of Gellert|Frost College of Commerce|Thistle State University',
    skills:
      'IFRS|US GAAP|NetSuite|Excel modelling|Payroll|Month-end close|VAT returns|QuickBooks|Consolidation|Internal controls',
    groups: ['Accounting', 'Software'],
    certificates: [
      ['Certified Public Accountant', 'Illinois Board of Examiners'],
      ['Chartered Global Management Accountant', 'AICPA'],
      ['NetSuite Certified ERP Consultant', 'Oracle'],
    ],
    summary:
      'Accountant who explains numbers to people who did not ask for them, and gets the close done before the weekend.',
    letters: 'CPA',
  },
  marketing: {
    lang: 'en',
    headlines: 'Brand and Content Marketer|Sales Director, Mid-Market|Communications Consultant',
    titles:
      'VP, Marketing & Communications|Regional Sales Director|Senior Account Manager|Content Strategist (Maternity Cover)|Marketing Coordinator/Office Manager|Telesales Agent',
    employers:
      'Pomelo|Dorothy Vance Associates|Various clients|Skylark Media Group|Art Director’s Guild Press|Tidewater Tourism Board|KLM&N',
    bullets: [
      'Took the brand into four countries with a team of seven',
      'Grew the region’s sales from $9m to $15m in three years',
      'Won back eleven lapsed accounts',
      'Wrote the tone-of-voice guide and trained sixty people in it',
      'Doubled organic traffic without spending on advertisements',
      'Planned stands at nineteen trade fairs',
      'Ordered paper, booked flights and kept the diary of two partners',
      'Made seventy calls a day and led the table for five months',
    ],
    degrees: [
      ['MBA', null],
      ['Bachelor of Arts', 'Communication Studies'],
      ['Associate of Arts', 'Graphic Design'],
    ],
    schools:
      'Skylark University|Pomona Ridge College|Tidewater Graduate School of Management|Dorset Park College of Art',
    skills:
      'Brand strategy|HubSpot|Salesforce|SEO|Copywriting|Negotiating|Adobe InDesign|Budget planning|Media relations|Google Ads|Public speaking',
    groups: ['Marketing', 'Tools'],
    certificates: [
      ['Professional Certified Marketer', 'American Marketing Association'],
      ['Salesforce Certified Administrator', 'Salesforce'],
      ['Diploma in Professional Copywriting', 'CIM'],
    ],
    summary: 'Marketer with a salesman’s past. I write plainly, measure what matters and keep agencies honest.',
  },
  academic: {
    lang: 'en',
    headlines: 'Ecologist|Historian of Science|Lecturer in Soil Science',
    titles:
      'Associate Professor of Soil Ecology|Assistant Professor|Postdoctoral Fellow, Institute of Peatlands|Research Associate|Graduate Teaching Assistant|Field Technician',
    employers:
      'University of Corrach|Wyndham-Sorley Institute|College of the Fens|Max Eyer Institute for Soils|Royal Museum of Earth|Bureau of Land Surveys',
    bullets: [
      'Leads a group of six and three funded projects (total £1.4m)',
      'Taught Soil Biology to 140 second-year students',
      'Supervised four doctoral students to completion',
      'Cored peat at 62 sites and dated 400 samples',
      'Organised the summer school of 2018 in Estonia',
      'Marked laboratory reports and ran two practicals a week',
      'Mapped erosion by drone for three river districts',
    ],
    degrees: [
      ['Ph.D.', 'Ecology'],
      ['MSc', 'Environmental Change'],
      ['BSc (Hons)', 'Biology'],
    ],
    schools: 'University of Sorley|Fenland University|Corrach College London|Eyer University of Applied Sciences',
    skills:
      'R|Radiocarbon dating|GIS|Mass spectrometry|Field surveys|Grant writing|Scientific writing|Python|Drone piloting|Statistics',
    groups: ['Laboratory and field', 'Computing'],
    certificates: [
      ['Fellowship of the Higher Education Academy', 'Advance HE'],
      ['Drone Pilot A2 CofC', 'Civil Aviation Authority'],
      ['Wilderness First Responder', 'NOLS'],
    ],
    summary: 'Soil ecologist who works on peat, time and what dead plants tell us. Teaches gladly and digs deeply.',
    letters: 'Ph.D.',
  },
  changer: {
    lang: 'en',
    headlines: 'UX Designer (formerly Teacher)|Data Analyst|Human Resources Business Partner',
    titles:
      'HR Business Partner|UX Designer|People Operations Specialist|Data Analyst – Admissions & Outreach|High School English Teacher|Flight Attendant',
    employers:
      'Lumen & Oak|Air Cordillera|Jefferson Davisson High School|Sable Insurance|Office for Student Access|Wren Collective|Hotel Workers Union',
    bullets: [
      'Interviewed thirty customers and redrew the claim form with them',
      'Brought time to hire down from 61 to 34 days',
      'Built dashboards that 90 admissions officers use each morning',
      'Taught five classes of literature and staged a play each spring',
      'Looked after 180 passengers in four languages',
      'Mediated disputes between shifts before they became grievances',
      'Drew wireframes, tested them and handed them over to developers',
      'Cleaned ten years of survey data and wrote down what each column means',
    ],
    degrees: [
      ['Postgraduate Certificate', 'Human-Computer Interaction'],
      ['Bachelor of Arts', 'English Literature'],
      ['Professional Certificate', 'Data Analytics'],
    ],
    schools: 'Wren University|Cordillera State College|Sable School of Design|Jefferson Davisson High School',
    skills: 'Figma|SQL|Tableau|User interviews|Workday|Facilitation|Excel|Employee relations|Prototyping|Portuguese',
    groups: ['Craft', 'Tools'],
    certificates: [
      ['SHRM-CP', 'Society for Human Resource Management'],
      ['Google UX Design Certificate', 'Coursera'],
      ['Tableau Desktop Specialist', 'Tableau'],
    ],
    summary:
      'After eight years in classrooms and cabins I now design services. What stayed: listening first and explaining well.',
  },
}
