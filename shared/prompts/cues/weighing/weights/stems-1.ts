// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_1 = `
%abl a-4 b4 d2 e-3; %about a-13 b-6 d4 e-7 f3 g6; %absenc c4 d3 g-4; %ac c7 g-4; %accept b-4 c5 d-8 g5
%action a-3 b-2 c-7 d7 e-4; %actual c-3 g4; %adapt a13 b-6 c-3 d-5 g-5; %admin a-3 b-4 c-4 d-8 f5 g3
%aft b7 c7 d4 e-12 f3 g-20; %afternoon a5 c2 e-4 g-8; %again b3 c3 d4 e-16 f-4; %against c-7 e9; %agenda d3
%agre a-4 b7 d-8 f-6; %alarm d-4 e-3 g10; %alert a8 b5 c-2 e-9 g-8; %allow c3 d-4 g4; %almost a-7 b-13 e18 g-3
%alon a7 c-3 f-4; %also a5 g-3; %although b5 c-4 e5 g-8; %alway a4 b-5 c-6 e-5 g8; %among a-3 g2
%anoth c4 d4 f-7 g-4; %answ a-8 b-5 d9 e7 f-7 g-11; %answer b-4 e6 f-5; %anyon a14 b-15 c-3 d-3 e-12 f6
%anyth a-8 b-6 c-7 d-5 e5 g9; %anywa b5 e-13 f4 g-2; %apolog d11 e-4 g-7; %apparent b-6 c10 e-6 f-3 g-4
%apprais e-2 f-3 g6; %appraisal a-4 c-3 d11 g-7; %approach b8 e-7 g-4; %approv a-14 b-11 c7 d-10 f-9 g10
%approval d-2 e-3 g7; %arch c3 d-2 e4 g-4; %architect b-7 c-6 d-4 e-6 g15; %architectur a-5 c2 d-8 f5; %area e3
%argu a-8 b-10 c3 d-7 e4 f-7 g5; %around a7 b-6 c-4 d-8 e-6 g4; %articl f-3 g5; %asid b-6 c4 e-3; %ask a-17
%assign a6 d-7 e-3 f4 g-7; %attend a-3 c-3 d-5 f11 g-7; %audio e5; %audit c-2 d-4 g6; %auth a7 c-6 d-5 e-3 f4 g-7
%authorit b-4 c4; %automat a-5 b-6 d-5 e-3 f8 g5; %awa a-3 b6 c-6 d-7 f3; %back b4 f-5; %backfil a6 d-4 f-3 g-3
%backlog b-4 c-6 d-2 e-7 f7 g2; %bad b-4 d-4 e6; %basical a-3 b3 c7 d-5 g-3; %be a-4 b-3 c12 e-10 f-4 g2
%becam a-5 b6 c5 d-5 e-8 f-4; %becaus a5 b-2 c5 d6 e-4 f-3 g-15; %been a3 b-7 c-8 d4 e2 f-7 g3; %befor a3 c5 e-3 f-7
%begin b3 e-5; %behind b3 c-5 e-4; %believ g6; %best a2 b-4 c7 d-2 e2 f-5 g-4; %bet b-9 d-9 e7 g4; %beta a5 e-2
%between a7 b-8 c4 d4 e-13 f-7; %bil a4 d-3 f3 g-7; %bin b-3 e-3 f8 g-2; %blank a-3 d10 g-6; %bles b-3 c9 e-2 g-3
%blind c-7 e-4 f8; %block a10 b-13 c-4 d-16 e5 f-7 g3; %board a10 b-5 d-12 f-6; %book a-6 b-5 c2 d-7 e-9 g11
%bos a-8 b-13 c9 d-13 e-2 f-6 g10; %both a8 c-7 d-4; %bottleneck a3 b-4 c2 d-7 e-3 f-4 g3; %bottom a-7 e-7 f8 g-5
%box a-3 b-3 g3; %br b-3 c6 d5 e-5 g-6; %branch a3 b6 c-6 d-13 e-2 f6 g-3; %break a-6 b-7 d-4 e10 g-4
%breakfast a3 b-5 c-4 e-5 g4; %bridg a8 f-2; %brok b-4 c-12 d-4 e6 g8; %broken b-5 c-4 e-3 f5; %brought a-3 d-2 e9
%brown f2; %brows f10 g-4; %budget a-7 c-9 d-4 e5 g7; %bug a-2 d5 e-8; %build a7 b-8 c-12; %built c3 d-5 e-9 f3 g-3
%bump c-3 d5 e-3 f5 g-6; %burn a-4 d3 e-6 f-4 g4; %bus a4 e-6 f5 g-2; %busi a-3 b-2 g8; %button b-5 e8 g-3
%cach d-6 e-8 f7; %cal b3 c3 f2 g-6; %calendar a-11 b-9 d9 e-3 g5; %calibr e-3 f-2 g5; %calm a-6 b-3 d-7 e-5 g13
%cam a5 c5 d-4 f-8 g-3; %cancel a-11 b-9 c-10 d9 e-10 f-7 g6; %candidat a-9 b5 c-10 d3 e-10 f-8 g6
%capacit c-3 d6 g-8; %car b-3 c-3 f5 g-4; %card a8 b4 c-5 d-7 e-5 g3; %cas d-4 g7; %certificat a3 b-4 c-2 d5 f-6
%chair a-3 c-4 f-3 g8; %chanc a3 b6 d-3 e-3 g-5; %chang a7 c5 d-5 e-11 g-7; %channel a-3 b-8 c6 d-3 e7 f-4
%chat a-2 b-7 d9 e4 g-14; %check b-6 c5 d9 e-4 g-9; %checklist a6 b5 c-6 e-3 g-7; %checkout a8 d-3
%choic b-2 c13 d-8 e5 f-5 g-14; %choos a-3 c6 d-5 e9 g-16; %chos a-4 c-3 d6 e-10 g4; %churn g3; %clean a-6 f10 g-2
%clear a-3 d-5 g10; %click a-4 c2 e-4 f7 g-2; %client c-2 d-3 g4; %clon a-2 b-2 e-4 f9; %clos a-3 d3 e2 f-7
%cloud a-5 c5; %clust a6 b-5 d5 e-4 g-7; %coach c-9 d4 f-6 g6; %cod a2 c-7 e-3 f-3 g5; %codebas b-3 e-3 f7
%codegen a10 c-7 g-3; %coffe a-4 d-4 f3; %colleagu a4 c2 d-4 e-4; %colour c8 g-4; %column b5 c8 g-11
%com a-7 c3 d-10 e9 f-4; %comment a-10 d-6 f3; %commit a9 b11 c-3 d-14 e-3 f-4 g-9; %compan a3 b-4 c-6 d-4 e3 g2
%compar c-2 f8; %compil b-7 c-9 f8; %complaint b-5 c-3 d13 e-3 g-8; %complet b8 g-7; %complianc a4 g-2
%component a9 c-3 g-2; %conferenc g2; %config b-2 c5 e-3 f2 g-4; %conflict a-2 c-4 d10 e-6 f-2; %consum a5 g-3
%context b-6 c2 e5 g-5; %continu a8 c-4; %control b-4 g5; %convers b-4 c4 d4 e-4 f2 g-5; %cop a-2 c4 e-5 f8 g-6
%cor a6 b-5 d-3 f-4 g3; %correct a-7 b6 c-4 d-5 e4 g-4; %could c2 d-2; %count a-4 c-3 f3 g6; %cours a-4 d-4 f5 g5
%crash a3 c3 g-3; %critic a9 b-5 c-4 d-3 e-5; %crunch a3 c-4 d7 g-3; %curiosit a-2 f8; %curiou f5
%custom a5 b4 c-12 d-7 e4; %cutov a7 b-11 c-7 d5 e7 f-11; %cycl a-4 c-3 d-4 e-4 f6 g3; %dar a2 c3 f-4 g-2
%dashboard a-3 b6 f5 g-4; %dat c9 e-8 f-4 g-4; %data a7 c-5 d-11 e-6 f7 g3; %databas a4 c-5 d-5 f2 g-5
%day a-4 b7 f-10; %dead a4 b-5 c5 d-4 e-9 f2; %deadlin a6 b-3 c-11 d-3 g3; %deadlock a5 b-3 e2 g-4
%debat b-4 c10 d-4 e-2 f4 g-8; %debrief d9 g-5; %debug a-2 c-9 d6 e-3 f3; %decid a-19 b-7 c5 d-7 e3 f-12 g7
%decision a-11 b-10 c7 d-9 e7 f-11; %deck b4 c-2 d3 g-9; %declin c-8 d7 e9 g-9; %deep a6 b-4 c-6 d8 e-4 f-3 g-7
%def c4; %default a-3 c8 e-2 g-2; %defer a-3 c3 e-8 f-4 g5; %delay b-3 c-5 d8 e-6; %deleg a-3 b7 c-4 d-3 e-3 f-5 g3
%delegat b5 c-7 d-12 e3 f-8 g2; %delet a-5 b-10 c7 d-3 e7 g-6; %deliver a11 b-8 c-6 d-4 e-3 g3
%demo a5 b-4 c-8 d-10 e4 g3; %dentist a-6 c-4 d-8 e3 g9; %depend a8 b-3 c-2 d-2; %dependenc f4; %deplo a2 b-4 d3 g-3
%deploy a8 b-7 c-3 d-4 e-6 g5; %deput c-3 d-3 g4; %design a-14 c8 d-6 e4 f2 g-7; %desk a-8 c6 e-7; %dev c4 e-5 f3
%develop a3 b-6 c5 e-4 f-5; %diagram b5 g-4; %dif f4; %different a-2 c3 d-4; %difficult d-3 e2; %din a5 b-4 c-5 d-3
%direct a-11 b-5 c-13 e5 f-5 g12; %disagre a-3 b-4 c9 e-3 f-3; %discus a-4 c3 e-3 g5
%discussion a-3 b-7 c9 d-3 e-4 g4; %do c-3 f6 g-3; %doc a-8 b2 c-8 d-5 f7; %don a5 c-10 d3 e-7 f-8 g2
%down b-6 c-5 d3; %downstream a3; %dr f-3 g3; %draft a-6 b-2 e6 f-3; %drag a-3 b-3 c5 e3
%drama a-3 b-2 c-6 d-6 e-6 f-4 g14; %dreamt a-3 g7; %drew a-5 b-4 c-4 f6 g3; %driv a5 c-3 d-2 e-7 f8 g-4
%drop b-7 c10 d7 e-11 f-5 g-7; %drov b2 e8 f-4 g-5; %dumb e-5 f5; %dur b-7 e5 f-6; %dut b6 g-4
%each a-3 c10 f-2 g-3; %ear a-9 b-4 d4 e-5 g5; %edit a-4 d4 f3 g-7; %eight c-4 d-4 g5; %eith b-2 c4 d6 g-10
%eleven g3; %els a8 b5 c-8 e-4 f-2; %empt d3; %end a3 b5 c9 d-8 e-8 f-4 g-8; %endpoint a5 d-5
%energ a-7 b-2 c-5 e5 g5; %engin a11 b-6 c5 d-7 e-7 f4 g-11; %engine a3 e-14 g8; %enough a-4 c-5 d6 e4 g-4
%entir a12 f-6 g-3; %epic c-2 g3; %er a4 c-4 e-3 f6 g-3; %escal c5 d-4; %escalat b-2 c8 d-2 e-4
%estimat a-7 c11 d-4 e-4 g-7; %ev a4 e3 f-4 g-5; %evalu b-3 c-3 d5 e4 g-3; %even c4 d-5 e-5; %event c3 e-4 f4
%ever b-4 c10 e-13 f-11 g4; %everybod a-2 b-8 c6 f-2; %everyon a2 b-5 f-10 g3; %everyth e-13 f-11 g8
%except b-3 c3 d6 e-2 g-6; %exercis a-8 b4 d-2 e-3 f8 g-4; %exist g-4; %expens a-2 f8 g-4; %experi f6
%experiment f5; %explain b-8 c-3 d-5 f10; %export b-3 d6 f-6 g-2; %ey c4 e-3 f5 g-6; %eyebrow b-4 c9 g-4
%f a3 c4 d2 e-4 g-7; %fac b-8 c8 d4 e-8; %fail a7 b-9 c-8 d-7 e8 f-8; %failov e5 f-4; %fast a3 d-5 e-4
%fault d5 g-3; %featur a10 b5 c-8 d-9 e-9 f2 g-4; %feedback a-12 c-14 d8 e-7 f-9 g7; %feel a-5 c-4 e-7 g8
%fel b-3 d7 g-8; %felt a4 f-5; %fight b-2 d-6 g7; %fil b4 c4 d-5 g-2; %fin a-8 b5 c-4 d-12 e4 f-9 g9
%final a5 b-4 c-2 d-11 f4; %financ a7 c-4 d-5 e-7 f-3 g7; %find a8 b-5 c-6 f3 g-6; %fing b7 d-5 e4 g-7
%finish a6 b7 c-7 e-6 f-6; %fir b-2 c-2 e-5 f-3 g9; %firmwar a2 b-4 c-3 d4 e-4 f-3 g2; %first a-4 b-3 d-3 e4 g3
%fix c-4 d-4 g3; %flag a-3 b-2 d-3 e-3 f9; %flam f4 g-2; %flash a5 c2 e-3; %flight d-3 g4; %flow a-3 b-5 c-2 e5 f3
%focu b2; %fold b-2 c4 f-3; %folk a4 b-4 c-10 d6 f8 g-11; %follow b-4 c-10 d3 e-8 f15 g-4; %forgot b-4 d11 g-5
%form a-5 c-6 d5 e-4 g5; %format b-2 c10 d-4 e-6 f3 g-4; %found a-4 b-6 d-8 e8 f-3 g3; %four d5 e-15 f-5 g3
%fourth c10 d-3 e-2 g-5; %framework b-6 c6 e-5; %freez b7 c-4 d-4; %frida a3 c-4 e-9; %friend c-6 d-3 e-2 f-3 g10
%from a-5 b6 d-3 e3 f-3; %front a-4 b6 d-2 e5 g-5; %frontend a5 c-5 d-3 e-5 f6; %ful b4 d-9 e6 g-3; %func e3 g-3
%g c-3 g7; %gam b-5 c-5 d-5 e-6 f8; %gat a11 c-3 f-2 g-4; %gatewa c-3 d-4 g4; %gav a-7 b2 d-2 e4 f-12
%get a4 c5 e-2 f-4 g-7; %giv a-5 b9 c-11 e-2 g5; %given b3 g3; %glad a-2 b-3 g9; %go a-2 e3
%goal a-5 b-4 c-4 d5 e-3 f-8 g8; %gon c-9 d-5 e3 f-5 g6; %good b-5 c-6 d-11 e3 g9; %grab a4 b5 c-6 d-5 g-3
%graduat e4; %graph f5; %graphql f6 g-2; %great a2 b-9 c-6 d-7 g11; %green a2 b-2 c-2 d-4 f-7 g6
%groom b8 c3 e-6 g-6; %group b-2 c8 d-6 e3 f3 g-11; %gues a5 c6 e-7 f-6; %guild a-3 b-6 d-3 e4 f3
%h c-8 d-5 e8 f-4 g-4; %hack c-3 d-6 e-2 f10; %hackathon d-3 f2 g4; %half a2 c3; %halfwa b7 e-2
%hand a6 b2 c-6 d-18 e5 f-12; %handl b4 c-8 d-6 e2 f-4; %handov b10 c-5 d-3 g-5; %handshak d-3 g5
%hang a5 b-2 c-3 d2 g-4; %hap a-3 b2 c2 d-3 e-5 g4; %happen a-3 c-5 e-3 g5; %hard a7 b-7 c-8 f-4
%hardest a10 b-3 c-3 f-3; %hat a-3 b4 c-6 g5; %hav d5 f-4 g-3; %head d3 g-3; %headcount a-3 g8
%hear b-4 c10 d-2 f3 g-10; %heard b-6 c3 d2 e-7 g3; %held b-6 c4 d-8 e5 f-2; %help a-4 c-10 d-2 f10; %her a3 e-8
%herself b-9 d-5 e8; %himself a-4 b-5 c-9 d-6 e6 f-3 g5; %hint d-3 e5 g-3; %hir a-10 c-11 d6 f-8 g4
%hold a4 b-5 c-3 d4; %holida a-5 b-2 d-2 e-4 g11; %holiday c-8 d-4 e-7 g14; %hom d-6 g6; %honest b-4 d-3 g7
%hop b-3 c-3 f-3 g10; %hotfix a16 b-6 e-9 f-5 g-7; %hour b-6 d3 f3 g-4; %hung a-7 c-6 d2 g8
%hurt a-3 b-3 c-5 d-5 e5 f-5 g7; %husband f-3 g8; %idea a-7 b-9 c7 d-6 f5; %idl a7 c-3 g-2; %ignor a-5 b4 e-3 g4
%imagin a-2 d-3 e-3 f-2 g12; %implement a9 b10 c-8 d-14 e-9 f-7; %import a6 b-3 d-2 f-4; %inbox b-4 e-8 f-4 g3
%incident c-2 e2; %index b-5 e-4 g3; %inform b-2 d-3 e4; %infra a8 b-4 c-3; %inges f4; %instead a3 d2 e4 f-4 g-12
%integr a10 c-4 d-3 e-4 g-7; %interfac a2 c-3 d-5 e-5 f10 g-7; %intern a-9 b5 d-3 e-5 g5
%interview a-12 c-10 d6 f-7 g3; %into c2; %invoic a-5 b-3 c-4 d-2 e-3 g12; %item a11 d-4 e-7 g-9; %ivar d3
%jira a-2 c-4 e-6 f-2 g9; %join a-6 b5 d-3 e-5 f3; %jok b-5 d-3 e-6 f-2 g8; %judg a-3 c6 g-4; %judge b-3 c4 d-2 e3
%jump a6 b-2 c-8 d-8 e4 f-7; %juni a-3 b4 c-3 d-2 e2; %junior a-4 b7 c5 d-3 e-6 g-2; %just b-2 c6 e-4 f5 g-4
%kafka b-3 c6 d-3 e-7 f5 g-2; %keep d7 g-6; %kept a2 c-4 e5 f-10; %key b4 c-5 d-2 e4 g-8
%keyboard b5 c-9 d-8 e2 g-3; %kick a-4 c3 d-3 e-4 f4 g4; %kid a-5 e-4 f-6 g13; %kne b-3 c-3 d-4 e-4 f-2 g9
%knew a2 b-3 c5 e-5 f3 g-6; %knock a3 c-4 f4; %know b-7 d-5 f6; %kotlin a-5 c-4 e3 f9 g-5; %l a13 b-5 c-9 d-6 f-5
%land a2 c3 d-5 e-8 f-9 g5; %laptop a-4 b3 c-7 d-2 g7; %last b3 c-5; %lat a4 b-3 d6 e-9 f-6; %late c6 d3 g-5
%latenc a2 f7 g-5; %laugh b-3 c-5 d-4 e-3 g12; %launch a8 b-13 c-11 f-12 g3; %lay a6 b2 c-6 d3 g-6
%lead a-3 f-15 g5; %leadership a-3 b-4 c-2 e-4 f-2 g6; %lean c3 f-4; %learn a-9 c-3 d-12 e-4 f11 g2; %learnt f6 g-3
%leav a-4 d3 f-4; %ledg a6 b-6 c-5 e-4 f-4 g6; %left b-5 c-3 e11 f-5 g-8; %leg c-10 d9
%let a-5 b-4 c-7 d-6 e-5 f-4 g15; %level d-6 f6; %librar d-6 e-4; %lif c3 g3; %lik a-8 b-5 c7 d-12 e-6 g7
%lin a10 b-3 d-6 e-2 g-5; %link a-3 f5; %lint a-6 b5 c6 e-5 f9 g-14; %list a-11 b2 c-5 d2 g2
%listen c-4 e-3 f11 g-4; %littl a-6 c3 f9 g-7; %load a7 e-2 g-3; %local a-5 b-2 d-2 e-3 f12 g-3; %log a-3 d2 e-4 f3
%login a3 f3; %long a-3 b9 c-4 e-4 f-6 g4; %longest a9 g-5; %look a-6 c3 d3 f3 g-6; %loop c-3 e-3
%lost b3 c-4 d-3 e-4 g4; %lot a-2 d2 e-3 f-5; %lov b-4 e4 g3; %lunch c2 d5 e-13 f3; %machin b-2 c-6 e-3 f-4 g8
%mad a-3 b5 d-2 e2 g-3; %mail d6 e-2 g-4; %main a4 b-5 e3 g-6; %mak a5 e-5 f-7; %manag b-7 c7 e-15 f-12 g7
%matchmak a-5 c-2 g8; %mayb a-9 b-7 d7 e-8 g5; %mean c5 e-4 f2 g-3; %meant b-8 d3 e6 g-4; %meet a-12 d-6 e3 f-6 g5
%meeting b2 d-10 f-5 g6; %ment b-3 c-4 d6 e-3 f-5 g4; %mention c9 e-3 g-4; %mentor c-2 d4 g-3; %merg a3 b-4 d-10
%messag a-6 b-3 d-3 e7 f4 g-3; %micromanag c-2 e-2 g5; %middl c2; %might a2 b-6 g6; %migr b3 c-10 d3 e-2 f-12 g3
%migration f8 g-3; %min b5 c6 d-6 e-2 g-7; %minut a-3 b4 d5 f-4 g-4; %mis b-3 c-4 d3 e-8 f-4 g3; %mistak b-4 c-2 g4
%mix b-2 e2 g4; %mo b-3 c3 d-3 e-5 f-3 g7; %mobil a5 b-3 d-5 f3 g-3; %model a6 b-2 d-5 e-2 g4
%modul a5 c-7 d-8 e-5 f7; %monda a8 e-11 f-9; %month a-5 b-11 c-7 d4 e3; %mood b-5 c-3 d3; %mor a3 c-7 d3 f-9 g2
%morn b-3 c2 d-6; %most a3 b-9 c-7 d-4 e3 f-6 g7; %mouth c-3 e6; %mov a-4 b5 e-4 f-5; %much a-6 b2 c-5 e-6 f-5 g10
%must a6 b-4 d-2 e-5 g2; %mut a-4 c5; %myself a5 b4 c-17 d-5 e-2 f3; %nam c2 d-13 e5 f-7 g-2; %ne c-3 d5 e-9 f-7 g5
%near a-5 b-5 c-3 d-3 e11 f-5 g3; %need a5 c-4 e-12 f5; %nev a-10 d3 e-11 g7; %new b-5 d8 e-9 f-6 g7
%next a-10 d3 e-7 f3 g4; %nic a-2 b-3 e-10 g5; %night b5 c-9 d-10 e-7 g4; %nin a8 b-4 e-5 f-2
%nobod a5 b-14 d-9 e-21 f4 g4; %nod c4 e2 g-5; %non a-9 b-4 c6 e5 f-7 g-3; %noon b-4 c8 d-8 e-4 g4
%nop c-4 d9 e-2 g-4; %norm b-2 d-4 g6; %not a-5 c-10 d5 f3; %notebook d-3 f7 g-4; %noth a-6 b-5; %notic c-7 d3
%nowher a-4 b-2 d3 e8 g-9; %numb e-4 f-3 g6; %of d3 e-5 g4; %offer c-3 d-4 e10 f-2; %offic a-4 c-7 d-6 e-4 f-4 g15
%offsit b-4 c-6 e-5 f-5 g9; %on b-8 d-3 e6 f2; %onboard a-7 c-5 d8 e-5 f3 g-6; %onc a-8 b-11 c3 d-12 e6 f-8 g8
%oncal c3 d-2 e-2 g2; %onto a-6 b10; %op b-4 d-3 e6; %open a4 b-2 d6 f-8 g-2; %opinion a-6 b-5 d-7 e5 f-5
%option b-4 c5 e4 f-2 g-8; %ord b-4 c10 d-5 e-8; %oth a-3 b-5 d5; %otherwis a7 b-6 c-2 e3 g-7
%outag a5 b-10 c-7 d2 f-8 g2; %ov a-4 b8 c-4 d-3 f-3; %overdu a-6 d11 e-3 g-3; %overnight b7 c4 e-5 g-7
%overrul a-8 b6 c-5 e4; %own a-4 b6 c-11 d-12 e7 f-8 g3; %ownership a-3 d-5 e7 f-2; %pag a5 b-14 c2 f7 g-3
%paid a3 c-3 e-2 g5; %pair a-3 b3 c-4 d-11 e3 g4; %panel d7; %pap d-5 g5; %parent a-3 b-5 c-6 e-2 f-3 g10
%park b-2 c12 d-7 e-5 g2; %pars a6 c-5 d6 e-9; %part b5 c-8 d-11 e5 f-7; %partn a6 b-2 c-4 d7 e-2 f-5 g-4
%pas b-8 c-3 f-6 g5; %passeng a-3 c-3 e4 f5 g-4; %past g-7; %patch a5 b-6 c-7 d-4 e7 f-9; %patienc b6
%pattern c4 g-4; %paus a-3 c5 e-3 g-5; %pay a5 b-3 c-4 f-4 g3; %payment a5 e-5 f-4 g5; %pe c-3 d7 g-4
%pend a-6 c13 g-6; %peopl a-5 b-13 c7 d5 e2 f-12; %perf a-3 d7 f-3; %perfect c7 e-2 g-4; %period c2 d6 e-5 g-5
%permission a-3 b-7 c6 d-4 e8 f-5 g-3; %person b-6 c7 g-6; %personal a7 b-3; %phon a3 b-4 e-2 f-4 g6
%pick a4 b-9 d-12 f4 g-3; %piec a11 b-6 c-3 e3 g-7; %ping a-5 b-5 c4 f-5; %pipelin a11 b-5 c-5 d-7 e-5 f5
%pla e7 g-6; %plac c-6 d11 f-3; %plan a-5 b2 c4 d-5; %plat b10 c-3 f-2 g-7; %platform a-9 b-7 c-4 e4 f5
%play a5 d-6 e3 g-3; %plugin e-3 f7; %po a-3 b2 d4 e-4; %point b-6 c4 e2; %pok a-5 d-5 e-3 f12; %pol a9 b-3 g-6
%polic c5 d-4 e-3; %port a3 b-3 f-2 g5; %posi a-3 b-4 c5 d-4 e-3 f-3 g4; %postgr b-3 c6 e-7 g3
%postmortem a-3 b-2 c7 f3 g-6; %postpon a-5 b-3 d4 e-5 f-2 g3; %predeces b-3 f-5 g11; %pref b-2 c8 f-3 g-3
%preferenc a-3 b-5 c12 d-3 g-7; %prep b-3 d11 e-3 g-8; %prepar a-5 b2 d2 e-7 f-3 g5; %present b8 c-11 d-6 e7 f-8
%previou c-4 g9; %pric a11 c-6 d-9; %priorit a7 b-5 c5 d-3 e-5 f-4; %probab a-4 d-4 g10; %problem a3 b-8 d-3
%prod a12 b-12 c-11 d5 e-6 g-5; %produc a7 c-6 d-5 e-9 f5 g-4; %product b-3 c-6 d3; %profil a3 c-2 d-4 e-3 f2
%program c-4 d-5 e-6 f4 g4; %project a-8 c-5 d-9 e6 f4 g2; %promis b4 c-8 d6 f-6; %promo b-5 c-8 d9 e-6 f-3 g3
%prop d5 g-3; %proper d7 e-3 g-2; %propos a-2 c7 d5 f-3 g-12; %prototyp d-2 f10 g-6; %proud c-4 d-5 e-4 f-4 g5
%pul a-4 b3 f-5 g3; %pure f4; %push f-2; %quart b3 c-8 d-4 e-3 f-7 g8; %quarter a-5 b-5 d3 e-3 f-9 g9
%quer b3 c-3 e2 g-2; %ques a-7 b-8 c11 d-7 e6 f-7 g-11; %question a-7 b-9 c5 d-8 e5 f6 g-9; %queu a4 b-5 d-7 e-2 g4
%quick b-2 d-5; %quiet a-8 b-4 g7; %quit a-3 g7; %rain a-9 b-2 c-4 d4 f-5 g3; %rais b-8 c5 d9 e-7 g-3; %rang b-7 c7
%rath d-4 g3; %react a-3 c3 e3 g-2; %read a-7 b-4 c-4 e-19 f9 g5; %readm a-5 f6; %reason b-2 c3 e-4 f4 g-5
%reassign a-2 b5 c-3 d-3; %rebas a5 c-4 d5 e-2 g-4; %rebuild a5 b3 d-2; %rebuilt a3 d-2; %reclaim a-4 b3 g3
%recommend b-3 c10 e-2 f-3 g-4; %reconcili a10 d-2 g-3; %recover e7 g-4; %recruit a-6 b-3 c-8 d11 e-6 f-2
%redid a-4 b10 e-6 f-3 g3; %redo b11 g-9; %refact a7 b10 d-7 e-11 g-12; %refactor a-7 c-2 d3 f4 g2
%refine a-3 c8 d-3 g-3; %regex f8 g-6; %region a-4 e-3 g4; %releas a3 b-8 e4 f-7; %reliev a-3 b6 d-4 e-7 f-2 g5
%remain a3 b5 e-3 g-4; %remember c-2 e8; %remind b-3 c-4 e-3 f4; %remov a-3 c-3 e7 f3 g-5; %renam a-7 c4 d-3 f5 g-10
%reopen e-4 g2; %reorg b-5 c-2 d3 e-5 f-3 g9; %rep d2 e5 g-6; %replac a-4 b11 c-4 d-2 g-7; %repo a-9 c-6 d-7 e-4 f15
%report c3 d2 e-4 f-2; %reproduc f5; %request a-6 b-3 c5 d6 e-10 f-4; %reschedul b-3 d11 e-2 g-6; %rescu b-2 e8 g-5
%resist e10 g-3; %resolv a-3 g6; %rest a5 c3 d-7 f-9 g-4; %result a5 d7 e-3 f-3 g-7; %reten c7 e-2
%retr a3 d-3 e-6 f6 g-7; %retro a-11 b-9 d5 e-3 f-6 g5; %revert a3 b4 e-4; %review a-9 b-9 c-8 d8 e4 g3
%rewrit a8 b5 c-10 d-12 f-9; %rewritten a-4 b2 d-3 g3; %rewrot b5 d-10 e-14 f-9 g7; %rid b-4 g3
%right b4 c-6 d-9 e7 f-6 g2; %risk a9 b-3 c-6 d-4 f3 g-7; %riskiest a8 c-3; %road c4 d4 e-2 g-5; %roadmap a-6 b4
%rol a3 f-5; %rollback b-3 f-6 g3; %rollout a-2 b5 c4 d-7 f-8; %room b-11 c9 d-4 e8 f-6 g-7; %rot c2 d-4 e5 f-2 g-4
%rota a-7 b4 c-4 d-5 f-5 g4; %rough b-5 d3 e4; %round a-6 c-8 d8 f-6; %rul a5 c-3 d-7 e5
%rumour b-3 c-7 d-2 e-3 g11; %run a5 f-4 g-3; %rust a-5 b-5 d-5 e-5 f6 g4; %sal a3 c-7 e-3 g7; %salar a-3 b-3 g6
%sam a-5 c-4 d4 f-3 g4; %sav a8 f-3 g-3; %say a-3 b-10 c-2 g6; %scar a4 b-5 c-3 d-3 f3; %schedul b-5 d-7
%schema a8 b-9 c3 d-8 g-3; %scop b4 c4 d-3 g-2; %scorecard a-2 d10 g-7; %scratch a-2 f6; %screen c2 d6 e-5 f2 g-7
%script a6 c-9 d-7 e-7 f10 g-10; %se e2 f3 g-2; %search a3 b-4 c-4 g3; %seat b-5 d8 e3 g-8
%second b2 c5 d3 e-9 f-5 g-2; %securit a-6 b-6 c-5 d-4 e-3 f9 g5; %seem a-4 b3 c12 e-7 g-7; %seen b-4 d-2 e3
%self b3 c-4 e3 f-4 g-2; %send b-2 c3 e-3; %senior a-3 b-6 c2 e3; %sens a-4 e-4 f5 g2; %sent a-9 b-5 c-2 e6 f-7 g3
%sentenc a-4 d-2 e3; %serv a7 c-4 e-2; %servic a9 b-5 d-13 f8 g-6; %session a2 b-2 c3 d-7 e3 f3 g-8
%settl a-5 b-8 d-8 e4; %settle a4; %setup a-3 e-4 f7; %seven a-5 c3 e-2 g3; %shadow f4; %shard a2 c3 g-3
%shift b7 c-2 d-4 e-3; %ship a4 b-4 d-15 e3 f2; %shop b-4 c-3 d-6 e-6 f-5 g10; %short d4; %shorten d8 g-7
%should a-3 c3 d3 e-13 f-10 g6; %show a-6 b-8 e-7 f9; %shrug c4 g-5; %shut c-2 e8 g-3; %sick b-5 c-3 d-5 e-3 f-2 g10
%sid a-2 b-3 c-3 d-8 e3 f6; %sigh b-3 c-3 d-3 f3; %sign b-9 c8 d-8 e4 f-6; %signup a3 f3; %silenc b-6 c12 e-6 g-4
%silent c4; %sinc a4 d4 e-7 g-4; %singl b-3 c-2 e7 f-4; %sit a7 b-5 c4 d6 e-8 g-13; %sketch c5 f3 g-5; %skim f7 g-3
%skip a-6 b-2 c-10 d2 e-2 f-4 g8; %sleep a6 b-3 c-6 d-7 g5; %slept b-3 f-4 g7; %slid a-9 b3 f-3 g6
%slip a5 b-3 c-6 d6 e-4 g-4; %slot b-5 d8 e5 g-12; %slow a-5 b4 c-8 d-6 g6; %smal a-10 c6 d-6 f10 g-12; %smart c5
%solo a9 f-3 g-4; %solu c-6 d-3 e12 f-3 g-6; %solv a2 c-8 d-5 e5; %som a-4 b-8 c-4 f6 g4; %somebod a-6 c-7 d-2 g9
%somehow a-3 b5 c4 e-5 g-3; %someon b-5 c-6 d-6 f-5 g13; %someth a-6 b-4 c-6 d-7 g13; %soon b3 c-4 d12 e-5 g-11
%sor d7 e-2 g-6; %sort a-3 b-6 c-5 d-5 f4 g5; %sourc a-3 d-5 e-3 f12 g-7; %spac c10 e-3 f-3 g-3; %spe e3 f4
%speak b-3 c5 d5 g-7; %spec b4 c3 g-4; %spent b-12 c-13 e5 f4; %spik a-4 b6 c-4 d-5 e-4 g3; %split a3 b-6 c-5 f-3 g7
%spok a-5 b-3 c3 d-4 e6 f-3 g-5; %spoken c-4 d3 e7 g-6; %spons b-4 c-2 g4; %spr b8 d3 e-8 g-4
%sprint a7 b-3 c-10 d3 e-7; %squad b3 c3 d-9 e5 g-7; %sta a2 c-4 e-7 f6 g3; %stag a3 d-3 f5 g-6; %stak f3
%stakehold a-4 b-4 c-2 d9 f-3 g-3; %stal a-4 b-3 d-7 f4 g6; %stand a4 b-3 c-2 e6 g-3; %standup a3 b-7 d-6 f-5 g8
%start a4 c2 f-8; %stay b-14 c-12 e13 f-3; %step c-10 d-9; %stil a3 b-5 d12 e-13 f-10; %stood a-6 c5 f-4
%stop a-4 c3 d4; %stor a9 b5 c-7 d-9 f-5 g-6; %storag a3 f4; %straight a14 b-3 d-5 e-4 f-3 g-6
%strang b2 c-2 d-5 e3; %strateg a-3 b-3 c5 d-5 e-3 f-4 g5; %strong d-6 f-4 g10; %struggl b2 e4 g-3
%stuck a4 b4 d-3 e-2 g-2; %stud f5; %stuf b-6 c6 e-5 f-3; %submission a9 c-3 f-3; %sunda a6 d-3 e-2 f-6 g6
%support b-7 c-7 d3; %suppos b-5 c-3 d-3 e-5 g13; %sur a-3 b4 d-2 f-2; %surve c-3 d9 e-7
%swallow a-2 b-5 c-10 e10 g4; %swap d5 e-6 g-4; %sync a3 b4 c-6 f3 g-2; %system a-6 b2 e2 f2 g-3; %tab c5 f-3 g-3
%tag a7 b-2 c5 e-3 f-4 g-5; %tak a-3 d-10 f-4 g10; %taken c-3 e-6; %talk a-14 b-2 c-3 d6 e-6 f3 g3; %tarif a2
%task a4 b11 c-10 d-6 e-3 f-4; %taught e4 g-2; %teach b-3; %team b-9 d2 f-3 g6; %tel b5 c-2 f5 g-10
%tempt a-6 b-7 c-7 d-4 e4 f-6 g11; %tenanc c4 e-4; %terraform b-4 e-4 f4; %test a6 c-6 d-6 e-10 f3 g4
%th a-7 d-7 e4 f9 g-6; %than a6 d-8 f-5 g3; %thank a-5 b-4 d-4 e-2 f-3 g13; %that d-3; %the a-3 b-3 c5 d-9 e2 f-3
%their a-12 b4 c-5 d-6 e6 g3; %them e4 f-14; %themselv a-3 d-3 g3; %then a-6 b10 c4 d-6 e2 f-9 g-13
%ther b-3 c4 d-5 e3 f-2; %thes b-3 c-4 d-7 e6 g7; %thi a-2 b-3 c-6 d3 g3; %thing a-4 b-4 c8 e-5 f4 g-3
%think a-4 b-7 d-5 e2 f-4 g6; %third b4 c-6 d7 e-6 f-5 g-5; %thirt a4 e-6 g3; %thos c-3 e3; %though a-2 d-4 e7 g-6
%thought a-5 b-5 c5 e6 g-7; %thre a3 b-5 c3 f-4; %thread a-6 b-5 c7 d-6 e5 f-6; %threw b-7 c5
%through b-4 c-2 d-2 e3 f9 g-6; %throwawa a-4 c4 d-2 e-3 f5; %thrown b9 c-6 e-5 f2 g-2; %thursda a4 b2 e-7 f-3
%tick c2 e-2; %ticket b2 c-6 d-7 f-5 g3; %tid a-5 f9 g-4; %tiebreak a-4 b-3 c7 d-2 e4 g-5; %tim a-6 b-5 d7 e-4
%tin a-2 f8 g-2; %tinker f6; %tir b-6 c-8 d-3 e-8 g8; %toda a-3 b-7 c2 f-7 g4; %todo d-7 f5 g5; %togeth f6
%told c-6 d4 e3 f-7; %tomorrow a5 b-10 c-9 f-9 g7; %ton d6 e-4; %tongu c-4 e8; %tonight a6 b7 c-3 d-5 e-6 g-6
%took a2 b5 c-3 d-6 f-4; %tool b-4 d-8 f11 g-3; %topic b5 e-3; %touch d-8; %tour a-4 f9; %tr a-5 c-2 e-2 f9
%trac c-4 d-4 e-5 f7; %track a-6 d-4 g9; %train b-7 c-8 d-4 e-12 f6 g8; %traine a-5 b8 c-3 d-5 e4 g-5
%transfer b-2 e8; %tri c-4 d12 e-5 g-6; %triag a-3 b6 g-2; %trivi a-4 e-2 f8 g-3; %tru a-2 b-10 c-7 d3 e-7 f-4 g14
%trust a-6 d-9 e9 f-4; %tuesda a-2 b-2 d-4 e-3 g6; %turn a-8 b3 e7 f-5 g-6; %tutori a-7 b-4 d-4 f15 g-9
%twic a-3 b-4 c-5 d3 e6; %typ a6 b7 c-5 d-10 e6 f-7 g-13; %typo a-6 b-3 f6 g2; %ug a3 b-5 c-4 d-4 e7 f-4
%unanswer d10 e-4 g-7; %unassign e3; %unblock a7 c-5 d-7 e7 f-4 g-9; %und b5 e-6; %undecid b-4 c10 e-4 g-4
%understand a-5 b-3 d-3 e-5 f14 g-4; %understood a3 f4 g-6; %undid b6 e-3; %unfinish a10 c-3 d-3 e-3 g-3
`
