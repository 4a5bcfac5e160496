// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const USER = {
  id: 12,
  email: 'anna.lind@example.org',
  full_name: 'Anna Lind',
  is_active: true,
  is_superuser: false,
  clerk_id: 'user_2b7QwKxT0v9cR1mZ',
  created_at: '2026-03-02T09:14:05.120Z',
  updated_at: '2026-03-02T09:14:05.120Z',
}

export const INVITATION = { email: 'bo.berg@example.org', full_name: 'Bo Berg', is_superuser: false }

export const OWN_ACCOUNT = { full_name: 'Anna Lind' }

export const USER_PATCH = { is_active: false }
