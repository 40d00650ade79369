package vn.hoso.folder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Sha256;

/**
 * The files of one procedure, as text with line ends of Unix, so that a checkout on any system is
 * the same folder. The stories a demonstration plays stand beside them and are no part of it: no
 * dossier runs by them, so a changed one makes no other revision.
 */
public final class ProcedureFolder {

  public static final String DESCRIPTION = "procedure.yml";
  public static final String PROCESS = "process.bpmn";
  public static final String FORMS = "forms/";

  /** Where blank forms lie, kept byte by byte. */
  public static final String BLANKS = "blanks/";

  /** Where the stories lie. */
  public static final String DEMO = "demo/";

  private final String slug;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedMap<String, byte[]> stories = new TreeMap<>();
  private @Nullable String hash;

  /**
   * @param files by path inside the folder, with {@code /}
   */
  public ProcedureFolder(String slug, Map<String, byte[]> files) {
    this.slug = slug;
    files.forEach(
        (path, content) ->
            (path.startsWith(DEMO) ? stories : this.files)
                .put(path, path.startsWith(BLANKS) ? content : unixLines(content)));
  }

  private static byte[] unixLines(byte[] content) {
    if (!returns(content)) {
      return content;
    }
    return new String(content, StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static boolean returns(byte[] content) {
    for (byte each : content) {
      if (each == '\r') {
        return true;
      }
    }
    return false;
  }

  public String slug() {
    return slug;
  }

  public Map<String, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }

  /** The files of {@link #DEMO} by path; none in a folder that comes from the database. */
  public Map<String, byte[]> stories() {
    return stories;
  }

  /** A fresh copy; empty where there is no such file. */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  /** A file the folder cannot do without. */
  public byte[] required(String path) {
    return file(path)
        .orElseThrow(
            () ->
                new FolderRefused(
                    path,
                    "",
                    "Thiếu tệp " + path + "; hãy thêm vào thư mục.",
                    path + " is missing; add it to the folder."));
  }

  public boolean hasForm(String form) {
    return files.containsKey(FORMS + form + ".json");
  }

  /** SHA-256 over path, length and content of every file in the order of the paths. */
  public String hash() {
    if (hash == null) {
      hash = ofFiles();
    }
    return hash;
  }

  private String ofFiles() {
    MessageDigest digest = Sha256.digest();
    files.forEach(
        (path, content) -> {
          digest.update(path.getBytes(StandardCharsets.UTF_8));
          digest.update(ByteBuffer.allocate(9).put((byte) 0).putLong(content.length).array());
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProcedureFolder folder
        && slug.equals(folder.slug)
        && hash().equals(folder.hash());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new Object[] {slug, files.keySet()});
  }
}
