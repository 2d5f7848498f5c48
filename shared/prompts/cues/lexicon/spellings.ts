// How tired people type, and what they mean: short forms, dropped apostrophes, usual slips.

const TYPED_AND_MEANT = `
  didnt=did not, dont=do not, doesnt=does not, isnt=is not, wasnt=was not, werent=were not, arent=are not,
  wont=will not, cant=can not, cannot=can not, couldnt=could not, wouldnt=would not, shouldnt=should not,
  hasnt=has not, havent=have not, hadnt=had not, cherrypicked=cherry-picked, aint=is not, mustnt=must not, neednt=need not,
  mightnt=might not, won't=will not, can't=can not, shan't=will not, ain't=is not, let's=let us, lets=let us,
  couldve=could have, shouldve=should have, wouldve=would have, im=i am, ive=i have, theyre=they are,
  youre=you are, thats=that is, hes=he is, shes=she is, theyd=they would, theyve=they have, weve=we have,
  whats=what is, everyones=everyone is, everybodys=everybody is, nobodys=nobody is, ya=you, gonna=going to,
  wanna=want to, gotta=need to, shoulda=should have, coulda=could have, woulda=would have, oughta=ought to,
  hafta=must, kinda=kind of, sorta=sort of, lemme=let me, tmrw=tomorrow, tmr=tomorrow, tmw=tomorrow,
  tomo=tomorrow, tomorow=tomorrow, tommorow=tomorrow, tonite=tonight, ystd=yesterday, yday=yesterday, u=you,
  ur=your, r=are, n=and, &=and, +=and, cos=because, cuz=because, coz=because, bc=because, bcs=because,
  bcoz=because, cause=because, becuase=because, tho=though, altho=although, w/=with, w/o=without, b4=before,
  til=until, till=until, ppl=people, peeps=people, mgr=manager, mngr=manager, mtg=meeting, mtgs=meetings,
  no1=nobody, noone=nobody, everyon=everyone, evryone=everyone, every1=everyone, sb=somebody, fb=feedback,
  feeback=feedback, feedbacks=feedback, prods=prod, probs=probably, prob=probably, prolly=probably,
  def=definitely, bday=birthday, convo=conversation, convos=conversations, sched=schedule, resched=rescheduled,
  rescheduld=rescheduled, canceld=cancelled, canclled=cancelled, cancled=cancelled, cxld=cancelled,
  postponned=postponed, pospone=postpone, deligated=delegated, delagated=delegated, deligate=delegate,
  descision=decision, decison=decision, desicion=decision, decicion=decision, decisons=decisions, wrot=wrote,
  wroet=wrote, rewrited=rewrote, writed=wrote, tooked=took, tok=took, fixd=fixed, merg=merge, mergd=merged,
  meged=merged, shiped=shipped, skiped=skipped, skippd=skipped, commited=committed, reqs=requirements,
  impl=implementation, svc=service, svcs=services, cfg=config, repro=reproduce, env=environment, dept=department,
  eng=engineer, engs=engineers, jr=junior, sr=senior, teh=the, hte=the, adn=and, waht=what, thier=their,
  wich=which, mysef=myself, myslef=myself, meself=myself, intead=instead, insted=instead, agian=again, wud=would,
  cud=could, shud=should, wld=would, shld=should, idk=not sure, tbh=honestly, ngl=honestly, fwiw=honestly,
  em=them, 'em=them, sth=something, smth=something, abt=about, bout=about, thru=through, bcuz=because,
  cs=because, whatev=whatever, kudnt=could not, cudnt=could not, wudnt=would not, didn=did not, alot=much,
  oneself=myself, todays=today, yest=yesterday, sprints=sprint, wknd=weekend, hrs=hours, mins=minutes, wks=weeks`

/** One typed word to one or several meant words. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  TYPED_AND_MEANT.split(',').map((pair) => {
    const [typed = '', meant = ''] = pair.split('=')
    return [typed.trim(), meant.trim()]
  }),
)
