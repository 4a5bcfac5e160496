import { Dialog } from '../design/dialog.tsx'
import { Button } from '../design/parts.tsx'

interface ConfirmProps {
  readonly title: string
  /** What will follow from it. */
  readonly text: string
  readonly action: string
  readonly isDangerous?: boolean
  readonly isOpen: boolean
  readonly isBusy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks once more before something that others will feel. */
export const Confirm = ({ title, text, action, isDangerous = false, isBusy, isOpen, ...rest }: ConfirmProps) => (
  <Dialog title={title} isOpen={isOpen} onClose={rest.onClose}>
    <p>{text}</p>
    <div className="row">
      <Button look={isDangerous ? 'danger' : 'primary'} isBusy={isBusy} onClick={rest.onConfirm}>
        {action}
      </Button>
      <Button onClick={rest.onClose}>Leave it as it is</Button>
    </div>
  </Dialog>
)
