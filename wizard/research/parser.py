"""BeautifulSoup with lxml, built in half the time and bounded: the tree of every page that is read.

Half of what research costs is this tree, and BeautifulSoup asks for each tag what is the same for all of them: its
namespace, its parser, its lists of special names. Here those are the class's, and a tag is linked where it is made.
The tree is the one that `BeautifulSoup(html, "lxml")` makes; a test compares them, link by link.
"""

import gc
import re
import threading
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from heapq import merge
from itertools import chain, islice
from operator import attrgetter
from typing import Any, cast

from bs4 import BeautifulSoup, Tag
from bs4.builder import HTMLTreeBuilder
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import AttributeValueList, NavigableString, ResultSet

DEEPEST, MOST_TAGS = 200, 60_000
FEW = 64  # elements that are looked at sooner than sought by name

_SPACES = BeautifulSoup.ASCII_SPACES
_LISTS = frozenset(HTMLTreeBuilder.DEFAULT_CDATA_LIST_ATTRIBUTES) - {"*"}
_CONTAINERS = HTMLTreeBuilder.DEFAULT_STRING_CONTAINERS
_KEEPS_SPACE = frozenset(HTMLTreeBuilder.DEFAULT_PRESERVE_WHITESPACE_TAGS)
_ASKED_OTHERWISE = frozenset({"class_", "_class", "text"})
_SPECIAL = frozenset({*_CONTAINERS, *_KEEPS_SPACE, *(HTMLTreeBuilder.DEFAULT_EMPTY_ELEMENT_TAGS or ())})


class _Searched(Tag):
    """BeautifulSoup's search, over the elements of a name alone where names and attributes are all that is asked."""

    def find_all(
        self,
        name: Any = None,
        attrs: Any = None,
        recursive: bool = True,
        string: Any = None,
        limit: int | None = None,
        **others: Any,
    ) -> Any:
        """As BeautifulSoup's."""
        if recursive and string is None and (wanted := _wanted(attrs, others)) is not None:
            found = self._within(name, wanted, limit)
            if found is not None:
                return found
        return super().find_all(name, attrs, recursive, string, limit, **others)

    def find(
        self, name: Any = None, attrs: Any = None, recursive: bool = True, string: Any = None, **others: Any
    ) -> Any:
        """As BeautifulSoup's."""
        found = self.find_all(name, attrs, recursive, string, 1, **others)
        return found[0] if found else None

    def _within(self, name: Any, wanted: Mapping[str, Any], limit: int | None) -> Any:
        """What `find_all` finds, None where only BeautifulSoup can tell."""
        raise NotImplementedError


class Element(_Searched):
    """A tag of an HTML page. What BeautifulSoup keeps per tag and what is the same for all of them stands here.

    `number`: its place in the page's `elements`, those inside it being the next ones, up to before `end`.
    """

    namespace = None
    prefix = None
    sourceline = None
    sourcepos = None
    known_xml = False
    can_be_empty_element = False
    attribute_value_list_class = AttributeValueList
    cdata_list_attributes = HTMLTreeBuilder.DEFAULT_CDATA_LIST_ATTRIBUTES
    preserve_whitespace_tags = HTMLTreeBuilder.DEFAULT_PRESERVE_WHITESPACE_TAGS
    interesting_string_types = Tag.MAIN_CONTENT_STRING_TYPES
    _namespaces: dict[str, str] = {}  # noqa: RUF012  # never written: HTML has none

    inside: str | None = None  # where on the page what it holds stands, once asked: see `page.place_of`
    names: str | None = None  # its classes and id, once asked: see `page.names_of`
    soup: "Soup"
    number: int
    end: int

    def get_text(self, separator: str = "", strip: bool = False, types: Any = Tag.default) -> str:
        """As BeautifulSoup's."""
        if strip or types is not Tag.default:
            return super().get_text(separator, strip, types)
        pieces: list[str] = []
        _gather(self.contents, self.interesting_string_types, pieces.append)
        return separator.join(pieces)

    def _within(self, name: Any, wanted: Mapping[str, Any], limit: int | None) -> Any:
        """As the base class says."""
        return self.soup.found(name, wanted, limit, self.number + 1, self.end)


def holds(element: Tag) -> int:
    """How many elements stand inside it, at any depth."""
    return element.end - element.number - 1 if isinstance(element, Element) else len(element.find_all(True))


def stands_in(inner: Tag, outer: Tag) -> bool:
    """Is it that one, or does it stand inside it, at any depth?"""
    if isinstance(inner, Element) and isinstance(outer, Element):
        return outer.number <= inner.number < outer.end
    return any(one is outer for one in (inner, *inner.parents))


def _wanted(attrs: Any, others: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What is asked of attributes, None where only BeautifulSoup can tell who has them."""
    if attrs is None and not others:
        return others
    if not _ASKED_OTHERWISE.isdisjoint(others) or not (attrs is None or isinstance(attrs, dict)):
        return None
    wanted = {**attrs, **others} if attrs else others
    return wanted if all(rule is True or isinstance(rule, str | re.Pattern) for rule in wanted.values()) else None


def _has(element: Element, wanted: Mapping[str, Any]) -> bool:
    """Has it the attributes? By BeautifulSoup's rule, a list counts by each of its words and by all in a row."""
    for name, rule in wanted.items():
        given = element.attrs.get(name)
        if given is None:
            return False
        if rule is True:
            continue
        values = [*given, " ".join(given)] if isinstance(given, list) else [given]
        if not (rule in values if isinstance(rule, str) else any(map(rule.search, values))):
            return False
    return True


def _gather(contents: Iterable[Any], kinds: Any, add: Callable[[str], None]) -> None:
    """Add the text of those kinds; as deep as `DEEPEST`."""
    for child in contents:
        if type(child) is Element:
            _gather(child.contents, kinds, add)
        elif type(child) in kinds:
            add(child)


class Soup(_Searched, BeautifulSoup):
    """A page's tree, without tags that no honest page has: 20,000 nested or half a million in all cost minutes to walk.

    `elements` are the tags in the page's order, `by_name` those of a name; `texts` what stands between them.
    """

    def __init__(self, html: str) -> None:
        self.elements: list[Element] = []
        self.by_name: defaultdict[str, list[Element]] = defaultdict(list)
        self.texts: list[NavigableString] = []
        with _collector.at_rest():
            super().__init__(html, builder=_Builder())

    def fall_apart(self) -> None:
        """Free what the tree takes, sooner than the collector would: all in it hangs together in circles.

        Nothing may be asked of it afterwards.
        """
        for piece in chain[Any](self.elements, self.texts):
            vars(piece).clear()
        self.elements.clear()  # lxml's parser still knows the lists
        self.texts.clear()
        self.by_name.clear()
        vars(self).clear()

    def _linker(self) -> Callable[[Any], None]:
        stack = self.tagStack

        def link(new: Any) -> None:
            """To its parent, which is open: it has nothing after it, so that nothing has to be mended."""
            parent = stack[-1]
            contents = parent.contents
            new.parent = parent
            new.next_element = new.next_sibling = None
            new.previous_element = previous = self._most_recent_element
            if contents:
                before = contents[-1]
                before.next_sibling = new
                new.previous_sibling = before
            else:
                new.previous_sibling = None
            if previous is not None:
                previous.next_element = new
            self._most_recent_element = new
            contents.append(new)

        return link

    def events(self) -> tuple[Callable[[str, dict[str, Any]], None], Callable[[str], None]]:
        """What lxml is to call where a tag begins and where one ends: functions that have all they need at hand."""
        stack, elements, by_name, data = self.tagStack, self.elements, self.by_name, self.current_data
        link = self._link = self._linker()
        left_out = 0  # tags that were left out and have not ended

        def begin(tag: str, given: dict[str, Any]) -> None:
            """`given` is the tag's own."""
            nonlocal left_out
            if len(stack) > DEEPEST or len(elements) >= MOST_TAGS:
                left_out += 1
                return
            if data:
                self.endData()
            element: Any = _new_element(Element)
            element.name = tag
            element.attrs = self._with_lists(tag, given) if given else {}
            element.contents = []
            element.soup = self
            element.number = len(elements)
            link(element)
            elements.append(element)
            by_name[tag].append(element)
            stack.append(element)
            if tag in _SPECIAL:
                self._mark(element)

        def finish(tag: str) -> None:
            """lxml ends the tags in the order in which they nest, so that those left out end before the one around."""
            nonlocal left_out
            if data:
                self.endData()
            last: Any = stack[-1]
            if left_out:
                left_out -= 1
            elif tag in _SPECIAL:
                self.popTag()
            else:
                last.end = len(elements)
                del stack[-1]

        return begin, finish

    def endData(self, containerClass: type[NavigableString] | None = None) -> None:  # noqa: N803
        """As BeautifulSoup's."""
        data = self.current_data
        if not data:
            return
        text = data[0] if len(data) == 1 else "".join(data)
        data.clear()
        if text[:1] in _SPACES and not text.strip(_SPACES) and not self.preserve_whitespace_tag_stack:
            text = "\n" if "\n" in text else " "
        kind: type[NavigableString] = NavigableString
        if containerClass or self.string_container_stack:
            kind = self.string_container(containerClass)
        piece: Any = _new_text(kind, text)
        self.texts.append(piece)
        self._link(piece)

    def _with_lists(self, tag: str, attributes: Any) -> Any:
        """The attributes, those that are lists by HTML's rules as lists."""
        if "class" in attributes:
            attributes["class"] = attributes["class"].split()
        if tag in _LISTS or "accesskey" in attributes or "dropzone" in attributes:
            self.builder._replace_cdata_list_attribute_values(tag, attributes)  # noqa: SLF001  # BeautifulSoup's own rule
        return attributes

    def _mark(self, element: Element) -> None:
        """What only a few names have of their own."""
        name = element.name
        if name in _KEEPS_SPACE:
            self.preserve_whitespace_tag_stack.append(element)
        elif name in _CONTAINERS:
            self.string_container_stack.append(element)
            element.interesting_string_types = {_CONTAINERS[name]}
        else:
            element.can_be_empty_element = True
            self.builder.set_up_substitutions(element)

    def popTag(self) -> Tag | None:
        """As BeautifulSoup's."""
        closed = self.tagStack.pop()
        if type(closed) is Element:
            closed.end = len(self.elements)
            for kept in (self.preserve_whitespace_tag_stack, self.string_container_stack):
                if kept and kept[-1] is closed:
                    kept.pop()
        self.currentTag = self.tagStack[-1] if self.tagStack else None
        return self.currentTag

    def _within(self, name: Any, wanted: Mapping[str, Any], limit: int | None) -> Any:
        """As the base class says."""
        return self.found(name, wanted, limit, 0, len(self.elements))

    def found(self, name: Any, wanted: Mapping[str, Any], limit: int | None, start: int, end: int) -> Any:
        """Those of the elements of numbers from `start` to before `end` that have name and attributes, in their order.

        None where `name` is neither a name, nor several, nor none.
        """
        if start == end:
            return ResultSet(None, ())
        if name is None or name is True:
            named: Iterable[Element] = map(self.elements.__getitem__, range(start, end))
        elif isinstance(name, str):
            named = self._part(name, start, end)
        elif isinstance(name, list | tuple | set | frozenset) and all(isinstance(one, str) for one in name):
            named = self._of_several(frozenset(name), start, end, limit)
        else:
            return None
        if wanted:
            first = next(iter(wanted))
            named = (element for element in named if first in element.attrs and _has(element, wanted))
        return ResultSet(None, islice(named, limit) if limit else named)

    def _of_several(self, names: frozenset[str], start: int, end: int, limit: int | None) -> Iterable[Element]:
        if end - start <= FEW:
            return [element for element in self.elements[start:end] if element.name in names]
        parts = [self._part(name, start, end) for name in names]
        # One by one, for who looks for the first of thousands; who wants all has them sooner in one go.
        return merge(*parts, key=_number) if limit else sorted(chain.from_iterable(parts), key=_number)

    def _part(self, name: str, start: int, end: int) -> Iterator[Element]:
        every = self.by_name.get(name, [])
        first = bisect_left(every, start, key=_number) if start else 0
        last = bisect_left(every, end, first, key=_number) if end < len(self.elements) else len(every)
        return map(every.__getitem__, range(first, last))


class _Collector:
    """Rests while any thread builds a tree: nothing of it is garbage, and looking for some takes a third of the time.

    When it wakes, what was built counts as old: `Soup.fall_apart` frees a tree, so that it need not be searched twice.
    Counted, for two threads build at once: the first to end must not wake it for the other, nor the last leave it off.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._trees = 0
        self._was_at_work = True

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        with self._lock:
            if not self._trees:
                self._was_at_work = gc.isenabled()
                gc.disable()
            self._trees += 1
        try:
            yield
        finally:
            with self._lock:
                self._trees -= 1
                if not self._trees:
                    gc.freeze()
                    gc.unfreeze()  # the two together move all that is young among the old, without a look at it
                    if self._was_at_work:
                        gc.enable()


_collector = _Collector()


_number = attrgetter("number")
_new_text = str.__new__
_new_element = Element.__new__


class _Builder(LXMLTreeBuilder):
    """lxml's events straight into the tree."""

    def feed(self, markup: Any) -> None:
        """BeautifulSoup comes again with a second spelling of what lxml rejects."""
        soup = cast("Soup", self.soup)
        soup.elements.clear()
        soup.by_name.clear()
        soup.texts.clear()
        begin, finish = soup.events()
        vars(self).update(start=begin, end=finish, data=soup.current_data.append)
        super().feed(markup)
        soup.currentTag = soup.tagStack[-1]
