import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Packer } from 'docx'
import { castOf, inventCurriculum } from '../invent.ts'
import { conversions, convert } from '../libreoffice.ts'
import { truthOf } from '../truth.ts'
import { WORD_DESIGNS } from './designs.ts'

const { values: options } = parseArgs({ options: { open: { type: 'string' }, held: { type: 'string' } } })

async function printHalf(half: 'open' | 'held', folder: string, work: string): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const converted = conversions()
  const formats = ['docx', ...converted]
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
  for (const format of converted) convert(sources, format, work)
  for (const source of sources)
    for (const format of formats) {
      const made = source.replace(/docx$/, format)
      copyFileSync(made, join(folder, made.slice(work.length + 1)))
    }
  return sources.length * formats.length
}

async function main(): Promise<void> {
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
