"""The only room with SQL: customers' cases, sealed; what is known of companies' sites; the directory of companies."""

from wizard.storage.cases import Cases, NewerCase, Stored
from wizard.storage.corrections import Corrected, Corrections
from wizard.storage.directory import Companies, Written
from wizard.storage.engine import open_engine, upgrade
from wizard.storage.sealing import Token, form_token
from wizard.storage.sites import SiteRecord, Sites, SiteState

__all__ = [
    "Cases",
    "Companies",
    "Corrected",
    "Corrections",
    "NewerCase",
    "SiteRecord",
    "SiteState",
    "Sites",
    "Stored",
    "Token",
    "Written",
    "form_token",
    "open_engine",
    "upgrade",
]
