import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { paperWords } from '../../paperWords';
import type { usePaperUpload } from '../../usePaperUpload';
import { UploadDetails } from './UploadDetails';

interface UploadProgressProps {
  code: string;
  upload: ReturnType<typeof usePaperUpload>;
  /** Opens the choice of a file anew. */
  onChooseAgain: () => void;
}

/** One file on its way: what it needs, how far it is, or why it was refused; nothing typed goes with a refusal. */
export function UploadProgress({ code, upload, onChooseAgain }: UploadProgressProps) {
  const say = useWords(paperWords);
  const { state } = upload;
  switch (state.kind) {
    case 'asking':
      return <UploadDetails code={code} parcel={state.parcel} upload={upload} />;
    case 'sending':
      return (
        <p className="small" role="status">
          {say('uploading', { name: state.parcel.file.name })}
          <progress className="upload-progress" max={1} value={state.fraction} aria-label={say('uploading', { name: state.parcel.file.name })} />
        </p>
      );
    case 'failed':
      return (
        <div className="stack-s">
          <p className="upload-failed" role="alert">
            {state.parcel.file.name}: {state.text}
          </p>
          {upload.asks && <UploadDetails code={code} parcel={state.parcel} upload={upload} refused={state.hopeless} />}
          <p className="cluster">
            {!upload.asks && !state.hopeless && (
              <Button size="small" look="main" onClick={() => void upload.send(state.parcel)}>
                {say('sendAgain')}
              </Button>
            )}
            <Button size="small" onClick={onChooseAgain}>
              {say('chooseOther')}
            </Button>
            {!upload.asks && (
              <Button size="small" look="quiet" onClick={upload.reset}>
                {say('giveUp')}
              </Button>
            )}
          </p>
        </div>
      );
    case 'done':
      return (
        <p className="visually-hidden" role="status">
          {state.text}
        </p>
      );
    default:
      return null;
  }
}
