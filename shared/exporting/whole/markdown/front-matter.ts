// The fields at the head of a page, as YAML between two lines of dashes.
import { stringify } from 'yaml'

/** Fields that are null or undefined are left out; the page begins after a blank line. */
export function withFrontMatter(fields: Record<string, unknown>, body: string): string {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))
  return `---\n${stringify(said, { lineWidth: 0 })}---\n\n${body.trimEnd()}\n`
}
