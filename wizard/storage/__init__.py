"""The only room with SQL: customers' cases, sealed; what is known of companies' sites; the directory; partners."""

from wizard.storage.cases import Cases, NewerCase, Stored
from wizard.storage.corrections import Corrected, Corrections
from wizard.storage.counts import Counts
from wizard.storage.directory import Companies, Written
from wizard.storage.engine import UNAVAILABLE, open_engine, upgrade
from wizard.storage.helpers import Given, Helpers
from wizard.storage.links import Linked
from wizard.storage.outbox import Outbox
from wizard.storage.partners import KeptLogo, Partners, StoredPartner
from wizard.storage.sealing import Token, form_token, no_such_case
from wizard.storage.sites import SiteRecord, Sites, SiteState
from wizard.storage.vault import Vault, open_vault

__all__ = [
    "UNAVAILABLE",
    "Cases",
    "Companies",
    "Corrected",
    "Corrections",
    "Counts",
    "Given",
    "Helpers",
    "KeptLogo",
    "Linked",
    "NewerCase",
    "Outbox",
    "Partners",
    "SiteRecord",
    "SiteState",
    "Sites",
    "Stored",
    "StoredPartner",
    "Token",
    "Vault",
    "Written",
    "form_token",
    "no_such_case",
    "open_engine",
    "open_vault",
    "upgrade",
]
