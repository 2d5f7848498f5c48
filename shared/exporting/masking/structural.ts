// What identifies by its shape: addresses, links, tickets, handles.
import type { HiddenKind } from './redactor'

interface StructuralPattern {
  kind: HiddenKind
  find: RegExp
}

/** Marks a standard or a format rather than a ticket. */
const NO_TICKET = 'UTF|SHA|ISO|RFC|AES|GPT|HTTP|TLS|MD|CVE|IPV|IEEE|COVID|S|O|Q|P|F|C'
const DOMAINS = 'com|org|net|io|dev|app|ai|co|eu|de|at|ch|fr|nl|uk|us|info|biz|cloud|tech|xyz|internal|local'

/** Before names: these may have names inside. */
export const ADDRESSES: readonly StructuralPattern[] = [
  { kind: 'link', find: /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"'`)\]]*[^\s<>"'`)\].,;:!?]/giu },
  { kind: 'e-mail', find: /[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu },
  { kind: 'link', find: /\bwww\.[^\s<>"'`)\]]*[^\s<>"'`)\].,;:!?]/giu },
  { kind: 'link', find: new RegExp(`\\b(?:[a-z0-9-]+\\.)+(?:${DOMAINS})\\b(?:/[^\\s<>"'\`)\\]]*)?`, 'giu') },
]

/** After names, so that a mention of somebody known becomes their pseudonym. */
export const REFERENCES: readonly StructuralPattern[] = [
  {
    kind: 'handle',
    find: /(?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{N}._-]*[\p{L}\p{N}_]|(?<![\p{L}\p{N}])@[\p{L}\p{N}]/giu,
  },
  { kind: 'ticket', find: new RegExp(`\\b(?!(?:${NO_TICKET})-)[A-Z][A-Z0-9]{1,9}-\\d+\\b`, 'gu') },
  { kind: 'ticket', find: /(?<![\w&])#\d{2,}\b/gu },
]
