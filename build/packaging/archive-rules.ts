// What may be in app.asar. Pure: takes names and texts, answers with what is wrong.

export interface ArchivedFile {
  /** From the archive's root, with forward slashes. */
  path: string
  content: Uint8Array
}

const HASH = '[\\w-]{8}'

const allowedPaths = [
  /^package\.json$/,
  /^out\/main\/(main|preload)\.cjs$/,
  /^out\/renderer\/(index\.html|layers\.css|licences\.json)$/,
  new RegExp(`^out/renderer/assets/[\\w-]+-${HASH}\\.(js|css|woff2)$`),
  new RegExp(`^out/renderer/workers/[a-z]+-worker-${HASH}\\.js$`),
]

const alwaysThere = [
  'package.json',
  'out/main/main.cjs',
  'out/main/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/layers.css',
  'out/renderer/licences.json',
]

/** Files that may not be there, and files that should be but are not. `built` are the built page's own. */
export const contentFaults = (paths: readonly string[], built: readonly string[]): string[] => [
  ...paths.filter((path) => !allowedPaths.some((it) => it.test(path))).map((path) => `${path} may not be in it`),
  ...[...alwaysThere, ...built].filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
]

/** Everything that is read by an engine; the licences and the fonts are not. */
const isCode = (path: string) => /\.(c?js|css|html)$/.test(path)

const textOf = ({ content }: ArchivedFile) => new TextDecoder('latin1').decode(content)

const inCode = (files: readonly ArchivedFile[], find: (text: string) => readonly string[]) =>
  files
    .filter(({ path }) => isCode(path))
    .flatMap((file) => [...new Set(find(textOf(file)))].map((found) => `${file.path}: ${found}`))

/** `folders` are those of the machine that built it. */
export const machinePaths = (files: readonly ArchivedFile[], folders: readonly string[]): string[] =>
  inCode(files, (text) => [
    // With what is in it: `/root` alone may be the end of another word, such as `chunks/root.js`.
    ...folders.filter((folder) => text.includes(`${folder}/`) || text.includes(`${folder}\\`)),
    ...(text.match(/(?:\/home\/|\/Users\/|\/root\/|[A-Z]:\\\\Users\\\\)\w+/g) ?? []),
  ])

/** Names of namespaces, and where an error message of a library says one can read more. None is ever asked for. */
const constantAddresses = [
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg|2000\/xmlns\/|XML\/1998\/namespace)$/,
  /^https?:\/\/json-schema\.org\/draft[/-][\w-]+\/schema#?$/,
  /^http:\/\/www\.ibm\.com\/data\/dtd\/v11\/ibmxhtml1-transitional\.dtd$/,
  /^https:\/\/react\.dev\/errors\/$/,
  /^https:\/\/github\.com\/(syntax-tree\/hast-util-to-jsx-runtime|mholt\/PapaParse|paralleldrive\/cuid\.)$/,
  /^https:\/\/html\.spec\.whatwg\.org\/multipage\/parsing\.html#parse-error-$/,
  /^https:\/\/[\w.]+\/package\/hash-wasm$/,
  /^https:\/\/tinyurl\.com\/y2uuvskb$/,
  /^http:\/\/bit\.ly\/2kdckMn$/,
  /^https:\/\/feross\.org$/,
]

export const foreignAddresses = (files: readonly ArchivedFile[]): string[] =>
  inCode(files, (text) =>
    (text.match(/(?:https?|wss?|ftp):\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`\\)>,;]*/gi) ?? []).filter(
      (address) => !constantAddresses.some((it) => it.test(address)),
    ),
  )

/** What only a build for developers holds, or points to. */
const developmentMarks = ['sourceMappingURL=', 'import.meta.hot', '/@vite/', 'jsxDEV(', 'react-dom-client.development']

export const developmentTraces = (files: readonly ArchivedFile[]): string[] =>
  inCode(files, (text) => developmentMarks.filter((mark) => text.includes(mark)))

const allowedFields = new Set([
  'name',
  'version',
  'description',
  'license',
  'private',
  'author',
  'type',
  'main',
  'engines',
  'imports',
  'desktopName',
])

/** No scripts, no dependencies: nothing that would make somebody install or run more. */
export const manifestFaults = (manifest: Record<string, unknown>): string[] =>
  Object.keys(manifest).filter((field) => !allowedFields.has(field))

/** What a script loads at run time. Node's own modules have the prefix. */
export const requiredModules = (code: string): string[] =>
  [...new Set([...code.matchAll(/(?<![\w.])require\(["'`]([^"'`]+)["'`]\)/g)].map(([, name]) => name!))].toSorted()
