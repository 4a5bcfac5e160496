import { marenOkaforLindqvist } from '../fixtures/examples/backend-engineer.ts'
import { scanPdf } from '../fixtures/hostile/scan.ts'
import { renderPdf } from '../fixtures/render-pdf.ts'
import { readDocument } from '../server/src/documents/read-document.ts'

/** Seconds a page. */
export interface Recognition {
  readonly pages: number
  /** With the recogniser and its language data still to be loaded. */
  readonly cold: number
  readonly warm: readonly number[]
  /** CPU time of the same rounds, all threads. */
  readonly computing: readonly number[]
}

const ROUNDS = 4

/** Recognises a scan (150 dpi, grey) of an own fixture several times over; null when it cannot be read as text. */
export async function measureRecognition(): Promise<Recognition | null> {
  const { bytes } = await renderPdf(marenOkaforLindqvist, 'classic')
  const scan = await scanPdf(bytes)
  const run = async (): Promise<{ seconds: number; pages: number }> => {
    const begin = performance.now()
    const { ocrPages } = await readDocument(scan.slice())
    return { seconds: (performance.now() - begin) / 1000 / Math.max(1, ocrPages.length), pages: ocrPages.length }
  }
  const first = await run().catch(() => null)
  if (first === null || first.pages === 0) return null
  const warm: number[] = []
  const computing: number[] = []
  while (warm.length < ROUNDS) {
    const before = process.cpuUsage()
    warm.push((await run()).seconds)
    const { user, system } = process.cpuUsage(before)
    computing.push((user + system) / 1e6 / first.pages)
  }
  return { pages: first.pages, cold: first.seconds, warm, computing }
}
