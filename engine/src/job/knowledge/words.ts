const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that no name of a skill holds inside it, folded: articles, prepositions, pronouns, auxiliaries, conjunctions. */
export const FUNCTION_WORDS = words(`
  a an the this that these those our your their its his her my and or but nor as if when while where which who whom whose what how why
  of in on at by for with without within from into onto to through throughout across between among over under about against during
  towards toward upon via per than then so such etc e.g i.e both either neither each every all any some many much more most other
  others another same own one two three four five six seven eight nine ten several various multiple few following well also even only
  not no is are was were be been being am do does did done have has had having can could may might must shall should will would you we
  they he she it i us them me there here very too just preferably ideally including include includes like using use used eg ie
  least plus because due since before after until along alongside beyond near up out off down
  et ou avec dans pour sur des les du de la le un une und oder mit von der die das den dem ein eine im y o con para los las el`)

/** Praise and measure before a skill ("strong", "proven", "basic"): never part of its name. */
export const PRAISE = words(`
  strong good great excellent solid deep broad extensive proven profound thorough sound basic advanced expert hands-on practical
  working relevant related similar previous prior professional demonstrated demonstrable outstanding exceptional high highest best
  better new first key important necessary required preferred desired essential minimum general overall fluent proficient familiar
  comfortable able in-depth first-hand significant considerable documented keen clear genuine real current latest different specific
  particular certain given possible available successful wide varied full complex effective efficient interesting exciting innovative
  leading plenty lot lots year years month months time desirable advantage mandatory optional bonus nice`)

/** Verbal nouns between a cue and what it is about: "experience *building* web applications". */
export const DOING = words(`
  working building developing designing writing managing leading creating implementing using delivering maintaining supporting
  running operating performing handling conducting providing coding contributing deploying configuring architecting setting
  administering driving applying integrating producing preparing dealing collaborating being making understanding establishing
  improving ensuring helping taking getting automating owning shipping scaling gained obtained acquired`)

/** What frames a skill and is never one by itself: "experience", "team", "position". */
export const FRAMES = words(`
  experience experiences knowledge understanding skill skills ability abilities expertise background familiarity proficiency
  years year months month team teams colleague colleagues people person company companies organisation organization organisations
  organizations position positions role roles job jobs work field fields area areas way ways part level levels degree candidate
  candidates customers customer clients client users user world market markets opportunity opportunities challenge challenges
  environment environments range variety plus advantage things thing something anything someone others members member employees
  employee stakeholders stakeholder partners partner day life place passion interest interests desire drive mindset attitude approach
  responsibility responsibilities requirement requirements qualification qualifications profile description tasks task goals goal
  results result success quality impact country countries office location employer employers students student department departments
  vendors suppliers industry industries hours week weeks yourself themselves itself equivalent subject subjects discipline disciplines
  context contexts aspects aspect topics topic kind kinds type types technologies technology tools tool systems system solutions
  solution products product services service projects project processes process methods method techniques technique practices practice
  concepts concept`)

/** What makes a phrase one about people or circumstances when it stands last: "sales *teams*", "cross-disciplinary *environment*". */
export const FRAME_HEADS = words(`
  experience experiences knowledge skills skill teams team people person environment environments market markets company companies
  customers clients users students field fields area areas way ways position positions role roles equivalent projects others together
  colleagues partners stakeholders level levels problems solutions tasks issues challenges`)

/** Nouns behind a skill that belong to its name: "RESTful API *design*", "Agile *methodologies*". */
export const SKILL_HEADS = words(`
  tools tool frameworks framework process processes design designs systems system technologies technology services principles patterns
  languages libraries library platforms platform fundamentals concepts sessions pipelines pipeline cycle lifecycle ecosystem
  environments deployment deployments architecture architectures infrastructure infrastructures applications application apps
  methodologies techniques methods models modelling modeling networks protocols standards specifications certification certifications
  databases database automation integration integrations analysis delivery documentation streaming strategies policies plants materials
  structures structure fabrication degree degrees courses theory algorithms queries scripting scripts programming testing tests
  instruments equipment devices device interfaces interface products components hosting rendering networking capabilities stack
  workflows monitoring engineering optimisation optimization simulation simulations visualisation visualization workloads containers
  clusters cluster space studies`)

/** May stand between a cue and the phrase that it announces, or between two such phrases. */
export const SKIPPED = words('a an the in with of and or various multiple')

/** Folded patterns after which a posting names knowledge. */
const ANNOUNCING = [
  `(?:experience|experienced|expertise|expert|background|training|trained|interest|interested|skills|skilled|specialised|specialising|specialized|specializing|versed|degree|diploma|education|competent|competence|competencies|competency|passion|proficient|proficiency|familiarity|comfortable|exposure|fluent|fluency|certification|certified|courses|studies|phd|msc|master|bachelor|masters|bachelors|track record) (?:in|with|of|on|using|within|to)`,
  '(?:knowledge|understanding|grasp|command|mastery) (?:of|in|on|about)',
  'familiar with',
  `experience(?= (?:${[...DOING].join('|')}) )`,
  'passion for',
  'such as',
  '(?:erfahrung|erfahrungen|kenntnisse|umgang|vertraut|know-how) (?:in|im|mit|der|von)',
  '(?:experience|connaissance|connaissances|maitrise|competences) (?:de|des|du|en|dans|avec)',
  '(?:experiencia|conocimiento|conocimientos|dominio|manejo) (?:de|del|en|con|sobre)',
]
export const ANNOUNCEMENT = new RegExp(`(?<![a-z0-9-])(?:${ANNOUNCING.join('|')})(?![a-z0-9])`, 'g')
