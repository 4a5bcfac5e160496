import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { CreateBucketCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import type { S3Place } from '../src/storage/s3.ts'
import { freePort } from './free-port.ts'

/** Swift of OpenStack with its S3 interface, which checks every signature: Debian's packages, four processes, a folder for its disk. */
export interface SwiftServer {
  readonly place: S3Place
  close(): Promise<void>
}

const PYTHON = '/usr/bin/python3'
const PARTS = ['account', 'container', 'object'] as const

/** Whether `apt-get install swift-proxy swift-account swift-container swift-object` has been done here. */
export const hasSwift = (): boolean =>
  ['proxy', ...PARTS].every((part) => existsSync(`/usr/bin/swift-${part}-server`)) && existsSync(PYTHON)

/** Each ring with one disk, in one process: the ring builder's own command takes a second for each step. */
const RINGS = `
import sys
from swift.common.ring import RingBuilder
folder, ports = sys.argv[1], sys.argv[2:]
for name, port in zip(('account', 'container', 'object'), ports):
    ring = RingBuilder(4, 1, 0)
    ring.add_dev({'region': 1, 'zone': 1, 'ip': '127.0.0.1', 'port': int(port), 'device': 'disk', 'weight': 1,
                  'replication_ip': '127.0.0.1', 'replication_port': int(port)})
    ring.rebalance()
    ring.get_ring().save(f'{folder}/{name}.ring.gz')
`

const common = (folder: string, port: number) => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${userInfo().username}
swift_dir = ${folder}
devices = ${folder}/devices
mount_check = false
log_address = ${folder}/log
`

const partConfig = (folder: string, part: string, port: number) => `${common(folder, port)}
[pipeline:main]
pipeline = ${part}-server
[app:${part}-server]
use = egg:swift#${part}
`

const CREDENTIALS = { accessKeyId: 'test:tester', secretAccessKey: 'testing' }

// The cache stands in the pipeline because sign-in asks for it; nothing listens at its address, and it does without. A part that is
// late, on a machine that is busy, would be left alone for a minute after ten errors.
const proxyConfig = (folder: string, port: number) => `${common(folder, port)}
[pipeline:main]
pipeline = catch_errors cache s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
error_suppression_interval = 0
conn_timeout = 30
node_timeout = 60
allow_account_management = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:s3api]
use = egg:swift#s3api
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:slo]
use = egg:swift#slo
`

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

/** The first request that all four answer makes the bucket. */
const makeBucket = async (place: S3Place): Promise<void> => {
  const { bucket: Bucket, region, endpoint = '', credentials = CREDENTIALS } = place
  const client = new S3Client({ region, endpoint, credentials, forcePathStyle: true })
  for (let tries = 1; ; tries++)
    try {
      await client.send(new CreateBucketCommand({ Bucket }))
      return client.destroy()
    } catch (error) {
      // Of a try whose answer was an error of one that began too late.
      if (error instanceof S3ServiceException && error.name.startsWith('BucketAlready')) return client.destroy()
      if (tries === 100) throw error
      await delay(300)
    }
}

export const startSwift = async (): Promise<SwiftServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'zodie-swift-'))
  await mkdir(join(folder, 'devices', 'disk'), { recursive: true })
  const [proxyPort, ...ports] = [await freePort(), await freePort(), await freePort(), await freePort()]
  await promisify(execFile)(PYTHON, ['-c', RINGS, folder, ...ports.map(String)])
  await writeFile(join(folder, 'proxy.conf'), proxyConfig(folder, proxyPort))
  for (const [at, part] of PARTS.entries())
    await writeFile(join(folder, `${part}.conf`), partConfig(folder, part, ports[at] ?? 0))
  const children = ['proxy', ...PARTS].map((part) =>
    spawn(`/usr/bin/swift-${part}-server`, [join(folder, `${part}.conf`)], { stdio: 'ignore' }),
  )
  const close = async () => {
    await Promise.all(children.map(stop))
    await rm(folder, { recursive: true, force: true })
  }
  const place: S3Place = {
    bucket: 'resumes',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${proxyPort}`,
    credentials: CREDENTIALS,
    usesPathStyle: true,
    prefix: 'zodie/',
    timeoutMs: 30_000,
  }
  try {
    await makeBucket(place)
    return { place, close }
  } catch (error) {
    await close()
    throw error
  }
}
