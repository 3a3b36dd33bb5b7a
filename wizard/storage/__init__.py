"""The only room with SQL: customers' cases, sealed, and what is known of companies' sites."""

from wizard.storage.cases import Cases, NewerCase, Stored
from wizard.storage.engine import open_engine, upgrade
from wizard.storage.sealing import Token, form_token
from wizard.storage.sites import SiteRecord, Sites, SiteState

__all__ = [
    "Cases",
    "NewerCase",
    "SiteRecord",
    "SiteState",
    "Sites",
    "Stored",
    "Token",
    "form_token",
    "open_engine",
    "upgrade",
]
