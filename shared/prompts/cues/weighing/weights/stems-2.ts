// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_2 = `
%unfinish a5 c-4 d-3 e-5 f-2; %unles a-5 c7 d-3 f-3; %until a7 b-3 c4 d-3 g-6; %unwritten a-2 c-2 d6 e4 g-6
%updat a-3 b-8 c-3 e-6 f8 g2; %upgrad a10 c-8 d-4 e-3 g-7; %urg b-3 e12 f-3 g-5; %urgent e-4 f8 g-3
%us a-9 b-6 c3 d-6 e-6 f4 g6; %valu a-3 c10 f-2 g-5; %variabl c7 d-2 e3 f-3 g-5; %vend a-9 b4 d-6 f3
%verdict c5 e-2 g-6; %version a-5 b2 c10 e-11; %view c8 e-2; %visit a-3 c-3 d-2 e-4 g9; %voic e-3 g5
%volunteer a8 b-3 e-2 f-2; %vot a-6 b3 c4 d-4; %wait d3 e-5 f-3 g3; %walk a-8 b-10 d5 e4 f3 g-5
%walkthrough e-3 f8 g-2; %want b-6 c3 d-11 e5; %warehous a-6 f3; %watch c-9 d-10 e4; %webhook a8 g-3
%wednesda a2 b10 e-6 g-6; %week a3 b-4 c-9 d9 e-9; %weekend c-5 d-9 f3 g3; %wel a-5 b-7 c4 d-4 e-4 g10
%went a-8 b4 e-7 g8; %wer c3 d-11 e-4 g4; %what a-4 b6 d-5; %whatev a-5 c9 d-7 e-4 f4; %when a-3 b-7 d-2 e4
%whenev a-2 b-3 d2 e-3 f6; %wher c-3 d-7 f-2 g6; %wheth b-4 c5 d-2; %which c8 d-11 f-7 g-4; %whil e6 g-6
%whiteboard b3 e-3 g3; %whol a2 b-6 c4 d-15 e6 f-8; %wiki a-3 f6; %wil a-16 b-5 d-3 e4 f3 g4; %wis a10 g-9
%wish c6 e-4; %with a-3 d3 e-3 f3; %withdrew d-4 e2; %within c2 g-3; %without b2 d6 f-10 g-2; %wor b6 d-3 e-5
%word a-5 b4 c3 d-2 g-5; %work a3 b4 c-18 d-5 e-7 f3 g4; %workshop a-2 b7 d5 e-4 g-6; %would a-3 b-4 c5 d-5 f-9 g4
%writ b-5 d3 f-6; %written a-2 b-5 d7 e3 f-8; %wrong b-6 e5; %wrot a3 b-3 c-4 d-3 g2; %yaml c3; %year a-3 b-9 e-3 g8
%yesterda a-2 b2 c-4 e-7 f-4 g8; %your e5 g-9; %zero a-5 b-5 c4 e-5 f6
`
