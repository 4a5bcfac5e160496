import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Analysis, AnalysisStatus, Client } from '@zodie/sdk'
import { UsageError } from './failure.ts'
import { print, printJsonLine } from './output.ts'
import { terminalPaint } from './paint.ts'
import { terminalProgress } from './progress.ts'
import { type ServerOptions, workAsUser } from './running-server.ts'
import { renderServedAnalysis } from './served-analysis-text.ts'

export interface UploadOptions extends ServerOptions {
  readonly job: number
  readonly format: 'text' | 'json'
}

const readResume = async (path: string): Promise<File> => {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read (${error.code ?? error.message}).`)
  })
  return new File([bytes], basename(path))
}

/** Sends the file with a bar of how much has gone; the analysis itself where the same was asked before. */
const send = (client: Client, file: File, jobId: number): Promise<Analysis | AnalysisStatus> => {
  const progress = terminalProgress(process.stderr)
  let told = 0
  return client.analyses.submit({
    ...{ file, jobId },
    onUpload: ({ sentBytes, totalBytes }) => {
      if (told === 0) progress.begin('bytes', totalBytes)
      progress.advance('bytes', sentBytes - told)
      told = sentBytes
    },
  })
}

/** Says each stage once, as the server tells them. */
const tellStages = async (client: Client, sent: Analysis | AnalysisStatus): Promise<void> => {
  // The same was asked before, and is finished.
  if ('id' in sent) {
    process.stderr.write(`${sent.status}\n`)
    return
  }
  let told = ''
  const tell = ({ stage }: AnalysisStatus) => {
    if (stage !== told) process.stderr.write(`${stage}\n`)
    told = stage
  }
  tell(sent)
  if (sent.status === 'done' || sent.status === 'failed') return
  for await (const status of client.analyses.follow(sent.analysis_id)) tell(status)
}

/** Sends a resume to a running server and prints what it finds; answers the exit code: 1 when it cannot be read. */
export const uploadResume = (environment: NodeJS.ProcessEnv, path: string, options: UploadOptions): Promise<number> =>
  workAsUser(environment, options, async (client) => {
    const file = await readResume(path)
    await tellStages(client, await send(client, file, options.job))
    const analysis = await client.analyses.results(options.job)
    if (options.format === 'json') await printJsonLine(analysis)
    else await showAnalysis(client, analysis)
    return analysis.failure === null ? 0 : 1
  })

const showAnalysis = async (client: Client, analysis: Analysis): Promise<void> => {
  if (analysis.failure !== null) {
    process.stderr.write(`${analysis.failure.detail}\n`)
    return
  }
  const { title } = await client.jobs.get(analysis.job_id)
  const width = Math.min(process.stdout.columns ?? 100, 100)
  await print(renderServedAnalysis({ analysis, title, width, paint: terminalPaint }))
}
