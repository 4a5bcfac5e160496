import { describe, expect, it } from 'vitest'
import { nameOf, readView } from './view-state.ts'

it.each([
  [{}, {}],
  [
    { blind: true, status: 'interview', bar: true },
    { blind: true, status: 'interview', bar: true },
  ],
  [{ blind: 'yes', status: 'nowhere', bar: 1, other: 2 }, {}],
  [{ blind: false, status: ['applied'] }, {}],
])('reads %j of an address as %j', (search, view) => {
  expect(readView(search)).toEqual(view)
})

describe('the name of an applicant', () => {
  it.each([
    [{ name: 'Maren', email: 'maren@example.com', application_id: 4 }, 'Maren'],
    [{ name: null, email: 'maren@example.com', application_id: 4 }, 'maren@example.com'],
    [{ name: null, email: null, application_id: 4 }, 'Applicant 4'],
  ])('of %j is %j', (candidate, name) => {
    expect(nameOf(candidate)).toBe(name)
  })
})
