import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { castOf, inventCurriculum } from '../invent.ts'
import { truthOf } from '../truth.ts'
import { LATEX_DESIGNS } from './designs.ts'

const PDFLATEX = process.env['PDFLATEX'] ?? '/usr/bin/pdflatex'

const { values: options } = parseArgs({ options: { open: { type: 'string' }, held: { type: 'string' } } })

function typeset(source: string, work: string): void {
  writeFileSync(join(work, 'page.tex'), source)
  // Twice: some classes measure in the first run and set in the second.
  for (let run = 0; run < 2; run += 1)
    execFileSync(PDFLATEX, ['-interaction=nonstopmode', '-halt-on-error', 'page.tex'], { cwd: work, stdio: 'ignore' })
}

function main(): void {
  if (!existsSync(PDFLATEX))
    throw new Error(
      `There is no pdflatex at ${PDFLATEX}. Install it (Debian: texlive-latex-extra, lmodern) or name it in PDFLATEX.`,
    )
  for (const half of ['open', 'held'] as const) {
    const folder = options[half]
    if (folder === undefined) continue
    mkdirSync(folder, { recursive: true })
    const work = mkdtempSync(join(tmpdir(), 'zodie-unseen-'))
    let count = 0
    for (const design of LATEX_DESIGNS.filter((one) => one.half === half))
      for (const [place, kind] of design.people.entries()) {
        const cv = inventCurriculum(`${design.id} ${place}`, half, { ...design.wishes, ...castOf(kind) })
        const file = `${design.id}__${place + 1}.pdf`
        try {
          typeset(design.source(cv), work)
        } catch (error) {
          throw new Error(`pdflatex refuses ${file}; its log is in ${work}/page.log`, { cause: error })
        }
        copyFileSync(join(work, 'page.pdf'), join(folder, file))
        writeFileSync(join(folder, `${file}.truth.json`), `${JSON.stringify(truthOf(cv, design, file), null, 1)}\n`)
        count += 1
      }
    rmSync(work, { recursive: true, force: true })
    console.log(`${half}: ${count} LaTeX files in ${folder}`)
  }
}

main()
