import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { PROBLEMS } from '../problem-catalogue.ts'
import { completeDocument } from './complete-document.ts'
import { withFacts } from './operation-facts.ts'
import { DEVELOPMENT_SIGN_IN_SCRIPT, REFERENCE_STYLE } from './reference-page.ts'

interface OpenApiOptions {
  readonly version: string
  /** Adds a sign-in form to the reference page. */
  readonly hasDevelopmentSignIn: boolean
  /** What is posted to others: the `webhooks` of the document. */
  readonly webhooks: Readonly<Record<string, object>>
}

const nameOfSchema = (json: unknown, index: number): string =>
  typeof json === 'object' && json !== null && '$id' in json && typeof json.$id === 'string'
    ? json.$id
    : `Schema${index}`

/** Collects every route's schemas; must be registered before the routes. */
export const registerOpenApi = async (
  app: FastifyInstance,
  { version, hasDevelopmentSignIn, webhooks }: OpenApiOptions,
): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'ZODIE',
        version,
        description:
          'The backend of a hiring platform: jobs, and resumes scored against them with the evidence for every point.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      webhooks,
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'An access token of /login.' } },
      },
      tags: [
        {
          name: 'Sign-in',
          description: 'Clerk owns credentials; its session tokens are exchanged for tokens of ZODIE.',
        },
        { name: 'Users', description: 'Accounts; administrators run them.' },
        { name: 'Profile', description: 'What is stored of oneself: to change, to take along, to erase.' },
        { name: 'Jobs', description: 'Postings.' },
        { name: 'Applications', description: 'One per person and job, its status moved by people only.' },
        { name: 'Resume analysis', description: 'A resume against a job, with evidence.' },
        {
          name: 'Fairness',
          description: 'What applicants say of themselves, if they like, and tables of many people made of it.',
        },
        { name: 'Webhooks', description: 'Events of my jobs and applications, posted to an address of mine.' },
        { name: 'Operations', description: 'For those who run it.' },
      ],
    },
    transform: ({ schema, url, route }) => ({
      schema: schema === undefined || schema.hide === true ? schema : withFacts({ ...route, schema, url }),
      url,
    }),
    // Of an OpenAPI document only its JSON is looked at.
    transformObject: (document) => ('openapiObject' in document ? completeDocument({ ...document.openapiObject }) : {}),
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => nameOfSchema(json, index) },
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    // Everything the page needs comes from here; its own style attributes are all that is inline.
    staticCSP:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    theme: {
      title: 'ZODIE API',
      css: [{ filename: 'zodie.css', content: REFERENCE_STYLE }],
      js: hasDevelopmentSignIn ? [{ filename: 'sign-in.js', content: DEVELOPMENT_SIGN_IN_SCRIPT }] : [],
    },
    uiConfig: { docExpansion: 'list', tryItOutEnabled: true, persistAuthorization: true, displayRequestDuration: true },
  })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  app.get('/docs/problems', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(problemsPage()),
  )
}

/** Where the `type` of every problem points to. */
const problemsPage = (): string => {
  const rows = Object.entries(PROBLEMS).map(
    ([slug, [status, title, help]]) =>
      `<dt id="${slug}"><code>${slug}</code> (${status})</dt><dd>${title}. ${help}</dd>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>ZODIE problems</title><h1>Problems</h1><dl>${rows.join('')}</dl></html>`
}
