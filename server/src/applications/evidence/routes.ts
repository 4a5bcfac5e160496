import { type CurrentUser, currentUser, type Guards } from '../../auth/guards.ts'
import type { Db } from '../../database/connect.ts'
import { recordScoresSeen } from '../../decisions/commands.ts'
import { analysisSeen, scoresSeen } from '../../decisions/rules.ts'
import type { App } from '../../http/app-type.ts'
import { problems } from '../../http/problem-responses.ts'
import { ref } from '../../http/schemas.ts'
import { fail } from '../../problems.ts'
import { requireKnownApplication } from '../commands.ts'
import type { ApplicationRow } from '../queries.ts'
import { roleIn } from '../rules.ts'
import { ApplicationParams } from '../schemas.ts'
import { toEvidence } from './present.ts'
import { type EvidenceRow, findEvidence } from './queries.ts'
import { ApplicationEvidence, EvidenceQuery } from './schemas.ts'

const NOTHING = 'No resume of this application has been analysed against the job, or its applicant has withdrawn.'

const seenBy = (viewer: CurrentUser, application: ApplicationRow, { applicant_id, analysis_id, result }: EvidenceRow) =>
  scoresSeen(viewer, { id: application.job_id, user_id: application.employer_id }, [
    { applicationId: application.id, applicantId: applicant_id, analysis: analysisSeen(analysis_id, result) },
  ])

/** `/applications/:application_id/evidence` */
export const evidenceRoutes = (app: App, { db, guards }: { readonly db: Db; readonly guards: Guards }): void => {
  app.get(
    '/:application_id/evidence',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['Applications'],
        operationId: 'getApplicationEvidence',
        summary: 'Every criterion of the job with the words that show it, or that nothing does',
        description:
          'Of the analysis that the application is ranked by: for its applicant, administrators, and the employer until it is withdrawn. That they saw the score goes on record, once a day for each viewer.',
        security: [{ bearer: [] }],
        params: ApplicationParams,
        querystring: EvidenceQuery,
        response: { 200: ref(ApplicationEvidence), ...problems('application-not-found', 'analysis-not-found') },
      },
    },
    async (request) => {
      const user = currentUser(request)
      const application = await requireKnownApplication(db, user, request.params.application_id)
      const role = roleIn(user, application)
      const isHidden = role === 'employer' && application.status === 'withdrawn'
      const evidence = isHidden ? undefined : await findEvidence(db, application.id)
      if (evidence === undefined) return fail('analysis-not-found', NOTHING)
      // Before the answer: no score is seen that is not on record.
      if (role !== 'applicant') await recordScoresSeen(db, seenBy(user, application, evidence))
      return toEvidence(evidence, request.query.blind ?? false)
    },
  )
}
