// Which screen belongs to which address.
import { lazy, Suspense, type ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import type { Host } from '#shared/ipc/contract'
import { PlanOffer } from '../features/suggestions/plan-offer'
import { TodaysSuggestion } from '../features/suggestions/todays-suggestion'
import { TodayScreen } from '../features/today/today-screen'
import { useIsSample, useIsWhole } from '../journal/journal-context'
import { useServices } from './app-services'
import { copy } from './copy'
import styles from './app.module.css'

// What is not needed to answer the first question is loaded when it is asked for.
const LedgerScreen = lazy(() => import('../features/ledger/ledger-screen').then((m) => ({ default: m.LedgerScreen })))
const PeopleScreen = lazy(() => import('../features/people/people-screen').then((m) => ({ default: m.PeopleScreen })))
const InsightsScreen = lazy(() =>
  import('../features/insights/insights-screen').then((m) => ({ default: m.InsightsScreen })),
)
const SignalsScreen = lazy(() =>
  import('../features/suggestions/signals-screen').then((m) => ({ default: m.SignalsScreen })),
)
const StanceScreen = lazy(() =>
  import('../features/suggestions/stance/stance-screen').then((m) => ({ default: m.StanceScreen })),
)
const ArrangementScreen = lazy(() =>
  import('../features/suggestions/arrangement/arrangement-screen').then((m) => ({ default: m.ArrangementScreen })),
)
const ReviewScreen = lazy(() => import('../features/review/review-screen').then((m) => ({ default: m.ReviewScreen })))
const CoachScreen = lazy(() => import('../features/coach/coach-screen').then((m) => ({ default: m.CoachScreen })))
const HistoryScreen = lazy(() =>
  import('../features/history/history-screen').then((m) => ({ default: m.HistoryScreen })),
)
const ErasureScreen = lazy(() =>
  import('../features/erasure/erasure-screen').then((m) => ({ default: m.ErasureScreen })),
)
const BackupsScreen = lazy(() =>
  import('../features/backups/backups-screen').then((m) => ({ default: m.BackupsScreen })),
)
const ImportScreen = lazy(() =>
  import('../features/importing/import-screen').then((m) => ({ default: m.ImportScreen })),
)

const ExportPage = lazy(() => import('./export-page').then((m) => ({ default: m.ExportPage })))
const SettingsPage = lazy(() => import('./settings-page').then((m) => ({ default: m.SettingsPage })))
const LicencesScreen = lazy(() =>
  import('../features/licences/licences-screen').then((m) => ({ default: m.LicencesScreen })),
)

export function Screens() {
  const { host, vault, session, open } = useServices()
  const isSample = useIsSample()
  const [, go] = useLocation()
  return (
    <Suspense fallback={<Waiting text={copy.starting} />}>
      <Switch>
        <Route path="/ledger/:kind?/:id?">
          {({ kind, id }) => (
            <Whole>
              <LedgerScreen kind={kind ?? null} recordId={id ?? null} />
            </Whole>
          )}
        </Route>
        <Route path="/people/:id/delete">
          {({ id }) => (
            <Whole>
              <ErasureScreen
                key={id}
                personId={id}
                backups={host.backups}
                dropHistory={vault.dropHistory}
                onLeave={() => go('/people')}
              />
            </Whole>
          )}
        </Route>
        <Route path="/people/:id?">
          {({ id }) => (
            <Whole>
              <PeopleScreen personId={id ?? null} />
            </Whole>
          )}
        </Route>
        <Route path="/history/:id">
          {({ id }) => (
            <Whole>
              <HistoryScreen key={id} recordId={id} />
            </Whole>
          )}
        </Route>
        <Route path="/insights/:part?">
          {({ part }) => (
            <Whole>
              <InsightsPart part={part ?? ''} />
            </Whole>
          )}
        </Route>
        <Route path="/review/:quarter?">
          <Whole>
            <ReviewScreen saveFile={host.files.save} />
          </Whole>
        </Route>
        <Route path="/coach">
          <Whole>
            <CoachScreen saveFile={host.files.save} />
          </Whole>
        </Route>
        {!isSample && (
          <Route path="/settings/backups">
            <Whole>
              <BackupsScreen
                host={host}
                vault={vault}
                isProtected={open.isProtected}
                onRestore={(backup) => void session.restore(backup)}
              />
            </Whole>
          </Route>
        )}
        <Route path="/settings/import">
          <Whole>
            <ImportScreen takeBackup={isSample ? async () => true : () => takeBackupBeforeImport(host)} />
          </Whole>
        </Route>
        <Route path="/settings/export">
          <Whole>
            <ExportPage />
          </Whole>
        </Route>
        <Route path="/settings/licences">
          <LicencesScreen version={session.getState().info?.version ?? ''} />
        </Route>
        <Route path="/settings/*?">
          <Whole>
            <SettingsPage />
          </Whole>
        </Route>
        <Route path="/day/:day">
          {({ day }) => <TodayScreen asked={day} suggestion={TodaysSuggestion} planOffer={PlanOffer} />}
        </Route>
        <Route>
          <TodayScreen asked={null} suggestion={TodaysSuggestion} planOffer={PlanOffer} />
        </Route>
      </Switch>
    </Suspense>
  )
}

function InsightsPart({ part }: { part: string }) {
  switch (part) {
    case 'signals':
      return <SignalsScreen />
    case 'stance':
      return <StanceScreen />
    case 'arrangement':
      return <ArrangementScreen />
    default:
      return <InsightsScreen />
  }
}

async function takeBackupBeforeImport(host: Pick<Host, 'backups'>): Promise<boolean> {
  const taken = await host.backups.take({ reason: 'import' })
  return taken.outcome === 'taken'
}

/** A place that shows the whole journal waits until it is read; Today doesn't, and stays as it is when it is. */
function Whole({ children }: { children: ReactNode }) {
  return useIsWhole() ? children : <Waiting text={copy.readingRest} />
}

function Waiting({ text }: { text: string }) {
  return (
    <p className={styles['waiting']} role="status">
      {text}
    </p>
  )
}
