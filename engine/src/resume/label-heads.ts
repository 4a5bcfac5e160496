import type { Atom, Joint, PartLabel } from './head-atoms.ts'
import type { Piece } from './pieces.ts'

/** What a part of a head is: the two that make an entry (title and employer; degree and school), where, or none of these. */
export type Role = 'first' | 'second' | 'place' | 'aside'

export interface HeadRules {
  /** The label that names each role in so many words ("Company: Acme"). */
  readonly labels: Readonly<Record<'first' | 'second' | 'place', PartLabel>>
  /** What words say, about −1 (cannot be) to 1 (is one): for a whole part of a head. */
  readonly evidence: Readonly<Record<Role, (text: string) => number>>
  /** What it costs that a head does not say its first or second part. */
  readonly missing: Readonly<Record<'first' | 'second', number>>
}

/** A part of a head with its role. */
export interface HeadPart extends Piece {
  readonly role: Role
  readonly slot: string
  readonly looks: string | null
  /** What stands before it. */
  readonly joint: Joint
  /** How much the words alone speak for the role. */
  readonly words: number
}

/** The best reading of one head: its parts in order, each of the first three roles at most once. */
export interface LabelledHead {
  readonly parts: readonly HeadPart[]
  readonly score: number
}

// The weights below were set by trying them on generated heads in forty layouts and seven languages; the order of their sizes
// matters, their digits do not.

/** What it costs a part to reach over a joint: a place is printed with a comma, a company seldom with a bar. */
const JOIN_COST: Readonly<
  Record<'sign' | 'part' | 'look' | 'comma' | 'bracket' | 'at' | 'word', Readonly<Record<Role, number>>>
> = {
  sign: { first: 0.3, second: 0.9, place: 0.3, aside: 0.25 },
  part: { first: 0.1, second: 0.6, place: 0.3, aside: 0.05 },
  look: { first: 0.6, second: 0.6, place: 0.6, aside: 0.3 },
  comma: { first: 0.1, second: 0.35, place: 0, aside: 0.05 },
  bracket: { first: 0.25, second: 0.3, place: 0.05, aside: 0.05 },
  at: { first: 0.9, second: 0.9, place: 2, aside: 0.4 },
  word: { first: 0.1, second: 0.25, place: 1, aside: 0.1 },
}

/** What a joint between two roles is worth: "Engineer at Acme", "Acme, Lübeck". */
function stepScore(before: Role | null, role: Role, joint: Joint): number {
  if (before === 'first' && role === 'second' && joint !== 'bracket')
    return joint === 'at' ? 0.6 : joint === 'word' ? 0.1 : 0.02
  if (joint === 'at') return -0.6
  // "Care Assistant (Nights)": what a bracket adds to a title is seldom its employer.
  if (before === 'first' && role === 'second' && joint === 'bracket') return -0.3
  if (role === 'place' && before === 'second')
    return joint === 'comma' || joint === 'bracket' || joint === 'cell' ? 0.25 : 0
  // "Boston, Acme" in one breath is nobody's order.
  if (before === 'place' && (joint === 'comma' || joint === 'bracket') && role !== 'aside') return -0.5
  return 0
}

const LABEL_WEIGHT = 3
// A part nobody claims costs as much as a plain capitalised name is worth, so that unknown names are taken for something.
const ASIDE = -0.3
const MOST_ATOMS = 6
const VOTE_BY_SLOT = 0.4
const VOTE_BY_LOOKS = 0.3

/** Which roles a slot or a look had in the other heads of the section: `feature → role → weight`. */
export type Votes = ReadonlyMap<string, Readonly<Record<Role, number>>>

const ROLES = ['first', 'second', 'place', 'aside'] as const
const BIT: Readonly<Record<Role, number>> = { first: 1, second: 2, place: 4, aside: 0 }

const featuresOf = ({ slot, looks }: Pick<Atom, 'slot' | 'looks'>): readonly (readonly [string, number])[] => [
  [`slot ${slot}`, VOTE_BY_SLOT],
  ...(looks === null ? [] : [[`looks ${looks}`, VOTE_BY_LOOKS] as const]),
]

/** How the other heads speak for a role at this place: from −weight to +weight for each feature. */
function voteScore(atom: Atom, role: Role, votes: Votes, own: Votes): number {
  let score = 0
  for (const [feature, weight] of featuresOf(atom)) {
    const all = votes.get(feature)
    if (all === undefined) continue
    const mine = own.get(feature)
    const count = (one: Role) => all[one] - (mine?.[one] ?? 0)
    const total = ROLES.reduce((sum, one) => sum + count(one), 0)
    score += weight * (2 * ((count(role) + 0.25) / (total + 1)) - 1) * Math.min(1, total)
  }
  return score
}

interface Segment {
  readonly piece: Piece
  readonly atom: Atom
  readonly next: number
  readonly joints: readonly Joint[]
}

/** The text of a part whose atoms stand side by side in one row. */
function joinAtoms(first: Atom, last: Atom): Piece {
  if (first === last) return { start: first.start, end: first.end, text: first.text }
  const end = last.outerEnd
  const begins = first.outerStart < first.start && first.outerEnd > first.end ? first.start : first.outerStart
  return { start: begins, end, text: first.row.text.slice(begins - first.row.start, end - first.row.start) }
}

function listSegments(atoms: readonly Atom[], at: number): readonly Segment[] {
  const first = atoms[at]
  if (first === undefined) return []
  const segments: Segment[] = []
  const joints: Joint[] = []
  for (let end = at; end < Math.min(atoms.length, at + MOST_ATOMS); end++) {
    const last = atoms[end]
    if (last === undefined) break
    if (end > at) {
      if (last.joint === 'row' || last.joint === 'cell' || last.label !== null) break
      joints.push(last.joint)
    }
    segments.push({ piece: joinAtoms(first, last), atom: first, next: end + 1, joints: [...joints] })
  }
  return segments
}

const LEGAL_NEXT =
  /^(?:Inc|LLC|Ltd|L\.?L\.?C|Corp|Co|GmbH|S\.?A|PLC|LLP|PLLC|CPAs|P\.?A|P\.?C|Limited|Pty|B\.?V|Jr|Sr)\b/iu

function joinCost({ piece, joints }: Segment, role: Role): number {
  let cost = 0
  for (const joint of joints) {
    if (joint === 'row' || joint === 'cell') return Number.POSITIVE_INFINITY
    cost += JOIN_COST[joint][role]
  }
  // "Acme, Inc." and "Pike, Marlowe & Finch" are one name each.
  if (role === 'second' && joints.includes('comma')) {
    const last = piece.text.split(/,\s*/).at(-1) ?? ''
    if (LEGAL_NEXT.test(last)) cost -= 0.9
    else if (/\s(?:&|and|und|et|y|e|en)\s/.test(last)) cost -= 0.3
  }
  return cost
}

function labelScore({ label }: Atom, role: Role, rules: HeadRules): number {
  if (label === null) return 0
  const wanted = role === 'aside' ? null : rules.labels[role]
  return label === wanted ? LABEL_WEIGHT : role === 'aside' ? -0.5 : -LABEL_WEIGHT
}

interface Step {
  readonly score: number
  readonly from: number
  readonly part: HeadPart | null
}

const NONE: Votes = new Map()

/** The best reading of a head: every way to divide its atoms into parts with roles is weighed, by dynamic programming. */
export function labelHead(
  atoms: readonly Atom[],
  rules: HeadRules,
  votes: Votes = NONE,
  own: Votes = NONE,
): LabelledHead {
  // A state is how many atoms are read, which roles are given, and the role of the last part.
  const stateOf = (read: number, mask: number, last: number) => (read * 8 + mask) * 5 + last
  const steps = new Map<number, Step>([[stateOf(0, 0, 4), { score: 0, from: -1, part: null }]])
  for (let at = 0; at < atoms.length; at++) {
    const reached = [...steps].filter(([state]) => Math.floor(state / 40) === at)
    for (const segment of listSegments(atoms, at)) {
      ROLES.forEach((role, index) => {
        const words = rules.evidence[role](segment.piece.text)
        const worth =
          words +
          (role === 'aside' ? ASIDE : 0) -
          joinCost(segment, role) +
          labelScore(segment.atom, role, rules) +
          voteScore(segment.atom, role, votes, own)
        const { slot, looks, joint } = segment.atom
        for (const [state, before] of reached) {
          const mask = Math.floor((state % 40) / 5)
          if ((mask & BIT[role]) !== 0) continue
          const to = stateOf(segment.next, mask | BIT[role], index)
          const score = before.score + worth + stepScore(ROLES[state % 5] ?? null, role, joint)
          if (score > (steps.get(to)?.score ?? Number.NEGATIVE_INFINITY) + 1e-9)
            steps.set(to, { score, from: state, part: { ...segment.piece, role, slot, looks, joint, words } })
        }
      })
    }
  }
  return bestOf(steps, atoms.length, rules)
}

function bestOf(steps: ReadonlyMap<number, Step>, length: number, rules: HeadRules): LabelledHead {
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  for (let state = length * 40; state < length * 40 + 40; state++) {
    const step = steps.get(state)
    if (step === undefined) continue
    const mask = Math.floor((state % 40) / 5)
    const score =
      step.score - ((mask & 1) === 0 ? rules.missing.first : 0) - ((mask & 2) === 0 ? rules.missing.second : 0)
    if (score > bestScore + 1e-9) {
      bestScore = score
      best = state
    }
  }
  const parts: HeadPart[] = []
  for (let step = steps.get(best); step?.part; step = steps.get(step.from)) parts.unshift(step.part)
  return { parts, score: length === 0 ? -rules.missing.first - rules.missing.second : bestScore }
}

const NO_VOTES: Readonly<Record<Role, number>> = { first: 0, second: 0, place: 0, aside: 0 }

function addVotes(votes: Map<string, Readonly<Record<Role, number>>>, head: LabelledHead): void {
  for (const part of head.parts) {
    // A part that its words make sure counts whole, one that was taken for something for want of better a quarter.
    const weight = part.role === 'aside' ? 0.25 : part.words >= 0.5 ? 1 : 0.25
    for (const [feature] of featuresOf(part)) {
      const counts = votes.get(feature) ?? NO_VOTES
      votes.set(feature, { ...counts, [part.role]: counts[part.role] + weight })
    }
  }
}

/** Which roles the slots and looks of these heads have. */
export function countVotes(heads: readonly LabelledHead[], earlier: Votes = NONE): Votes {
  const votes = new Map<string, Readonly<Record<Role, number>>>(earlier)
  for (const head of heads) addVotes(votes, head)
  return votes
}

// After two rounds hardly a head changes; the third settles those that changed with the second.
const ROUNDS = 3

/**
 * Tells the parts of every head of a section apart. One resume prints its entries alike, so heads whose words are plain
 * decide for those whose words are not ("Xyzzy, Plugh" is read as "Engineer, Google" above it was). A head has no vote on itself.
 */
export function labelHeads(
  heads: readonly (readonly Atom[])[],
  rules: HeadRules,
  earlier: Votes = NONE,
): { readonly heads: readonly LabelledHead[]; readonly votes: Votes } {
  let labelled = heads.map((atoms) => labelHead(atoms, rules, earlier))
  let votes = countVotes(labelled, earlier)
  for (let round = 1; round < ROUNDS && (heads.length > 1 || earlier.size > 0); round++) {
    const last = votes
    labelled = heads.map((atoms, index) => {
      const own = labelled[index]
      return labelHead(atoms, rules, last, own && countVotes([own]))
    })
    votes = countVotes(labelled, earlier)
  }
  return { heads: labelled, votes }
}
