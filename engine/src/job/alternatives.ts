import { relatedness } from '../skills/relatedness.ts'
import type { SkillKind, SkillMention } from '../skills/types.ts'

/** Skills of one sentence that stand for each other: any one will do. */
export interface SkillGroup {
  readonly mentions: readonly SkillMention[]
}

// Between two alternatives: "Python or Java", "AWS/GCP", "Docker and/or Podman", "C# | VB", "React, Vue or Angular"
const OR =
  /^[\s)]*,?\s*(?:\/|\||or|and\/or|or even|oder|und\/oder|ou|et\/ou|o|y\/o|either|,? or similar,? or)\s*(?:an? |the |equivalent |similar )?[\s(]*$/
const COMMA = /^\s*,\s*$/
// Written with a stroke, wanted together.
const TOGETHER = new Set([
  'html/css',
  'css/html',
  'html5/css3',
  'tcp/ip',
  'javascript/html',
  'html5/css',
  'css3/js',
  'html/css3',
  'html/javascript',
  'pl/sql',
])
// "tools such as", "e.g.", "at least one of": all that follows in the list are examples of one demand.
const EXAMPLES =
  /(?:such as|e\.g\.?,?|for example,?|for instance,?|like|including one of|any of|one of|one or more of|at least one of|either|at least one|one or more|or similar|wie z\.\s?b\.|z\.\s?b\.|wie|comme|par exemple|tels? que|telles? que|como|por ejemplo|par ex\.?)[\s:(a-z]{0,24}$/
const ANNOUNCED =
  /^[\s,(]*(?:[a-z]+\s){0,1}(?:such as|like|e\.g\.|for example|wie|comme|como|por ejemplo|par exemple)(?![a-z])/
const SIMILAR_AFTER =
  /^[\s,)]*(?:or|oder|ou|o)\s(?:(?:a|an|other|another|any|some)\s)?(?:similar|equivalent|comparable|alike|related|other|vergleichbar|ahnlich|equivalente?|similaire|similares?)/

/** How a mention hangs on the one before it. */
type Link = 'or' | 'comma' | 'none'

interface Draft {
  mentions: SkillMention[]
  /** Links between neighbours; one fewer than mentions. */
  links: Link[]
  announced: boolean
}

/**
 * Groups the skill mentions of a folded sentence, in order. A list joined by commas is one group of alternatives when
 * examples are announced ("such as A, B") or "or similar" follows it. A list that ends in "or X" is one as far back as its
 * members are of one kind: "statistics, R or Python" asks for statistics, and for R or Python.
 */
export function groupAlternatives(folded: string, mentions: readonly SkillMention[]): SkillGroup[] {
  const runs: Draft[] = []
  for (const mention of mentions) {
    const run = runs.at(-1)
    const last = run?.mentions.at(-1)
    const link = last === undefined ? 'none' : linkBetween(folded, last, mention)
    const announced = EXAMPLES.test(folded.slice(last?.end ?? 0, mention.start))
    if (run !== undefined && link !== 'none' && !announced) {
      run.mentions.push(mention)
      run.links.push(link)
    } else runs.push({ mentions: [mention], links: [], announced })
  }
  return mergeHeads(
    folded,
    runs.flatMap((run) => settle(folded, run)),
  )
}

function linkBetween(folded: string, last: SkillMention, next: SkillMention): Link {
  const between = folded.slice(last.end, next.start)
  if (COMMA.test(between)) return 'comma'
  return OR.test(between) && !TOGETHER.has(folded.slice(last.start, next.end)) ? 'or' : 'none'
}

function settle(folded: string, { mentions, links, announced }: Draft): SkillGroup[] {
  const end = mentions.at(-1)?.end ?? 0
  if (announced || (mentions.length > 1 && SIMILAR_AFTER.test(folded.slice(end)))) return [{ mentions }]
  const groups: SkillMention[][] = []
  mentions.forEach((mention, index) => {
    const group = groups.at(-1)
    if (group === undefined || links[index - 1] !== 'or') groups.push([mention])
    else {
      const isStroke = /[/|]/.test(folded.slice(group.at(-1)?.end, mention.start))
      if (group.length === 1 && !isStroke)
        reachBack(groups, group, mention, /,/.test(folded.slice(group.at(-1)?.end, mention.start)))
      group.push(mention)
    }
  })
  return groups.map((group) => ({ mentions: group }))
}

const TECHNICAL = new Set<SkillKind>(['language', 'framework', 'tool'])
const isAlikeKind = (one: SkillKind, other: SkillKind): boolean =>
  one === other || (TECHNICAL.has(one) && TECHNICAL.has(other))

/**
 * The first "or" of a list also takes in the comma members before it. A comma before "or" makes it one list ("Java, Go, or
 * Node"); without it the members must be related as well ("Excel, Tableau or Power BI" asks for Excel).
 */
function reachBack(groups: SkillMention[][], group: SkillMention[], next: SkillMention, isOneList: boolean): void {
  for (let before = groups.at(-2); before?.length === 1 && before[0] !== undefined; before = groups.at(-2)) {
    const [member] = before
    const fits =
      isAlikeKind(member.kind, next.kind) &&
      (isOneList || (member.kind === next.kind && relatedness(member.id, next.id) > 0))
    if (!fits) return
    group.unshift(member)
    groups.splice(-2, 1)
  }
}

/** "BI tools (Tableau or Power BI)": the general word in front of its examples asks for nothing more than they do. */
function mergeHeads(folded: string, groups: readonly SkillGroup[]): SkillGroup[] {
  return groups.filter((group, index) => {
    const [head, ...others] = group.mentions
    const next = groups[index + 1]
    if (head === undefined || others.length > 0 || next === undefined) return true
    const between = folded.slice(head.end, next.mentions[0]?.start)
    const announces = /^[a-z\s/-]{0,24}\($/.test(between.trimEnd()) || EXAMPLES.test(between)
    // "message queues such as RabbitMQ or Kafka": the words themselves say that the head is only their kind.
    if (ANNOUNCED.test(between) && next.mentions.length > 1) return false
    // One example must be a special case of the head ("version control (Git)"); several need only be akin to it.
    const akin = next.mentions.length > 1 ? 0.5 : 0.7
    return !(
      announces &&
      head.kind !== 'language' &&
      next.mentions.every((mention) => relatedness(mention.id, head.id) >= akin)
    )
  })
}
