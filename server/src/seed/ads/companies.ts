import type { TradeId } from './ad.ts'

/** A kind of employer: how it is called, what it says of itself, and whom it looks for. */
export interface Industry {
  readonly suffixes: readonly [string, ...string[]]
  /** `{company}`, `{city}` and number slots are filled in. */
  readonly about: readonly [string, ...string[]]
  readonly trades: readonly [TradeId, ...TradeId[]]
}

/** Company names are a beginning, an ending and what they do: 26 × 16 × 5 for each industry. None of them exists. */
export const beginnings = [
  ...['Amber', 'Bracken', 'Cinder', 'Dapple', 'Elder', 'Fennel', 'Gannet', 'Hollow', 'Ivory', 'Juniper', 'Kestrel'],
  ...['Linden', 'Mallow', 'Nettle', 'Otter', 'Pebble', 'Quarry', 'Rowan', 'Saffron', 'Thistle', 'Umber', 'Vesper'],
  ...['Willow', 'Yarrow', 'Tallow', 'Marrow'],
] as const
export const endings = [
  ...['gate', 'wick', 'mere', 'bridge', 'field', 'stone', 'brook', 'haven'],
  ...['moor', 'crest', 'ford', 'lane', 'march', 'holt', 'quay', 'burn'],
] as const

export const industries: readonly [Industry, ...Industry[]] = [
  {
    suffixes: ['Software', 'Systems', 'Labs', 'Cloud', 'Interactive'],
    about: [
      '{company} makes booking software for ferries, museums and swimming pools. {20-90} people in {city} and at home look after {300-900/50} customers.',
      '{company} helps small shops to know what is on their shelves. We are {30-140/10} people; half of us have worked behind a counter.',
      'From {city}, {company} runs the payment pages of {200-800/50} associations. We are profitable, independent, and intend to stay both.',
    ],
    trades: ['software', 'software', 'analytics', 'sales', 'accounting'],
  },
  {
    suffixes: ['Pumps', 'Instruments', 'Bearings', 'Works', 'Robotics'],
    about: [
      '{company} builds machines that stand in places where nobody wants to repair them. {180-600/20} people work in our plant in {city}.',
      '{company} has made valves in {city} for {40-120/10} years, and sensors for {4-12}. Both are sold in {20-60/5} countries.',
    ],
    trades: ['mechanical', 'mechanical', 'logistics', 'accounting', 'software', 'sales'],
  },
  {
    suffixes: ['Foods', 'Retail', 'Outdoor', 'Home', 'Markets'],
    about: [
      '{company} sells what {900-3000/100} growers and makers bring us: in {40-180/10} shops and, since the spring, online.',
      '{company} throws away too much bread, and would like to stop. {city} is where the {90-240/10} people sit who work on that.',
    ],
    trades: ['sales', 'logistics', 'analytics', 'accounting', 'software'],
  },
  {
    suffixes: ['Freight', 'Forwarding', 'Ferries', 'Logistics', 'Couriers'],
    about: [
      '{company} carries {2-9} million parcels a year between {11-40} depots. The office in {city} is close enough to hear the trucks leave.',
      '{company} brings goods to islands, building sites and other awkward places. {120-500/20} people make that look easy.',
    ],
    trades: ['logistics', 'logistics', 'sales', 'accounting', 'software', 'analytics'],
  },
  {
    suffixes: ['General Hospital', 'Infirmary', 'Community Hospital', 'Children’s Hospital', 'Medical Centre'],
    about: [
      '{company} in {city} looks after {40-160/10} thousand people a year. We are short of staff like everybody else, and honest about it.',
      'At {company} every ward is run by the nurses who work on it. {city} is a good place to live, and the rota is known {6-10} weeks ahead.',
    ],
    trades: ['nursing'],
  },
  {
    suffixes: ['School', 'Academy', 'Community School', 'Park School', 'Trust School'],
    about: [
      '{company} is an all-age school of {400-1200/50} in {city}, with a library that is open until six and a garden that is eaten.',
      '{company} has {24-80/4} teachers, two dogs, and a head who still teaches. We sit on the edge of {city}.',
    ],
    trades: ['teaching'],
  },
]
