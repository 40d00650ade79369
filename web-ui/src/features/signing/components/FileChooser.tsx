import { useRef, useState } from 'react';
import { asProblem } from '../../../api/ApiProblem';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/act/Button';
import { Icon } from '../../../ui/text/Icon';
import { uiWords } from '../../../ui/text/uiWords';
import { useUnsaved } from '../../../ui/unsaved/useUnsaved';
import { uploadSigningFile } from '../api/uploadSigningFile';
import { signingWords } from '../signingWords';

interface FileChooserProps {
  dossierId: string;
  kind: 'drafts' | 'signed';
  accept: string;
  label: string;
  hint: string;
  onKept: () => void;
}

/** One button that takes a file; what the server says about it stands beneath. */
export function FileChooser({ dossierId, kind, accept, label, hint, onKept }: FileChooserProps) {
  const say = useWords(signingWords);
  const sayUi = useWords(uiWords);
  const chooser = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<{ name: string; fraction: number } | null>(null);
  const [kept, setKept] = useState('');
  const [refused, setRefused] = useState<{ file: File; text: string } | null>(null);
  useUnsaved({ holds: () => sending !== null || refused !== null });

  const send = async (file: File) => {
    setKept('');
    setRefused(null);
    setSending({ name: file.name, fraction: 0 });
    try {
      await uploadSigningFile(dossierId, kind, file, (fraction) => setSending({ name: file.name, fraction }));
      setKept(say('kept', { name: file.name }));
      onKept();
    } catch (error) {
      const problem = asProblem(error);
      const text = problem.status === 0 ? sayUi('network') : problem.status === 401 ? sayUi('sessionOver') : (problem.errors[0]?.message ?? problem.title);
      setRefused({ file, text });
    } finally {
      setSending(null);
    }
  };
  return (
    <div className="no-print">
      <p>
        <Button size="small" busy={sending !== null} onClick={() => chooser.current?.click()}>
          <Icon name="upload" size={16} />
          {label}
        </Button>
      </p>
      <p className="soft small">{hint}</p>
      {sending && (
        <p className="small" role="status">
          {say('uploading', { name: sending.name })} <progress max={1} value={sending.fraction} aria-label={say('uploading', { name: sending.name })} />
        </p>
      )}
      {kept && (
        <p className="small" role="status">
          {kept}
        </p>
      )}
      {refused && (
        <>
          <p className="signing__refused" role="alert">
            {refused.file.name}: {refused.text}
          </p>
          <p className="cluster">
            <Button size="small" onClick={() => void send(refused.file)}>
              {sayUi('retry')}
            </Button>
            <Button size="small" look="quiet" onClick={() => setRefused(null)}>
              {say('giveUp')}
            </Button>
          </p>
        </>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        data-signing={kind}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = ''; // the same file again must count as a new choice
          if (file) void send(file);
        }}
      />
    </div>
  );
}
