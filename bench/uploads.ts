import { readdirSync, readFileSync } from 'node:fs'

export interface ResumeFile {
  readonly name: string
  readonly bytes: Buffer
}

const FOLDER = new URL('../fixtures/resumes/', import.meta.url)
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
const RESUMES: readonly ResumeFile[] = readdirSync(FOLDER)
  .filter((name) => /\.(pdf|docx)$/.test(name))
  .map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }))
export const pick = <T>(values: readonly T[], number: number): T => {
  const value = values[number % values.length]
  if (value === undefined) throw new Error('There is nothing to pick from.')
  return value
}

/** The same pages under another checksum: nothing of them is answered from what is stored. */
const anew = (name: string, bytes: Buffer, number: number): Buffer => {
  const remark = Buffer.from(`%${process.pid}-${number}\n`)
  if (name.endsWith('.pdf')) return Buffer.concat([bytes, remark])
  // A ZIP ends with the length of its comment, and the comment.
  const copy = Buffer.concat([bytes, remark])
  copy.writeUInt16LE(remark.length, bytes.length - 2)
  return copy
}

/** What POST /resume-analysis/analyze takes. */
export const uploadForm = (jobId: number, { name, bytes }: ResumeFile): FormData => {
  const made = new FormData()
  made.set('job_id', String(jobId))
  const type = MEDIA_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  made.set('resume', new Blob([Buffer.from(bytes)], { type }), name)
  return made
}

/** The `number`th of the fixtures' PDF and DOCX resumes in turn, as if nobody had sent it before. */
export const newResume = (number: number): ResumeFile => {
  const { name, bytes } = pick(RESUMES, number)
  return { name, bytes: anew(name, bytes, number) }
}
