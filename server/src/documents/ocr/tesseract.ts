import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import type { GreyRaster } from '../picture/grey-raster.ts'
import { spendThread } from '../threads/spent.ts'

/** Language data that is installed, by tesseract's own three-letter codes. */
export type OcrLanguage = 'eng' | 'fra' | 'deu' | 'spa'

/** Dots from the raster's top left corner; `y1` and `x1` are exclusive. */
export interface DotBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export interface OcrSymbol {
  readonly text: string
  readonly bbox: DotBox
  /** 0–100. */
  readonly confidence: number
}
export interface OcrWord extends OcrSymbol {
  readonly symbols: readonly OcrSymbol[]
}
export interface OcrLine {
  readonly bbox: DotBox
  /** From the line's first dot to its last: it slopes where the paper lay askew. */
  readonly baseline: DotBox
  readonly words: readonly OcrWord[]
}

export interface Recognised {
  readonly lines: readonly OcrLine[]
  /** Mean over all words, 0–100; 0 when none was found. */
  readonly confidence: number
}

/** The part of tesseract.js-core that we call: an Emscripten module that comes without types. */
interface Tesseract {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void }
  readonly TessBaseAPI: new () => TessApi
  getPointer(object: object): number
  destroy(object: object): void
}
interface TessApi {
  Init(dataPath: null, languages: string, mode: number): number
  SetVariable(name: string, value: string): boolean
  SetImageFile(exifOrientation: number, radians: number): number
  SetSourceResolution(dotsPerInch: number): void
  /** Its lines are kept for `Recognize`. */
  AnalyseLayout(mergeSimilarWords: boolean): PageIterator
  Recognize(monitor: null): number
  GetJSONText(): string
  MeanTextConf(): number
  Clear(): void
  End(): void
}
interface PageIterator {
  Begin(): void
  /** False at the end. */
  Next(level: number): boolean
}
interface RawBlocks {
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly OcrLine[] }[] }[] | null
}

const LSTM_ONLY = 1 // OEM_LSTM_ONLY
// RIL_TEXTLINE and RIL_SYMBOL: levels of a page's layout.
const LINE = 2
const SYMBOL = 4
/**
 * Symbols in a line of print, on the average of a page: ten scans have 18 to 37, a photograph's grain and any noise have
 * about 2, and would take up to 19 s to be recognised as hundreds of lines of nothing. Few lines are soon read.
 */
const MIN_SYMBOLS_PER_LINE = 4
const FEW_LINES = 40
const PICTURE = '/input' // where SetImageFile looks
/** An engine that nobody has asked for so long gives its 60–90 MB back. */
const IDLE_MS = 60_000

/** Recognises print in this very thread, where the cap on WebAssembly memory holds and the pool's time limit ends it; docs/adr/0006. */
export interface OcrEngine {
  recognise(raster: GreyRaster): Recognised
}

interface Started {
  readonly tesseract: Tesseract
  readonly api: TessApi
  readonly languages: string
}

let core: Promise<Tesseract> | null = null
let started: Started | null = null
let idle: NodeJS.Timeout | undefined

/** The thread's one engine, set to these languages (0.1 s when they change). Throws when tesseract cannot start. */
export const ocrEngine = async (languages: readonly OcrLanguage[]): Promise<OcrEngine> => {
  clearTimeout(idle)
  idle = setTimeout(discardOcr, IDLE_MS).unref()
  core ??= loadCore()
  const { tesseract, api } = withLanguages(await core, languages)
  return {
    recognise: (raster) => {
      load(tesseract, api, raster)
      if (isNoise(tesseract, api)) {
        api.Clear()
        return { lines: [], confidence: 0 }
      }
      api.Recognize(null)
      // GetJSONText writes what tesseract.js publishes as its `Page` type; `Recognised` names the part that we use.
      const { blocks } = JSON.parse(api.GetJSONText()) as RawBlocks
      const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
      const confidence = api.MeanTextConf()
      api.Clear()
      return { lines, confidence }
    },
  }
}

/** Gives the engine's memory back; the next page gets a new one. */
const discardOcr = (): void => {
  core = null
  started = null
}

/** … and this thread reads no further file: after a crash inside WebAssembly nothing in its memory can be trusted. */
export const breakOcr = (): void => {
  spendThread()
  discardOcr()
}

const withLanguages = (tesseract: Tesseract, wanted: readonly OcrLanguage[]): Started => {
  const languages = wanted.join('+')
  if (started?.languages === languages) return started
  started?.api.End()
  started = null
  for (const language of wanted) tesseract.FS.writeFile(dataFile(language), languageData(language))
  const api = new tesseract.TessBaseAPI()
  const failed = api.Init(null, languages, LSTM_ONLY)
  for (const language of wanted) tesseract.FS.unlink(dataFile(language))
  if (failed !== 0) throw new Error(`tesseract cannot start with ${languages}`)
  // "Sparse text": lines wherever they stand. Tesseract's own columns run sidebars into the text beside them and pass over
  // print on dark grounds; the engine makes columns of lines better.
  api.SetVariable('tessedit_pageseg_mode', '11')
  // Words of one person's resume must not make another's likelier.
  api.SetVariable('tessedit_enable_doc_dict', '0')
  started = { tesseract, api, languages }
  return started
}

const dataFile = (language: OcrLanguage): string => `./${language}.traineddata`

const load = (tesseract: Tesseract, api: TessApi, raster: GreyRaster): void => {
  tesseract.FS.writeFile(PICTURE, portableGreymap(raster))
  const failed = api.SetImageFile(1, 0)
  tesseract.FS.unlink(PICTURE)
  if (failed !== 0) throw new Error('tesseract cannot load the raster')
  api.SetSourceResolution(Math.round(raster.dotsPerInch))
}

/** Judged by where things stand on the page, which is known in a twentieth of the time that reading them takes. */
const isNoise = (tesseract: Tesseract, api: TessApi): boolean => {
  const layout = api.AnalyseLayout(false)
  if (tesseract.getPointer(layout) === 0) return true
  const lines = countOf(layout, LINE)
  const noise = lines > FEW_LINES && countOf(layout, SYMBOL) < MIN_SYMBOLS_PER_LINE * lines
  tesseract.destroy(layout)
  return noise
}

const countOf = (layout: PageIterator, level: number): number => {
  let count = 0
  layout.Begin()
  do count++
  while (layout.Next(level))
  return count
}

/** "P5 1654 2339 255", then a byte a dot: the simplest format that tesseract's picture library reads. */
const portableGreymap = ({ width, height, dots }: GreyRaster): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), dots])

/** Both packages are CommonJS; their files are found where npm put them, never fetched. */
const require = createRequire(import.meta.url)

/**
 * The build with fixed-width SIMD, which every processor that Node 24 runs on has. Not "relaxed" SIMD: its rounding is
 * the processor's choice, and one file must read alike on all machines.
 */
const loadCore = (): Promise<Tesseract> => {
  // The module has no types of its own; `Tesseract` above names what we use of it.
  const core = require('tesseract.js-core/tesseract-core-simd-lstm') as (options: object) => Promise<Tesseract>
  return core({ print: silent, printErr: silent, TesseractProgress: silent })
}

const languageData = (language: OcrLanguage): Uint8Array =>
  gunzipSync(readFileSync(require.resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`)))

const silent = (): void => undefined
