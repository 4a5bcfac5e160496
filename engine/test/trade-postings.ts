// For tests: one invented posting of each of fourteen trades that have nothing to do with one another.
import type { JobPosting } from '../src/job/types.ts'

const posting = (title: string, description: string, requirements: string): JobPosting => ({
  title,
  description,
  requirements,
  skills: [],
  experienceLevel: null,
})

export const TRADE_POSTINGS: readonly JobPosting[] = [
  posting(
    'Senior Backend Developer',
    'You build the booking service of a ferry company with five colleagues, from the first sketch to the night it goes live.',
    'Required:\n- 5+ years of experience in software development\n- TypeScript and Node.js\n- PostgreSQL\n- Docker\n- REST APIs\n\nNice to have:\n- Kubernetes\n- RabbitMQ or Kafka',
  ),
  posting(
    'Registered Nurse',
    'Our surgical ward has 28 beds. You care for patients before and after operations, in three shifts.',
    'Essential:\n- Active RN licence\n- 2 years of experience in a hospital\n- Patient care and wound care\n- Medication administration\n- Infection control\n\nDesirable:\n- Triage\n- Electronic health records',
  ),
  posting(
    'Welder',
    'We make pressure vessels for breweries. You weld stainless steel from drawings and check your own seams.',
    'You bring:\n- 3+ years of experience as a welder\n- TIG welding and MIG welding\n- Blueprint reading\n- Metal fabrication\n\nA plus:\n- Forklift operation',
  ),
  posting(
    'Management Accountant',
    'You close the month for two plants and explain to their managers where the money went.',
    "Required:\n- 4 years of experience in accounting\n- Bachelor's degree in accounting or finance\n- Month-end close and reconciliations\n- Budgeting and forecasting\n- Excel\n- SAP\n\nPreferred:\n- CIMA or ACCA",
  ),
  posting(
    'Pastry Chef',
    'A hotel of 90 rooms by the sea. You make the breakfast pastries, the desserts of the evening and the wedding cakes.',
    'What you need:\n- 3 years of experience in a pastry kitchen\n- Baking\n- Chocolate work\n- Menu planning\n- Food safety\n\nNice to have:\n- Cake decorating',
  ),
  posting(
    'Mathematics Teacher',
    'You teach mathematics to classes of 24 from age 11 to 18 and look after a form of your own.',
    "Essential:\n- Bachelor's degree in mathematics\n- Qualified teacher status\n- Classroom management\n- Lesson planning\n- Curriculum development\n\nDesirable:\n- Special educational needs",
  ),
  posting(
    'Truck Driver',
    'Overnight trunking between three depots with our own fleet, home every morning.',
    'Required:\n- Commercial driver licence\n- 2 years of experience driving heavy goods vehicles\n- Route planning\n- Tachograph\n- Load securing\n\nA plus:\n- Dangerous goods transport',
  ),
  posting(
    'Hairdresser',
    'A salon with eight chairs and regulars of many years. You have your own clients from the first month.',
    'You need:\n- 2 years of experience in a salon\n- Haircutting\n- Hair colouring\n- Hair styling\n- Client consultation\n\nNice to have:\n- Bridal hair',
  ),
  posting(
    'Electrician',
    'Wiring of schools and offices, from the distribution board to the last socket, and its testing.',
    'Required:\n- 3 years of experience as an electrician\n- Electrical installation\n- Wiring\n- Fault finding\n- Electrical testing\n\nAn asset:\n- Solar panel installation',
  ),
  posting(
    'Contract Solicitor',
    'You advise manufacturers on supply and distribution agreements and sit beside them when they are negotiated.',
    'Essential:\n- Qualified solicitor\n- 3 years of experience in commercial law\n- Contract drafting\n- Contract negotiation\n- Legal research\n\nDesirable:\n- Data protection law',
  ),
  posting(
    'Digital Marketing Manager',
    'You bring people to the shop of a maker of walking boots and know what each of them cost.',
    'Required:\n- 4+ years of experience in digital marketing\n- SEO\n- Google Ads\n- Google Analytics\n- Email marketing\n\nNice to have:\n- Content marketing',
  ),
  posting(
    'Dental Technician',
    'A laboratory of six. You make crowns and bridges by hand and at the machine.',
    'You bring:\n- 2 years of experience in a dental laboratory\n- Crowns and bridges\n- Dental ceramics\n- Dentures\n- CAD/CAM dentistry',
  ),
  posting(
    'Landscape Gardener',
    'We lay out and keep gardens of housing estates; every crew has its own van and its own streets.',
    'What we look for:\n- 2 years of experience in landscaping\n- Planting\n- Pruning\n- Lawn care\n- Irrigation systems\n\nA plus:\n- Tree surgery',
  ),
  posting(
    'Social Worker',
    'You work with families whose children are in the care of the district, in their homes and at the round table.',
    "Essential:\n- Bachelor's degree in social work\n- 2 years of experience in child protection\n- Case management\n- Risk assessment\n- Safeguarding\n\nDesirable:\n- Motivational interviewing",
  ),
]
