import { useEffect } from 'react'

/** What the tab and the history are called; screen readers say it when the view changes. */
export const useTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ZODIE`
  }, [title])
}
