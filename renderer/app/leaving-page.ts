// The person looks or goes away: what is being typed is saved at once, and a page with something unsaved asks first.
import type { SessionStore } from './session-store'

/** `asks`: the browser asks before the page goes. Electron would not ask but silently keep the window; there the shell does
 *  it. Returns what stops watching. */
export function watchLeaving(page: Window, session: Pick<SessionStore, 'getState'>, asks: boolean): () => void {
  const journal = () => {
    const { session: now } = session.getState()
    return now.stage === 'open' ? now.journal : null
  }
  const save = () => void journal()?.flush()
  const saveWhenHidden = () => {
    if (page.document.visibilityState === 'hidden') save()
  }
  const ask = (event: Event) => {
    const open = journal()
    if (!asks || !open || open.getState().save.state === 'saved') return
    void open.flush()
    event.preventDefault()
  }
  const leave = () => {
    journal()?.endTyping()
    save()
  }
  page.addEventListener('blur', save)
  page.addEventListener('pagehide', leave)
  page.addEventListener('beforeunload', ask)
  page.document.addEventListener('visibilitychange', saveWhenHidden)
  return () => {
    page.removeEventListener('blur', save)
    page.removeEventListener('pagehide', leave)
    page.removeEventListener('beforeunload', ask)
    page.document.removeEventListener('visibilitychange', saveWhenHidden)
  }
}
