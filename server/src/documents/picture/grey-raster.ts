/** A picture of one byte a dot, 0 black to 255 white, rows from the top without padding. */
export interface GreyRaster {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array
  readonly dotsPerInch: number
}

/** Turned clockwise by quarter turns. */
export const turnRaster = (raster: GreyRaster, quarters: number): GreyRaster => {
  const { width, height, dots, dotsPerInch } = raster
  const turns = ((quarters % 4) + 4) % 4
  if (turns === 0) return raster
  if (turns === 2) return { width, height, dots: dots.toReversed(), dotsPerInch }
  const turned = new Uint8Array(dots.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = turns === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y
      turned[at] = dots[y * width + x] ?? 255
    }
  }
  return { width: height, height: width, dots: turned, dotsPerInch }
}

/** The part of a raster from (left, top) on; what lies outside is left away. */
export const cropRaster = (
  { dots, width, height, dotsPerInch }: GreyRaster,
  left: number,
  top: number,
  wide: number,
  high: number,
): GreyRaster => {
  const right = Math.min(width, left + wide)
  const bottom = Math.min(height, top + high)
  const rows = Array.from({ length: Math.max(0, bottom - top) }, (_, row) =>
    dots.subarray((top + row) * width + left, (top + row) * width + right),
  )
  return { width: right - left, height: rows.length, dots: Buffer.concat(rows), dotsPerInch }
}

/**
 * Turned about its middle, clockwise by `radians`, in the same frame; corners that come from outside are white.
 * Each dot is mixed of the four that it falls between.
 */
export const straightenRaster = (raster: GreyRaster, radians: number): GreyRaster => {
  const { width, height, dots, dotsPerInch } = raster
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const turned = new Uint8Array(dots.length).fill(255)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = [x - width / 2, y - height / 2]
      const sourceX = fromX * cos + fromY * sin + width / 2
      const sourceY = fromY * cos - fromX * sin + height / 2
      const [left, top] = [Math.floor(sourceX), Math.floor(sourceY)]
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const [right, down] = [sourceX - left, sourceY - top]
      const at = top * width + left
      const above = (dots[at] ?? 255) * (1 - right) + (dots[at + 1] ?? 255) * right
      const below = (dots[at + width] ?? 255) * (1 - right) + (dots[at + width + 1] ?? 255) * right
      turned[y * width + x] = above * (1 - down) + below * down
    }
  }
  return { width, height, dots: turned, dotsPerInch }
}
