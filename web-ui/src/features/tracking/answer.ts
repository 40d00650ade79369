import { element, writtenDay } from './elements';
import type { OfficeContact, Tracked } from './trackDossier';
import { say } from './trackingWords';

function timeline(moments: Tracked['timeline']): HTMLElement {
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, say('moments')),
    element(
      'ol',
      { class: 'moments' },
      ...moments.map((moment) => element('li', {}, element('time', { datetime: moment.on }, writtenDay(moment.on)), element('span', {}, moment.title))),
    ),
  );
}

/** Whose day is which, where several offices have promised one. */
function promises(promised: Tracked['promises']): HTMLElement {
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, say('promises')),
    element(
      'dl',
      { class: 'promises' },
      ...promised.flatMap((each) => [
        element('dt', {}, each.by),
        element(
          'dd',
          {},
          each.on ? writtenDay(each.on) : say('promisePaused'),
          each.ended && ` (${say('promiseEnded')})`,
          !each.ended && each.before && ` (${say('promiseBefore')} ${writtenDay(each.before)})`,
        ),
      ]),
    ),
  );
}

/** While the promise waits there is no day, only how it is counted. */
function why(sentences: string[], promised: boolean): HTMLElement {
  return element(
    'details',
    { class: 'card' },
    element('summary', {}, say(promised ? 'whyThisDay' : 'howCounted')),
    element('ol', { class: 'why' }, ...sentences.map((sentence) => element('li', {}, sentence))),
  );
}

export function contactCard(contact: OfficeContact): HTMLElement | null {
  if (!contact.unitName) return null;
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, say('contact')),
    element('p', {}, element('strong', {}, contact.unitName)),
    contact.address && element('p', {}, contact.address),
    contact.phone && element('p', {}, say('phone'), element('a', { href: `tel:${contact.phone.replace(/[^\d+]/g, '')}` }, contact.phone)),
    contact.hours && element('p', {}, contact.hours),
  );
}

/** The whole answer: one large sentence, what I must do, the moments passed, the office, print. */
export function answer(tracked: Tracked, again: () => void): HTMLElement {
  const print = element('button', { type: 'button', class: 'button' }, say('print'));
  print.addEventListener('click', () => window.print());
  const back = element('button', { type: 'button', class: 'button button--quiet' }, say('another'));
  back.addEventListener('click', again);
  return element(
    'div',
    { class: 'answer' },
    element('h1', { class: 'answer__sentence', tabindex: '-1' }, tracked.sentence),
    element('p', { class: 'answer__status' }, say('status'), element('strong', {}, tracked.portalStatus)),
    tracked.apology && element('section', { class: 'card' }, element('h2', {}, say('newDay')), element('p', {}, tracked.apology)),
    tracked.whatToDo && element('section', { class: 'card card--todo' }, element('h2', {}, say('toDo')), element('p', {}, tracked.whatToDo)),
    tracked.promises.length > 0 && promises(tracked.promises),
    tracked.timeline.length > 0 && timeline(tracked.timeline),
    tracked.explanation.length > 0 && why(tracked.explanation, tracked.promisedOn !== null),
    contactCard(tracked.contact),
    element('div', { class: 'answer__acts' }, print, back),
  );
}
