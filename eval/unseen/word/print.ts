import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Packer } from 'docx'
import { castOf, inventCurriculum } from '../invent.ts'
import { truthOf } from '../truth.ts'
import { WORD_DESIGNS } from './designs.ts'

const SOFFICE = process.env['SOFFICE'] ?? '/usr/bin/soffice'
/** Ending → LibreOffice's filter; each person is printed in all of them. */
const CONVERTED: Readonly<Record<string, string>> = {
  pdf: 'pdf',
  odt: 'odt',
  rtf: 'rtf',
  doc: 'doc:MS Word 97',
}

const { values: options } = parseArgs({ options: { open: { type: 'string' }, held: { type: 'string' } } })

function convert(sources: readonly string[], target: string, work: string): void {
  execFileSync(
    SOFFICE,
    [
      `-env:UserInstallation=file://${join(work, 'profile')}`,
      '--headless',
      '--convert-to',
      target,
      '--outdir',
      work,
      ...sources,
    ],
    { stdio: 'ignore', timeout: 300_000 },
  )
}

async function printHalf(half: 'open' | 'held', folder: string, work: string): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const formats = ['docx', ...(existsSync(SOFFICE) ? Object.keys(CONVERTED) : [])]
  const sources: string[] = []
  for (const design of WORD_DESIGNS.filter((one) => one.half === half))
    for (const [place, kind] of design.people.entries()) {
      const cv = inventCurriculum(`${design.id} ${place}`, half, { ...design.wishes, ...castOf(kind) })
      const stem = `${design.id}__${place + 1}`
      const source = join(work, `${stem}.docx`)
      writeFileSync(source, await Packer.toBuffer(design.document(cv)))
      sources.push(source)
      for (const format of formats) {
        const file = `${stem}.${format}`
        writeFileSync(join(folder, `${file}.truth.json`), `${JSON.stringify(truthOf(cv, design, file), null, 1)}\n`)
      }
    }
  for (const filter of formats.flatMap((format) => CONVERTED[format] ?? [])) convert(sources, filter, work)
  for (const source of sources)
    for (const format of formats) {
      const made = source.replace(/docx$/, format)
      copyFileSync(made, join(folder, made.slice(work.length + 1)))
    }
  return sources.length * formats.length
}

async function main(): Promise<void> {
  if (!existsSync(SOFFICE)) console.log(`There is no LibreOffice at ${SOFFICE}: only DOCX is made.`)
  for (const half of ['open', 'held'] as const) {
    const folder = options[half]
    if (folder === undefined) continue
    const work = mkdtempSync(join(tmpdir(), 'zodie-unseen-'))
    try {
      console.log(`${half}: ${await printHalf(half, folder, work)} Word files and their conversions in ${folder}`)
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }
}

await main()
