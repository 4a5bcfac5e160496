/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8, as 64 hexadecimal digits. Our own, because the engine has no Node and may not wait:
 * the digest of Web Crypto is a promise. `sha256.test.ts` holds it against Node's.
 */
export function sha256(text: string): string {
  const words = padded(new TextEncoder().encode(text))
  const state = Uint32Array.from(INITIAL)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < words.length; block += 16) compress(state, schedule, words, block)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

// The first 32 bits of the fractional parts of the square roots of the first 8 primes, and of the cube roots of the first 64.
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter((n) => n > 1 && !hasDivisor(n))
const INITIAL = PRIMES.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)))
const ROUND = Uint32Array.from(PRIMES.slice(0, 64).map((prime) => fractionOf(Math.cbrt(prime))))

function hasDivisor(n: number): boolean {
  for (let factor = 2; factor * factor <= n; factor += 1) if (n % factor === 0) return true
  return false
}

function fractionOf(root: number): number {
  return Math.floor((root % 1) * 0x100000000)
}

/** The message, a one bit, zeros, and its length in bits, as whole blocks of sixteen big-endian words. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16)
  for (let at = 0; at < bytes.length; at += 1)
    words[at >> 2] = (words[at >> 2] ?? 0) | ((bytes[at] ?? 0) << (24 - (at % 4) * 8))
  words[bytes.length >> 2] = (words[bytes.length >> 2] ?? 0) | (0x80 << (24 - (bytes.length % 4) * 8))
  words[words.length - 2] = Math.floor((bytes.length * 8) / 0x100000000)
  words[words.length - 1] = bytes.length * 8
  return words
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function compress(state: Uint32Array, schedule: Uint32Array, words: Uint32Array, block: number): void {
  expand(schedule, words, block)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round += 1) {
    const choice = (e & f) ^ (~e & g)
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const one = (h + mixed + choice + (ROUND[round] ?? 0) + (schedule[round] ?? 0)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0
    // One by one: to exchange them in one statement makes an array 64 times a block and takes ten times as long.
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  for (let at = 0; at < 8; at += 1) state[at] = (state[at] ?? 0) + (added[at] ?? 0)
}

function expand(schedule: Uint32Array, words: Uint32Array, block: number): void {
  for (let at = 0; at < 16; at += 1) schedule[at] = words[block + at] ?? 0
  for (let at = 16; at < 64; at += 1) {
    const early = schedule[at - 15] ?? 0
    const late = schedule[at - 2] ?? 0
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const two = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    schedule[at] = (schedule[at - 16] ?? 0) + one + (schedule[at - 7] ?? 0) + two
  }
}
