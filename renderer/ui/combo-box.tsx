// One of many, found by typing; what is not there yet can be added on the spot.
import { ChevronDown } from 'lucide-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, type Key } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { comboEntries, CREATE, type ComboOption } from './combo-entries'
import styles from './field.module.css'
import popover from './popover.module.css'
import { words } from './words'

interface ComboBoxProps {
  label: string
  options: readonly ComboOption[]
  /** The option's id; null while nothing is chosen. */
  value: string | null
  onChange: (id: string | null) => void
  /** Offers to add what was typed, trimmed, where no option is called that. */
  onCreate?: (text: string) => void
  placeholder?: string
  hint?: ReactNode
  autoFocus?: boolean
}

export function ComboBox({ label, options, value, onChange, onCreate, placeholder, hint, autoFocus }: ComboBoxProps) {
  const chosenLabel = options.find((option) => option.id === value)?.label ?? ''
  // null while nothing is being typed: the field then shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null)
  const entries = comboEntries(options, typed === chosenLabel ? '' : (typed ?? ''), onCreate !== undefined)

  function select(key: Key | null): void {
    const text = (typed ?? '').trim()
    setTyped(null)
    if (key === CREATE) onCreate?.(text)
    else if (key !== null) onChange(String(key))
    else if (text === '') onChange(null)
  }

  /** Emptied means nobody; half a word means that nothing was changed. */
  function leave(): void {
    if (typed?.trim() === '') onChange(null)
    setTyped(null)
  }

  /** Enter takes the first entry while none is pointed at: two letters and Enter are enough. */
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const isPointing = event.currentTarget.hasAttribute('aria-activedescendant')
    const first = entries[0]
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed === null || isPointing || !first) return
    event.preventDefault()
    select(typed.trim() === '' ? null : first.id)
  }

  return (
    <AriaComboBox
      className={styles['field']!}
      items={entries}
      inputValue={typed ?? chosenLabel}
      onInputChange={(text) => setTyped(text === chosenLabel ? null : text)}
      value={value}
      onChange={select}
      onBlur={leave}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label className={styles['label']!}>{label}</Label>
      <span className={styles['select']}>
        <Input
          className={styles['control']!}
          placeholder={placeholder}
          autoFocus={autoFocus}
          spellCheck={false}
          onKeyDownCapture={onKeyDown}
        />
        <Button className={styles['open']!} aria-label={words.openList}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </span>
      {hint && (
        <Text slot="description" className={styles['note']!}>
          {hint}
        </Text>
      )}
      <Popover className={popover['popover']!} data-fit offset={4}>
        <ListBox<ComboOption>
          className={popover['list']!}
          renderEmptyState={() => <p className={popover['nothing']}>{words.noMatch}</p>}
        >
          {(entry) => (
            <ListBoxItem id={entry.id} textValue={entry.label} className={popover['item']!} data-private>
              <span className={popover['text']}>{entry.id === CREATE ? words.add(entry.label) : entry.label}</span>
              {entry.detail && <span className={popover['detail']}>{entry.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
