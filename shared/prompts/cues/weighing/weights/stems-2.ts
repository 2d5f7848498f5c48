// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_2 = `
%unles a-3 c9 d-3 f-2 g-3; %unmerg g-3; %until a8 b-3 c4 f-3 g-7; %unwritten d5 e4 g-4; %updat b-6 c-3 e-6 f7 g3
%upgrad a8 c-8 d-5 f4 g-6; %urg a-2 b-3 e12 f-3 g-4; %urgent e-3 f5; %us a-9 b-6 c3 d-6 e-6 f4 g7
%valu a-5 b-2 c12 e-3 f-3 g-4; %variabl c5 e3 f-2 g-4; %vend a-9 b3 d-5 f5; %verdict c5 d3 e-3 g-6
%version a-6 b3 c11 e-11; %view c8; %visit a-3 e-3 g8; %voic b-3 c3 e-3 g5; %volunteer a8 b-4 e-2 f-3
%vot a-6 c3 d-5; %wait b-4 e-8 g2; %walk a-9 b-9 d7 e3 f2 g-6; %walkthrough e-3 f10 g-3
%want a-2 b-8 c5 d-12 e4 f-4; %warehous a-5 e2 f4; %watch a3 c-10 d-11 e2 g3; %webhook a8 g-4
%wednesda a3 b10 e-4 g-5; %week b-7 c-10 d12 e-11; %weekend b-3 c-5 d-10 f4; %wel a-4 b-8 c4 d-6 e-4 f-2 g11
%went a-9 b3 e-8 g9; %wer a-3 b3 c2 d-12 e-4 g5; %what a-4 b3 c3 d-5 e-3; %whatev a-4 c8 d-7 e-3 f4
%when a-4 b-6 d-4 e6; %whenev a-4 b-3 c-3 d2 e-2 f7; %wher d-9 f-4 g6; %wheth b-6 c6 d-3 g2; %which c6 d-10 e-5 g-3
%whil a-4 e5 g-6; %whiteboard b4 e-4 g2; %whol a5 b-4 c2 d-15 e5 f-8; %wiki a-3 f5; %wil a-15 b-5 d-6 e5 f3 g5
%wis a9 g-8; %wish c5 e-4; %with d2 e-4 f4; %withdrew d-4; %within b3 g-2; %without a3 b3 d5 f-10 g-2
%wor a-2 b6 c2 d-2 e-3; %word a-6 b5 c5 d-2 f4 g-9; %work a4 b5 c-20 d-4 e-7 f3 g3; %workshop b5
%would a-3 b-4 c4 d-5 f-6 g3; %writ b-4 d4 f-8; %written a-3 b-6 d6 e3 f-10; %wrong b-6 d2 e5; %wrot b-4 c-4 g3
%yaml c3; %year a-3 b-9 c-2 e-3 g8; %yesterda a-3 c-4 e-4 f-3 g6; %your e5 g-9; %zero a-5 b-6 c4 e-5 f7
`
