import { describe, expect, it } from 'vitest'
import { column, pageOf, type Setting } from '../../test/typeset.ts'
import { composePages } from '../document/compose-pages.ts'
import { readProjects } from './projects.ts'
import { readRows } from './rows.ts'

const read = (settings: readonly Setting[]) =>
  readProjects(readRows(composePages([pageOf(settings)])), false).map(({ draft }) => [
    draft.name.value,
    draft.roles[0]?.value,
    draft.description?.value,
  ])

describe('projects in a narrow column', () => {
  it('are told in sentences that go on below', () => {
    const settings = [
      ...column(40, 100, ['Tide Table']),
      ...column(40, 124, [
        'Built a calendar of tides for a full-',
        'scale model of the harbour, read by',
        'its pilots every day.',
      ]),
      ...column(40, 186, ['Harbour Map']),
      ...column(40, 210, ['Drew a map of the moorings and the', 'depths between them.']),
    ]
    expect(read(settings)).toEqual([
      [
        'Tide Table',
        undefined,
        'Built a calendar of tides for a full-scale model of the harbour, read by its pilots every day.',
      ],
      ['Harbour Map', undefined, 'Drew a map of the moorings and the depths between them.'],
    ])
  })

  it('have their role under their name', () => {
    const settings = [
      ...column(40, 100, ['Tide Table']),
      ...column(40, 121, ['Project Lead']),
      ...column(40, 148, ['Built a calendar of tides for a full-', 'scale model of the harbour.'], 20),
      ...column(40, 198, ['Harbour Map']),
      ...column(40, 219, ['Frontend Developer']),
      ...column(40, 246, ['Drew a map of the moorings and the', 'depths between them.'], 20),
    ]
    expect(read(settings)).toEqual([
      ['Tide Table', 'Project Lead', 'Built a calendar of tides for a full-scale model of the harbour.'],
      ['Harbour Map', 'Frontend Developer', 'Drew a map of the moorings and the depths between them.'],
    ])
  })

  it('are names alone where none goes on', () => {
    expect(read(column(40, 100, ['Tide Table', 'Harbour Map', 'Task Manager'], 24)).map(([name]) => name)).toEqual([
      'Tide Table',
      'Harbour Map',
      'Task Manager',
    ])
  })
})
