import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Packer } from 'docx'
import { htmlPage, printPdf, requireChromium } from '../chromium.ts'
import type { Part } from '../model.ts'
import { truthOf } from '../truth.ts'
import { castOf, PAGES, WORD_PAGES } from './cast.ts'
import type { Person } from './person.ts'

const { values: options } = parseArgs({ options: { to: { type: 'string' }, only: { type: 'string', default: '' } } })

function writeTruth(
  folder: string,
  design: { readonly id: string; readonly bare?: readonly Part[] },
  person: Person,
  file: string,
): void {
  writeFileSync(join(folder, `${file}.truth.json`), `${JSON.stringify(truthOf(person, design, file), null, 1)}\n`)
}

function printPages(folder: string, work: string): number {
  const all = PAGES.filter(({ id }) => id.includes(options.only)).flatMap((page) =>
    castOf(page).map((person, at) => ({ page, person, at })),
  )
  for (const { page, person, at } of all) {
    const file = `${page.id}__${at + 1}.pdf`
    printPdf(htmlPage(person, page.css, page.body(person)), join(folder, file), work)
    writeTruth(folder, page, person, file)
  }
  return all.length
}

async function writeWord(folder: string): Promise<number> {
  const all = WORD_PAGES.filter(({ id }) => id.includes(options.only)).flatMap((page) =>
    castOf(page).map((person, at) => ({ page, person, at })),
  )
  for (const { page, person, at } of all) {
    const file = `${page.id}__${at + 1}.docx`
    writeFileSync(join(folder, file), await Packer.toBuffer(page.document(person)))
    writeTruth(folder, page, person, file)
  }
  return all.length
}

async function main(): Promise<void> {
  const folder = options.to
  if (folder === undefined) throw new Error('Say where to: --to FOLDER')
  requireChromium()
  mkdirSync(folder, { recursive: true })
  const work = mkdtempSync(join(tmpdir(), 'zodie-fourth-'))
  try {
    const pages = printPages(folder, work)
    console.log(`${pages} PDFs and ${await writeWord(folder)} Word files in ${folder}`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

await main()
