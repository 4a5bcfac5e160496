import { fold } from '../text/fold.ts'
import { isAboutTheFirm, isEqualOpportunity, isOffer } from './boilerplate.ts'
import { blankCue, type Demand, findCue, isDemanding } from './cues.ts'
import type { Block } from './heading-words.ts'
import { blockOfExactHeading, blockOfHeading } from './headings.ts'
import { findProtected } from './protected.ts'
import type { PostingPlace } from './types.ts'

/** A sentence of a posting: a half-open range in the field's text, under the heading's block. */
export interface Sentence {
  readonly field: PostingPlace['field']
  readonly start: number
  readonly end: number
  readonly text: string
  /** `text` folded, same length. */
  readonly folded: string
  readonly block: Block
  /** Where it chooses people by a protected attribute: no criterion and no wording is taken from there. */
  readonly refused: readonly { readonly start: number; readonly end: number }[]
}

/** A part of a sentence in which everything is demanded alike; offsets are those of the field. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly demand: Demand
}

const BULLET = /^[\s•▪◦●○■*·‣➢✓✔>=-]*(?:o\s(?=\S))?/
// A label in a line: "Nice to have: …". At most 60 characters back from the colon, from the last sentence sign on.
const LABEL_CHARACTERS = 60
// Nobody writes a sentence of 1,200 characters; cutting there keeps the work on hostile text linear.
const LONGEST_SENTENCE = 1200
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|incl|min|approx|sr|jr|no|vs|ca|bzw|z\.b|inkl|u\.a|p\.ej|b\.sc|m\.sc|b\.a|m\.a|ph\.d|yrs|dr|st))\.$/

interface Cut {
  readonly start: number
  readonly end: number
  readonly block: Block
}

/** Cuts a line at its inline labels ("Required: … Preferred: …") and gives each cut its block. */
function cutAtLabels(text: string, folded: string, start: number, end: number, opening: Block): Cut[] {
  const cuts: Cut[] = []
  let from = start
  let block = opening
  for (let colon = folded.indexOf(':', start); colon !== -1 && colon < end; colon = folded.indexOf(':', colon + 1)) {
    const window = text.slice(Math.max(from, colon - LABEL_CHARACTERS), colon)
    const label = (/[^.;!?—–()\n•]*$/.exec(window)?.[0] ?? '').trim()
    const named = label === '' ? undefined : blockOfHeading(label)
    if (named === undefined) continue
    const labelStart = colon - window.length + window.lastIndexOf(label)
    if (labelStart > from) cuts.push({ start: from, end: labelStart, block })
    from = colon + 1
    block = named
  }
  if (from < end || cuts.length === 0) cuts.push({ start: from, end, block })
  return cuts.length > 0 ? cuts : [{ start, end, block }]
}

/** Cuts a range into sentences at `. ! ? ;` and inline bullets, leaving abbreviations and "Node.js" whole. */
function cutIntoSentences(text: string, folded: string, start: number, end: number): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = []
  let from = start
  for (let index = start; index < end; index += 1) {
    const sign = text.charAt(index)
    const isStop =
      (sign === '.' || sign === '!' || sign === '?') && (index + 1 >= end || /\s/.test(text.charAt(index + 1)))
    const isBreak =
      index - from >= LONGEST_SENTENCE ||
      sign === ';' ||
      sign === '•' ||
      (isStop && !ABBREVIATION.test(folded.slice(Math.max(from, index - 8), index + 1)))
    if (!isBreak) continue
    sentences.push({ start: from, end: index })
    from = index + 1
  }
  sentences.push({ start: from, end })
  return sentences
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const lead = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0
  const body = text.slice(start + lead, end).trimEnd()
  return { start: start + lead, end: start + lead + body.length }
}

const DUTIES_SENTENCE =
  /^(?:(?:your|main|key|core|the|primary) )*(?:responsibilities|duties|tasks)(?: will)? includ|^(?:your role|the role|this role) (?:is|will|includes)/
const DUTIES_OUTSIDE_HEADINGS = /^(?:you will (?!need|have|bring)|you'll (?!need|have|bring)|responsible for )/

/** The sentences of one field with their blocks; headings themselves are left out. */
export function splitSentences(field: PostingPlace['field'], text: string): Sentence[] {
  const folded = fold(text)
  const sentences: Sentence[] = []
  let block: Block = field === 'requirements' || field === 'skills' ? 'required' : 'neutral'
  let lineStart = 0
  for (const line of text.split('\n')) {
    const bodyStart = lineStart + (BULLET.exec(line)?.[0].length ?? 0)
    const body = trimmed(text, bodyStart, lineStart + line.length)
    lineStart += line.length + 1
    if (body.start >= body.end) continue
    const heading = headingOf(text.slice(body.start, body.end))
    if (heading !== undefined) {
      block = heading
      continue
    }
    // An unknown heading ends what is not read ("How to apply: … Assignment: …"); under any other it is a part of it.
    if (block === 'ignored' && isUnknownHeading(text.slice(body.start, body.end))) block = 'neutral'
    for (const cut of cutAtLabels(text, folded, body.start, body.end, block)) {
      // A label at a line's start opens a block for the lines after it; one within a paragraph holds to the next label.
      block = cut.block
      for (const range of cutIntoSentences(text, folded, cut.start, cut.end)) {
        const { start, end } = trimmed(text, range.start, range.end)
        if (start >= end) continue
        const sentence = folded.slice(start, end)
        const refused = findProtected(sentence)
        const blockOf = blockOfSentence(sentence, block)
        sentences.push({ field, start, end, text: text.slice(start, end), folded: sentence, block: blockOf, refused })
      }
    }
  }
  return sentences
}

function blockOfSentence(folded: string, block: Block): Block {
  if (isBoilerplate(folded, block)) return 'ignored'
  const isDuty = DUTIES_SENTENCE.test(folded) || (block === 'neutral' && DUTIES_OUTSIDE_HEADINGS.test(folded))
  return isDuty ? 'duties' : block
}

const isBoilerplate = (folded: string, block: Block): boolean =>
  isEqualOpportunity(folded) || isOffer(folded) || (block === 'neutral' && isAboutTheFirm(folded))

function headingOf(line: string): Block | undefined {
  const bare = line
    .replace(/^#+\s*/, '')
    .replace(/\*\*/g, '')
    .trim()
  if (bare.endsWith(':')) return blockOfHeading(bare.slice(0, -1))
  return bare.length <= LABEL_CHARACTERS ? blockOfExactHeading(bare) : undefined
}

const isUnknownHeading = (line: string): boolean => line.endsWith(':') && line.split(/\s+/).length <= 5

/** What a sentence demands where nothing in it says so. */
export function demandOfBlock(sentence: Sentence): Demand {
  switch (sentence.block) {
    case 'required':
      return 'required'
    case 'preferred':
      return 'preferred'
    case 'ignored':
      return 'dropped'
    case 'duties':
      return 'mentioned'
    case 'neutral':
      return isDemanding(sentence.folded) ? 'required' : 'mentioned'
  }
}

// A member of a list is short ("Redis", "Apache Kafka"); an opener states a demand of its own ("Experience in Python").
const MEMBER_WORDS = 4

/**
 * Cuts a sentence into clauses at commas, semicolons, brackets and "but", and gives each its demand: a cue in front holds
 * to the next cue, a cue behind reaches back over the short list members before it.
 */
export function splitClauses(sentence: Sentence): Clause[] {
  const fallback = demandOfBlock(sentence)
  const clauses: { start: number; end: number; demand: Demand; cued: boolean; bracket: boolean }[] = []
  let running = fallback
  for (const part of sentence.folded.matchAll(/(?:(?!\bbut\b)[^,;()])+|\(|\)|but/g)) {
    if (part[0].length < 2 || part[0] === 'but') continue
    const bracket = sentence.folded.charAt(part.index - 1) === '('
    const cue = findCue(part[0])
    const clause = {
      start: sentence.start + part.index,
      end: sentence.start + part.index + part[0].length,
      demand: running,
      cued: cue !== undefined,
      bracket,
    }
    if (cue !== undefined) {
      clause.demand = cue.demand
      const isBare = isBareCue(part[0])
      // "Terraform (bonus)": alone in its bracket a cue is about what stands before it, whatever its kind.
      if (cue.side === 'before' && !(bracket && isBare)) running = cue.demand
      else reachBack(clauses, cue.demand, sentence, bracket, isBare)
    }
    clauses.push(clause)
  }
  return fallback === 'dropped' ? clauses.map(({ start, end }) => ({ start, end, demand: fallback })) : clauses
}

/** A clause that is its cue and no more: "but highly appreciated". */
const isBareCue = (folded: string): boolean =>
  blankCue(folded, folded)
    .split(/\s+/)
    .every((word) => BESIDE_A_CUE.has(word))
const BESIDE_A_CUE = new Set(['', ...'but aber mais pero jedoch very much sehr tres muy est es ist it'.split(' ')])

function reachBack(
  clauses: { start: number; end: number; demand: Demand; cued: boolean }[],
  demand: Demand,
  sentence: Sentence,
  onlyLast: boolean,
  isBare: boolean,
): void {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index]
    if (clause === undefined || (clause.cued && (clause.demand !== 'dropped' || !isBare))) return
    const text = sentence.folded.slice(clause.start - sentence.start, clause.end - sentence.start)
    const hasLevel = /(?<![a-z0-9])[abc][12](?![a-z0-9])/.test(text)
    const isMember = !hasLevel && !isDemanding(text) && text.trim().split(/\s+/).length <= MEMBER_WORDS
    // "Docker is not mandatory but appreciated": the wish takes the refusal back.
    if (onlyLast || clause.cued || isMember) clause.demand = demand
    if (onlyLast || clause.cued || !isMember) return
  }
}
