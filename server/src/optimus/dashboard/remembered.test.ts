import { describe, expect, it } from 'vitest'
import { rememberDashboards } from './remembered.ts'
import type { Dashboard } from './schemas.ts'

// Only told apart: what is in a dashboard does not matter here.
const answer = () => ({}) as Dashboard

describe('remembered dashboards', () => {
  it('are computed once for all who ask meanwhile, and again when their time is over', async () => {
    let now = 0
    const remembered = rememberDashboards(100, 10, () => now)
    const first = await remembered.get('all', async () => answer())
    now = 99
    expect(await remembered.get('all', async () => answer())).toBe(first)
    expect(await remembered.get('other', async () => answer())).not.toBe(first)
    now = 100
    expect(await remembered.get('all', async () => answer())).not.toBe(first)
  })

  it('are no failures', async () => {
    const remembered = rememberDashboards(100, 10)
    await expect(remembered.get('all', async () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(await remembered.get('all', async () => answer())).toEqual({})
  })

  it('are no more than there is room for', async () => {
    const remembered = rememberDashboards(100, 1)
    const first = await remembered.get('all', async () => answer())
    await remembered.get('other', async () => answer())
    expect(await remembered.get('all', async () => answer())).not.toBe(first)
  })
})
