/* Drawn on a grid of 24, for the eye only: what they say is said in words beside them. */

const PATHS = {
  home: 'M4 11 12 4l8 7M6 9.5V20h12V9.5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20',
  target: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  send: 'M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4',
  chart: 'M4 20V5M4 20h16M8 16l4-5 3 3 4-6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM5 20c1-4 4-5 7-5s6 1 7 5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3 19c.8-3.4 3.2-4.5 6-4.5s5.2 1.1 6 4.5M16 4.5a3.5 3.5 0 0 1 0 6.4M18 15c1.6.7 2.6 1.9 3 4',
  briefcase: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1',
  scales: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5 10 17l9-10',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  moon: 'M19 14.5A8 8 0 0 1 9.5 5 7.5 7.5 0 1 0 19 14.5Z',
  alert: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3',
  upload: 'M12 16V4M7 9l5-5 5 5M5 20h14',
  pulse: 'M3 12h4l3-7 4 14 3-7h4',
  back: 'M11 6l-6 6 6 6M5 12h14',
} as const

export type IconName = keyof typeof PATHS

export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={PATHS[name]} />
  </svg>
)
