// Draws the application's icons into out/icons, before the installers are made. The tray's picture is drawn by the
// application itself.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../bundles'
import { makeApplicationIcons } from './application-icons'
import { loadRenderer } from './render'

const read = (name: string) => readFileSync(join(projectFolder, 'build', 'icons', name), 'utf8')

const folder = join(projectFolder, 'out', 'icons')
const icons = await makeApplicationIcons(await loadRenderer(), { large: read('app.svg'), small: read('app-16.svg') })
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, bytes] of icons) writeFileSync(join(folder, name), bytes)
console.log(`Drew ${icons.size} icons into out/icons`)
