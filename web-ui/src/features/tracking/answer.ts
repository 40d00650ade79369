import { element, writtenDay } from './elements';
import type { OfficeContact, Tracked } from './trackDossier';

function timeline(moments: Tracked['timeline']): HTMLElement {
  return element('section', { class: 'card' },
    element('h2', {}, 'Các mốc đã qua'),
    element('ol', { class: 'moments' }, ...moments.map((moment) =>
      element('li', {}, element('time', { datetime: moment.on }, writtenDay(moment.on)), element('span', {}, moment.title)))));
}

/** While the promise waits there is no day, only how it is counted. */
function why(sentences: string[], promised: boolean): HTMLElement {
  return element('details', { class: 'card' },
    element('summary', {}, promised ? 'Vì sao hẹn ngày này?' : 'Ngày hẹn trả được tính thế nào?'),
    element('ol', { class: 'why' }, ...sentences.map((sentence) => element('li', {}, sentence))));
}

export function contactCard(contact: OfficeContact): HTMLElement | null {
  if (!contact.unitName) return null;
  return element('section', { class: 'card' },
    element('h2', {}, 'Nơi liên hệ'),
    element('p', {}, element('strong', {}, contact.unitName)),
    contact.address && element('p', {}, contact.address),
    contact.phone && element('p', {}, 'Điện thoại: ', element('a', { href: `tel:${contact.phone.replace(/[^\d+]/g, '')}` }, contact.phone)),
    contact.hours && element('p', {}, contact.hours));
}

/** The whole answer: one large sentence, what I must do, the moments passed, the office, print. */
export function answer(tracked: Tracked, again: () => void): HTMLElement {
  const print = element('button', { type: 'button', class: 'button' }, 'In trang này');
  print.addEventListener('click', () => window.print());
  const back = element('button', { type: 'button', class: 'button button--quiet' }, 'Xem hồ sơ khác');
  back.addEventListener('click', again);
  return element('div', { class: 'answer' },
    element('h1', { class: 'answer__sentence', tabindex: '-1' }, tracked.sentence),
    element('p', { class: 'answer__status' }, 'Trạng thái: ', element('strong', {}, tracked.portalStatus)),
    tracked.whatToDo && element('section', { class: 'card card--todo' }, element('h2', {}, 'Việc tôi cần làm'), element('p', {}, tracked.whatToDo)),
    tracked.timeline.length > 0 && timeline(tracked.timeline),
    tracked.explanation.length > 0 && why(tracked.explanation, tracked.promisedOn !== null),
    contactCard(tracked.contact),
    element('div', { class: 'answer__acts' }, print, back));
}
