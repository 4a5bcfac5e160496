import { readFileSync } from 'node:fs'
import { createClient } from '@zodie/sdk'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { letMarenWork, TOVE } from './world.ts'

const JOB = JSON.parse(
  readFileSync(new URL('../../fixtures/jobs/senior-backend-engineer.json', import.meta.url), 'utf8'),
) as { title: string; description: string; requirements: string; skills: string[] } // held to that shape by the fixtures' own tests

const TITLE = 'Payments engineer, the second'

const textOf = (page: Page, selector: string) => page.locator(selector).first().textContent()

/** Writes the job, reads what ZODIE understood of it meanwhile, and publishes it; its number. */
const postJob = async (page: Page): Promise<number> => {
  await page.getByRole('link', { name: 'My jobs' }).click()
  await page.getByRole('link', { name: 'Post a job' }).first().click()
  await page.getByLabel('Title').fill(TITLE)
  await page.getByLabel('The work').fill('We look for young, energetic people.')
  await page.getByLabel('Requirements').fill(JOB.requirements)
  const live = page.getByRole('region', { name: 'What ZODIE will look for' })
  await live.getByText('PostgreSQL', { exact: true }).first().waitFor()
  const note = live.locator('.note', { hasText: 'young' }).first()
  await note.waitFor()
  await page.getByLabel('The work').fill(JOB.description)
  await note.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Nobody has applied yet').waitFor()
  return Number(/hire\/jobs\/(\d+)/.exec(page.url())?.[1])
}

/** By keys alone: on to the row, `M`, a note, Enter. */
const moveByKeys = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name, exact: true }).focus()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: `Move ${name} to Screening` })
  await dialog.getByLabel('Note (optional)').fill('Knows ledgers.')
  await dialog.getByRole('button', { name: 'Move' }).press('Enter')
  await page.getByText(`${name} is in “Screening” now.`).waitFor()
}

/** The employer's story, signed in as Tove: a job is posted, somebody applies, is ranked, moved and seen in the figures. */
export const tellEmployerStory = async (page: Page, url: string): Promise<void> => {
  const jobId = await postJob(page)
  const tove = createClient({ baseUrl: url })
  await tove.signIn.development(TOVE)
  await letMarenWork(url, [await tove.jobs.get(jobId)], 1)
  const [candidate] = (await tove.jobs.candidates(jobId)).items
  if (candidate === undefined) throw new Error('Nobody was ranked.')

  await page.reload()
  await page.getByRole('link', { name: 'Maren Okafor-Lindqvist', exact: true }).waitFor()
  expect(await textOf(page, '.candidate .tag strong')).toBe(String(candidate.overall_score))
  expect(await page.locator('.candidate .reasons li').count()).toBe(candidate.why.length)

  await page.getByRole('switch', { name: 'Blind' }).check()
  const blindName = `Applicant ${candidate.application_id}`
  await page.getByRole('link', { name: blindName }).waitFor()
  await page.waitForURL(/blind=true/)
  await page.reload()
  await page.getByRole('link', { name: blindName }).waitFor()
  expect(await textOf(page, 'main')).not.toContain('Maren')
  await moveByKeys(page, blindName)

  await page.getByRole('link', { name: blindName, exact: true }).click()
  await page.getByText('Knows ledgers.').waitFor()
  expect(await textOf(page, 'main')).not.toContain('Maren')
  await page.getByRole('link', { name: 'Leave blind mode' }).click()
  await page.getByRole('heading', { name: 'Maren Okafor-Lindqvist' }).waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the resume' }).click(),
  ])
  expect(file.suggestedFilename()).toContain('.pdf')
  expect((await tove.applications.get(candidate.application_id)).status).toBe('screening')

  await page.goto(`${url}/console/hire/jobs/${jobId}/insights`)
  await page.getByRole('heading', { name: 'How far applicants get' }).waitFor()
  expect(await page.locator('.stat', { hasText: 'Days to hire' }).textContent()).toContain('Not known yet')
  const mark = page.getByRole('button', { name: 'What “Days to hire” means' })
  await mark.focus()
  await page.getByRole('tooltip').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('tooltip').waitFor({ state: 'hidden' })
}

/** Every view of an employer, to be examined. */
export const employerPaths = (
  jobId: number,
  [first, second]: readonly number[],
  endpointId: number,
): readonly string[] => [
  ...['hire', 'hire/jobs', 'hire/jobs/new', `hire/jobs/${jobId}`, `hire/jobs/${jobId}?blind=true`],
  ...[`hire/jobs/${jobId}/edit`, `hire/jobs/${jobId}/applicants/${second}`, `hire/jobs/${jobId}/insights`],
  ...[`hire/jobs/${jobId}/compare?applications=[${first},${second}]`, 'hire/reviews', 'hire/fairness'],
  ...['hire/exports', 'hire/webhooks', `hire/webhooks/${endpointId}`],
]
