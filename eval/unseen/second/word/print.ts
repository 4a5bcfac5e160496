import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Packer } from 'docx'
import { conversions, convert } from '../../libreoffice.ts'
import { truthOf } from '../../truth.ts'
import { peopleOf } from '../person.ts'
import { WORD_PAGES } from './designs.ts'

const { values: options } = parseArgs({ options: { to: { type: 'string' } } })

/** Writes every person as DOCX into `work` and a truth for each format into `folder`; returns the DOCX files. */
async function writeSources(folder: string, work: string, formats: readonly string[]): Promise<readonly string[]> {
  const sources: string[] = []
  for (const design of WORD_PAGES)
    for (const [place, person] of peopleOf(design).entries()) {
      const stem = `${design.id}__${place + 1}`
      writeFileSync(join(work, `${stem}.docx`), await Packer.toBuffer(design.document(person)))
      sources.push(join(work, `${stem}.docx`))
      for (const file of formats.map((format) => `${stem}.${format}`))
        writeFileSync(join(folder, `${file}.truth.json`), `${JSON.stringify(truthOf(person, design, file), null, 1)}\n`)
    }
  return sources
}

async function main(): Promise<void> {
  const folder = options.to
  if (folder === undefined) throw new Error('Say where to: --to FOLDER')
  mkdirSync(folder, { recursive: true })
  const work = mkdtempSync(join(tmpdir(), 'zodie-second-'))
  try {
    const formats = ['docx', ...conversions()]
    const sources = await writeSources(folder, work, formats)
    for (const format of formats) {
      if (format !== 'docx') convert(sources, format, work)
      for (const made of sources.map((source) => source.replace(/docx$/, format)))
        copyFileSync(made, join(folder, basename(made)))
    }
    console.log(`${sources.length * formats.length} Word files and their conversions in ${folder}`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

await main()
