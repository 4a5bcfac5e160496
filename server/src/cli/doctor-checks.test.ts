import { expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { installationChecks } from './doctor-checks.ts'

const examineAddress = (environment: 'development' | 'production', publicUrl?: string) => {
  const config = { ...readConfig({}), environment, publicUrl }
  return installationChecks.find(({ part }) => part === 'address')?.examine(config)
}

it('says what links begin with', () => {
  expect(examineAddress('development')).toContain('PUBLIC_URL is unset')
  expect(examineAddress('production', 'https://api.example.com')).toBe('links begin with https://api.example.com')
})

it('calls it wrong that a production takes the word of whoever asks', () =>
  expect(() => examineAddress('production')).toThrow('Set PUBLIC_URL.'))
