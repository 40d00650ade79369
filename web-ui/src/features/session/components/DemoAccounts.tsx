import type { DemoAccount } from '../../../api/types';
import { useWords } from '../../../i18n/useWords';
import { sessionWords } from '../sessionWords';
import './DemoAccounts.css';

interface DemoAccountsProps {
  accounts: DemoAccount[];
  chosen: string | undefined;
  onChoose: (account: DemoAccount) => void;
}

/** The invented officials of the demonstration; a press fills the form. */
export function DemoAccounts({ accounts, chosen, onChoose }: DemoAccountsProps) {
  const say = useWords(sessionWords);
  return (
    <section aria-labelledby="demo-accounts" className="demo-accounts">
      <h2 id="demo-accounts">{say('demoTitle')}</h2>
      <p className="soft small">{say('demoText')}</p>
      <ul className="demo-accounts__list">
        {accounts.map((account) => (
          <li key={account.username}>
            <button type="button" className="demo-account" aria-pressed={account.username === chosen} onClick={() => onChoose(account)}>
              <span className="demo-account__post">{account.position}</span>
              <span className="demo-account__name">{account.fullName}</span>
              <span className="demo-account__user mono">{account.username}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
