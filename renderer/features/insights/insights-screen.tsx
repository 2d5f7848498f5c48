// Insights: the last thirteen weeks in a few figures and charts, each with the table behind it.
import { useLocation } from 'wouter'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Page } from '../../ui/page'
import { copy } from './copy'
import { DecidesChart } from './decides-chart'
import { DelegationMoves } from './delegation-moves'
import { HandsOnChart } from './hands-on-chart'
import { OneToOnes } from './one-to-ones'
import { PathStints } from './path-stints'
import { usePeriod } from './use-period'

export function InsightsScreen() {
  const period = usePeriod()
  const [, navigate] = useLocation()
  const isEmpty = period.checkIns.size === 0
  return (
    <Page
      title={copy.title}
      lead={copy.lead}
      actions={
        <>
          <Button onPress={() => navigate('/insights/arrangement')}>{copy.arrangement}</Button>
          <Button onPress={() => navigate('/insights/stance')}>{copy.stance}</Button>
          <Button onPress={() => navigate('/insights/signals')}>{copy.signals}</Button>
        </>
      }
    >
      {isEmpty ? (
        <EmptyState>{copy.empty}</EmptyState>
      ) : (
        <>
          <HandsOnChart period={period} />
          <PathStints period={period} />
          <DecidesChart period={period} />
          <OneToOnes period={period} />
          <DelegationMoves period={period} />
        </>
      )}
    </Page>
  )
}
