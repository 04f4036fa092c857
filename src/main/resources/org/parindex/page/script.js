(function () {
  'use strict';
  var criteria = Array.prototype.slice.call(document.querySelectorAll('details'));
  var controls = document.querySelector('[data-controls]');

  function openAll(open) {
    document.querySelectorAll('details.criterion').forEach(function (one) { one.open = open; });
  }

  function openTarget() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    var around = target && target.closest('details');
    if (around && !around.open) {
      around.open = true;
      target.scrollIntoView();
    }
  }

  if (controls) {
    controls.hidden = false;
    controls.addEventListener('click', function (event) {
      var open = event.target.getAttribute('data-open');
      if (open) { openAll(open === 'true'); }
    });
    controls.addEventListener('change', function (event) {
      document.body.classList.toggle('only-lost', event.target.checked);
    });
  }
  window.addEventListener('hashchange', openTarget);
  openTarget();

  // Paper cannot be opened: everything is, and is as before afterwards.
  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = criteria.filter(function (one) { return !one.open; });
    closed.forEach(function (one) { one.open = true; });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (one) { one.open = false; });
  });
})();
