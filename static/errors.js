// A page with mistakes begins at their summary: it is read out, and Tab goes on from there.

document.getElementById("error-summary")?.focus();
