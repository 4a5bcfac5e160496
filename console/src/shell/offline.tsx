import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => onlineManager.subscribe(listener)

/** Says why nothing new comes; what was loaded stays readable. */
export const OfflineBanner = () => {
  const isOnline = useSyncExternalStore(subscribe, () => onlineManager.isOnline())
  return (
    <div role="status">
      {!isOnline && (
        <p className="offline">
          You are offline. What is shown was loaded before; ZODIE goes on when the network is back.
        </p>
      )}
    </div>
  )
}
