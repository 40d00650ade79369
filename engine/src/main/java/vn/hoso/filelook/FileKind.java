package vn.hoso.filelook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its content alone. */
final class FileKind {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String ARCHIVE = "application/zip";
  private static final Tika TIKA = new Tika();

  private FileKind() {}

  /** What the first bytes say; of archives whether they are Word documents. */
  static String of(Path file) throws IOException {
    String found = detect(file);
    if (within(found, ARCHIVE)) {
      return DocxInspection.isWord(file) ? WORD : ARCHIVE;
    }
    // A DOCX with a password is no zip but an OLE container; say so rather than "wrong type".
    if (within(found, "application/x-tika-msoffice") && enciphered(file)) {
      throw Refused.because(UnsafeReason.ENCRYPTED);
    }
    return found;
  }

  /** Tika names some containers more closely than others, by what stands first in them. */
  private static boolean within(String found, String family) {
    MediaTypeRegistry types = MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();
    MediaType type = MediaType.parse(found);
    MediaType wanted = MediaType.parse(family);
    return type.equals(wanted) || types.isSpecializationOf(type, wanted);
  }

  private static String detect(Path file) throws IOException {
    // Tika.detect(Path) also looks at the name; the stream has none.
    try (var content = new BufferedInputStream(Files.newInputStream(file))) {
      return TIKA.detect(content);
    }
  }

  /** Whether an OLE container is what Office makes of a document with a password (MS-OFFCRYPTO). */
  private static boolean enciphered(Path file) throws IOException {
    // The directory of the container names its streams in UTF-16; files here are 20 MB at most.
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    return bytes.contains(new String(name, StandardCharsets.ISO_8859_1));
  }
}
