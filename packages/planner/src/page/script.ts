import { PICTURE_SCRIPT } from '../printed/picture.ts';

/** Places what is on the timeline, chooses what is shown, and lights what belongs together. Plain JavaScript, in ASCII for its hash. */
export const SCRIPT = `
(function () {
  'use strict';
  ${PICTURE_SCRIPT}
  var root = document.documentElement;
  var body = document.body;
  var data = JSON.parse(document.getElementById('data').textContent);
  var language = data.tags.indexOf(root.lang);
  var selected = null;
  var all = function (selector, within) { return Array.from((within || document).querySelectorAll(selector)); };
  var say = function (number) { return data.texts[number][language]; };
  root.classList.add('js');

  all('[data-at]').forEach(function (each) {
    var at = each.dataset.at.split(' ');
    each.style.setProperty('--x', at[0]);
    each.style.setProperty('--w', at[1]);
    each.style.setProperty('--lane', at[2]);
    var room = at[3] === '' || at[3] === undefined ? Number(at[1]) + 90 : Number(at[3]);
    each.style.setProperty('--room', room);
    if (room * 1.75 < 84) each.dataset.short = '';
  });
  all('[data-x]').forEach(function (each) {
    each.style.setProperty('--x', each.dataset.x);
    if (each.parentElement.className === 'lane') each.style.left = 'calc(' + each.dataset.x + ' * var(--m))';
  });
  all('[data-width]').forEach(function (each) { each.style.setProperty('--width', each.dataset.width); });
  all('[data-lanes]').forEach(function (each) { each.style.setProperty('--lanes', each.dataset.lanes); });
  all('.row').forEach(function (row) {
    var first = row.querySelector('.bar');
    if (first) first.tabIndex = 0;
  });

  function press(name, value) {
    all('[data-' + name + '-button]').forEach(function (each) {
      each.setAttribute('aria-pressed', String(each.dataset[name + 'Button'] === value));
    });
  }
  function showView(view) {
    body.dataset.view = view;
    press('view', view);
    document.getElementById('days').hidden = view !== 'timeline' && view !== 'map';
    document.getElementById('whose').hidden = view === 'timeline';
  }
  function showDay(day) {
    all('.day').forEach(function (each) { each.classList.toggle('shown', each.dataset.day === day); });
    press('day', day);
    select(null);
  }
  function showGroup(group) {
    all('article[data-group]').forEach(function (each) { each.hidden = group !== '' && each.dataset.group !== group; });
    all('svg [data-g]').forEach(function (each) {
      var isIts = each.dataset.g.split('\\n').includes(group);
      each.classList.toggle('lit', group !== '' && isIts);
      each.classList.toggle('faint', group !== '' && !isIts);
    });
  }
  function showLanguage(next) {
    language = data.languages.indexOf(next);
    root.lang = data.tags[language];
    all('[data-t]').forEach(function (each) { each.textContent = say(each.dataset.t); });
    all('[data-a]').forEach(function (each) { each.setAttribute('aria-label', say(each.dataset.a)); });
    all('[data-h]').forEach(function (each) { each.title = say(each.dataset.h); });
    press('lang', next);
    detail();
  }

  function select(key) {
    selected = key;
    all('.lit', document.querySelector('.timeline-view')).forEach(function (each) { each.classList.remove('lit'); });
    all('.bar[aria-pressed=true]').forEach(function (each) { each.setAttribute('aria-pressed', 'false'); });
    body.classList.toggle('selecting', key !== null);
    var board = document.querySelector('.timeline-view .day.shown .board');
    if (!board) return;
    var marks = all('.marks .from, .marks .to', board);
    marks.forEach(function (each) { each.hidden = key === null; });
    if (key !== null) {
      all('[data-k]', board).forEach(function (each) {
        var keys = each.dataset.k.split(' ');
        if (!keys.includes(key)) return;
        each.classList.add('lit');
        if (keys[0] !== key || each.tagName !== 'BUTTON') return;
        each.setAttribute('aria-pressed', 'true');
        var at = each.dataset.at.split(' ').map(Number);
        marks[0].style.setProperty('--x', at[0]);
        marks[1].style.setProperty('--x', at[0] + at[1]);
      });
      var clocks = data.entries[key][1].split('\\u2013');
      marks[0].dataset.clock = clocks[0];
      marks[1].dataset.clock = clocks[1];
    }
    detail();
  }
  function detail() {
    var aside = document.querySelector('aside .detail');
    var isChosen = selected !== null;
    document.querySelector('aside .hint').hidden = isChosen;
    document.querySelector('aside .close').hidden = !isChosen;
    aside.replaceChildren();
    if (!isChosen) return;
    var entry = data.entries[selected];
    var add = function (name, text, to) {
      var element = document.createElement(name);
      element.textContent = text;
      (to || aside).append(element);
      return element;
    };
    add('h2', say(entry[0]));
    add('p', say(entry[2]));
    entry[3].forEach(function (part) {
      if (part[1].length === 0) return;
      add('h3', say(part[0]));
      var list = add('ul', '');
      part[1].forEach(function (name) { add('li', name, list); });
    });
    if (entry[4].length === 0) return;
    add('h3', say(data.restsOn));
    var grounds = add('ul', '');
    grounds.className = 'grounds';
    entry[4].forEach(function (ground) { add('li', say(ground), grounds); });
  }

  /** The day of a programme below its heading. */
  function pictureOf(heading) {
    var name = heading.closest('article').querySelector('h3');
    return {
      title: name.firstChild.textContent.trim(),
      note: name.querySelector('small').textContent,
      heading: heading.firstElementChild.textContent,
      lines: all('li', heading.nextElementSibling).map(function (line) {
        var strong = line.querySelector('strong');
        var more = line.querySelector('strong + small');
        return {
          time: line.querySelector('time').textContent,
          activity: strong ? strong.textContent : line.querySelector('time + span').textContent.trim(),
          details: more ? more.textContent.split(' \\u00b7 ') : [],
          isQuiet: !strong,
        };
      }),
    };
  }

  document.addEventListener('click', function (event) {
    var on = event.target.closest('button');
    if (!on) return;
    if (on.dataset.viewButton) showView(on.dataset.viewButton);
    else if (on.dataset.dayButton) showDay(on.dataset.dayButton);
    else if (on.dataset.langButton) showLanguage(on.dataset.langButton);
    else if (on.classList.contains('save')) savePicture(pictureOf(on.closest('h4')));
    else if (on.classList.contains('theme')) {
      var isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = isDark ? 'light' : 'dark';
    } else if (on.classList.contains('close')) select(null);
    else if (on.classList.contains('bar')) {
      var key = on.dataset.k.split(' ')[0];
      select(key === selected ? null : key);
    }
  });
  document.getElementById('group').addEventListener('change', function (event) { showGroup(event.target.value); });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && selected !== null) return select(null);
    var bar = event.target.closest('.bar');
    if (!bar) return;
    var row = bar.closest('.row');
    var bars = all('.bar', row);
    var next = null;
    if (event.key === 'ArrowRight') next = bars[bars.indexOf(bar) + 1];
    else if (event.key === 'ArrowLeft') next = bars[bars.indexOf(bar) - 1];
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      var rows = all('.row', row.parentElement).filter(function (each) { return each.querySelector('.bar'); });
      var other = rows[rows.indexOf(row) + (event.key === 'ArrowDown' ? 1 : -1)];
      var from = Number(bar.dataset.at.split(' ')[0]);
      if (other)
        next = all('.bar', other).reduce(function (best, each) {
          var far = function (one) { return Math.abs(Number(one.dataset.at.split(' ')[0]) - from); };
          return best === null || far(each) < far(best) ? each : best;
        }, null);
    } else return;
    event.preventDefault();
    if (!next) return;
    all('.bar[tabindex="0"]', next.closest('.row')).forEach(function (each) { each.tabIndex = -1; });
    next.tabIndex = 0;
    next.focus();
  });

  var isNarrow = matchMedia('(width < 760px)').matches;
  showLanguage(data.languages[language]);
  showDay(data.day);
  showView(isNarrow ? 'programmes' : 'timeline');
  if (isNarrow) {
    document.getElementById('group').selectedIndex = 1;
    showGroup(document.getElementById('group').value);
  }
})();
`;
