import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Packer } from 'docx'
import { htmlPage, printPdf, requireChromium } from '../chromium.ts'
import { ALL_PAGES } from './designs/all.ts'
import { bodyOf, type Page } from './page.ts'
import { peopleOf, truthOfPerson } from './person.ts'
import { WORD_PAGES } from './word/designs.ts'

const { values: options } = parseArgs({ options: { to: { type: 'string' }, only: { type: 'string', default: '' } } })

const writeTruth = (folder: string, truth: { readonly file: string }): void =>
  writeFileSync(join(folder, `${truth.file}.truth.json`), `${JSON.stringify(truth, null, 1)}\n`)

function printPage(page: Page, folder: string, work: string): number {
  const people = peopleOf(page)
  for (const [place, person] of people.entries()) {
    const file = `${page.id}__${place + 1}.pdf`
    printPdf(htmlPage(person, page.css, bodyOf(page, person)), join(folder, file), work)
    writeTruth(folder, truthOfPerson(person, page.id, page.wishes, file, page.bare))
  }
  return people.length
}

async function writeWord(folder: string): Promise<number> {
  let count = 0
  for (const { id, wishes, document } of WORD_PAGES.filter(({ id }) => id.includes(options.only)))
    for (const [place, person] of peopleOf({ id, wishes }).entries()) {
      const file = `${id}__${place + 1}.docx`
      writeFileSync(join(folder, file), await Packer.toBuffer(document(person)))
      writeTruth(folder, truthOfPerson(person, id, wishes, file))
      count += 1
    }
  return count
}

async function main(): Promise<void> {
  const folder = options.to
  if (folder === undefined) throw new Error('Say where to: --to FOLDER')
  requireChromium()
  mkdirSync(folder, { recursive: true })
  const work = mkdtempSync(join(tmpdir(), 'zodie-third-'))
  try {
    const pages = ALL_PAGES.filter(({ id }) => id.includes(options.only))
    const pdfs = pages.reduce((sum, page) => sum + printPage(page, folder, work), 0)
    console.log(`${pdfs} PDFs and ${await writeWord(folder)} Word files in ${folder}`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

await main()
