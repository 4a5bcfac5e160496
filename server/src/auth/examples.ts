// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const CLERK_AUTH = { clerk_token: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzJiN1F3S3hUIn0.c2lnbmF0dXJl' }

export const REFRESH = { refresh_token: 'k3Jt0v9cR1mZ2b7QwKxTk3Jt0v9cR1mZ2b7QwKxTk3J' }

export const TOKEN = {
  access_token: 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxMiJ9.c2lnbmF0dXJl',
  refresh_token: 'k3Jt0v9cR1mZ2b7QwKxTk3Jt0v9cR1mZ2b7QwKxTk3J',
  token_type: 'bearer',
  expires_in: 1800,
  user_id: 12,
  email: 'anna.lind@example.org',
  full_name: 'Anna Lind',
}

export const DEVELOPMENT_PERSON = { email: 'anna.lind@example.org', full_name: 'Anna Lind' }

export const DEVELOPMENT_SESSION = { clerk_token: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyX2RldiJ9.c2lnbmF0dXJl' }
