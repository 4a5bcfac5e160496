import { deflateRawSync } from 'node:zlib'
import PdfDocument from 'pdfkit'

export type Drawing = PDFKit.PDFDocument

/** Bytes of a PDF that is drawn by `draw`, for tests. */
export const makePdf = (draw: (pdf: Drawing) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const pdf = new PdfDocument({ size: 'A4', margin: 0, ...options })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
    pdf.fontSize(10)
    draw(pdf)
    pdf.end()
  })

export interface ZipEntry {
  readonly name: string
  readonly content: Uint8Array | string
  /** What the entry claims to unpack to; the truth when absent. */
  readonly declaredSize?: number
}

/** A ZIP archive, deflated, for tests: as honest as its entries are. */
export const makeZip = (entries: readonly ZipEntry[]): Uint8Array => {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, content, declaredSize } of entries) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(8, 4)
    header.writeUInt32LE(packed.length, 14)
    header.writeUInt32LE(declaredSize ?? raw.length, 18)
    header.writeUInt16LE(name.length, 22)
    const central = Buffer.alloc(14)
    central.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, Buffer.from(name), packed])
    locals.push(local)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, central, Buffer.from(name)]))
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end]))
}

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

/** A DOCX with the given main part and whatever else is in the archive. */
export const makeDocx = (documentXml: string, others: readonly ZipEntry[] = []): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', content: CONTENT_TYPES },
    { name: 'word/document.xml', content: documentXml },
    ...others,
  ])
