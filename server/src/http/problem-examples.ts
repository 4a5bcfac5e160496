import { PROBLEMS, type ProblemSlug } from '../problem-catalogue.ts'

/** The sentence that each problem is answered with, for one case of it; the OpenAPI document shows them. */
const DETAILS = {
  'malformed-request': 'The request is not valid JSON.',
  'webhook-signature-invalid': 'The event is not signed with the secret of this installation.',
  'not-signed-in': 'Sign in first: send an access token as Authorization: Bearer.',
  'access-token-invalid': 'Your access token is wrong or has expired. Refresh it or sign in again.',
  'clerk-token-invalid': 'The Clerk session token is wrong or has expired. Sign in again.',
  'refresh-token-invalid': 'The refresh token is wrong or has expired. Sign in again.',
  'email-missing': 'Your Clerk account has no email address. Add one there, then sign in again.',
  'email-unverified': 'Verify your email address with Clerk first, then sign in again.',
  'account-deactivated': 'This account has been deactivated. Ask an administrator about it.',
  'not-yours': 'Only the employer who posted this job, or an administrator, may do this.',
  'administrators-only': 'Only an administrator may do this.',
  'route-not-found': 'There is nothing at GET /api/v1/job.',
  'job-not-found': 'There is no job 7.',
  'resume-not-found': 'You have no resume 7.',
  'resume-page-not-found': 'This resume has no page 7.',
  'analysis-not-found': 'You have no analysis 7.',
  'user-not-found': 'There is no user 7.',
  'application-not-found': 'There is no application 7.',
  'idempotency-key-in-flight': 'The first request with this Idempotency-Key is still at work. Try again in a moment.',
  'status-move-illegal': 'This job is archived and cannot become active. It can go nowhere from there.',
  'email-taken': 'An account with this email address exists.',
  'account-linked':
    'The account of this email address belongs to another sign-in. Sign in with that one, or ask an administrator to unlink it.',
  'last-administrator': 'This is the last active administrator. Make somebody else one first.',
  'already-applied': 'You have applied to job 7 before; it is screening.',
  'job-not-open': 'This job takes no applications: it is closed.',
  'own-job': 'This job is your own: others apply to it.',
  'application-closed': 'The application is rejected: what you sent stays as it is.',
  'changed-meanwhile': 'Somebody has changed this since you read it. Read it again and repeat your change on that.',
  'upload-too-large': 'The resume is larger than 5 MB. Save it without photos or with smaller ones, and send that.',
  'body-too-large': 'The request is larger than is taken here.',
  'media-type-unsupported': 'Send JSON with Content-Type: application/json, or a form where a file is asked for.',
  'resume-type-unsupported':
    'This is a ZIP archive. Send the resume as PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, plain text, PNG or JPEG.',
  'resume-type-mismatch': 'The file is named resume.pdf but is a program. Send the original file under its own name.',
  'validation-failed': 'limit must be at most 100.',
  'idempotency-key-reused':
    'This Idempotency-Key was sent before with another request. Send a new key for a new request.',
  'resume-missing': 'Send the resume as a file or a text named resume, or a resume_id of one uploaded before.',
  'resume-quota-exceeded':
    'Your resumes take 99.8 MB of the 104.9 MB that are kept for you, and this one has 5.2 MB. Erase one that you no longer need and send this one again.',
  'too-many-analyses':
    'You have 2000 analyses, as many as are kept for you. Erase a resume that you no longer need, and its analyses with it, and send this one again.',
  'too-many-jobs':
    'You have 1000 jobs, as many as are kept for you. Delete one that you no longer need and post this one again.',
  'too-many-revisions':
    'What candidates are scored against was changed in this job as often as it may be, to revision 200. Close it and post it anew as another job.',
  'resume-empty': 'The file is empty. Choose the resume again and send it once more.',
  'resume-encrypted':
    'The PDF is protected with a password, so it cannot be read. Save a copy without a password and upload that.',
  'resume-damaged':
    'The PDF is damaged or incomplete and cannot be opened. Export it again from the program that made it.',
  'resume-without-text': 'The file holds no text. Upload a resume with text in it.',
  'resume-too-large':
    'Reading the file took more memory than a resume may use. Save it without large pictures and drawings.',
  'resume-too-slow':
    'Reading the file took too long. Export it again from the program that made it, as a plain PDF or DOCX.',
  'too-many-requests': 'Too many requests. Try again in 12 seconds.',
  'too-busy': 'The service has more to do than it can keep up with just now. Try again in a few seconds.',
  'not-acceptable': 'A report comes as text/html or as application/pdf. Ask for one of these in Accept.',
  'deleted-meanwhile': 'Something this needs was deleted a moment ago. Read it again and repeat your change on that.',
  collided: 'Another request changed the same things at the same moment. Send it again.',
  'review-request-not-found': 'There is no review request 7 on this application.',
  'review-open': 'You have asked for this before, and it has not been answered yet. Wait for the answer.',
  'review-answered': 'Request 7 has been answered: upheld. An answer stays as it was given.',
  'review-outcome-illegal': 'A request for an explanation cannot end as upheld; it ends as explained.',
  'legal-hold': 'A legal hold keeps this from being deleted or written over. An administrator can release it.',
  'erasure-waits':
    'The owner of this account had it erased; a legal hold keeps what it holds for now. It stays closed until it is erased.',
  'legal-hold-not-found': 'There is no legal hold 7.',
  'quarantine-not-found': 'There is nothing with the id 7 in quarantine that can be restored.',
  'already-there': 'Its person has applied again, or sent the same file again: what is there now stays.',
  'task-not-found': 'There is no task 0b8f9a3e-6f5a-4b1e-9a51-5d0f8b1d6c2e.',
  'task-not-dead': 'The task 0b8f9a3e-6f5a-4b1e-9a51-5d0f8b1d6c2e is running: it needs no retry.',
  'webhook-endpoint-not-found': 'You have no webhook endpoint 7.',
  'webhook-delivery-not-found': 'You have no webhook delivery 7.',
  'too-many-webhook-endpoints': 'You have 10 webhook endpoints, which is as many as there may be. Delete one first.',
  'webhook-endpoint-off': 'This endpoint is switched off. Switch it on first.',
  'webhook-secret-unreadable': 'The secret of this endpoint cannot be read any more. Make a new one.',
  'self-identification-key-wrong': 'This process has another key than the self-identifications were stored with.',
  'matches-unavailable': 'Your matches cannot be computed just now. Ask again in a moment.',
  'storage-unavailable': 'The file cannot be read just now. Try again in a moment.',
  'clerk-unavailable': 'Clerk does not answer just now. Try again in a moment.',
  'database-unavailable': 'The service cannot reach its database just now. Try again in a moment.',
} as const satisfies Partial<Record<ProblemSlug, string>>

/** Those that a route may promise: they have an example. */
export type PromisedSlug = keyof typeof DETAILS

const exampleOf = (slug: ProblemSlug, detail: string) => {
  const [status, title] = PROBLEMS[slug]
  const problem = {
    type: `/docs/problems#${slug}`,
    title,
    status,
    detail,
    instance: '/api/v1/jobs/7',
    request_id: '3f0c2a52-7f0b-4d0f-9a51-6b4f4d0a3c1e',
  }
  const errors = slug === 'validation-failed' ? { errors: [{ pointer: '/query/limit', detail }] } : {}
  return { summary: title, value: { ...problem, ...errors } }
}

/** Slug → its example, as `components.examples` of OpenAPI holds them. */
export const PROBLEM_EXAMPLES: Readonly<Record<string, ReturnType<typeof exampleOf>>> = Object.fromEntries(
  // The keys are those of the table.
  Object.entries(DETAILS).map(([slug, detail]) => [slug, exampleOf(slug as ProblemSlug, detail)]),
)
