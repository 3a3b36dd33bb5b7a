"""The order in which a PDF is read aloud: a tagged PDF's tree of parts (ISO 32000-1, 14.8), which reportlab does not
write itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas


@dataclass
class _Element:
    """One part: its role ("P", "H1"), its language, and its pieces as (page number, mark on that page)."""

    role: str
    language: str
    marks: list[tuple[int, int]] = field(default_factory=list)


class Tags:
    """Collects what is drawn on a canvas; `close` writes the tree, after the last page."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas: Any = canvas
        self._elements: dict[Any, _Element] = {}
        self._pages: list[Any] = []
        self._next = 0
        canvas.setPageCallBack(self._page_done)

    def _raw(self, operators: str) -> None:
        self._canvas._code.append(operators)  # noqa: SLF001  # the only way to write operators of one's own

    @property
    def _document(self) -> Any:
        return self._canvas._doc  # noqa: SLF001  # the tree has to stand in the canvas's own document

    @contextmanager
    def part(self, key: object, role: str, language: str = "") -> Iterator[None]:
        """What is drawn inside belongs to one part; the same key goes on with it, on the next page too."""
        element = self._elements.setdefault(key, _Element(role, language))
        element.marks.append((len(self._pages), self._next))
        self._raw(f"/{role} <</MCID {self._next}>> BDC")
        self._next += 1
        yield
        self._raw("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside is not read: page numbers, marks."""
        self._raw("/Artifact BMC")
        yield
        self._raw("EMC")

    def _page_done(self, _number: int) -> None:
        page = self._document.Pages.pages[-1]
        # The names of the entries that reportlab writes; a page of a tagged PDF has one more (14.7.4.4).
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._pages), pdfdoc.PDFName("S")
        self._pages.append(page)
        self._next = 0

    def close(self) -> None:
        document = self._document
        root, whole = pdfdoc.PDFDictionary(), pdfdoc.PDFDictionary()
        parents: list[dict[int, Any]] = [{} for _ in self._pages]
        elements = []
        for element in self._elements.values():
            drawn = self._written(element, document.Reference(whole))
            elements.append(document.Reference(drawn))
            for page, mark in element.marks:
                parents[page][mark] = document.Reference(drawn)
        _fill(whole, Type=_name("StructElem"), S=_name("Document"), P=document.Reference(root), K=_array(elements))
        rows = [part for n, marks in enumerate(parents) for part in (n, _array([marks[m] for m in sorted(marks)]))]
        tree = _dictionary(Nums=_array(rows))
        _fill(root, Type=_name("StructTreeRoot"), K=document.Reference(whole), ParentTree=document.Reference(tree),
              ParentTreeNextKey=len(self._pages))  # fmt: skip
        catalog = document.Catalog
        catalog.StructTreeRoot = root
        catalog.MarkInfo = _dictionary(Marked="true")
        catalog.ViewerPreferences = _dictionary(DisplayDocTitle="true")

    def _written(self, element: _Element, parent: Any) -> Any:
        document = self._document
        kids = [
            _dictionary(Type=_name("MCR"), Pg=document.Reference(self._pages[page]), MCID=mark)
            for page, mark in element.marks
        ]
        entries = {"Type": _name("StructElem"), "S": _name(element.role), "P": parent, "K": _array(kids)}
        if element.language:
            entries["Lang"] = pdfdoc.PDFString(element.language)
        return _dictionary(**entries)


def _name(name: str) -> Any:
    return pdfdoc.PDFName(name)


def _array(items: list[Any]) -> Any:
    return pdfdoc.PDFArray(items)


def _dictionary(**entries: Any) -> Any:
    return pdfdoc.PDFDictionary(entries)


def _fill(dictionary: Any, **entries: Any) -> None:
    for name, value in entries.items():
        dictionary[name] = value
