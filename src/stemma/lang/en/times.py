"""English: weekdays, months, deictic words, units of time, seasons, and how they combine."""

from stemma.lang.times import Pattern, Times

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

UNITS = (
    ("minute", "TM"), ("hour", "TH"), ("day", "D"), ("week", "W"), ("fortnight", "2W"),
    ("month", "M"), ("quarter", "Q"), ("year", "Y"), ("decade", "E"), ("century", "C"),
)  # fmt: skip
PLURALS = (
    ("seconds", "TS"), ("minutes", "TM"), ("mins", "TM"), ("hours", "TH"), ("hrs", "TH"), ("days", "D"),
    ("weeks", "W"), ("fortnights", "2W"), ("months", "M"), ("quarters", "Q"), ("years", "Y"), ("decades", "E"),
    ("centuries", "C"),
)  # fmt: skip

ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")

SLOTS = (
    ("month", (
        *((name, f"{number:02}") for number, name in enumerate(MONTHS, 1)),
        *((f"{name}.", f"{number:02}") for number, name in enumerate(SHORT_MONTHS, 1) if name),
        ("Sept.", "09"),
    )),
    ("short-month", (
        *((name, f"{number:02}") for number, name in enumerate(SHORT_MONTHS, 1) if name), ("Sept", "09"),
    )),
    ("weekday", (
        *((name, str(number)) for number, name in enumerate(WEEKDAYS, 1)),
        ("Mon.", "1"), ("Tue.", "2"), ("Tues.", "2"), ("Wed.", "3"), ("Thu.", "4"), ("Thur.", "4"), ("Thurs.", "4"),
        ("Fri.", "5"), ("Sat.", "6"), ("Sun.", "7"),
    )),
    ("weekdays", tuple((f"{name}s", str(number)) for number, name in enumerate(WEEKDAYS, 1))),
    ("unit", UNITS),
    ("units", PLURALS),
    ("anyunit", (*PLURALS, *UNITS)),
    ("longunit", tuple(row for row in UNITS if not row[1].startswith("T"))),
    ("part", (("mornings", "MO"), ("morning", "MO"), ("afternoons", "AF"), ("afternoon", "AF"), ("evenings", "EV"),
              ("evening", "EV"), ("nights", "NI"), ("night", "NI"), ("dawn", "MO"))),
    ("season", (("spring", "SP"), ("summer", "SU"), ("autumn", "FA"), ("winter", "WI"), ("fall", "FA"))),
    ("deictic", (("this past", "-1"), ("this coming", "1"), ("this", "0"), ("last", "-1"), ("past", "-1"),
                 ("next", "1"), ("coming", "1"), ("the coming", "1"), ("the previous", "-1p"),
                 ("the following", "1p"), ("the next", "1p"))),
    ("thisnext", (("this", "0"), ("last", "-1"), ("next", "1"), ("the current", "0"), ("the previous", "-1p"),
                  ("the preceding", "-1p"), ("the prior", "-1p"), ("previous", "-1p"), ("this past", "-1"),
                  ("the following", "1p"), ("the coming", "1"), ("the next", "1p"), ("this coming", "1"))),
    ("that", (("that same", "0"), ("that", "0"), ("the same", "0"))),
    ("edge", (("early in", "START"), ("early", "START"), ("late in", "END"), ("late", "END"), ("mid", "MID"),
              ("the end of", "END"), ("the beginning of", "START"), ("the start of", "START"),
              ("the middle of", "MID"), ("the close of", "END"), ("the eve of", "START"), ("the turn of", "START"),
              ("earlier in", "START"), ("later in", "END"), ("earlier", "START"), ("later", "END"),
              ("the early part of", "START"), ("the latter part of", "END"), ("sometime", "MID"))),
    ("dayrel", (("the day before yesterday", "-2"), ("the day after tomorrow", "2"), ("yesterday", "-1"),
                ("today", "0"), ("tomorrow", "1"))),
    ("way", (("ago", "ago"), ("earlier", "earlier"), ("later", "later"), ("from now", "hence"), ("hence", "hence"),
             ("previously", "earlier"))),
    ("direction", (("past", "past"), ("last", "past"), ("next", "next"), ("coming", "next"), ("previous", "past"),
                   ("preceding", "past"), ("recent", "past"), ("following", "next"), ("first", "first"),
                   ("final", "first"), ("latest", "past"))),
    ("modifier", tuple((words, "") for words in (
        "nearly", "almost", "more than", "less than", "at least", "over", "up to", "no more than", "at most"))),
    ("quarter", (("first", "1"), ("second", "2"), ("third", "3"), ("fourth", "4"), ("1st", "1"), ("2nd", "2"),
                 ("3rd", "3"), ("4th", "4"))),
    ("half", (("first half", "1"), ("second half", "2"), ("last half", "2"))),
    ("ordinal", tuple((word, str(number)) for number, word in enumerate(ORDINALS.split(), 1))),
    ("decade", tuple((word, f"19{number}") for number, word in enumerate(DECADES, 2))),
    ("zone", tuple((zone, "") for zone in ("GMT", "UTC", "EST", "EDT", "PST", "PDT", "CST", "CDT", "BST", "CET",
                                           "ET", "PT", "local time", "Moscow time", "Damascus time"))),
    ("noon", (("noon", "12:00"), ("midday", "12:00"), ("midnight", "24:00"))),
    ("half-day", (("a.m.", "AM"), ("p.m.", "PM"), ("a.m", "AM"), ("p.m", "PM"), ("am", "AM"), ("pm", "PM"),
                  ("o'clock", "AM"), ("in the morning", "AM"), ("in the afternoon", "PM"), ("in the evening", "PM"),
                  ("at night", "PM"))),
    ("often", (("hourly", "PT1H"), ("daily", "P1D"), ("nightly", "P1D"), ("weekly", "P1W"), ("monthly", "P1M"),
               ("annually", "P1Y"), ("yearly", "P1Y"))),
    ("holiday", (("New Year's Eve", "12-31"), ("New Year's Day", "01-01"), ("New Year’s Eve", "12-31"),
                 ("New Year’s Day", "01-01"), ("Christmas Eve", "12-24"), ("Christmas Day", "12-25"),
                 ("Christmas", "12-25"), ("Valentine's Day", "02-14"), ("May Day", "05-01"),
                 ("Independence Day", "07-04"), ("Veterans Day", "11-11"), ("Halloween", "10-31"),
                 ("Thanksgiving Day", "11-4x4"), ("Thanksgiving", "11-4x4"), ("Labor Day", "09-1x1"),
                 ("Memorial Day", "05-Lx1"), ("Election Day", "11-1x1+1"),
                 ("Easter Sunday", "E+0"), ("Easter Monday", "E+1"), ("Good Friday", "E-2"), ("Easter", "E+0"))),
    ("reference", (
        ("right now", "PRESENT_REF"), ("now", "PRESENT_REF"), ("currently", "PRESENT_REF"),
        ("at present", "PRESENT_REF"), ("at the moment", "PRESENT_REF"), ("these days", "PRESENT_REF"),
        ("nowadays", "PRESENT_REF"), ("presently", "PRESENT_REF"), ("more recently", "PAST_REF"),
        ("most recently", "PAST_REF"), ("recently", "PAST_REF"), ("lately", "PAST_REF"),
        ("the past", "PAST_REF"), ("a while ago", "PAST_REF"), ("long ago", "PAST_REF"),
        ("some time ago", "PAST_REF"), ("soon", "FUTURE_REF"), ("the near future", "FUTURE_REF"),
        ("the foreseeable future", "FUTURE_REF"), ("the future", "FUTURE_REF"), ("shortly", "FUTURE_REF"),
        ("as soon as possible", "FUTURE_REF"), ("the near term", "FUTURE_REF"), ("the short term", "FUTURE_REF"),
        ("the years ahead", "FUTURE_REF"))),
)  # fmt: skip

CLOCK = r"(?:<clock> ?<half-day>|<clock24>)(?: <zone>)?"
MONTH = "(?:<month>|<short-month:month>)"
TIME = rf"(?:(?:around |about )?(?:{CLOCK}|<noon>)(?:,? (?:on )?))"
RATED = ("<figure>", "<plural>", "percent", "million", "billion", "twice", "once", "share", "%", "trillion", "people")
NOT_NUMBER = ("No", "no", "number", "flight", "Flight", "Route", "Article", "Section")

PATTERNS = (
    # days of the calendar
    Pattern("date", rf"{TIME}?(?:<weekday>,? (?:the )?)?{MONTH} <day>(?:,? <year>)?(?: <part>)?"),
    Pattern("date", rf"{TIME}?(?:<weekday>,? (?:the )?)?<day> (?:of )?{MONTH}(?:,? <year>)?"),
    Pattern("date", r"<iso>"),
    Pattern("date", rf"<day>(?= ?(?:to|and|or|-|–) ?<day:day2> (?:of )?{MONTH}(?:,? <year>)?)"),
    Pattern("another", r"<day>", not_before=RATED, after=tuple(
        f"<{month}> <day> {link}" for month in ("month", "short-month") for link in ("and", "or", "to"))),
    Pattern("weekof", r"<holiday> week"),
    Pattern("weekof", rf"(?:the )?week of {MONTH} <day>(?:,? <year>)?"),
    Pattern("date", r"the <day> of <month>(?:,? <year>)?"),
    Pattern("date", r"(?:<deictic> )?<holiday>(?:,? <year>)?"),
    # months, seasons, years
    Pattern("month", r"(?:<edge>[ -])?<month>(?:,? (?:of )?<year>)?",
            not_before=("<day>", "of the", "for life", "on Washington")),
    Pattern("month", r"(?:<edge> )?<deictic> <month>", not_before=("<day>",)),
    Pattern("month", r"<month> (?:of )?<thisnext:yearrel> year"),
    Pattern("season", r"(?:the )?(?:<edge>[ -])?<season>(?: of|,)? <year>"),
    Pattern("season", r"(?:<edge> )?<deictic> <season>"),
    Pattern("season", r"the <season>", not_before=("of",)),
    Pattern("year", r"(?:(?:the )?<edge>[ -])?(?:the year |fiscal (?:year )?)?<year>", not_after=NOT_NUMBER),
    Pattern("year", r"(?:pre|post)-<year>"),
    Pattern("spoken", r"nineteen (?=[a-z])<plain:number>(?!-)", ("century=19",), not_before=("<unit>", *RATED)),
    Pattern("spoken", r"the year (?=[a-z])<plain:number>(?!-)", not_before=("people",)),
    Pattern("decade", r"(?:the )?(?:<edge>[ -])?<decadeyear>"),
    Pattern("decade", r"the (?:<edge>[ -])?<decade>"),
    Pattern("century", r"(?:the )?(?:<edge>[ -])?<nth>[ -]century"),
    Pattern("century", r"(?:the )?(?:<edge>[ -])?<ordinal:nth>[ -]century"),
    # weekdays and the days around the writing
    Pattern("weekday", rf"{TIME}?(?:<edge> )?(?:<deictic> )?<weekday>(?:[ -]<part>)?"),
    Pattern("weekday", r"<weekday> (?:of )?<thisnext:weekrel> week"),
    Pattern("weekday", r"(?:the )?day before (?:<deictic> )?<weekday>", ("shift=-1",)),
    Pattern("weekday", r"(?:the )?day after (?:<deictic> )?<weekday>", ("shift=1",)),
    Pattern("weekday", r"(?:the )?<part> of (?:<deictic> )?<weekday>"),
    Pattern("weekday", r"<weekday>(?:[ -]<part>)? at (?:<clock> ?<half-day>|<noon>)(?: <zone>)?"),
    Pattern("day", rf"{TIME}?(?:<edge> )?<dayrel>(?: <part>)?"),
    Pattern("day", r"(?:<edge> )?this <part>", ("dayrel=0",)),
    Pattern("day", r"tonight", ("dayrel=0", "part=NI")),
    Pattern("day", r"(?:<edge> )?last night", ("dayrel=-1", "part=NI")),
    Pattern("overnight", r"overnight"),
    Pattern("clock", r"(?:around |about )?(?:<clock> ?<half-day>|<clock24>)(?: <zone>)?"),
    Pattern("clock", r"<clock24h> <zone>"),
    Pattern("clock", r"<noon>", not_after=("high",)),
    # weeks, months and years around the writing
    Pattern("period", r"(?:<edge> )?<thisnext:rel> <longunit:unit>"),
    Pattern("period", r"(?:<edge> )?(?:<thisnext:rel>|the) (?:fiscal |full |calendar )<longunit:unit>"),
    Pattern("period", r"<edge> the <longunit:unit>", ("rel=0",)),
    Pattern("weekend", r"(?:<edge> )?<thisnext:rel> weekend"),
    Pattern("weekend", r"(?:<edge> )?the weekend"),
    Pattern("yearend", r"(?:around )?(?:year[ -]end|year['’]s end|the year['’]s end)"),
    Pattern("span", r"the (?:fiscal |business |financial )?year(?= end(?:ed|ing))", ("number=1", "unit=Y")),
    Pattern("that", r"(?:<edge> )?<that> <longunit:unit>"),
    Pattern("that", r"the year", ("unit=Y",), after=("for", "in", "of", "during", "earlier in", "later in")),
    Pattern("that", r"the (?:following|next) day", ("unit=D", "shift=1")),
    Pattern("that", r"the day after", ("unit=D", "shift=1"), not_after=(",",)),
    Pattern("that", r"the day before", ("unit=D", "shift=-1"), not_after=(",",)),
    Pattern("that", r"the (?:previous|preceding) day", ("unit=D", "shift=-1")),
    Pattern("that", r"the (?:following|next) morning", ("unit=D", "shift=1", "part=MO")),
    Pattern("that", r"the (?:previous) (?:night|evening)", ("unit=D", "shift=-1", "part=NI")),
    # quarters of a business year
    Pattern("quarter", r"(?:fiscal[ -])?<quarter>-quarter"),
    Pattern("quarter", r"the latest (?:quarter|period)"),
    Pattern("quarter", r"the <year> (?:quarter|period)"),
    Pattern("quarter", r"(?:<edge> )?(?:the )?(?:fiscal[ -])?(?:<year>(?:['’]s)? )?<quarter> quarter"
                       r"(?:,? (?:of )?(?:<year:year2>|<thisnext:yearrel> year))?"),
    Pattern("quarter", r"<thisnext:yearrel> year['’]s <quarter> quarter"),
    Pattern("quarter", r"the (?:comparable )?(?:year-earlier|year-ago|prior-year) (?:<quarter> )?(?:quarter|period)",
            ("yearrel=-1p",)),
    Pattern("quarter", r"the (?:latest |most recent )?(?:quarter|period)", after=("in", "for", "during", "of")),
    Pattern("half", r"the <half>(?: of (?:<year>|<thisnext:yearrel> year))?"),
    # so long ago, so much later
    Pattern("ago", r"(?:<modifier> )?(?:<number>|<one:number>) <anyunit:unit>(?: or so)? <way>"),
    Pattern("ago", r"<units:unit> <way>", ("number=X",)),
    Pattern("ago", r"year-(?:earlier|ago)", ("number=1", "unit=Y", "way=ago")),
    Pattern("ago", r"a while ago", ("number=X", "unit=Y", "way=ago")),
    # so long
    Pattern("span", r"(?:<modifier> )?<number> (?:more )?<units:unit>(?: or so)?",
            not_before=("<way>", "old", "a day", "a week")),  # "24 hours a day" is always
    Pattern("span", r"(?:<modifier> )?<one:number> (?:more )?<unit>(?: or so)?", not_before=("<way>",),
            not_after=RATED),
    Pattern("span", r"<one:number> <longunit:unit>(?= of )",
            not_after=("<figure>", "percent", "million", "billion", "twice", "once", "times")),
    Pattern("span", r"(?:the )?<direction> <number> (?:more )?<units:unit>(?: or so)?"),
    Pattern("span", r"(?:the )?<direction> <number> to <number:number2> <units:unit>"),
    Pattern("span", r"<number> (?:to|or) <number:number2> <units:unit>", not_before=("<way>", "old")),
    Pattern("span", r"(?!<year>)<plain:number>[ -]<unit>", not_before=("<way>", "old")),
    Pattern("age", r"<plain:number>[ -]<unit>[ -]old"),
    Pattern("span", r"(?:the )?<direction> (?:several |few |couple of |many )?<units:unit>", ("number=X",)),
    Pattern("span", r"the (?:past|last) <longunit:unit>", ("number=1", "direction=past")),
    Pattern("span", r"the <number> <units:unit>"),
    Pattern("span", r"<units:unit>", ("number=X",), after=("for", "in", "within", "of", "after", "took", "over",
                                                              "lasted", "spent", "last", "lasting", "taken"),
            not_before=("<way>", "ago", "old")),
    Pattern("span", r"<units:unit>(?= (?:after|before))", ("number=X",)),
    Pattern("span", r"the <units:unit>(?= that followed)", ("number=X",)),
    Pattern("span", r"<longunit:unit>-long", ("number=1",)),
    Pattern("span", r"<units:unit>-(?:long|old)", ("number=X",)),
    Pattern("span", r"half an hour", ("unit=TM", "number=30")),
    Pattern("span", r"<number> and a half <units:unit>", ("half=1",)),
    Pattern("span", r"<number> <unit> and a half", ("half=1",)),
    # again and again
    Pattern("set", r"(?:every|each) (?:<unit>|<weekday>|<month>|<season>)(?: <part>)?"),
    Pattern("set", r"<weekdays:weekday>", not_after=("the",)),
    Pattern("set", r"<weekday> (?:nights|mornings|evenings|afternoons)"),
    Pattern("set", r"every <number> <units:unit>"),
    Pattern("often", r"<often>(?! (?-i:[A-Z]))"),  # "the daily Granma" is a paper
    # now and then
    Pattern("reference", r"<reference>",
            not_before=("<unit>", "<units>", "<figure>", "<number>", "as", "after", "before", "<deictic>", "<month>",
                        "<weekday>", "<dayrel>")),
    Pattern("reference", r"(?:earlier|previously)", ("reference=PAST_REF",), after=("had",)),
)  # fmt: skip

TIMES = Times(
    slots=SLOTS,
    patterns=PATTERNS,
    vague=("several", "a few", "few", "some", "many", "a number of", "a couple of", "a couple", "recent"),
    single=("a", "an", "another", "a full", "an entire", "a whole", "an additional", "a single"),
    future=("will", "'ll", "’ll", "shall", "scheduled", "expected", "expects", "due", "upcoming", "intends", "slated",
            "hopes", "starting", "expires", "matures", "resume", "begins", "starts", "opens"),
    aiming=("planned to", "planning to", "plans to", "plan to", "planned for", "planned a", "planning for",
            "plans for", "set to", "set for", "going to", "ready to", "prepared to", "preparing to", "to leave",
            "would be"),
    pending=("until", "by", "as early as", "as soon as", "as late as", "no later than"),
    completed=("had",),
    perfect=("has", "have", "had", "'ve", "’ve"),
    past=("said", "was", "would", "planned", "plans", "were", "had", "did", "told", "came", "went", "took", "began",
          "met", "held", "fell", "rose", "made", "left", "broke", "found", "killed", "has", "have", "since", "after",
          "struck", "shot", "hit", "won", "lost", "saw", "led", "sent", "put", "gave", "got", "became", "drove",
          "ran", "wrote", "spoke", "flew"),
    past_endings=("ed",),
    clause_openers=("but", "and", "while", "after", "before"),
    since=("since",),
    weekdays=WEEKDAYS,
    months=MONTHS,
)  # fmt: skip
