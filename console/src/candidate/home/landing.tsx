import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Icon } from '../../design/icons.tsx'
import { Button, Note } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { useTitle } from '../../shell/use-title.ts'
import type { TryExample } from '../analyze/try-example.ts'
import { SAMPLE } from './generated/sample.ts'
import './landing.css'

const words = {
  tab: 'Evidence for every point',
  title: 'See how a resume fits a job, and why.',
  lead: 'ZODIE reads a resume, understands a job and scores the fit. Behind every point stand the words of both, and every piece of advice says how many points it would bring.',
  try: 'Try it with an invented resume and job',
  own: 'Use my own resume',
  search: 'Look at open jobs',
  took: 'Takes about a second. Nothing leaves this machine.',
  how: 'How it goes',
  empty: 'There is no job here yet. An invented company with jobs, applicants and resumes comes with',
}

const STEPS = [
  { icon: 'file', title: 'It reads', text: 'PDF, Word, a scan or plain text: every value with its place on the page.' },
  {
    icon: 'scales',
    title: 'It compares',
    text: 'Each thing the job asks for, beside the words that show it, or the note that nothing does.',
  },
  {
    icon: 'chart',
    title: 'It advises',
    text: 'What to mend first, sorted by the points it brings. Tick it and see the score.',
  },
] as const

/** An empty installation on somebody's own machine has more to show once it is filled. */
const DemoOffer = () => {
  const jobs = useQuery({ queryKey: ['any-job'], queryFn: ({ signal }) => client.jobs.search({ limit: 1, signal }) })
  return (
    jobs.data?.total === 0 && (
      <Note>
        <p>{words.empty}</p>
        <p>
          <code>npm run -s zodie -- seed --demo</code>
        </p>
      </Note>
    )
  )
}

export const Landing = ({ example }: { readonly example: TryExample }) => {
  useTitle(words.tab)
  return (
    <div className="landing">
      <section className="hero">
        <div className="stack wide">
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <div className="row">
            {example.isOffered && (
              <Button look="primary" isLarge isBusy={example.isPending} onClick={() => example.mutate()}>
                {words.try}
              </Button>
            )}
            <Link to="/analyze" search={{}} className={`button large ${example.isOffered ? '' : 'primary'}`}>
              {words.own}
            </Link>
          </div>
          <p className="hint">
            {words.took} <Link to="/jobs">{words.search}</Link>
          </p>
          {example.isOffered && <DemoOffer />}
        </div>
        <div className="hero-picture" aria-hidden="true">
          {SAMPLE.map(({ asks, level, shows }) => (
            <div key={asks} className={`hero-row tone-${level}`}>
              <p>{asks}</p>
              <span className="hero-mark" />
              <p>{shows}</p>
            </div>
          ))}
        </div>
      </section>
      <section className="stack wide">
        <h2>{words.how}</h2>
        <ol className="steps">
          {STEPS.map(({ icon, title, text }) => (
            <li key={title} className="card stack tight">
              <span className="step-icon">
                <Icon name={icon} />
              </span>
              <h3>{title}</h3>
              <p className="soft">{text}</p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
