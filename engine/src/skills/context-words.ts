import type { SkillKind } from './types.ts'

/** Words that show which kind of thing a neighbouring name is: "the R language", "the Spring framework", "Excel spreadsheets". */
export const WORDS_OF_KIND: Readonly<Record<SkillKind, ReadonlySet<string>>> = {
  language: new Set(
    'programming programmer language languages developer developers code coding coded script scripts scripting compiler syntax codebase langage langages programmation programmiersprache lenguaje'.split(
      ' ',
    ),
  ),
  framework: new Set(
    'framework frameworks library libraries app apps application applications developer developers package module'.split(
      ' ',
    ),
  ),
  tool: new Set(
    'software tool tools platform platforms program programs suite package database databases system systems certified logiciel logiciels outils'.split(
      ' ',
    ),
  ),
  method: new Set(
    'method methods methodology methodologies technique techniques practice practices principles methode methodes'.split(
      ' ',
    ),
  ),
  domain: new Set('degree field knowledge theory expertise'.split(' ')),
  spoken: new Set(
    'language languages fluent fluency speak speaks speaking speaker spoken native bilingual proficient proficiency'.split(
      ' ',
    ),
  ),
  soft: new Set('skill skills ability strong excellent'.split(' ')),
}

/** Words before a preposition that announce a skill: "experience in Go", "proficient with Excel". */
export const ANNOUNCING: ReadonlySet<string> = new Set(
  'experience experienced knowledge proficient proficiency skilled skills skill expertise expert familiar familiarity fluent fluency fluently competent competence competency background written coded built developed implemented programmed versed trained certified training course courses advanced basic intermediate working maitrise connaissance connaissances kenntnisse erfahrung conocimientos experiencia years yrs jahre ans anos'.split(
    ' ',
  ),
)

/** What follows the name of a part of an organisation or of a trade, not of a skill: "our marketing team", "the insurance industry". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  'team teams department departments dept company companies firm firms industry sector division unit units office offices agency agencies group manager managers director directors officer officers executive head lead leads representative representatives assistant assistants associate associates specialist specialists coordinator consultant consultants engineer engineers staff market markets provider providers business businesses organisation organization organisations organizations institute institution institutions centre center function functions community communities space world partner partners school schools benefits benefit plan plans policy scheme package contributions abteilung equipe service area areas event events opportunity opportunities'.split(
    ' ',
  ),
)

export const PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'with',
  'of',
  'using',
  'on',
  'en',
  'de',
  'mit',
  'con',
  'avec',
  'and',
  'or',
])
