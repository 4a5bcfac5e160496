/**
 * Every error ZODIE answers with: slug → HTTP status, title, and when it happens and what to do about it (Markdown).
 * Each has a section in docs/problems.md, which is made from this table. Those about reading a file are also found as the
 * `failure` of an analysis, because files are read after the request.
 */
export const PROBLEMS = {
  'malformed-request': [
    400,
    'The request cannot be understood',
    'The body is not valid JSON, a form has too many parts, or a header is broken. Correct the request as the detail says.',
  ],
  'webhook-signature-invalid': [
    400,
    'The signature of the event is not valid',
    'The body was not signed with this installation’s secret, or more than five minutes ago. Operators compare `CLERK_WEBHOOK_SIGNING_SECRET` with the endpoint in Clerk, and look at the clock.',
  ],
  'not-signed-in': [
    401,
    'Sign-in is needed',
    'The call needs somebody who is signed in. Send `Authorization: Bearer` with an access token from `/login/clerk-auth`.',
  ],
  'access-token-invalid': [
    401,
    'The access token is not valid',
    'It is wrong, has expired, or its sign-in has ended. Exchange the refresh token at `/login/refresh-token`; if that fails too, sign in again.',
  ],
  'clerk-token-invalid': [
    401,
    'The Clerk session token is not valid',
    'It is wrong, has expired, or was made for another site. Ask Clerk for a new one and send it at once; operators check `CLERK_AUTHORIZED_PARTIES`, the key and the clock.',
  ],
  'refresh-token-invalid': [
    401,
    'The refresh token is not valid',
    'It is wrong, has expired, or was used before; a used one presented again ends that whole sign-in. Sign in again.',
  ],
  'email-missing': [
    403,
    'The sign-in has no email address',
    'The Clerk account carries no email address. Add one there, then sign in again; operators can add the email to the session claims.',
  ],
  'email-unverified': [
    403,
    'The email address is not verified',
    'An account with this address exists, and only a verified address may claim it. Verify the address with Clerk, then sign in again.',
  ],
  'account-deactivated': [
    403,
    'The account is deactivated',
    'An administrator has switched the account off, and its tokens with it. Ask an administrator.',
  ],
  'not-yours': [
    403,
    'This belongs to somebody else',
    'You may see it but not change it. Only its owner or an administrator may.',
  ],
  'administrators-only': [
    403,
    'This is for administrators',
    'Only an administrator may do this. Ask one, or use the call for your own things.',
  ],
  'route-not-found': [
    404,
    'There is no such address',
    'No call of this method and path exists. `/docs` lists all that do.',
  ],
  'job-not-found': [
    404,
    'There is no such job',
    'No job has this id, or it is one that you may not know of: a draft, closed or archived job of somebody else. Check the id.',
  ],
  'resume-not-found': [
    404,
    'There is no such resume',
    'You have no resume of this id. Upload it, or use an id of your own.',
  ],
  'resume-page-not-found': [
    404,
    'The resume has no such page',
    'Pages are counted from 1. Only PDFs and pictures have them; other formats are laid out when they are printed.',
  ],
  'analysis-not-found': [
    404,
    'There is no such analysis',
    'You have no analysis of this id or against this job. Begin one at `POST /resume-analysis/analyze`.',
  ],
  'user-not-found': [404, 'There is no such user', 'No account has this id. Check it at `GET /users/`.'],
  'application-not-found': [
    404,
    'There is no such application',
    'No application has this id, or it is one that you may not know of: only its applicant, the employer and administrators do.',
  ],
  'review-request-not-found': [
    404,
    'There is no such review request',
    'There is none with this id on the application, or it went with its applicant. List them at `GET /applications/{application_id}/review-requests`.',
  ],
  'legal-hold-not-found': [
    404,
    'There is no such legal hold',
    'There is none with this id. List them at `GET /admin/legal-holds`.',
  ],
  'task-not-found': [
    404,
    'There is no such task',
    'It never was, it is done and forgotten, or it failed more than seven days ago. `GET /admin/queue` lists those that failed.',
  ],
  'quarantine-not-found': [
    404,
    'There is nothing like that in quarantine',
    'It was restored or erased meanwhile, or it waits for the erasure of its person. List what is there at `GET /admin/quarantine`.',
  ],
  'webhook-endpoint-not-found': [
    404,
    'There is no such webhook endpoint',
    'You have no endpoint of this id. Yours are at `GET /webhooks/endpoints`.',
  ],
  'webhook-delivery-not-found': [
    404,
    'There is no such delivery',
    'No endpoint of yours was told this, or it was more than 30 days ago. See `GET /webhooks/endpoints/{endpoint_id}/deliveries`.',
  ],
  'method-not-allowed': [
    405,
    'This address does not take that method',
    'The path exists, the method does not. `/docs` lists the methods of each path.',
  ],
  'not-acceptable': [
    406,
    'It does not come in that form',
    'The `Accept` of the request names no media type that the answer comes in. The detail names those that it does.',
  ],
  'idempotency-key-in-flight': [
    409,
    'The first request with this key is still at work',
    'Two requests with one `Idempotency-Key` came at once. Wait as long as `Retry-After` says and send it again: the answer is that of the first.',
  ],
  collided: [
    409,
    'Two requests got in each other’s way',
    'Another request changed the same things at the same moment, and this one was undone as a whole. Wait as long as `Retry-After` says and send it again.',
  ],
  'deleted-meanwhile': [
    409,
    'Something was deleted meanwhile',
    'What the request builds on (a job, a resume, an account) was deleted while it was at work, and nothing was changed. Read again what is there.',
  ],
  'status-move-illegal': [
    409,
    'It cannot go there from where it is',
    'A status moves along fixed ways; the detail names those that are open now.',
  ],
  'task-not-dead': [
    409,
    'The task has not failed',
    'Only a task whose every try has failed can be retried. `GET /admin/queue` lists those; the others go on by themselves.',
  ],
  'email-taken': [
    409,
    'The email address is taken',
    'An account has it, in whatever case. Find it at `GET /users/?query=`.',
  ],
  'account-linked': [
    409,
    'The account belongs to another sign-in',
    'The address is that of an account which another Clerk user signs in to, and Clerk does not say that this one is gone. Sign in as that user. Where there is none any more, an operator runs `zodie user unlink EMAIL`; then the next sign-in with the verified address gets the account, but no rights of an administrator.',
  ],
  'last-administrator': [
    409,
    'This is the last administrator',
    'Nobody could run the installation. Make somebody else one first: `PATCH /users/{user_id}`, or `zodie user promote EMAIL`.',
  ],
  'already-applied': [
    409,
    'You have applied to this job before',
    'There is one application per person and job, also after it was withdrawn. Find yours at `GET /applications/my-applications`.',
  ],
  'job-not-open': [
    409,
    'The job takes no applications',
    'It is a draft, closed, archived or past its closing time. Its employer can open it again.',
  ],
  'own-job': [
    409,
    'The job is your own',
    'Nobody applies to a job that they have posted. Sign in as somebody else to try it out.',
  ],
  'application-closed': [
    409,
    'The application is closed',
    'It is `hired`, `rejected` or `withdrawn`, and what was sent stays as it was when that was decided.',
  ],
  'review-open': [
    409,
    'A request of this kind is open',
    'It has not been answered yet. Its answer is due at `due_at`; after it you may ask again.',
  ],
  'review-answered': [
    409,
    'The request has been answered',
    'An answer stays as it was given. The applicant may ask again.',
  ],
  'review-outcome-illegal': [
    409,
    'A request of this kind does not end so',
    'Each kind has its outcomes; the detail names them.',
  ],
  'legal-hold': [
    409,
    'A legal hold keeps it as it is',
    'An administrator has to release the hold first: `DELETE /admin/legal-holds/{hold_id}`. An account can be erased at any time: it is closed at once and erased when the hold ends.',
  ],
  'resume-quota-exceeded': [
    409,
    'There is no room for another resume',
    'How many bytes are kept for one user is `MAX_STORED_BYTES_PER_USER`. Erase a resume that is no longer needed: `DELETE /resume-analysis/resumes/{resume_id}`.',
  ],
  'too-many-analyses': [
    409,
    'There are too many analyses',
    'How many are kept for one user is `MAX_ANALYSES_PER_USER`. Erase a resume that is no longer needed, and its analyses go with it: `DELETE /resume-analysis/resumes/{resume_id}`. What has been analysed is answered as before.',
  ],
  'too-many-jobs': [
    409,
    'There are too many jobs',
    'How many are kept for one user, in whatever status, is `MAX_JOBS_PER_USER`. Delete one that is no longer needed: `DELETE /jobs/{job_id}`.',
  ],
  'too-many-revisions': [
    409,
    'The job has been changed too often',
    'Each title, description, requirements, skills and level that candidates may have been scored against is kept, `MAX_REVISIONS_PER_JOB` of one job. Post it anew; its status, salary and the like can still be changed.',
  ],
  'erasure-waits': [
    409,
    'The account is to be erased',
    'Its owner had it erased while a legal hold keeps its data: it stays closed, and is erased when the hold is released. Whoever wants to come back signs in anew once it is gone.',
  ],
  'already-there': [
    409,
    'Its place has been taken',
    'Its person has applied again, or uploaded the same file again, since it went into quarantine. What is there now stays.',
  ],
  'too-many-webhook-endpoints': [
    409,
    'There are too many webhook endpoints',
    'One person has ten at most. Delete one, or let one endpoint take more kinds of events.',
  ],
  'webhook-endpoint-off': [
    409,
    'The webhook endpoint is switched off',
    'Nothing is sent to it: its owner switched it off, it answered 410, or nothing got through for five days (`disabled_reason`). Mend the receiver, then `PATCH` it with `is_active: true`.',
  ],
  'webhook-secret-unreadable': [
    409,
    'The secret of the webhook endpoint cannot be read',
    'It was encrypted with a key that this installation no longer has (operators: `ACCESS_TOKEN_PRIVATE_KEY`). Make a new one with `POST /webhooks/endpoints/{endpoint_id}/rotate-secret`.',
  ],
  'changed-meanwhile': [
    412,
    'It has changed since you read it',
    'The `If-Match` of the request is not the ETag of what is there. Read it again, repeat the change on that, and send its ETag.',
  ],
  'upload-too-large': [
    413,
    'The file is too large',
    'The file is above `MAX_UPLOAD_SIZE` (5 MB unless set otherwise). Save it without large pictures.',
  ],
  'body-too-large': [
    413,
    'The request is too large',
    'A body that is not an upload may have 512 kB. Shorten its texts.',
  ],
  'media-type-unsupported': [
    415,
    'The request has an unsupported media type',
    'Send JSON with `Content-Type: application/json`, or a form (`multipart/form-data`) where a file is asked for.',
  ],
  'resume-type-unsupported': [
    415,
    'The file is of a type that cannot be read',
    'Judged by its bytes, not by its name. Send the resume as PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, plain text, PNG or JPEG.',
  ],
  'resume-type-mismatch': [
    415,
    'The file is not what its name or type says',
    'The ending of the name or the declared type promises one thing, the bytes are another that does not open in its place (rich text named `.doc` does, and is read). Send the original file under its own name.',
  ],
  'validation-failed': [
    422,
    'The request is not valid',
    'A value is missing, unknown or out of range; `errors` names each with a JSON Pointer and says what would be right.',
  ],
  'idempotency-key-reused': [
    422,
    'The key was used for another request',
    'An `Idempotency-Key` stands for one request for a day: its method, address and body. Send a new key with a new request.',
  ],
  'resume-missing': [
    422,
    'There is no resume in the request',
    'Send it as a file or a text named `resume`, or the `resume_id` of one uploaded before.',
  ],
  'resume-empty': [422, 'The file is empty', 'No byte arrived. Choose the resume again and send it once more.'],
  'resume-encrypted': [
    422,
    'The file is protected with a password',
    'Nobody can read it without the password. Save it without one and send that.',
  ],
  'resume-damaged': [
    422,
    'The file is damaged',
    'Its structure is broken, or it breaks the reader. Export it again from the program that made it.',
  ],
  'resume-without-text': [
    422,
    'The file holds no text that can be read',
    'No letter was found in it or recognised in its pictures, or all of its text is invisible. Send the document it was made from, or a PDF exported from that.',
  ],
  'resume-too-large': [
    422,
    'The file takes too much to read',
    'It has too many pages or pictures, or unpacks to far more than a resume. Save it without large pictures.',
  ],
  'resume-too-slow': [
    422,
    'Reading the file took too long',
    'Reading was stopped after `ANALYSIS_TIMEOUT_SECONDS`, for scans and pictures after three times that. Export it again as a plain PDF or DOCX; a scan may pass when the machine is less busy.',
  ],
  'too-many-requests': [
    429,
    'Too many requests',
    'This address has used up its requests for now. Wait as long as `Retry-After` says; operators set `RATE_LIMIT_MAX_REQUESTS` and `RATE_LIMIT_WINDOW_SECONDS`.',
  ],
  'internal-error': [
    500,
    'Something went wrong',
    'The fault is ours, and it is in the log under the `request_id` of the answer. Try again later; report the id if it stays.',
  ],
  'analysis-failed': [
    500,
    'The analysis could not be computed',
    'The fault is ours: every try failed. Send the resume once more later, or in another format.',
  ],
  'too-busy': [
    503,
    'The service is too busy',
    'It is working on more than it can keep up with. Wait as long as `Retry-After` says; operators add a replica, or raise `MAX_REQUESTS_AT_WORK` or `MAX_EVENT_LOOP_DELAY_MS`.',
  ],
  'matches-unavailable': [
    503,
    'Matches cannot be computed',
    'The comparison with the open jobs took too long or broke off. Try again after the seconds named in `Retry-After`; operators find the cause in the log.',
  ],
  'clerk-unavailable': [
    503,
    'Clerk cannot be reached',
    'Sign-in needs Clerk, and it does not answer. Wait as long as `Retry-After` says; operators run `zodie doctor`.',
  ],
  'self-identification-key-wrong': [
    503,
    'The key of the self-identifications is another one',
    'What applicants said of themselves was stored with another key, so it can neither be found nor removed. Operators put back the `SELF_IDENTIFICATION_KEY`, or the file `keys/self-identification.key` under `DATA_DIR`; where it is lost, see `docs/fairness.md`.',
  ],
  'storage-unavailable': [
    503,
    'Files cannot be read',
    'Where files are kept does not answer just now. Try again after the seconds named in `Retry-After`.',
  ],
  'database-unavailable': [
    503,
    'The database cannot be reached',
    'It is away or has no connection left. Wait as long as `Retry-After` says; operators run `zodie doctor`.',
  ],
} as const satisfies Record<string, readonly [status: number, title: string, help: string]>

export type ProblemSlug = keyof typeof PROBLEMS
