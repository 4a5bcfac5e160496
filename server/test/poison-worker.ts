import { createLogger } from '../src/http/logging.ts'
import { startQueue } from '../src/queue/queue.ts'

// A process whose task ends it, as one does that the operating system kills for its memory.
const queue = await startQueue({ connectionString: String(process.argv[2]) }, ['poison'], createLogger('silent'))
await queue.work(
  { name: 'poison', run: async () => process.kill(process.pid, 'SIGKILL'), giveUp: async () => undefined },
  1,
)
