package vn.hoso.folderintake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.file.FileProblem;
import vn.hoso.file.FileStore;
import vn.hoso.file.GivenUpLooks;
import vn.hoso.file.IncomingFile;
import vn.hoso.file.Sniffer;

/** Blank forms are handed to whoever asks what he needs: they are opened as papers are. */
@Component
class BlankInspection {

  private final FileStore store;
  private final Sniffer sniffer;
  private final GivenUpLooks looks;

  BlankInspection(FileStore store, Sniffer sniffer, GivenUpLooks looks) {
    this.store = store;
    this.sniffer = sniffer;
    this.looks = looks;
  }

  /**
   * @throws FileProblem FILE-008 (429)
   */
  void require(UUID account) {
    looks.require(account);
  }

  /** Empty where it is what its name says, and can do no harm. */
  Optional<UploadFault> fault(UUID account, String path, byte[] content) {
    try (IncomingFile file = store.receive(new ByteArrayInputStream(content))) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      looks.watched(account, () -> sniffer.accepted(file, name));
      return Optional.empty();
    } catch (FileProblem refused) {
      return Optional.of(new UploadFault("blank", path, "", 0, refused.text()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
