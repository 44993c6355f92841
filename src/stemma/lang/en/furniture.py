"""English: words by which the frame of a page is told from its story: share lines, captions, credits, adverts."""

from stemma.lang.en.agencies import AGENCIES
from stemma.lang.furniture import Closes, Furniture, Mark

MARKS = (
    Mark(
        "credit",
        opens=(
            "source:", "sources:", "read the full story in", "read the full story at", "read the full article in",
            "read the full article at", "read the original", "continue reading at the source",
        ),
        limit=14,
        closes=Closes.FOOT,
    ),
    Mark(
        "links to other stories",
        opens=(
            "also read", "read also", "see also", "read more", "read next", "related story", "related stories",
            "related article", "related articles", "related:", "related coverage", "next story",
            "previous story", "next:", "previous:", "next article", "previous article", "next post",
            "previous post", "watch:", "watch more", "listen:", "don't miss", "in case you missed", "must read",
            "recommended:", "more:", "read:", "also see", "see more", "further reading", "learn more:",
            "click here", "more details", "full coverage", "continue reading", "for more on this",
        ),
        holds=("click here to read", "click here for", "click here to", "read the full story", "read the rest of"),
        whole=("read more", "more", "full story", "continue", "back to top", "back", "home", "top stories"),
        limit=22,
    ),
    Mark(
        "links to other stories",
        opens=(
            "more on this", "more in this", "more from", "more related", "related to this story",
            "most popular", "most read", "most viewed", "most shared", "most commented", "editor's picks",
            "editors' picks", "you may also like", "you might also like", "you may like", "you might like",
            "recommended for you", "other stories", "other news", "more stories", "more headlines",
            "in the headlines", "latest stories", "latest headlines", "recent posts", "recent stories",
            "trending now", "popular posts", "related posts", "related topics", "related links",
            "related content", "from around the web", "around the web", "stories from around",
            "promoted stories", "sponsored stories", "what to read next", "up next", "elsewhere on",
            "people also read", "in other news", "more like this",
        ),
        whole=(
            "related", "latest", "latest news", "trending", "popular", "recommended", "more news",
            "more stories", "in this section", "see also", "headlines", "more from", "read next", "also on",
            "top news", "news in brief",
        ),
        limit=9,
        closes=Closes.SECTION,
    ),
    Mark(
        "readers' comments",
        opens=(
            "leave a reply", "leave a comment", "post a comment", "add a comment", "add your comment",
            "join the conversation", "comments are", "comment on this", "have your say",
            "your email address will not be published", "users browsing this forum", "be the first to comment",
            "log in to comment", "sign in to comment", "loading comments", "comments (", "responses to",
            "thoughts on", "comments on", "replies to", "what do you think?",
        ),
        whole=(
            "comments", "no comments", "no comments yet", "comments closed", "reader comments", "discussion",
            "replies",
        ),
        limit=14,
        closes=Closes.STORY,
    ),
    Mark(
        "readers' comments",
        ends=(" says:", " wrote:", " says"),
        opens=("view comments", "show comments", "view all comments", "post by"),
        whole=("comment", "0 comments", "comments print", "report typo/error", "report an error"),
        limit=12,
    ),
    Mark(
        "share line",
        opens=(
            "share this", "share on", "share via", "share the", "share with", "share:", "click to share",
            "tweet this", "email this", "e-mail this", "print this", "save this", "pin it", "send to a friend",
            "bookmark this", "copy link", "share article", "share story",
        ),
        holds=(
            "opens in new window", "e-mail to a friend", "email to a friend", "share on facebook",
            "share on twitter",
        ),
        whole=(
            "share", "tweet", "print", "email", "e-mail", "facebook", "twitter", "whatsapp", "linkedin",
            "pinterest", "reddit", "telegram", "copy link", "share tweet", "save", "like", "google+",
            "flipboard", "link copied", "license article", "republish this article", "print article",
            "listen to this article", "republish",
        ),
        limit=16,
    ),
    Mark(
        "promotion",
        opens=(
            "follow us", "follow @", "like us on", "find us on", "subscribe", "sign up", "get the", "get our",
            "download the", "download our", "install our", "join our", "join us", "support our", "support us",
            "become a member", "donate", "buy the", "when you purchase", "if you buy", "never miss a",
            "stay up to date", "stay informed", "keep up with", "for more news", "for more stories",
            "to read more", "to get the latest", "receive our", "our newsletter", "newsletter:", "register now",
            "start your", "already a subscriber", "enjoy unlimited", "unlock", "get unlimited",
            "access the best", "order your copy", "this article was made possible", "if you enjoyed",
            "if you like this", "thank you for reading", "thanks for reading", "special offer", "limited offer",
            "limited time", "breaking news emails", "get breaking news", "get the latest news",
        ),
        holds=(
            "on twitter @", "on twitter at @", "on facebook and twitter", "newsletter", "% off", "free trial",
            "subscribers only", "subscribe to our", "subscribe to the", "sign up for", "sign up to",
            "download our app", "available on the app store", "purchase a book", "affiliate link",
            "affiliate commission", "may earn a commission", "earn a small commission", "view in browser",
            "unsubscribe", "your inbox", "become a subscriber", "follow us on",
        ),
        limit=45,
    ),
    Mark(
        "advertisement",
        opens=(
            "sponsored", "advertisement", "advertising", "advertorial", "paid content", "paid post",
            "promoted:", "anzeige", "story continues below",
        ),
        whole=(
            "ad", "ads", "advert", "advertisement", "advertisment", "advertise", "publicidad", "werbung",
            "reklama", "anzeige", "promoted", "article continues below", "story continues below",
            "story continues", "scroll to continue", "continue reading below",
        ),
        holds=(
            "article continues below", "story continues below", "story continues after",
            "article continues after",
        ),
        limit=12,
    ),
    Mark(
        "credit",
        opens=(
            "reporting was contributed by", "additional reporting", "with additional reporting", "reporting by",
            "with reporting by", "with reporting from", "writing by", "editing by", "compiled by",
            "compiled from", "source:", "sources:", "this article was originally published",
            "this story was originally published", "this article originally appeared", "originally published",
            "this story originally appeared", "first published", "this article first appeared",
            "a version of this article appears", "a version of this story", "this post originally appeared",
            "with files from", "with inputs from", "with agency inputs", "first reported by",
            "this article is republished from", "material from", "via:", "contact the writer",
            "contact the author", "contact the reporter", "email the author",
        ),
        holds=(
            "contributed to this report", "contributed to this story", "contributed to this article",
            "contributed reporting", "contributed from", "is a reporter for", "is a staff writer",
            "is a correspondent for", "can be reached at", "can be contacted at", "(reporting by",
            "(writing by", "(editing by", "reporting was contributed by", "appeared in print",
            "originally appeared on", "originally published on", "was first published",
        ),
        limit=60,
    ),
    Mark(
        "caption",
        opens=(
            "in this picture", "in this photo", "in this image", "in this photograph", "in this file",
            "in this undated", "this photo", "this image", "this picture", "this undated", "file photo",
            "file picture", "file image", "pictured:", "photo:", "photos:", "photo by", "photos by",
            "photo credit", "photo courtesy", "picture:", "picture by", "image:", "image by", "image credit",
            "image source", "image copyright", "image caption", "media caption", "caption:", "credit:",
            "illustration:", "graphic:", "photograph:", "photography:", "photograph by", "fot.", "foto:",
            "video:", "above:", "above,", "left:", "right:",
        ),
        ends=(
            " photo", " file photo", " pic", "/getty images", " via getty images", "/shutterstock", "(file)",
            "(file photo)", "| photo credit",
        ),
        whole=(
            "photo", "photos", "image", "picture", "caption", "gallery", "video", "hide caption", "enlarge",
            "toggle caption", "view gallery",
        ),
        limit=70,
    ),
    Mark(
        "rights",
        opens=("copyright", "©", "(c) 20", "all rights reserved", "(c) 19", "published under", "℗"),
        holds=(
            "all rights reserved", "rights reserved", "may not be published, broadcast",
            "may not be reproduced", "copyright ©", "powered by",
        ),
        limit=60,
    ),
    Mark(
        "notice of the outlet",
        opens=(
            "this content is for information", "this article is for information", "the views expressed",
            "views expressed", "the opinions expressed", "opinions expressed", "disclaimer", "we use cookies",
            "this site uses cookies", "this website uses cookies", "we value your privacy", "by continuing to",
            "by clicking", "by using this", "terms of", "privacy policy", "your privacy", "cookie",
            "please enable javascript", "javascript is disabled", "you need to enable javascript", "report a",
            "report typo", "medically reviewed", "fact checked", "fact-checked",
            "we are no longer accepting comments", "this is an archived",
        ),
        holds=(
            "does not substitute medical advice", "does not constitute", "subject to our community",
            "community rules", "community guidelines", "terms of use", "terms of service",
            "terms and conditions", "privacy policy", "cookie policy", "store information on a device",
            "use of cookies",
        ),
        limit=60,
    ),
    Mark(
        "notice of the outlet",
        opens=(
            "we use cookies", "this site uses cookies", "this website uses cookies", "necessary cookies are",
            "any cookies that may not", "we and our partners use cookies", "we and our partners store",
            "quotes delayed at least", "market data provided by",
        ),
        limit=120,
    ),
    Mark(
        "tags",
        opens=(
            "tags:", "tag:", "tagged", "filed under", "posted in", "categories:", "category:", "topics:",
            "keywords:", "in this story:", "tags ",
        ),
        whole=("tags", "topics", "categories", "keywords"),
        limit=25,
    ),
    Mark(
        "page furniture",
        opens=(
            "skip to", "jump to", "sign in", "log in", "login", "search", "menu", "toggle navigation",
            "close menu", "go to ", "updated on",
        ),
        whole=(
            "search", "menu", "close", "home", "news", "sign out", "my account", "next", "previous", "prev",
            "load more", "show more", "see all", "view all", "sections", "navigation", "english edition",
            "contact us", "contact", "about us", "about", "help", "play", "pause", "min read", "minutes ago",
            "hours ago", "days ago", "end", "###", "ends", "30",
        ),
        limit=6,
    ),
)  # fmt: skip

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

WEEKDAYS = {
    "monday": 1, "mon": 1, "tuesday": 2, "tue": 2, "tues": 2, "wednesday": 3, "wed": 3, "thursday": 4, "thu": 4,
    "thur": 4, "thurs": 4, "friday": 5, "fri": 5, "saturday": 6, "sat": 6, "sunday": 7, "sun": 7,
}  # fmt: skip

FUNCTION_WORDS = frozenset((
    "a", "about", "above", "after", "again", "against", "all", "almost", "along", "also", "although", "always",
    "am", "among", "an", "and", "another", "any", "are", "around", "as", "at", "away", "back", "be", "because",
    "been", "before", "behind", "being", "below", "between", "both", "but", "by", "can", "cannot", "could",
    "did", "do", "does", "doing", "done", "down", "during", "each", "either", "else", "enough", "ever", "every",
    "few", "for", "from", "further", "get", "gets", "getting", "go", "goes", "going", "had", "has", "have",
    "having", "he", "her", "here", "hers", "him", "his", "how", "however", "i", "if", "in", "into", "is",
    "isn't", "it", "its", "itself", "just", "least", "less", "let", "like", "many", "may", "me", "might",
    "mine", "more", "most", "much", "must", "my", "near", "neither", "never", "new", "news", "no", "nor", "not",
    "now", "of", "off", "often", "on", "once", "one", "only", "onto", "or", "other", "our", "out", "over",
    "own", "per", "perhaps", "quite", "rather", "really", "said", "say", "saying", "says", "she", "should",
    "since", "so", "some", "still", "such", "tells", "than", "that", "the", "their", "them", "then", "there",
    "these", "they", "this", "those", "though", "through", "thus", "till", "to", "together", "told", "too",
    "toward", "towards", "two", "under", "until", "up", "upon", "us", "very", "was", "we", "well", "were",
    "what", "whatever", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "will",
    "with", "within", "without", "would", "yet", "you", "your",
))  # fmt: skip

PLAIN = frozenset((
    "act", "ask", "back", "bad", "big", "bring", "call", "case", "change", "claim", "close", "come", "cost",
    "cut", "day", "dead", "deal", "death", "end", "face", "fall", "fear", "fight", "find", "fire", "first",
    "get", "give", "good", "great", "group", "grow", "head", "help", "high", "hit", "hold", "hope", "hour",
    "hurt", "ill", "job", "keep", "kill", "know", "last", "late", "latest", "lead", "leave", "life", "live",
    "local", "long", "look", "lose", "low", "make", "man", "march", "meet", "men", "million", "mind",
    "minister", "month", "move", "name", "need", "next", "night", "number", "official", "old", "open", "order",
    "part", "pass", "past", "pay", "people", "place", "plan", "play", "point", "police", "president", "push",
    "put", "raise", "reach", "report", "rise", "rule", "run", "second", "see", "send", "set", "show", "side",
    "sign", "start", "state", "stay", "step", "stop", "strike", "support", "take", "talk", "team", "tell",
    "test", "think", "third", "three", "time", "top", "tour", "town", "try", "turn", "use", "video", "view",
    "visit", "vote", "vow", "wait", "walk", "want", "war", "warn", "watch", "way", "week", "win", "woman",
    "women", "work", "world", "worst", "year", "young",
))  # fmt: skip

FURNITURE = Furniture(
    marks=MARKS,
    by=(
        "by", "written by", "reported by", "posted by", "author:", "authors:", "reporter:", "words by",
        "story by", "text by", "writer:", "article by", "recipe by", "article written by",
        "this post was written by", "this article was written by", "this story was written by",
    ),
    sent_from=("from", "source:", "sources:", "agency:", "credit:", "via", "courtesy of"),
    prepositions=("in", "at", "for", "from", "of", "on"),
    conjunctions=("and", "&", "with"),
    besides=(
        "reviewed by", "edited by", "fact checked by", "fact-checked by", "checked by", "photography by", "photos by",
        "photographs by", "illustrated by", "illustrations by", "updated by", "produced by", "translated by",
    ),
    desk=(
        "staff", "desk", "bureau", "staff reporter", "staff writer", "newsroom", "news desk", "newsdesk", "admin",
        "administrator", "editor", "editors", "web desk", "online desk", "correspondent", "our correspondent",
        "editorial", "editorial board", "guest", "anonymous", "agencies", "agency", "wire", "wires",
        "wire services", "news wires", "wire reports", "staff and wire reports", "redaktion", "web staff",
        "digital staff", "reporter", "team", "our team", "contributor", "press release", "unknown", "none",
        "author",
    ),
    roles=(
        "reporter", "correspondent", "editor", "writer", "staff", "columnist", "contributor", "producer",
        "chief", "bureau", "analyst", "special", "senior", "freelance", "journalist", "associate", "political",
        "foreign", "health", "business", "sports", "crime", "author", "founder", "co-founder", "cofounder", "lead",
        "reviewer", "director", "manager", "engineer", "head", "expert", "specialist", "ceo", "cto", "president",
        "phd", "ph.d.", "m.d.", "dietitian", "deputy", "managing", "executive", "national", "international",
    ),
    published=(
        "published", "posted", "first published", "created", "date", "dated", "publication date",
        "published on", "posted on", "issued", "filed", "originally published", "publish date", "released",
        "written", "submitted", "uploaded", "published online", "date published", "date posted", "post date",
    ),
    first_published=("originally published", "first published", "original publication date"),
    updated=("updated", "last updated", "modified", "last modified", "update", "revised", "last revised", "edited"),
    picture=(
        "photo", "photos", "photograph", "photographs", "photographer", "picture", "pictures", "pic", "image",
        "images", "getty", "file", "shutterstock", "fot", "foto", "camera", "illustration", "graphic", "video",
        "pool", "handout", "epa",
    ),
    reprinted=(
        "first published in", "first published by", "first published on", "originally published in",
        "originally published by", "originally published on", "this article first appeared in",
        "this article originally appeared in", "this article was first published in",
        "this article was originally published in", "this article was originally published by",
        "this story was originally published by", "this story was originally published in",
        "this story first appeared in", "republished from", "reprinted from", "reproduced from",
        "this article is republished from", "read the full story in", "read the full article in",
        "read the original in", "read the full story at", "read the original at", "as reported by",
        "first reported by",
    ),
    reports=("reports:", "reported:", "writes:"),
    contributed_by=(
        "additional reporting by", "with additional reporting by", "additional reporting from", "reporting by",
        "with reporting by", "with reporting from", "reporting was contributed by", "writing by", "editing by",
        "with files from", "with contributions from", "compiled by", "research by", "additional research by",
    ),
    contributes=(
        "contributed to this report", "contributed to this story", "contributed to this article",
        "contributed to this piece", "contributed reporting", "contributed additional reporting", "contributed from",
        "contributed research", "also contributed",
    ),
    first_reported=("first reported by", "first reported in", "first reported on", "first published by"),
    photo_by=(
        "photo by", "photos by", "photograph by", "photographs by", "photo credit", "photo courtesy of", "photo",
        "photos", "picture by", "picture", "image credit", "image by", "image", "images", "credit", "foto",
    ),
    writer=(
        "author", "authors", "about the author", "about the authors", "written by", "article written by", "by",
        "about the writer", "the author", "post author", "story by", "words by", "reported by",
    ),
    biography=("is a", "is an", "is the", "was a", "was an", "was the", "covers", "writes about", "reports on"),
    releases=(
        "press release", "news release", "media release", "for immediate release", "press statement", "press note",
        "press communique", "press communiqué", "official communique", "official communiqué", "communique",
        "communiqué", "press office", "media office", "communications office", "press department",
    ),
    statements=("statement on", "statement by", "statement regarding", "statement concerning"),
    agencies=AGENCIES,
    agency_nouns=(
        "press agency", "news agency", "news service", "wire service", "newswire", "news wire",
        "press association", "press service", "dispatch", "wire", "press", "associated press",
        "information agency",
    ),
    press_nouns=(
        "news", "times", "post", "herald", "gazette", "tribune", "journal", "chronicle", "courier", "observer",
        "examiner", "mail", "daily", "star", "sun", "telegraph", "guardian", "independent", "press", "standard",
        "mirror", "express", "record", "register", "review", "bulletin", "dispatch", "echo", "enquirer",
        "inquirer", "globe", "weekly", "network", "digest", "magazine", "today", "reporter", "leader",
        "citizen", "monitor", "nation", "voice", "argus", "sentinel", "advertiser", "radio", "tv", "board",
        "blog", "insider",
    ),
    copyright=("copyright", "©", "(c)"),
    more_from=("more from", "more news from", "more stories from", "also from"),
    months=MONTHS,
    weekdays=WEEKDAYS,
    login=(
        "password", "forgot your password", "forgotten your password", "remember me", "sign in to your account",
        "log in to your account", "create an account", "username", "email address", "keep me signed in",
        "log in to continue", "sign in to continue", "subscribe to continue",
    ),
    missing=(
        "page not found", "404", "not found", "access denied", "403 forbidden", "forbidden",
        "service unavailable", "internal server error", "bad gateway", "gateway timeout",
        "this page isn't available", "page cannot be found", "page can't be found", "no longer available",
        "are you a robot", "verify you are human", "checking your browser", "enable javascript and cookies",
        "unusual traffic", "just a moment",
    ),
    function_words=FUNCTION_WORDS,
    plain=PLAIN,
    endings=(
        "s", "es", "d", "ed", "ing", "er", "ers", "e", "y", "ies", "ied", "ly", "al", "ally", "ion", "ions",
        "ment", "or", "ors", "ist", "ists", "ness", "ian", "ians", "n", "ns", "an", "ans", "ern",
    ),
    given=("will", "may", "per", "mark"),
    aliases=(
        ("is", "isis", "isil", "daesh", "islamic", "state"),
        ("us", "u.s.", "usa", "america", "american", "washington"),
        ("uk", "u.k.", "britain", "british"),
        ("eu", "europe", "european"),
        ("un", "u.n.", "nations"),
        ("govt", "gov't", "government"),
        ("pm", "prime"),
        ("mp", "parliament"),
        ("cop", "cops", "police", "officers"),
    ),
)  # fmt: skip
