// Preloaded (NODE_OPTIONS=--import …) by a process whose clock shall be wrong by CLOCK_AHEAD_MS.
const aheadMs = Number(process.env['CLOCK_AHEAD_MS'])

const now = Date.now.bind(Date)
globalThis.Date = new Proxy(Date, {
  construct: (target, given: readonly unknown[], newTarget) =>
    Reflect.construct(target, given.length === 0 ? [now() + aheadMs] : given, newTarget),
  apply: () => String(new Date()),
  get: (target, name) => (name === 'now' ? () => now() + aheadMs : Reflect.get(target, name)),
})
