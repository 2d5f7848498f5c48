// Parts of one thing, one at a time.
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import styles from './tabs.module.css'

export interface TabPart<V extends string> {
  value: V
  label: string
  count?: number
}

interface TabsProps<V extends string> {
  label: string
  parts: readonly TabPart<V>[]
  value: V
  onChange: (value: V) => void
  /** The part that is shown. */
  children: ReactNode
}

export function Tabs<V extends string>({ label, parts, value, onChange, children }: TabsProps<V>) {
  const choose = (key: string | number) => {
    const part = parts.find((one) => one.value === key)
    if (part) onChange(part.value)
  }
  return (
    <AriaTabs className={styles['tabs']!} selectedKey={value} onSelectionChange={choose}>
      <TabList aria-label={label} className={styles['list']!} data-screen-only>
        {parts.map((part) => (
          <Tab key={part.value} id={part.value} className={styles['tab']!}>
            {part.label}
            {part.count !== undefined && <span className={styles['count']}>{part.count}</span>}
          </Tab>
        ))}
      </TabList>
      <TabPanel id={value} className={styles['panel']!}>
        {children}
      </TabPanel>
    </AriaTabs>
  )
}
