// What the shell says by itself when the page cannot.
export const copy = {
  name: 'Stepback',
  reminder: 'A minute to look back at today.',
  snooze: 'In half an hour',
  notStarted: 'Stepback could not start',
  unresponsive: {
    message: 'Stepback is not answering.',
    detail:
      'It may be busy. Everything that was confirmed as saved is on disk; loading the page again locks the journal.',
    buttons: ['Wait', 'Load it again'],
    defaultId: 0,
    cancelId: 0,
  },
  failing: {
    title: 'Stepback cannot show its window',
    text: 'The page has failed three times within a minute. Your journal is on disk as it was last saved. Start Stepback again.',
  },
}
