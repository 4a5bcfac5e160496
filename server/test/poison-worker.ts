import { createLogger } from '../src/http/logging.ts'
import { startQueue } from '../src/queue/queue.ts'

// A process whose task ends it, as one that the operating system kills for its memory.
const queue = await startQueue({ connectionString: String(process.argv[2]) }, ['poison'], createLogger('silent'))
const die = async (): Promise<void> => {
  process.kill(process.pid, 'SIGKILL')
}
await queue.work({ name: 'poison', run: die, giveUp: async () => undefined }, 1)
