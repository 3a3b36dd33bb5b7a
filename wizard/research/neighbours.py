"""What stands over a link: the heading of its list or box."""

from collections.abc import Iterator

from bs4 import Tag

from wizard.research.page import squeeze

HEADS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend", "dt", "caption"})
EMPHASIS = frozenset({"strong", "b"})
HIGHEST = 5  # boxes around the link that are looked at
NEAREST = 12  # elements before it in each
FEW = 4  # elements of a card's text
LONGEST = 80  # characters of a heading


def heading_over(link: Tag) -> str:
    """The words of the nearest heading before the link in the boxes around it, "" where there is none."""
    inside: Tag = link
    for _ in range(HIGHEST):
        for before in _before(inside):
            words = squeeze(before.get_text(" "))
            if words:
                return words if len(words) <= LONGEST else ""
        if not isinstance(inside.parent, Tag) or inside.parent.name in ("body", "main", "html"):
            return ""
        inside = inside.parent
    return ""


def _before(element: Tag) -> Iterator[Tag]:
    """Headings among the elements right before this one, nearest first; a paragraph that is all emphasis is one."""
    siblings = (one for one in element.previous_siblings if isinstance(one, Tag))
    for _, one in zip(range(NEAREST), siblings, strict=False):
        if one.name in HEADS or one.name in EMPHASIS:
            yield one
            continue
        children = [child for child in one.contents if isinstance(child, Tag)][: FEW + 1]
        if len(children) == 1 and children[0].name in HEADS | EMPHASIS:
            yield children[0]
        elif 1 < len(children) <= FEW and [child.name in HEADS for child in children].count(True) == 1:
            yield from (child for child in children if child.name in HEADS)  # a card's heading and its text
