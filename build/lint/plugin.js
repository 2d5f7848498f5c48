// The house's own lint rules: who may import whom, one home for each dangerous thing, no clock in shared code.
import { boundaries } from './boundaries.js'
import { functionSize } from './function-size.js'
import { noClock } from './no-clock.js'
import { noReexports } from './no-reexports.js'
import { oneHome } from './one-home.js'

export default {
  meta: { name: 'stepback' },
  rules: {
    boundaries,
    'function-size': functionSize,
    'no-clock': noClock,
    'no-reexports': noReexports,
    'one-home': oneHome,
  },
}
