"""Words that one says of a password or a user name without telling it, by language: "my password is wrong"."""

from wizard.checks.secrets.names import plain

_SAID = {
    "en": (
        "wrong right correct incorrect invalid valid unknown known expired blocked locked reset changed "
        "forgotten  "
        "lost gone weak strong safe unsafe required needed missing secret public private rejected "
        "refused accepted  "
        "ignored unchanged ok okay fine empty mandatory optional different new old same here there "
        "below above so too  "
        "not no yes none it this that now still again useless broken leaked stolen hacked compromised "
        "taken available  "
        "already disabled working failing stored saved sent displayed shown visible hidden asked "
        "impossible annoying  "
        "important confidential mine yours what why how where when down up out off on deleted removed "
        "online offline  "
        "protected unusable nowhere nothing something outdated complicated simple easy hard difficult "
        "long short longer  "
        "shorter old-fashioned case-sensitive sensitive alphanumeric temporary permanent default "
        "standard initial  "
        "identical similar unique personal confusing visible plain clear encrypted secured problem "
        "issue error rubbish  "
        "nonsense history gibberish fishy incomplete complete pending due overdue back ready live "
        "active inactive in at  "
        "business matter affair concern sacred absurd ridiculous blank grey gray red green good bad great "
        "perfect worthless meaningless common obvious random mixed another one two fails "
        "failed fail  "
        "stays remains works worked doesn't don't isn't won't can't never always only just very really "
        "simply longer  "
        "about almost probably definitely apparently obviously clearly certainly perhaps maybe "
        "sometimes often then  "
        "supposed meant known-good sacred mandatory. reset-only case unavailable forgotten, denied "
        "request required  "
        "link mail email page change manager policy field box rules requirements request help forgot "
        "unlock recovery  "
        "hint change update prompt protection security safety today yesterday tomorrow monday tuesday "
        "wednesday  "
        "thursday friday saturday sunday silly stupid dumb pointless irrelevant intrusive rude strange odd "
        "funny unclear unfair mad crazy pathetic"
    ),
    "de": (
        "falsch richtig korrekt ungültig gültig unbekannt bekannt abgelaufen gesperrt blockiert "
        "zurückgesetzt  "
        "geändert vergessen verloren weg schwach stark sicher unsicher nötig erforderlich notwendig "
        "geheim öffentlich  "
        "abgelehnt akzeptiert leer pflicht anders neu alt gleich hier da dort so nicht nein ja keins es "
        "das dies  "
        "jetzt noch wieder nutzlos kaputt gestohlen gehackt vergeben verfügbar bereits deaktiviert "
        "gespeichert  "
        "sichtbar versteckt unmöglich wichtig vertraulich meins weiterhin was warum wie wo wann "
        "fehlerhaft inkorrekt  "
        "unverändert angekommen verschickt bekanntgegeben okay gelöscht entfernt unten draußen offline "
        "online  "
        "nirgends nichts etwas zu unbrauchbar fällig veraltet kompliziert einfach schwer leicht lang "
        "kurz länger kürzer  "
        "vorläufig vorübergehend standard identisch ähnlich einmalig persönlich verwirrend sichtbar "
        "klar unklar unsinn  "
        "quatsch mist unvollständig vollständig fertig aktiv inaktiv in gut schlecht perfekt wertlos "
        "üblich zufällig  "
        "funktioniert funktionierte klappt geht ging fehlt kommt kam wird wurde bleibt nie immer nur "
        "sehr wirklich wohl  "
        "sache angelegenheit ding anderes anderer andere absurd lächerlich grau rot leer vorher "
        "vermutlich offenbar angeblich leider anscheinend natürlich vielleicht wahrscheinlich definitiv "
        "eigentlich  "
        "lange privat privatsache tabu heilig problem fehler angefordert link mail seite feld änderung "
        "manager  "
        "schutz vorgabe regeln hinweis zurücksetzung rücksetzung reset ändern zurücksetzen anfordern "
        "eingeben heute  "
        "gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag jedesmal ständig "
        "irgendwie gar  "
        "überhaupt erst schon wieder nun bald nachweislich mehrfach dreimal zweimal korrekt. plötzlich "
        "daher deshalb  "
        "unwirksam wirkungslos hinfällig beliebig erfunden exakt genau identisch unlesbar unleserlich "
        "unverständlich  "
        "unauffindbar schrott muell geschichte murks pflicht voraussetzung bestandteil teil vertrauenssache "
        "chefsache thema glueckssache vorschrift bedingung witz raetsel mysterium unfug bloedsinn kaese "
        "pflichtfeld aktuell "
        "albern dumm bloed unsinnig frech seltsam komisch merkwuerdig unfair verrueckt privater"
    ),
    "da": (
        "forkert rigtig rigtigt korrekt ugyldig ugyldigt gyldig gyldigt ukendt kendt udløbet spærret "
        "låst nulstillet  "
        "ændret glemt tabt væk svag svagt stærk stærkt sikker sikkert usikker usikkert nødvendig "
        "nødvendigt hemmelig  "
        "hemmeligt offentlig offentligt afvist godkendt tom tomt påkrævet anderledes ny nyt gammel "
        "gammelt samme her  "
        "der ikke nej ja ingen det den dette nu stadig igen ubrugelig ubrugeligt stjålet hacket optaget "
        "ledig ledigt  "
        "allerede deaktiveret gemt synlig synligt skjult umulig umuligt vigtig vigtigt fortrolig "
        "fortroligt mit min  "
        "hvad hvorfor hvordan hvor hvornår fejl uændret sendt forsvundet kommet nede oppe slettet "
        "fjernet lukket  "
        "online offline intet noget nogen for åben forældet kompliceret enkelt enkel svær svært let "
        "lang langt kort  "
        "længere kortere midlertidig midlertidigt standard identisk unik unikt personlig personligt "
        "forvirrende klart  "
        "klar uklart uklar vrøvl noget-vrøvl ufuldstændig fuldstændig færdig aktiv aktivt inaktiv i god "
        "godt dårlig  "
        "dårligt perfekt værdiløs almindelig tilfældig virker virkede fejler mangler kommer kom bliver "
        "blev aldrig altid kun  "
        "sag egen ting krav absurd latterligt gråt rødt anden andet før "
        "bare meget virkelig vist vel åbenbart desværre naturligvis måske sikkert. privat problem "
        "problemet link mail  "
        "side felt ændring manager krav regler nulstilling nulstil skift anmodning i dag går i morgen "
        "mandag tirsdag  "
        "onsdag torsdag fredag lørdag søndag hver gang igen-igen slet først snart pludselig derfor "
        "ubekendt læseligt  "
        "ulæseligt ens præcis uforståelig uforståeligt tilgængelig tilgængeligt utilgængelig "
        "utilgængeligt gået gjort  "
        "ude inde min-egen ligegyldigt ligegyldig skrap skrapt simpelt simpel hurtigt langsom langsomt "
        "i orden fjollet dumt aandssvag aandssvagt irrelevant maerkelig maerkeligt urimelig urimeligt fraekt pinligt"
    ),
    # A form's fields, pasted one below the other.
    "labels": "email e-mail mail login username password passwort kennwort benutzername adgangskode brugernavn",
}
# What is said of a password after "is", but is one after a colon: the most guessed of all.
SECRET = frozenset({"secret", "geheim", "hemmelig", "hemmeligt"})

SAID_OF_IT = frozenset(plain(word) for words in _SAID.values() for word in words.split())

# Words that lead from one part of a sentence to the next, and are never told as a secret.
ORDINARY = frozenset(
    """i you he she it we they me him her us them my your his its our their a an the this that these those and
    or but if when as at by for from in into of off on out over to up with is are was were be been being has
    have had do does did can could may might must shall should will would not no yes so too very just also
    than then there here what which who whom whose why how where since until because while during before
    after again still ever never please thanks thank dear hello regards new old same all any both each ich du
    er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine meinen meinem meiner meines dein
    ihre ihren ihrem ihrer unser unsere der die das den dem des ein eine einen einem einer und oder aber wenn
    als bei von vom zu zum zur im in ins auf aus an am ab mit nach seit bis durch fuer ohne um ist sind war
    waren bin bist hat habe haben hatte wird werden wurde kann koennen muss soll will nicht kein keine ja
    nein so auch nur noch schon sehr hier da dort was wer wie wo wann warum wozu wofuer weshalb wieso welche
    welcher welches wohin hvortil hvilken hvilket whatever weil dass ob sich man doch mal bitte danke hallo
    gruss gruesse neue neues neuer alte altes und/oder jeg du han hun den det vi i de mig dig ham hende os
    jer dem min mit mine din dit dine sin sit sine vores jeres deres en et og eller men hvis naar som ved af
    til paa om over under fra med uden efter siden indtil mellem er var vaere bliver blev har havde kan kunne
    skal skulle vil ville maa maatte ikke ingen jo ja nej saa ogsaa kun endnu allerede meget her der hvad
    hvem hvordan hvor hvornaar hvorfor fordi at lige bare venligst tak hej hilsen nye ny nyt gamle gammelt
    password passwords username user login log pin code email e-mail mail account passwort kennwort
    benutzername konto adgangskode kodeord brugernavn kode koden passwortes name number nummer nr id feld
    field felt""".split()
)
# What stands behind the word for a password and is none: the rest of a compound, adverbs, and words for anything.
NOT_TOLD = frozenset(
    """reset resets manager managers page pages field fields box link links mail email policy policies rule rules
    change changes hint hints recovery protection entry prompt prompts request requests form screen system help
    safe generator checker strength requirements check update notice expiry sharing dialog dialogue window
    service function button option options tool thing issue problem problems error errors list file book vault
    security input question length letter letters reminder attempt attempts itself alone anyway though however
    therefore instead otherwise unfortunately too once twice thrice anymore something anything nothing
    everything everybody somebody someone someone's mine yours keeps kept goes went gets got made make take took
    seems seemed appears expired expires changes only even either neither both first second third last always
    often sometimes never again continue proceed login log comply order check test avail match numbers digits
    characters words whatever because although though unless whenever people customers company bank shop website
    account which that what etwas nichts alles irgendetwas irgendwas jemand selbst allein alleine jedoch
    allerdings uebrigens naturgemaess dennoch trotzdem deswegen dafuer darum hier dort davon damit dabei dazu
    danach vorher nachher zuerst zuletzt einmal zweimal dreimal mehrmals niemand keiner beide beides dasselbe
    dieselbe dasgleiche welches eingegeben eingabe zeichen ziffern buchstaben zahlen sonderzeichen funktioniert
    stimmt klappt passt kommt gilt fehlt bleibt wurde sollte muesste koennte moechte wollte konnte musste meines
    meiner deines ihres unseres seines herr frau firma kunde noget intet ingenting alting hverken begge selv
    alene dog imidlertid derimod altsaa nogensinde hver gang gange desuden ellers heller hos samme tegn
    bogstaver tal cifre virker passer gaelder kommer skulle burde kunne ville maatte enten hverken
    efterfoelgende tidligere senere later earlier before afterwards otherwise hereafter tilbage igennem hele
    helt ganz gerade eben wenig viel more less much many lots plenty zurueck wirklich richtig nothing's nope
    thing's hello hallo danke thanks support service hotline help! ugh argh grr urgent dringend hilfe haster
    hjaelp immediately yesterday's overnight meanwhile besides anyhow somehow inzwischen mittlerweile
    zwischenzeitlich derzeit zurzeit vorerst erneut wiederum endlich schliesslich pludseligt endelig
    efterhaanden foreloebig imens ligeledes stadigt dagegen hingegen ausserdem zudem ferner weder entweder
    sowohl sondern""".split()
)
# Said for politeness or as an answer, between quotation marks: "the magic word is “please”".
POLITE = frozenset(
    """please thanks thank-you bitte danke tak maybe perhaps vielleicht maaske yes no ja nein nej never nie aldrig open
    sesame sorry welcome password passwort kennwort adgangskode kodeord vaersgo velbekomme whatever sometime
    someday""".split()
)
# Made of letters and digits too, or named beside a login: what one logs in with, not as.
PRODUCTS = frozenset(
    """windows win iphone ipad ipados ios android macos mac macbook imac chrome firefox safari edge opera
    samsung galaxy pixel huawei xiaomi oneplus nokia sony lenovo thinkpad dell surface playstation ps xbox
    switch nintendo chromebook kindle google facebook apple microsoft paypal amazon office outlook office365
    gmail hotmail yahoo gmx web.de t-online mitid nemid eboks e-boks linkedin twitter instagram mp3 mp4 h264
    usb usb2 usb3 hdmi wifi wlan lte bluetooth app appen browser explorer internet ie11 ie linux ubuntu x64
    x86 64bit 32bit 2fa otp sms covid19 covid-19 b2b b2c co2 1password lastpass keepass bitwarden keepassxc
    tablet laptop pc handy telefon mobil phone face-id touch-id face id touch fingerprint fingerabdruck
    fingeraftryk gesichtserkennung vpn tor wpa2 wpa3 ipv4 ipv6 h2o""".split()
)
