import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { createSecretBox, firstOfBoxes } from './secret-box.ts'

const { privateKey } = generateKeyPairSync('ed25519')
const SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'

it('opens what it sealed, also as another process with the same key', async () => {
  const sealed = await createSecretBox(privateKey, 'webhooks').seal(SECRET)
  expect(sealed).not.toContain(SECRET.slice(6))
  expect(await createSecretBox(privateKey, 'webhooks').open(sealed)).toBe(SECRET)
})

it('never seals to the same text twice', async () => {
  const box = createSecretBox(privateKey, 'webhooks')
  expect(await box.seal(SECRET)).not.toBe(await box.seal(SECRET))
})

it('opens nothing of another key, of another purpose, or changed', async () => {
  const box = createSecretBox(privateKey, 'webhooks')
  const sealed = await box.seal(SECRET)
  const other = createSecretBox(generateKeyPairSync('ed25519').privateKey, 'webhooks')
  const cut = sealed.replace(/.{4}$/, 'AAAA')
  expect(await other.open(sealed)).toBeUndefined()
  expect(await createSecretBox(privateKey, 'letters').open(sealed)).toBeUndefined()
  for (const changed of [cut, '', SECRET]) expect(await box.open(changed)).toBeUndefined()
})

it('opens what the former key sealed while that is given, and seals with the new one', async () => {
  const former = createSecretBox(privateKey, 'webhooks')
  const current = createSecretBox(generateKeyPairSync('ed25519').privateKey, 'webhooks')
  const both = firstOfBoxes(current, [former])
  expect(await both.open(await former.seal(SECRET))).toBe(SECRET)
  expect(await current.open(await both.seal(SECRET))).toBe(SECRET)
  expect(await both.open(SECRET)).toBeUndefined()
})

it('seals anew what the former key sealed, and leaves alone what needs no new seal or gets none', async () => {
  const former = createSecretBox(privateKey, 'webhooks')
  const current = createSecretBox(generateKeyPairSync('ed25519').privateKey, 'webhooks')
  const both = firstOfBoxes(current, [former])
  const renewed = await both.reseal(await former.seal(SECRET))
  expect(await current.open(renewed)).toBe(SECRET)
  for (const kept of [renewed, SECRET]) expect(await both.reseal(kept)).toBe(kept)
  const alone = await former.seal(SECRET)
  expect(await former.reseal(alone)).toBe(alone)
})
