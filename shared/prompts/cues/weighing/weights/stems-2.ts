// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_2 = `
%fixtur c-2 d-2 f12 g-2; %flag a-10 b-9 c11 d-9 f10 g-4; %flak c-5 d-3 e2; %flam a5 b-2 f6 g-8; %flash a12 b-9 d-10
%flat a3 b-8 c-4 d5 e-5 f-5 g3; %flew a-3 e3 g-4; %flick b5 g-4; %flight c-7 d-4 e-7 f3 g5; %flip a-6 b-9 c4 d-3 e8
%flo b-8 c3 d-15 g6; %float a-3 b-3 c15 d-4 e-8 g-5; %flood a-5 b-5 c-5 d-8 f4 g11; %flow b4 c-15 d-9 e-4 f4 g3
%flut a-3 b6 e-8 f5 g-5; %focu a3 b9 c-2 d-6 e-5; %fold a-4 b-3 c5 d6 e-3 f7 g-11; %folk b-8 c-4 d7 e-9 f8 g-2
%follow a-7 c-5 d3 e-7 f10; %font a-5 c9 d-4 e-3 f-2; %fool a3 c2 g-6; %foot b-3 c-2 d-4 f5
%footbal a-2 b-3 c-5 d10 e-12 f-3 g7; %forc a4 b13 c-8 d-6 e-8 f-4 g-3; %forecast a7 b5 d-5 e3 f-3 g-10
%forev a-3 b-6 e-4 f11 g-3; %forget b3 c-4 d-8 e10 f-3; %forgot a-7 b-9 c-3 d6 f-7 g6; %forgotten d4 e-4 f2
%fork c12 d-2 e-6 g-8; %form a-4 c-7 d12 e-7 f-13 g7; %format a-3 b-6 c6 d-13 e4 f10 g-8; %fort d-8 f3 g6
%fortnight d14 e3 f-3 g-14; %forum b-3 c-4 f-3 g9; %forward d-7 f-4; %fought a-8 b-5 c6 d-3 e10 f-3
%found a5 b-7 c-3 d-7 e3 f-4 g3; %four a3 c4 e-5 f-13; %fourteen b-3 e5 f-4; %fourth a-8 b-13 d10 e-11 f5
%fram a2 b-5 c11 d-10 g-7; %framework b-7 c5 e-6 f3; %fraud a-2 b4 d-6 e-9; %fre c-12 d4 e-4 g4
%freez b4 d4 e-4 f-11; %freja a-3 b3 d2 e4 g-7; %frequenc b-4 d-5 f3; %fresh a-6 b10 e-4 g-7
%frida a3 c-2 d3 e-4 f-8 g3; %friday a-3 b-5 e5 g3; %fridg a-3 d-3 e-5 f3 g8; %friend a-5 b-5 c-11 d11 e-10 f-7 g6
%frighten g4; %frog a7 b-6 c-6 e-4 g3; %from b4 c-3; %front a-3 b4 c-6 d-11 e9; %frontend b-6 c4 d-4 e-2
%frost a-4 b-3 c-3 e-3 f-3 g13; %frown a-3 c4 d-7 e-9 g3; %froz c4 g-7; %frozen a-6 b-4 d-11 e-3 f3 g16
%ful c3 d-7 e7 f-8; %fumbl a-4 c-2 d-3 e11 g-7; %fun a3 d-5 e-7 f6; %func a3 d-3 f10 g-15
%function a-6 b-4 c-2 e-2 f8; %funer g6; %furth a-3 b-5 c-8 d5 e6 f4 g-5; %fus b-5 d-3 g10; %futur b-3 c-5 d12 g-4
%fuz a-5 b6 e-7 f12 g-10; %g b-5 e-3 g7; %gain b-5 c-2 g6; %gam a3 b-13 c-2 d-2 e-6 f4 g3
%gamepla a3 b-4 d5 f-3 g-3; %garbag a-5 d5 f5 g-3; %garden a-3 b-5 c-4 d-5 f13; %gat a11 b-14 d-6 f6 g-6
%gatewa a11 b-8 c-8 d-6 f-6 g2; %gateway b-3 e-3 f-2 g5; %gaug f2 g-3; %gav a-10 d2 e3 f-5; %gdpr a9 b-2 g-5
%generat a5 b4 c-9 d-11 e-13 f12 g-3; %gentl c-4 d3 e-3 g5; %geocod b4; %geofenc a9 d-2 g-5; %geometr f6 g-5
%gerrit d5; %get a3 b-3 c6 f-9; %ghost d4; %gift c-5 d-4 e-4 g12; %gimb a2 c-3 e-3; %giv a-4 b10 c-13
%given b7 d-2 e-4 f-9; %glad a-5 b-12 c-10 d3 e4 f-4 g9; %glanc c-5 e2 g4; %glas b-10 c-9 d2 g5; %glitch a-2 b-5 f8
%glossar a-8 b2 c-5 d-4 e-2 f14 g-9; %glov b-2 c-4 d-4 f-7 g9; %gnarliest a8 f-3; %go a-3 b3 e4 g-6
%goal a-10 b-8 c-7 d9 e-9 f-13 g8; %goalpost g3; %goat b-4 f4; %gold a7 c-5 d-6 e-2 g3; %golf a-3 b-6 d-2 e-4 f8 g-2
%gon c-8 d8 f-3; %good a-8 b-2 d-6 e4 g7; %googl a-3 b4 c-8 d-5 e-3 g7; %goran b-2 e11 g-7
%grab a4 c-10 d-14 e-3 f-2 g6; %grac c-2 f-5 g4; %grad a2 c-9 d2 e3 f-3; %grafana c-6 d-4 f15 g-13
%grammar b-3 c-3 e5; %gran b-3 d-6 e2 f10 g-9; %grand b-2 e-2 f4; %grandfath b-4 e-2 f3 g4; %grandmoth c-4 f3 g2
%grant a-3 b-4 d-5 f-2 g7; %graph b-6 c-7 d-5 f5 g5; %graphql b-4 c7 d-8 e-3 f5 g-2; %gre a2 b-4 c5 d-4 f-3
%great a10 b-15 c-13 d-3 f3 g5; %green a4 b-10 d-17 g4; %greet a-6 c-4 d6 e-6 f4; %grid a5 c-6 d-8 f5
%grin b-8 d-3 e9 f3; %groom b9 c2 e-8 g-6; %ground c6 e-9 f-5; %group b-15 c7 d-7 f3; %grow b-9 e5 f-2 g2
%grown a-3 c11 d-3 e-3 f-3; %growth c-5 d8 e-7 f-4; %grpc a5 b-7 c5 d-5 e-12; %grumbl b-2 c-3 d-5 e8
%guard a8 b-2 d-6 e5 f-4 g-3; %gudrun d8 g-8; %gues a4 c10 d-3 f-3 g-8; %guest a-7 b-7 c2 d-5 e5 g5
%guid a-2 b10 d-7 e-7 f9 g-8; %guild a-7 b-10 d-10 f9 g6; %guilt b-4 c-3 d3 g3; %gulnara b-6 c2 e-3 g6
%gulp b-3 c-3 e12 g-7; %guy a7 b-4 c6 d-5 e-5 f-4; %h a-6 b8 c-16 d-18 e12 f-13; %habit f6 g-7
%hack a-4 b-6 c-6 d-10 e-5 f14; %hackathon a-7 b-6 d-6 e-4 f3 g6; %hackda a4 g-4; %haha a-3 b5 g-3
%hahaha b-3 e-10 g11; %haiku d4 f6 g-6; %hal b-3 c3 e-3; %half a2 b2 e-4; %halfwa a3 b13 c-7 d-6 e-3 f-4 g-4
%hallwa e6; %halt b-2 c8 e2 g-8; %hammer a2 f2; %han b-5 c-4 d7 e5 g-5; %hand a4 b3 c-8 d-9 e2 f-3
%handbook a-10 c-5 d-7 e7 f8 g-3; %handl a-4 b8 d-10 e3 f-4; %handov b14 c-9 e-5 f-5
%handshak a9 b-4 d-4 e-3 f-4 g3; %handwrit c-6 d-7 e3 f-3; %hang a3 b-6 c-7 e-2 f6; %hap a-13 c4 d-8 g6
%happen a-4 b-9 e5 g5; %happi a-4 b-5 c-5 d-7 e-4 f7 g8; %har b3 c-4 e-4 g4; %harbour a-3 b-5 c-2 d-4 f-3 g11
%hard a3 c-12 d8 f-11; %hardest a17 b-3 c-8 d-5 e-4 f-4 g-6; %hardwar a4 b-3 d2 e-3 f-3
%harmles a-3 b-2 c-3 d-3 e9 f2 g-4; %harvest a2; %hash b-3 e-9 g9; %haskel f11 g-6; %hat a-9 c3 d-8 e3 f4
%hav d5 f-7; %head b-3 c5 d4; %headach a-4 b-5 c-3 d-2 e3 f-3 g8; %headcount a-9 b-8 c-9 d6 e-9 f-9 g7
%headphon a3 b-5 c5 g-5; %health d-5 g8; %heap a7 d-3 e5 f-4 g-9; %hear a-12 b-15 c10 d4 e-7
%heard a-13 b-19 c10 f-11 g8; %heart a7 c-9 g-3; %heat b-5 c-6 d-2 e-6 f3 g4; %heav a6 g-3
%heaven a4 b-2 c-2 d-4 e-4 g7; %height c5 g-2; %hel f4 g-3; %held a-5 b-4 c4 d-2 e4 f-15 g2; %hello a-2 f10 g-5
%helm g2; %help b5 c-19 d-7 f17 g-3; %henc a5 c4 d-2 g-3; %her a-5 f-16 g4; %herd a-2 c8 e-4; %hero c-3 f3 g4
%heroical a5 c-3 e6 g-7; %herself a-10 b-13 d-13 e8 f-4 g6; %hesitat b4 c-5 d-5 e8; %hid a-5 d4 f7 g-3
%high a-4 b-3 c-4 d-4 e7; %highlight a-3 b-2 f6; %hil a-4 c-7 d-5 e7 f-5 g8; %himself a-12 b-16 c-13 d-14 e8 g10
%hing a6 d-3 f4 g-6; %hint a-2 b-4 d6 e11 f-3 g-10; %hir a-20 c-13 d7 f-14 g5; %hira b-5 c-6 e4 g7
%histor b9 c-8 e-6; %hob a-6 b-10 c-8 e-4 f17 g-4; %hol b2 c-10 d-8 f5; %hold a8 c4 d4 e-3 f-7 g-11
%holida a-3 b-3 c-5 d3 e-10 f3 g7; %holiday a-4 b-8 c-6 e-10 f-4 g13; %hom a-3 b7 c-6 d-10 g3; %homepag a6 g-5
%homework c-6 d5 f6 g-5; %honest a4 c-9 e-9 f-7 g6; %hood b-3 c-6 d-3 e-5 f7 g4; %hook a3 b3 c-4 d9 e-9 g-8
%hop a-6 b3 c-6 e-12 f-8 g14; %horribl c-4 e4; %hors a-6 b-3 c-8 d5 e4 f2; %hospit a9 b-2 c-6 d-6 e3 f-6
%host a-6 b-6 c7 e8 g-4; %hotel d-10 e-11 g7; %hotfix a11 b-16 e-6 f-15 g8; %hotspot a13 f-2 g-9
%hour a4 b-6 c-4 e-4 f4; %hous a-3 c-8 d-13 f-4 g14; %hover a-3 b-9 f-3 g10; %howev c10 e-3 g-4; %html f7 g-5
%hum b-3 c-4 d-4 e-5 g8; %human a-6 b-4 c5 d8 e-4 f-5 g-3; %hundr a8 b-4 c-9 d-7 f-6 g4; %hung b-10 d-3 e7 f-3 g4
%hungr f7 g-4; %hunt a2 b-3 d8 e-3 f-7 g-2; %hur a-3 f9 g-6; %hurt a-5 b-7 c-13 d-6 e6 f4 g4
%husband a-7 b-3 c-2 d-4 e-6 f-6 g19; %icon a-7 b-8 c-3 d-7 e-5 f8 g8; %idea a-14 b-8 c11 d-3; %identit a5 b-3 f-4
%idl a12 b-7 d-5 e-6 g-9; %ignor a-5 b4 d8 e-5 g-7; %ik b4 d-3 e6 f-4 g-5; %ils b-3 d-6 e5 g4; %imag a8 c-4 d-8 f-8
%imagin a-7 c-6 e-6 f-7 g13; %impatient a-5 b12 c-2 d-4 e-9; %implement a8 b10 c-8 d-16 e-13 f8 g-4
%import a10 b5 c-13 d-3 g-4; %important f5 g-4; %improv f8; %inbox b-11 d8 e-11 f-6 g6; %incident e6
%incl b-3 e11 g-7; %includ b-7 c-5 d-8 e16 g-7; %index a4 b-4 c8 d-3 e-5; %inferenc a9 d-3 g-4
%inform b-3 c2 d-6 e4 f3; %infra a6 b-2 c-2 d-7 e-3 f3 g2; %inges a7 c-4 d-2 e-3 f-4 g4; %ingest a9 e-3 g-8
%ingres a6 g-4; %initial a2 b8 d-9 e6 g-12; %input a-6 b-4 g3; %insid a12 b3 d-5 e-10 f2 g-10; %inspect a6 b-3 e-4
%instal a9 b-5 c-3 d-10 e3 f-4; %instead a-4 c-6 d17 f-13 g-3; %integr a14 b9 c-13 d-11 f-10 g-7; %integrat a5 g-4
%inten c-3 d3 e-5 f5; %interest a-4 b5 c-8 d-11 e6 f7 g-3; %interfac a2 b-5 d-7 e-7 f6; %intern a-23 c-9 f3 g9
%internal f10 g-8; %interrupt b-8 c-2 d-3 e3 g5; %interview a-11 c-12 d7 e-3 f-15 g5; %into a4 d3 e-5 g-5
%intro a-2 b-8 d-2 e12 g-3; %introduc d-5 e10 g-2; %invent b-5 c2 e6 f-4; %inventor a2 d-2 f-4
%invit a-5 b7 d3 e3 f-14 g3; %invoic a-6 c-11 d5 e-4 f-3 g11; %involv a6 g-6; %iron b-5 c-6 e-5 f6 g2; %isol c3 g-4
%issu a-8 b-6 c-6 d-2 e2 f15 g-2; %itch a-7 b-3 c-7 d-8 g10; %item a4 b3 d-10 f-9 g4; %itself a-9 c-5 f-3 g5
%jira b11 c-4 d-3 e-6 f-2; %jit a7 c-4 d-3; %job a5 b-2 d2 e-4 f3 g-5; %join b4 d-9 e3 f6 g-8
%jok a-8 b-2 c4 d-2 f-2 g4; %jollof b-4 f5 g3; %jovana a6 b4 c-3 d-3 g-10; %json a-2 c-3 e-3 f14 g-9; %jtag a5
%judg a-6 b-4 c7 d-6 e3 f5 g-10; %judge c3 e8 g-8; %jump b2 c-8 d-15 e5 f-11 g5; %juni a-12 c-5 g6
%junior a-8 b3 d-6 g4; %just d-3 e-3 f4 g-3; %justific b4 d4 g-5; %k a-4 c6 d-3 e-4; %kafka c6 d-7 e-13 f4 g-4
%kamau d4 e-3; %kasp b9 c-2 e2 g-8; %kata a-4 e-3 f16 g-9; %katarzyna a-4 d-4 g6; %keep d5 e-9 f5 g-2
%kept a2 b-10 e9 f-6; %kernel a3 b-5 c-4 d-4 e6 g-3; %kettl a-6 c-3 d-3 g8; %key b-3 c-5 d-12 e8 g-2
%keyboard a6 c-14; %keychain b4 c-3 e-3 g3; %keynot a3 c-2 e6 g-6; %kick a-3 d-4 e-12 f7 g3
%kid a-4 b-4 c-3 d-9 f3 g5; %kil a6 b-14 e6 g-7; %kind a-4 e-13 g10; %kiosk b6 e-2; %kitchen a-3 c-2 e2 g3
%kne a-4 c-7 e-9 f-9 g14; %knew a-9 b-9 c3 f5 g4; %knit b-9 c-3 d-9 f15 g-6; %knock a5 c-8 d-8 e-8 f8
%know a3 b-15 c3 f5; %knowledg e7 f4 g-9; %known b-5 e-6 g7; %kotlin a-10 b-3 d-8 f16; %kubernet b-3 c-3 d2 e-7 f6
%kwabena a-3 b6 c-2 d-4 f-3 g2; %l a14 b-12 c-11 d-15 e8 f-18; %label a-2 d-3 e3 f3; %lack b-5 c3 d8 g-3
%lad a-8 c6 f-7; %laid a10 b-5 c8 d-8 g-8; %lak a-3 d-3 e5 g2; %lamp a-5 b-4 f3; %lan a-5 b12 d-4 g-4
%land a9 b-3 c3 d-6 f-7 g-4; %landlord a-3 c-6 g9; %lang b4; %languag a-6 b-4 c9 d-5 e-5 g3; %laps d5
%laptop a3 c-8 d-6 e-6 g7; %larg a3 c9 f-5 g-6; %last a4 c-6 d3 f-4; %lat b-2 e3 f-10 g2
%late a-3 b-7 c3 d13 e-5 f-5 g-5; %latenc a4 b-6 c-6 d-7 f11; %laugh a-10 b-6 c-3 d-4 e-8 f6 g13
%launch a12 b-11 c-11 d-3 e6 f-10; %lawy a-5 d-10 e-2 g12; %lay a6 e-3 f4 g-7; %layof c-3 e-5 g8
%layout b-3 c5 d-3 g6; %lead a-9 c2 f-24 g6; %leadership a3 b-7 c-6 d3 f-6; %leaf d8 g-8; %leak d-5 e9 g-3
%lean a-6 b-3 c9 d-5 f-6; %learn a-23 b-2 c-6 d-10 e4 f7 g5; %learnt a-5 b-4 d-8 e-16 f8 g4; %least b-3 d-5 g7
%leav b4 d6 e-16 f-12 g4; %ledg a12 b-10 c2 d-11 e-7; %left a-4 b-5 c3 e9 f-5 g-5; %leg a3 b-11 d-5 f-5 g6
%legac a4 c-5 d-3 e3 f4 g-11; %legend a-3 b-6 e-6 g13; %leilani b5 g-9; %length a-5 c13 e-6 g-5
%lent a-4 b11 c-3 e-5; %leocadia b6 c-5 d5 e2 g-9; %les c-10 d5 e-12 g3; %lesson a-10 b-6 c-3 d-4 e3 f10
%let a-2 b-5 c-15 d11 e-22 g6; %level a-13 b-12 c5 d2 e6 f8 g-5; %lib f10 g-8; %librar a-4 b-6 c9 d-11 f4 g2
%librarian d3; %licenc b-4 c-3 d-5 e-6 f-3 g9; %lidar a8 d-2 g-9; %lien a-2 b11 c-7 e2 f-3 g-5; %lif d-7 f-4 g10
%lifetim a-5 c-5 g7; %lift a-3 c4 f-6; %liftov b3; %light a-7 b-12 c3 e-11 f8 g5; %lighthous c2; %lik a-4 c3 d-12 g2
%limit c10 d-6 e2 f-3 g-11; %lin a7 b3 d-3 e-4 f3 g-6; %link c4 d-7 e-3 f9 g-9; %linkedin a2
%lint a-9 b3 c10 e-8 f10 g-16; %lip b-3 e3 g-9; %list e3 f-5; %listen b-3 c-3 d-12 e-2 f11 g3; %literal b6 c-8 g-2
%littl a-10 c3 d-10 e-4 f10; %liv c-12 d-2 f6 g3; %llvm d6 g-3; %load a11 b3 c-8 d-16 e-4 f6; %loan b10 c-4 e-5 f-2
%lob b-2 e-4 f-3 g5; %loc a-3 b-5 c-4 d-6 e-2 f14; %local a-3 e-3 f12 g-3; %lock a8 c5 e-11 g-4; %lodg b-4 d7 e-10
%log b3 d3 e-3 f7 g-15; %logic d-2 g2; %login a6 d4 e-5 f-5; %logo b-5 c7 d-7 e-5 g7; %long b2 d-3 f-10 g2
%longest a10 b-3 g-4; %look a-11 c2 e-2 f3; %lookup g3; %loop a4 d-7; %loos c-4 e-7 f5 g6; %lora c7 g-4
%los a13 b-9 c-3 g-4; %lost b-4 d-5 e2 g3; %lot a-3 c-4 d4 e-6 g3; %loud a-8 b-9 e-3 f-7 g11
%lov b-3 c-8 d-10 e5 g7; %love d-9 e-10 f9 g6; %low b-4 c-3 d3; %loyalt b5 c5 d-3 e-2 g-9; %luck d-8 e11
%lucki c-9 g13; %lunch b-3 e-6 f4; %ly a-2 d3 f3; %maarja a-4 g3; %machin a-2 b-3 c-3 d-6 e-4 f6 g4; %macro f10 g-8
%mad a-4 c-3 d-6 f9; %mail a-3 b2 c-9 d5 f-3 g2; %main a13 b2 c-10 d-9 e-3 g-4; %mainfram a8 b-5 c-3 d-2 e5 f-5
%maintenanc d-3 e-4 f5; %mak a-4 b2 c2 f7 g-7; %makefil f9 g-4; %man a-9 c3 d-10 e-8 f-6 g12
%manag a2 b-11 c6 e-7 f-14 g9; %manage d6 e-5 g-4; %manifest a10 b5 c-3 d-2 g-11; %manu a4 f10 g-12
%map a7 c3 e-5 g-2; %march a-3 b8 d5 e-5 f-3 g-5; %marek a-10 b6 c8 e-10 f-3; %mark a-8 b-3 c4 d4 e2 f-5
%market a7 b-13 e-3 g3; %mask a8 g-5; %mast a3 b-4 d-3 e8; %mat a-3 c4 e-2 g-4; %match a3 b-8 c8 d-8 e-10 g2
%matchmak a10 b-6 c-6 d-4 f-6; %math c-3 d-4 g4; %matrix a-4 c-3 d7 e-8 f8 g-10; %mayb a-11 b-15 c4 e-15 g7
%mbali b6 c-6 d-4 g4; %mean a-7 d3 e-10 g3; %meant a-4 c4 d5 e-4 f-4; %meanwhil a2 f-2; %measur b-2 c-3 f3
%meet a-10 b-9 c6 f-3 g5; %meeting b-3 d-6 e-4 g9; %meetup b-2 c-7 d-7 e-6 f7 g5; %memo c-3 g6
%memor a4 b-9 c-6 d-4 e-3 f4 g5; %mend a5 c-7 d-7 e-12 g8; %ment a-4 b-9 c-5 d7 e-6 f-7 g11
%mention a-4 b-5 c7 e-5 f-4; %mentor c-3 d12 e-5 f-3 g-3; %menu a-6 c6 e-6 f9 g-5; %mere c-3 e6
%merg a8 c-3 d-10 e-3; %mes a4 c-6 d-3 e4 g-3; %messag c-5 d9 e3 g-9; %met b-5 d-4; %metr a-5 b8 g-3
%metric a-4 b-3 c12 d-4 e-4 f-4; %metro d-2 g6; %micro b6; %micromanag f-7 g9; %microphon f-3 g4
%middl a2 b-6 c3 d6 e-7; %midnight a10 b3 c-7 d-7 e-5 f-5 g-3; %midpoint b-4 d9 e-7; %might a-8 b-3 f-4 g11
%migr a6 c-8 f-12; %migrat b7 d-4; %migration f6 g-5; %mikko b-3 d5; %mil a8 b4 c-2 d-3 e-7 f-6; %mild c5 d-2
%mileston a13 b-7 c-5 d3 e-8 f-3 g-6; %milk d-4 e-4 f-5 g10; %million a8 g-3; %min a3 b9 c6 d-4 f-12 g-8
%mind a-10 b-4 c3 e-3 f4 g4; %minh c-2; %mini f6; %minist a4 b5 c-4 e5 g-8; %ministr a8 b-5 c-12 d-5 e8 f-3 g2
%minji b3 c-8 e7 g-3; %minu b-3 e-3 f-3 g4; %minut a-10 b2 c3; %mir d3 e-4 f-2; %mirela c6 d5 g-8
%mis a2 b-2 c-18 d4 e-6 f5; %misalign a-2 f3; %mismatch a5 d-3; %misra f5 g-3; %mistak b-3 c-2 d-7 e6 f3
%mix b-5 d-3 e11 f-3; %mo a-2 b-2 c7 d6 e-10 f-3; %mobil c-8 d-13 e4 f3; %mock a-4 f6; %mod a-6 b-5 c8 d4 e5 f5 g-21
%model a3 b5 d-7 e-5 f5 g-5; %modul a4 b5 c-4 d-21 e-3 f8 g-4; %monda b2 c-6 d7 e-4 f-20; %mone a3 b-12 c-9 d-3 g9
%mongo e-4 g3; %monit c-3 e6 g-3; %monitor c-3 e-4 f-2 g8; %monkey d-4 e-5 f9 g-2; %monolith a4 e3 f-2 g-4
%monorepo a3 b-8 c5 d-5 f6 g-10; %month a-4 c-8 d7 f-2; %mood a-5 d4 f-4 g4; %moon d-5 e-4 f-3 g10
%mor a-6 b4 c-4 f-4 g4; %morag c-3 e7; %moral d-3 e-2 f-4 g11; %morn a3 c-6 e-4; %morning a-3 f-5 g9
%most a4 b-6 c-6 d-14 f3 g8; %mot a6 c6 e-5 g-6; %moth a-7 b-9 c-10 d-6 e-8 f6 g14; %mous a-4 b2 c-4 d-4 e-12 g8
%mouth a2 c9 d-4 e7 f-9 g-12; %mov c3 e-3 f-8; %much a2 c-3 e-4 f-7 g6; %muck a3 d-3 f8 g-8
%mumbl a-4 c13 d-6 e-4 f-3 g-2; %mus c9 d-3 g-3; %must a7 b-15 d5 e-19 f-11 g5; %mut a-7 d-8 e16 f-6 g-4
%myself a6 b5 c-16 d-6; %nail b-2 f-3 g7; %nam a-5 b3 c4 d-9 e5 f-7; %natural a6 b-3 d6 e-5 g-3; %naveen b7 e-5
%ne a3 b-2 c-5 f4; %near a-10 b-2 c-16 d-8 e12 f-14 g9; %neat c4; %necessar a10 b-2 g-5; %need a5 b-6 e-5; %needl a3
%negat a6 b-2 d-7 g4; %negoti d-4 e10 g-9; %neighbour e-5 g10; %neith a-6 c-8 e-6 f7 g8; %nervou a-3 b14 d-5 e-4
%nest a-6 b2 c-4 e7; %netcod a9 c-4 f3 g-5; %network a-3 e-5 f7; %neutr c5; %nev a-10 b-5 d5 e-5 g8
%new b-9 c-10 d6 e-4 g4; %newcom a-3 b-2 e-4 f11 g-2; %newslet a-3 d-7 e3 f-5 g9; %next a-13 b-16 c-4 d9 g6
%ngozi e4 f-3 g-5; %niamh e-2; %nic a-6 b-2 c-10 d-3 e-10 f11 g6; %nice b4 c2 e-4 f-2 g-2; %nick b4 e-4
%night b6 c-14; %niko a-3 b-3 d6; %nin a4 b2 e-12 f-11; %ninet a-4 b-4 c-9 d-6 e3 g11; %nineteen b5 c-3 d-3
%ninth b6 c3 d-3 f-3; %no d6 e-6; %nobod b-12 c3 d-12 e-7 f6 g3; %nod a3 b-3 c2 d-12 e7 f2 g-10; %noindex b-5 g5
%nois a-7 b6 c-7 g3; %non a-10 c4 d4 e6 f-5 g-5; %nonsens c-3 d5 e8 g-8; %noon a3 b2 e-9 f-6 g3; %nop c-6 d6 e4 g-5
%norm a-3 b-5 c-3 d-4 e6 f-2 g5; %normal b-5 c3 d-3 e8 g-5; %nos c-2 d-5 e4 g-2; %nosi a-5 f8
%not a-10 b-6 e-3 f3 g4; %notebook a-6 c-13 e-5 f6 g3; %noth a-8 b-6 f5 g4; %notic b3 c-2 e-6 g3; %notific b4 g-2
%novel a-3 f11 g-5; %nowher a-8 b-5 c-7 d3 e5 f6 g-2; %nudg d4 e6 g-8; %nul a3 b-2 d4 e-6 f-6; %numb a-3 f-13 g3
%nump b-3 f10 g-5; %nurs a4 d3 e-4 f-3; %oauth a7 b-4; %objec c13 d-7 e-6 f-2 g-5; %object c9 e-5 f-4
%objection c9 d-5 e-5 f-2; %observ c3 e-4 f5 g-5; %ocean b4 c-3 d-2 f3; %od a-6 b7 c-5 e-9 g10
%of a-6 b-5 c-2 d4 e-5 f-2 g8; %offer b-3 c5 e9 f-3 g-13; %offhand c15 e-5 f-3 g-10; %offic a-17 b-15 d-10 e4 g14
%official a-5 b8 d-2 g-5; %offlin a5 c6 d-3 e-2 g-10; %offsit b-5 f-5 g5; %often a-2 b-3 d3 e-10 f-4 g8
%oka b2 c11 d-5 g-9; %okr d-9 e2 g7; %oksana d3 e5 g-3; %old a-3 b-8 c-3 e-4 f2 g7; %oldest d2 f5 g-4; %olumid e2
%on b-3 d-11 e5; %onboard c-9 d3 e-4 f3 g-4; %onc a-12 b-14 c11 d-10 e9 f-10 g6; %oncal a-3 b-4 c5 d-4 e-6 f-3 g4
%onlin b-3 d-4 e-3 f8; %onto b10 c-4 d-4 e-8 f-4; %oop a6 b2 g-5; %op a-6 b-2 c2 d-7 g4; %open a4 b-3 e-4
%operat a5 g-3; %operator a-2 b7 e-3; %opinion a-11 b-15 c8 d-14 e7 f-8; %optimis a5 b-3 c-4 e8 g-8
%option a-5 b-9 c9 d-12 e3 g-5; %oracl a-2 c12 d-2 e-3 g-7; %orang a-3 b-5 c-3 d-6 e4 g8; %orchestra c5 e-4 g2
%ord b-4 c7 d-7; %order a-10 b-9 c7 d3 e-7 g3; %ordinar a-2 d-10 g15; %organis c-3 d3 e3
%oscilloscop a9 b-4 c-3 e2 f-2; %oskar a-3 b2 d-5 e-7 g9; %oth a-6 b-3 d3 f-4 g2; %otherwis a11 b5 c-4 d-5 f-4 g-6
%otieno b2 c-3; %ouch b4; %our b-6 c-5 e-5 f-4 g12; %outag a7 b-8 c-14 e4 f-7 g3; %outcom a-3 d-3 g8; %outdat b-3 f5
%outsid a4 b-8 c-6 d-4 e5 f-9 g8; %ov a-3 b5 e-3; %oven a3 b3 d-2; %overdu a-6 b-7 c-5 d14 e-8 f-3; %overflow e2
%overheard g4; %overnight b8 d-9 e-2 f-3; %overrod b8 e-3; %overrul a-7 b4 c-10 d-4 f-3 g10
%overwrot a-4 b10 f-4 g-3; %ow b-6 c-3 d8 e-5 f4; %own a-4 b8 d-9 e7 f-19; %ownership a-5 b5 c-5 d-7 e8 g-3
%p a-3 b2 c-7 d-6 e5 f-5 g7; %pac a3 b3 e-11 f-4 g5; %pack d10 e-4 g-5; %packag b-3 d-3 f8; %packet a-3 b-7 c-6 d6
%pag a-2 b-9 f6 g2; %pagin a-4 c9 e-6 f3 g-5; %paid a7 b-2 d-7 e-4 f-4 g4; %pain e-3 f3 g3
%paint a-2 b7 c5 e-4 g-10; %pair a-9 b7 d-18 e4 f-2; %panel a-2 b-12 d8 f5 g-7; %panic b-4 c-2 d4 e4; %panick b8 e-4
%pap a-6 b-5 c4 e-3 f4 g3; %paperwork d4; %paragraph a-7 b4 c-5 e-8 f-5 g9; %parent a-8 b-11 c-7 e-6 f-10 g16
%parisa c-3 e10 f-4; %park c8 d-13 f-12 g5; %pars c-11 e-6 f6; %part a7 c-3 d-4 f-4; %parti c4 e-8 f2
%participant b-3 c-4 e12 g-7; %particl b3 f5 g-3; %particular c-3 d4; %partition b2 d-3; %partn a10 c-12 d3 f-10
%pas b-8 c3 d4 f-6; %passeng b-3 c-4 e5 f8 g-9; %password b-6 c-8 d-3 e2 g5; %past a-6 c4 d12 f-13 g-6
%patch a15 b-9 c-12 d-14 f-14 g4; %path a9 b-8 d6 f-2 g-10; %patienc a-5 b13 c-4 d-5 e-7 f-2; %patient a4
%pattern c5 g-3; %paus b-3 c4 d-5 f3; %pay a11 c-8 d-5 e-6; %payment a10 b-3 c-4 d-10 e4 g-2
%payout a9 b-4 d-2 e3 g-5; %payrol a6 c-7 d-10 e-7 f-6 g9; %pe a-2 b-3 c-5 d11 g-5; %peac f4; %peak b-3 f6 g-2
%peek a-7 b4 d-8 e10 f4 g-9; %penalt a12 d-2 g-8; %pencil a-7 b-5 c-7 d14 f8 g-15; %pend b-6 c14 d4 e-5 g-14
%pension g3; %pentest b4 c-4 d3 g-6; %peopl b-18 c5 d7 e-5 f-4; %percent c-5 d-7 g5; %percentag c6
%perf a-4 c3 d4 f-7; %perfect a-4 b8 c6 d-5 e-6 f-5; %performanc a-5 b-3 d8 e-5 f-4 g5
%perhap a-3 b-2 d-4 e-4 f-3 g15; %period a-4 b-6 c3 d12 e-8 g-4; %permission a2 b-8 c11 d-6 f-6 g-6
%permit a-6 b-3 c-5 d-7 g14; %person a4 b-13 c4 f2; %personal a10 c-4 d-5 e-3 f-3; %pet a-7 b5 c-4 g5
%petro a-4 b-2 d3 e-3 f-3 g2; %pharmac b2 g-3; %phd a-4 c12 d-3 g-6; %phish a-4 b4 d-5 f-3 g6
%phon a5 b-21 c-6 d-12 e10 f-5 g5; %photo a-5 b5 c-5 f4 g-4; %phras a-3 b-3 c-3 d-4 g12; %physic c-3 g7
%pick b-5 d-11 e4 f5 g-4; %pickup a2 b8 d2 e-2 g-11; %pictur a-6 b4 c-4 d-6 e-5 f7; %piec a8 c-7 e6 f-5 g-14
%pil b-6 c7 d5 e-9 f7 g-7; %pilot a8 b-4 d-7 f-10 g4; %pin a2; %pinch a2 e-5 g3; %ping a-7 c5 d-5 e3 f-10; %pip g3
%pipelin a9 c-4 d-6 e-5 f4; %pitch b-4 e-6 f-4 g5; %pixel b-4 e3 f8 g-12; %pizza b-9 c-9 d-7 e5 f-4 g11
%pla a8 b-7 e2 g-4; %plac b3 c-5 f-14 g6; %plain a-4 b-4 c-4 g6; %plan a-9 c4 d2 f-8; %plant a5 b-7 c-4 d3 e-5 g3
%plat b9 d-8 f-7; %platform a-6 b-4 c-5 e2 f3 g3; %play a-2 c-8 d-3 e5 g3; %playlist a3 d-2 f2 g-4
%playtest b-3 d6 e2 f-2 g-7; %pleas a-6 b-7 d-9 e-9 g15; %pleasant c-3 g8; %pleasur a-5 b-6 c-5 d-3 g5
%plot a-5 b-4 c-7 d-11 f16; %plu e5 g-3; %plug a6 b-2 c-4 f7 g-3; %plugin a-2 b4 d-7 f8 g-8; %po a-8 b8 c-7 d6 e-14
%pocket b-10 c-6 d5 e13 f-3 g-5; %podcast a-5 b2 c-8 d-10 e-6 f5 g5; %poem g3; %point b3 c2 d-5 e6 f-14
%pointles b-4 f8 g-3; %pok a-9 b-8 c10 d-9 e-7 f10; %pol a8 b-6 c9 d-8 e2 g-13; %polic b-9 c11 d-12 e-6 f-6 g8
%polish a-5 b6 c-4 d-2 e-5 g3; %polit b-4 c-3 d3 e-2 g5; %polite a-5 c8; %politic e3; %pool b-3 c-3 d-3 e-6 f-4 g11
%pop c5 g-5; %porridg d3 f-6 g7; %port a2 b3 d-2 e-10 f6 g-2; %posi c12 d-3 e4 f-2 g-11; %position e-4 f5
%possibl b-3 f5; %post a-13 b3 c-4 d7 f-7 g5; %postcod a2 b-4 f-3; %postgr b-8 c5 d-5 f5 g-4
%postmortem a-13 d-13 e6 f3; %postpon a-11 b-13 c-2 d8 e-16 f-8 g9; %potter f6 g-4; %pound a10 d-5 f4 g-9
%pow d-6 e5 g2; %powd a-3 b-4 c-2 g5; %practic a7 b3 d6 e-6 f6 g-21; %practical a-8 e-3 g6; %practis c-4 d-3 e4 f3
%prais a-4 c6 e-12 f-4 g4; %pray a-3 e3; %precise a-4 b-4 c-2 d2 g3; %predeces a-6 b-7 c-3 d-6 e-3 f-7 g22
%pref a-6 b-5 c11 d-4 e-3 f7 g-5; %prefer c-4 e3 g2; %preferenc a-7 b-4 c17 d-7 g-7; %premier a4 b-3 c-3 g5
%prep b-6 c-5 d12 f-6 g-4; %prepar a-8 c-9 d2 e-5 f-12 g7; %pres b6 c-4 d4 g-6
%present a-3 b11 c-11 d-17 e3 f-15 g4; %pret a-4 b3 c3 d-10 f5 g-3; %pretend c-5 d6 e-7 g5
%previou b-4 c-8 d-4 e-3 g15; %pric a6 b5 d-9 f-3 g-6; %primar a6; %princip a-2 b-3 d6; %print a-7 d-6 e-2 f4 g7
%printout a-4 f2 g4; %priorit b-9 c15 d-5 e-8 g-6; %privat c4 e-3 f11 g-12; %private b7 c2 e-3 g-7; %priz e3
%pro c9 g-3; %prob a-7 b-9 c-6 d15 e-7 f7 g-4; %probab a-7 b3 d-9 e-3 g7; %problem b-13 c-5 e-2 f3 g4
%proce a11 e-2 g-7; %proces a-8 c-4 d-7 e5 g9; %procure a-5 c-8 d-4 f-3 g14; %prod a14 b-23 c-6 d5 f-8
%produc a13 c-2 d-13 e3 g-6; %product a-5 b-8 c-4 e3 g5; %profil a2 b-5 c-7 d4 e-13 f9; %program a3 c-9
%progres a-5 b8 c-4 e5 g-6; %projec a3 b-3 c3 d-6 e5 g-5; %project a-12 b8 c-7 d-14 e3 f2 g4
%promis b3 c-19 d6 e4 f-10 g-4; %promo b-3 c-10 d10 e-12 f-8 g4; %promot b-4 d-7 e-6 f-2 g11; %prompt f-5 g3
`
