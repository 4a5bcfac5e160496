import { placesOfPhrases } from '../phrases.ts'
import { linesUnder } from '../places.ts'
import type { Rule } from '../rule.ts'

const PHRASES = [
  'references available',
  'references are available',
  'references upon request',
  'references on request',
  'references furnished upon request',
  'referees available',
  'referenzen auf anfrage',
  'referenzen auf wunsch',
  'references sur demande',
  'references disponibles sur demande',
  'referencias disponibles',
  'referencias a peticion',
  'referencias a solicitud',
  'referenze su richiesta',
]

/** What may stand alone under the heading. */
const UNDER_HEADING = [
  'available upon request',
  'available on request',
  'upon request',
  'auf anfrage',
  'sur demande',
  'a peticion',
  'a solicitud',
]

export const referencesOnRequest: Rule = {
  name: 'references-on-request',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ document, resume }) =>
    [
      ...placesOfPhrases(document, linesUnder(document, resume, ['references']), [...PHRASES, ...UNDER_HEADING]),
      ...placesOfPhrases(document, document.lines, PHRASES),
    ]
      .slice(0, 1)
      .map((place) => ({
        text: `Leave out "${place.quote}"; the line can tell something of your work.`,
        why: 'Employers ask for references when they want them.',
        place,
        cost: 0.01,
      })),
}
