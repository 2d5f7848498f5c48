// e: a pull that was noticed and not followed.
import type { CueRule } from './rule'

const kind = 'stepped-back'
const PULL =
  'want|tempt|tempted|itch|itching|urge|instinct|reflex|almost|nearly|temptation|dying|could|impulse|fibre|fiber|reach|reached|about_to'

export const PULLS_RESISTED: readonly CueRule[] = [
  {
    id: 'e-not-touched',
    kind,
    who: 'me',
    happened: 'no',
    says: [
      '*tell|give|hand|show <team> .. answer|solution|fix|what|how',
      '*open|reach|grab|touch .. laptop|editor|ide|keyboard|terminal',
      '*jump_in|step_in|interfere|intervene|meddle|touch|rescue|answer|weigh_in|dive_in|jump_on|chime_in|solve|speak|offer|suggest|say|comment|bite|correct|prescribe|hover',
      '*take the bait',
      '*give .. answer|solution',
      '*say .. opinion|anything|word|view',
      '*<building>|<taking>|<jumping> ... for_once|this_time|though|although|even_though|because .. his|her|their|hers',
    ],
    unless: [
      'this|all week|sprint|month|day',
      'any|single',
      'not .. code today',
      'not touch .. <people>',
      'not answer .. <people>|recruiter',
      'not .. speak .. <team>',
      'never',
      'not going|will',
      'week|sprint',
    ],
    example: "didn't jump in, they sorted it out",
  },
  {
    id: 'e-resisted',
    kind,
    who: 'me',
    says: [
      '*resist ..',
      '*fight .. urge|temptation',
      '*resist .. <building>|urge|temptation|giving',
      '*stop|catch|restrain|hold myself',
      '*delete it|my',
      '*close .. laptop|editor|ide|tab',
    ],
    unless: ['not resist', 'resist .. <outsider>'],
    example: 'resisted the urge to rewrite his pr',
  },
  {
    id: 'e-pull',
    kind,
    who: 'anyone',
    happened: 'either',
    evenWished: true,
    says: [
      '<wanting> <building>|<taking>|<jumping>|<coding>|<reclaiming>|<deciding>|answer ... gave|left|let|asked|sent|commented|waited|listened|handed|passed|stayed|kept|said .. <team>|him|her|them|it|question|nothing|quiet|out|comment|feedback',
      'itching|tempted|about|urge|instinct ... but|and . it|that <be> <team>|his|hers|theirs',
      'about ... and|but stop|stopped|let|left|asked',
      'could have ... but|instead . left|let|asked|gave|sent|kept|leave|ask|give|keep|wait',
      `${PULL} ... <building>|<taking>|<jumping>|<coding>|answer|decide|take|say|tell|do|<reclaiming> ... <not> $`,
      `${PULL} ... <building>|<taking>|<jumping>|<coding>|answer|decide|do|<reclaiming> ... but|instead|then|and <not>`,
      `${PULL} ... <building>|<taking>|<jumping>|<coding>|answer|decide|do|<reclaiming> ... did not $`,
      `${PULL} ... did not`,
      `tempted|urge|temptation|itching|itch|instinct|dying ... <not>|nothing|but|instead|left|let|asked`,
    ],
    unless: ['i .. want .. <people>', 'want me', '<people>', 'not want to', '<not> .. imagine'],
    example: "wanted to fix it myself, didn't",
  },
  {
    id: 'e-nearly',
    kind,
    who: 'me',
    happened: 'yes',
    evenWished: true,
    says: [
      'almost|nearly|very_nearly *<building>|<taking>|<jumping>|<coding>|<reclaiming>|answer|tell|give',
      'close to *<building>|<taking>|<jumping>',
      'come close to *<building>|<taking>',
    ],
    unless: ['<people>', 'almost done|finished|all'],
    example: 'nearly took it back',
  },
]
