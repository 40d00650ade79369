import { answer, contactCard } from '../../features/tracking/answer';
import { element } from '../../features/tracking/elements';
import { keyInFragment, type ReceiptKey } from '../../features/tracking/receiptKey';
import { office, trackDossier, TrackingRefused, type OfficeContact } from '../../features/tracking/trackDossier';
import { trackForm } from '../../features/tracking/trackForm';
import '../../styles/tokens.css';
import '../../styles/base.css';
import './tracking.css';

const main = document.getElementById('main')!;
const refusal = element('p', { class: 'refusal', role: 'alert' });
let contact: OfficeContact | null = null;

function showForm(given: ReceiptKey | null): void {
  refusal.textContent = '';
  main.replaceChildren(
    element('h1', {}, 'Hồ sơ của tôi đến đâu rồi?'),
    element('p', { class: 'lead' }, 'Nhập hai mã in trên giấy tiếp nhận hồ sơ, hoặc quét ô vuông QR trên giấy. Không cần tài khoản.'),
    refusal,
    trackForm(ask, given),
    ...(contact ? [contactCard(contact)].filter((card) => card !== null) : []),
  );
}

async function ask(key: ReceiptKey): Promise<void> {
  refusal.textContent = '';
  try {
    const tracked = await trackDossier(key.code, key.secret);
    main.replaceChildren(answer(tracked, () => showForm(null)));
    main.querySelector('h1')?.focus();
  } catch (failure) {
    refusal.textContent = failure instanceof TrackingRefused ? failure.message : String(failure);
  }
}

async function begin(): Promise<void> {
  const key = keyInFragment(location.hash);
  if (key) history.replaceState(null, '', location.pathname); // the secret should not stay in the history of a shared phone
  showForm(key);
  contact = await office().catch(() => null);
  if (key) await ask(key);
  else if (contact?.unitName) main.append(contactCard(contact)!);
}

void begin();
