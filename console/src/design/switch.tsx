interface SwitchProps {
  readonly name: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** On or off, at once. */
export const Switch = ({ name, isOn, onChange }: SwitchProps) => (
  <label className="check">
    <input
      type="checkbox"
      role="switch"
      aria-checked={isOn}
      checked={isOn}
      onChange={({ target }) => onChange(target.checked)}
    />
    <span>{name}</span>
  </label>
)
