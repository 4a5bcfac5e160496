import { startEmbedded } from '../src/database/embedded.ts'

/*
 * A process that uses the embedded database of the folder named by its argument: tests kill it, or start two at once.
 * Writes one JSON line when it is there; leaves in order when its standard input ends.
 */
const [dataDir = ''] = process.argv.slice(2)
const database = await startEmbedded({ dataDir, isDurable: false })
process.stdout.write(`${JSON.stringify({ adopted: database.adopted, url: database.url })}\n`)
for await (const _ of process.stdin);
await database.stop()
