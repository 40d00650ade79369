import { useWords } from '../../../../i18n/useWords';
import { Tag } from '../../../../ui/text/Tag';
import type { AdministeredOfficial } from '../../administrationTypes';
import { officialWords } from '../../officialWords';

export function AccountTag({ account }: { account: AdministeredOfficial['account'] }) {
  const say = useWords(officialWords);
  if (!account) return <Tag>{say('noAccount')}</Tag>;
  return (
    <>
      <span className="mono">{account.username}</span>{' '}
      {account.blocked ? (
        <Tag tone="late">{say('blocked')}</Tag>
      ) : account.passwordSet ? (
        <Tag tone="good">{say('working')}</Tag>
      ) : (
        <Tag tone="soon">{say('noPassword')}</Tag>
      )}
    </>
  );
}
