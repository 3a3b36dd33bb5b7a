// Buttons that copy a text; without this they stay hidden, and the text is marked and copied by hand.

const SHOWN = 4000; // ms that the line beside the button says so

document.querySelectorAll("[data-copy]").forEach(offerCopy);

function offerCopy(button) {
  const source = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector(".copied"); // a live region: a button's own new words are not read out
  let timer = 0;
  if (!source || !said) return;
  button.hidden = false;

  button.addEventListener("click", async () => {
    const done = await copied(source);
    said.textContent = done ? button.dataset.copied : button.dataset.marked;
    button.classList.toggle("is-copied", done);
    clearTimeout(timer);
    timer = setTimeout(() => {
      said.textContent = "";
      button.classList.remove("is-copied");
    }, SHOWN);
  });
}

/** Whether it is on the clipboard; where not, it is at least marked. */
async function copied(source) {
  try {
    await navigator.clipboard.writeText(source.value);
    return true;
  } catch {
    source.select();
    return document.execCommand("copy"); // refused there, as in a partner's frame, or a page without https
  }
}
