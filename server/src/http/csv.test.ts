import { buffer, text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

const cellOf = async (cell: unknown): Promise<string> => {
  const csv = await text(csvOf([{ cell, end: 1 }], ['cell', 'end']))
  return csv.slice('cell,end\r\n'.length, -',1\r\n'.length)
}

describe('CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['Female, Asian', '"Female, Asian"'],
    ['a "quote"', '"a ""quote"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['two\nlines', '"two\nlines"'],
    ['two\rlines', '"two\rlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    [-1, '-1'],
    [0.5, '0.5'],
    [null, ''],
    [undefined, ''],
    [true, 'true'],
    [false, 'false'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
  ])('of %j is %j', async (value, cell) => expect(await cellOf(value)).toBe(cell))

  it('begins with a byte order mark where one is asked for', async () => {
    expect((await buffer(csvOf([{ a: 1 }], ['a'], { bom: true }))).toString()).toBe('\uFEFFa\r\n1\r\n')
    expect((await buffer(csvOf<{ a: number }>([], ['a']))).toString()).toBe('a\r\n')
  })
})
