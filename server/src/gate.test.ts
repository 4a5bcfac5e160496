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

it('works on one thing of a user at a time where it shall, and lets others past', async () => {
  const gate = createGate({ atOnce: 2, waiting: 9, perUserAtOnce: 1, detail: DETAIL })
  const first = Promise.withResolvers<void>()
  const begun: string[] = []
  const enter = (name: string, user: number, work = Promise.resolve()) =>
    gate(() => {
      begun.push(name)
      return work
    }, user)
  const all = [enter('first of 7', 7, first.promise), enter('second of 7', 7), enter('of 8', 8)]
  await all[2]
  expect(begun).toEqual(['first of 7', 'of 8'])
  first.resolve()
  await Promise.all(all)
  expect(begun).toEqual(['first of 7', 'of 8', 'second of 7'])
})

it('is free again after work that throws at once', async () => {
  const gate = createGate({ atOnce: 1, waiting: 0, detail: DETAIL })
  const throwing = (): Promise<string> => {
    throw new Error('at once')
  }
  await expect(gate(throwing)).rejects.toThrow('at once')
  expect(await gate(async () => 'next')).toBe('next')
})
