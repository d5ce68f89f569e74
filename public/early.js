// Runs before the first paint, so that a chosen theme never flashes and notes do not move.
(function (root) {
  root.classList.add('js');
  try {
    Object.assign(root.dataset, JSON.parse(localStorage.getItem('edition') || '{}'));
  } catch {
    // Nothing stored, or nothing readable: the defaults hold.
  }
  // Where the elements did not arrive, the page is as it is without script.
  addEventListener('load', function () {
    if (root.querySelector('contents-rail:not(:defined), note-layer:not(:defined)')) root.classList.remove('js');
  });
})(document.documentElement);
