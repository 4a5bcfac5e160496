#!/usr/bin/env node
// `npx zodie` runs whatever Node the machine has; ZODIE runs on the one the repository pins. This file is plain
// JavaScript so that an older Node gets far enough to hand over.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const NEEDED_MAJOR = 24
const main = fileURLToPath(new URL('../src/main.mjs', import.meta.url))
const pinned = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))
const isOwnEnough = Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR
const node = existsSync(pinned) ? pinned : isOwnEnough ? process.execPath : undefined

if (node === undefined) {
  console.error(
    `ZODIE needs Node ${NEEDED_MAJOR}; this is ${process.versions.node}, and no pinned one is installed for ${process.platform}-${process.arch}. Run npm ci, or install Node ${NEEDED_MAJOR}.`,
  )
  process.exit(1)
}

const child = spawn(node, ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
// Ctrl-C reaches the child by itself too; it takes two signals at once for one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`${node} cannot be started (${error.message}). Run npm ci, or install Node ${NEEDED_MAJOR}.`)
  process.exitCode = 1
})
child.on('exit', (code, signal) => {
  // As shells have it: 128 and the signal's number.
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
})
