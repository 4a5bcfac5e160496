import { composeFlow, type Document } from '@zodie/engine'
import { readRtfBlocks } from './rtf/read-blocks.ts'

/** US Letter in points: RTF's own default. */
const PAGE = { width: 612, height: 792 }

/** Bytes of a rich text file → its Document. A file that breaks off is read as far as it goes. */
export const readRtf = (bytes: Uint8Array): Document => composeFlow('rtf', readRtfBlocks(bytes), PAGE)
