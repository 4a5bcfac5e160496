import type { LegalHold, Quarantined } from '@zodie/sdk'

export const words = {
  title: 'Holds and quarantine',
  lead: 'What must not be erased, and what will be at its time.',
  holds: 'Legal holds',
  holdsHint: 'What is held is removed by nobody until it is released: no retention, no deletion, no erasure.',
  noHolds: 'Nothing is held.',
  hold: 'Set a hold',
  kind: 'What is held',
  kinds: { job: 'A job, with all who applied', user: 'A person', application: 'An application' },
  number: 'Its number',
  reason: 'Why (administrators read it)',
  set: 'Hold it',
  cancel: 'Do not',
  isSet: 'It is held.',
  release: 'Release',
  releaseTitle: 'Release this hold?',
  releaseText: 'Whose erasure waited for it is erased at once. That cannot be taken back.',
  released: 'The hold is released.',
  since: (when: string) => `since ${when}`,
  quarantine: 'Quarantine',
  quarantineHint: 'Past its time of retention. It can be restored until it is erased.',
  noQuarantine: 'Nothing is in quarantine.',
  ends: (when: string) => `erased ${when}`,
  endsWithPerson: 'erased with its person, once a hold is released',
  restore: 'Restore',
  restored: 'It is where it was.',
  more: (left: number) => `${left} more; the API lists them all.`,
}

export const HOLD_KINDS = ['job', 'user', 'application'] as const

export const heldBy = ({ job_id: job, user_id: user, application_id: application }: LegalHold): string => {
  if (job !== null) return `Job ${job}, with all who applied`
  return user === null ? `Application ${application}` : `User ${user}`
}

export const quarantinedOf = ({
  application_id: application,
  resume_id: resume,
  user_id: user,
}: Quarantined): string =>
  application === null ? `Resume ${resume} of user ${user}` : `Application ${application} of user ${user}`
