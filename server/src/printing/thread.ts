import { parentPort } from 'node:worker_threads'
import { printExplanation } from './print-explanation.ts'
import type { PrintAnswer, PrintRequest } from './printer.ts'

const print = async ({ explanation, head, written }: PrintRequest): Promise<PrintAnswer> => {
  try {
    return { pdf: await printExplanation(explanation, head, written) }
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', async (request: PrintRequest) => parentPort?.postMessage(await print(request)))
