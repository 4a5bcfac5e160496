import { type ReactNode, useId, useState } from 'react'

interface DefinitionProps {
  /** What is defined. */
  readonly of: string
  readonly children: ReactNode
}

/**
 * What a figure means, for who points at the mark, gives it the focus or presses it; Escape takes it away (WCAG 1.4.13).
 * It lies over what follows the `defined` around it, as wide as that.
 */
export const Definition = ({ of, children }: DefinitionProps) => {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside takes focus and keys; this only follows the pointer
    <span className="definition no-print" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        className="definition-mark"
        aria-label={`What “${of}” means`}
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      >
        ?
      </button>
      <span id={id} role="tooltip" className="definition-text" hidden={!isOpen}>
        {children}
      </span>
    </span>
  )
}
