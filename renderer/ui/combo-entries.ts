// What a combo box lists for what has been typed.
export interface ComboOption {
  id: string
  label: string
  /** A quieter second half. */
  detail?: string
}

/** The id of the entry that adds what was typed; no record's id looks like it. */
export const CREATE = 'stepback:create'

/** Without regard to case and accents, so that "zoe" finds "Zoë". */
const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()

/** Those where some word starts as the text does come first, then those that only hold it; last, the offer to add it. */
export const comboEntries = (options: readonly ComboOption[], text: string, canCreate: boolean): ComboOption[] => {
  const wanted = fold(text)
  if (wanted === '') return [...options]
  const found = options.filter((option) => fold(option.label).includes(wanted))
  const startsWord = (option: ComboOption) => ` ${fold(option.label)}`.includes(` ${wanted}`)
  const isNew = canCreate && !options.some((option) => fold(option.label) === wanted)
  return [
    ...found.filter(startsWord),
    ...found.filter((option) => !startsWord(option)),
    ...(isNew ? [{ id: CREATE, label: text.trim() }] : []),
  ]
}
