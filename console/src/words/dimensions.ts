/** The seven questions that make up an overall score, by the names that the API gives their scores and weights. */
export const DIMENSIONS = [
  {
    field: 'skill_alignment_score',
    weight: 'skill_alignment',
    label: 'Skills',
    asks: 'How much of what the job asks for does the resume cover?',
  },
  {
    field: 'experience_score',
    weight: 'experience',
    label: 'Experience',
    asks: 'Do years, level, titles and duties fit, and are they recent?',
  },
  {
    field: 'education_score',
    weight: 'education',
    label: 'Education',
    asks: 'Degree, field, certificates and languages against what is asked',
  },
  {
    field: 'project_validation_score',
    weight: 'project_validation',
    label: 'Proof',
    asks: 'Do roles and projects show the claimed skills being used?',
  },
  {
    field: 'formatting_score',
    weight: 'formatting',
    label: 'Form',
    asks: 'Can a machine and a tired reader find their way?',
  },
  {
    field: 'trustworthiness_score',
    weight: 'trustworthiness',
    label: 'Consistency',
    asks: 'Does the resume agree with itself?',
  },
  {
    field: 'credibility_score',
    weight: 'credibility',
    label: 'Checkability',
    asks: 'Could a reader check what it says?',
  },
] as const

export type Dimension = (typeof DIMENSIONS)[number]

type Scored = { readonly [Field in Dimension['field']]: number | null } & {
  readonly weights: Readonly<Record<string, number>>
}

export interface WeighedScore {
  readonly dimension: Dimension
  readonly score: number | null
  /** How much it counts in the overall score, 0–1; what cannot be judged leaves the sum. */
  readonly share: number
}

export const weighScores = (scored: Scored): readonly WeighedScore[] => {
  const weightOf = ({ weight, field }: Dimension) => (scored[field] === null ? 0 : (scored.weights[weight] ?? 0))
  const sum = DIMENSIONS.reduce((total, dimension) => total + weightOf(dimension), 0)
  return DIMENSIONS.map((dimension) => ({
    dimension,
    score: scored[dimension.field],
    share: sum === 0 ? 0 : weightOf(dimension) / sum,
  }))
}
