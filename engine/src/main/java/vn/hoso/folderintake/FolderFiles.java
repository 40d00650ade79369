package vn.hoso.folderintake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import vn.hoso.bpmn.XmlScan;
import vn.hoso.folder.FolderRefused;

/** Reads the files of a folder beside the jar: never more of it than an upload may bring. */
final class FolderFiles extends SimpleFileVisitor<Path> {

  private static final int VISITED = 10;

  private final Path directory;
  private final UploadBounds bounds;
  private final Map<String, byte[]> files = new HashMap<>();
  private long left;
  private int visited;

  private FolderFiles(Path directory, UploadBounds bounds) {
    this.directory = directory;
    this.bounds = bounds;
    this.left = bounds.maxUnpacked().toBytes();
  }

  /**
   * @return by path inside the folder, with {@code /}
   * @throws FolderRefused where it is too much, or leads out of the folder
   */
  static Map<String, byte[]> of(Path directory, UploadBounds bounds) throws IOException {
    var files = new FolderFiles(directory, bounds);
    Files.walkFileTree(directory, files);
    return files.files;
  }

  /** What editors and systems leave behind would make another folder of the same one. */
  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.endsWith("~");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
    if (!each.equals(directory) && each.getFileName().toString().startsWith(".")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    count();
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!isHidden(file) && Files.isRegularFile(file)) {
      String inside = directory.relativize(file).toString().replace('\\', '/');
      count();
      requireInside(file, inside);
      files.put(inside, content(file, inside));
    }
    return FileVisitResult.CONTINUE;
  }

  private void count() {
    visited++;
    if (files.size() >= bounds.maxFiles() || visited > bounds.maxFiles() * VISITED) {
      throw new FolderRefused(
          "",
          "",
          "Thư mục có hơn " + bounds.maxFiles() + " tệp.",
          "The folder has more than " + bounds.maxFiles() + " files.");
    }
  }

  /** Links of a mounted configuration stay in it; others would read whatever HoSo may read. */
  private void requireInside(Path file, String inside) throws IOException {
    if (!file.toRealPath().startsWith(directory.toRealPath())) {
      throw new FolderRefused(
          inside,
          "",
          "Liên kết này dẫn ra ngoài thư mục.",
          "This is a link that leads out of the folder.");
    }
  }

  private byte[] content(Path file, String inside) throws IOException {
    boolean text = FolderArchive.isText(inside);
    long most = text ? Math.min(left, bounds.maxFile().toBytes()) : left;
    byte[] content;
    try (InputStream in = Files.newInputStream(file)) {
      content = in.readNBytes(Math.toIntExact(most + 1));
    }
    if (content.length > most) {
      throw tooBig(inside, most < left);
    }
    left -= content.length;
    if (TextScan.isXml(inside)) {
      requireSmall(inside, XmlScan.of(content, bounds.xml()).fault());
    }
    return content;
  }

  private FolderRefused tooBig(String inside, boolean alone) {
    return alone
        ? new FolderRefused(
            inside,
            "",
            "Tệp không được quá " + bounds.maxFile().toKilobytes() + " KB.",
            "The file may have " + bounds.maxFile().toKilobytes() + " KB at most.")
        : new FolderRefused(
            "",
            "",
            "Thư mục có hơn " + bounds.maxUnpacked().toMegabytes() + " MB.",
            "The folder has more than " + bounds.maxUnpacked().toMegabytes() + " MB.");
  }

  /** What else is wrong with it is told by the check of the folder. */
  private static void requireSmall(String inside, XmlScan.Fault fault) {
    if (fault != null && fault.code().equals(XmlScan.TOO_MUCH)) {
      throw new FolderRefused(inside, fault.element(), fault.text().vi(), fault.text().en());
    }
  }
}
