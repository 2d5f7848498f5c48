// What the article says that the signals rest on, in a sentence each, by the number a signal cites.
export const claims: Readonly<Record<string, string>> = {
  C1: 'Advertisements ask managers to ship code too, and do not see what that gives up.',
  C2: 'Playing and coaching at once comes to two jobs half done, and the team pays.',
  C3: 'It makes sense in very small teams and early companies, and is kept long after.',
  C4: 'Management work grows faster than expected, and much of it is not seen when it is done well.',
  C5: 'Code needs hours without interruption; it rarely goes well in ten-minute gaps.',
  C6: 'Doing both is a choice between them every day, made knowingly or not.',
  C7: 'Where it is repeated, it is the management work that slips.',
  C8: 'Code together with authority makes the manager the technical authority.',
  C9: 'Engineers defer sooner, and decisions drift to the manager by default.',
  C10: 'The strongest lever is the technical ownership of others.',
  C11: 'Stay technical by understanding systems and joining discussions.',
  C12: 'To understand the technology is essential; to implement it is not, and often gets in the way.',
  C13: 'Faster development raises the demand for leadership: decisions and dependencies pile up.',
  C14: 'Leaders who once did both expect it; ask what was postponed meanwhile.',
  C15: 'The change is gradual, and job descriptions lag behind it.',
  C16: 'The team outgrows the arrangement sooner than expected, and that is hard to notice.',
}
