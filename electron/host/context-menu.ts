// The menu of a right click: what can be done to the text under it.
import type { MenuItem } from './menu-template'

/** What is used of Electron's context-menu event. */
export interface ClickedOn {
  isEditable: boolean
  selectionText: string
  editFlags: { canCut: boolean; canCopy: boolean; canPaste: boolean; canSelectAll: boolean }
}

/** Empty when there is nothing to do: then no menu is shown. */
export const contextTemplate = ({ isEditable, selectionText, editFlags }: ClickedOn): MenuItem[] => {
  if (isEditable)
    return [
      { role: 'cut', enabled: editFlags.canCut },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', enabled: editFlags.canSelectAll },
    ]
  return selectionText.trim() === '' ? [] : [{ role: 'copy', enabled: editFlags.canCopy }]
}
