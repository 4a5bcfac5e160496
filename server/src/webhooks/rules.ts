import type { UserRow } from '../users/queries.ts'

/**
 * Who deletes the Clerk account is erased, but for those whose going would take away what others need: postings with
 * their applicants, and the running of the installation. They are signed out, and their account waits for its email.
 */
export const isErasedWithClerkAccount = (user: Pick<UserRow, 'is_superuser'>, hasPostings: boolean): boolean =>
  !user.is_superuser && !hasPostings
