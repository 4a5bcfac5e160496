import { useEffect, useSyncExternalStore } from 'react'
import { Icon } from '../design/icons.tsx'
import { dismissToast, type Toast, toastStore } from './toasts.ts'

// What went well is soon known; a problem stays until it is read.
const DONE_MS = 6000

const ToastCard = ({ toast: { id, tone, text } }: { readonly toast: Toast }) => {
  useEffect(() => {
    if (tone !== 'done') return
    const timer = setTimeout(() => dismissToast(id), DONE_MS)
    return () => clearTimeout(timer)
  }, [id, tone])
  return (
    <li className={`toast tone-${tone === 'done' ? 'good' : 'weak'}`}>
      <span className="toned">
        <Icon name={tone === 'done' ? 'check' : 'alert'} />
      </span>
      <p className="grow">{text}</p>
      <button type="button" className="icon-button" onClick={() => dismissToast(id)}>
        <Icon name="close" size={18} />
        <span className="only-read">Close this message</span>
      </button>
    </li>
  )
}

export const Toaster = () => {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.current)
  return (
    <section className="toaster no-print" aria-label="Messages" aria-live="polite">
      <ul>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  )
}
