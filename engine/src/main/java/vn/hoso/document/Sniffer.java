package vn.hoso.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells what a file is by its content alone: names and declared types are the sender's word. */
@Component
class Sniffer {

  private final Tika tika = new Tika();

  /**
   * @throws DocumentProblem DOCUMENT-003 or DOCUMENT-007
   */
  MediaKind sniff(Path file) {
    String found = detect(file);
    if (found.equals("application/zip")) {
      return DocxInspection.inspect(file);
    }
    // A DOCX with a password is no zip but an OLE container; say so rather than "wrong type".
    if (found.equals("application/x-tika-msoffice") && OleEncryption.present(file)) {
      throw DocumentProblem.unsafe(UnsafeReason.ENCRYPTED);
    }
    Optional<MediaKind> kind = MediaKind.of(found);
    return kind.orElseThrow(DocumentProblem::wrongType);
  }

  private String detect(Path file) {
    // Tika.detect(Path) also looks at the name; the stream has none.
    try (var content = new java.io.BufferedInputStream(java.nio.file.Files.newInputStream(file))) {
      return tika.detect(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
