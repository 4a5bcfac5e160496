// For tests: a resume of an invented person, as plain text, and the way from text to a finding's context.

import type { ReviewContext } from '../src/advice/rule.ts'
import { composeText } from '../src/document/compose-text.ts'
import type { Document } from '../src/document/types.ts'
import { parseJob } from '../src/job/parse.ts'
import type { JobPosting } from '../src/job/types.ts'
import { toCandidate } from '../src/match/candidate.ts'
import { matchResume } from '../src/match/match.ts'
import { parseResume } from '../src/resume/parse.ts'

export const AS_OF = '2026-06-01'

export const INVENTED_RESUME = `Mara Ellinger
Data Engineer
mara.ellinger@example.org | +44 20 7946 0018 | Leeds, UK | github.com/mara-ellinger-example

SUMMARY
Data engineer who builds pipelines that other people can trust.

EXPERIENCE
Data Engineer, Northwind Freight Ltd
Mar 2021 – Present
• Built ingestion pipelines in Python and Apache Airflow that cut the nightly load from 6 hours to 40 minutes
• Moved 14 reporting tables from PostgreSQL to Snowflake without a day of downtime
• Introduced data tests that reduced support tickets by 35 %

Junior Data Engineer, Bluebell Insurance
Jun 2018 – Feb 2021
• Wrote SQL transformations for claims reporting, saving the finance team 10 hours a week
• Automated the deployment of batch jobs with Docker and Jenkins, which halved release time

EDUCATION
BSc Computer Science, University of Oakhurst
2015 – 2018

SKILLS
Python, SQL, Apache Airflow, Snowflake, PostgreSQL, Docker, Jenkins

CERTIFICATES
AWS Certified Solutions Architect – Associate, Amazon Web Services, 2023

LANGUAGES
English (native), German (B2)
`

export const INVENTED_POSTING: JobPosting = {
  title: 'Data Engineer',
  description:
    "You will build pipelines for our reporting.\n\nRequirements:\n- 3+ years of experience\n- Python and SQL\n- Apache Airflow\n- Snowflake or BigQuery\n- Bachelor's degree\n\nNice to have:\n- Apache Kafka\n- Terraform",
  requirements: '',
  skills: [],
  experienceLevel: null,
}

export const posting = (fields: Partial<JobPosting>): JobPosting => ({
  title: '',
  description: '',
  requirements: '',
  skills: [],
  experienceLevel: null,
  ...fields,
})

/** A rule's context for a text and, where one is given, a posting. `change` stands for what plain text cannot have (hidden text, pages). */
export function contextOf(
  text: string,
  job: JobPosting | null = null,
  change: (document: Document) => Document = (document) => document,
): ReviewContext {
  const document = change(composeText(text))
  const resume = parseResume(document, { asOf: AS_OF })
  const candidate = toCandidate(document, resume, AS_OF)
  const criteria = job === null ? null : parseJob(job)
  return {
    document,
    resume,
    candidate,
    asOf: AS_OF,
    posting: job,
    criteria,
    match: criteria === null ? null : matchResume(candidate, criteria, { asOf: AS_OF }),
  }
}
