import { fail } from '../problems.ts'
import { isWebAddress } from '../web-address.ts'
import type { ProfileInput } from './schemas.ts'

/** What the schema cannot say. @throws Problem validation-failed */
export const checkProfile = ({ links = [] }: ProfileInput): void => {
  const index = links.findIndex(({ url }) => !isWebAddress(url))
  if (index === -1) return
  const detail = `links/${index}/url must be an address that begins with https:// or http:// and holds no user name.`
  fail('validation-failed', detail, { errors: [{ pointer: `/links/${index}/url`, detail }] })
}
