"use strict";
(() => {
  const data = JSON.parse(document.getElementById("programme").textContent);
  const blocks = data.blocks;
  const MINUTE = 60;
  const DAY = 86400;
  const STEP = 5 * MINUTE;
  const SHORTLY = 10 * MINUTE; // so long after its time a block is "begun now" rather than passed by
  const EARLY = 15 * MINUTE; // a block begun up to this early still ends when the programme says

  const element = (id) => document.getElementById(id);
  const put = (id, text) => {
    if (element(id).textContent !== text) element(id).textContent = text;
  };
  const make = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  // --- words and times

  const say = (name, facts = {}) => {
    const [one, several] = data.words[name];
    const text = facts.n === 1 ? one : several;
    return text.replace(/\{(\w+)\}/g, (whole, fact) => (fact in facts ? String(facts[fact]) : whole));
  };
  const two = (number) => String(number).padStart(2, "0");
  const clock = (seconds) => {
    const minutes = Math.floor((((seconds % DAY) + DAY) % DAY) / MINUTE);
    const hour = Math.floor(minutes / 60);
    return data.language === "da" ? `${hour}.${two(minutes % 60)}` : `${two(hour)}:${two(minutes % 60)}`;
  };
  const countdown = (seconds) => {
    const whole = Math.abs(seconds);
    return `${seconds < 0 ? "+" : ""}${Math.floor(whole / MINUTE)}:${two(whole % MINUTE)}`;
  };

  // --- the clock: the computer's own, or one that #now=2017-05-07T09:50 sets, for rehearsals

  const asked = new URLSearchParams(location.hash.slice(1)).get("now");
  const pretended = asked === null ? NaN : new Date(asked).getTime();
  const shift = Number.isNaN(pretended) ? 0 : pretended - Date.now();
  addEventListener("hashchange", () => location.reload());

  const look = () => {
    const moment = new Date(Date.now() + shift);
    const date = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
    const seconds = (moment.getHours() * 60 + moment.getMinutes()) * MINUTE + moment.getSeconds();
    const dates = data.days.map((day) => day.date);
    const day = data.days.find((each) => each.date >= date) || data.days[data.days.length - 1];
    return { date, seconds, day, live: dates.length === 0 || dates.includes(date) };
  };

  // --- what has been done with the keys: kept for the day, so that a reload changes nothing

  const empty = () => ({ date: look().date, begun: [], held: null });
  const known = (entry) =>
    entry && Number.isFinite(entry.start) && Number.isFinite(entry.more) && (entry.id === null || place(entry.id) >= 0);
  const place = (id) => blocks.findIndex((block) => block.id === id);
  const load = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(data.key));
      if (kept.date === look().date && Array.isArray(kept.begun) && kept.begun.every(known))
        return { date: kept.date, begun: kept.begun, held: Number.isFinite(kept.held) ? kept.held : null };
    } catch {
      // a browser that keeps nothing still shows the day
    }
    return empty();
  };
  const keep = () => {
    try {
      localStorage.setItem(data.key, JSON.stringify(state));
    } catch {
      // as above
    }
  };
  let state = load();

  // --- where the day is

  const planned = (index) => blocks[index].start * MINUTE;
  const length = (index) => blocks[index].minutes * MINUTE;
  const plannedEnd = (index) => planned(index) + length(index);

  // When a block begun at `start` ends: a fixed time after it is kept where the block can be made short enough.
  const endOf = (index, start, more, live) => {
    let end = start + length(index);
    if (live) {
      if (start < planned(index) && start > planned(index) - EARLY) end = plannedEnd(index);
      const next = blocks[index + 1];
      const least = start + blocks[index].least * MINUTE;
      if (next && next.fixed && end > planned(index + 1) && least <= planned(index + 1)) end = planned(index + 1);
    }
    return Math.max(start, end + more);
  };

  // {index, start, more, byHand} while a block is on; {next} before one; {over: true} after them all.
  const position = (now) => {
    const last = state.begun[state.begun.length - 1];
    if (last) return last.id === null ? { over: true, byHand: true } : { ...last, index: place(last.id), byHand: true };
    if (!now.live) return { next: 0, elsewhere: true };
    const index = blocks.findLastIndex((_, number) => planned(number) <= now.seconds);
    if (index < 0) return { next: 0 };
    if (now.seconds < plannedEnd(index)) return { index, start: planned(index), more: 0 };
    return index + 1 < blocks.length ? { next: index + 1 } : { over: true };
  };

  // Which block the next key begins: the one on the screen if its time has just come, else the one after it.
  const following = (now) => {
    const at = position(now);
    if (at.over) return null;
    if (at.index === undefined) return at.next;
    const justCome = now.seconds - at.start < Math.min(SHORTLY, length(at.index) / 2);
    return !at.byHand && justCome ? at.index : at.index + 1;
  };

  // When the blocks that are to come can be expected, if the one on the screen ends at `end`.
  const expected = (now, at, end) => {
    const first = at.index === undefined ? at.next : at.index + 1;
    const times = [];
    let cursor = end;
    for (let index = first; index < blocks.length; index += 1) {
      const start = now.live ? Math.max(planned(index), cursor) : planned(index);
      times.push({ index, start, late: start - planned(index) >= MINUTE });
      cursor = endOf(index, start, 0, now.live);
    }
    return { times, end: cursor };
  };

  // --- the keys

  const release = (now) => {
    if (state.held === null) return;
    const last = state.begun[state.begun.length - 1];
    if (last) last.more += now.seconds - state.held;
    state.held = null;
  };
  const take = (now) => {
    const at = position(now);
    if (at.index === undefined) return null;
    if (!at.byHand) state.begun.push({ id: blocks[at.index].id, start: at.start, more: 0 });
    return state.begun[state.begun.length - 1];
  };
  const add = (now, seconds) => {
    const entry = take(now);
    if (entry) entry.more = Math.max(entry.more + seconds, entry.start - endOf(place(entry.id), entry.start, 0, now.live));
  };
  const actions = {
    next(now) {
      const index = following(now);
      if (index === null) return;
      release(now);
      const id = index < blocks.length ? blocks[index].id : null;
      state.begun.push({ id, start: now.seconds, more: 0 });
    },
    back(now) {
      release(now);
      if (state.begun.pop()) return;
      const at = position(now);
      if (at.elsewhere) return;
      const index = (at.over ? blocks.length : (at.index ?? at.next)) - 1;
      if (index >= 0) state.begun.push({ id: blocks[index].id, start: planned(index), more: 0 });
    },
    more: (now) => add(now, STEP),
    less: (now) => add(now, -STEP),
    hold(now) {
      if (state.held !== null) release(now);
      else if (take(now)) state.held = now.seconds;
    },
    follow() {
      state = empty();
    },
    light() {
      const root = document.documentElement;
      const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
    },
    full() {
      const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
      if (done) done.catch(() => {});
    },
    help() {
      const help = element("help");
      if (help.open) help.close();
      else help.showModal();
    },
  };
  const KEYS = {
    " ": "next", ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back", "+": "more", "-": "less",
    "−": "less", p: "hold", a: "follow", l: "light", f: "full", "?": "help",
  };
  const act = (name) => {
    actions[name](look());
    keep();
    draw();
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const onButton = event.target instanceof HTMLButtonElement;
    if (onButton && (event.key === " " || event.key === "Enter")) return;
    const name = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!name || (element("help").open && name !== "help") || (event.repeat && name !== "more" && name !== "less")) return;
    event.preventDefault();
    act(name);
  });
  addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("button[data-does]");
    if (!button) return;
    if (event.detail > 0) button.blur(); // so that the space bar goes on to the next block, not to this button again
    act(button.dataset.does);
  });

  // --- what is shown

  const shapes = ["calm", "warning", "over", "held", "wait", "still"];
  const sign = (shape, text, left, share) => {
    element("time").classList.remove(...shapes);
    element("time").classList.add(shape);
    put("sign", text);
    put("countdown", left);
    element("gone").style.width = `${Math.min(100, Math.max(0, share * 100))}%`;
  };
  const head = (label, form, title, detail, note) => {
    put("label", label);
    put("form", form);
    put("title", title);
    put("detail", detail);
    put("note", note);
  };
  const joined = (...parts) => parts.filter(Boolean).join(" · ");
  let told = "";
  const tell = (key, text) => {
    if (told !== key) put("said", text);
    told = key;
  };

  const drawBlock = (now, at) => {
    const block = blocks[at.index];
    const end = endOf(at.index, at.start, at.more, now.live);
    const moment = state.held ?? now.seconds;
    const left = end - moment;
    const stopped = now.seconds - moment;
    head(say("now"), block.form, block.title, joined(say("until", { clock: clock(end + stopped) }), block.room, block.leads), block.note);
    const minutes = Math.ceil(left / MINUTE);
    const over = Math.floor(-left / MINUTE);
    const share = end > at.start ? (moment - at.start) / (end - at.start) : 1;
    if (state.held !== null) sign("held", say("held"), countdown(left), share);
    else if (left < 0) sign("over", over ? say("over", { n: over }) : say("just-over"), countdown(left), 1);
    else if (left <= block.warn * MINUTE) sign("warning", say("warning", { n: minutes }), countdown(left), share);
    else sign("calm", say("left"), countdown(left), share);
    if (left < 0) tell(`over ${block.id}`, say("said-over", { title: block.title }));
    else if (left <= block.warn * MINUTE) tell(`warning ${block.id}`, say("said-warning", { n: minutes, title: block.title }));
    else tell(`now ${block.id}`, say("said-now", { title: block.title, clock: clock(end) }));
    return Math.max(end, moment) + stopped;
  };

  const drawWaiting = (now, at) => {
    const block = blocks[at.next];
    const start = planned(at.next);
    if (at.elsewhere) {
      const day = now.day;
      head("", "", data.title, joined(day.text, say("begins", { clock: clock(start) }), day.venue), "");
      sign("still", say("not-today"), "", 0);
      tell("elsewhere", "");
      return start;
    }
    const first = at.next === 0;
    head("", block.form, block.title, joined(say(first ? "begins" : "goes-on", { clock: clock(start) }), block.room), block.note);
    const wait = start - now.seconds;
    if (wait > 100 * MINUTE) sign("still", say("begins", { clock: clock(start) }), "", 0);
    else sign("wait", say(first ? "until-begin" : "until-goes-on"), countdown(wait), 0);
    tell(`waiting ${block.id}`, joined(block.title, say(first ? "begins" : "goes-on", { clock: clock(start) })));
    return start;
  };

  const drawTracks = (now, at) => {
    const tracks = at.index === undefined ? [] : blocks[at.index].tracks;
    const moment = (state.held ?? now.seconds) - (tracks.length ? at.start - planned(at.index) : 0);
    const moved = now.seconds - moment;
    const cards = tracks.map((track) => {
      const current = track.items.find((item) => item.start * MINUTE <= moment && moment < item.end * MINUTE);
      const next = track.items.find((item) => item.start * MINUTE > moment);
      const visit = track.items.find((item) => item.visit);
      const until = current ? current.end * MINUTE : next ? next.start * MINUTE : null;
      const minutes = until === null ? 0 : Math.ceil((until - moment) / MINUTE);
      const warn = Math.min(blocks[at.index].warn || 5, 5);
      return {
        track: track.title,
        room: (current && current.room) || track.room,
        visiting: Boolean(current && current.visit),
        doing: current ? current.title : say(next ? "moving" : "waits"),
        until: until === null ? "" : say("until", { clock: clock(until + moved) }),
        soon: until !== null && minutes <= warn ? say("changes", { n: minutes }) : "",
        then: next ? say("then", { clock: clock(next.start * MINUTE + moved), title: next.title }) : "",
        visits: visit && moment < visit.start * MINUTE && visit !== next
          ? say("visits", { clock: clock(visit.start * MINUTE + moved), until: clock(visit.end * MINUTE + moved), title: visit.title })
          : "",
      };
    });
    const text = JSON.stringify(cards);
    if (element("tracks").dataset.shown === text) return;
    element("tracks").dataset.shown = text;
    element("tracks").replaceChildren(...cards.map(card));
    document.body.classList.toggle("parallel", cards.length > 0);
    document.body.classList.toggle("many", cards.length > 4);
    const columns = cards.length <= 4 ? cards.length : cards.length <= 6 ? 3 : cards.length <= 8 ? 4 : Math.ceil(cards.length / 3);
    element("tracks").style.setProperty("--columns", String(Math.max(columns, 1)));
  };
  const card = (each) => {
    const shown = make("li", each.visiting ? "visiting" : "");
    const title = make("h2", "", each.track);
    if (each.room) title.append(make("span", "", each.room));
    shown.append(title, make("p", "doing", each.doing));
    for (const part of ["until", "soon", "then", "visits"]) if (each[part]) shown.append(make("p", part, each[part]));
    return shown;
  };

  const times = (each) => {
    const shown = make("span", "at");
    if (each.late) {
      shown.append(make("ins", "", clock(each.start)), " ", make("span", "unseen", say("instead-of")));
      shown.append(" ", make("del", "", clock(planned(each.index))));
    } else shown.textContent = clock(each.start);
    return shown;
  };
  const drawComing = (now, at, end) => {
    const { times: coming, end: over } = at.over ? { times: [], end } : expected(now, at, end);
    const waiting = at.index === undefined && !at.elsewhere; // the block that is waited for stands large already
    const [first, ...others] = waiting ? coming.slice(1) : coming;
    const rest = first ? others : [];
    const lateBy = first ? first.start - planned(first.index) : now.live && at.byHand && !at.over ? over - plannedEnd(blocks.length - 1) : 0;
    const late = at.byHand && now.live && lateBy >= MINUTE ? Math.floor(lateBy / MINUTE) : 0;
    put("late", late ? say("late", { n: late }) : "");
    element("after").hidden = !first && !late;
    element("coming").hidden = !first && !late;
    const shown = [first, ...rest].map((each) => each && [each.index, clock(each.start), each.late]);
    const text = JSON.stringify([shown, document.body.className]);
    if (element("rest").dataset.shown === text) return;
    element("rest").dataset.shown = text;
    element("after-time").replaceChildren(...(first ? [times(first)] : []));
    put("after-title", first ? blocks[first.index].title : "");
    element("rest").replaceChildren(
      ...rest.map((each) => {
        const row = make("li");
        row.append(times(each), make("span", "", blocks[each.index].title));
        return row;
      }),
    );
    trim(rest.length);
  };

  // Only whole rows are shown; the others are counted.
  const trim = (all) => {
    const box = element("rest-of-day");
    const list = element("rest");
    box.hidden = all === 0;
    put("rest-more", "");
    const tooLong = () =>
      list.scrollHeight > list.clientHeight + 1 || list.scrollWidth > list.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1 ||
      box.getBoundingClientRect().bottom > element("main").getBoundingClientRect().bottom;
    while (list.lastElementChild && tooLong()) {
      list.lastElementChild.remove();
      put("rest-more", say("more", { n: all - list.childElementCount }));
    }
    if (!list.childElementCount && tooLong()) box.hidden = true;
  };

  // What does not fit is set smaller, in the order in which the hall can best do without it; only then are words broken.
  // Sizes are measured: the same text takes half as much room again in another typeface.
  const tooLarge = (each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1;
  const scrolls = () => matchMedia("(max-width:720px)").matches;
  const shrink = (name, least, isTooLarge) => {
    let size = 1;
    const set = () => element("main").style.setProperty(name, size.toFixed(2));
    for (set(); size > least && isTooLarge(); set()) size = Math.max(size - 0.05, least);
  };
  const fitPresent = () => {
    const present = element("present");
    const what = present.querySelector(".what");
    const highest = scrolls() ? Infinity : innerHeight * (element("tracks").childElementCount ? 0.3 : 1);
    const isTooLarge = () => tooLarge(present) || tooLarge(what) || present.getBoundingClientRect().height > highest;
    const tooWide = () => element("countdown").scrollWidth > element("countdown").clientWidth + 1;
    const attempts = [
      { title: 0.75, time: 1, note: true },
      { title: 0.45, time: 1 },
      { title: 0.45, time: 1, broken: true },
      { title: 0.45, time: 0.5, broken: true },
      { title: 0.1, time: 0.25, broken: true, squeezed: true },
    ];
    for (const { title, time, note, broken, squeezed } of attempts) {
      element("note").hidden = !note;
      present.classList.toggle("broken", Boolean(broken));
      present.classList.toggle("squeezed", Boolean(squeezed));
      element("main").style.setProperty("--fit", String(title));
      shrink("--time", 0.25, () => tooWide() || (time < 1 && isTooLarge()));
      shrink("--fit", title, isTooLarge);
      if (!isTooLarge()) return;
    }
  };
  const fitTracks = () => {
    const cards = [...element("tracks").children];
    for (const { least, broken } of [{ least: 0.45 }, { least: 0.45, broken: true }, { least: 0.1, broken: true }]) {
      element("tracks").classList.toggle("broken", Boolean(broken));
      shrink("--track", least, () => cards.some(tooLarge));
      if (!cards.some(tooLarge)) return;
    }
  };
  const fitComing = () => {
    const bottom = () => element("main").getBoundingClientRect().bottom;
    const lowest = () => Math.max(...["after", "after-title", "late"].map((id) => element(id).getBoundingClientRect().bottom));
    shrink("--after", 0.1, () => tooLarge(element("after")) || (!scrolls() && lowest() > bottom()));
  };
  // What comes next first: the cards of the tracks get the room that is left.
  const fit = (drawRest) => {
    const height = probe.scrollHeight / parseFloat(getComputedStyle(probe).fontSize);
    element("main").style.setProperty("--tall", Math.max(0, (height - 1) / 2).toFixed(2));
    fitComing();
    fitPresent();
    element("rest").dataset.shown = "";
    drawRest();
    fitTracks();
  };

  // How wide the browser's typeface is: it may come late, or be another one than before.
  const probe = make("span", "unseen", "Åpgjord 0123456789 mW");
  probe.append(make("b", "", probe.textContent));
  probe.ariaHidden = "true";
  probe.style.lineHeight = "normal";
  document.body.append(probe);
  const room = () => [innerWidth, innerHeight, probe.scrollWidth, probe.scrollHeight];

  let fitted = "";
  const draw = () => {
    const now = look();
    if (state.date !== now.date) state = empty();
    const at = position(now);
    drawTracks(now, at);
    let end = now.seconds;
    if (at.index !== undefined) end = drawBlock(now, at);
    else if (at.over) {
      head("", "", say("done"), say("done-detail"), "");
      sign("still", data.title, "", 1);
      tell("over", say("done-detail"));
    } else end = drawWaiting(now, at);
    drawComing(now, at, end);
    put("clock", clock(now.seconds));
    put("day", now.day ? joined(now.day.text, now.day.venue) : say("date-open"));
    put("mode", !now.live && at.byHand ? say("rehearsal") : say(at.byHand ? "by-hand" : "follows"));
    const index = following(now);
    put("hint", index === null ? "" : index < blocks.length ? say(index === at.index || at.index === undefined ? "hint-start" : "hint-next", { title: blocks[index].title }) : say("hint-end"));
    const texts = ["title", "detail", "note", "sign", "after-title", "after-time", "late"].map((id) => element(id).textContent);
    const looks = JSON.stringify([texts, element("countdown").textContent.length, element("tracks").dataset.shown, room()]);
    if (fitted !== looks) {
      fitted = looks;
      fit(() => drawComing(now, at, end));
    }
  };
  addEventListener("resize", draw);
  addEventListener("storage", (event) => {
    if (event.key === data.key) state = load();
    draw();
  });

  // A laptop that falls asleep takes the hall's clock with it.
  const stayAwake = () => {
    if (document.visibilityState !== "visible") return;
    draw();
    try {
      navigator.wakeLock.request("screen").catch(() => {});
    } catch {
      // not every browser can
    }
  };
  document.addEventListener("visibilitychange", stayAwake);
  stayAwake();
  setInterval(draw, 250);
  draw();
})();
