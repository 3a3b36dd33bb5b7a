// Buttons that copy a text; without this they stay hidden, and the text is marked and copied by hand.

const SHOWN = 2500; // ms that the button says so

document.querySelectorAll("[data-copy]").forEach(offerCopy);

function offerCopy(button) {
  const source = document.getElementById(button.dataset.copy);
  if (!source) return;
  const label = button.textContent;
  const said = document.createElement("span");
  let timer = 0;
  said.className = "visually-hidden";
  said.setAttribute("role", "status"); // a button's new words are not read out, these are
  button.after(said);
  button.hidden = false;

  button.addEventListener("click", async () => {
    const words = (await copied(source)) ? button.dataset.copied : button.dataset.marked ?? label;
    button.style.minInlineSize = `${button.offsetWidth}px`; // nothing beside it moves
    button.textContent = said.textContent = words;
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = label;
      said.textContent = "";
    }, SHOWN);
  });
}

/** Whether it is on the clipboard; where not, it is at least marked. */
async function copied(source) {
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    return true;
  } catch {
    if (source.select) source.select();
    else getSelection().selectAllChildren(source);
    return document.execCommand("copy"); // refused there, as in a partner's frame, or a page without https
  }
}
