"""English: demonyms, metonyms, words before and after a toponym, words that look like towns and are not.

The tables are kept as running text, so that a linguist can read and correct them: entries apart by semicolons.
"""

from stemma.lang.places import Places


def _pairs(text: str) -> dict[str, str]:
    """Entries such as `U.K. = GB`, several names on the left apart by strokes."""
    found = {}
    for entry in " ".join(text.split()).split("; "):
        names, _, code = entry.rpartition(" = ")
        found.update(dict.fromkeys(names.split(" / "), code))
    return found


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(text.split()).split(", "))


_ALIASES = _pairs(
    """
    U.S. / US / USA / U.S.A. / United States of America / America = US; U.K. / UK / Britain = GB; Burma
    / Myanmar = MM; Ivory Coast / Cote d'Ivoire / Côte d'Ivoire = CI; Congo / DRC / D.R.C. / DR Congo / Democratic
    Republic of Congo / Democratic Republic of the Congo / Congo-Kinshasa / Zaire = CD; Congo-Brazzaville / Republic
    of Congo = CG; People's Republic of China / PRC = CN; Republic of Ireland = IE; Holland / Netherlands / The
    Netherlands = NL; Czech Republic / Czechia = CZ; Macedonia / North Macedonia = MK; Swaziland / Eswatini = SZ;
    East Timor / Timor-Leste = TL; Cape Verde = CV; Vatican / Vatican City / Holy See = VA; UAE / U.A.E. / Emirates
    = AE; KSA = SA; Turkiye / Türkiye = TR; Bosnia / Bosnia-Herzegovina = BA; Soviet Union / USSR / Russian
    Federation = RU; Korea / Republic of Korea = KR; DPRK = KP; Hong Kong = HK; Macau = MO; Taiwan = TW; Puerto Rico
    = PR; Guam = GU; Palestine / Occupied Territories = PS; Persia = IR; Ceylon = LK; Rhodesia = ZW; Gambia = GM;
    Bahamas = BS; St. Lucia = LC; Trinidad = TT; Antigua = AG; West Germany / East Germany = DE; Kosovo = XK; South
    Sudan = SS; NYC / N.Y. = US.NY; D.C. / District of Columbia / Washington, D.C. / Washington D.C. / Washington DC
    / Washington, DC = US.DC; Bay State = US.MA; Buckeye State = US.OH; Quebec / Québec = CA.10; NSW = AU.02; ACT =
    AU.01; Tibet = CN.14; Inner Mongolia = CN.20; Xinjiang = CN.13; Najaf = IQ.17; Anbar = IQ.01; Nineveh = IQ.15;
    Homs Governorate = SY.11; Hasakah = SY.01; Deir al-Zour = SY.07; Rural Damascus = SY.08; Helmand = AF.10;
    Kandahar Province = AF.23; N.H. = US.NH; N.J. = US.NJ; N.M. = US.NM; N.C. = US.NC; N.D. = US.ND; R.I. = US.RI;
    S.C. = US.SC; S.D. = US.SD; W.Va. / W. Va. = US.WV; Calif. = US.CA; Okla. = US.OK; Tenn. = US.TN; Conn. = US.CT;
    Ariz. = US.AZ; Fla. = US.FL; Pa. = US.PA; Ky. = US.KY; Ill. = US.IL; Wis. = US.WI; Va. = US.VA; Mich. = US.MI;
    Minn. = US.MN; B.C. = CA.02
    """
)

_ABBREVIATIONS = _pairs(
    """
    Ala. / AL = US.AL; Ariz. / AZ = US.AZ; Ark. / AR = US.AR; Calif. / CA = US.CA; Colo. / CO = US.CO; Conn. / CT =
    US.CT; Del. / DE = US.DE; Fla. / FL = US.FL; Ga. / GA = US.GA; Ill. / IL = US.IL; Ind. / IN = US.IN; Kan. / KS =
    US.KS; Ky. / KY = US.KY; La. / LA = US.LA; Md. / MD = US.MD; Mass. / MA = US.MA; Mich. / MI = US.MI; Minn. / MN
    = US.MN; Miss. / MS = US.MS; Mo. / MO = US.MO; Mont. / MT = US.MT; Neb. / NE = US.NE; Nev. / NV = US.NV; N.H. /
    NH = US.NH; N.J. / NJ = US.NJ; N.M. / NM = US.NM; N.Y. / NY = US.NY; N.C. / NC = US.NC; N.D. / ND = US.ND; Okla.
    / OK = US.OK; Ore. / OR = US.OR; Pa. / PA = US.PA; R.I. / RI = US.RI; S.C. / SC = US.SC; S.D. / SD = US.SD;
    Tenn. / TN = US.TN; Tex. / TX = US.TX; Vt. / VT = US.VT; Va. / VA = US.VA; Wash. / WA = US.WA; W.Va. / W. Va. /
    WV = US.WV; Wis. / WI = US.WI; Wyo. / WY = US.WY; AK = US.AK; HI = US.HI; ID = US.ID; IA = US.IA; ME = US.ME; OH
    = US.OH; UT = US.UT; DC = US.DC; Ont. = CA.08; Que. = CA.10; Alta. = CA.01; B.C. / BC = CA.02; Man. = CA.03;
    Sask. = CA.11; N.S. = CA.07; N.B. = CA.04; Nfld. = CA.05; P.E.I. = CA.09
    """
)

_DEMONYMS = _pairs(
    """
    Afghan / Afghans = AF; Albanian / Albanians = AL; Algerian / Algerians = DZ; Angolan / Angolans = AO; Argentine
    / Argentines / Argentinian / Argentinians = AR; Armenian / Armenians = AM; Australian / Australians / Aussie /
    Aussies = AU; Austrian / Austrians = AT; Azerbaijani / Azerbaijanis / Azeri / Azeris = AZ; Bahraini / Bahrainis
    = BH; Bangladeshi / Bangladeshis = BD; Belarusian / Belarusians / Belarussian / Belarussians = BY; Belgian /
    Belgians = BE; Belizean / Belizeans = BZ; Beninese = BJ; Bhutanese = BT; Bolivian / Bolivians = BO; Bosnian /
    Bosnians = BA; Botswanan / Botswanans = BW; Brazilian / Brazilians = BR; British / Briton / Britons / Scottish /
    Scot / Scots / Welsh / Welshs / English / Englishman / Englishmans = GB; Bulgarian / Bulgarians = BG; Burkinabe
    / Burkinabes = BF; Burmese = MM; Burundian / Burundians = BI; Cambodian / Cambodians = KH; Cameroonian /
    Cameroonians = CM; Canadian / Canadians = CA; Chadian / Chadians = TD; Chilean / Chileans = CL; Chinese = CN;
    Colombian / Colombians = CO; Congolese = CD; Costa Rican / Costa Ricans = CR; Croatian / Croatians / Croat /
    Croats = HR; Cuban / Cubans = CU; Cypriot / Cypriots = CY; Czech = CZ; Danish / Dane / Danes = DK; Djiboutian /
    Djiboutians = DJ; Dominican / Dominicans = DO; Dutch = NL; Ecuadorian / Ecuadorians / Ecuadorean / Ecuadoreans =
    EC; Egyptian / Egyptians = EG; Emirati / Emiratis = AE; Eritrean / Eritreans = ER; Estonian / Estonians = EE;
    Ethiopian / Ethiopians = ET; Fijian / Fijians = FJ; Filipino / Filipinos / Philippine / Philippines = PH;
    Finnish = FI; French / Frenchman / Frenchmans / Frenchmen = FR; Gabonese = GA; Gambian / Gambians = GM; Georgian
    / Georgians = GE; German / Germans = DE; Ghanaian / Ghanaians = GH; Greek / Greeks = GR; Guatemalan /
    Guatemalans = GT; Guinean / Guineans = GN; Guyanese = GY; Haitian / Haitians = HT; Honduran / Hondurans = HN;
    Hungarian / Hungarians = HU; Icelandic / Icelandics = IS; Indian / Indians = IN; Indonesian / Indonesians = ID;
    Iranian / Iranians = IR; Iraqi / Iraqis = IQ; Irish / Irishman / Irishmans = IE; Israeli / Israelis = IL;
    Italian / Italians = IT; Ivorian / Ivorians = CI; Jamaican / Jamaicans = JM; Japanese = JP; Jordanian /
    Jordanians = JO; Kazakh / Kazakhs = KZ; Kenyan / Kenyans = KE; Kuwaiti / Kuwaitis = KW; Kyrgyz / Kyrgyzs = KG;
    Lao / Laos / Laotian / Laotians = LA; Latvian / Latvians = LV; Lebanese = LB; Liberian / Liberians = LR; Libyan
    / Libyans = LY; Lithuanian / Lithuanians = LT; Luxembourgish = LU; Malagasy / Malagasys = MG; Malawian /
    Malawians = MW; Malaysian / Malaysians = MY; Malian / Malians = ML; Maltese = MT; Mauritanian / Mauritanians =
    MR; Mexican / Mexicans = MX; Moldovan / Moldovans = MD; Mongolian / Mongolians = MN; Montenegrin / Montenegrins
    = ME; Moroccan / Moroccans = MA; Mozambican / Mozambicans = MZ; Namibian / Namibians = NA; Nepali / Nepalis /
    Nepalese = NP; Nicaraguan / Nicaraguans = NI; Nigerian / Nigerians = NG; Nigerien / Nigeriens = NE; North Korean
    / North Koreans = KP; Norwegian / Norwegians = NO; Omani / Omanis = OM; Pakistani / Pakistanis = PK; Palestinian
    / Palestinians / Gazan / Gazans = PS; Panamanian / Panamanians = PA; Paraguayan / Paraguayans = PY; Peruvian /
    Peruvians = PE; Polish / Pole / Poles = PL; Portuguese = PT; Qatari / Qataris = QA; Romanian / Romanians = RO;
    Russian / Russians / Soviet / Soviets = RU; Rwandan / Rwandans = RW; Salvadoran / Salvadorans / Salvadorean /
    Salvadoreans = SV; Saudi / Saudis = SA; Senegalese = SN; Serbian / Serbians / Serb / Serbs = RS; Sierra Leonean
    / Sierra Leoneans = SL; Singaporean / Singaporeans = SG; Slovak / Slovaks = SK; Slovenian / Slovenians / Slovene
    / Slovenes = SI; Somali / Somalis = SO; South African / South Africans = ZA; South Korean / South Koreans /
    Korean / Koreans = KR; South Sudanese = SS; Spanish / Spaniard / Spaniards = ES; Sri Lankan / Sri Lankans = LK;
    Sudanese = SD; Surinamese = SR; Swedish / Swede / Swedes = SE; Swiss = CH; Syrian / Syrians = SY; Taiwanese =
    TW; Tajik / Tajiks = TJ; Tanzanian / Tanzanians = TZ; Thai / Thais = TH; Togolese = TG; Tunisian / Tunisians =
    TN; Turkish / Turk / Turks = TR; Turkmen = TM; Ugandan / Ugandans = UG; Ukrainian / Ukrainians = UA; American /
    Americans = US; Uruguayan / Uruguayans = UY; Uzbek / Uzbeks = UZ; Venezuelan / Venezuelans = VE; Vietnamese =
    VN; Yemeni / Yemenis / Yemenite / Yemenites = YE; Zambian / Zambians = ZM; Zimbabwean / Zimbabweans = ZW; New
    Zealander / New Zealanders = NZ; Kosovar / Kosovars = XK; Macedonian / Macedonians = MK; African / Africans =
    Africa; Asian / Asians = Asia; European / Europeans = Europe; South Ossetian = South Ossetia; Abkhazian / Abkhaz
    = Abkhazia; Chechen / Chechens = Chechnya; Crimean = Crimea; Kashmiri = Kashmir; Darfuri = Darfur; Tibetan =
    Tibet; Siberian = Siberia
    """
)

_COMMON = _words(
    """
    a i the city town house bridge center avenue main hamas duma obama congress nov dec oct sept aug jan feb hezbollah
    abbas arab arabs kurd kurds kurdish sunni shiite shia jew jews christians muslims latin
    academy acre advance after against agency ain air airbus airport aka al all allah alley alliance alma along
    alot also altar alter although am and anew anger angered angle angles annex another ant anthem any apace
    apple apples april apt are area aren arena arenas army arsenal as asbestos ask associated association
    assumption atul au auditorium august aura authority autumn avenue awash bacon bad bag bail ball ballots
    banana band banged bangs bank banks banning bar barber bare barn barrage barras barren barrens barrios base
    basic basin basing bat bath battle battlefield battleground bay be beach bear because bed bee been beer
    beers before beg begun being bell bells bent best better between bias bible big billed bishop bites black
    blades blast blue bluff blur board bode boeing bolder bona bone boo boom boon boos booth bore born borne
    both bottom boundary bourne bow box brains bran branch brand brash brass bred brick bride bridge bright
    brilliant bro brown brush bu bucks bully bungalow bureau burns burst bury bus bush busing bust but buy cache
    cactus cafe cage calamity calcium caller can canal cane canoe capt carbonate care carry cars cascade cash
    casino casinos cast cat cathedral catholic cave celebration cell center central centre cents century cerro
    chair chamber champion chance change charge chase chat chief chilly chin choir christ christian christmas
    chronicle church circa circle cite city clever clot cloud club co coal coast coca coin col coli college
    collie colony coma combine come comfort commerce commission committee commonwealth communal como company
    comunas concession confederation congress conservation conservative continental conversion convoy cook cool
    cooling cordon corporation corpus corral cottage could council countryside county court coyote crane crater
    cricket crossroads cup curry cut cutoff da dad daily dare date dawn deal dean december defence defense
    defiance delta democratic dent department deposit derby diamond dick did die dig dining dire do does dole
    dollar dominion don done doom down downside downtown dr drain drama drew driver drone drug dry du dual dug
    dura during dusty each eagle ear early earnest earth east easter eastern echo eclectic economy ed effort egg
    elk emblem emerald empire energy engineer enter enterprise era erode even ever every exhibition experiment
    eye facebook falcon fare farmers farmland fate february federal federation fell few finale finance fines
    fire fireworks first fiscal flashing fleet flora for force ford fore foreign forest forge forth fortune
    fossil foster foundation fountain freedom freshwater friday friend friendly friendship from front fully gala
    games gaming gang gap garb garner gateway gay gaze gazette gen general genes give glad global globe god
    godown goes going gold golden google got gota gov governor grabs grain gram grand grandson grant grants
    grass grave gray green greens grenade grin grit group guardian guise gulf guns ha had haha hail halfway hall
    halls hamlet handy hang harbor hard harvest has hat hatch have haven having hay hazard he headquarters
    healing health heel heist hell helper her herald here heritage hey high highway highways hill hillside
    hinges hire his hit holder hole holiday home homeland hometown hone honey hook hooks hope horn hospital hot
    house how however hub hujra human humble hunt hunter hurricane hurt hut if imperial inc independence
    independent industry institute interior international internet interstate is islam islamic islands it its
    jam january jesus jewish job journal judge july junction june just justice keen kill kilo kin king kings
    kissing lab labour lack lady lag lakes lame land landing landmark lane last law lawn lazy lead leader league
    legacy lend lender lens lent less lessen level lever liberal liberation liberty lick limbo limestone limit
    line lion list lit liter lively loan locking log logos lone long loop lord loss lot loving loyal lt ltd luck
    lucky lure luring mad made mafia mahogany mail main major make makes male man manage mandal manning mano
    manta many maras marathon march marines maritime mark market marks marrow marshal massacre mater may mayor
    me media mega men mentor mercury mere merit met metro metropolis microsoft midway might mile miles mill
    mills mine minister minor mins minus mission mobile model modern mogul mold mon monday monitor monster
    monument mop more mosquito most mound mounds mr mrs ms much mud muslim must mute my nails name natal
    national nations naval navy needle needles neo net never new news next nice nine no noble noisy none normal
    north northeast northeastern northern northward northwest nose not november now observer occasion october of
    office officer okay old olds olympic on one only onset operation opportunity or oral orange ore os other our
    outer outlook over overland pace pack paco page pains painter pale panorama paper par para paradise
    paramount parks parole part party passage pasta paste pat pay peace pearl peel peer pen penal penguin people
    per pets piles pill pinch pine pink pioneer pirate plain plains plan planes plantation plate plateau plaza
    plenty plunge poking pole police poll polling pond pool pop pope port poses possession post postal pran pray
    president press price prince princess principal proclamation program progress project prospect prosper
    prosperity prosperous proven public punch purchase pure que race rage rail rain rainbow ramadan ran ranger
    rapid ray re reach reading real receiving red redemption reform rehab rein rep republic republican research
    reserve reservoir rest retreat reunion reuters rev rice rich rid rida ridge riding rifle ripe rise risen
    riverbank rivers road roam rock rode rodeo roles root rose rot route rude rum run rung ruse rush rust sack
    sad sadly saga saint saints sake sale sales salmon salon salt salve samba same sand sandwich sane sang
    saturday sauce savage save sawmills say scenic school se sea seaside sector security sedan see seen sees
    sells semi sen senate senator send september service services settle several severance sgt shall shaping
    share she shell shepherd shields shipyard shore shot should shut sic side simmering sin since sing sins sir
    sis sisters ski slaughter slide small smile snow so sober society soda soften sole solo some son song sore
    sort soul sour south southeastern southern soy spat spike split spoken spray spring spur spy st stall stamps
    standard staples star stark state steps sterling still stock stoke stone store story strand street strong
    success such sue summer summit sun sunday sunset superior supreme surprise swallow swamp swan sway switch
    system tactic taker tale talent tall tame tank tanner tape tapes taping tapping taps tat tea team tell tells
    temple tender tent than that their them then there thermal these they this those though thursday til till
    tilt time times tire tires tit to toast today tomorrow tone tongue too tool tore torn tornado torrent tour
    tours tower toyota trail train trainer trans transit trap tribune trim trip trooper tsunami tube tuesday
    tumbe tumbes tumble tune turn twin twist twitter un una under union united unity university until us used
    uses usher valley van vans varsity vary very veto vice victor vote waging wai waits wake walk wall walls
    wanna war ward warden warn warrior wary was water waterways wave ways we wedding wednesday weed week welcome
    well wells were west western what wheeler when where while white who why wilderness will wing winner winters
    wise with without wool world worms worth would wrist ya yahoo ye yea year years yesterday yet yoga young
    your zero zone zoo
    """
)

_FIRST_NAMES = _words(
    """
    Aaron Abel Abraham Adam Adams Adrian Alexander Alexandra Alexandria Alfred Alice Allen Alma Amanda Amber
    Amelia Amy Andrea Andrew Angela Angelo Ann Anna Anne Anthony Anton Antonio April Ariel Arnold Arthur Ashley
    Ashton Augusta Austin Ava Barbara Beatrice Benedict Benjamin Bernard Bertha Beverly Blake Blanca Bradley
    Brandon Brent Brian Bruce Bryan Byron Calvin Cameron Camilla Carl Carlisle Carlos Carmel Carmen Carol
    Caroline Carter Catherine Cecilia Celeste Charles Charlotte Chase Chelsea Chester Christian Claire Clara
    Clark Claude Clay Clayton Clinton Clyde Cody Colin Constance Cooper Craig Cynthia Dale Dallas Damian Daniel
    Dante David Dayton Dean Deborah Denis Dennis Denver Derek Diego Dominic Donald Douglas Dylan Earl Edgar
    Edison Eduardo Edward Eleanor Elena Elizabeth Ella Elmer Emily Emma Enrique Eric Ernest Ethan Eugene Eva Eve
    Evelyn Felix Fernando Fletcher Flora Florence Floyd Francis Francisco Frank Franklin Frederick Gabriel Gary
    Gary Geneva George Georgia Gerald Gilbert Gloria Gordon Grace Graham Grant Gregory Guy Harold Harper
    Harrison Harry Harvey Hazel Hector Helen Helena Henry Herbert Herman Holly Hope Howard Hugo Hunter Ian Ida
    Ingrid Irene Iris Irving Isaac Isabel Isabella Ivan Jack Jackson Jacob Jade James Jamie Jane Jason Jasper
    Javier Jay Jean Jefferson Jennifer Jeremy Jerome Jesse Jessica Joan Joel John Jonathan Jordan Jose Joseph
    Joshua Joy Joyce Juan Judith Julia Julian Julie June Justin Karen Karl Kate Katherine Keith Kelly Kenneth
    Kent Kevin Kimberly Kirk Kyle Lance Laura Lauren Laurel Lawrence Lee Leo Leon Leonard Leslie Lester Lewis
    Lincoln Linda Lisa Logan Lorenzo Louis Louisa Lucas Lucia Lucy Luis Luke Luther Lydia Lynn Mabel Madison
    Manuel Marcus Margaret Maria Marian Marie Marina Mario Marion Mark Marshall Martha Martin Marvin Mary Mason
    Matthew Maurice Max Maya Melissa Mercedes Michael Miguel Miles Miranda Mitchell Monica Monroe Montgomery
    Morgan Morris Moses Murray Myra Nancy Natalia Nathan Neil Nelson Nicholas Noah Noel Nolan Nora Norma Norman
    Norris Oliver Olivia Omar Orlando Oscar Otis Otto Owen Pablo Paige Paris Parker Patricia Patrick Paul Pedro
    Percy Perry Peter Philip Phoenix Pierce Quincy Rachel Ralph Ramon Randolph Raphael Ray Raymond Rebecca
    Regina Reid Rex Ricardo Richard Robert Robin Roberto Roland Roman Ronald Rosa Rosalia Rose Ross Roy Ruby
    Russell Ruth Ryan Sabrina Salvador Samantha Samson Samuel Sandra Santiago Sara Sarah Savannah Scott
    Sebastian Selma Seth Shane Shannon Sharon Shelby Sheldon Shelley Shirley Sidney Sierra Silas Simon Sofia
    Sonia Sonora Sophia Spencer Stanley Stella Stephen Sterling Stewart Stuart Susan Sydney Sylvester Sylvia
    Taylor Teresa Terrell Terry Theodore Theresa Thomas Timothy Todd Tom Tracy Travis Trent Trevor Troy Tyler
    Valentine Valentina Valerie Vanessa Vera Verona Vernon Veronica Victor Victoria Vincent Viola Violet
    Virginia Walter Warren Warwick Wayne Wendell Wesley Whitney Wilbur William Willis Wilson Winston Wyatt
    Xavier Yolanda Zachary Ali Ahmed Hassan Hussein Mohammed Muhammad Ibrahim Khalid Mustafa Said Salim Abdullah
    Amir Hamid Jamal Karim Mahmud Nasir Rashid Tariq Yusuf
    """
)

_SURNAMES = _words(
    """
    Adams Alexander Allen Anderson Armstrong Arnold Atkinson Austin Bailey Baker Baldwin Ball Barber Barker
    Barnes Barrett Barton Bates Beck Bell Bennett Benson Berg Berry Bishop Black Blair Blake Blanchard Boone
    Booth Bowman Boyd Bradford Bradley Brady Brown Bryan Bryant Buchanan Burke Burns Burton Bush Butler Byrd
    Caldwell Campbell Carlson Carpenter Carr Carroll Carson Carter Casey Castillo Castro Chandler Chapman Chavez
    Christensen Church Clark Clarke Clay Clayton Clinton Cole Coleman Collins Conway Cook Cooper Cox Craig
    Crawford Cross Cruz Cummings Cunningham Curtis Daniels Davidson Davis Dawson Dean Diaz Dixon Douglas Doyle
    Duncan Dunn Duran Eaton Edwards Elliott Ellis Evans Farmer Ferguson Fernandez Fields Fisher Fleming Fletcher
    Flores Ford Foster Fowler Fox Francis Franklin Fraser Freeman French Fuller Garcia Gardner Garrett Gates
    Gibson Gilbert Glenn Gomez Gonzales Gonzalez Goodman Gordon Graham Grant Gray Green Greene Gregory Griffin
    Gutierrez Guzman Hale Hall Hamilton Hansen Hanson Hardy Harper Harris Harrison Hart Harvey Hawkins Hayes
    Henderson Henry Hernandez Herrera Hicks Higgins Hill Hoffman Holland Holmes Hopkins Horton Houston Howard
    Howell Hudson Hughes Hunt Hunter Jackson Jacobs James Jefferson Jenkins Jennings Jensen Johnson Johnston
    Jones Jordan Joseph Kelley Kelly Kennedy Kim King Klein Knight Lambert Lane Larson Lawrence Lawson Lee Leon
    Leonard Lewis Lincoln Little Livingston Long Lopez Love Lowe Lucas Luna Lynch Lyons Madison Maldonado
    Manning Marsh Marshall Martin Martinez Mason Matthews Maxwell May McCarthy McCoy McDonald McKinney Medina
    Mendez Mendoza Meyer Miles Miller Mills Miranda Mitchell Monroe Montgomery Moore Morales Moran Moreno Morgan
    Morris Morrison Moss Mueller Munoz Murphy Murray Myers Navarro Nelson Newman Newton Nichols Norman Norris
    Norton Obama Oliver Olson Ortega Ortiz Osborne Owens Palmer Parker Parks Parsons Patterson Payne Pearson
    Pena Perez Perkins Perry Peters Peterson Phillips Pierce Porter Potter Powell Powers Price Quinn Ramirez
    Ramos Randolph Reagan Reed Reese Reid Reyes Reynolds Rhodes Rice Richards Richardson Riley Rios Rivera
    Robbins Roberts Robertson Robinson Rodgers Rodriguez Rogers Roosevelt Rose Ross Rowe Ruiz Russell Ryan
    Salazar Sanchez Sanders Santos Saunders Schmidt Schneider Schroeder Schultz Schwartz Scott Sharp Shaw
    Shelton Sherman Silva Simmons Simpson Sims Smith Snyder Soto Sparks Spencer Stanley Stephens Stevens
    Stevenson Stewart Stone Strickland Sullivan Summers Sutton Swanson Taylor Terry Thatcher Thomas Thompson
    Thornton Todd Torres Townsend Trump Tucker Turner Tyler Valdez Vargas Vasquez Vaughn Vega Wade Wagner Walker
    Wallace Walsh Walters Walton Ward Warner Warren Washington Watkins Watson Weaver Webb Webster Wells West
    Wheeler White Williams Williamson Wilson Winters Wise Wolfe Wood Woods Wright Yates York Young Zimmerman
    Putin Medvedev Assad Morsi Maliki Karzai Netanyahu
    """
)

PLACES = Places(
    aliases=_ALIASES,
    abbreviations=_ABBREVIATIONS,
    demonyms=_DEMONYMS,
    inside=_words("in at from to into within inside across throughout reach reached reaching via through"),
    nearby=_words(
        "near outside around surrounding beyond outskirts north south east west"
        " northeast northwest southeast southwest"
    ),
    joins=_words("of the de del de la las los du des da do dos el al on upon and sur am an der au"),
    articles=_words("al el ez es as ad ar at an ash la le les los las"),
    settlements=_words(
        "city town village municipality port hamlet suburb township capital neighborhood neighbourhood community"
    ),
    divisions=_words(
        "province state governorate region oblast prefecture department district canton territory krai republic"
    ),
    counties=_words("county parish borough counties parishes"),
    directions=_phrases(
        """
    north, south, east, west, northern, southern, eastern, western, central, northeast, northwest, southeast,
    southwest, northeastern, northwestern, southeastern, southwestern, downtown, upper, lower, greater, mid, rural,
    inner, outer, old
    """.strip()
    ),
    bodies=_words(
        """
    council police university college school schools court department commission county city state government
    parliament assembly ministry high supreme hospital airport board public fire sheriff sheriffs republican
    democrats democratic embassy army chamber district international city-county township area river valley
    legislature senate house national regional municipal central museum bureau health church authority union
    association cathedral stadium theatre theater library zoo park mayor governor gov sen rep center centre
    attorney superintendent community medical middle elementary junior technical community society committee
    patrol lodge foundation club marina policemen pantry chapter newspaper office
    """
    ),
    papers=_words(
        """
    post times herald tribune star sun globe mail guardian independent observer journal gazette chronicle standard
    monitor news daily telegraph examiner inquirer dispatch courier press sentinel bulletin review record
    """
    ),
    titles=_words(
        """
    mr mrs ms miss dr prof sir lord lady dame sen rep gov gen col lt capt maj sgt pvt cpl adm rev fr sheikh imam
    president minister judge justice senator representative governor mayor general colonel captain sergeant
    major lieutenant officer deputy detective king queen prince princess pope bishop archbishop coach professor
    secretary chancellor ambassador chairman chairwoman commissioner sheriff inspector superintendent rabbi saint
    """
    ),
    first_names=_FIRST_NAMES,
    surnames=_SURNAMES,
    townsfolk=_words(
        """
    man woman men women couple resident residents native teen teenager mother father boy girl student students family
    families police firefighters officers authorities officials voters businesses neighborhoods neighbourhoods homes
    streets schools suburb suburbs area district airport prison jail courthouse councillors councilman lawyer doctor
    """
    ),
    hailing=_words("of from"),
    pairs=_words("and or"),
    shared_heads={"counties": "County", "parishes": "Parish"},
    sites=_words(
        """
    castle citadel fortress fort amphitheater amphitheatre colosseum museum mosque minaret temple shrine basilica
    cathedral monastery abbey palace arch colonnade necropolis airport airfield airbase airstrip hospital prison
    refinery dam stadium market bazaar souk barracks
    """
    ),
    landmarks=_words("castle citadel fortress amphitheater amphitheatre colosseum necropolis colonnade basilica"),
    definite=_words("the"),
    settled=_words("town city village"),
    common=_COMMON,
    ways=_words(
        """
    street st road rd avenue ave boulevard blvd lane drive highway hwy bridge square way court place terrace turnpike
    freeway parkway pike trail
    """
    ),
    speaks=_words(
        "said says say told tells warned denied accused blamed condemned insists insisted agreed announced"
    ),
    facilities=_words(
        """
    castle citadel fortress fort airport airfield airbase base barracks amphitheater amphitheatre museum mosque
    church cathedral hospital refinery dam checkpoint camp prison market bridge stadium university palace square
    """
    ),
)
