// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const SELF_IDENTIFICATION = { sex: 'female', race_ethnicity: null }
export const SELF_IDENTIFICATION_INPUT = { sex: 'female' }

const FEMALE = { category: 'Female', count: 76, favoured: 34, rate: 34 / 76, impact_ratio: 34 / 76 / (50 / 92) }
const MALE = { category: 'Male', count: 92, favoured: 50, rate: 50 / 92, impact_ratio: 1 }
const TOLD = { is_under_two_percent: false, is_withheld: false }
const WITHHELD = {
  ...{ count: null, favoured: null, rate: null, impact_ratio: null, is_under_two_percent: null },
  is_withheld: true,
}

// After the example of 6 RCNY § 5-301 (c).
const MEASURE = {
  assessed: 168,
  favoured: 84,
  by_sex: {
    rows: [
      { ...FEMALE, ...TOLD },
      { ...MALE, ...TOLD },
    ],
    unknown_or_withheld: 0,
  },
  by_race_ethnicity: { rows: [{ category: 'Asian', ...WITHHELD }], unknown_or_withheld: 168 },
  intersectional: { rows: [{ category: 'Female, Asian', ...WITHHELD }], unknown_or_withheld: 168 },
}

export const FAIRNESS_REPORT = {
  job_id: 7,
  from: '2025-01-01',
  to: '2025-12-31',
  computed_at: '2026-07-01T08:00:12.340Z',
  minimum: 5,
  selection: MEASURE,
  scoring: MEASURE,
}

export const CSV = `job_id,from,to,minimum,measure,table,category,count,favoured,rate,impact_ratio,is_under_two_percent,is_withheld\r
7,2025-01-01,2025-12-31,5,scoring,by_sex,Male,92,50,0.5434782608695652,1,false,false\r
`

export const SUMMARY = '<!doctype html><html lang="en">…</html>'
