// What `npm start` says. One line when it falls back; nothing more when all is well.
import type { FallbackReason } from './fallback-reason'

const because = (reason: FallbackReason): string => {
  switch (reason.kind) {
    case 'asked':
      return 'as asked'
    case 'no-display':
      return 'because there is no display here'
    case 'no-answer':
      return `because Electron is not here and its download gave no first byte within ${reason.seconds} s`
    case 'stalled':
      return `because the download of Electron stood still for ${reason.seconds} s`
    case 'interrupted':
      return 'because you stopped the download of Electron'
    case 'download-failed':
      return `because Electron is not here and could not be downloaded (${reason.detail})`
    case 'not-startable':
      return `because Electron could not be started (${reason.detail})`
    case 'not-there':
      return `because Electron is not where you said (${reason.detail})`
  }
}

export const copy = {
  fallback: (reason: FallbackReason) => `Starting in the browser ${because(reason)}.`,
  fetching: 'Electron is not here yet. Fetching it; Ctrl-C starts in the browser instead.',
  progress: (percent: number) => `Electron: ${percent} %`,
  brokeOff: (detail: string) => `Electron broke off (${detail}). What Stepback said is saved is on the disk.`,
  buildFailed: 'Stepback could not be built:',
  usage: `npm start -- [--browser] [--profile FOLDER] [--sample] [--port N] [--no-open]
  --browser          use the installed browser even where Electron is
  --profile FOLDER   keep the journal in this folder
  --sample           open the sample quarter instead of the journal
  --port N           preferred port of the browser edition
  --no-open          print the address; open nothing`,
}
