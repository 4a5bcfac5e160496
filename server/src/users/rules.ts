import { fail } from '../problems.ts'
import type { UserRow } from './queries.ts'
import type { User } from './schemas.ts'

/** @throws Problem administrators-only */
export const requireAdministrator = (viewer: Pick<UserRow, 'is_superuser'>): void => {
  if (!viewer.is_superuser) fail('administrators-only', 'Only an administrator may do this.')
}

/** Oneself, and everybody for an administrator. @throws Problem administrators-only, whether there is such a user or not */
export const checkReadingUser = (viewer: Pick<UserRow, 'id' | 'is_superuser'>, userId: number): void => {
  if (viewer.id !== userId) requireAdministrator(viewer)
}

/**
 * Somebody has to be able to run the installation.
 * @param administrators the ids of those who are active
 * @throws Problem last-administrator
 */
export const checkStays = (administrators: readonly number[], leavingId: number): void => {
  if (administrators.length === 1 && administrators[0] === leavingId)
    fail('last-administrator', 'This is the last active administrator. Make somebody else one first.')
}

export const toUser = (row: UserRow): User => ({
  id: row.id,
  email: row.email,
  full_name: row.full_name,
  is_active: row.is_active,
  is_superuser: row.is_superuser,
  clerk_id: row.clerk_id,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})
