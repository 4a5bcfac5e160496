/** What nearly every design begins with. */
export const BASE =
  '.row{display:flex;justify-content:space-between;gap:6mm}.r{text-align:right;flex-shrink:0}.c{text-align:center}ul,ol{margin:2px 0 6px;padding-left:5mm}h1{margin:0}h2{margin:12px 0 4px}.job{margin-bottom:7px}.rail{display:grid;grid-template-columns:36mm 1fr;gap:5mm}.cols{columns:3}.pills span{display:inline-block;border:1px solid #999;border-radius:9px;padding:1px 8px;margin:2px}.bar{height:4px;background:#579;margin:2px 0 6px}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:2px 6px}.photo{width:30mm;height:36mm;background:#bbb}.firm{font-weight:bold;margin-top:6px}.n{font-size:.92em}'

/** A column beside the main one: left or right, so wide, with this colour. */
export const beside = (side: 'left' | 'right', width: string, colour: string): string =>
  `.grid{display:grid;gap:8mm;grid-template-columns:${side === 'left' ? `${width} 1fr` : `1fr ${width}`}}aside{grid-row:1;grid-column:${side === 'left' ? 1 : 2};${colour}}main{grid-row:1;grid-column:${side === 'left' ? 2 : 1}}`
