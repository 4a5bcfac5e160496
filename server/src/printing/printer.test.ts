import type { Explanation } from '@zodie/engine'
import { afterEach, expect, it } from 'vitest'
import { Problem } from '../problems.ts'
import { createPrinter, type Printer } from './printer.ts'

const EMPTY: Explanation = {
  ...{ overall: null, parts: [], cap: null, notJudged: [], limits: [], computed: '', summary: '' },
  ...{ skillGroups: [], advice: [], certificate: [] },
}
const request = { explanation: EMPTY, head: { title: 'A', facts: [], verify: '' }, written: new Date(0) }
// What a thread fails at, whatever the types say.
const broken = { ...request, explanation: null as unknown as Explanation }

let printer: Printer
afterEach(() => printer.close())

it('prints on after a request that failed', async () => {
  printer = createPrinter()
  await expect(printer.print(broken)).rejects.toThrow(TypeError.name)
  expect(Buffer.from(await printer.print(request)).toString('latin1')).toMatch(/^%PDF-/)
})

it('gives up on what takes too long, and refuses once closed', async () => {
  printer = createPrinter({ timeoutMs: 0 })
  await expect(printer.print(request)).rejects.toThrow('not printed within 0 ms')
  await printer.close()
  await expect(printer.print(request)).rejects.toThrow('closed')
})

it('turns away who would wait too long', async () => {
  printer = createPrinter({ timeoutMs: 0 })
  const waiting = Array.from({ length: 20 }, () => printer.print(request).catch(() => undefined))
  await expect(printer.print(request)).rejects.toThrow(Problem)
  await Promise.all(waiting)
})
