import type { KeyboardEvent } from 'react'

/*
 * Keys work while the focus is in a row, so that no letter does something where a person types or a screen reader listens
 * (WCAG 2.1.4).
 */

export const KEYS = [
  { key: 'j', does: 'next', says: 'next applicant' },
  { key: 'k', does: 'previous', says: 'previous' },
  { key: 'o', does: 'open', says: 'open' },
  { key: 'm', does: 'on', says: 'move on' },
  { key: 'x', does: 'out', says: 'reject' },
  { key: 'c', does: 'compare', says: 'compare' },
] as const

export type KeyAction = (typeof KEYS)[number]['does']

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a key asks for; with Ctrl, Meta or Alt it belongs to the browser. */
export const actionOf = ({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAction | undefined =>
  ctrlKey || metaKey || altKey ? undefined : KEYS.find((one) => one.key === key.toLowerCase())?.does
