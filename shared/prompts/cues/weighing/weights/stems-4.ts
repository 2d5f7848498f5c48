// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_4 = `
%wors a-3 b-6 c-11 d3 e4 g5; %worst a-4 g8; %worth a-6 c-9 d-7 e6 f-12 g10; %would b-5 c4 d-6 e3 f-14 g5
%wrap a-5 c-2 d-7 e4 f-3 g4; %wriggl d11 e-4 g-6; %writ b-3 c-5 d5 e-3; %written b-4 c-11 d6 f-15 g3
%wrong a-4 b-5 d-7 e8; %wrot b-2 d-2; %ximena a-4 c3 f-4; %xiomara b4 d-4 e7 f-2 g-5; %yaml c3 g-4; %yard c5
%yeah b5 c8 e-5 g-12; %year a-12 b-16 c-9 d6 f9 g7; %yeon f-2 g4; %yesterda b3 c-8 d8 e-9 f-4 g-3; %yik a-2 b-2 g5
%yosef e5 g-8; %young a-4 b3 c-3 d-3 e-6 f3 g5; %your a3 d-4 e6 f-3 g-5; %yourself a8 c-10 d-7 e-10 f-7 g10
%zero a-4 c3 d2 e-6 f3; %zip c-4 e6; %zosia b-7 d5 g5
`
