// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_4 = `
%yaml c4 g-6; %yard c4 e-2 f-3 g2; %yeah b6 c10 e-5 g-14; %year a-11 b-16 c-7 d6 e-3 f8 g6
%yellow a-3 b-3 c-3 d3 e-3 f-4 g7; %yeon d-3 g5; %yesterda b7 c-8 d8 e-9 f-6 g-4; %yosef a3 b-2 d3 e7 g-11
%young a-4 b3 c-2 d-3 e-5 f4 g3; %your a3 d-4 e7 f-5 g-4; %yourself a9 c-9 d-6 e-9 f-7 g8; %zero a-3 c4 e-7 f2
%zip c-3 e7; %zosia b-6 d4 g3
`
