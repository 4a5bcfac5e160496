import { useQuery } from '@tanstack/react-query'
import type { HealthReport } from '@zodie/sdk'
import { Loaded, ProblemNote } from '../../design/loaded.tsx'
import { GradeTag, PageHead, Section } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { useTitle } from '../../shell/use-title.ts'
import { formatMoment } from '../../words/format.ts'
import type { Grade } from '../../words/grades.ts'
import '../admin.css'
import { ForAdministrators } from '../for-administrators.tsx'

const words = {
  title: 'Health',
  lead: 'What the service depends on, asked every ten seconds.',
  parts: 'Parts',
  service: 'Service',
  facts: { version: 'Version', environment: 'Environment', asked: 'As of' },
  more: 'On the machine itself',
  moreText: 'What is wrong with the configuration, and whether every file is intact, is checked there:',
}

const REFRESH_MS = 10_000

const PARTS = [
  { name: 'database', label: 'Database', about: 'Everything but files.' },
  { name: 'storage', label: 'Storage', about: 'The files of resumes.' },
  { name: 'queue', label: 'Queue', about: 'Background work.' },
  { name: 'cache', label: 'Cache', about: 'Saves asking the database twice; nothing is lost without it.' },
] as const

const SERVICE: Readonly<Record<HealthReport['status'], Grade>> = {
  healthy: { word: 'Healthy', tone: 'good' },
  degraded: { word: 'Works, with something missing', tone: 'fair' },
  unhealthy: { word: 'Does not work', tone: 'weak' },
}
const PART: Readonly<Record<HealthReport['components']['cache']['status'], Grade>> = {
  ok: { word: 'Well', tone: 'good' },
  down: { word: 'Down', tone: 'weak' },
}

const Report = ({ report }: { readonly report: HealthReport }) => (
  <>
    <Section title={words.service} aside={<GradeTag grade={SERVICE[report.status]} />}>
      <dl className="facts">
        <dt>{words.facts.version}</dt>
        <dd>{report.version}</dd>
        <dt>{words.facts.environment}</dt>
        <dd>{report.environment}</dd>
        <dt>{words.facts.asked}</dt>
        <dd>{formatMoment(report.timestamp)}</dd>
      </dl>
    </Section>
    <Section title={words.parts}>
      <ul className="rows">
        {PARTS.map(({ name, label, about }) => {
          const { status, detail } = report.components[name]
          return (
            <li key={name} className="row between">
              <div className="grow">
                <strong>{label}</strong>
                <p className={status === 'ok' ? 'hint' : 'small toned tone-weak'}>{detail ?? about}</p>
              </div>
              <GradeTag grade={PART[status]} />
            </li>
          )
        })}
      </ul>
    </Section>
  </>
)

const Checked = () => {
  const health = useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => client.health.check({ signal }),
    refetchInterval: REFRESH_MS,
    // Neither an old "well" nor a wait before "not well".
    staleTime: 0,
    retry: false,
  })
  // Nothing answers at all: the report from before would say otherwise.
  if (health.isError) return <ProblemNote error={health.error} onRetry={() => void health.refetch()} />
  return <Loaded query={health}>{(report) => <Report report={report} />}</Loaded>
}

export const HealthPage = () => {
  useTitle(words.title)
  return (
    <ForAdministrators isOpen>
      <PageHead title={words.title} lead={words.lead} />
      <div className="stack wide">
        <Checked />
        <Section title={words.more} hint={words.moreText}>
          {['zodie doctor', 'zodie storage verify'].map((command) => (
            <pre key={command} className="admin-command">
              <code>{command}</code>
            </pre>
          ))}
        </Section>
      </div>
    </ForAdministrators>
  )
}
