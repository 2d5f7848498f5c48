// The charter, the declared phase, and what was set once.
export const ROLE = {
  reports: 6,
  handsOnShare: 20,
  agreement: 'About a day a week of hands-on work, agreed with Priya when the team was five. No word about which work.',
  reminderTime: '17:45',
} as const

export const PHASE = {
  declared: 36,
  until: 45,
  reason: 'Everything leaves Lumen before its contract ends',
} as const

/** Client and vendor names that belong in no export. */
export const HIDDEN_WORDS = ['Lumen']
