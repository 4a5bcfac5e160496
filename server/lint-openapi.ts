import { fileURLToPath } from 'node:url'
import { createConfig, lint } from '@redocly/openapi-core'

/*
 * Holds openapi.json against Redocly's recommended rules: `npm run openapi`. Any finding, warnings too, is exit code 1.
 * The library is used rather than the command line of the same name: that one reports its use and asks for updates.
 */

const DOCUMENT = fileURLToPath(new URL('../openapi.json', import.meta.url))

const RULES = {
  // `/applications/job/{job_id}` beside `/applications/{application_id}/history`: the paths are fixed by existing
  // clients, an id is a number, and no number is called `job`.
  'no-ambiguous-paths': 'off',
} as const

const findings = await lint({
  ref: DOCUMENT,
  config: await createConfig({ extends: ['recommended'], rules: RULES }),
})
for (const { severity, ruleId, message, location } of findings)
  process.stdout.write(`${severity} ${ruleId}: ${message} (${location[0]?.pointer ?? DOCUMENT})\n`)
process.stdout.write(`openapi.json: ${findings.length} findings of Redocly's recommended rules\n`)
if (findings.length > 0) process.exitCode = 1
