/** Who asks. The last three hold what once was the token of an administrator. */
export const ACTORS = [
  ...(['anonymous', 'other', 'applicant', 'owner', 'admin'] as const),
  ...(['deactivated', 'expired', 'erased'] as const),
] as const
export type Actor = (typeof ACTORS)[number]

/** Whose requests never get as far as changing anything. */
export const isNobody = (actor: Actor): boolean => ['anonymous', 'deactivated', 'expired', 'erased'].includes(actor)

/*
 * Every operation × everybody → the status they get. In brackets: a state or a change, where the right depends on it.
 * 404 means "may not know of it": such an answer is compared with that for a thing which does not exist. 404k: knows that
 * there was one, and that nothing is left to see.
 */
const TABLE = `
operation                                              anonymous other applicant owner admin deactivated expired erased
GET /                                                        200   200       200   200   200         200     200    200
GET /health                                                  200   200       200   200   200         200     200    200
GET /health/live                                             200   200       200   200   200         200     200    200
GET /health/ready                                            200   200       200   200   200         200     200    200

POST /dev/clerk-session                                      200   200       200   200   200         200     200    200
POST /login/clerk-auth                                       200   200       200   200   200         200     200    200
POST /login/refresh-token                                    200   200       200   200   200         200     200    200
POST /login/refresh-token [of the deactivated]               401   401       401   401   401         401     401    401
POST /login/clerk-auth [of the deactivated]                  403   403       403   403   403         403     403    403
POST /login/test-token                                       401   200       200   200   200         401     401    401
POST /login/logout                                           401   204       204   204   204         401     401    401
POST /webhooks/clerk [signed]                                204   204       204   204   204         204     204    204
POST /webhooks/clerk [unsigned]                              400   400       400   400   400         400     400    400

GET /users                                                   401   403       403   403   200         401     401    401
POST /users                                                  401   403       403   403   201         401     401    401
GET /users/me                                                401   200       200   200   200         401     401    401
PUT /users/me                                                401   200       200   200   200         401     401    401
GET /users/{user_id} [of the applicant]                      401   403       200   403   200         401     401    401
PATCH /users/{user_id} [of the applicant]                    401   403       403   403   200         401     401    401
GET /profile/me                                              401   200       200   200   200         401     401    401
PUT /profile/me                                              401   200       200   200   200         401     401    401
GET /profile/me/export                                       401   200       200   200   200         401     401    401
DELETE /profile/me                                           401   204       204   204   204         401     401    401

GET /jobs                                                    200   200       200   200   200         200     200    200
GET /jobs/search                                             200   200       200   200   200         200     200    200
GET /jobs/facets                                             200   200       200   200   200         200     200    200
GET /jobs/feed.json                                          200   200       200   200   200         200     200    200
GET /jobs/feed.xml                                           200   200       200   200   200         200     200    200
GET /jobs/my-jobs                                            401   200       200   200   200         401     401    401
GET /jobs/with-applications-count                            401   403       403   403   200         401     401    401
POST /jobs                                                   401   201       201   201   201         401     401    401
POST /jobs/criteria                                          401   200       200   200   200         401     401    401
GET /jobs/{job_id} [active]                                  200   200       200   200   200         401     401    401
GET /jobs/{job_id} [draft]                                   404   404       404   200   200         401     401    401
GET /jobs/{job_id} [closed]                                  404   404       404   200   200         401     401    401
GET /jobs/{job_id}/jsonld [active]                           200   200       200   200   200         200     200    200
GET /jobs/{job_id}/jsonld [draft]                            404   404       404   404   404         404     404    404
PUT /jobs/{job_id} [active]                                  401   403       403   200   200         401     401    401
PUT /jobs/{job_id} [draft]                                   401   404       404   200   200         401     401    401
PATCH /jobs/{job_id} [active]                                401   403       403   200   200         401     401    401
PATCH /jobs/{job_id} [draft]                                 401   404       404   200   200         401     401    401
DELETE /jobs/{job_id} [active]                               401   403       403   204   204         401     401    401
DELETE /jobs/{job_id} [draft]                                401   404       404   204   204         401     401    401
DELETE /jobs/{job_id} [held]                                 401   403       403   409   409         401     401    401
GET /jobs/{job_id}/criteria [active]                         401   403       403   200   200         401     401    401
GET /jobs/{job_id}/criteria [draft]                          401   404       404   200   200         401     401    401
GET /jobs/{job_id}/candidates [active]                       401   403       403   200   200         401     401    401
GET /jobs/{job_id}/candidates [closed]                       401   404       404   200   200         401     401    401

GET /applications                                            401   403       403   403   200         401     401    401
GET /applications/my-applications                            401   200       200   200   200         401     401    401
GET /applications/job/{job_id} [active]                      401   403       403   200   200         401     401    401
GET /applications/job/{job_id} [draft]                       401   404       404   200   200         401     401    401
POST /applications [to an active job]                        401   201       201   409   201         401     401    401
POST /applications [to a draft]                              401   404       404   409   409         401     401    401
POST /applications [with a resume of the applicant]          401   404       201   409   404         401     401    401
GET /applications/{application_id}                           401   404       200   200   200         401     401    401
GET /applications/{application_id}/history                   401   404       200   200   200         401     401    401
GET /applications/{application_id}/resume                    401   404       200   200   200         401     401    401
GET /applications/{application_id}/resume [withdrawn]        401   404       200  404k   200         401     401    401
PUT /applications/{application_id} [its letter]              401   404       200   403   403         401     401    401
PUT /applications/{application_id} [its status]              401   404       403   200   200         401     401    401
PUT /applications/{application_id} [withdrawing]             401   404       200   409   409         401     401    401
DELETE /applications/{application_id}                        401   404       204   403   204         401     401    401
GET /applications/{application_id}/evidence                  401   404       200   200   200         401     401    401
GET /applications/{application_id}/evidence [withdrawn]      401   404      404k  404k  404k         401     401    401
GET /applications/{application_id}/decisions                 401   404       200   200   200         401     401    401
GET /applications/{application_id}/review-requests           401   404       200   200   200         401     401    401
POST /applications/{application_id}/review-requests          401   404       201   403   403         401     401    401
PUT /applications/{application_id}/review-requests/{review_id}/answer  401   404       403   200   200         401     401    401
GET /review-requests                                         401   200       200   200   200         401     401    401

GET /admin/legal-holds                                       401   403       403   403   200         401     401    401
POST /admin/legal-holds                                      401   403       403   403   201         401     401    401
DELETE /admin/legal-holds/{hold_id}                          401   403       403   403   204         401     401    401
GET /admin/quarantine                                        401   403       403   403   200         401     401    401
POST /admin/quarantine/{quarantine_id}/restore               401   403       403   403   204         401     401    401
GET /admin/queue                                             401   403       403   403   200         401     401    401
POST /admin/queue/{task_id}/retry                            401   403       403   403   204         401     401    401
GET /applications/{application_id}/self-identification  401   404       200   403   403         401     401    401
PUT /applications/{application_id}/self-identification  401   404       200   403   403         401     401    401
DELETE /applications/{application_id}/self-identification  401   404       204   403   403         401     401    401

POST /resume-analysis/analyze [against an active job]        401   202       202   202   202         401     401    401
POST /resume-analysis/analyze [against a draft]              401   404       404   202   202         401     401    401
POST /resume-analysis/analyze [a resume of the applicant]    401   404       202   404   404         401     401    401
GET /resume-analysis/{analysis_id}/status                    401   404       200   404   404         401     401    401
GET /resume-analysis/{analysis_id}/events                    401   404       200   404   404         401     401    401
POST /resume-analysis/{analysis_id}/verify                   401   404       200   404   404         401     401    401
GET /resume-analysis/results/{job_id}                        401   404       200   404   404         401     401    401
GET /resume-analysis/summary/{job_id}                        401   404       200   404   404         401     401    401
GET /resume-analysis/recommendations/{job_id}                401   404       200   404   404         401     401    401
GET /resume-analysis/report/{job_id}                        401   404       200   404   404         401     401    401
GET /resume-analysis/compare                                 401   404       200   404   404         401     401    401
GET /resume-analysis/user/analyses                           401   200       200   200   200         401     401    401
GET /resume-analysis/user/stats                              401   200       200   200   200         401     401    401
GET /resume-analysis/user/top-matches                        401   200       200   200   200         401     401    401
GET /resume-analysis/user/skill-gap                          401   200       200   200   200         401     401    401
GET /resume-analysis/top-matches                             401   200       200   200   200         401     401    401
GET /resume-analysis/resumes                                 401   200       200   200   200         401     401    401
GET /resume-analysis/resumes/{resume_id}                     401   404       200   404   404         401     401    401
GET /resume-analysis/resumes/{resume_id}/file                401   404       200   404   404         401     401    401
GET /resume-analysis/resumes/{resume_id}/pages/{page}  401   404      404k   404   404         401     401    401
DELETE /resume-analysis/resumes/{resume_id}                  401   404       204   404   404         401     401    401

GET /optimus/dashboard                                       401   200       200   200   200         401     401    401
GET /optimus/dashboard [of the active job]                   401   403       403   200   200         401     401    401
GET /optimus/dashboard [of the draft]                        401   404       404   200   200         401     401    401
GET /optimus/job-insights/{job_id} [active]                  401   403       403   200   200         401     401    401
GET /optimus/job-insights/{job_id} [draft]                   401   404       404   200   200         401     401    401
GET /optimus/exports/applications.csv                        401   200       200   200   200         401     401    401
GET /optimus/exports/applications.csv [of the active job]    401   403       403   200   200         401     401    401
GET /optimus/exports/applications.csv [of the draft]         401   404       404   200   200         401     401    401
GET /optimus/exports/jobs.csv                                401   200       200   200   200         401     401    401
POST /optimus/analyze-resume                                 401   200       200   200   200         401     401    401
GET /optimus/fairness [of all]                          401   200       200   200   200         401     401    401
GET /optimus/fairness [of an active job]                401   403       403   200   200         401     401    401
GET /optimus/fairness [of a draft]                      401   404       404   200   200         401     401    401
GET /optimus/fairness.csv [of all]                      401   200       200   200   200         401     401    401
GET /optimus/fairness.csv [of an active job]            401   403       403   200   200         401     401    401
GET /optimus/fairness.csv [of a draft]                  401   404       404   200   200         401     401    401
GET /optimus/fairness/summary [of all]                  401   200       200   200   200         401     401    401
GET /optimus/fairness/summary [of an active job]        401   403       403   200   200         401     401    401
GET /optimus/fairness/summary [of a draft]              401   404       404   200   200         401     401    401

GET /webhooks/endpoints                                     401   200       200   200   200         401     401    401
POST /webhooks/endpoints                                    401   201       201   201   201         401     401    401
GET /webhooks/endpoints/{endpoint_id}                       401   404       404   200   404         401     401    401
PATCH /webhooks/endpoints/{endpoint_id}                     401   404       404   200   404         401     401    401
DELETE /webhooks/endpoints/{endpoint_id}                    401   404       404   204   404         401     401    401
GET /webhooks/endpoints/{endpoint_id}/secret                401   404       404   200   404         401     401    401
POST /webhooks/endpoints/{endpoint_id}/rotate-secret        401   404       404   200   404         401     401    401
POST /webhooks/endpoints/{endpoint_id}/test                 401   404       404   201   404         401     401    401
GET /webhooks/endpoints/{endpoint_id}/deliveries            401   404       404   200   404         401     401    401
POST /webhooks/endpoints/{endpoint_id}/replay               401   404       404   202   404         401     401    401
GET /webhooks/deliveries/{delivery_id}                      401   404       404   200   404         401     401    401
POST /webhooks/deliveries/{delivery_id}/replay              401   404       404   202   404         401     401    401
`

export interface Right {
  /** `PUT /jobs/{job_id} [draft]` */
  readonly row: string
  /** The same without its state. */
  readonly operation: string
  readonly expected: Readonly<Record<Actor, { readonly status: number; readonly isKnown: boolean }>>
}

// "GET /jobs/{job_id} [draft]   404 404 …": what is asked, its state, the statuses
const LINE = /^([A-Z]+ \S+)( \[[^\]]+\])? +((?:\d{3}k? *){8})$/

const readLine = (line: string): Right => {
  const [, operation = '', state = '', statuses = ''] = LINE.exec(line) ?? []
  if (operation === '') throw new Error(`This row is not as the others: ${line}`)
  const cells = statuses.trim().split(/ +/)
  const read = (cell = '') => ({ status: Number.parseInt(cell, 10), isKnown: cell.endsWith('k') })
  const expected = Object.fromEntries(ACTORS.map((actor, place) => [actor, read(cells[place])]))
  // ACTORS has filled each of them.
  return { row: `${operation}${state}`, operation, expected: expected as Right['expected'] }
}

export const RIGHTS: readonly Right[] = TABLE.split('\n')
  .filter((line) => line !== '' && !line.startsWith('operation'))
  .map(readLine)
