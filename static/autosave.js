// What is typed is saved on a pause and on leaving; without this script the form's own buttons save it.
// Nothing is kept in the browser. Each answer of the server goes to the form as the event "saved" (see letter.js).

const PAUSE = 700; // ms without a key
const LONGEST = 5000; // ms of typing without a pause
const PATIENCE = 12_000; // ms until an answer is no longer waited for
const AT_A_BUTTON = 4000; // the same, for whoever has pressed a button
const AGAIN = [3000, 10_000, 30_000, 60_000]; // ms from one failed try to the next; then the next key tries
const LARGEST = 60_000; // bytes; browsers let no more go on after a page is gone

const form = document.querySelector("form[data-api]");
const status = document.querySelector(".autosave");

if (form && status) keepSaved(form, status);

function keepSaved(form, status) {
  let changed = false; // typed since the last save went out
  let unanswered = ""; // what went out without an answer: it may be stored or not
  let running = null;
  let timer = 0;
  let waiting = 0; // when the next save is due at the latest
  let failures = 0;
  let unreachable = false; // the last try met no server at all
  let gone = false; // the letter is deleted
  let pressed = false; // a button waits for a save that is under way
  let leaving = false; // the form is on its way

  const due = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  };

  /** One at a time: of two at once, the server would take one for another tab's. */
  const save = () => {
    clearTimeout(timer);
    running ??= saveAll().finally(() => {
      running = null;
      if (changed && !failures && !gone) due(PAUSE);
    });
    return running;
  };

  const saveAll = async () => {
    // First the same as before, to the letter: whether it arrived then or arrives now makes no difference.
    if (unanswered && !(await send())) return;
    if (!changed || gone) return;
    unanswered = typed();
    changed = false;
    waiting = 0;
    await send();
  };

  /** Whether the server has taken it. */
  const send = async () => {
    const body = new URLSearchParams(unanswered);
    const keepalive = unanswered.length < LARGEST;
    const patience = new AbortController();
    const end = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const answer = await fetch(form.dataset.api, { method: "POST", body, keepalive, signal: patience.signal });
      unreachable = false;
      if (answer.ok) return taken(await answer.json());
      if (answer.status < 500) return refused(answer.status);
    } catch (error) {
      unreachable = error.name === "TypeError"; // fetch's own word for "no connection"; others: too slow, not ours
    } finally {
      clearTimeout(end);
    }
    return failed();
  };

  const taken = (result) => {
    unanswered = "";
    failures = 0;
    form.elements.seen.value = result.seen;
    if (result.withheld.length) say("withheld", nameOf(result.withheld[0]));
    else say(result.saved ? "saved" : "conflict");
    form.dispatchEvent(new CustomEvent("saved", { detail: result }));
    return true;
  };

  const failed = () => {
    if (failures < AGAIN.length) due(AGAIN[failures]);
    failures += 1;
    say(navigator.onLine === false ? "offline" : "failed");
    return false;
  };

  /** Surely not stored, and the same again would be refused again. */
  const refused = (code) => {
    unanswered = "";
    changed = true;
    failures += 1;
    gone = code === 404;
    say(gone ? "gone" : "failed");
    return false;
  };

  /** Once: what stands there already is not read out again. */
  const say = (what, field = "") => {
    const text = (status.dataset[what] ?? "").replace("#", () => field);
    if (status.textContent === text) return;
    status.textContent = text;
    const trouble = what !== "" && what !== "saved";
    status.classList.toggle("autosave-trouble", trouble); // stays in view
    if (trouble && form.contains(document.activeElement)) document.activeElement.scrollIntoView({ block: "nearest" }); // not beneath it
  };

  const nameOf = (name) => {
    const field = form.elements[name];
    const label = field?.labels?.[0] ?? document.querySelector(`label[for="${CSS.escape(name)}"]`);
    return label?.firstChild?.textContent.trim() ?? "";
  };

  const typed = () => new URLSearchParams(new FormData(form)).toString();

  form.addEventListener("formdata", ({ formData }) => {
    // Were that stored after all, it must not look like another tab's change.
    if (unanswered) formData.set("before", unanswered);
  });

  document.addEventListener("input", ({ target }) => {
    if (target.form !== form) return;
    changed = true;
    leaving = false;
    waiting ||= Date.now() + LONGEST;
    due(Math.min(PAUSE, Math.max(0, waiting - Date.now())));
  });

  form.addEventListener("submit", (event) => {
    const offline = navigator.onLine === false;
    clearTimeout(timer);
    if (leaving || (!running && !unanswered && !offline)) {
      changed = false; // the form carries it
      return;
    }
    event.preventDefault();
    if (pressed) return;
    pressed = true;
    changed ||= offline; // one try shows whether there is really no connection
    const { submitter } = event;
    Promise.race([save(), new Promise((resolve) => setTimeout(resolve, AT_A_BUTTON))]).then(() => {
      pressed = false;
      if (unreachable && navigator.onLine === false) return say("offline"); // the browser's own error page would lose it
      leaving = true;
      // In a task of its own: while a form tells of its submission, it takes no other (HTML standard, requestSubmit).
      setTimeout(() => form.requestSubmit(submitter));
    });
  });

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && (changed || unanswered)) save();
  });

  addEventListener("pagehide", () => {
    // Firefox before 133 drops a fetch with its page, `keepalive` or not; a beacon goes on everywhere.
    const kept = "keepalive" in Request.prototype && running;
    const last = changed ? typed() : kept ? "" : unanswered;
    if (last && !gone && !leaving) navigator.sendBeacon(form.dataset.api, new URLSearchParams(last));
  });

  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    leaving = pressed = false;
    if (unanswered) save();
  });

  addEventListener("offline", () => say("offline"));
  addEventListener("online", () => {
    failures = 0;
    if (changed || unanswered) save();
    else say("");
  });
}
