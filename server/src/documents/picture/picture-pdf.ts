import type { GreyDots } from './decode-png.ts'
import type { PictureHeader } from './header.ts'

/** A4, the paper of most of the world; Letter differs by 3 %. Points. */
const A4 = { short: 595, long: 842 }
/** Inches a sheet may be wide or high: what a scanner says is believed within these. */
const SHEET_INCHES = { from: 4, to: 18 }

/**
 * Maps the unit square of a PDF picture to the page for each EXIF orientation 1–8, as `a b c d e f` in shares of the
 * page's width (a, c, e) and height (b, d, f): 3 is upside down, 6 and 8 are a phone held upright, even numbers mirror.
 */
const TURNS: readonly (readonly [number, number, number, number, number, number])[] = [
  [1, 0, 0, 1, 0, 0],
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0],
]

/**
 * A PDF of one page that shows one picture, so that a picture is decoded, scaled and turned by the reader that scans in
 * PDFs go through: JPEG as it is, a PNG as the grey dots it was decoded to.
 */
export const picturePdf = (header: PictureHeader, content: Uint8Array | GreyDots): Uint8Array => {
  const sideways = header.orientation >= 5
  const page = pageSize(header, sideways)
  const turn = TURNS[header.orientation - 1] ?? [1, 0, 0, 1, 0, 0]
  const matrix = turn.map((share, index) => (share * (index % 2 === 0 ? page.width : page.height)).toFixed(2))
  const drawing = Buffer.from(`${matrix.join(' ')} cm /P Do`)
  const bytes = 'dots' in content ? content.dots : content
  return writeObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>`,
    { entries: '', bytes: drawing },
    {
      entries: `/Type /XObject /Subtype /Image ${'dots' in content ? greyEntries(content) : jpegEntries(header)}`,
      bytes,
    },
  ])
}

const sizeEntries = (width: number, height: number): string => `/Width ${width} /Height ${height} /BitsPerComponent 8`

const greyEntries = ({ width, height }: GreyDots): string => `${sizeEntries(width, height)} /ColorSpace /DeviceGray`

const jpegEntries = ({ width, height, components, adobe }: PictureHeader): string => {
  const space = components === 1 ? 'Gray' : components === 4 ? 'CMYK' : 'RGB'
  const decode = components === 4 && adobe ? ' /Decode [1 0 1 0 1 0 1 0]' : ''
  return `${sizeEntries(width, height)} /ColorSpace /Device${space} /Filter /DCTDecode${decode}`
}

const pageSize = ({ width, height, dotsPerInch }: PictureHeader, sideways: boolean) => {
  const dots = sideways ? { width: height, height: width } : { width, height }
  const inches = dotsPerInch === null ? 0 : Math.max(width, height) / dotsPerInch
  const isSheet = inches >= SHEET_INCHES.from && inches <= SHEET_INCHES.to
  // 72 dpi of a phone means nothing: the shorter side is then taken for that of A4, a long strip for its longer.
  const scale =
    isSheet && dotsPerInch !== null
      ? 72 / dotsPerInch
      : Math.min(A4.short / Math.min(width, height), (2 * A4.long) / Math.max(width, height))
  return { width: Math.max(1, Math.round(dots.width * scale)), height: Math.max(1, Math.round(dots.height * scale)) }
}

type PdfObject = string | { readonly entries: string; readonly bytes: Uint8Array }

const writeObjects = (objects: readonly PdfObject[]): Uint8Array => {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')]
  let length = 9
  const write = (part: Uint8Array) => {
    parts.push(part)
    length += part.length
  }
  const offsets = objects.map((object, index) => {
    const offset = length
    write(Buffer.from(`${index + 1} 0 obj\n`))
    if (typeof object === 'string') write(Buffer.from(object))
    else {
      write(Buffer.from(`<< ${object.entries} /Length ${object.bytes.length} >>\nstream\n`))
      write(object.bytes)
      write(Buffer.from('\nendstream'))
    }
    write(Buffer.from('\nendobj\n'))
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  write(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
