import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

// "[Your Name]", "<Company>", "Lorem ipsum", "XX/XXXX"
const LEFT_OVER =
  /lorem ipsum|\[(?:your|insert|company|name|date|city|phone|email|job title|title)[^\]\n]{0,30}\]|<(?:your|company|name|date|city|phone|email|title)[^>\n]{0,30}>|\bx{2}\/x{4}\b|\binsert (?:your )?(?:name|text|date) here\b/gi

export const placeholderText: Rule = {
  name: 'placeholder-text',
  dimension: 'formatting',
  severity: 'critical',
  find: ({ document }) =>
    [...document.text.matchAll(LEFT_OVER)].slice(0, 5).map((match) => ({
      text: `Replace "${match[0]}", left over from a template, or delete it.`,
      why: 'It shows that the resume was not read before it was sent.',
      place: placeAt(document, match.index, match.index + match[0].length),
      cost: 0.1,
    })),
}
