// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_2 = `
%forc a5 b13 c-10 d-6 e-8 f-4; %forecast a6 b4 d-5 e3 f-4 g-9; %forev a-3 b-4 e-5 f9 g-3; %forget b4 c-3 d-9 e8 f-2
%forgot a-9 b-8 c-4 d7 e-3 f-7 g5; %fork c10 d-2 e-4 g-7; %form b-4 c-7 d13 e-7 f-12 g5
%format a-3 b-8 c6 d-14 e5 f9 g-8; %fort c-2 d-8 f3 g6; %fortnight d15 f-3 g-15; %forum b-3 c-5 d-2 f-4 g11
%forward d-8 f-4 g3; %fought a-10 b-6 c5 d-4 e12 f-3; %found a4 b-7 c-4 d-7 e4 f-3 g5; %four a3 c4 e-8 f-10
%fourteen b-3 e3 f-3; %fourth a-7 b-11 d10 e-11; %fram b-6 c10 d-9 e3 g-9; %framework b-8 c6 e-7 f2
%fraud b3 d-5 e-8; %fre c-12 d5 e-4 g3; %freez b3 d5 e-3 f-11; %freja a-3 e4 g-5; %frequenc a-2 b-3 d-5 e3 f5
%fresh a-6 b11 e-5 g-6; %frida a4 c-5 d3 e-3 f-8 g3; %friday a-4 b-5 e4 g3; %fridg a-3 b-3 d-3 e-3 g8
%friend a-6 b-5 c-12 d12 e-10 f-6 g4; %frog a6 b-7 c-5 e-3 g2; %from b5 c-3; %front b3 c-5 d-12 e8 f-2 g-3
%frontend b-7 c4 d-5 f2; %frost a-5 b-4 c-4 e-3 f-4 g15; %frown a-4 c7 d-7 e-10 g2; %froz c2 e2 g-9
%frozen a-8 b-4 d-10 e-3 g16; %ful c3 d-8 e7 f-6; %fumbl a-3 d-2 e11 g-6; %fun d-2 e-8 f5; %func a3 b3 d-4 f8 g-14
%function a-5 b-4 c-4 e-3 f11; %furth b-3 c-7 d3 e4 f5 g-4; %fus b-5 d-2 e-2 f-2 g11; %futur b-3 c-5 d10 e-2
%fuz a-6 b7 e-6 f11 g-11; %g a-3 b-6 g6; %gain b-6 c-2 g6; %gam a3 b-16 c-3 d-4 e-2 f7; %gamepla a4 b-4 d5 f-4 g-2
%garbag a-4 d5 e-2 f5 g-4; %garden a-2 b-4 c-4 d-5 f12; %gat a9 b-13 d-3 f6 g-5; %gatewa a12 b-8 c-8 d-6 f-7
%gateway b-3 e-3 g5; %gav a-11 c2 e3 f-5; %gdpr a10 b-2 g-6; %generat a4 b2 c-10 d-11 e-14 f13; %geocod b4
%geofenc a8 d-2 g-5; %geometr f6 g-4; %get a3 c6 d-3 f-9; %ghost d6; %gift c-3 d-4 e-3 g11; %gimb a3 c-4 e-3
%giv a-4 b11 c-14 f-3; %given b9 d-3 e-4 f-9; %glad a-5 b-11 c-9 d4 e5 f-4 g8; %glanc c-5 g4
%glas a-4 b-10 c-9 d2 e3 f2 g3; %glitch a-3 b-5 f8; %glossar a-9 c-5 d-5 e-2 f16 g-10; %glov b-2 c-4 d-3 f-7 g8
%go a-4 b4 e4 f2 g-5; %goal a-12 b-10 c-10 d9 e-11 f-12 g8; %goat b-4 f3 g2; %gold a9 b-2 c-6 d-5 e-4 g2
%golf a-4 b-5 d-3 e-4 f8; %gon c-11 d8 f-4; %good a-7 b-4 d-7 e3 g7; %googl a-2 b4 c-7 d-3 e-2 f2 g6
%grab a4 b2 c-10 d-13 e-4 f-2 g6; %grac a5 d-3 f-5 g2; %grad a3 b-5 c-9 d6 f-4; %grafana c-6 d-4 f16 g-13
%grammar b-3 c-3 e3 g4; %gran d-6 f9 g-9; %grand b-2 f4; %grandfath b-4 e-3 f3 g4; %grandmoth c-4 f4
%grant a-4 b-3 d-5 f-3 g9; %graph b-4 c-6 d-4 e-3 f7 g4; %graphql b-3 c7 d-8 e-3 f4 g-5; %gre a3 b-5 c3 d-3 f-2
%great a9 b-15 c-12 d-3 e-4 f4 g6; %green a3 b-10 d-17 g2; %greet a-5 c-4 d6 e-6; %grid a5 c-6 d-8 f7
%grin b-9 d-4 e11 f2; %groom b10 d-2 e-8 g-7; %ground c4 e-9 f-4; %group b-17 c7 d-9 f5 g5; %grow b-8 e3 g4
%grown a-2 c11 d-3 e-3 f-3; %growth b4 c-5 d9 e-6 f-4; %grpc a5 b-7 c8 d-5 e-11; %grumbl b-3 c-4 d-6 e9
%gues a4 b-4 c10 d-3 f-3 g-6; %guest a-7 b-7 d-4 e3 g5; %guid a-3 b10 d-6 e-7 f10 g-8; %guild a-8 b-10 c-2 d-9 f8 g8
%guilt b-4 c-4 d5 e-2; %gulnara b-5 e-3 g6; %gulp b-3 c-4 e12 g-6; %guy a8 b-4 c7 d-4 e-6 f-2 g-3
%h a-6 b8 c-17 d-19 e12 f-10; %habit a3 f6 g-7; %hack a-5 b-6 c-5 d-10 e-6 f16; %hackathon a-5 b-5 d-7 e-4 f3 g8
%haha a-3 b4; %hahaha b-3 e-12 g11; %haiku d3 f5 g-5; %hal b-3 e-3; %half b2 e-5; %halfwa a2 b13 c-8 d-6 e-4 f-4 g-3
%hallwa b-2 e3; %halt b-3 c10 d-2 e3 g-10; %hammer a5 b-2 f2 g-2; %han b-5 c-4 d8 e5 g-6; %hand a3 c-8 d-9 e3
%handbook a-10 c-6 d-7 e5 f10 g-6; %handl a-2 b5 d-11 e4 f-6 g2; %handov b13 c-9 e-9 f-5
%handshak a10 b-3 d-3 e-4 f-4; %handwrit b4 c-6 d-8 e2 f-3 g4; %hang a3 b-5 c-5 f6 g-3; %hap a-14 c4 d-9 g6
%happen a-5 b-9 e4 f-2 g5; %happi a-4 b-6 c-7 d-7 e-4 f7 g9; %har b5 c-5 e-4 g4; %harbour a-3 b-4 d-3 f-3 g10
%hard a3 b-4 c-12 d7 f-14 g3; %hardest a14 c-6 d-5 e-4 f-4 g-6; %hardwar a3 d2 e-3 f-3
%harmles a-2 b-2 c-4 d-3 e11 f2 g-7; %hash e-9 g9; %haskel f11 g-6; %hat a-9 d-9 e3 f2; %hav a-2 b-2 d5 f-8
%head b-2 c4 d2 e-3 f-4; %headach a-4 b-5 c-3 d-3 f-4 g11; %headcount a-8 b-7 c-9 d5 e-9 f-10 g9
%headphon a2 b-5 c3 g-4; %heap a9 d-2 e6 f-4 g-11; %hear a-13 b-17 c11 d4 e-7 g3; %heard a-14 b-17 c11 f-12 g7
%heart a7 c-7 g-3; %heat a3 b-3 c-5 d-4 e-6 f4 g3; %heav a8 c-2 g-5; %heaven a4 b-2 d-4 e-4 g5; %height c4
%hel a3 f3 g-5; %held a-3 b-4 c5 e4 f-14; %hello a-3 b-3 f10 g-7; %helm g4; %help b6 c-20 d-10 f15 g-3
%her c3 f-16 g4; %herd c9 g-4; %hero b-4 c-3 f5 g4; %herself a-11 b-13 c3 d-13 e9 f-4 g6
%hesitat a-3 b6 c-5 d-5 e8 f-3 g-3; %hid a-5 d5 f7 g-5; %high b-3 c-3 d-4 e7; %highlight a-3 b-4 f7
%himself a-13 b-16 c-10 d-15 e9 g10; %hing a4 d-3 f4 g-5; %hint a-3 b-4 d7 e11 g-12; %hir a-20 c-12 d5 f-15 g6
%histor b10 c-8 e-6 g-4; %hob a-5 b-10 c-7 e-4 f20 g-6; %hol c-10 d-8 f6 g2; %hold a10 c3 d4 e-3 f-8 g-12
%holida a-2 b-3 c-7 d4 e-7 f3 g7; %holiday a-4 b-8 c-7 e-9 f-3 g15; %hom a-2 b7 c-4 d-7 e-3 f3
%homework c-5 d6 f7 g-7; %honest a6 c-9 d2 e-6 f-8 g4; %hood b-4 c-4 d-4 e-5 f9 g2; %hook a3 b2 c-4 d10 e-8 f-2 g-10
%hop a-6 b3 c-7 d2 e-12 f-7 g10; %horribl c-4 e5; %hors a-7 b-3 c-8 d5 e6 f3; %hospit a6 b-3 c-5 d-6 e4 f-5
%host a-8 b-7 c7 e8 g-3; %hotel b3 d-10 e-10 g5; %hotfix a9 b-17 c-2 d-2 e-4 f-17 g8; %hotspot a12 f-3 g-9
%hour a3 b-5 c-3 e-4 f5; %hous a-3 c-7 d-11 f-3 g14; %hover a-3 b-8 g10; %howev c9 e-3 g-4; %html f8 g-6
%hum b-5 c-5 d-4 e-4 g7; %human a-7 b-3 c6 d7 e-4 f-6 g-4; %hundr a10 b-5 c-9 d-8 e-3 f-5 g5; %hung b-11 d-5 e5 g4
%hunt b-4 c2 d8 e-3 f-7; %hur f8 g-4; %hurt a-5 b-4 c-13 d-7 e7 f4 g4; %husband a-6 b-4 c-3 d-4 e-9 f-4 g20
%icon a-6 b-7 c-2 d-5 e-2 f8 g5; %idea a-14 b-12 c9 f2; %identit a5 b-2 f-5 g3; %idl a12 b-7 d-5 e-6 g-8
%ignor a-5 b3 d9 e-4 f2 g-9; %ik b5 d-4 e6 f-4 g-5; %imag a11 c-4 d-9 f-8; %imagin a-5 b-2 d3 e-6 f-8 g13
%impatient a-4 b13 c-2 d-5 e-10; %imple a3; %implement a8 b12 c-9 d-17 e-12 f5 g-4; %import a8 b5 c-12 e-2
%improv b-4 c-2 f8; %inbox b-11 d6 e-11 f-8 g7; %incident b-2 e4; %incl b-3 e10 g-6; %includ b-8 c-6 d-9 e18 g-9
%index a2 b-4 c6 e-6; %inferenc a7 d-3 g-5; %inform b-3 d-7 e4 f2; %infra a8 b-4 d-7 e-4; %inges a8 c-3 d-2 e-2
%ingest a10 e-2 g-9; %ingres a6 g-4; %initial a3 b8 d-10 e7 g-17; %input a-7 b-6; %insid a12 b2 d-5 e-10 f3 g-11
%inspect a3 e-3; %instal a10 b-7 c-4 d-11 e6 f-5; %instead a-5 c-8 d17 f-9 g-3; %integr a13 b8 c-11 d-13 f-9 g-10
%inten c-2 d3 e-5 f5; %interest a-3 b8 c-9 d-12 e6 f8 g-3; %interfac a3 b-5 d-7 e-7 f8; %intern a-20 c-8 f6 g7
%internal f10 g-6; %interrupt b-9 c-3 d-5 e4 f-3 g4; %interview a-9 b4 c-15 d4 f-15 g6; %into a4 c3 d3 e-5 g-4
%intro a-3 b-7 d-3 e13 g-3; %introduc d-4 e9 g-3; %invent b-6 c4 e5 f-4; %inventor a3 b5 f-5
%invit a-5 b6 d4 f-14 g3; %invoic a-5 c-11 d4 e-4 f-5 g10; %involv a4; %iron a4 b-5 c-7 d-2 e-5 f6; %isol c3 g-3
%issu a-9 b-6 c-5 f16 g-2; %itch a-7 b-2 c-5 d-9 g11; %item a6 b4 c3 d-11 e-3 f-10; %itself a-9 c-5 f-2 g6
%jira b9 c-4 d-3 e-8 f-3; %jit a8 c-4 d-3; %job a6 b-4 e-4 f4 g-8; %join d-6 e4 f6 g-6; %jok a-9 b-4 c4 d-5 f-3 g6
%jovana a6 b6 c-2 d-3 e2 g-12; %json c-3 e-4 f14 g-9; %jtag a4; %judg a-6 b-4 c5 d-5 e2 f6 g-10; %judge c2 e9 g-9
%jump b3 c-7 d-15 e3 f-10 g6; %juni a-13 c-5 g6; %junior a-10 b4 c3 d-7 g3; %just c3 d-3 f5 g-4; %justific b4 d5 g-5
%k a-4 c6 d-4 e-4 f-2; %kafka a4 c4 d-8 e-13 f5 g-2; %kamau a-2 d2 e-2; %kasp b9 g-8; %kata a-5 c-3 d-2 e-3 f16 g-9
%keep d5 e-9 f6; %kept b-9 e11 f-5 g-3; %kernel a6 b-5 c-3 d-5 e4 g-7; %kettl a-7 c-3 d-4 g9
%key b-2 c-6 d-10 e7 f3; %keyboard a7 c-15; %keychain b4 c-3 e-4 g2; %kick d-5 e-13 f9 g2
%kid a-6 b-4 c-5 d-10 e4 g4; %kil a2 b-13 e6 f2 g-4; %kind a-5 b2 e-11 g10; %kiosk b4 e-3; %kitchen a-2 c-2 g2
%kne a-3 b3 c-7 e-9 f-8 g13; %knew a-6 b-8 c3 d-3 f5 g4; %knit b-9 c-2 d-9 e2 f15 g-8; %knock a3 c-9 d-9 e-8 f5 g2
%know a3 b-15 f5; %knowledg e9 f3 g-11; %known b-3 d-2 e-9 g8; %kotlin a-10 b-4 c-2 d-7 f17
%kubernet a-5 b-5 d5 e-8 f5 g3; %kwabena a-4 b5 c-4 d-3 f-4 g4; %l a16 b-10 c-11 d-14 e9 f-19; %label a-4 e3 f6
%lack b-4 c3 d8 g-6; %lad a-7 c7 f-6; %laid a12 b-6 c6 d-9 e-2 g-7; %lak a-5 c-3 d-3 e4 f-2 g7
%lamp a-5 b-5 c-2 f2 g4; %lan a-3 b11 d-4 g-4; %land a9 d-8 f-8; %landlord a-3 b-3 c-6 g12; %lang b4
%languag a-5 b-3 c8 d-3 e-6 g4; %laps d5; %laptop a5 c-9 d-6 e-4 g6; %larg a4 c8 f-6 g-7; %last c-7 d4 f-3
%lat c-3 d3 f-11 g2; %late a-3 b-6 c3 d14 e-5 f-5 g-7; %latenc a5 b-7 c-6 d-8 f11 g-2; %laugh a-11 b-7 e-9 f6 g12
%launch a13 b-11 c-10 d-5 e6 f-9; %lawy a-5 d-10 e-2 g13; %lay a4 e-3 f4 g-7; %layout b-4 c6 d-3 f-4 g7
%lead a-9 e3 f-25 g6; %leadership a3 b-7 c-8 d3 f-7 g2; %leak c-3 d-4 e5; %lean a-7 b-2 c10 d-5 f-6
%learn a-21 c-6 d-10 e4 f8 g5; %learnt a-5 b-5 d-9 e-16 f6 g5; %least b-3 c3 d-4 g2; %leav b3 d4 e-17 f-13 g6
%ledg a10 b-10 d-10 e-7; %left b-3 c3 e10 f-5 g-5; %leg a3 b-12 d-7 e3 f-7 g7; %legac a3 c-4 e4 f4 g-12
%legend a-4 b-6 e-7 g14; %leilani b6 g-9; %length a-4 c13 e-5 g-7; %lent a-5 b12 c-2 e-5 g-3
%leocadia b6 c-3 d6 e3 g-12; %les a-2 b2 c-13 d6 e-13 g2; %lesson a-9 b-4 c-3 d-4 e3 f9
%let a-3 b-6 c-15 d12 e-23 g5; %level a-15 b-9 c5 e5 f8 g-5; %lib f10 g-7; %librar a-3 b-7 c8 d-11 e-3 f6
%licenc b-3 c-3 d-6 e-7 g10; %lidar a8 g-10; %lien b10 c-7 e3 f-3 g-4; %lif d-8 f-4 g10; %lifetim a-2 c-5 g4
%lift a-3 b3 c4 f-5; %light a-8 b-13 d-2 e-11 f9 g7; %lik a-4 c3 d-10 f3; %limit c10 d-6 e4 f-3 g-11
%lin a7 b2 d-6 e-5 g-6; %link c3 d-6 e-3 f9 g-9; %lint a-10 b3 c10 e-7 f11 g-15; %lip b-5 d3 e2 g-10; %list e4 f-3
%listen a-3 b-4 c-2 d-13 e-3 f12 g2; %literal b6 c-8 g-5; %littl a-8 c5 d-12 e-4 f9; %liv b2 c-12 f5
%load a10 c-7 d-18 e-4 f6; %loan b9 c-4 e-5; %lob e-4 f-5 g5; %loc a-6 b-6 c-5 d-6 e-4 f17
%local a-3 b-2 e-4 f12 g-4; %lock a6 c6 e-12 f-2 g-3; %lodg b-3 c4 d6 e-8; %log b4 f7 g-15; %logic d-3 e-3 g4
%login a5 c-3 d5 e-5 f-4; %logo b-5 c7 d-8 e-5 g8; %long b2 d-5 f-7 g4; %look a-11 c3 e-3; %loop a5 d-7 f4 g-2
%loos c-4 e-7 f7 g3; %lora c7 g-5; %los a14 b-10 c-2 f-3 g-4; %lost b-5 d-6 g4; %lot e-4 g5
%loud a-8 b-9 e-3 f-7 g11; %lov b-4 c-10 d-10 e3 g9; %love a-3 d-8 e-10 f8 g6; %low b-5 c-5 d6 e3; %loyalt b4 c3 g-8
%luck d-9 e9 g2; %lucki c-11 d-3 e-2 g15; %lunch b-2 e-7 f4; %ly a-3 f3; %maarja a-3 d-2 g2
%machin a-2 c-5 d-7 f5 g5; %macro f9 g-7; %mad a-3 d-5 f9; %mail a-3 b2 c-8 d5 f-5 g2; %main a11 b2 c-10 d-10 g-5
%mainfram a10 b-5 c-3 d-3 e4 f-6; %maintenanc b-2 d-2 e-3 f8; %mak a-4 b4 e2 f6 g-8; %makefil f7 g-2
%man a-8 b-3 d-10 e-11 f-5 g15; %manag a2 b-10 c5 e-5 f-16 g10; %manage c3 d7 e-5 g-5; %manifest a12 c-3 d-2 g-10
%manu a3 f10 g-12; %map a6 c5 d-4 e-5 f-3; %march b6 d6 e-4 f-3 g-4; %marek a-11 b4 c6 e-9 f-3 g2
%mark a-9 b-3 d3 e2 f-4; %market a7 b-13 e-3 g3; %mast b-3 e7; %mat a-2 c8 e-3 g-4; %match a2 b-8 c8 d-9 e-7 g4
%matchmak a10 b-6 c-5 d-3 f-5; %math a4 c-3 d-4; %matrix a-5 c-4 d6 e-8 f9 g-10; %mayb a-11 b-14 c6 d4 e-15 g5
%mbali b7 c-7; %mean a-7 d4 e-12 g4; %meant a-4 d3 f-7; %measur c-3 d-3 f4; %meet a-12 b-10 c6 f-3 g6
%meeting b-4 d-9 e-5 g9; %meetup b-2 c-9 d-8 e-6 f8 g6; %memo c-2 g6; %memor a4 b-6 c-5 d-3 e-4 f4 g3
%mend a8 c-8 d-8 e-12 g6; %ment a-4 b-10 c-6 d8 e-6 f-7 g11; %mention a-5 b-7 c7 d3 e-6 f-5; %mentor c-3 d10 e-4 f-2
%menu a-6 c7 d4 e-8 f6 g-5; %mere c-3 d-2 e6; %merg a6 d-11 e-2 g3; %mes a3 c-6 d-4 e3; %messag c-5 d9 e4 f3 g-10
%met b-6 d-4 e3; %metric a-4 b-4 c13 d-4 e-6 f-3; %metro d-2 e-2 g5; %micromanag f-6 g9; %middl a3 b-7 c3 d7 e-8
%midnight a12 b4 c-8 d-9 e-5 f-6; %midpoint b-4 d11 e-7; %might a-7 b-4 c-3 f-3 g10; %migr a7 c-8 e3 f-13
%migrat b6 d-3 f-3; %mil a9 b4 c-2 d-3 e-6 f-8; %mild c6 g-3; %mileston a12 b-7 c-5 d2 e-8; %milk d-3 e-4 f-4 g9
%million a8 b-3 f-3; %min a2 b8 c5 d-4 f-13 g-7; %mind a-11 b-3 c4 e-4 f4 g4; %minh g3; %minist a4 b5 c-5 e7 g-8
%ministr a7 b-5 c-11 d-7 e8 f-3 g2; %minji b4 c-5 e4 g-4; %minu b-2 c2 e-2 f-3 g4; %minut a-10 c5 d3 f-3
%mir d4 e-4; %mirela c5 d7 g-8; %mis a2 c-18 d5 e-7 f2; %misalign f3; %mismatch a5 d-2; %mistak b-3 c-3 d-9 e9 f4
%mix b-5 d-3 e12 f-3; %mo c5 d4 e-10; %mobil a3 c-8 d-13 e4 f3; %mock f2 g2; %mod a-4 b-3 c6 d4 e7 f6 g-22
%model a4 b4 d-8 e-6 f5 g-5; %modul a5 b6 c-3 d-21 e-2 f8 g-5; %monda a4 b3 c-7 d6 e-4 f-20; %mone b-12 c-10 d-3 g10
%mongo e-3 g3; %monit c-3 e7 g-3; %monitor b3 c-2 e-4 f-2 g7; %monkey a-4 d-5 e-6 f11; %monolith e4 g-4
%monorepo b-9 c6 d-5 f9 g-12; %month a-3 c-9 d6; %mood a-4 c-2 d6 e-2 f-3; %moon d-3 e-2 f-2 g10
%mor a-4 b4 c-4 d3 f-2 g4; %moral d-3 e-3 f-5 g12; %morn a2 b2 c-3 d-3 e-3; %most a7 b-5 c-7 d-12 g6
%moth a-6 b-9 c-8 d-6 e-8 f6 g15; %mous a-5 c-4 d-5 e-12 g11; %mouth a3 c8 d-5 e7 f-8 g-10; %mov c3 e-2 f-6
%much a3 e-4 f-7 g6; %muck a3 d-4 f8 g-8; %mumbl a-4 b-3 c15 d-6 e-6 f-5 g-3; %must a7 b-15 d5 e-19 f-11 g5
%mut a-8 d-9 e15 f-6 g-4; %myself a5 b5 c-17 d-8; %nail a-2 b-4 c-2 f-4 g7; %nam a-5 b3 c5 d-11 e3 f-8
%natural a7 b-4 d4 e-6; %naveen b9 e-6; %ne a4 b-3 c-3 d-3 f2; %near a-9 b-2 c-15 d-9 e10 f-13 g9; %neat b-2 c6
%necessar a8 g-3; %need a4 b-6 e-5; %needl a3; %negat a7 b-3 c-2 d-9 f-3 g4; %negoti b2 d-3 e9 g-9
%neighbour e-5 g10; %neith a-6 b-3 c-5 e-7 f4 g10; %nervou b12 c-3 d-5 e-5; %nest a-5 b3 c-3 d-2 e5; %netcod a10 c-6
%network a-5 e-5 f6 g5; %nev a-11 b-3 d5 e-9 g7; %new a-2 b-10 c-8 d9 e-6 g4; %newcom a-3 e-4 f11
%newslet a-6 d-6 e3 f-5 g10; %next a-14 b-17 c-4 d8 g6; %ngozi e4 f-2 g-4; %niamh b3; %nic a-4 b-3 c-8 e-8 f9 g5
%nice b6 e-3 g-3; %night a3 b6 c-17; %niko b-4 d4; %nin a5 b3 c3 e-11 f-13; %ninet a-4 b-4 c-8 d-7 e2 g10
%nineteen a-3 b4 c-3 d-3 e4; %ninth b4 d-3 f-2; %no c-2 d8 e-7 f-3; %nobod b-11 c3 d-11 e-8 f6 g3
%nod b-3 c3 d-12 e7 f4 g-10; %noindex b-4 d-2 g3; %nois a-8 b4 c-7 g3; %non a-8 b-4 c3 d4 e7 f-6 g-5
%noon b3 c-3 e-9 f-5 g5; %norm b-5 c-2 d-5 e5 f-3 g6; %normal b-5 c3 d-4 e8 g-5; %nos a-2 d-4 e5; %nosi a-6 f8
%not a-11 b-7 d4 e-3 f2 g4; %notebook a-6 c-13 e-5 f9; %noth a-7 b-6 f3 g4; %notic a-2 b3 d3 e-5; %notific b6 g-5
%notification e4; %novel a-2 f11 g-5; %nowher a-7 b-6 c-8 d3 e4 f3; %nudg d3 e6 g-8; %nul b-3 d5 e-6 f-6
%numb a-2 d2 f-14 g3; %nump f7 g-3; %nurs a6 c-3 e-3 f-4; %oauth a7 b-4; %objec c14 d-6 e-7 g-7
%object b-3 c8 e-5 f-5; %objection c5 d-6 e-6 f-3 g5; %ocean b4 c-2 d-2 f3; %od a-7 b8 c-5 d-2 e-11 g11
%of a-6 b-4 c-4 d4 e-4 f-3 g6; %offer b-4 c4 e10 f-3 g-13; %offhand b-2 c16 e-5 f-3 g-12
%offic a-16 b-16 c-3 d-10 e4 g14; %official a-5 b9 d-3 g-5; %offlin a5 c6 d-3 g-9; %offsit a-3 b-6 f-7 g6
%often a-2 b-3 c-2 d4 e-11 f-4 g10; %oka b3 c12 d-7 e-3 g-9; %okr d-9 g7; %oksana a-2 b-4 d3 e5
%old a-3 b-7 d3 e-4 g8; %oldest a-3 d2 f6 g-4; %olumid e3; %on b-2 d-9 e6; %onboard c-10 d5 e-3 f2 g-4
%onc a-12 b-11 c10 d-8 e7 f-8 g6; %oncal a-3 b-3 c7 d-3 e-7 f-3 g3; %onlin d-3 e-4 f9 g-4; %onto b10 c-4 d-4 e-8 f-4
%oop a4 g-4; %op a-7 b-3 d-8 g3; %open a5 b-3 d3 e-6 g-2; %operat a6 g-5; %operator b6 e-3
%opinion a-11 b-14 c10 d-16 e6 f-9; %optimis a5 b-2 c-4 e8 g-9; %option a-5 b-8 c9 d-12 e4 g-5; %oracl a-3 c13 g-7
%ord b-5 c7 d-9; %order a-10 b-8 c7 e-6 g2; %ordinar a-4 b-3 d-10 e-2 g12; %organis c-5 d3 e3
%oscilloscop a11 b-5 c-2 d-3 f-3; %oskar a-2 b4 c-3 d-5 e-7 g8; %oth a-5 b-4 c2 f-3
%otherwis a11 b5 c-3 d-5 f-4 g-5; %otieno b2 c-3; %ouch b5 e-3; %our a-5 b-6 c-7 e-6 f-5 g14
%outag a7 b-7 c-16 d3 e3 f-8 g3; %outcom d-4 g7; %outsid a5 b-9 c-7 d-4 e3 f-11 g9; %ov a-5 b6 c-2 e-3
%overdu a-7 b-7 c-5 d15 e-8 f-3; %overflow e5; %overnight b8 d-10 f-3; %overrod b9 c-2 e-4
%overrul a-9 b3 c-10 d-4 f-2 g11; %overwrot a-3 b9 f-4 g-2; %ow b-7 c-2 d7 e-6 f6; %own a-5 b8 d-9 e7 f-19
%ownership a-5 b8 c-5 d-6 e5 f-2; %p a-5 b4 c-8 d-7 e5 f-5 g6; %pac b3 e-9 f-4 g6; %packag d-5 e-3 f9
%packet a-3 b-6 c-6 d5 e3 f-3; %pag b-7 f5; %pagin a-6 c9 e-5 f5 g-6; %paid a9 b-3 d-6 e-4 f-5 g3; %pain e-3 f3 g3
%paint b8 c4 e-3 g-10; %pair a-9 b7 d-21 e4 f-4; %panel a-3 b-12 d6 e3 f5 g-6; %panic b-4 c-2 d3 e3; %panick b8 e-5
%pap a-6 b-5 d2 e-5 f3 g2; %paperwork d3 g2; %paragraph a-7 b3 c-5 e-8 f-4 g6; %parent a-8 b-11 c-6 e-6 f-9 g16
%parisa c-3 e9 f-5; %park c9 d-14 e-3 f-12 g7; %pars c-11 e-6 f8 g-2; %part a5 c-5 d-4 e4 f-4; %parti d-2 e-6 g3
%participant b-2 c-4 d-2 e12 g-5; %particl b3 f4 g-2; %particular c-3 d3 g3; %partition e-2
%partn a12 c-10 d3 f-10 g-3; %pas b-9 c4 d3 f-5; %passeng a-2 b-4 c-5 e6 f9 g-9; %password b-5 c-7 d-3 e3 g5
%past a-9 c3 d13 f-13 g-6; %patch a16 b-6 c-10 d-15 f-13 g2; %path a11 b-8 d4 e-2 f-4 g-9
%patienc a-5 b14 c-3 d-5 e-7 f-2; %pattern c4 g-3; %paus b-4 c7 d-5 f4 g-2; %pay a11 c-7 d-6 e-4
%payment a10 c-3 d-11 e2; %payout a9 b-5 d-3 e4 g-4; %payrol a5 c-6 d-8 e-7 f-5 g10; %pe a-2 b-4 c-6 d9 g-2
%peak b-3 c-3 f6 g-4; %peek a-10 b5 d-9 e11 f5 g-10; %pencil a-7 b-4 c-6 d13 f7 g-12; %pend b-6 c12 d2 e-5 g-13
%pentest a3 c-4 d5 g-9; %peopl b-16 c3 d7 e-5 f-5 g3; %percent c-5 d-8 g5; %percentag c5; %perf a-5 b3 c4 f-7
%perfect a-4 b6 c7 d-7 e-9 f-9 g5; %performanc a-5 b-3 d7 e-6 f-5 g6; %perhap a-4 b-3 d-5 e-3 f-3 g15
%period a-5 b-6 c4 d12 e-9 g-4; %permission b-8 c11 d-6 f-6 g-5; %permit a-7 b-3 c-5 d-6 f-4 g15
%person a4 b-13 c4 d-3 f4 g-3; %personal a11 c-5 d-5 f-4; %pet a-6 b5 c-4 f-2 g4; %petro a-4 b-2 e-5 f-4 g2
%phd a-4 c12 e-2 g-6; %phon a4 b-21 c-4 d-14 e9 f-5 g6; %photo a-6 b5 c-4 d4 f5 g-7; %physic a2 c-4 g4
%pick b-5 d-11 e4 f5 g-4; %pickup a3 b9 d3 e-3 g-12; %pictur a-8 b4 c-5 d-7 e-7 f8 g3; %piec a9 b2 c-7 e6 f-7 g-14
%pil b-2 c6 d4 e-8 f6 g-6; %pilot a10 b-5 d-4 f-10 g3; %pin a3 b-2; %pinch a2 e-5 g5; %ping a-8 c5 d-8 e3 f-10
%pip c-3 g5; %pipelin a8 c-5 d-7 e-3 f4; %pitch a-2 b-5 d2 e-6 f-4 g8; %pixel a2 b-5 e4 f8 g-13
%pizza a-3 b-10 c-9 d-6 e7 f-5 g12; %pla a5 b-7 d-3 e3 g-4; %plac b3 c-5 d3 e-2 f-13 g7; %plain a-5 b-5 c-6 d2 g6
%plan a-10 c4 e2 f-8; %plant a6 b-7 c-6 d2 e-4 g4; %plat b10 c-2 d-9 f-8 g2; %platform a-5 b-3 c-3 g2
%play a-4 c-6 e4 g2; %playlist a2 d-3 f5 g-6; %playtest b-2 d6 e2 g-6; %pleas a-5 b-7 d-9 e-11 g14
%pleasant c-5 d-3 g8; %pleasur a-6 b-5 c-5 d-3 f4 g6; %plot a-4 c-6 d-10 f15; %plu e5 g-3
%plug a7 b-3 c-3 d-3 e-2 f7 g-5; %plugin a-4 b4 d-7 f11 g-10; %po a-8 b7 c-7 d6 e-16
%pocket b-10 c-5 d3 e14 f-4 g-7; %podcast a-6 c-8 d-9 e-6 f6 g5; %poem g4; %point a-3 b3 c3 d-5 e6 f-14
%pointles b-4 f9 g-4; %pok a-9 b-8 c9 d-9 e-7 f10; %pol a10 b-9 c10 d-7 g-13; %polic a-3 b-11 c12 d-14 e-5 f-7 g8
%polish a-5 b4 c-5 d-2 e-6 g5; %polit b-3 c-4 d4 g4; %polite a-4 c10 g-5; %pool a3 b-4 c-4 d-4 e-7 f-4 g11
%pop c4 g-3; %porridg c-2 d2 e-2 f-8 g9; %port a4 b5 d-4 e-10 f6 g-2; %posi c11 d-3 e5 f-3 g-10; %possibl b-6 f5
%post a-15 b5 d5 f-7 g4; %postcod a4 b-4; %postgr b-8 c5 d-5 f5; %postmortem a-12 d-11 e6 f5
%postpon a-14 b-12 d7 e-15 f-9 g8; %potter f6 g-3; %pound a10 d-5 f5 g-9; %pow d-5 e4; %powd a-4 b-4 g7
%practic a4 b4 d7 e-4 f3 g-19; %practical a-7 e-3 g4; %practis c-4 e3 f3; %prais a-6 b3 e-11 f-4 g6; %pray a-2 e4 f3
%precise a-5 b-5 c-4 g5; %predeces a-6 b-9 c-4 d-5 e-3 f-6 g21; %pref a-6 b-6 c10 d-4 f6 g-5; %prefer c-3 e3
%preferenc a-7 b-3 c16 d-6 g-7; %premier a5 b-4 c-3 g5; %prep b-3 c-5 d12 f-6 g-5; %prepar a-8 c-9 e-5 f-9 g8
%pres b9 c-6 d2 f-3 g-4; %present b10 c-9 d-15 e4 f-14 g4; %pret a-3 b3 c4 d-10 e-2 f8 g-3
%pretend c-5 d6 e-6 f-2 g4; %previou b-3 c-8 d-4 e-3 g14; %pric a4 b7 c2 d-5 g-7; %princip b-4 d6
%print a-8 d-8 e-4 f5 g7; %priorit b-9 c15 d-5 e-8 g-6; %privat a-2 c6 e-4 f11 g-12; %private b7 c2 e-3 g-7
%pro c9 e-2 g-3; %prob a-7 b-9 c-6 d14 e-8 f4; %probab a-7 b3 d-9 e-3 g7; %problem b-14 c-4 d3 f4 g4
%proce a11 b-2 c3 e-4 g-6; %proces a-8 d-7 e6 g8; %procure a-7 c-9 d-4 f-4 g16; %prod a12 b-22 c-7 d6 f-8
%produc a13 d-17 g-6; %product a-4 b-6 c-3 g5; %profil a3 b-5 c-7 d6 e-13 f12; %program a2 c-10 e2
%progres a-6 b7 c-4 d3 e5 f-3 g-7; %projec a2 c2 d-6 e6 g-4; %project a-11 b9 c-7 d-12 e2 f3 g4
%promis c-20 d7 e3 f-9 g-2; %promo b-6 c-11 d9 e-12 f-8 g4; %promot a3 b-4 d-7 e-5 f-4 g12; %pronounc a-2 c9 g-4
%prop b-5 c-7 d8; %proper a-3 b-7 c-6 d8 g-2; %propert f9 g-7; %propos a-10 b-4 c12 e2 f-11 g-2
%proposal c3 d3 e5 g-11; %proto a6 c-3 g-6; %protobuf a6 d-2; %protocol b2 c7 d-4 e-5 f8 g-13
%prototyp a-3 b-5 c-8 d-5 e3 f6; %proud b3 c-12 f-9 g6; %prov b4 e8 g-10; %provid b-4 c-3 d-3 f-6 g10
%public a-5 b3 d-3 f7 g-8; %publish a8 b3 c-5 d-4 e-9; %pul a-6 b6 c-4 f-6 g5; %puls a3 c-2 f2
%pump a7 b-8 c-4 e-7 f9 g-2; %pur b-3 c5 e-5 f10 g-8; %pure a-2 b-3 c-3 e-3 f6; %purg a6 d-5 e-8 g6
%purpl a-5 e6 f7 g-6; %purpos a-3 d-3 f12 g-5; %push a3 e-6 f-10; %pushback a-3 b-2 c13 d-5 e-2 g-4; %put f5 g-6
%puzzl b-5 c-3 d-6 e-6 f19 g-14; %python a-8 b-7 c-3 d-5 e-6 f10 g3; %qualit a-4 b9 c-3 d-5 e-7 f-2 g5
%quant a-4 c3 e2; %quantis a11 b7 c-5 d-2 e-8 g-11; %quarrel b-6 c6 e-5 f-3 g4; %quart a-3 b3 c-5 d6 e-6 f-14 g5
%quarter a-3 b-10 c-11 d10 e4 f-11 g5; %quer a10 b6 c-12 d-9 g-4; %ques a-22 b-8 c7 e3 f-15
%question a-8 b-7 c5 d-12 e8 f3 g-3; %queu a9 b-4 c2 d-7 f-5; %quick a3 b5 d-13 f-3; %quickest a5; %quiet a-11 g5
%quit a-13 d-4 g9; %quiz a-7 b-6 c-4 d-4 e7 f11 g-3; %quot a-4 c6 d-6 e-7 f-2 g6; %quota c-3 d3 f-5
%r a-3 b-9 d11 e12 g-15; %rabbit b-4 c-4 d-3 e-9 f7 g3; %radio a2 b-6 c-4 d-4 e-7 g9; %ragdol e-5 g6
%ragnhild a-7 b2 d-5 e6 f-4 g4; %rain a-11 b-5 d4 e-3 g3; %rais a-6 b-14 c11 d9 e-16 f-4; %rana b-4 c5 d8 e-10
%rang a-15 b-8 c8 d-4 e5 f-12 g4; %rank c4 d-7 g-3; %rat c-4 d4 e-13 g6; %rath a-7 b-7 c6 d-2 e-7 f-5 g9
%rating a-7 b-7 c-7 d17 e-8 g-4; %ravindra a-5 b4 d4 e-2 f-3; %re a8 b-11 c-3 d6 f-10
%reach a-8 b3 c3 d-8 e-3 f-3 g5; %react a-7 b3 c-3 d-7 e11 f4 g-12; %read a-8 c-5 d-4 e-7 f7 g5
`
