import type { JobRow } from './queries.ts'

const EMPLOYMENT_TYPES = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  contract: 'CONTRACTOR',
  freelance: 'CONTRACTOR',
  internship: 'INTERN',
} as const satisfies Record<NonNullable<JobRow['job_type']>, string>

const salaryOf = ({ salary_min: min, salary_max: max, salary_currency: currency }: JobRow) =>
  currency === null || (min === null && max === null)
    ? undefined
    : {
        '@type': 'MonetaryAmount',
        currency,
        value: {
          '@type': 'QuantitativeValue',
          unitText: 'YEAR',
          minValue: min ?? undefined,
          maxValue: max ?? undefined,
        },
      }

const placeOf = (location: string) => ({
  '@type': 'Place',
  address: { '@type': 'PostalAddress', addressLocality: location },
})

/** A job as https://schema.org/JobPosting; what the employer did not say is left out, never guessed. */
export const toJobPosting = (job: JobRow): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  identifier: { '@type': 'PropertyValue', name: 'ZODIE', value: String(job.id) },
  title: job.title,
  description: [job.description, job.requirements].filter((text) => text !== '').join('\n\n') || job.title,
  datePosted: job.created_at.toISOString(),
  ...(job.closes_at === null ? {} : { validThrough: job.closes_at.toISOString() }),
  ...(job.company === null ? {} : { hiringOrganization: { '@type': 'Organization', name: job.company } }),
  ...(job.location === null ? {} : { jobLocation: placeOf(job.location) }),
  ...(job.remote === 'remote' ? { jobLocationType: 'TELECOMMUTE' } : {}),
  ...(job.job_type === null ? {} : { employmentType: EMPLOYMENT_TYPES[job.job_type] }),
  ...(job.skills.length === 0 ? {} : { skills: job.skills.join(', ') }),
  ...(salaryOf(job) === undefined ? {} : { baseSalary: salaryOf(job) }),
  directApply: true,
})
