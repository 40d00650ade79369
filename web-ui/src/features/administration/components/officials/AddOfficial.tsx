import { useWords } from '../../../../i18n/useWords';
import { changeOfficial } from '../../api/changeOfficial';
import { officialWords } from '../../officialWords';
import { useOfficialChanged } from '../../useOfficialChanged';
import { ActDialog } from '../acts/ActDialog';

export function AddOfficial({ onAdded, onClose }: { onAdded: (id: string) => void; onClose: () => void }) {
  const say = useWords(officialWords);
  const changed = useOfficialChanged();
  return (
    <ActDialog
      title={say('add')}
      fields={[
        { name: 'fullName', label: say('name'), kind: 'text' },
        { name: 'username', label: say('username'), hint: say('usernameHint'), kind: 'text', optional: true },
      ]}
      initial={{ fullName: '', username: '' }}
      send={(values) => changeOfficial.create({ fullName: values.fullName!, username: values.username || null })}
      onDone={(official) => {
        changed(official);
        onAdded(official.id);
      }}
      onClose={onClose}
    />
  );
}
