// What others can see of a locked journal and of an open one. Said where a passphrase is chosen, and in the settings.
export const whatLeaks = {
  title: 'What could an employer see?',
  lines: [
    'Who manages this machine can see that Stepback is installed, how many encrypted rows there are and roughly how large, and when they change.',
    'One plain file, device.json, says light or dark, where the window stands, the language, whether quick capture is on, which warnings you have understood (as a digest of each), your working days and days off, the last day you answered, and the days on which something falls due. Of reminders: the hours of your reminders, the day of the last daily reminder and how many of them have rung unanswered, when a reminder rang last, what it was for (the day itself, or something due, and then the day of what was due), and until when you put it off. Of backups: the folders of your backups, when you said that a journal which had shrunk is right, and which version of Stepback was here last.',
    'Nothing that you wrote in the journal is in that file, and nobody whom you named there. The path of a folder may still have a name in it, most often your own, as in Users/Ana/Backups. Where that matters to you, choose a folder whose path tells nothing.',
    'While the journal is open, its text is in this computer’s memory. Locking gives that up.',
    'Somebody with remote control of the machine can see the screen and record keys while you write. A passphrase does not help against that. If you have to expect it, keep the journal on a computer of your own.',
  ],
} as const
