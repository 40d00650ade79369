package vn.hoso.folderintake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoso.file.FileProblem;
import vn.hoso.file.FileStore;
import vn.hoso.file.IncomingFile;
import vn.hoso.file.Sniffer;

/** Blank forms are handed to whoever asks what he needs: they are opened as papers are. */
@Component
class BlankInspection {

  private final FileStore store;
  private final Sniffer sniffer;

  BlankInspection(FileStore store, Sniffer sniffer) {
    this.store = store;
    this.sniffer = sniffer;
  }

  /** Empty where it is what its name says, and can do no harm. */
  Optional<UploadFault> fault(String path, byte[] content) {
    try (IncomingFile file = store.receive(new ByteArrayInputStream(content))) {
      sniffer.accepted(file, path.substring(path.lastIndexOf('/') + 1));
      return Optional.empty();
    } catch (FileProblem refused) {
      return Optional.of(new UploadFault("blank", path, "", 0, refused.text()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
