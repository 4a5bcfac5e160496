import { type ReactNode, useEffect, useId, useRef } from 'react'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus inside, closes by Escape and gives the focus back. */
export const Dialog = ({ title, isOpen, onClose, children }: DialogProps) => {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const { current } = element
    if (isOpen && current?.open === false) current.showModal()
    if (!isOpen) current?.close()
  }, [isOpen])
  return (
    <dialog ref={element} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      {isOpen && (
        <div className="stack">
          <h2 id={titleId}>{title}</h2>
          {children}
        </div>
      )}
    </dialog>
  )
}
