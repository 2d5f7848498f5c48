// A screen that fails takes nothing else with it.
import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { copy } from './copy'
import styles from './app.module.css'

interface State {
  hasFailed: boolean
}

export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { hasFailed: false }

  static getDerivedStateFromError(): State {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <div className={styles['notices']}>
        <Callout
          tone="warning"
          isAlert
          title={copy.crashed.title}
          actions={<Button onPress={() => this.setState({ hasFailed: false })}>{copy.crashed.again}</Button>}
        >
          {copy.crashed.text}
        </Callout>
      </div>
    )
  }
}
