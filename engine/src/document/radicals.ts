/**
 * Radicals that fonts share with the ideographs that they look like, each before its ideograph; a file may name the glyph
 * by either. Unicode gives most of them no compatibility form, and ⼾ an older one (戶).
 */
const PAIRS = [
  ...('⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺋卩⺌小⺍小⺓幺⺕彐⺗心⺘扌⺙攵⺝月⺠民⺡氵⺢水⺣灬⺥爪' +
    '⺦丬⺧牛⺨犭⺪疋⺬示⺭礻⺮竹⺯糹⺰纟⺶羊⺷羊⺺聿⺼月⺽臼⺾艹⺿艹⻁虎⻂衤⻃覀⻄西' +
    '⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风' +
    '⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜' +
    '⻲亀⻳龟⼾户'),
]

export const IDEOGRAPH_OF_RADICAL: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((radical, index) => (index % 2 === 0 ? [[radical, PAIRS[index + 1] ?? radical] as const] : [])),
)
