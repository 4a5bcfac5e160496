import { fail } from '../problems.ts'
import type { UserRow } from './queries.ts'
import type { User } from './schemas.ts'

/** @throws Problem administrators-only */
export const requireAdministrator = (viewer: Pick<UserRow, 'is_superuser'>): void => {
  if (!viewer.is_superuser) fail('administrators-only', 'Only an administrator may do this.')
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
