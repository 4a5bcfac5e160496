/** The part of the WebAssembly interface that is replaced; ECMAScript's own library types do not know it. */
interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}
declare const WebAssembly: { readonly Memory: { readonly prototype: Memory } }

const PAGE_BYTES = 65_536

let refused = false

/**
 * Makes every WebAssembly memory of this thread refuse to grow beyond `maxBytes`. A worker's `resourceLimits` do not
 * bind WebAssembly memory, and a PDF of 10 kB can ask for gigabytes. Call it once, before any module is started.
 */
export const capWebAssemblyMemory = (maxBytes: number): void => {
  const grow = WebAssembly.Memory.prototype.grow
  WebAssembly.Memory.prototype.grow = function (this: Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE_BYTES > maxBytes) {
      refused = true
      throw new RangeError(`WebAssembly memory is limited to ${maxBytes} bytes in this thread`)
    }
    return grow.call(this, pages)
  }
}

/** Whether the cap was hit since this was last asked: tells a file that is too large from one that is damaged. */
export const wasMemoryRefused = (): boolean => {
  const answer = refused
  refused = false
  return answer
}
