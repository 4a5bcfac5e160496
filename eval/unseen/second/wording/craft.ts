import { type Calling, pairs, split } from './calling.ts'

/** Callings of the hand, the road, the ward and the stage; titles from the latest to the first. */
export const CRAFT: Readonly<Record<string, Calling>> = {
  chef: {
    lang: 'en',
    titles: split('Kitchen Lead; Junior Sous Chef; Demi Chef de Partie; Trainee Chef; Catering Assistant'),
    employers: split(
      'The Gilded Artichoke; Ferryman’s Rest; Osteria Quattro Venti; Hotel Belvoir Sands; Larkspur Catering; Smoke & Barley',
    ),
    schools: split('Penhallow Catering College; Ashwell Adult Education Institute; Culinary Institute of Lower Marsh'),
    degrees: pairs('NVQ Level 3: Kitchen and Larder; NVQ Level 2: Food Preparation; GCSEs'),
    bullets: split(
      'Run a brigade of eight and write a menu that changes with the boats every Thursday; Cut food waste from 11% to 4% by weighing every bin for a year; Took the kitchen from three to five stars in its hygiene rating; Prepared 90 plated dinners a night on the fish section; Made stocks, sauces and pasta from scratch before every service; Trained four school leavers, two of whom now run sections; Ordered dry goods and haggled with eleven suppliers; Catered for outdoor weddings of up to 260 guests',
    ),
    skills: split(
      'Fish filleting; Menu costing; Fresh pasta; Allergen control; Stock rotation; Wine pairing; Rota writing; Sugar work; Charcuterie; Kitchen safety',
    ),
    certificates: pairs(
      'Level 3 Award in Food Safety: Highfield; Allergen Awareness: Anaphylaxis Trust; Emergency First Aid: St Alban Ambulance',
    ),
    headlines: split('Seafood chef; Chef with fourteen years at the stove'),
    summaries: split(
      'Cook by trade and by temper. I keep a quiet pass, a clean fridge and a team that stays. My next kitchen should grow some of what it serves.',
    ),
    projects: pairs('Pop-up supper club: twelve evenings in a disused signal box, all sold out'),
  },
  driver: {
    lang: 'en',
    titles: split('Lead Driver Trainer; Coach Driver; Bus Operator; Delivery Driver; Yard Hand'),
    employers: split(
      'Wharfedale Coachways; Metroline Tern; Hadley Parcel Express; Cobb County Transit; Ridgeback Tankers; Allied Milk Carriers',
    ),
    schools: split('Thorncliffe Comprehensive School; Bramble Hill High School; Delaney Vocational Center'),
    degrees: pairs('High School Diploma; GCSEs; BTEC First: Vehicle Technology'),
    bullets: split(
      'Assessed 35 new drivers on road and in the yard, with no licence lost; Drove school, tour and rail-replacement services over 310,000 miles without a blameworthy accident; Carried up to 73 passengers on alpine routes; Completed daily walk-round checks and defect books; Kept 97% of timed stops on schedule; Handled cash, cards and complaints with good humour; Dropped 140 parcels a day in the old town; Loaded trailers to weight and axle limits',
    ),
    skills: split(
      'Defensive driving; Driving hours law; Reading timetables; Passenger care; Vehicle checks; Lashing and sheeting; Reversing with trailer; Fare collection; Radio procedure; Winter driving',
    ),
    certificates: pairs('Driver CPC: DVSA; PCV Category D licence: DVLA; ADR Tanks: SQA'),
    headlines: split('Professional coach driver; PCV and LGV driver, clean licence'),
    summaries: split(
      'Twenty years behind large wheels and still early. Known by dispatchers for picking up the telephone and by passengers for braking gently.',
    ),
    projects: pairs('Heritage bus restoration: brought a 1958 double-decker back to the road with six friends'),
  },
  doctor: {
    lang: 'en',
    titles: split(
      'Consultant Nephrologist; Specialty Registrar, Renal Medicine; Senior House Officer; Foundation Year Doctor; Medical Intern',
    ),
    employers: split(
      'Royal Fenwick Infirmary; Queen Maud Hospital; St. Cuthman’s Teaching Hospital; Lady Ashcombe Kidney Unit; Banjara General Hospital; Port Ellery District Hospital',
    ),
    schools: split(
      'Fenwick Medical School; Osmania Garden Medical College; Royal Wessex College of Medicine; University of East Harbour',
    ),
    degrees: pairs('MBBS; PhD: Renal Physiology; MSc: Clinical Epidemiology; BSc: Human Anatomy'),
    bullets: split(
      'Lead a dialysis service of 210 patients at three sites; Set up a home haemodialysis clinic that halved travel for 60 families; Audited catheter infections, which fell by 38% in two years; Ran the acute medical take with four junior colleagues; Performed 120 renal biopsies and 85 line insertions; Taught bedside examination to third-year students; Counselled families before transplantation; Wrote the hospital’s guideline on acute kidney injury',
    ),
    skills: split(
      'Peritoneal dialysis; Renal biopsy; Point-of-care ultrasound; Clinical audit; Transplant work-up; Critical appraisal; Breaking bad news; Central line insertion; Stata; Bedside teaching',
    ),
    certificates: pairs(
      'Advanced Life Support: Resuscitation Council; MRCP(UK): Royal Colleges of Physicians; Good Clinical Practice: NIHR',
    ),
    headlines: split('Physician, kidney medicine; Consultant in renal and general medicine'),
    summaries: split(
      'Physician with a special interest in dialysis at home and in the long conversations that it takes. Fully registered with a licence to practise.',
    ),
    projects: pairs('Kidney buddies: a telephone line where patients on dialysis advise new ones'),
  },
  artist: {
    lang: 'en',
    titles: split(
      'Artist in Residence; Visual Artist; Scenic Painter; Gallery Technician; Studio Assistant to Ida Brack',
    ),
    employers: split(
      'Saltmarsh Arts Trust; Self-employed; Theatre Royal Quenby; Kiln House Gallery; Municipal Museum of Oxbow; Tin Shed Printmakers',
    ),
    schools: split('Camberwick School of Art; Glasshouse Academy of Fine Art; Rhode Haven College of Design'),
    degrees: pairs('MFA: Printmaking; BA (Hons): Fine Art; Foundation Diploma: Art and Design'),
    bullets: split(
      'Made eleven large charcoal drawings with residents of a care home; Taught weekly etching evenings for adults; Sold work to two public collections; Painted cloths and flats for nine productions; Hung 24 exhibitions to museum standard; Built crates, plinths and light boxes; Ground pigments and stretched canvases; Raised 18,000 in small grants for a mural trail',
    ),
    skills: split(
      'Etching; Lithography; Egg tempera; Scenic painting; Art handling; Condition reports; Funding bids; Life drawing; Bookbinding; Adobe Lightroom',
    ),
    certificates: pairs('IPAF Operator Licence: IPAF; Enhanced DBS Check: Disclosure and Barring Service'),
    headlines: split('Printmaker and painter; Artist working with paper, salt and time'),
    summaries: split(
      'My work is about shorelines and the people who are paid to mend them. I teach, hang, crate and paint to keep the presses running.',
    ),
    projects: pairs(
      'Tide Tables: solo show, Kiln House Gallery; Four Hundred Gulls: group show, Municipal Museum of Oxbow',
    ),
  },
  apprentice: {
    lang: 'en',
    titles: split('Improver Joiner; Apprentice Carpenter; Workshop Assistant; Saturday Assistant'),
    employers: split(
      'Oakhanger Joinery; Tully Brothers Building Services; Wickes & Dunmore Timber; Percy’s Hardware; Castle Sash Windows',
    ),
    schools: split('Tamar Vale College; Southmoor Technical High School; Weald Training Association'),
    degrees: pairs('City & Guilds Level 3: Bench Joinery; Level 2 Apprenticeship: Site Carpentry; GCSEs'),
    bullets: split(
      'Make and fit sliding sashes, stairs and panelled doors; Set out from drawings on full-size rods; Sharpen, mark and cut by hand and on the spindle moulder; Fixed roofs and floors on a terrace of 14 houses; Swept up, watched closely and asked twice; Served trade customers and cut keys; Passed every unit first time; Helped refit a village hall on weekends',
    ),
    skills: split(
      'Bench joinery; Marking out; Spindle moulder; Reading drawings; Sash repair; Sharpening; SketchUp; First fix; Second fix; Timber grading',
    ),
    certificates: pairs('CSCS Blue Card: CITB; Abrasive Wheels: Safety Services Direct; Asbestos Awareness: UKATA'),
    headlines: split('Joiner in the last year of training; Young carpenter'),
    summaries: split(
      'I am nineteen, on time, and have my own tools and van. Looking for a shop that still cuts its own mortices.',
    ),
    projects: pairs('Clinker dinghy: built from a kit with my grandfather in two summers'),
  },
  returner: {
    lang: 'en',
    titles: split(
      'Bookkeeper (returnship); Volunteer Treasurer; Assistant Management Accountant; Purchase Ledger Clerk; Office Junior',
    ),
    employers: split(
      'Harper Lane Veterinary Group; Tollgate School Association; Dunwoody Plastics Ltd; Swan & Mallory Solicitors; Pennine Tiles; Orchard Dairy Co-operative',
    ),
    schools: split('Marchmont Business College; Kirkby Road Sixth Form College; University of the Fells'),
    degrees: pairs('AAT Level 4: Professional Accounting; HND: Business Studies; A Levels'),
    bullets: split(
      'Reconcile four bank accounts and chase what does not match; Moved the practice from paper to cloud ledgers in ten weeks; Looked after two small children and a parent with dementia; Treasurer of the primary school association, turnover 31,000; Prepared monthly accounts to trial balance by day five; Matched and coded 700 invoices a month; Answered the switchboard and franked the post; Kept the fixed asset register of two plants',
    ),
    skills: split(
      'Xero; Bank feeds; VAT filing; Credit control; Pivot tables; Purchase ledger; Wages; Taking minutes; Monthly closing; Sage 50',
    ),
    certificates: pairs('Xero Advisor: Xero; Making Tax Digital: AAT'),
    headlines: split('Bookkeeper back at work; Accounts assistant, part-time or term-time'),
    summaries: split(
      'Returning to finance after eight years at home, with fresh qualifications and the patience of a parent. Available four days a week.',
    ),
    projects: pairs('Community fridge: kept the books and the rota for three winters'),
  },
  soldier: {
    lang: 'en',
    titles: split('Platoon Sergeant; Squad Leader; Unit Supply Specialist; Infantryman; Recruit'),
    employers: split(
      'U.S. Army, 4th Sustainment Battalion; Camp Ridley Training Center; 88th Medical Company; National Guard, Fort Lindall; Dakin Logistics Group; Joint Base Carver',
    ),
    schools: split(
      'Army Logistics College at Fort Lindall; Noncommissioned Officer Academy, Camp Ridley; Prairie Rose Community College; Sweetwater High School',
    ),
    degrees: pairs('Associate of Applied Science: Logistics; Basic Leader Course; High School Diploma'),
    bullets: split(
      'Led 34 soldiers through two overseas deployments with no loss of sensitive items; Accounted for equipment worth $6.4M at 100% in four inventories; Planned convoys of up to 40 vehicles; Trained 120 recruits in land navigation and first aid; Maintained a readiness rate of 96% across 22 trucks; Counseled subordinates monthly and wrote their evaluations; Earned the Army Commendation Medal; Issued, received and tracked repair parts',
    ),
    skills: split(
      'GCSS-Army; Convoy planning; Property accountability; Small-unit leadership; Land navigation; Range safety; Combat lifesaving; Fleet maintenance; Training design; Secret clearance',
    ),
    certificates: pairs('Lean Six Sigma Yellow Belt: ASQ; HAZMAT Handler: DOT'),
    headlines: split('Transitioning Army logistics leader; Operations and supply NCO'),
    summaries: split(
      'Noncommissioned officer leaving the Army after eleven years. Steady with people, exact with property, at home in bad weather.',
    ),
    projects: pairs('Ruck for Relief: raised $22,000 for flood victims by a march of 50 miles'),
  },
  hygienist: {
    lang: 'en',
    titles: split('Lead Dental Hygienist; Dental Hygienist; Dental Nurse; Practice Receptionist'),
    employers: split(
      'Molar & More; Greenbank Dental Studio; Smilecraft Orthodontics; Dr. Anwar Family Dentistry; Mobile Smiles Outreach',
    ),
    schools: split('Carrick School of Dental Hygiene; Blue Mesa College; Institute of Oral Health Sciences'),
    degrees: pairs(
      'Diploma: Dental Hygiene and Therapy; Bachelor of Science: Oral Health; Certificate: Dental Nursing',
    ),
    bullets: split(
      'Treat twelve patients a day and see that they come back smiling; Wrote the recall letters that raised attendance by a fifth; Took and read bitewing radiographs; Visited six nursing homes with a portable unit; Mixed materials and kept the notes four-handed; Sterilised instruments and logged every cycle; Booked, billed and calmed the waiting room; Introduced plaque photographs for children',
    ),
    skills: split(
      'Periodontal charting; Scaling; Local anaesthesia; Digital radiography; Cross-infection control; Fissure sealants; Brushing instruction; Dentrix; Fluoride varnish; Impression taking',
    ),
    certificates: pairs('Dental Radiography: Faculty of Dental Surgery; Inhalation Sedation: SAAD'),
    headlines: split('Registered dental hygienist; Dental hygienist and therapist'),
    summaries: split('Gentle hands, straight advice. Seven years in family and community dentistry.'),
    projects: pairs('Brush Hour: a puppet show about teeth for nursery schools'),
  },
  musician: {
    lang: 'en',
    titles: split(
      'Head of Woodwind; Peripatetic Flute Teacher; Orchestral Flautist; Early Years Music Leader; Box Office Assistant',
    ),
    employers: split(
      'Larkhill County Music Service; Sinfonia of the Marches; Tenbury Cathedral School; Rhythm & Rattle; Playhouse on the Quay; Freelance',
    ),
    schools: split('Northern Conservatoire of Music; Royal College of Wind Playing; University of Saltaire'),
    degrees: pairs('Master of Music: Performance; PGCE: Secondary Music; BMus (Hons): Flute'),
    bullets: split(
      'Teach 46 pupils between seven and eighteen, all examinations passed; Conduct the wind band and its yearly tour; Played 58 concerts, two broadcasts and a recording of Nielsen; Wrote singing games for children under five; Doubled the number of beginners in two years; Tuned, mended and lent out 90 instruments; Sold tickets and kept the peace on opening nights; Arranged carols for eleven flutes',
    ),
    skills: split(
      'Sight reading; Conducting; Sibelius; Kodály method; Ensemble coaching; Arranging; Safeguarding; Baroque flute; Audio editing; Lesson planning',
    ),
    certificates: pairs('ATCL Flute: Trinity; Safeguarding Children Level 2: NSPCC'),
    headlines: split('Flautist and teacher; Music educator'),
    summaries: split(
      'I play, teach and arrange, in that order of income reversed. My pupils practise because they want to.',
    ),
    projects: pairs('Flutes under the Bridge: open-air concerts for commuters'),
  },
}
