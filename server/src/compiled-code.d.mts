/**
 * Keeps what Node compiles, for the next start and for every thread: a third of the time of a short command (measured in
 * docs/performance.md). Where nothing can be written (an image with a read-only root) it does nothing. NODE_COMPILE_CACHE and
 * NODE_DISABLE_COMPILE_CACHE are Node's own settings and win.
 */
export const keepCompiledCode: () => void
