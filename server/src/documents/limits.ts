/** What one file may cost. Sizes in bytes unless the name says otherwise. */
export interface ReadLimits {
  readonly maxBytes: number
  /** Pages after this one are not read: a resume of fifty pages has said what it has to say. */
  readonly maxPages: number
  /** Over all pages; a dense page has about 6,000. */
  readonly maxGlyphs: number
  /** Of the text and of what is hidden, together: the engine is measured to finish this much of anything within 10 s. */
  readonly maxCharacters: number
  /** Fifty pages hold about 3,000; each costs the engine more than its letters do. */
  readonly maxLines: number
  /** Drawn objects looked at per page while searching for filled boxes; text itself does not count. */
  readonly maxObjectsPerPage: number
  readonly maxZipEntries: number
  /** Of one unpacked part, and of all unpacked parts together. */
  readonly maxUnpackedBytes: number
  /** Unpacked ÷ packed. Office XML shrinks 5–20 fold, rarely 60 fold; a bomb of zeros 1,000 fold. */
  readonly maxZipRatio: number
  /**
   * Pages whose text is recognised in their picture, at 2–5 seconds each; later ones are named in `Document.unreadPages`.
   * A number and not a time, so that what a file is read as does not depend on how busy the machine is.
   */
  readonly maxOcrPages: number
  /** Dots of a picture, and of its longer side: a phone's 48 megapixel photo passes, 30,000 × 30,000 does not. */
  readonly maxPictureDots: number
  readonly maxPictureSide: number
}

export const DEFAULT_LIMITS: ReadLimits = {
  maxBytes: 5 * 1024 * 1024,
  maxPages: 50,
  maxGlyphs: 300_000,
  maxCharacters: 400_000,
  maxLines: 20_000,
  maxObjectsPerPage: 5_000,
  maxZipEntries: 2_000,
  maxUnpackedBytes: 32 * 1024 * 1024,
  maxZipRatio: 200,
  maxOcrPages: 5,
  maxPictureDots: 50_000_000,
  maxPictureSide: 20_000,
}
