// Made by tools/password_words.py from the frequency lists of zxcvbn, which come under this licence:
//
// MIT License
//
// Copyright (c) 2016 Daniel Wolf
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.

/// What attackers try first, the most used first.
enum CommonWords {
    static let passwords = """
        123456 password 12345678 qwerty 123456789 12345 1234 111111 1234567 dragon 123123 baseball abc123 football monkey letmein shadow master 696969 mustang 666666 qwertyuiop 123321
        1234567890 pussy superman 654321 1qaz2wsx 7777777 fuckyou qazwsx jordan 123qwe 000000 killer trustno1 hunter harley zxcvbnm asdfgh buster batman soccer tigger charlie sunshine
        iloveyou fuckme ranger hockey computer starwars asshole pepper klaster 112233 zxcvbn freedom princess maggie pass ginger 11111111 131313 fuck love cheese 159753 summer chelsea
        dallas biteme matrix yankees 6969 corvette austin access thunder merlin secret diamond hello hammer fucker 1234qwer silver gfhjkm internet samantha golfer scooter test orange
        cookie q1w2e3r4t5 maverick sparky phoenix mickey bigdog snoopy guitar whatever chicken camaro mercedes peanut ferrari falcon cowboy welcome sexy samsung steelers smokey dakota
        arsenal boomer eagles tigers marina nascar booboo gateway yellow porsche monster spider diablo hannah bulldog junior london purple compaq lakers iceman qwer1234 hardcore cowboys
        money banana ncc1701 boston tennis q1w2e3r4 coffee scooby 123654 nikita yamaha mother barney brandy chester fuckoff oliver player forever rangers midnight chicago bigdaddy redsox
        angel badboy fender jasper slayer rabbit natasha marine bigdick wizard marlboro raiders prince casper fishing flower jasmine iwantu panties adidas winter winner gandalf password1
        enter ghbdtn 1q2w3e4r golden cocacola jordan23 winston madison angels panther blowme sexsex bigtits spanky bitch sophie asdfasdf horny thx1138 toyota tiger dick canada 12344321
        blowjob 8675309 muffin liverpoo apples qwerty123 passw0rd abcd1234 pokemon 123abc slipknot qazxsw 123456a scorpion qwaszx butter startrek rainbow asdfghjkl razz newyork redskins
        gemini cameron qazwsxedc florida liverpool turtle sierra viking booger butthead doctor rocket 159357 dolphins captain bandit jaguar packers pookie peaches 789456 asdf dolphin
        helpme blue theman maxwell qwertyui shithead lovers maddog giants nirvana metallic hotdog rosebud mountain warrior stupid elephant suckit success bond007 jackass alexis porn lucky
        scorpio samson q1w2e3 azerty rush2112 driver freddy 1q2w3e4r5t sydney gators dexter red123 123456q 12345a bubba creative voodoo golf trouble america nissan gunner garfield bullshit
        asdfghjk 5150 fucking apollo 1qazxsw2 2112 eminem legend airborne bear beavis apple brooklyn godzilla skippy 4815162342 buddy qwert kitten magic shelby beaver phantom asdasd xavier
        braves darkness blink182 copper platinum qweqwe tomcat 01012011 girls bigboy 102030 animal police online 11223344 voyager lifehack 12qwaszx fish sniper 315475 trinity blazer heaven
        lover snowball playboy loveme bubbles hooters cricket willow donkey topgun nintendo saturn destiny pakistan pumpkin digital sergey redwings explorer tits private runner therock
        guinness lasvegas beatles 789456123 fire cassie christin qwerty1 celtic asdf1234 andrey broncos 007007 babygirl eclipse fluffy cartman michigan carolina testing alexande birdie
        pantera cherry vampire mexico dickhead buffalo genius montana beer minecraft maximus flyers lovely stalker metallica doggie snickers speedy bronco lol123 paradise yankee horses
        magnum dreams 147258369 lacrosse ou812 goober enigma qwertyu scotty pimpin bollocks surfer cock poohbear genesis star asd123 qweasdzxc racing hello1 hawaii eagle1 viper poopoo
        einstein boobies 12345q bitches drowssap simple badger alaska action jester drummer 111222 spitfire forest maryjane champion diesel svetlana friday hotrod 147258 chevy lucky1
        westside security google badass tester shorty thumper hitman mozart zaq12wsx boobs reddog 010203 lizard a123456 123456789a ruslan eagle 1232323q scarface qwerty12 147852 a12345
        buddha porno 420420 spirit money1 stargate qwe123 naruto mercury liberty 12345qwert semperfi suzuki popcorn spooky marley scotland kitty cherokee vikings simpsons rascal qweasd
        hummer loveyou michael1 patches russia jupiter penguin passion cumshot vfhbyf honda vladimir sandman passport raider bastard 123789 infinity assman bulldogs fantasy sucker
        1234554321 horney domino budlight disney ironman usuckballz1 softball brutus redrum bigred mnbvcxz fktrcfylh karina marines digger kawasaki cougar fireman oksana monday cunt
        justice nigger super wildcats tinker logitech dancer swordfis avalon everton alexandr motorola patriots hentai madonna pussy1 ducati colorado connor juventus galore smooth freeuser
        warcraft boogie titanic wolverin elizabet arizona valentin saints asdfg accord test123 password123 christ yfnfif stinky slut spiderma naughty chopper hello123 ncc1701d extreme
        skyline poop zombie pearljam 123qweasd froggy awesome vision pirate fylhtq dreamer bullet predator empire 123123a kirill charlie1 panthers penis skipper nemesis rasdzv3 peekaboo
        rolltide cardinal psycho danger mookie happy1 wanker chevelle manutd goblue 9379992 hobbes vegeta fyfcnfcbz 852456 picard 159951 windows loverboy victory vfrcbv bambam serega
        123654789 turkey tweety galina hiphop rooster changeme berlin taurus suckme polina electric avatar 134679 maksim raptor alpha1 hendrix newport bigcock brazil spring a1b2c3 madmax
        alpha britney sublime darkside bigman wolfpack classic hercules ronaldo letmein1 1q2w3e 741852963 spiderman blizzard 123456789q cheyenne cjkysirj tiger1 wombat bubba1 pandora
        zxc123 holiday wildcat devils horse alabama 147852369 caesar 12312 buddy1 bondage pussycat pickle shaggy catch22 leather chronic a1b2c3d4 admin qqq111 qaz123 airplane kodiak
        freepass billybob sunset katana phpbb chocolat snowman angel1 stingray firebird wolves zeppelin detroit pontiac gundam panzer vagina outlaw redhead tarheels greenday nastya
        01011980 hardon engineer dragon1 hellfire serenity cobra fireball lickme darkstar 1029384756 01011 mustang1 flash 124578 strike beauty pavilion 01012000 bobafett dbrnjhbz bigmac
        bowling chris1 ytrewq natali pyramid rulez welcome1 dodgers apache swimming whynot teens trooper fuckit defender precious 135790 packard weasel popeye lucifer cancer icecream
        142536 raven swordfish presario viktor rockstar blonde james1 wutang spike pimp atlanta airforce thailand casino lennon mouse 741852 hacker bluebird hawkeye 456123 theone catfish
        sailor goldfish nfnmzyf tattoo pervert barbie maxima nipples machine trucks wrangler rocks tornado lights cadillac bubble pegasus madman longhorn browns target 666999 eatme
        qazwsx123 microsoft dilbert christia baller lesbian shooter xfiles seattle qazqaz cthutq amateur prelude corona freaky malibu 123qweasdzxc assassin 246810 atlantis integra pussies
        iloveu lonewolf dragons monkey1 unicorn software bobcat stealth peewee openup 753951 srinivas zaqwsx valentina shotgun trigger veronika bruins coyote babydoll joker dollar lestat
        rocky1 hottie random butterfly wordpass smiley sweety snake chipper woody samurai devildog gizmo maddie soso123aljg mistress freedom1 flipper express hjvfirf moose cessna piglet
        polaris teacher montreal cookies wolfgang scully fatboy wicked balls tickle bunny dfvgbh foobar transam pepsi fetish oicu812 basketba toshiba hotstuff sunday booty gambit 31415926
        impala stephani jessica1 hooker lancer knicks shamrock fuckyou2 stinger 314159 redneck deftones squirt siemens blaster trucker subaru renegade ibanez manson swinger reaper blondie
        mylove galaxy blahblah enterpri travel 1234abcd babylon5 indiana skeeter master1 sugar ficken smoke bigone sweetpea fucked trfnthbyf marino escort smitty bigfoot babes larisa
        trumpet spartan valera babylon asdfghj yankees1 bigboobs stormy mister hamlet aardvark butterfl marathon paladin cavalier manchester skater indigo hornet buckeyes 01011990 indians
        karate hesoyam toronto diamonds chiefs buckeye 1qaz2wsx3edc highland hotsex charger redman passwor maiden drpepper storm pornstar garden 12345678910 pencil sherlock timber thuglife
        insane pizza jungle jesus1 aragorn 1a2b3c hamster david1 triumph techno lollol pioneer catdog 321654 fktrctq morpheus 141627 pascal shadow1 hobbit wetpussy erotic consumer blabla
        justme stones chrissy spartak goforit burger pitbull adgjmptw italia barcelona hunting colors kissme virgin overlord pebbles sundance emerald doggy racecar irina element 1478963
        zipper alpine basket goddess poison nipple sakura chichi huskers 13579 pussys q12345 ultimate ncc1701e blackie nicola rommel matthew1 caserta omega geronimo sammy1 trojan 123qwe123
        philips nugget tarzan chicks aleksandr bassman trixie portugal anakin dodger bomber superfly madness q1w2e3r4t5y6 loser 123asd fatcat ybrbnf soldier warlock wrinkle1 desire sexual
        babe seminole alejandr 951753 11235813 westham andrei concrete access14 weed letmein2 ladybug naked christop trombone tintin bluesky rhbcnbyf qazxswedc onelove cdtnkfyf whore
        vfvjxrf titans stallion truck hansolo blue22 smiles beagle panama kingkong flatron inferno mongoose connect poiuyt snatch qawsed juice blessed rocker snakes turbo bluemoon sex4me
        finger jamaica a1234567 mulder beetle fuckyou1 passat immortal plastic 123454321 anthony1 whiskey dietcoke suck spunky magic1 monitor cactus exigen planet ripper teen spyder apple1
        nolimit hollywoo sluts sticky trunks 1234321 14789632 pickles sailing bonehead ghbdtnbr delta charlott rubber 911911 112358 molly1 yomama hongkong jumper william1 ilovesex faster
        unreal cumming memphis 1123581321 nylons legion sebastia shalom pentium geheim werewolf funtime ferret orion curious 555666 niners cantona sprite philly pirates abgrtyu lollipop
        eternity boeing super123 sweets cooldude tottenha green1 jackoff stocking 7895123 moomoo martini biscuit drizzt colt45 fossil makaveli snapper satan666 maniac salmon patriot
        verbatim nasty shasta asdzxc shaved blackcat raistlin qwerty12345 punkrock cjkywt 01012010 4128 waterloo crimson twister oxford musicman seinfeld biggie condor ravens megadeth
        wolfman cosmos sharks banshee keeper foxtrot gn56gn56 skywalke velvet black1 sesame dogs squirrel privet sunrise wolverine sucks legolas grendel ghost cats carrot frosty lvbnhbq
        blades stardust frog qazwsxed 121314 coolio brownie groovy twilight daytona vanhalen pikachu peanuts licker hershey jericho intrepid ninja 1234567a zaq123 lobster goblin punisher
        strider shogun kansas amadeus seven7 jason1 neptune showtime muscle oldman ekaterina rfrfirf getsome showme 111222333 obiwan skittles danni tanker maestro tarheel anubis hannibal
        anal newlife gothic shark fighter blue123 blues 123456z princes slick chaos thunder1 sabine 1q2w3e4r5t6y python test1 mirage devil clover tequila chelsea1 surfing delete potato
        chubby panasonic sandiego portland baggins fusion sooners blackdog buttons californ moscow playtime mature 1a2b3c4d dagger dima stimpy asdf123 gangster warriors iverson chargers
        byteme swallow liquid lucky7 dingdong nymets cracker mushroom 456852 crusader bigguy miami dkflbvbh bugger nimrod tazman stranger newpass doodle powder gotcha guardian dublin
        slapshot septembe 147896325 pepsi1 milano grizzly woody1 knights photos 2468 nookie charly rammstein brasil 123321123 scruffy munchkin poopie 123098 kittycat latino walnut 1701
        thegame viper1 1passwor kolobok picasso robert1 barcelon bananas trance auburn coltrane eatshit goodluck starcraft wheels parrot postal blade wisdom pink gorilla katerina pass123
        andrew1 shaney14 dumbass osiris fuck_inside oakland discover ranger1 spanking lonestar bingo meridian ping heather1 dookie stonecol megaman 192837465 rjntyjr ledzep lowrider
        25802580 richard1 firefly griffey racerx paradox ghjcnj gangsta zaq1xsw2 tacobell weezer sirius halflife buffett shiloh 123698745 vertigo sergei aliens sobaka keyboard kangaroo
        sinner soccer1 0.0.000 bonjour socrates chucky hotboy sprint 0007 sarah1 scarlet celica shazam formula1 sommer trebor qwerasdf jeep mailcreated5240 bollox asshole1 fuckface honda1
        rebels vacation lexmark penguins 12369874 ragnarok formula 258456 tempest vfhecz tacoma qwertz colombia flames rockon duck prodigy wookie dodgeram mustangs 123qaz sithlord smoker
        server bang incubus scoobydo oblivion molson kitkat titleist rescue zxcv1234 carpet 1122 bigballs tardis jimbob xanadu blueeyes shaman mersedes pooper pussy69 golfing hearts
        mallard 12312312 kenwood patrick1 dogg cowboys1 oracle 123zxc nuttertools 102938 topper 1122334455 shemale sleepy gremlin yourmom 123987 gateway1 printer monkeys peterpan mikey
        kingston cooler analsex jimbo pa55word asterix freckles birdman frank1 defiant aussie stud blondes tatyana 445566 aspirine mariners jackal deadhead katrin anime rootbeer frogger
        polo scooter1 hallo noodles thomas1 parola shaolin celine 11112222 plymouth creampie justdoit ohyeah fatass assfuck amazon 1234567q kisses magnus camel nopass bosco 987456 6751520
        harley1 putter champs massive spidey lightnin camelot letsgo gizmodo aezakmi bones caliente 12121 goodtime thankyou raiders1 brucelee redalert aquarius 456654 catherin smokin pooh
        mypass astros roller porkchop sapphire qwert123 kevin1 a1s2d3f4 beckham atomic rusty1 vanilla qazwsxedcrfv hunter1 kaktus cxfcnmt blacky 753159 elvis1 aggies blackjac bangkok
        scream 123321q iforgot power1 kasper abc12 buster1 slappy shitty veritas chevrole amber1 01012001 vader amsterdam jammer primus spectrum eduard granny horny1 sasha1 clancy usa123
        satan diamond1 hitler avenger 1221 spankme 123456qwerty simba smudge scrappy labrador john316 syracuse front242 falcons husker candyman commando gator pacman delta1 pancho krishna
        fatman clitoris pineappl lesbians 8j4ye3uz barkley vulcan punkin boner celtics monopoly flyboy romashka hamburg 123456aa lick gangbang 223344 area51 spartans aaa111 tricky snuggles
        drago homerun vectra homer1 hermes topcat cuddles infiniti 1234567890q cosworth goose phoenix1 killer1 ivanov bossman qawsedrf peugeot exigent doberman durango brandon1 plumber
        telefon horndog laguna rbhbkk dawg webmaster breeze beast porsche9 beefcake leopard redbull oscar1 topdog godsmack theking pics omega1 speaker viktoria fuckers bowler starbuck
        gjkbyf valhalla anarchy blacks herbie kingpin starfish nokia loveit achilles 906090 labtec ncc1701a fitness jordan1 brando arsenal1 bull kicker napass desert sailboat bohica
        tractor hidden muppet jackson1 jimmy1 terminator phillies pa55w0rd terror farside swingers legacy frontier butthole doughboy jrcfyf tuesday sabbath daniel1 nebraska homers
        qwertyuio azamat fallen agent007 striker camels iguana looker pinkfloy moloko qwerty123456 dannyboy luckydog 789654 pistol whocares charmed skiing select franky puppy daniil vladik
        vette vfrcbvrf ihateyou nevada moneys vkontakte mandingo puppies 666777 mystic zidane kotenok dilligaf budman bunghole zvezda 123457 triton golfball technics trojans panda laptop
        rookie 01011991 15426378 aberdeen gustav jethro enterprise igor stripper filter hurrican rfnthbyf lespaul gizmo1 butch 132435 dthjybrf 1366613 excalibu 963852 nofear momoney possum
        cutter oilers moocow cupcake gbpltw batman1 splash svetik super1 soleil bogdan melissa1 vipers babyboy tdutybq lancelot ccbill keystone passwort flamingo firefox dogman vortex
        rebel noodle raven1 zaphod killme pokemon1 coolman danila designer skinny kamikaze deadman gopher doobie warhammer deeznuts freaks engage chevy1 steve1 apollo13 poncho hammers
        azsxdc dracula 000007 sassy bitch1 boots deskjet 12332 macdaddy mighty rangers1 manchest sterlin casey1 meatball mailman sinatra cthulhu summer1 bubbas cartoon bicycle eatpussy
        truelove sentinel tolkien breast capone lickit summit 123456k peter1 daisy1 kitty1 123456789z crazy1 jamesbon texas1 sexygirl 362436 sonic billyboy redhot microsof microlab daddy1
        rockets iloveyo fernand gordon24 danie cutlass polska star69 titties pantyhos 01011985 thekid aikido gofish mayday 1234qwe coke anfield sony lansing smut scotch sexx catman
        73501505 hustler saun dfkthbz passwor1 jenny1 azsxdcfv cheers irish1 gabrie tinman orioles 1225 charlton fortuna 01011970 airbus rustam xtreme bigmoney zxcasd retard grumpy huskies
        boxing 4runner kelly1 ultima warlord fordf150 oranges rotten asdfjkl superstar denali sultan bikini saratoga thor figaro sixers wildfire vladislav 128500 sparta mayhem greenbay
        chewie music1 number1 cancun fabie mellon poiuytrewq cloud9 crunch bigtime chicken1 piccolo bigbird 321654987 billy1 mojo 01011981 maradona sandro chester1 bizkit rjirfrgbde 789123
        rightnow jasmine1 hyperion treasure meatloaf armani rovers jarhead 01011986 cruise coconut dragoon utopia davids cosmo rfhbyf reebok 1066 charli giorgi sticks sayang pass1234
        exodus anaconda zaqxsw illini woofwoof emily1 sandy1 packer poontang govols jedi tomato beaner cooter creamy lionking happy123 albatros poodle kenworth dinosaur greens goku
        happyday eeyore tsunami cabbage holyshit turkey50 memorex chaser bogart orgasm tommy1 volley whisper knopka ericsson walleye 321123 pepper1 katie1 chickens tyler1 corrado twisted
        100000 zorro clemson zxcasdqwe tootsie milana zenith fktrcfylhf shania frisco polniypizdec0211 crazybab junebug fugazi rereirf vfvekz 1001 sausage vfczyz koshka clapton justin1
        anhyeuem condom fubar hardrock skywalker tundra cocks gringo 150781 canon vitalik aspire stocks samsung1 applepie abc12345 arjay gandalf1 boob pillow sparkle gmoney rockhard
        lucky13 samiam everest hellyeah bigsexy skorpion rfrnec hedgehog australi candle slacker dicks voyeur jazzman america1 bobby1 br0d3r wolfie vfksirf 1qa2ws3ed 13243546 fright
        yosemite temp karolina fart barsik surf cheetah baddog deniska starship bootie milena hithere kume greatone dildo 50cent 0.0.0.000 albion amanda1 midget lion maxell football1
        cyclone freeporn nikola bonsai kenshin slider balloon roadkill killbill 222333 jerkoff 78945612 dinamo tekken rambler goliath cinnamon malaka backdoor fiesta packers1 rastaman
        fletch sojdlg123aljg stefano artemis calico nyjets damnit robotech duchess rctybz hooter keywest 18436572 hal9000 mechanic pingpong operator presto sword rasputin spank bristol
        faggot shado 963852741 amsterda 321456 wibble carrera alibaba majestic ramses duster route66 trident clipper steeler wrestlin divine kipper gotohell kingfish snake1 passwords
        buttman pompey viagra zxcvbnm1 spurs 332211 slutty lineage2 oleg macross pooter brian1 qwert1 charles1 slave jokers yzerman swimmer ne1469 nwo4life solnce seamus lolipop pupsik
        moose1 ivanova secret1 matador love69 420247 ktyjxrf subway cinder vermont pussie chico florian magick guiness allsop ghetto flash1 a123456789 typhoon dfkthf depeche skydive dammit
        seeker fuckthis crysis kcj9wx5n umbrella r2d2c3po 123123q snoopdog critter theboss ding 162534 splinter kinky cyclops jayhawk 456321 caramel qwer123 underdog caveman onlyme grapes
        feather hotshot fuckher renault george1 sex123 pippen 000001 789987 floppy cunts megapass 1000 pornos usmc kickass great1 quattro 135246 wassup helloo p0015123 nicole1 chivas
        shannon1 bullseye java fishes blackhaw jamesbond tunafish juggalo dkflbckfd 123789456 dallas1 translator 122333 beanie alucard gfhjkm123 supersta magicman ashley1 cohiba xbox360
        caligula 12131415 facial 7753191 dfktynbyf cobra1 cigars fang klingon bob123 safari looser 10203 deepthroat malina 200000 tazmania gonzo goalie jacob1 monaco cruiser misfit vh5150
        tommyboy marino13 yousuck sharky vfhufhbnf horizon absolut brighton 123456r death1 kungfu maxx forfun mamapapa enter1 budweise banker getmoney kostya qazwsx12 bigbear vector
        fallout nudist gunners royals chainsaw scania trader blueboy walrus eastside kahuna qwerty1234 love123 steph 01011989 cypress champ undertaker ybrjkfq europa snowboar sabres
        moneyman chrisbln minime nipper groucho whitey viewsonic penthous wolf359 fabric flounder coolguy whitesox passme smegma skidoo thanatos fucku2 snapple dalejr mondeo thesims mybaby
        panasoni sinbad thecat topher frodo sneakers q123456 z1x2c3 alfa chicago1 taylor1 ghjcnjnfr cat123 olivier cyber titanium 0420 madison1 jabroni dang hambone intruder holly1
        gargoyle sadie1 static poseidon studly newcastl sexxxx poppy johannes danzig beastie musica buckshot sunnyday adonis bluedog bonkers 2128506 chrono compute spawn 01011988 turbo1
        smelly wapbbs goldstar ferrari1 778899 quantum pisces boomboom gunnar 1024 test1234 florida1 nike superman1 multiplelo custom motherlode 1qwerty westwood usnavy apple123 daewoo
        korn stereo sasuke sunflowe watcher dharma 555777 mouse1 assholes babyblue 123qwerty marius walmart snoop starfire tigger1 paintbal knickers aaliyah lokomotiv theend winston1
        sapper rover erotica scanner racer zeus sexy69 doogie bayern joshua1 newbie scott1 losers droopy outkast martin1 dodge1 wasser ufkbyf rjycnfynby thirteen 12345z 112211 hotred
        deejay hotpussy 192837 jessic philippe scout panther1 cubbies havefun magpie fghtkm avalanch newyork1 pudding leonid harry1 cbr600 audia4 bimmer fucku 01011984 idontknow vfvfgfgf
        1357 aleksey builder 01011987 zerocool godfather mylife donuts allmine redfish 777888 sascha nitram bounce 333666 smokes 1x2zkg8w rodman stunner zxasqw12 hoosier hairy beretta
        insert 123456s rtyuehe francesc tights cheese1 micron quartz hockey1 gegcbr searay jewels bogey paintball celeron padres bing syncmaster ziggy simon1 beaches prissy diehard orange1
        mittens aleksandra queens 02071986 biggles thongs southpark artur twinkle gretzky rabota cambiami monalisa gollum chuckles spike1 gladiator whisky spongebob sexy1 03082006 mazafaka
        meathead 4121 ou8122 barefoot 12345678q cfitymrf bigass a1s2d3 kosmos blessing titty clevelan terrapin ginger1 johnboy maggot clarinet deeznutz 336699 stumpy stoney footbal
        traveler volvo bucket snapon pianoman hawkeyes futbol casanova tango goodboy scuba honey1 sexyman warthog mustard abc1234 nickel 10203040 meowmeow 1012 boricua prophet sauron
        12qwas reefer andromeda crystal1 joker1 90210 goofy loco lovesex triangle whatsup mellow bengals monster1 maste 01011910 lover1 love1 123aaa sunshin smeghead hokies sting welder
        rambo cerberus bunny1 rockford monke 1q2w3e4r5 goldwing gabriell buzzard crjhgbjy james007 rainman groove tiberius purdue nokia6300 hayabusa shou jagger diver zigzag poochie usarmy
        phish redwood redwing 12345679 salamander silver1 abcd123 sputnik boobie ripple eternal 12qw34er thegreat allstar slinky gesperrt mishka whiskers pinhead overkill sweet1 rhfcjnrf
        montgom240 sersolution jamie1 starman proxy swords nikolay bacardi rasta badgirl rebecca1 wildman penny1 spaceman 1007 10101 logan1 hacked bulldog1 helmet windsor buffy1 runescape
        trapper 123451 banane dbrnjh ripken 12345qwe frisky shun fester oasis lightning ib6ub9 cicero kool pony thedog 784512 01011992 megatron illusion edward1 napster 11223 squash
        roadking woohoo 19411945 hoosiers 01091989 tracker bagira midway leavemealone br549 14725836 235689 menace rachel1 feng laser stoned realmadrid 787898 balloons tinkerbell 5551212
        maria1 pobeda heineken sonics moonlight optimus comet orchid 02071982 jaybird kashmir 12345678a chuang chunky peach mortgage rulezzz saleen chuckie zippy fishing1 gsxr750 doghouse
        maxim reader shai buddah benfica chou salomon meister eraser blackbir bigmike starter pissing angus deluxe eagles1 hardcock 135792468 mian seahawks godfathe bookworm gregor intel
        talisman blackjack babyface hawaiian dogfood zhong 01011975 sancho ludmila medusa mortimer 123456654321 roadrunn just4me stalin 01011993 handyman alphabet pizzas calgary clouds
        password2 cgfhnfr f**k cubswin gong lexus max123 xxx123 digital1 gfhjkm1 7779311 missy1 michae beautifu gator1 1005 pacers buddie chinook heckfy dutchess sally1 breasts beowulf
        darkman jenn tiffany1 zhei quan qazwsx1 satana shang idontkno smiths puddin nasty1 teddybea valkyrie passwd chao boxster killers yoda cheater inuyasha beast1 wareagle foryou
        dragonball mermaid bhbirf teddy1 dolphin1 misty1 delphi gromit sponge qazzaq fytxrf gameover diao sergi beamer beemer kittykat rancid manowar adam12 diggler assword austin1
        wishbone gonavy sparky1 fisting thedude sinister 1213 venera novell salsero jayden fuckoff1 linda1 vedder 02021987 1pussy redline lust jktymrf 02011985 dfcbkbq dragon12 chrome
        gamecube titten cong bella1 leng 02081988 eureka bitchass 147369 banner lakota 123321a mustafa preacher hotbox 02041986 z1x2c3v4 playstation 01011977 claymore electra checkers
        zheng qing armagedon 02051986 wrestle svoboda bulls nimbus alenka madina newpass6 onetime aa123456 bartman 02091987 silverad electron 12345t devil666 oliver1 skylar rhtdtlrj
        gobucks johann 12011987 milkman 02101985 camper thunderb bigbutt jammin davide cheeks goaway lighter claudi thumbs pissoff ghostrider cocaine teng squall lotus hootie blackout
        doitnow subzero 02031986 marine1 02021988 pothead 123456qw skate 1369 peng antoni neng miao bcfields 1492 marika 794613 musashi tulips nong piao chai ruan southpar 02061985 nude
        mandarin 654123 ninjas cannabis jetski xerxes zhuang kleopatra dickie bilbo pinky morgan1 1020 1017 dieter baseball1 tottenham quest yfnfkmz dirtbike 1234567890a mango jackson5
        ipswich iamgod 02011987 tdutybz modena qiao slippery qweasd123 bluefish samtron toon 111333 iscool 02091986 petrov fuzzy zhou 1357924680 mollydog deng 02021986 1236987 pheonix zhun
        ghblehjr othello starcraf 000111 sanfran a11111 cameltoe badman vasilisa jiang 1qaz2ws luan sveta 12qw12 akira chuai 369963 cheech beatle pickup paloma 01011983 caravan elizaveta
        gawker banzai pussey mullet seng bingo1 bearcat flexible farscape borussia zhuai templar guitar1 toolman yfcntymrf chloe1 xiang slave1 guai nuggets 02081984 mantis slim scorpio1
        fyutkbyf thedoors 02081987 02061986 123qq123 zappa fergie 7ugd5hip2j huai asdfzxcv sunflower pussyman deadpool bigtit 01011982 love12 lassie skyler gatorade carpedie jockey mancity
        spectre 02021984 cameron1 artemka reng 02031984 iomega jing moritz spice rhino spinner heater zhai hover talon grease qiong corleone ltybcrf tian cowboy1 hippie chimera ting
        alex123 02021985 mickey1 corsair sonoma aaron1 xxxpass bacchus webmaste chuo xyz123 chrysler spurs1 artem shei cosmic 01020304 deutsch gabriel1 123455 oceans 987456321 binladen
        latinas a12345678 speedo buttercu 02081989 21031988 merlot millwall ceng kotaku jiong dragonba 2580 stonecold snuffy 01011999 02011986 hellos blaze maggie1 slapper istanbul bonjovi
        babylove mazda bullfrog phoeni meng porsche1 nomore 02061989 bobdylan capslock orion1 zaraza teddybear ntktajy myname rong wraith mets niao 02041984 smokie chevrolet dialog
        gfhjkmgfhjkm dotcom vadim monarch athlon mikey1 hamish pian liang coolness chui thoma ramones ciccio chippy eddie1 house1 ning marker cougars jackpot barbados reds pdtplf knockers
        cobalt amateurs dipshit napoli kilroy pulsar jayhawks daemon alexey weng shuang 9293709b13 shiner eldorado soulmate mclaren golfer1 andromed duan 50spanks sexyboy dogshit 02021983
        shuo kakashka syzygy 111111a yeahbaby qiang netscape fulham 120676 gooner zhui rainbow6 laurent dog123 halifax freeway carlitos 147963 eastwood microphone monkey12 1123 persik
        coldbeer geng nuan danny1 fgtkmcby entropy gadget just4fun sophi baggio carlito 1234567891 02021989 02041983 specialk piramida suan bigblue salasana hopeful mephisto bailey1 hack
        annie1 generic violetta spencer1 arcadia 02051983 hondas 9562876 trainer jones1 smashing liao 159632 iceberg rebel1 snooker temp123 zang matteo fastball q2w3e4r5 bamboo fuckyo
        shutup astro buddyboy nikitos redbird maxxxx shitface 02031987 kuai kissmyass sahara radiohea 1234asdf wildcard maxwell1 patric plasma heynow bruno1 shao bigfish misfits sassy1
        sheng 02011988 02081986 testpass nanook cygnus licking slavik pringles xing 1022 ninja1 submit dundee tiburon pinkfloyd yummy shuai guang chopin obelix insomnia stroker 1a2s3d4f
        1223 playboy1 lazarus jorda spider1 homerj sleeper 02041982 darklord cang 02041988 02041987 tripod magician jelly telephon 15975 vsjasnel12 pasword iverson3 pavlov homeboy gamecock
        amigo brodie budapest yjdsqgfhjkm reckless 02011980 pang tiger123 2469 mason1 orient 01011979 zong cdtnbr maksimka 1011 bushido taxman giorgio sphinx kazantip 02101984 concorde
        verizon lovebug georg sam123 seadoo qazwsxedc123 jiao jezebel pharmacy abnormal jellybea maxime puffy islander bunnies jiggaman drakon 010180 pluto zhjckfd 12365 classics crusher
        mordor hooligan strawberry 02081985 scrabble hawaii50 1224 wg8e3wjf cthtuf premium arrow 123456qwe mazda626 ramrod tootie rhjrjlbk ghost1 1211 bounty niang 02071984 goat killer12
        sweetnes porno1 masamune 426hemi corolla mariposa hjccbz doomsday bummer blue12 zhao bird33 excalibur samsun kirsty buttfuck kfhbcf zhuo marcello ozzy 02021982 dynamite 655321
        master12 123465 lollypop stepan 1qa2ws spiker goirish callum michael2 moonbeam attila henry1 lindros andrea1 sporty lantern 12365478 nextel violin volcom 998877 water1 imation
        inspiron dynamo citadel placebo clowns tiao 02061988 tripper dabears haggis merlin1 02031985 anthrax amerika iloveme vsegda burrito bombers snowboard forsaken katarina a1a2a3
        woofer tigger2 fullmoon tiger2 spock hannah1 snoopy1 sexxxy sausages stanislav cobain robotics exotic green123 mobydick senators pumpkins fergus asddsa 147741 258852 windsurf
        reddevil vfitymrf nevermind nang woodland 4417 mick shui q1q2q3 wingman 69696 superb zuan ganesh pecker zephyr anastasiya icu812 larry1 02081982 broker zalupa mihail vfibyf dogger
        7007 paddle varvara schalke 1z2x3c presiden yankees2 tuning poopy 02051982 concord vanguard stiffy rjhjktdf felix1 wrench firewall boxer bubba69 popper 02011984 temppass gobears
        cuan tipper fuckme1 kamila thong puss bigcat drummer1 02031982 sowhat digimon tigers1 rang jingle bian uranus soprano mandy1 dusty1 fandango aloha pumpkin1 postman 02061980 dogcat
        bombay pussy123 onetwo highheel pippo julie1 laura1 pepito beng smokey1 stylus stratus reload duckie karen1 jimbo1 225588 369258 krusty snappy asdf12 electro 111qqq kuang fishin
        clit abstr christma qqqqq1 1234560 carnage guyver boxers kittens zeng 1000000 qwerty11 toaster cramps yugioh 02061987 icehouse zxcvbnm123 pineapple namaste harrypotter mygirl
        falcon1 earnhard fender1 spikes nutmeg 01081989 dogboy 02091983 369852 softail mypassword prowler bigboss 1112 harvest heng jubilee killjoy basset keng zaqxswcde redsox1 biao titan
        misfit99 robot wifey kidrock 02101987 gameboy enrico 1z2x3c4v broncos1 arrows havana banger cookie1 chriss 123qw platypus cindy1 lumber pinball foxy london1 1023 05051987 02041985
        password12 superma longbow radiohead nigga 12051988 spongebo qwert12345 abrakadabra dodgers1 02101989 chillin niceguy pistons hookup santafe bigben jets 1013 vikings1 mankind
        viktoriya beardog hammer1 02071980 reddwarf magelan longjohn jennife gilles carmex2 02071987 stasik bumper doofus slamdunk pixies garion steffi alessandro beerman niceass warrior1
        honolulu 134679852 visa johndeer mother1 windmill boozer oatmeal aptiva busty delight tasty slick1 bergkamp badgers guitars puffin 02091981 nikki1 irishman miller1 zildjian 123000
        airwolf magnet anai install 02041981 02061983 astra romans megan1 mudvayne freebird muscles dogbert 02091980 02091984 snowflak 01011900 mang joseph1 nygiants playstat junior1
        vjcrdf qwer12 webhompas giraffe pelican jefferso comanche bruiser monkeybo kjkszpj 123456l micro albany 02051987 angel123 epsilon aladin death666 hounddog josephin altima chilly
        02071988 78945 ultra 02041979 gasman thisisit pavel idunno kimmie 05051985 paulie ballin medion moondog manolo pallmall climber fishbone genesis1 153624 toffee tbone clippers
        krypton jerry1 picturs compass 111111q 02051988 1121 02081977 sairam getout 333777 cobras 22041987 bigblock severin booster norwich whiteout ctrhtn 123456m 02061984 hewlett shocker
        fuckinside 02031981 chase1 white1 versace 123456789s basebal iloveyou2 bluebell 08031986 anthon stubby foreve undertak werder saiyan mama123 medic chipmunk mike123 mazdarx7
        qwe123qwe bowwow kjrjvjnbd celeb choochoo demo lovelife 02051984 colnago lithium 02051989 15051981 zzzxxx welcom anastasi fidelio franc 26061987 roadster stone55 drifter hookem
        hellboy 1234qw cbr900rr sinned good123654 storm1 gypsy zebra zachary1 toejam buceta 02021979 testing1 redfox lineage mike1 highbury koroleva nathan1 washingt 02061982 02091985
        vintage redbaron dalshe mykids 11051987 macbeth julien james123 krasotka 111000 10011986 987123 pipeline tatarin sensei codered komodo frogman 7894561230 nascar24 juicy 01031988
        redrose mydick pigeon tkbpfdtnf smirnoff 1215 spam winner1 flyfish moskva 81fukkc 21031987 olesya starligh summer99 13041988 fishhead freesex super12 06061986 azazel scoobydoo
        02021981 cabron yogibear sheba1 konstantin tranny chilli terminat ghbywtccf slowhand soccer12 cricket1 fuckhead 1002 seagull achtung blam bigbob bdsm nostromo survivor cnfybckfd
        lemonade boomer1 rainbow1 rober irinka cocksuck peaches1 itsme sugar1 zodiac upyours dinara 135791 sunny1 chiara johnson1 02041989 solitude habibi sushi markiz smoke1 rockies
        catwoman johnny1 qwerty7 bearcats username 01011978 wanderer ohshit 02101986 sigma stephen1 paradigm 02011989 flanker sanity jsbach spotty bologna fantasia chevys borabora cocker
        74108520 123ewq 12021988 01061990 gtnhjdbx 02071981 01011960 sundevil 3000gt mustang6 gagging maggi armstron yfnfkb 13041987 revolver 02021976 trouble1 madcat jeremy1 jackass1
        volkswag 30051985 corndog pool6123 marines1 03041991 pizza1 piggy sissy 02031979 sunfire angelus undead 24061986 14061991 wildbill shinobi 45m2do5bs 123qwer 21011989 cleopatr
        lasvega hornets amorcit 11081989 coventry nirvana1 destin sidekick 20061988 02081983 gbhfvblf sneaky bmw325 22021989 nfytxrf sekret kalina zanzibar hotone qazws wasabi heidi1
        highlander blues1 hitachi paolo 23041987 slayer1 simba1 02011981 tinkerbe kieran 01121986 172839 boiler 1125 bluesman waffle asdfgh01 threesom conan 1102 reflex 18011987 nautilus
        everlast fatty vader1 01071986 cyborg ghbdtn123 birddog rubble 02071983 suckers 02021973 skyhawk 12qw12qw dakota1 joebob nokia6233 woodie longdong lamer troll ghjcnjgfhjkm 420000
        boating nitro armada messiah 1031 penguin1 02091989 americ 02071989 redeye asdqwe123 07071987 monty1 goten spikey sonata 635241 tokiohotel sonyericsson citroen compaq1 1812 umpire
        belmont jonny pantera1 nudes palmtree 14111986 fenway bighead razor gryphon andyod22 aaaaa1 taco 10031988 enterme malachi dogface reptile 01041985 dindom handball marseille candy1
        19101987 torino tigge matthias viewsoni 13031987 stinker evangelion 24011985 123456123 rampage sandrine 02081980 thecrow astral 28041987 sprinter private1 seabee shibby 02101988
        25081988 fearless junkie 01091987 aramis antelope draven fuck1 mazda6 eggman 02021990 barselona buddy123 19061987 fyfnjkbq nancy1 12121990 10071987 sluggo kille hotties irishka
        zxcasdqwe123 shamus fairlane honeybee soccer10 13061986 fantomas 17051988 10051987 20111986 gladiato karachi gambler gordo 01011995 biatch matthe 25800852 papito excite buffalo1
        bobdole cheshire player1 28021992 thewho 10101986 pinky1 mentor tomahawk brown1 03041986 bismillah bigpoppa ijrjkfl 01121988 runaway 08121986 skibum studman helper squeak holycow
        manfred harlem glock gideon 987321 14021985 yellow1 wizard1 margarit success1 medved sf49ers lambda pasadena johngalt quasar 1776 02031980 coldplay amand playa bigpimp 04041991
        capricorn elefant sweetness bruce1 luca dominik 10011990 biker 09051945 datsun elcamino trinitro malice audi voyager1 02101983 joe123 carpente spartan1 mario1 glamour diaper
        12121985 22011988 winter1 asimov callisto nikolai pebble 02101981 vendetta david123 boytoy 11061985 02031989 iloveyou1 stupid1 cayman casper1 zippo yamahar1 wildwood foxylady
        calibra 02041980 27061988 dungeon leedsutd 30041986 11051990 bestbuy antares dominion 24680 01061986 skillet enforcer derparol 01041988 196969 29071983 f00tball purple1 mingus
        25031987 21031990 remingto giggles klaste 3x7pxr 01011994 coolcat 29051989 megane 20031987 02051980 04041988 synergy 0000007 macman iforget adgjmp vjqgfhjkm 28011987 rfvfcenhf
        16051989 25121987 16051987 rogue mamamia 08051990 20091991 1210 carnival bolitas paris1 dmitriy dimas 05051989 papillon knuckles 29011985 hola tophat 28021990 100500 cutiepie devo
        415263 ducks ghjuhfvvf asdqwe 22021986 freefall parol 02011983 zarina buste vitamin warez bigones 17061988 baritone jamess twiggy mischief bitchy hetfield 1003 dontknow grinch
        sasha_007 18061990 12031985 12031987 calimero 224466 letmei 15011987 acmilan alexandre 02031977 08081988 whiteboy 21051991 barney1 02071978 money123 18091985 bigdawg 02031988
        cygnusx1 zoloto 31011987 firefigh blowfish screamer lfybbk 20051988 chelse 11121986 01031989 harddick sexylady 30031988 02041974 auditt pizdec kojak kfgjxrf 20091988 123456ru
        wp2003wp 1204 15051990 slugger kordell1 03031986 swinging 01011974 02071979 rockie dimples 1234123 1dragon trucking rusty2 roger1 marijuana kerouac 02051978 08031985 paco thecure
        keepout kernel noname123 13121985 francisc bozo 02011982 22071986 02101979 obsidian 12345qw spud tabasco 02051985 jaguars dfktynby kokomo popova notused sevens 4200 magneto
        02051976 roswell 15101986 21101986 lakeside bigbang aspen little1 14021986 loki suckmydick strawber carlos1 nokian73 dirty1 joshu 25091987 16121987 02041975 advent 17011987
        slimshady whistler 10101990 stryker 22031984 15021985 01031985 blueball 26031988 ksusha bahamut robocop w_pass chris123 impreza prozac bookie bricks 13021990 alice1 cassandr 11111q
        john123 4ever korova 02051973 142857 25041988 paramedi eclipse1 salope 07091990 1124 darkangel 23021986 999666 nomad 02051981 smackdow 01021990 yoyoma argentin moonligh 57chevy
        bootys hardone capricor galant spanker dkflbr 24111989 magpies krolik 21051988 cevthrb cheddar 22041988 bigbooty scuba1 qwedsa duffman bukkake acura johncena sexxy p@ssw0rd 258369
        cherries 12345s asgard leopold fuck123 mopar lalakers dogpound matrix1 crusty spanner kestrel fenris universa peachy assasin lemmein eggplant hejsan canucks wendy1 doggy1 aikman
        tupac turnip godlike fussball golden1 19283746 april1 django petrova captain1 vincent1 ratman taekwondo chocha serpent perfect1 capetown vampir amore gymnast timeout nbvjatq blue32
        ksenia k.lvbkf nazgul budweiser clutch mariya sylveste 02051972 beaker cartman1 q11111 sexxx forever1 loser1 marseill magellan vehpbr sexgod jktxrf hallo123 132456 liverpool1
        southpaw seneca camden 357159 camero tenchi johndoe 145236 roofer 741963 vlad 02041978 fktyrf zxcv123 wingnut wolfpac notebook pufunga7782 brandy1 biteme1 goodgirl redhat 02031978
        challeng millenium hoops maveric noname angus1 gaell onion olympus sabrina1 ricard sixpack gratis gagged camaross hotgirls flasher 02051977 bubba123 goldfing moonshin gerrard
        volkov sonyfuck mandrake 258963 tracer lakers1 asians susan1 money12 helmut boater diablo2 1234zxcv dogwood bubbles1 happy2 randy1 aries beach1 marcius2 navigator goodie hellokitty
        fkbyjxrf earthlink lookout jumbo opendoor stanley1 marie1 12345m 07071977 ashle wormix murzik 02081976 lakewood bluejays loveya commande gateway2 peppe 01011976 7896321 goth oreo
        slammer rasmus faith1 knight1 stone1 redskin ironmaiden gotmilk destiny1 dejavu 1master midnite timosha espresso delfin toriamos oberon ceasar markie 1a2s3d ghhh47hj7649 vjkjrj
        daddyo dougie disco auggie lekker therock1 ou8123 start1 noway p4ssw0rd shadow12 333444 saigon 2fast4u capecod 23skidoo qazxcv beater bremen aaasss roadrunner peace1 12345qwer
        02071975 platon bordeaux vbkfirf 135798642 test12 supernov beatles1 qwert40 optimist vanessa1 prince1 ilovegod nightwish natasha1 alchemy bimbo blue99 patches1 gsxr1000 richar
        hattrick hott solaris proton nevets enternow beavis1 amigos 159357a ambers lenochka 147896 suckdick shag intercourse blue1234 spiral 02061977 tosser ilove 02031975 cowgirl canuck
        q2w3e4 munch spoons waterboy 123567 evgeniy savior zasada redcar mamacita terefon globus doggies htubcnhfwbz 1008 cuervo suslik azertyui limewire houston1 stratfor steaua coors
        tennis1 12345qwerty stigmata derf klondike patrici marijuan hardball odyssey nineinch boston1 pass1 beezer sandr charon power123 a1234 vauxhall 875421 awesome1 reggae boulder
        funstuff iriska krokodil rfntymrf sterva champ1 bball peeper m123456 toolbox cabernet sheepdog magic32 pigpen 02041977 holein1 lhfrjy banan dabomb natalie1 jennaj montana1 joecool
        funky steven1 ringo junio sammy123 qqqwww baltimor footjob geezer 357951 mash4077 cashmone pancake monic grandam bongo yessir gocubs nastia vancouve barley dragon69 watford
        ilikepie 02071976 laddie 123456789m hairball toonarmy pimpdadd cvthnm hunte davinci lback sophie1 firenze q1234567 admin1 bonanza elway7 daman strap azert wxcvbn afrika theforce
        123456t idefix wolfen houdini scheisse default beech maserati 02061976 sigmachi dylan1 bigdicks eskimo mizzou 02101976 riccardo egghead 111777 kronos ghbrjk chaos1 jomama rfhnjirf
        rodeo dolemite cafc91 nittany pathfind mikael password9 vqsablpzla purpl gabber modelsne myxworld hellsing punker rocknrol fishon fuck69 02041976 lolol twinkie tripleh cirrus
        redbone killer123 biggun allegro gthcbr smith1 wanking bootsy barry1 mohawk koolaid 5329 futurama samoht klizma 996633 lobo honeys peanut1 556677 zxasqw joemama javelin samm 223322
        sandra1 flicks montag nataly 3006 tasha1 1235789 dogbone poker1 p0o9i8u7 goodday smoothie toocool max333 metroid archange vagabond billabon 22061941 tyson1 02031973 darkange
        skateboard evolutio morrowind wizards frodo1 rockin cumslut plastics zaqwsxcde 5201314 doit outback bumble dominiqu persona nevermore alinka 02021971 forgetit sexo all4one c2h5oh
        petunia sheeba kenny1 elisabet aolsucks woodstoc pumper 02011975 fabio granada scrapper 123459 minimoni q123456789 breaker 1004 02091976 ncc74656 slimshad friendster austin31
        wiseguy donner dilbert1 132465 blackbird buffet jellybean barfly behappy 01011971 carebear fireblad 02051975 boxcar cheeky kiteboy hello12 panda1 elvisp opennow doktor alex12
        02101977 pornking flamengo 02091975 snowbird lonesome robin1 11111a weed420 baracuda bleach 12345abc nokia1 metall singapor mariner herewego dingo tycoon cubs blunts proview
        123456789d kamasutra lagnaf vipergts navyseal starwar masterbate wildone peterbil cucumber butkus 123qwert climax deniro gotribe cement scooby1 summer69 harrier shodan newyear
        02091977 starwars1 romeo1 sedona harald doubled sasha123 bigguns salami awnyce kiwi homemade pimping azzer bradley1 warhamme linkin dudeman qwe321 pinnacle maxdog flipflop lfitymrf
        fucker1 acidburn esquire sperma fellatio jeepster thedon sexybitch pookey spliff widget vfntvfnbrf trinity1 mutant samuel1 meliss gohome 1q2q3q mercede comein grin cartoons paragon
        henrik rainyday pacino senna bigdog1 alleycat 12345qaz narnia mustang2 tanya1 gianni apollo11 wetter clovis escalade rainbows freddy1 smart1 daisydog s123456 cocksucker pushkin
        lefty sambo fyutkjxtr hiziad boyz whiplash orchard newark adrenalin 1598753 bootsie chelle trustme chewy golfgti tuscl ambrosia 5wr2i7h8 penetration shonuf jughead payday stickman
        gotham kolokol johnny5 kolbasa stang puppydog charisma gators1 mone jakarta draco nightmar 01011973 inlove laetitia 02091973 tarpon nautica meadow 0192837465 luckyone 14881488
        chessie goldeney tarakan 69camaro bungle wordup interne fuckme2 515000 dragonfl sprout 02081974 gerbil bandit1 02071971 melanie1 phialpha camber kathy1 adriano gonzo1 10293847
        bigjohn bismarck 7777777a scamper 12348765 rabbits 222777 bynthytn dima123 alexander1 mallorca dragster favorite6 beethove burner cooper1 fosters hello2 normandy 777999 sebring
        1michael lauren1 blake1 killa 02091971 nounours trumpet1 thumper1 playball xantia rugby1 rocknroll guillaum angela1 strelok prosper buttercup masterp dbnfkbr cambridg venom
        treefrog lumina 1234566 supra sexybabe freee shen frogs driller pavement grace1 dicky checker smackdown pandas cannibal asdffdsa blue42 zyjxrf nthvbyfnjh melrose neon jabber gamma
        369258147 aprilia atticus benessere catcher skipper1 azertyuiop sixty9 thierry treetop jello melons 123456789qwe tantra buzzer catnip bouncer computer1 sexyone ananas young1 olenka
        sexman mooses kittys sephiroth contra hallowee skylark sparkles 777333 1qazxsw23edc lucas1 q1w2e3r gofast hannes amethyst ploppy flower2 hotass amatory volleyba dixie1 bettyboo
        ticklish 02061974 frenchy phish1 murphy1 trustno 02061972 leinad mynameis spooge jupiter1 hyundai frosch junkmail abacab marbles 32167 casio sunshine1 wayne1 longhair caster
        snicker 02101973 gannibal skinhead hansol gatsby segblue2 montecar plato gumby kaboom matty bosco1 888999 jazzy panter jesus123 charlie2 giulia candyass sex69 travis1 farmboy
        special1 02041973 letsdoit password01 allison1 abcdefg1 notredam ilikeit 789654123 liberty1 rugger uptown alcatraz 123456w airman 007bond navajo kenobi terrier stayout grisha
        frankie1 fluff 1qazzaq1 1234561 virginie 1234568 tango1 werdna octopus fitter dfcbkbcf blacklab 115599 montrose allen1 supernova frederik ilovepussy justice1 radeon playboy2
        blubber sliver swoosh motocros lockdown pearls thebear istheman pinetree biit 1234rewq rustydog tampabay titts babycake jehovah vampire1 streaming collie camil fidelity calvin1
        stitch gatit restart puppy1 budgie grunt capitals hiking dreamcas zorro1 321678 riffraff makaka playmate napalm rollin amstel zxcvb123 samanth rumble fuckme69 jimmys 951357
        pizzaman 1234567899 tralala delpiero alexi yamato itisme 1million vfndtq kahlua londo wonderboy carrots tazz ratboy rfgecnf 02081973 nico fujitsu tujhrf sergbest blobby 02051970
        sonic1 1357911 smirnov video1 panhead bucky 02031974 44332211 duffer cashmoney left4dead bagpuss salman 01011972 titfuck 66613666 england1 malish dresden lemans darina zapper
        123456as 123456qqq met2002 02041972 redstar blue23 1234509876 pajero booyah please1 tetsuo semper finder hanuman sunlight 123456n 02061971 treble cupoi password99 dimitri 3ip76k2
        popcorn1 lol12345 stellar nympho shark1 keith1 saskia bigtruck revoluti rambo1 asd222 feelgood phat gogators bismark cola puck furball burnout slonik bowtie mommy1 icecube fabienn
        mouser papamama rolex giants1 blue11 trooper1 momdad iklo morten rhubarb gareth 123456d blitz canada1 r2d2 brest tigercat usmarine lilbit benny1 azrael lebowski 12345r madagaskar
        begemot loverman dragonballz italiano mazda3 naughty1 onions diver1 cyrano capcom asdfg123 forlife fisherman weare138 requiem mufasa alpha123 piercing hellas abracadabra duckman
        caracas macintos 02011971 jordan2 crescent fduecn hogtied eatmenow ramjet 18121812 kicksass whatthe discus rfhfvtkmrf rufus1 sqdwfe mantle vegitto trek dan123 paladin1 rudeboy
        liliya lunchbox riversid acapulco libero dnsadm maison toomuch boobear hemlock sextoy pugsley misiek athome migue altoids marcin 123450 rhfcfdbwf jeter2 rhinos rjhjkm mercury1
        ronaldinho shampoo makayla kamilla masterbating tennesse holger john1 matchbox hores poptart parlament goodyear asdfgh1 02081970 hardwood alain erection hfytnrb highlife implants
        benjami dipper jeeper bendover supersonic babybear laserjet gotenks bama natedogg aol123 pokemo rabbit1 raduga sopranos cashflow menthol pharao hacking 334455 ghjcnbnenrf lizzy
        muffin1 pooky penis1 flyer gramma dipset becca ireland1 diana1 donjuan pong ziggy1 alterego simple1 cbr900 logger 111555 claudia1 cantona7 matisse ljxtymrf victori harle mamas
        encore mangos iceman1 diamon alexxx tiamat 5000 desktop mafia smurf princesa shojou blueberr welkom maximka 123890 123q123 tammy1 bobmarley clips demon666 ismail termite laser1
        missie altair donna1 bauhaus trinitron mogwai flyers88 juniper nokia5800 boroda jingles qwerasdfzxcv shakur 777666 legos mallrats 1qazxsw goldeneye tamerlan julia1 backbone spleen
        49ers shady darkone medic1 justi giggle cloudy aisan douche parkour bluejay huskers1 redwine 1qw23er4 satchmo 1231234 nineball stewart1 ballsack probes kappa amiga flipper1
        dortmund 963258 trigun 1237895 homepage blinky screwy gizzmo belkin chemist coolhand chachi braves1 thebest greedisgood pro100 banana1 101091m 123456g wonderfu barefeet 8inches
        1111qqqq kcchiefs qweasdzxc123 metal1 jennifer1 xian asdasd123 pollux cheerleaers fruity mustang5 turbos shopper photon espana hillbill oyster macaroni gigabyte jesper motown
        tuxedo buster12 triplex cyclones estrell mortis holla 456987 fiddle sapphic jurassic thebeast ghjcnjq baura spock1 metallica1 karaoke nemrac58 love1234 02031970 flvbybcnhfnjh
        frisbee diva ajax feathers flower1 soccer11 allday mierda pearl1 amature marauder 333555 redheads womans egorka godbless 159263 nimitz aaaa1111 sashka madcow socce greywolf baboon
        pimpdaddy 123456789r reloaded lancia rfhfylfi dicker placid grimace 22446688 olemiss whores culinary wannabe maxi 1234567aa amelie riley1 trample phantom1 baberuth bramble asdfqwer
        vides 4you abc123456 taichi aztnm smother outsider hakr blackhawk bigblack girlie spook valeriya gianluca freedo 1q2q3q4q handbag lavalamp cumm pertinant whatup nokia123 redlight
        patrik 111aaa poppy1 dfytxrf aviator sweeps kristin1 cypher elway yinyang access1 poophead tucson noles1 monterey waterfal dank dougal 918273 suede minnesot legman bukowski ganja
        mammoth riverrat asswipe daredevi lian arizona1 kamikadze alex1234 smile1 angel2 55bgates bellagio 0001 wanrltw stiletto lipton arsena biohazard bbking chappy tetris as123456
        darthvad lilwayne nopassword 7412369 123456789987654321 natchez glitter 14785236 mytime rubicon moto pyon wazzup tbird shane1 nightowl getoff beckham7 trueblue hotgirl nevermin
        deathnote 13131 taffy bigal copenhag apricot gallaries dtkjcbgtl totoro onlyone civicsi jesse1 baby123 sierra1 festus abacus sickboy fishtank fungus charle golfpro teensex mario66
        seaside aleksei rosewood blackberry 1020304050 bedlam schumi deerhunt contour darkelf surveyor deltas pitchers 741258963 dipstick funny1 lizzard 112233445566 jupiter2 softtail
        titman greenman z1x2c3v4b5 smartass 12345677 notnow myworld nascar1 chewbacc nosferatu downhill dallas22 kuan blazers whales soldat craving powerman yfcntyf hotrats cfvceyu
        qweasdzx princess1 feline qqwwee chitown 1234qaz mastermind 114477 dingbat care1839 standby kismet atreides dogmeat icarus monkeyboy alex1 mouses nicetits sealteam chopper1 crispy
        winter99 rrpass1 myporn myspace1 corazo topolino ass123 lawman muffy orgy 1love passord hooyah ekmzyf pretzel amonra nestle 01011950 jimbeam happyman z12345 stonewal helios
        manunited harcore dick1 gaymen 2hot4u light1 qwerty13 kakashi pjkjnj alcatel taylo allah buddydog ltkmaby mongo blonds start123 audia6 123456v civilwar bellaco turtles mustan
        deadspin aaa123 fynjirf lucky123 tortoise amor summe waterski zulu drag0n dtxyjcnm gizmos strife interacial pusyy goose1 bear1 equinox matri jaguar1 tobydog sammys nachos traktor
        bryan1 morgoth 444555 dasani miami1 mashka xxxxxx1 ownage nightwin hotlips passmast cool123 skolko eldiablo manu 1357908642 screwyou badabing foreplay hydro kubrick seductive
        demon1 comeon galileo aladdin metoo happines 902100 mizuno caddy bizzare girls1 redone ohmygod sable bonovox girlies hamper opus gizmodo1 aaabbb pizzahut 999888 rocky2 anton1
        kikimora peavey ocelot a1a2a3a4 2wsx3edc jackie1 solace sprocket galary chuck1 volvo1 shurik poop123 locutus virago wdtnjxtr tequier bisexual doodles makeitso fishy 789632145
        nothing1 fishcake sentry libertad oaktree fivestar adidas1 vegitta mississi spiffy carme neutron vantage agassi boners 123456789v hilltop taipan barrage kenneth1 fister martian
        willem lfybkf bluestar moonman ntktdbpjh paperino bikers daffy benji quake dragonfly suckcock danilka lapochka belinea calypso asshol camero1 abraxas mike1234 womam q1q2q3q4q5
        youknow maxpower pic's audi80 sonora raymond1 tickler tadpole belair crazyman finalfantasy 999000 jonatha paisley kissmyas morgana monste mantra spunk magic123 jonesy mark1
        alessand 741258 baddest ghbdtnrfrltkf zxccxz tictac augustin racers 7grout foxfire 99762000 openit nathanie 1z2x3c4v5b seadog gangbanged lovehate hondacbr harpoon mamochka fisherma
        bismilla locust wally1 spiderman1 saffron utjhubq 123456987 20spanks safeway pisser bdfyjd kristen1 bigdick1 magenta vfhujif anfisa friday13 qaz123wsx 0987654321q tyrant guan
        meggie kontol nurlan ayanami rocket1 yaroslav websol76 mutley hugoboss websolutions elpaso gagarin badboys sephirot 918273645 newuser qian edcrfv booger1 852258 lockout timoxa94
        mazda323 firedog sokolova skydiver jesus777 1234567890z soulfly canary malinka guillerm hookers dogfart surfer1 osprey india123 rhjkbr stoppedby nokia5530 123456789o blue1 werter
        divers 3000 123456f alpina cali whoknows godspeed 986532 foreskin fuzzy1 heyyou didier slapnuts fresno rosebud1 sandman1 bears1 blade1 honeybun queen1 baronn pakista philipp
        9111961 topsecret sniper1 214365 slipper letsfuck pippen33 godawgs mousey qw123456 scrotum loveis lighthou bp2002 nancy123 jeffrey1 susieq buddy2 ralphie trout1 willi antonov
        sluttey rehbwf marty1 darian losangeles letme1n 12345d pusssy godiva ender golfnut leonidas a1b2c3d4e5 puffer general1 wizzard lehjxrf racer1 bigbucks cool12 buddys zinger esprit
        vbienrf josep tickling froggie 987654321a 895623 daddys crumbs gucci mikkel opiate tracy1 christophe came11 777555 petrovich humbug dirtydog allstate horatio wachtwoord creepers
        squirts rotary bigd georgia1 fujifilm 2sweet dasha yorkie slimjim wiccan kenzie system1 skunk b12345 getit pommes daredevil sugars bucker piston lionheart 1bitch 515051 catfight
        recon icecold fantom vodafone kontakt boris1 vfcnth canine 01011961 valleywa faraon chickenwing101 qq123456 livewire livelife roosters jeepers ilya1234 coochie pavlik dewalt
        dfhdfhf architec blackops 1qaz2wsx3edc4rfv rhfcjnf wsxedc teaser sebora 25252 rhino1 ankara swifty decimal redleg shanno nermal candies smirnova dragon01 photo1 ranetki a1s2d3f4g5
        axio wertzu maurizio 6uldv8 zxcvasdf punkass flowe graywolf peddler 3rjs1la7qe mpegs seawolf ladyboy pianos piggies vixen alexus orpheus gdtrfb z123456 macgyver hugetits ralph1
        flathead maurici mailru goofball nissan1 nikon stopit odin big1 smooch reboot famil bullit anthony7 gerhard methos 124038 morena eagle2 jessica2 zebras getlost gfynthf 123581321
        sarajevo indon comets tatjana rfgbnjirf joystick batman12 123456c sabre beerme victory1 kitties 1475369 badboy1 booboo1 comcast slava squid saxophon lionhear qaywsx bustle nastena
        roadway loader hillside starlight 24681012 niggers access99 bazooka molly123 blackice bandi cocacol nfhfrfy timur muschi horse1 quant4307s squerting oscars mygirls flashman
        tangerin goofy1 p0o9i8 housewifes newness monkey69 escorpio password11 hippo warcraft3 qazxsw123 qpalzm ribbit ghbdtndctv bogota star123 258000 lincoln1 bigjim lacoste firestorm
        legenda indain ludacris milamber 1009 evangeli letmesee a111111 hooters1 bigred1 shaker husky a4tech cnfkrth argyle rjhjdf nataha 0o9i8u7y gibson1 sooners1 glendale archery hoochie
        stooge aaaaaa1 scorpions school1 vegas1 rapier mike23 bassoon groupd2013 macaco baker1 labia freewill santiag silverado butch1 vflfufcrfh monica1 rugrat cornhole aerosmit bionicle
        gfgfvfvf daniel12 virgo fmale favorite2 detroit1 pokey shredder baggies wednesda cosmo1 mimosa sparhawk firehawk romario 911turbo funtimes fhntvrf nexus6 159753456 timothy1
        bajingan terry1 frenchie raiden 1mustang babemagnet 74123698 nadejda truffles rapture douglas1 lamborghini motocross rjcvjc 748596 skeeter1 dante1 angel666 telecom carsten pietro
        bmw318 astro1 carpediem samir orang helium scirocco fuzzball rushmore rebelz hotspur lacrimosa chevys10 madonna1 domenico yfnfirf jachin shelby1 bloke dawgs dunhill atlanta1
        service1 mikado devilman angelit reznor euphoria lesbain checkmat browndog phreak blaze1 crash1 farida mutter luckyme horsemen vgirl jediknig asdas cesare allnight rockey starlite
        truck1 passfan close-up samue cazzo wrinkles homely eatme1 sexpot snapshot dima1995 asthma thetruth ducky blender priyanka gaucho dutchman sizzle kakarot 651550 passcode
        justinbieber 666333 elodie sanjay 110442 alex01 lotus1 2300mj lakshmi zoomer quake3 12349876 teapot 12345687 ramada pennywis striper pilot1 chingon optima nudity ethan1 euclid
        beeline loyola biguns zaq12345 bravo1 disney1 buffa assmunch vivid 6661313 wellingt aqwzsx madala11 9874123 sigmar pictere tiptop bettyboop dinero tahiti gregory1 bionic speed1
        fubar1 lexus1 denis1 hawthorn saxman suntzu bernhard dominika camaro1 hunter12 balboa bmw2002 seville diablo1 vfhbyjxrf 1234abc carling lockerroom punani darth baron1 vaness
        1password libido picher 232425 karamba futyn007 daydream 11001001 dragon123 friends1 bopper rocky123 chooch asslover shimmer riddler openme tugboat sexy123 midori gulnara christo
        swatch laker offroad puddles hackers mannheim manager1 horseman roman1 dancer1 komputer pictuers nokia5130 ejaculation lioness 123456y evilone nastenka pushok javie lilman 3141592
        mjolnir toulouse pussy2 bigworm smoke420 fullback extensa dreamcast belize delboy willie1 casablanca csyjxtr ricky1 bonghit salvator basher pussylover rosie1 963258741 vivitron
        cobra427 meonly armageddon myfriend zardoz qwedsazxc kraken fzappa starfox 333999 illmatic capoeira weenie ramzes freedom2 toasty pupkin shinigami fhvfutljy nocturne churchil
        thumbnils tailgate neworder sexymama goarmy cerebus michelle1 vbifyz surfsup earthlin dabulls basketbal aligator mojojojo saibaba welcome2 wifes wdtnjr 12345w slasher papabear
        terran footman hocke 153759 texans tom123 sfgiants billabong aassdd monolith xxx777 l3tm31n ticktock newone hellno japanees contortionist admin123 scout1 alabama1 divx1 rochard
        privat radar1 bigdad fhctybq tortuga citrus avanti fantasy1 woodstock s12345 fireman1 embalmer woodwork bonzai konyor newstart jigga panorama goats smithy rugrats hotmama daedalus
        nonstop fruitbat lisenok quaker violator 12345123 my3sons cajun fraggle gayboy oldfart vulva knickerless orgasms undertow binky litle kfcnjxrf masturbation bunnie alexis1 planner
        transexual sparty leeloo monies fozzie stinger1 landrove anakonda scoobie yamaha1 henti star12 rfhlbyfk beyonce catfood cjytxrf zealots strat fordtruc archangel silvi sativa
        boogers miles1 bigjoe tulip petite greentea shitter jonboy voltron morticia evanescence 3edc4rfv longshot windows1 serge aabbcc starbucks sinful drywall prelude1 www123 camel1
        homebrew marlins 123412 letmeinn domini swampy plokij fordf350 webcam michele1 bolivi 27731828 wingzero qawsedrftg shinji sverige jasper1 piper1 cummer iiyama gocats amour alfarome
        jumanji mike69 fantasti 1monkey w00t88 shawn1 lorien 1a2s3d4f5g koleso murph natascha sunkist kennwort emine grinder m12345 q1q2q3q4 cheeba money2 qazwsxedc1 diamante prosto pdiddy
        stinky1 gabby1 luckys franci pornographic moochie gfhjdjp samdog empire1 comicbookdb emili motdepasse iphone braveheart reeses nebula sanjose bubba2 kickflip arcangel superbow
        porsche911 xyzzy nigger1 dagobert devil1 alatam monkey2 barbara1 12345v vfpfafrf alessio babemagn aceman arrakis kavkaz 987789 jasons berserk sublime1 rogue1 myspace buckwhea
        csyekz pussy4me vette1 boots1 boingo arnaud budlite redstorm paramore becky1 imtheman chango marley1 milkyway 666555 giveme mahalo lux2000 lucian paddy praxis shimano bigpenis
        creeper newproject2004 rammstei j3qq4h7h2v hfljcnm lambchop anthony2 bugman gfhjkm12 dreamer1 stooges cybersex diamant cowboyup maximus1 sentra 615243 goethe manhatta fastcar
        selmer 1213141516 yfnfitymrf denni chewey yankee1 elektra 123456789p trousers fishface topspin orwell vorona sodapop motherfu ibilltes forall kookie ronald1 balrog maximilian
        mypasswo sonny1 zzxxcc tkfkdg magoo mdogg heeled gitara lesbos marajade tippy morozova enter123 lesbean pounded asd456 fialka scarab sharpie spanky1 gstring sachin 12345asd
        princeto hellohel ursitesux billows 1234kekc kombat cashew duracell kseniya sevenof9 kostik arthur1 corvet07 rdfhnbhf songoku tiberian needforspeed 1qwert dropkick kevin123 panache
        libra a123456a kjiflm vfhnsirf cntgfy iamcool narut buffer sk8ordie urlaub fireblade blanked marishka gemini1 altec gorillaz chief1 revival47 ironman1 space1 ramstein doorknob
        devilmaycry nemesis1 sosiska pennstat monday1 pioner shevchenko detectiv evildead blessed1 aggie coffees tical scotts bullwink marsel krypto adrock rjitxrf asmodeus rapunzel
        theboys hotdogs deepthro maxpayne veronic fyyeirf otter cheste abbey1 thanos bedrock bartok google1 xxxzzz rodent montecarlo hernande mikayla 123456789l bravehea 12locked ltymub
        pegasus1 ameteur saltydog faisal milfnew momsuck everques ytngfhjkz m0nkey businessbabe cooki custard 123456ab lbvjxrf outlaws 753357 qwerty78 udacha insider chees fuckmehard
        shotokan katya seahorse vtldtlm turtle1 mike12 beebop heathe everton1 darknes barnie rbcekz alisher toohot theduke 555222 reddog1 breezy bulldawg monkeyman baylee losangel mastermi
        apollo1 aurelie zxcvb12345 cayenne bastet wsxzaq geibcnbr yello fucmy69 redwall ladybird bitchs cccccc1 rktjgfnhf ghjdthrf quest1 oedipus linus impalass fartman 12345k fokker
        159753a optiplex bbbbbb1 realtor slipkno santacru rowdy jelena smeller 3984240 ddddd1 sexyme janet1 3698741 eatme69 cazzone today1 poobear ignatius master123 newpass1 heather2
        snoopdogg blondinka pass12 honeydew fuckthat 890098890 lovem goldrush gecko biker1 llama pendejo avalanche fremont snowman1 gandolf chowder 1a2b3c4d5e flyguy magadan 1fuck pingvin
        nokia5230 ab1234 lothar lasers bignuts renee1 royboy skynet 12340987 1122334 dragrace lovely1 22334455 booter 12345612 corvett 123456qq capital1 videoes funtik wyvern flange
        sammydog hulkster 13245768 not4you vorlon omegared l58jkdjp! filippo 123mudar samadams petrus chris12 charlie123 123456789123 icetea sunderla adrian1 123qweas kazanova aslan
        monkey123 fktyeirf goodsex 123ab lbtest banaan bluenose 837519 asd12345 waffenss whateve 1a2a3a4a trailers vfhbirf bhbcrf klaatu turk182 monsoon beachbum sunbeam succes clyde1
        viking1 rawhide bubblegum princ mackenzi hershey1 222555 dima55 niggaz manatee aquila anechka pamel bugsbunn lovel sestra newport1 althor hornyman wakeup zzz111 phishy cerber
        torrent thething solnishko babel buckeye1 peanu ethernet uncencored baraka 665544 chris2 rb26dett willy1 choppers texaco biggirl 123456b anna2614 sukebe caralho callofduty rt6ytere
        jesus7 angel12 1money timelord allblack pavlova romanov tequiero yitbos lookup bulls23 snowflake dickweed barks lever irisha firestar fred1234 ghjnjnbg danman gatito betty1
        milhouse kbctyjr masterbaiting delsol papit doggys 123698741 bdfyjdf invictus bloods kayla1 yourmama apple2 angelok bigboy1 pontiac1 verygood yeshua twins2 porn4me 141516 rasta69
        james2 bosshog candys adventur stripe djkjlz dokken austin316 skins hogwarts vbhevbh navigato desperado xxx666 cneltyn vasiliy hazmat daytek eightbal fred1 four20 74227422 fabia
        aerosmith manue wingchun boohoo hombre sanity72 goatboy fuckm partizan avrora utahjazz submarin pussyeat heinlein control1 costaric smarty chuan triplets snowy snafu teacher1
        vangogh vandal evergree cochise qwerty99 pyramid1 saab900 sniffer qaz741 lebron23 mark123 wolvie blackbelt yoshi feeder janeway nutella fuking asscock deepak poppie bigshow
        housewife grils tonto cynthia1 temptress irakli belle1 russell1 manders frank123 seabass gforce songbird zippy1 naught brenda1 chewy1 hotshit topaz 43046721 girfriend marinka
        jakester thatsme planeta falstaff patrizia reborn riptide cherry1 shuan nogard chino oasis1 qwaszx12 goodlife davis1 1911a1 harrys shitfuck 12345678900 russian7 007700 bulls1
        porshe danil dolphi river1 sabaka gobigred deborah1 volkswagen miamo alkaline muffdive 1letmein fkbyrf goodguy hallo1 nirvan ozzie cannonda cvbhyjdf marmite germany1 joeblow radio1
        love11 raindrop 159852 jacko newday fathead elvis123 caspe citibank sports1 deuce boxter fakepass golfman snowdog birthday4 nonmembe niklas parsifal krasota theshit 1235813 maganda
        nikita1 omicron cassie1 columbo buick sigma1 thistle bassin rickster apteka sienna skulls miamor coolgirl gravis 1qazxc virgini hunter2 akasha batma motorcyc bambino tenerife
        fordf250 zhuan iloveporn markiza hotbabes becool fynjybyf wapapapa forme mamont pizda dragonz sharon1 scrooge mrbill pfloyd leeroy natedog ishmael 777111 tecumseh carajo nfy.irf
        0000000000o blackcock fedorov antigone feanor novikova bobert peregrin spartan117 pumkin rayman manuals tooltime 555333 bonethug marina1 bonnie1 tonyhawk laracroft mahalkita
        18273645 terriers gamer hoser littlema molotok glennwei lemon1 caboose tater 12345654321 brians fritz1 mistral jigsaw fuckshit hornyguy southside edthom antonio1 bobmarle pitures
        ilikesex crafty nexus boarder fulcrum astonvil yanks1 yngwie account1 zooropa hotlegs sammi gumbo rover1 perkele maurolarastefy lampard 357753 barracud dmband abcxyz pathfinder
        335577 yuliya micky jayman asdfg12345 1596321 halcyon rerfhtre feniks zaxscd gotyoass jaycee samson1 jamesb vibrate grandpri camino colossus davidb mamo4ka nicky1 homer123 pinguin
        watermelon shadow01 lasttime glider 823762 helen1 pyramids tulane osama rostov john12 scoote bhbyrf gohan galeries joyful bigpussy tonka mowgli astalavista zzz123 leafs dalejr8
        unicorn1 777000 primal bigmama okmijn killzone qaz12345 snookie zxcvvcxz davidc epson rockman ceaser beanbag katten 3151020 duckhunt segreto matros ragnar 699669 sexsexse 123123z
        fuckyeah bigbutts gbcmrf element1 marketin saratov elbereth blaster1 yamahar6 grime masha juneau 1230123 pappy lindsay1 mooner seattle1 katzen lucent polly1 lagwagon pixie
        misiaczek 666666a smokedog lakers24 eyeball ironhors ametuer volkodav vepsrf kimmy gumby1 poi098 ovation 1q2w3 drinker penetrating summertime 1dallas prima modles takamine hardwork
        macintosh tahoe passthie chiks sundown flowers1 boromir music123 phaedrus albert1 joung malakas gulliver parker1 balder sonne jessie1 domainlock2005 express1 vfkbyf youandme raketa
        koala dhjnvytyjub nhfrnjh testibil ybrbnjc 987654321q axeman pintail pokemon123 dogggg shandy thesaint 11122233 x72jhhu3z theclash raptors zappa1 djdjxrf hell666 friday1 vivaldi
        pluto1 lance1 guesswho jeadmi corgan skillz skippy1 mango1 gymnastic satori 362514 theedge cxfcnkbdfz sparkey deicide bagels lololol lemmings r4e3w2q1 silve staind schnuffi dazzle
        basebal1 leroy1 bilbo1 luckie qwerty2 goodfell hermione peaceout davidoff yesterda killah flippy chrisb zelda1 headless muttley fuckof tittys catdaddy photog beeker reaver ram1500
        yorktown bolero tryagain arman chicco learjet alexei jenna1 go2hell 12s3t4p55 momsanaladventure mustang9 protoss rooter ginola dingo1 mojave erica1 1qazse4 marvin1 redwolf sunbird
        dangerou maciek girsl hawks1 packard1 excellen dashka soleda toonces acetate nacked jbond007 alligator debbie1 wellhung monkeyma supers rigger larsson vaseline rjnzhf maripos
        123456asd cbr600rr doggydog cronic jason123 trekker flipmode druid sonyvaio dodges mayfair mystuff fun4me samanta sofiya magics 1ranger arcane sixtynin 222444 omerta luscious
        gbyudby bobcats envision chance1 seaweed holdem tomate mensch slicer acura1 goochi qweewq punter repoman tomboy never1 cortina gomets 147896321 369852147 dogma bhjxrf loglatin
        eragon strato gazelle growler 885522 klaudia payton34 fuckem butchie scorpi lugano 123456789k nichola chipper1 spide uhbujhbq rsalinas vfylfhby longhorns bugatti everquest !qaz2wsx
        blackass 999111 snakeman p455w0rd fanatic family1 pfqxbr 777vlad mysecret marat phoenix2 october1 genghis panties1 cooker citron ace123 1234569 gramps blackcoc kodiak1 hickory
        ivanhoe blackboy escher sincity beaks meandyou spaniel canon1 timmy1 lancaste polaroid edinburg fuckedup hotman cueball golfclub gopack bookcase worldcup dkflbvbhjdbx twostep
        17171717aa letsplay zolushka stella1 pfkegf kingtut 67camaro barracuda wiggles gjhjkm prancer patata kjifhf theman1 romanova sexyass copper1 dobber sokolov pomidor algernon cadman
        amoremio william2 silly1 bobbys hercule hd764nw5d7e1vb1 defcon deutschland robinhood alfalfa machoman lesbens pandora1 easypay tomservo nadezhda goonies saab9000 jordyn f15eagle
        dbrecz 12qwerty greatsex thrawn blunted baywatch doggystyle loloxx chevy2 january1 kodak bushel 78963214 ub6ib9 zz8807zpl briefs hawker 224488 first1 bonzo brent1 erasure 69213124
        sidewind soccer13 622521 mentos kolibri onepiece united1 ponyboy keksa12 wayer mypussy andrej mischa mille bruno123 garter bigpun talgat familia jazzy1 mustang8 newjob 747400
        bobber blackbel hatteras ginge asdfjkl; camelot1 blue44 rebbyt34 ebony1 vegas123 myboys aleksander ijrjkflrf lopata pilsner lotus123 m0nk3y andreev freiheit balls1 drjynfrnt mazda1
        waterpolo shibumi 852963 123bbb cezer121 blondie1 volkova rattler kleenex ben123 sanane happydog satellit qazplm qazwsxedcrfvtgb meowmix badguy facefuck spice1 blondy major1 25000
        anna123 654321a sober1 deathrow patterso china1 naruto1 hawkeye1 waldo1 butchy crayon 5tgb6yhn klopik crocodil mothra imhorny pookie1 splatter slippy lizard1 router buratino yahweh
        123698 dragon11 123qwe456 peepers trucker1 ganjaman 1hxboqg2 cheyanne storys sebastie zztop maddison 4rfv3edc darthvader jeffro iloveit victor1 hotty delphin lifeisgood gooseman
        shifty insertions dude123 abrupt 123masha boogaloo chronos stamford pimpster kthjxrf getmein amidala flubber fettish grapeape dantes oralsex jack1 foxcg33 winchest francis1 getin
        archon cliffy blueman 1basebal sport1 emmitt22 porn123 bignasty morga 123hfjdk147 ferrar juanito fabiol caseydog steveo peternorth paroll kimchi bootleg gaijin secre acacia eatme2
        amarillo monkey11 rfhfgep tylers a1a2a3a4a5 sweetass blower rodina babushka camilo cimbom tiffan vfnbkmlf ohbaby gotigers lindsey1 dragon13 romulus qazxsw12 zxcvbn1 dropdead
        hitman47 snuggle eleven11 bloopers 357mag avangard bmw320 ginscoot dshade masterkey voodoo1 rootedit caramba leahcim hannover 8phrowz622 tim123 cassius 000000a angelito zzzzz1
        badkarma star1 malaga glenwood footlove golf1 summer12 helpme1 fastcars titan1 police1 polinka k.jdm marusya augusto shiraz pantyhose donald1 blaise arabella brigada c3por2d2
        peter01 marco1 hellow dillweed uzumymw geraldin loveyou2 toyota1 088011 gophers indy500 slainte 5hsu75kpot teejay renat racoon sabrin angie1 shiznit harpua sexyred latex tucker1
        alexandru wahoo teamwork deepblue goodison rundmc r2d2c3p0 puppys samba ayrton boobed 999777 topsecre blowme1 123321z loudog random1 pantie drevil mandolin 121212q hottub brother1
        failsafe spade1 matvey open1234 carmen1 priscill schatzi kajak gooddog trojans1 gordon1 kayak calamity argent ufhvjybz seviyi penfold assface dildos hawkwind crowbar yanks ruffles
        rastus luv2epus open123 aquafina dawns jared1 teufel 12345c vwgolf pepsi123 amores passwerd 01478520 boliva smutty headshot password3 davidd zydfhm gbgbcmrf pornpass insertion
        ceckbr test2 car123 checkit dbnfkbq niggas nyyankee muskrat nbuhtyjr gunner1 ocean1 fabienne chrissy1 wendys loveme89 batgirl cerveza igorek steel1 ragman boris123 novifarm sexy12
        qwerty777 mike01 giveitup 123456abc fuckall crevice hackerz gspot eight8 assassins texass swallows 123458 baldur moonshine labatt modem sydney1 voland dbnfkz hotchick jacker
        princessa dawgs1 holiday1 booper reliant miranda1 jamaica1 andre1 badnaamhere barnaby tiger7 david12 margaux corsica 085tzzqi universi thewall nevermor martin6 qwerty77 cipher
        apples1 0102030405 seraphim black123 imzadi gandon ducati99 1shadow dkflbvbhjdyf 44magnum bigbad feedme samantha1 ultraman redneck1 jackdog usmc0311 fresh1 monique1 tigre alphaman
        cool1 greyhoun indycar crunchy 55chevy carefree willow1 063dyjuy xrated assclown federica hilfiger trivia bronco1 mamita 100200300 simcity lexingky akatsuki retsam johndeere abudfv
        raster elgato businka satanas mattingl redwing1 shamil patate mannn moonstar evil666 b123456 bowl300 tanechka 34523452 carthage babygir santino bondarenko jesuss chico1 numlock
        shyguy sound1 kirby1 needit mostwanted 427900 funky1 steve123 passions anduril kermit1 prospero lusty barakuda dream1 broodwar porky christy1 mahal yyyyyy1 allan1 1sexy flintsto
        capri cumeater heretic robert2 hippos blindax marykay collecti kasumi 1qaz!qaz 112233q 123258 chemistr coolboy 0o9i8u kabuki righton tigress nessie sergej andrew12 yfafyz ytrhjvfyn
        angel7 victo mobbdeep lemming transfor 1725782 myhouse aeynbr muskie leno4ka westham1 cvbhyjd daffodil pussylicker pamela1 stuffer warehous tinker1 2w3e4r pluton louise1 polarbea
        253634 prime1 anatoliy januar wysiwyg cobraya ralphy whaler xterra cableguy 112233a porn69 jamesd aqualung jimmy123 lumpy luckyman kingsize golfing1 alpha7 leeds1 marigold lol1234
        teabag alex11 10sne1 saopaulo shanny roland1 basser 3216732167 carol1 year2005 morozov saturn1 joseluis bushed redrock memnoch lalaland indiana1 lovegod gulnaz buffalos loveyou1
        anteater pattaya jaydee redshift bartek summerti coffee1 ricochet incest schastie rakkaus h2opolo suikoden perro dance1 loveme1 whoopass vladvlad boober flyers1 alessia gfcgjhn
        pipers papaya gunsling coolone blackie1 gonads gfhjkzytn foxhound qwert12 gangrel ghjvtntq bluedevi mywife summer01 hangman licorice patter vfr750 thorsten 515253 ninguna dakine
        strange1 mexic vergeten 12345432 8phrowz624 stampede floyd1 sailfish raziel ananda giacomo freeme crfprf 74185296 allstars master01 solrac gfnhbjn bayliner bmw525 3465xxx catter
        single1 michael3 pentium4 nitrox mapet123456 halibut killroy xxxxx1 phillip1 poopsie arsenalfc buffys kosova all4me 32165498 arslan opensesame brutis charles2 pochta nadegda
        backspac mustang0 invis gogeta 654321q adam25 niceday truckin gfdkbr biceps sceptre bigdave lauras user345 sandys shabba ratdog cristiano natha march13 gumball getsdown wasdwasd
        redhead1 dddddd1 longlegs 13572468 starsky ducksoup bunnys omsairam whoami fred123 danmark flapper swanky lakings yfhenj asterios rainier searcher dapper ltdjxrf horsey seahawk
        shroom tkfkdgo aquaman tashkent number9 messi10 1asshole milenium illumina vegita jodeci buster01 bareback goldfinger fire1 33rjhjds sabian thinkpad smooth1 sully bonghits sushi1
        magnavox colombi voiture limpone oldone aruba rooster1 zhenya nomar5 touchdow limpbizkit rhfcfdxbr baphomet afrodita bball1 madiso ladles lovefeet matthew2 theworld thunderbird
        dolly1 123rrr forklift alfons berkut speedy1 saphire oilman creatine pussylov bastard1 456258 wicked1 filimon skyline1 fucing yfnfkbz hot123 abdulla nippon nolimits billiard booty1
        buttplug westlife coolbean aloha1 lopas asasin 1212121 october2 whodat good4u d12345 kostas ilya1992 regal pioneer1 volodya focus1 bastos nbvjif fenix anita1 vadimka nickle jesusc
        123321456 teste christ1 essendon evgenii celticfc adam1 forumwp lovesme 26exkp chillout burly thelast1 marcus1 metalgear test11 ronaldo7 socrate world1 franki mommie vicecity
        postov1000 charlie3 oldschool 333221 legoland antoshka counterstrike buggy mustang3 123454 qwertzui toons chesty bigtoe tigger12 limpopo rerehepf diddle nokia3250 solidsnake conan1
        rockroll 963369 titanic1 qwezxc cloggy prashant katharin maxfli takashi cumonme michael9 mymother pennstate khalid 48151623 fightclub showboat mateusz elrond teenie arrow1 mammamia
        dustydog dominator erasmus zxcvb1 1a2a3a bones1 dennis1 galaxie pleaseme whatever1 junkyard galadriel charlies 2wsxzaq1 crimson1 behemoth teres master11 fairway shady1 pass99
        1batman joshua12 baraban apelsin mousepad melon twodogs 123321qwe metalica ryjgrf pipiska rerfhfxf lugnut cretin iloveu2 powerade aaaaaaa1 omanko kovalenko isabe chobits 151nxjmt
        shadow11 zcxfcnkbdf gy3yt2rgls vfhbyrf 159753123 bladerunner goodone wonton doodie 333666999 fuckyou123 kitty123 chisox orlando1 skateboa red12345 destroye snoogans satan1
        juancarlo goheels jetson scottt fuckup aleksa gfhfljrc passfind oscar123 derrick1 hateme viper123 pieman audi100 tuffy andover shooter1 10000 makarov grant1 nighthaw 13576479
        browneye batigol nfvfhf chocolate1 7hrdnw23 petter bantam morlii jediknight brenden argonaut goodstuf wisconsi 315920 abigail1 dirtbag splurge k123456 lucky777 valdepen gsxr600
        322223 ghjnjrjk zaq1xsw2cde3 schwanz walter1 letmein22 nomads 124356 codeblue nokian70 fucke footbal1 agyvorc aztecs passw0r smuggles femmes ballgag krasnodar tamuna schule
        sixtynine empires erfolg dvader ladygaga elite1 venezuel nitrous kochamcie olivia1 trustn01 arioch sting1 131415 tristar 555000 maroon 135799 marsik 555556 fomoco natalka cwoui
        tartan davecole nosferat hotsauce dmitry horus dimasik skazka boss302 bluebear vesper ultras tarantul asd123asd azteca theflash 8ball 1footbal titlover lucas123 number6 sampson1
        789852 party1 dragon99 adonai carwash metropol psychnau vthctltc hounds firework blink18 145632 wildcat1 satchel rice80 ghtktcnm sailor1 cubano anderso rocks1 mike11 famili dfghjc
        besiktas roygbiv nikko bethan minotaur rakesh orange12 hfleuf jackel myangel favorite7 1478520 asssss agnieszka haley1 raisin htubyf 1buster cfiekz derevo 1a2a3a4a5a baltika
        raffles scruffy1 clitlick louis1 buddha1 fy.nrf walker1 makoto shadow2 redbeard vfvfvskfhfve mycock sandydog lineman network1 favorite8 longdick mustangg mavericks indica 1killer
        cisco1 angelofwar blue69 brianna1 bubbaa slayer666 level42 baldrick brutus1 lowdown haribo lovesexy 500000 thissuck picker stephy 1fuckme characte telecast 1bigdog repytwjdf
        thematrix hammerhe chucha ganesha gunsmoke georgi sheltie 1harley knulla sallas westie dragon7 conker crappie margosha lisboa 3e2w1q shrike grifter ghjcnjghjcnj asdfg1 mnbvcxz1
        myszka posture boggie rocketman flhtyfkby twiztid vostok pi314159 force1 televizor gtkmvtym samhain imcool jadzia dreamers strannik k2trix steelhea nikitin commodor brian123
        chocobo whopper ibilljpf megafon ararat thomas12 ghbrjkbcn q1234567890 hibernia kings1 jim123 redfive 68camaro iawgk2 xavier1 1234567u d123456 ndirish airborn halfmoon fluffy1
        ranchero sneaker soccer2 passion1 cowman birthday1 johnn razzle glock17 wsxqaz nubian lucky2 jelly1 henderso eric1 123123e boscoe01 fuck0ff simpson1 sassie rjyjgkz nascar3 watashi
        loredana janus wilso conman david2 mothe iloveher snikers davidj fkmnthyfnbdf mettss ratfink 123456h lostsoul sweet16 brabus wobble petra1 fuckfest otters sable1 svetka spartacu
        bigstick milashka 1lover pasport champagn papichul hrvatska hondacivic kevins tacit moneybag gohogs rasta1 246813579 ytyfdbcnm gubber darkmoon vitaliy 233223 playboys tristan1
        joyce1 oriflame mugwump access2 autocad thematri qweqwe123 lolwut ibill01 multisyn 1233211 pelikan rob123 chacal 1234432 griffon pooch dagestan geisha satriani anjali rocketma
        gixxer pendrago vincen hellokit killyou ruger doodah bumblebe badlands galactic emachines foghorn jackso jerem avgust frontera 123369 daisymae hornyboy welcome123 tigger01 diabl
        angel13 interex iwantsex rockydog kukolka sawdust online1 3234412 bigpapa jewboy 3263827 dave123 riches 333222 tony1 toggle farter 124816 tities balle brasilia southsid micke
        ghbdtn12 patit ctdfcnjgjkm olds442 zzzzzz1 nelso gremlins gypsy1 carter1 slut69 farcry 7415963 michael8 birdie1 charl 123456789abc 100001 aztec sinjin bigpimpi closeup atlas1
        nvidia doggone classic1 manana malcolm1 rfkbyf hotbabe rajesh dimebag ganjubas rodion jagr68 seren syrinx funnyman karapuz 123456789n bloomin admin18533362 biggdogg ocarina poopy1
        hellome internet1 booties blowjobs matt1 donkey1 swede 1jennife evgeniya lfhbyf coach1 444777 green12 patryk pinewood justin12 271828 89600506779 notredame tuborg lemond sk8ter
        million1 wowser pablo1 st0n3 jeeves funhouse hiroshi gobucs angeleye bereza winter12 catalin qazedc andros ramazan vampyre sweethea imperium murat jamest flossy sandeep morgen
        salamandra bigdogg stroller njdevils nutsack vittorio %%passwo playful rjyatnrf tookie ubnfhf michi 777444 shadow13 devils1 radiance toshiba1 beluga amormi dandfa trust1 killemall
        smallville polgara billyb landscap steves exploite zamboni damage11 dzxtckfd trader12 pokey1 kobe08 damager egorov dragon88 ckfdbr lisa69 blade2 audis4 nelson1 nibbles
        23176djivanfros mutabor artofwar matvei metal666 hrfzlz schwinn poohbea seven77 thinker 123456789qwerty sobriety jakers karamelka vbkfyf volodin iddqd dale03 roberto1 lizaveta
        qqqqqq1
        """
    static let words = """
        the you and that was for what this know i'm with have don't from his just not were are which your doc https it's also but all has had well first about one right their its you're
        after get here new out who going they like two her yeah she been can other want when think time during that's now there into him school how more got may did years over why only see
        come year good most really would look world city will okay some back where between can't later mean tell three i'll state hey such he's then could national didn't used made yes
        known something because under many say take university united way little while make part need season gonna team never these american we're than too film she's i've second born sure
        our south became sorry states what's let war thing through being maybe down including both man before very north there's high should anything however people said family much any
        early even history album off area please doing them series thank against give thought until help since district talk county god name still wait work find life group nothing again
        music following things let's number company doesn't call several four told called great better played ever released career night away league believe game feel government everything
        house each you've based fine day last keep same does won put use around station club stop international they're i'd town guy located isn't population always general college listen
        east wanted found guys age huh march those big end lot september began happened home thanks public won't church trying kind line june wrong river talking guess member care system
        bad place century mom band remember getting july we'll york january together dad october leave song august understand best wouldn't actually former british hear baby party named
        nice father held else village show stay done local november wasn't course took might service december mind built every another enough major try hell within along came members
        someone five you'll single whole due yourself although idea ask small must old coming left final looking large woman include room building knew served tonight president real
        received son games hope death went february hmm happy main pretty third saw set children girl own sir friend order already species park saying law next air job problem published
        minute road died thinking book haven't heard men honey women army matter myself often according couldn't education exactly central having country probably division happen english
        we've hurt top boy included dead development french gotta alone community among excuse start water kill play hard side list you'd times today car near late ready form without
        original wants different hold center wanna power yet led seen deal students german once gone moved court morning six supposed friends land council head island stuff u.s. worry live
        record million truth face research art forget established true award cause soon street knows military television telling given wife region who's chance support run western move
        production anyone non person political bye point cup somebody heart period business miss making title meet started anyway various election phone reason using damn england lost role
        looks produced become bring case program turn works field wish tomorrow total kids office class trust check written association change anymore radio least union aren't level
        championship working director makes few taking force means brother created department hate ago founded says services beautiful married gave though fact per crazy n't sit site
        afraid open act important rest short fun society kid version royal word present watch glad northern everyone worked professional sister full minutes everybody returned bit joined
        couple story france whoa either european currently mrs feeling language daughter social california wow gets india asked days break design promise st. door further close round
        australia hand easy wrote question san project tried control far southern walk needs railway board mine killed popular continued hospital anybody free alright battle considered
        wedding shut video able common die position living perfect half stand comes playing hit recorded red waiting dinner post described funny average husband almost records pay special
        answer modern appeared cool announced eyes areas news child rock release shouldn't elected yours moment others example sleep read term opened where's similar sounds formed sonny
        pick route census sometimes bed current date schools originally plan hours lake developed lose hands race himself serious forces shit addition behind information inside ahead upon
        province week match wonderful event fight past songs cut result events quite he'll win eastern sick it'll track eat lead nobody teams goes science human save construction seems
        finally minister germany lives awards worried available upset carly throughout met training brought style body seem museum sort australian safe health weren't leaving seven front
        signed chief shot eventually loved appointed asking running sea centre clear debut figure hot tour felt points media parents drink light absolutely range character how's across
        daddy features sweet alive families largest sense indian meant happens network bet less blood performance ain't players kidding refer europe lie meeting sold dear festival seeing
        usually sound taken despite fault designed ten buy committee hour process return speak lady official episode jen institute thinks christmas stage followed outside hang performed
        japanese possible personal worse mistake thus arts ooh handle space low spend months totally giving includes china here's marriage study middle realize magazine unless leading sex
        japan send groups needed aircraft scared featured picture federal talked ass civil hundred rights changed model coach completely canadian explain books certainly remained sign boys
        eight relationship type independent loves completed hair capital lying academy choice anywhere instead future kingdom organization weird countries luck she'll studies competition
        turned sports touch kiss size above crane questions section finished obviously gold wonder involved pain calling reported management somewhere systems throw industry straight cold
        directed fast market fourth words food movement none technology bank drive feelings ground campaign they'll base marry drop lower cannot sent dream rather added protect provided
        twenty coast surprise grand sweetheart historic poor looked valley conference mad bridge except gun winning approximately y'know dance films chinese takes appreciate awarded degree
        especially russian situation besides shows native pull female hasn't replaced worth municipality sheridan amazing square expect studio medical swear data piece african busy
        happening successful mid movie bay we'd attack catch perhaps previous operations step fall spanish theatre watching kept student darling republic beginning dog honor provide moving
        ship primary till admit owned problems writing murder tournament culture he'd evil introduced definitely texas feels related honest natural eye parts broke governor missed reached
        ireland longer dollars units senior tired decided evening italian starting entire whose higher trip africa niles standard suppose calm income imagine professor fair placed caught
        regional blame los buildings sitting championships favor active apartment novel terrible clean energy generally learn frasier interest relax via accident economic previously wake
        prove stated itself smart channel message below missing forgot operation interested leader table traditional nbsp trade mouth structure limited pregnant ring runs careful prior
        regular shall dude famous ride saint figured navy foreign wear listed shoot artist stick catholic follow airport angry results write parliament stopped collection ran standing unit
        forgive officer goal jail attended wearing command ladies kinda staff commission lunch cristian lived greenlee location gotten plays commercial hoping phoebe places foundation
        thousand ridge significant older paper medal tough self tape count scored boyfriend companies highway proud activities agree birthday programs they've wide musical share notable
        offer hurry library feet numerous paris wondering decision towards individual ones allowed finish plant voice herself property annual would've contract mess deserve whom evidence
        highest cute initially dress required earlier interesting assembly hotel artists enjoy quiet rural concerned seat practice staying beat defeated ended sweetie mention soviet
        clothes length fell spent manager neither mmm press associated fix author respect issues prison additional attention characters holding calls lord surprised zealand bar policy
        engine keeping gift township hadn't noted historical putting complete dark financial owe ice religious helping mission contains normal aunt nine lawyer recent apart represented
        pennsylvania plans administration jax girlfriend opening floor secretary lines whether everything's report box executive judge youth closed upstairs sake theory mommy writer italy
        possibly angeles worst acting appearance accept feature blow queen launched strange legal saved conversation terms entered plane issue mama edition yesterday lied singer greek
        quick lately majority background stuck difference source anti store cultural she'd bought complex changes doubt listening recording stadium walking cops islands deep operated
        dangerous particularly basketball buffy month sleeping chloe uses port rafe castle join card mostly crime names fort gentlemen selected willing increased window status walked earth
        guilty likes subsequently fighting pacific cover difficult soul variety certain joke favorite goals remains uncle promised upper bother congress becoming seriously cell studied
        irish knowing broken nature advice particular loss somehow caused paid chart losing dr. push forced helped create killing boss era liked retired innocent material review rules
        learned rate singles thirty referred risk larger letting individuals speaking ridiculous shown afternoon provides apologize products nervous speed charge democratic patient poland
        boat parish how'd olympics cities hide detective themselves planning temple huge wing breakfast genus horrible households awful serving cost pleasure driving wales hanging stations
        passed picked sell supported quit view apparently cases dying forms actor notice congratulations male matches visit could've males c'mon stars letter tracks decide females
        administrative forward fool median effect showed biography smell seemed train engineering spell camp memory offered pictures chairman slow houses seconds hungry mainly 19th hearing
        kitchen surface ma'am therefore nearly should've realized score ancient kick grab subject discuss prime fifty seasons claimed reading experience idiot specific suddenly agent
        jewish destroy failed bucks overall believed shoes peace plot arms troops demon greater livvie spain consider consists broadcast papers heavy incredible increase witch drunk raised
        attorney separate campus tells 1980s knock appears ways gives presented lies nose composed skye recently turns influence keeps fifth jealous drug nations creek sooner cares
        references elections plenty britain extra double outta cast weekend matters meaning earned gosh carried opportunity impossible producer latter waste housing pretend brothers jump
        attempt eating article proof response slept arrest border breathe remaining nearby perfectly direct warm pulled ships twice value easier workers goin politician academic dating
        label suit 1970s romantic commander drugs comfortable rule fellow finds checked residents authority divorce begin editor ourselves transport closer dutch projects ruin responsible
        smile covered laugh territory treat fear flight races what'd defense otherwise excited tower emperor mail albums hiding facilities stole daily pacey noticed stories assistant fired
        excellent managed bringing primarily bottom quality function note proposed sudden bathroom distribution conditions honestly prize sing foot journal code remind charges vice
        newspaper witness corps finding highly tree constructed dare hardly mayor critical that'll secondary steal corporation silly contact rugby regiment teach ohio shop appearances plus
        colonel serve allow fresh nation trial invited multiple discovered roll directly reach dirty scene choose levels emergency growth dropped elements acquired butt 1990s credit
        obvious officers locked physical 20th loving latin nuts agreed host jersey prue goodbye graduated arrived condition guard issued fuckin literature grow metal cake estate mood vote
        crap immediately crying quickly asian belong competed partner extended trick pressure produce dressed urban 1960s taste neck promoted contemporary nurse global raise formerly lots
        appear carry industrial whoever drinking types opera they'd breaking ministry file soldiers commonly lock mass wine formation spot paying smaller assume typically asleep drama
        shortly turning density viki bedroom senate effects shower iran nikolas camera polish fill prominent naval reasons forty settlement bigger divided basis nope breath republican
        doctors languages distance pants freak treatment continue movies folks product cream mile sources wild footballer truly desk format clubs convince client leadership initial threw
        hurts offers operating spending answers avenue officially shirt chair columbia grade rough doin squadron fleet sees ought percent empty farm leaders wind agreement aware dealing
        likely equipment pack tight website hurting mount grew guest arrested method salem transferred confused intended renamed surgery expecting iron asia deacon reserve unfortunately
        capacity goddamn bottle politics beyond widely activity whenever advanced pool opinion relations scottish starts dedicated jerk crew secrets falling founder episodes necessary
        barely lack amount dancing build tests copy efforts concept cousin ahem follows ordered twelve leaves tess positive skin economy fifteen entertainment speech affairs orders
        complicated memorial ability nowhere escape illinois biggest communities color restaurant grateful text railroad usual burn scientific address focus comedy someplace screw serves
        everywhere exchange environment regret cars goodness direction mistakes details organized firm responsibility description suspect agency corner analysis hero dumb purpose destroyed
        terrific reception whoo hole planned memories revealed infantry o'clock architecture teeth growing ruined bite featuring household stenbeck candidate liar removed showing cards
        situated desperate models knowledge search pathetic solo spoke technical organizations scare assigned marah afford conducted participated settle largely stayed checking purchased
        hired register gained heads combined concern blew headquarters adopted alcazar champagne potential connection protection scale tickets approach happiness saving spread independence
        kissing hated mountains personally titled geography suggest applied prepared onto safety downstairs mixed accepted ticket continues it'd captured loose holy rail defeat duty
        convinced principal recognized throwing kissed lieutenant legs mentioned loud semi owner saturday babies joint liberal where'd actress warning miracle traffic carrying creation
        basic blind notes ugly shopping unique hates supreme declared sight bride simply coat plants clearly sales celebrate massachusetts brilliant designated parties wanting forrester
        jazz compared lips becomes custody resources screwed buying titles concert toast learning thoughts reality remain lexie teaching attitude versions advantage content alongside
        grandfather revolution sami grandma sons block someday premier roof impact marrying champions powerful districts grown generation grandmother estimated fake must've volume ideas
        image exciting sites account familiar bomb roles bout sport harmony quarter providing schedule capable zone practically yard correct scoring classes clue forgotten presence
        appointment performances deserves representatives hosted threat bloody split lonely taught origin shame jacket olympic claims hook critics scary facility investigation invite
        occurred shooting suffered lesson municipal criminal damage defined victim funeral resulted considering respectively burning expanded platform strength draft harder opposition
        sisters expected pushed educational shock ontario pushing climate heat chocolate reports atlantic miserable corinthos surrounding nightmare performing brings reduced ranked zander
        allows crash birth chances nominated sending recognize younger healthy newly boring kong feed positions engaged theater headed philadelphia heritage treated finals knife disease
        drag badly sixth hire laws paint reviews constitution pardon behavior tradition closet swedish theme warn fiction gorgeous milk rome medicine survive ends trains dump resulting
        existing rent deputy remembered environmental thanksgiving labour rain classical revenge develop prefer fans spare granted pray disappeared receive alternative aside begins
        statement nuclear sometime fame meat buried fantastic breathing connected identified laughing palace stood affair falls letters ours combat depends protecting sciences effort jury
        brave villages fingers inspired murdered regions explanation towns conservative picking blah chosen animals stronger handsome labor attacks unbelievable anytime materials shake
        yards oakdale steel representative wherever orchestra pulling facts peak entitled waited lousy officials circumstances returning disappointed reference northwest weak imperial
        trusted convention license examples nothin ocean trash publication understanding painting slip sounded subsequent awake frequently friendship religion brigade stomach fully weapon
        sides threatened acts mystery cemetery vegas relatively understood basically oldest suggested switch frankly succeeded achieved cheap application lifetime deny programme cells
        clock garbage votes promotion why'd graduate tear armed ears indeed supply changing flying communist singing figures tiny decent literary avoid netherlands korea messed filled
        worldwide citizens touched 1950s disappear exact faculty draw pills kicked stock harm seats fortune occupied methods pretending insurance unknown articles fancy claim drove cared
        holds authorities belongs audience nights lorelai sweden interview lift obtained timing covers guarantee chest settled transfer woke burned marked allowing watched funding heading
        challenge selfish drinks southeast doll unlike committed crown elevator rise freeze portion noise transportation sector wasting ceremony phase properties uncomfortable edge staring
        files tropical bike standards institutions stress permission philosophy legislative thrown hills possibility borrow brand fabulous fund conflict doors screaming unable bone
        founding refused xander attempts what're meal metres apology permanent anger starring applications honeymoon bail creating effective parking aired fixed extensive wash employed
        stolen enemy sensitive expansion stealing billboard photo chose rank battalion lets comfort multi vehicle worrying fought pocket alliance mateo bleeding category perform shoulder
        federation ignore poetry talent bronze tied bands garage dies entry demons vehicles bureau dumped maximum witches billion rude crack trees bothering intelligence greatest radar
        screen soft meantime refers commissioned gimme gallery kinds fate injury concentrate confirmed setting throat prom treaty adult messages americans intend ashamed broadcasting
        somethin supporting manage pilot guilt mobile interrupt writers guts programming existence tongue shoe squad basement minnesota copies sentence korean purse glasses provincial
        cabin sets defence universe offices repeat agricultural mirror internal wound core travers northeast tall engagement retirement factory therapy actions emotional jeez prevent
        communications decisions ending soup thrilled weekly containing stake chef functions attempted moves extremely interior moments weight bowl expensive counting recognition
        incorporated shots increasing kidnapped cleaning ultimately documentary shift derived plate attacked impressed lyrics smells mexican trapped aidan external churches knocked
        centuries charming attractive metropolitan argue selling opposed puts personnel whip embarrassed mill package visited hitting presidential bust roads pieces stairs alarm norwegian
        controlled pure 18th nail nerve rear incredibly influenced walks wrestling dirt weapons launch stamp composer terribly friendly locations damned developing circuit jobs
        specifically suffering disgusting studios shared stopping canal deliver riding wisconsin helps publishing approved disaster bars domestic consisted crossed determined trap comic
        talks eggs establishment chick exhibition southwest threatening fuel spoken electronic introduce cape confession converted embarrassing bags educated impression melbourne gate hits
        reputation wins presents producing chat norway slightly suffer argument occur surname talkin crowd identity homework represent coincidence constituency cancel funds pride proved
        links solve hopefully structures athletic pounds birds pine contest mate illegal users generous poet institution outfit display maid bath receiving punch rare contained freaked
        begging guns motion recall enjoying piano prepare temperature publications wheel defend passenger contributed signs painful toward cathedral yourselves inhabitants maris architect
        that'd exist suspicious athletics cooking button muslim courses warned abandoned sixty pity signal successfully yelling awhile disambiguation confidence tennessee dynasty offering
        heavily pleased maryland panic hers jews gettin representing budget refuse grandpa weather missouri testify choices introduction cruel faced mental pair chapel gentleman coma
        reform cutting height proteus vietnam guests occurs expert motor benefit cambridge faces lands focused jumped sought toilet patients sneak halloween shape invasion privacy chemical
        smoking importance reminds communication twins selection swing regarding solid homes options commitment voivodeship crush maintained ambulance borough failure wallet aged gang
        eleven passing agriculture option laundry oregon assure teachers flow stays philippines skip fail trail discussion seventh clinic portuguese betrayed resistance reaching sticking
        bored negative fashion mansion scheduled soda downtown sheriff suite universities handled trained busted skills load scenes happier views notably studying romance typical incident
        procedure candidates commit assignment engines decades suicide composition minds commune swim chain yell inc. llanview austria chasing proper sale believes values employees humor
        chamber hopes lawyers regarded giant winners latest registered escaped task investment parent colonial tricks insist swiss dropping user cheer entirely flag medication flesh stores
        closely routine entrance sandwich handed laid false journalist beating coal equal warrant awfully causes odds turkish quebec treating techniques thin promote suggesting fever
        junction easily sweat dates silent clever kentucky singapore sweater mall residence sharing violence advance assuming judgment survey goodnight humans divorced expressed passes
        surely steps streets confess distinguished math qualified folk listened comin establish answered egypt artillery vulnerable bless visual dreaming improved actual chip finishing
        zero medium pissed nate protein kills switzerland productions tears knees operate chill poverty brains neighborhood organisation unusual consisting packed consecutive dreamed cure
        sections lookin partnership extension grave cheating reaction breaks factor costs locker bodies gifts awkward device ethnic thursday joking racial flat reasonable dozen objects
        chapter curse improve quartermaine millions musicians courts dessert controversy rolling detail membership alien merged delicious wars closing expedition interests vampires arab
        wore comics tail gain secure describes salad mining murderer bachelor spit crisis offense dust joining conscience decade 1930s bread answering distributed habitat lame invitation
        routes arena grief cycle smiling divisions pregnancy briefly prisoner delivery vocals directors guards degrees virus object shrink freezing recordings installed wreck adjacent
        massimo demand wire technically voted blown causing anxious businesses cave ruled grounds holidays cleared starred drawn wishes caring opposite candles stands bound formal charm
        operates persons pulse counties jumping compete jokes boom wave israeli occasion ncaa silence nonsense resigned brief frightened greece slipped combination dimera blowing
        demographics historian relationships contain kidnapping commonwealth spin musician tool collected roxy argued packing blaming louisiana session wrap cabinet obsessed fruit
        parliamentary electoral torture loan personality profit there'll fairy regularly conservation necessarily islamic seventy print purchase 17th motel charts underwear grams
        residential earliest exhausted believing designs freaking paintings carefully survived moth trace items touching goods messing grey recovery anniversary intention consequences
        criticism belt images discovery sacrifice courage observed enjoyed underground attracted progress additionally remove participate testimony intense thousands heal reduce defending
        elementary owners unfair relieved stating iraq loyal resolution slowly buzz capture alcohol tank rooms surprises hollywood psychiatrist finance plain attic queensland reign who'd
        maintain uniform iowa terrified cleaned landing broad zach outstanding threaten circle fella enemies path manufacturing satisfied assistance imagination hooked sequence gmina
        headache crossing forgetting counselor leads andie universal acted shaped badge kings attached naturally frozen medieval ages sakes appropriate metro colony trunk affected dunno
        costume scholars oklahoma sixteen coastal impressive kicking soundtrack junk painted attend grabbed definition understands describe meanwhile clients purposes owns trophy affect
        require marketing witnesses popularity starving cable instincts happily mathematics discussing mississippi deserved represents scheme strangers appeal surveillance admire distinct
        factors questioning acid dragged barn subjects deeply roughly terminal wrapped economics wasted senator tense diocese hoped fellas prix contrast roommate argentina mortal czech
        fascinating stops wings arrangements relief agenda stages duties literally 16th propose honesty novels accused underneath sauce whilst equivalent promises charged lecture eighty
        measure documents torn couples shocked backup request danish differently defensive ninety deck guide biological devices pheebs statistics credited ease creep tries passengers
        waitress allied telephone frame ripped puerto raising peninsula scratch concluded rings instruments prints thee wounded arguing differences associate ephram asks forests afterwards
        oops diner replace annoying requirements aviation taggert sergeant solution blast offensive ownership towel clown inner habit legislation creature hungarian bermuda contributions
        actors snap react translated denmark paranoid handling steam depending eaten aspects therapist assumed comment injured sink reporter severe admitted nurses beats determine priority
        shore interrupting technique arrival warehouse loyalty measures inspector translation debuted pleasant delivered excuses returns threats guessing rejected separated tend praying
        visitors damaged motive storage unconscious accompanied mysterious markets unhappy industries tone losses switched gulf rappaport charter sookie neighbor strategy corporate loaded
        socialist swore piss somewhat balance significantly physics toss misery mounted satellite thief experienced squeeze constant lobby goa'uld relative geez pattern exercise restored
        belgium forth booked connecticut partners sandburg harvard poker eighteen retained d'you networks bury protected everyday mode artistic digging creepy parallel collaboration
        wondered debate liver hmmm involving journey magical fits linked discussed salt authors moral components helpful context searching flew occupation depressed requires aisle
        occasionally cris policies amen tamil ottoman vows neighbors revolutionary darn hungary cents poem arrange versus annulment gardens amongst useless adventure audio makeup resist
        fourteen frequency celebrating meters inch orthodox continuing debt suggests violent legislature sand coalition teal'c celebration guitarist eighth reminded classification phones
        paperwork practices emotions soil stubborn tokyo instance pound limit tension coverage stroke considerable steady overnight ranking chips colleges beef cavalry centers suits boxes
        daughters cassadine twin collect equipped broadway tragedy narrow spoil hosts realm rates wipe domain surgeon boundary stretch arranged stepped 12th nephew neat whereas brazilian
        limo confident forming perspective rating climb strategic competitions punishment finest trading covering springfield baltimore hint commissioner furniture blanket infrastructure
        origins twist proceed replacement fries praised disc worries collections niece expression gloves soap ukraine driven signature disappoint edited austrian crawl convicted solar
        ensure flip counsel premiered doubts successor crimes wooden accusing operational hispanic shaking concerns remembering hallway rapid halfway prisoners bothered childhood madam
        meets gather influential cameras tunnel blackmail employment symptoms tribe qualifying rope adapted ordinary imagined temporary celebrated cigarette appearing supportive explosion
        increasingly depression trauma adults ouch cinema furious cheat entering avoiding laboratory script whew flows thick oooh romania accounts boarding approve fictional pittsburgh
        urgent achieve shhh misunderstanding monastery drawer franchise formally phony interfere tools catching newspapers bargain revival sponsored tragic processes respond punish vienna
        penthouse springs missions thou classified rach 13th ohhh annually insult branches bugs beside lakes begged gender absolute manner advertising strictly normally socks maintenance
        senses adding sneaking characteristics reward integrated polite checks decline modified tale physically strongly critic instructions fooled victims blows malaysia arkansas tabby
        bitter nazi adorable restoration powered y'all monument tested hundreds suggestion depth jewelry 15th alike controversial jacks admiral distracted criticized shelter brick lessons
        constable honorary circus initiative audition output tune visiting birmingham shoulders mask progressive existed helpless carbon feeding 1920s explains credits sucked colour
        robbery objection rising behave hence defeating valuable shadows superior courtroom filmed confusing listing column talented smarter surrounded mistaken orleans customer principles
        bizarre territories scaring struck motherfucker participation alert indonesia movements vecchio index reverend commerce foolish compliment conduct bastards constitutional spiritual
        worker ambassador wheelchair protective vocal completion gentle edinburgh reverse picnic residing knee tourism cage finland bears wives medals wednesday resident voices themes toes
        stink visible indigenous scares involvement pour basin cheated electrical slide ruining ukrainian concerts filling boats exit cottage styles processing upside proves rival drawing
        parked diary vessels complaining experimental confessed declined pipe touring merely supporters compilation massage chop coaching cited spill dated prayer betray roots string
        waiter explained scam rats transit fraud traditionally brush poems minimum tables representation sympathy 14th pill filthy releases effectively seventeen architectural employee
        bracelet triple indicated pays fairly greatly deeper elevation arrive clinical printed tracking 10th spite proposal shed peaked recommend oughta producers nanny romanized menu
        rapidly diet stream corn innings meetings roses counter patch dime householder devastated honour lasted subtle agencies bullets beans document exists pile confirm surviving
        experiences strings honors parade borrowed landscape hurricane toys harbor straighten panel steak competing premonition planted profile honored vessel exam farmers convenient lists
        revenue traveling exception laying customers insisted 11th dish aitoro participants kindly wildlife grandson utah bible donor gradually temper preserved teenager proven replacing
        mothers symphony begun denial backwards longest siege tent provinces swell mechanical noon genre happiest drives transmission agents thinkin executed spirits potion videos benefits
        holes fence funded rated whatsoever instrumental rehearsal ninth overheard lemme similarly dominated hostage bench destruction passage tryin taxi technologies shove thereafter
        moron outer facing impress affiliated needle intelligent opportunities instant instrument disagree governments scholar stinks evolution rianna channels recover groom shares gesture
        sessions constantly widespread bartender occasions engineers suspects scientists sealed legally signing battery hears competitive dresses alleged sheet eliminated psychic supplies
        teenage judges knocking hampshire judging accidentally regime portrayed waking penalty rumor manners taiwan denied homeless hollow submarine desperately scholarship substantial
        tapes referring transition item victorian genoa http gear nevertheless filed majesty cried supports continental tons spells tribes instinct ratio doubles quote motorcycle useful
        convincing honours blocks fashioned aids principle accomplished retail departure grip bump ranks patrol upsetting needing yorkshire invisible vancouver forgiveness inter extent
        feds afghanistan compare bothers strip railways tooth component inviting earn organ compromise symbol categories cocktail encouraged tramp abroad jabot civilian intimate dignity
        periods dealt traveled souls writes informed struggle gods immediate dressing recommended adaptation cigarettes alistair egyptian graduating leak assault fond corky drums
        nomination seduce historically liquor fingerprints voting allies enchantment butters detailed achievement stuffed percentage stavros arabic emotionally assist transplant frequent
        tips oxygen toured apply nicely and/or lunatic drill intersection complain maine announcement touchdown throne unfortunate produces slap contribution prayers emerged plug obtain
        opens archbishop oath o'neill seek mutual researchers remainder yacht populations remembers clan fried extraordinary finnish bait overseas fifa warton licensed sworn chemistry
        stare festivals safely mediterranean reunion burst injuries animated might've dive seeking aboard publisher expose volumes buddies limits trusting venue booze jerusalem generated
        sweep sore trials islam scudder properly youngest parole ruling ditch glasgow canceled germans songwriter speaks glow persian municipalities wears donated thirsty skull viewed
        belgian ringing cooperation dorm dining posted bend tech dual unexpected pancakes volunteer harsh settlers commanded flattered ahhh claiming approval troubles delhi fights
        favourite usage eats terminus partly rage electricity undercover locally spoiled editions sloane premiere shine absence destroying belief deliberately conspiracy traditions statue
        thoughtful indicate sandwiches manor plates nails stable attributed miracles fridge possession drank managing contrary viewers beloved chile allergic overview seed washed
        regulations stalking essential solved minority sack cargo misses forgiven segment bent endemic forum maciver deaths involve dragging monthly cooked playoffs erected pointing foul
        practical dull machines beneath suburb heels relation faking mrs. deaf descent indoor stunt continuous jealousy characterized hopeless fears solutions caribbean cuts rebuilt
        scenario necklace serbian crashed summary accuse contested psychology restraining homicide pitch attending helicopter firing muhammad safer tenure auction drivers diameter
        videotape assets tore reservations venture pops punk airlines appetite concentration wounds athletes vanquish ironic volunteers fathers pages excitement mines anyhow influences
        sculpture tearing protest sends ferry rape behalf laughed belly drafted apparent dealer cooperate furthermore accomplish ranging romanian wakes democracy spotted lanka sorts
        reservation significance ashes linear d.c. tastes certified supposedly loft voters intentions recovered integrity tours demolished wished boundaries towels assisted suspected
        identify investigating grades inappropriate elsewhere lipstick lawn mechanism 1940s compassion cafeteria reportedly aimed scarf conversion precisely obsession suspended loses
        photography departments lighten beijing infection granddaughter locomotives explode publicly balcony dispute magazines this'll resort spying conventional publicity depend platforms
        cracked internationally capita conscious ally settlements absurd dramatic derby vicious establishing invented forbid involves directions statistical defendant implementation bare
        immigrants announce exposed diverse screwing layer salesman robbed vast ceased leap connections lakeview belonged insanity interstate reveal possibilities uefa kidnap organised
        abuse gown chairs deployed cattle wishing partially setup filming punished criminals mainstream reduction regrets automatic raped quarters rarely lamp subsidiary decides dentist
        anyways merger anonymous comprehensive displayed semester amendment risks guinea owes exclusively lungs explaining manhattan concerning delicate commons tricked eager radical
        doomed serbia adoption baptist buses stab initiated sickness portrait scum floating harbour choir envelope citizen vault sole sorel pretended unsuccessful manufactured potatoes
        enforcement plea connecting photograph increases payback misunderstood patterns kiddo sacred healing muslims cascade clothing capeside hindu stabbed unincorporated remarkable
        sentenced advisory brat privilege tanks campaigns passionate fled nerves lawsuit repeated kidney remote disturbed rebellion cozy implemented texts tire fitted shirts oven tribute
        ordering writings delay sufficient ministers risky 21st monsters devoted honorable grounded jurisdiction closest coaches breakdown interpretation bald pole abandon businessman peru
        scar collar sporting prices worthless cuba sucking enormous relocated disturbing opponent arrangement disturb distract elite deals manufacturer conclusions responded suitable vodka
        dishes distinction calendar crawling briefcase dominant tourist wiped earning whistle prefecture sits roast ties preparation rented anglo pigs flirting pursue deposit worship
        archaeological bottles chancellor topic bangladesh riot overreacting scores logical traded hostile lowest embarrass horror casual outdoor beacon biology amusing commented altar
        specialized claus loop arriving survival farming skirt housed shave historians porch 'the ghosts favors patent drops pupils christianity dizzy chili opponents advise athens
        northwestern strikes maps rehab photographer promoting peaceful reveals flights leery exclusive heavens fortunately lions fooling norfolk expectations hebrew cigar extensively
        eldest weakness ranch shops acquisition practicing examine virtual cranes renowned bribe margin ongoing sail essentially prescription hush iranian alternate fragile forensics
        sailed expense reporting conclusion drugged cows originated bells temperatures exposure visitor secured suitcase landed sorta rifle scan framework manticore identical insecure
        imagining martial focuses hardest clerk topics ballet wrist fighters what'll belonging starters silk wealthy negotiations pump evolved pale bases nicer haul oriented acres flies
        boot democrat heights thumb restricted there'd how're vary elders graduation aftermath quietly chess pulls idiots illness erase participating denying vertical ankle collective
        amnesia immigration accepting demonstrated heartbeat leaf completing devane confront organic minus missile leeds legitimate eligible fixing arrogant grammar confederate tuna
        improvement supper congressional slightest sins wealth cincinnati sayin recipe spaces indicates pier corresponding paternity humiliating reaches genuine repair isolated snack
        rational taxes congregation minded guessed ratings leagues weddings diplomatic tumor humiliated submitted aspirin winds awareness spray photographs picks eyed maritime drowning
        nigeria accessible contacts animation ritual perfume restaurants hiring philippine hating inaugural dismissed docks armenian creatures illustrated visions reservoir thanking
        speakers thankful programmes sock nineteen resource fork genetic interviews throws camps teenagers regulation stressed computers slice preferred rolls plead travelled comparison
        ladder distinctive kicks detectives recreation assured requested southeastern tellin dependent shallow brisbane responsibilities breeding repay howdy playoff expand girlfriends
        bonus deadly comforting gauge ceiling departed qualification verdict insensitive inspiration shipping spilled respected slaves messy variations interrupted shield halliwell
        theories blond munich bleed recognised emphasis wardrobe favour takin murders variable backs seeds underestimate undergraduate justify territorial harmless intellectual frustrated
        qualify fold mini banned enzo communicate pointed bugging democrats arson assessment judicial whack examination salary attempting rumors objective obligation liking partial
        characteristic dearest congratulate hardware pradesh vengeance execution rack ottawa puzzle fires metre courtesy drum caller exhibitions blamed withdrew attendance tops phrase quiz
        journalism prep curiosity logo circles measured barbecue error christians sunnydale spinning trio protestant psychotic cough theology accusations respective atmosphere resent
        buddhist laughs freshman substitute curriculum envy drown fundamental bartlet outbreak asses rabbi intermediate sofa designation poster globe highness dock liberation apologies
        simultaneously diseases theirs experiments stat locomotive stall difficulties realizes mainland psych mmmm nepal fools relegated contributing understandable database treats
        developments succeed stir veteran carries relaxed makin ranges gratitude instruction faithful lodge accent protests obama witter newcastle wandering experiment locate inevitable
        physician describing gretel challenges deed corruption crushed controlling delaware adventures smelled ensemble robe gossip succession gambling renaissance cosmetics tenth
        accidents altitude receives surprising approached stiff crosses sincere rushed syria croatia refrigerator preparing warsaw nightmares professionals improvements mijo ignoring worn
        airline hunch compound fireworks drowned permitted brass preservation reducing whispering printing sophisticated luggage scientist activist hike comprises explore emotion sized
        crashing societies contacted enters complications ruler gospel shining earthquake rolled extend righteous autonomous reconsider croatian goody geek serial decorated frightening
        ethics relevant creeps ideal courthouse grows camping grass affection tier smythe towers haircut wider essay welfare baked columns alumni apologized descendants vibe interface
        respects receipt reserves banking mami colonies hats destructive manufacturers adore magnetic adopt closure pitched tracked shorts vocalist preserve reminding dough enrolled
        cancelled creations cabot equation 2000s barrel nickname snuck bulgaria slight heroes reporters exile pressing magnificent mathematical demands madame input lazy glorious
        structural fiancee tube bits stem approaches visitation argentine sane axis kindness manuscript shoulda inherited rescued depicted mattress lounge targets lifted visits importantly
        veterans glove regard enterprises removal disappointment efficiency condo organisations beings concepts admitting lebanon manga yelled petersburg waving rally spoon screech
        supplied amounts satisfaction reads yale nailed tournaments broadcasts worm signals tick pilots resting azerbaijan marvelous architects fuss cortlandt enzyme chased literacy
        declaration pockets luckily placing batting lilith filing incumbent bulgarian conversations consideration consistent consciousness poll defended worlds innocence landmark forehead
        southwestern aggressive raid resignation trailer slam travels casualties quitting inform prestigious delighted namely aims daylight danced recipient confidential warfare aunts
        readers collapse washing coached tossed controls spectra marrow volleyball coup lined implying lesser hatred verse grill pairs corpse exhibited clues proteins molecular sober
        abilities offended integration morgue consist infected aspect humanity advocate distraction administered cart governing wired hospitals violation commenced promising coins
        harassment glue lords d'angelo variation cursed resumed brutal canton artificial warlocks elevated wagon palm unpleasant difficulty proving civic priorities efficient mustn't lease
        northeastern flame inducted disappearance radiation affiliate depressing boards thrill sitter stakes byzantine ribs consumption flush earrings freight deadline interaction corporal
        oblast collapsed numbered seminary update contracts snapped extinct smack melt predecessor bearing figuring cultures delusional coulda functional burnt neighboring revised tender
        cylinder sperm grants realise narrative pork popped reforms athlete interrogation esteem tales choosing reflect presidency undo compositions pres prayed specialist cricketer plague
        founders manipulate insulting sequel detention widow delightful disbanded associations coffeehouse backed betrayal apologizing thereby adjust pitcher commanding wrecked boulevard
        wont singers whipped crops rides militia reminder monsieur reviewed centres faint bake waves consequently distress correctly fortress complaint tributary blocked portions bombing
        tortured excellence risking nest pointless handing payment dumping mars cups plaza alibi unity struggling victories scotia shiny farms risked mummy nominations mint variant
        attacking hose hobby suspension fortunate installation fleischman graphics estates fitting comments curtain acoustic counseling destination rode puppet venues modeling surrender
        memo retreat irresponsible libraries humiliation quarterback customs hiya berkeley freakin collaborated felony choke gathered blackmailing syndrome appreciated dialogue recruited
        tabloid shanghai suspicion neighbouring recovering pledge psychological panicked saudi moderate nursery exhibit louder innovation jeans depot investigator binding homecoming
        brunswick frustrating buys situations busting certificate actively buff shakespeare sleeve editorial irony dope presentation declare ports autopsy relay nationalist workin
        methodist torch archives prick experts limb hysterical maintains collegiate goddamnit bishops fetch dimension maintaining crowded temporarily clip embassy climbing essex bonding
        wellington connects woah reformed trusts bengal negotiate lethal recalled iced inches doctrine fantasies deeds deemed bore legendary babysitter reconstruction questioned statements
        outrageous palestinian kiriakis meter achievements insulted grudge riders driveway interchange deserted spots auto definite accurate beep chorus wires dissolved suggestions
        missionary searched owed thai lend operators drunken e.g. demanding generations costanza failing conviction delayed bumped cork nashville weigh perceived touches tempted venezuela
        cult shout emerging resolve relate tomb abolished poisoned documented meals gaining invitations canyon haunted bogus episcopal autograph stored affects assists compiled tolerate
        kerala stepping kilometers spontaneous mosque sleeps grammy probation manny theorem fist unions segments spectacular glacier hostages arrives heroin havin theatrical circulation
        habits conferences encouraging chapters consult burgers displays boyfriends circular authored bailed baggage conductor fewer watches dimensional troubled nationwide torturing liga
        teasing sweetest yugoslavia peer qualities postpone vietnamese fellowship overwhelmed armies malkovich impulse regardless classy relating charging dynamic amazed politicians
        mixture policeman hypocrite serie humiliate somerset hideous imprisoned d'ya posts beliefs costumes beta bluffing betting layout bein independently bedtime electronics alcoholic
        provisions fastest vegetable logic tray headquartered suspicions creates spreading challenged splendid beaten shrimp appeals shouting plains pressed nooo protocol graphic grieving
        accommodate gladly fling iraqi eliminate midfielder cereal span aaah commentary freestyle sonofabitch paralyzed reflected lotta palestine lighting locks burial guaranteed dummy
        virtually backing despise dental prague briefing tribal bluff heir batteries identification prototype whatta criteria sounding dame servants arch presume handwriting tissue fainted
        footage dried extending allright procedures acknowledge predominantly updated whacked rhythm toxic preliminary reliable cafe quicker disorder overwhelming lining prevented
        harassing suburbs discontinued fatal endless retiring dolls oral convict followers extends whatcha massacre unlikely journalists shutting conquest positively larvae overcome goddam
        pronounced behaviour essence diversity dose diagnosis sustained addressed cured bully geographic ahold restrictions voiced yearbook milwaukee tempting dialect shelf prosecution
        quoted grid pouring nationally possessed greedy nearest roster wonders thorough twentieth separation spine indies rath manages psychiatric citing meaningless intervention latte
        guidance jammed ignored severely fiance migration artwork evidently contempt focusing compromised rivals cans trustees varied weekends enabled urge committees theft centered suing
        shipment skating scissors slavery cardinals responding forcing proposition noises tasks auckland matching hormones youtube argues hail colored grandchildren advisor gently mumbai
        smashed requiring sexually sentimental theological nicest registration manipulated refugees intern nineteenth handcuffs survivors framed runners colleagues errands entertaining
        priests contribute crib carriage variants barge workshop concentrated spends creator slipping lectures seated rubbing temples exploration rely reject requirement interactive
        recommendation navigation reckon companion headaches float perth allegedly embrace corners releasing citizenship whining observation sweating skipped stationed mountie ph.d.
        motives sheep breed listens cristobel discovers cleaner encourage cheerleader kilometres balsom journals performers unnecessary isle stunning saskatchewan scent hybrid
        quartermaines hotels pose lancashire montega dubbed loosen airfield info anchor hottest haunt suburban gracious theoretical forgiving sussex anglican errand cakes stockholm blames
        permanently abortion upcoming privately sketch receiver shifts optical plotting highways perimeter congo pals colours mere aggregate mattered authorized lonigan interference
        repeatedly eyewitness varies enthusiasm fluid diapers innovative strongest transformed praise shaken convoy punched demanded portal catches discography attraction backyard export
        terrorists audiences sabotage ordained organs enlisted needy cuff occasional civilization westminster syrian woof heavyweight who'll bosnia prank consultant obnoxious eventual
        mates hereby improving aires gabby faked wickets cellar epic reactions whitelighter scandal void i.e. strangle discrimination sour buenos muffins interfering patron demonic
        investors clearing conjunction boutique testament barrington construct encountered terrace celebrity smoked expanding righty georgian quack brands petey pact retain knot underwent
        algorithm ketchup disappearing foods cordy provision orbit uptight ticking transformation associates terrifying tactical tease compact swamp secretly varieties rejection stability
        reflection refuge gathering realizing moreover rays manila mentally configuration marone doubted gameplay deception discipline congressman entity cheesy comprising composers toto
        skill stalling monitoring scoop ribbon ruins immune museums expects sustainable aerial destined altered bets bathing codes appreciation voyage accomplice friedrich conflicts wander
        shoved storyline sewer travelling conducting scroll merit retire indicating lasts fugitive referendum currency freezer discount encounter cranky particles automobile crank
        clearance workshops acclaimed bodyguard anxiety inhabited accountant doctorate cuban whoops phenomenon volunteered dome talents enrollment stinking remotely tobacco garlic
        governance decency trend cord equally beds manufacture altogether hydrogen grande uniforms compensation tremendous download popping outa pianist grain observe lung shifted hangs
        neutral evaluation feelin define dudes cycling donation disguise seized array curb bites relatives antique motors firms toothbrush realistic varying automatically predict landlord
        restore hourglass nicknamed findings hesitate consolation governed babbling investigate manitoba tipped administrator stranded smartest vital integral repeating indonesian puke
        confusion psst paycheck publishers enable overreacted geographical macho inland juvenile grocery naming civilians freshen disposal reconnaissance cuffs indianapolis caffeine
        lecturer deer vanished tourists unfinished exterior ripping pinch rhode bassist flattering expenses symbols dinners scope ammunition colleague ciao yuan belthazor poets attorneys
        punjab nursing woulda cent whereabouts developers waitin estimates truce presbyterian tripped nasa tasted holdings steer generate poisoning manipulative renewed computing immature
        cyprus husbands arabia heel duration granddad compounds delivering condoms gastropod addict permit trashed valid raining touchdowns facade pasta interactions needles leaning
        mineral detector practiced allegations coolest batch consequence appointments goalkeeper almighty baronet copyright vegetables spark uprising carved perfection pains targeted
        competitors momma mentions mole meow sanctuary fees hairs getaway pursued cracking tampa chronicle compliments behold capabilities specified verge specimens tougher timer toll
        accounting tapped limestone taped specialty staged snooping upgraded philosophical shoots rendezvous streams guild pentagon leverage revolt jeopardize rainfall janitor supporter
        grandparents princeton forbidden terrain clueless hometown bidding probability assembled ungrateful paulo unacceptable surrey tutor serum voltage developer scuse destroyer pajamas
        floors mouths lineup lure curve irrational doom prevention cries potentially beautifully onwards arresting trips approaching imposed hosting traitor striking sympathetic smug
        strict admission smash apartments rental prostitute solely premonitions utility jumps proceeded inventory observations darlin euro committing incidents banging vinyl asap
        profession haven worms distant violated expelled vent rivalry traumatic runway traced sweaty torpedo shaft zones overboard shrine dimensions insight healed investigations grasp
        lithuania experiencing idaho crappy pursuit copenhagen crab chunk considerably awww locality stain wireless decrease shack genes reacted pronounce thermal deposits poured hindi
        moms habitats marriages jabez withdrawn biblical handful flipped monuments casting fireplace embarrassment plateau disappears thesis concussion managers bruises flooding
        assassination brakes acknowledged twisting interim swept inscription summon guided splitting pastor sloppy finale settling insects reschedule notch transported activists hooray
        grabbing marshal exquisite intensity airing disrespect cardiff thornhart proposals straw lifestyle slapped prey shipped herald shattered capitol ruthless aboriginal refill
        measuring payroll lasting numb interpreted mourning manly occurring desired hunk drawings entertain drift healthcare dreadful panels doorstep elimination confirmation oslo chops
        ghana appreciates blog sabha vague intent tires stressful superintendent governors stashed bankruptcy stash p.m. sensed equity preoccupied disk predictable layers noticing madly
        slovenia gunshot prussia dozens quartet dork mechanics confuse graduates cleaners politically charade monks chalk screenplay cappuccino nato absorbed bouquet amulet topped
        addiction petition bold who've morocco warming exhibits unlock canterbury satisfy publish sacrificed rankings relaxing crater lone blocking dominican blend enhanced blankets planes
        addicted lutheran governmental yuck hunger joins collecting hamburger brussels greeting greet unified gravy streak gram strategies dreamt flagship dice surfaces caution oval
        archive backpack agreeing etymology imprisonment whale instructor taller noting supervisor remix sacrifices opposing phew ounce servant irrelevant rotation gran width felon trans
        favorites maker farther synthesis excess fade erased tactics easiest snail convenience ltd. compassionate lighthouse cane sequences backstage cornwall agony plantation adores
        mythology performs veins foundations tweek populated thieves horizontal surgical speedway strangely activated stetson performer recital diving proposing conceived productive
        edmonton meaningful immunity subtropical environments hassle goddamned prompted frighten semifinals caps dearly bulk cease ambition treasury recreational wage telegraph unstable
        continent salvage portraits richer refusing relegation catholics raging graph pumping pressuring velocity mortals rulers endangered lowlife intimidated secular intentionally
        observer inspire learns forgave inquiry devotion idol despicable dictionary certification deciding dash estimate cluster comfy armenia breach bark observatory aaaah revived nadu
        switching consumers swallowed hypothesis stove manuscripts screamed contents scars arguments russians editing pounding poof trails arctic pipes essays pawn belfast legit acquire
        invest farewell promotional curtains undertaken civilized corridor caviar proceedings antarctic boost millennium token labels superstition delegates supernatural sadness vegetation
        acclaim recorder directing psyched motivated substance microwave outcome diploma hallelujah fraternity philosopher dryer malta albanian cocoa chewing vicinity acceptable degc
        legends unbelievably regiments smiled consent smelling simpler terrorist respectable scattered presidents remarks gravity khasinau indication orientation deployment gutter duchy
        grabs fulfill refuses estonia flashlight crowned ellenor blooded separately blink renovation blessings rises beware wilderness objectives uhhh agreements turf empress swings slips
        slopes inclusion shovel equality shocking decree puff ballot mirrors criticised locking heartless rochester fras recurring childish struggled cardiac disabled henri utterly poles
        tuscany prussian ticked convert stunned bacteria statesville poorly sadly purely sudan geological kiddin jerks wyoming consistently hitch flirt minimal fare withdrawal equals
        interviewed dismiss proximity christening repairs casket initiatives c'mere pakistani breakup republicans biting propaganda antibiotics viii abstract accusation abducted
        commercially availability witchcraft mechanisms thread naples runnin discussions punching paramedics underlying lens newest murdering proclaimed advised masks lawndale spelling
        auxiliary initials attract grampa choking lithuanian charms editors careless o'brien accordance bushes buns measurement bummed novelist shred ussr formats saves councils saddle
        contestants rethink indie regards facebook precinct parishes persuade barrier meds battalions manipulating llanfair sponsor consulting leash hearted terrorism guarantees implement
        fucks uganda crucial disgrace deposition unclear bookstore notion boil distinguish collector vitals attractions veil filipino trespassing ecology sidewalk investments sensible
        capability punishing overtime renovated iceland optimistic albania obsessing accredited notify mornin scouts armor jeopardy jaffa sculptor cognitive injection errors hilarious
        desires gaming condemned confide cautious successive consolidated yada baroque where're entries vindictive regulatory vial reserved teeny stroll treasurer sittin variables arose
        scrub rebuild technological posters rounded ordeal provider nuns rhine agrees intimacy accuracy inheritance exploded genera decreased donate distracting frankfurt despair ecuador
        crackers edges particle wildwind rendered virtue calculated thoroughly careers tails faction spicy rifles sketches americas sights gaelic sheer portsmouth shaving resides seize
        merchants scarecrow fiscal refreshing premises prosecute coin platter draws napkin misplaced presenter acceptance merchandise ceremonies loony jinx pollution consensus heroic
        frankenstein membrane ambitious brigadier nonetheless syrup genres solitary resemblance supervision predicted reacting magnitude premature finite lavery differ flashes ancestry
        cheque awright vale acquainted delegation removing wrapping proceeds untie placement salute emigrated realised priceless siblings molecules partying lightly payments considers
        lifting demonstration kasnoff insisting proportion glowing newer generator valve achieving explosives confederation cutie confronted continuously buts luxury blouse notre ballistic
        introducing antidote coordinates analyze charitable allowance squadrons adjourned disorders geometry unto understatement winnipeg tucked ulster loans touchy longtime subconscious
        receptor screws preceding sarge belgrade roommates mandate rambaldi offend wrestler neighbourhood nerd factories knives buddhism irresistible imported incapable hostility sectors
        goddammit protagonist fuse steep elaborate frat curfew prohibited artifacts blackmailed prizes walkin pupil starve cooperative sleigh sarcastic sovereign recess subspecies carriers
        rebound allmusic pinned nationals parlor outfits settings autobiography livin heartache neighborhoods analog haired facilitate fundraiser doorman voluntary discreet jointly dilucca
        newfoundland cracks organizing considerate raids climbed exercises catering nobel apophis machinery baltic zoey crop urine granite strung dense stitches sordid websites mandatory
        sark protector seeks phoned surrendered anthology pets comedian hostess bombs flaw flavor slot deveraux synopsis consumed critically arcade confidentiality bourbon marking
        equations straightened halls specials indo spaghetti inaugurated prettier embarked powerless playin speeds clause playground invention paranoia instantly premiership havoc likewise
        exaggerating presenting demonstrate eavesdropping designers doughnuts diversion organize deepest examined cutest km/h bavaria comb bela troop behaving referee anyplace detection
        accessory zurich prairie workout rapper translate stuffing wingspan eurovision speeding luxembourg slime royalty slovakia inception polls disputed marital lurking mammals
        entrepreneur lottery imaginary makers evangelical greetings fairwinds yield clergy elegant elbow trademark credibility defunct allocated credentials claws depicting chopped
        volcanic batted bridal bedside conquered babysitting sculptures providers witty reflects unforgivable armoured underworld locals tempt tabs walt herzegovina sophomore contracted
        selfless entities secrecy restless sponsorship okey prominence flowing movin ethiopia metaphor marketed messes corporations meltdown lecter withdraw carnegie incoming gasoline
        induced diefenbaker investigated buckle portfolio admired flowering adjustment opinions viewing warmth classroom throats donations seduced bounded queer parenting perception
        leicester noses fruits luckiest charleston graveyard academics gifted footsteps statute complaints dimeras cynical smallest deceased wedded petroleum verbal resolved unpredictable
        commanders tuned algebra stoop slides southampton modes sinking cultivation rigged plumbing transmitter lingerie spelled hankey obtaining greed sizes acre everwood elope pageant
        bats dresser abbreviated chauffeur bulletin correspondence barracks bugged bouncing feast tackles temptation raja strangest derives slammed geology sarcasm disputes pending
        packages translations counted orderly constantinople obsessive murderers seating macedonia meteor inconvenience preventing accommodation glimpse froze homeland execute explored
        courageous invaded consulate provisional closes transform bosses sphere bees unsuccessfully amends missionaries conservatives wuss highlights wolfram traces wacky organisms
        unemployed openly testifying dancers syringe fossils stew absent startled monarchy sorrow combining sleazy lanes shaky screams stint dynamics rsquo chains remark missiles poke
        nutty screening mentioning module mend tribune generating inspiring impulsive miners housekeeper nottingham foam seoul fingernails unofficial conditioning owing baking linking
        rehabilitation whine citation thug louisville starved mollusk sniffing depicts sedative differential programmed picket zimbabwe kosovo paged hound recommendations homosexual
        responses homo pottery hips scorer aided forgets exceptions flipping dialects flea flatter telecommunications defines dwell dumpster elderly choo lunar assignments coupled ants
        flown 25th vile espn unreasonable formula_1 tossing bordered thanked fragments steals guidelines souvenir gymnasium scratched psychopath valued complexity outs obstruction papal
        obey presumably lump maternal challenging insists harass reunited advancing gloat comprised filth edgy uncertain didn favorable coroner twelfth confessing correspondent bruise
        nobility betraying livestock bailing expressway appealing chilean adebisi tide researcher wrath emissions wandered profits waist lengths vain accompanying traps stepfather
        witnessed itunes poking drainage obligated heavenly slope dilemma reinforced crazed feminist contagious sanskrit coaster develops cheering physicians bundle outlets isbn vomit
        coordinator thingy averaged speeches robbing termed occupy raft diagnosed pumped pillows yearly humanitarian peep packs prospect neglected spacecraft m'kay stems enacted loneliness
        intrude linux ancestors helluva gardener karnataka constitute forresters drooling immigrant betcha thriller ecclesiastical vase generals supermarket celebrations squat enhance
        spitting heating rhyme advocated relieve evident receipts advances racket bombardment pictured pause watershed overdue shuttle motivation wicket morgendorffer twitter adds
        kidnapper branded insect horns teaches feminine schemes eyeballs pension advocacy dumps conservatory disappointing cairo crock convertible varsity claw freshwater clamp providence
        canned seemingly cambias shells bathtub cuisine avanya specially artery peaks intensive weep publishes warmer suspense trilogy skilled summoned nacional spiders reiber unemployment
        destinations raving parameters pushy postponed verses ohhhh trafficking determination noooo infinite mold laughter savings alignment incompetent hugging linguistic countryside
        groceries dissolution drip communicating measurements advantages auntie adios licence subfamily wraps highlands wiser modest willingly regent weirdest algeria timmih crest thinner
        swelling teachings knockout swat brewery steroids combine sensitivity conventions scrape descended rehearse chassis prophecy ledge primitive fiji justified explicitly insults
        cumberland hateful handles uruguay doorway laboratories bypass chatting buyer elect buckaroo informal bedrooms preceded askin holocaust ammo tackle minneapolis tutoring quantity
        subpoena scratching securities console privileges doctoral pager mart religions commissioners intriguing expertise idiotic grape unveiled enlighten precise corrupt diplomat brunch
        standings bridesmaid infant barking disciplines applause sicily acquaintance endorsed systematic wretched charted superficial armored soak mild smoothly lateral sensing restraint
        townships hurling posing pleading prolific invested payoff oprah wartime compatible nemo galleries morals loaf moist battlefield jumpy decoration ignorant convent herbal hangin
        tubes germs terrestrial generosity nominee flashing requests delegate doughnut clumsy leased chocolates dubai captive polar applying behaved addresses apologise munster vanity
        sings stumbled commercials preview poisonous teamed dances perjury eleventh parental midland onboard cedar mugged flee minding linen sandstone knots snails inspection interviewing
        divide humour asset grind greasy themed comparable goons drastic paramount coop dairy archaeology comparing cocky intact clearer institutes bruised rectangular brag instances bind
        phases reflecting worthwhile substantially whoop applies vanquishing tabloids vacant lacked sprung copa spotlight coloured sentencing encounters racist provoke sponsors encoded
        pining overly possess locket revenues imply ucla chaired impatient a.m. hovering enabling hotter fest playwright endure stoke dots sociology doren tibetan debts frames crawled
        motto chained financing brit illustrations breaths gibraltar chateau weirdo bolivia warmed transmitted wand enclosed troubling persuaded tok'ra strapped urged folded soaked
        skipping suffolk regulated scrambled bros. rattle profound submarines musta myth mocking oriental malaysian misunderstand effectiveness limousine kacl narrowly acute hustle
        forensic sunk enthusiastic replied duct utilized drawers tasmania consortium devastating conquer quantities clarify gains chores parkway cheerleaders enlarged cheaper sided callin
        employers adequate blushing accordingly barging abused assumption ballad yoga mascot wrecking distances wits peaking waffles saxony virginity projected vibes affiliation uninvited
        limitations unfaithful metals teller guatemala strangled scheming scots ropes theaters kindergarten rescuing rave verb employer postcard differs o'reily discharge morphine
        controller lotion lads seasonal kidneys marching guru judgement campuses itch avoided indefinitely grenade vatican glamorous maori excessive genetically chartered freud discretion
        modifications caves delusions crate monetary competent sacramento bakery mixing argh institutional ahhhh celebrities irrigation wedge shapes wager broadcaster unfit anthem tripping
        attributes torment demolition superhero offshore stirring specification spinal sorority surveys seminar yugoslav contributor scenery auditorium rabble lebanese pneumonia capturing
        perks airports override classrooms ooooh chennai mija manslaughter paths mailed tendency determining lime lacking lettuce intimidate upgrade guarded sailors detected grieve grad
        kingdoms frustration sovereignty doorbell freely chinatown decorative authentic momentum arraignment scholarly annulled georges allergies gandhi speculation wanta transactions
        verify undertook vegetarian interact tighter similarities telegram cove stalk spared teammate constituted shoo painters satisfying saddam tends madagascar requesting partnerships
        pens afghan overprotective obstacles personalities attained notified nasedo rebounds grandchild masses genuinely synagogue flushed reopened asylum fluids embedded floss escaping
        imaging catalogue ditched cramp defenders corny taxonomy bunk fiber afterward bitten appealed billions bankrupt communists lisbon yikes rica wrists judaism ultrasound adviser
        ultimatum batsman thirst ecological sniff commands shakes lgbt salsa cooling retrieve accessed reassuring pumps wards neurotic shiva employs negotiating needn't thirds monitors
        scenic millionaire worcester lydecker tallest contestant limp humanities incriminating economist hatchet gracias textile constituencies gordie fills motorway feeds tram doubting
        percussion cloth decaf biopsy leisure 1880s whiz baden voluntarily flags ventilator resemble unpack riots unload coined toad sitcom spooked composite snitch implies schillinger
        daytime reassure persuasive tanzania mystical penalties mysteries optional competitor matrimony excluded mails jock steering headline reversed autonomy explanations dispatch
        reviewer breakthrough curly cupid professionally condolences damages comrade pomeranian cassadines deputies bulb valleys bragging ventures awaits highlighted assaulted electorate
        ambush mapping adolescent shortened abort executives tertiary yank specimen whit launching vaguely bibliography undermine sank tying pursuing swamped binary stabbing descendant
        slippers marched slash natives sincerely ideology sigh setback turks adolf secondly archdiocese rotting precaution tribunal exceptional pcpd melting nigerian liaison preference
        fails hots hooking loading comeback headlines haha vacuum favored ganz alter fury felicity remnants consecrated fangs encouragement spectators earring trends dreidel patriarch dory
        feedback donut paved dictate sentences councillor decorating astronomy cocktails advocates bumps blueberry broader believable commentator backfired commissions backfire identifying
        apron revealing adjusting theatres incomplete vous enables vouch constituent vitamins reformation ummm tattoos tract haiti slimy atmospheric sibling screened shhhh explosive
        renting czechoslovakia peculiar acids parasite paddington symbolic marries subdivision liberals mailbox incorporate magically challenger lovebirds erie knocks filmmaker informant
        exits laps drazen kazakhstan distractions organizational disconnected evolutionary chemicals dinosaurs dashwood dedication crooked riverside conveniently fauna moths wink
        maharashtra warped annexed underestimated gen. tacky resembles shoving seizure underwater garnered reset pushes timeline opener remake mornings suited educator mash hectares invent
        automotive indulge feared horribly hallucinating latvia festive finalist eyebrows narrator enjoys portable airways desperation dealers plaque darkest designing daph villagers
        boragora licensing belts flank bagel statues authorization struggles auditions deutsche agitated migrated cellular wishful jacksonville wimp vanish wimbledon defining unbearable
        highlight tonic preparatory suffice planets suction cologne slaying employ safest frequencies rocking detachment relive puttin readily libya prettiest noisy resign halt newlyweds
        helicopters nauseous misguided reef landmarks mildly collaborative midst irregular liable judgmental retaining helsinki indy folklore hunted givin weakened fascinated viscount
        elephants interred dislike professors deluded memorable decorate mega crummy repertoire contractions rowing carve dorsal albeit bottled bonded progressed bahamas operative
        coronation unavailable liner twenties telugu trustworthy domains surgeons philharmonic stupidity detect skies bengali remorse preferably synthetic pies tensions atlas nausea
        dramatically napkins mule paralympics mourn xbox melted shire kiev mashed inherit lengthy greatness sued golly notorious excused seas dumbo screenwriter drifting transfers aquatic
        delirious damaging pioneers cubicle unesco compelled radius abundant comm chooses tunnels checkup syndicated boredom inventor accreditation bandages alarms janeiro exeter
        windshield ceremonial who're omaha whaddya cadet transparent predators surprisingly resided sunglasses prose slit roar slavic precision reade abbot prognosis deity probe engaging
        pitiful cambodia persistent estonian peas compliance nosy demonstrations nagging morons protesters masterpiece reactor commodore martinis limbo successes chronicles liars
        irritating mare extant inclined hump listings hoynes minerals fiasco tonnes eatin parody cubans cultivated concentrating traders colorful pioneering clam supplement cider slovak
        brochure preparations barto collision bargaining partnered vocational wiggle atoms welcoming malayalam weighing vanquished welcomed documentation stains curved sooo functioning
        snacks presently smear formations sire incorporates resentment nazis psychologist botanical pint nucleus overhear ethical morality greeks landingham kisser metric automated hoot
        holling whereby handshake stance europeans grilled duet formality disability elevators depths purchasing confirms email boathouse telescope accidental displaced sodium westbridge
        comparative wacko processor ulterior inning thugs precipitation thighs aesthetic tangled import stirred coordination snag feud sling alternatively sleaze mobility rumour ripe tibet
        regained remarried puddle succeeding hierarchy pins apostolic perceptive catalog miraculous longing reproduction inscriptions lockup librarian vicar clusters impressions immoral
        posthumously hypothetically rican guarding loosely additions gourmet gabe photographic faxed nowadays extortion selective derivative downright digest keyboards cranberry guides
        bygones collectively affecting buzzing burying combines bikes operas networking weary decisive taping takeout terminated continuity sweeping finishes stepmother ancestor stale
        consul senor heated seaborn pros simulation leipzig pepperoni incorporating newborn georgetown ludicrous formula_2 injected circa geeks forestry forged faults portrayal councillors
        drue advancement dire complained dief desi forewings confined deceiving caterer transaction calmed definitions budge reduces ankles televised 1890s vending rapids typing phenomena
        tribbiani belarus there're alps squared landscapes snowing quarterly shades sexist specifications commemorate rewrite continuation regretted isolation raises antenna picky
        downstream orphan mural patents ensuing misjudged miscarriage tended memorize saga leaking lifelong columnist jitters invade labeled gymnastics interruption illegally papua
        anticipated handicapped demise glitch encompasses gittes finer madras antarctica distraught dispose interval dishonest icon digs rams dads midlands cruelty ingredients circling
        priory canceling strengthen butterflies rouge belongings explicit barbrady gaza aging amusement alias securing anthropology zombies listeners where've adaptations unborn swearing
        underway stables vista malay squeezed fortified sensational lightweight resisting radioactive violations concerto questionable financed privileged jesuit portofino observers owning
        overlook trustee descriptions orson nordic oddly interrogate resistant imperative opted accepts impeccable hurtful prohibition andhra hors heap inflation graders negro glance
        wholly disgust imagery devious spur destruct instructed crazier gloucester countdown cycles chump middlesex cheeseburger destroyers burglar statewide berries evacuated ballroom
        hyderabad assumptions peasants annoyed mice allergy shipyard admirer coordinate admirable pitching activate colombian exploring underpants numbering twit compression tack countess
        strokes hiatus stool exceed sham raced scrap archipelago retarded resourceful traits remarkably soils o'connor refresh pressured vowel android precautions facto pointy angola
        nightclub amino mustache holders maui lace logistics circuits hunh emergence hubby flare kuwait dont partition dokey emeritus dangerously outcomes crushing submission clinging
        promotes barack choked chem negotiated cheerleading loaned checkbook stripped 50th cashmere calmly excavations blush treatments believer fierce amazingly participant alas exports
        decommissioned what've cameo toilets remarked tacos residences stairwell fuselage spirited mound sewing rubbed undergo punches quarry node protects midwest nuisance motherfuckers
        specializing mingle occupies etc. kynaston knack showcase kinkle molecule impose offs gullible modules godmother salon exposition funniest friggin revision folding peers fashions
        positioned eater hunters competes dysfunctional algorithms drool dripping reside ditto zagreb calcium cruising criticize uranium conceive silicon airs clone cedars counterpart
        caliber outlet brighter collectors blinded sufficiently birthdays canberra banquet inmates anatomy anticipate annoy ensuring curves whim aviv whichever firearms volatile basque
        veto vested volcano shroud thrust rests sheikh extensions reindeer installations quarantine aluminum pleases darker painless orphans sacked emphasized orphanage aligned offence
        asserted obliged negotiation pseudonym narcotics spanning decorations mistletoe eighteenth meddling manifest orbital lookit spatial lilah subdivided intrigued notation decay
        injustice homicidal macedonian amended gigantic declining exposing cyclist elves disturbance feat disastrous unusually commuter depended birthplace demented correction latitude
        activation cooped cheerful overhead 30th buyers brownies finalists beverage whites basics encyclopedia arvin tenor qatar weighs survives upsets complement unethical concentrations
        swollen sweaters uncommon astronomical stupidest bangalore sensation pius scalpel genome props memoir prescribed pompous recruit objections prosecutor modification mushrooms
        mulwray paired container manipulation basilica lured arlington internship displacement insignificant germanic inmate incentive mongolia fulfilled proportional debates disagreement
        crypt matched calcutta cornered copied rows brightest tehran aerospace beethoven attendant prevalent amaze arise lowland yogurt 24th wyndemere spokesman vocabulary supervised tulsa
        advertisements tactic clash stuffy respirator tunes pretends revelation polygraph wanderers pennies quarterfinals fisheries ordinarily olives steadily memoirs necks morally
        pastoral martyr renewable confluence leftovers acquiring joints hopping strips homey slogan hints upstream heartbroken scouting analyst forge florist practitioners firsthand
        turbine fiend strengthened dandy heavier crippled prehistoric corrected plural conniving excluding conditioner isles clears persecution chemo turin bubbly rotating bladder villain
        beeper hemisphere baptism unaware arabs wiring corpus wench relied weaknesses singular volunteering unanimous violating schooling unlocked passive tummy angles surrogate dominance
        subid instituted stray aria startle outskirts specifics balanced slowing beginnings scoot financially robbers rightful structured parachute richest qfxmjrie viewer attitudes puffs
        pierced subjected escapes pencils derbyshire paralysis erosion makeover addressing luncheon linksynergy styled declaring jerky jacuzzi originating colts hitched adjusted hangover
        fracture stained flock occurrence firemen fortifications baghdad disgusted darned nitrogen clams localities borrowing yemen banged galway debris wildest lodz weirder unauthorized
        victorious pharmaceutical stunts sleeves substances sixties unnamed dwelling shush atop shalt developmental retro activism quits pegged voter painfully refugee forested paging
        omelet relates memorized overlooking genocide lawfully jackets kannada insufficient intercept ingredient oversaw grownup partisan dioxide glued fulfilling recipients enchanted
        factions delusion mortality capped daring compelling expeditions carton receptors bridesmaids reorganized bribed prominently atom boiling bathrooms flooded bandage flute awaiting
        orchestral assign scripts arrogance mathematician airplay antiques ainsley detached rebuilding turkeys dwarf trashing brotherhood stockings salvation stalked expressions stabilized
        arabian skates cameroon sedated poetic robes recruiting respecting bundesliga psyche inserted presumptuous prejudice scrapped disabilities paragraph evacuation mocha mints pasha
        mating undefeated crafts mantan lorne rituals aluminium loads listener norm itinerary pools hepatitis submerged heave occupying guesses pathway exams fading examining prosperity
        dumbest wrestlers dishwasher promotions basal deceive cunning permits cripple nationalism convictions trim confided merge compulsive gazette compromising tributaries burglary
        transcription bumpy caste brainwashed porto benes emerge arnie modeled adjoining affirmative adrenaline counterparts adamant paraguay redevelopment watchin renewal waitresses
        transgenic unreleased equilibrium toughest similarity tainted minorities surround soviets stormed comprise spree nodes spilling spectacle tasked soaking unrelated expired shreds
        johan sewers precursor severed examinations scarce electrons scamming scalp socialism exiled rewind admiralty rehearsing floods pretentious potions wigan nonprofit overrated lacks
        obstacle brigades nerds meems screens mcmurphy repaired hanover maternity fascist maneuver labs loathe fertility osaka delays eloping ecstatic judged ecstasy statutory colt
        divorcing col. dignan costing offspring clubhouse solving bred clocks assisting candid bursting retains breather somalia braces grouped bending corresponds arsonist tunisia adored
        chaplain absorb eminent chord valiant 22nd uphold spans unarmed topolsky viral innovations thrilling possessions thigh mikhail terminate kolkata sustain icelandic spaceship
        implications snore introduces sneeze racism smuggling salty workforce alto quaint compulsory patronize admits patio censorship morbid mamma onset kettle reluctant inferior joyous
        iconic invincible interpret progression insecurities liability impulses turnout illusions satellites behavioral holed coordinated exploit drivin exploitation defenseless posterior
        averaging dedicate cradle fringe coupon krakow countless mountainous conjure greenwich cardboard para booking plantations backseat reinforcements accomplishment offerings famed
        wordsworth intervals wisely constraints valet individually vaccine nutrition urges 1870s unnatural taxation unlucky threshold truths tomatoes traumatized fungi tasting contractor
        swears ethiopian strawberries apprentice steaks diabetes stats skank wool gujarat seducing honduras secretive norse scumbag bucharest screwdriver 23rd schedules arguably rooting
        accompany rightfully prone rattled qualifies teammates perennial puppets prospects vacancy polytechnic pronto deficit posse okinawa polling functionality pedestal palms reminiscent
        muddy tolerance morty transferring microscope myanmar concludes merci lecturing neighbours hydraulic inject economically incriminate hygiene slower grapefruit plots charities
        gazebo funnier synod cuter investor bossy catholicism booby identifies aides bronx interpretations zende adverse winthrop judiciary warrants hereditary valentines nominal undressed
        sensor underage symmetry truthfully cubic tampered suffers triangular speechless tenants divisional sparkling outreach sidelines representations shrek passages railing puberty
        undergoing cartridge pesky outrage testified exceeded outdoors impacts motions limiting moods lunches railroads defeats litter kidnappers regain itching rendering humid intuition
        imitation retreated humility reliability governorate hassling antwerp gallons drugstore infamous dosage implied disrupt packaging dipping lahore deranged trades billed debating
        cuckoo extinction cremated ecole craziness rejoined cooperating recognizes circumstantial projection chimney qualifications blinking stripes biscuits forts admiring socially
        lexington weeping accurately triad sexuality trashy soothing westward slumber wikipedia pilgrimage slayers abolition skirts choral siren shindig stuttgart nests sentiment
        expressing rosco riddance strikeouts assessed quaid monasteries purity proceeding reconstructed humorous pretzels marxist panicking fertile mckechnie consort lovin leaked urdu
        intruding patronage impersonating peruvian devised ignorance hamburgers lyric baba footprints fluke nassau communism fleas extraction festivities fences popularly feisty markings
        evacuate inability emergencies litigation accounted deceived creeping processed craziest emirates corpses tempo cadets conned coincidences eponymous bounced contests bodyguards
        broadly blasted oxide bitterness courtyard baloney frigate ashtray directory apex apocalypse outline zillion regency watergate chiefly wallpaper patrols telesave secretariat
        sympathize cliffs sweeter residency startin privy spades armament sodas australians snowed dorset sleepover geometric signor genetics seein retainer scholarships fundraising
        restroom flats rested demographic repercussions multimedia reliving captained reconcile documentaries prevail preaching updates canvas overreact blockade o'neil guerrilla noose
        moustache songwriting administrators manicure intake maids drought landlady hypothetical implementing fraction hopped cannes homesick hives refusal hesitation inscribed herbs
        meditation announcing hectic exported heartbreak ballots haunting formula_3 gangs curator frown basel fingerprint arches exhausting everytime flour disregard subordinate cling
        confrontation chevron gravel chaperone simplified berkshire blinding bitty patriotic beads tuition battling employing badgering servers anticipation castile posting upstanding
        combinations unprofessional discharged unhealthy miniature turmoil mutations truthful constellation toothpaste incarnation tippin ideals thoughtless necessity tagataya granting
        shooters ancestral senseless crowds rewarding pioneered propane mormon preposterous methodology pigeons pastry rama indirect overhearing complexes obscene bavarian negotiable loner
        patrons jogging uttar itchy skeleton bollywood insinuating flemish insides hospitality viable bloc hormone breeds hearst forthcoming triggered fists sustainability fifties tailed
        etiquette referenced comply endings destroys takeover despises latvian deprived homestead cuddy platoon communal crust cloak nationality circumstance excavated chewed targeting
        casserole sundays bidder posed bearer physicist artoo turret applaud endowment appalling marginal dispatched vowed commentators virgins renovations vigilante attachment undone
        collaborations throttle ridges testosterone barriers tailor obligations symptom shareholders swoop prof. suitcases defenses stomp presided sticker rite stakeout backgrounds
        spoiling arbitrary snatched affordable smoochy gloucestershire smitten shameless thirteenth inlet restraints miniseries researching possesses renew detained refund pressures
        reclaim raoul subscription puzzles realism purposely solidarity proto punks postgraduate prosecuted noun plaid burmese picturing abundance pickin homage parasites mysteriously
        reasoning anterior multiply mascara robust fencing jukebox interruptions shifting gunfire vowels furnace garde elbows profitable duplicate loch anchored drapes coastline deliberate
        decoy samoa cryptic terminology coupla prostitution condemn magistrate complicate venezuelan colossal speculated clerks regulate clarity fixture brushed colonists banished digit
        argon induction alarmed manned expeditionary worships computational versa centennial uncanny principally technicality sundae vein preserving stumble engineered stripping numerical
        shuts cancellation schmuck conferred satin continually saliva borne robber relentless seeded advertisement reconnect recipes unanimously rearrange treaties infections rainy ions
        psychiatrists policemen sensors lowered plunge amphibious plugged lava patched fourteenth overload bahrain o'malley mindless niagara menus nicaragua lullaby squares congregations
        lotte 26th leavin killin periodic karinsky proprietary 1860s invalid contributors hides grownups seller griff overs emission flaws flashy procession flaming presumed fettes
        illustrator evicted zinc dread gases degrassi tens applicable dealings dangers stretches cushion reproductive bowel sixteenth apparatus barged abide accomplishments abandoning
        canoe guam wonderfully oppose wait'll recruitment violate accumulated suicidal limerick stayin namibia sorted slamming staging remixes sketchy ordnance shoplifting raiser
        uncertainty pedestrian quizmaster prefers temperate needless treason deposited motherhood momentarily registry cerambycidae migraine attracting lifts lankan leukemia leftover
        reprinted keepin shipbuilding hinks homosexuality hellhole neurons eliminating gowns 1900s goodies gallon resume futures ministries beneficial entertained blackpool eighties
        conspiring surplus cheery northampton benign licenses apiece constructing adjustments announcer abusive standardized abduction alternatives taipei wiping inadequate whipping
        failures welles unspeakable yields medalist unidentified titular trivial obsolete transcripts textbook torah burlington supervise predecessors superstitious lublin stricken
        retailers stimulating castles spielberg depiction slices issuing shelves gubernatorial scratches propulsion sabotaged retrieval tiles damascus repressed discs rejecting alternating
        quickie pomerania ponies peasant peeking outraged tavern o'connell redesignated 27th moping illustration moaning focal mausoleum licked mans codex kovich klutz specialists
        interrogating productivity antiquity interfered controversies insulin infested promoter incompetence pits companions hyper behaviors horrified handedly lyrical gekko prestige
        creativity fraid fractured swansea dramas examiner approximate eloped disoriented feudal dashing tissues crashdown crude campaigned courier cockroach unprecedented chancel chipped
        amendments brushing bombed surroundings allegiance bolts baths exchanges align baptized astronaut firmly assurance optimal anemia commenting abuela reigning abiding landings
        obscure withholding 1850s weave contemporaries wearin paternal weaker devi suffocating endurance straws communes straightforward incorporation stench denominations steamed
        exchanged starboard routing sideways resorts shrinks amnesty shortcut scram slender explores roasted roaming suppression heats riviera pronunciation respectfully centred repulsive
        coupe psychiatry provoked stirling freelance penitentiary painkillers treatise linguistics ninotchka laos mitzvah informs milligrams discovering midge marshmallows pillars
        encourages looky halted lapse kubelik robots definitive intellect improvise maturity implant tuberculosis goa'ulds venetian giddy silesian geniuses unchanged fruitcake originates
        footing mali fightin lincolnshire drinkin quotes doork seniors detour premise contingent cuddle crashes distribute combo danube colonnade gorge cheats logging cetera dams bailiff
        curling auditioning seventeenth assed specializes amused wetlands alienate deities aiding assess aching thickness rigid unwanted culminated topless tongues utilities substrate
        tiniest insignia superiors nile soften assam sheldrake rawley shri currents raisins presses suffrage canadians plaster mortar nessa asteroid narrowed bosnian minions discoveries
        merciful enzymes lawsuits intimidating sanctioned infirmary replica hymn inconvenient imposter investigators hugged tidal dominate honoring derivatives holdin converting hades
        godforsaken leinster fumes verbs forgery honoured criticisms foolproof dismissal folder discrete flattery fingertips masculine exterminator reorganization explodes unlimited
        eccentric wurttemberg dodging sacks allocation disguised bahn crave constructive jurisdictions concealed participates compartment lagoon chute famine chinpokomon communion bodily
        culminating astronauts surveyed alimony shortage accustomed cables abdominal intersects cassette wrinkle foremost wallow adopting valium solicitor untrue outright uncover bihar
        trembling reissued treasures farmland torched dissertation toenails timed turnpike baton termites photographed telly christchurch taunting kyoto taransky finances talker rails
        succubus histories smarts linebacker sliding kilkenny sighting accelerated semen dispersed seizures handicap scarred absorption savvy rancho sauna ceramic saddest captivity
        sacrificing cites rubbish font riled ratted weighed mater rationally provenance utilize bravery phonse extract perky pedal validity overdose slovenian nasal seminars discourse
        nanites mushy ranged duel movers ironically missus midterm warships merits sega melodramatic temporal manure surpassed knitting prolonged invading recruits interpol northumberland
        greenland incapacitated contributes hotline hauling patented eligibility gunpoint grail unification discusses ganza framing reply flannel translates beirut faded eavesdrop relies
        desserts torque calories northward breathtaking reviewers bleak monastic accession blacked batter neural aggravated tramway heirs yanked sikh wigand subscribers whoah amenities
        unwind taliban undoubtedly audit unattractive rotterdam twitch trimester wagons kurdish torrance favoured timetable combustion taxpayers meanings strained persia stared browser
        slapping diagnostic sincerity niger siding formula_4 shenanigans denomination shacking dividing sappy parameter samaritan branding poorer badminton politely leningrad paste oysters
        sparked hurricanes overruled beetles nightcap mosquito propeller millimeter mozambique merrier refined diagram manhood exhaust lucked kilos vacated ignition readings hauled markers
        harmed reconciliation determines goodwill concurrent freshmen fenmore imprint fasten primera farce organism demonstrating exploding erratic filmmakers drunks vanderbilt affiliates
        ditching d'artagnan traction cramped evaluated contacting defendants closets megachile clientele investigative chimp zambia assassinated bargained arranging rewarded anesthesia
        probable amuse staffordshire altering foreigners afternoons directorate accountable nominees abetting consolidation commandant wolek reddish waved differing uneasy toddy unrest
        drilling tattooed bohemia spauldings resembling sliced instrumentation sirens considerations schibetta haute scatter promptly rinse remedy variously dwellings redemption clans
        pleasures optimism tablet enforced oblige cockpit mmmmm masked semifinal hussein malicious mailing prisons ceylon kosher emblem kiddies judas monumental isolate phrases correspond
        insecurity crossover incidentally heals outlined characterised headlights acceleration growl caucus grilling crusade glazed flunk protested composing floats fiery rajasthan
        fairness habsburg exercising rhythmic excellency interception disclosure inherent cooled cupboard counterfeit ponds condescending spokesperson conclusive gradual clicked
        consultation cleans kuala cholesterol globally cashed suppressed broccoli builders avengers brats blueprints suffix blindfold integer billing enforce attach fibers appalled
        unionist alrighty proclamation uncovered wynant infrared unsolved adapt unreliable eisenhower toots tighten utilizing captains sweatshirt steinbrenner stretched observing steamy
        assumes spouse prevents sonogram analyses slots saxophone sleepless caucasus shines notices retaliate rephrase villains dartmouth redeem mongol rambling hostilities quilt quarrel
        stretching prying veterinary lenses proverbial priced texture prescribe prompting overthrow prepped excavation pranks islanders possessive masovian plaintiff battleship pediatrics
        biographer overlooked outcast replay degradation nightgown departing mumbo luftwaffe mediocre fleeing mademoiselle lunchtime oversight immigrated lifesaver leaned serbs fishermen
        lambs interns strengthening hounding respiratory hellmouth italians denotes hahaha goner radial escorted ghoul gardening motif frenzy wiltshire expresses foyer accessories extras
        exaggerate reverted establishments everlasting enlightened inequality dialed protocols charting devote deceitful famously d'oeuvres satirical cosmetic entirety contaminated trench
        conspired friction atletico conning cavern sampling carving subset butting weekday boiled upheld blurry sharply babysit correlation ascension incorrect aaaaah mughal travelers
        wildly hasan whoopee earnings whiny offset weiskopf evaluate walkie specialised vultures recognizing vacations flexibility upfront nagar unresolved postseason tampering algebraic
        stockholders capitalism snaps crystals sleepwalking melodies shrunk polynomial sermon racecourse seduction
        """
    static let names = """
        james mary smith john johnson patricia linda robert williams barbara jones michael brown elizabeth william david davis jennifer maria miller richard charles susan wilson joseph
        margaret moore dorothy taylor thomas anderson christopher lisa daniel jackson nancy karen paul white betty harris mark donald helen martin george sandra thompson donna garcia
        kenneth carol martinez steven edward robinson ruth brian clark sharon michelle rodriguez ronald anthony laura lewis kevin lee sarah jason kimberly walker deborah hall matthew allen
        gary jessica shirley timothy young cynthia hernandez jose angela king larry jeffrey melissa wright brenda frank lopez amy hill scott anna eric green adams rebecca stephen andrew
        baker virginia gonzalez kathleen raymond gregory nelson pamela carter joshua martha debra jerry mitchell amanda dennis perez roberts stephanie walter carolyn patrick turner
        christine peter phillips campbell harold marie douglas janet parker catherine evans henry carl edwards frances ann arthur collins joyce ryan stewart diane roger sanchez alice joe
        morris juan julie rogers heather jack reed albert cook teresa doris jonathan morgan bell gloria justin evelyn murphy terry bailey gerald jean cheryl keith rivera cooper mildred
        samuel katherine richardson willie cox joan ralph ashley howard lawrence judith nicholas ward rose roy torres benjamin janice peterson bruce gray kelly brandon nicole ramirez adam
        judy watson brooks christina harry fred kathy sanders price theresa wayne bennett beverly billy denise steve wood barnes louis tammy irene jeremy ross aaron henderson jane coleman
        lori randy eugene jenkins rachel carlos marilyn perry andrea powell russell bobby kathryn long louise patterson victor ernest hughes sara anne flores phillip jacqueline todd
        washington butler jesse wanda bonnie craig simmons alan foster julia gonzales ruby shawn bryant clarence lois alexander sean tina griffin philip phyllis chris diaz norma hayes
        johnny paula diana earl myers annie ford jimmy antonio hamilton lillian danny emily graham bryan robin sullivan peggy tony wallace crystal luis woods cole gladys mike rita stanley
        west dawn leonard owens connie nathan reynolds dale fisher florence ellis manuel tracy edna harrison rodney curtis gibson tiffany carmen mcdonald norman cruz marvin rosa cindy
        marshall vincent glenn grace ortiz gomez jeffery wendy murray travis victoria edith freeman jeff chad kim wells jacob sherry webb melvin simpson sylvia alfred josephine stevens
        kyle thelma tucker francis porter shannon bradley hicks sheila crawford ethel jesus boyd ellen herbert elaine frederick mason marjorie morales ray carrie joel kennedy charlotte
        edwin warren dixon don monica eddie esther ramos pauline reyes ricky burns emma troy gordon juanita randall anita barry shaw bernard holmes rhonda hazel mario rice amber leroy
        robertson eva francisco hunt black debbie marcus april daniels micheal leslie palmer theodore clara clifford mills lucille miguel nichols grant jamie oscar jay joanne knight
        eleanor ferguson jim stone tom valerie calvin danielle hawkins alex dunn megan alicia jon perkins hudson ronnie suzanne bill michele spencer gail gardner lloyd bertha stephens
        tommy darlene leon payne derek pierce veronica berry darrell jill erin jerome matthews arnold floyd geraldine lauren leo wagner alvin cathy willis joann tim watkins lorraine olson
        wesley carroll dean lynn duncan greg sally jorge regina snyder dustin erica hart beatrice cunningham pedro derrick dolores lane andrews bernice dan audrey ruiz zachary corey harper
        yvonne annette fox herman marion maurice riley armstrong dana vernon carpenter roberto stacy ana clyde weaver glen greene renee elliott hector ida chavez shane vivian ricardo
        roberta sims holly peters sam brittany kelley rick franklin lester melanie brent lawson loretta fields ramon yolanda gutierrez jeanette tyler gilbert laurie schmidt carr gene katie
        kristen marc vasquez castillo reginald vanessa alma ruben wheeler brett chapman sue elsie montgomery nathaniel beth rafael richards edgar jeanne williamson johnston milton vicki
        banks carla raul ben meyer tara bishop cecil rosemary duane eileen mccoy andre howell terri alvarez elmer gertrude brad lucy morrison gabriel hansen tonya ella fernandez ron garza
        roland stacey harvey jared wilma adrian burton gina karl kristin nguyen cory jacobs jessie claude natalie reid agnes erik fuller darryl lynch vera charlene garrett neil bessie
        christian romero delores javier welch fernando larson melinda clinton frazier pearl arlene burke ted hanson mathew maureen colleen mendoza tyrone allison darren moreno bowman
        lonnie tamara joy lance medina cody fowler georgia brewer constance julio hoffman kurt lillie allan carlson claudia clayton jackie silva hugh marcia pearson holland max tanya
        dwayne fleming nellie dwight jensen minnie armando marlene vargas byrd felix heidi davidson glenda jimmie everett hopkins lydia herrera ian viola courtney ken wade bob marian soto
        jaime stella walters caroline casey neal alfredo caldwell dora alberto lowe vickie dave jennings mattie barnett ivan maxine graves irma johnnie jimenez mabel sidney byron horton
        marsha julian myrtle shelton barrett isaac lena christy clifton obrien castro deanna willard daryl patsy sutton hilda mckinney virgil andy gwendolyn lucas jennie miles salvador
        kirk nora rodriquez chambers margie sergio holt nina seth cassandra kent lambert fletcher leah terrance penny rene watts bates eduardo kay hale priscilla terrence enrique naomi
        rhodes carole freddie pena beck olga stuart billie fredrick newman arturo dianne haynes alejandro mcdaniel tracey joey leona mendez bush jenny nick felicia luther vaughn parks
        sonia wendell dawson jeremiah miriam evan santiago velma becky julius norris bobbie donnie hardy otis steele violet curry kristina trevor luke powers toni homer misty schultz
        barker gerard mae doug guzman shelly daisy kenny page hubert munoz ramona angelo ball sherri erika keller shaun chandler katrina lyle claire matt weber alfonso lindsey walsh
        lindsay lyons orlando geneva ramsey rex carlton guadalupe wolfe belinda ernesto schneider margarita mullins pablo benson lorenzo sheryl cora omar sharp bowen faye wilbur ada barber
        blake cummings horace sabrina hines isabel roderick baldwin kerry marguerite abraham griffith hattie harriet rickey valdez hubbard ira molly andres cecilia salazar cesar kristi
        reeves brandi johnathan warner blanche malcolm stevenson burgess rudolph sandy damon rosie santos joanna kelvin tate cross iris rudy eunice garner preston alton angie mann archie
        inez mack lynda marco moss madeline pete thornton amelia mcgee randolph alberta farmer garry delgado genevieve geoffrey aguilar jonathon monique felipe jodi vega bennie glover
        janie gerardo kayla manning cohen dominic sonya harmon jan loren delbert kristine rodgers candace colin robbins fannie guillermo newton blair earnest maryann benny higgins opal
        alison ingram noel reese rodolfo yvette cannon melody myron edmund luz strickland salvatore susie townsend cedric olivia potter flora goodwin lowell gregg shelley walton kristy
        rowe sherman devin hampton mamie lula ortega sylvester lola patton roosevelt israel swanson verna beulah goodman jermaine antoinette forrest maldonado candice wilbert yates becker
        juana leland erickson jeannette simon hodges irving pam kelli owen rios conner rufus whitney adkins bridget woodrow karla sammy webster celia kristopher malone hammond latoya levi
        flowers marcos patty cobb gustavo shelia gayle jake moody della lionel quinn marty pope vicky gilberto lynne osborne clint mccarthy sheri guerrero marianne nicolas estrada kara
        laurence ismael jacquelyn sandoval erma gibbs orville blanca drew gross ervin fitzgerald myra dewey leticia stokes doyle pat wilfred josh krista saunders hugo roxanne wise angelica
        colon ignacio caleb gill robyn adrienne alvarado tomas greer rosalie sheldon alexandra erick padilla brooke frankie waters bethany darrel nunez ballard rogelio sadie bernadette
        schwartz terence alonzo mcbride traci elias houston jody bert christensen kendra elbert klein nichole pratt rachael ramiro briggs conrad mable ernestine noah parsons grady
        mclaughlin muriel marcella phil zimmerman buchanan cornelius elena krystal lamar moran angelina copeland rolando clay nadine pittman brady kari percy bradford estelle mccormick
        dianna holloway merle brock darin paulette amos lora poole logan mona terrell bass doreen moses irvin marsh rosemarie desiree drake saul antonia roman wong darnell janis jefferson
        betsy morton randal abbott christie tommie freda sparks timmy darrin meredith norton brendan huff lynette massey teri toby cristina figueroa van abel carson eula bowers dominick
        leigh emilio meghan roberson barton elijah sophia cary eloise tran domingo lamb rochelle aubrey gretchen harrington boone cecelia emmett cortez marlon raquel clarke emanuel
        henrietta alyssa jerald mathis edmond jana singleton emil gwen wilkins cain dewayne jenna otto tricia underwood hogan laverne teddy mckenzie olive reynaldo bret collier tasha jess
        luna silvia elvira phelps trent delia humberto mcguire bridges emmanuel kate patti stephan wilkerson lorena louie nash kellie summers vicente atkins lamont sonja garland lila
        wilcox lana micah pitts conley darla efrain heath marquez mindy burnett essie rodger cochran demetrius mandy chase ethan lorene davenport eldon elsa hood josefina rocky gates
        jeannie pierre ayala eli miranda bryce dixie sawyer antoine lucia vazquez dickerson marta robbie faith hodge kendall acosta lela royce flynn johanna sterling espinoza grover shari
        camille elton nicholson cleveland monroe tami dylan shawna wolf chuck elisa morrow damian ebony whitaker melba oconnor reuben ora skinner stan leonardo nettie ware molina russel
        tabitha erwin kirby ollie benito huffman winifred gilmore hans kristie alisha dominguez monte aimee blaine oneal ernie lang rena combs curt myrna kramer marla quentin agustin
        hancock tammie gallagher jamal latasha bonita devon gaines adolfo patrice shaffer ronda tyson wiggins mathews sherrie wilfredo addie bart mcclain fischer francine jarrod deloris
        vance wall denis melton stacie adriana damien hensley bond cheri joaquin abigail dyer harlan celeste desmond grimes contreras elliot jewel cara darwin wyatt adele baxter gregorio
        kermit rebekah snow lucinda mosley roscoe dorthy esteban shepherd anton effie larsen hoover solomon trina beasley norbert reba elvin petersen sallie aurora nolan whitehead carey
        lenora meyers etta garrison rod lottie quinton shields hal horn kerri brain savage trisha nikki olsen rob elwood estella schroeder francisca hartman kendrick darius josie woodard
        moises mueller tracie kemp marissa marlin deleon fidel karin booth brittney thaddeus cliff janelle patel calhoun lourdes marcel ali laurel wiley eaton helene raphael bryon cline
        fern armand elva navarro alvaro corinne harrell humphrey jeffry kelsey dane ina parrish bettie duran joesph elisabeth hutchinson thurman aida hess ned caitlin dorsey sammie bullock
        ingrid rusty iva michel robles beard eugenia monty christa dalton rory avila fabian goldie maude reggie rich blackwell jenifer kris isaiah johns therese blankenship dena gus avery
        lorna trevino janette loyd salinas campos diego latonya adolph candy pruitt callahan consuelo millard montoya rocco tamika gonzalo hardin rosetta debora derick guerra cherie
        mcdowell rodrigo gerry polly stafford dina gallegos rigoberto alphonso henson jewell fay rickie wilkinson booker jillian noe dorothea merritt vern atkinson elvis nell bernardo orr
        trudy decker esperanza mauricio hiram hobbs patrica donovan kimberley tanner basil knox shanna helena nickolas pacheco cleo scot stephenson glass stefanie vince quincy rojas
        rosario eddy ola serrano janine marks sebastian federico hickman mollie lupe sweeney ulysses alisa heriberto strong donnell lou mcclure conway denny maribel gavin roth susanne
        bette emery maynard farrell romeo susana elise jayson lowery cecile dion hurst dante isabelle nixon clement lesley weiss coy jocelyn trujillo ellison odell paige jarvis joni sloan
        bruno juarez rachelle issac leola winters daphne dudley mclean alta boyer sanford colby ester villarreal carmelo mccall petra gentry graciela nestor carrillo hollis imogene ayers
        jolene stefan donny keisha lara lacey linwood sexton beau glenna pace gabriela hull weldon galen keri leblanc browning isidro ursula lizzie truman velasquez delmar kirsten leach
        chang johnathon shana adeline sellers silas frederic herring mayra irwin jayne noble foley jaclyn merrill bartlett charley gracie marcelino mercado sondra carlo carmela landry
        durham marisa trenton kurtis rosalind walls aurelio barr charity mckee tonia winfred bauer beatriz vito collin marisol rivers bradshaw clarice denver jeanine leonel pugh emory
        sheena velez angeline pasquale rush estes frieda mohammad dodson lily mariano danial morse shauna landon millie sheppard claudette dirk weeks branden camacho cathleen adan angelia
        bean barron gabrielle numbers autumn clair livingston buford katharine middleton bernie jodie spears branch staci wilmer blevins emerson lea chen christi zachery jacques justine
        kerr elma errol mcconnell hatfield josue luella edwardo harding margret dominique solis wilford frost socorro theron giles martina raymundo blackburn daren margo mavis pennington
        tristan callie robby woodward bobbi finley lincoln jame maritza mcintosh genaro koch lucile leanne mccullough octavio blanchard cornell jeannine deana hung rivas aileen arron
        brennan antony lorie mejia herschel kane ladonna alva benton willa buckley giovanni manuela gale garth valentine cyrus maddox selma cyril dolly russo mcknight ronny sybil abby buck
        stevie ivy lon moon dee kennith mcmillan carmine crosby winnie augustine berg marcy dotson erich luisa chadwick jeri mays magdalena roach wilburn chan ofelia russ meagan myles
        richmond audra jonas meadows faulkner matilda mitchel leila mervin oneill cornelia knapp zane bianca jamel kline lazaro ochoa simone alphonse bettye jacobson gay randell randi
        hendricks johnie virgie horne jarrett latisha ariel barbra shepard abdul georgina hebert cardenas dusty eliza leann luciano mcintyre bridgette seymour waller holman rhoda scottie
        donaldson eugenio haley adela cantu mohammed arnulfo morin nola bernadine gillespie lucien ferdinand flossie fuentes ila thad tillman bentley ezra greta aldo peck ruthie key nelda
        rubin minerva mitch salas earle lilly rollins abe gamble terrie dickson letha marquis hilary lanny santana cabrera estela kareem cervantes jamar valarie boris brianna howe hinton
        isiah rosalyn earline emile hurley catalina elmo spence aron ava zamora leopoldo mia yang clarissa everette mcneil josef lidia suarez corrine eloy petty alexandria dorian gould
        concepcion mcfarland rodrick reinaldo sampson tia carver lucio sharron bray jerrod rae dona macdonald weston ericka hershel stout hester jami lemuel elnora lavern melendez burt
        chandra dillon farley jules lenore gil hopper neva eliseo galloway marylou ahmad melisa potts joyner nigel tabatha efren serena stein aguirre antwan avis alden allie osborn
        margarito mercer sofia bender jeanie refugio dino franco odessa nannie osvaldo rowland harriett les sykes deandre loraine pickett normand penelope sears kieth mayo milagros dunlap
        emilia ivory benita hayden trey allyson norberto wilder ashlee mckay napoleon coffey jerold tania esmeralda fritz mccarty eve ewing rosendo cooley milford pearlie sang vaughan
        zelma bonner deon malinda christoper cotton noreen alfonzo holder tameka lyman saundra stark ferrell hillary josiah amie brant cantrell althea fulton wilton lott rico rosalinda
        calderon jamaal lilia alana dewitt pollard brenton clare hooper alejandra burch yong elinor mullen olin faustino fry lorrie claudio jerri riddle darcy judson levy duke earnestine
        gino carmella edgardo odonnell alec britt noemi daugherty jarred marcie berger donn liza annabelle dillard trinidad alston louisa tad earlene frye porfirio mallory odis riggs
        carlene chaney lenard chauncey nita odom duffy selena tod fitzpatrick mel tanisha katy marcelo valenzuela julianne kory mayer alford augustus lakisha edwina keven mcpherson acevedo
        hilario maricela barrera bud margery cote kenya sal dollie orval reilly compton mauro roxie dannie mooney roslyn kathrine mcgowan zachariah craft nanette olen anibal charmaine
        clemons lavonne milo wynn ilene jed nielsen baird tammi thanh amado stanton suzette corine lenny snider kaye rosales tory bright chrystal richie horacio lina witt brice deanne hays
        holden lilian mohamed delmer juliana rutledge aline dario kinney clements luann mac castaneda jonah kasey jerrold maryanne slater evangeline hahn robt burks colette hank delaney
        melva sung lawanda pate rupert lancaster rolland yesenia kenton nadia sharpe damion madge whitfield chi kathie talley antone macias ophelia burris valeria waldo fredric nona
        ratliff bradly mccray mitzi kip madden mari burl georgette kaufman beach claudine tyree fran goff jefferey ahmed alissa cash bolton roseann willy lakeisha mcfadden stanford levine
        oren susanna byers moshe reva deidre kirkland mikel chasity enoch kidd brendon sheree workman carney elvia quintin alyce jamison mcleod deirdre florencio holcomb darrick finch gena
        briana sosa tobias araceli haney minh franks hassan katelyn giuseppe rosanne sargent demarcus nieves wendi cletus downs tessa berta rasmussen tyrell bird lyndon marva hewitt imelda
        keenan foreman marietta werner marci theo valencia geraldo leonor oneil arline columbus delacruz chet sasha vinson bertram dejesus madelyn hyde janna markus forbes huey juliette
        deena gilliam hilton aurelia dwain guthrie donte josefa wooten augusta huber tyron barlow liliana omer boyle isaias lessie amalia hipolito mcmahon buckner fermin savannah anastasia
        chung rocha adalberto puckett vilma jamey langley natalia knowles rosella teodoro cooke lynnette mckinley corina maximo velazquez alfreda raleigh whitley lawerence leanna vang
        abram amparo shea coleen rashad rouse emmitt hartley tamra aisha daron mayfield chong elder wilda karyn rankin samual hanna maura otha cowan mai miquel eusebio evangelina lucero
        arroyo dong rosanna domenic hallie slaughter darron erna haas enid oconnell wilber mariana minor renato boucher hoyt lacy archer haywood juliet boggs ezekiel jacklyn chas dougherty
        freida andersen florentino madeleine elroy mara newell cathryn clemente crowe arden lelia wang casandra friedman neville bland bridgett edison angelita deshawn swain carrol holley
        jannie dionne pearce shayne annmarie childs nathanial jordon katina yarbrough beryl danilo galvan claud millicent proctor katheryn meeks sherwood diann lozano raymon carissa mora
        rayford cristobal maryellen rangel ambrose bacon liz lauri titus villanueva helga hyman schaefer felton gilda rosado ezequiel helms rhea boyce erasmo marquita goss hollie lonny
        milan stinson tisha ibarra lino tamera angelique hutchins jarod covington francesca herb andreas crowley kaitlin hatcher lolita rhett florine jude mackey bunch douglass rowena
        cordell reyna womack oswaldo polk twila dodd ellsworth fanny childress janell virgilio childers ines toney concetta nathanael villa benedict bertie springer alba mahoney mose
        brigitte dailey hong alyson belcher isreal garret lockhart vonda fausto griggs pansy arlen costa elba brandt noelle zack letitia modesto walden deann francesco moser brandie manual
        tatum gaylord louella mccann akers gaston leta felecia filiberto lutz deangelo pryor sharlene lesa michale orozco beverley granville mcallister isabella lugo malik davies herminia
        zackary shoemaker terra tuan celina nicky rutherford cristopher newsome tori antione magee octavia chamberlain jade malcom blanton denice korey germaine jospeh simms colton godfrey
        michell cortney flanagan waylon crum hosea nelly cordova doretha shad deidra escobar santo downing monika rudolf lashonda rolf sinclair donahue judi renaldo chelsey krueger
        marcellus antionette lucius mcginnis gore kristofer margot adelaide farris harland arnoldo leeann webber corbett elisha rueben andrade dessie leandro kraig libby starr jerrell
        kathi lyon gayla jeromy yoder hastings hobert latanya cedrick mcgrath mina arlie mellisa spivey kimberlee krause winford harden jasmin wally crabtree luigi renae keneth kirkpatrick
        zelda arrington elda jacinto graig justina ritter franklyn gussie mcghee bolden edmundo emilie camilla leif maloney abbie gagnon jeramy dunbar rocio willian kaitlyn ponce vincenzo
        edythe pike shon ashleigh mayes michal beatty lynwood selina jere lakesha mobley elden geri kimball allene butts darell broderick montes pamala alonso eldridge michaela braun dayna
        caryn hamm gibbons rosalia jacquline moyer manley rebeca herron marybeth krystle plummer elmore iola cramer dottie belle rucker griselda pierson ernestina fontenot elida rubio
        adrianne goldstein demetria elkins delma wills jaqueline novak arleen hickey virgina worley gorman retha fatima katz dickinson tillie broussard eleanore cari woodruff crow treva
        britton
        """
}
