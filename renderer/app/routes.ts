// The places of the application, in the order of the rail. Digits reach them with Alt.
import type { places } from './copy'

export interface Place {
  id: keyof typeof places
  path: string
  /** Below the line, at the foot of the rail. */
  isFoot?: boolean
}

export const PLACES: readonly Place[] = [
  { id: 'today', path: '/' },
  { id: 'ledger', path: '/ledger' },
  { id: 'people', path: '/people' },
  { id: 'insights', path: '/insights' },
  { id: 'review', path: '/review' },
  { id: 'coach', path: '/coach' },
  { id: 'settings', path: '/settings', isFoot: true },
]

export function isAt(place: Place, path: string): boolean {
  return place.path === '/'
    ? path === '/' || path.startsWith('/day')
    : path === place.path || path.startsWith(`${place.path}/`)
}
