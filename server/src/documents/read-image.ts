import type { Document } from '@zodie/engine'
import { UnreadableError } from './errors.ts'
import type { ReadLimits } from './limits.ts'
import { decodePng } from './picture/decode-png.ts'
import { type PictureHeader, readPictureHeader } from './picture/header.ts'
import { picturePdf } from './picture/picture-pdf.ts'
import { readPdfDocument } from './read-pdf.ts'

/**
 * A PNG or JPEG of one page → its Document, recognised. The size is judged by the header, before anything is decoded.
 * Throws UnreadableError: `resume-too-large` above the limits of dots, `resume-damaged` when the file is not whole.
 */
export const readImage = async (bytes: Uint8Array, limits: ReadLimits): Promise<Document> => ({
  ...(await readPdfDocument(await pdfOfImage(bytes, limits), limits)),
  format: 'image',
})

/** The picture as a PDF of one page. Throws as `readImage`. */
export const pdfOfImage = async (bytes: Uint8Array, limits: ReadLimits): Promise<Uint8Array> => {
  const header = readPictureHeader(bytes)
  checkSize(header, limits)
  return picturePdf(header, header.kind === 'png' ? await decodePng(bytes, header) : bytes)
}

const checkSize = ({ width, height }: PictureHeader, { maxPictureDots, maxPictureSide }: ReadLimits): void => {
  if (width * height <= maxPictureDots && Math.max(width, height) <= maxPictureSide) return
  throw new UnreadableError(
    'resume-too-large',
    `The picture has ${width} × ${height} dots; at most ${maxPictureDots / 1e6} million, and ${maxPictureSide} on a side, can be read. Save it smaller (an A4 page at 200 dpi has 1,654 × 2,339) and upload it again.`,
  )
}
