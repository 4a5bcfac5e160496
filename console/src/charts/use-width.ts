import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** An element and how wide it is, in pixels, also after the window changed. */
export const useWidth = (): readonly [RefObject<HTMLElement | null>, number] => {
  const element = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    setWidth(current.clientWidth)
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
