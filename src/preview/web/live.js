// Where the program serves the page: it loads again when the content changed, and tells what is wrong with it.
function watchContent() {
  const served = data("served");
  if (!served) return;
  const told = document.getElementById("live");
  const look = async () => {
    try {
      const now = await (await fetch("state")).json();
      if (now.version !== served.version) {
        told.textContent = say("preview.changed");
        location.reload();
        return;
      }
      problems(now.problems);
      told.textContent = "";
    } catch {
      told.textContent = say("preview.stopped");
    }
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
}
