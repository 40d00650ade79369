package vn.hoso.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks into a zip: is it a Word document, and one that can do no harm? */
final class DocxInspection {

  private static final long UNPACKED_LIMIT = 200L * 1024 * 1024;
  private static final int ENTRIES_LIMIT = 5000;
  private static final Pattern WORD =
      Pattern.compile(
          "application/vnd\\.(?:openxmlformats-officedocument\\.wordprocessingml\\.document"
              + "|ms-word\\.document\\.macroenabled)\\.main\\+xml");
  private static final Pattern MACRO_TYPE =
      Pattern.compile("macroenabled|vbaproject|vbadata|keymapcustomizations");
  private static final Set<String> MACRO_LINKS =
      Set.of("vbaproject", "wordvbadata", "keymapcustomizations", "attachedtoolbars");
  private static final Pattern OBJECT_TYPE =
      Pattern.compile("oleobject|activex|\\.package|spreadsheetml\\.sheet|presentationml");
  private static final Set<String> OBJECT_LINKS =
      Set.of("oleobject", "package", "control", "activexcontrolbinary", "afchunk", "subdocument");

  /** A template on the writer's own disk is known to nobody else's machine. */
  private static final Pattern OWN_DISK =
      Pattern.compile("(?i)file:/+[a-z]:[/\\\\](?!.*(?:\\.\\.|[/\\\\]{2}|%)).*");

  private DocxInspection() {}

  static boolean isWord(Path file) {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      requireUnlocked(Collections.list(zip.getEntries()));
      DocxParts parts = DocxParts.of(zip).orElse(null);
      return parts != null
          && parts.main().map(parts::type).filter(type -> WORD.matcher(type).matches()).isPresent();
    } catch (IOException e) {
      throw FileProblem.unsafe(UnsafeReason.DAMAGED);
    }
  }

  static void inspect(Path file) {
    InspectionRoom.in(UnsafeReason.DAMAGED, () -> open(file));
  }

  private static Void open(Path file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      DocxParts parts = DocxParts.of(zip).orElseThrow(DocxInspection::damaged);
      requireOpen(parts.entries());
      requireSmall(zip, parts.entries());
      requireHarmless(parts);
      requireText(parts);
    }
    return null;
  }

  private static FileProblem damaged() {
    return FileProblem.unsafe(UnsafeReason.DAMAGED);
  }

  /** Two parts of one name are two documents: one is shown here, the other there. */
  private static void requireOpen(List<ZipArchiveEntry> entries) {
    if (entries.size() > ENTRIES_LIMIT) {
      throw FileProblem.unsafe(UnsafeReason.TOO_BIG_INSIDE);
    }
    requireUnlocked(entries);
    Set<String> names = new HashSet<>();
    if (!entries.stream().allMatch(entry -> names.add(entry.getName().toLowerCase(Locale.ROOT)))) {
      throw damaged();
    }
  }

  private static void requireUnlocked(List<ZipArchiveEntry> entries) {
    if (entries.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
      throw FileProblem.unsafe(UnsafeReason.ENCRYPTED);
    }
  }

  private static void requireHarmless(DocxParts parts) throws IOException {
    for (ZipArchiveEntry entry : parts.entries()) {
      String type = parts.type(entry.getName());
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (MACRO_TYPE.matcher(type).find()
          || name.endsWith("vbaproject.bin")
          || name.endsWith("vbadata.xml")) {
        throw FileProblem.unsafe(UnsafeReason.MACROS);
      }
      if (OBJECT_TYPE.matcher(type).find()) {
        throw FileProblem.unsafe(UnsafeReason.OBJECT);
      }
    }
    parts.links().forEach(DocxInspection::requireHarmless);
  }

  private static void requireHarmless(DocxParts.Link link) {
    if (MACRO_LINKS.contains(link.kind())) {
      throw FileProblem.unsafe(UnsafeReason.MACROS);
    }
    if (OBJECT_LINKS.contains(link.kind())) {
      throw FileProblem.unsafe(UnsafeReason.OBJECT);
    }
    // A link to click on fetches nothing by itself.
    boolean clicked = link.kind().equals("hyperlink");
    boolean own =
        link.kind().equals("attachedtemplate") && OWN_DISK.matcher(link.target()).matches();
    if (link.external() && !clicked && !own) {
      throw FileProblem.unsafe(UnsafeReason.REMOTE);
    }
  }

  /** The text is read to its end, in constant memory: what breaks in the middle opens nowhere. */
  private static void requireText(DocxParts parts) throws IOException {
    String text = parts.main().orElseThrow(DocxInspection::damaged);
    for (ZipArchiveEntry entry : parts.entries()) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      boolean main =
          entry.getName().equals(text) || parts.type(entry.getName()).contains("wordprocessingml");
      if (main || name.endsWith(".xml") || name.endsWith(".rels")) {
        parts.read(entry, main);
      }
    }
  }

  /**
   * Unpacks everything into nothing: what an archive says about its own size is its maker's word.
   */
  private static void requireSmall(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
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
