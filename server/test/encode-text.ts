/** Text → its bytes in any encoding that TextDecoder reads, for tests: Node itself only writes Unicode. */
export const encodeText = (text: string, encoding: string): Uint8Array => {
  const utf32 = /^utf-32(le|be)$/.exec(encoding)?.[1]
  if (utf32 !== undefined) return encodeUtf32(text, utf32 === 'le')
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'))
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
  const bytes = bytesBySign(encoding)
  return Uint8Array.from([...text].flatMap((sign) => bytes.get(sign) ?? lacks(encoding, sign)))
}

const lacks = (encoding: string, sign: string): never => {
  throw new Error(`${encoding} has no ${sign}`)
}

const encodeUtf32 = (text: string, littleEndian: boolean): Uint8Array => {
  const signs = [...text]
  const view = new DataView(new ArrayBuffer(signs.length * 4))
  for (const [index, sign] of signs.entries()) view.setUint32(index * 4, sign.codePointAt(0) ?? 0, littleEndian)
  return new Uint8Array(view.buffer)
}

const known = new Map<string, ReadonlyMap<string, number[]>>()

/** What one byte, and what two bytes, are read as. */
const bytesBySign = (encoding: string): ReadonlyMap<string, number[]> => {
  const found = known.get(encoding)
  if (found !== undefined) return found
  const bytes = new Map<string, number[]>()
  const add = (...codes: number[]): void => {
    const sign = new TextDecoder(encoding).decode(Uint8Array.from(codes))
    if ([...sign].length === 1 && sign !== '\ufffd' && !bytes.has(sign)) bytes.set(sign, codes)
  }
  for (let one = 0; one < 256; one++) add(one)
  if (/^(?:shift_jis|euc-jp|euc-kr|gb18030|big5)$/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let tail = 0x40; tail < 0xff; tail++) add(lead, tail)
  known.set(encoding, bytes)
  return bytes
}
