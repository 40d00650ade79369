package vn.hoso.file;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.util.unit.DataSize;

/** Stores of files for tests of other modules, in homes of their own. */
public final class TestFiles {

  private TestFiles() {}

  public static PaperFiles papersIn(Path home, DataSize largest, Sniffer sniffer) {
    GivenUpLooks unlimited =
        new GivenUpLooks(null) {
          @Override
          public void require(UUID account) {
            // whoever asks may
          }
        };
    SentVolume unmeasured =
        new SentVolume(null) {
          @Override
          void take(UUID account, long size) {
            // as much as he likes
          }
        };
    return new PaperFiles(storeIn(home, largest), sniffer, unlimited, unmeasured);
  }

  public static FileStore storeIn(Path home, DataSize largest) {
    return new FileStore(home.toString(), largest);
  }
}
