/** The steps of a trie: (node, word) → node. */
export interface Steps {
  get(key: number): number | undefined
  readonly size: number
}

/** Words are numbered below 2^20 and nodes below 2^32, so that a key is an exact number. */
const WORDS = 0x100000

export const step = (node: number, word: number): number => node * WORDS + word

const EMPTY = -1

/**
 * A hash table in two flat arrays with open addressing: 100,000 aliases make 250,000 steps, which a Map keeps in
 * three times the memory and finds half as fast, because keys over 2^31 are no small integers to it.
 */
export class StepTable implements Steps {
  #keys = new Float64Array(1 << 12).fill(EMPTY)
  #nodes = new Int32Array(1 << 12)
  #size = 0

  get size(): number {
    return this.#size
  }

  get(key: number): number | undefined {
    const slot = this.#slotOf(key)
    return this.#keys[slot] === key ? this.#nodes[slot] : undefined
  }

  set(key: number, node: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    const slot = this.#slotOf(key)
    if (this.#keys[slot] === EMPTY) this.#size++
    this.#keys[slot] = key
    this.#nodes[slot] = node
  }

  /** Where the key is, or the free slot where it would be. At most half of the slots are taken, so that one is near. */
  #slotOf(key: number): number {
    const last = this.#keys.length - 1
    let slot = hash(key) & last
    while (this.#keys[slot] !== key && this.#keys[slot] !== EMPTY) slot = (slot + 1) & last
    return slot
  }

  #grow(): void {
    const [keys, nodes] = [this.#keys, this.#nodes]
    this.#keys = new Float64Array(keys.length * 2).fill(EMPTY)
    this.#nodes = new Int32Array(keys.length * 2)
    keys.forEach((key, at) => {
      if (key === EMPTY) return
      const slot = this.#slotOf(key)
      this.#keys[slot] = key
      this.#nodes[slot] = nodes[at] ?? 0
    })
  }
}

/** Mixes node and word, so that the many steps of one node lie apart. */
function hash(key: number): number {
  const word = key % WORDS
  const mixed = Math.imul((key - word) / WORDS, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
