// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_4 = `
%ward a3 d-5 e-3 g5; %warehous c-3 d-3 e3; %warm b-8 c-6 d-3 e-10 f4 g12; %warn a-5 b-4 c-3 d6 e-8 f10
%warning f6 g-4; %wash a-5 b-4 d12 e-7; %wasm a-4 d-3 f9 g-2; %wat a3 b-12 d-3 f4 g3; %watch a2 c-9 e6 f-2 g-4
%watchdog b3; %water g5; %wav a-3 c-4 e-7 g5; %way b-2 c5 d-4 e-5 g3; %wear a-8 b-3 c-6 d-4 e13
%weath a-8 b-9 c-6 d11 e-12 g7; %webgpu f8 g-5; %webhook a13 b-3 c-8 d-10 e-7 f-8 g4; %websocket a6 g-4
%wed a-2 b-6 d-8 e-3 g14; %wedg a6 g-2; %wednesda a-4 b9 c-13 e-5 f-14 g6; %weed f5 g-3; %week a-3 d6 e-4 f-5
%weekend a2 b2 c-6 d-5; %weigh c7 e3 g-6; %wel a-4 d-8 f-2 g7; %welcom b-2 c-3 d-6 e5 g4; %went b3 c-2 d-5 f-7 g5
%wer a3 b3 d-3 e-6 f-8 g3; %western a-3 c2 e-4 g4; %whal a-3 c-3 d-5 f-4 g13; %what a-8 d-2 f3
%whatev a-11 b-2 c14 d-13; %whatsoev c5 g-4; %wheel a4 c-8 d-6 e4 f5 g-5; %when a-8 b-7 c4 e3 g3
%whenev a-6 b-6 c5 d3 e-8 f13 g-14; %wher b-5 c-8 d5 e4; %wheth a-10 b-10 c10 d-13 e-5 g4; %which b-4 c11 d-4 g-6
%whichev c7 g-3; %whil a5 c-6 d-9 e3 f8 g-5; %whilst a3 c-2; %whistl b-2 c-6 d8 e-4; %whit a-3 d-6 e3 f-3 g4
%whiteboard a-3 c-4 d-7 e2 g5; %whoev a-8 b-6 d-4 f7 g5; %whol a3 c3 d-11 f-10; %whom a-10 b3 c5 d-9 e-6 f3 g2
%whos b8 c-12 e-3 f6 g-5; %widget b5 c5 d-4 e-7 f5 g-10; %wif a-3 b-6 c-9 d-7 e4 f-2 g11
%wifi a-6 b-5 c-4 d-5 e-5 f7 g6; %wiki a-10 b-9 f8; %wil a-19 d-4 e4 f4 g4; %win a-4 b-5 c8 f6 g-13
%wind a-11 b4 d-5 f-9 g8; %window b-12 d-11 f6 g5; %wint c3 e-5; %wip a-2 c-5 d8 e-4 f-5
%wir a12 c-6 d-6 e-7 f5 g-11; %wish a-7 b-10 c8 d-13 e6 f-6 g3; %with b-2 f4; %withdrawn b10 c-6 d-4 e-4
%withdrew b-5 c8 d-9 e6 f-3 g-3; %within a-3 b7 c7 d-8 e-9 f-6 g4; %without a2 c4 f-7 g-4; %wizard b6 d-2
%wob b8 e-4 f4 g-7; %wobbl a-8 b6 c-8 d-5 f-3 g6; %wok b-5 c-6 d-3 f-6 g12; %woken a-6 g10; %woman b-2 c-2 d2 e-4 g6
%wond a-4 c-8 d-3 e-2 g15; %wonder a3 b-2 c4 e-3 g-3; %wor a3 b5 c-8 d3 f-5 g-3; %word a-9 e4 f3 g-4
%work c-11 d-3 e-4 f4 g4; %workshop a-3 c-5 d6 f-7 g5; %world a-6 b-6 c-4 d-5 e-4 f12; %worm c4 f-2
%wors a-5 b-7 c-11 e7 f-3 g5; %worst a-3 b-3 g6; %worth a-6 c-9 d-7 e9 f-12 g10; %would b-6 c4 d-2 e2 f-12 g3
%wrap a-3 d-4 e3 f-4 g4; %wriggl d11 e-4 g-5; %writ b-4 c-2 d5 e-5 g2; %written b-5 c-11 d5 f-13 g4
%wrong a-7 b-8 c2 d-10 e9 f-2 g3; %wrot a2 f2; %ximena a-5 b2 c4 d4 e-3 f-3 g-3; %xiomara b3 e7 g-6; %yard c6
%yeah b5 c8 e-5 g-13; %year a-12 b-17 c-6 d5 e-2 f7 g7; %yellow a-3 c-4 d6 f-3 g4; %yeon c-3 d-3 g6
%yesterda b5 c-9 d6 e-9 f-6; %yik a-2 g4; %yosef b-3 d3 e6 g-9; %young a-5 b2 c-2 d-2 e-5 f4 g5; %your a4 d-3 e4 g-5
%yourself a10 c-9 d-7 e-9 f-6 g7; %zero b-3 c4 d2 e-6 f4 g-3; %zip c-5 e8; %zosia b-7 d3 g5
`
