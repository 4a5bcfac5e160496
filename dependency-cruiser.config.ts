import type { IConfiguration } from 'dependency-cruiser'

/*
 * What each part may touch, after docs/architecture.md. Run by architecture.test.ts, which also proves that these
 * rules see the modules and catch what they are meant to catch.
 */
const PLATFORM = 'cache|database|queue|storage|http|documents|identity|outgoing|printing|taxonomy|telemetry'
const DOMAINS =
  'auth|fairness|links|users|profile|jobs|applications|decisions|review-requests|retention|matching|resume-analysis|webhooks|idempotency|operations|optimus'
const TESTS = '[.]test[.]ts$|^(server|engine|console)/test/'

export const architecture = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module. Types alone may point both ways.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'engine-is-pure',
      comment: 'The engine has no Node, no network and no other workspace: it must run in a browser as it is.',
      severity: 'error',
      from: { path: '^engine/src', pathNot: TESTS },
      to: { pathNot: '^engine/src|^node_modules/(libphonenumber-js|saxes|xmlchars|tinyld)/' },
    },
    {
      name: 'engine-walks-one-way',
      comment: 'Document → Resume → Match → Advice; skills and job know nothing of resumes.',
      severity: 'error',
      from: { path: '^engine/src/(document|skills|job)/', pathNot: TESTS },
      to: { path: '^engine/src/(resume|match|advice)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engine-by-its-door',
      comment: 'Other workspaces use what engine/src/index.ts offers.',
      severity: 'error',
      from: { path: '^(server|sdk|console)/', pathNot: TESTS },
      to: { path: '^engine/src/', pathNot: '^engine/src/index[.]ts$' },
    },
    {
      name: 'platform-knows-no-domain',
      comment: 'The platform serves any domain; what belongs to one is given to it as a parameter.',
      severity: 'error',
      from: { path: `^server/src/(${PLATFORM})/`, pathNot: TESTS },
      to: { path: `^server/src/(${DOMAINS}|cli)/|^server/src/(app|worker|serve|deps)[.]ts$|^server/src/main[.]mjs$` },
    },
    {
      name: 'sql-in-queries-only',
      comment: 'SQL has one place per domain.',
      severity: 'error',
      from: {
        path: `^server/src/(${DOMAINS})/`,
        pathNot: `${TESTS}|/queries[.]ts$|^server/src/operations/health[.]ts$`,
      },
      to: { path: '^node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'queries-decide-nothing',
      comment: 'Queries return rows; commands, routes and tasks call them, never the other way round.',
      severity: 'error',
      from: { path: `^server/src/(${DOMAINS})/queries[.]ts$` },
      to: { path: '/(routes|commands|tasks)[.]ts$' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules decide on what they are given.',
      severity: 'error',
      from: { path: `^server/src/(${DOMAINS})/rules[.]ts$` },
      to: {
        path: `/(queries|commands|routes|tasks)[.]ts$|^server/src/(${PLATFORM})/|^node:`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'sdk-stands-alone',
      comment: 'The client has no runtime dependency.',
      severity: 'error',
      from: { path: '^sdk/src', pathNot: TESTS },
      to: { pathNot: '^sdk/src' },
    },
    {
      name: 'console-uses-the-sdk-only',
      comment: 'There is no second way from the console to the API.',
      severity: 'error',
      from: { path: '^console/', pathNot: `${TESTS}|^console/(build[.]mjs|vite[.]config[.]ts)$` },
      to: {
        pathNot:
          '^(console|sdk)/|^node_modules/(react|react-dom|@clerk/react|@tanstack|@radix-ui|@types|d3-scale|d3-shape)/',
      },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { pathNot: `${TESTS}|^fixtures/|^eval/|^bench/|[.]config[.]ts$` },
      to: { path: `${TESTS}|^eval/|^bench/|^node_modules/(vitest|fast-check|docx|playwright-core|axe-core)/` },
    },
    {
      name: 'invented-people-for-seed-only',
      comment:
        '`zodie seed` fills a database with the invented people of the fixtures; nothing else in the product may.',
      severity: 'error',
      from: { pathNot: `${TESTS}|^fixtures/|^eval/|^bench/|^server/src/seed/` },
      to: { path: '^fixtures/' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What the build makes of the console is no source.
    exclude: { path: '^console/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
} satisfies IConfiguration
