import type { Analysis } from '../sdk/src/index.ts'
import { make } from './dom.ts'

/** What one needs to compute the same scores again. */
export const renderCertificate = ({ certificate }: Analysis): HTMLElement | null => {
  if (certificate === null) return null
  const facts: readonly (readonly [string, string])[] = [
    ['Engine', certificate.engine_version],
    ['Skill lexicon', certificate.lexicon_hash],
    ['File, SHA-256', certificate.file_sha256 ?? 'not a file'],
    ['Revision of the job', certificate.job_revision === null ? 'not stored' : String(certificate.job_revision)],
    ['As of', certificate.as_of],
  ]
  return make(
    'section',
    { class: 'card' },
    make('h3', {}, 'Certificate'),
    make('p', { class: 'hint' }, 'The same file, job, date and engine always give the same scores.'),
    make('dl', { class: 'facts' }, ...facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)])),
  )
}
