// Composition root with Electron.
import { app } from 'electron'
app.quit()
