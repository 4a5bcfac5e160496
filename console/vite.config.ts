import { defineConfig } from 'vite'

/** Where `npm run console` finds a running ZODIE. */
const SERVER = process.env['ZODIE_URL'] ?? 'http://127.0.0.1:8000'

/** Libraries say "use client" for servers that render, and there is none here; how long a build takes is no news on a busy machine. */
const NOISE = ['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS']

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  build: {
    // The content security policy lets no data: address run, and no script within the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The browsers of the last two years: what they lack is not worth its bytes.
    target: 'es2023',
    rolldownOptions: {
      onLog: (level, log, handle) => {
        if (!NOISE.includes(log.code ?? '')) handle(level, log)
      },
    },
  },
  server: { proxy: { '/api': SERVER, '/console/examples': SERVER } },
})
