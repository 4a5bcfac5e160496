import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { htmlPage, printPdf, requireChromium } from '../chromium.ts'
import { truthOf } from '../truth.ts'
import { ALL_PAGES } from './designs/all.ts'
import type { Page } from './page.ts'
import { peopleOf } from './person.ts'

const { values: options } = parseArgs({ options: { to: { type: 'string' }, only: { type: 'string', default: '' } } })

function printPage(page: Page, folder: string, work: string): number {
  const people = peopleOf(page)
  for (const [place, person] of people.entries()) {
    const file = `${page.id}__${place + 1}.pdf`
    printPdf(htmlPage(person, page.css, page.body(person)), join(folder, file), work)
    writeFileSync(join(folder, `${file}.truth.json`), `${JSON.stringify(truthOf(person, page, file), null, 1)}\n`)
  }
  return people.length
}

function main(): void {
  const folder = options.to
  if (folder === undefined) throw new Error('Say where to: --to FOLDER')
  requireChromium()
  mkdirSync(folder, { recursive: true })
  const work = mkdtempSync(join(tmpdir(), 'zodie-second-'))
  try {
    const pages = ALL_PAGES.filter(({ id }) => id.includes(options.only))
    const count = pages.reduce((sum, page) => sum + printPage(page, folder, work), 0)
    console.log(`${count} files of ${pages.length} designs in ${folder}`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

main()
