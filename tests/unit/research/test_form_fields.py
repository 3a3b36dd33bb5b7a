"""What a contact form asks for: labels, what must be filled in, how long it may be, captchas, copies."""

from datetime import UTC, datetime

import pytest

from wizard.domain.facts import FormField
from wizard.research.extract.forms import FoundForm, forms
from wizard.research.page import Page

REACH = '<label>Name <input name="name"></label><label>E-Mail <input type="email" name="email"></label>'
MESSAGE = '<label for="m">{label}</label><textarea id="m" name="m"></textarea>'


def read(html: str) -> FoundForm:
    page = Page("https://lumo.example/", f"<body>{html}</body>", datetime(2026, 11, 22, tzinfo=UTC))
    return next(iter(forms(page)))


def message(html: str) -> FormField:
    taking = [field for field in read(html).fields if field.message]
    assert len(taking) == 1
    return taking[0]


# Written before the program could tell: (language, the form, the message field's label, its limit).
MESSAGES = [
    (
        "en",
        f"{REACH}<label for='m'>Your message</label><textarea id='m' maxlength='1000'></textarea>",
        "Your message",
        1000,
    ),
    ("en", f"{REACH}<p>How can we help?</p><textarea name='body'></textarea>", "How can we help?", None),
    ("en", f"{REACH}<label>Message <textarea></textarea></label><small>Max. 500 characters</small>", "Message", 500),
    (
        "en",
        f"{REACH}<label>Comments (up to 2,000 characters)<textarea></textarea></label>",
        "Comments (up to 2,000 characters)",
        2000,
    ),
    (
        "en",
        f"{REACH}<textarea placeholder='Tell us what happened'></textarea><span>0 / 750</span>",
        "Tell us what happened",
        750,
    ),
    (
        "en",
        f"<label>Address <textarea name='a'></textarea></label>{REACH}<label>Message <textarea></textarea></label>",
        "Message",
        None,
    ),
    (
        "de",
        f"{REACH}<label for='m'>Ihre Nachricht *</label><textarea id='m' required></textarea>",
        "Ihre Nachricht",
        None,
    ),
    ("de", f"{REACH}<label>Nachricht<textarea></textarea></label><p>maximal 800 Zeichen</p>", "Nachricht", 800),
    ("de", f"{REACH}<label>Nachricht<textarea></textarea></label><p>Noch 300 Zeichen</p>", "Nachricht", 300),
    (
        "de",
        f"{REACH}<label>Beschreibung <textarea name='b'></textarea></label><p>mindestens 20 Zeichen</p>",
        "Beschreibung",
        None,
    ),
    (
        "de",
        f"{REACH}<span id='l'>Ihr Anliegen</span><textarea aria-labelledby='l'></textarea>",
        "Ihr Anliegen",
        None,
    ),
    ("da", f"{REACH}<label>Besked<textarea></textarea></label><p>højst 1.500 tegn</p>", "Besked", 1500),
    ("da", f"{REACH}<label>Besked (max 400 tegn)<textarea></textarea></label>", "Besked (max 400 tegn)", 400),
    ("sv", f"{REACH}<label>Meddelande<textarea></textarea></label><p>Max 600 tecken</p>", "Meddelande", 600),
    ("nb", f"{REACH}<label>Melding<textarea></textarea></label><p>Maks 700 tegn</p>", "Melding", 700),
    ("nl", f"{REACH}<label>Bericht<textarea></textarea></label><p>maximaal 900 tekens</p>", "Bericht", 900),
    (
        "fr",
        f"{REACH}<label>Votre message<textarea></textarea></label><p>1 000 caractères maximum</p>",
        "Votre message",
        1000,
    ),
    ("es", f"{REACH}<label>Mensaje<textarea></textarea></label><p>Máximo 250 caracteres</p>", "Mensaje", 250),
    ("it", f"{REACH}<label>Messaggio<textarea></textarea></label><p>massimo 1500 caratteri</p>", "Messaggio", 1500),
    ("pl", f"{REACH}<label>Wiadomość<textarea></textarea></label><p>Maksymalnie 2000 znaków</p>", "Wiadomość", 2000),
    ("pt", f"{REACH}<label>Mensagem<textarea></textarea></label><p>até 350 caracteres</p>", "Mensagem", 350),
]


@pytest.mark.parametrize(("language", "html", "label", "longest"), MESSAGES)
def test_the_field_that_takes_the_message(language: str, html: str, label: str, longest: int | None) -> None:
    found = message(f"<form>{html}<button>Send</button></form>")
    assert (found.label, found.longest) == (label, longest)


REQUIRED = [
    ("<label>Name* <input name='name'></label>", "Name", True),
    ("<label>Name <input name='name' required></label>", "Name", True),
    ("<label>Name <input name='name' aria-required='true'></label>", "Name", True),
    ("<label>Name (required) <input name='name'></label>", "Name (required)", True),
    ("<label>Name (Pflichtfeld) <input name='name'></label>", "Name (Pflichtfeld)", True),
    ("<label>Navn (skal udfyldes) <input name='name'></label>", "Navn (skal udfyldes)", True),
    ("<label>Nom (obligatoire) <input name='name'></label>", "Nom (obligatoire)", True),
    (
        "<label>Name <input class='wpcf7-validates-as-required' name='name'></label>",
        "Name",
        True,
    ),
    ("<label>Name <abbr title='required'>*</abbr> <input name='name'></label>", "Name", True),
    ("<label>Telefon (optional) <input name='tel'></label>", "Telefon (optional)", False),
    ("<label>Naam <input name='naam'></label>", "Naam", False),
    ("<label>Telefon (valgfrit) <input name='tlf' class='form-control'></label>", "Telefon (valgfrit)", False),
    ("<label>Name (not required) <input name='name'></label>", "Name (not required)", False),
    ("<label>Name <input name='name' aria-required='false'></label>", "Name", False),
]


@pytest.mark.parametrize(("field", "label", "required"), REQUIRED)
def test_what_must_be_filled_in(field: str, label: str, required: bool) -> None:
    html = f"<form>{field}<input type='email' name='email' placeholder='E-mail'>{MESSAGE.format(label='Besked')}</form>"
    assert (read(html).fields[0].label, read(html).fields[0].required) == (label, required)


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("<label>Navn</label><input name='n' placeholder='Karen Holm'>", "Navn"),
        ("<table><tr><td>Name:</td><td><input name='n' placeholder='Example: Jo Bell'></td></tr></table>", "Name"),
        ("<p>This field is required.</p><input name='n' placeholder='Your name'>", "Your name"),
        ("<p>Deine Daten</p><input name='n' placeholder='Name'>", "Name"),
        ("<label>Land <select name='c'><option>Danmark</option><option>Norge</option></select></label>", "Land"),
    ],
)
def test_a_label_goes_before_an_example(field: str, label: str) -> None:
    assert (
        read(f"<form>{field}<input type='email' placeholder='E-mail'><textarea></textarea></form>").fields[0].label
        == label
    )


@pytest.mark.parametrize(
    "bait",
    [
        "<label>Ikke fyll ut <input name='x'></label>",
        "<label>Bitte nicht ausfüllen <input name='x'></label>",
        "<div style='position: absolute; left: -5000px'><label>Website <input name='website'></label></div>",
        "<label style='display:none'>Fax <input name='fax'></label>",
        "<input name='url' placeholder='URL' tabindex='-1' autocomplete='off'>",
    ],
)
def test_what_only_robots_fill_in_is_no_field(bait: str) -> None:
    html = f"<form>{bait}{REACH}{MESSAGE.format(label='Besked')}</form>"
    assert [field.label for field in read(html).fields] == ["Name", "E-Mail", "Besked"]


CAPTCHAS = [
    ("<div class='g-recaptcha' data-sitekey='x'></div>", True),
    ("<script src='https://www.google.com/recaptcha/api.js'></script>", True),
    ("<div class='h-captcha'></div>", True),
    ("<div class='cf-turnstile'></div>", True),
    ("<div class='frc-captcha'></div>", True),
    ("<altcha-widget></altcha-widget>", True),
    ("<label>What is 3 + 4? <input name='sum'></label>", True),
    ("<label>Wie viel ist 7 + 2? <input name='q'></label>", True),
    ("<label>Hvad er fem plus to? <input name='q'></label>", True),
    ("<label>Code from the picture <input name='captcha'></label><img src='/captcha.php'>", True),
    ("<label>Please type “lamp” in the field <input name='q'></label>", True),
    ("<label>Quanto fa 2 x 3? <input name='q'></label>", True),
    ("<label>Phone <input name='phone'></label>", False),
    ("<label>Order number, e.g. 2024-117 <input name='order'></label>", False),
    ("<input type='hidden' name='honeypot'>", False),
    ("<label>Room size, e.g. 3 x 4 m <input name='size'></label>", False),
]


@pytest.mark.parametrize(("piece", "captcha"), CAPTCHAS)
def test_whether_it_wants_proof_of_a_person(piece: str, captcha: bool) -> None:
    assert read(f"<form>{REACH}{MESSAGE.format(label='Message')}{piece}<button>Send</button></form>").captcha is captcha


COPIES = [
    ("<label><input type='checkbox' name='cc'> Send me a copy</label>", True),
    ("<label><input type='checkbox' name='cc'> Ich möchte eine Kopie dieser Nachricht erhalten</label>", True),
    ("<p>Sie erhalten eine Kopie Ihrer Nachricht per E-Mail.</p>", True),
    ("<label><input type='checkbox'> Send en kopi til mig selv</label>", True),
    ("<p>Du modtager en kopi af din henvendelse på e-mail.</p>", True),
    ("<label><input type='checkbox'> Skicka en kopia till mig</label>", True),
    ("<label><input type='checkbox'> Stuur mij een kopie</label>", True),
    ("<label><input type='checkbox'> Recevoir une copie de ce message</label>", True),
    ("<label><input type='checkbox'> Enviarme una copia</label>", True),
    ("<label><input type='checkbox'> Inviami una copia del messaggio</label>", True),
    ("<label><input type='checkbox'> Wyślij kopię do mnie</label>", True),
    ("<label><input type='checkbox'> Enviar uma cópia para mim</label>", True),
    ("<p>Please attach a copy of your receipt.</p>", None),
    ("<p>Bitte legen Sie eine Kopie der Rechnung bei.</p>", None),
    ("<p>Vedhæft en kopi af kvitteringen.</p>", None),
    ("<p>Joignez une copie de la facture.</p>", None),
    ("<p>Adjunte una copia del ticket.</p>", None),
    ("<p>We answer within two days.</p>", None),
]


@pytest.mark.parametrize(("piece", "copy"), COPIES)
def test_whether_it_sends_a_copy(piece: str, copy: bool | None) -> None:
    assert read(f"<form>{REACH}{MESSAGE.format(label='Message')}{piece}<button>Send</button></form>").sends_copy is copy


# A second set, written after the first was passed: forms as common tools make them.
WORDPRESS = (
    '<form class="wpcf7-form" action="/kontakt/#wpcf7-f1"><p><label>Dein Name<br>'
    '<span class="wpcf7-form-control-wrap">'
    '<input type="text" name="your-name" class="wpcf7-text wpcf7-validates-as-required" aria-required="true">'
    '</span></label></p><p><label>E-Mail<br><input type="email" name="your-email" aria-required="true">'
    '</label></p><p><label>Nachricht (optional)<br><textarea name="your-message" maxlength="2000">'
    '</textarea></label></p><input type="submit" value="Senden"></form>'
)
SHOPIFY = (
    '<form method="post" action="/contact#contact_form" id="contact_form" class="contact-form">'
    '<input type="hidden" name="form_type" value="contact"><div class="field">'
    '<input class="field__input" type="text" id="n" name="contact[Name]" placeholder="Name">'
    '<label class="field__label" for="n">Name</label></div><div class="field">'
    '<input type="email" id="e" name="contact[email]" aria-required="true" placeholder="Email">'
    '<label for="e">Email <span aria-hidden="true">*</span></label></div><div class="field">'
    '<textarea rows="10" id="b" name="contact[Comment]" placeholder="Comment"></textarea>'
    '<label for="b">Comment</label></div><button>Send</button></form>'
)
TABLE = (
    '<form action="mail.php"><table><tr><td>Navn *</td><td><input name="navn"></td></tr><tr><td>E-mail *'
    '</td><td><input name="mail"></td></tr><tr><td>Besked</td><td><textarea name="besked"></textarea>'
    '</td></tr><tr><td>Hvor meget er 3+4?</td><td><input name="tjek"></td></tr></table>'
    '<input type="submit" value="Send"></form>'
)
GRAVITY = (
    '<form id="gform_1"><ul><li class="gfield gfield_contains_required">'
    '<label class="gfield_label" for="i1">Namn<span class="gfield_required">*</span></label><div>'
    '<input id="i1" name="input_1" aria-required="true"></div></li><li class="gfield">'
    '<label for="i2">E-post</label><div><input id="i2" type="email" name="input_2"></div></li>'
    '<li class="gfield"><label for="i3">Meddelande</label><div><textarea id="i3" name="input_3">'
    '</textarea><div class="charleft">0 av högst 400 tecken</div></div></li><li style="display:none">'
    '<label for="i4">Telefon</label><input id="i4" name="input_4"></li></ul><button type="submit">Skicka'
    "</button></form>"
)
FRENCH = (
    "<form><fieldset><legend>Votre demande</legend><p>Les champs marqués d'un * sont obligatoires.</p>"
    '<div><span class="label">Nom *</span><input name="nom"></div><div><span class="label">Courriel *'
    '</span><input name="courriel"></div><div><span class="label">Message (500 caractères max.)</span>'
    '<textarea name="texte"></textarea></div><div class="frc-captcha" data-sitekey="x"></div><label>'
    '<input type="checkbox" name="copie"> Je souhaite recevoir une copie de mon message</label>'
    "</fieldset><button>Envoyer</button></form>"
)
NETLIFY = (
    '<form name="kontakt" netlify-honeypot="bot-field" data-netlify="true"><p style="display:none">'
    '<label>Nicht ausfüllen: <input name="bot-field"></label></p><div><label>Vorname '
    '<input name="vorname" required></label><label>Nachname <input name="nachname" required></label>'
    '<label>E-Mail <input type="email" name="email" required></label><label>Betreff '
    '<select name="betreff"><option>Reklamation</option><option>Frage</option></select></label>'
    '<label>Nachricht <textarea name="nachricht" required minlength="20"></textarea></label></div>'
    '<div data-netlify-recaptcha="true"></div><button>Absenden</button></form>'
)
PLACEHOLDERS = (
    '<form><input name="imie" placeholder="Imię i nazwisko*"><input name="email" placeholder="E-mail*">'
    '<input name="tel" placeholder="Telefon">'
    '<textarea placeholder="Treść wiadomości* (maks. 1 500 znaków)"></textarea><button>Wyślij</button>'
    "</form>"
)
BOOTSTRAP = (
    '<form><div class="form-group required"><label class="control-label">Nombre</label><div>'
    '<input name="nombre"></div></div><div class="form-group required">'
    '<label class="control-label">Correo</label><div><input name="correo"></div></div>'
    '<div class="form-group"><label class="control-label">Consulta</label><div><textarea name="consulta">'
    "</textarea><small>Te quedan <span>300</span> caracteres</small></div></div><button>Enviar</button>"
    "</form>"
)


@pytest.mark.parametrize(
    ("html", "fields", "longest", "captcha", "copy"),
    [
        (WORDPRESS, [("Dein Name", True), ("E-Mail", True), ("Nachricht (optional)", False)], 2000, False, None),
        (SHOPIFY, [("Name", False), ("Email", True), ("Comment", False)], None, False, None),
        (TABLE, [("Navn", True), ("E-mail", True), ("Besked", False), ("Hvor meget er 3+4?", False)], None, True, None),
        (GRAVITY, [("Namn", True), ("E-post", False), ("Meddelande", False)], 400, False, None),
        (FRENCH, [("Nom", True), ("Courriel", True), ("Message (500 caractères max.)", False)], 500, True, True),
        (
            NETLIFY,
            [("Vorname", True), ("Nachname", True), ("E-Mail", True), ("Betreff", False), ("Nachricht", True)],
            None,
            True,
            None,
        ),
        (
            PLACEHOLDERS,
            [
                ("Imię i nazwisko", True),
                ("E-mail", True),
                ("Telefon", False),
                ("Treść wiadomości* (maks. 1 500 znaków)", True),
            ],
            1500,
            False,
            None,
        ),
        (BOOTSTRAP, [("Nombre", True), ("Correo", True), ("Consulta", False)], 300, False, None),
    ],
)
def test_a_form_as_a_tool_makes_it(
    html: str, fields: list[tuple[str, bool]], longest: int | None, captcha: bool, copy: bool | None
) -> None:
    found = read(html)
    assert [(field.label, field.required) for field in found.fields] == fields
    assert [field.longest for field in found.fields if field.message] == [longest]
    assert (found.captcha, found.sends_copy) == (captcha, copy)
