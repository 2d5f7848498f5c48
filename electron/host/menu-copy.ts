// Words of the native menus that the platform does not bring itself.
export const copy = {
  journal: 'Journal',
  capture: 'Quick capture',
  lock: 'Lock',
  print: 'Print…',
  settings: 'Settings…',
  go: 'Go',
  palette: 'Go anywhere, do anything',
  places: {
    today: 'Today',
    ledger: 'Ledger',
    people: 'People',
    insights: 'Insights',
    review: 'Review',
    coach: 'Coach',
  },
  view: 'View',
  blur: 'Blur the screen',
  help: 'Help',
  keys: 'Keys',
  show: 'Open Stepback',
  quit: 'Quit Stepback',
}
