import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Empty, PageHead } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { words as listWords } from '../applicants/words.ts'
import './applicant.css'
import { Review } from './review.tsx'
import { words } from './words.ts'

const PAGE_SIZE = 20

const useOwed = (isOpenOnly: boolean) =>
  useInfiniteQuery({
    queryKey: ['owed-reviews', isOpenOnly],
    queryFn: ({ pageParam: cursor, signal }) =>
      client.reviews.owed({
        limit: PAGE_SIZE,
        signal,
        ...(isOpenOnly && { state: 'open' }),
        ...(cursor !== undefined && { cursor }),
      }),
    initialPageParam: undefined as string | undefined, // the type of the cursors that follow
    getNextPageParam: ({ next }) => next,
  })

interface ChoiceProps {
  readonly isOpenOnly: boolean
  readonly onChange: (isOpenOnly: boolean) => void
}
const Choice = ({ isOpenOnly, onChange }: ChoiceProps) => (
  <fieldset className="segments">
    <legend className="only-read">{words.which}</legend>
    {[true, false].map((one) => (
      <label key={String(one)}>
        <input type="radio" name="which" checked={isOpenOnly === one} onChange={() => onChange(one)} />
        {one ? words.open : words.all}
      </label>
    ))}
  </fieldset>
)

const Page = () => {
  const [isOpenOnly, setOpenOnly] = useState(true)
  const owed = useOwed(isOpenOnly)
  return (
    <>
      <PageHead title={words.owedTitle} lead={words.owedLead}>
        <Choice isOpenOnly={isOpenOnly} onChange={setOpenOnly} />
      </PageHead>
      <Loaded query={owed}>
        {({ pages }) =>
          pages[0]?.items.length === 0 ? (
            <Empty icon="check" title={words.owedNone}>
              <p className="soft">{words.owedNoneLead}</p>
            </Empty>
          ) : (
            <section className="card stack" aria-label={words.owedTitle}>
              <h2 className="only-read">{words.owedTitle}</h2>
              <ul className="rows">
                {pages
                  .flatMap(({ items }) => items)
                  .map((request) => (
                    <Review key={request.id} request={request}>
                      <p>
                        <Link
                          to="/hire/jobs/$jobId/applicants/$applicationId"
                          params={{ jobId: String(request.job_id), applicationId: String(request.application_id) }}
                          search={{}}
                        >
                          {words.toApplicant}
                        </Link>
                      </p>
                    </Review>
                  ))}
              </ul>
              {owed.hasNextPage && (
                <div>
                  <Button isBusy={owed.isFetchingNextPage} onClick={() => void owed.fetchNextPage()}>
                    {listWords.more}
                  </Button>
                </div>
              )}
            </section>
          )
        }
      </Loaded>
    </>
  )
}

export const OwedReviews = () => {
  useTitle(words.owedTitle)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
