// What others can see of a locked journal and of an open one. Said where a passphrase is chosen, and in the settings.
export const whatLeaks = {
  title: 'What could an employer see?',
  lines: [
    'Who manages this machine can see that Stepback is installed, how many encrypted rows there are and roughly how large, and when they change.',
    'One plain file, device.json, says how the window looks and where it stands, the language, your reminder time, working days and days off, the last day you answered, the days on which something falls due, and the folders of your backups. No name of a person and no text of yours is in it.',
    'While the journal is open, its text is in this computer’s memory. Locking gives that up.',
    'Somebody with remote control of the machine can see the screen and record keys while you write. A passphrase does not help against that. If you have to expect it, keep the journal on a computer of your own.',
  ],
} as const
