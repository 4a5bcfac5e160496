import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { UsageError } from './failure.ts'

type Row = Readonly<Record<string, unknown>>

const parseRow = (line: string, number: number): Row => {
  try {
    const row: unknown = JSON.parse(line)
    // An object by the check before it; its fields are checked where they are read.
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Row
  } catch {
    // falls through to the sentence below
  }
  throw new UsageError(`Line ${number} is not a JSON object.`)
}

/** Reads JSON lines, answers each with one JSON line, in order. Empty lines are passed over. */
export const answerLines = async (input: Readable, output: Writable, answer: (row: Row) => unknown): Promise<void> => {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const isRoomLeft = output.write(`${JSON.stringify(answer(parseRow(line, number)))}\n`)
    if (!isRoomLeft && !output.destroyed) await new Promise((resolve) => output.once('drain', resolve))
  }
}

/** A text field of a row. */
export const textOf = (row: Row, field: string): string => {
  const value = row[field]
  if (typeof value !== 'string') throw new UsageError(`A line has no text in the field ${field}.`)
  return value
}

export const idOf = (row: Row): unknown => row['id'] ?? null
