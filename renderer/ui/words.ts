// The few words that the parts themselves speak: what a control does, where a screen gives no words of its own.
export const words = {
  clear: 'Clear the answer',
  unanswered: 'not answered',
  unansweredMark: '–',
  less: 'One less',
  more: 'One more',
  add: (text: string) => `Add “${text}”`,
  noMatch: 'Nothing found',
  openList: 'Show the list',
  close: 'Close',
  sortBy: (column: string) => `Sort by ${column}`,
  showTable: 'Show the table',
  level: 'Level',
  subject: 'About',
  numberFrom: (min: number) => `A whole number, ${min} or more.`,
  numberBetween: (min: number, max: number) => `A whole number from ${min} to ${max}.`,
  /** Only where there was one. */
  numberBefore: 'The one before still counts.',
}
