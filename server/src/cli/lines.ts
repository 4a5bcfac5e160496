import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { UsageError } from './failure.ts'
import { printJsonLine } from './output.ts'

export type Row = Readonly<Record<string, unknown>>

const parseRow = (line: string): Row => {
  try {
    const row: unknown = JSON.parse(line)
    // An object by the check before it; its fields are checked where they are read.
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Row
  } catch {
    // falls through to the sentence below
  }
  throw new UsageError('This is not a JSON object.')
}

const BYTE_ORDER_MARK = /^\ufeff/

/**
 * Reads JSON lines, answers each with one JSON line, in order. Empty lines are passed over.
 * @throws UsageError that names the first line which is wrong; the lines before it are answered
 */
export const answerLines = async (input: Readable, output: Writable, answer: (row: Row) => unknown): Promise<void> => {
  let number = 0
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    const line = raw.replace(BYTE_ORDER_MARK, '')
    if (line.trim() === '') continue
    try {
      await printJsonLine(answer(parseRow(line)), output)
    } catch (error) {
      throw error instanceof UsageError ? new UsageError(`Line ${number}: ${error.message}`) : error
    }
  }
}

/** A text field of a row. */
export const textOf = (row: Row, field: string): string => {
  const value = row[field]
  if (typeof value !== 'string') throw new UsageError(`There is no text in the field "${field}".`)
  return value
}

export const idOf = (row: Row): unknown => row['id'] ?? null
