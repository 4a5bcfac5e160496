import { Dialog } from './dialog.tsx'
import { ProblemNote } from './loaded.tsx'
import { Button } from './parts.tsx'

interface ConfirmProps {
  readonly title: string
  /** What will follow from it. */
  readonly text: string
  readonly action: string
  readonly isDangerous?: boolean
  readonly isOpen: boolean
  readonly isBusy: boolean
  /** Why it could not be done; absent where that is said elsewhere. */
  readonly error?: Error | null
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks once more before something that others will feel. */
export const Confirm = ({
  title,
  text,
  action,
  isDangerous = false,
  isBusy,
  isOpen,
  error = null,
  ...rest
}: ConfirmProps) => (
  <Dialog title={title} isOpen={isOpen} onClose={rest.onClose}>
    <p>{text}</p>
    {error !== null && <ProblemNote error={error} />}
    <div className="row">
      <Button look={isDangerous ? 'danger' : 'primary'} isBusy={isBusy} onClick={rest.onConfirm}>
        {action}
      </Button>
      <Button onClick={rest.onClose}>Leave it as it is</Button>
    </div>
  </Dialog>
)
