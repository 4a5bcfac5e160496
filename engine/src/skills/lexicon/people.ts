import type { LexiconTable } from '../rows.ts'

/** Human resources, recruiting, training of staff. */
export const people: LexiconTable = `
== domain .45
Human resources = HR?, human resource management, ressources humaines, Personalwesen, recursos humanos, HR management, HRM,
    Personalmanagement, gestion des ressources humaines, human resources management, HR practices, HR processes, HR policies,
    human resource when policies, payroll, recruitment, employee, generalist, business, partner, department
HR administration = HR records, Personaladministration, HR operations, personnel records, HR support, HR documentation,
    gestion du personnel, Personalsachbearbeitung < human-resources
HR business partnering = HR business partner?, HRBP, strategic HR @ .55 < human-resources
HR strategy = people strategy, HR transformation, HR planning @ .55 < human-resources
HR analytics = people analytics, workforce analytics, HR metrics, HR reporting @ .6 < human-resources
Workforce planning = manpower planning, GPEC, strategic workforce planning, gestion prévisionnelle des emplois @ .5 < human-resources

== method .45 < human-resources
Recruitment? = recruiting?, talent acquisition, recrutement, Personalbeschaffung, hiring?, staffing, selection and recruitment,
    reclutamiento, full-cycle recruiting, personnel recruitment, recruitment and selection, Rekrutierung, talent recruitment,
    end-to-end recruitment, selección de personal, recruit staff
Candidate sourcing = talent sourcing, candidate search, sourcing candidates, passive candidates, active sourcing @ .5 < recruitment
Interviewing? = interviewing candidates, candidate interviews, job interviews, conducting interviews, entretiens d'embauche,
    competency-based interviews, interview skills, screening candidates, candidate screening, resume screening, CV screening,
    phone screening, candidate assessment, reference checks @ .4 < recruitment
Technical recruiting = IT recruitment, tech recruiting, recruiting engineers @ .55 < recruitment
Employer branding = employer brand, marque employeur, talent branding @ .55 < recruitment
Campus recruiting = graduate recruitment, university recruiting, career fairs @ .5 < recruitment
Job descriptions? = job description writing, job analysis, writing job descriptions, job postings, job advertising @ .4
Onboarding? = employee onboarding, induction training, new hire orientation, intégration des nouveaux collaborateurs,
    new employee orientation, staff induction, Einarbeitung, offboarding @ .35
Employee relations = labour relations, industrial relations, relations du travail, Arbeitnehmerbeziehungen, staff relations,
    relaciones laborales, grievance procedures, employee grievances, employee engagement surveys @ .5
Collective bargaining = union negotiations, trade unions, works council, Betriebsrat, négociation collective, union relations,
    dialogue social, labour unions @ .6 < employee-relations
Performance management = performance reviews?, évaluation des performances, Leistungsbeurteilung, employee performance, staff appraisals,
    entretiens annuels, performance evaluation, appraisals, performance improvement plans, staff evaluation, employee evaluation @ .4
Talent management = talent development, gestion des talents, Talentmanagement, career development planning, talent retention,
    employee retention, talent strategy, gestion de carrière, staff retention @ .5
Compensation and benefits? = comp and ben, rémunération?, employee benefits?, total rewards, Vergütung, compensation management,
    compensation planning, pay and benefits, benefits management, reward management, salary administration, compensaciones @ .55
Leave management = gestion des absences, holiday management, time tracking, gestion des temps, sickness absence management,
    attendance management, FMLA administration, leave administration, attendance tracking @ .4
Employment law = labour law, droit du travail, Arbeitsrecht, derecho laboral, employment legislation, HR compliance, employment regulations,
    FLSA, EEO compliance, FMLA, labour legislation @ .55
Diversity and inclusion? = DEI, diversity equity and inclusion, D&I, equality and diversity?, equality diversity and inclusion,
    diversité et inclusion, inclusive leadership, inclusion?, diversity?, equal opportunities? @ .35
Organisational development = organizational design, OD?, organisation development, développement organisationnel, Organisationsentwicklung,
    organisational effectiveness, org design, organisational psychology, culture change, desarrollo organizacional @ .55
Learning and development? = L&D, staff training, formation du personnel, Personalentwicklung, training and development, talent training,
    formation professionnelle, desarrollo de personal, employee development, capacitación, staff development, training delivery,
    training programmes, training staff, delivering training, training new employees, training of staff, training others,
    conducting training, team training, formation continue, formation?, training needs assessment, training management, training employees,
    train staff, Schulungen @ .4
Workplace investigations = HR investigations, disciplinary investigations, misconduct investigations @ .55 < employee-relations
Employee wellbeing? = workplace wellbeing, wellness programmes?, employee wellness?, work-life balance?, occupational wellbeing @ .4
Outplacement = career transition, redundancy management, restructuring, downsizing, redundancies @ .55
Global mobility = expat management, immigration support HR, relocation management, visa processing @ .6
Career counselling = career coaching, career guidance, orientation professionnelle, Berufsberatung, careers advice, vocational guidance,
    resume writing, CV writing, orientación laboral, job coaching, employment counselling, job placement, vocational counselling,
    employability coaching @ .5
Psychometric testing = psychometrics, personality tests, aptitude testing, MBTI, DISC assessment @ .6
Temporary staffing = temp staffing, interim management, agency staffing, temporary employment, intérim @ .5 < recruitment
SHRM-CP = SHRM certification; CIPD = CIPD qualified @ .55

== tool .55 < human-resources
HRIS = HR information system, HCM, HRMS, SIRH, human capital management systems, HR systems, HR software, HRIS systems,
    human resource information system @ .5
Workday? = Workday HCM, Workday HRIS; SAP SuccessFactors = SuccessFactors; BambooHR = Bamboo HR; Oracle HCM = Oracle HCM Cloud,
    Oracle Fusion HCM; UKG = Kronos, UltiPro, UKG Pro; Ceridian Dayforce = Dayforce, Ceridian; Personio; Namely HR; Zenefits; Rippling;
    Gusto payroll #gusto; HiBob @ .6 < hris when hris, hcm, successfactors, peoplesoft, hr, payroll, human, taleo, implementation, adp,
    recruiting
ADP = ADP Workforce Now, ADP payroll; Paychex = Paychex Flex; Paycom; Paylocity; Silae; Sage Paie; LOGA payroll #loga;
    Paycor @ .55 < payroll
Applicant tracking systems = ATS, applicant tracking system, applicant tracking, ATS software @ .45 < recruitment
Greenhouse recruiting #greenhouse = Greenhouse ATS; Lever ATS; Taleo = Oracle Taleo; iCIMS; SmartRecruiters; Workable ATS; Bullhorn;
    JobAdder; Recruitee; Jobvite; Teamtailor @ .6 < applicant-tracking-systems
LinkedIn sourcing #linkedin = LinkedIn, LinkedIn Sales Navigator, Sales Navigator, Linked-In @ .3
`
