"use strict";
// The page is whole without this: it adds a search over the plan, and all inputs of a resource that somebody opens.
// Whatever comes from a plan is written as text, never as markup.
(() => {
  const plan = JSON.parse(document.getElementById("preview").textContent);
  const tree = document.getElementById("tree");
  const search = document.getElementById("search");
  const found = document.getElementById("found");
  const items = [...tree.querySelectorAll("li[data-place]")];
  const resourceOf = (item) => plan.resources[Number(item.dataset.place)];
  const parentOf = (item) => item.parentElement.closest("li[data-place]");

  // A JSON text inside an input is shown as what it says.
  const read = (value) => {
    if (typeof value !== "string" || !/^\s*[[{]/.test(value)) {
      return value;
    }
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  };

  const isSecret = (value) => value !== null && typeof value === "object" && value.$secret === true;
  const scalar = (value) => (isSecret(value) ? "[secret]" : String(value));
  const isLeaf = (value) => value === null || typeof value !== "object" || isSecret(value) || Object.keys(value).length === 0;
  const empty = (value) => (Array.isArray(value) ? "[]" : value !== null && typeof value === "object" && !isSecret(value) ? "{}" : scalar(value));

  const lines = (name, given, indent) => {
    const value = read(given);
    if (isLeaf(value)) {
      return [`${indent}${name}: ${empty(value)}`];
    }
    const inner = Array.isArray(value)
      ? value.flatMap((item) => lines("-", item, `${indent}  `))
      : Object.entries(value).flatMap(([key, item]) => lines(key, item, `${indent}  `));
    return [`${indent}${name}:`, ...inner];
  };

  const options = (resource) =>
    ["protect", "retainOnDelete", "deleteBeforeReplace", "dependsOn", "ignoreChanges", "timeouts", "aliases"]
      .filter((name) => name in resource)
      .flatMap((name) => lines(`(${name})`, resource[name], ""));

  const showInputs = (item) => {
    const resource = resourceOf(item);
    const place = item.querySelector(":scope > details > .inputs");
    if (!place || place.dataset.whole) {
      return;
    }
    place.dataset.whole = "yes";
    const text = document.createElement("pre");
    text.tabIndex = 0;
    text.textContent = [
      ...options(resource),
      ...Object.entries(resource.inputs).flatMap(([name, value]) => lines(name, value, "")),
      "",
      resource.urn,
    ].join("\n");
    place.querySelector(":scope > .facts").replaceWith(text);
  };

  tree.addEventListener(
    "toggle",
    (event) => {
      if (event.target.open && event.target.classList.contains("resource")) {
        showInputs(event.target.closest("li[data-place]"));
      }
    },
    true, // It does not bubble.
  );

  // What is searched: a resource with its inputs, and the names of what it stands in.
  const words = new Map();
  const wordsOf = (item) => {
    if (!words.has(item)) {
      const { name, type, inputs } = resourceOf(item);
      const above = parentOf(item);
      const path = above ? `${wordsOf(above).path} ${name}` : name;
      words.set(item, { path, text: `${path} ${type} ${JSON.stringify(inputs)}`.toLowerCase() });
    }
    return words.get(item);
  };

  const isComponent = (item) => item.firstElementChild.classList.contains("component");
  const total = items.filter((item) => !isComponent(item)).length;

  const filter = () => {
    const terms = search.value.toLowerCase().split(/\s+/).filter((term) => term);
    const shown = new Set();
    let count = 0;
    for (const item of terms.length ? items : []) {
      const { text } = wordsOf(item);
      if (terms.every((term) => text.includes(term))) {
        count += isComponent(item) ? 0 : 1;
        for (let at = item; at && !shown.has(at); at = parentOf(at)) {
          shown.add(at);
        }
      }
    }
    for (const item of items) {
      item.hidden = terms.length > 0 && !shown.has(item);
      if (isComponent(item)) {
        item.firstElementChild.open = terms.length > 0 && shown.has(item);
      }
    }
    found.textContent = terms.length === 0 ? "" : count === 0 ? "Nothing has all of these words." : `${count} of ${total} resources`;
  };

  let waiting;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  document.addEventListener("keydown", (event) => {
    const writes = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !writes && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && document.activeElement === search) {
      search.value = "";
      filter();
    }
  });

  document.querySelector(".search").hidden = false;
  document.querySelector(".without-script").hidden = true;
})();
