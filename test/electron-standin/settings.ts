// What a test decides about the machine that the application finds itself on. Travels in one environment variable.

export interface StandinSettings {
  executable: string
  env: Record<string, string>
  timezone: string
  colorScheme: 'light' | 'dark'
  /** What the pages take for the time; null is the real one. */
  now: string | null
  displays: { x: number; y: number; width: number; height: number }[]
  /** Of every window's page; null follows the window. */
  viewport: { width: number; height: number } | null
  /** null: the system has no keychain at all. */
  keychain: 'gnome_libsecret' | 'basic_text' | null
  /** Files of the stand-in's own: the scripts for the two worlds of a page. */
  folder: string
}

export const SETTINGS_VARIABLE = 'STEPBACK_STANDIN'

export const readSettings = (): StandinSettings =>
  JSON.parse(process.env[SETTINGS_VARIABLE] ?? 'null') as StandinSettings
