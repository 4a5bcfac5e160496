import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildProgram } from '../../server/src/cli/program.ts'
import { namesIn, ROOT, read, SETTING_NAMES } from '../deployed-files.ts'

const services = namesIn('deploy/systemd', '.service')
const valuesOf = (unit: string, key: string): readonly string[] =>
  [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value = '']) => value)

describe('the systemd units', () => {
  it.each(services)('%s starts a command that there is', (path) => {
    const [start = ''] = valuesOf(read(path), 'ExecStart')
    const [node, , main = '', command] = start.split(' ')
    expect(node).toBe('/srv/zodie/node_modules/.bin/node')
    expect(existsSync(ROOT + main)).toBe(true)
    expect(buildProgram().commands.map((one) => one.name())).toContain(command)
  })

  it.each(services)('%s gives settings that exist, and little power', (path) => {
    const unit = read(path)
    for (const assignment of valuesOf(unit, 'Environment')) expect(SETTING_NAMES).toContain(assignment.split('=')[0])
    for (const [key, value] of [
      ['User', 'zodie'],
      ['ProtectSystem', 'strict'],
      ['NoNewPrivileges', 'true'],
      ['CapabilityBoundingSet', ''],
      ['StateDirectory', 'zodie'],
    ] as const)
      expect(valuesOf(unit, key), key).toEqual([value])
  })

  it.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)('are understood by systemd', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zodie-units-'))
    try {
      const units = [...services, ...namesIn('deploy/systemd', '.timer')].map((path) => {
        const unit = join(folder, (path.split('/').at(-1) ?? '').replace('@.', '@8101.'))
        // What is installed elsewhere is not there while it is checked.
        writeFileSync(unit, read(path).replace('/srv/zodie/node_modules/.bin/node', '/bin/true'))
        return unit
      })
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], { encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
