import type { ConsoleFile } from './files.ts'

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>ZODIE</title>
<h1>The console is not built</h1>
<p>ZODIE runs, and its API answers at <a href="/docs">/docs</a>. The web console is made by <code>npm ci</code>, unless
packages for development were left out or scripts were switched off. Build it with <code>npm ci &amp;&amp; npm run console:build</code>,
then start ZODIE again.</p>
</html>
`

/** Said to people where there is no console. */
export const NOT_BUILT: ConsoleFile = {
  body: Buffer.from(PAGE),
  compressed: new Map(),
  contentType: 'text/html; charset=utf-8',
  etag: '"not-built"',
  isImmutable: false,
}
