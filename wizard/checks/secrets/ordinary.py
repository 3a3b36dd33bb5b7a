"""What one says of a password or a user name without telling it, by language: "my password is wrong"."""

_WORDS = {
    "en": (
        "wrong right correct incorrect invalid valid unknown known expired blocked locked reset changed forgotten "
        "lost gone weak strong safe unsafe required needed missing secret public private rejected refused accepted "
        "ignored unchanged ok okay fine empty mandatory optional different new old same here there below above so too "
        "not no yes none it this that now still again useless broken leaked stolen hacked compromised taken available "
        "already disabled working failing stored saved sent displayed shown visible hidden asked impossible annoying "
        "important confidential mine yours what why how where when down up out off on deleted removed online offline "
        "protected unusable nowhere nothing something"
    ),
    "de": (
        "falsch richtig korrekt ungültig gültig unbekannt bekannt abgelaufen gesperrt blockiert zurückgesetzt "
        "geändert vergessen verloren weg schwach stark sicher unsicher nötig erforderlich notwendig geheim öffentlich "
        "abgelehnt akzeptiert leer pflicht anders neu alt gleich hier da dort so nicht nein ja keins es das dies "
        "jetzt noch wieder nutzlos kaputt gestohlen gehackt vergeben verfügbar bereits deaktiviert gespeichert "
        "sichtbar versteckt unmöglich wichtig vertraulich meins weiterhin was warum wie wo wann fehlerhaft inkorrekt "
        "unverändert angekommen verschickt bekanntgegeben okay gelöscht entfernt unten draußen offline online "
        "nirgends nichts etwas zu unbrauchbar fällig"
    ),
    "da": (
        "forkert rigtig rigtigt korrekt ugyldig ugyldigt gyldig gyldigt ukendt kendt udløbet spærret låst nulstillet "
        "ændret glemt tabt væk svag svagt stærk stærkt sikker sikkert usikker usikkert nødvendig nødvendigt hemmelig "
        "hemmeligt offentlig offentligt afvist godkendt tom tomt påkrævet anderledes ny nyt gammel gammelt samme her "
        "der ikke nej ja ingen det den dette nu stadig igen ubrugelig ubrugeligt stjålet hacket optaget ledig ledigt "
        "allerede deaktiveret gemt synlig synligt skjult umulig umuligt vigtig vigtigt fortrolig fortroligt mit min "
        "hvad hvorfor hvordan hvor hvornår fejl uændret sendt forsvundet kommet nede oppe slettet fjernet lukket "
        "online offline intet noget nogen for åben"
    ),
    # A form's fields, pasted one below the other.
    "labels": "email e-mail mail login username password passwort kennwort benutzername adgangskode brugernavn",
}
# What is said of a password after "is", but is one after a colon: the most guessed of all.
SECRET = frozenset({"secret", "geheim", "hemmelig", "hemmeligt"})

ORDINARY = frozenset(word for words in _WORDS.values() for word in words.split())
