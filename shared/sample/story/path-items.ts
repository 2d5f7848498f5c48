// What others wait for, and two toys that nobody waits for.
import type { ItemKey, StoryPathItem } from './shapes'

export const PATH_ITEMS: Record<ItemKey, StoryPathItem> = {
  retries: {
    title: 'Payout retries',
    opened: 2,
    owner: 'ifeoma',
    milestone: 'A queue of their own in staging',
    milestoneDue: 34,
    events: [
      { on: 34, type: 'milestone-set', milestone: 'Live for all payouts', due: 55 },
      { on: 53, type: 'done' },
    ],
  },
  billing: {
    title: 'Billing cut-over',
    opened: 3,
    owner: 'tomas',
    reason: 'deadline',
    tags: ['visible'],
    notes:
      'Everything that Lumen does for us today: invoices, dunning, the monthly file for Finance. Forty-one tenants.',
    milestone: 'Rehearsal with two tenants',
    milestoneDue: 24,
    events: [
      { on: 21, type: 'milestone-set', milestone: 'All tenants moved before the Lumen contract ends', due: 43 },
      { on: 22, type: 'took-back' },
      { on: 42, type: 'milestone-set', milestone: 'All tenants moved, with the three extra weeks', due: 58 },
      { on: 47, type: 'handed-over', to: 'tomas' },
      { on: 58, type: 'done' },
    ],
  },
  'flaky-test': {
    title: 'The flaky ledger test',
    opened: 6,
    owner: 'me',
    offPath: true,
    reason: 'i-wanted-it',
    tags: ['toil'],
    events: [{ on: 14, type: 'done' }],
  },
  'webhook-keys': {
    title: 'Webhook key rotation',
    opened: 26,
    owner: 'me',
    reason: 'only-i-know-it',
    tags: ['toil'],
    notes: 'Nine steps, five of them only in my head. Expires whether or not we are busy.',
    milestone: 'Written down so that someone else can do it',
    milestoneDue: 46,
    events: [
      { on: 49, type: 'handed-over', to: 'linnea' },
      { on: 49, type: 'milestone-set', milestone: 'First rotation without me in the room', due: 70 },
    ],
  },
  sandbox: {
    title: 'Partner bank sandbox',
    opened: 30,
    owner: 'minjun',
    milestone: 'Second bank connected',
    milestoneDue: 67,
    events: [],
  },
  'ledger-viewer': {
    title: 'Ledger entries as sentences',
    opened: 50,
    owner: 'me',
    offPath: true,
    reason: 'i-wanted-it',
    tags: ['prototype'],
    notes: 'For new joiners and for Support. Throw away without asking.',
    events: [{ on: 59, type: 'dropped' }],
  },
  'tax-export': {
    title: 'Year-end tax export',
    opened: 56,
    owner: 'rahel',
    tags: ['visible'],
    milestone: 'Finance reads a file for one tenant',
    milestoneDue: 69,
    events: [],
  },
}
