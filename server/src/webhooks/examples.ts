// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const CLERK_EVENT = {
  object: 'event',
  type: 'user.deleted',
  data: { id: 'user_2b7QwKxT0v9cR1mZ', object: 'user', deleted: true },
  timestamp: 1772701353871,
  instance_id: 'ins_2b7QwKxT',
}
