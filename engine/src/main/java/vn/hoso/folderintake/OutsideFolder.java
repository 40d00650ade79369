package vn.hoso.folderintake;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.Finding;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;

/**
 * A folder beside the jar, or why not a file of it is taken.
 *
 * @param name of its directory
 * @param folder null where it is refused
 * @param refused null where it is read
 */
record OutsideFolder(String name, @Nullable ProcedureFolder folder, @Nullable Finding refused) {

  /** Whatever lies there, it is the fate of this folder alone. */
  static OutsideFolder read(Path directory, JarFolders jar, UploadBounds bounds) {
    String name = directory.getFileName().toString();
    try {
      return new OutsideFolder(name, jar.whole(name, FolderFiles.of(directory, bounds)), null);
    } catch (FolderRefused told) {
      return new OutsideFolder(name, null, told.finding());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
      String what = unreadable.getClass().getSimpleName();
      return new OutsideFolder(
          name,
          null,
          new Finding(
              "", "", "Không đọc được (" + what + ").", "It cannot be read (" + what + ")."));
    }
  }
}
