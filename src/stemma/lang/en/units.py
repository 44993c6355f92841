"""English: currencies and measures, as written, with the code or the name of each."""


def _words(listed: str) -> tuple[str, ...]:
    """The words of a list written as running text."""
    return tuple(listed.split())


SYMBOLS = (
    ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("₽", "RUB"), ("₺", "TRY"),
    ("₴", "UAH"), ("₪", "ILS"), ("₩", "KRW"), ("us$", "USD"), ("a$", "AUD"), ("c$", "CAD"), ("hk$", "HKD"),
    ("usd", "USD"), ("eur", "EUR"), ("gbp", "GBP"),
)  # fmt: skip

MONEY = (
    ("dollar", "USD"), ("dollars", "USD"), ("us dollars", "USD"), ("u.s. dollars", "USD"), ("usd", "USD"),
    ("cents", "US cent"), ("cent", "US cent"), ("penny", "penny"),
    ("pence", "penny"), ("pennies", "penny"), ("dime", "dime"), ("dimes", "dime"),
    ("euro", "EUR"), ("euros", "EUR"), ("eur", "EUR"),
    ("pounds sterling", "GBP"), ("british pounds", "GBP"), ("gbp", "GBP"), ("yen", "JPY"), ("jpy", "JPY"),
    ("yuan", "CNY"), ("renminbi", "CNY"), ("rupees", "INR"), ("rupee", "INR"), ("roubles", "RUB"),
    ("rubles", "RUB"), ("rouble", "RUB"), ("ruble", "RUB"), ("zlotys", "PLN"), ("zloty", "PLN"),
    ("hryvnias", "UAH"), ("hryvnia", "UAH"), ("francs", "CHF"), ("swiss francs", "CHF"), ("shekels", "ILS"),
    ("won", "KRW"), ("syrian pounds", "SYP"), ("egyptian pounds", "EGP"), ("lebanese pounds", "LBP"),
    ("turkish lira", "TRY"), ("lira", "TRY"), ("australian dollars", "AUD"), ("canadian dollars", "CAD"),
    ("kronor", "SEK"), ("kroner", "NOK"), ("marks", "DEM"), ("pesos", "peso"), ("peso", "peso"),
    ("dinars", "dinar"), ("riyals", "SAR"), ("dirhams", "AED"), ("naira", "NGN"), ("rand", "ZAR"),
    ("shillings", "shilling"),
)  # fmt: skip

TIME_UNITS = _words("second minute hour day week fortnight month quarter year decade century millennium")

PREFIXES = _words("micro nano pico femto milli kilo mega giga tera peta")
PREFIXED = _words("metre meter gram litre watt volt hertz byte bit joule pascal electronvolt ampere ohm")

MEASURES = (
    *_words(
        "metre meter kilometre kilometer centimetre centimeter millimetre millimeter nanometre nanometer mile yard "
        "foot inch acre hectare kilogram kilogramme gram gramme milligram tonne ton megaton kiloton ounce litre "
        "liter millilitre milliliter gallon barrel pint degree watt volt hertz byte exabyte bit knot calorie joule "
        "pascal electronvolt kelvin ampere ohm newton gray sievert becquerel sigma kibibyte mebibyte gibibyte cup "
        "tablespoon teaspoon"
    ),
    *(prefix + word for prefix in PREFIXES for word in PREFIXED),
)

SPELT = {
    "meter": "metre", "kilometer": "kilometre", "centimeter": "centimetre", "millimeter": "millimetre",
    "nanometer": "nanometre", "kilogramme": "kilogram", "gramme": "gram", "liter": "litre",
    "milliliter": "millilitre",
}  # fmt: skip

ODD_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "millennium": "millennia", "hertz": "hertz"}

SHORT = (
    ("km", "kilometre"), ("kms", "kilometre"), ("m", "metre"), ("cm", "centimetre"), ("mm", "millimetre"),
    ("mi", "mile"), ("ft", "foot"), ("kg", "kilogram"), ("kgs", "kilogram"), ("g", "gram"), ("mg", "milligram"),
    ("lb", "pound"), ("lbs", "pound"), ("oz", "ounce"), ("ha", "hectare"), ("mph", "mile per hour"),
    ("kph", "kilometre per hour"), ("km/h", "kilometre per hour"), ("ml", "millilitre"), ("l", "litre"),
    ("mw", "megawatt"), ("gw", "gigawatt"), ("kw", "kilowatt"), ("ghz", "gigahertz"), ("mhz", "megahertz"),
    ("kev", "kiloelectronvolt"), ("mev", "megaelectronvolt"), ("gev", "gigaelectronvolt"),
    ("tev", "teraelectronvolt"),
    ("kwh", "kilowatt hour"), ("mwh", "megawatt hour"), ("gwh", "gigawatt hour"), ("twh", "terawatt hour"),
    ("hpa", "hectopascal"), ("kpa", "kilopascal"), ("mpa", "megapascal"), ("nm", "nanometre"),
    ("mb", "megabyte"), ("gb", "gigabyte"), ("tb", "terabyte"), ("yr", "year"), ("yrs", "year"), ("hrs", "hour"),
    ("hr", "hour"), ("mins", "minute"), ("min", "minute"), ("secs", "second"), ("km2", "square kilometre"),
    ("km²", "square kilometre"), ("m²", "square metre"), ("cm²", "square centimetre"),
    ("mm²", "square millimetre"), ("km³", "cubic kilometre"), ("m³", "cubic metre"), ("cm³", "cubic centimetre"),
    ("sq mi", "square mile"), ("sq km", "square kilometre"),
    ("sq ft", "square foot"), ("°c", "degree Celsius"), ("°f", "degree Fahrenheit"), ("°", "degree"),
    ("° c", "degree Celsius"), ("° f", "degree Fahrenheit"),
    ("degrees celsius", "degree Celsius"), ("degrees fahrenheit", "degree Fahrenheit"),
    ("degrees centigrade", "degree Celsius"), ("nautical miles", "nautical mile"), ("light years", "light year"),
    ("miles per hour", "mile per hour"), ("kilometres per hour", "kilometre per hour"),
    ("kilometers per hour", "kilometre per hour"), ("metric tons", "tonne"),
    ("percentage points", "percentage point"),
    ("percentage point", "percentage point"), ("basis points", "basis point"),
)  # fmt: skip


PREFIX_SIGNS = (
    ("T", "tera"), ("G", "giga"), ("M", "mega"), ("k", "kilo"), ("h", "hecto"), ("d", "deci"), ("c", "centi"),
    ("m", "milli"), ("µ", "micro"), ("μ", "micro"), ("n", "nano"), ("p", "pico"), ("f", "femto"), ("a", "atto"),
)  # fmt: skip
SIGNED = (
    ("W", "watt"), ("Wh", "watt hour"), ("V", "volt"), ("Hz", "hertz"), ("J", "joule"), ("Pa", "pascal"),
    ("eV", "electronvolt"), ("N", "newton"), ("Gy", "gray"), ("Sv", "sievert"), ("Bq", "becquerel"), ("m", "metre"),
    ("g", "gram"), ("l", "litre"), ("A", "ampere"), ("B", "byte"),
)  # fmt: skip


def _signs() -> tuple[tuple[str, str], ...]:
    """Signs of two letters and more: one letter behind a figure is as often a grade, a row or a name."""
    prefixed = ((mark + sign, prefix + unit) for sign, unit in SIGNED for mark, prefix in PREFIX_SIGNS)
    bare = (pair for pair in SIGNED if len(pair[0]) > 1)
    return (
        *prefixed,
        *bare,
        ("tbsp", "tablespoon"),
        ("tsp", "teaspoon"),
        ("kn", "knot"),
        ("psi", "pound per square inch"),
    )


SIGNS = _signs()

UNITS_BELOW = (
    ("h", "hour"), ("s", "second"), ("d", "day"), ("kg", "kilogram"), ("l", "litre"), ("m", "metre"),
    ("person", "person"), ("head", "head"), ("share", "share"),
)  # fmt: skip

POWERS = (
    ("²", "square"), ("2", "square"), ("squared", "square"), ("³", "cubic"), ("3", "cubic"), ("cubed", "cubic"),
)  # fmt: skip

UNITS_OF_ONE = _words(
    "metre meter kilometre kilometer centimetre centimeter millimetre millimeter mile acre hectare kilogram "
    "kilogramme gram gramme milligram tonne ton ounce litre liter gallon pint pound barrel cup tablespoon teaspoon "
    "kilobyte megabyte gigabyte terabyte kibibyte mebibyte gibibyte megawatt gigawatt penny dollar euro dime"
)


def _units() -> tuple[tuple[str, str], ...]:
    """Every measure in singular and plural, plain, square and cubic."""
    rows: list[tuple[str, str]] = []
    for word in (*TIME_UNITS, *MEASURES):
        name = SPELT.get(word, word)
        for form in (word, ODD_PLURALS.get(word, word + "s")):
            rows.append((form, name))
            if word in MEASURES:
                rows += [(f"square {form}", f"square {name}"), (f"cubic {form}", f"cubic {name}")]
    return (*rows, *SHORT, ("pound", "pound"), ("pounds", "pound"))


UNITS = _units()
