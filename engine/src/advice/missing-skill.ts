import type { Importance, SkillCriterion } from '../job/types.ts'
import type { LineItem } from '../match/types.ts'
import { skillById } from '../skills/load.ts'
import { asIfShown } from './as-if.ts'
import { shortQuote } from './places.ts'
import type { Draft, ReviewContext } from './rule.ts'

/** Skill items of one importance, with their criterion typed. */
export function listSkillItems(
  { match }: ReviewContext,
  importance: Importance,
): { readonly item: LineItem; readonly criterion: SkillCriterion }[] {
  return (match?.items ?? []).flatMap((item) =>
    item.criterion.kind === 'skill' && item.criterion.importance === importance
      ? [{ item, criterion: item.criterion }]
      : [],
  )
}

const nameOf = (id: string, label: string): string => skillById(id)?.name ?? label

// An alike skill earns 0.25 shown and 0.19 listed; those that only share a field with the wanted one, 0.15, are no help to name.
const WORTH_NAMING = 0.16

/** Advice on the wanted skills of one importance that the resume does not show; never to claim one. */
export function adviseMissing(context: ReviewContext, importance: Importance): Draft[] {
  return listSkillItems(context, importance)
    .filter(({ item }) => item.level === 'none' || item.level === 'related')
    .map(({ item, criterion }) => {
      const [id = ''] = criterion.anyOf
      const related = item.level === 'related' && item.credit > WORTH_NAMING ? item.resume[0] : undefined
      return {
        text:
          related === undefined
            ? `If you have used ${criterion.label}, say where and for what; if not, leave it out.`
            : `If you have used ${criterion.label}, say where; if not, keep "${shortQuote(related.quote, 40)}" well in sight, which is related to it.`,
        why: `The posting ${importance === 'required' ? 'requires' : 'prefers'} ${criterion.anyOf.length > 1 ? `any of ${criterion.anyOf.map((one) => nameOf(one, one)).join(', ')}` : criterion.label} ("${shortQuote(item.job.quote, 60)}"); the resume does not name it.`,
        place: related ?? null,
        cost: 0,
        fix: asIfShown(id),
      }
    })
}
