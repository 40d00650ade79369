package vn.hoso.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.hoso.shared.Problem;

/**
 * Files of papers that are still being made: checked and kept as those of dossiers are, bit for
 * bit. The caller has authorised, and keeps the row.
 */
@Component
public class PaperFiles {

  public static final String PDF = MediaKind.PDF.mediaType();
  public static final String WORD = MediaKind.DOCX.mediaType();

  private final FileStore files;
  private final Sniffer sniffer;
  private final GivenUpLooks looks;
  private final SentVolume volume;

  PaperFiles(FileStore files, Sniffer sniffer, GivenUpLooks looks, SentVolume volume) {
    this.volume = volume;
    this.files = files;
    this.sniffer = sniffer;
    this.looks = looks;
  }

  /**
   * Outside of transactions.
   *
   * @param account who sends it
   * @param fileName as the sender calls it
   * @param content read to its end or to the size limit, not closed
   * @param size as announced, in bytes; -1 where unknown
   * @param mediaType the one kind taken, {@link #PDF} or {@link #WORD}
   * @param other what to refuse another kind with
   * @throws FileProblem DOCUMENT-002, -003, -004, -005, -007, FILE-005, FILE-008, FILE-009 as for
   *     papers of a dossier
   */
  public KeptFile keep(
      UUID account,
      String fileName,
      InputStream content,
      long size,
      String mediaType,
      Supplier<? extends Problem> other) {
    return looks.watched(account, () -> kept(account, fileName, content, size, mediaType, other));
  }

  private KeptFile kept(
      UUID account,
      String fileName,
      InputStream content,
      long size,
      String mediaType,
      Supplier<? extends Problem> other) {
    files.requireSize(size);
    try (IncomingFile file = files.receive(content)) {
      if (file.size() == 0) {
        throw FileProblem.empty();
      }
      volume.take(account, file.size());
      MediaKind kind = sniffer.kind(file.path()).orElseThrow(other);
      if (!kind.mediaType().equals(mediaType)) {
        throw other.get();
      }
      sniffer.open(file, kind);
      String name = FileNames.clean(fileName);
      if (!kind.agreesWith(name)) {
        throw FileProblem.wrongExtension(kind);
      }
      StoredFile stored = files.keep(file);
      return new KeptFile(name, mediaType, stored.size(), stored.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks and keeps a file of any kind that dossiers take. Opening and syncing take their time: it
   * is done before anything is locked, outside of transactions.
   *
   * @param account who sends it
   * @param fileName as the sender calls it
   * @param content read to its end or to the size limit, not closed
   * @param size as announced, in bytes; -1 where unknown
   * @throws FileProblem DOCUMENT-002, -003, -004, -005, -007, FILE-005 (503), FILE-008, FILE-009
   *     (429)
   */
  public KeptFile keep(UUID account, String fileName, InputStream content, long size) {
    return looks.watched(account, () -> kept(account, fileName, content, size));
  }

  private KeptFile kept(UUID account, String fileName, InputStream content, long size) {
    files.requireSize(size);
    try (IncomingFile file = files.receive(content)) {
      volume.take(account, file.size());
      String name = FileNames.clean(fileName);
      MediaKind kind = sniffer.accepted(file, name);
      StoredFile stored = files.keep(file);
      return new KeptFile(name, kind.mediaType(), stored.size(), stored.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a PDF that HoSo has made itself, under a name for people. */
  public KeptFile keepMade(String fileName, byte[] pdf) {
    try (IncomingFile file = files.receive(new ByteArrayInputStream(pdf))) {
      StoredFile stored = files.keep(file);
      return new KeptFile(FileNames.clean(fileName), PDF, stored.size(), stored.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a PDF that HoSo has printed itself.
   *
   * @return the digest of its content; empty where it is larger than what is kept
   */
  public Optional<String> keepPrinted(byte[] pdf) {
    if (!files.takes(pdf.length)) {
      return Optional.empty();
    }
    try (IncomingFile file = files.receive(new ByteArrayInputStream(pdf))) {
      return Optional.of(files.keep(file).sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The bytes of a kept file.
   *
   * @throws FileProblem FILE-002, FILE-003 (500) where it is missing or not what was kept
   */
  public Resource open(String sha256) {
    return files.open(sha256);
  }

  /** As {@link #open}, of what can be made anew; empty where it is missing or changed. */
  public Optional<Resource> whole(String sha256) {
    return files.proved(sha256) == KeptState.WHOLE
        ? Optional.of(files.asItLies(sha256))
        : Optional.empty();
  }
}
