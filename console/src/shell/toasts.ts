/** A sentence that comes and goes at the edge of the page. */
export interface Toast {
  readonly id: number
  readonly tone: 'problem' | 'done'
  readonly text: string
}

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

const change = (next: readonly Toast[]): void => {
  toasts = next
  for (const listener of listeners) listener()
}

const MAX_SHOWN = 3

export const showToast = (toast: Omit<Toast, 'id'>): void => {
  lastId += 1
  const others = toasts.filter(({ text }) => text !== toast.text)
  change([...others, { ...toast, id: lastId }].slice(-MAX_SHOWN))
}

export const dismissToast = (id: number): void => change(toasts.filter((toast) => toast.id !== id))

export const toastStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: (): readonly Toast[] => toasts,
}
