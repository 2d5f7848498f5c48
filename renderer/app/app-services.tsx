// What the frame around the screens needs besides the journal: host, vault, session, theme.
import { createContext, use, type ReactNode } from 'react'
import type { Host } from '#shared/ipc/contract'
import type { Vault } from '../vault/vault'
import type { OpenSession } from './open-session'
import type { SessionStore } from './session-store'
import type { Theme } from './use-theme'

export interface Services {
  host: Host
  vault: Vault
  session: SessionStore
  theme: Theme
  open: OpenSession
}

const ServicesContext = createContext<Services | null>(null)

export function AppServices({ value, children }: { value: Services; children: ReactNode }) {
  return <ServicesContext value={value}>{children}</ServicesContext>
}

export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('No services here')
  return services
}
