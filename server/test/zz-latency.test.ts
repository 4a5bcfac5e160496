import { it } from 'vitest'
import { pino } from 'pino'
import { startQueue } from '../src/queue/queue.ts'
import { describeEachDatabase } from './databases.ts'
describeEachDatabase('latency', (make) => { it('x', async () => {
  const db = await make()
  const q = await startQueue(db.connection, ['t'], pino({ level: 'silent' }))
  let woke = Promise.withResolvers<number>()
  await q.work({ name: 't', run: async () => woke.resolve(performance.now()), giveUp: async () => {} }, 2)
  await new Promise(r => setTimeout(r, 500))
  const ms: number[] = []
  for (let i = 0; i < 60; i++) {
    woke = Promise.withResolvers<number>()
    await db.db.transaction().execute((trx) => q.enqueue(trx, 't', { i }))
    const committed = performance.now()
    ms.push(await woke.promise - committed)
    await new Promise(r => setTimeout(r, 150 * Math.random()))
  }
  ms.sort((a, b) => a - b)
  console.log('commit→begin ms p50', ms[30]!.toFixed(1), 'p95', ms[57]!.toFixed(1), 'max', ms[59]!.toFixed(1))
  await q.stop(1000); await db.drop()
}) })
