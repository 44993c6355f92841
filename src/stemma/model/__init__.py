"""The nouns of Stemma: frozen values that hash, sort, pickle and mean the same on every machine."""

from stemma.model.article import (
    ABOVE_STORY,
    Article,
    Block,
    Bound,
    Credit,
    DateKind,
    Dateline,
    DateSeen,
    Page,
    Stated,
)
from stemma.model.collation import (
    Claim,
    ClaimKind,
    Drift,
    DriftKind,
    Finding,
    Grade,
    Point,
    Prop,
    Quotation,
    Reading,
    Remark,
    Support,
)
from stemma.model.edition import Edition, Editions, Sighting
from stemma.model.fact import Attribution, Event, Moment, Name, Place, Precision, Quantity, Status
from stemma.model.happening import Happening, Holding, Report, Toll
from stemma.model.judgement import Judgement, Verdict
from stemma.model.loss import NO_LOSS, Loss, Withdrawal
from stemma.model.notes import Notes, Timex, Toponym
from stemma.model.outcome import Ending, Outcome
from stemma.model.outlet import NO_OUTLETS, Outlet, OutletKind, Registry, registry
from stemma.model.placing import Placing, Witnessed
from stemma.model.relation import Relation
from stemma.model.reuse import Close, Line, Lost, Manner, Passage, Reuse, Stemma, Voice
from stemma.model.story import Dossier, Elsewhere, Noted, Story, Study
from stemma.model.text import Sentence, Span, sentence_key

__all__ = [
    "ABOVE_STORY", "NO_LOSS", "NO_OUTLETS", "Article", "Attribution", "Block", "Bound", "Claim", "ClaimKind",
    "Close", "Credit", "DateKind", "DateSeen", "Dateline", "Dossier", "Drift", "DriftKind", "Edition", "Editions",
    "Elsewhere", "Ending", "Event", "Finding", "Grade", "Happening", "Holding", "Judgement", "Line", "Loss", "Lost",
    "Manner", "Moment", "Name", "Noted", "Notes", "Outcome", "Outlet", "OutletKind", "Page", "Passage", "Place",
    "Placing", "Point", "Precision", "Prop", "Quantity", "Quotation", "Reading", "Registry", "Relation", "Remark",
    "Report", "Reuse", "Sentence", "Sighting", "Span", "Stated", "Status", "Stemma", "Story", "Study", "Support",
    "Timex", "Toll", "Toponym", "Verdict", "Voice", "Withdrawal", "Witnessed", "registry", "sentence_key",
]  # fmt: skip
