import type { Random } from '../../../fixtures/random.ts'
import type { InventedUser } from './people.ts'
import type { PlannedJob } from './plan.ts'

const beginnings = [
  'I read your ad for a {title} and it is what I do best.',
  'The position of {title} at {company} is the next step that I was looking for.',
  'A colleague told me that {company} looks for a {title}.',
] as const

const middles = [
  'My resume says what I have done so far; {skill} is what I know best.',
  'I work with {skill} every day and would like to go on doing so.',
  '{skill} I have learned on the job; the rest of your list I know from two employers.',
] as const

const ends = [
  'I can start within {weeks} weeks.',
  'I am glad to come by for a conversation any afternoon.',
  'My notice is {weeks} weeks.',
] as const

/** A few sentences to the employer. */
export const letterFor = ({ fullName }: InventedUser, { ad }: PlannedJob, random: Random): string => {
  const values: Readonly<Record<string, string>> = {
    title: ad.title,
    company: ad.company,
    skill: ad.skills[0] ?? ad.title,
    weeks: String(random.whole(2, 12)),
  }
  const sentences = [random.pick(beginnings), random.pick(middles), random.pick(ends)]
  const text = sentences.join(' ').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return `${text}\n\n${fullName}`
}
