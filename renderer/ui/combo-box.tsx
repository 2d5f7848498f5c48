// One of many, found by typing; what is not there yet can be added on the spot.
import { ChevronDown } from 'lucide-react'
import { useContext, useImperativeHandle, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  type ComboBoxState,
  type Key,
} from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { comboEntries, CREATE, type ComboOption } from './combo-entries'
import styles from './field.module.css'
import popover from './popover.module.css'
import { words } from './words'

type State = ComboBoxState<ComboOption> | null

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
  const list = useRef<State>(null)
  const entries = comboEntries(options, typed ?? '', onCreate !== undefined)

  function type(text: string): void {
    setTyped(text)
    if (text.trim() !== '') list.current?.open()
  }

  // The library also calls this with what is chosen already, whenever it puts the field in order.
  function select(key: Key | null): void {
    setTyped(null)
    if (key === CREATE) {
      onCreate?.((typed ?? '').trim())
      list.current?.revert()
    } else if (key !== null && key !== value) onChange(String(key))
  }

  /** Emptied means nobody; half a word means that nothing was changed. */
  function leave(): void {
    if (typed?.trim() === '' && value !== null) onChange(null)
    setTyped(null)
  }

  /** Enter takes the first entry while none is pointed at: two letters and Enter are enough. */
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const isPointing = event.currentTarget.hasAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed === null || isPointing) return
    event.preventDefault()
    if (typed.trim() === '') leave()
    else if (entries[0]) select(entries[0].id)
  }

  return (
    <AriaComboBox
      className={styles['field']!}
      items={entries}
      inputValue={typed ?? chosenLabel}
      onInputChange={type}
      value={value}
      onChange={select}
      onBlur={leave}
      menuTrigger="manual"
      allowsEmptyCollection
    >
      <ListHandle ref={list} />
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

/** Hands out the list's state: typing opens it, and adding something closes it, at moments the library does not know. */
function ListHandle({ ref }: { ref: Ref<State> }) {
  const state = useContext(ComboBoxStateContext) as State
  useImperativeHandle<State, State>(ref, () => state, [state])
  return null
}
