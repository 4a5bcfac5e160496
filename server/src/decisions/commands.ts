import type { Db } from '../database/connect.ts'
import { digestOfNote } from './chain.ts'
import * as queries from './queries.ts'
import { type DecisionFacts, entryOf, textOf } from './rules.ts'

/** The texts of entries, with persons as pseudonyms. */
const writeEntries = async (db: Db, facts: readonly DecisionFacts[]): Promise<readonly string[]> => {
  const ids = facts.flatMap(({ subjectId, actorId }) => [subjectId, actorId]).filter((id) => id != null)
  const persons = await queries.listPersons(db, [...new Set(ids)])
  const personOf = (userId: number | null | undefined) => (userId == null ? undefined : persons.get(userId))
  const at = new Date()
  return facts.map((fact) => {
    const [subject, actor] = [personOf(fact.subjectId), personOf(fact.actorId)]
    // A note speaks of whom it is about, so it can be proven as long as that person is here.
    const noteDigest = fact.note != null && subject !== undefined ? digestOfNote(subject.note_key, fact.note) : null
    const pseudonyms = { subject: subject?.pseudonym ?? null, actor: actor?.pseudonym ?? null, noteDigest }
    return textOf(entryOf(fact, pseudonyms, at))
  })
}

/**
 * Records what happened, in the transaction in which it happened and as its last step: until that ends, nobody else can
 * record anything.
 */
export const recordDecisions = async (trx: Db, facts: readonly DecisionFacts[]): Promise<void> => {
  if (facts.length > 0) await queries.insertDecisions(trx, await writeEntries(trx, facts))
}

/** The same for what takes a person away, whose pseudonym is unknown once it has happened: prepared before, recorded after. */
export const prepareDecisions = async (trx: Db, facts: readonly DecisionFacts[]): Promise<() => Promise<void>> => {
  const entries = await writeEntries(trx, facts)
  return async () => {
    await queries.insertDecisions(trx, entries)
  }
}

/** Records scores that are about to be shown, each once a day for the same person. */
export const recordScoresSeen = async (db: Db, facts: readonly DecisionFacts[]): Promise<void> => {
  if (facts.length === 0) return
  const unseen = await queries.onlyUnseen(db, await writeEntries(db, facts))
  if (unseen.length > 0) await queries.insertDecisions(db, unseen)
}
