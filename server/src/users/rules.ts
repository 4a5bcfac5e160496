import type { UserRow } from './queries.ts'
import type { User } from './schemas.ts'

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
