"""`python app.py` serves Dear Company for real; `flask --app app …` and any WSGI server find `app` here."""

import sys

from wizard import logs
from wizard.application import create_app
from wizard.domain.errors import DearCompanyError
from wizard.serving import serve
from wizard.settings import Settings

logs.configure()
try:
    if __name__ == "__main__":
        serve(Settings.from_env(), create_app)
    else:
        app = create_app(Settings.from_env())
except DearCompanyError as problem:
    sys.exit(str(problem))
