/** The files of a taxonomy cannot be used; the message names the file, the line and what to do. */
export class TaxonomyError extends Error {
  override readonly name = 'TaxonomyError'
}
