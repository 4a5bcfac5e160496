/** Names that people type; the other hundred named colours of CSS are read as unknown. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    black: '#000000',
    white: '#ffffff',
    snow: '#fffafa',
    ivory: '#fffff0',
    whitesmoke: '#f5f5f5',
    ghostwhite: '#f8f8ff',
    floralwhite: '#fffaf0',
    mintcream: '#f5fffa',
    azure: '#f0ffff',
    aliceblue: '#f0f8ff',
    silver: '#c0c0c0',
    lightgray: '#d3d3d3',
    lightgrey: '#d3d3d3',
    gray: '#808080',
    grey: '#808080',
    darkgray: '#a9a9a9',
    darkgrey: '#a9a9a9',
    dimgray: '#696969',
    dimgrey: '#696969',
    darkslategray: '#2f4f4f',
    slategray: '#708090',
    red: '#ff0000',
    darkred: '#8b0000',
    maroon: '#800000',
    crimson: '#dc143c',
    orange: '#ffa500',
    gold: '#ffd700',
    yellow: '#ffff00',
    olive: '#808000',
    lime: '#00ff00',
    green: '#008000',
    darkgreen: '#006400',
    teal: '#008080',
    aqua: '#00ffff',
    cyan: '#00ffff',
    blue: '#0000ff',
    darkblue: '#00008b',
    navy: '#000080',
    midnightblue: '#191970',
    royalblue: '#4169e1',
    steelblue: '#4682b4',
    purple: '#800080',
    indigo: '#4b0082',
    fuchsia: '#ff00ff',
    magenta: '#ff00ff',
    brown: '#a52a2a',
    windowtext: '#000000',
    window: '#ffffff',
  }),
)

const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/
/** `rgb(12, 34, 56)`, `rgba(12 34 56 / 50%)` */
const CHANNELS =
  /^rgba?\(\s{0,9}(\d{1,3})[\s,]{1,9}(\d{1,3})[\s,]{1,9}(\d{1,3})(?:[\s,/]{1,9}([\d.]{1,9}%?))?\s{0,9}\)$/

/** A colour of CSS; `null` where it is not one that is understood. */
export const readCssColor = (raw: string): { readonly color: string; readonly transparent: boolean } | null => {
  const value = raw.trim().toLowerCase()
  if (value === 'transparent') return { color: '#000000', transparent: true }
  const named = NAMED.get(value)
  if (named !== undefined) return { color: named, transparent: false }
  if (HEX.test(value)) return fromHex(value.slice(1))
  const [, red, green, blue, alpha] = CHANNELS.exec(value) ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  const color = `#${[red, green, blue].map((channel) => byteInHex(Number(channel))).join('')}`
  return { color, transparent: alpha !== undefined && Number.parseFloat(alpha) === 0 }
}

const byteInHex = (value: number): string => Math.min(255, value).toString(16).padStart(2, '0')

const fromHex = (digits: string): { color: string; transparent: boolean } => {
  const wide = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits
  return { color: `#${wide.slice(0, 6)}`, transparent: wide.slice(6) === '00' }
}
