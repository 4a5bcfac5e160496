/** Every way in which a file can fail to become a Document; each is a problem of the catalogue. */
export type UnreadableSlug =
  | 'resume-encrypted'
  | 'resume-damaged'
  | 'resume-without-text'
  | 'resume-too-large'
  | 'resume-too-slow'
  | 'resume-type-unsupported'

/** The file cannot be read. `detail` is a sentence for the person who uploaded it: why, and what to do. */
export class UnreadableError extends Error {
  readonly slug: UnreadableSlug
  readonly detail: string

  constructor(slug: UnreadableSlug, detail: string, options?: ErrorOptions) {
    super(detail, options)
    this.name = 'UnreadableError'
    this.slug = slug
    this.detail = detail
  }
}
