import { type Static, Type } from 'typebox'
import { Id, nullable, Score, Time } from '../../http/schemas.ts'
import { JOB_INSIGHTS } from '../examples.ts'
import { Count, NamedCount, Percent } from '../schemas.ts'

const Days = (description: string) => nullable(Type.Number({ minimum: 0, description }))

const Demographics = Type.Object(
  {
    experience_levels: Type.Object({ entry: Count, mid: Count, senior: Count, unknown: Count }),
    education: Type.Object({ bachelor: Count, master: Count, phd: Count, other: Count, unknown: Count }),
  },
  { description: 'By years of dated work (under 2, under 5, more) and highest degree named in the analysed resume.' },
)

const SkillSpread = Type.Object({
  name: Type.String(),
  candidates_with_skill: Count,
  candidates_without_skill: Count,
})

const Step = Type.Object({
  status: Type.String(),
  reached: Type.Integer({ minimum: 0, description: 'Applications that ever got there.' }),
  conversion: Percent('Of these, those that went on to the next step; null at the end, and when none got there.'),
  dwell_days: Days('Median days until they left it, for the next step or for good; null while none has.'),
})

const Relaxation = Type.Object(
  {
    criterion: Type.String(),
    importance: Type.String(),
    qualify: Type.Integer({ minimum: 0, description: 'How many would qualify if the job did not ask for it.' }),
    more: Type.Integer({ minimum: 0, description: 'Of these, who do not now.' }),
    fewer: Type.Integer({ minimum: 0, description: 'Who do now and would not: it was what they have.' }),
    text: Type.String(),
  },
  { description: 'One criterion less, everything else the same, scored by the engine.' },
)

export const JobInsights = Type.Object(
  {
    job_id: Id,
    title: Type.String(),
    computed_at: Time,
    applications: Type.Integer({ minimum: 0, description: 'Ever made, the withdrawn included.' }),
    analysed: Type.Integer({ minimum: 0, description: 'Not withdrawn, with an analysed resume.' }),
    qualified_score: Type.Number({ description: 'The bar: of the job, or 70.' }),
    qualified_candidates: Type.Integer({ minimum: 0, description: 'Not withdrawn, and scored at least that.' }),
    time_open: Days('From posting until it closed, or now; null for a draft, and where closing was not recorded.'),
    candidate_demographics: Demographics,
    skill_distribution: Type.Array(SkillSpread, {
      description: 'What the job asks for and analysed applicants have, or lack; most asked-for first as in the job.',
    }),
    score_distribution: Type.Array(Type.Object({ from: Type.Integer(), to: Type.Integer(), candidates: Count }), {
      minItems: 10,
      maxItems: 10,
      description: 'From `from` on and below `to`; the last with 100.',
    }),
    funnel: Type.Array(Step),
    sources: Type.Array(NamedCount),
    compared_with_other_jobs: Type.Object(
      { jobs: Count, applications: nullable(Type.Number()), time_to_hire: Days('Days.'), overall_score: Score },
      { description: 'Medians over the other jobs of the same employer; null where nothing is known of any.' },
    ),
    average_overall_score: Score,
    time_to_hire: Days('Median days.'),
    relaxed: Type.Object({
      comparable: Type.Integer({
        minimum: 0,
        description: 'Analyses that were made of the job as it stands, by the engine in use; only they can tell.',
      }),
      not_comparable: Count,
      criteria: Type.Array(Relaxation, { description: 'Those that change something, most gained first; ten at most.' }),
    }),
  },
  { $id: 'JobInsights', examples: [JOB_INSIGHTS], description: 'Every figure is defined in docs/metrics.md.' },
)
export type JobInsights = Static<typeof JobInsights>
