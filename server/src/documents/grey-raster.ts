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
