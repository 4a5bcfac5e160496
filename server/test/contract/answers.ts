import type { Response } from 'light-my-request'
import type { ServedOperation } from '../operations.ts'
import type { FaultOf } from './bodies.ts'

const bodyOf = (type: string, answer: Response): unknown => (/json/.test(type) ? JSON.parse(answer.body) : answer.body)

/** `application/json; charset=utf-8` → `application/json` */
const typeOf = ({ headers }: Response): string => String(headers['content-type'] ?? '').split(';')[0] ?? ''

const slugOf = (body: unknown): string =>
  String(typeof body === 'object' && body !== null && 'type' in body ? body.type : '').split('#')[1] ?? ''

/** How an answer differs from what the document promises of this operation; undefined: not at all. */
export const faultOfAnswer = (served: ServedOperation, answer: Response, faultOf: FaultOf): string | undefined => {
  const status = answer.statusCode
  if (status >= 500) return `a fault of ours: ${answer.body}`
  const documented = served.operation.responses[status]
  if (documented === undefined) return `${status} is not documented: ${answer.body.slice(0, 300)}`
  const { content } = documented
  if (content === undefined)
    return answer.body === '' ? undefined : `${status} has a body: ${answer.body.slice(0, 300)}`
  const type = status >= 400 ? 'application/problem+json' : typeOf(answer)
  if (typeOf(answer) !== type) return `${status} is ${typeOf(answer)}: ${answer.body.slice(0, 300)}`
  const media = content[type] ?? content['*/*']
  if (media?.schema === undefined) return `${status} is ${type}, which is not documented`
  const body = bodyOf(type, answer)
  const fault = faultOf(media.schema, body)
  if (fault !== undefined) return `${status} is not as documented: ${fault}`
  if (status >= 400 && !JSON.stringify(media.examples ?? {}).includes(`"${slugOf(body)}"`))
    return `${status} ${slugOf(body)} is not documented: ${answer.body.slice(0, 300)}`
  return undefined
}
