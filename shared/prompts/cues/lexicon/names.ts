// Given names as they turn up in lower case. Words that are also everyday English (will, mark, may, grace) are left out:
// those count as names only when capitalised inside a sentence.

export const NAMES = new Set(
  `aaron abby abdul abdullah abhishek adam adele adil aditi aditya adrian adriana agnes ahmed aisha ajay akash akira alan
  alba albert alberto alejandra alejandro alena alessandro alex alexander alexandra alexei alfie ali alice alicia alina
  alison allan alma alok alvaro amal amanda amara amber amelia amina amir amit amy ana anand anastasia anders andre
  andrea andreas andrei andres andrew andy angela anil anita anja anjali ann anna anne annie anouk ansh anthony anton
  antonio anya aoife archie ariel arjun arthur arun arvind asha ashley astrid ava axel ayesha barbara beatriz becky ben
  benjamin bernard beth bianca bjorn bob bogdan boris brad brandon brenda brian bruno bryan caio callum camila carl carla
  carlo carlos carmen carol caroline carter catherine cathy cecilia cedric chad chandra charles charlie charlotte chen
  chidi chiara chloe chris christian christina christine christopher cindy claire clara claudia clement colin connor
  conor craig cristina cynthia daisy damian damien dan dana daniel daniela danielle danny darius darren dave david
  davide dean debbie deepa deepak dennis derek devon diana diego dieter dimitri dina dinesh dirk divya dmitri dmitry
  dom dominic don donna dora doug duncan dylan eddie edgar eduardo edward edwin eileen ekaterina elena eleni eli elias
  elif elijah elin elina elisa elise eliza elizabeth ella ellen elliot elsa emil emily emir emma emmanuel enrique eric
  erica erik erin ernesto esra esther ethan eugene eva evan eve evelyn fabian fabio fatima federico felipe felix feng
  fernanda fernando fiona florian fran francesca francesco francis francisco franco frank frankie fred freddie freya
  frida gabriel gabriela gareth gary gavin geoff george georgia gerald gianni gina giorgio giovanni giulia gloria gordon
  graham greg greta guido guillermo gustavo gwen hadi hakan hamid hamza hana hanna hannah hans harish harry hassan heidi
  helen helena henrik henry hiro hiroshi holger hugo hussein ian ibrahim ida ignacio igor ilya imran ines inga ingrid
  irene irina isaac isabel isabella isla ivan ivana jack jackie jacob jaime jake jamal james jamie jan jana jane janet
  janine jared jasmin jasmine jason javier jay jean jeff jelena jen jenna jennifer jenny jens jeremy jerome jess jesse
  jessica jesus jill jim jimmy jin jing jo joan joana joanna joao joaquin joe joel joey johan johanna john johnny jon
  jonas jonathan jordan jorge jose josef joseph josh joshua joy juan judith judy jules julia julian juliana julie julien
  julio jun jurgen justin kaito kamal kamil karan karen karim karin karl karla karolina kasia kate katharina kathy katie
  katja katrin katya kavya kay keiko keith kelly ken kenji kenneth kenny kerry kevin khalid kim kira kiran kirsten klaus
  klara kofi kostas krishna kristen kristin kristina kumar kurt kwame kyle lakshmi lara lars laszlo latif laura lauren
  laurent layla lea leah lee leila lena leo leon leonardo leonie leslie lewis li lia liam lily lin lina linda ling lisa
  liu liz lola lorenzo lou louis louise luca lucas lucia lucy luigi luis luisa luka lukas luke luna lydia lynn maciej
  maddie mads magda magnus mahmoud maja malik malin mandy manoj manuel mara marc marcel marcelo marcin marco marcos
  marcus margaret maria mariam marian mariana marie mariia mario marion marius marko marta martha martin martina marvin
  mary masha mateo mateusz mathias mathieu matt matteo matthew matthias maurice max maxim maya megan mehdi mehmet mei
  mel melanie melissa meera mia michael michaela michal michele michelle miguel mihai mika mike mikhail mila milan milena
  milos mina ming mira miriam mitch mo mohamed mohammad mohammed mohit moira mona monica monika morgan mustafa nadia
  nadine naomi natalia natalie natasha nate nathan neha neil nelson nia niall nick nico nicola nicolas nicole niels
  nigel nikhil nikita nikolai nils nina nisha noah noam noel nora norman nuno olaf ole oleg olga oliver olivia olu omar
  oscar osman otto owen pablo paige pam paola paolo pascal pat patricia patrick patrik paul paula paulo pavel pawel pedro
  peggy penny pete peter petra petr phil philip philipp phoebe pia pierre piotr pooja prakash pranav prasad pratik
  priya priyanka quentin quinn rachel radek rafa rafael raghu rahul raj rajesh raju ralf ralph rami ramon rania rashid
  ravi ray raymond rebecca reem rekha rene renata ricardo riccardo richard rick ricky rita robert roberto robin rodrigo
  rohan rohit roman ron rosa rosie ross roy ruben rui rupert ruth ryan sabine sabrina sachin sadia said sally salma sam
  samantha sami samir samuel sana sandeep sandra sandro sanjay santiago sara sarah sasha satoshi scott sean sebastian
  selin selma serena sergei sergey sergio seth shane shannon sharon shaun sheila shirin shreya shruti shu silvia simon
  simona simone siobhan sofia sofie sonia sonja sophia sophie sri stacy stan stefan stefano steffi stella steph
  stephanie stephen steve steven stuart subash sunil suresh susan susana susie suzanne sven svetlana sylvia tamara tania
  tanja tanya tara tariq tarun tasha tatiana ted teresa terry tess theo theresa thomas thiago tia tibor tiffany tim timo
  tina tobias toby todd tom tomas tomasz tommy toni tony tracy trevor tristan tyler uma umar umut ursula usha valentina
  valeria valerie vanessa vera veronica vicky victor victoria vijay vikram viktor vinay vincent violet viola vivek
  vivian vlad vladimir walter wang wanda warren wei wendy wes wilhelm willem william wojtek xavier xiao yael yan yang
  yana yara yasmin yasmine yasin yi ying yoko yolanda younes yuki yulia yuri yusuf yves yvonne zach zainab zara zeynep
  zhang zhen zoe zofia zoltan zuzana`.split(/\s+/),
)
