// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_1 = `
%abl a-4 b3; %about a-12 b-6 c-2 d3 e-6 f5 g6; %absenc c4 d5 e-2 g-4; %ac c7 g-4; %accept b-4 d-6 g5; %action c-5 d5
%actual c-5 g5; %adapt a12 b-5 c-3 d-3 g-5; %admin a-2 b-4 c-3 d-7 e2 f5; %aft a-3 b6 c7 d6 e-10 f2 g-20
%afternoon a4 c3 e-4 f3 g-8; %again b5 c3 e-12 f-5; %against b-2 c-9 e11; %agenda d4; %agre a-3 b7 d-8 f-5 g-2
%alarm a-3 d-4 e-5 g11; %alert a5 b4 c-2 e-4 g-6; %allow c2 d-3 g4; %almost a-7 b-12 d-3 e17 g-3; %alon a7 f-4
%also a5 g-3; %although b5 c-5 e4 g-5; %alway a3 b-4 c-7 d-2 e-6 g9; %among a-3 b-2 e5; %anoth c4 d4 f-7 g-3
%answ a-9 b-3 c2 d8 e4 f-7 g-11; %answer b-4 c-2 e3 f-6; %anyon a10 b-12 c-4 e-10 f7 g-3
%anyth a-8 b-4 c-6 d-4 e6 g7; %anywa b6 d-2 e-12 f2; %apolog a-3 d13 e-7 g-7; %apparent a2 b-7 c9 e-7 f-4 g-3
%apprais b-2 f-3 g6; %appraisal a-3 c-3 d11 g-6; %approach b8 e-5 g-5; %approv a-13 b-9 c4 d-10 f-9 g9
%approval b-3 d-3 e-3 g5; %arch c3 d-5 e5 g-3; %architect b-7 c-5 d-4 e-5 g14; %architectur a-5 b2 c4 d-7 e-4 f4
%area e3; %argu a-8 b-8 d-7 e4 f-5 g5; %around a3 b-6 c-2 d-7 e-5 f4 g4; %articl f-4 g6; %asid b-5 c3 e-4 g3
%ask a-13; %assign a6 c3 d-5 e-2 g-5; %attend b-3 c-3 d-4 f11 g-7; %audio e2; %audit c-2 d-4 g5
%auth a10 c-6 d-5 e-4 g-6; %authorit b-4 c4; %automat a-5 b-5 d-5 e-5 f7 g5; %avoid d4; %awa a-3 b3 c-7 d-7 e3 f3
%back b3 f-6; %backfil a4 b5 c-3 d-4 f-4 g-3; %backlog a3 b-5 c-6 e-7 f4 g3; %bad b-5 d-5 e4
%basical a-3 b5 c5 d-5 g-3; %be a-5 b-5 c13 e-9 f-4 g4; %becam a-5 b7 c4 d-5 e-7 f-4
%becaus a7 b-4 c5 d5 e-4 f-3 g-12; %been a3 b-9 c-11 d4 e3 f-7 g3; %befor c6 f-6; %begin e-3 g4
%behind a-4 b4 c-3 e-3; %believ g6; %best a2 b-4 c6 d-2 f-4 g-2; %bet a-3 b-9 d-11 e4 f3 g6; %beta a6 c-3 e-2
%between a4 b-7 c4 d4 e-13 f-8 g2; %bil a3 f2 g-6; %bin b-5 f7 g-4; %blank a-4 d10 g-5; %bles b-5 c10 e-3 g-2
%blind c-8 e-3 f8 g3; %block a8 b-14 c-4 d-17 e5 f-4 g3; %board a11 b-6 d-11 f-6 g2; %book a-5 b-5 c5 d-7 e-7 g8
%bos a-9 b-13 c8 d-12 e-5 f-5 g11; %both a6 c-6 d-4 e-2 g2; %bottleneck b-2 c4 d-6 e-4 f-3; %bottom a-7 e-6 f11 g-5
%box a-3 b-2 e3; %br b-4 c7 d5 e-5 g-8; %branch a4 b6 c-6 d-9 e-4 f4 g-5; %break a-6 b-6 d-3 e9 g-4
%breakfast a4 b-4 c-5 d2 e-6; %bridg a7; %brok b-5 c-11 d-3 e5 g6; %broken b-3 c-3 e-4 f3 g4; %brought a-5 d-2 e7
%brown f3; %brows f9 g-4; %budget a-7 b-4 c-8 d-5 e7 g7; %bug a-3 d5 e-9 f-4; %build a5 b-9 c-12
%built d-6 e-9 f4 g-4; %bump c-2 d5 e-3 f5 g-8; %burn a-3 c2 d3 e-4; %bus a2 e-5 f4; %busi a-4 g9
%button b-3 e6 g-3; %cach a3 b-2 d-5 e-9 f8; %cal a-4 c2 d2 e-4 g-3; %calendar a-11 b-10 d7 e-3 g5
%calibr e-4 f-3 g5; %calm a-7 b-4 c-3 d-7 e-5 g14; %cam a4 c5 d-3 f-8 g-3; %cancel a-10 b-8 c-10 d5 e-9 f-8 g8
%candidat a-10 b5 c-10 d3 e-10 f-9 g4; %capacit c-4 d6 g-7; %car b-3 c-4 f5 g-3; %card a6 b6 c-5 d-7 e-6 g3
%cas d-7 g7; %certificat b-5 d6 f-7; %chair a-2 c-3 f-3 g7; %chanc b6 e-3 g-4; %chang a7 c5 d-5 e-11 f4 g-5
%channel a-3 b-6 c5 d-2 e6 f-4; %chat b-7 d9 e6 g-13; %check b-6 c6 d8 e-3 g-10; %checklist a6 b5 c-6 e-4 g-6
%checkout a7 d-3; %choic b-3 c12 d-7 e4 f-4 g-13; %choos a-4 c6 d-5 e10 f-2 g-15; %chos a-2 c-3 d4 e-9 g5; %churn g5
%clean a-5 f8; %clear a-4 d-5 f-3 g12; %click a-3 c3 d-3 e-2 f5; %client g3; %clon e-2 f7; %clos a-3 f-6
%cloud a-4 c5; %clust a6 b-5 d5 e-4 g-5; %coach a-2 c-9 d4 f-7 g5; %cod a3 b-2 c-8 e-3 g3; %codebas b-3 f4
%codegen a10 c-7 g-4; %coffe a-3 d-9 f5; %colleagu a5 b-3 c3 d-2 e-5 g-2; %colour c8 g-4; %column b3 c9 g-9
%com a-8 b-4 c8 d-8 e5 f-5; %comment a-8 c3 d-5; %commit a10 b10 c-4 d-14 f-5 g-5; %compan b-5 c-6 d-3 g6
%compar f5; %compil b-8 c-10 f8; %complaint b-4 c-3 d12 e-3 g-6; %complet b8 g-5; %complianc a4 g-2
%component a7 c-3; %conferenc e-3 f3; %config b-3 c5 d-3 e-3 f4 g-6; %conflict c-4 d11 e-4 f-3; %consum a8 g-4
%context a4 b-4 c3 g-4; %continu a6 c-2; %contract b3 d-3; %control b-4 g5; %convers b-4 c2 d5 e-4 g-3
%cop c3 e-4 f7 g-6; %cor a8 b-5 c-2 d-6 e-3 f-3 g2; %correct a-5 b3 c-5 d-4 e6 g-2; %could c2 d-2
%count a-5 c-3 d-3 g7; %cours a-3 d-4 f4 g4; %crash c2; %critic a9 b-5 c-5 d-4 e-4; %crunch a4 c-2 d5 f-2 g-3
%curiosit a-2 f6; %curiou f4; %custom a3 b3 c-14 d-8 e3 f-3 g2; %cutov a6 b-10 c-6 d6 e6 f-10 g-3
%cycl a-2 c-3 e-3 f3 g3; %dar a2 c4 f-4 g-3; %dashboard a-5 b6 f6 g-5; %dat c11 e-8 f-4 g-6
%data a9 c-5 d-9 e-5 f5 g3; %databas a5 c-5 d-4; %day a-4 b9 c4 d-2 f-9 g-3; %dead a3 b-4 c3 d-4 e-7
%deadlin a6 b-5 c-9 d-3 g4; %deadlock a3 b-3; %debat a-2 b-5 c8 d-3 f3 g-7; %debrief d8 g-4; %debug c-8 d6 e-3
%decid a-19 b-9 c4 d-6 e3 f-11 g7; %decision a-11 b-10 c7 d-5 e4 f-11; %deck b4 g-8; %declin c-6 d8 e7 g-8
%deep a6 b-4 c-5 d7 e-4 f-3 g-6; %def c2; %default a-3 c10 e-2 g-4; %defer e-5 g4; %delay b-4 c-6 d7 e-6
%deleg a-3 b7 c-3 d-3 e-3 f-3; %delegat b4 c-6 d-9 f-7 g4; %delet a-6 b-9 c6 d-3 e9 g-6
%deliver a10 b-7 c-5 d-4 e-2 g3; %demo a5 c-8 d-9 e5 f-5; %dentist a-5 c-2 d-8 e3 g8; %depend a7 b-4 c-2 g-4
%dependenc a4 e-3 g-3; %deplo a6 b-4 c3 e-2 g-5; %deploy a8 b-7 c-3 d-2 e-6 f-2 g4; %deput g5
%design a-11 b2 c6 d-6 e3 g-4; %desk a-7 c4 e-7 g3; %dev c5 e-7 f4; %develop b-4 c5 e-3 f-4 g-2
%diagram a-2 b5 c4 d-3 g-5; %dif f2; %different c5 d-3 e-5; %difficult b-2 c-2; %din a5 b-5 c-6 d-4 e-3 f4
%direct a-9 b-6 c-13 e5 f-6 g13; %disagre a-2 b-3 c5 e-2; %discus a-4 e-3 g9; %discussion a-3 b-5 c7 e-6
%do a-3 b4 f5; %doc a-9 b2 c-7 d-5 f5; %don a5 c-12 d2 e-6 f-7 g3; %down a-2 b-9 c-6 d5; %downstream a5
%dr b4 c-3 g2; %draft a-6 e6 f-3 g-3; %drag c4; %drama a-3 c-4 d-5 e-5 f-4 g12; %dreamt a-3 g8
%drew a-4 b-4 c-3 e2 f4; %driv a6 c-3 e-6 f6 g-4; %drop b-7 c10 d4 e-11 f-4 g-8; %drov b3 e6 f-3 g-6
%dumb b3 e-4 f4; %dur a2 b-6 e5 f-8; %dut a-2 b7 d3 g-6; %each a-2 c8 f-2 g-3; %ear a-8 b-4 d5 e-7 g3
%edit a-3 e5 g-6; %eight c-5 d-3 e-2 g5; %eith b-3 c5 d7 g-10; %eleven c-2 g4; %els a6 b4 c-4 d-2 e-2; %empt d5
%end a4 b3 c8 d-6 e-7 f-3 g-7; %endpoint a7 c-3 d-5; %energ a-9 b-2 c-5 e7 g5; %engin a13 b-8 c3 d-7 e-7 f4 g-10
%engine a2 e-14 g4; %enough c-2 d4 e2 g-2; %entir a12 d-2 e-2 f-7 g-3; %epic c-5 e3 g4; %er a5 c-4 e-3 f3 g-3
%escal c2 d-4; %escalat b-2 c9 d-2 e-4; %estimat a-5 b4 c10 d-4 e-2 g-8; %ev a2 c4 e3 f-5 g-5; %evalu b-3 c-3 d4 e2
%even a4 c3 d-4 e-4; %event c3 e-3 f3; %ever b-4 c10 e-13 f-10 g3; %everybod a-3 b-9 c5 d3 f-2; %everyon b-6 f-11 g3
%everyth a3 e-15 f-11 g8; %except c3 d4 g-5; %exercis a-7 b4 f7 g-4; %exist d5 f-2 g-6; %expens f6 g-2; %experi f5
%experiment c-2 f2; %explain a2 b-9 c-3 d-6 f8 g-2; %export d3 f-5; %ey c5 e-3 f4 g-6; %eyebrow b-4 c9 g-4
%f a4 c7 e-3 g-7; %fac b-8 c7 d4 e-8; %fail a5 b-8 c-7 d-6 e7 f-7; %failov a3 e5 f-3; %fast c3 d-5; %fault d7 g-4
%featur a10 b7 c-7 d-9 e-9 g-4; %feedback a-10 c-13 d7 e-8 f-6 g5; %feel a-5 c-4 d-3 e-3 g8; %fel b-4 d6 g-7
%felt a5 f-7; %fiddl g3; %fight d-5 g4; %fil c3 d-5; %fin a-6 b2 d-11 e4 f-10 g7; %final a5 b-4 d-8 f4
%financ a6 c-5 d-4 e-6 f-4 g6; %find a9 b-6 c-7 e-5 f5 g-5; %fing b6 c-3 d-4 e3 g-6; %finish a5 b6 c-6 e-6 f-6
%fir b-2 c-3 e-3 g7; %firmwar a3 b-3 c-3 d2 e-2 f-3; %first a-3 c-2 d-7 e5 g4; %fix c-6 d-3 e-2 f2 g5
%flag a-3 b-2 c-2 d-2 e-4 f8; %flam f4 g-3; %flash a6 c3 e-3; %flight d-4 g5; %flow a-3 b-5 c-5 e7 f4; %focu b4 e-2
%fold c5 f-4; %folk a5 b-4 c-9 d5 f8 g-10; %follow c-6 d3 e-6 f12 g-4; %forgot b-4 d10 g-5; %form a-4 c-4 d4 e-4 g5
%format c8 d-4 e-7 f4 g-4; %found b-6 d-6 e8 f-3; %four a3 d4 e-17 f-3 g3; %fourth c10 d-3 g-6
%framework b-4 c6 d3 e-5 g-2; %freez b7 c-4 d-3; %frida a2 c-3 d5 e-9; %friend c-6 d-3 e-4 f-2 g12
%from a-4 b4 d-2 e2 f-4; %front a-4 b6 e4 g-6; %frontend a5 b-3 c-5 e-4 f4; %ful d-6 e7 g-2; %func e4 g-3
%g a-2 c-3 g4; %gam b-5 c-4 d-3 e-5 f8; %gat a9 f-3 g-3; %gatewa c-3 d-6 g3; %gav a-7 b3 e3 f-9
%get a3 c5 d2 e-2 f-3 g-8; %giv a-5 b8 c-9 e-4 g6; %given g3; %glad a-3 f-2 g9; %go a-3 e2
%goal a-6 b-5 c-5 d4 e-3 f-8 g10; %gon c-9 d-5 f-8 g8; %good b-3 c-6 d-11 f2 g8; %grab a4 b3 c-4 d-3 g-4
%graduat b-4 d-2 e3 g2; %graph f5; %graphql f4 g-3; %great a3 b-11 c-6 d-5 g11; %green b-3 c-3 d-4 e-3 f-6 g8
%groom b7 c2 e-5 g-3; %group c7 d-5 e3 g-8; %gues a5 c7 e-8 f-8 g-2; %guild a-3 b-7 d-5 e2; %h a2 c-8 d-5 e8 f-4
%hack a-4 b-2 c-5 d-7 e-3 f10; %hackathon b-2 g5; %half a3 c4 e-3 g-3; %halfwa b7 e-2 g-3; %hand a4 c-5 d-15 e5 f-14
%handl b4 c-8 d-5 e2 f-4; %handov b11 c-5 d-3 g-7; %handshak b-2 d-4 g6; %hang a6 c-4 g-5
%hap a-3 b2 d-3 e-5 f-2 g4; %happen a-5 c-3 e-2 g3; %hard a6 b-7 c-9 d3 f-6 g4; %hardest a11 b-2 c-5 d-2 f-3
%hat a-2 c-4 g5; %hav b2 d5 f-5 g-4; %head d3 f-2 g-5; %headcount g7; %hear b-4 c8 d-3 f3 g-10
%heard b-7 c3 d2 e-7 f-3 g4; %held a-3 b-6 c4 d-8 e7 f-3; %help a-4 c-9 d-2 f7; %her a3 d-2 e-7 g2
%herself b-7 d-3 e5; %himself a-3 b-5 c-8 d-5 e6 f-4 g5; %hint d-3 e6 g-4; %hir a-10 c-11 d7 f-6 g2; %hold a3 c-3 d4
%holida a-5 b-3 d-3 e-5 g12; %holiday c-5 d-2 e-5 g11; %hom d-7 g6; %honest a3 b-4 d-2 e-2 g4; %hop b-3 c-3 g9
%hotel a3; %hotfix a13 b-6 e-6 f-7 g-5; %hour b-3 d3 f4 g-5; %hung a-9 c-6 g11; %hurt b-3 c-5 d-6 e3 f-5 g7
%husband a-2 f-4 g10; %idea a-7 b-8 c7 d-5 f3; %idl a5; %ignor a-5 d2 g2; %imagin a-3 e-2 g10
%implement a9 b9 c-7 d-14 e-6 f-7; %import a6 b-3 d-3 f-4; %inbox b-5 d2 e-6 f-5 g4; %incident e3; %index b-4 c2 d-2
%inform b-4 c-4 d-4 e6 f3; %infra a6 b-3 c-4; %inges a-2 f4; %instead a4 d4 e3 f-4 g-14
%integr a11 b2 c-4 d-2 e-5 f-3 g-7; %interfac a4 c-3 d-3 e-3 f7 g-5; %intern a-8 b5 d-5 e-5 g6
%interview a-10 b5 c-11 d4 e-3 f-7 g4; %invoic a-5 b-3 c-6 e-5 g13; %item a11 d-5 e-6 g-9; %ivar b-2 d5
%jira a-3 b5 c-5 d-2 e-7 g7; %join a-7 b4 e-2; %jok b-4 d-3 e-8 g7; %judg c6 g-5; %judge b-3 e6 g-2
%jump a5 c-9 d-7 e6 f-8; %juni a-3 b4 c-2 f-2; %junior a-6 b9 c3 d-3 e-7; %just b-3 c4 e-4 f6
%kafka c3 d-4 e-5 f4 g-3; %keep d10 e-6 g-2; %kept c-2 e7 f-14 g-4; %key b3 c-5 e5 g-8; %keyboard b2 c-8 d-8 e4 g-2
%kick a-2 d-6 e-3 f3 g5; %kid a-4 e-4 f-5 g11; %kne b-3 c-4 d-5 e-4 g9; %knew a2 b-3 c6 e-6 f3 g-7; %knock a3 c-6 f3
%know b-4 d-6 f3; %kotlin a-5 c-2 f10 g-4; %l a12 b-4 c-8 d-5 e3 f-5 g-2; %land a5 c2 d-6 e-9 f-9 g3
%laptop a-5 b4 c-9 g7; %lat a4 d4 e-10 f-6; %late c6 d3 g-6; %latenc a4 b-2 d-3 f7 g-5; %laugh c-7 d-3 e-5 g13
%launch a6 b-11 c-10 f-10; %lay a7 c-5 g-4; %lead b2 d-4 f-13 g5; %leadership a-3 d3 e-2 g4; %lean c3 f-3
%learn a-10 d-10 e-2 f5 g4; %learnt e-3 f7 g-2; %leav a-3 d2 e-4 f-4 g2; %ledg a6 b-5 c-3 e-3 f-3 g3
%left b-4 d2 e8 g-12; %leg c-9 d3 g5; %let a-4 b-4 c-6 d-5 e-3 f-2 g13; %level d-6 f6; %librar c2 d-5 e-3; %lif g5
%lik a-7 b-3 c6 d-10 e-4 g6; %lin a9 b-4 d-4 g-6; %link a-2 f5; %lint a-4 b6 c3 e-6 f7 g-11; %list a-9 b2 c-4 d2 e3
%listen c-2 d-2 e-3 f10 g-3; %littl a-4 c2 f9 g-5; %load a7 d-2 e-4 g-4; %local a-4 f10 g-2; %log a-6 b4 d4 e-5 g-2
%login a3 d-2 f3 g-2; %long a-4 b7 c-2 e-5 f-6 g6; %longest a8 b-2 g-4; %look a-7 c4 d2 f4 g-5; %loop a3 g2
%lost c-4 d-3 e-4 g5; %lot a-3 d2 e-3 f-5 g3; %lov b-3 e4 f-2 g4; %lunch d5 e-14; %machin b-2 c-5 e-3 f-2 g6
%mad b3 d-2; %mail d7 e-3 g-5; %main a6 b-6 e3 g-7; %mak a4 f-6; %manag a3 b-7 c4 e-14 f-14 g7; %matchmak a-4 c-3 g8
%mayb a-7 b-9 d5 e-8 g7; %mean c5 g-3; %meant b-6 c-2 d3 e6 g-5; %meet a-10 d-4 e3 f-5 g5; %meeting d-9 f-5 g9
%ment c-3 d4 e-3 f-4 g3; %mention c9 e-3 g-5; %mentor c-3 d4 g-3; %merg a5 b-3 c2 d-11
%messag a-4 b-3 c-3 d-2 e8 f4 g-3; %micromanag c-4 e-3 g6; %middl c2 e-2; %might b-6 g6; %migr a2 b3 c-13 f-12
%migration f5; %min b6 c4 d-10 g-6; %minut a-3 b3 d3 g-5; %mis a3 c-6 e-8 f-3 g3; %mistak b-3; %mix b-2 e2 g2
%mo b-2 d-3 e-4 f-4 g8; %mobil a4 b-4 d-5 f4 g-2; %model a4 b-3 d-3 g4; %modul a5 c-6 d-8 e-5 f6
%monda a7 d3 e-11 f-9 g3; %month a-6 b-10 c-6 d4 e3; %mood b-5 c-3 d3; %mor a3 c-9 d3 f-9 g4; %morn a3 b-2 c2 d-7 g2
%most a4 b-7 c-5 d-2 f-5 g5; %mouth c-4 e7; %mov b4 d3 e-6 f-5 g-3; %much a-5 c-5 e-5 f-4 g10
%must a7 b-5 d-4 e-7 g3; %mut a-4 c6; %myself a5 b3 c-17 d-5 f2; %nam c3 d-14 e6 f-6 g-3; %ne c-3 d3 e-8 f-6 g2
%near a-6 b-4 c-3 d-3 e10 f-3 g3; %need a5 b-6 c-7 e-12 f5; %nev a-12 d4 e-10 f-3 g6; %new a-2 b-7 d11 e-9 f-4 g4
%next a-5 e-6 g5; %nic a-3 b-3 e-11 f3 g4; %night b5 c-9 d-10 e-9 g6; %nin a4 b-5 e-6 f-3 g5
%nobod a4 b-14 d-7 e-19 f4 g5; %nod e4 g-5; %non a-7 b-3 c5 e5 f-8; %noon b-2 c7 d-7 e-3 g3; %nop c-3 d6 g-3
%norm b-3 d-5 f-2 g8; %not a-5 c-10 d6 g-2; %notebook c-3 f7 g-5; %noth a-6 b-3 d-3 e2 g4; %notic c-6 d3
%nowher a-4 b-3 c-3 d5 e6 g-8; %numb d-2 e-5 f-4 g9; %of b-3 c-2 d3 e-6 g6; %offer c-2 d-4 e8
%offic a-3 c-6 d-6 e-4 f-3 g15; %offsit b-5 c-8 e-6 f-5 g9; %on a2 b-10 d-4 e8; %onboard a-5 c-5 d9 e-4 g-7
%onc a-8 b-10 c6 d-11 e4 f-9 g8; %oncal c4 d-2 e-2; %onto a-7 b12 f-2; %op a-2 d-3 e5; %open a3 d5 f-10
%opinion a-5 b-7 d-7 e5 f-6 g3; %option b-3 c4 e4 f-3 g-9; %ord b-3 c7 e-7; %oth a-5 b-5 c4 d3
%otherwis a4 b-6 e3 g-6; %outag a4 b-8 c-5 d4 f-6; %ov a-3 b4 c-3; %overdu a-5 d8; %overnight b5 c3 e-4 g-7
%overrul a-7 c-3 e4 g2; %own a-2 b5 c-10 d-11 e7 f-8 g2; %ownership a-4 d-4 e6; %pag a7 b-11 c3 e-2 f6 g-3
%paid c-3 e-2 g5; %pair b3 c-3 d-11 g4; %panel d8 e-2 g-4; %pap d-3; %parent a-3 b-4 c-5 e-2 f-2 g9
%park c9 d-6 e-5 g4; %pars a5 c-5 d9 e-9 f-4 g-3; %part b6 c-8 d-10 e5 f-7; %partn a6 c-5 d8 e-2 f-5 g-5
%pas a2 b-6 d2 f-4 g2; %passeng a-3 c-2 e3 f5 g-3; %past a3 g-4; %patch a2 b-7 c-5 d-5 e8 f-9 g2; %patienc b6 e-2
%pattern c4 g-4; %paus c5 f3 g-5; %pay a5 b-3 c-4 d-3 f-4 g3; %payment a6 b-3 d-2 e-5 f-4 g5; %pe c-2 d6 g-2
%pend a-7 c14 d-3 e-3 g-9; %peopl a-5 b-15 c6 d4 f-11 g2; %perf a-3 d8 f-4; %perfect c8 e-3 g-4
%period c4 d5 e-5 g-5; %permission b-5 c5 d-5 e5 f-6 g-5; %person b-6 c5 g-6; %personal a7 b-3
%phon a3 b-7 c-3 f-4 g7; %pick b-8 d-13 f6 g-2; %piec a11 b-6 c-4 d-3 e4 g-7; %ping a-5 b-4 f-6 g4
%pipelin a11 b-4 c-6 d-8 e-5 f4; %pla e6 g-5; %plac c-7 d12 f-3 g-3; %plan a-4 c5 d-6; %plat b9 c-4 g-7
%platform a-9 b-5 c-3 e3 f5; %play a4 d-7 e3 g-3; %plugin f6; %po a-3 d3 e-5 g4; %point b-5 c6 e2 f-3 g-2
%pok a-5 f10; %pol a7 b-3 c4 g-6; %polic c4 d-3 e-3 g3; %port a3 b-2 f-3 g5; %posi a-3 b-3 c7 d-5
%postgr b-4 c7 e-6 g3; %postmortem a-2 c7 g-7; %postpon a-5 b-5 d4 e-6 f-4 g4; %prais g3; %predeces a-2 b-3 f-4 g11
%pref b-2 c9 e-5; %preferenc b-4 c13 d-4 g-8; %prep a3 b-2 d8 g-9; %prepar a-6 b3 c-3 e-7 f-5 g6
%present b8 c-10 d-6 e5 f-7; %previou c-4 g8; %pric a10 b3 c-7 d-11 e-3; %priorit a7 b-7 c5 d-3 e-5 f-3
%probab a-4 d-4 e-3 g10; %problem a3 b-8 d-4 g3; %prod a11 b-11 c-11 d7 e-6 f-3 g-3; %produc a5 c-5 d-3 e-9 f4
%product b-4 c-6 e3; %profil c-3 d-3; %program c-3 d-2 e-5 f3 g4; %project a-7 b-3 c-3 d-9 e7 g4; %promis c-7 d6 f-6
%promo a-2 b-5 c-6 d7 e-5 f-3 g2; %prop d6 g-5; %proper d6; %propos a-2 c6 d4 f-5 g-12; %prototyp a-2 f10 g-5
%proud a2 c-5 d-5 e-4 f-5 g6; %pul a-5 b2 e2 f-3; %pure f4; %push d2; %quart b4 c-8 e-3 f-5 g6
%quarter a-6 b-5 d4 e-4 f-6 g8; %quer b3 c-4 e5 g-4; %ques a-5 b-6 c10 d-7 e6 f-6 g-13
%question a-4 b-8 c2 d-8 e5 f7 g-9; %queu a3 b-4 c-3 d-6 e-3 g5; %quick d-4; %quiet a-8 b-3 d3 e-2 g7; %quit g5
%rain a-8 b-4 c-4 d6 f-5 g4; %rais b-6 c4 d8 e-5 g-4; %rang a-2 b-9 c7 e3; %rath d-4 g3; %react c3 e4 g-3
%read a-6 c-6 e-17 f6 g6; %readm a-3 f5; %reason d2 e-5 f5 g-4; %reassign a-3 b5; %rebas a4 c-6 d6 e-2 g-4
%rebuild a5 b2 g-2; %rebuilt a3 c-3; %reclaim a-4 b4 e-2; %recommend b-2 c12 e-5 f-4 g-4; %reconcili a9 f-2 g-4
%recover e6 g-3; %recruit a-5 c-6 d8 e-5; %redid a-3 b8 e-6 f-3 g4; %redo b10 g-8; %refact a6 b8 d-6 e-11 g-10
%refactor a-6 b-3 d3 f4 g3; %refine a-3 c9 d-3 g-3; %regex f10 g-6; %region a-4 e-2 g5; %releas a3 b-4 d-4 e6 f-8
%reliev b4 d-3 e-8 g5; %remain a4 b4 e-3 g-3; %remember a-2 e7; %remind b-3 c-4 e-4 f6 g4; %remov a-4 c-3 e6 f4 g-4
%renam a-5 d-3 e4 f5 g-9; %reopen e-5 g4; %reorg a-3 b-3 e-4 f-2 g8; %rep d3 e5 f-2 g-7; %replac a-4 b11 c-4 g-6
%repo a-9 c-6 d-6 e-3 f13; %report c3; %reproduc f4; %request a-5 b-3 c6 d6 e-9 f-6; %reschedul b-2 d9 e-2 g-4
%rescu e9 g-5; %resist e8 g-2; %resolv g6; %rest a4 c3 d-7 f-10 g-2; %result a5 d5 f-3 g-6; %reten c5
%retr a2 d-3 e-6 f6 g-7; %retro a-9 b-10 d5 e-5 f-6 g6; %revert a5 b3 c-4 e-3 g-3; %review a-9 b-4 c-8 d6 e5 g3
%rewrit a9 b2 c-10 d-11 e3 f-6 g-2; %rewritten a-3; %rewrot b4 c-2 d-9 e-12 f-10 g8; %rid a3 b-4
%right b3 c-3 d-7 e6 f-4; %risk a7 c-5 d-4 f2 g-6; %riskiest a7; %road c5 d4 g-6; %roadmap a-5 b6 d-3 g-3
%rol a5 d-3 f-5; %rollback b-4 f-6 g4; %rollout b4 c4 d-9 f-7; %room b-10 c10 d-6 e7 f-6 g-8; %rot d-4 e4 f-2 g-3
%rota a-8 b3 c-4 d-4 e2 f-6 g4; %rough b-5 d3 e3; %round a-5 b3 c-8 d6 e-4 f-5; %rul a4 d-7 f-4
%rumour b-4 c-6 d-2 e-2 g12; %run a4 b3 c-5 f-3; %rust a-6 b-4 d-6 e-5 f6; %sal a3 c-7 e-3 g6
%salar a-2 b-3 c-2 d2 g5; %sam a-3 c-3 d5 f-3 g2; %sav a7 f-2 g-2; %say a-4 b-9 g5; %scar a6 b-6 c-2 d-2
%schedul b-6 c5 d-7 e-3 f5; %schema a7 b-11 d-7; %scop b3 c6 g-3; %scorecard d9 g-7; %scratch f5 g-2
%screen a-2 c3 d6 e-3 g-7; %script a3 b3 c-8 d-7 e-8 f10 g-10; %search a3 b-6 c-5 g3; %seat b-4 d9 g-8
%second b3 c4 d4 e-9 f-5; %securit a-5 b-4 c-4 d-4 e-3 f7 g6; %seem a-3 c10 e-6 g-5; %seen b-4 e3
%self b6 c-5 f-4 g-2; %send c3 d3 e-4; %senior a-4 b-7 c5 e4 g-3; %sens a-3 e-3 f4; %sent a-11 b-8 d3 e3 f-6 g4
%sentenc a-4 d-2 e4 f-3; %serv a8 c-5; %servic a9 b-4 d-10 e-3 f6; %session c3 d-7 e2 f5 g-10; %settl a-4 b-6 d-7 e4
%settle a6 b-2 g-3; %setup a-4 e-4 f9; %seven a-5 c5 g3; %shadow f3; %shard a3 b-2 c3 g-3; %shift b7 c-2 d-4 e-3
%ship a3 d-13 e2; %shop a3 b-3 d-3 e-3 f-3 g6; %short d5; %shorten d9 g-8; %should a-3 c2 e-13 f-10 g6
%show a-6 b-8 e-9 f10; %shrug c4 g-3; %shut c-2 e9 g-5; %sick b-6 c-4 d-5 e-4 f-3 g11; %sid b-2 c-2 d-7 e4 f4
%sigh c-4 d-3; %sign b-8 c6 d-7 e5 f-5; %signup a4 c-2 e-4 f4 g-4; %silenc b-5 c12 e-6 g-4; %silent c4
%sinc a4 d4 e-6 f-4 g-3; %singl b-4 c-6 d2 e5 f-5; %sit a6 b-7 c3 d10 e-9 g-12; %sketch c6 g-5; %skim f7 g-4
%skip a-4 c-9 d3 f-4 g5; %sleep a6 b-3 c-6 d-7 f-3 g5; %slept b-4 d2 e-4 f-6 g8; %slid a-8 b3 d-2 f-3 g6
%slip a8 b-4 c-6 d5 e-3 g-5; %slot b-6 d8 e5 g-11; %slow a-5 b4 c-7 d-6 g5; %smal a-9 c6 d-5 f8 g-11; %smart c5
%solo a8 b-2 f-2 g-3; %solu c-7 d-2 e15 f-5 g-6; %solv a4 c-7 d-4 e4 f-2; %som a-4 b-8 c-6 f5 g4
%somebod a-5 c-5 g8; %somehow a-3 b5 c3 e-5 g-2; %someon b-4 c-5 d-6 f-4 g11; %someth a-5 c-3 d-8 g11
%soon b2 c-5 d12 e-4 g-9; %sor d6 g-6; %sort a-4 b-4 c-6 d-4 f3 g4; %sourc a-3 d-6 e-3 f10 g-5
%spac a-2 c10 e-3 f-3 g-4; %spe f4; %speak b-4 c5 d6 g-8; %spec b3 c3 g-4; %spent b-11 c-12 e4 g3
%spik a-4 b5 c-6 d-5 e-5 g3; %split a3 b-6 c-5 e2 f-2 g5; %spok a-5 c6 d-4 e5 f-5 g-7; %spoken d3 e5 g-6
%spons b-4 g4; %spr b7 d2 e-6 g-3; %sprint a6 c-10 d2 e-6 f-2; %squad c2 d-8 e7 g-6; %sta a3 c-5 d-2 e-8 f5 g5
%stag a4 c-3 f5 g-8; %stak f3; %stakehold a-6 b-6 c-2 d8 f-4; %stal a-5 b-3 d-9 e2 f4 g2; %stand b-5 e8 g-2
%standup a3 b-6 c3 d-11 f-5 g6; %start a3 d-3 f-7; %stay b-14 c-12 d-2 e12 f-4; %step c-10 d-8 g3
%stil a4 b-5 d9 e-10 f-8; %stood a-6 c3 f-3; %stop a-4 d3; %stor a8 b4 c-5 d-9 f-5 g-3; %storag a3 d-2 f6 g-3
%straight a12 b-3 d-4 e-3 g-5; %strang c-3 d-7 e2; %strateg b-2 c7 d-5 e-4 f-3 g3; %strong d-6 f-3 g10
%struggl b3 g-3; %stuck a7 d-3 g-4; %stud f4; %stuf a3 b-5 c6 e-5 f-3; %submission a9 b-2 c-2
%sunda a2 b-4 c-2 d-3 e-3 g4; %support b-6 c-7 g2; %suppos b-4 d-3 e-6 g12; %sur a-4 d-3 f-2; %surve c-4 d13 e-9 f-4
%swallow a-3 b-5 c-7 e8; %swap c-2 d3 e-5 f3 g-4; %sync a5 b4 c-6 f3 g-4; %system a-5 e6 g-4; %tab a-2 c5 f-3 g-4
%tag a5 c5 e-3 f-4 g-5; %tak a-3 b-2 d-6 f-5 g9; %taken a2 c-3 e-6; %talk a-12 b-4 d5 e-2 g2; %tarif a3
%task a4 b9 c-10 d-5 e-5 f-4; %taught b-3 e2 f2 g-4; %team b-9 d3 f-4 g7; %tel b2 c-4 d3 e2 f3 g-7
%tempt a-4 b-7 c-6 d-3 e4 f-2 g8; %tenanc c2 e-3; %terraform e-3 f4; %test a4 c-3 d-5 e-8 f4; %th a-9 d-8 e7 f10 g-3
%than a5 d-8 f-4; %thank a-4 b-4 c-2 d-3 f-2 g11; %that d-3; %the a-3 b-5 c6 d-9; %their a-12 b4 c-3 d-6 e6 g2
%them d3 e4 f-11; %themselv a-4 c4 d-4 g2; %then a-4 b6 c4 d-5 e3 f-8 g-11; %ther d-5 e3 f-2
%thes b-2 c-5 d-7 e5 f-3 g7; %thi b-3 c-5 g3; %thing a-4 b-3 c9 e-7 f6 g-7; %think b-5 d-6 e3 f-4 g5
%third b3 c-4 d5 e-6 f-4 g-2; %thirt a4 e-8 g6; %thos e2; %though a-3 d-4 e7 g-6; %thought a-4 b-4 c4 d-2 e5 g-8
%thre f-3; %thread a-6 b-5 c7 d-6 e5 f-4; %threw b-5 c4 g-3; %through b-4 c-3 e3 f9 g-5; %throwawa a-4 c4 d-2 e-4 f5
%thrown b7 c-3 e-3 g-3; %thursda a5 e-8 f-4; %tick d3 g-2; %ticket a2 c-6 d-7 f-6 g4; %tid a-3 f8 g-4
%tiebreak a-4 b-2 c7 e4 g-4; %tim a-4 b-4 d6 f3; %tin f7 g-3; %tinker f5; %tir a2 b-5 c-7 d-2 e-7 g7
%toda b-8 f-10 g3; %todo d-7 f5 g6; %togeth a-3 f6; %told c-8 d3 e2 f-6; %tomorrow a6 b-11 c-10 d-2 f-7 g6
%ton d5 e-3; %tongu c-3 d-2 e8; %tonight a9 b4 c-3 d-5 e-6 g-6; %took a2 b4 c-4 d-7 f-4
%tool a-2 b-4 d-6 e-2 f10 g-4; %topic b5 e-3; %touch d-6 g-3; %tour e-3 f7; %tr a-4 b-3 c-5 f7
%trac c-3 d-3 e-3 f5 g2; %track a-5 d-5 g10; %train b-6 c-9 d-3 e-13 f9 g5; %traine a-4 b7 d-6 e6 f-3 g-3
%transfer b-3 e6; %tri c-4 d11 e-4 g-7; %triag a-6 b10 g-4; %trivi a-2 c2 e-3 f7 g-4; %tru b-10 c-6 e-6 f-2 g15
%trust a-5 d-8 e7 f-4; %tuesda b-3 d-4 e-3 g8; %turn a-7 b3 c2 e5 f-2 g-7; %tutori a-5 b-3 d-3 f12 g-6
%twic a-4 b-6 c-5 d4 e7; %typ a7 b4 c-6 d-8 e6 f-5 g-11; %typo a-7 b-4 f6 g3; %ug a4 b-3 c-3 e3 f-3
%unanswer d10 e-3 g-5; %unassign a-2 e4 g-3; %unblock a5 c-4 d-7 e8 f-3 g-8; %und b5 c-4 e-5
%undecid b-3 c8 e-4 g-3; %understand a-4 b-4 d-2 e-5 f13 g-3; %understood a3 f4 g-6; %undid b5
`
