package vn.hoso.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Tells what a file is by its content alone, and opens it: names and declared types are the
 * sender's word.
 */
@Component
public class Sniffer {

  private final Tika tika = new Tika();
  private final FoundWell well = new FoundWell();

  /**
   * The kind of an arrived file that is to be kept under that name.
   *
   * @param name as {@link FileNames} cleaned it
   * @throws FileProblem DOCUMENT-003 (415); DOCUMENT-004, -005, -007 (422)
   */
  public MediaKind accepted(IncomingFile file, String name) {
    if (file.size() == 0) {
      throw FileProblem.empty();
    }
    MediaKind kind = kind(file.path()).orElseThrow(FileProblem::wrongType);
    if (!kind.agreesWith(name)) {
      throw FileProblem.wrongExtension(kind);
    }
    if (FileNames.pretends(name)) {
      throw FileProblem.unsafe(UnsafeReason.DOUBLE_EXTENSION);
    }
    open(file, kind);
    return kind;
  }

  /**
   * What the first bytes say; empty where it is no kind that is taken.
   *
   * @throws FileProblem DOCUMENT-007 where a password hides what it is, or a zip is damaged
   */
  Optional<MediaKind> kind(Path file) {
    String found = detect(file);
    if (within(found, "application/zip")) {
      return DocxInspection.isWord(file) ? Optional.of(MediaKind.DOCX) : Optional.empty();
    }
    // A DOCX with a password is no zip but an OLE container; say so rather than "wrong type".
    if (within(found, "application/x-tika-msoffice") && enciphered(file)) {
      throw FileProblem.unsafe(UnsafeReason.ENCRYPTED);
    }
    return MediaKind.of(found);
  }

  /**
   * As {@link #open(Path, MediaKind)}; what was found well a short while ago is not opened again.
   *
   * @throws FileProblem DOCUMENT-007
   */
  void open(IncomingFile file, MediaKind kind) {
    if (!well.knows(file, kind)) {
      open(file.path(), kind);
      well.add(file, kind);
    }
  }

  /**
   * Opens the file with a library, as whoever reads it later will: first bytes are no paper.
   *
   * @throws FileProblem DOCUMENT-007
   */
  void open(Path file, MediaKind kind) {
    switch (kind) {
      case PDF -> PdfInspection.inspect(file);
      case JPEG, PNG -> PictureInspection.inspect(file);
      case DOCX -> DocxInspection.inspect(file);
    }
  }

  /** Tika names some containers more closely than others, by what stands first in them. */
  private static boolean within(String found, String family) {
    MediaTypeRegistry types = MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();
    MediaType type = MediaType.parse(found);
    MediaType wanted = MediaType.parse(family);
    return type.equals(wanted) || types.isSpecializationOf(type, wanted);
  }

  private String detect(Path file) {
    // Tika.detect(Path) also looks at the name; the stream has none.
    try (var content = new BufferedInputStream(Files.newInputStream(file))) {
      return tika.detect(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an OLE container is what Office makes of a document with a password (MS-OFFCRYPTO). */
  private static boolean enciphered(Path file) {
    try {
      // The directory of the container names its streams in UTF-16; files here are 20 MB at most.
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
      return bytes.contains(new String(name, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
