/** What the tables of fairness say. */
export const words = {
  title: 'Fairness',
  lead: 'How often groups are selected, and scored above the median, from what applicants said of themselves of their own accord.',
  job: 'Of which job',
  all: 'All of my jobs',
  from: 'From',
  to: 'To',
  lastYear: 'The last whole year',
  csv: 'Download as CSV',
  period: (from: string, to: string) => `${from} – ${to}, by days in UTC.`,
  withheld: 'withheld',
  withheldWhy: (minimum: number) =>
    `“Withheld”: no figure is about fewer than ${minimum} people, by itself or by subtraction from others.`,
  selection: 'Selection',
  selectionHint: 'Favoured: reached an interview.',
  scoring: 'Scoring',
  scoringHint: 'Favoured: scored above the median of those scored for the same job in the same quarter.',
  assessed: (assessed: number, favoured: number) => `${assessed} assessed, ${favoured} favoured.`,
  nobody: 'Not known yet: nobody was assessed in these quarters.',
  bySex: 'By sex',
  byRace: 'By race or ethnicity',
  both: 'By both',
  headings: { category: 'Group', count: 'People', favoured: 'Favoured', rate: 'Rate', ratio: 'Impact ratio' },
  noRatio: 'not known',
  underTwo: 'under 2 %',
  ratioHint: 'Rate, divided by the highest rate that is told. Below 0.8, the four-fifths rule asks to look closer.',
  elsewhere: (count: number) =>
    `${count} in no row: declared nothing, preferred not to say, or in a row that is withheld.`,
  withheldRows: (count: number) =>
    count === 1 ? 'One more group is withheld.' : `${count} groups are withheld, as they are too small or empty.`,
} as const
