import type { GeneratedRequest } from './requests.ts'

// Forms as programs send them that were cut off, or that never read RFC 7578; written by hand, because FormData makes none of them.

const CRLF = '\r\n'
const FORM = 'multipart/form-data; boundary=x'

const part = (headers: string, content: string): string => `--x${CRLF}${headers}${CRLF}${CRLF}${content}${CRLF}`
const field = (name: string, value: string): string => part(`Content-Disposition: form-data; name="${name}"`, value)
const file = (name: string, content = 'Ada Example\nSkills: SQL', headers = 'Content-Type: text/plain'): string =>
  part(`Content-Disposition: form-data; name="${name}"; filename="cv.txt"${CRLF}${headers}`, content)
const END = `--x--${CRLF}`
const JOB = field('job_id', '1')
const WHOLE = `${JOB}${file('resume')}${END}`

/** Answers that a form may have. `TAKEN` are forms that say the same in another way. */
type Allowed = readonly number[]
const TAKEN: Allowed = [200, 202]
const REFUSED: Allowed = [400, 413, 415, 422]
const NO_FORM: Allowed = [400, 415]
/** What a reader may take or leave. */
const EITHER: Allowed = [...TAKEN, ...REFUSED]

export interface Form {
  /** As a person would say it; unique. */
  readonly what: string
  readonly payload: string | Buffer
  readonly contentType: string
  readonly allowed: Allowed
}

const form = (what: string, payload: string | Buffer, allowed = REFUSED, contentType = FORM): Form => ({
  what,
  payload,
  contentType,
  allowed,
})

/** `maxBytes`: of an upload. */
export const oddForms = (maxBytes: number): readonly Form[] => [
  form('as it should be', WHOLE, TAKEN),

  form('no boundary', WHOLE, NO_FORM, 'multipart/form-data'),
  form('an empty boundary', WHOLE, NO_FORM, 'multipart/form-data; boundary='),
  form('the boundary of another form', WHOLE, REFUSED, 'multipart/form-data; boundary=y'),
  form('a boundary of ten thousand letters', WHOLE, REFUSED, `multipart/form-data; boundary=${'y'.repeat(10_000)}`),
  form('a boundary in quotes', WHOLE, TAKEN, 'multipart/form-data; boundary="x"'),
  form('two boundaries', WHOLE, EITHER, 'multipart/form-data; boundary=x; boundary=y'),

  form('mixed, not a form', WHOLE, REFUSED, 'multipart/mixed; boundary=x'),
  form('a form that says it is JSON', WHOLE, NO_FORM, 'application/json; boundary=x'),
  form('a form that says it is text', WHOLE, NO_FORM, 'text/plain; boundary=x'),
  form('a form that says it is bytes', WHOLE, NO_FORM, 'application/octet-stream'),
  form('a form of no type that there is', WHOLE, NO_FORM, 'multipart/'),
  form('an encoded form', 'job_id=1&resume=Ada', NO_FORM, 'application/x-www-form-urlencoded'),
  form('JSON that says it is a form', '{"job_id":1,"resume":"Ada"}'),

  form('nothing', ''),
  form('an end only', END),
  form('an end that never comes', `${JOB}${file('resume')}`),
  form('a part without an empty line', `--x${CRLF}Content-Disposition: form-data; name="job_id"${CRLF}--x--`),
  form('line feeds without returns', WHOLE.replaceAll(CRLF, '\n')),
  form('words before the first part', `Dear reader,${CRLF}${WHOLE}`, EITHER),
  form('more behind the end', `${WHOLE}${file('resume')}${END}`, EITHER),

  form('a part without a name', `${JOB}${part('Content-Disposition: form-data', 'Ada')}${END}`),
  form('a part with an empty name', `${JOB}${field('', 'Ada')}${END}`),
  form('a part without a disposition', `${JOB}${part('Content-Type: text/plain', 'Ada')}${END}`),
  form('a part without any header', `${JOB}--x${CRLF}${CRLF}Ada${CRLF}${END}`),
  form('a part of another disposition', `${JOB}${part('Content-Disposition: attachment; name="resume"', 'Ada')}${END}`),
  form('the resume under another name', `${JOB}${file('cv')}${END}`),
  form('the resume in other letters', `${JOB}${file('Resume')}${END}`),
  form('names that objects have', `${JOB}${field('__proto__', 'Ada')}${field('constructor', 'Ada')}${END}`),
  form('a file of a name that objects have', `${JOB}${file('__proto__')}${END}`),
  form('a name of ten thousand letters', `${JOB}${field('n'.repeat(10_000), 'Ada')}${END}`),
  form('a name with U+0000', `${JOB}${field('resu\0me', 'Ada')}${END}`),

  form('two files of one name', `${JOB}${file('resume')}${file('resume')}${END}`),
  form('two files of two names', `${JOB}${file('resume')}${file('other')}${END}`),
  form('a text and a file as resume', `${JOB}${field('resume', 'Ada')}${file('resume')}${END}`, EITHER),
  form('two jobs', `${JOB}${field('job_id', '2')}${file('resume')}${END}`, EITHER),
  form('a file as job_id', `${file('job_id', '1')}${file('resume')}${END}`),
  form('fifty fields', `${WHOLE.replace(END, '')}${field('more', 'x').repeat(50)}${END}`),

  form('an empty file', `${JOB}${file('resume', '')}${END}`),
  form('an empty text', `${JOB}${field('resume', '')}${END}`),
  form('an empty job_id', `${field('job_id', '')}${file('resume')}${END}`),
  form('a file of U+0000', `${JOB}${file('resume', '\0'.repeat(100))}${END}`, EITHER),
  form('a text of U+0000', `${JOB}${field('resume', 'Ada\0Example')}${END}`, EITHER),
  form(
    'bytes that are no text',
    Buffer.from(`${JOB}${field('resume', 'Ad\u00e9 \u00ff\u00fe')}${END}`, 'latin1'),
    EITHER,
  ),

  form('a file larger than is taken', `${JOB}${file('resume', 'a'.repeat(maxBytes + 1))}${END}`, [413]),
  form('a text larger than is taken', `${JOB}${field('resume', 'a'.repeat(maxBytes + 1))}${END}`, [413]),
  form('a job_id larger than is taken', `${field('job_id', '1'.repeat(maxBytes + 1))}${file('resume')}${END}`, [413]),
  form('a header without end', `${JOB}${file('resume', 'Ada', `X-Long: ${'a'.repeat(200_000)}`)}${END}`, EITHER),
  form('headers without end', `${JOB}${file('resume', 'Ada', `X-Many: a${CRLF}`.repeat(5_000).trim())}${END}`, EITHER),

  form('a file in BASE64', `${JOB}${file('resume', 'QWRh', 'Content-Transfer-Encoding: base64')}${END}`, EITHER),
  form('a file of no type', `${JOB}${file('resume', undefined, 'Content-Type: ')}${END}`, EITHER),
  form(
    'a file of a type that it is not',
    `${JOB}${file('resume', undefined, 'Content-Type: application/pdf')}${END}`,
    EITHER,
  ),
  form(
    'a form within the form',
    `${JOB}${file('resume', 'Ada', 'Content-Type: multipart/mixed; boundary=y')}${END}`,
    EITHER,
  ),
  form(
    'a charset that there is not',
    `${JOB}${part('Content-Disposition: form-data; name="resume"\r\nContent-Type: text/plain; charset=klingon', 'Ada')}${END}`,
    EITHER,
  ),
  ...cutForms(),
]

/** Cut off after every seventh byte: within each line, each header and each word of them once. */
const cutForms = (): readonly Form[] =>
  Array.from({ length: Math.floor((WHOLE.length - 3) / 7) }, (_, at) => 7 * at + 1).map((length) =>
    form(`cut off after ${length} bytes`, WHOLE.slice(0, length)),
  )

export const requestOfForm = ({ payload, contentType }: Form, path: string): GeneratedRequest => ({
  method: 'POST',
  url: path,
  headers: { 'content-type': contentType, prefer: 'respond-async' },
  payload,
})
