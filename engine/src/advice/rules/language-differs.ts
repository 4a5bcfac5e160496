import { detectLanguage } from '../../document/language.ts'
import type { Rule } from '../rule.ts'

/** A table, not `Intl`: its words change with the version of Node, and an analysis must not. */
const NAMES: Readonly<Record<string, string>> = {
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fi: 'Finnish',
  fr: 'French',
  it: 'Italian',
  ja: 'Japanese',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ru: 'Russian',
  sv: 'Swedish',
  tr: 'Turkish',
  uk: 'Ukrainian',
  zh: 'Chinese',
}

/** Fewer words in lower case are a list of skills, which looks like any language: "Required: Node.js, PostgreSQL" was taken for Portuguese. */
const MIN_RUNNING_WORDS = 6
// "the", "für", "работа"; scripts without case have none, and need none to be told
const RUNNING_WORD = /^\p{Ll}+$/u
const CASED = /[\p{Lu}\p{Ll}]/u

const hasSentences = (text: string): boolean =>
  !CASED.test(text) || text.split(/\s+/).filter((word) => RUNNING_WORD.test(word)).length >= MIN_RUNNING_WORDS

export const languageDiffers: Rule = {
  name: 'language-differs',
  dimension: 'formatting',
  severity: 'warning',
  find({ document, posting }) {
    if (posting === null || document.language === null) return []
    const asked = `${posting.title}\n${posting.description}\n${posting.requirements}`
    if (!hasSentences(asked)) return []
    const [theirs, ours] = [NAMES[detectLanguage(asked) ?? ''], NAMES[document.language]]
    if (theirs === undefined || ours === undefined || theirs === ours) return []
    return [
      {
        text: `If you write ${theirs}, send a version of the resume in it; the posting is in ${theirs}.`,
        why: `The resume is in ${ours}. Skills are compared across languages here, but the people who read it may not.`,
        place: null,
        // No cost: which language somebody writes is no quality of the resume.
        cost: 0,
      },
    ]
  },
}
