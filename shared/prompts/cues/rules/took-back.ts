// b: the manager took over work that was somebody else's.
import type { CueRule } from './rule'

const kind = 'took-back'

export const TOOK_BACK: readonly CueRule[] = [
  {
    id: 'b-back',
    kind,
    who: 'me',
    says: [
      '*<reclaiming>',
      '*take|pull|grab|get|snatch|claim|have|bring|nick|move|put|reclaim|steal|yank|want .. back',
      '*take .. back .. from|off',
    ],
    unless: ['back .. to|of .. <their>|them|team|<team>', 'get back to|into'],
    example: 'took the rollout back from Mira',
  },
  {
    id: 'b-from',
    kind,
    who: 'me',
    says: ['*<taking> .. off|from|away_from|out_of .. <team>|<their>', '*<taking> .. away'],
    example: 'snatched the release from the team',
  },
  {
    id: 'b-theirs',
    kind,
    who: 'me',
    says: [
      '*<building>|<taking>|<jumping>|<doing> .. <owner> .. <tech>|work|task|code|stuff|half',
      '*<building>|<taking>|<jumping>|<doing> .. <team> <owns> .. <tech>',
      '*<building>|<taking>|<jumping>|<doing> .. his|her|hers|their|theirs .. <tech>|work|half',
    ],
    unless: ['<doing> .. <people>'],
    example: "rewrote Tom's PR after he went home",
  },
  {
    id: 'b-for-them',
    kind,
    who: 'me',
    says: ['*<building>|<doing>|<coding> .. for|instead_of him|her|them|<name>', '*<building>|<doing> .. on .. behalf'],
    unless: ['<doing> .. <people>', '<building> .. <people>'],
    example: 'finished it for her',
  },
  {
    id: 'b-their-making',
    kind,
    who: 'me',
    says: [
      '<giving>|promise . <name> .. <tech> ... and then|still . *do|<building>',
      '<team> <owns> .. <tech> .. become|became|now .. my|mine',
      '*<building>|<taking> ... <name>|he|she|they .. <building>|<doing>|own|start',
      '*<building>|<taking> .. what|everything|most .. <team>',
      '*<building>|<taking> .. i .. <giving>|hand|delegate|promise',
    ],
    example: 'redid most of what Marco had done',
  },
  {
    id: 'b-redo',
    kind,
    who: 'me',
    says: [
      '*rip|tear|throw|bin|scrap|ditch|discard .. <team> <owns>|<owner>',
      '*rip|tear|throw|bin|scrap|ditch|discard .. his|her|their',
      '*redo|rewrite|override|overrule|undo|revert|replace|rework|overwrite .. <team>',
      '*redo|rewrite|override|overrule|undo|revert|replace|rework|overwrite .. his|her|their',
      '*redo|rewrite it',
    ],
    example: 'overrode his design',
  },
  {
    id: 'b-again-mine',
    kind,
    who: 'anyone',
    says: [
      'on|in|with|to my list|plate|desk|board|column|queue|lap .. again',
      'back with|on|to|in .. me|my|mine',
      '<be> back|mine again',
      'mine again',
    ],
    unless: ['<decision>|call|choice|decision', '<not>'],
    example: "gave it to Mira on Monday and it's back with me already",
  },
  {
    id: 'b-mine-instead',
    kind,
    who: 'me',
    says: [
      '*<building>|<coding>|put|open|use .. my own version|approach|solution|way|design|take|implementation',
      '*<building>|put|open|use .. mine',
      '*put mine',
    ],
    example: 'closed his branch and put up mine',
  },
  {
    id: 'b-no-patience',
    kind,
    who: 'me',
    says: ['*wait .. for .. <team>|<their>', '*watch|wait .. longer|more|anymore'],
    happened: 'no',
    with: ['<building>|<coding>|<taking>'],
    example: "couldn't wait for her, just coded it",
  },
]

/** Words that make the work somebody else's. A cue of kind a turns into b beside them. */
export const THEIRS: readonly string[] = [
  '<team> <owns> .. <tech>|job|turn|name',
  '<owner> .. <tech>',
  'hers|theirs|his $',
  'it|this|that|which|task|ticket <be> .. his|hers|theirs|for <name>|<team>|$',
  '<be> for <name>',
  '<be> <team> <owns>',
  'his|her|their call|turn|job|task|ticket|pr|branch|back|approach|feature|work|design|attempt',
  'i . <giving> ... <team>|it',
  'give . it away',
  'coach|teach|tell|watch|let him|her|them|<name>',
  '<team> . <be> on it',
  '<team> . <be> .. stuck|slow|struggling|halfway|close',
  '<team> .. ask|need|want .. time|chance|try',
  'instead_of .. <team>',
  '<team> . <be> . working|writing|fixing|building|coding',
  'for|from|off him|her|them|<name>',
  'he|she|they|<name> have it|this|that',
  'my . way',
  '<not> trust|wait|leave|let|believe .. <name>|<team>|him|her|them',
  'promise|promised <name>|him|her|them',
  'unassign|sideline .. <team>',
  '<be> <name> <be> $',
  'step over|around|past',
]
