// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_2 = `
%footbal b-3 d12 e-12 f-5 g4; %forc a4 b14 c-9 d-6 e-8 f-5; %forecast a4 b5 d-5 e4 g-11; %forev a-4 b-5 e-5 f9 g-2
%forget b3 d-9 e8 f-4; %forgot a-9 b-8 c-3 d5 f-6 g7; %forgotten d2 g-4; %fork c10 d-2 e-4 g-8
%form b-4 c-9 d12 e-6 f-13 g8; %format b-6 c4 d-13 e4 f8 g-6; %fort c-4 d-7 f-3 g8; %fortnight d13 f-3 g-12
%forum b-2 c-7 d-2 f-4 g13; %forward d-7 f-4 g2; %fought a-8 b-6 c5 d-3 e11 f-3; %found a5 b-10 c-3 d-9 e3 g5
%four a4 c5 e-6 f-9; %fourteen d2 e6 g-12; %fourth a-6 b-9 d10 e-11 f2 g-2; %fram a5 b-5 c7 d-8 e3 g-11
%framework b-7 c7 e-8 f3; %fraud b5 d-6 e-9; %fre a-3 c-12 d4 e-3 g5; %freez d3 e-2 f-11 g4; %freja b2 e4 g-4
%frequenc b-3 d-4 e-4 f4 g5; %fresh a-3 b7 e-3 g-7; %frida a4 c-3 d3 e-3 f-7 g3; %friday a-4 b-4 d-6 e5 f2 g3
%fridg a-4 c-3 e-4 f3 g7; %friend a-4 b-4 c-12 d10 e-8 f-6 g7; %frog a6 b-6 c-6 e-4 g5; %from b4 c-3
%front c-3 d-13 e7 f-2 g-2; %frontend b-6 c5 d-5 f4; %frost a-3 b-4 f-2 g12; %frown a-2 b3 c7 d-5 e-7; %froz c4 g-7
%frozen a-5 b-4 d-10 e-3 g16; %ful b-2 c2 d-6 e7 f-7; %fumbl a-3 c-3 d-4 e13 g-7; %fun a3 e-5 f8 g-4
%func a2 b3 d-5 f8 g-12; %function a-6 b-4 f11 g-3; %furth b-5 c-6 e8 f4 g-10; %fus b-5 d-3 e-2 g8
%futur b-2 c-5 d13 e-2 g-7; %fuz a-6 b5 e-6 f10 g-7; %g a-2 b-4 g5; %gain b-5 g6; %gam a3 b-14 c-3 d-6 e-4 f5 g3
%gamepla a3 b-4 d5 e3 f-3 g-6; %garbag a-5 d3 e-2 f5; %garden b-4 c-3 d-3 e-5 f12; %gat a10 b-14 d-4 f6 g-6
%gatewa a10 b-6 c-9 d-5 f-6 g3; %gateway a3 e-2 g3; %gav a-12 c3 e3 f-8; %gdpr a9 g-6
%generat b4 c-11 d-10 e-14 f10; %geocod b2; %geofenc a8 d-2 g-4; %geometr f5 g-4; %gerrit d3; %get a2 c6 d-2 f-8
%ghost d7 g-2; %gimb a2 c-3; %giv a-3 b10 c-14 e3; %given b9 e-5 f-9; %glad a-5 b-10 c-7 d5 e10 f-2 g3
%glanc c-5 g5; %glas b-8 c-8 d2 e4 f3; %glitch a-3 b-7 f7 g3; %glossar a-7 c-5 d-5 e-3 f15 g-8
%glov a-3 b-2 c-4 d-2 f-7 g10; %gnarliest a7 f-3; %go a-4 b5 e5 g-8; %goal a-11 b-10 c-9 d9 e-9 f-12 g9
%goat b-4 g4; %gold a10 b-3 c-6 d-6 e-3; %golf a-3 b-5 d-3 e-4 f7; %gon c-7 d10 f-8; %good a-8 d-7 e3 g6
%googl b5 c-8 d-5 e-3 g6; %goran e9 g-5; %grab a4 b3 c-10 d-13 e-4 f-5 g7; %grac a3 c-2 d-3
%grad a3 b-3 c-9 d4 e3 f-4; %gradebook e-3 g4; %grafana c-7 d-4 f15 g-15; %grammar b-2 c-3 e4; %gran d-5 f7 g-6
%grand f4; %grant a-2 b-2 d-5 g7; %graph b-6 c-7 d-3 f7 g3; %graphql b-4 c7 d-8 f5 g-4; %gre a4 b-4 c5 g-5
%great a9 b-16 c-10 d-4 g6; %green a3 b-6 c3 d-14; %greet a-6 c-4 d6 e-7; %grid a5 c-7 d-8 f5; %grin b-9 d-3 e10 g-2
%groom b9 c3 e-8 g-5; %ground b-2 e-9 f-5 g5; %group b-14 c6 d-5 e-3 f3 g3; %grow b-9 e3 f-3 g3
%grown a-3 c12 d-2 e-2 f-5; %growth b3 c-5 d7 e-6 f-4; %grpc b-7 c7 d-5 e-10 g2; %grumbl b-2 c-3 d-5 e8
%gudrun d7 g-7; %gues a6 b-4 c13 d-5 e-4 f-5 g-6; %guest a-7 b-6 d-4 e4 g5; %guid a-2 b8 d-6 e-5 f9 g-6
%guild a-8 b-11 d-9 f7 g7; %guilt b-3 d3; %gulnara b-5 c2 e-5 g7; %gulp b-3 c-3 e11 g-5
%guy a7 b-5 c4 d-6 e-7 f-3 g2; %h a-3 b9 c-16 d-17 e11 f-12 g-2; %habit f2 g-3; %hack b-6 c-5 d-10 e-5 f15
%hackathon a-6 b-5 d-6 e-4 f3 g5; %hackda a3 g-3; %haha a-3 b5 g-2; %hahaha a3 b-3 e-11 g10; %haiku d2 f4 g-4
%hal c5 e-2 g-6; %half e-2; %halfwa a3 b13 c-8 d-6 f-3 g-6; %hallwa e6 g-3; %halt b-3 c10 g-9; %hammer a3 f2
%han b-4 c-2 d6 e4 g-4; %hand a3 c-7 d-8 e3 f-4 g2; %handbook a-9 c-5 d-7 e6 f9 g-5; %handl b6 d-11 e5 f-5
%handov b11 c-8 e-6 f-3 g-4; %handshak a10 b-4 d-4 e-4 f-6 g4; %handwrit b4 c-3 d-4 e4 g-6; %hang a3 b-6 c-6 e-5 f6
%hap a-16 c5 d-9 g6; %happen b-8 c-4 f-3 g6; %happi b-3 c-5 d-7 e-2 f6 g6; %har b5 c-4 e-4 g5
%harbour a-3 b-4 d-4 f-3 g10; %hard a3 c-11 d7 f-10; %hardest a14 c-7 d-3 e-4 f-4 g-5; %hardwar a5 e-5 f-4
%harmles d-3 e9 f4 g-10; %harvest b-3 c-2 g3; %hash a2 e-8 g9; %haskel e-2 f11 g-5; %hat a-10 c3 d-7 e5 f4 g-3
%hav d6 e2 f-10; %head b-5 c4 d4 f-2; %headach a-4 b-5 c-3 d-3 e3 f-3 g9; %headcount a-9 b-6 c-9 d6 e-10 f-9 g9
%headphon a4 b-6 c4 g-5; %heap a7 d-3 e4 f-3 g-8; %hear a-10 b-14 c14 d4 e-6 g-2; %heard a-13 b-18 c7 f-15 g9
%heart a7 g-8; %heat c-4 d-3 e-4 f4; %heav a7 g-6; %heaven a4 b-3 d-3 e-3 g5; %height c4; %hel f5 g-4
%held a-3 b-3 c5 d-2 e6 f-13; %hello a-2 b-2 f10 g-4; %helm g5; %help b5 c-18 d-7 f13 g-4; %her e2 f-16 g3
%herd c9 e-3 g-3; %hero b-3 c-3 f5 g3; %heroical a4 c-3 e7 g-7; %herself a-10 b-15 d-13 e8 f-5 g8
%hesitat b4 c-7 d-6 e8 f-2; %hid a-3 d5 f6 g-4; %high b-3 c-2 d-4 e7 f4 g-5; %highlight a-3 b-4 f8
%himself a-12 b-16 c-14 d-12 e7 g13; %hing a3 d-2 f4 g-4; %hint a-2 b-4 d5 e11 g-9; %hir a-20 c-12 d6 f-14 g7
%hira b-4 c-4 e3 g5; %histor b12 c-5 e-4 g-11; %hob a-4 b-6 c-6 e-2 f18 g-12; %hol c-6 d-6 f5
%hold a9 b3 d4 e-3 f-6 g-11; %holida a-5 b-2 c-5 d3 e-8 f2 g8; %holiday a-3 b-7 c-5 e-9 f-4 g15; %hom a-3 b6 c-3 d-6
%homepag a7 g-6; %homework c-6 d4 f5; %honest a6 c-7 d3 e-8 f-5; %hood a-2 b-3 c-6 d-5 e-6 f6 g7
%hook a3 b5 c-4 d7 e-9 g-9; %hop a-6 b3 c-8 e-12 f-7 g13; %horribl c-4 g3; %hors a-8 b-2 c-7 d5 e7 f2 g-2
%hospit a7 b-3 c-5 d-5 e3 f-5; %host a-7 b-7 c5 e7; %hotel b3 d-11 e-11 g6; %hotfix a9 b-16 e-4 f-16 g8
%hotspot a14 f-3 g-10; %hour a3 b-5 c-3 e-3 f5; %hous a-3 c-6 d-9 g13; %hover a-2 b-8 f-3 g10; %howev c9 e-3 g-4
%html f8 g-7; %hum e5 f-7 g3; %human a-7 b-3 c4 d7 e-5 f-7; %hundr a8 b-3 c-8 d-4 f-3; %hung b-8 d-4 e7 f-2 g2
%hunt a3 b-6 c3 d9 e-6 f-8 g-3; %hur a-2 f7 g-3; %hurt a-4 b-6 c-10 d-3 e8 f5; %husband a-6 b-5 d-3 e-7 g17
%icon a-6 b-7 c-2 d-7 e-3 f9 g6; %idea a-14 b-10 c10 d-2; %identit a6 f-5 g2; %idl a13 b-6 d-6 e-6 g-10; %ifeoma e2
%ignor a-7 b4 c-2 d9 e-3 f4 g-10; %ik a-2 b3 d-3 e7 f-3 g-4; %imag a10 c-5 d-9 f-7; %imagin a-5 c-5 e-5 f-5 g12
%impatient a-4 b13 c-3 d-4 e-9; %imple a3; %implement a7 b9 c-7 d-15 e-11 f7 g-3; %import a5 b6 c-13 e-3
%important d3 f4 g-4; %improv c-3 f9 g-6; %inbox b-11 d7 e-11 f-7 g7; %incident e5; %incl b-2 e11 g-8
%includ b-6 c-4 d-9 e20 g-12; %index a3 b-3 c5 e-4; %inferenc a8 d-2 g-4; %inform a-2 b-3 d-7 e6
%infra a7 b-3 d-8 e-3 g3; %inges a5 c-4 d-2 e-2 g3; %ingest a8 e-3 g-5; %ingres a5 g-2; %initial a3 b8 d-9 g-16
%input a-3 b-3 d3; %insid a12 b3 d-5 e-11 f2 g-9; %inspect a5 b-5 c-2 e-4 g2; %instal a12 b-8 c-6 d-11 e5 f-7 g5
%instead c-8 d16 f-16; %integr a11 b6 c-11 d-11 e4 f-9 g-6; %integrat a6 g-5; %inten c-3 d3 e-5 f4
%interest a-4 b6 c-9 d-11 e6 f9 g-6; %interfac b-5 d-7 e-6 f8 g-2; %intern a-22 c-8 f3 g8; %internal f10 g-7
%interrupt b-7 e4 g2; %interview a-9 c-13 d6 f-13 g7; %into a4 c4 e-5 g-6; %intro b-7 e11; %introduc d-3 e7
%invent b-3 c3 e7 f-3 g-5; %inventor a3 b6 g-4; %invit a-6 d3 e3 f-13 g6; %invoic a-3 c-11 d2 e-6 f-4 g12
%involv a3 g-3; %iron a4 b-5 c-6 e-5 f8; %irrig b-4 g5; %isol c3; %issu a-9 b-6 c-5 d-3 f17 g-3
%itch a-8 b-4 c-6 d-8 g12; %item a7 b5 c2 d-12 f-8 g-2; %itself a-8 c-5 d-2 e4 g4; %jira b11 c-5 d-3 e-8 f-4 g2
%jit a7 c-3 d-3 e-2; %job a6 b-4 d4 e-6 f5 g-9; %join a-3 b2 d-6 e3 f5 g-4; %jok a-7 b-2 c3 d-3 f-2 g4
%jollof b-2 f4 g2; %jovana a6 b4 c-3 d-3 g-9; %json a-2 c-3 e-3 f12 g-6; %jtag a5; %judg a-5 b-3 c6 d-5 f6 g-11
%judge c2 e7 g-5; %jump b4 c-8 d-12 e3 f-9 g5; %juni a-13 c-6 d-2 e2 g7; %junior a-11 b5 c2 d-7
%just d-4 e-5 f4 g-2; %justific b5 d4 g-5; %k a-5 c8 d-4 e-4 f-4; %kafka a3 c5 d-7 e-13 f4; %kamau a-3 d4 e-3
%kasp b8 c-2 e2 f-2 g-7; %kata a-4 c-3 d-2 e-3 f14 g-7; %katarzyna a-3 d-6 g7; %keep d4 e-8 f7; %kept b-9 e9 f-6 g-3
%kernel a6 b-5 d-4 e3 g-5; %kettl a-7 b-3 c-2 d-3 g9; %key a3 c-4 d-12 e7; %keyboard a8 c-14 d-3
%keychain c-2 e-2 g4; %keynot a2 c-2 e6 g-4; %kick d-4 e-12 f7; %kid a-6 b-7 c-4 d-10 f3 g5; %kil a3 b-14 e6 g-5
%kind a-3 b4 e-12 g8; %kiosk b4 e-4; %kitchen c-5 e3 g4; %kne a-4 c-8 e-9 f-9 g14; %knew a-8 b-9 f3 g7
%knit b-9 c-3 d-10 f15 g-6; %knock a3 b3 c-8 d-7 e-6 f7 g-3; %know b-12 c4 f5 g-4; %knowledg d-2 e10 f2 g-10
%known b-4 c3 e-10 g7; %kotlin a-9 b-6 c-2 d-7 f17; %kubernet b-3 c-4 d3 e-7 f6; %kwabena a-4 b4 c-3 f-3 g3
%l a14 b-13 c-11 d-13 e7 f-18; %label d-4 f5; %lack c4 d3 g-4; %lad a-9 b-3 c5 f-7; %laid a9 b-3 c6 d-8 e-3 g-7
%lak a-5 c-3 d-4 e5 f-4 g6; %lamp a-4 c-6 f2 g2; %lan a-3 b11 d-3 g-3; %land a11 c3 d-6 f-6 g-4
%landlord a-4 b-4 c-7 g11; %lang b5; %languag a-4 b-3 c8 e-6 g4; %laps d6 e-2; %laptop a3 c-11 d-5 e-4 g6
%larg a3 c7 f-4 g-4; %last a2 c-7 d3 f-3; %lat b-3 e3 f-10; %late a-3 b-7 d14 e-6 f-3 g-3
%latenc a6 b-6 c-5 d-5 f9 g-6; %laugh a-11 b-12 d-2 e-9 f7 g13; %launch a12 b-15 c-11 d-5 e7 f-9
%lawy a-5 d-10 e-2 g13; %lay d-4 f5 g-3; %layof e-5 f-3 g9; %layout a-3 b-5 c5 d-4 e-2 f-6 g11; %lead a-8 e2 f-24 g7
%leadership a4 b-6 c-7 d2 f-7; %leaf d8 g-9; %leak d-5 e8; %lean a-5 c10 d-3 e2 f-3 g-3
%learn a-21 b-2 c-6 d-8 e4 f7 g4; %learnt a-4 b-5 d-8 e-14 f7 g5; %least b-3 d-5 g6; %leav b4 c-2 d5 e-17 f-13 g7
%ledg a10 b-10 d-10 e-6 g4; %left a-3 b-5 c5 e10 f-4 g-8; %leg a3 b-10 c-2 d-4 e3 f-6 g6
%legac a3 c-5 d-3 e3 f5 g-10; %legend a-3 b-7 e-7 g14; %leilani a-2 b6 g-7; %length a-6 c13 e-5 g-5
%lent a-4 b11 c-3 e-6; %leocadia b7 c-4 d5 g-9; %les b2 c-9 d5 e-12; %lesson a-6 f11 g-4
%let b-4 c-16 d12 e-18 f-3 g6; %level a-13 b-12 c6 d3 e5 f8 g-9; %lib f9 g-7; %librar a-3 b-9 c9 d-11 g4
%librarian d3; %licenc b-3 c-4 d-5 e-8 f-3 g10; %lidar a9 d-3 g-8; %lien b9 c-5 f-3 g-3; %lif a-3 d-9 f-4 g12
%lifetim a-3 c-3 f-2 g10; %lift a-5 b2 c6 f-8; %liftov b2; %light a-9 b-12 e-10 f8 g7; %lik a-2 c4 d-13 f3
%limit c11 d-6 e3 f-3 g-9; %lin a7 d-5 e-7 f3 g-6; %link b-5 c2 d-5 e-4 f11 g-9; %linkedin a2
%lint a-10 b2 c9 e-8 f10 g-13; %lip b-3 e4 g-7; %list b-2 c-2 e5; %listen b-3 c-3 d-12 e-3 f11 g3
%literal b4 c-8 g-3; %littl a-6 c5 d-8 e-2 f12 g-7; %liv c-10 d-4 f7 g2; %llvm d3; %load a10 c-9 d-17 e-4 f7
%loan b9 c-4 e-4; %lob a3; %loc a-5 b-5 c-4 d-6 e-3 f15; %local a-3 b-2 e-3 f12; %lock a8 c4 e-11 g-3
%lodg b-3 c3 d4 e-7; %log b4 e-3 f9 g-14; %login a4 d4 e-5 f-4; %logo b-5 c7 d-8 e-5 g8; %long f-9 g2
%longest a10 b-3 c-2 f-3 g-4; %look a-10 c3; %lookup g3; %loop a5 d-5; %loos c-6 f5 g3; %lora c6 g-3
%los a14 b-9 c-2 g-8; %lost a2 b-6 d-8 e2 g3; %lot d4 e-6 g3; %loud a-7 b-10 e-3 f-6 g10; %lov b-4 c-6 d-10 e4 g7
%love c-2 d-7 e-10 f9 g7; %low b-3 c-5 d7 e4 g-5; %loyalt b5 c3 d-3 g-8; %luck d-8 e10; %lucki c-11 d-3 g15
%lunch b-2 e-7 f5; %ly a-2 c2 f3; %maarja a-4 b2 d-4 g4; %machin b-3 c-3 d-8 f4 g4; %macro f10 g-8
%mad a-3 c-3 d-4 f11 g-3; %mail a-4 b3 c-9 d5 f-3; %main a11 c-10 d-9 g-6; %mainfram a9 b-5 c-2 d-4 e4 f-6
%maintenanc d-2 e-3 f4; %mak a-4 f4 g-4; %makefil d-2 f8 g-3; %man a-7 c2 d-10 e-8 f-7 g13
%manag b-10 c5 d-3 e-7 f-14 g11; %manage d6 e-5 g-3; %manifest a11 b2 c-2 d-3 g-10; %manu a3 f10 g-11
%map a5 c4 d-3 e-5; %march a-2 b9 d4 e-7 g-5; %marek a-9 b3 c9 e-11 f-5; %mark a-6 c3 d4 e2 g-6
%market a8 b-13 e-3 g3; %mask a9 g-5; %mast b-5 d-2 e8 g-2; %mat c7 d3 g-12; %match b-8 c8 d-8 e-7 g6
%matchmak a11 b-5 c-5 f-3; %math a3 c-2 d-4 g2; %matrix a-4 c-4 d8 e-9 f8 g-11; %mayb a-15 b-13 c7 d4 e-14 g5
%mbali a-2 b7 c-7 d-3 g2; %mean a-5 d3 e-9; %meant a-5 c3 d4 e4 f-5 g-6; %measur e2 f4 g-3; %meet a-11 b-7 c6 f-3 g6
%meeting b-3 d-7 e-3 g9; %meetup a-2 c-8 d-8 e-6 f8 g7; %memo a-3 c-3 g9; %memor a4 b-4 e-5 f4
%mend a7 b3 c-7 d-7 e-9 g4; %ment a-3 b-8 c-2 d5 e-8 f-6 g12; %mention a-5 b-5 c7 e-4 f-2; %mentor c-3 d9 e-4 f-2
%menu a-5 b-3 c7 d3 e-7 f4 g-3; %mere c-3 d-2 e7; %merg a6 c-2 d-9 e-4 g3; %mes a4 c-5 e6 f3 g-11
%messag c-6 d8 e4 f4 g-13; %met b-5 d-3 e3; %metr a-5 b8 c2 f-3 g-2; %metric a-5 b-4 c12 d-4 e-6 f-4 g3
%metro d-4 e-3 g9; %micro b7; %micromanag f-7 g10; %microphon g2; %middl a3 b-6 c5 d6 e-6 g-5
%midnight a12 c-7 d-8 e-5 f-4; %midpoint b-4 d6 e-6; %might a-4 b-11 d3 f-4 g10; %migr a7 c-9 d-3 e2 f-14
%migrat b4 d-3 g2; %migration a2 f6 g-6; %mikko b-3 d3; %mil a11 b3 c-2 d-3 e-6 f-6; %mild c7 d-3 g-4
%mileston a15 b-6 c-6 e-7 g-4; %milk c-3 d-3 e-3 f-4 g10; %million a7 b-2 f-2; %min a3 b10 c4 d-6 f-12 g-9
%mind a-10 c4 d2 e-6 g5; %minh c-3 g4; %mini c-2 f8 g-3; %minist a4 b3 c-5 e5 f-2 g-5
%ministr a7 b-5 c-12 d-6 e5 f-3 g5; %minji b3 c-7 e6 g-3; %minu b-2 e-4 f-4 g5; %minut a-10 b3 c3 d4 f-5
%mir c3 d7 f-3 g-7; %mirela b-2 c5 d7 e-3 g-7; %mis a4 c-18 d4 e-7; %misalign a-2 f7 g-3; %mismatch a4; %misra f4
%mistak c-3 d-8 e6; %mix b-5 e10 f-4; %mo a-2 c8 d6 e-12 g-3; %mobil a4 b-2 c-7 d-14 e4 f3 g3; %mock f4
%mod a-5 b-5 c8 e7 f6 g-20; %model a5 b3 d-7 e-5 f5; %modul a6 b5 c-5 d-19 f5 g-3; %monda a4 c-6 d7 e-5 f-19
%mone b-12 c-9 d-3 g10; %mongo c4 e-3; %monit e7 g-8; %monitor a-2 c-3 e-4 f-2 g8; %monkey a-3 c2 d-5 e-5 f9
%monolith e5; %monorepo b-9 c6 d-5 f9 g-12; %month a-4 c-10 d7 e-2 g2; %mood a-7 d6 f-3 g2; %moon d-3 e-3 f-2 g8
%mor a-7 b5 c-5 f-3 g4; %morag c-3 e8; %moral d-3 f-5 g11; %morn a4 c-5 e-8; %most a9 b-11 c-7 d-11 g7
%moth a-9 b-6 c-8 d-5 e-7 f6 g15; %mous a-6 c-4 d-6 e-11 g12; %mouth a3 c7 d-6 e6 f-8 g-11; %mov c3 e-4 f-6
%much a2 c-2 e-5 f-9 g7; %muck a3 d-3 f7 g-7; %mumbl a-5 b-2 c13 d-6 e-4 f-5; %mus a-2 c6 d-3
%must a8 b-15 d3 e-18 f-10 g6; %mut a-8 d-8 e14 f-5; %myself a5 b6 c-16 d-7; %nail b-2 c-2 d3 g3
%nam a-4 b5 c6 d-7 e4 f-7 g-3; %natural a6 b-3 d5 e-5 g-3; %naveen b7 e-5; %ne a4 b-4 c-3 e-2 g4
%near a-9 b-3 c-14 d-9 e12 f-14 g9; %neat c4; %necessar a9 b-2 g-5; %need a4 b-5 e-3; %needl a2
%negat a5 b-3 c-2 d-8 f-3 g5; %negoti b4 d-4 e8 g-7; %neighbour e-5 g12; %neith a-7 c-5 e-7 f8 g7
%nervou a-3 b13 d-5 e-6; %nest a-6 b4 c-4 d-2 e6; %netcod a7 c-4 f2 g-3; %network a-6 f6; %neutr c3
%nev a-9 b-5 d4 e-6 g7; %new a-3 b-10 c-9 d6 e-5 g5; %newcom a-3 e-4 f10; %newslet a-5 d-5 f-4 g10
%next a-13 b-15 c-3 d7 e-2 g7; %ngozi d2 e4 f-3 g-4; %nic a-6 b-3 c-9 d-3 e-11 f10 g6; %nice b4 d3 e-6; %nick b5
%night b6 c-16 d-4; %niko a-2 b-3 d3; %nin a5 b4 c4 e-9 f-12; %ninet a-4 b-3 c-7 d-6 g9; %nineteen b3 c-3 d-4 e2
%ninth b3 d3 g-7; %no c-3 d5 e-7; %nobod b-12 c2 d-11 e-5 f5 g3; %nod c5 d-11 e8 f2 g-16; %noindex b-5 g5
%nois a-7 b2 c-7 g7; %non a-9 d6 e8 f-5 g-6; %nonsens c-3 d6 e7 g-8; %noon a2 e-11 f-5 g5; %nop c-6 d7 e3 g-6
%norm a-3 b-5 d-5 e3 f-2 g6; %normal b-5 d-2 e8 g-3; %nos d-3 e5; %nosi a-4 g4; %not a-10 b-8 d4 g5
%notebook a-3 c-12 d4 e-4 f9 g-3; %noth a-6 b-4 d-3 f4 g4; %notic b5 d4 e-5 g-3; %notific b4; %notification e3
%novel f8 g-2; %nowher a-5 b-2 c-5 d4 e6; %nudg d4 e5 g-8; %nul a3 b-2 d5 e-6 f-7; %numb c3 f-10; %nump b-3 f9 g-3
%nurs e-3; %oauth a7 b-5; %objec c11 d-5 e-6 g-4; %object c9 e-4 f-5; %objection c8 d-6 e-5 g3
%observ c4 e-4 f4 g-5; %ocean b4 d-2 f3; %od a-7 b6 c-3 e-8 g11; %of a-4 b-5 c-4 d3 e-6 g8
%offer b-3 c4 e9 f-4 g-12; %offhand c14 e-3 f-3 g-8; %offic a-17 b-16 c-3 d-11 e3 g16
%official a-5 b10 d-3 e2 f-3 g-7; %offlin a5 c7 d-4 e-3 g-9; %offsit a-3 b-6 e-2 f-6 g6; %often a-3 b-2 e-11 g11
%oka c12 d-6 e-3 g-8; %okr d-10 g9; %oksana a-2 d4 e3; %old b-8 d2 g7; %oldest f5; %on b-2 d-9 e4 f2
%onboard c-9 d4 g-4; %onc a-10 b-12 c10 d-9 e7 f-9 g7; %oncal a-3 b-3 c6 d-4 e-6 f-4 g4; %onlin f7 g-4
%onto b11 c-3 d-4 e-7 f-4; %oop a6 g-4; %op a-5 b-3 d-8 g7; %open a5 d3 e-6; %operat a7 g-3; %operator b8 e-5
%opinion a-10 b-14 c7 d-15 e6 f-7; %optimis a5 b-2 c-3 e6 f-2 g-8; %option a-6 b-9 c9 d-13 e3 g-3; %oracl c9 g-3
%ord b-3 c6 d-4 f-3; %order a-9 b-8 c8 d3 e-6; %ordinar b-2 d-9 g12; %organis c-4 e3; %oscilloscop a8 b-4 f-3
%oskar a-3 b3 d-5 e-6 g8; %oth a-5 f-3 g2; %otherwis a10 b4 c-3 d-3 f-3 g-4; %otieno c-2 e2; %ouch b4 e-4
%our a-3 b-5 c-5 e-4 f-2 g13; %outag a6 b-9 c-16 e3 f-8 g4; %outcom a-2 c-3 d-5 g8; %outdat f4
%outsid a4 b-6 c-5 d-5 e4 f-6 g6; %ov a-5 b6 c-2 e-2; %overdu a-6 b-6 c-5 d12 e-9 f-3 g3; %overflow e6
%overheard g4; %overnight b7 d-9 f-2; %overrod b7 e-3; %overrul a-6 c-11 d-4 g9; %overwrot a-2 b8 f-4 g-3
%ow b-8 c-2 d9 e-8 f5; %own a-3 b8 d-11 e7 f-19; %ownership a-5 b8 c-4 d-7 e6 g-4; %p a-4 b2 c-8 d-6 e5 f-4 g6
%pac b3 e-9 f-4 g8; %packag b-2 f6; %packet a-2 b-6 c-5 d5; %pag b-9 f7; %pagin a-4 c7 e-4 g-3; %paid a7 d-3 e-2 f-2
%pain f4; %paint b8 c3 e-4 g-9; %pair a-5 b6 c2 d-19 e5; %panel a-3 b-11 d6 f6 g-8; %panic b-4 c-3 d2 e3 f-3
%panick b7 e-3; %pap a-6 b-4 d2 e-3; %paperwork d4; %paragraph a-4 b7 d7 e-5 g-6; %parent a-8 b-10 c-8 e-6 f-9 g17
%parisa c-3 e9 f-4; %park c9 d-15 e-2 f-11 g8; %pars b2 c-12 d4 e-7 f3; %part a5 c-3 d-7 e4 g-2
%parti b-3 c4 e-7 g3; %participant b-4 c-4 e12 g-4; %particl a-2 b5 f4 g-3; %particular c-2 d5
%partn a10 b-4 c-9 d3 e-5 f-10 g2; %pas b-9 c4 f-5; %passeng b-3 c-4 e5 f7 g-7; %password b-5 c-4 d-3 g3
%past a-7 c3 d12 f-12 g-5; %patch a15 b-8 c-11 d-14 f-14 g4; %path a8 b-8 d6 g-7; %patienc a-4 b16 c-2 d-3 e-6 g-8
%pattern c5 g-3; %paus b-3 c8 d-4 f3 g-4; %pay a11 c-7 d-6 e-6; %payment a7 b-2 d-12; %payout a9 b-4 d-2 e3 g-6
%payrol a2 c-6 d-8 e-6 f-5 g11; %pe a-2 b-4 c-6 d12 g-4; %peak f7 g-6; %peek a-7 b3 d-7 e8 f3 g-8; %penalt a11 g-8
%pencil a-6 b-5 c-6 d12 f8 g-11; %pend b-7 c13 e-7 g-11; %pentest b3 c-3 d2 g-6; %peopl b-17 c3 d8 e-4 f-5
%percent b2 c-3 d-5 e3; %percentag c5; %perf a-5 b4 c3 e-2 f-7; %perfect a-4 b7 c7 d-5 e-6 f-6 g2
%performanc a-5 b-3 d5 e-4 f-5 g6; %perhap a-5 b-4 d-3 e-4 f-2 g14; %period a-4 b-6 c4 d11 e-8 g-2
%permission a3 b-8 c11 d-6 f-10 g-7; %permit a-8 b-4 c-6 d-7 g15; %person a5 b-7 c5 f5 g-11
%personal a11 c-5 d-6 e-4 f-3; %pet a-6 c-4 f-3 g7; %petro a-3 e-3 f-3; %phd a-4 c11 e-2 g-4
%phish a-3 b3 d-6 f-3 g6; %phon a4 b-19 c-5 d-10 e10 f-4 g4; %photo a-5 c-5 d4 f2; %physic g6
%pick b-3 d-12 e3 f4 g-2; %pickup a3 b10 e-4 g-12; %pictur a-4 b4 c-3 d-6 e-4 f7; %piec a7 b2 c-9 e6 f-5 g-13
%pil b-3 c6 d6 e-9 f6 g-6; %pilot a9 b-4 d-8 f-11 g3; %pin a3; %pinch e-4 g3; %ping a-7 c6 d-8 f-10; %pip g5
%pipelin a8 c-5 d-6 e-5 f3; %pitch a-2 b-4 e-5 f-3 g6; %pixel b-4 c2 e3 f7 g-10; %pizza b-9 c-8 d-6 e8 f-4 g11
%pla a6 b-8 e3 g-5; %plac d4 f-13 g5; %plain a-6 b-5 c-6 d4 g5; %plan a-9 c4 e2 f-8; %plant a3 b-6 c-4 d3 e-3 g4
%plat b9 c-3 d-8 f-6; %platform a-6 b-3 c-4 f4; %play c-7 e7 g3; %playlist a3 d-2 f3 g-4; %playtest d5 f-2 g-3
%pleas a-5 b-8 c4 d-9 e-12 g14; %pleasant c-3 g7; %pleasur a-6 b-5 c-4 d-4 f11; %plot a-5 b-3 c-7 d-12 e-2 f14
%plu e4; %plug a6 f6 g-10; %plugin a-3 b3 d-7 e-2 f8 g-5; %po a-8 b9 c-5 d7 e-14; %pocket a-3 b-9 c-4 d7 e12 g-10
%podcast a-5 c-9 d-10 e-8 f6 g7; %point a-4 c4 d-7 e8 f-14 g3; %pointles b-4 f9 g-3; %pok a-10 b-9 c9 d-10 e-8 f11
%pol a7 b-8 c8 d-10 e2 g-12; %polic a-5 b-10 c11 d-12 e-4 f-5 g8; %polish a-6 b4 c-5 d-3 e-6 g6; %polit d6
%polite a-5 c9 d-3 e-2; %pool a2 b-3 c-4 e-5 f-3 g8; %pop c6 g-5; %porridg c-2 f-6 g8; %port a4 b4 e-12 f5 g-3
%posi c10 d-2 e6 g-11; %possibl b-4 e-3 f7; %post a-14 b4 c-3 d6 e-4 f-7 g6; %postcod a4 b-4
%postgr b-8 c4 d-5 f4 g-4; %postmortem a-13 d-11 e6 f2; %postpon a-13 b-13 c-4 d7 e-15 f-10 g9; %potter f6 g-4
%pound a8 d-5 f3 g-6; %pow d-5 e4; %powd a-3 b-5 e-3 g9; %practic a3 b3 d6 e-8 f7 g-19; %practical a-6 e-3 g6
%practis a-2 c-5 d-3 e3; %prais a-3 b4 c3 e-10 g2; %pray a-4 e4 f4; %precise a-4 b-2 d3
%predeces a-9 b-8 c-4 d-6 e-3 f-8 g22; %pref a-6 b-6 c9 d-3 f4 g-2; %preferenc a-7 b-4 c17 d-6 g-7
%premier a5 b-4 c-3 g5; %prep b-5 c-5 d13 f-6 g-5; %prepar a-8 c-8 e-4 f-11 g8; %pres b4 c-6 d5 f-2
%present a-4 b13 c-8 d-14 e4 f-12; %pret a-4 b4 c5 d-11 f5 g-3; %pretend c-5 d7; %previou b-4 c-8 d-3 e-5 g15
%pric a7 b7 d-8 f-4 g-6; %primar a6; %princip b-5 d6; %print a-6 b-2 d-8 e-2 f3 g9; %priorit b-9 c15 d-5 e-8 f2 g-4
%privat c4 e-4 f11 g-11; %private b6 c2 e-3 g-6; %pro c8; %prob a-7 b-10 c-7 d13 e-9 f7; %probab a-6 d-9 e-3 g7
%problem b-12 c-4 f4 g4; %proce a7 c3 e-3 g-5; %proces a-10 d-8 e5 g10; %procure a-5 c-9 d-4 e-2 f-3 g15
%prod a12 b-23 c-8 d5 f-7; %produc a13 c-3 d-15 g-2; %product a-5 b-8 c-3 e3 g4; %profil b-4 c-7 d4 e-10 f10
%program b3 c-11 d2 f-3; %progres a-6 b7 c-2 e6 f-3 g-11; %projec b-3 d-6 e6 g-3; %project a-12 b8 c-4 d-12 f3 g5
%promis b4 c-18 d6 e3 f-9 g-5; %promo b-4 c-11 d9 e-13 f-9 g4; %promot a3 b-4 d-7 e-6 f-3 g12; %pronounc c7
%prop b-4 c-6 d10 g-6; %proper a-5 b-8 c-6 d9; %propert f8 g-6; %propos a-11 b-7 c10 e4 f-10; %proposal e5 g-11
%proto a6 c-4 g-4; %protobuf a4 d-2; %protocol a-4 c8 d-5 e-5 f10 g-13; %prototyp a-2 b-5 c-8 d-6 e4 f6
%proud b4 c-10 f-9 g5; %prov e6 g-3; %provid b-4 c-4 d-4 f-6 g12; %psql c-3 e-5 f9 g-2; %public a-5 b4 d-5 f4 g-3
%publish a7 c-6 d-4 e-8 g4; %pul a-6 b3 c-5 e2 f-6 g5; %pump a7 b-6 c-3 e-6 f7 g-3; %punt d6 e-2 g-4
%pur b-3 c3 e-4 f10 g-7; %pure b-3 c-3 e-2 f5; %purg a5 d-6 e-8 g6; %purpl a-4 b-2 e6 f4 g-3; %purpos f11 g-6
%push d2 e-6 f-8; %pushback a-2 b-2 c13 d-5 e-3 g-2; %put e-2 f6 g-2; %puzzl b-5 c-4 d-5 e-5 f18 g-12
%python a-8 b-6 c-2 d-6 e-6 f9; %qualit a-6 b8 c-3 d-4 e-6 f-3 g8; %quant a-4 c4; %quantis a10 b5 c-5 e-6 g-8
%quarrel b-7 c4 e-6 f-2 g5; %quart a-5 b5 c-6 d6 e-6 f-13 g4; %quarter a-4 b-9 c-10 d8 e5 f-9 g7
%quer a10 b7 c-9 d-12 g-7; %ques a-20 b-6 c8 d3 e4 f-16; %question a-6 b-7 c3 d-12 e9 f5 g-3; %queu a11 b-3 d-13 f-6
%quick a4 b7 d-12 g-7; %quickest a5; %quiet a-11 c-2 d-2 g6; %quit a-12 b3 d-3 e-2 g7
%quiz a-7 b-5 c-2 d-4 e6 f11 g-3; %quot a-3 c6 d-5 e-6 g6; %quota c-3 e2 f-7; %r a-4 b-9 d14 e10 f-2 g-14
%rabbit a3 b-4 c-3 d-2 e-8 f5 g3; %rac a5 b-5; %radio a-2 b-4 e-5 g11; %ragdol e-4 g7
%ragnhild a-7 b4 d-5 e4 f-3 g4; %rain a-10 b-4 c3 d3 e-5 f3 g3; %rais a-5 b-12 c10 d10 e-16 f-5; %rana b-3 c4 d6 e-9
%random f5; %rang a-16 b-10 c8 d-3 e4 f-12 g5; %rank a2 b-3 c6 d-6 e2 g-6; %rat d2 e-12 g3
`
