import { expect, it } from 'vitest'
import { createGate } from './gate.ts'

const DETAIL = 'Come back later.'
const refused = { slug: 'too-busy', message: DETAIL, headers: { 'retry-after': '10' } }

it('lets some work, some wait, and refuses the rest until one is done', async () => {
  const gate = createGate({ atOnce: 1, waiting: 1, detail: DETAIL })
  const first = Promise.withResolvers<string>()
  const begun: string[] = []
  const enter = (name: string, work: Promise<string>) =>
    gate(() => {
      begun.push(name)
      return work
    })
  const one = enter('one', first.promise)
  const two = enter('two', Promise.resolve('second'))
  await expect(enter('three', Promise.resolve('third'))).rejects.toMatchObject(refused)
  expect(begun).toEqual(['one'])
  first.resolve('first')
  expect(await Promise.all([one, two])).toEqual(['first', 'second'])
  expect(await enter('four', Promise.resolve('fourth'))).toBe('fourth')
})

it('gives a user less than everybody, also after work that failed', async () => {
  const gate = createGate({ atOnce: 2, waiting: 2, perUser: 1, detail: DETAIL })
  const failing = Promise.withResolvers<string>()
  const one = gate(() => failing.promise, 7)
  await expect(gate(async () => 'again', 7)).rejects.toMatchObject(refused)
  expect(await gate(async () => 'another', 8)).toBe('another')
  failing.reject(new Error('broken'))
  await expect(one).rejects.toThrow('broken')
  expect(await gate(async () => 'again', 7)).toBe('again')
})
