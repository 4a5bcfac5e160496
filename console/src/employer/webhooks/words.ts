import type { WebhookDelivery, WebhookEndpoint } from '@zodie/sdk'
import type { Grade } from '../../words/grades.ts'

type EventName = WebhookEndpoint['events'][number]

/** What the views of webhooks say. */
export const words = {
  title: 'Webhooks',
  lead: 'ZODIE posts events of your jobs and applications to an address of yours, signed, and tries again when nobody answers.',
  add: 'Add an endpoint',
  url: 'Address',
  urlHint: 'Begins with https://. ZODIE refuses addresses inside its own network.',
  description: 'What it is for (optional)',
  events: 'Events',
  eventNames: {
    'application.created': 'Somebody applied',
    'application.status_changed': 'An application was moved',
    'analysis.done': 'An analysis is finished',
  } satisfies Record<EventName, string>,
  added: 'The endpoint is added.',
  none: 'No endpoint yet',
  noneLead: 'Add the address of a program of yours that is to be told.',
  list: 'Endpoints',
  on: 'On',
  off: 'Switched off',
  failing: (ago: string) => `failing, ${ago}`,
  back: 'All endpoints',
  test: 'Send a test',
  tested: 'A ping is on its way; it stands among the deliveries.',
  switchOn: 'Switch on again',
  switchOff: 'Switch off',
  switched: 'Done.',
  remove: 'Delete',
  removeTitle: 'Delete this endpoint?',
  removeText: 'It goes with all that it was told. Nothing is posted to it any more.',
  removed: 'The endpoint is deleted.',
  cancel: 'Cancel',
  secret: 'Secret',
  secretHint: 'Events are signed with it as Standard Webhooks says; keep it where only your program reads it.',
  show: 'Show the secret',
  hide: 'Hide it',
  rotate: 'Rotate the secret',
  rotateTitle: 'Rotate the secret?',
  rotateText: 'A new secret signs from now on. The one until now signs too for 24 hours, so that you can change over.',
  rotated: 'There is a new secret.',
  former: (moment: string) => `The former one signs too until ${moment}:`,
  deliveries: 'Deliveries',
  deliveriesHint: 'What was posted in the last 30 days and what came of it, the newest first.',
  noDeliveries: 'Nothing has been posted yet.',
  noDeliveriesShown: 'None of these.',
  refresh: 'Refresh',
  replay: 'Send again',
  replayed: 'It is sent again.',
  replayFailed: 'Send all failed of the last day again',
  replayedMany: (count: number) => (count === 1 ? '1 delivery is sent again.' : `${count} deliveries are sent again.`),
  attempts: (count: number) => (count === 1 ? '1 try' : `${count} tries`),
  next: (moment: string) => `next ${moment}`,
  answered: (status: number) => `answered ${status}`,
  payload: 'What was posted',
  which: 'Which deliveries',
  all: 'All',
  more: 'Show more',
} as const

export const EVENTS: readonly EventName[] = ['application.created', 'application.status_changed', 'analysis.done']

export const DELIVERY_STATUSES = [
  'pending',
  'delivered',
  'failed',
] as const satisfies readonly WebhookDelivery['status'][]

const STATUSES: Readonly<Record<WebhookDelivery['status'], Grade>> = {
  pending: { word: 'Waiting', tone: 'fair' },
  delivered: { word: 'Delivered', tone: 'good' },
  failed: { word: 'Failed', tone: 'weak' },
}
export const deliveryStatusOf = (status: WebhookDelivery['status']): Grade => STATUSES[status]
