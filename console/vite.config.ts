import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite'

/** Where `npm run console` finds a running ZODIE. */
const SERVER = process.env['ZODIE_URL'] ?? 'http://127.0.0.1:8000'

/** Libraries say "use client" for servers that render, and there is none here; how long a build takes is no news on a busy machine. */
const NOISE = ['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS']

/** What most people see first: the router would ask for it only once the rest has run. */
const FIRST_VIEW = '/candidate/home/home.tsx'

/** Has the page ask for the first view along with everything else, which spares a way there and back. */
const askForFirstView = (): Plugin => ({
  name: 'ask-for-first-view',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const view = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(FIRST_VIEW))
      const scripts = view === undefined ? [] : [view.fileName, ...view.imports]
      const link =
        (rel: string) =>
        (name: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `/console/${name}` },
          injectTo: 'head',
        })
      return [
        ...scripts.map(link('modulepreload')),
        ...[...(view?.viteMetadata?.importedCss ?? [])].map(link('stylesheet')),
      ].filter(({ attrs }) => !html.includes(`"${attrs?.['href']}"`))
    },
  },
})

export default defineConfig({
  plugins: [askForFirstView()],
  root: import.meta.dirname,
  base: '/console/',
  build: {
    // The content security policy lets no data: address run, and no script within the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The browsers of the last two years: what they lack is not worth its bytes.
    target: 'es2023',
    // They know light-dark() themselves: put into other words it would forget that a sheet of paper is light in the dark too.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    rolldownOptions: {
      onLog: (level, log, handle) => {
        if (!NOISE.includes(log.code ?? '')) handle(level, log)
      },
    },
  },
  server: { proxy: { '/api': SERVER, '/console/examples': SERVER } },
})
