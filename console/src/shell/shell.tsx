import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Icon } from '../design/icons.tsx'
import { useMe } from '../session/use-session.ts'
import { AccountMenu } from './account-menu.tsx'
import { sectionsFor } from './navigation.ts'
import { OfflineBanner } from './offline.tsx'
import './shell.css'
import { ThemeSwitch } from './theme-switch.tsx'
import { Toaster } from './toaster.tsx'

const Brand = () => (
  <Link to="/" className="brand">
    <img src="/console/icon.svg" width="28" height="28" alt="" />
    ZODIE
  </Link>
)

const Navigation = () => {
  const me = useMe()
  return (
    <nav aria-label="Main">
      {sectionsFor(me).map(({ title, entries }) => (
        <div key={title} className="nav-section">
          <p className="nav-title">{title}</p>
          <ul>
            {entries.map(({ to, label, icon, isExact }) => (
              <li key={label}>
                <Link to={to} className="nav-link" activeOptions={{ exact: isExact === true, includeSearch: false }}>
                  <Icon name={icon} size={18} />
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** Puts the focus on the new view, so that who uses keys or a screen reader is there too. */
const useFocusOnChange = (element: React.RefObject<HTMLElement | null>) => {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== undefined && before.current !== pathname) element.current?.focus()
    before.current = pathname
  }, [pathname, element])
}

export const Shell = () => {
  const main = useRef<HTMLElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  useFocusOnChange(main)
  return (
    <div className="shell">
      <a className="skip no-print" href="#main">
        Skip to the content
      </a>
      <header className="bar no-print">
        <button type="button" className="icon-button menu-button" popoverTarget="menu">
          <Icon name="menu" />
          <span className="only-read">Menu</span>
        </button>
        <Brand />
        <div className="row bar-end">
          <ThemeSwitch />
          <AccountMenu />
        </div>
      </header>
      <div className="rail no-print">
        <Navigation />
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links inside take the keys; this only closes behind them */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div id="menu" popover="auto" className="menu" ref={menu} onClick={() => menu.current?.hidePopover()}>
        <Navigation />
      </div>
      <main id="main" ref={main} tabIndex={-1}>
        <OfflineBanner />
        <Outlet />
        <footer className="foot soft small">
          Scores advise, people decide: no score changes the status of an application.
        </footer>
      </main>
      <Toaster />
    </div>
  )
}
