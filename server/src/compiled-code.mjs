import { enableCompileCache, getCompileCacheDir } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Inside the installation: who can write there can change the program anyway, which is not so in a folder for everybody's temporary files. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/zodie', import.meta.url))

export const keepCompiledCode = () => {
  enableCompileCache(process.env['NODE_COMPILE_CACHE'] ?? FOLDER)
  const kept = getCompileCacheDir()
  // Threads begin without it unless the environment names it; Node adds a folder for its own version to what it is given.
  if (kept !== undefined) process.env['NODE_COMPILE_CACHE'] ??= FOLDER
}
