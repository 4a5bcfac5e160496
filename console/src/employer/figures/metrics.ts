/*
 * What each figure means, shortened from docs/metrics.md, and why it may not be known.
 */

export interface Metric {
  readonly label: string
  readonly means: string
  /** Where the figure can be unknown: why it is. */
  readonly unknown?: string
}

export const METRICS = {
  applications: { label: 'Applications', means: 'All that were made, also those withdrawn later.' },
  hires: { label: 'Hires', means: 'Applications that became “hired”.' },
  hiresThisMonth: { label: 'Hires this month', means: 'Hired in the calendar month of today, up to today.' },
  timeToHire: {
    label: 'Days to hire',
    means: 'The median of days from applying to being hired; half took less, half more.',
    unknown: 'Nobody has been hired yet.',
  },
  offerRate: {
    label: 'Offers accepted',
    means: 'Hired, in percent of the applications that reached an offer and are decided or withdrawn.',
    unknown: 'No offer has been answered yet.',
  },
  costPerHire: {
    label: 'Cost per hire',
    means: 'What your jobs with a stated hiring cost and a hire have cost, divided by their hires.',
    unknown: 'No job with a hire states what hiring costs, or they state it in several currencies.',
  },
  quality: {
    label: 'Score of those hired',
    means: 'The mean overall score of the latest analyses of those who were hired.',
    unknown: 'Nobody who was hired has been analysed.',
  },
  openPositions: { label: 'Open jobs', means: 'Published, and their last day is not past.' },
  perJob: {
    label: 'Applications per job',
    means: 'All applications, divided by the jobs that are no draft.',
    unknown: 'There is no job that is more than a draft.',
  },
  sources: {
    label: 'Where applicants come from',
    means: 'By the source that the link of the application names, ten most. Case and space around do not count.',
  },
  skillDemand: {
    label: 'Skills your open jobs ask for',
    means: 'How many open jobs ask for each, whatever its importance; ten most.',
  },
  trend7: { label: 'The last 7 days', means: 'Applications made and people hired on each day, in your time zone.' },
  trend30: { label: 'Applications in the last 30 days', means: 'How many were made on each day, in your time zone.' },
  best: {
    label: 'Best open applications',
    means: 'The ten highest scores among applications that are neither hired, rejected nor withdrawn.',
  },
  means: { label: 'Mean scores', means: 'Over the latest analysis of each application.' },
  analysed: { label: 'Analysed', means: 'Applications with a finished analysis; the latest of each counts.' },
  average: {
    label: 'Average score',
    means: 'The mean overall score of the latest analyses.',
    unknown: 'No application has a score yet.',
  },
  qualified: { label: 'Qualified', means: 'Applications whose latest score is at or above the bar of this job.' },
  timeOpen: {
    label: 'Days open',
    means: 'From posting until the job closes or was closed, or until now.',
    unknown: 'The job is a draft, or was closed before closing was recorded.',
  },
  funnel: {
    label: 'How far applicants get',
    means:
      'Who ever got to each stage; the share of them that went on to the next; and the median of days until they went on, were rejected or withdrew.',
  },
  scores: { label: 'Scores', means: 'Overall scores of the latest analyses, in ten steps.' },
  skills: {
    label: 'Skills asked, and who has them',
    means: 'For each skill that the job asks for: latest analyses that found it, and that did not.',
  },
  experience: {
    label: 'Experience',
    means: 'By months of dated work, overlaps counted once: under 2 years, under 5, more. Unknown: nothing is dated.',
  },
  education: { label: 'Education', means: 'The highest degree named; “other” lies below a bachelor’s.' },
  relaxed: {
    label: 'What if the job asked for less',
    means: 'For each criterion: who would be at or above the bar if the job did not ask for it, all else the same.',
  },
  others: {
    label: 'Beside your other jobs',
    means: 'Medians over your other jobs that are no draft.',
    unknown: 'None of your other jobs has this figure yet.',
  },
} as const satisfies Record<string, Metric>
