import { describe, expect, test } from 'vitest'
import { analyseApplicant } from './analyses.ts'
import { openAnalysts } from './analysts.ts'

const orderOf = (number: number) => ({ number, secondsAgo: 0, userId: 1, jobs: [], midnight: new Date('2026-10-01') })

describe('analysts', () => {
  test('answer every order with its own applicant, as this thread would', async () => {
    const analysts = openAnalysts()
    const orders = [1, 2, 3, 4, 5].map(orderOf)
    const answers = await Promise.all(orders.map(analysts.analyse)).finally(analysts.close)
    expect(answers.map(({ resume }) => resume)).toEqual(orders.map((order) => analyseApplicant(order).resume))
  })

  test('pass on what went wrong', async () => {
    const analysts = openAnalysts()
    const impossible = { ...orderOf(1), midnight: new Date(Number.NaN) }
    await expect(analysts.analyse(impossible)).rejects.toThrow('Invalid time value')
    await analysts.close()
  })
})
