import { fold } from '../job/fold.ts'

/** Verbs and nouns of a result, folded word beginnings: "reduc" finds reduced, reducing, reduction. English, French, German, Spanish. */
const OUTCOME_STEMS = [
  'achiev', 'accelerat', 'award', 'boost', 'cut ', 'cutting', 'decreas', 'deliver', 'double', 'doubling', 'drove', 'eliminat', 'enabl', 'exceed', 'expand', 'gain', 'generat', 'grew', 'grow', 'halv', 'improv', 'increas', 'launch', 'lower', 'minimi', 'optimi',
  'raise', 'raising', 'rais', 'reduc', 'result', 'sav', 'scal', 'shipp', 'shorten', 'sped', 'speed', 'streamlin', 'surpass', 'triple', 'won ', 'zero ', 'prevent', 'retain', 'resolv', 'migrat', 'automat', 'earned', 'record', 'saving', 'faster', 'fewer', 'adopted', 'used by', 'promot', 'outperform', 'completed', 'without ', 'on time', 'under budget',
  'amelior', 'augment', 'redui', 'reduct', 'optimis', 'econom', 'gagn', 'livr', 'lanc', 'gesteigert', 'gesenkt', 'reduziert', 'verbessert', 'erhoht', 'eingespart', 'steiger', 'senk', 'eingefuhrt', 'aument', 'mejor', 'ahorr', 'logr', 'disminu', 'incrementa',
]
const OUTCOME = new RegExp(`(?<![a-z])(?:${OUTCOME_STEMS.join('|')})`)

/** True when a sentence tells what came of the work. */
export const showsOutcome = (text: string): boolean => OUTCOME.test(fold(text))

// "30 %", "1,200 patients", "$2M", "12 engineers", "5x"; a year or a version ("2019", "Python 3") is no measure.
const NUMBER = /(?<![\p{L}\d.])[$€£]?\d+(?:[.,]\d+)*\s?(?:%|percent|prozent|pour cent|x\b|k\b|m\b|\+|[$€£]|\p{L}{2,})|[$€£]\s?\d/u
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g

/** True when a sentence measures something. */
export const showsNumber = (text: string): boolean => /\d/.test(text) && NUMBER.test(text.replace(YEAR, '').toLowerCase())
