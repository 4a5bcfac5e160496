/** Words that say nothing of which skill a phrase means, folded. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a an the and or of in on at to for from by with as is are be into across within via per our your their its we you they it this that these those other various all any both new
  skill skills ability abilities able knowledge understanding experience experienced good strong excellent solid deep great proven very highly high fluent proficient proficiency expertise familiar familiarity
  close closely continuously effectively efficiently successfully timely overall key relevant multiple large complex etc e g such including well hands`.split(
    /\s+/,
  ),
)

/** Words that ads and ESCO use for one thing, folded; a row is one meaning. Met words of a row count most of a match, not all. */
export const SYNONYMS: readonly (readonly string[])[] = `
develop build create design implement make construct craft engineer architect programme program code write
manage lead run oversee supervise direct head coordinate administer administrate handle control
maintain support service upkeep keep
analyse analyze evaluate assess examine investigate study review judge interpret
improve optimise optimize enhance increase streamline upgrade
communicate communication convey present articulate communicator communicative
cooperate collaborate collaboration liaise partner engage interact cooperation collaborative
team teams teamwork group colleagues coworkers
customer customers client clients user users
staff personnel employees people workforce human
ict it computer software information digital technology technologies
test tests testing verify validate qa
solve troubleshoot resolve fix debug
sell sale sales selling
buy purchase procure procurement purchasing sourcing
teach train instruct coach educate training mentor
plan schedule organise organize planning prepare
ensure guarantee secure assure
fix repair mend
install set assemble mount deploy
operate use handle utilise apply work
drive operate steer
monitor track observe follow
document record report write documentation
cost costs price pricing budget budgets expense
advise consult counsel recommend guidance
clean wash sanitise disinfect hygiene
care nurse look tend patient
child children kids pupils students learners
independently independent autonomously autonomous independence alone
proactively proactive initiative self
flexible adaptable flexibility adapt adaptability changing change
accurate accuracy precise precision detail details meticulous thorough
organised organized structured methodical systematic
creative creativity innovative innovation innovately inventive ideas
motivated motivation determination enthusiastic driven passionate passion ambitious eager committed
stress pressure stressful deadlines
international intercultural multicultural global diverse
english british
law legal legislation regulations compliance laws statutory
safety health hse
quality standards
stakeholder stakeholders
supplier suppliers vendor vendors
website web websites online internet site
frontend front-end
database databases db dbs sql
cloud azure aws gcp
agile scrum kanban
spreadsheet spreadsheets excel
version git versioning configuration
negotiate negotiation bargain
goals targets objectives commitments
numerate numeracy numerical mathematical calculations
relationship relationships relations rapport
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '))

/** What ads say in a word or two, in the words of ESCO: habits of work have no name of their own there. Folded. */
export const AD_PHRASES: Readonly<Record<string, string>> = {
  'team player': 'work in teams',
  teamwork: 'work in teams',
  'team work': 'work in teams',
  collaboration: 'work in teams',
  collaborative: 'work in teams',
  'self motivated': 'show determination',
  motivated: 'show determination',
  enthusiastic: 'show determination',
  driven: 'show determination',
  passionate: 'show determination',
  proactive: 'think proactively',
  'self starter': 'work independently',
  independence: 'work independently',
  independent: 'work independently',
  autonomous: 'work independently',
  analytical: 'think analytically',
  'analytical mindset': 'think analytically',
  creative: 'think creatively',
  creativity: 'think creatively',
  innovative: 'think innovately',
  flexible: 'adapt to changing situations',
  flexibility: 'adapt to changing situations',
  adaptable: 'adapt to changing situations',
  adaptability: 'adapt to changing situations',
  structured: 'work in an organised manner',
  organised: 'work in an organised manner',
  organized: 'work in an organised manner',
  'organisational skills': 'work in an organised manner',
  'organizational skills': 'work in an organised manner',
  'detail oriented': 'attend to detail',
  'attention to detail': 'attend to detail',
  meticulous: 'attend to detail',
  'problem solving': 'solve problems',
  'problem solver': 'solve problems',
  'time management': 'manage time',
  multitasking: 'perform multiple tasks at the same time',
  'multi tasking': 'perform multiple tasks at the same time',
  'stress resistant': 'handle stressful situations',
  resilience: 'tolerate stress',
  reliable: 'act reliably',
  punctual: 'meet deadlines',
  leadership: 'lead others',
  mentoring: 'mentor individuals',
  'fast learner': 'demonstrate willingness to learn',
  'quick learner': 'demonstrate willingness to learn',
  'eager to learn': 'demonstrate willingness to learn',
  curious: 'demonstrate curiosity',
  'interpersonal skills': 'communication',
  'good communicator': 'communication',
  'customer service': 'customer service',
  'customer focus': 'guarantee customer satisfaction',
  'public speaking': 'conduct public presentations',
  'presentation skills': 'conduct public presentations',
  networking: 'develop professional network',
  'driving licence': 'drive vehicles',
  'driving license': 'drive vehicles',
  excel: 'use spreadsheets software',
  'ms excel': 'use spreadsheets software',
  word: 'use word processing software',
  powerpoint: 'use presentation software',
  'ms office': 'use microsoft office',
  'microsoft office': 'use microsoft office',
  hr: 'human resource management',
  qa: 'quality assurance procedures',
  git: 'tools for software configuration management',
  github: 'tools for software configuration management',
  'version control': 'tools for software configuration management',
  ai: 'principles of artificial intelligence',
  'artificial intelligence': 'principles of artificial intelligence',
  cloud: 'cloud technologies',
  'cloud computing': 'cloud technologies',
  'rest apis': 'design application interfaces',
  'restful apis': 'design application interfaces',
  apis: 'design application interfaces',
  frontend: 'implement front-end website design',
  'front end': 'implement front-end website design',
  'software development': 'computer programming',
  coding: 'computer programming',
  programming: 'computer programming',
  'clean code': 'computer programming',
  'code review': 'conduct ICT code review',
  'unit testing': 'develop automated software tests',
  'test automation': 'develop automated software tests',
  'automated testing': 'develop automated software tests',
  scrum: 'Agile project management',
  agile: 'Agile project management',
}
