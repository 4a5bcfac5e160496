import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Design } from './design.ts'
import { ALL_DESIGNS } from './designs/all.ts'
import { esc } from './html.ts'
import { castOf, inventCurriculum } from './invent.ts'
import type { Curriculum } from './model.ts'
import { truthOf } from './truth.ts'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

const { values: options } = parseArgs({
  options: { open: { type: 'string' }, held: { type: 'string' }, only: { type: 'string' } },
})

const page = (cv: Curriculum, { css, body }: Design): string =>
  `<!doctype html><html lang="${cv.lang}"><meta charset="utf-8"><title>${esc(cv.name)}</title>
<style>@page{size:A4;margin:14mm}*{box-sizing:border-box}body{margin:0;font-family:'Liberation Sans','Noto Sans CJK SC'}
p{margin:4px 0}a{color:inherit;text-decoration:none}${css}</style><body>${body(cv)}</body></html>`

const flags = (profile: string): string[] => [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--user-data-dir=${profile}`,
]

function printPdf(html: string, target: string, work: string, hasFooter: boolean): void {
  const source = join(work, 'page.html')
  writeFileSync(source, html)
  const footer = hasFooter ? [] : ['--no-pdf-header-footer']
  execFileSync(CHROMIUM, [...flags(join(work, 'profile')), ...footer, `--print-to-pdf=${target}`, `file://${source}`], {
    stdio: 'ignore',
    timeout: 60_000,
  })
}

function printDesign(design: Design, folder: string, work: string): number {
  for (const [place, kind] of design.people.entries()) {
    const cv = inventCurriculum(`${design.id} ${place}`, design.half, { ...design.wishes, ...castOf(kind) })
    const file = `${design.id}__${place + 1}.pdf`
    printPdf(page(cv, design), join(folder, file), work, design.hasPageFooter === true)
    writeFileSync(join(folder, `${file}.truth.json`), `${JSON.stringify(truthOf(cv, design, file), null, 1)}\n`)
  }
  return design.people.length
}

function main(): void {
  if (!existsSync(CHROMIUM))
    throw new Error(
      `There is no Chromium at ${CHROMIUM}. Install it (Debian: apt-get install chromium) or name it in CHROMIUM.`,
    )
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
