import type { Ink } from './ink.ts'

/** Points: glyphs of one stack start at the very same place. */
const SAME = 0.01

/**
 * Where a file gives several characters for one drawing (a ligature, an /ActualText replacement), the reader reports them
 * all at one place. They are laid side by side in the order given, so that sorting by place keeps their order.
 */
export const unstack = (inks: readonly Ink[]): Ink[] => {
  const result: Ink[] = []
  for (let start = 0; start < inks.length; ) {
    const end = endOfStack(inks, start)
    const stack = inks.slice(start, end)
    for (const ink of stack.length > 1 ? spread(stack, roomOf(stack, inks[end])) : stack) result.push(ink)
    start = end
  }
  return result
}

const endOfStack = (inks: readonly Ink[], start: number): number => {
  const first = inks[start]
  let end = start + 1
  for (let ink = inks[end]; first !== undefined && ink !== undefined; ink = inks[++end]) {
    if (Math.abs(ink.left - first.left) > SAME || Math.abs(ink.baseline - first.baseline) > SAME) break
  }
  return end
}

/**
 * Points that the stack may take: what its characters need, as far as the next ink of the line leaves it. Characters of
 * one width, for which there is no such room, are a ligature of that width.
 */
const roomOf = (stack: readonly Ink[], next: Ink | undefined): number => {
  const widths = stack.map((ink) => ink.right - ink.left)
  const natural = widths.reduce((sum, width) => sum + width, 0)
  const [start, first = 0] = [stack[0], widths[0]]
  if (start === undefined || next === undefined) return natural
  const follows = Math.abs(next.baseline - start.baseline) <= SAME && next.left > start.left
  const room = next.left - start.left
  if (!follows || room >= natural - 0.05 * start.size) return natural
  return widths.every((width) => Math.abs(width - first) <= SAME) ? Math.min(first, room) : room
}

const spread = (stack: readonly Ink[], room: number): Ink[] => {
  const natural = stack.reduce((sum, ink) => sum + ink.right - ink.left, 0)
  const scale = natural > 0 ? room / natural : 0
  let left = stack[0]?.left ?? 0
  return stack.map((ink) => {
    const right = left + (ink.right - ink.left) * scale
    const placed = { ...ink, left, right, box: { ...ink.box, x: left, width: right - left } }
    left = right
    return placed
  })
}
