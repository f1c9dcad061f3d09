// Comforts of a guide; everything works without them. Copies the link to a step, prints, and closes an enlarged picture with Escape.
(() => {
  const print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  addEventListener("keydown", (event) => {
    const enlarged = event.key === "Escape" && document.querySelector(".stage:target");
    if (enlarged) enlarged.querySelector(".zoom-out").click();
  });
  addEventListener("click", (event) => {
    const link = event.target.closest("[data-copied]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => {
        const words = link.querySelector("span");
        const before = words.textContent;
        words.setAttribute("role", "status");
        words.textContent = link.dataset.copied;
        setTimeout(() => { words.textContent = before; }, 4000);
      },
      () => { location.href = link.href; },
    );
  });
})();
