import { ZodieProblem } from '@zodie/sdk'
import { type HTMLAttributes, useId } from 'react'
import { capitalised } from '../../words/format.ts'
import type { Draft, Field } from './draft.ts'
import { words } from './words.ts'

export interface FormState {
  readonly draft: Draft
  readonly onChange: (field: Field, value: string) => void
  readonly error: unknown
}

interface FieldProps {
  readonly form: FormState
  readonly name: Field
}

const HINTS: Readonly<Partial<Record<Field, string>>> = words.hints

/** What the service found wrong with a field. */
const faultOf = (error: unknown, name: Field): string | undefined =>
  error instanceof ZodieProblem
    ? error.errors.find(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`))?.detail
    : undefined

/** What all fields have: a name, what is said of it, and what is wrong with it. */
const useField = ({ form, name }: FieldProps) => {
  const id = useId()
  const fault = faultOf(form.error, name)
  return {
    fault,
    attributes: {
      id,
      name,
      value: form.draft[name],
      'aria-invalid': fault !== undefined,
      'aria-describedby': `${id}-hint`,
      onChange: ({ target }: { readonly target: { readonly value: string } }) => form.onChange(name, target.value),
    },
  }
}

const Below = ({
  id,
  name,
  fault,
}: {
  readonly id: string
  readonly name: Field
  readonly fault: string | undefined
}) => (
  <p className={`hint ${fault === undefined ? '' : 'tone-weak toned'}`} id={`${id}-hint`}>
    {fault ?? HINTS[name]}
  </p>
)

type TextFieldProps = FieldProps & {
  readonly type?: 'text' | 'number' | 'datetime-local'
  readonly isRequired?: boolean
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
}
export const TextField = ({ type = 'text', isRequired = false, ...field }: TextFieldProps) => {
  const { attributes, fault } = useField(field)
  return (
    <div className="field">
      <label htmlFor={attributes.id}>{words.fields[field.name]}</label>
      <input
        {...attributes}
        className="input"
        type={type}
        required={isRequired}
        {...(type === 'number' && { step: 'any', min: 0 })}
      />
      <Below id={attributes.id} name={field.name} fault={fault} />
    </div>
  )
}

export const AreaField = (field: FieldProps & { readonly rows: number }) => {
  const { attributes, fault } = useField(field)
  return (
    <div className="field">
      <label htmlFor={attributes.id}>{words.fields[field.name]}</label>
      <textarea {...attributes} className="area" rows={field.rows} />
      <Below id={attributes.id} name={field.name} fault={fault} />
    </div>
  )
}

export const ChoiceField = (field: FieldProps & { readonly values: readonly string[] }) => {
  const { attributes, fault } = useField(field)
  return (
    <div className="field">
      <label htmlFor={attributes.id}>{words.fields[field.name]}</label>
      <select {...attributes} className="select">
        <option value="">{words.unstated}</option>
        {field.values.map((value) => (
          <option key={value} value={value}>
            {capitalised(value)}
          </option>
        ))}
      </select>
      <Below id={attributes.id} name={field.name} fault={fault} />
    </div>
  )
}
