// Which screen belongs to which address.
import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { isDay } from '#shared/calendar/day'
import { TodaysSuggestion } from '../features/suggestions/todays-suggestion'
import { TodayScreen } from '../features/today/today-screen'
import { useServices } from './app-services'
import { copy } from './copy'
import { SettingsPage } from './settings-page'
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
const ReviewScreen = lazy(() => import('../features/review/review-screen').then((m) => ({ default: m.ReviewScreen })))
const CoachScreen = lazy(() => import('../features/coach/coach-screen').then((m) => ({ default: m.CoachScreen })))

export function Screens() {
  const { host } = useServices()
  return (
    <Suspense
      fallback={
        <p className={styles['waiting']} role="status">
          {copy.starting}
        </p>
      }
    >
      <Switch>
        <Route path="/ledger/:kind?/:id?">
          {({ kind, id }) => <LedgerScreen kind={kind ?? null} recordId={id ?? null} />}
        </Route>
        <Route path="/people/:id?">{({ id }) => <PeopleScreen personId={id ?? null} />}</Route>
        <Route path="/insights/signals">
          <SignalsScreen />
        </Route>
        <Route path="/insights">
          <InsightsScreen />
        </Route>
        <Route path="/review/:quarter?">
          <ReviewScreen saveFile={host.files.save} />
        </Route>
        <Route path="/coach">
          <CoachScreen saveFile={host.files.save} />
        </Route>
        <Route path="/settings">
          <SettingsPage />
        </Route>
        <Route path="/day/:day">
          {({ day }) => <TodayScreen asked={isDay(day) ? day : null} suggestion={TodaysSuggestion} />}
        </Route>
        <Route>
          <TodayScreen asked={null} suggestion={TodaysSuggestion} />
        </Route>
      </Switch>
    </Suspense>
  )
}
