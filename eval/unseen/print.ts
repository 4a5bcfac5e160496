import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { htmlPage, printPdf, requireChromium } from './chromium.ts'
import type { Design } from './design.ts'
import { ALL_DESIGNS } from './designs/all.ts'
import { castOf, inventCurriculum } from './invent.ts'
import { truthOf } from './truth.ts'

const { values: options } = parseArgs({
  options: { open: { type: 'string' }, held: { type: 'string' }, only: { type: 'string' } },
})

function printDesign(design: Design, folder: string, work: string): number {
  for (const [place, kind] of design.people.entries()) {
    const cv = inventCurriculum(`${design.id} ${place}`, design.half, { ...design.wishes, ...castOf(kind) })
    const file = `${design.id}__${place + 1}.pdf`
    printPdf(htmlPage(cv, design.css, design.body(cv)), join(folder, file), work, design.hasPageFooter)
    writeFileSync(join(folder, `${file}.truth.json`), `${JSON.stringify(truthOf(cv, design, file), null, 1)}\n`)
  }
  return design.people.length
}

function main(): void {
  requireChromium()
  const work = mkdtempSync(join(tmpdir(), 'zodie-unseen-'))
  try {
    for (const half of ['open', 'held'] as const) {
      const folder = options[half]
      if (folder === undefined) continue
      mkdirSync(folder, { recursive: true })
      const designs = ALL_DESIGNS.filter((design) => design.half === half && design.id.includes(options.only ?? ''))
      const count = designs.reduce((sum, design) => sum + printDesign(design, folder, work), 0)
      console.log(`${half}: ${count} files of ${designs.length} designs in ${folder}`)
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

main()
