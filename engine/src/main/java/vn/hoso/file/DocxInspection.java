package vn.hoso.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks into a zip: is it a Word document, and one that can do no harm? */
final class DocxInspection {

  private static final long UNPACKED_LIMIT = 200L * 1024 * 1024;
  private static final int ENTRIES_LIMIT = 5000;
  private static final String TEXT = "word/document.xml";

  private DocxInspection() {}

  static boolean isWord(Path file) {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      return has(entries, "[Content_Types].xml") && has(entries, TEXT);
    } catch (IOException e) {
      throw FileProblem.unsafe(UnsafeReason.DAMAGED);
    }
  }

  static void inspect(Path file) {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      requireHarmless(entries);
      requireSmall(zip, entries);
      requireText(zip);
    } catch (IOException | XMLStreamException e) {
      throw FileProblem.unsafe(UnsafeReason.DAMAGED);
    }
  }

  /** The text is read to its end, in constant memory: what breaks in the middle opens nowhere. */
  private static void requireText(ZipFile zip) throws IOException, XMLStreamException {
    try (InputStream text = zip.getInputStream(zip.getEntry(TEXT))) {
      XMLStreamReader xml = xmlReaders().createXMLStreamReader(text);
      xml.nextTag();
      boolean document = xml.getLocalName().equals("document");
      while (document && xml.hasNext()) {
        xml.next();
      }
      if (!document) {
        throw FileProblem.unsafe(UnsafeReason.DAMAGED);
      }
    }
  }

  private static XMLInputFactory xmlReaders() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static boolean has(List<ZipArchiveEntry> entries, String name) {
    return entries.stream().anyMatch(entry -> entry.getName().equals(name));
  }

  private static void requireHarmless(List<ZipArchiveEntry> entries) {
    if (entries.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
      throw FileProblem.unsafe(UnsafeReason.ENCRYPTED);
    }
    if (entries.stream().anyMatch(DocxInspection::macros)) {
      throw FileProblem.unsafe(UnsafeReason.MACROS);
    }
  }

  private static boolean macros(ZipArchiveEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml");
  }

  /**
   * Unpacks everything into nothing: what an archive says about its own size is its maker's word.
   */
  private static void requireSmall(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
    if (entries.size() > ENTRIES_LIMIT) {
      throw FileProblem.unsafe(UnsafeReason.TOO_BIG_INSIDE);
    }
    byte[] buffer = new byte[64 * 1024];
    long unpacked = 0;
    for (ZipArchiveEntry entry : entries) {
      try (InputStream content = zip.getInputStream(entry)) {
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
          unpacked += read;
          if (unpacked > UNPACKED_LIMIT) {
            throw FileProblem.unsafe(UnsafeReason.TOO_BIG_INSIDE);
          }
        }
      }
    }
  }
}
