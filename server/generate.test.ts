import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findStale, generate } from './generate.ts'
import { PROBLEMS } from './src/problem-catalogue.ts'

it('docs/problems.md and .env.example are what the tables say', async () => {
  expect(await findStale()).toEqual([])
})

it('names the files that are missing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zodie-generate-'))
  expect(await findStale(folder).finally(() => rm(folder, { recursive: true }))).toEqual(Object.keys(generate()))
})

it('every problem has a section that says what to do', () => {
  const page = generate()['docs/problems.md']
  for (const [slug, [status, title, help]] of Object.entries(PROBLEMS)) {
    expect(page).toContain(`## ${slug}\n\n**${status}** · ${title}.\n\n${help}\n`)
    expect(help).toMatch(/^[A-Z].{20,}\.$/)
  }
})
