package vn.hoso.folderintake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.hoso.folder.ProcedureFolder;

/**
 * A whole folder as a .zip: its files by path, read in memory and never written under a name that
 * the archive gives.
 */
final class FolderArchive {

  private static final Pattern PATH =
      Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9._-]{0,99}/){0,3}[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final Pattern KNOWN =
      Pattern.compile(
          "procedure\\.yml|[^/]+\\.(?:bpmn|dmn)|forms/[^/]+\\.json|papers/[^/]+\\.txt"
              + "|blanks/[^/]+\\.(?:docx|pdf)");

  /** No part of a procedure: stories of a demonstration, words for authors. */
  private static final Pattern BESIDE = Pattern.compile("demo/.*|[^/]+\\.md");

  /** What systems and editors leave behind. */
  private static final Pattern LITTER =
      Pattern.compile("(?:.*/)?(?:__MACOSX|\\.[^/.][^/]*|Thumbs\\.db|desktop\\.ini)(?:/.*)?");

  private final UploadBounds bounds;

  FolderArchive(UploadBounds bounds) {
    this.bounds = bounds;
  }

  /** Whether it is a text, not a blank form kept byte by byte. */
  static boolean isText(String path) {
    return !path.startsWith(ProcedureFolder.BLANKS);
  }

  /**
   * @throws UploadProblem UPLOAD-003 (422)
   */
  Map<String, byte[]> files(byte[] archive, String name) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get()) {
      List<ZipArchiveEntry> entries =
          Collections.list(zip.getEntries()).stream().filter(each -> !each.isDirectory()).toList();
      if (entries.size() > bounds.maxFiles()) {
        throw refused(
            "tooMany",
            name,
            "Tệp nén có hơn " + bounds.maxFiles() + " tệp.",
            "The archive has more than " + bounds.maxFiles() + " files.");
      }
      return unpacked(zip, entries, name);
    } catch (IOException | RuntimeException damaged) {
      if (damaged instanceof UploadProblem told) {
        throw told;
      }
      throw refused(
          "archive",
          name,
          "Tệp .zip hỏng, không mở được.",
          "The .zip is damaged and cannot be opened.");
    }
  }

  private Map<String, byte[]> unpacked(ZipFile zip, List<ZipArchiveEntry> entries, String name)
      throws IOException {
    String top = top(entries);
    Map<String, byte[]> files = new HashMap<>();
    Set<String> met = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    long left = bounds.maxUnpacked().toBytes();
    for (ZipArchiveEntry entry : entries) {
      if (LITTER.matcher(entry.getName()).matches()) {
        continue;
      }
      String path = path(zip, entry, top);
      if (!met.add(path)) {
        throw refused("twice", path, "Tệp này có hai lần.", "This file is there twice.");
      }
      byte[] content = content(zip, entry, left);
      left -= content.length;
      if (left < 0) {
        throw refused(
            "tooBig",
            name,
            "Tệp nén mở ra quá " + bounds.maxUnpacked().toMegabytes() + " MB.",
            "Unpacked it has more than " + bounds.maxUnpacked().toMegabytes() + " MB.");
      }
      if (!BESIDE.matcher(path).matches()) {
        files.put(path, content);
      }
    }
    if (!files.containsKey(ProcedureFolder.DESCRIPTION)) {
      throw refused(
          "noDescription",
          ProcedureFolder.DESCRIPTION,
          "Tệp nén không có procedure.yml; hãy nén cả thư mục quy trình.",
          "The archive has no procedure.yml; pack the whole folder of the procedure.");
    }
    return files;
  }

  /** The directory that the description lies in: many pack the folder, not what is in it. */
  private static String top(List<ZipArchiveEntry> entries) {
    return entries.stream()
        .map(ZipArchiveEntry::getName)
        .filter(each -> each.matches("(?:[^/]+/)?procedure\\.yml"))
        .map(each -> each.substring(0, each.length() - ProcedureFolder.DESCRIPTION.length()))
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static String path(ZipFile zip, ZipArchiveEntry entry, String top) {
    String whole = entry.getName();
    String path = whole.startsWith(top) ? whole.substring(top.length()) : whole;
    boolean named =
        PATH.matcher(path).matches() && Stream.of(path.split("/")).noneMatch(".."::equals);
    if (!named) {
      throw refused(
          "name",
          whole,
          "Tên tệp chỉ gồm chữ không dấu, chữ số, . _ - và không dẫn ra ngoài thư mục.",
          "Names of files are made of letters, digits, . _ - and stay inside of the folder.");
    }
    if (!KNOWN.matcher(path).matches() && !BESIDE.matcher(path).matches()) {
      throw refused(
          "unknownFile",
          path,
          "Thư mục quy trình không có tệp loại này.",
          "A folder of a procedure has no file of this kind.");
    }
    if (entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
      throw refused(
          "archive",
          path,
          "Tệp này có mật khẩu, là liên kết hoặc nén theo cách không đọc được.",
          "This file has a password, is a link or is packed in a way that cannot be read.");
    }
    return path;
  }

  /** What an archive says of its size is its maker's word. */
  private byte[] content(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
    try (InputStream content = zip.getInputStream(entry)) {
      return content.readNBytes(Math.toIntExact(left + 1));
    }
  }

  private static UploadProblem refused(String code, String file, String vi, String en) {
    return UploadProblem.refused(new UploadFault(code, file, vi, en));
  }
}
