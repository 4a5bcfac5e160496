import { useMutation } from '@tanstack/react-query'
import type { Analysis, AnalysisVerification } from '@zodie/sdk'
import { Button, Note, Section } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { formatMoment } from '../../words/format.ts'
import { words } from './words.ts'

const Verdict = ({ verified, explanation, differences }: AnalysisVerification) => (
  <div role="status">
    <Note tone={verified === true ? 'good' : verified === false ? 'weak' : 'none'}>
      <p>
        <strong>{verified === true ? words.verified : verified === false ? words.unverified : words.cannotSay}</strong>
      </p>
      <p>{explanation}</p>
      {differences.length > 0 && (
        <ul className="bullets">
          {differences.map(({ part, stated, computed }) => (
            <li key={part}>
              <code>{part}</code>: {stated} → {computed}
            </li>
          ))}
        </ul>
      )}
    </Note>
  </div>
)

const factsOf = (certificate: NonNullable<Analysis['certificate']>): readonly (readonly [string, string])[] => [
  [words.facts.engine, certificate.engine_version],
  [words.facts.lexicon, certificate.lexicon_hash],
  [words.facts.file, certificate.file_sha256 ?? words.noFile],
  [words.facts.revision, certificate.job_revision === null ? words.notStored : String(certificate.job_revision)],
  [words.facts.asOf, certificate.as_of],
  [words.facts.result, certificate.result_sha256],
]

export const Certificate = ({
  analysis: { id, certificate, explanation, updated_at },
}: {
  readonly analysis: Analysis
}) => {
  const verification = useMutation({ mutationFn: () => client.analyses.verify(id) })
  return (
    <>
      <Section title={words.certificate} hint={words.certificateHint}>
        {certificate === null ? (
          <p>{words.noCertificate}</p>
        ) : (
          <dl className="facts">
            {factsOf(certificate).map(([name, value]) => (
              <div key={name} className="fact">
                <dt>{name}</dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <div className="row">
          <Button isBusy={verification.isPending} onClick={() => verification.mutate()}>
            {words.verify}
          </Button>
          <span className="hint">{formatMoment(updated_at)}</span>
        </div>
        {verification.data !== undefined && <Verdict {...verification.data} />}
      </Section>
      <Section title={words.explanation}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
        <pre className="explanation" tabIndex={0}>
          {explanation}
        </pre>
      </Section>
    </>
  )
}
