import { fold } from './fold.ts'

// Words that say nothing about a trade, in postings and resumes, folded; English, French, German, Spanish.
const EMPTY = new Set(
  `a an the and or of in on at to for from by with as is are be been was were will would can could should must may our your their his her its we you they it this that these those who which
  what when where how all any each every other others more most less least very also such than then there here not no but if so up out over under into onto per via etc e.g including include includes across within
  work works working worked experience experiences year years month months team teams company companies role roles job jobs position positions candidate candidates ability able skill skills strong good great excellent
  knowledge understanding responsible responsibilities responsibility duties required requirements preferred plus nice ensure ensuring provide providing support supporting help helping new well using use used make making
  high quality best key related relevant similar environment opportunity opportunities day days time full part looking join ideal must have has had get take takes other own both between through during before after while
  et de la le les des du un une en au aux pour par sur avec dans est sont vous nous votre notre ou se ce cette qui que
  und der die das den dem des ein eine einer eines einem mit von zu im in auf bei als oder sowie ist sind wir sie ihr ihre unser unsere dich dein deine fur
  y el los las una unos unas con por para del al como tu su sus nuestro nuestra es son ser`.split(/\s+/),
)

const SUFFIXES = [
  'isations',
  'izations',
  'isation',
  'ization',
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ions',
  'ion',
  'ers',
  'er',
  'ors',
  'or',
  'ies',
  'ed',
  'es',
  's',
  'e',
  'y',
]
const SHORTEST_STEM = 4

/** A crude stem, enough to bring "recruiter", "recruiting" and "recruitment" together; words under 4 letters stay whole. */
export function stem(word: string): string {
  const suffix = SUFFIXES.find((ending) => word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending))
  return suffix === undefined ? word : word.slice(0, -suffix.length)
}

/** The telling words of a text, folded and stemmed, in order. */
export function tellingStems(text: string): string[] {
  const words =
    fold(text)
      .replaceAll('ß', 'ss')
      .match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? []
  return words.filter((word) => word.length > 1 && !EMPTY.has(word)).map(stem)
}

/** The folded words of a title, in order, none left out. */
export const titleWords = (title: string): string[] =>
  fold(title)
    .replaceAll('ß', 'ss')
    .match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? []
