import { answer, contactCard } from '../../features/tracking/answer';
import { element } from '../../features/tracking/elements';
import { pageLanguage, setPageLanguage } from '../../features/tracking/pageLanguage';
import { keyInFragment, type ReceiptKey } from '../../features/tracking/receiptKey';
import { office, trackDossier, TrackingRefused, type OfficeContact } from '../../features/tracking/trackDossier';
import { trackForm } from '../../features/tracking/trackForm';
import { say, type TrackingWord } from '../../features/tracking/trackingWords';
import '../../styles/tokens.css';
import '../../styles/base.css';
import './tracking.css';

const main = document.getElementById('main')!;
const refusal = element('p', { class: 'refusal', role: 'alert' });
const other = document.getElementById('language') as HTMLButtonElement;
let contact: OfficeContact | null = null;
let shown: ReceiptKey | null = null;

function showForm(given: ReceiptKey | null): void {
  shown = null;
  refusal.textContent = '';
  main.replaceChildren(
    element('h1', {}, say('title')),
    element('p', { class: 'lead' }, say('lead')),
    refusal,
    trackForm(ask, given),
    ...(contact ? [contactCard(contact)].filter((card) => card !== null) : []),
  );
}

async function ask(key: ReceiptKey): Promise<void> {
  refusal.textContent = '';
  try {
    const tracked = await trackDossier(key.code, key.secret);
    shown = key;
    main.replaceChildren(answer(tracked, () => showForm(null)));
    main.querySelector('h1')?.focus();
  } catch (failure) {
    refusal.textContent = failure instanceof TrackingRefused ? failure.message : String(failure);
  }
}

/** The frame of the page stands in the document itself; its words follow the language. */
function frame(): void {
  document.documentElement.lang = pageLanguage();
  document.title = say('pageTitle');
  for (const part of document.querySelectorAll<HTMLElement>('[data-word]')) part.textContent = say(part.dataset.word as TrackingWord);
  document.querySelector('nav')?.setAttribute('aria-label', say('publicPages'));
  other.lang = pageLanguage() === 'en' ? 'vi' : 'en';
}

/** What was typed is not lost, and an answer is asked for anew: its sentences are the server's. */
function changeLanguage(): void {
  const typed = (id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value ?? '';
  setPageLanguage(other.lang === 'en' ? 'en' : 'vi');
  frame();
  const key = shown;
  if (key) void ask(key).then(() => other.focus());
  else showForm({ code: typed('code'), secret: typed('secret') });
}

async function begin(): Promise<void> {
  const key = keyInFragment(location.hash);
  if (key) history.replaceState(null, '', location.pathname); // the secret should not stay in the history of a shared phone
  frame();
  other.addEventListener('click', changeLanguage);
  showForm(key);
  contact = await office().catch(() => null);
  if (key) await ask(key);
  else if (contact?.unitName) main.append(contactCard(contact)!);
}

void begin();
