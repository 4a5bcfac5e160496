import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  at,
  listAt,
  mappingsOf,
  namesIn,
  PATHS,
  ROOT,
  read,
  readYaml,
  SETTING_NAMES,
  type Yaml,
} from '../deployed-files.ts'

const FOLDER = 'deploy/kubernetes'
const manifests = [...namesIn(FOLDER, '.yaml'), `${FOLDER}/canary/api.yaml`].flatMap((path) =>
  path.endsWith('kustomization.yaml')
    ? []
    : readYaml(path).map((manifest): [string, Yaml] => [
        `${path}: ${String(at(manifest, 'kind'))} ${String(at(manifest, 'metadata', 'name'))}`,
        manifest,
      ]),
)
const pods = manifests.flatMap(([name, manifest]): [string, Yaml][] => {
  const spec = at(manifest, 'spec', 'template', 'spec')
  return spec === undefined ? [] : [[name, spec as Yaml]]
})
const findNamed = (kind: string, name: string): Yaml | undefined =>
  manifests.find(([, one]) => at(one, 'kind') === kind && at(one, 'metadata', 'name') === name)?.[1]

interface Model {
  validate(): void
}

/** The published schema of a manifest's kind, from Kubernetes' own OpenAPI document. */
const modelOf = async (manifest: Yaml): Promise<Model> => {
  const group = `kubernetes-models/${String(at(manifest, 'apiVersion'))}`
  const models: Readonly<Record<string, new (data: Yaml) => Model>> = await import(/* @vite-ignore */ group)
  const Kind = models[String(at(manifest, 'kind'))]
  if (Kind === undefined) throw new Error(`Kubernetes has no ${String(at(manifest, 'kind'))}.`)
  return new Kind(manifest)
}

describe('the manifests', () => {
  it.each(manifests)('%s is what Kubernetes takes', async (_, manifest) => {
    const model = await modelOf(manifest)
    expect(() => model.validate()).not.toThrow()
  })

  it('are looked at closely enough to see a mistake', async () => {
    const deployment = structuredClone(findNamed('Deployment', 'zodie-api') ?? {})
    Object.assign(Object(at(deployment, 'spec')), { replicas: 'two' })
    const model = await modelOf(deployment)
    expect(() => model.validate()).toThrow(/replicas/)
  })

  it.each(namesIn(FOLDER, 'kustomization.yaml').concat(`${FOLDER}/canary/kustomization.yaml`))(
    '%s names files that are there',
    (path) => {
      const folder = path.replace(/[^/]+$/, '')
      const [kustomization] = readYaml(path)
      const resources = listAt(kustomization, 'resources')
      expect(resources.length).toBeGreaterThan(0)
      for (const resource of resources) expect(existsSync(`${ROOT}${folder}${String(resource)}`)).toBe(true)
    },
  )

  it.each(pods)('%s can become nobody and write nowhere but in its own folders', (_, pod) => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [
        {
          securityContext: {
            ...{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
          },
          resources: { requests: { cpu: expect.anything(), memory: expect.anything() } },
        },
      ],
    })
  })

  it.each(pods)('%s is given settings that exist', (_, pod) => {
    for (const { name } of listAt(pod, 'containers', 0, 'env') as readonly { name: string }[])
      expect(SETTING_NAMES).toContain(name)
  })

  it('keep settings that exist, secret ones in the secret', () => {
    const [secret] = readYaml(`${FOLDER}/secret.example.yaml`)
    const settings = Object.keys(Object(at(findNamed('ConfigMap', 'zodie-settings'), 'data')))
    for (const name of [...settings, ...Object.keys(Object(at(secret, 'stringData')))])
      expect(SETTING_NAMES).toContain(name)
    for (const name of settings) expect(name).not.toMatch(/SECRET|KEY|(DATABASE|REDIS)_URL$/)
    expect(read(`${FOLDER}/kustomization.yaml`)).not.toContain('- secret.example.yaml')
  })

  it.each(pods)('%s is probed where it answers', (_, pod) => {
    const container = at(pod, 'containers', 0)
    const ports = listAt(container, 'ports').map((port) => at(port, 'name'))
    const listens = (listAt(container, 'env') as readonly Yaml[]).filter(({ name }) => /PORT$/.test(String(name)))
    expect(listAt(container, 'ports').map((port) => String(at(port, 'containerPort')))).toEqual(
      listens.map(({ value }) => value),
    )
    for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe'].map((name) => at(container, name))) {
      if (probe === undefined) continue
      expect(PATHS).toContain(at(probe, 'httpGet', 'path'))
      expect(ports).toContain(at(probe, 'httpGet', 'port'))
    }
  })

  it('probe every process that stays', () => {
    for (const [, pod] of pods.filter(([name]) => name.includes('Deployment')))
      expect(at(pod, 'containers', 0)).toMatchObject({
        ...{ startupProbe: {}, livenessProbe: {}, readinessProbe: {} },
      })
  })

  it.each(
    manifests.filter(([, one]) =>
      ['PodDisruptionBudget', 'HorizontalPodAutoscaler', 'Service'].includes(String(at(one, 'kind'))),
    ),
  )('%s is about pods that there are', (_, manifest) => {
    const target = at(manifest, 'spec', 'scaleTargetRef')
    if (target !== undefined) {
      expect(findNamed(String(at(target, 'kind')), String(at(target, 'name')))).toBeDefined()
      return
    }
    const wanted = at(manifest, 'spec', 'selector', 'matchLabels') ?? at(manifest, 'spec', 'selector')
    const labels = manifests.map(([, one]) => at(one, 'spec', 'template', 'metadata', 'labels'))
    expect(labels).toContainEqual(expect.objectContaining(wanted as object))
  })

  it('scale the workers by how long an upload waits', () => {
    const metrics = [...mappingsOf(findNamed('HorizontalPodAutoscaler', 'zodie-worker'))]
    expect(metrics).toContainEqual({
      ...{ name: 'zodie_queue_oldest_seconds', selector: { matchLabels: { task: 'analyze-resume' } } },
    })
  })

  it('have a canary that differs in its name, track and number only', () => {
    const text = read(`${FOLDER}/api.yaml`).split('---')[0] ?? ''
    const canary = read(`${FOLDER}/canary/api.yaml`)
    const stable = canary.replace('zodie-api-canary', 'zodie-api').replace('replicas: 1', 'replicas: 2')
    expect(stable.replaceAll('track: canary', 'track: stable').trim()).toBe(text.trim())
  })

  it.skipIf(spawnSync('kubectl', ['version', '--client']).status !== 0).each([FOLDER, `${FOLDER}/canary`])(
    '%s is put together by kubectl',
    (folder) => {
      const { status, stdout } = spawnSync('kubectl', ['kustomize', `${ROOT}${folder}`], { encoding: 'utf8' })
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('namespace: zodie') })
    },
  )
})
