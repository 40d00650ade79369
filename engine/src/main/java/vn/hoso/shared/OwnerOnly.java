package vn.hoso.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Rights of what HoSo keeps on the disk: its owner's alone, folders 0700 and files 0600. Where the
 * machine knows no such rights (Windows), those of the folder it lies in hold.
 */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** With these a file is made, so that it is never anybody else's, not for a moment. */
  public static FileAttribute<?>[] file(Path place) {
    return attributes(place, FILE);
  }

  /** The folder and those above it that are missing. */
  public static Path folders(Path folder) throws IOException {
    return Files.createDirectories(folder, attributes(folder, FOLDER));
  }

  /**
   * A folder that is kept: made where it is missing. One that others may enter, as older releases
   * left it, is closed with everything in it.
   */
  public static Path closed(Path folder) {
    try {
      folders(folder);
      if (knowsRights(folder) && !Files.getPosixFilePermissions(folder).equals(FOLDER)) {
        // As it lies there, where the folder is a link to another disk.
        Files.walkFileTree(folder.toRealPath(), new Closing());
      }
      return folder;
    } catch (IOException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }

  private static FileAttribute<?>[] attributes(Path place, Set<PosixFilePermission> rights) {
    return knowsRights(place)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
        : new FileAttribute<?>[0];
  }

  private static boolean knowsRights(Path place) {
    return place.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** The folder itself last: while it is open, the work is not done. */
  private static final class Closing extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile()) {
        Files.setPosixFilePermissions(file, FILE);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
      Files.setPosixFilePermissions(folder, FOLDER);
      return super.postVisitDirectory(folder, failed);
    }
  }
}
