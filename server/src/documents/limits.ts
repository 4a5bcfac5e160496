/** What one file may cost. Sizes in bytes unless the name says otherwise. */
export interface ReadLimits {
  readonly maxBytes: number
  /** Pages after this one are not read: a resume of fifty pages has said what it has to say. */
  readonly maxPages: number
  /** Over all pages; a dense page has about 6,000. */
  readonly maxGlyphs: number
  /** Of the text and of what is hidden, together: the engine is measured to finish this much of anything within 10 s. */
  readonly maxCharacters: number
  /** Drawn objects looked at per page while searching for filled boxes; text itself does not count. */
  readonly maxObjectsPerPage: number
  readonly maxZipEntries: number
  /** Of one unpacked part, and of all unpacked parts together. */
  readonly maxUnpackedBytes: number
  /** Unpacked ÷ packed. Office XML shrinks 5–20 fold, rarely 60 fold; a bomb of zeros 1,000 fold. */
  readonly maxZipRatio: number
}

export const DEFAULT_LIMITS: ReadLimits = {
  maxBytes: 5 * 1024 * 1024,
  maxPages: 50,
  maxGlyphs: 300_000,
  maxCharacters: 400_000,
  maxObjectsPerPage: 5_000,
  maxZipEntries: 2_000,
  maxUnpackedBytes: 32 * 1024 * 1024,
  maxZipRatio: 200,
}
