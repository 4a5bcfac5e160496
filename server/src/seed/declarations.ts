import { seededRandom } from '../../../fixtures/random.ts'
import type { Db } from '../database/connect.ts'
import type { RaceEthnicity, Sex } from '../database/self-identification-tables.ts'
import { checkKey, type DeclarationDeps } from '../fairness/declarations/commands.ts'
import { claimKey, findDeclarations, saveDeclaration } from '../fairness/declarations/queries.ts'
import type { SelfIdentification } from '../fairness/declarations/schemas.ts'
import { firstDayOf, quarterOf } from '../fairness/periods.ts'
import type { Plan } from './plan.ts'
import type { SeedCount } from './seed.ts'
import { pickByShare } from './shares.ts'

type Shares<Word> = readonly [Share<Word>, ...Share<Word>[]]
interface Share<Word> {
  /** Null: says nothing. */
  readonly word: Word | null
  /** Out of 100 people. */
  readonly share: number
}

const sexes: Shares<Sex> = [
  { word: 'female', share: 45 },
  { word: 'male', share: 45 },
  { word: 'prefer_not_to_say', share: 4 },
  { word: null, share: 6 },
]

const races: Shares<RaceEthnicity> = [
  { word: 'white', share: 40 },
  { word: 'asian', share: 18 },
  { word: 'black_or_african_american', share: 14 },
  { word: 'hispanic_or_latino', share: 12 },
  { word: 'two_or_more_races', share: 4 },
  { word: 'native_american_or_alaska_native', share: 1 },
  { word: 'native_hawaiian_or_pacific_islander', share: 1 },
  { word: 'prefer_not_to_say', share: 4 },
  { word: null, share: 6 },
]

/** What the account with this number says of itself: by chance, and by nothing else that is known of it. */
export const inventDeclaration = (number: number): SelfIdentification => {
  const random = seededRandom(`says-of-itself-${number}`)
  return { sex: pickByShare(sexes, random).word, race_ethnicity: pickByShare(races, random).word }
}

interface Application {
  readonly id: number
  readonly email: string
  readonly created_at: Date
}

/** What they sent before that moment. */
const listApplications = (db: Db, emails: readonly string[], before: Date): Promise<readonly Application[]> =>
  db
    .selectFrom('application')
    .innerJoin('users', 'users.id', 'application.user_id')
    .select(['application.id', 'users.email', 'application.created_at'])
    .where('users.email', 'in', emails)
    .where('application.created_at', '<', before)
    .orderBy('application.id')
    .execute()

/** The applicants of a plan say of themselves what they say, with each application and in its quarter; what is there already stays. */
export const declareAll = (
  { db, pseudonyms }: DeclarationDeps,
  { applicants }: Plan,
  asOf: string,
): Promise<SeedCount> => {
  const declared = new Map(applicants.map(({ user }) => [user.email, inventDeclaration(user.number)]))
  return db.transaction().execute(async (trx) => {
    await claimKey(trx, pseudonyms.fingerprint)
    await checkKey(trx, pseudonyms)
    const applications = await listApplications(trx, [...declared.keys()], new Date(`${asOf}T00:00:00Z`))
    const hashes = applications.map(({ id }) => pseudonyms.of(id))
    const rows = await findDeclarations(trx, hashes)
    const present = new Set(rows.map(({ application_hash }) => application_hash.toString('hex')))
    const missing = applications.flatMap(({ email, created_at }, index) => {
      const [said, application_hash] = [declared.get(email), hashes[index]]
      if (said === undefined || application_hash === undefined || present.has(application_hash.toString('hex')))
        return []
      if (said.sex === null && said.race_ethnicity === null) return []
      return { ...said, application_hash, declared_quarter: firstDayOf(quarterOf(created_at)) }
    })
    for (const declaration of missing) await saveDeclaration(trx, declaration)
    return { added: missing.length, present: present.size }
  })
}
