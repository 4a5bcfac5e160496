/*
 * Builds the console into console/dist. `npm ci` runs this, so it is plain JavaScript: a machine for which no Node comes with the
 * packages may have one that runs no TypeScript. Without the packages for development there is nothing to build with.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const here = import.meta.dirname
const dist = join(here, 'dist')

/** Below this a compressed answer is no faster. */
const MIN_BYTES = 512
const COMPRESSIBLE = /\.(js|css|html|svg)$/

const compressAll = () => {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const path = join(dist, name)
    if (!COMPRESSIBLE.test(name) || statSync(path).size < MIN_BYTES) continue
    const body = readFileSync(path)
    writeFileSync(`${path}.br`, brotliCompressSync(body))
    writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }))
  }
}

// What is built is for use, whoever has it built: within a test run React would come as for development.
process.env.NODE_ENV = 'production'

const vite = await import('vite').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
})
if (vite === undefined) {
  console.log('The console is not built: Vite is not installed (npm ci without --omit=dev brings it).')
} else {
  await vite.build({ root: here, configFile: join(here, 'vite.config.ts'), logLevel: 'warn' })
  compressAll()
}
