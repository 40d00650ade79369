import { formatInstant } from '../../../i18n/dates';
import { useWords } from '../../../i18n/useWords';
import { Icon } from '../../../ui/text/Icon';
import { signingFileUrl, type SigningFile } from '../signing';
import { signingWords } from '../signingWords';

interface SigningFilesProps {
  dossierId: string;
  title: string;
  none: string;
  files: SigningFile[];
  /** Shows by what the content can be recognised. */
  fingerprint?: boolean;
}

/** Every version, the latest first; none is ever lost. */
export function SigningFiles({ dossierId, title, none, files, fingerprint = false }: SigningFilesProps) {
  const say = useWords(signingWords);
  return (
    <div>
      <h4>{title}</h4>
      {files.length === 0 && <p className="soft small">{none}</p>}
      <ul className="signing__files">
        {files.map((file) => (
          <li key={file.id}>
            <a
              href={signingFileUrl(dossierId, file.id)}
              download={file.fileName}
              aria-label={say('download', { file: `${file.fileName}, ${say('version', { n: file.version })}` })}
            >
              <Icon name="file" size={16} /> {say('version', { n: file.version })}
              {file.made && ` (${say('made')})`}
            </a>
            <span className="soft small">{say('added', { name: file.addedByName, when: formatInstant(file.addedAt), step: file.stepName })}</span>
            {fingerprint && (
              <span className="signing__print small">
                {say('fingerprint')}: <code>{file.sha256}</code>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
