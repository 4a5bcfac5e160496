import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { esc } from './html.ts'
import type { Curriculum } from './model.ts'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Throws an error that says what to install where there is no Chromium. */
export function requireChromium(): void {
  if (!existsSync(CHROMIUM))
    throw new Error(
      `There is no Chromium at ${CHROMIUM}. Install it (Debian: apt-get install chromium) or name it in CHROMIUM.`,
    )
}

/** An A4 page of HTML with the styles that all designs begin with. */
export const htmlPage = (cv: Pick<Curriculum, 'lang' | 'name'>, css: string, body: string): string =>
  `<!doctype html><html lang="${cv.lang}"><meta charset="utf-8"><title>${esc(cv.name)}</title>
<style>@page{size:A4;margin:14mm}*{box-sizing:border-box}body{margin:0;font-family:'Liberation Sans','Noto Sans CJK SC'}
p{margin:4px 0}a{color:inherit;text-decoration:none}${css}</style><body>${body}</body></html>`

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

/** Prints a page to `target`; `work` holds its source and Chromium's profile. `hasFooter`: with Chromium's own date and page numbers. */
export function printPdf(html: string, target: string, work: string, hasFooter = false): void {
  const source = join(work, 'page.html')
  writeFileSync(source, html)
  const footer = hasFooter ? [] : ['--no-pdf-header-footer']
  execFileSync(CHROMIUM, [...flags(join(work, 'profile')), ...footer, `--print-to-pdf=${target}`, `file://${source}`], {
    stdio: 'ignore',
    timeout: 60_000,
  })
}
