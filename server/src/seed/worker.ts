import { parentPort } from 'node:worker_threads'
import { type ApplicantOrder, analyseApplicant } from './analyses.ts'

parentPort?.on('message', (order: ApplicantOrder) => parentPort?.postMessage(analyseApplicant(order)))
