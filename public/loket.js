/* Comfort only: every page works without this file. */
(function () {
  "use strict";
  var root = document.documentElement;

  // A double click or an impatient second press sends a form once.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sending) event.preventDefault();
    else form.dataset.sending = "yes";
  });

  // Back from the browser's memory: forms may be sent again, and private pages are asked for anew.
  window.addEventListener("pageshow", function (event) {
    document.querySelectorAll("form[data-sending]").forEach(function (form) {
      delete form.dataset.sending;
    });
    if (event.persisted && root.hasAttribute("data-private")) window.location.reload();
  });

  // Again when all is there: a "#inhoud" left in the address by the skip link takes the focus after this script.
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });

  var errors = document.getElementById("fouten");
  if (errors) {
    errors.focus();
    window.addEventListener("load", function () {
      errors.focus();
    });
  }

  // "Geen van deze" and the other answers of its group exclude each other.
  document.addEventListener("change", function (event) {
    var box = event.target;
    if (box.type === "checkbox" && box.checked) {
      var alone = box.hasAttribute("data-exclusive");
      document.getElementsByName(box.name).forEach(function (other) {
        if (other !== box && (alone || other.hasAttribute("data-exclusive"))) other.checked = false;
      });
    }
  });

  // A chosen time is held for a while: says so shortly before the end and at the end. The focus stays where it is.
  var held = document.querySelector("[data-held]");
  if (held) {
    var end = Date.now() + Number(held.getAttribute("data-held"));
    var soon = Number(held.getAttribute("data-soon"));
    var timer;
    var tell = function () {
      var left = end - Date.now();
      var text = left > soon ? "" : held.getAttribute(left > 0 ? "data-soon-text" : "data-over-text");
      if (held.textContent !== text) held.textContent = text;
      window.clearTimeout(timer);
      if (left > 0) timer = window.setTimeout(tell, left > soon ? left - soon : left);
    };
    tell();
    // A device that slept: its timers slept too.
    document.addEventListener("visibilitychange", tell);
  }

  // Leaving at once: the page disappears, the server wipes the session, history keeps no trace of this page.
  var exit = document.querySelector("form[data-exit]");
  if (exit) {
    var leave = function () {
      root.setAttribute("data-leaving", "");
      document.title = " ";
      window
        // A form's encoding: the server takes nothing else.
        .fetch(exit.action, {
          method: "POST",
          body: new URLSearchParams({ weg: "1" }),
          keepalive: true,
          redirect: "manual",
        })
        .catch(function () {});
      window.location.replace(exit.getAttribute("data-exit"));
    };
    exit.addEventListener("submit", function (event) {
      event.preventDefault();
      leave();
    });
    var presses = [];
    document.addEventListener("keydown", function (event) {
      if (event.key !== "Shift") {
        presses = [];
        return;
      }
      if (event.repeat) return;
      presses = presses.concat(event.timeStamp).slice(-3);
      if (presses.length === 3 && presses[2] - presses[0] < 2000) leave();
    });
  }
})();
