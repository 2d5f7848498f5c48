// The engine with every mutant in it, each behind a switch, and its tests: one script that is run afresh for each mutant.
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { projectFolder } from '../bundles'

export interface Mutant {
  id: string
  file: string
  /** From 1. */
  line: number
  column: number
  operator: string
  replacement: string
}

/**
 * Sentences, word lists and rules are data: a test holds each to its own example or sentence. So are the topics, which are
 * word lists too, and the fitted weights: `npm run fit:cues` writes them, and what they are worth is measured on labelled lines.
 */
const DATA =
  /^shared\/prompts\/(words\/en|questions\/(?!say-question|question\.)|cues\/(rules\/|weighing\/(weights|topics)\/|lexicon\/(?!inflect)))/
/** What was written chooses questions, which is no matter of the reader's. */
const ABOUT_BOTH = /written-cues\.test\.ts$/
/** They live through whole quarters. What only they would notice counts as survived. */
const TOO_LONG = /prompts\/(years|personas|laws|arbitrary-journal|words)\.test\.ts$/

const sources = () => filesIn('shared/prompts', '.ts').filter((file) => !DATA.test(file))
const testFiles = () => filesIn('test/shared/prompts', '.test.ts').filter((file) => !TOO_LONG.test(file))

const filesIn = (folder: string, ending: string) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))
    .toSorted()

/** The reader of free text takes long to start and is loaded by nothing else: each part has its own sources and tests. */
export type Part = 'cues' | 'engine'

/** The mutants of a part, and the script that they are in. */
export async function instrumentedScript(part: Part): Promise<{ mutants: readonly Mutant[]; code: string }> {
  const quiet = { debug: () => {}, info: () => {}, warn: console.warn, isDebugEnabled: () => false }
  const files = sources()
    .filter((name) => partOf(name) === part)
    .map((name) => ({ name, mutate: true, content: readFileSync(join(projectFolder, name), 'utf8') }))
  const instrumenter = new Instrumenter(quiet as unknown as ConstructorParameters<typeof Instrumenter>[0])
  const result = await instrumenter.instrument(files, { plugins: null, excludedMutations: [], ignorers: [] })
  const contents = new Map(result.files.map(({ name, content }) => [join(projectFolder, name), content]))
  const mutants = result.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id,
    file: fileName,
    line: location.start.line + 1,
    column: location.start.column + 1,
    operator: mutatorName,
    replacement,
  }))
  return { mutants, code: await bundle(contents, part) }
}

const partOf = (file: string): Part => (file.includes('/prompts/cues/') ? 'cues' : 'engine')

async function bundle(contents: ReadonlyMap<string, string>, part: Part): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    root: projectFolder,
    publicDir: false,
    ssr: { noExternal: true },
    plugins: [withMutants(contents, part)],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: ALL_TESTS,
        // Takes longer to start than all the rest, and holds no mutant.
        external: ['fast-check'],
        output: { format: 'cjs', codeSplitting: false },
      },
    },
  })
  const [first] = Array.isArray(output) ? output : [output]
  if (!first || !('output' in first)) throw new Error('Vite built nothing')
  return first.output[0].code
}

const ALL_TESTS = 'all-tests'

function withMutants(contents: ReadonlyMap<string, string>, part: Part): Plugin {
  const tests = testFiles().filter((file) => partOf(file) === part || ABOUT_BOTH.test(file))
  const collector = join(projectFolder, 'build/mutation/collect-tests.ts')
  return {
    name: 'mutants',
    enforce: 'pre',
    resolveId(id) {
      if (id === ALL_TESTS) return `\0${ALL_TESTS}`
      if (id === 'vitest') return collector
      if (id === '@fast-check/vitest') return collector
      return null
    },
    load(id) {
      if (id === `\0${ALL_TESTS}`) return tests.map((file) => `import '/${file}'`).join('\n')
      return contents.get(id) ?? null
    },
    transform(code, id) {
      const file = id.slice(projectFolder.length)
      if (!file.startsWith('test/')) return null
      const start = tests.includes(file)
        ? `import { startFile } from 'vitest'; startFile(${JSON.stringify(file)});`
        : ''
      return start + code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    },
  }
}
