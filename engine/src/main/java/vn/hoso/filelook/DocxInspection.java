package vn.hoso.filelook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
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
      Pattern.compile("(?i)file:/+[a-z]:[/\\\\](?!.*(?:\\.\\.|[/\\\\]{2}|%(?!20))).*");

  /** What lies in the package is told by its place in it. */
  private static final Pattern LEAVING = Pattern.compile("[:\\\\]|^//");

  private DocxInspection() {}

  static boolean isWord(Path file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      requireUnlocked(Collections.list(zip.getEntries()));
      DocxParts parts = DocxParts.of(zip).orElse(null);
      return parts != null
          && parts.main().map(parts::type).filter(type -> WORD.matcher(type).matches()).isPresent();
    }
  }

  /** Nothing but that it may be taken. */
  static String inspect(Path file) throws IOException {
    ZipShape.require(Files.readAllBytes(file)); // 20 MB at most
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      DocxParts parts = DocxParts.of(zip).orElseThrow(DocxInspection::damaged);
      requireOpen(parts.entries());
      requireSmall(zip, parts.entries());
      requireHarmless(parts);
      requireText(parts);
    }
    return "";
  }

  private static Refused damaged() {
    return Refused.because(UnsafeReason.DAMAGED);
  }

  /** Two parts of one name are two documents: one is shown here, the other there. */
  private static void requireOpen(List<ZipArchiveEntry> entries) {
    if (entries.size() > ENTRIES_LIMIT) {
      throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
    }
    requireUnlocked(entries);
    Set<String> names = new HashSet<>();
    if (!entries.stream().allMatch(entry -> names.add(entry.getName().toLowerCase(Locale.ROOT)))) {
      throw damaged();
    }
  }

  private static void requireUnlocked(List<ZipArchiveEntry> entries) {
    if (entries.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
      throw Refused.because(UnsafeReason.ENCRYPTED);
    }
  }

  private static void requireHarmless(DocxParts parts) throws IOException {
    for (ZipArchiveEntry entry : parts.entries()) {
      String type = parts.type(entry.getName());
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (MACRO_TYPE.matcher(type).find()
          || name.endsWith("vbaproject.bin")
          || name.endsWith("vbadata.xml")) {
        throw Refused.because(UnsafeReason.MACROS);
      }
      if (OBJECT_TYPE.matcher(type).find()) {
        throw Refused.because(UnsafeReason.OBJECT);
      }
    }
    if (!parts.entries().stream().allMatch(entry -> known(parts, entry))) {
      throw Refused.because(UnsafeReason.UNKNOWN_PART);
    }
    parts.links().forEach(DocxInspection::requireHarmless);
  }

  /** A second name may stand beside the first, or be read out of it, and be another one. */
  private static boolean calledOnce(ZipArchiveEntry entry) {
    return entry.getName().equals(new String(entry.getRawName(), StandardCharsets.UTF_8));
  }

  private static boolean known(DocxParts parts, ZipArchiveEntry entry) {
    String name = entry.getName();
    // Some packers write down folders, which hold nothing.
    boolean folder = entry.isDirectory() && entry.getSize() == 0;
    boolean typed = name.equals(DocxParts.TYPES) || DocxKinds.typed(parts.type(name));
    return calledOnce(entry) && (folder || typed && DocxKinds.named(name));
  }

  private static void requireHarmless(DocxParts.Link link) {
    if (MACRO_LINKS.contains(link.kind())) {
      throw Refused.because(UnsafeReason.MACROS);
    }
    if (OBJECT_LINKS.contains(link.kind())) {
      throw Refused.because(UnsafeReason.OBJECT);
    }
    boolean clicked = link.kind().equals("hyperlink");
    if (clicked) {
      DocxAddress.require(link.target());
    } else if (link.external() ? !ownTemplate(link) : LEAVING.matcher(link.target()).find()) {
      throw Refused.because(UnsafeReason.REMOTE);
    }
    if (!DocxKinds.linked(link.kind())) {
      throw Refused.because(UnsafeReason.UNKNOWN_PART);
    }
  }

  private static boolean ownTemplate(DocxParts.Link link) {
    return link.kind().equals("attachedtemplate") && OWN_DISK.matcher(link.target()).matches();
  }

  private static void requireText(DocxParts parts) throws IOException {
    if (parts.main().isEmpty()) {
      throw damaged();
    }
    Map<String, Map<String, DocxParts.Link>> referred = referred(parts);
    Set<String> fields = new HashSet<>();
    Set<String> bookmarks = new HashSet<>();
    for (ZipArchiveEntry entry : parts.entries()) {
      String name = entry.getName();
      String type = parts.type(name);
      if (DocxKinds.xml(name, type)) {
        DocxMarkup markup = new DocxMarkup(referred.getOrDefault(rels(name), Map.of()), type);
        parts.read(entry, markup);
        markup.finish();
        fields.addAll(markup.unknownFields());
        bookmarks.addAll(markup.bookmarks());
      } else if (!entry.isDirectory()) {
        DocxMedia.require(type, parts.head(entry, DocxMedia.HEAD));
        parts.requireFewScans(entry);
      }
    }
    if (!bookmarks.containsAll(fields)) {
      throw Refused.because(UnsafeReason.REMOTE);
    }
  }

  /**
   * By the part that says so, and by its id there; of two with one id nobody knows which counts.
   */
  private static Map<String, Map<String, DocxParts.Link>> referred(DocxParts parts)
      throws IOException {
    return parts.links().stream()
        .collect(
            Collectors.groupingBy(
                link -> link.from().toLowerCase(Locale.ROOT),
                Collectors.toMap(
                    DocxParts.Link::id,
                    link -> link,
                    (one, other) -> {
                      throw damaged();
                    })));
  }

  /** Where a part says what it refers to. */
  private static String rels(String part) {
    int folder = part.lastIndexOf('/') + 1;
    return (part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Unpacks everything into nothing: what an archive says about its own size is its maker's word.
   */
  private static void requireSmall(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long unpacked = 0;
    for (ZipArchiveEntry entry : entries) {
      CRC32 sum = new CRC32();
      try (InputStream content = zip.getInputStream(entry)) {
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
          unpacked += read;
          sum.update(buffer, 0, read);
          if (unpacked > UNPACKED_LIMIT) {
            throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
          }
        }
      }
      if (sum.getValue() != entry.getCrc()) {
        throw damaged();
      }
    }
  }
}
