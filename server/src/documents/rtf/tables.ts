import { encodingOfCharset, SYMBOL_CHARSET } from './encodings.ts'

export interface RtfFont {
  /** `null`: the code page of the file. */
  readonly encoding: string | null
  readonly isSymbol: boolean
  readonly name: string
}

/** Fonts, colours and styles as the head of the file lists them. */
export interface RtfTables {
  readonly fonts: Map<number, RtfFont>
  /** `#rrggbb`; `null` for "automatic". */
  readonly colors: (string | null)[]
  /** 1-based outline levels by the number of the style. */
  readonly outlines: Map<number, number>
  readonly addFontWord: (name: string, value: number | null) => void
  readonly addFontText: (text: string) => void
  readonly addColorWord: (name: string, value: number | null) => void
  readonly addColorText: (text: string) => void
  readonly addStyleWord: (name: string, value: number | null) => void
  readonly addStyleText: (text: string) => void
}

const SYMBOL_FONT = /^(?:symbol|wingdings|webdings|zapfdingbats)/i
/** Built-in names are the same in every language of Word. `heading 2;` */
const HEADING = /^heading (\d)$/i
const MAX_COLORS = 10_000

export const rtfTables = (): RtfTables => {
  const fonts = new Map<number, RtfFont>()
  const colors: (string | null)[] = []
  const outlines = new Map<number, number>()
  let font = 0
  let fontName = ''
  let charset = 1
  let channels: { red?: number; green?: number; blue?: number } = {}
  let style = 0
  let styleName = ''
  const endFont = (): void => {
    const name = fontName.trim()
    const isSymbol = charset === SYMBOL_CHARSET || SYMBOL_FONT.test(name)
    fonts.set(font, { encoding: encodingOfCharset(charset), isSymbol, name })
    fontName = ''
  }
  const endColor = (): void => {
    const { red, green, blue } = channels
    const stated = red !== undefined || green !== undefined || blue !== undefined
    if (colors.length < MAX_COLORS) colors.push(stated ? hex(red ?? 0, green ?? 0, blue ?? 0) : null)
    channels = {}
  }
  const endStyle = (): void => {
    const level = Number(HEADING.exec(styleName.trim())?.[1])
    if (level >= 1 && !outlines.has(style)) outlines.set(style, level)
    styleName = ''
    style = 0
  }
  return {
    fonts,
    colors,
    outlines,
    addFontWord: (name, value) => {
      if (name === 'f') {
        font = value ?? 0
        charset = 1
        fontName = ''
      }
      if (name === 'fcharset') charset = value ?? 1
    },
    addFontText: (text) => {
      if (text === ';') endFont()
      else fontName += text
    },
    addColorWord: (name, value) => {
      if (name === 'red' || name === 'green' || name === 'blue') channels[name] = value ?? 0
    },
    addColorText: (text) => {
      if (text === ';') endColor()
    },
    addStyleWord: (name, value) => {
      if (name === 's') style = value ?? 0
      if (name === 'outlinelevel' && value !== null && value < 9) outlines.set(style, value + 1)
    },
    addStyleText: (text) => {
      if (text === ';') endStyle()
      else if (styleName.length < 200) styleName += text
    },
  }
}

const hex = (...channels: number[]): string =>
  `#${channels.map((value) => (value & 0xff).toString(16).padStart(2, '0')).join('')}`
