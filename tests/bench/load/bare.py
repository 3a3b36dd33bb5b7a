"""A bare page as large as one of ours: what gunicorn, Flask and Jinja take by themselves on this machine."""

import os

from flask import Flask, render_template
from jinja2 import DictLoader

LINE = "We bought the kettle on 2 November, and water runs out of the bottom."
PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body>
<h1>{{ title }}</h1>
{% for line in lines %}<p>{{ line }}</p>
{% endfor %}</body>
</html>"""

app = Flask(__name__)
app.jinja_loader = DictLoader({"page.html": PAGE})
lines = [LINE] * round(int(os.environ["BARE_BYTES"]) / len(f"<p>{LINE}</p>\n"))


@app.get("/")
def page() -> str:
    return render_template("page.html", title="A page", lines=lines)
