import { useSyncExternalStore } from 'react'
import { Icon } from '../design/icons.tsx'
import { chooseTheme, useTheme } from './theme.ts'

const system = matchMedia('(prefers-color-scheme: dark)')
const subscribe = (listener: () => void) => {
  system.addEventListener('change', listener)
  return () => system.removeEventListener('change', listener)
}

export const ThemeSwitch = () => {
  const theme = useTheme()
  const isSystemDark = useSyncExternalStore(subscribe, () => system.matches)
  const isDark = theme === 'system' ? isSystemDark : theme === 'dark'
  const next = isDark ? 'light' : 'dark'
  return (
    // What the system shows needs no choice of one's own.
    <button
      type="button"
      className="icon-button"
      onClick={() => chooseTheme((next === 'dark') === isSystemDark ? 'system' : next)}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
      <span className="only-read">{isDark ? 'Use the light look' : 'Use the dark look'}</span>
    </button>
  )
}
