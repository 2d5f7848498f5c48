// Ordinary words that are an initial and a name as well: "train" is a train, whoever Tom Rain is. A handle that is none of
// these is taken for the name. Words as managers type them, against short names; data, and nothing else.

export const HANDLE_WORDS: ReadonlySet<string> = new Set(
  `atom award aware bang bark base bash bear beast bend bike blast blend bless blew blind blink block blog blow
    bobs book border brace brag brain brand breach bread breed brick bride brook broom broth brow brush burn cable
    call calm cart case cash cast chart chill china chop clan clash claw clay clean click clink clip clock clog
    cooks craft crank crash crate cream crest crook cross crow crush crust dark dart dash deck deep desk draft
    drag drain drank dread dream drip drum ends event face feast fever fine flake flash flaw flee flew flick
    flight fling flip flock flow flush frail gang gives glove glow grace graft grain grand gray greed grip groom
    gross grow half hall halt hand hang hash hedge hope hoped hung icon intern iron kind king kite laid lamp land
    lane lead leaf leak lean leap ledge lend lens lent lever lies lights line liner link lint linter lips list
    live logo logs lots loud loved lower lying mark mart mate melt mine mini mins mute neck orders pace pager
    pages pane park part path pearl pine ping place plan plane play player plight plot pluck plush posts pram
    prank pray preach price pride prod proper pros prose race rained rally rang rank rates reads ready rests rider
    ring robe rode rota ruled rules rung rusty sale salt sang scope send share shop shunt side sing skim skin
    slack slam slash slay slight slim sling slip slogan slot slow small smart smile snail snap soak sold sole solo
    song space span spark spell spike spin spool sport spot stack stale stalk stand state stay steal steam stern
    stick stock stone store story stress sunk swan sway swing table tall tally tank teams tells telly tent ticks
    tiny tore torn town trace trail train tram trash tray tread trees trial trick trip trust truth turn twin wanna
    wards weeds whale wild wind wing wins winter`.split(/\s+/),
)
