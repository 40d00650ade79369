package vn.hoso.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.hoso.shared.Ids;
import vn.hoso.shared.OwnerOnly;
import vn.hoso.shared.Sha256;

/**
 * Files by their content: {@code files/ab/cd/<sha256>}. A file is whole and on the disk (fsync)
 * before it gets its name, and gets it in one step, so a name never stands for half a file.
 */
@Component
public class FileStore {

  private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path files;
  private final Path incoming;
  private final long limit;

  /**
   * @param home where HoSo keeps its files; backed up together with the database
   * @param largest the largest file taken; the servlet's own multipart limit must lie above it
   */
  FileStore(
      @Value("${hoso.home:./data}") String home,
      @Value("${hoso.documents.max-size:20MB}") DataSize largest) {
    this.files = OwnerOnly.closed(Path.of(home, "files").toAbsolutePath());
    this.incoming = files.resolve("incoming");
    this.limit = largest.toBytes();
  }

  /**
   * Refuses by the announced size, before anything is read; -1 where none was announced.
   *
   * @throws FileProblem DOCUMENT-002 (413)
   */
  public void requireSize(long announced) {
    if (announced > limit) {
      throw FileProblem.tooLarge(limit);
    }
  }

  /** Where what is sent lies until it is kept; made where it is missing. */
  Path incoming() {
    try {
      return OwnerOnly.folders(incoming);
    } catch (IOException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }

  /** Whether a file of that size is taken. */
  boolean takes(long size) {
    return size <= limit;
  }

  /**
   * Reads to the end or to the size limit, whichever comes first; the content is not closed.
   *
   * @throws FileProblem DOCUMENT-002 (413)
   */
  public IncomingFile receive(InputStream content) {
    try {
      OwnerOnly.folders(incoming);
      return copy(content, incoming.resolve(Ids.next().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IncomingFile copy(InputStream content, Path path) throws IOException {
    boolean whole = false;
    try (var out = FileChannel.open(path, NEW, OwnerOnly.file(path))) {
      MessageDigest digest = Sha256.digest();
      byte[] buffer = new byte[64 * 1024];
      long size = 0;
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > limit) {
          throw FileProblem.tooLarge(limit);
        }
        digest.update(buffer, 0, read);
        write(out, ByteBuffer.wrap(buffer, 0, read));
      }
      out.force(true);
      whole = true;
      return new IncomingFile(path, HexFormat.of().formatHex(digest.digest()), size);
    } finally {
      if (!whole) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  /** Gives an arrived file its name for good; the same content is kept once. */
  public StoredFile keep(IncomingFile file) {
    Path path = path(file.sha256());
    try {
      // What lies there may have suffered since: the fresh one is known to be whole.
      if (proved(file.sha256()) != KeptState.WHOLE) {
        OwnerOnly.folders(path.getParent());
        Files.move(file.path(), path, StandardCopyOption.ATOMIC_MOVE);
        sync(path.getParent());
        sync(path.getParent().getParent());
        sync(files);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.stored();
  }

  /**
   * The bytes of a kept file, by its content; read to their end before anybody gets the first one.
   *
   * @throws FileProblem FILE-002 (500) where it is missing, FILE-003 (500) where it is not what was
   *     kept; both stand in the log with the digest, which names nobody
   */
  public Resource open(String sha256) {
    KeptState state = proved(sha256);
    if (state != KeptState.WHOLE) {
      LOG.error("{} {}", state.says(), sha256);
      throw state == KeptState.MISSING ? FileProblem.missing() : FileProblem.changed();
    }
    return asItLies(sha256);
  }

  /** Not looked at: for who proves every byte himself and says what he found. */
  public Resource asItLies(String sha256) {
    return new FileSystemResource(path(sha256)) {
      @Override
      public InputStream getInputStream() throws IOException {
        return Digests.opened(path(sha256));
      }
    };
  }

  /** What is left of it. */
  public KeptState proved(String sha256) {
    Path path = path(sha256);
    try {
      return sha256.equals(Digests.of(path)) ? KeptState.WHOLE : KeptState.CHANGED;
    } catch (NoSuchFileException gone) {
      return KeptState.MISSING;
    } catch (IOException unreadable) {
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? KeptState.CHANGED : KeptState.MISSING;
    }
  }

  /** Every file by its name that was kept before that moment. */
  public void eachKept(Instant before, Consumer<String> name) {
    each(files, before, path -> name.accept(path.getFileName().toString()));
  }

  /**
   * Takes away what arrived before that moment and was never kept: what a stop left behind.
   *
   * @return how many
   */
  public int clearIncoming(Instant before) {
    AtomicInteger cleared = new AtomicInteger();
    each(
        incoming,
        before,
        path -> {
          try {
            cleared.addAndGet(Files.deleteIfExists(path) ? 1 : 0);
          } catch (IOException heldByTheSystem) {
            LOG.warn("FILE-006 an arrival of more than a day ago cannot be taken away");
          }
        });
    return cleared.get();
  }

  private void each(Path folder, Instant before, Consumer<Path> found) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    // The folder itself may be a link to another disk; nothing in it may.
    try (Stream<Path> paths = Files.walk(folder.toRealPath())) {
      Path aside = folder.toRealPath().resolve(incoming.getFileName());
      paths
          .filter(path -> !path.startsWith(aside))
          .filter(path -> settled(path, before))
          .forEach(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean settled(Path path, Instant before) {
    try {
      // What is neither file nor folder is told with the files nobody speaks of.
      return !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
          && Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
              .toInstant()
              .isBefore(before);
    } catch (IOException gone) {
      return false;
    }
  }

  private Path path(String sha256) {
    return files.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  /** A new name lives in its folder, so the folder must reach the disk too. */
  private static void sync(Path folder) throws IOException {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return; // folders cannot be opened there, and NTFS journals names itself
    }
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
