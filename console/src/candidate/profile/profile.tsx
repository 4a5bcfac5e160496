import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Profile } from '@zodie/sdk'
import { type FormEvent, useId, useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { Loaded, ProblemNote } from '../../design/loaded.tsx'
import { Button, PageHead, Section } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { save } from '../../shell/save.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { showToast } from '../../shell/toasts.ts'
import { useTitle } from '../../shell/use-title.ts'
import { formatMoment } from '../../words/format.ts'

const words = {
  title: 'Profile',
  lead: 'Yours alone. An employer reads of you what you send with an application.',
  about: 'About me',
  fields: { headline: 'Headline', location: 'Place', phone: 'Phone', about: 'About' },
  skills: 'Skills, separated by commas',
  save: 'Save',
  saved: 'Your profile is saved.',
  changed: (when: string) => `Last changed ${when}`,
  data: 'My data',
  dataHint: 'Everything that is stored of you, and the way to have it erased.',
  export: 'Export my data',
  erase: 'Erase my account',
  eraseTitle: 'Erase your account?',
  eraseText:
    'Your account, resumes, analyses and profile are erased for good. What you sent to employers stays with them without your name.',
  confirm: (email: string) => `Type ${email} to confirm`,
  keep: 'Keep my account',
  erased: 'Your account is erased.',
}

const TEXT_FIELDS = ['headline', 'location', 'phone'] as const

const orNull = (value: FormDataEntryValue | null): string | null => {
  const text = String(value ?? '').trim()
  return text === '' ? null : text
}

const Form = ({ profile }: { readonly profile: Profile }) => {
  const queries = useQueryClient()
  const id = useId()
  const change = useMutation({
    meta: { isSaidInPlace: true },
    // What is left out becomes empty, so what this form does not show is sent as it is.
    mutationFn: (form: FormData) =>
      client.profile.replace({
        headline: orNull(form.get('headline')),
        location: orNull(form.get('location')),
        phone: orNull(form.get('phone')),
        about: orNull(form.get('about')),
        links: profile.links,
        skills: String(form.get('skills') ?? '')
          .split(',')
          .map((skill) => skill.trim())
          .filter((skill) => skill !== ''),
      }),
    onSuccess: (next) => {
      queries.setQueryData(['profile'], next)
      showToast({ tone: 'done', text: words.saved })
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    change.mutate(new FormData(event.currentTarget))
  }
  return (
    <form className="stack" onSubmit={submit}>
      {TEXT_FIELDS.map((name) => (
        <div key={name} className="field">
          <label htmlFor={`${id}${name}`}>{words.fields[name]}</label>
          <input id={`${id}${name}`} name={name} className="input" defaultValue={profile[name] ?? ''} />
        </div>
      ))}
      <div className="field">
        <label htmlFor={`${id}about`}>{words.fields.about}</label>
        <textarea id={`${id}about`} name="about" className="area" defaultValue={profile.about ?? ''} />
      </div>
      <div className="field">
        <label htmlFor={`${id}skills`}>{words.skills}</label>
        <textarea id={`${id}skills`} name="skills" className="area short" defaultValue={profile.skills.join(', ')} />
      </div>
      {change.error !== null && <ProblemNote error={change.error} />}
      <div className="row">
        <Button type="submit" look="primary" isBusy={change.isPending}>
          {words.save}
        </Button>
        <span className="hint">{words.changed(formatMoment(profile.updated_at))}</span>
      </div>
    </form>
  )
}

const EraseDialog = ({ email, isOpen, onClose }: { email: string; isOpen: boolean; onClose: () => void }) => {
  const id = useId()
  const [typed, setTyped] = useState('')
  const erase = useMutation({
    mutationFn: () => client.profile.erase(),
    onSuccess: (deferred) => showToast({ tone: 'done', text: deferred?.detail ?? words.erased }),
  })
  return (
    <Dialog title={words.eraseTitle} isOpen={isOpen} onClose={onClose}>
      <p>{words.eraseText}</p>
      <div className="field">
        <label htmlFor={id}>{words.confirm(email)}</label>
        <input
          id={id}
          className="input"
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <div className="row">
        <Button look="danger" disabled={typed !== email} isBusy={erase.isPending} onClick={() => erase.mutate()}>
          {words.erase}
        </Button>
        <Button onClick={onClose}>{words.keep}</Button>
      </div>
    </Dialog>
  )
}

const MyData = ({ email }: { readonly email: string }) => {
  const [isErasing, setErasing] = useState(false)
  const exported = useMutation({ mutationFn: async () => save(await client.profile.export(), 'zodie-export.json') })
  return (
    <Section title={words.data} hint={words.dataHint}>
      <div className="row">
        <Button isBusy={exported.isPending} onClick={() => exported.mutate()}>
          {words.export}
        </Button>
        <Button look="danger" onClick={() => setErasing(true)}>
          {words.erase}
        </Button>
      </div>
      <EraseDialog email={email} isOpen={isErasing} onClose={() => setErasing(false)} />
    </Section>
  )
}

const Page = () => {
  const profile = useQuery({ queryKey: ['profile'], queryFn: ({ signal }) => client.profile.get({ signal }) })
  return (
    <Loaded query={profile}>
      {(data) => (
        <>
          <PageHead title={data.full_name ?? data.email} lead={words.lead} />
          <div className="columns">
            <Section title={words.about}>
              <Form profile={data} />
            </Section>
            <MyData email={data.email} />
          </div>
        </>
      )}
    </Loaded>
  )
}

export const ProfilePage = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
