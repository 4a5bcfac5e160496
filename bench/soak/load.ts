import { setTimeout as sleep } from 'node:timers/promises'
import { mean, quantile } from '../statistics.ts'
import type { Client, Kind } from './traffic.ts'

export interface Outcome {
  readonly kind: string
  /** When it was asked, in milliseconds from the beginning. */
  readonly at: number
  /** Until the whole answer was there. */
  readonly ms: number
  /** refused: 429 or 503, with when to come back. wrong: any other answer than the right one, and none. */
  readonly result: 'right' | 'refused' | 'wrong'
  readonly said: string
}

export interface Figures {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly refused: number
  readonly wrong: number
}

const TICK_MS = 20

const judge = ({ isRight }: Kind, answer: Response): Outcome['result'] => {
  if (isRight(answer.status)) return 'right'
  const isRefusal = (answer.status === 429 || answer.status === 503) && answer.headers.has('retry-after')
  return isRefusal ? 'refused' : 'wrong'
}

const askOne = async (kind: Kind, client: Client, number: number, begin: number): Promise<Outcome> => {
  const asked = performance.now()
  const outcome = (result: Outcome['result'], said: string): Outcome => ({
    ...{ kind: kind.name, at: asked - begin, ms: performance.now() - asked },
    ...{ result, said },
  })
  try {
    const answer = await kind.ask(client, number)
    await answer.arrayBuffer()
    return outcome(judge(kind, answer), String(answer.status))
  } catch (error) {
    return outcome('wrong', error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : 'no answer')
  }
}

/** Which kind is asked as the `number`th: in the same order each time, spread evenly. */
const kindAt = (kinds: readonly Kind[], number: number): Kind => {
  // 37 has no divisor in common with 100, so a hundred numbers in a row meet every place once.
  let place = (number * 37) % 100
  for (const kind of kinds) {
    if (place < kind.percent) return kind
    place -= kind.percent
  }
  throw new Error('The kinds do not make a hundred.')
}

/** Asks `perSecond` times a second, whether answers come or not, as the world does. */
export const loadAt = async (
  kinds: readonly Kind[],
  clients: readonly Client[],
  perSecond: number,
  milliseconds: number,
  first = 0,
): Promise<Outcome[]> => {
  const begin = performance.now()
  const asked: Promise<Outcome>[] = []
  // To the end, so that as many are asked on a machine that was busy with something else meanwhile.
  for (let passed = 0; ; passed = Math.min(performance.now() - begin, milliseconds)) {
    while (asked.length < (passed / 1000) * perSecond) {
      const number = first + asked.length
      // One further each hundred, or each client would ask for one kind only.
      const client = clients[(number + Math.floor(number / 100)) % clients.length]
      if (client === undefined) throw new Error('There are no clients.')
      asked.push(askOne(kindAt(kinds, number), client, number, begin))
    }
    if (passed === milliseconds) return Promise.all(asked)
    await sleep(TICK_MS)
  }
}

/** Streams last as long as an analysis does, so their times say nothing of the answers'. */
export const figuresOf = (outcomes: readonly Outcome[], milliseconds: number): Figures => {
  const took = outcomes.filter(({ kind, result }) => kind !== 'follow' && result === 'right').map(({ ms }) => ms)
  const count = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length
  return {
    perSecond: outcomes.length / (milliseconds / 1000),
    ...{ p50: quantile(took, 0.5), p99: quantile(took, 0.99) },
    ...{ refused: count('refused'), wrong: count('wrong') },
  }
}

/** Seconds after the beginning from which on, for the rest, every second had nothing refused or wrong and answered within `withinMs` on average; NaN: never. */
export const recoveredAfter = (outcomes: readonly Outcome[], withinMs: number): number => {
  const seconds = Map.groupBy(outcomes, ({ at }) => Math.floor(at / 1000))
  const bad = [...seconds]
    .filter(([, those]) => those.some(({ result }) => result !== 'right') || mean(those.map(({ ms }) => ms)) > withinMs)
    .map(([second]) => second)
  const last = Math.max(-1, ...bad)
  return last === Math.max(...seconds.keys()) ? Number.NaN : last + 1
}
