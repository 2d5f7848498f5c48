// What the page of licences says.

const packages = (count: number) => (count === 1 ? '1 package' : `${count} packages`)

export const copy = {
  about: {
    title: 'About',
    text: (version: string) => `Stepback ${version}, under the MIT licence, with the work of others in it.`,
    open: 'See the licences',
  },
  title: 'Licences',
  lead: 'Stepback is free software under the MIT licence. It is made with the work of others, each under its own.',
  own: {
    title: 'Stepback',
    version: (version: string) => `Version ${version}, by the Stepback authors.`,
    text: 'The MIT licence: use it, change it and pass it on, with its notice. It comes without any warranty.',
  },
  runtime: {
    title: 'What is around it',
    text: 'The desktop application runs in Electron and Chromium. Their licences, and those of everything in them, are beside the program in LICENSE.electron.txt and LICENSES.chromium.html. In the browser edition, the browser is yours and Node.js is the one you have installed.',
  },
  list: {
    title: 'What is in it',
    search: 'Find a package, a licence or a name',
    hint: 'The same list is beside the program in THIRD-PARTY-LICENSES.txt.',
    label: 'Packages in Stepback',
    reading: 'Reading the list.',
    failed: 'The list could not be read. It is also beside the program, in THIRD-PARTY-LICENSES.txt.',
    all: (count: number) => `${packages(count)}.`,
    some: (found: number, count: number) => `${found} of ${packages(count)}.`,
    none: 'Nothing in the list has these words.',
  },
} as const
