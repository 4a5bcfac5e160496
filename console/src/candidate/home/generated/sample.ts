/** Made by server/generate.ts from an analysis of the example resume and job. */
export const SAMPLE = [
  { asks: 'PostgreSQL', level: 'good', shows: "“…and PostgreSQL, 1,900 orders a minute on…”" },
  { asks: 'Query optimisation', level: 'fair', shows: "“Data: PostgreSQL, Redis, Query optimisation”" },
  { asks: 'Kubernetes', level: 'weak', shows: "not found" },
] as const
