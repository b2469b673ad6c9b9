"""Why a line of a source is no part of an article’s body: the reasons that more than one rule asks for.

Readers are shown them. A reason that one rule alone gives stands with it, or in
``data/furniture.toml``, which gives many of these too.
"""

from __future__ import annotations

__all__ = [
    "ABOUT_INTERVIEW",
    "ABOUT_SITE",
    "ADDRESS_LINE",
    "ADVERTISEMENT",
    "APPOINTMENT_BOX",
    "ATTRIBUTION",
    "AUTHOR_BIO",
    "BREADCRUMBS",
    "BYLINE",
    "COMMENTS",
    "CONTENTS",
    "COOKIE_BANNER",
    "EDITORS_NOTE",
    "FOOTNOTE",
    "LABEL",
    "NEWSLETTER",
    "PHOTO_CREDIT",
    "PULL_QUOTE",
    "READER_BOX",
    "RELATED_LINKS",
    "REVIEWER",
    "RULE",
    "RUNNING_HEAD",
    "SHARE_BOX",
    "SIDEBAR",
    "SIGNATURE",
    "SITE_FOOTER",
    "SITE_HEADER",
    "SPEAKERS",
    "STANDFIRST",
    "TABLE",
    "TELLER",
    "TIME_STAMP",
    "TIP",
    "TIPPED_BY",
]

ABOUT_INTERVIEW = "about the interview"
ABOUT_SITE = "about the site"
ADDRESS_LINE = "address line"
ADVERTISEMENT = "advertisement"
APPOINTMENT_BOX = "appointment box"
ATTRIBUTION = "attribution line"
AUTHOR_BIO = "author bio"
BREADCRUMBS = "breadcrumbs"
BYLINE = "byline"
COMMENTS = "reader comments"
CONTENTS = "table of contents"
COOKIE_BANNER = "cookie banner"
EDITORS_NOTE = "editor's note"
FOOTNOTE = "footnote"
LABEL = "label of who speaks"
NEWSLETTER = "newsletter box"
PHOTO_CREDIT = "photo credit"
PULL_QUOTE = "pull quote"
READER_BOX = "reader box"
RELATED_LINKS = "related links"
REVIEWER = "reviewer"
RULE = "rule"
RUNNING_HEAD = "running head"
SHARE_BOX = "share box"
SIDEBAR = "sidebar"
SIGNATURE = "signature"
SITE_FOOTER = "site footer"
SITE_HEADER = "site header"
SPEAKERS = "who speaks"
STANDFIRST = "standfirst"
TABLE = "table"
TELLER = "who tells it"
TIME_STAMP = "time stamp"
TIP = "label of a tip"
TIPPED_BY = "whose tip it is"
