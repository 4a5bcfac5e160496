// Example of the OpenAPI document: an answer of the API itself.

export const DECISION = {
  seq: 512,
  kind: 'status_changed',
  at: '2026-03-05T08:02:33.871Z',
  role: 'employer',
  user_id: 3,
  analysis: {
    engine_version: '0.9.0',
    result_sha256: '9f2c1d7be0a4c35f8d6e21b7a90f4c3d5e8b7a6f1c2d3e4f5a6b7c8d9e0f1a2b',
  },
  details: { from: 'applied', to: 'screening' },
  note_digest: '4d1e8f0b6a2c9375e1f4d8b0a6c2e9375f1d4b8e0a6c2937e5f1d4b8a0c6e293',
  hash: 'b71c0e5d9a3f8246c1e07d5b9f3a8264e1c07d5b3f9a8246c0e17d5b9f3a8264',
}
