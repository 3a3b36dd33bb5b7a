"""E-mail addresses: found however they are hidden, and whose they are."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.domain.facts import PageKind
from wizard.research.extract import lines as lines_module
from wizard.research.extract.emails import FoundEmail, emails, made_up, normal, undisguised
from wizard.research.extract.lines import Line, cloudflare, lines
from wizard.research.page import Page

HOST = "kjaerby-lamper.dk"
NOBODY: frozenset[PageKind] = frozenset()


def found(html: str, kinds: frozenset[PageKind] = NOBODY, host: str = HOST) -> list[FoundEmail]:
    page = Page(f"https://{host}/kontakt", f"<html><body>{html}</body></html>", datetime(2026, 11, 22, tzinfo=UTC))
    return list(emails(lines(page), host=host, kinds=kinds))


def addresses(html: str, kinds: frozenset[PageKind] = NOBODY, host: str = HOST) -> set[str]:
    return {email.address for email in found(html, kinds, host) if email.trusted}


def test_a_picture_written_out_in_its_address_is_not_kept() -> None:
    lines_module._is_at.cache_clear()
    lines_module._icon_word.cache_clear()
    inline = "".join(f'<img src="data:image/png;base64,{n}{"A" * 10_000}/phone">' for n in range(3))
    linked = f'<img src="https://{HOST}/{"a" * 10_000}/at.png">'
    assert addresses(f"<p>{inline}</p><p>post{linked}kjaerby-lamper.dk</p>") == {f"post@{HOST}"}
    assert lines_module._is_at.cache_info().currsize == 2
    assert lines_module._icon_word.cache_info().currsize == 1


def hidden_by_cloudflare(address: str, key: int = 0x5A) -> str:
    return bytes([key, *(byte ^ key for byte in address.encode())]).hex()


@pytest.mark.parametrize(
    "html",
    [
        "<p>Skriv til post@kjaerby-lamper.dk.</p>",
        "<p>E-mail:post@kjaerby-lamper.dk</p>",
        '<a href="mailto:post@kjaerby-lamper.dk">Skriv til os</a>',
        '<a href="MAILTO:Post@Kjaerby-Lamper.dk?subject=Hej&amp;body=Kære">Skriv</a>',
        '<a href="mailto:post%40kjaerby-lamper.dk">Skriv</a>',
        '<a href="mailto:Butikken%20%3Cpost@kjaerby-lamper.dk%3E">Skriv</a>',
        '<a href="mailto:?to=post@kjaerby-lamper.dk">Skriv</a>',
        "<p>post&#64;kjaerby-lamper&#46;dk</p>",
        "<p>post (at) kjaerby-lamper.dk</p>",
        "<p>post[at]kjaerby-lamper[dot]dk</p>",
        "<p>post (ät) kjaerby-lamper (punkt) dk</p>",
        "<p>post (snabel-a) kjaerby-lamper.dk</p>",
        "<p>post at kjaerby-lamper dot dk</p>",
        "<p>post snabel-a kjaerby-lamper punktum dk</p>",
        "<p><b>E-mail</b><span>post@kjaerby-lamper.dk</span></p>",
        "<p>post [at] kjaerby-lamper dot dk</p>",
        "<p>post(at)kjaerby-lamper . dk</p>",
        "<p>post[at]kjaerby-lamper.dk . ring gerne</p>",
        "<p>post @ kjaerby-lamper.dk</p>",
        '<a href="https://mail.google.com/mail/?view=cm&amp;fs=1&amp;to=post%40kjaerby-lamper.dk&amp;su=Hej">E-mail</a>',
        '<p>post <img src="a.gif" alt="@" width="12"> kjaerby-lamper.dk</p>',
        '<p>post<img src="/img/at-sign.png" alt="">kjaerby-lamper.dk</p>',
        "<p>post<span>@</span>kjaerby-lamper<span>.dk</span></p>",
        '<p>post@<span style="display: none">robots</span>kjaerby-lamper.dk</p>',
        "<p>post@<b hidden>no</b>kjaerby-lamper.dk</p>",
        '<a href="mailto:x">post@kjaerby</a><a href="mailto:x">-lamper.dk</a>',
        '<span style="unicode-bidi: bidi-override; direction: rtl">kd.repmal-ybreajk@tsop</span>',
        '<span class="backwards">kd.repmal-ybreajk@tsop</span>',
        '<a data-u="post" data-d="kjaerby-lamper.dk" href="#">Vis</a>',
        '<a data-name="post" data-domain="kjaerby-lamper" data-tld="dk" href="#">Vis</a>',
        '<button data-email="post@kjaerby-lamper.dk">Vis e-mail</button>',
        "<button onclick=\"location.href='mailto:post@kjaerby-lamper.dk'\">Skriv</button>",
        f'<a class="__cf_email__" data-cfemail="{hidden_by_cloudflare("post@kjaerby-lamper.dk")}">[hidden]</a>',
        f'<a href="/cdn-cgi/l/email-protection#{hidden_by_cloudflare("post@kjaerby-lamper.dk")}">Skriv</a>',
        "<div>post@</div><div>kjaerby-lamper.dk</div>",
        "<p>&nbsppost@kjaerby-lamper.dk</p>",
        "<p>post@kjaerby-lamper.dk\n9. Klage</p>",
    ],
)
def test_finds_the_address_however_it_is_written(html: str) -> None:
    assert addresses(html) == {"post@kjaerby-lamper.dk"}


def test_reads_every_recipient_of_a_link() -> None:
    html = '<a href="mailto:post@kjaerby-lamper.dk,salg@kjaerby-lamper.dk;info@kjaerby-lamper.dk">Skriv</a>'
    assert addresses(html) == {f"{name}@kjaerby-lamper.dk" for name in ("post", "salg", "info")}


@pytest.mark.parametrize(
    "html",
    [
        '<img src="logo@2x.png"><p>logo@2x.png</p>',
        "<p>lenis@1.3.21</p>",
        "<p>max@beispiel.de</p>",
        "<p>din@email.dk</p>",
        "<p>name@example.com</p>",
        "<p>your@email.com</p>",
        "<p>navn@eksempel.dk</p>",
        '<form><input type="email" placeholder="anna@kjaerby-lamper.dk"></form>',
        "<p>no-reply@kjaerby-lamper.dk</p>",
        "<p>noreply@kjaerby-lamper.dk</p>",
        "<p>info@gamil.com.com</p>",
        "<p>the answer is at this dot nowhere</p>",
        "<p>Follow @kjaerby on every network</p>",
        "<script>var mail = 'post@kjaerby-lamper.dk'</script>",
        "<!-- post@kjaerby-lamper.dk -->",
        "<p>post@kjaerby-lamper.dk</p><p>This address is no longer in use.</p>",
    ],
)
def test_leaves_out_what_nobody_reads(html: str) -> None:
    assert addresses(html) == set()


@pytest.mark.parametrize(
    "html",
    [
        "<h3>Aufsichtsbehörde</h3><p>poststelle@lda.bayern.de</p>",
        "<p>Du kan klage til Datatilsynet</p><p>Carl Jacobsens Vej 35</p><p>dt@datatilsynet.dk</p>",
        "<p>Nævnenes Hus, Toldboden 2, nh@naevneneshus.dk</p>",
        "<h2>Hosting</h2><p>support@serverfirma.de</p>",
        "<p>Webdesign by studio@pixelhuset.dk</p>",
        "<p>Klarna Bank AB, customer@klarna.com</p>",
        "<h2>Berufshaftpflichtversicherung</h2><p>schaden@versicherer.de</p>",
        "<p>Legal Ombudsman: enquiries@legalombudsman.org.uk</p>",
        "<p>Realizzato da: studio@pixelhuset.it</p>",
        "<h3>Umsetzung und Fotos</h3><p>studio@pixelhuset.de</p>",
        "<h2>Vores samarbejdspartnere</h2><p>salg@en-anden.dk</p>",
        "<h2>Stockists</h2><h3>Lamps of London</h3><p>hello@lampsoflondon.co.uk</p>",
    ],
)
def test_other_peoples_addresses_are_not_the_companys(html: str) -> None:
    assert addresses(html) == set()


def test_own_address_stands_even_below_an_authority() -> None:
    assert addresses("<h3>Datatilsynet</h3><p>privat@kjaerby-lamper.dk</p>") == {"privat@kjaerby-lamper.dk"}


def test_who_comes_after_the_address_does_not_own_it() -> None:
    assert addresses("<p>kjaerbylamper@gmail.com | Website by Pixelhuset</p>") == {"kjaerbylamper@gmail.com"}


@pytest.mark.parametrize(
    "trade", ["Webdesign og hosting for små firmaer", "Photos of every lamp", "Mediation und Umsetzung"]
)
def test_a_trade_that_others_have_too_is_no_credit(trade: str) -> None:
    assert addresses(f"<p>{trade}</p><p>kjaerby.arbejde@gmail.com</p>") == {"kjaerby.arbejde@gmail.com"}


def test_reads_what_machines_are_told() -> None:
    told = '{"@type": "ContactPoint", "contactType": "customer service", "email": "mailto:Post@kjaerby-lamper.dk"}'
    assert addresses(f'<script type="application/ld+json">{told}</script>') == {"post@kjaerby-lamper.dk"}
    review = '{"@type": "Review", "author": {"@type": "Person", "email": "bo@kunde.dk"}}'
    assert addresses(f'<script type="application/ld+json">{review}</script>') == set()


def test_free_mail_is_the_companys_where_it_presents_it() -> None:
    html = "<footer>Kontakt: kjaerby.lamper@gmail.com</footer>"
    assert addresses(html) == {"kjaerby.lamper@gmail.com"}


def test_another_firm_in_a_privacy_policy_is_not_the_company() -> None:
    privacy = frozenset({PageKind.PRIVACY})
    assert addresses("<h2>Statistik</h2><p>privacy@tracking-firma.com</p>", privacy) == set()
    assert addresses("<h2>Dataansvarlig</h2><p>kontor@koncern-holding.dk</p>", privacy) == {"kontor@koncern-holding.dk"}


def test_letters_outside_ascii_are_one_domain_with_their_ascii_form() -> None:
    html = "<h2>Impressum</h2><p>info@lampenküche.de</p>"
    assert addresses(html, host="www.xn--lampenkche-v9a.de") == {"info@lampenküche.de"}


def test_service_goes_before_general_before_the_rest() -> None:
    order = ["kundeservice", "info", "karen", "presse"]
    html = "".join(f"<p>{name}@kjaerby-lamper.dk</p>" for name in reversed(order))
    ranked = sorted(found(html), key=lambda email: -email.score)
    assert [email.address.partition("@")[0] for email in ranked] == order


def test_an_address_for_visitors_without_scripts() -> None:
    html = "<p>E-mail: <script>write()</script><noscript>post at kjaerby-lamper dot dk</noscript></p>"
    assert addresses(html) == {"post@kjaerby-lamper.dk"}


@pytest.mark.parametrize(
    "local",
    """noreply no-reply no.reply do-not-reply donotreply noreply-shop keine-antwort svar-ikke nepasrepondre
    no-responder nicht_antworten nie-odpowiadaj nao-responda non-rispondere""".split(),
)
def test_an_address_that_nobody_reads_is_not_offered(local: str) -> None:
    assert addresses(f"<p>Kundeservice: {local}@kjaerby-lamper.dk</p>") == set()


@pytest.mark.parametrize("address", ["karen.holm@mail.dk", "lumo@mail.de", "nora.plyve@gmail.com"])
def test_a_mailbox_whose_address_only_sounds_made_up(address: str) -> None:
    assert addresses(f"<h2>Kontakt</h2><p>E-mail: {address}</p>", frozenset({PageKind.CONTACT})) == {address}


def test_label_is_what_stands_beside_the_address() -> None:
    assert found("<p>Reklamationer: post@kjaerby-lamper.dk</p>")[0].label == "Reklamationer"
    assert found("<h2>Kundeservice</h2><p>post@kjaerby-lamper.dk</p>")[0].label == "Kundeservice"


def test_an_address_whose_owner_the_sentence_names_is_put_aside_but_where_a_company_names_itself() -> None:
    html = "<p>Er du utilfreds, så spørg også Lampebranchen (post@lampebranchen.dk)</p>"
    assert found(html, frozenset({PageKind.TERMS}))[0].aside
    assert not found(html, frozenset({PageKind.IMPRINT}))[0].aside
    assert not found("<p>Skriv til post@lampebranchen.dk</p>", frozenset({PageKind.TERMS}))[0].aside
    assert not found("<p>Skriv til Lumo på lumo@gmail.com</p>", frozenset({PageKind.TERMS}))[0].aside


def test_a_strangers_address_in_running_content_is_put_aside() -> None:
    assert found("<p>Tak til jens@en-kunde.dk for billedet</p>")[0].aside
    assert not found("<footer>jens@en-kunde.dk</footer>")[0].aside
    assert not found("<p>jens@en-kunde.dk</p>", frozenset({PageKind.CONTACT}))[0].aside


def test_cloudflare_code_that_is_none_hides_nothing() -> None:
    assert cloudflare("not hexadecimal") == ""
    assert cloudflare("") == ""
    assert addresses('<a data-cfemail="zz">[email protected]</a>') == set()


def test_normal_and_made_up() -> None:
    assert normal(" <Post@Kjaerby-Lamper.DK>. ") == "post@kjaerby-lamper.dk"
    assert normal("post@") == ""
    assert made_up("max.mustermann@gmx.de")
    assert made_up("fake_mail@fakeprovider.com")
    assert not made_up("max@kjaerby-lamper.dk")


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text: str) -> None:
    undisguised(text)
    for email in emails([Line(text, (), "body")], host=HOST, kinds=NOBODY):
        assert email.address.count("@") == 1
