"""What the law of a country asks of the sites of companies there; said where research did not find it."""

from datetime import date

from wizard.countries.country import SiteDuty
from wizard.countries.rights import Where, begin


def names_email(source: str, checked: date, where: Where) -> SiteDuty:
    """An e-mail address has to stand on the site."""
    sentences = {
        "en": f"{begin(where['en'])}, a company's site has to name an e-mail address, as far as we know.",
        "de": f"{begin(where['de'])} muss ein Unternehmen auf seiner Website eine E-Mail-Adresse nennen, soweit wir"
        " wissen.",
        "da": f"{begin(where['da'])} skal en virksomhed oplyse en e-mailadresse på sin hjemmeside, så vidt vi ved.",
    }
    return SiteDuty(sentences, source, checked)


def names_email_beside_form(source: str, checked: date, where: Where) -> SiteDuty:
    """The same, and a contact form does not stand in for it."""
    sentences = {
        "en": f"{begin(where['en'])}, a company's site has to name an e-mail address, and a contact form alone is not"
        " enough, as far as we know.",
        "de": f"{begin(where['de'])} muss ein Unternehmen auf seiner Website eine E-Mail-Adresse nennen, und ein"
        " Kontaktformular allein genügt nicht, soweit wir wissen.",
        "da": f"{begin(where['da'])} skal en virksomhed oplyse en e-mailadresse på sin hjemmeside, og en"
        " kontaktformular er ikke nok, så vidt vi ved.",
    }
    return SiteDuty(sentences, source, checked)


def shop_names_email(source: str, checked: date, where: Where) -> SiteDuty:
    """Only who sells on the site has to, and a contact form does not stand in for it."""
    sentences = {
        "en": f"{begin(where['en'])}, an online shop has to name an e-mail address, and a contact form alone is not"
        " enough, as far as we know.",
        "de": f"{begin(where['de'])} muss ein Onlineshop eine E-Mail-Adresse nennen, und ein Kontaktformular allein"
        " genügt nicht, soweit wir wissen.",
        "da": f"{begin(where['da'])} skal en webshop oplyse en e-mailadresse, og en kontaktformular er ikke nok, så"
        " vidt vi ved.",
    }
    return SiteDuty(sentences, source, checked)


def names_email_before_purchase(source: str, checked: date, where: Where) -> SiteDuty:
    """An e-mail address has to be given before a purchase."""
    sentences = {
        "en": f"{begin(where['en'])}, an online shop has to give an e-mail address before you buy, as far as we know.",
        "de": f"{begin(where['de'])} muss ein Onlineshop vor dem Kauf eine E-Mail-Adresse nennen, soweit wir wissen.",
        "da": f"{begin(where['da'])} skal en webshop oplyse en e-mailadresse, før man køber, så vidt vi ved.",
    }
    return SiteDuty(sentences, source, checked)


def has_withdrawal_button(source: str, checked: date, where: Where, *, since: date) -> SiteDuty:
    """Purchases made online can be withdrawn from by a button on the site."""
    sentences = {
        "en": f"{begin(where['en'])}, online shops have to have a button for withdrawing from a purchase, as far as"
        " we know.",
        "de": f"{begin(where['de'])} muss ein Onlineshop eine Schaltfläche haben, mit der man einen Kauf widerrufen"
        " kann, soweit wir wissen.",
        "da": f"{begin(where['da'])} skal en webshop have en knap til at fortryde et køb, så vidt vi ved.",
    }
    return SiteDuty(sentences, source, checked, since)


def has_cancel_button(source: str, checked: date, where: Where) -> SiteDuty:
    """Running contracts made online can be cancelled by a button on the site."""
    sentences = {
        "en": f"{begin(where['en'])}, companies that sell contracts online have to have a button for cancelling them,"
        " as far as we know.",
        "de": f"{begin(where['de'])} müssen Unternehmen, die im Internet Verträge abschließen, eine Schaltfläche zum"
        " Kündigen haben, soweit wir wissen.",
        "da": f"{begin(where['da'])} skal virksomheder, der sælger aftaler på nettet, have en knap til at opsige dem,"
        " så vidt vi ved.",
    }
    return SiteDuty(sentences, source, checked)
