import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Application } from '@zodie/sdk'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Note, Section, Skeleton } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { save } from '../../shell/save.ts'
import { formatMoment } from '../../words/format.ts'
import { Review } from './review.tsx'
import { words } from './words.ts'

const ResumeFile = ({ application: { id, resume_id, resume_url } }: { readonly application: Application }) => {
  const download = useMutation({
    mutationFn: () => client.applications.resumeFile(id),
    onSuccess: (file) => save(file, 'resume'),
  })
  if (resume_id !== null)
    return (
      <div>
        <Button isBusy={download.isPending} onClick={() => download.mutate()}>
          {words.resume}
        </Button>
      </div>
    )
  return resume_url === null ? (
    <p className="hint">{words.noResume}</p>
  ) : (
    <p>
      <a href={resume_url} rel="noreferrer noopener" target="_blank">
        {words.link}
      </a>
    </p>
  )
}

/** Letter, resume and address: all that leads to a name. */
export const Sent = ({ application }: { readonly application: Application }) => (
  <Section title={words.sent}>
    <dl className="facts">
      {application.applicant !== null && (
        <>
          <dt>{words.email}</dt>
          <dd>
            <a href={`mailto:${application.applicant.email}`}>{application.applicant.email}</a>
          </dd>
        </>
      )}
      <dt>{words.applied}</dt>
      <dd>{formatMoment(application.created_at)}</dd>
      {application.source !== null && (
        <>
          <dt>{words.source}</dt>
          <dd>{application.source}</dd>
        </>
      )}
    </dl>
    {application.status === 'withdrawn' ? (
      <p className="soft">{words.withdrawn}</p>
    ) : (
      <>
        <ResumeFile application={application} />
        <div>
          <h3>{words.letter}</h3>
          {application.cover_letter === null ? (
            <p className="hint">{words.noLetter}</p>
          ) : (
            <p className="letter read">{application.cover_letter}</p>
          )}
        </div>
      </>
    )}
  </Section>
)

export const Reviews = ({ applicationId }: { readonly applicationId: number }) => {
  const reviews = useQuery({
    queryKey: ['reviews', applicationId],
    queryFn: ({ signal }) => client.reviews.list(applicationId, { limit: 100, signal }),
  })
  return (
    <Section title={words.reviews}>
      <Loaded query={reviews} skeleton={<Skeleton height="4rem" />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="hint">{words.noReviews}</p>
          ) : (
            <ul className="rows">
              {items.map((request) => (
                <Review key={request.id} request={request} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

/** In place of what leads to a name. */
export const HiddenInBlindMode = ({
  jobId,
  applicationId,
}: {
  readonly jobId: number
  readonly applicationId: number
}) => (
  <Note>
    <p>{words.blind}</p>
    <p>
      <Link
        to="/hire/jobs/$jobId/applicants/$applicationId"
        params={{ jobId: String(jobId), applicationId: String(applicationId) }}
        search={{}}
      >
        {words.showAll}
      </Link>
    </p>
  </Note>
)
