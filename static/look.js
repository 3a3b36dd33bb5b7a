// The samples follow what an editor chooses; without this, the button "Show it" does it.

const PAUSE = 200; // ms after a choice

const form = document.querySelector("form[data-look]");
let timer = 0;
let asking = new AbortController();

form?.addEventListener("input", ({ target }) => {
  if (target.type === "file") return;
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
});

async function show() {
  asking.abort();
  asking = new AbortController();
  const chosen = new FormData(form);
  chosen.delete("logo");
  chosen.set("go", "show");
  try {
    const answer = await fetch(form.action, { method: "POST", body: chosen, signal: asking.signal });
    if (!answer.ok) return; // half a word of a font's name; the page says so on saving
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html"); // the server's own markup
    document.getElementById("look-seen").replaceWith(fresh.getElementById("look-seen"));
    document.querySelector("link[data-look]").href = fresh.querySelector("link[data-look]").getAttribute("href");
  } catch {
    // Offline, or asked again: what is shown stays.
  }
}
