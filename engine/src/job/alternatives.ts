import type { SkillMention } from '../skills/types.ts'
import { relatedness } from '../skills/relatedness.ts'

/** Skills of one sentence that stand for each other: any one will do. */
export interface SkillGroup {
  readonly mentions: readonly SkillMention[]
}

// Between two alternatives: "Python or Java", "AWS/GCP", "Docker and/or Podman", "C# | VB", "React, Vue or Angular"
const OR = /^[\s)]*,?\s*(?:\/|\||or|and\/or|or even|oder|und\/oder|ou|et\/ou|o|y\/o|either|,? or similar,? or)\s*(?:an? |the |equivalent |similar )?[\s(]*$/
const COMMA = /^\s*,\s*$/
// Written with a stroke, wanted together.
const TOGETHER = new Set(['html/css', 'css/html', 'html5/css3', 'tcp/ip', 'javascript/html', 'html/javascript', 'pl/sql'])
// "tools such as", "e.g.", "at least one of": all that follows in the list are examples of one demand.
const EXAMPLES = /(?:such as|e\.g\.?,?|for example,?|for instance,?|like|including one of|any of|one of|one or more of|at least one of|either|at least one|one or more|or similar|wie z\.\s?b\.|z\.\s?b\.|wie|comme|par exemple|tels? que|telles? que|como|por ejemplo|par ex\.?)[\s:(a-z]{0,24}$/
const SIMILAR_AFTER = /^[\s,)]*(?:or|oder|ou|o)\s(?:(?:a|an|other|another|any|some)\s)?(?:similar|equivalent|comparable|alike|related|other|vergleichbar|ahnlich|equivalente?|similaire|similares?)/

interface Draft {
  mentions: SkillMention[]
  any: boolean
}

/**
 * Groups the skill mentions of a folded sentence, in order. A list joined by commas is one group of alternatives when it
 * ends in "or X", when examples are announced ("such as A, B"), or when "or similar" follows it.
 */
export function groupAlternatives(folded: string, mentions: readonly SkillMention[]): SkillGroup[] {
  const runs: Draft[] = []
  for (const mention of mentions) {
    const run = runs.at(-1)
    const last = run?.mentions.at(-1)
    const between = last === undefined ? '' : folded.slice(last.end, mention.start)
    const isOr = last !== undefined && OR.test(between) && !TOGETHER.has(folded.slice(last.start, mention.end))
    const isListed = last !== undefined && COMMA.test(between)
    const isAnnounced = EXAMPLES.test(folded.slice(last?.end ?? 0, mention.start))
    if (run !== undefined && !isAnnounced && (isOr || isListed)) {
      // "Python, C++ or Rust": the comma list is alternatives once its last link is "or".
      if (isOr && /[/|]/.test(between) && run.mentions.length > 1 && !run.any) runs.push({ mentions: [...run.mentions.splice(-1), mention], any: true })
      else {
        run.mentions.push(mention)
        run.any ||= isOr
      }
    } else runs.push({ mentions: [mention], any: isAnnounced })
  }
  return mergeHeads(
    folded,
    runs.flatMap((run) => settle(folded, run)),
  )
}

function settle(folded: string, run: Draft): SkillGroup[] {
  const end = run.mentions.at(-1)?.end ?? 0
  if (run.any || (run.mentions.length > 1 && SIMILAR_AFTER.test(folded.slice(end)))) return [{ mentions: run.mentions }]
  return run.mentions.map((mention) => ({ mentions: [mention] }))
}

/** "BI tools (Tableau or Power BI)": the general word in front of its examples asks for nothing more than they do. */
function mergeHeads(folded: string, groups: readonly SkillGroup[]): SkillGroup[] {
  return groups.filter((group, index) => {
    const [head, ...others] = group.mentions
    const next = groups[index + 1]
    if (head === undefined || others.length > 0 || next === undefined || next.mentions.length < 2) return true
    const between = folded.slice(head.end, next.mentions[0]?.start)
    const announces = /^[a-z\s/-]{0,24}\($/.test(between.trimEnd()) || EXAMPLES.test(between)
    return !(announces && head.kind !== 'language' && next.mentions.every((mention) => relatedness(mention.id, head.id) >= 0.5))
  })
}
